// The flags of TLS: what they turn on, and which words refuse a combination that makes no sense.

import ArgumentParser
import Testing

@testable import ServiceRuntime

@Suite struct TLSOptionsTests {
  private func complaint<Options: ParsableArguments>(_ type: Options.Type, _ arguments: [String]) -> String {
    do {
      _ = try Options.parse(arguments)
      return "none"
    } catch {
      return Options.message(for: error)
    }
  }

  @Test func plaintextUnlessAskedFor() throws {
    #expect(try TLSOptions.parse([]).files == nil)
    #expect(try IngestTLSOptions.parse([]).trust == nil)
    #expect(try ServiceOptions.parse(["--data", "d"]).tls.files == nil)
  }

  @Test func theFilesOfAService() throws {
    let plain = try TLSOptions.parse(["--tls-cert", "a.pem", "--tls-key", "a.key"]).files
    #expect(plain == TLSFiles(certificate: "a.pem", key: "a.key"))
    let mutual = try ServiceOptions.parse([
      "--data", "d", "--tls-cert", "a.pem", "--tls-key", "a.key", "--tls-client-ca", "ca.pem",
    ])
    #expect(
      mutual.tls.files == TLSFiles(certificate: "a.pem", key: "a.key", clientAuthorities: "ca.pem"))
  }

  @Test func howTheIngestServiceIsReached() throws {
    let system = try IngestTLSOptions.parse(["--ingest-tls-ca", "system", "--ingest-tls-name", "ledger"])
    #expect(system.trust == TLSTrust(serverName: "ledger"))
    let mutual = try IngestTLSOptions.parse([
      "--ingest-tls-ca", "ca.pem", "--ingest-tls-cert", "b.pem", "--ingest-tls-key", "b.key",
    ])
    let identity = TLSFiles(certificate: "b.pem", key: "b.key")
    #expect(mutual.trust == TLSTrust(authorities: "ca.pem", identity: identity))
  }

  @Test func whatDoesNotFitTogether() {
    let pair = "--tls-cert and --tls-key go together; give both or neither"
    #expect(complaint(TLSOptions.self, ["--tls-cert", "a.pem"]) == pair)
    #expect(complaint(TLSOptions.self, ["--tls-key", "a.key"]) == pair)
    #expect(
      complaint(TLSOptions.self, ["--tls-client-ca", "ca.pem"])
        == "--tls-client-ca is of no use without --tls-cert and --tls-key, which turn TLS on")
    #expect(
      complaint(IngestTLSOptions.self, ["--ingest-tls-name", "x"])
        == "--ingest-tls-name is of no use without --ingest-tls-ca, which turns TLS on")
    #expect(
      complaint(IngestTLSOptions.self, ["--ingest-tls-ca", "system", "--ingest-tls-key", "b.key"])
        == "--ingest-tls-cert and --ingest-tls-key go together; give both or neither")
  }

  @Test func theConfigurationFileMaySetThem() {
    let names = ConfiguredArguments.names(inHelp: ServiceOptions.helpMessage())
    for name in ["tls-cert", "tls-key", "tls-client-ca"] { #expect(names.contains(name)) }
  }
}
