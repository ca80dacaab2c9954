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

  @Test func nobodyTakesAllThatThereIs() {
    let block = BudgetLease.block
    let budget = MemoryBudget(limit: 10 * block)
    var leases = (0..<4).map { _ in BudgetLease(budget) }
    // One alone gets eight of ten.
    check(leases[0].charge(8 * block))
    check(!leases[0].charge(1))
    leases[0].release(1)
    // The next one finds two and gets one of them; the one after that still has its first block.
    check(leases[1].charge(block))
    check(!leases[1].charge(4 * block))
    leases[1].release(4 * block)
    check(leases[2].charge(block))
    check(!leases[3].charge(1))
    for index in leases.indices { leases[index].close() }
    #expect(budget.bytes == 0)
  }

  @Test func whatIsLeftUnreadIsShared() {
    let block = BudgetLease.block
    let budget = MemoryBudget(limit: 1 << 30)
    var limits = Limits()
    limits.streamOutboundBytes = block
    limits.unreadAnswerBytes = 10 * block
    var leases = (0..<3).map { _ in BudgetLease(budget) }
    // One alone gets four fifths of the room: seven blocks and one more, but not yet another one.
    for _ in 0..<7 { check(leases[0].chargeUnread(block)) }
    check(leases[0].hasRoom(limits))
    check(leases[0].chargeUnread(block))
    check(!leases[0].hasRoom(limits))
    // When there are two, the first has to give way before both have their four ninths.
    check(leases[1].chargeUnread(block))
    check(leases[1].hasRoom(limits) && !leases[0].hasRoom(limits))
    leases[0].releaseUnread(4 * block)
    for _ in 0..<2 { check(leases[1].chargeUnread(block)) }
    check(leases[0].hasRoom(limits) && leases[1].hasRoom(limits))
    // Who is made larger answers has room for fewer.
    check(leases[1].chargeUnread(4 * block))
    check(!leases[1].hasRoom(limits))
    leases[1].releaseUnread(4 * block)
    check(leases[0].hasRoom(limits))
    // However much others have left, there is room for one stream's.
    check(leases[2].chargeUnread(100 * block))
    check(!leases[0].hasRoom(limits))
    leases[0].releaseUnread(3 * block)
    check(!leases[0].hasRoom(limits))
    leases[0].releaseUnread(1)
    check(leases[0].hasRoom(limits))
    for index in leases.indices { leases[index].close() }
    #expect(budget.bytes == 0 && budget.unreadBytes == 0)
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
