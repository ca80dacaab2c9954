// protoc's request to the plugin and the plugin's answer
// (google.protobuf.compiler.CodeGeneratorRequest, …Response).

/// What protoc asks for.
package struct Request {
  /// The files to generate from, in protoc's order.
  package var filesToGenerate: [String] = []
  /// The parameters, `name=value` separated by commas.
  package var parameters: [String: String] = [:]
  /// The files and everything they import, dependencies first.
  package var files: [FileDescriptor] = []

  package init(filesToGenerate: [String], parameters: [String: String] = [:], files: [FileDescriptor]) {
    self.filesToGenerate = filesToGenerate
    self.parameters = parameters
    self.files = files
  }

  package init(reading bytes: [UInt8]) throws(GeneratorError) {
    for field in try WireReader.fields(of: bytes) {
      switch field.number {
      case 1: filesToGenerate.append(field.string)
      case 2:
        for parameter in field.string.split(separator: ",") {
          let parts = parameter.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
          parameters[String(parts[0])] = parts.count == 2 ? String(parts[1]) : ""
        }
      case 15: files.append(try FileDescriptor(reading: field.bytes))
      default: break
      }
    }
  }
}

/// What the plugin answers.
package struct Response {
  package var files: [(name: String, content: String)] = []
  package var error: String?

  package init() {}

  package var encoded: [UInt8] {
    var writer = WireWriter()
    if let error { writer.field(1, string: error) }
    for file in files {
      var inner = WireWriter()
      inner.field(1, string: file.name)
      inner.field(15, string: file.content)
      writer.field(15, bytes: inner.bytes)
    }
    return writer.bytes
  }
}
