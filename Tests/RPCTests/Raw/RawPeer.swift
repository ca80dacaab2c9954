// A peer that speaks HTTP/2 frame by frame, right or wrong, to a server under test.

import NIOCore
import NIOPosix
import Testing

@testable import RPC

/// One frame as it came.
struct RawFrame: Sendable {
  var type: UInt8
  var flags: UInt8
  var stream: UInt32
  var payload: [UInt8]

  /// The error code of a RST_STREAM or GOAWAY.
  var errorCode: UInt32 {
    let bytes = type == 7 ? payload.dropFirst(4).prefix(4) : payload.prefix(4)
    return bytes.reduce(0) { $0 << 8 | UInt32($1) }
  }
}

/// Writes frames and reads frames. The stream of frames ends when the server closes the connection.
final class RawPeer: Sendable {
  static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)

  private let channel: any Channel
  let frames: AsyncStream<RawFrame>

  private init(_ channel: any Channel, _ frames: AsyncStream<RawFrame>) {
    self.channel = channel
    self.frames = frames
  }

  static func connect(_ server: Server, greet: Bool = true, reads: Bool = true) async throws -> RawPeer {
    let (frames, continuation) = AsyncStream<RawFrame>.makeStream()
    let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .channelOption(.autoRead, value: reads)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(FrameReader(continuation))
        }
      }
      .connect(host: "127.0.0.1", port: server.port).get()
    let peer = RawPeer(channel, frames)
    if greet { peer.send(preface + frame(4)) }
    return peer
  }

  func send(_ bytes: [UInt8]) { channel.writeAndFlush(ByteBuffer(bytes: bytes), promise: nil) }

  /// Sends, and says when the bytes are with the system.
  func send(_ bytes: [UInt8], then done: @escaping @Sendable () -> Void) {
    channel.writeAndFlush(ByteBuffer(bytes: bytes)).whenComplete { _ in done() }
  }

  /// Returns once the server has dealt with all that was sent before.
  func settle() async {
    send(Self.frame(6, [1, 2, 3, 4, 5, 6, 7, 8]))
    _ = await first(6) { $0.flags == 1 }
  }

  func close() { channel.close(promise: nil) }

  /// The first frame of that type, or nil if the connection ends without one.
  func first(_ type: UInt8, where matches: (RawFrame) -> Bool = { _ in true }) async -> RawFrame? {
    for await frame in frames where frame.type == type && matches(frame) { return frame }
    return nil
  }

  /// Reads until the server closes; returns the error code of its GOAWAY, if it sent one.
  func end() async -> UInt32? {
    var code: UInt32?
    for await frame in frames where frame.type == 7 { code = frame.errorCode }
    return code
  }

  /// Sends bytes after the greeting and reads until the connection is closed; returns the GOAWAY's code.
  static func cut(_ server: Server, _ bytes: [UInt8]) async throws -> UInt32? {
    let peer = try await connect(server)
    peer.send(bytes)
    return await peer.end()
  }

  // MARK: Frames

  static func frame(_ type: UInt8, flags: UInt8 = 0, stream: UInt32 = 0, _ payload: [UInt8] = []) -> [UInt8] {
    var buffer = ByteBuffer()
    buffer.writeInteger(UInt8(payload.count >> 16))
    buffer.writeInteger(UInt16(truncatingIfNeeded: payload.count))
    buffer.writeInteger(type)
    buffer.writeInteger(flags)
    buffer.writeInteger(stream)
    return Array(buffer.readableBytesView) + payload
  }

  /// Fields as literals that no table remembers.
  static func fields(_ fields: [(String, String)]) -> [UInt8] {
    var block: [UInt8] = []
    for (name, value) in fields {
      block.append(0)
      block += length(name) + Array(name.utf8)
      block += length(value) + Array(value.utf8)
    }
    return block
  }

  private static func length(_ text: String) -> [UInt8] {
    var left = text.utf8.count
    guard left >= 127 else { return [UInt8(left)] }
    left -= 127
    var bytes: [UInt8] = [127]
    while left >= 128 {
      bytes.append(UInt8(left & 127 | 128))
      left >>= 7
    }
    return bytes + [UInt8(left)]
  }

  /// The header list of a call of that method, with `extra` fields.
  static func head(_ method: RawMethod, _ extra: [(String, String)] = [], without: Set<String> = [])
    -> [UInt8]
  {
    let usual = [
      (":method", "POST"), (":scheme", "http"), (":path", method.fullName), (":authority", "test"),
      ("content-type", "application/grpc"), ("te", "trailers"),
    ]
    return fields(usual.filter { !without.contains($0.0) } + extra)
  }

  /// HEADERS that open a stream.
  static func headers(_ stream: UInt32, _ block: [UInt8], end: Bool = false) -> [UInt8] {
    frame(1, flags: end ? 5 : 4, stream: stream, block)
  }

  /// DATA with one message.
  static func message(_ stream: UInt32, _ bytes: [UInt8], end: Bool = true) -> [UInt8] {
    var framed = [UInt8](repeating: 0, count: 5) + bytes
    MessageDeframer.writePrefix(into: &framed, compressed: false)
    return frame(0, flags: end ? 1 : 0, stream: stream, framed)
  }

  /// What a peer begins with that lets nothing be sent before it says so, stream by stream.
  static let closedWindow = preface + frame(4, [0, 4, 0, 0, 0, 0])

  /// WINDOW_UPDATE of fewer than 64 KiB.
  static func window(_ stream: UInt32, _ count: Int) -> [UInt8] {
    frame(8, stream: stream, [0, 0, UInt8(count >> 8), UInt8(count & 0xff)])
  }

  /// A whole call with that request.
  static func opened(
    _ stream: UInt32, _ method: RawMethod, _ extra: [(String, String)] = [], request: [UInt8] = []
  ) -> [UInt8] {
    headers(stream, head(method, extra)) + message(stream, request)
  }

  static func reset(_ stream: UInt32, code: UInt8) -> [UInt8] { frame(3, stream: stream, [0, 0, 0, code]) }
}

/// Runs `body` against a fresh server that must hold nothing in the end.
func withServer(
  _ service: TestService = TestService(), _ limits: (inout Limits) -> Void = { _ in },
  _ body: (Server) async throws -> Void
) async throws {
  var configuration = ServerConfiguration()
  withoutRefill(&configuration.limits)
  limits(&configuration.limits)
  let server = try await Server(configuration, services: [service]).start()
  try await body(server)
  await server.drain(grace: .zero)
  check(server.bytesInFlight == 0)
}

/// Flood counts that do not fill up again: what is one too many is so on a slow machine too.
private func withoutRefill(_ limits: inout Limits) {
  limits.pings.perSecond = 0
  limits.settings.perSecond = 0
  limits.resets.perSecond = 0
  limits.emptyData.perSecond = 0
  limits.windowUpdates.perSecond = 0
  limits.needlessFrames.perSecond = 0
  limits.badRequests.perSecond = 0
}

private final class FrameReader: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  private let continuation: AsyncStream<RawFrame>.Continuation
  private var pending: [UInt8] = []

  init(_ continuation: AsyncStream<RawFrame>.Continuation) { self.continuation = continuation }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    pending += Array(unwrapInboundIn(data).readableBytesView)
    while pending.count >= 9 {
      let length = Int(pending[0]) << 16 | Int(pending[1]) << 8 | Int(pending[2])
      guard pending.count >= 9 + length else { return }
      let stream = pending[5..<9].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      continuation.yield(
        RawFrame(type: pending[3], flags: pending[4], stream: stream, payload: Array(pending[9..<9 + length]))
      )
      pending.removeFirst(9 + length)
    }
  }

  func channelInactive(context: ChannelHandlerContext) { continuation.finish() }

  func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
