// The command line over TLS: how it is turned on, and what it says where that does not fit.

import ServiceRuntime
import TestCertificates
import Testing

@Suite struct SecurePairTests {
  /// Runs the body with a pair that speaks TLS, and the folder of the certificates.
  private func withPair(_ body: (ServicePair, String) async throws -> Void) async throws {
    let scratch = try Scratch()
    let files = scratch.path + "/tls"
    try TestCertificates.write(into: files)
    try await ServicePair.with(certificates: files) { try await body($0, files) }
  }

  @Test func byFlagAndByEnvironment() async throws {
    try await withPair { pair, files in
      let authority = files + "/authority.pem"
      let byFlag = await pair.run("status", "--tls-ca", authority)
      #expect(byFlag.status == .success, "\(byFlag.notes)")
      let byEnvironment = await pair.run(["status"], with: ["TAIZHANG_TLS_CA": authority])
      #expect(byEnvironment.status == .success, "\(byEnvironment.notes)")
    }
  }

  @Test func whatDoesNotFitIsSaid() async throws {
    try await withPair { pair, files in
      let plain = await pair.run("documents", "list")
      #expect(plain.status == .failure)
      #expect(plain.notes.contains("does it want TLS? see --tls-ca"), "\(plain.notes)")
      let stranger = await pair.run("documents", "list", "--tls-ca", files + "/other.pem")
      #expect(stranger.status == .failure)
      #expect(stranger.notes.contains("its certificate is not trusted"), "\(stranger.notes)")
      let missing = await pair.run("documents", "list", "--tls-ca", files + "/none.pem")
      #expect(missing.status == .usage)
      #expect(missing.notes.contains("no certificate can be read from \(files)/none.pem"), "\(missing.notes)")
      let half = await pair.run("documents", "list", "--tls-cert", files + "/client.pem")
      #expect(half.status == .usage)
      #expect(half.notes.contains("--tls-cert is of no use without --tls-ca"), "\(half.notes)")
    }
  }

  @Test func aPlaintextServiceIsNamedAsOne() async throws {
    let scratch = try Scratch()
    try TestCertificates.write(into: scratch.path)
    try await ServicePair.with { pair in
      let run = await pair.run("documents", "list", "--tls-ca", scratch.path + "/authority.pem")
      #expect(run.status == .failure)
      #expect(run.notes.contains("it does not speak TLS"), "\(run.notes)")
    }
  }
}
