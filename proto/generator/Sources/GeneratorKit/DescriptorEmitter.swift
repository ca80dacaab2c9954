// Emits the descriptor set that server reflection answers from.

package struct DescriptorEmitter {
  private let schema: Schema

  package init(_ schema: Schema) {
    self.schema = schema
  }

  /// The Swift file with every file of the request, dependencies included.
  package func file(listName: String) -> String {
    var source = SourceText()
    source.line("// Generated from the .proto files by proto/generate.sh; not for editing.")
    source.line()
    if !schema.options.imports.isEmpty {
      for name in schema.options.imports { source.line(name.replacing(" ", with: " import ")) }
      source.line()
    }
    source.line("/// The files of the schema, dependencies first, for server reflection.")
    source.block("package enum \(listName)") { source in
      source.line("package static let files: [FileDescriptorRecord] = [")
      source.indented { source in
        for file in schema.request.files { emit(file, into: &source) }
      }
      source.line("]")
      source.line()
      let names = schema.files.flatMap(\.allMessages).map { schema.swiftName($0.fullName) }
      source.line("/// Every message type, for tests and tools that find them by name.")
      source.declaration(
        "package static let messages: [any Message.Type] = [", names.map { "\($0).self" }, "]")
    }
    return source.text
  }

  private func emit(_ file: FileDescriptor, into source: inout SourceText) {
    source.line("FileDescriptorRecord(")
    source.indented { source in
      source.line("name: \"\(file.name)\", package: \"\(file.package)\",")
      list("dependencies", file.dependencies, &source)
      list("services", file.services.map(\.fullName), &source)
      list("symbols", symbols(file), &source)
      source.line("base64: \"\"\"")
      source.indented { source in
        let text = Base64.encode(file.encoded)
        for start in stride(from: 0, to: text.count, by: 96) {
          let isLast = start + 96 >= text.count
          let line = String(decoding: text[start..<min(start + 96, text.count)], as: UTF8.self)
          source.line(line + (isLast ? "" : "\\"))
        }
        source.line("\"\"\"),")
      }
    }
  }

  private func list(_ label: String, _ items: [String], _ source: inout SourceText) {
    source.declaration("\(label): [", items.map { "\"\($0)\"" }, "],")
  }

  /// Full names of all messages, enums, services and methods.
  private func symbols(_ file: FileDescriptor) -> [String] {
    file.allMessages.map(\.fullName) + file.allEnums.map(\.fullName)
      + file.services.flatMap { service in
        [service.fullName] + service.methods.map { "\(service.fullName).\($0.name)" }
      }
  }
}

enum Base64 {
  static func encode(_ bytes: [UInt8]) -> [UInt8] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - group.count))
      bits <<= 8
      for index in 0..<4 {
        result.append(index <= group.count ? alphabet[Int(bits >> 26)] : UInt8(ascii: "="))
        bits <<= 6
      }
    }
    return result
  }
}
