// Excerpts: original text, right offsets, right highlights.

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
}
