// Forms: one line for each thing told of a project.
import Testing

@testable import Extraction

@Suite struct FormTests {
  @Test func linesOfAFormBelongToTheProjectTheyAreBelow() throws {
    let source = """
      2031年进展
      项目名称：东湖智慧物流园
      总投资：6.5亿元
      占地面积：90亩
      项目名称：柳林小学扩建工程
      总投资：3000万元
      """
    let found = try Extractor.extract(Array(source.utf8)).figures
    #expect(found.map(\.projectSurface) == ["东湖智慧物流园", "东湖智慧物流园", "柳林小学扩建工程"])
  }
}
