// The configuration file of the services: `name = value` lines, `#` comments, the names of the flags.

/// The settings of a file, in its order.
package struct ConfigurationFile: Sendable, Hashable {
  /// One line that sets something.
  package struct Setting: Sendable, Hashable {
    package var name: String
    package var value: String
    /// From 1.
    package var line: Int
  }

  package var settings: [Setting]

  /// Reads a file's text.
  /// - Parameters:
  ///   - path: the file's name, for errors.
  ///   - names: the names that may be set, without dashes.
  /// - Throws: `StartupError` naming file and line: an unknown name, a name set twice, or a line without `=`.
  package init(parsing text: String, path: String, names: [String]) throws(StartupError) {
    settings = []
    // By scalars: to a `Character` view, "\r\n" is one letter and no line end.
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, raw) in lines.enumerated() {
      let line = Self.trimmed(Substring(raw))
      if line.isEmpty || line.hasPrefix("#") { continue }
      let place = "\(path), line \(index + 1)"
      guard let sign = line.firstIndex(of: "=") else {
        throw StartupError("\(place): expected `name = value`, found `\(line)`")
      }
      let name = String(Self.trimmed(line[..<sign]))
      let value = String(Self.trimmed(line[line.index(after: sign)...]))
      guard names.contains(name) else {
        let known = names.sorted().joined(separator: ", ")
        throw StartupError("\(place): unknown setting `\(name)`; the settings are \(known)")
      }
      guard !value.isEmpty else {
        throw StartupError("\(place): `\(name)` has no value")
      }
      if let earlier = settings.first(where: { $0.name == name }) {
        throw StartupError("\(place): `\(name)` is set already on line \(earlier.line)")
      }
      settings.append(Setting(name: name, value: value, line: index + 1))
    }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let isSpace: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\r" || $0 == "\u{FEFF}" }
    var scalars = text.unicodeScalars
    while let first = scalars.first, isSpace(first) { scalars.removeFirst() }
    while let last = scalars.last, isSpace(last) { scalars.removeLast() }
    return Substring(scalars)
  }
}
