// Finds the files of the schema by name and by what they declare.

import Schema

/// The files that reflection gives out, ready to send.
struct ReflectionIndex: Sendable {
  struct File: Sendable {
    var encoded: [UInt8]
    var dependencies: [String]
  }

  private var files: [String: File] = [:]
  /// The file that declares a message, enum, service or method.
  private var declaring: [String: String] = [:]

  /// - Parameter records: every file with everything that it
  ///   imports. A file that stands there twice counts once.
  init(_ records: [FileDescriptorRecord]) {
    for record in records where files[record.name] == nil {
      files[record.name] = File(encoded: record.encoded, dependencies: record.dependencies)
      for symbol in record.symbols { declaring[symbol] = record.name }
    }
  }

  /// Whether there is a message, enum, service or method of this name.
  func declares(_ symbol: String) -> Bool { declaring[symbol] != nil }

  /// The name of the file that declares a symbol. A field or an
  /// enum value is declared with what it belongs to.
  func file(declaring symbol: String) -> String? {
    if let file = declaring[symbol] { return file }
    guard let dot = symbol.lastIndex(of: ".") else { return nil }
    return declaring[String(symbol[..<dot])]
  }

  /// A file and everything that it imports, itself first; nil where there is no such file.
  ///
  /// - Parameter sent: the files that the peer has had already;
  ///   they are left out, and those that are given added.
  func closure(of name: String, except sent: inout Set<String>) -> [[UInt8]]? {
    guard files[name] != nil else { return nil }
    var result: [[UInt8]] = []
    var open = [name]
    // The file that was asked for is answered even if it was sent before.
    sent.remove(name)
    while let next = open.popLast() {
      guard let file = files[next], sent.insert(next).inserted else { continue }
      result.append(file.encoded)
      open += file.dependencies.reversed()
    }
    return result
  }
}
