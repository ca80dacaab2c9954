// The gold form: names, order, escaping, offsets in scalars.
import Testing

@testable import Extraction

@Suite struct GoldJSONTests {
  @Test func anEmptyDocumentHasEmptyLists() throws {
    let json = GoldJSON.render(try Extractor.extract([]))
    #expect(json.contains("\"figures\": []"))
    #expect(json.contains("\"parts\": 1"))
  }

  @Test func spansCountScalarsAndBytes() throws {
    let text = try Extractor.extract(Array("台账ab".utf8)).text
    let span = text.sourceSpan(of: 3..<7)
    #expect(span.scalars == 1..<3)
    #expect(span.bytes == 3..<7)
  }

  @Test func decimalsArePlain() {
    #expect(ExactDecimal(coefficient: 32, exponent: -1).description == "3.2")
    #expect(ExactDecimal(coefficient: 5, exponent: -2).description == "0.05")
    #expect(ExactDecimal(coefficient: -11, exponent: 1).description == "-110")
  }
}
