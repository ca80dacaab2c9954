// gzip message by message, both ways.

import Testing

@testable import RPC

@Suite struct CompressionTests {
  private let large = RawMessage([UInt8](repeating: 5, count: 300_000))

  @Test func requests() async throws {
    try await withPair { client, _ in
      let options = CallOptions(compression: .gzip)
      #expect(try await client.call(TestMethods.echo, large, options: options).bytes == large.bytes)
      #expect(try await client.call(TestMethods.echo, RawMessage("small"), options: options).text == "small")
      let answer = try await client.clientStreaming(TestMethods.count, options: options) { writer in
        for _ in 0..<10 { try await writer.write(large) }
      }
      #expect(answer.text == "3000000")
    }
  }

  @Test func responses() async throws {
    var configuration = ServerConfiguration()
    configuration.methods[TestMethods.echo.fullName] = MethodOptions(compression: .gzip)
    configuration.methods[TestMethods.chat.fullName] = MethodOptions(compression: .gzip)
    try await withPair(server: configuration) { client, _ in
      #expect(try await client.call(TestMethods.echo, large).bytes == large.bytes)
      #expect(try await client.call(TestMethods.echo, RawMessage()).bytes.isEmpty)
      try await client.bidirectional(TestMethods.chat) { writer, responses in
        var iterator = responses.makeAsyncIterator()
        for message in [large, RawMessage("small"), large] {
          try await writer.write(message)
          #expect(try await iterator.next()?.bytes == message.bytes)
        }
      }
    }
  }
}
