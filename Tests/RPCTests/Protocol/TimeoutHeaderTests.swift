// grpc-timeout: every unit, the eight digits, and what is no timeout.

import Testing

@testable import RPC

@Suite struct TimeoutHeaderTests {
  private func parse(_ text: String) -> UInt64? {
    Array(text.utf8).withUnsafeBytes { TimeoutHeader.parse($0) }
  }

  @Test(
    arguments: [
      ("1n", 1), ("1u", 1_000), ("1m", 1_000_000), ("1S", 1_000_000_000), ("1M", 60_000_000_000),
      ("1H", 3_600_000_000_000), ("0S", 0), ("99999999n", 99_999_999), ("007m", 7_000_000),
    ] as [(String, UInt64)])
  func reads(_ text: String, _ expected: UInt64) { #expect(parse(text) == expected) }

  @Test(arguments: ["", "S", "1", "1s", "1h", "-1S", "+1S", "1.5S", " 1S", "1S ", "123456789S", "1SS", "１S"])
  func refuses(_ text: String) { #expect(parse(text) == nil) }

  @Test func saturates() {
    #expect(parse("99999999H") == .max)
  }

  @Test(
    arguments: [
      (0, "0n"), (1, "1n"), (99_999_999, "99999999n"), (100_000_000, "100000u"), (100_000_001, "100001u"),
      (30_000_000_000, "30000000u"), (100_000_000_000, "100000m"), (.max, "5124096H"),
    ] as [(UInt64, String)])
  func writes(_ timeout: UInt64, _ expected: String) { #expect(TimeoutHeader.format(timeout) == expected) }

  @Test func whatIsWrittenIsNeverShorterThanWhatWasMeant() throws {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<1_000 {
      let timeout = UInt64.random(in: 0...(1 << 60), using: &generator)
      let text = TimeoutHeader.format(timeout)
      #expect(text.utf8.count <= 9)
      #expect(try #require(parse(text)) >= timeout)
    }
  }
}
