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
    } catch let error as UnusablePEM {
      throw .tls(error.description)
    } catch {
      throw .tls("TLS cannot be set up: \(error)")
    }
  }
}

/// A client's TLS context: made anew for each connection, so that files may be replaced; the last good one
/// serves while they cannot be used.
final class ClientTLSContext: Sendable {
  private let configuration: ClientTLS
  private let last = Mutex<NIOSSLContext?>(nil)

  init(_ configuration: ClientTLS) { self.configuration = configuration }

  func context() throws(RPCError) -> NIOSSLContext {
    do throws(RPCError) {
      let fresh = try configuration.makeContext()
      last.withLock { $0 = fresh }
      return fresh
    } catch {
      if let good = last.withLock({ $0 }) { return good }
      throw error
    }
  }
}

/// PEM text that is not there or not what it should be.
private struct UnusablePEM: Error, CustomStringConvertible {
  let description: String

  init(_ what: String, in source: PEMSource, _ error: any Error) {
    switch source {
    case .file(let path): description = "no \(what) can be read from \(path) (\(error))"
    case .text: description = "no \(what) can be read from the PEM text (\(error))"
    }
  }
}

extension ClientTLS {
  /// Whether the files can be read and fit together.
  ///
  /// - Throws: UNAVAILABLE with the reason.
  public func check() throws(RPCError) { _ = try makeContext() }

  /// A context for connections to a server.
  func makeContext() throws(RPCError) -> NIOSSLContext {
    do {
      return try buildContext()
    } catch let error as UnusablePEM {
      throw RPCError(.unavailable, error.description)
    } catch {
      throw RPCError(.unavailable, "TLS cannot be set up: \(error)")
    }
  }

  private func buildContext() throws -> NIOSSLContext {
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
    do {
      return switch self {
      case .file(let path): try NIOSSLCertificate.fromPEMFile(path)
      case .text(let text): try NIOSSLCertificate.fromPEMBytes(Array(text.utf8))
      }
    } catch {
      throw UnusablePEM("certificate", in: self, error)
    }
  }
}

extension TLSIdentity {
  fileprivate func certificates() throws -> [NIOSSLCertificateSource] {
    try certificateChain.certificates().map { .certificate($0) }
  }

  fileprivate func key() throws -> NIOSSLPrivateKeySource {
    do {
      return switch privateKey {
      case .file(let path): .privateKey(try NIOSSLPrivateKey(file: path, format: .pem))
      case .text(let text): .privateKey(try NIOSSLPrivateKey(bytes: Array(text.utf8), format: .pem))
      }
    } catch {
      throw UnusablePEM("private key", in: privateKey, error)
    }
  }
}
