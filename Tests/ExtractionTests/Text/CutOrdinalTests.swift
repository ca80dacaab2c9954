// Lines that the page has cut behind 第.
import Testing

@testable import Extraction

@Suite struct CutOrdinalTests {
  /// `第` at a line's end: the next line's 一、 is no marker.
  @Test func numeralsBehindALineEnd() throws {
    let text = "2023年的债券项目已经全部申报，资金需求61亿元，现已安排第\n一、二批项目国家发改委通过13个，资金全部到位。"
    let document = try Extractor.extract(Array(text.utf8), options: ExtractionOptions(fallbackYear: 2024))
    #expect(document.sections.isEmpty)
  }
}
