// The memory budget and the queue of bytes to send.

import NIOCore
import Testing

@testable import RPC

@Suite struct MemoryTests {
  @Test func leasesComeInBlocksAndGoBack() {
    let budget = MemoryBudget(limit: 10 * BudgetLease.block)
    var lease = BudgetLease(budget)
    check(lease.charge(1))
    #expect(budget.bytes == BudgetLease.block)
    check(lease.charge(5 * BudgetLease.block))
    lease.release(5 * BudgetLease.block)
    #expect(budget.bytes <= 3 * BudgetLease.block)
    lease.close()
    #expect(budget.bytes == 0)
  }

  @Test func oneLeaseMoreThanThereIsFails() {
    let budget = MemoryBudget(limit: 2 * BudgetLease.block)
    var first = BudgetLease(budget)
    var second = BudgetLease(budget)
    check(first.charge(BudgetLease.block))
    check(second.charge(BudgetLease.block))
    check(!second.charge(1))
    check(!first.charge(1))
    first.close()
    second.release(1)
    check(second.charge(1))
  }

  @Test func chunksComeOutAsTheyWentIn() {
    var queue = ChunkQueue()
    var buffer = ByteBuffer()
    var expected: [UInt8] = []
    for round in 0..<1_000 {
      let chunk = [UInt8](repeating: UInt8(truncatingIfNeeded: round), count: round % 17)
      queue.append(chunk)
      expected += chunk
      if round % 3 == 0 { queue.move(min(queue.bytes, round % 29), into: &buffer) }
    }
    queue.move(queue.bytes, into: &buffer)
    #expect(Array(buffer.readableBytesView) == expected)
    #expect(queue.bytes == 0)
  }
}
