// Land that is cleared and areas that are built up are no stage of the project; names behind their firm,
// mines and hubs, and firms in a list.
import Testing

@testable import Extraction

@Suite struct PartsOfWorkTests {
  private func mentions(_ text: String) throws -> [(name: String, stage: ProjectStage?)] {
    try Extractor.extract(Array(text.utf8), options: ExtractionOptions(fallbackYear: 2024)).projects
      .map { ($0.surface, $0.stage) }
  }

  @Test(
    arguments: [
      ("加快完成汶溪水厂二期、汶溪第三中学等项目的征地拆迁工作。", "汶溪水厂二期", nil),
      ("岚江大道项目攻坚30天即全面完成120亩土地的征收。", "岚江大道项目", nil),
      ("汶溪产业园建成区达到12平方公里。", "汶溪产业园", nil),
      ("汶溪产业园建成投用。", "汶溪产业园", .operating),
      ("青坪川煤矿建设全面拉开。", "青坪川煤矿", .started),
      ("岚投集团建设年产90万吨的青坪川煤矿。", "青坪川煤矿", .ongoing),
      ("岚江汶湾航电枢纽已经省发改委批复立项。", "岚江汶湾航电枢纽", .preliminary),
      ("完成岚湖大桥项目投资3.6亿元。", "岚湖大桥项目", nil),
      ("完成岚湖大桥项目主体工程。", "岚湖大桥项目", .ongoing),
      ("岚湖大桥项目主体工程完工。", "岚湖大桥项目", .ongoing),
      ("加快推进岚湖大桥项目（3亿元）、汶溪水厂项目（2亿元）建设。", "汶溪水厂项目", .ongoing),
      ("岚湖大桥项目（总投资3亿元）、汶溪产业园（总投资2亿元，占地90亩）开工。", "岚湖大桥项目", .started),
      ("投入900万元建设了汶江学校体育场并开工建设教师公寓。", "汶江学校体育场", .ongoing),
    ] as [(String, String, ProjectStage?)])
  func stagesOfTheWhole(_ text: String, _ name: String, _ stage: ProjectStage?) throws {
    let found = try mentions(text)
    let mention = try #require(found.first { $0.name == name }, "found \(found.map(\.name)) in \(text)")
    #expect(mention.stage == stage)
  }

  @Test(
    arguments: [
      (
        "两个项目分别是海川控股集团有限公司的岚湖康养小镇项目，投资额9亿元；汶江集团的青屏温泉二期项目，投资额2亿元。",
        ["岚湖康养小镇项目", "青屏温泉二期项目"]
      ),
      ("海川澜漫生物科技有限公司的保健食品深加工项目，投资额1亿元。", ["海川澜漫生物科技有限公司的保健食品深加工项目"]),
      ("海川面业的挂面生产线投产。", ["海川面业的挂面生产线"]),
      ("岚山部分河道工程存在隐患。", []),
      ("谨代表XX对海川车辆等9个项目的开工表示祝贺！", ["海川车辆"]),
      ("华川、汶泰港和福源达等投资企业相继进驻。", []),
    ] as [(String, [String])])
  func names(_ text: String, _ expected: [String]) throws {
    #expect(try mentions(text).map(\.name) == expected)
  }

  /// What stands in brackets behind each name of a list is its own.
  @Test func amountsInBrackets() throws {
    let text = "岚湖大桥项目（3亿元）、汶溪产业园（2亿元）、青屏水厂项目（1亿元）开工建设。"
    let figures = try FigureCase.figures(text)
    #expect(figures.map(\.projectSurface) == ["岚湖大桥项目", "汶溪产业园", "青屏水厂项目"])
    #expect(try mentions(text).map(\.stage) == [.started, .started, .started])
  }
}
