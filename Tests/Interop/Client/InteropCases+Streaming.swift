// The cases with streams, and those that end a stream early.

import InteropSchema
import RPC
import Schema

extension InteropCases {
  @Sendable func clientStreaming() async throws {
    let answer = try await test.streamingInputCall(options: options) { requests in
      for size in Self.requestBytes {
        try await requests.write(GrpcTestingStreamingInputCallRequest(payload: payload(size)))
      }
    }
    try same(74922, answer.aggregatedPayloadSize, "sum of sizes")
  }

  @Sendable func clientCompressedStreaming() async throws {
    let first = GrpcTestingStreamingInputCallRequest(
      payload: payload(27182), expectCompressed: GrpcTestingBoolValue(value: true))
    let second = GrpcTestingStreamingInputCallRequest(
      payload: payload(45904), expectCompressed: GrpcTestingBoolValue(value: false))
    if probesCompression {
      try await fails(.invalidArgument) {
        _ = try await test.streamingInputCall(options: options) { try await $0.write(first) }
      }
    }
    var compressed = options
    compressed.compression = .gzip
    let answer = try await test.streamingInputCall(options: compressed) { requests in
      try await requests.write(first)
      try await requests.write(second, compression: .identity)
    }
    try same(73086, answer.aggregatedPayloadSize, "sum of sizes")
  }

  @Sendable func serverStreaming() async throws {
    try await read(streamRequest(Self.answerBytes), sizes: Self.answerBytes)
  }

  @Sendable func serverCompressedStreaming() async throws {
    let sizes = [31415, 92653]
    try await read(streamRequest(sizes, compressed: [true, false]), sizes: sizes)
  }

  private func read(_ request: GrpcTestingStreamingOutputCallRequest, sizes: [Int]) async throws {
    var got: [Int] = []
    for try await answer in test.streamingOutputCall(request, options: options) {
      got.append(answer.payload?.body.count ?? -1)
    }
    try same(sizes, got, "answer sizes")
  }

  @Sendable func pingPong() async throws {
    try await test.fullDuplexCall(options: options) { requests, responses in
      var iterator = responses.makeAsyncIterator()
      for (sent, wanted) in zip(Self.requestBytes, Self.answerBytes) {
        var request = streamRequest([wanted])
        request.payload = payload(sent)
        try await requests.write(request)
        let answer = try await iterator.next()
        try same(wanted, answer?.payload?.body.count ?? -1, "answer size")
      }
      requests.finish()
      try same(true, try await iterator.next() == nil, "end of the stream")
    }
  }

  @Sendable func emptyStream() async throws {
    try await test.fullDuplexCall(options: options) { requests, responses in
      requests.finish()
      for try await _ in responses { throw CaseFailure(description: "an answer came to nothing") }
    }
  }

  @Sendable func cancelAfterBegin() async throws {
    let call = Task {
      // What the closure throws would be thrown as it is; the call's own status is what is wanted.
      _ = try await test.streamingInputCall(options: options) { _ in
        try? await Task.sleep(for: .seconds(20))
      }
    }
    call.cancel()
    try await fails(.cancelled) { try await call.value }
  }

  @Sendable func cancelAfterFirstResponse() async throws {
    try await fails(.cancelled) {
      try await test.fullDuplexCall(options: options) { requests, responses in
        var request = streamRequest([31415])
        request.payload = payload(27182)
        try await requests.write(request)
        var iterator = responses.makeAsyncIterator()
        _ = try await iterator.next()
        responses.cancel()
        _ = try await iterator.next()
      }
    }
  }

  @Sendable func timeoutOnSleepingServer() async throws {
    var short = options
    short.timeout = .milliseconds(50)
    try await fails(.deadlineExceeded) {
      try await test.fullDuplexCall(options: short) { requests, responses in
        var request = GrpcTestingStreamingOutputCallRequest(payload: payload(27182))
        request.responseParameters.append(GrpcTestingResponseParameters(size: 31415, intervalUs: 5_000_000))
        try await requests.write(request)
        for try await _ in responses {}
      }
    }
  }
}
