// The messages of one direction of a stream, still encoded, between the event loop that takes them in and the
// task that reads them.

import Synchronization

/// The stream that a queue belongs to, as its reader sees it; may be called from any thread.
protocol InboundSource: AnyObject, Sendable {
  /// Gives the peer `count` bytes of flow-control credit back; they, and perhaps more, have been read.
  func returnCredit(_ count: Int)
  /// Some of what came has been read.
  func messagesRead()
  /// Ends the call: what came is not what it should be.
  func reject(_ error: RPCError)
}

/// A queue of framed messages with one reader. What waits in it is bounded by flow control: past `limit`
/// bytes the peer gets no more credit until the reader has caught up. Nothing is decoded before it is read: a
/// decoded message may take many times the bytes that it travels in.
final class InboundQueue: Sendable {
  private let limit: Int
  private let arrivals: Mutex<Arrivals>
  private let failed = Atomic(false)

  /// - Parameter limit: bytes of whole messages that may wait before credit is held back.
  init(limit: Int, source: any InboundSource) {
    self.limit = limit
    arrivals = Mutex(Arrivals(source: source))
  }

  // MARK: The stream's side (loop)

  /// Takes in a chunk of DATA.
  ///
  /// - Parameter open: how many bytes of the last message, which is not yet whole, have come with it.
  /// - Returns: how many bytes the peer can have back at once, and how many wait now.
  func append(_ chunk: UnsafeRawBufferPointer, open: Int) -> (credit: Int, held: Int) {
    let (credit, held, reader) = arrivals.withLock { $0.append(chunk, open: open, limit: limit) }
    reader?.resume()
    return (credit, held)
  }

  /// Bytes that came and that the reader is not through with.
  var heldBytes: Int { arrivals.withLock { $0.frames.count + $0.lent } }

  /// No more messages will come; the reader gets `error`, if any, behind those that are queued.
  func finish(_ error: RPCError?) {
    let reader = arrivals.withLock { arrivals in
      if !arrivals.finished { arrivals.endError = error }
      arrivals.finished = true
      arrivals.source = nil
      return arrivals.takeReader()
    }
    reader?.resume()
  }

  /// No more messages will come, and what is queued is dropped.
  func fail(_ error: RPCError) {
    failed.store(true, ordering: .relaxed)
    let reader = arrivals.withLock { arrivals in
      arrivals.fail(error)
      return arrivals.takeReader()
    }
    reader?.resume()
  }

  // MARK: The reader's side (its task)

  /// Whether what the reader has taken is not to be read any more.
  var hasFailed: Bool { failed.load(ordering: .relaxed) }

  /// Gives the reader whole messages in exchange for those that it is through with.
  func refill(_ frames: inout [UInt8]) -> Refill {
    let (refill, credit, source) = arrivals.withLock { arrivals in
      let refill = arrivals.refill(&frames)
      return (refill, arrivals.takeCredit(limit: limit), arrivals.source)
    }
    if credit > 0 { source?.returnCredit(credit) }
    return refill
  }

  /// The reader is through with `count` bytes of those that it has: so many that they are worth a word.
  func readOn(_ count: Int) {
    let (credit, source) = arrivals.withLock { arrivals in
      arrivals.lent -= count
      return (arrivals.takeCredit(limit: limit), arrivals.source)
    }
    if credit > 0 { source?.returnCredit(credit) } else { source?.messagesRead() }
  }

  /// Ends the call: what was read is no message.
  func reject(_ error: RPCError) {
    let source = arrivals.withLock { $0.source }
    fail(error)
    source?.reject(error)
  }

  /// Suspends the reader until something has come, or its task is cancelled.
  func wait(isolation: isolated (any Actor)?) async {
    await withTaskCancellationHandler {
      await withUnsafeContinuation(isolation: isolation) { (continuation: UnsafeContinuation<Void, Never>) in
        let ready = arrivals.withLock { arrivals in
          precondition(arrivals.reader == nil, "two tasks read one stream")
          if arrivals.hasNews || Task.isCancelled { return true }
          arrivals.reader = continuation
          return false
        }
        if ready { continuation.resume() }
      }
    } onCancel: {
      arrivals.withLock { $0.takeReader() }?.resume()
    }
  }
}

/// What a reader that has none left gets.
enum Refill {
  case messages
  case end
  case failed(RPCError)
  case wait
}

private struct Arrivals {
  /// What the reader has not taken: whole messages, and `open` bytes of the next one.
  var frames: [UInt8] = []
  var open = 0
  /// Bytes of whole messages that the reader has taken and is not through with.
  var lent = 0
  var heldCredit = 0
  var finished = false
  var endError: RPCError?
  var failure: RPCError?
  var reader: UnsafeContinuation<Void, Never>?
  /// Held until the end of the stream. (A weak reference would slow every retain of the call down.)
  var source: (any InboundSource)?

  init(source: any InboundSource) { self.source = source }

  /// Room that a reader may keep while it waits, and one that is busy.
  private static let idleRoom = 1 << 10
  private static let busyRoom = 256 << 10

  /// Bytes of whole messages that nobody is through with.
  private var waiting: Int { frames.count - open + lent }

  var hasNews: Bool { frames.count > open || finished || failure != nil }

  mutating func takeReader() -> UnsafeContinuation<Void, Never>? {
    defer { reader = nil }
    return reader
  }

  mutating func append(
    _ chunk: UnsafeRawBufferPointer, open stillOpen: Int, limit: Int
  ) -> (credit: Int, held: Int, reader: UnsafeContinuation<Void, Never>?) {
    guard failure == nil else { return (chunk.count, 0, nil) }
    frames.append(contentsOf: chunk)
    open = stillOpen
    let isHeld = waiting >= limit
    if isHeld { heldCredit += chunk.count }
    return (isHeld ? 0 : chunk.count, frames.count + lent, frames.count > open ? takeReader() : nil)
  }

  mutating func fail(_ error: RPCError) {
    if failure == nil { failure = error }
    source = nil
    frames = []
    open = 0
  }

  /// Credit that was held back, if the reader has caught up.
  mutating func takeCredit(limit: Int) -> Int {
    guard waiting <= limit / 2 else { return 0 }
    defer { heldCredit = 0 }
    return heldCredit
  }

  mutating func refill(_ read: inout [UInt8]) -> Refill {
    lent = 0
    if let failure { return .failed(failure) }
    guard frames.count > open else {
      Self.empty(&read)
      if frames.isEmpty { Self.empty(&frames) }
      if let endError { return .failed(endError) }
      return finished ? .end : .wait
    }
    exchange(&read)
    lent = read.count
    return .messages
  }

  private static func empty(_ buffer: inout [UInt8]) {
    if buffer.capacity > idleRoom { buffer = [] } else { buffer.removeAll(keepingCapacity: true) }
  }

  /// Hands the whole messages over; the beginning of the next one stays.
  private mutating func exchange(_ read: inout [UInt8]) {
    read.removeAll(keepingCapacity: read.capacity <= Self.busyRoom)
    let whole = frames.count - open
    read.append(contentsOf: frames[whole...])
    frames.removeLast(open)
    swap(&frames, &read)
  }
}
