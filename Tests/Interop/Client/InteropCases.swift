// gRPC's public interoperability cases, run by our client against somebody else's server.

import InteropSchema
import RPC
import Schema

/// A case that did not go as the specification says.
struct CaseFailure: Error, CustomStringConvertible {
  let description: String
}

/// The cases, by their public names.
struct InteropCases {
  let client: Client
  let test: GrpcTestingTestServiceClient
  /// Whether the server can tell if a message came compressed; grpcio's cannot, so its probe is left out.
  let probesCompression: Bool

  static let requestBytes = [27182, 8, 1828, 45904]
  static let answerBytes = [31415, 9, 2653, 58979]
  static let initialKey = "x-grpc-test-echo-initial"
  static let trailingKey = "x-grpc-test-echo-trailing-bin"
  static let specialMessage = "\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n"

  init(client: Client, probesCompression: Bool) {
    self.client = client
    self.test = GrpcTestingTestServiceClient(client)
    self.probesCompression = probesCompression
  }

  var all: [(name: String, run: @Sendable () async throws -> Void)] {
    [
      ("empty_unary", emptyUnary),
      ("large_unary", largeUnary),
      ("client_compressed_unary", clientCompressedUnary),
      ("server_compressed_unary", serverCompressedUnary),
      ("client_streaming", clientStreaming),
      ("client_compressed_streaming", clientCompressedStreaming),
      ("server_streaming", serverStreaming),
      ("server_compressed_streaming", serverCompressedStreaming),
      ("ping_pong", pingPong),
      ("empty_stream", emptyStream),
      ("custom_metadata", customMetadata),
      ("status_code_and_message", { try await endsWithStatus("test status message") }),
      ("special_status_message", { try await endsWithStatus(Self.specialMessage) }),
      ("unimplemented_method", unimplementedMethod),
      ("unimplemented_service", unimplementedService),
      ("cancel_after_begin", cancelAfterBegin),
      ("cancel_after_first_response", cancelAfterFirstResponse),
      ("timeout_on_sleeping_server", timeoutOnSleepingServer),
    ]
  }

  var options: CallOptions { CallOptions(timeout: .seconds(20), retry: .never) }

  func same<Value: Equatable>(_ want: Value, _ got: Value, _ what: String) throws {
    guard want == got else { throw CaseFailure(description: "\(what): want \(want), got \(got)") }
  }

  func fails(_ code: StatusCode, message: String? = nil, _ call: () async throws -> Void) async throws {
    do {
      try await call()
    } catch let error as RPCError {
      try same(code, error.code, "status")
      if let message { try same(message, error.message, "status message") }
      return
    }
    throw CaseFailure(description: "want \(code), got an answer")
  }

  func payload(_ bytes: Int) -> GrpcTestingPayload {
    GrpcTestingPayload(body: [UInt8](repeating: 0, count: bytes))
  }

  func largeRequest() -> GrpcTestingSimpleRequest {
    GrpcTestingSimpleRequest(responseSize: 314159, payload: payload(271828))
  }

  func echoOptions() throws -> CallOptions {
    var options = options
    try options.metadata.add("test_initial_metadata_value", for: Self.initialKey)
    try options.metadata.add(binary: [0xab, 0xab, 0xab], for: Self.trailingKey)
    return options
  }

  func streamRequest(_ sizes: [Int], compressed: [Bool]? = nil) -> GrpcTestingStreamingOutputCallRequest {
    var request = GrpcTestingStreamingOutputCallRequest()
    for (index, size) in sizes.enumerated() {
      let flag = compressed.map { GrpcTestingBoolValue(value: $0[index]) }
      request.responseParameters.append(GrpcTestingResponseParameters(size: Int32(size), compressed: flag))
    }
    return request
  }
}
