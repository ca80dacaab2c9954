// A method with its handler, its message types erased: what the router holds and a call is run by.

import Schema

/// One method of a server. A class, so that a call holds it with one word.
class RegisteredMethod: @unchecked Sendable {
  let path: String
  let service: String
  let kind: MethodKind
  let options: MethodOptions

  init(path: String, service: String, kind: MethodKind, options: MethodOptions) {
    self.path = path
    self.service = service
    self.kind = kind
    self.options = options
  }

  /// The same method run with other options.
  func with(_ options: MethodOptions) -> RegisteredMethod { preconditionFailure("abstract") }

  /// Starts a call whose one request is `bytes`. Called on the event loop; `bytes` does not outlive the call.
  func start(_ call: ServerCall, request bytes: UnsafeRawBufferPointer) throws(RPCError) {
    preconditionFailure("abstract")
  }

  /// Starts a call whose requests come through the queue that this returns.
  func start(_ call: ServerCall) -> InboundQueue { preconditionFailure("abstract") }

  /// Whether `start(_:request:)` is the way to start it.
  var takesWholeRequest: Bool { false }
}

/// A method with one request and one response: no queues, the handler runs when the request is whole.
final class UnaryMethod<Input: Message, Output: Message>: RegisteredMethod, @unchecked Sendable {
  typealias Handler = @Sendable (Input, ServerContext) async throws -> Output
  private let descriptor: MethodDescriptor<Input, Output>
  private let handler: Handler

  init(_ descriptor: MethodDescriptor<Input, Output>, _ options: MethodOptions, _ handler: @escaping Handler)
  {
    self.descriptor = descriptor
    self.handler = handler
    super.init(
      path: descriptor.fullName, service: descriptor.service, kind: descriptor.kind, options: options)
  }

  override func with(_ options: MethodOptions) -> RegisteredMethod {
    UnaryMethod(descriptor, options, handler)
  }

  override var takesWholeRequest: Bool { true }

  override func start(_ call: ServerCall, request bytes: UnsafeRawBufferPointer) throws(RPCError) {
    let input: Input
    do throws(DecodingError) {
      input = try Input(decoding: bytes, limits: .standard)
    } catch {
      throw RPCError(decoding: error, code: .invalidArgument)
    }
    call.run { call in
      let output = try await self.handler(input, call.context)
      call.respond(try call.frame(output))
    }
  }
}

/// Any other method: requests and responses go through queues.
final class StreamingMethod<Input: Message, Output: Message>: RegisteredMethod, @unchecked Sendable {
  typealias Handler =
    @Sendable (RequestStream<Input>, ResponseWriter<Output>, ServerContext) async throws -> Void
  private let descriptor: MethodDescriptor<Input, Output>
  private let handler: Handler

  init(_ descriptor: MethodDescriptor<Input, Output>, _ options: MethodOptions, _ handler: @escaping Handler)
  {
    self.descriptor = descriptor
    self.handler = handler
    super.init(
      path: descriptor.fullName, service: descriptor.service, kind: descriptor.kind, options: options)
  }

  override func with(_ options: MethodOptions) -> RegisteredMethod {
    StreamingMethod(descriptor, options, handler)
  }

  override func start(_ call: ServerCall) -> InboundQueue {
    let inbound = InboundQueue(limit: call.limits.streamInboundBytes, source: call)
    let queue = MessageQueue<Input>(
      inbound, sizeLimit: call.limits.receivedMessageBytes, failureCode: .invalidArgument)
    call.run { call in
      try await self.handler(RequestStream(queue: queue), ResponseWriter(call: call), call.context)
    }
    return inbound
  }
}
