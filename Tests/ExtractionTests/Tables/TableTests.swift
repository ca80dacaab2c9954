// Tables of every style: units from the head, meaning from the column, placeholders without a value.
import Testing

@testable import Extraction

@Suite struct TableTests {
  private func figures(_ source: String) throws -> [ExtractedFigure] {
    try Extractor.extract(Array(source.utf8)).figures.filter { $0.rule.hasPrefix("table") }
  }

  private static let tabbed = """
    清河县2031年1-8月重点项目表
    单位：万元
    序号\t项目名称\t总投资\t年度计划投资\t1-8月完成投资\t完成率\t同比增长\t开工时间
    1\t清河大桥改造工程\t120000\t36,000\tXX\t66.7\t-3.5\t2030.3
    2\t东湖冷链物流中心\t8500.5\t3000\t2100\t70\t12.1\t2031.4
    \t合计\t128500.5\t39000\tX\t68\t5.2\t
    """

  @Test func readsATabSeparatedProjectTable() throws {
    let found = try figures(Self.tabbed)
    #expect(found.count == 15)
    let first = found[0]
    #expect(first.value == .exact(ExactDecimal(coefficient: 120_000, exponent: 0)))
    #expect((first.unit, first.baseUnit) == ("万元", "元"))
    #expect(first.baseValue == ExactDecimal(coefficient: 120_000, exponent: 4))
    #expect(first.role == .totalInvestment)
    #expect(first.projectSurface == "清河大桥改造工程")
    #expect(first.period == FigurePeriod(year: 2031, months: 1...8))
    #expect(found[1].value == .exact(ExactDecimal(coefficient: 36_000, exponent: 0)))
    #expect((found[1].role, found[1].aspect) == (.annualPlan, .target))
    #expect(found[2].value == .redacted(.whole))
    #expect(found[2].baseValue == nil)
    #expect(found[3].unit == "%")
    #expect((found[4].direction, found[4].surface) == (.down, "3.5"))
    #expect(found[10].projectSurface == nil)
  }

  @Test func mentionsTheProjectsOfATable() throws {
    let projects = try Extractor.extract(Array(Self.tabbed.utf8)).projects
    #expect(projects.map(\.surface).contains("清河大桥改造工程"))
    #expect(!projects.map(\.surface).contains("合计"))
  }

  @Test func readsAMarkdownTableOfIndicators() throws {
    let found = try figures(
      """
      | 指标名称 | 单位 | 1-8月 | 同比增长(%) |
      |---|---|---|---|
      | 地区生产总值 | 亿元 | 215.6 | 5.1 |
      | 社会消费品零售总额 | 亿元 | 88.2 | -1.2 |
      """)
    #expect(found.map(\.indicator) == ["地区生产总值", "地区生产总值", "社会消费品零售总额", "社会消费品零售总额"])
    #expect(found.map(\.unit) == ["亿元", "%", "亿元", "%"])
    #expect(found.map(\.direction) == [nil, .up, nil, .down])
  }

  @Test func readsCommasAndQuotes() throws {
    let found = try figures("项目名称,总投资（亿元）\n\"一号产业园\",12.5\n二号产业园,\"1,234\"\n三号产业园,X.X\n四号产业园,3—5")
    #expect(found.isEmpty)
    let wide = try figures("编号,项目名称,总投资（亿元）\n1,\"一号产业园\",12.5\n2,二号产业园,\"1,234\"\n3,三号产业园,X.X\n4,四号产业园,3—5")
    #expect(
      wide.map(\.value) == [
        .exact(ExactDecimal(coefficient: 125, exponent: -1)),
        .exact(ExactDecimal(coefficient: 1_234, exponent: 0)),
        .redacted(.partial),
        .range(ExactDecimal(coefficient: 3, exponent: 0), ExactDecimal(coefficient: 5, exponent: 0)),
      ])
  }

  @Test func readsAnHTMLTableWithSpans() throws {
    let found = try figures(
      """
      <table><tr><th rowspan=2>街道</th><th colspan="2">固定资产投资（亿元）</th></tr>
      <tr><th>计划</th><th>完成</th></tr>
      <tr><td rowspan="2">东街</td><td>10.5</td><td><p>6.2</p></td></tr><tr><td>3.5</td><td></td></tr></table>
      """)
    #expect(found.map(\.surface) == ["10.5", "6.2", "3.5"])
    #expect(found.map(\.indicator) == ["固定资产投资", "固定资产投资", "固定资产投资"])
    #expect(found.map(\.aspect) == [.target, .actual, .target])
    #expect(found[0].subjectRegion == "东街")
  }

  @Test func aBareNumberWithoutAUnitIsNoFigure() throws {
    #expect(try figures("姓名\t分数\t名额\n甲\t90\t1\n乙\t80\t2").isEmpty)
  }

  @Test func proseWithBlanksIsNoTable() throws {
    let source = "今年在 XX 办事，群众 满意\n要把 XX 的环境 优化\n彰显 XX 的 魅力"
    #expect(try Extractor.extract(Array(source.utf8)).structure.tables.isEmpty)
  }
}
