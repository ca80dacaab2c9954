// The small encodings of header fields: percent-encoded messages, base64 bytes, and statuses from elsewhere.

import Testing

@testable import RPC

@Suite struct EncodingTests {
  @Test(arguments: [
    ("", ""), ("plain text ~", "plain text ~"), ("100%", "100%25"), ("项目", "%E9%A1%B9%E7%9B%AE"),
    ("a\r\nb\t", "a%0D%0Ab%09"), ("𠮷", "%F0%A0%AE%B7"), ("\u{7f}", "%7F"),
  ])
  func percentEncodes(_ text: String, _ expected: String) {
    #expect(String(decoding: PercentEncoding.encode(text), as: UTF8.self) == expected)
    #expect(PercentEncoding.decode(Array(expected.utf8)) == text)
  }

  @Test(arguments: [
    ("%", "%"), ("%4", "%4"), ("%zz", "%zz"), ("%e9%a1%b9", "项"), ("%ff", "\u{fffd}"), ("a%41", "aA"),
  ])
  func brokenMessagesAreStillShown(_ wire: String, _ expected: String) {
    #expect(PercentEncoding.decode(Array(wire.utf8)) == expected)
  }

  @Test(
    arguments: [
      ([], ""), ([0], "AA"), ([0, 1], "AAE"), ([0, 1, 2], "AAEC"), ([255, 254, 253, 252], "//79/A"),
    ] as [([UInt8], String)])
  func base64(_ bytes: [UInt8], _ text: String) {
    #expect(String(decoding: Base64.encode(bytes), as: UTF8.self) == text)
    #expect(Base64.decode(Array(text.utf8)) == bytes)
    let padded = text + String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
    #expect(Base64.decode(Array(padded.utf8)) == bytes)
  }

  @Test(arguments: ["A", "AAAAA", "AA-A", "A A", "AA\n", "=", "AA===", "A=AA"])
  func refusesBase64(_ text: String) { #expect(Base64.decode(Array(text.utf8)) == nil) }

  @Test(arguments: [
    (400, StatusCode.internalError), (401, .unauthenticated), (403, .permissionDenied), (404, .unimplemented),
    (429, .unavailable), (502, .unavailable), (503, .unavailable), (504, .unavailable), (200, .unknown),
    (418, .unknown), (500, .unknown),
  ])
  func httpStatus(_ status: Int, _ expected: StatusCode) {
    #expect(StatusMapping.code(httpStatus: status) == expected)
  }

  @Test(
    arguments: [
      (0x0, StatusCode.internalError), (0x1, .internalError), (0x7, .unavailable), (0x8, .cancelled),
      (0xb, .resourceExhausted), (0xc, .permissionDenied),
    ] as [(UInt32, StatusCode)])
  func resetCode(_ code: UInt32, _ expected: StatusCode) {
    #expect(StatusMapping.error(http2Code: code).code == expected)
  }

  @Test func binaryMetadataFromTheWire() {
    var metadata = Metadata()
    metadata.append(wireName: "a-bin".utf8, value: "AAE,/w==, AA".utf8)
    metadata.append(wireName: "b-bin".utf8, value: "not base64".utf8)
    #expect(metadata.values(for: "a-bin") == [.binary([0, 1]), .binary([255]), .binary([0])])
    #expect(metadata.values(for: "b-bin").isEmpty)
  }

  @Test func statusCodesHaveTheirNumbersAndNames() {
    #expect(StatusCode.allCases.map(\.rawValue) == Array(0...16))
    #expect(StatusCode.internalError.description == "INTERNAL")
    #expect(StatusCode.unauthenticated.description == "UNAUTHENTICATED")
  }
}
