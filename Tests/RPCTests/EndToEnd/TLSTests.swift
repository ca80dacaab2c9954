// TLS and mutual TLS, certificate reload, and peers that do not fit.

import Foundation
import NIOCore
import NIOPosix
import NIOSSL
import Synchronization
import TestCertificates
import Testing

@testable import RPC

@Suite struct TLSTests {
  private static let identity = TLSIdentity(
    certificateChain: .text(TestCertificates.serverOne), privateKey: .text(TestCertificates.serverOneKey))
  private static let clientIdentity = TLSIdentity(
    certificateChain: .text(TestCertificates.client), privateKey: .text(TestCertificates.clientKey))

  private func withTLS(
    _ tls: ServerTLS, _ clientTLS: ClientTLS?, _ body: (Client, Server) async throws -> Void
  ) async throws {
    try await withPair(
      server: ServerConfiguration(tls: tls), client: { $0.tls = clientTLS },
      body)
  }

  @Test func callsOverTLS() async throws {
    let trusting = ClientTLS(authorities: .text(TestCertificates.authority))
    try await withTLS(ServerTLS(identity: Self.identity), trusting) { client, _ in
      let large = RawMessage([UInt8](repeating: 3, count: 1 << 20))
      let answer = try await client.call(TestMethods.echo, large)
      #expect(answer.bytes == large.bytes)
      var count = 0
      for try await _ in client.serverStreaming(TestMethods.many, RawMessage("500")) { count += 1 }
      #expect(count == 500)
    }
  }

  @Test func namesAreChecked() async throws {
    // An address in the certificate would do for any name: this one has none.
    let identity = TLSIdentity(
      certificateChain: .text(TestCertificates.serverTwo), privateKey: .text(TestCertificates.serverTwoKey))
    let named = ClientTLS(authorities: .text(TestCertificates.authority), serverName: "localhost")
    try await withTLS(ServerTLS(identity: identity), named) { client, _ in
      _ = try await client.call(TestMethods.echo, RawMessage())
    }
    for name in ["elsewhere.test", nil] {
      let wrong = ClientTLS(authorities: .text(TestCertificates.authority), serverName: name)
      try await withTLS(ServerTLS(identity: identity), wrong) { client, _ in
        await expectStatus(.unavailable) { try await client.call(TestMethods.echo, RawMessage()) }
      }
    }
  }

  @Test func anUnknownAuthorityIsNotTrusted() async throws {
    let wrong = ClientTLS(authorities: .text(TestCertificates.otherAuthority))
    try await withTLS(ServerTLS(identity: Self.identity), wrong) { client, _ in
      await expectStatus(.unavailable) { try await client.call(TestMethods.echo, RawMessage()) }
    }
  }

  @Test func plaintextAndTLSDoNotMeet() async throws {
    try await withTLS(ServerTLS(identity: Self.identity), nil) { client, _ in
      await expectStatus(.unavailable) { try await client.call(TestMethods.echo, RawMessage()) }
    }
  }

  @Test func mutualTLSShowsTheClientsCertificate() async throws {
    let server = ServerTLS(identity: Self.identity, clientAuthorities: .text(TestCertificates.authority))
    let known = ClientTLS(authorities: .text(TestCertificates.authority), identity: Self.clientIdentity)
    let seen = Seen()
    var configuration = ServerConfiguration(tls: server, interceptors: [seen])
    configuration.limits.idleTimeout = .seconds(60)
    try await withPair(server: configuration, client: { $0.tls = known }) { client, _ in
      _ = try await client.call(TestMethods.echo, RawMessage())
    }
    let certificate = try NIOSSLCertificate(bytes: Array(TestCertificates.client.utf8), format: .pem)
    #expect(try seen.certificate.withLock { $0 } == certificate.toDERBytes())
  }

  @Test func mutualTLSRefusesStrangers() async throws {
    let server = ServerTLS(identity: Self.identity, clientAuthorities: .text(TestCertificates.authority))
    try await withTLS(server, ClientTLS(authorities: .text(TestCertificates.authority))) { client, _ in
      await expectStatus(.unavailable) { try await client.call(TestMethods.echo, RawMessage()) }
    }
  }

  @Test func withoutALPNThereIsNoConnection() async throws {
    let server = try await Server(
      ServerConfiguration(tls: ServerTLS(identity: Self.identity)), services: [TestService()]
    ).start()
    var tls = TLSConfiguration.makeClientConfiguration()
    tls.certificateVerification = .none
    let context = try NIOSSLContext(configuration: tls)
    let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let handler = try NIOSSLClientHandler(context: context, serverHostname: nil)
          try channel.pipeline.syncOperations.addHandler(handler)
        }
      }
      .connect(host: "127.0.0.1", port: server.port).get()
    try await channel.closeFuture.get()
    await server.drain(grace: .zero)
  }

  @Test func aReloadedCertificateServesNewConnections() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "rpc-tls-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let chain = folder.appending(path: "chain.pem")
    let key = folder.appending(path: "key.pem")
    func write(_ certificate: String, _ secret: String) throws {
      try Data(certificate.utf8).write(to: chain)
      try Data(secret.utf8).write(to: key)
    }
    try write(TestCertificates.serverOne, TestCertificates.serverOneKey)
    let files = TLSIdentity(certificateChain: .file(chain.path), privateKey: .file(key.path))
    let server = try await Server(
      ServerConfiguration(tls: ServerTLS(identity: files)), services: [TestService()]
    ).start()
    func shown() async throws -> [UInt8] { try await certificateShown(by: server) }
    let first = try await shown()
    try write("nothing", "nothing")
    #expect(throws: ServerError.self) { try server.reloadCertificate() }
    let still = try await shown()
    #expect(still == first)
    try write(TestCertificates.serverTwo, TestCertificates.serverTwoKey)
    try server.reloadCertificate()
    let second = try await shown()
    let expected = try NIOSSLCertificate(bytes: Array(TestCertificates.serverTwo.utf8), format: .pem)
      .toDERBytes()
    #expect(second == expected && second != first)
    await server.drain(grace: .zero)
  }

  @Test func aClientReadsItsFilesForEachConnection() async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/rpc-tls-\(UUID())"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try TestCertificates.write(into: folder)
    let seen = Seen()
    let tls = ServerTLS(identity: Self.identity, clientAuthorities: .text(TestCertificates.authority))
    let configuration = ServerConfiguration(tls: tls, interceptors: [seen])
    // The client begins with the wrong authority: it is never let in, and lets nobody in.
    func copy(_ from: String, _ to: String) throws {
      try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(from)"))
        .write(to: URL(fileURLWithPath: "\(folder)/\(to)"))
    }
    try copy("other.pem", "trusted.pem")
    try copy("client.pem", "mine.pem")
    try copy("client.key", "mine.key")
    let clientTLS = ClientTLS(
      authoritiesFile: folder + "/trusted.pem", certificateFile: folder + "/mine.pem",
      keyFile: folder + "/mine.key")
    let server = try await Server(configuration, services: [TestService()]).start()
    var clientConfiguration = ClientConfiguration(addresses: [server.address], tls: clientTLS)
    clientConfiguration.firstBackoff = .milliseconds(1)
    clientConfiguration.longestBackoff = .milliseconds(1)
    let client = Client(clientConfiguration)
    await expectStatus(.unavailable) { try await client.call(TestMethods.echo, RawMessage()) }
    try copy("authority.pem", "trusted.pem")
    let patient = CallOptions(timeout: .seconds(60), waitForReady: true)
    _ = try await client.call(TestMethods.echo, RawMessage(), options: patient)
    let first = seen.certificate.withLock { $0 }
    let shown = try NIOSSLCertificate(bytes: Array(TestCertificates.client.utf8), format: .pem).toDERBytes()
    #expect(first == shown)
    await client.close()
    await server.drain(grace: .zero)
  }

  @Test func unusableFilesAreNamed() {
    let missing = ClientTLS(authoritiesFile: "/nowhere/ca.pem")
    let error = #expect(throws: RPCError.self) { try missing.check() }
    #expect(error?.message.contains("no certificate can be read from /nowhere/ca.pem") == true)
    let mixed = ServerTLS(
      identity: TLSIdentity(
        certificateChain: .text(TestCertificates.serverOne), privateKey: .text(TestCertificates.serverTwoKey))
    )
    #expect(throws: ServerError.self) { try Server(ServerConfiguration(tls: mixed), services: []) }
    let keyless = ServerTLS(certificateFile: "/nowhere/a.pem", keyFile: "/nowhere/a.key")
    let refusal = #expect(throws: ServerError.self) {
      try Server(ServerConfiguration(tls: keyless), services: [])
    }
    #expect(refusal?.description.contains("/nowhere/a.pem") == true)
  }

  @Test func aBadCertificateIsRefusedAtTheStart() {
    let bad = TLSIdentity(certificateChain: .text("no"), privateKey: .text("no"))
    #expect(throws: ServerError.self) {
      try Server(ServerConfiguration(tls: ServerTLS(identity: bad)), services: [])
    }
  }

  /// The certificate that a new connection is shown.
  private func certificateShown(by server: Server) async throws -> [UInt8] {
    var tls = TLSConfiguration.makeClientConfiguration()
    tls.trustRoots = .certificates(try NIOSSLCertificate.fromPEMBytes(Array(TestCertificates.authority.utf8)))
    tls.applicationProtocols = ["h2"]
    let context = try NIOSSLContext(configuration: tls)
    let shown = MultiThreadedEventLoopGroup.singleton.any().makePromise(of: [UInt8].self)
    let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let handler = try NIOSSLClientHandler(context: context, serverHostname: nil) {
            certificates, verdict in
            shown.completeWith(Result { try certificates[0].toDERBytes() })
            verdict.succeed(.certificateVerified)
          }
          try channel.pipeline.syncOperations.addHandler(handler)
        }
      }
      .connect(host: "127.0.0.1", port: server.port).get()
    let bytes = try await shown.futureResult.get()
    try? await channel.close()
    return bytes
  }
}

private final class Seen: ServerInterceptor {
  let certificate = Mutex<[UInt8]?>(nil)

  func intercept(_ context: ServerContext, next: @Sendable () async throws -> Void) async throws {
    certificate.withLock { $0 = context.peer.certificate }
    try await next()
  }
}
