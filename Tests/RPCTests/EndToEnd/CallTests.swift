// Calls of all four kinds between our client and our server.

import Testing

@testable import RPC

@Suite struct CallTests {
  @Test func unary() async throws {
    try await withPair { client, _ in
      for size in [0, 1, 16_384, 100_000, 4 << 20] {
        let request = RawMessage([UInt8](repeating: 7, count: size))
        let answer = try await client.call(TestMethods.echo, request)
        #expect(answer.bytes == request.bytes)
      }
    }
  }

  @Test func manyAtOnce() async throws {
    try await withPair { client, _ in
      try await withThrowingTaskGroup(of: Bool.self) { group in
        for index in 0..<500 {
          group.addTask {
            let request = RawMessage("第\(index)个")
            return try await client.call(TestMethods.echo, request).bytes == request.bytes
          }
        }
        for try await same in group { #expect(same) }
      }
    }
  }

  @Test func serverStreaming() async throws {
    try await withPair { client, _ in
      var got: [String] = []
      for try await message in client.serverStreaming(TestMethods.many, RawMessage("3000")) {
        got.append(message.text)
      }
      #expect(got == (0..<3_000).map(String.init))
    }
  }

  @Test func anEmptyStreamStillHasAStatus() async throws {
    try await withPair { client, _ in
      let code = await status {
        for try await _ in client.serverStreaming(TestMethods.many, RawMessage("0")) {}
      }
      #expect(code == .outOfRange)
    }
  }

  @Test func clientStreaming() async throws {
    try await withPair { client, _ in
      let answer = try await client.clientStreaming(TestMethods.count) { writer in
        for _ in 0..<1_000 { try await writer.write(RawMessage([UInt8](repeating: 1, count: 1_000))) }
      }
      #expect(answer.text == "1000000")
      let none = try await client.clientStreaming(TestMethods.count) { _ in }
      #expect(none.text == "0")
    }
  }

  @Test func aServerThatStopsReadingEndsTheCallWithItsStatus() async throws {
    try await withPair { client, _ in
      let code = await status {
        try await client.clientStreaming(TestMethods.count) { writer in
          try await writer.write(RawMessage("stop"))
          while true { try await writer.write(RawMessage([UInt8](repeating: 1, count: 1_000))) }
        }
      }
      #expect(code == .aborted)
    }
  }

  @Test func bidirectionalPingPong() async throws {
    try await withPair { client, _ in
      let rounds = try await client.bidirectional(TestMethods.chat) { writer, responses in
        var iterator = responses.makeAsyncIterator()
        var rounds = 0
        for index in 0..<200 {
          try await writer.write(RawMessage("\(index)"))
          if try await iterator.next()?.text == "\(index)" { rounds += 1 }
        }
        writer.finish()
        #expect(try await iterator.next() == nil)
        return rounds
      }
      #expect(rounds == 200)
    }
  }

  @Test(arguments: ["没有这个项目：𠮷", "", "100%\r\n", "plain ascii"])
  func errorsArriveWhole(_ message: String) async throws {
    try await withPair { client, _ in
      let error = await #expect(throws: RPCError.self) {
        try await client.call(TestMethods.fail, RawMessage(message))
      }
      #expect(error?.code == .notFound)
      #expect(error?.message == message)
      #expect(error?.details == [1, 2, 3])
      #expect(error?.metadata["x-error"] == "yes")
    }
  }

  @Test func whatIsNoRPCErrorKeepsItsTextToItself() async throws {
    try await withPair { client, _ in
      let error = await #expect(throws: RPCError.self) {
        try await client.call(TestMethods.fail, RawMessage("plain"))
      }
      #expect(error?.code == .internalError)
      #expect(error?.message.contains("request ") == true)
      #expect(error?.message.contains("Plain") == false)
    }
  }

  @Test func unknownMethodAndService() async throws {
    try await withPair { client, _ in
      await expectStatus(.unimplemented) { try await client.call(TestMethods.missing, RawMessage()) }
      let other = RawMethod(service: "test.Other", name: "Echo", kind: .unary)
      await expectStatus(.unimplemented) { try await client.call(other, RawMessage()) }
    }
  }

  @Test func whatCannotBeDecodedIsTheClientsFault() async throws {
    try await withPair { client, _ in
      let error = await #expect(throws: RPCError.self) {
        try await client.call(TestMethods.echo, RawMessage([0xff]))
      }
      #expect(error?.code == .invalidArgument)
      #expect(error?.message.contains("bytes") == true)
    }
  }

  @Test func whatCannotBeEncodedNeverLeaves() async throws {
    try await withPair { client, _ in
      await expectStatus(.internalError) { try await client.call(TestMethods.echo, RawMessage([0xfe])) }
      await expectStatus(.internalError) {
        for try await _ in client.serverStreaming(TestMethods.many, RawMessage([0xfe])) {}
      }
    }
  }

  @Test func oneRequestMeansOne() async throws {
    try await withPair { client, _ in
      let asStream = RawMethod(service: "test.Service", name: "Echo", kind: .clientStreaming)
      for count in [0, 2, 3] {
        let code = await status {
          try await client.clientStreaming(asStream) { writer in
            for _ in 0..<count { try await writer.write(RawMessage("a")) }
          }
        }
        #expect(code == .unimplemented)
      }
    }
  }

  @Test func oneResponseMeansOne() async throws {
    try await withPair { client, _ in
      let asUnary = RawMethod(service: "test.Service", name: "Many", kind: .unary)
      await expectStatus(.unimplemented) { try await client.call(asUnary, RawMessage("2")) }
      let answer = try await client.call(asUnary, RawMessage("1"))
      #expect(answer.text == "0")
    }
  }
}
