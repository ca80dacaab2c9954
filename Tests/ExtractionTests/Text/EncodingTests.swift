// Every encoding gives the same text, and spans that point into its own bytes.
import Testing

@testable import Extraction

@Suite struct EncodingTests {
  private static let sample = "关于项目建设的报告\n全区完成投资１２亿元，增长X%，涉及㐂字与🀄。\n"

  private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap {
      bigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
  }

  @Test func utf16WithAndWithoutAMarkIsDetected() throws {
    let plain = try Extractor.extract(Array(Self.sample.utf8))
    for bigEndian in [false, true] {
      let bytes = Self.utf16(Self.sample, bigEndian: bigEndian)
      let bare = try Extractor.extract(bytes)
      #expect(bare.encoding == (bigEndian ? .utf16BigEndian : .utf16LittleEndian))
      #expect(bare.text.utf8 == plain.text.utf8)
      let marked = try Extractor.extract(Self.utf16("\u{FEFF}", bigEndian: bigEndian) + bytes)
      #expect(marked.text.utf8 == plain.text.utf8)
      let span = marked.text.sourceSpan(of: 0..<3)
      #expect(span.bytes == 2..<4)
      #expect(span.scalars == 0..<1)
    }
  }

  @Test func aByteOrderMarkCountsAsBytesButNotAsAScalar() throws {
    let document = try Extractor.extract([0xEF, 0xBB, 0xBF] + Array(Self.sample.utf8))
    let span = document.text.sourceSpan(of: 0..<3)
    #expect(span.bytes == 3..<6)
    #expect(span.scalars == 0..<1)
  }

  /// 国 and 家 in two bytes each, 㐂 (U+3402) in four, 🀄 (U+1F004) in four.
  @Test func gb18030OfEveryLengthIsRead() throws {
    let bytes: [UInt8] = [0xB9, 0xFA, 0xBC, 0xD2, 0x81, 0x39, 0xEF, 0x31, 0x94, 0x38, 0xD9, 0x32, 0x35]
    let document = try Extractor.extract(bytes + [0xB9, 0xFA, 0xBC, 0xD2])
    #expect(document.encoding == .gb18030)
    let text = document.text
    #expect(text.string(0..<text.utf8.count).hasPrefix("国家"))
    #expect(text.string(0..<text.utf8.count).hasSuffix("5国家"))
    let last = text.sourceSpan(of: (text.utf8.count - 3)..<text.utf8.count)
    #expect(last.bytes == 15..<17)
    #expect(last.scalars == 6..<7)
  }

  @Test func everyTwoByteCodeRoundTrips() {
    // 啊 is the first and 座 the last of the common plane's first row block.
    let tables = GB18030Tables.shared
    #expect(tables.twoByte[(0xB0 - 0x81) * 192 + 0xA1 - 0x40] == 0x554A)
    #expect(tables.twoByte[(0xD7 - 0x81) * 192 + 0xF9 - 0x40] == 0x5EA7)
    #expect(tables.fourByte[0] == 0x80)
  }

  @Test func aCutCharacterIsDamageNotAnotherEncoding() throws {
    let whole = Array(String(repeating: "完成固定资产投资。", count: 20).utf8)
    let document = try Extractor.extract(Array(whole.dropLast(1)))
    #expect(document.encoding == .utf8)
    let end = document.text.utf8.count
    #expect(document.text.sourceSpan(of: 0..<end).bytes.upperBound == whole.count - 1)
  }

  @Test func binaryIsRefused() {
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
    #expect(throws: ExtractionError.self) {
      try Extractor.extract(png + (0..<200).map { UInt8($0 * 37 & 0xFF) })
    }
    #expect(throws: ExtractionError.binary(offset: 700)) {
      try Extractor.extract(Array(repeating: 0x41, count: 700) + [0])
    }
  }

  @Test func theCallersEncodingIsTakenAtItsWord() throws {
    let bytes: [UInt8] = [0xB9, 0xFA, 0xBC, 0xD2]
    #expect(try Extractor.extract(bytes, options: .init(encoding: .gb18030)).text.utf8 == Array("国家".utf8))
    #expect(throws: ExtractionError.undecodable(encoding: .utf8, offset: 0)) {
      try Extractor.extract(bytes, options: .init(encoding: .utf8))
    }
  }

  @Test func anInputOverTheLimitIsRefused() {
    #expect(throws: ExtractionError.tooLarge(bytes: 11, limit: 10)) {
      try Extractor.extract(Array(repeating: 0x41, count: 11), options: .init(maximumBytes: 10))
    }
  }
}
