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

  /// What the words behind a name say of how far it is.
  @Test(arguments: [
    ("主体结构封顶", ProjectStage.ongoing), ("主体已封顶", .ongoing), ("建设如火如荼", .ongoing), ("正全力冲刺", .ongoing),
    ("开门迎客", .operating), ("试营业", .operating), ("实现量产", .operating), ("完成签约", .signed), ("列入储备", .reserve),
    ("封顶", .completed), ("竣工", .completed), ("拟于年底开工", .started),
  ])
  func howFarItIs(_ words: String, _ stage: ProjectStage) throws {
    let source = "在全县项目会议上的讲话\n（2024年3月5日）\n同志们：\n岚川制药二期项目\(words)。\n"
    #expect(try Extractor.extract(Array(source.utf8)).projects.map(\.stage) == [stage])
  }

  @Test func withoutAPlace() throws {
    let source = "在全县项目会议上的讲话\n（2024年3月5日）\n同志们：\n加快推进商业街、滑雪场建设。\n"
    #expect(try Extractor.extract(Array(source.utf8)).projects.isEmpty)
  }
}
