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

/// A queue with one reader. What waits in it is bounded by flow control: past `limit` bytes the peer gets no
/// more credit until the reader has caught up.
final class MessageQueue<Element: Message>: InboundSink, @unchecked Sendable {
  fileprivate struct State {
    var waiting: [(message: Element, bytes: Int)] = []
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

  fileprivate enum Step {
    case message(Element, credit: Int, source: (any CreditReturning)?)
    case end
    case failed(RPCError)
    case wait
  }

  private let limit: Int
  private let decodingLimits: DecodingLimits
  private let failureCode: StatusCode
  private let state: Mutex<State>

  /// - Parameters:
  ///   - limit: bytes of messages that may wait before credit is held back.
  ///   - failureCode: the status of bytes that are no such message: the peer's fault or ours.
  init(limit: Int, failureCode: StatusCode, source: any CreditReturning) {
    self.limit = limit
    self.decodingLimits = .standard
    self.failureCode = failureCode
    self.state = Mutex(State(source: source))
  }

  override func receive(_ bytes: UnsafeRawBufferPointer) throws(RPCError) {
    let message: Element
    do throws(DecodingError) {
      message = try Element(decoding: bytes, limits: decodingLimits)
    } catch {
      throw RPCError(decoding: error, code: failureCode)
    }
    let reader = state.withLock { state in
      guard state.failure == nil else { return nil as UnsafeContinuation<Void, Never>? }
      state.waiting.append((message, bytes.count))
      state.bytes += bytes.count
      return state.takeReader()
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
    let reader = state.withLock { state in
      if state.failure == nil { state.failure = error }
      state.drop()
      state.source = nil
      return state.takeReader()
    }
    reader?.resume()
  }

  /// The next message, or nil after the last one.
  func next(isolation: isolated (any Actor)? = #isolation) async throws(RPCError) -> Element? {
    while true {
      switch state.withLock({ $0.take(limit: limit) }) {
      case .message(let message, let credit, let source):
        if credit > 0 { source?.returnCredit(credit) }
        return message
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

extension MessageQueue.State {
  fileprivate var hasNews: Bool { head < waiting.count || finished || failure != nil }

  fileprivate mutating func takeReader() -> UnsafeContinuation<Void, Never>? {
    defer { reader = nil }
    return reader
  }

  fileprivate mutating func drop() {
    waiting = []
    head = 0
    bytes = 0
  }

  fileprivate mutating func take(limit: Int) -> MessageQueue.Step {
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
