// Generated from grpc/reflection/v1/reflection.proto by proto/generate.sh; not for editing.

package import Schema

/// The methods of grpc.reflection.v1.ServerReflection.
package enum GrpcReflectionV1ServerReflectionMethods {
  /// The full name of the service.
  package static let service = "grpc.reflection.v1.ServerReflection"

  /// Answers one question after the other, in order.
  package static let serverReflectionInfo = MethodDescriptor<GrpcReflectionV1ServerReflectionRequest, GrpcReflectionV1ServerReflectionResponse>(
    service: service, name: "ServerReflectionInfo", kind: .bidirectional
  )
}

/// Lets a client learn the server's schema.
///
/// What the server of grpc.reflection.v1.ServerReflection implements.
package protocol GrpcReflectionV1ServerReflectionProvider: Service {
  /// Answers one question after the other, in order.
  func serverReflectionInfo(
    _ requests: RequestStream<GrpcReflectionV1ServerReflectionRequest>,
    to responses: ResponseWriter<GrpcReflectionV1ServerReflectionResponse>, context: ServerContext
  ) async throws

  /// How a method, by its name such as `ServerReflectionInfo`, is run.
  func options(forMethod name: String) -> MethodOptions
}

extension GrpcReflectionV1ServerReflectionProvider {
  package func options(forMethod name: String) -> MethodOptions { MethodOptions() }

  package func register(with router: inout Router) {
    router.bidirectional(
      GrpcReflectionV1ServerReflectionMethods.serverReflectionInfo,
      options: options(forMethod: "ServerReflectionInfo")
    ) { input, responses, context in
      try await self.serverReflectionInfo(input, to: responses, context: context)
    }
  }
}

/// Lets a client learn the server's schema.
///
/// Calls grpc.reflection.v1.ServerReflection.
package struct GrpcReflectionV1ServerReflectionClient: Sendable {
  /// What the calls go through.
  package let client: Client

  package init(_ client: Client) {
    self.client = client
  }

  /// Answers one question after the other, in order.
  package func serverReflectionInfo<Result: Sendable>(
    options: CallOptions = CallOptions(),
    _ body: @escaping @Sendable (RequestWriter<GrpcReflectionV1ServerReflectionRequest>, ResponseStream<GrpcReflectionV1ServerReflectionResponse>) async throws -> Result
  ) async throws -> Result {
    try await client.bidirectional(GrpcReflectionV1ServerReflectionMethods.serverReflectionInfo, options: options, body)
  }
}
