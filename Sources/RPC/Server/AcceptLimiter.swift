// Bounds the connections of a server by not accepting more, instead of accepting and closing them.

import NIOCore

/// Sits on the listening channel and withholds `read` while the server has as many connections as it may.
/// What waits, waits in the kernel's backlog.
final class AcceptLimiter: ChannelDuplexHandler, @unchecked Sendable {
  typealias InboundIn = any Channel
  typealias InboundOut = any Channel
  typealias OutboundIn = Never

  private let limit: Int
  private var open = 0
  private var isWithheld = false

  init(limit: Int) { self.limit = limit }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    open += 1
    let loop = context.eventLoop
    let bound = NIOLoopBound(context, eventLoop: loop)
    unwrapInboundIn(data).closeFuture.hop(to: loop).whenComplete { _ in self.closed(bound.value) }
    context.fireChannelRead(data)
  }

  func read(context: ChannelHandlerContext) {
    if open < limit { context.read() } else { isWithheld = true }
  }

  private func closed(_ context: ChannelHandlerContext) {
    open -= 1
    guard isWithheld, open < limit else { return }
    isWithheld = false
    context.read()
  }
}
