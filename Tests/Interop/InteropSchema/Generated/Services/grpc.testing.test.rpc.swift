// Generated from grpc/testing/test.proto by proto/generate.sh; not for editing.

package import RPC

/// The methods of grpc.testing.TestService.
package enum GrpcTestingTestServiceMethods {
  /// The full name of the service.
  package static let service = "grpc.testing.TestService"

  /// Nothing for nothing.
  package static let emptyCall = MethodDescriptor<GrpcTestingEmpty, GrpcTestingEmpty>(
    service: service, name: "EmptyCall", kind: .unary
  )

  /// One request, one answer of the size that was asked for.
  package static let unaryCall = MethodDescriptor<GrpcTestingSimpleRequest, GrpcTestingSimpleResponse>(
    service: service, name: "UnaryCall", kind: .unary
  )

  /// One request, a stream of the answers that were asked for.
  package static let streamingOutputCall = MethodDescriptor<GrpcTestingStreamingOutputCallRequest, GrpcTestingStreamingOutputCallResponse>(
    service: service, name: "StreamingOutputCall", kind: .serverStreaming
  )

  /// A stream of payloads, one answer with their size.
  package static let streamingInputCall = MethodDescriptor<GrpcTestingStreamingInputCallRequest, GrpcTestingStreamingInputCallResponse>(
    service: service, name: "StreamingInputCall", kind: .clientStreaming
  )

  /// A stream of requests, each answered as it comes.
  package static let fullDuplexCall = MethodDescriptor<GrpcTestingStreamingOutputCallRequest, GrpcTestingStreamingOutputCallResponse>(
    service: service, name: "FullDuplexCall", kind: .bidirectional
  )

  /// A method that no server implements.
  package static let unimplementedCall = MethodDescriptor<GrpcTestingEmpty, GrpcTestingEmpty>(
    service: service, name: "UnimplementedCall", kind: .unary
  )
}

/// What an interoperability server answers.
///
/// What the server of grpc.testing.TestService implements.
package protocol GrpcTestingTestServiceProvider: Service {
  /// Nothing for nothing.
  func emptyCall(_ request: GrpcTestingEmpty, context: ServerContext) async throws -> GrpcTestingEmpty

  /// One request, one answer of the size that was asked for.
  func unaryCall(
    _ request: GrpcTestingSimpleRequest, context: ServerContext
  ) async throws -> GrpcTestingSimpleResponse

  /// One request, a stream of the answers that were asked for.
  func streamingOutputCall(
    _ request: GrpcTestingStreamingOutputCallRequest,
    to responses: ResponseWriter<GrpcTestingStreamingOutputCallResponse>, context: ServerContext
  ) async throws

  /// A stream of payloads, one answer with their size.
  func streamingInputCall(
    _ requests: RequestStream<GrpcTestingStreamingInputCallRequest>, context: ServerContext
  ) async throws -> GrpcTestingStreamingInputCallResponse

  /// A stream of requests, each answered as it comes.
  func fullDuplexCall(
    _ requests: RequestStream<GrpcTestingStreamingOutputCallRequest>,
    to responses: ResponseWriter<GrpcTestingStreamingOutputCallResponse>, context: ServerContext
  ) async throws

  /// A method that no server implements.
  func unimplementedCall(_ request: GrpcTestingEmpty, context: ServerContext) async throws -> GrpcTestingEmpty

  /// How a method, by its name such as `EmptyCall`, is run.
  func options(forMethod name: String) -> MethodOptions
}

extension GrpcTestingTestServiceProvider {
  package func options(forMethod name: String) -> MethodOptions { MethodOptions() }

  package func register(with router: inout Router) {
    router.unary(
      GrpcTestingTestServiceMethods.emptyCall, options: options(forMethod: "EmptyCall")
    ) { input, context in
      try await self.emptyCall(input, context: context)
    }
    router.unary(
      GrpcTestingTestServiceMethods.unaryCall, options: options(forMethod: "UnaryCall")
    ) { input, context in
      try await self.unaryCall(input, context: context)
    }
    router.serverStreaming(
      GrpcTestingTestServiceMethods.streamingOutputCall, options: options(forMethod: "StreamingOutputCall")
    ) { input, responses, context in
      try await self.streamingOutputCall(input, to: responses, context: context)
    }
    router.clientStreaming(
      GrpcTestingTestServiceMethods.streamingInputCall, options: options(forMethod: "StreamingInputCall")
    ) { input, context in
      try await self.streamingInputCall(input, context: context)
    }
    router.bidirectional(
      GrpcTestingTestServiceMethods.fullDuplexCall, options: options(forMethod: "FullDuplexCall")
    ) { input, responses, context in
      try await self.fullDuplexCall(input, to: responses, context: context)
    }
    router.unary(
      GrpcTestingTestServiceMethods.unimplementedCall, options: options(forMethod: "UnimplementedCall")
    ) { input, context in
      try await self.unimplementedCall(input, context: context)
    }
  }
}

/// What an interoperability server answers.
///
/// Calls grpc.testing.TestService.
package struct GrpcTestingTestServiceClient: Sendable {
  /// What the calls go through.
  package let client: Client

  package init(_ client: Client) {
    self.client = client
  }

  /// Nothing for nothing.
  package func emptyCall(
    _ request: GrpcTestingEmpty, options: CallOptions = CallOptions()
  ) async throws(RPCError) -> GrpcTestingEmpty {
    try await client.unary(GrpcTestingTestServiceMethods.emptyCall, request, options: options)
  }

  /// One request, one answer of the size that was asked for.
  package func unaryCall(
    _ request: GrpcTestingSimpleRequest, options: CallOptions = CallOptions()
  ) async throws(RPCError) -> GrpcTestingSimpleResponse {
    try await client.unary(GrpcTestingTestServiceMethods.unaryCall, request, options: options)
  }

  /// One request, a stream of the answers that were asked for.
  package func streamingOutputCall(
    _ request: GrpcTestingStreamingOutputCallRequest, options: CallOptions = CallOptions()
  ) -> ResponseStream<GrpcTestingStreamingOutputCallResponse> {
    client.serverStreaming(GrpcTestingTestServiceMethods.streamingOutputCall, request, options: options)
  }

  /// A stream of payloads, one answer with their size.
  package func streamingInputCall(
    options: CallOptions = CallOptions(),
    requests body: @escaping @Sendable (RequestWriter<GrpcTestingStreamingInputCallRequest>) async throws -> Void
  ) async throws -> GrpcTestingStreamingInputCallResponse {
    try await client.clientStreaming(GrpcTestingTestServiceMethods.streamingInputCall, options: options, requests: body)
  }

  /// A stream of requests, each answered as it comes.
  package func fullDuplexCall<Result: Sendable>(
    options: CallOptions = CallOptions(),
    _ body: @escaping @Sendable (RequestWriter<GrpcTestingStreamingOutputCallRequest>, ResponseStream<GrpcTestingStreamingOutputCallResponse>) async throws -> Result
  ) async throws -> Result {
    try await client.bidirectional(GrpcTestingTestServiceMethods.fullDuplexCall, options: options, body)
  }

  /// A method that no server implements.
  package func unimplementedCall(
    _ request: GrpcTestingEmpty, options: CallOptions = CallOptions()
  ) async throws(RPCError) -> GrpcTestingEmpty {
    try await client.unary(GrpcTestingTestServiceMethods.unimplementedCall, request, options: options)
  }
}

/// The methods of grpc.testing.UnimplementedService.
package enum GrpcTestingUnimplementedServiceMethods {
  /// The full name of the service.
  package static let service = "grpc.testing.UnimplementedService"

  /// A method that no server implements.
  package static let unimplementedCall = MethodDescriptor<GrpcTestingEmpty, GrpcTestingEmpty>(
    service: service, name: "UnimplementedCall", kind: .unary
  )
}

/// A service that no server implements.
///
/// What the server of grpc.testing.UnimplementedService implements.
package protocol GrpcTestingUnimplementedServiceProvider: Service {
  /// A method that no server implements.
  func unimplementedCall(_ request: GrpcTestingEmpty, context: ServerContext) async throws -> GrpcTestingEmpty

  /// How a method, by its name such as `UnimplementedCall`, is run.
  func options(forMethod name: String) -> MethodOptions
}

extension GrpcTestingUnimplementedServiceProvider {
  package func options(forMethod name: String) -> MethodOptions { MethodOptions() }

  package func register(with router: inout Router) {
    router.unary(
      GrpcTestingUnimplementedServiceMethods.unimplementedCall,
      options: options(forMethod: "UnimplementedCall")
    ) { input, context in
      try await self.unimplementedCall(input, context: context)
    }
  }
}

/// A service that no server implements.
///
/// Calls grpc.testing.UnimplementedService.
package struct GrpcTestingUnimplementedServiceClient: Sendable {
  /// What the calls go through.
  package let client: Client

  package init(_ client: Client) {
    self.client = client
  }

  /// A method that no server implements.
  package func unimplementedCall(
    _ request: GrpcTestingEmpty, options: CallOptions = CallOptions()
  ) async throws(RPCError) -> GrpcTestingEmpty {
    try await client.unary(GrpcTestingUnimplementedServiceMethods.unimplementedCall, request, options: options)
  }
}
