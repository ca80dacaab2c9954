// A Swift file of this repository as the tidy test reads it.

import Foundation

/// One file, split into lines.
struct SourceFile {
  /// From the repository's root, `Sources/RPC/Limits.swift`.
  var path: String
  var lines: [String]

  init(path: String, text: String) {
    self.path = path
    lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
  }

  /// The room: the folder under `Sources`; `nil` for anything else.
  var room: String? {
    let parts = path.split(separator: "/")
    return parts.count > 2 && parts[0] == "Sources" ? String(parts[1]) : nil
  }

  var isGenerated: Bool {
    path.contains(HouseRules.generatedFolder)
      || lines.first?.lowercased().contains(HouseRules.generatedMark) == true
  }

  /// The modules that the file imports, with their lines, from 1.
  var imports: [(module: String, line: Int)] {
    lines.enumerated().compactMap { index, line in
      var words = line.split(separator: " ").map(String.init)
      while let first = words.first,
        ["public", "package", "internal", "private", "@testable"].contains(first)
      {
        words.removeFirst()
      }
      guard words.count >= 2, words[0] == "import" else { return nil }
      // `import struct Glibc.stat` names the module in its third word.
      let kinds = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
      let name = kinds.contains(words[1]) && words.count > 2 ? words[2] : words[1]
      return (String(name.prefix { $0 != "." }), index + 1)
    }
  }

  /// Functions and initialisers with their first line (from 1) and length. The tree is formatted, so a body
  /// ends at the first closing brace that stands as far in as its declaration.
  var functions: [(name: String, line: Int, length: Int)] {
    var found: [(String, Int, Int)] = []
    for (index, line) in lines.enumerated() {
      guard let name = Self.functionName(in: line) else { continue }
      let indentation = line.prefix { $0 == " " }
      if line.hasSuffix("}") { continue }
      let rest = lines[(index + 1)...]
      let isEnd: (String) -> Bool = {
        $0.hasPrefix(indentation) && $0.dropFirst(indentation.count).first == "}"
      }
      // A protocol's requirement has no body: the next line as far in is another declaration.
      let next = rest.firstIndex { isEnd($0) || Self.isDeclaration($0, indentation: String(indentation)) }
      guard let next, isEnd(lines[next]) else { continue }
      found.append((name, index + 1, next - index + 1))
    }
    return found
  }

  private static func functionName(in line: String) -> String? {
    let words = line.split(whereSeparator: { $0 == " " || $0 == "(" || $0 == "<" })
    let modifiers: Set<Substring> = [
      "public", "package", "private", "fileprivate", "internal", "static", "class", "final", "override",
      "mutating", "nonmutating", "nonisolated", "consuming", "borrowing", "convenience", "required",
      "@inline", "__always)", "@inlinable", "@discardableResult", "@Test", "@Sendable", "isolated",
    ]
    for (index, word) in words.enumerated() {
      if word == "func" { return index + 1 < words.count ? String(words[index + 1]) : nil }
      if word == "init" || word == "init?" || word == "deinit" { return String(word) }
      if !modifiers.contains(word) { return nil }
    }
    return nil
  }

  private static func isDeclaration(_ line: String, indentation: String) -> Bool {
    guard line.hasPrefix(indentation), line.dropFirst(indentation.count).first.map({ $0 != " " }) == true
    else {
      return false
    }
    return functionName(in: line) != nil
  }
}

extension SourceFile {
  /// The repository's root, found from this file.
  static let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Every Swift file of the house that people write.
  static let all: [SourceFile] = {
    HouseRules.folders.flatMap { folder -> [SourceFile] in
      let base = root.appending(path: folder)
      guard let walker = FileManager.default.enumerator(atPath: base.path) else { return [] }
      return walker.compactMap { entry -> SourceFile? in
        guard let entry = entry as? String, entry.hasSuffix(".swift") else { return nil }
        if entry.contains(".build") { return nil }
        guard let text = try? String(contentsOf: base.appending(path: entry), encoding: .utf8) else {
          return nil
        }
        return SourceFile(path: "\(folder)/\(entry)", text: text)
      }
    }.filter { !$0.isGenerated }.sorted { $0.path < $1.path }
  }()
}
