// The house style as a test: what is too long, banned, imported against the order, or unsafe out of place.
// Method: read every Swift file that people write and compare it with the lists of `HouseRules`.

import Foundation
import Testing

@Suite struct TidyTests {
  /// Reports all findings as one failure that names each place.
  private func expectNone(_ findings: [String], _ rule: String, location: SourceLocation = #_sourceLocation) {
    if findings.isEmpty { return }
    Issue.record("\(rule):\n\(findings.joined(separator: "\n"))", sourceLocation: location)
  }

  private func lines(_ find: (SourceFile, String) -> String?) -> [String] {
    SourceFile.all.flatMap { file in
      file.lines.enumerated().compactMap { index, line in
        find(file, line).map { "\(file.path):\(index + 1): \($0)" }
      }
    }
  }

  @Test func thereIsSomethingToRead() {
    #expect(SourceFile.all.count > 50)
  }

  @Test func everyFileOpensWithAComment() {
    let bare = SourceFile.all.filter { file in
      // A manifest opens with its tools version.
      file.lines.first?.hasPrefix("//") != true
    }
    expectNone(bare.map(\.path), "a file says first what it is for")
  }

  @Test func linesAreShort() {
    let long = lines { _, line in
      let length = line.unicodeScalars.count
      return length > HouseRules.lineLengthMax ? "\(length) letters" : nil
    }
    expectNone(long, "a line has at most \(HouseRules.lineLengthMax) letters")
  }

  @Test func filesAreShort() {
    let long = SourceFile.all.filter { $0.lines.count > HouseRules.fileLengthMax }
    let unlisted = long.filter { HouseRules.longFiles[$0.path] == nil }
    expectNone(
      unlisted.map { "\($0.path): \($0.lines.count) lines" },
      "a file has at most \(HouseRules.fileLengthMax) lines: one idea per file")
    let stale = Set(HouseRules.longFiles.keys).subtracting(long.map(\.path))
    expectNone(stale.sorted(), "an exception that is no longer needed goes")
  }

  @Test func functionsAreShort() {
    let long = SourceFile.all.flatMap { file in
      file.functions.filter { $0.length > HouseRules.functionLengthMax }
        .map { (key: "\(file.path):\($0.name)", length: $0.length) }
    }
    let unlisted = long.filter { HouseRules.longFunctions[$0.key] == nil }
    expectNone(
      unlisted.map { "\($0.key): \($0.length) lines" },
      "a function has at most \(HouseRules.functionLengthMax) lines")
    let stale = Set(HouseRules.longFunctions.keys).subtracting(long.map(\.key))
    expectNone(stale.sorted(), "an exception that is no longer needed goes")
  }

  @Test func nothingBannedStands() {
    let findings = lines { file, line in
      for ban in HouseRules.bans where line.contains(ban.word) {
        if ban.sourcesOnly && file.room == nil { continue }
        if ban.except.keys.contains(where: { file.path.hasPrefix($0) }) { continue }
        return "`\(ban.word)`: \(ban.instead)"
      }
      return nil
    }
    expectNone(findings, "banned words")
  }

  @Test func importsGoOneWay() {
    let rooms = Set(HouseRules.imports.keys)
    let findings = SourceFile.all.flatMap { file -> [String] in
      guard let room = file.room else { return [] }
      guard let allowed = HouseRules.imports[room] else {
        return ["\(file.path): room `\(room)` is in no list"]
      }
      return file.imports.filter { rooms.contains($0.module) && !allowed.contains($0.module) }
        .map { "\(file.path):\($0.line): \(room) must not import \($0.module)" }
    }
    expectNone(findings, "a room imports only rooms above it")
  }

  @Test func theOrderOfTheRoomsHasNoCircle() {
    var left = HouseRules.imports.mapValues { $0.filter { HouseRules.imports[$0] != nil } }
    while let free = left.first(where: { $0.value.isEmpty })?.key {
      left[free] = nil
      for room in left.keys { left[room]?.remove(free) }
    }
    expectNone(left.keys.sorted(), "rooms that import one another in a circle")
  }

  @Test func cModulesAreImportedWhereTheyBelong() {
    let modules = HouseRules.cModules.values.reduce(into: Set<String>()) { $0.formUnion($1) }
    let findings = SourceFile.all.flatMap { file -> [String] in
      guard let room = file.room else { return [] }
      return file.imports.filter {
        modules.contains($0.module) && HouseRules.cModules[room]?.contains($0.module) != true
      }.map { "\(file.path):\($0.line): \($0.module)" }
    }
    expectNone(findings, "a C module is imported by its own room only")
  }

  @Test func unsafeCodeStaysInItsPlace() {
    let findings = lines { file, line in
      guard file.room != nil, !line.drop(while: { $0 == " " }).hasPrefix("//") else { return nil }
      if HouseRules.unsafeAllowed.keys.contains(where: { file.path.hasPrefix($0) }) { return nil }
      let words = ["Unsafe", "(unsafe)", "Unmanaged", "unsafeBitCast"]
      return words.first { line.contains($0) }.map { "`\($0)`" }
    }
    expectNone(findings, "pointers stay in the codec, the HTTP/2 session and the index")
  }

  @Test func noPathOfOneMachineStands() {
    let findings = lines { _, line in
      for place in HouseRules.machinePaths {
        for (quote, end) in [("\"", "/"), (" ", "/"), ("`", "/"), ("\"", "\"")] {
          if line.contains("\(quote)/\(place)\(end)") { return "/\(place)" }
        }
      }
      return nil
    }
    expectNone(findings, "a path that only one machine has")
  }
}

@Suite struct SourceFileTests {
  private let sample = SourceFile(
    path: "Sources/RPC/A.swift",
    text: """
      // A.
      @testable package import Schema
      import struct Glibc.stat
      struct A {
        init?(
          b: Int
        ) {
          one()
        }
        func short() { }
        static func long<T>(_ t: T) {
          if true {
            two()
          }
        }
      }
      protocol P {
        func required()
        func other() -> Int
      }

      """)

  @Test func readsImports() {
    #expect(sample.imports.map(\.module) == ["Schema", "Glibc"])
    #expect(sample.room == "RPC")
  }

  @Test func measuresFunctions() {
    #expect(sample.functions.map(\.name) == ["init?", "long"])
    #expect(sample.functions.map(\.length) == [5, 5])
    #expect(sample.functions.map(\.line) == [5, 11])
  }
}
