// Generated from grpc/reflection/v1alpha/reflection.proto by proto/generate.sh; not for editing.

package import Schema

/// The methods of grpc.reflection.v1alpha.ServerReflection.
package enum GrpcReflectionV1alphaServerReflectionMethods {
  /// The full name of the service.
  package static let service = "grpc.reflection.v1alpha.ServerReflection"

  /// Answers one question after the other, in order.
  package static let serverReflectionInfo = MethodDescriptor<GrpcReflectionV1alphaServerReflectionRequest, GrpcReflectionV1alphaServerReflectionResponse>(
    service: service, name: "ServerReflectionInfo", kind: .bidirectional
  )
}

/// Lets a client learn the server's schema.
///
/// What the server of grpc.reflection.v1alpha.ServerReflection implements.
package protocol GrpcReflectionV1alphaServerReflectionProvider: Service {
  /// Answers one question after the other, in order.
  func serverReflectionInfo(
    _ requests: RequestStream<GrpcReflectionV1alphaServerReflectionRequest>,
    to responses: ResponseWriter<GrpcReflectionV1alphaServerReflectionResponse>, context: ServerContext
  ) async throws

  /// How a method, by its name such as `ServerReflectionInfo`, is run.
  func options(forMethod name: String) -> MethodOptions
}

extension GrpcReflectionV1alphaServerReflectionProvider {
  package func options(forMethod name: String) -> MethodOptions { MethodOptions() }

  package func register(with router: inout Router) {
    router.bidirectional(
      GrpcReflectionV1alphaServerReflectionMethods.serverReflectionInfo,
      options: options(forMethod: "ServerReflectionInfo")
    ) { input, responses, context in
      try await self.serverReflectionInfo(input, to: responses, context: context)
    }
  }
}

/// Lets a client learn the server's schema.
///
/// Calls grpc.reflection.v1alpha.ServerReflection.
package struct GrpcReflectionV1alphaServerReflectionClient: Sendable {
  /// What the calls go through.
  package let client: Client

  package init(_ client: Client) {
    self.client = client
  }

  /// Answers one question after the other, in order.
  package func serverReflectionInfo<Result: Sendable>(
    options: CallOptions = CallOptions(),
    _ body: @escaping @Sendable (RequestWriter<GrpcReflectionV1alphaServerReflectionRequest>, ResponseStream<GrpcReflectionV1alphaServerReflectionResponse>) async throws -> Result
  ) async throws -> Result {
    try await client.bidirectional(GrpcReflectionV1alphaServerReflectionMethods.serverReflectionInfo, options: options, body)
  }
}
