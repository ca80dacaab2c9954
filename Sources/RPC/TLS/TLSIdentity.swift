// Certificates and keys as configuration: what a server shows, whom either side trusts.

/// Where PEM text comes from.
public enum PEMSource: Sendable, Hashable {
  /// A file; read again at every reload.
  case file(String)
  /// The PEM text itself.
  case text(String)
}

/// A certificate chain, leaf first, and its private key.
public struct TLSIdentity: Sendable, Hashable {
  public var certificateChain: PEMSource
  public var privateKey: PEMSource

  public init(certificateChain: PEMSource, privateKey: PEMSource) {
    self.certificateChain = certificateChain
    self.privateKey = privateKey
  }

  /// An identity in two PEM files.
  public init(certificateFile: String, keyFile: String) {
    self.init(certificateChain: .file(certificateFile), privateKey: .file(keyFile))
  }
}

/// TLS as a server speaks it: 1.2 or later, ALPN `h2` required.
public struct ServerTLS: Sendable, Hashable {
  /// What the server shows.
  public var identity: TLSIdentity
  /// If set, clients must show a certificate that one of these authorities signed (mutual TLS).
  public var clientAuthorities: PEMSource?

  public init(identity: TLSIdentity, clientAuthorities: PEMSource? = nil) {
    self.identity = identity
    self.clientAuthorities = clientAuthorities
  }

  /// TLS from PEM files.
  public init(certificateFile: String, keyFile: String, clientAuthoritiesFile: String? = nil) {
    self.init(
      identity: TLSIdentity(certificateFile: certificateFile, keyFile: keyFile),
      clientAuthorities: clientAuthoritiesFile.map { .file($0) })
  }
}

/// TLS as a client speaks it: 1.2 or later, ALPN `h2` required. Files are read for each new connection, so
/// one that was replaced counts from then on.
public struct ClientTLS: Sendable, Hashable {
  /// The authorities to trust; nil trusts those of the system.
  public var authorities: PEMSource?
  /// What the client shows if the server asks.
  public var identity: TLSIdentity?
  /// The name to expect in the server's certificate; nil takes the host of the address.
  public var serverName: String?

  public init(authorities: PEMSource? = nil, identity: TLSIdentity? = nil, serverName: String? = nil) {
    self.authorities = authorities
    self.identity = identity
    self.serverName = serverName
  }

  /// TLS from PEM files; the client shows nothing unless both `certificateFile` and `keyFile` are given.
  public init(
    authoritiesFile: String?, certificateFile: String? = nil, keyFile: String? = nil,
    serverName: String? = nil
  ) {
    var identity: TLSIdentity?
    if let certificateFile, let keyFile {
      identity = TLSIdentity(certificateFile: certificateFile, keyFile: keyFile)
    }
    self.init(
      authorities: authoritiesFile.map { .file($0) }, identity: identity, serverName: serverName)
  }
}
