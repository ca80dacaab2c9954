// Sentences that one rule alone reads rightly, where no other test would miss it.
import Testing

@testable import Extraction

@Suite struct LoneRulesTests {
  @Test(arguments: [
    // What is named stops before what parts it from the number.
    FigureCase("投资未达到进度，只完成38%。", "38%", indicator: "投资"),
    FigureCase("投资增速指标，要确保全年增长9%。", "9%", indicator: "投资", change: .growth, aspect: .target),
    FigureCase("从拿地到开工审批时限压缩到30天。", "30天", indicator: "审批时限"),
    FigureCase("召开碰头会8次。", "8次", indicator: "碰头会"),
    FigureCase("给予奖励工作经费3万元。", "3万元", indicator: "工作经费"),
    FigureCase("青河治理工程批复概算9亿元，占地80亩。", "9亿元", indicator: "概算"),
    FigureCase("投资增速12%，投资完成率连续2个月低于50%的乡镇要作检讨。", "50%", indicator: "投资完成率"),
    // Of which kind, and where a list of kinds ends.
    FigureCase("36个新开工亿元以上项目完成投资9亿元。", "36个", indicator: "新开工亿元以上项目"),
    FigureCase("亿元以上新开工产业项目20个。", "20个", indicator: "亿元以上新开工产业项目"),
    FigureCase("实施12项供水工程、“一桥两路”改造工程。", "12项", indicator: "供水工程"),
    FigureCase("从全市工业项目看，岚川区8个、云溪县9个。", "9个", indicator: "工业项目"),
    FigureCase("食品和石化、医药等产业增加值分别增长3%、5%、8%。", "5%", indicator: "石化产业增加值"),
    FigureCase("总投资9亿元，开工9个，占总投资额的8%。", "8%", indicator: "总投资", change: .share),
    FigureCase("标准化改造敬老院30家。", "30家", indicator: "敬老院"),
    // When, and of whom.
    FigureCase("与8个村签订了订单，订单收购任务7300吨。", "7300吨", aspect: .target),
    FigureCase("明年计划脱贫余下的37户。", "37户", aspect: .target, year: 2025),
    FigureCase("岚江产业园项目是去年落户的，总投资3亿元。", "3亿元", indicator: "总投资", year: 2024),
    FigureCase("投资增长21%，比我们高出25个百分点。", "21%", aspect: .other),
    FigureCase("全国第四季度增速比一季度高出13个百分点。", "13个百分点", aspect: .other),
    FigureCase("投资要抓紧，落后时序进度12个百分点。", "12个百分点", aspect: .actual),
    FigureCase("要在新增支出2亿元的情况下，实现收支平衡。", "2亿元", aspect: .actual),
    FigureCase("要推进岚江产业园项目，投资8亿元，占地9亩。", "8亿元", aspect: .actual),
    FigureCase("国家发改委补助资金9000万元。", "9000万元", aspect: .actual),
    FigureCase("为明年储备项目20个，总投资9亿元。", "9亿元", year: 2024),
    FigureCase("最高与最低相差17个百分点。", "17个百分点", direction: .up),
  ])
  func readAlone(_ figure: FigureCase) throws { try figure.check() }

  @Test func limitOfAllIsNoFigure() throws {
    #expect(try FigureCase.figures("收入低于5万元的薄弱村全部清零。").isEmpty)
  }

  @Test(
    arguments: [
      ("岚江大桥务必抓紧拆迁。", ["岚江大桥"]), ("推进十大片区建设。", []), ("南岭区产业项目开工。", []),
      ("青河大桥及引道工程完成投资9亿元。", ["青河大桥及引道工程"]),
      ("海川面业的挂面生产线、岚江水库等2个项目开工。", ["海川面业的挂面生产线", "岚江水库"]),
    ] as [(String, [String])])
  func names(_ text: String, _ names: [String]) throws {
    #expect(try Extractor.extract(Array(text.utf8)).projects.map(\.surface) == names)
  }

  @Test func workBesideItHasAStageOfItsOwn() throws {
    let text = "岚江大桥正在办理前期手续，配套工程预计9月开工。"
    #expect(try Extractor.extract(Array(text.utf8)).projects.map(\.stage) == [.preliminary])
  }

  @Test func numberOfProjectsIsNoName() throws {
    let document = try Extractor.extract(Array("岚江在库统计项目数87个。".utf8))
    #expect(document.projects.isEmpty)
    #expect(document.figures.map(\.indicator) == ["岚江在库统计项目数"])
  }
}
