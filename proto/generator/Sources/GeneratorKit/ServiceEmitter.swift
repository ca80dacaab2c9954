// Emits method descriptors, the service protocol with its registration, and the typed client of each service.

package struct ServiceEmitter {
  private let schema: Schema

  package init(_ schema: Schema) {
    self.schema = schema
  }

  private var access: String { schema.options.access }

  /// The whole Swift file for one .proto file.
  package func file(_ file: FileDescriptor) -> String {
    var source = SourceText()
    let prefix = schema.prefix(file.package)
    for service in file.services {
      source.line()
      emitMethods(service, prefix, into: &source)
      source.line()
      emitProvider(service, prefix, into: &source)
      source.line()
      emitClient(service, prefix, into: &source)
    }
    return schema.header(file, imports: schema.options.imports) + source.text
  }

  private func swiftName(_ method: MethodDescriptor) -> String {
    SwiftName.escaped(SwiftName.lowerCamel(method.name))
  }

  // MARK: method descriptors

  private func kind(_ method: MethodDescriptor) -> String {
    switch (method.clientStreams, method.serverStreams) {
    case (false, false): "unary"
    case (true, false): "clientStreaming"
    case (false, true): "serverStreaming"
    case (true, true): "bidirectional"
    }
  }

  private func emitMethods(_ service: ServiceDescriptor, _ prefix: String, into source: inout SourceText) {
    source.line("/// The methods of \(service.fullName).")
    source.block("\(access) enum \(prefix)\(service.name)Methods") { source in
      source.line("/// The full name of the service.")
      source.line("\(access) static let service = \"\(service.fullName)\"")
      for method in service.methods {
        let types = "\(schema.swiftName(method.input)), \(schema.swiftName(method.output))"
        var arguments = ["service: service", "name: \"\(method.name)\"", "kind: .\(kind(method))"]
        if method.idempotency == 1 { arguments.append("idempotency: .noSideEffects") }
        if method.idempotency == 2 { arguments.append("idempotency: .idempotent") }
        source.line()
        source.documentation(method.comment)
        source.declaration(
          "\(access) static let \(swiftName(method)) = MethodDescriptor<\(types)>(", arguments, ")")
      }
    }
  }

  // MARK: the serving side

  private func providerArguments(_ method: MethodDescriptor) -> [String] {
    let input = schema.swiftName(method.input)
    var arguments = [method.clientStreams ? "_ requests: RequestStream<\(input)>" : "_ request: \(input)"]
    if method.serverStreams {
      arguments.append("to responses: ResponseWriter<\(schema.swiftName(method.output))>")
    }
    return arguments + ["context: ServerContext"]
  }

  private func emitProvider(_ service: ServiceDescriptor, _ prefix: String, into source: inout SourceText) {
    let name = "\(prefix)\(service.name)"
    source.documentation(service.comment)
    source.line("///")
    source.line("/// What the server of \(service.fullName) implements.")
    source.block("package protocol \(name)Provider: Service") { source in
      for method in service.methods {
        source.documentation(method.comment)
        let result = method.serverStreams ? "" : " -> \(schema.swiftName(method.output))"
        source.declaration(
          "func \(swiftName(method))(", providerArguments(method), ") async throws\(result)")
        source.line()
      }
      source.line("/// How a method, by its name such as `\(service.methods.first?.name ?? "")`, is run.")
      source.line("func options(forMethod name: String) -> MethodOptions")
    }
    source.line()
    source.block("extension \(name)Provider") { source in
      source.line("package func options(forMethod name: String) -> MethodOptions { MethodOptions() }")
      source.line()
      source.block("package func register(with router: inout Router)") { source in
        for method in service.methods {
          let parameters = method.serverStreams ? "input, responses, context" : "input, context"
          let arguments =
            method.serverStreams ? "input, to: responses, context: context" : "input, context: context"
          let head = "router.\(kind(method))("
          let tail = ") { \(parameters) in"
          source.declaration(
            head, ["\(name)Methods.\(swiftName(method))", "options: options(forMethod: \"\(method.name)\")"],
            tail)
          source.indented { $0.line("try await self.\(swiftName(method))(\(arguments))") }
          source.line("}")
        }
      }
    }
  }

  // MARK: the calling side

  private func emitClient(_ service: ServiceDescriptor, _ prefix: String, into source: inout SourceText) {
    let name = "\(prefix)\(service.name)"
    source.documentation(service.comment)
    source.line("///")
    source.line("/// Calls \(service.fullName).")
    source.block("\(access) struct \(name)Client: Sendable") { source in
      source.line("/// What the calls go through.")
      source.line("\(access) let client: Client")
      source.line()
      source.block("\(access) init(_ client: Client)") { $0.line("self.client = client") }
      for method in service.methods {
        source.line()
        source.documentation(method.comment)
        emitCall(method, "\(name)Methods.\(swiftName(method))", into: &source)
      }
    }
  }

  private func emitCall(_ method: MethodDescriptor, _ descriptor: String, into source: inout SourceText) {
    let input = schema.swiftName(method.input)
    let output = schema.swiftName(method.output)
    let options = "options: CallOptions = CallOptions()"
    let function = "\(access) func \(swiftName(method))"
    let body: String
    switch kind(method) {
    case "unary":
      source.declaration(
        "\(function)(", ["_ request: \(input)", options], ") async throws(RPCError) -> \(output) {")
      body = "try await client.unary(\(descriptor), request, options: options)"
    case "clientStreaming":
      source.declaration(
        "\(function)(",
        [options, "requests body: @escaping @Sendable (RequestWriter<\(input)>) async throws -> Void"],
        ") async throws -> \(output) {")
      body = "try await client.clientStreaming(\(descriptor), options: options, requests: body)"
    case "serverStreaming":
      source.declaration(
        "\(function)(", ["_ request: \(input)", options], ") -> ResponseStream<\(output)> {")
      body = "client.serverStreaming(\(descriptor), request, options: options)"
    default:
      source.declaration(
        "\(function)<Result: Sendable>(",
        [
          options,
          "_ body: @escaping @Sendable (RequestWriter<\(input)>, ResponseStream<\(output)>)"
            + " async throws -> Result",
        ], ") async throws -> Result {")
      body = "try await client.bidirectional(\(descriptor), options: options, body)"
    }
    source.indented { $0.line(body) }
    source.line("}")
  }
}
