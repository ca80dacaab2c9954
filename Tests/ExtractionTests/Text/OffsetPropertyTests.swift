// Goal: every span of the cleaned text leads back to the file, exactly, however dirty the file is.
// Method: random texts of clean and dirty pieces, from a seed, in every encoding; each scalar is followed
// back.
import Testing

@testable import Extraction

@Suite struct OffsetPropertyTests {
  private static let pieces = [
    "全区完成投资", "１２．５", "亿元", "，", "。", "\n", "\r\n", "　　", " ", "\u{A0}", "\u{200B}", "<U+00A0>", "<b>",
    "</b>",
    "&nbsp;", "&#20159;", "<!-- 注 -->", "<p>", "一、", "（一）", "增长", "５％", "X", "ＸＸ", "项目", "88。2", "\t",
    "东湖产业园",
    "下载\n", "🀄", "㐂", "GDP", "3,200", "各位代表：", "1、", "|", "<td>", "<tr>", "“", "”", "\u{FEFF}", "é",
  ]

  private func randomText(_ random: inout SplitMix) -> String {
    (0..<Int.random(in: 1...160, using: &random)).map { _ in Self.pieces.randomElement(using: &random)! }
      .joined()
  }

  @Test(arguments: 0..<60) func everyScalarLeadsBack(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let source = randomText(&random)
    for (encoding, file) in Self.encodings(of: source) {
      let document = try Extractor.extract(file, options: .init(encoding: encoding))
      try follow(document.text, file: file, encoding: encoding)
    }
  }

  /// The file in UTF-8 and both orders of UTF-16.
  private static func encodings(of source: String) -> [(TextEncoding, [UInt8])] {
    [
      (.utf8, Array(source.utf8)),
      (.utf16LittleEndian, source.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
      (.utf16BigEndian, source.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }),
    ]
  }

  private func follow(_ text: CleanText, file: [UInt8], encoding: TextEncoding) throws {
    let clean = try #require(String(validating: text.utf8, as: UTF8.self))
    let source = Array(String(decoding: text.source, as: UTF8.self).unicodeScalars)
    var offset = 0
    var last = 0
    for scalar in clean.unicodeScalars {
      let range = offset..<(offset + Int(scalar.value.utf8Count))
      offset = range.upperBound
      let span = text.sourceSpan(of: range)
      #expect(span.scalars.lowerBound >= last, "spans go forward")
      last = span.scalars.lowerBound
      if scalar == "\n" || scalar == "\t" || scalar == " " { continue }
      let words = String(String.UnicodeScalarView(source[span.scalars]))
      #expect(words == text.sourceString(range))
      #expect(Self.decode(file[span.bytes], encoding) == words)
      let isFolded =
        words.unicodeScalars.count == 1 && words.unicodeScalars.first!.value == scalar.value + 0xFEE0
      let isSpelled = words.hasPrefix("&") || words.hasPrefix("<U+")
      #expect(words == String(scalar) || isFolded || isSpelled || (words == "。" && scalar == "."))
    }
  }

  private static func decode(_ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding) -> String {
    let bytes = Array(bytes)
    switch encoding {
    case .utf16LittleEndian, .utf16BigEndian:
      let low = encoding == .utf16LittleEndian ? 0 : 1
      let units = stride(from: 0, to: bytes.count - 1, by: 2).map {
        UInt16(bytes[$0 + low]) | UInt16(bytes[$0 + 1 - low]) << 8
      }
      return String(decoding: units, as: UTF16.self)
    default: return String(decoding: bytes, as: UTF8.self)
    }
  }

  @Test(arguments: 0..<40) func brokenBytesNeverBreakTheMap(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed) &+ 1_000)
    var file = Array((randomText(&random) + String(repeating: "推进项目建设。", count: 60)).utf8)
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      file[Int.random(in: 0..<file.count, using: &random)] = UInt8.random(in: 0x80...0xFF, using: &random)
    }
    guard let text = try? Extractor.extract(file).text else { return }
    let whole = text.sourceSpan(of: 0..<text.utf8.count)
    #expect(whole.bytes.upperBound <= file.count)
    #expect(String(validating: text.utf8, as: UTF8.self) != nil)
  }
}

/// A small random generator, the same on every machine.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
