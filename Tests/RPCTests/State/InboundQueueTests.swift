// What waits between a stream and its reader: whole messages, credit for them, and how it ends.

import Synchronization
import Testing

@testable import RPC

@Suite struct InboundQueueTests {
  /// Collects what its queue tells it.
  private final class Stream: InboundSource {
    private let given = Mutex<[Int]>([])
    private let rejected = Mutex<[RPCError]>([])
    private let read = Mutex(0)

    var credit: [Int] { given.withLock { $0 } }
    var rejections: [RPCError] { rejected.withLock { $0 } }
    /// How often it was told of messages that were read and gave no credit.
    var readings: Int { read.withLock { $0 } }
    func returnCredit(_ count: Int) { given.withLock { $0.append(count) } }
    func messagesRead() { read.withLock { $0 += 1 } }
    func reject(_ error: RPCError) { rejected.withLock { $0.append(error) } }
  }

  private let stream = Stream()

  private func frame(_ bytes: [UInt8]) -> [UInt8] { [0, 0, 0, 0, UInt8(bytes.count)] + bytes }

  private func append(_ bytes: [UInt8], open: Int = 0, to queue: InboundQueue) -> (credit: Int, held: Int) {
    bytes.withUnsafeBytes { queue.append($0, open: open) }
  }

  /// What a refill gives: the frames, or the word for why there are none.
  private func refill(_ queue: InboundQueue, _ frames: inout [UInt8]) -> String {
    switch queue.refill(&frames) {
    case .messages: "messages"
    case .end: "end"
    case .failed(let error): error.message
    case .wait: "wait"
    }
  }

  @Test func givesWholeMessagesOnly() {
    let queue = InboundQueue(limit: 100, source: stream)
    let first = frame([1, 2])
    let second = frame([3, 4, 5])
    var frames: [UInt8] = []
    check(append(first + second.prefix(6), open: 6, to: queue) == (13, 13))
    #expect(refill(queue, &frames) == "messages" && frames == first)
    #expect(refill(queue, &frames) == "wait" && frames.isEmpty)
    #expect(queue.heldBytes == 6)
    check(append(Array(second.dropFirst(6)), to: queue) == (2, 8))
    #expect(refill(queue, &frames) == "messages" && frames == second)
  }

  @Test func aMessageThatIsNotWholeHoldsNoCreditBack() {
    let queue = InboundQueue(limit: 4, source: stream)
    let large = [UInt8](repeating: 0, count: 1_000)
    check(append(large, open: 1_000, to: queue) == (1_000, 1_000))
    check(append(large, open: 2_000, to: queue) == (1_000, 2_000))
    #expect(stream.credit.isEmpty)
  }

  @Test func creditIsHeldAtTheLimitAndComesBackAtHalf() {
    let queue = InboundQueue(limit: 20, source: stream)
    let four = frame([1, 2, 3, 4, 5])
    check(append(four, to: queue) == (10, 10))
    check(append(four, to: queue) == (0, 20))
    check(append(four, to: queue) == (0, 30))
    var frames: [UInt8] = []
    #expect(refill(queue, &frames) == "messages" && frames.count == 30)
    #expect(stream.credit.isEmpty)
    queue.readOn(10)
    #expect(stream.credit.isEmpty)
    queue.readOn(10)
    #expect(stream.credit == [20])
    #expect(refill(queue, &frames) == "wait")
    #expect(queue.heldBytes == 0)
  }

  @Test func theStreamHearsOfWhatWasReadWithoutCreditToo() async throws {
    let inbound = InboundQueue(limit: 1 << 20, source: stream)
    let queue = MessageQueue<RawMessage>(inbound, sizeLimit: 100, failureCode: .invalidArgument)
    // 41 KB in messages of 105 bytes: two words of at least 16 KiB each, and the rest at the next reading.
    _ = append((0..<400).flatMap { _ in frame([UInt8](repeating: 7, count: 100)) }, to: inbound)
    for _ in 0..<400 { _ = try await queue.next() }
    #expect(stream.readings == 2 && stream.credit.isEmpty)
    #expect(inbound.heldBytes < 16 << 10)
  }

  @Test func theEndComesBehindTheMessagesAndAFailureBeforeThem() {
    var frames: [UInt8] = []
    let ended = InboundQueue(limit: 100, source: stream)
    _ = append(frame([1]), to: ended)
    ended.finish(RPCError(.aborted, "over"))
    #expect(refill(ended, &frames) == "messages")
    #expect(refill(ended, &frames) == "over")

    let failed = InboundQueue(limit: 100, source: stream)
    _ = append(frame([1]), to: failed)
    failed.fail(RPCError(.cancelled, "gone"))
    #expect(failed.hasFailed)
    #expect(refill(failed, &frames) == "gone")
    check(append(frame([1]), to: failed) == (6, 0))

    let whole = InboundQueue(limit: 100, source: stream)
    whole.finish(nil)
    #expect(refill(whole, &frames) == "end")
  }

  @Test func whatIsNoMessageEndsTheCall() async throws {
    let inbound = InboundQueue(limit: 100, source: stream)
    let queue = MessageQueue<RawMessage>(inbound, sizeLimit: 10, failureCode: .invalidArgument)
    // The second one is said to be gzip and is not.
    _ = append(frame([7]) + [1, 0, 0, 0, 1, 7] + frame([8]), to: inbound)
    #expect(try await queue.next()?.bytes == [7])
    for _ in 0..<2 { await expectStatus(.internalError) { try await queue.next() as RawMessage? } }
    #expect(stream.rejections.count == 1)
    #expect(inbound.heldBytes == 0)
  }

  @Test func whatHasBeenTakenIsNotReadAfterAFailure() async throws {
    let inbound = InboundQueue(limit: 100, source: stream)
    let queue = MessageQueue<RawMessage>(inbound, sizeLimit: 10, failureCode: .invalidArgument)
    _ = append(frame([1]) + frame([2]), to: inbound)
    #expect(try await queue.next()?.bytes == [1])
    inbound.fail(RPCError(.cancelled, "gone"))
    await expectStatus(.cancelled) { try await queue.next() as RawMessage? }
  }
}
