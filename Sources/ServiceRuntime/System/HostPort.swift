// A network address as people write it: HOST:PORT.

import ArgumentParser

/// A host name or address and a port: `127.0.0.1:7411`, `[::1]:7411`, `ingest:7411`.
package struct HostPort: Sendable, Hashable, CustomStringConvertible {
  /// A name, an IPv4 address, or an IPv6 address without brackets; never empty.
  package var host: String
  /// 0 to 65535; 0 lets the system choose where a service listens.
  package var port: Int

  package init(host: String, port: Int) {
    self.host = host
    self.port = port
  }

  /// Reads `HOST:PORT`; `nil` where it is not of that form.
  package init?(_ text: String) {
    guard let colon = text.lastIndex(of: ":") else { return nil }
    let digits = text[text.index(after: colon)...]
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    guard let port = UInt16(digits) else { return nil }
    var host = text[..<colon]
    if host.hasPrefix("["), host.hasSuffix("]") {
      host = host.dropFirst().dropLast()
    } else if host.contains(":") {
      return nil
    }
    guard !host.isEmpty, !host.contains(where: \.isWhitespace) else { return nil }
    self.init(host: String(host), port: Int(port))
  }

  /// The form that `init` reads.
  package var description: String {
    host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
  }
}

extension HostPort: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(argument)
  }
}
