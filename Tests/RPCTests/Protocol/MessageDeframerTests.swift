// Messages cut out of DATA, wherever the cuts between frames fall.

import Testing

@testable import RPC

@Suite struct MessageDeframerTests {
  private func frame(_ bytes: [UInt8], compressed: Bool = false) -> [UInt8] {
    var frame = [UInt8](repeating: 0, count: 5) + bytes
    MessageDeframer.writePrefix(into: &frame, compressed: compressed)
    return frame
  }

  /// Feeds `bytes` in pieces of `step`, takes out after each what is whole, and returns the messages.
  private func deframe(_ bytes: [UInt8], step: Int, limit: Int = 1_000) throws -> [[UInt8]] {
    var deframer = MessageDeframer()
    var messages: [[UInt8]] = []
    var taken = 0
    for start in stride(from: 0, to: bytes.count, by: step) {
      let end = min(start + step, bytes.count)
      try Array(bytes[start..<end]).withUnsafeBytes { try deframer.receive($0, limit: limit) }
      let whole = Array(bytes[taken..<end - deframer.openBytes])
      var at = 0
      while at < whole.count {
        whole.withUnsafeBytes { frames in
          let message = FramedMessage(in: frames, at: at)
          messages.append(Array(message.body))
          at = message.end
        }
      }
      taken += at
      #expect(deframer.messages == messages.count)
    }
    #expect(deframer.isBetweenMessages)
    return messages
  }

  @Test func everyCutGivesTheSameMessages() throws {
    let messages: [[UInt8]] = [[], [1], Array(0...255), [], [7, 7]]
    let bytes = messages.flatMap { frame($0) }
    for step in 1...bytes.count {
      #expect(try deframe(bytes, step: step) == messages)
    }
  }

  @Test func theLimitItselfIsAllowedAndOneMoreIsNot() throws {
    #expect(try deframe(frame([UInt8](repeating: 1, count: 10)), step: 4, limit: 10).count == 1)
    #expect(throws: RPCError(.resourceExhausted, "a message of 11 bytes is over the limit of 10")) {
      try deframe(frame([UInt8](repeating: 1, count: 11)), step: 4, limit: 10)
    }
  }

  @Test func aMessageIsOpenUntilItsLastByte() throws {
    var deframer = MessageDeframer()
    let bytes: [UInt8] = [1, 0, 0x3f, 0xff, 0xff, 1, 2]
    try bytes.withUnsafeBytes { try deframer.receive($0, limit: 4 << 20) }
    #expect(deframer.openBytes == 7)
    #expect(!deframer.isBetweenMessages)
    #expect(deframer.messages == 0 && deframer.compressedMessages == 1)
  }

  @Test(arguments: [2, 3, 128, 255] as [UInt8])
  func refusesFlag(_ flag: UInt8) {
    var deframer = MessageDeframer()
    #expect(throws: RPCError.self) {
      try [flag, 0, 0, 0, 0].withUnsafeBytes { try deframer.receive($0, limit: 10) }
    }
  }
}
