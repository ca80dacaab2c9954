// What is read eight, twenty-four or thirty-two bytes at a time is what a plain loop reads.
import Testing

@testable import Extraction

@Suite struct WordsAtOnceTests {
  private static let pieces: [[UInt8]] =
    [
      "全区完成投资", "项目", "，", "。", "；", "！", "：", "？", "、", "“", "”", "（", "2024年", "1.5%", "12345678", "\n",
      "\r\n",
      "２。５亿元", "2。5%", "&#12290;", "&nbsp;", "<p>", "<td>", "\u{3000}", " ", "\t", "é", "·", "Ｘ", "\u{200B}",
      "🀄", "ꡁ", "豈",
      "ｶ", "\u{FFFD}", "<", "&", "\u{7F}", "~", "ะ", "\u{D7FF}",
    ].map { Array($0.utf8) }
  private static let broken: [[UInt8]] = [
    [0xFF], [0x80], [0xE4, 0xB8], [0xED, 0xA0, 0x80], [0xE0, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80],
    [0xC0, 0xAF],
    [0xEF, 0xBC],
  ]

  private static func text(_ random: inout SplitMix, damage: Int) -> [UInt8] {
    (0..<Int.random(in: 0...80, using: &random)).flatMap { _ in
      Int.random(in: 0..<100, using: &random) < damage
        ? broken.randomElement(using: &random)! : pieces.randomElement(using: &random)!
    }
  }

  @Test(arguments: 0..<60) func theFirstBrokenByteIsFound(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    let bytes = Self.text(&random, damage: seed % 3)
    var offset = 0
    var wanted: Int?
    while offset < bytes.count, wanted == nil {
      let step = TextDecoder.step(in: bytes.span, at: offset, encoding: .utf8)
      if step.scalar == 0xFFFD, step.length != 3 || bytes[offset] != 0xEF { wanted = offset }
      offset += step.length
    }
    #expect(EncodingDetector.firstInvalidUTF8(bytes.span, from: 0) == wanted)
  }

  /// Letters of two bytes, of four, ASCII and broken ones, across the blocks.
  @Test(arguments: 0..<40) func gb18030IsReadLetterByLetter(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let letters: [[UInt8]] = [
      [0xB9, 0xFA], [0xBC, 0xD2], [0xA3, 0xAC], [0xA1, 0xA3], [0x81, 0x40], [0x31], [0x20],
      [0x81, 0x39, 0xEF, 0x31],
      [0x94, 0x38, 0xD9, 0x32], [0xA1, 0xC1],
    ]
    var file: [UInt8] = []
    for place in 0..<1_200 {
      file += seed % 2 == 1 && place % 300 == 299 ? [0xFF] : letters.randomElement(using: &random)!
    }
    var utf8: [UInt8] = []
    var places: [(decoded: Int, byte: Int)] = []
    var offset = 0
    while offset < file.count {
      places.append((utf8.count, offset))
      let step = TextDecoder.step(in: file.span, at: offset, encoding: .gb18030)
      TextDecoder.append(step.scalar, to: &utf8)
      offset += step.length
    }
    let decoded = try TextDecoder.decode(file, as: .gb18030)
    #expect(decoded.utf8 == utf8)
    #expect(places.allSatisfy { decoded.bytes.byte(atDecoded: $0.decoded) == $0.byte })
  }

  /// The marks that the scanner met lead to the sentences that the cleaned text has.
  @Test(arguments: 0..<120) func marksOfTheSourceEndTheSentences(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    var bytes = Self.text(&random, damage: 0)
    if seed % 4 == 0 { bytes += Array(String(repeating: "推进项目，", count: 700).utf8) + bytes }
    // What no other character stands beside is no text of this encoding.
    let source = bytes.filter { $0 != 0 }
    let result = try TextCleaner.clean(
      DecodedText(encoding: .utf8, utf8: source, bytes: SourceByteMap(utf8Prefix: 0)))
    let clean = result.text.utf8
    let wanted = Sentence.split(clean.span, ends: Sentence.ends(clean))
    #expect(result.sentences.map { "\($0)" } == wanted.map { "\($0)" })
  }

  @Test(arguments: 0..<40) func wordsAreCountedAsBytesAre(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    let bytes =
      Self.text(&random, damage: 5) + (0..<40).map { _ in UInt8.random(in: 0...255, using: &random) }
    let start = Int.random(in: 0...min(bytes.count, 20), using: &random)
    let range = start..<Int.random(in: start...bytes.count, using: &random)
    let part = bytes[range]
    #expect(bytes.span.occurrences(of: 0x2E, in: range) == part.count { $0 == 0x2E })
    #expect(bytes.span.lastPlace(of: 0x0A, in: range) == part.lastIndex(of: 0x0A))
    let first = bytes.span.firstPlace(of: 0x2E, from: range.lowerBound, before: range.upperBound)
    #expect(first == part.firstIndex(of: 0x2E))
    #expect(bytes.span.scalarCount(in: range) == part.count { $0 & 0xC0 != 0x80 })
    let columns = part.reduce(0) { $0 + ($1 < 0x80 ? 1 : $1 >= 0xC0 ? 2 : 0) }
    if range.count <= 720 { #expect(bytes.span.columns(range, limit: 240) == min(columns, 240)) }
    let many = [UInt8](repeating: 0x2C, count: 5_003)
    #expect(many.span.occurrences(of: 0x2C, in: 1..<5_002) == 5_001)
  }

  @Test(arguments: 0..<20) func everyByteToLookAtIsFound(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    let bytes = (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
    let looks = ThirtyTwoBytes(bytes.span.bytes, at: 0).looks
    for (place, byte) in bytes.enumerated() {
      let isLead = byte >= 0xC0 && (byte >> 3 & 1) == (byte >> 2 & 1)
      let isFound = looks[place / 8] >> UInt64(place % 8 * 8 + 7) & 1 == 1
      #expect(isFound == (isLead || byte <= 0x20 || byte == 0x26 || byte == 0x3C || byte == 0x7F))
    }
  }
}

extension Sentence {
  /// Every line end and every mark of a text, byte by byte.
  static func ends(_ text: [UInt8]) -> [Int] {
    let marks = ["。", "！", "；", "：", "？", "\n"].map { Array($0.utf8) }
    return text.indices.filter { place in marks.contains { text[place...].starts(with: $0) } }
  }
}
