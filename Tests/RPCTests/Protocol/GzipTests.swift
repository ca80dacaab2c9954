// gzip of messages: there and back, and never more than the limit.

import Testing

@testable import RPC

@Suite struct GzipTests {
  private func compress(_ bytes: [UInt8]) throws -> [UInt8] {
    try #require(bytes.withUnsafeBytes { Gzip.compress($0, reserving: 0) })
  }

  private func inflate(_ bytes: [UInt8], limit: Int) throws -> [UInt8] {
    try bytes.withUnsafeBytes { try Gzip.inflate($0, limit: limit) }
  }

  @Test(arguments: [100, 1_000, 100_000, 4 << 20])
  func thereAndBack(_ count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 / 7) }
    #expect(try inflate(compress(bytes), limit: count) == bytes)
  }

  @Test func oneByteOverTheLimitIsTooMuch() throws {
    let small = try compress([UInt8](repeating: 0, count: 1_000_001))
    #expect(try inflate(small, limit: 1_000_001).count == 1_000_001)
    let error = #expect(throws: RPCError.self) { try inflate(small, limit: 1_000_000) }
    #expect(error?.code == .resourceExhausted)
  }

  @Test func whatIsOverTheLimitIsNotEvenBegun() throws {
    // Broken inside: had anyone looked there, it would be no gzip.
    var bomb = try compress([UInt8](repeating: 0, count: 1_000_001))
    for index in 10..<bomb.count - 4 { bomb[index] = 0xff }
    let error = #expect(throws: RPCError.self) { try inflate(bomb, limit: 1_000_000) }
    #expect(error?.code == .resourceExhausted)
  }

  @Test(arguments: [0, 1, 999, 1_001, 500_000, Int(UInt32.max)])
  func whatLiesAboutItsSizeIsNoGzip(_ claim: Int) throws {
    var lie = try compress([UInt8](repeating: 0, count: 1_000))
    for index in 0..<4 { lie[lie.count - 4 + index] = UInt8(claim >> (8 * index) & 0xff) }
    let error = #expect(throws: RPCError.self) { try inflate(lie, limit: 4 << 20) }
    #expect(error?.code == .internalError)
  }

  @Test func whatDoesNotShrinkIsLeftAlone() {
    let bytes: [UInt8] = [1, 2, 3]
    #expect(bytes.withUnsafeBytes { Gzip.compress($0, reserving: 5) } == nil)
  }

  @Test func everyTruncationAndTrailingBytesAreErrors() throws {
    let whole = try compress([UInt8](repeating: 9, count: 500))
    for count in 0..<whole.count {
      let error = #expect(throws: RPCError.self) { try inflate(Array(whole.prefix(count)), limit: 1_000) }
      // Its last bytes are taken for its size, which may be over the limit.
      #expect(error?.code == .internalError || error?.code == .resourceExhausted)
    }
    #expect(throws: RPCError.self) { try inflate(whole + [0], limit: 1_000) }
  }
}
