// A server that takes one connection, says of its first call that it has not seen it, and is gone.

import NIOCore
import NIOPosix

@testable import RPC

/// Listens for one connection. When a call comes on it, answers GOAWAY with last stream 0, stops listening
/// and closes the connection.
enum VanishingServer {
  /// Returns where it listens.
  static func start() async throws -> String {
    let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(Vanisher(listener: channel.parent))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    return "127.0.0.1:\(listener.localAddress?.port ?? 0)"
  }
}

private final class Vanisher: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let listener: (any Channel)?
  private var pending: [UInt8] = []

  init(listener: (any Channel)?) { self.listener = listener }

  func channelActive(context: ChannelHandlerContext) {
    context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: RawPeer.frame(4))), promise: nil)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    pending += Array(unwrapInboundIn(data).readableBytesView)
    var at = RawPeer.preface.count
    while pending.count >= at + 9 {
      let length = Int(pending[at]) << 16 | Int(pending[at + 1]) << 8 | Int(pending[at + 2])
      if pending[at + 3] == 1 { return vanish(context) }
      at += 9 + length
    }
  }

  private func vanish(_ context: ChannelHandlerContext) {
    let goAway = RawPeer.frame(7, [UInt8](repeating: 0, count: 8))
    let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
    // First nobody listens any more, then the connection ends: the call finds no other.
    let closed = listener?.close() ?? context.eventLoop.makeSucceededVoidFuture()
    closed.hop(to: context.eventLoop).whenComplete { _ in
      bound.value.writeAndFlush(NIOAny(ByteBuffer(bytes: goAway)), promise: nil)
      bound.value.close(promise: nil)
    }
  }
}
