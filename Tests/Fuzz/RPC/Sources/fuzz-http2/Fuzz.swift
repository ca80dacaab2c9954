// The libFuzzer target of a whole server connection: any bytes, in any pieces, without a socket.

import NIOCore
import NIOEmbedded

@testable import RPC

/// libFuzzer's driver; the package manager names the program's entry after its target.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<UnsafeMutableRawPointer?>,
  _ callback: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
) -> CInt

@_cdecl("fuzz_http2_main")
public func fuzzMain(_ count: CInt, _ arguments: UnsafeMutableRawPointer?) -> CInt {
  var count = count
  var arguments = arguments
  return runDriver(&count, &arguments) { fuzzOne($0, $1) }
}

/// One loop and one server for all runs: what a run leaves behind shows in the next one.
@MainActor private let bench = Bench()

/// The first byte says how the others are cut, the second what happens meanwhile; the rest goes over the
/// connection, behind the preface unless the second byte says otherwise. When the connection is gone, so must
/// be every handler, every watcher and every byte of the budget.
private func fuzzOne(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count >= 2 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: data, count: count))
  MainActor.assumeIsolated { bench.run(cut: bytes[0], events: bytes[1], bytes[2...]) }
  return 0
}

/// What a run is about to do with the connection, by the bits of the second byte.
private struct Events: OptionSet {
  let rawValue: UInt8
  /// The bytes are all there is: no preface and no SETTINGS before them.
  static let bare = Events(rawValue: 1)
  /// The socket takes no more for the middle third of the bytes.
  static let stalls = Events(rawValue: 2)
  /// The server begins to drain after half of them.
  static let drains = Events(rawValue: 4)
  /// The process is nearly out of its budget.
  static let poor = Events(rawValue: 8)
  /// Bounds are so small that everything runs into them.
  static let narrow = Events(rawValue: 16)
  /// The connection fails instead of being closed.
  static let fails = Events(rawValue: 32)
}

@MainActor private final class Bench {
  private let loop = EmbeddedEventLoop()
  private let service = FuzzService()
  private let health = HealthService(services: ["fuzz"])
  private let wide: ServerCore
  private let narrow: ServerCore

  /// More turns of the loop than anything here needs.
  private let turns = 16

  init() {
    let services: [any Service] = [service, health, ReflectionService(serving: [service, health])]
    var router = Router()
    for service in services { service.register(with: &router) }
    wide = ServerCore(ServerConfiguration(), router: router)
    var configuration = ServerConfiguration()
    configuration.limits.concurrentStreams = 3
    configuration.limits.headerListBytes = 256
    configuration.limits.receivedMessageBytes = 64
    configuration.limits.sentMessageBytes = 2_000
    configuration.limits.streamInboundBytes = 16
    configuration.limits.streamOutboundBytes = 1_000
    configuration.limits.streamWindowBytes = 100
    configuration.limits.connectionWindowBytes = 65_535
    configuration.limits.inFlightBytes = 2 * BudgetLease.block
    configuration.limits.unreadAnswerBytes = 0
    configuration.limits.turn = .zero
    narrow = ServerCore(configuration, router: router)
  }

  func run(cut: UInt8, events: UInt8, _ bytes: ArraySlice<UInt8>) {
    let events = Events(rawValue: events)
    let core = events.contains(.narrow) ? narrow : wide
    let channel = EmbeddedChannel(loop: loop)
    let connection = ServerConnection(server: core, channel: channel)
    let spent = events.contains(.poor) ? core.limits.inFlightBytes - BudgetLease.block : 0
    _ = core.budget.take(spent)
    do {
      try channel.pipeline.syncOperations.addHandler(connection)
      channel.connect(to: try SocketAddress(unixDomainSocketPath: "fuzz"), promise: nil)
    } catch {
      preconditionFailure("\(error)")
    }
    feed(channel, connection, cut, events, bytes)
    if events.contains(.fails) {
      channel.pipeline.fireErrorCaught(ChannelError.eof)
    } else if channel.isActive {
      channel.close(promise: nil)
    }
    drain(channel)
    core.budget.give(spent)
    _ = try? channel.finish(acceptAlreadyClosed: true)
    precondition(core.connectionCount == 0, "a connection is left")
    precondition(core.budget.bytes == 0, "\(core.budget.bytes) bytes of the budget are left")
    precondition(health.watcherCount == 0, "a watcher is left")
    let left = service.running.count
    precondition(left == 0, "\(left) handlers are left")
  }

  private func feed(
    _ channel: EmbeddedChannel, _ connection: ServerConnection, _ cut: UInt8, _ events: Events,
    _ bytes: ArraySlice<UInt8>
  ) {
    if !events.contains(.bare) {
      let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)
      try? channel.writeInbound(ByteBuffer(bytes: preface + [0, 0, 0, 4, 0, 0, 0, 0, 0]))
      drain(channel)
    }
    var left = bytes
    var hasDrained = false
    while !left.isEmpty, channel.isActive {
      let piece = left.prefix(pieceLength(cut))
      left = left.dropFirst(piece.count)
      let done = bytes.count - left.count
      if events.contains(.stalls) {
        let stalled = done * 3 > bytes.count && done * 3 < 2 * bytes.count
        if channel.isWritable == stalled {
          channel.isWritable = !stalled
          channel.pipeline.fireChannelWritabilityChanged()
        }
      }
      if events.contains(.drains), !hasDrained, done * 2 >= bytes.count {
        hasDrained = true
        connection.drain()
      }
      try? channel.writeInbound(ByteBuffer(bytes: piece))
      drain(channel)
    }
  }

  private func pieceLength(_ cut: UInt8) -> Int {
    switch cut {
    case 0..<64: 1 + Int(cut)
    case 64..<128: 9 * (1 + Int(cut - 64))
    default: 1 << 20
    }
  }

  /// Runs what waits on the loop and takes what goes out.
  private func drain(_ channel: EmbeddedChannel) {
    loop.run()
    // What is left for later turns of the loop.
    for _ in 0..<turns { loop.advanceTime(by: .microseconds(50)) }
    while let out = try? channel.readOutbound(as: ByteBuffer.self), out.readableBytes >= 0 {}
  }
}
