// Rows and heads that are broken or shifted, units that rows hand down, goals, and cells of words.
import Testing

@testable import Extraction

@Suite struct TableRowsTests {
  private func figures(_ source: String) throws -> [ExtractedFigure] { try TableShapesTests.figures(source) }

  private func table(_ head: String, _ rows: String..., title: String, above: String = "")
    throws -> [ExtractedFigure]
  {
    let rule = String(repeating: "|---", count: head.split(separator: "|").count) + "|"
    let lines = [title] + (above.isEmpty ? [] : [above]) + [head, rule] + rows
    return try figures(lines.joined(separator: "\n"))
  }

  // MARK: Heads

  @Test func openBarsMayBreakTheHead() throws {
    let document = try Extractor.extract(
      Array(
        """
        清河区2031年4月月报
        项 目 名 称 | 计算 单位 |
        4月 | 1-4月 累计 |
        累计比上年同期 增长(%) |
        比重(%) |
        商业 | |||||
        一、百货零售额 | 万元 | 610 | 2500 | 6.5 | 100 |
        1、服装类 | 万元 | 210 | 800 | -1.2 | 32 |
        旅游业 | |||||
        二、接待游客 | 万人次 | 7.5 | 30.4 | 3.3 | |
        """.utf8))
    #expect(document.figures.map(\.surface).prefix(4) == ["610", "2500", "6.5", "100"])
    #expect(document.figures.map(\.indicator).suffix(3) == ["接待游客", "接待游客", "接待游客"])
    #expect(document.figures.count == 11 && document.projects.isEmpty)
  }

  @Test func theFirstHeadMayBeMissing() throws {
    let numbered = try table(
      "| 地区 | 当月产量(万吨) | 累计产量(万吨) | 累计增长(%) | |", "| 1 | 东岭省 | 0.4 | 2.1 | -9.5 |",
      "| 2 | 西岭省 | 3.1 | 33.5 | 120.2 |", title: "2031年水泥产量")
    #expect(numbered.map(\.unit) == ["万吨", "万吨", "%", "万吨", "万吨", "%"])
    #expect(numbered.map(\.surface) == ["0.4", "2.1", "9.5", "3.1", "33.5", "120.2"])
    let named = try figures("2031年面积\n东岭县 | 西岭县 | 南岭县 | |\n耕地面积(公顷) | 31 | 52 | 43 |\n园地面积(公顷) | 2 | 5 | 4 |")
    #expect(named.map(\.surface) == ["31", "52", "43", "2", "5", "4"])
  }

  @Test func aTallCellLeavesNoneBelowIt() throws {
    let found = try figures(
      """
      两次普查对比
      第五次人口普查(2021) | 第六次人口普查(2031) | ||
      年龄 | 0-14岁 | 14.1% | 13.2% |
      15-64岁 | 70.4% | 68.3% | |
      城乡 | 城镇人口 | 52.1% | 60.5% |
      乡村人口 | 47.9% | 39.5% | |
      人口(万) | 52 | 50 |
      """)
    #expect(found.map(\.surface).prefix(4) == ["14.1%", "13.2%", "70.4%", "68.3%"])
    #expect(found.map(\.indicator).suffix(6) == ["城镇人口", "城镇人口", "乡村人口", "乡村人口", "人口", "人口"])
    #expect(found.map { $0.period?.year }.prefix(4) == [2021, 2031, 2021, 2031])
  }

  @Test func unitsAndRanksMayStandInALowerLine() throws {
    let found = try figures(
      """
      2031年第二季度各镇考评
      镇  名      工业总产值    增速      税收收入     增速    综合得分    本季    上季    升降
                 （亿元）     （%）     （万元）     （%）              排名    排名
      河口镇        52.1        6.2       8200       1.4      95.2       1       2       ↑1
      柳林镇        41.7       -3.3       7100       5.6      91.3       2       1       ↓1
      """)
    #expect(found.map(\.unit).prefix(6) == ["亿元", "%", "万元", "%", "位", "位"])
    #expect(found.map(\.indicator).prefix(4) == ["工业总产值", "工业总产值", "税收收入", "税收收入"])
    #expect(found.count == 12 && found[0].period?.quarter == 2)
  }

  @Test func yearbooksNameRowsInTwoLanguages() throws {
    let found = try figures(
      """
      3-1 项目数和投资
      Number of Projects and Investment
      指标 Item 2029 2030 2031
      在建项目个数 (个) Number of Projects Under Way(unit) 520 510 530
        其中:本年新开工    Newly Started This Year 62 58 71
      计划投资额 (亿元) Planned Investment(100 million yuan) 95.11 97.02 99.7
      """)
    #expect(found.map(\.surface) == ["520", "510", "530", "62", "58", "71", "95.11", "97.02", "99.7"])
    #expect(found.map(\.unit) == ["个", "个", "个", "个", "个", "个", "亿元", "亿元", "亿元"])
    #expect(found.map { $0.period?.year }.prefix(3) == [2029, 2030, 2031])
  }

  @Test func formsHoldLabelsAndValues() throws {
    let found = try figures(
      """
      一、债券基本信息
      债券名称 | 2031年清河专项债券(二期) | 债券类型 | 交通基础设施 |
      发行额(亿元) | 12.5 | 债券期限 | 20年 |
      其中:用于重大项目(亿元) | 3.1 | 发行日 | 2031-09-02 |
      二、项目总体信息
      对应项目数量(个) | 6 | |||
      项目总投资(亿元) | 48.2 | |||
      项目分年融资计划(亿元) | ||||
      2029年及以前年度 | 2030年 | 2031年 | 2032年 | |
      专项债券融资 | 1.5 | 2.5 | 3.5 | 5.0 |
      项目分年收益(亿元) | ||||
      2031年 | -0.2 | 2032年 | 1.4 |
      """)
    #expect(
      found.map(\.surface) == ["12.5", "20年", "3.1", "6", "48.2", "1.5", "2.5", "3.5", "5.0", "0.2", "1.4"])
    #expect(found.map(\.unit).prefix(5) == ["亿元", "年", "亿元", "个", "亿元"])
    #expect(found[1].indicator == "债券期限" && found[5].indicator == "专项债券融资")
    #expect(found.map { $0.period?.year }.suffix(6) == [2029, 2030, 2031, 2032, 2031, 2032])
  }

  @Test func tabbedCellsMayHoldLineBreaks() throws {
    let document = try Extractor.extract(
      Array(
        """
        2031年项目清单
        序号\t项目名称\t投资主体\t用地（亩）\t总投资
        （亿元）\t达产后年产值
        （亿元）\t建设状态
        1\t金柏电机
        生产基地项目\t金柏电机（清河）
        有限公司\t50\t2.5\t6\t在建
        2\t青禾食品冷链物流中心\t青禾公司\t35\t1.6\t/\t拟建
        合计\t2个\t\t85\t4.1\t6\t
        """.utf8))
    #expect(document.projects.map(\.surface) == ["金柏电机生产基地项目", "青禾食品冷链物流中心"])
    #expect(document.figures.map(\.surface).prefix(5) == ["50", "2.5", "6", "35", "1.6"])
    #expect(document.figures.map(\.unit).prefix(3) == ["亩", "亿元", "亿元"])
    #expect(document.figures[2].aspect == .target && document.figures[2].indicator == "年产值")
  }

  // MARK: Units

  @Test func rowsHandDownTheirUnits() throws {
    let found = try table(
      "| 指标 | 本月 | 1-8月 |", "| 一、接待过夜游客(人次) | 6100 | 52000 |", "| 1、境外游客 | 210 | 1800 |",
      "| 其中:侨胞 | 40 | 300 |",
      "| 外国人 | 90 | 700 |", "| 二、组团人数(人) | 830 | 7200 |", title: "2031年8月旅游")
    #expect(found.prefix(8).allSatisfy { $0.unit == "人次" } && found.suffix(2).allSatisfy { $0.unit == "人" })
    #expect(found.count == 10)
    let sums = try table(
      "| 项目 | 本月 | 同比增长(%) |", "| 收入合计(万元) | 930 | 1.9 |", "| 船票收入 | 610 | 5.0 |", "| 入住率 | 29 | 1.6 |",
      title: "2031年7月景区")
    #expect(sums.map(\.unit) == ["万元", "%", "万元", "%", "%"])
  }

  @Test func marksOfNotesAreNoPartOfAUnit() throws {
    let found = try table(
      "| 指标 | 2031年 | 2030年 |", "| 人均产值(元)* | 5200 | 5100 |", "| 人均用水(升)[1] | 180 | 190 |", title: "人均指标")
    #expect(found.map(\.unit) == ["元", "元", "升", "升"])
    #expect(found.map(\.indicator) == ["人均产值", "人均产值", "人均用水", "人均用水"])
  }

  // MARK: Goals

  @Test func aBudgetsChangeIsPlanned() throws {
    let found = try table(
      "| 项目 | 2031年预算数 | 上年完成数 | 比上年增减额 | 比上年增减% |", "| 增值税 | 620 | 600 | 20 | 3.3 |", title: "2031年收入预算",
      above: "单位：万元")
    #expect(found.map(\.aspect) == [.target, .actual, .target, .target])
    let share = try table(
      "| 科目名称 | 2030年执行数 | 2031年预算数 | 预算数为执行数的% |", "| 教育支出 | 85 | 96 | 112.9 |", title: "2031年支出预算表",
      above: "单位：万元")
    #expect(share.map(\.aspect) == [.actual, .target, .target])
    #expect(share.map { $0.period?.year } == [2030, 2031, 2031])
  }

  @Test func aTitleOfTasksHandsOutAllItsSums() throws {
    let found = try table(
      "| 镇 | 新签约项目数（个） | 到位内资（亿元） | 实际利用外资（万美元） |", "| 河口镇 | 8 | 9.5 | 300 |", title: "2031年招商引资目标任务分解表")
    #expect(found.allSatisfy { $0.aspect == .target })
  }

  @Test func anAverageIsOfOthers() throws {
    let found = try table(
      "| 指标 | 单位 | 本月 | 同比±% | 全市平均增速（%） |", "| 规上工业增加值 | % | 6.2 | 5.8 | 7.1 |",
      "| 用电量 | 万千瓦时 | 520 | 2.2 | 3.0 |",
      title: "2031年9月指标")
    #expect(found.map(\.aspect) == [.actual, .actual, .other, .actual, .actual, .other])
    #expect(found[0].change == .growth && found[0].direction == .up)
  }

  @Test func goalsMayBeMarked() throws {
    let found = try table(
      "| 指标名称 | 2030年 | 2035年 | 年均增长〔累计〕 | 属性 |", "| 生产总值（亿元） | 310 | 450 | 7%左右 | 预期性 |",
      "| 城镇化率（%） | 51.2 | 57 | 〔5.8个百分点〕 | 预期性 |", "| 失业率（%） | 4.8 | <5 | — | 预期性 |",
      "| 千人医师数（人） | 2.1 | ≥3 | 〔0.9〕 | 约束性 |", title: "清河县五年规划主要指标")
    #expect(
      found.map(\.surface) == [
        "310", "450", "7%左右", "51.2", "57", "5.8个百分点", "4.8", "<5", "2.1", "≥3", "0.9",
      ])
    #expect(found.map { $0.aspect == .target }.prefix(6) == [false, true, true, false, true, true])
    #expect(found[7].qualifier == .under && found[9].qualifier == .over)
    #expect(found[5].change == .difference && found[10].change == .difference && found[10].unit == "人")
  }

  // MARK: Words

  @Test func wordsInCellsTellOfTheirRow() throws {
    let document = try Extractor.extract(
      Array(
        """
        2031年实事项目任务分解表
        | 序号 | 项目名称 | 年度目标任务 | 计划投资（万元） | 责任单位 |
        |---|---|---|---|---|
        | 1 | 东湖片区管网改造 | 改造管网12公里，惠及居民900户 | 620 | 住建局 |
        """.utf8))
    #expect(document.figures.map(\.surface) == ["12公里", "900户", "620"])
    #expect(document.figures.allSatisfy { $0.aspect == .target && $0.projectSurface == "东湖片区管网改造" })
  }

  @Test func wordsInCellsMayNameAProject() throws {
    let document = try Extractor.extract(
      Array(
        """
        2031年重点任务分工表
        | 序号 | 重点任务 | 目标要求 | 责任单位 |
        |---|---|---|---|
        | 1 | 扩大投资 | 全年完成固定资产投资62亿元、增长7% | 发改局 |
        | 2 | 推进项目 | 总投资9亿元的金柏电机生产项目5月底前开工，年内完成投资2亿元 | 园区 |
        """.utf8))
    #expect(document.figures.map(\.surface) == ["62亿元", "7%", "9亿元", "2亿元"])
    #expect(document.projects.map(\.surface) == ["金柏电机生产项目"])
    #expect(document.figures.map { $0.project != nil } == [false, false, true, true])
    #expect(document.figures.map(\.aspect) == [.target, .target, .actual, .target])
  }
}
