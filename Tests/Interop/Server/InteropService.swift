// gRPC's public interoperability test service, served by our own transport.

import InteropSchema
import RPC
import Schema

/// Answers the interoperability cases. Unimplemented on purpose: `UnimplementedCall`.
struct InteropService: GrpcTestingTestServiceProvider {
  static let initialKey = "x-grpc-test-echo-initial"
  static let trailingKey = "x-grpc-test-echo-trailing-bin"

  func emptyCall(_ request: GrpcTestingEmpty, context: ServerContext) async throws -> GrpcTestingEmpty {
    echoMetadata(context)
    return GrpcTestingEmpty()
  }

  func unaryCall(
    _ request: GrpcTestingSimpleRequest, context: ServerContext
  ) async throws -> GrpcTestingSimpleResponse {
    echoMetadata(context)
    try check(request.expectCompressed, compressed: context.compressedRequestCount == 1)
    try end(with: request.responseStatus)
    context.compression = request.responseCompressed?.value == true ? .gzip : .identity
    return GrpcTestingSimpleResponse(payload: try payload(bytes: request.responseSize))
  }

  func streamingOutputCall(
    _ request: GrpcTestingStreamingOutputCallRequest,
    to responses: ResponseWriter<GrpcTestingStreamingOutputCallResponse>, context: ServerContext
  ) async throws {
    echoMetadata(context)
    try await answer(request, to: responses, context: context)
  }

  func streamingInputCall(
    _ requests: RequestStream<GrpcTestingStreamingInputCallRequest>, context: ServerContext
  ) async throws -> GrpcTestingStreamingInputCallResponse {
    echoMetadata(context)
    var total = 0
    var expectedCompressed = 0
    for try await request in requests {
      if request.expectCompressed?.value == true { expectedCompressed += 1 }
      total += request.payload?.body.count ?? 0
    }
    guard expectedCompressed == 0 || expectedCompressed == context.compressedRequestCount else {
      throw RPCError(
        .invalidArgument,
        "\(context.compressedRequestCount) messages came compressed, not \(expectedCompressed)")
    }
    return GrpcTestingStreamingInputCallResponse(aggregatedPayloadSize: Int32(total))
  }

  func fullDuplexCall(
    _ requests: RequestStream<GrpcTestingStreamingOutputCallRequest>,
    to responses: ResponseWriter<GrpcTestingStreamingOutputCallResponse>, context: ServerContext
  ) async throws {
    echoMetadata(context)
    for try await request in requests {
      try end(with: request.responseStatus)
      try await answer(request, to: responses, context: context)
    }
  }

  func unimplementedCall(_ request: GrpcTestingEmpty, context: ServerContext) async throws -> GrpcTestingEmpty
  {
    throw RPCError(.unimplemented, "no server implements this method")
  }

  private func answer(
    _ request: GrpcTestingStreamingOutputCallRequest,
    to responses: ResponseWriter<GrpcTestingStreamingOutputCallResponse>, context: ServerContext
  ) async throws {
    for parameters in request.responseParameters {
      if parameters.intervalUs > 0 {
        try await Task.sleep(for: .microseconds(Int64(parameters.intervalUs)))
      }
      context.compression = parameters.compressed?.value == true ? .gzip : .identity
      try await responses.write(
        GrpcTestingStreamingOutputCallResponse(payload: try payload(bytes: parameters.size)))
    }
  }

  private func payload(bytes: Int32) throws(RPCError) -> GrpcTestingPayload {
    guard bytes >= 0 else { throw RPCError(.invalidArgument, "a payload of \(bytes) bytes cannot be made") }
    return GrpcTestingPayload(body: [UInt8](repeating: 0, count: Int(bytes)))
  }

  private func check(_ expected: GrpcTestingBoolValue?, compressed: Bool) throws(RPCError) {
    guard let expected, expected.value != compressed else { return }
    throw RPCError(.invalidArgument, "the message came \(compressed ? "compressed" : "uncompressed")")
  }

  private func end(with status: GrpcTestingEchoStatus?) throws(RPCError) {
    guard let status, status.code != 0 else { return }
    throw RPCError(StatusCode(rawValue: Int(status.code)) ?? .unknown, status.message)
  }

  private func echoMetadata(_ context: ServerContext) {
    if let value = context.metadata[Self.initialKey] {
      var metadata = Metadata()
      try? metadata.add(value, for: Self.initialKey)
      context.initialMetadata = metadata
    }
    if let value = context.metadata[binary: Self.trailingKey] {
      var metadata = Metadata()
      try? metadata.add(binary: value, for: Self.trailingKey)
      context.trailingMetadata = metadata
    }
  }
}
