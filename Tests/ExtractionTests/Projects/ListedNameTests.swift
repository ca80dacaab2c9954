// Names in lists and what is said of them: kinds and places that are none, roads with a part hidden, and
// stages told through brackets or behind a counted list.
import Testing

@testable import Extraction

@Suite struct ListedNameTests {
  private func document(_ text: String) throws -> ExtractedDocument {
    try Extractor.extract(Array(text.utf8), options: ExtractionOptions(fallbackYear: 2024))
  }

  private func names(_ text: String) throws -> [String] { try document(text).projects.map(\.surface) }

  private func stages(_ text: String) throws -> [ProjectStage?] { try document(text).projects.map(\.stage) }

  /// Kinds of works, parts of a plant, and roads on which something else is done.
  @Test(arguments: [
    "汶溪食品项目已完工，三号生产线安装完毕。",
    "建成实训车间、总装配组装基地、检测基地。",
  ])
  func kindsAreNoNames(_ text: String) throws {
    #expect(try names(text).allSatisfy { !$0.hasSuffix("号生产线") && !$0.hasSuffix("组装基地") })
  }

  @Test(arguments: [
    "推进自来水进村入户和老旧管网改造工程建设。",
    "弱电下地工程正在进行方案论证。",
    "实施路域环境提升工程。",
    "已完成路基土方及涵管配套工程。",
    "完成青屏路、汶溪街、岚江路等城区道路行道树补植。",
    "把工业作为全县十一五期间的重点。",
  ])
  func worksAreNoNames(_ text: String) throws { #expect(try names(text).isEmpty) }

  @Test(arguments: [
    // What is counted stands before the first name.
    (
      "今年新增的3个市重点建设项目岚山至汶溪公路青屏大桥改扩建工程、汶溪产业城、岚山公园均已开工。",
      ["岚山至汶溪公路青屏大桥改扩建工程", "汶溪产业城", "岚山公园"]
    ),
    ("岚丰数字物流园入选省新型城镇化重点项目。", ["岚丰数字物流园"]),
    ("省示范高中和青屏工业学校全部开工建设。", ["青屏工业学校"]),
    ("八岚公路起点接线，全长460米，正在施工。", ["八岚公路起点接线"]),
    ("八岚公路起点接线，全长600米；皂岚线8.6公里，已完成路基土方。", ["八岚公路起点接线", "皂岚线"]),
    ("新建乡村路9公里，已完成投资300万元。", []),
    ("建设岚江基地东侧道路、青屏北路等道路。", ["岚江基地东侧道路", "青屏北路"]),
    ("推进汶溪大道至岚江产业园道路工程。", ["汶溪大道至岚江产业园道路工程"]),
    ("维修改造青屏大道、友谊路等38条重要道路。", []),
    ("青屏大道东延、友谊路改造等12条道路建成通车。", ["青屏大道东延", "友谊路改造"]),
    ("改造城区道路，修建村内道路，新建乡村道路9公里。", []),
    ("完成X大道、X南路、青屏路建设。", ["X大道", "X南路", "青屏路"]),
    ("X耕路完成施工图评审，汶溪大桥完成方案设计。", ["X耕路", "汶溪大桥"]),
  ])
  func namesInLists(_ text: String, _ expected: [String]) throws { #expect(try names(text) == expected) }

  @Test(arguments: [
    ("新签约（落地）了青屏酒店、汶溪科技产业园等项目。", [ProjectStage.signed, .signed]),
    ("汶溪小微企业园二期等3个项目，预计年底前开工。", [.started]),
    ("汶岚支线路基工程正在扫尾。", [.ongoing]),
    ("汶溪供水主干管工程正在挂网招标。", [.preliminary]),
    ("岚江大桥项目正在招标。汶溪水厂项目完成招标。", [.preliminary, .preliminary]),
    ("完成青屏智能制造产业园招商工作。", [nil]),
  ])
  func stagesOfLists(_ text: String, _ expected: [ProjectStage?]) throws {
    #expect(try stages(text) == expected)
  }

  /// A name with a size that is hidden is hidden too.
  @Test func hiddenSizes() throws {
    let projects = try document("年产*GWh储能电池项目开工。年产9GWh储能电池项目开工。").projects
    #expect(projects.map(\.redacted) == [true, false])
  }
}
