// Answers one HTTP request of the ops endpoint.

import NIOCore
import NIOHTTP1

/// What a path answers.
struct OperationsAnswer: Equatable {
  var status: HTTPResponseStatus
  var contentType = "text/plain; charset=utf-8"
  var body: String
  /// Sent as `allow` where the method is not known.
  var allow: String?

  /// The answer to a request, apart from the wire.
  static func answer(
    to method: HTTPMethod, uri: String, health: Health, metrics: MetricRegistry
  ) -> OperationsAnswer {
    guard method == .GET || method == .HEAD else {
      return .init(status: .methodNotAllowed, body: "only GET and HEAD\n", allow: "GET, HEAD")
    }
    switch uri.prefix(while: { $0 != "?" }) {
    case "/healthz":
      return .init(status: .ok, body: "ok\n")
    case "/readyz":
      let obstacles = health.obstacles
      if obstacles.isEmpty { return .init(status: .ok, body: "ready\n") }
      return .init(status: .serviceUnavailable, body: obstacles.joined(separator: "\n") + "\n")
    case "/metrics":
      return .init(
        status: .ok, contentType: "text/plain; version=0.0.4; charset=utf-8", body: metrics.prometheusText())
    default:
      return .init(status: .notFound, body: "there are /healthz, /readyz and /metrics\n")
    }
  }
}

/// One connection: one request, one answer, closed.
final class OperationsHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let health: Health
  private let metrics: MetricRegistry
  private var head: HTTPRequestHead?
  private var timeout: Scheduled<Void>?

  init(health: Health, metrics: MetricRegistry) {
    self.health = health
    self.metrics = metrics
  }

  func handlerAdded(context: ChannelHandlerContext) {
    let channel = context.channel
    timeout = context.eventLoop.scheduleTask(in: OperationsServer.requestTimeout) {
      channel.close(promise: nil)
    }
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    timeout?.cancel()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head): self.head = head
    case .body: break
    case .end:
      guard let head = head.take() else { return }
      respond(to: head, context: context)
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }

  private func respond(to head: HTTPRequestHead, context: ChannelHandlerContext) {
    let answer = OperationsAnswer.answer(to: head.method, uri: head.uri, health: health, metrics: metrics)
    var headers: HTTPHeaders = [
      "content-type": answer.contentType, "content-length": "\(answer.body.utf8.count)",
      "connection": "close",
    ]
    if let allow = answer.allow { headers.add(name: "allow", value: allow) }
    let response = HTTPResponseHead(version: .http1_1, status: answer.status, headers: headers)
    context.write(wrapOutboundOut(.head(response)), promise: nil)
    if head.method != .HEAD {
      context.write(
        wrapOutboundOut(.body(.byteBuffer(context.channel.allocator.buffer(string: answer.body)))),
        promise: nil)
    }
    let channel = context.channel
    context.writeAndFlush(wrapOutboundOut(.end(nil))).whenComplete { _ in channel.close(promise: nil) }
  }
}
