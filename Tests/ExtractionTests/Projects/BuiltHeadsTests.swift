// Ends of names that are projects where a word says that they are built.
import Testing

@testable import Extraction

@Suite struct BuiltHeadsTests {
  @Test(arguments: ["古镇", "商业街", "酒庄", "滑雪场", "影城", "屠宰场", "粮食储备库", "建材市场"])
  func withAPlaceBeforeThem(_ head: String) throws {
    let source = "在全县项目会议上的讲话\n（2024年3月5日）\n同志们：\n加快推进岚川\(head)建设。\n"
    let mentions = try Extractor.extract(Array(source.utf8)).projects
    #expect(mentions.map(\.surface) == ["岚川\(head)"])
    #expect(mentions.map(\.stage) == [.ongoing])
  }

  @Test func withoutAPlace() throws {
    let source = "在全县项目会议上的讲话\n（2024年3月5日）\n同志们：\n加快推进商业街、滑雪场建设。\n"
    #expect(try Extractor.extract(Array(source.utf8)).projects.isEmpty)
  }
}
