// The cases with one request and one answer.

import InteropSchema
import RPC
import Schema

extension InteropCases {
  @Sendable func emptyUnary() async throws {
    _ = try await test.emptyCall(GrpcTestingEmpty(), options: options)
  }

  @Sendable func largeUnary() async throws {
    let answer = try await test.unaryCall(largeRequest(), options: options)
    try same(314159, answer.payload?.body.count ?? -1, "answer size")
  }

  @Sendable func clientCompressedUnary() async throws {
    var request = largeRequest()
    request.expectCompressed = GrpcTestingBoolValue(value: true)
    if probesCompression {
      try await fails(.invalidArgument) { _ = try await test.unaryCall(request, options: options) }
    }
    var compressed = options
    compressed.compression = .gzip
    let answer = try await test.unaryCall(request, options: compressed)
    try same(314159, answer.payload?.body.count ?? -1, "answer size")
    request.expectCompressed = GrpcTestingBoolValue(value: false)
    let plain = try await test.unaryCall(request, options: options)
    try same(314159, plain.payload?.body.count ?? -1, "answer size")
  }

  @Sendable func serverCompressedUnary() async throws {
    for compressed in [true, false] {
      var request = largeRequest()
      request.responseCompressed = GrpcTestingBoolValue(value: compressed)
      let answer = try await test.unaryCall(request, options: options)
      try same(314159, answer.payload?.body.count ?? -1, "answer size")
    }
  }

  @Sendable func unimplementedMethod() async throws {
    try await fails(.unimplemented) {
      _ = try await test.unimplementedCall(GrpcTestingEmpty(), options: options)
    }
  }

  @Sendable func unimplementedService() async throws {
    let other = GrpcTestingUnimplementedServiceClient(client)
    try await fails(.unimplemented) {
      _ = try await other.unimplementedCall(GrpcTestingEmpty(), options: options)
    }
  }

  @Sendable func endsWithStatus(_ message: String) async throws {
    let status = GrpcTestingEchoStatus(code: 2, message: message)
    try await fails(.unknown, message: message) {
      _ = try await test.unaryCall(GrpcTestingSimpleRequest(responseStatus: status), options: options)
    }
    try await fails(.unknown, message: message) {
      try await test.fullDuplexCall(options: options) { requests, responses in
        try await requests.write(GrpcTestingStreamingOutputCallRequest(responseStatus: status))
        requests.finish()
        for try await _ in responses {}
      }
    }
  }

  @Sendable func customMetadata() async throws {
    let options = try echoOptions()
    let answer = try await client.unaryResponse(
      GrpcTestingTestServiceMethods.unaryCall, largeRequest(), options: options)
    try same("test_initial_metadata_value", answer.initialMetadata[Self.initialKey], "initial metadata")
    try same([0xab, 0xab, 0xab], answer.trailingMetadata[binary: Self.trailingKey], "trailing metadata")
    try await test.fullDuplexCall(options: options) { requests, responses in
      try await requests.write(streamRequest([314159]))
      requests.finish()
      for try await _ in responses {}
      let initial = try await responses.initialMetadata
      try same("test_initial_metadata_value", initial[Self.initialKey], "initial metadata")
      try same([0xab, 0xab, 0xab], responses.trailingMetadata[binary: Self.trailingKey], "trailing metadata")
    }
  }
}
