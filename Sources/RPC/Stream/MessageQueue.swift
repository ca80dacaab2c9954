// The messages of one direction of a stream between the event loop, which decodes them, and the task that
// reads them.

import Schema
import Synchronization

/// Takes in the messages of a stream; what type they are, only the subclass knows.
class InboundSink: @unchecked Sendable {
  /// Decodes one message and queues it. Called on the event loop; `bytes` does not outlive the call.
  func receive(_ bytes: UnsafeRawBufferPointer) throws(RPCError) { preconditionFailure("abstract") }
  /// Accounts for `count` bytes of flow control; returns how many of them the peer can have back at once.
  func credit(_ count: Int) -> Int { preconditionFailure("abstract") }
  /// Bytes of messages that wait for their reader.
  var queuedBytes: Int { preconditionFailure("abstract") }
  /// No more messages will come; the reader gets `error`, if any, behind those that are queued.
  func finish(_ error: RPCError?) { preconditionFailure("abstract") }
  /// No more messages will come, and what is queued is dropped.
  func fail(_ error: RPCError) { preconditionFailure("abstract") }
}

/// Gives flow-control credit back to the peer; may be called from any thread.
protocol CreditReturning: AnyObject, Sendable {
  func returnCredit(_ count: Int)
}

/// What a queue knows. It holds its messages by address, so that it is the same type for all of them: a type
/// for each would have its layout looked up at run time, several times for every message.
private struct QueueState: @unchecked Sendable {
  var waiting: [(message: UnsafeMutableRawPointer, bytes: Int)] = []
  var head = 0
  var bytes = 0
  var heldCredit = 0
  var finished = false
  var endError: RPCError?
  var failure: RPCError?
  var reader: UnsafeContinuation<Void, Never>?
  /// Held until the end of the stream. (A weak reference would slow every retain of the call down.)
  var source: (any CreditReturning)?
}

private enum QueueStep {
  case message(UnsafeMutableRawPointer, credit: Int, source: (any CreditReturning)?)
  case end
  case failed(RPCError)
  case wait
}

/// A queue with one reader. What waits in it is bounded by flow control: past `limit` bytes the peer gets no
/// more credit until the reader has caught up.
final class MessageQueue<Element: Message>: InboundSink, @unchecked Sendable {
  private let limit: Int
  private let decodingLimits: DecodingLimits
  private let failureCode: StatusCode
  private let state: Mutex<QueueState>

  /// - Parameters:
  ///   - limit: bytes of messages that may wait before credit is held back.
  ///   - failureCode: the status of bytes that are no such message: the peer's fault or ours.
  init(limit: Int, failureCode: StatusCode, source: any CreditReturning) {
    self.limit = limit
    self.decodingLimits = .standard
    self.failureCode = failureCode
    self.state = Mutex(QueueState(source: source))
  }

  deinit { discard(state.withLock { $0.drop() }) }

  /// Frees messages that nobody will read.
  private func discard(_ messages: ArraySlice<(message: UnsafeMutableRawPointer, bytes: Int)>) {
    for (address, _) in messages {
      let message = address.assumingMemoryBound(to: Element.self)
      message.deinitialize(count: 1)
      message.deallocate()
    }
  }

  override func receive(_ bytes: UnsafeRawBufferPointer) throws(RPCError) {
    let message: Element
    do throws(DecodingError) {
      message = try Element(decoding: bytes, limits: decodingLimits)
    } catch {
      throw RPCError(decoding: error, code: failureCode)
    }
    let slot = UnsafeMutablePointer<Element>.allocate(capacity: 1)
    slot.initialize(to: message)
    let (isTaken, reader) = state.withLock { $0.append(slot, bytes: bytes.count) }
    if !isTaken {
      slot.deinitialize(count: 1)
      slot.deallocate()
    }
    reader?.resume()
  }

  override func credit(_ count: Int) -> Int {
    state.withLock { state in
      if state.bytes < limit { return count }
      state.heldCredit += count
      return 0
    }
  }

  override var queuedBytes: Int { state.withLock { $0.bytes } }

  override func finish(_ error: RPCError?) {
    let reader = state.withLock { state in
      if !state.finished { state.endError = error }
      state.finished = true
      state.source = nil
      return state.takeReader()
    }
    reader?.resume()
  }

  override func fail(_ error: RPCError) {
    let (dropped, reader) = state.withLock { state in
      if state.failure == nil { state.failure = error }
      state.source = nil
      return (state.drop(), state.takeReader())
    }
    discard(dropped)
    reader?.resume()
  }

  /// The next message, or nil after the last one.
  func next(isolation: isolated (any Actor)? = #isolation) async throws(RPCError) -> Element? {
    while true {
      switch state.withLock({ $0.take(limit: limit) }) {
      case .message(let address, let credit, let source):
        if credit > 0 { source?.returnCredit(credit) }
        let slot = address.assumingMemoryBound(to: Element.self)
        defer { slot.deallocate() }
        return slot.move()
      case .end: return nil
      case .failed(let error): throw error
      case .wait:
        guard !Task.isCancelled else { throw RPCError(.cancelled, "the reading task was cancelled") }
        await wait(isolation: isolation)
      }
    }
  }

  private func wait(isolation: isolated (any Actor)?) async {
    await withTaskCancellationHandler {
      await withUnsafeContinuation(isolation: isolation) { (continuation: UnsafeContinuation<Void, Never>) in
        let ready = state.withLock { state in
          precondition(state.reader == nil, "two tasks read one stream")
          if state.hasNews || Task.isCancelled { return true }
          state.reader = continuation
          return false
        }
        if ready { continuation.resume() }
      }
    } onCancel: {
      state.withLock { $0.takeReader() }?.resume()
    }
  }
}

extension QueueState {
  fileprivate var hasNews: Bool { head < waiting.count || finished || failure != nil }

  fileprivate mutating func takeReader() -> UnsafeContinuation<Void, Never>? {
    defer { reader = nil }
    return reader
  }

  /// Takes in a message, unless nobody will read it.
  fileprivate mutating func append(
    _ message: UnsafeMutableRawPointer, bytes count: Int
  ) -> (isTaken: Bool, reader: UnsafeContinuation<Void, Never>?) {
    guard failure == nil else { return (false, nil) }
    waiting.append((message, count))
    bytes += count
    return (true, takeReader())
  }

  /// Empties the queue; what waited in it is the caller's to free.
  fileprivate mutating func drop() -> ArraySlice<(message: UnsafeMutableRawPointer, bytes: Int)> {
    defer {
      waiting = []
      head = 0
      bytes = 0
    }
    return waiting[head...]
  }

  fileprivate mutating func take(limit: Int) -> QueueStep {
    if let failure { return .failed(failure) }
    guard head < waiting.count else {
      if let endError { return .failed(endError) }
      return finished ? .end : .wait
    }
    let (message, size) = waiting[head]
    head += 1
    if head == waiting.count {
      waiting.removeAll(keepingCapacity: head <= 64)
      head = 0
    } else if head >= 64, head * 2 >= waiting.count {
      waiting.removeSubrange(..<head)
      head = 0
    }
    bytes -= size
    var credit = 0
    if heldCredit > 0, bytes <= limit / 2 {
      credit = heldCredit
      heldCredit = 0
    }
    return .message(message, credit: credit, source: credit > 0 ? source : nil)
  }
}

extension RPCError {
  /// A message that could not be decoded: the peer is told which field, never what it held.
  init(decoding error: DecodingError, code: StatusCode) {
    if case .needsTooMuchMemory = error.reason {
      self.init(.resourceExhausted, error.description)
    } else if code == .invalidArgument {
      var details = ErrorDetails(reason: "MALFORMED_MESSAGE")
      if !error.field.isEmpty {
        details.fieldViolations = [.init(field: error.field, description: error.description)]
      }
      self.init(code, error.description, details: details)
    } else {
      self.init(code, error.description)
    }
  }
}
