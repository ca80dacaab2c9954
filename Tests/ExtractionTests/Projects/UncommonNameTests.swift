// Where a project lies, what is moved to it, and what is a kind of projects with a place before it.
import Testing

@testable import Extraction

@Suite struct UncommonNameTests {
  private func document(_ text: String) throws -> ExtractedDocument {
    try Extractor.extract(Array(text.utf8), options: ExtractionOptions(fallbackYear: 2024))
  }

  @Test func whoseItIsBeforeTheName() throws {
    let figures = try document("我县岚川冷链物流基地建设项目（一期）总投资3200万元，库容达2万立方米。").figures
    #expect(figures.map(\.projectSurface) == Array(repeating: "岚川冷链物流基地建设项目（一期）", count: 2))
  }

  @Test func verbsBeforeTheName() throws {
    #expect(try document("客运航班全部转至岚云机场运行。").projects.map(\.surface) == ["岚云机场"])
  }

  @Test func kindsWithAPlace() throws {
    #expect(try document("举行了四川省农业招商项目集中签约仪式。").projects.isEmpty)
  }
}
