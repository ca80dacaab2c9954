// A server that speaks HTTP/2 frame by frame, right or wrong, to a client under test.

import NIOCore
import NIOPosix

@testable import RPC

/// Answers each frame of a client with bytes of the test's choosing; greets with empty SETTINGS.
final class RawServer: Sendable {
  private let channel: any Channel

  var address: String { "127.0.0.1:\(channel.localAddress?.port ?? 0)" }

  /// - Parameter answer: what to send for a frame that came; nil closes the connection.
  static func start(
    greeting: [UInt8] = RawPeer.frame(4), answer: @escaping @Sendable (RawFrame) -> [UInt8]?
  ) async throws -> RawServer {
    let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(FrameAnswerer(greeting, answer))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    return RawServer(channel)
  }

  private init(_ channel: any Channel) { self.channel = channel }

  func stop() async { try? await channel.close() }

  /// HEADERS with these fields.
  static func headers(_ stream: UInt32, _ fields: [(String, String)], end: Bool = false) -> [UInt8] {
    RawPeer.headers(stream, RawPeer.fields(fields), end: end)
  }

  /// The head of a proper answer.
  static func head(_ stream: UInt32, _ more: [(String, String)] = []) -> [UInt8] {
    headers(stream, [(":status", "200"), ("content-type", "application/grpc")] + more)
  }
}

private final class FrameAnswerer: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer
  private let greeting: [UInt8]
  private let answer: @Sendable (RawFrame) -> [UInt8]?
  private var pending: [UInt8] = []
  private var hasPreface = false

  init(_ greeting: [UInt8], _ answer: @escaping @Sendable (RawFrame) -> [UInt8]?) {
    self.greeting = greeting
    self.answer = answer
  }

  func channelActive(context: ChannelHandlerContext) {
    context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: greeting)), promise: nil)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    pending += Array(unwrapInboundIn(data).readableBytesView)
    if !hasPreface {
      guard pending.count >= RawPeer.preface.count else { return }
      pending.removeFirst(RawPeer.preface.count)
      hasPreface = true
    }
    while pending.count >= 9 {
      let length = Int(pending[0]) << 16 | Int(pending[1]) << 8 | Int(pending[2])
      guard pending.count >= 9 + length else { return }
      let stream = pending[5..<9].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      let frame = RawFrame(
        type: pending[3], flags: pending[4], stream: stream, payload: Array(pending[9..<9 + length]))
      pending.removeFirst(9 + length)
      guard let bytes = answer(frame) else { return context.close(promise: nil) }
      if !bytes.isEmpty { context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: bytes)), promise: nil) }
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
