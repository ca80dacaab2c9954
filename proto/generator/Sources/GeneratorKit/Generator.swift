// From protoc's request to the files it gets back.

package enum Generator {
  /// Answers one request. What is made is told by `output`: `messages`, `services` or `descriptors`.
  package static func run(_ bytes: [UInt8]) -> Response {
    var response = Response()
    do throws(GeneratorError) {
      let request = try Request(reading: bytes)
      let schema = Schema(request)
      let strict = request.parameters["strict", default: ""].split(separator: "+").map(String.init)
      let complaints = Lint.check(schema, strictPackages: Set(strict))
      guard complaints.isEmpty else { throw GeneratorError(complaints.joined(separator: "\n")) }
      switch request.parameters["output"] {
      case "messages":
        let emitter = MessageEmitter(schema)
        for file in schema.files where !(file.messages.isEmpty && file.enums.isEmpty) {
          response.files.append(("\(Schema.baseName(file)).pb.swift", emitter.file(file)))
        }
      case "services":
        let emitter = ServiceEmitter(schema)
        for file in schema.files where !file.services.isEmpty {
          response.files.append(("\(Schema.baseName(file)).rpc.swift", emitter.file(file)))
        }
      case "descriptors":
        let name = request.parameters["list", default: "SchemaDescriptors"]
        response.files.append(("\(name).swift", DescriptorEmitter(schema).file(listName: name)))
      default: throw GeneratorError("the parameter output is missing or unknown")
      }
    } catch {
      response.files = []
      response.error = error.description
    }
    return response
  }
}
