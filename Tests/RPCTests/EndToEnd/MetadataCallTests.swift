// Metadata both ways, and what a handler knows of its call.

import Testing

@testable import RPC

@Suite struct MetadataCallTests {
  @Test func bothWaysTextAndBytes() async throws {
    try await withPair { client, _ in
      var metadata = Metadata(["x-one": "1", "x-many": "a, b"])
      try metadata.add("c", for: "x-many")
      try metadata.add(binary: [0, 255, 10], for: "x-bytes-bin")
      try metadata.add(binary: [], for: "x-bytes-bin")
      let response = try await client.unaryResponse(
        TestMethods.context, RawMessage(), options: CallOptions(timeout: .seconds(20), metadata: metadata))
      for received in [response.initialMetadata, response.trailingMetadata] {
        #expect(received["x-one"] == "1")
        #expect(received.values(for: "x-many") == [.ascii("a, b"), .ascii("c")])
        #expect(received.values(for: "x-bytes-bin") == [.binary([0, 255, 10]), .binary([])])
        #expect(received["user-agent"]?.hasPrefix("taizhang") == true)
        #expect(received["te"] == nil && received["content-type"] == nil)
      }
      #expect(response.message.text.hasPrefix("/test.Service/Context true false 127.0.0.1:"))
    }
  }

  @Test func initialMetadataComesBeforeTheFirstMessage() async throws {
    try await withPair { client, _ in
      let stream = client.serverStreaming(
        TestMethods.many, RawMessage("1"), options: CallOptions(metadata: ["x": "y"].metadata))
      #expect(try await stream.initialMetadata.isEmpty)
      for try await _ in stream {}
      #expect(stream.trailingMetadata.isEmpty)
    }
  }

  @Test func callsWithoutADeadlineGetTheServersOwn() async throws {
    try await withPair { client, _ in
      let answer = try await client.call(TestMethods.context, RawMessage())
      #expect(answer.text.contains(" true ") == true)
    }
    var configuration = ServerConfiguration()
    configuration.methods[TestMethods.context.fullName] = MethodOptions(defaultTimeout: .unbounded)
    try await withPair(server: configuration) { client, _ in
      let answer = try await client.call(TestMethods.context, RawMessage())
      #expect(answer.text.contains(" none "))
    }
  }

  @Test func interceptorsRunInOrderAndMayRefuse() async throws {
    var configuration = ServerConfiguration(interceptors: [Tag(name: "outer"), Gate()])
    configuration.methods[TestMethods.echo.fullName] = MethodOptions(execution: .concurrent)
    try await withPair(server: configuration) { client, _ in
      let denied = await #expect(throws: RPCError.self) {
        try await client.call(TestMethods.echo, RawMessage("a"))
      }
      #expect(denied?.code == .unauthenticated)
      #expect(denied?.metadata["x-tag"] == "outer")
      let options = CallOptions(metadata: ["authorization": "let me in"].metadata)
      let response = try await client.unaryResponse(TestMethods.echo, RawMessage("a"), options: options)
      #expect(response.trailingMetadata["x-tag"] == "outer")
    }
  }

  @Test func clientInterceptorsSeeEveryCall() async throws {
    let log = Log()
    try await withPair(client: { $0.interceptors = [log] }) { client, _ in
      _ = try await client.call(TestMethods.context, RawMessage())
      _ = await status { try await client.call(TestMethods.fail, RawMessage()) }
      for try await _ in client.serverStreaming(TestMethods.many, RawMessage("1")) {}
      #expect(log.started.count == 3)
      await log.finished.wait(3)
      #expect(log.failed.count == 1)
    }
  }
}

private struct Tag: ServerInterceptor {
  let name: String
  func intercept(_ context: ServerContext, next: @Sendable () async throws -> Void) async throws {
    context.trailingMetadata = Metadata(["x-tag": "outer"])
    do { try await next() } catch var error as RPCError {
      error.message += " by \(name)"
      throw error
    }
  }
}

private struct Gate: ServerInterceptor {
  enum Caller: ContextKey { typealias Value = String }
  func intercept(_ context: ServerContext, next: @Sendable () async throws -> Void) async throws {
    guard let caller = context.metadata["authorization"] else {
      throw RPCError(.unauthenticated, "who are you")
    }
    context[Caller.self] = caller
    #expect(context[Caller.self] == caller)
    try await next()
  }
}

private struct Log: ClientInterceptor {
  let started = Signal()
  let finished = Signal()
  let failed = Signal()
  func start(_ call: inout OutgoingCall) async throws(RPCError) {
    do { try call.options.metadata.add("yes", for: "x-logged") } catch { throw RPCError(.internalError) }
    started.fire()
  }
  func finish(_ call: OutgoingCall, _ outcome: CallOutcome) {
    if outcome.status.code != .ok { failed.fire() }
    finished.fire()
  }
}

extension KeyValuePairs where Key == String, Value == String {
  /// The pairs as metadata.
  var metadata: Metadata { Metadata(self) }
}

extension Dictionary where Key == String, Value == String {
  /// The pairs as metadata, sorted by name.
  var metadata: Metadata {
    var metadata = Metadata()
    for (name, value) in sorted(by: { $0.key < $1.key }) { try? metadata.add(value, for: name) }
    return metadata
  }
}
