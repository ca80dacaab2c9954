// Excerpts: original text, right offsets, right highlights.

import CSearchKernels
import SearchIndexTestSupport
import Testing

@testable import SearchIndex

@Suite struct ExcerptTests {
  private func excerpts(_ text: String, _ query: String, count: Int = 3, length: Int = 20) throws -> [Excerpt]
  {
    ExcerptMaker(FoldedText(Array(text.utf8))).excerpts(
      of: try Query.parse(query).phrases, count: count, length: length)
  }

  private func marked(_ excerpt: Excerpt) -> String {
    let bytes = Array(excerpt.text.utf8)
    var out = ""
    var at = 0
    for range in excerpt.highlights {
      out += String(decoding: bytes[at..<range.lowerBound], as: UTF8.self)
      out += "[" + String(decoding: bytes[range], as: UTF8.self) + "]"
      at = range.upperBound
    }
    return out + String(decoding: bytes[at...], as: UTF8.self)
  }

  @Test func highlightsOriginalForms() throws {
    let text = "全区ＧＤＰ增长。重点项目开工，ＧＤＰ再创新高。"
    let found = try excerpts(text, "gdp", count: 1, length: 40)
    #expect(found.map(marked) == ["全区[ＧＤＰ]增长。重点项目开工，[ＧＤＰ]再创新高。"])
    #expect(found[0].offset == 0)
  }

  @Test func choosesPassagesAndKeepsOffsets() throws {
    let filler = String(repeating: "各项工作稳步推进。", count: 30)
    let text = filler + "河东新区签约项目十二个。" + filler + "年内开工项目九个，签约仪式顺利。" + filler
    let found = try excerpts(text, "项目 签约", count: 2, length: 24)
    #expect(found.count == 2)
    let bytes = Array(text.utf8)
    for excerpt in found {
      let length = excerpt.text.utf8.count
      #expect(Array(bytes[excerpt.offset..<excerpt.offset + length]) == Array(excerpt.text.utf8))
    }
    #expect(marked(found[0]).hasPrefix("河东新区[签约项目]十二个"))
    #expect(marked(found[1]).hasPrefix("年内开工[项目]九个，[签约]仪式"))
  }

  @Test func withoutMatchesGivesTheBeginning() throws {
    #expect(try excerpts("　　同志们：今天开会。", "缺席", length: 4)[0].text == "同志们：")
    #expect(try excerpts("", "缺席").isEmpty)
  }

  @Test func neighbouringMatchesAreOneHighlight() throws {
    #expect(try excerpts("哈哈哈哈，好", "哈哈").map(marked) == ["[哈哈哈哈]，好"])
  }

  /// Whatever forms the text has: the excerpt stands at its offset in the original, and what is highlighted
  /// is, when folded, made of the phrases; every whole match in the excerpt is highlighted.
  @Test func anyForms() throws {
    let pieces = [
      "项目", "投资", "，", "。", "ＡＢ", "ａb", "①", "㎡", "ﬁ", "\u{200B}", "e\u{301}", "É", "𠀀", "🙂", " \n　", "\r\n",
      "９",
      "9", "ｶﾞ",
    ]
    var random = SeededRandom(seed: 21)
    for _ in 0..<600 {
      let text = (0..<random.below(90)).map { _ in pieces[random.below(pieces.count)] }.joined()
      let phrases = (0..<1 + random.below(3)).compactMap { _ in
        Phrase((0..<1 + random.below(3)).map { _ in pieces[random.below(pieces.count)] }.joined())
      }
      let original = Array(text.utf8)
      let found = ExcerptMaker(FoldedText(original)).excerpts(
        of: phrases, count: 1 + random.below(3), length: 1 + random.below(40))
      var end = 0
      for excerpt in found {
        let bytes = Array(excerpt.text.utf8)
        #expect(excerpt.offset >= end)
        end = excerpt.offset + bytes.count
        try #require(end <= original.count)
        #expect(Array(original[excerpt.offset..<end]) == bytes)
        var last = -1
        for range in excerpt.highlights {
          #expect(range.lowerBound >= last && range.upperBound <= bytes.count)
          last = range.upperBound
          let marked = FoldedText(Array(bytes[range])).bytes
          #expect(phrases.contains { contains($0.folded, in: marked) }, "\(text) \(phrases)")
        }
      }
    }
  }

  private func contains(_ part: [UInt8], in whole: [UInt8]) -> Bool {
    tz_find(whole, whole.count, 0, part, part.count) < whole.count
  }

  /// A long text and a query of many letters: bounded work, and still a passage with all of them.
  @Test func manyLettersInALongText() throws {
    let letters = (0..<32).map { String(UnicodeScalar(UInt32(0x4E00 + $0)) ?? "一") }
    let filler = String(repeating: letters[0] + letters[1], count: 40_000)
    let text = filler + letters.joined() + filler
    let query = letters.joined(separator: " OR ") + String(repeating: " " + letters[0], count: 8)
    let found = try excerpts(text, query, count: 1, length: 60)
    #expect(found.count == 1)
    #expect(found[0].text.contains(letters.joined()))
  }
}
