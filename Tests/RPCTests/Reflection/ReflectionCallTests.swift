// Reflection over the wire, both versions, and error details that come back through a call.
@testable import RPC
import Schema
import Testing

@Suite struct ReflectionCallTests {
  private func withServer(_ body: @Sendable (Client) async throws -> Void) async throws {
    let health = HealthService(services: [])
    let reflection = ReflectionService(serving: [health])
    let server = try await Server(ServerConfiguration(threads: 1), services: [health, reflection]).start()
    let client = Client(server.address)
    do {
      try await body(client)
    } catch {
      Issue.record(error)
    }
    await client.close()
    await server.drain(grace: .zero)
  }

  @Test func bothVersionsAnswerAlike() async throws {
    try await withServer { (client) async throws in
      let names = try await GrpcReflectionV1ServerReflectionClient(client).serverReflectionInfo {
        writer, responses in
        try await writer.write(.init(messageRequest: .listServices("")))
        var iterator = responses.makeAsyncIterator()
        guard case .listServicesResponse(let list)? = try await iterator.next()?.messageResponse else {
          return [String]()
        }
        return list.service.map(\.name)
      }
      let alpha = try await GrpcReflectionV1alphaServerReflectionClient(client).serverReflectionInfo {
        writer, responses in
        try await writer.write(.init(messageRequest: .listServices("")))
        var iterator = responses.makeAsyncIterator()
        guard case .listServicesResponse(let list)? = try await iterator.next()?.messageResponse else {
          return [String]()
        }
        return list.service.map(\.name)
      }
      #expect(names.contains("grpc.health.v1.Health"))
      #expect(names == alpha)
    }
  }

  @Test func everyFileIsGivenOut() async throws {
    try await withServer { (client) async throws in
      let files = try await GrpcReflectionV1ServerReflectionClient(client).serverReflectionInfo {
        writer, responses in
        var iterator = responses.makeAsyncIterator()
        var files: Set<[UInt8]> = []
        for file in SchemaDescriptors.files {
          try await writer.write(.init(messageRequest: .fileByFilename(file.name)))
          guard case .fileDescriptorResponse(let found)? = try await iterator.next()?.messageResponse else {
            continue
          }
          files.formUnion(found.fileDescriptorProto)
        }
        return files
      }
      #expect(files == Set(SchemaDescriptors.files.map(\.encoded)))
    }
  }

  /// Bytes that are no such message come back as INVALID_ARGUMENT with the field in the details.
  @Test func aBrokenStringIsNamedInTheDetails() async throws {
    try await withServer { (client) async throws in
      let method = MethodDescriptor<RawMessage, RawMessage>(
        service: GrpcHealthV1HealthMethods.service, name: "Check", kind: .unary)
      let error = await #expect(throws: RPCError.self) {
        try await client.unary(method, RawMessage([0x0a, 0x02, 0x61, 0x00]))
      }
      #expect(error?.code == .invalidArgument)
      #expect(error?.errorDetails?.reason == "MALFORMED_MESSAGE")
      #expect(error?.errorDetails?.domain == "taizhang")
      #expect(error?.errorDetails?.fieldViolations.map(\.field) == ["service"])
    }
  }
}
