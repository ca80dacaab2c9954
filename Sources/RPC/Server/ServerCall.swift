// One call of a server: from its header list to its trailers.

import Schema
import Synchronization

final class ServerCall: HTTP2Stream, InboundSource, ServerContextStorage, @unchecked Sendable {
  /// The request's header list; complete and unchanging.
  let head: RequestHead
  @exclusivity(unchecked) private(set) var deframer = MessageDeframer()
  var sink: InboundQueue?
  /// The only request of a unary call as it was framed, until it is complete. (loop)
  var request: [UInt8] = []
  var task: Task<Void, Never>?
  /// Whether the connection has this call in line. (loop)
  var isInLine = false
  /// The handler's body while it waits for its turn. (loop)
  var waiting: (@Sendable (ServerCall) async throws -> Void)?
  private var hasStarted = false
  var requestEnded = false
  /// Whether the connection counts this call among its handlers. (loop)
  var isAdmitted = false
  /// When the header list was complete. (loop)
  var began: UInt64 = 0
  /// Whether the server itself reset the stream. (loop)
  var wasResetHere = false
  /// The connection, also after the stream is closed.
  let home: ServerConnection
  let cancelled = Atomic(false)
  private let compressedRequests = Atomic(0)
  let answer = Mutex(ContextResponse())

  /// Nanoseconds before its deadline in which a call may be reset without being counted as a flood's.
  static let resetTolerance: UInt64 = 10_000_000
  /// Nanoseconds that such a call must have lived: a flood gives its calls deadlines that are over at once.
  static let resetLifetimeMin: UInt64 = 1_000_000

  init(id: Int32, connection: ServerConnection, head: RequestHead) {
    self.head = head
    home = connection
    super.init(connection: connection)
    self.id = id
  }

  var server: ServerCore { home.server }

  // MARK: Stream

  override func submitHead(_ session: HTTP2Session, ended: Bool) { sendHead(session, ended: ended) }

  override func submitTrailers(_ session: HTTP2Session) -> Bool {
    sendTrailers(session)
    return true
  }

  override func overBudget() { abort(.outOfBudget) }

  override func deadlinePassed() {
    deadline = .max
    abort(RPCError(.deadlineExceeded, "the deadline passed"))
  }

  override func closed(code: UInt32, connectionLost: RPCError?) {
    wasClosed(code: code, connectionLost: connectionLost)
  }

  // MARK: Context

  var method: String { head.method?.path ?? "" }
  var metadata: Metadata { head.metadata }
  var requestID: String { "\(String(home.number, radix: 36))-\(id)" }
  var peer: Peer { home.peer }
  /// The deadline as the handler sees it: settled before it runs.
  private(set) var callDeadline: Deadline?
  var isCancelled: Bool { cancelled.load(ordering: .relaxed) }
  var compressedRequestCount: Int { compressedRequests.load(ordering: .relaxed) }
  var response: ContextResponse { answer.withLock { $0 } }
  func update(_ change: (inout ContextResponse) -> Void) { answer.withLock { change(&$0) } }
  var context: ServerContext { ServerContext(storage: self) }

  // MARK: Request (loop)

  /// The header list is complete.
  func begin(now: UInt64) {
    if let refusal = head.verdict { return refuse(refusal) }
    guard let method = head.method, let connection else { return }
    guard home.admitHandler() else {
      hasStarted = true
      requestEnded = true
      wasResetHere = true
      connection.session.reset(id, code: 0x7)
      home.refused()
      return
    }
    isAdmitted = true
    began = now
    deadline = deadline(of: method, now)
    if deadline <= now { return deadlinePassed() }
    if deadline < .max {
      callDeadline = Deadline(nanoseconds: deadline)
      connection.note(deadline: deadline)
    }
    if method.options.compression != .identity { update { $0.compression = method.options.compression } }
    if !method.takesWholeRequest {
      hasStarted = true
      sink = method.start(self)
    }
  }

  private func deadline(of method: RegisteredMethod, _ now: UInt64) -> UInt64 {
    if let timeout = head.timeout { return now.adding(timeout) }
    switch method.options.defaultTimeout {
    case .standard: return now.adding(home.defaultTimeout)
    case .after(let timeout): return now.adding(timeout.clampedNanoseconds)
    case .unbounded: return .max
    }
  }

  private func refuse(_ refusal: RequestRefusal) {
    hasStarted = true
    requestEnded = true
    switch refusal {
    case .status(let error): abort(error)
    case .http(let status):
      output.withLock { $0.ended = true }
      headSubmitted = true
      var block = HeaderBlock()
      block.add(":status", String(status))
      connection?.session.submitResponse(id, .built(block))
      home.refused()
      connection?.needsFlush()
    }
  }

  /// DATA arrived.
  func take(_ chunk: UnsafeRawBufferPointer, inLastFrame: Bool) {
    guard let connection, let method = head.method, !requestEnded else {
      self.connection?.session.consume(id, chunk.count)
      return
    }
    do throws(RPCError) {
      if let sink {
        try follow(chunk)
        let (credit, held) = sink.append(chunk, open: deframer.openBytes)
        connection.session.consume(id, credit)
        guard chargeInbound(held) else { throw .outOfBudget }
      } else {
        connection.session.consume(id, chunk.count)
        if inLastFrame, request.isEmpty, let whole = wholeMessage(chunk) { return try start(method, whole) }
        try follow(chunk)
        guard deframer.messages < 2 else {
          throw RPCError(.unimplemented, "the method takes one request, several came")
        }
        request.append(contentsOf: chunk)
        guard chargeInbound(request.count) else { throw .outOfBudget }
      }
    } catch {
      abort(error)
    }
  }

  /// Follows the messages in a chunk as far as they must not even be held.
  private func follow(_ chunk: UnsafeRawBufferPointer) throws(RPCError) {
    let before = deframer.compressedMessages
    try deframer.receive(chunk, limit: limits.receivedMessageBytes)
    let new = deframer.compressedMessages - before
    guard new > 0 else { return }
    guard head.isCompressed else {
      throw RPCError(.internalError, "a message is compressed, but grpc-encoding names no compression")
    }
    compressedRequests.add(new, ordering: .relaxed)
  }

  /// The one uncompressed message that fills the chunk, if that is what it is: the road of nearly all unary
  /// calls.
  private func wholeMessage(_ chunk: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
    guard chunk.count >= MessageDeframer.prefixBytes, chunk[0] == 0 else { return nil }
    let length = Int(UInt32(bigEndian: chunk.loadUnaligned(fromByteOffset: 1, as: UInt32.self)))
    guard length == chunk.count - MessageDeframer.prefixBytes, length <= limits.receivedMessageBytes else {
      return nil
    }
    return UnsafeRawBufferPointer(rebasing: chunk.dropFirst(MessageDeframer.prefixBytes))
  }

  override var inboundBytes: Int { sink?.heldBytes ?? 0 }

  /// The client has sent all it will.
  func peerEnded() {
    guard !requestEnded else { return }
    requestEnded = true
    guard deframer.isBetweenMessages else {
      return abort(RPCError(.internalError, "the request ended in the middle of a message"))
    }
    if let sink { return sink.finish(nil) }
    guard !hasStarted, let method = head.method else { return }
    guard deframer.messages == 1 else {
      return abort(RPCError(.unimplemented, "the method takes one request, none came"))
    }
    let frames = request
    request = []
    do throws(RPCError) {
      try frames.withRawBytes { frames throws(RPCError) in
        let message = FramedMessage(in: frames, at: 0)
        try message.withBytes(limit: limits.receivedMessageBytes) { bytes throws(RPCError) in
          try start(method, bytes)
        }
      }
    } catch {
      abort(error)
    }
  }

  private func start(_ method: RegisteredMethod, _ bytes: UnsafeRawBufferPointer) throws(RPCError) {
    requestEnded = true
    hasStarted = true
    guard chargeInbound(max(inboundCharge, bytes.count)) else { throw .outOfBudget }
    try method.start(self, request: bytes)
  }
}
