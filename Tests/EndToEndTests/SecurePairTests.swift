// Goal: nothing that travels between the services and their callers needs to be in the clear.
// Method: both executables with certificates of their own and mutual TLS, a client that has one, clients that
// have not, and a certificate that is replaced under way.

import Foundation
import RPC
import Schema
import TaizhangClient
import TestCertificates
import Testing

struct SecurePairTests {
  @Test func thePairOverMutualTLS() async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/taizhang-secure-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let files = folder + "/tls/"
    try TestCertificates.write(into: files)
    let own = ["--tls-cert", files + "one.pem", "--tls-key", files + "one.key"]
    let demand = ["--tls-client-ca", files + "authority.pem"]
    let ingest = try await ServiceProcess(
      "taizhang-ingest", ["--listen", "127.0.0.1:0", "--data", folder + "/ingest"] + own + demand,
      log: folder + "/ingest.log")
    let trust = [
      "--ingest-tls-ca", files + "authority.pem", "--ingest-tls-cert", files + "client.pem",
      "--ingest-tls-key", files + "client.key",
    ]
    let query = try await ServiceProcess(
      "taizhang-query",
      ["--listen", "127.0.0.1:0", "--ingest", ingest.address, "--data", folder + "/query"] + own + demand
        + trust,
      log: folder + "/query.log")

    let known = ClientTLS(
      authoritiesFile: files + "authority.pem", certificateFile: files + "client.pem",
      keyFile: files + "client.key")
    try await withClient(ingest, query, known) { client in
      let text = "清澜区数据产业园项目总投资12.5亿元。"
      let result = try await client.ingest(.file(named: "a.txt", bytes: Array(text.utf8)))
      var request = SearchDocumentsRequest(query: "产业园")
      request.minRevision = result.revision
      let found = try await client.search(request)
      #expect(found.hits.count == 1)
    }
    // Without a certificate, and without TLS at all, nobody is let in.
    for stranger in [ClientTLS(authoritiesFile: files + "authority.pem"), nil] {
      try await withClient(ingest, query, stranger) { client in
        await expectUnavailable { _ = try await client.ingestStatus() }
        await expectUnavailable { _ = try await client.queryStatus() }
      }
    }
    #expect(await query.stop() == 0)
    #expect(await ingest.stop() == 0)
  }

  @Test func aCertificateIsReplacedWithoutARestart() async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/taizhang-secure-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let files = folder + "/tls/"
    try TestCertificates.write(into: files)
    let service = try await ServiceProcess(
      "taizhang-ingest",
      [
        "--listen", "127.0.0.1:0", "--data", folder + "/ingest", "--tls-cert", files + "one.pem", "--tls-key",
        files + "one.key",
      ], log: folder + "/log")
    // The second certificate is for the name alone, the first for the address too.
    let byAddress = ClientTLS(authoritiesFile: files + "authority.pem")
    let byName = ClientTLS(authoritiesFile: files + "authority.pem", serverName: "localhost")
    try await withClient(service, service, byAddress) { _ = try await $0.ingestStatus() }
    for end in [".pem", ".key"] {
      try Data(contentsOf: URL(fileURLWithPath: files + "two" + end))
        .write(to: URL(fileURLWithPath: files + "one" + end))
    }
    service.send(SIGHUP)
    var isReplaced = false
    while !isReplaced {
      do {
        try await withClient(service, service, byAddress) { _ = try await $0.ingestStatus() }
      } catch let error as RPCError where error.code == .unavailable {
        isReplaced = true
      }
    }
    try await withClient(service, service, byName) { _ = try await $0.ingestStatus() }
    #expect(await service.stop() == 0)
  }

  private func withClient(
    _ ingest: ServiceProcess, _ query: ServiceProcess, _ tls: ClientTLS?,
    _ body: (TaizhangClient) async throws -> Void
  ) async throws {
    let client = TaizhangClient(
      ingest: ingest.address, query: query.address,
      settings: .init(timeout: .seconds(60), retry: .never, tls: tls))
    do {
      try await body(client)
      await client.close()
    } catch {
      await client.close()
      throw error
    }
  }

  private func expectUnavailable(
    sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> Void
  ) async {
    let error = await #expect(throws: RPCError.self, sourceLocation: sourceLocation) { try await body() }
    #expect(error?.code == .unavailable, sourceLocation: sourceLocation)
  }
}
