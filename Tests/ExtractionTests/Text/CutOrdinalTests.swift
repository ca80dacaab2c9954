// Lines that the page has cut inside a word or a number.
import Testing

@testable import Extraction

@Suite struct CutOrdinalTests {
  private func document(_ text: String) throws -> ExtractedDocument {
    try Extractor.extract(Array(text.utf8), options: ExtractionOptions(fallbackYear: 2024))
  }

  /// `第` at a line's end: the next line's 一、 is no marker.
  @Test func numeralsBehindALineEnd() throws {
    let found = try document(
      "2023年的债券项目已经全部申报，资金需求61亿元，现已安排第\n一、二批项目国家发改委通过13个，资金全部到位。")
    #expect(found.sections.isEmpty)
  }

  /// One letter and a stop are no heading.
  @Test func restOfASentence() throws {
    let found = try document("今天讲五点意见。一、认清形势，抢抓机遇，谋出\n2、路。比如，全县税收增长6%，投资增长9%。")
    #expect(found.sections.allSatisfy { $0.marker != "2、" })
    #expect(try document("1、路网工程\n2、水利工程\n").sections.count == 2)
  }

  /// A statistic's name cut in two, with the year before it.
  @Test func namesBehindALineEnd() throws {
    let found = try document("在座谈会上的讲话\n2023年实现地区生\n产总值132亿元、增长6.1%，增速居全市第2位。")
    #expect(found.figures.map(\.indicator) == ["地区生产总值", "地区生产总值", "地区生产总值"])
    #expect(found.figures.allSatisfy { $0.period?.year == 2023 })
  }

  /// 美元 cut in two.
  @Test func unitsBehindALineEnd() throws {
    let found = try document("1至3月外贸出口322万美\n元，增长6%。")
    #expect(found.figures.map(\.unit) == ["万美元", "%"])
  }
}
