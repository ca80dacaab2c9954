// Generated from grpc/health/v1/health.proto by proto/generate.sh; not for editing.

package import Schema

/// The methods of grpc.health.v1.Health.
package enum GrpcHealthV1HealthMethods {
  /// The full name of the service.
  package static let service = "grpc.health.v1.Health"

  /// Tells how a service is now. NOT_FOUND where the server has no such service.
  package static let check = MethodDescriptor<GrpcHealthV1HealthCheckRequest, GrpcHealthV1HealthCheckResponse>(
    service: service, name: "Check", kind: .unary
  )

  /// Tells how all services are now.
  package static let list = MethodDescriptor<GrpcHealthV1HealthListRequest, GrpcHealthV1HealthListResponse>(
    service: service, name: "List", kind: .unary
  )

  /// Tells how a service is, and again whenever that changes, until the caller ends the call.
  package static let watch = MethodDescriptor<GrpcHealthV1HealthCheckRequest, GrpcHealthV1HealthCheckResponse>(
    service: service, name: "Watch", kind: .serverStreaming
  )
}

/// Tells whether the server and its services take calls.
///
/// What the server of grpc.health.v1.Health implements.
package protocol GrpcHealthV1HealthProvider: Service {
  /// Tells how a service is now. NOT_FOUND where the server has no such service.
  func check(
    _ request: GrpcHealthV1HealthCheckRequest, context: ServerContext
  ) async throws -> GrpcHealthV1HealthCheckResponse

  /// Tells how all services are now.
  func list(
    _ request: GrpcHealthV1HealthListRequest, context: ServerContext
  ) async throws -> GrpcHealthV1HealthListResponse

  /// Tells how a service is, and again whenever that changes, until the caller ends the call.
  func watch(
    _ request: GrpcHealthV1HealthCheckRequest, to responses: ResponseWriter<GrpcHealthV1HealthCheckResponse>,
    context: ServerContext
  ) async throws

  /// How a method, by its name such as `Check`, is run.
  func options(forMethod name: String) -> MethodOptions
}

extension GrpcHealthV1HealthProvider {
  package func options(forMethod name: String) -> MethodOptions { MethodOptions() }

  package func register(with router: inout Router) {
    router.unary(GrpcHealthV1HealthMethods.check, options: options(forMethod: "Check")) { input, context in
      try await self.check(input, context: context)
    }
    router.unary(GrpcHealthV1HealthMethods.list, options: options(forMethod: "List")) { input, context in
      try await self.list(input, context: context)
    }
    router.serverStreaming(
      GrpcHealthV1HealthMethods.watch, options: options(forMethod: "Watch")
    ) { input, responses, context in
      try await self.watch(input, to: responses, context: context)
    }
  }
}

/// Tells whether the server and its services take calls.
///
/// Calls grpc.health.v1.Health.
package struct GrpcHealthV1HealthClient: Sendable {
  /// What the calls go through.
  package let client: Client

  package init(_ client: Client) {
    self.client = client
  }

  /// Tells how a service is now. NOT_FOUND where the server has no such service.
  package func check(
    _ request: GrpcHealthV1HealthCheckRequest, options: CallOptions = CallOptions()
  ) async throws(RPCError) -> GrpcHealthV1HealthCheckResponse {
    try await client.unary(GrpcHealthV1HealthMethods.check, request, options: options)
  }

  /// Tells how all services are now.
  package func list(
    _ request: GrpcHealthV1HealthListRequest, options: CallOptions = CallOptions()
  ) async throws(RPCError) -> GrpcHealthV1HealthListResponse {
    try await client.unary(GrpcHealthV1HealthMethods.list, request, options: options)
  }

  /// Tells how a service is, and again whenever that changes, until the caller ends the call.
  package func watch(
    _ request: GrpcHealthV1HealthCheckRequest, options: CallOptions = CallOptions()
  ) -> ResponseStream<GrpcHealthV1HealthCheckResponse> {
    client.serverStreaming(GrpcHealthV1HealthMethods.watch, request, options: options)
  }
}
