// Tables as they come copied, drawn and typed: their cells stay in their columns.
import Testing

@testable import Extraction

@Suite struct TableShapesTests {
  /// `surface indicator unit` of each figure of the tables of a text.
  static func cells(_ source: String) throws -> [String] {
    try figures(source).map { "\($0.surface) \($0.indicator) \($0.unit)" }
  }

  static func figures(_ source: String) throws -> [ExtractedFigure] {
    try Extractor.extract(Array(source.utf8)).figures.filter { $0.rule.hasPrefix("table") }
  }

  @Test func aHeadWithItsLettersSetApartIsOneCell() throws {
    let found = try Self.cells(
      """
      2031年清河县财政支出表
      单位：万元
      科  目\t预算数\t支出数\t比上年增加额
      教育支出\t5200\t5360\t410
      卫生支出\t2100\t2050\t-90
      合  计\t7300\t7410\t320
      """)
    #expect(found.prefix(3) == ["5200 教育支出 万元", "5360 教育支出 万元", "410 教育支出 万元"])
    #expect(found.count == 9)
  }

  @Test func eachCellMayHaveALineOfItsOwn() throws {
    let found = try Self.figures(
      """
      2031年上半年各镇情况
      2031年7月6日
      表1：
      乡 镇 |
      上半年工业投资增速(%) |
      增速位次 |
      河口镇 |
      12.5 |
      1 |
      柳林镇 |
      -3.2 |
      |
      表2：
      类 型 |
      年度投资任务(万元) |
      累计完成投资(万元) |
      在建项目 |
      52000 |
      31000 |
      新建项目 |
      18000 |
      9600 |
      """)
    #expect(found.map(\.surface) == ["12.5", "1", "3.2", "52000", "31000", "18000", "9600"])
    #expect(found.map(\.measure) == [.percent, .rank, .percent, .money, .money, .money, .money])
    #expect(found.prefix(3).map(\.indicator) == ["工业投资", "工业投资", "工业投资"])
    #expect(found[2].direction == .down)
    #expect(found.suffix(4).map(\.aspect) == [.target, .actual, .target, .actual])
  }

  @Test func linesEndingInBarsWithoutColumnsAreNoTable() throws {
    let source = "今天的内容 |\n天气 |\n交通 |\n体育 |"
    #expect(try Extractor.extract(Array(source.utf8)).structure.tables.isEmpty)
  }

  @Test func aHeadOfBarsMayBreakItsLines() throws {
    let found = try Self.cells(
      """
      2031年主要产业
      | 指 标 | 总量
      (亿元) |
      比上年增长
      (%) |
      | 制造业增加值 | 83.4 | 6.1 |
      | 批发零售业增加值 | 22.7 | -0.4 |
      """)
    #expect(
      found == ["83.4 制造业增加值 亿元", "6.1 制造业增加值 %", "22.7 批发零售业增加值 亿元", "0.4 批发零售业增加值 %"])
  }

  @Test func drawnBordersPartCells() throws {
    let expected = ["512.6 营业成本 亿元", "4.3 营业成本 %", "2160 用工人数 人", "1.8 用工人数 %"]
    let drawn = """
      2031年企业指标
      ┌────┬──┬───┬───┐
      │指标  │单位│1-7月 │增幅%  │
      ├────┼──┼───┼───┤
      │营业成本│亿元│512.6│4.3 │
      │用工人数│人 │2160 │-1.8│
      └────┴──┴───┴───┘
      """
    #expect(try Self.cells(drawn) == expected)
    let typed = """
      +----+----+----+----+
      | 指标 | 单位 | 1-7月 | 增幅% |
      +====+====+====+====+
      | 营业成本 | 亿元 | 512.6 | 4.3 |
      | 用工人数 | 人 | 2160 | -1.8 |
      +----+----+----+----+
      """
    #expect(try Self.cells(typed) == expected)
    #expect(try Extractor.extract(Array("──要抓项目\n──要抓招商".utf8)).structure.tables.isEmpty)
  }

  @Test func singleBlanksPartColumnsBelowAHeadWithGaps() throws {
    let found = try Self.figures(
      """
      2031年各类消费
      单位：万元、%
      项  目 2031年 2030年 增长
      餐饮零售额 6200 5800 6.9
      家电零售额 3100 3300 -6.1
      汽车零售额 9900 9000 10.0
      """)
    #expect(found.map(\.surface).prefix(3) == ["6200", "5800", "6.9"])
    #expect(found.prefix(3).map { $0.period?.year } == [2031, 2030, 2031])
    #expect(found.prefix(3).map(\.unit) == ["万元", "万元", "%"])
    #expect(found.allSatisfy { $0.indicator.hasSuffix("零售额") } && found.count == 9)
  }

  @Test func rowsOfBareNumbersAreNoDates() throws {
    let found = try Self.figures("年份 常住人口（万人） 城镇人口（万人）\n2029 51.2 30.4\n2030 51.0 31.1\n2031 50.7 31.9")
    #expect(found.map { $0.period?.year } == [2029, 2029, 2030, 2030, 2031, 2031])
    #expect(found.map(\.indicator).prefix(2) == ["常住人口", "城镇人口"])
  }

  @Test func oneColumnOfNumbersAmongWordsIsATable() throws {
    let source = """
      2031年新建项目表
      2031年5月8日
      序号  项目名称              总投资(万元)  开工时间   建设内容
      1   金柏电机生产项目    23000   2031年3月  新建厂房2万平方米,年产电机5万台
      2   北苑安置房项目     18000   2031年4月  建设住宅9栋
      """
    let document = try Extractor.extract(Array(source.utf8))
    #expect(document.projects.map(\.surface) == ["金柏电机生产项目", "北苑安置房项目"])
    let figures = document.figures
    #expect(figures.map(\.surface) == ["23000", "2万平方米", "5万台", "18000", "9栋"])
    #expect(figures.map(\.projectSurface).prefix(3).allSatisfy { $0 == "金柏电机生产项目" })
    #expect(figures[4].projectSurface == "北苑安置房项目")
    #expect(figures.allSatisfy { $0.aspect == .actual })
  }

  @Test func cellsWithUnitsOfTheirOwnMakeATable() throws {
    let source = """
      调度表
      2031年6月30日
      项目编号\t项目名称\t总投资\t今年计划投资\t计划开工时间\t建设阶段
      2031-01\t云杉智能装备产业园\t5.6亿元\t8000万元\t2030年10月\t在建
      2031-02\tXX冷链物流项目\tXX万元\tXX万元\t待定\t前期
      """
    let document = try Extractor.extract(Array(source.utf8))
    #expect(document.projects.map(\.surface) == ["云杉智能装备产业园", "XX冷链物流项目"])
    #expect(document.projects.map(\.stage) == [.ongoing, .preliminary])
    #expect(document.figures.map(\.surface) == ["5.6亿元", "8000万元", "XX万元", "XX万元"])
    #expect(document.figures.map(\.aspect) == [.actual, .target, .actual, .target])
    #expect(document.figures.allSatisfy { $0.period?.year == 2031 })
  }

  @Test func anEmptyCellBetweenBlanksShiftsNoColumn() throws {
    let found = try Self.cells(
      """
      2031年村级情况
      村名   户数（户）  耕地（亩）  集体收入（万元）
      上坪村  210   1500   32.5
      下坪村  180          20.1
      中坪村  95    800    11.0
      合计   485   3500   63.6
      """)
    #expect(found.contains("32.5 集体收入 万元") && found.contains("63.6 集体收入 万元"))
    #expect(!found.contains { $0.hasPrefix("20.1") || $0.hasPrefix("180") })
  }

  @Test func aRowOfSumsLeavesOutTheColumnsOfWords() throws {
    let found = try Self.cells(
      """
      2031年计划
      序号 项目名称 总投资（万元） 年度计划（万元）
      1 东湖路改造工程 5200 1300
      2 柳林小学扩建工程 1800 600
      3 北苑雨污分流工程 900 300
      合计 7900 2200
      """)
    #expect(found.count == 8)
    #expect(found.suffix(2) == ["7900 总投资 万元", "2200 投资 万元"])
  }

  @Test func anEmptyCellAmongProsePartsNoNounFromItsChange() throws {
    let found = try Extractor.extract(
      Array("2031年情况\n一、主要指标\n民间投资    一季度    --    增长7.2%\n进口总额    一季度    8.5亿元    下降1.6%".utf8)
    ).figures
    #expect(found.map(\.surface) == ["7.2%", "8.5亿元", "1.6%"])
    #expect(found.map(\.indicator) == ["民间投资", "进口总额", "进口总额"])
  }
}
