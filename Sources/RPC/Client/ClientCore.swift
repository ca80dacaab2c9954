// What the calls of one client share.

import Schema
import Synchronization

final class ClientCore: Sendable {
  let pool: ConnectionPool
  let limits: Limits
  let interceptors: [any ClientInterceptor]
  let userAgent: String
  private let defaults: CallOptions
  private let retries: Mutex<TokenBucket>

  init(_ configuration: ClientConfiguration) {
    pool = ConnectionPool(configuration)
    limits = configuration.limits
    interceptors = configuration.interceptors
    userAgent = "\(configuration.userAgent) grpc-swift-taizhang/1"
    defaults = configuration.defaults
    retries = Mutex(TokenBucket(configuration.limits.retries, now: Clock.now))
  }

  /// Takes one retry from the client's allowance.
  func mayRetry() -> Bool { retries.withLock { $0.take(now: Clock.now) } }

  /// The options of a call with the defaults filled in.
  func resolve(_ options: CallOptions) -> CallOptions {
    var options = options
    options.timeout = options.timeout ?? (options.deadline == nil ? defaults.timeout : nil)
    options.compression = options.compression ?? defaults.compression
    options.waitForReady = options.waitForReady ?? defaults.waitForReady
    options.retry = options.retry ?? defaults.retry
    options.receivedMessageBytes = options.receivedMessageBytes ?? defaults.receivedMessageBytes
    if !defaults.metadata.isEmpty {
      var metadata = defaults.metadata
      metadata.add(contentsOf: options.metadata)
      options.metadata = metadata
    }
    return options
  }

  /// The exchange for a call, not yet started, and the queue that its answers come through.
  func exchange<Input, Output>(
    _ method: MethodDescriptor<Input, Output>, _ options: CallOptions
  ) -> (exchange: ClientExchange, queue: MessageQueue<Output>) {
    let call = OutgoingCall(method: method.fullName, options: resolve(options))
    let exchange = ClientExchange(client: self, call: call, idempotency: method.idempotency)
    let inbound = InboundQueue(limit: limits.streamInboundBytes, source: exchange)
    exchange.sink = inbound
    let sizeLimit = call.options.receivedMessageBytes ?? limits.receivedMessageBytes
    return (
      exchange, MessageQueue<Output>(inbound, sizeLimit: sizeLimit, failureCode: .internalError)
    )
  }

  /// Encodes and frames a request.
  func frame(_ message: some Message, compression: Compression?) throws(RPCError) -> [UInt8] {
    try MessageEncoder.frame(
      message, compression: compression ?? .identity, limit: limits.sentMessageBytes,
      floor: limits.compressionFloorBytes)
  }
}
