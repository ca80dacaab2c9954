// The services' log: one line per event on standard error, `key=value` throughout (logfmt).

package import Logging

/// Formats log events as `time=… level=… service=… msg="…" key=value …`, keys sorted.
package struct ServiceLog: LogHandler {
  package var logLevel: Logger.Level
  package var metadata: Logger.Metadata = [:]
  package var metadataProvider: Logger.MetadataProvider?
  let service: String
  /// Gives the moment of an event.
  let now: @Sendable () -> Timestamp
  /// Takes one finished line, its newline included.
  let write: @Sendable (String) -> Void

  package init(
    service: String, level: Logger.Level, now: @escaping @Sendable () -> Timestamp = { .now() },
    write: @escaping @Sendable (String) -> Void = { StandardError.write($0) }
  ) {
    self.service = service
    self.logLevel = level
    self.now = now
    self.write = write
  }

  package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  package func log(event: LogEvent) {
    var fields = metadata
    if let provided = metadataProvider?.get() { fields.merge(provided) { _, new in new } }
    if let own = event.metadata { fields.merge(own) { _, new in new } }
    var line = "time=\(now().rfc3339()) level=\(event.level) service=\(service)"
    line += " msg=" + Self.quoted("\(event.message)")
    if let error = event.error { line += " error=" + Self.quoted("\(error)") }
    for (key, value) in fields.sorted(by: { $0.key < $1.key }) {
      line += " \(key)=" + Self.quoted("\(value)")
    }
    write(line + "\n")
  }

  /// The text as it is where it is one plain word, else in quotes with everything escaped that could break
  /// the line.
  static func quoted(_ text: String) -> String {
    let plain = text.unicodeScalars.allSatisfy {
      $0 > " " && $0 != "\"" && $0 != "=" && $0 != "\\" && !$0.isControl
    }
    if plain && !text.isEmpty { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where scalar.isControl: quoted += "\\u{" + String(scalar.value, radix: 16) + "}"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

extension Unicode.Scalar {
  /// C0 and C1 controls, DEL, and the line and paragraph separators: whatever a terminal or log reader
  /// may act on.
  fileprivate var isControl: Bool {
    value < 0x20 || (0x7F...0x9F).contains(value) || value == 0x2028 || value == 0x2029
  }
}
