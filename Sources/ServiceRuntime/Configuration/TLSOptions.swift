// The flags of TLS: what a service shows and whom it lets in, and how it reaches another one.

import ArgumentParser

/// The PEM files of a service that speaks TLS.
package struct TLSFiles: Sendable, Hashable {
  /// The certificate chain, leaf first.
  package var certificate: String
  /// Its private key.
  package var key: String
  /// Those that must have signed what clients show; nil lets clients in without a certificate.
  package var clientAuthorities: String?

  package init(certificate: String, key: String, clientAuthorities: String? = nil) {
    self.certificate = certificate
    self.key = key
    self.clientAuthorities = clientAuthorities
  }
}

/// How a service is reached over TLS.
package struct TLSTrust: Sendable, Hashable {
  /// A PEM file of the authorities to trust; nil trusts those of the system.
  package var authorities: String?
  /// The files of what is shown if the service asks.
  package var identity: TLSFiles?
  /// The name to expect in its certificate; nil takes the host of the address.
  package var serverName: String?

  package init(authorities: String? = nil, identity: TLSFiles? = nil, serverName: String? = nil) {
    self.authorities = authorities
    self.identity = identity
    self.serverName = serverName
  }

  /// What the values of the four flags or settings mean; nil is plaintext.
  ///
  /// - Parameter names: what to call them in a complaint.
  /// - Throws: a sentence where they do not fit together.
  package static func read(
    authorities: String?, certificate: String?, key: String?, serverName: String?, names: Names
  ) throws(StartupError) -> TLSTrust? {
    guard let authorities else {
      let lone = [(certificate, names.certificate), (key, names.key), (serverName, names.serverName)]
      guard let given = lone.first(where: { $0.0 != nil })?.1 else { return nil }
      throw StartupError("\(given) is of no use without \(names.authorities), which turns TLS on")
    }
    guard (certificate == nil) == (key == nil) else {
      throw StartupError("\(names.certificate) and \(names.key) go together; give both or neither")
    }
    var identity: TLSFiles?
    if let certificate, let key { identity = TLSFiles(certificate: certificate, key: key) }
    return TLSTrust(
      authorities: authorities == system ? nil : authorities, identity: identity, serverName: serverName)
  }

  /// The word that stands for the authorities of the system.
  package static let system = "system"

  /// What the four settings are called.
  package struct Names: Sendable {
    package var authorities, certificate, key, serverName: String

    /// Flags with something in front, such as `--ingest-tls`.
    package init(prefix: String) {
      authorities = prefix + "-ca"
      certificate = prefix + "-cert"
      key = prefix + "-key"
      serverName = prefix + "-name"
    }
  }
}

/// The flags of a service that can speak TLS.
package struct TLSOptions: ParsableArguments {
  @Option(
    name: .customLong("tls-cert"),
    help: ArgumentHelp(
      "Speak TLS, and show this certificate chain (PEM, leaf first); read again on SIGHUP.",
      valueName: "file"))
  var certificate: String?

  @Option(
    name: .customLong("tls-key"),
    help: ArgumentHelp("The certificate's private key (PEM); read again on SIGHUP.", valueName: "file"))
  var key: String?

  @Option(
    name: .customLong("tls-client-ca"),
    help: ArgumentHelp(
      "Let only clients in that show a certificate signed by one of these authorities (PEM).",
      valueName: "file"))
  var clientAuthorities: String?

  package init() {}

  /// The files; nil is plaintext. Complete once validated.
  package var files: TLSFiles? {
    guard let certificate, let key else { return nil }
    return TLSFiles(certificate: certificate, key: key, clientAuthorities: clientAuthorities)
  }

  package func validate() throws {
    guard (certificate == nil) == (key == nil) else {
      throw ValidationError("--tls-cert and --tls-key go together; give both or neither")
    }
    guard clientAuthorities == nil || certificate != nil else {
      throw ValidationError(
        "--tls-client-ca is of no use without --tls-cert and --tls-key, which turn TLS on")
    }
  }
}

/// The flags of a service that follows the ingest service over TLS.
package struct IngestTLSOptions: ParsableArguments {
  @Option(
    name: .customLong("ingest-tls-ca"),
    help: ArgumentHelp(
      "Reach the ingest service over TLS, and trust these authorities (PEM), or `system` for the system's.",
      valueName: "file"))
  var authorities: String?

  @Option(
    name: .customLong("ingest-tls-cert"),
    help: ArgumentHelp("The certificate chain to show the ingest service (PEM).", valueName: "file"))
  var certificate: String?

  @Option(
    name: .customLong("ingest-tls-key"),
    help: ArgumentHelp("That certificate's private key (PEM).", valueName: "file"))
  var key: String?

  @Option(
    name: .customLong("ingest-tls-name"),
    help: ArgumentHelp(
      "The name to expect in the ingest service's certificate; the host of --ingest unless given.",
      valueName: "name"))
  var serverName: String?

  package init() {}

  /// How the ingest service is reached; nil is plaintext.
  package var trust: TLSTrust? { try? read() }

  package func validate() throws {
    do throws(StartupError) { _ = try read() } catch { throw ValidationError(error.description) }
  }

  private func read() throws(StartupError) -> TLSTrust? {
    try TLSTrust.read(
      authorities: authorities, certificate: certificate, key: key, serverName: serverName,
      names: TLSTrust.Names(prefix: "--ingest-tls"))
  }
}
