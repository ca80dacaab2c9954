// From certificates and keys as configured to contexts that NIOSSL can use.

import NIOCore
import NIOSSL
import Synchronization

/// A server's TLS context, which can be replaced while it serves.
final class ServerTLSContext: Sendable {
  private let configuration: ServerTLS
  private let current: Mutex<NIOSSLContext>

  init(_ configuration: ServerTLS) throws(ServerError) {
    self.configuration = configuration
    current = Mutex(try Self.make(configuration))
  }

  /// The context for the next connection.
  var context: NIOSSLContext { current.withLock { $0 } }

  func reload() throws(ServerError) {
    let fresh = try Self.make(configuration)
    current.withLock { $0 = fresh }
  }

  private static func make(_ configuration: ServerTLS) throws(ServerError) -> NIOSSLContext {
    do {
      var tls = TLSConfiguration.makeServerConfiguration(
        certificateChain: try configuration.identity.certificates(),
        privateKey: try configuration.identity.key())
      tls.minimumTLSVersion = .tlsv12
      tls.applicationProtocols = ["h2"]
      if let authorities = configuration.clientAuthorities {
        tls.certificateVerification = .noHostnameVerification
        tls.trustRoots = .certificates(try authorities.certificates())
      }
      return try NIOSSLContext(configuration: tls)
    } catch {
      throw .tls("TLS cannot be set up: \(error)")
    }
  }
}

extension ClientTLS {
  /// A context for connections to a server.
  func makeContext() throws -> NIOSSLContext {
    var tls = TLSConfiguration.makeClientConfiguration()
    tls.minimumTLSVersion = .tlsv12
    tls.applicationProtocols = ["h2"]
    if let authorities { tls.trustRoots = .certificates(try authorities.certificates()) }
    if let identity {
      tls.certificateChain = try identity.certificates()
      tls.privateKey = try identity.key()
    }
    return try NIOSSLContext(configuration: tls)
  }
}

extension PEMSource {
  fileprivate func certificates() throws -> [NIOSSLCertificate] {
    switch self {
    case .file(let path): try NIOSSLCertificate.fromPEMFile(path)
    case .text(let text): try NIOSSLCertificate.fromPEMBytes(Array(text.utf8))
    }
  }
}

extension TLSIdentity {
  fileprivate func certificates() throws -> [NIOSSLCertificateSource] {
    try certificateChain.certificates().map { .certificate($0) }
  }

  fileprivate func key() throws -> NIOSSLPrivateKeySource {
    switch privateKey {
    case .file(let path): .privateKey(try NIOSSLPrivateKey(file: path, format: .pem))
    case .text(let text): .privateKey(try NIOSSLPrivateKey(bytes: Array(text.utf8), format: .pem))
    }
  }
}
