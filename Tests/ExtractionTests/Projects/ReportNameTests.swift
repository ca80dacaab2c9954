// Names and stages as yearly reports of governments put them.
import Testing

@testable import Extraction

@Suite struct ReportNameTests {
  private func mentions(_ text: String) throws -> [String] {
    try Extractor.extract(Array(text.utf8), options: ExtractionOptions(fallbackYear: 2024)).projects.map {
      "\($0.surface) \($0.stage.map { "\($0)" } ?? "-")"
    }
  }

  @Test(arguments: [
    ("加快建设东部商业航天港，办好主场活动。", ["东部商业航天港 ongoing"]),
    ("山东杂技城建成运营。", ["山东杂技城 operating"]),
    ("高水平建设长三角海洋人工智能浙江省实验室。", ["长三角海洋人工智能浙江省实验室 ongoing"]),
    ("协同推进汶京合作示范区建设。", ["汶京合作示范区 ongoing"]),
    ("全力保障岚下水电和汶青铁路等重大工程建设。", ["岚下水电 ongoing", "汶青铁路 ongoing"]),
    // A member like its fellows, by its kind or by what is said of all.
    ("包括岚江灌区、汶溪灌区、石桥灌区3个工程。", ["岚江灌区 -", "汶溪灌区 -", "石桥灌区 -"]),
    (
      "推动岚重风电整机、青屏智慧产业园、特种机床研究院等投运。",
      ["岚重风电整机 operating", "青屏智慧产业园 operating", "特种机床研究院 operating"]
    ),
    ("抓好海川纤维等30个拟竣工投产项目。", ["海川纤维 operating"]),
    ("抓好海川纤维等30个竣工投产项目。", ["海川纤维 ongoing"]),
    // Kinds, and what is no undertaking.
    ("推进算电融合示范园区建设。", []), ("创新城乡社区治理。", []), ("高质量建设爱国主义教育基地。", []),
  ])
  func namesAndStages(_ text: String, _ expected: [String]) throws { #expect(try mentions(text) == expected) }
}
