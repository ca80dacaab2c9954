// Tables as they lose their borders: bars half gone, cells in lines of their own, groups between the rows.
import Testing

@testable import Extraction

@Suite struct TableCopiesTests {
  private func cells(_ source: String) throws -> [String] { try TableShapesTests.cells(source) }
  private func figures(_ source: String) throws -> [ExtractedFigure] { try TableShapesTests.figures(source) }

  @Test func barsMayStandOnlyBetweenCells() throws {
    let expected = ["412.5 工业电量 万千瓦时", "3.4 工业电量 %", "96.1 居民电量 万千瓦时", "1.7 居民电量 %"]
    #expect(
      try cells(
        """
        2031年用电
        指标|绝对量（万千瓦时）|增速（%）
        ---|---|---
        工业电量|412.5|3.4
        居民电量|96.1|-1.7
        """) == expected)
    #expect(
      try cells(
        """
        2031年用电
        指 标 | 绝对量 (万千瓦时) | 增速 (%)
        工业电量 | 412.5 | 3.4
        居民电量 | 96.1 | -1.7
        """) == expected)
  }

  @Test func barsMayCloseCells() throws {
    let found = try cells(
      """
      2031年1-7月消费
      指 标 | 1-7月 | |
      总量 (万元) | 增速 (%) |
      百货零售额 | 830 | 2.6 |
      按地区分 |
      |
      |
      城区零售额 | 610 | -3.1 |
      分渠道 | | |
      网上零售额 | 220 | 9.4 |
      """)
    #expect(
      found == [
        "830 百货零售额 万元", "2.6 百货零售额 %", "610 城区零售额 万元", "3.1 城区零售额 %", "220 网上零售额 万元", "9.4 网上零售额 %",
      ])
  }

  @Test func ranksBetweenOpenBarsBelongToTheColumnBefore() throws {
    let found = try figures(
      """
      2031年一季度各区县指标
      区县 | 进出口增速（%） | 位次 | 税收增速（%） | 位次
      --- | --- | --- | --- | ---
      东岭区 | 6.2 | 2 | 1.4 | 1
      西岭县 | 7.5 | 1 | -0.8 | 2
      """)
    #expect(found.map(\.indicator) == ["进出口", "进出口", "税收", "税收", "进出口", "进出口", "税收", "税收"])
    #expect(found.allSatisfy { $0.period?.quarter == 1 })
  }

  @Test func barsInMenusAreNoTable() throws {
    let source = "首页 | 概况 | 政务\n服务 | 互动 | 数据\n各位代表：\n去年全县完成投资12亿元。"
    #expect(try Extractor.extract(Array(source.utf8)).structure.tables.isEmpty)
  }

  @Test func cellsMayStandBelowEachOther() throws {
    let found = try figures(
      """
      2031年各镇财源
      镇 名
      税收收入（万元）
      增速（%）
      位次
      河口镇
      4120
      -2.5
      3
      柳林镇
      5360
      7.1
      1
      以上数据来自快报。
      """)
    #expect(found.map(\.surface) == ["4120", "2.5", "3", "5360", "7.1", "1"])
    #expect(found.allSatisfy { $0.indicator == "税收收入" })
    #expect(found[1].direction == .down)
  }

  @Test func groupsMayPartCellsBelowEachOther() throws {
    let found = try cells(
      """
      2031年各镇财源
      镇名
      税收收入（万元）
      增速（%）
      一、山区
      河口镇
      4120
      2.5
      二、平原
      柳林镇
      5360
      7.1
      """)
    #expect(found == ["4120 税收收入 万元", "2.5 税收收入 %", "5360 税收收入 万元", "7.1 税收收入 %"])
  }

  @Test func aBroadHeadMayStandAboveCellsBelowEachOther() throws {
    let found = try cells(
      """
      2031年前8月企业效益
      单位：万元
      行业名称
      主营收入
      净利润
      1-8月
      同比增长(%)
      1-8月
      同比增长(%)
      纺织业
      950
      4.4
      81
      -2.2
      造纸业
      720
      --
      63
      5.8
      """)
    #expect(
      found == [
        "950 主营收入 万元", "4.4 主营收入 %", "81 净利润 万元", "2.2 净利润 %", "720 主营收入 万元", "63 净利润 万元", "5.8 净利润 %",
      ])
  }

  @Test func aNumberedListIsNoTable() throws {
    let source = "重点工作\n1\n抓项目\n2\n抓招商\n3\n抓环境\n4\n抓民生"
    #expect(try Extractor.extract(Array(source.utf8)).structure.tables.isEmpty)
  }

  @Test func groupsPartRowsWithGaps() throws {
    let expected = [
      "6400 工业产值 万元", "3.2 工业产值 %", "1800 基建投资 万元", "0.9 基建投资 %", "950 房产投资 万元", "4.1 房产投资 %",
    ]
    #expect(
      try cells(
        """
        2031年10月快报
        指标\t计量单位\t1-10月\t同比±%
        一、生产\t\t\t
        工业产值\t万元\t6400\t3.2
        二、投资\t\t\t
        基建投资\t万元\t1800\t-0.9
        房产投资\t万元\t950\t4.1
        """) == expected)
    #expect(
      try cells(
        """
        2031年10月快报
                      计量单位   1-10月   同比±%
        一、生产
        工业产值          万元    6400     3.2
        二、投资
        基建投资          万元    1800    -0.9
          房产投资        万元     950     4.1
        """) == expected)
  }

  @Test func aTitleBetweenTwoTablesIsNoGroup() throws {
    let found = try cells(
      """
      2031年情况
      产品  单位  产量  增长%
      水泥  万吨  32  2.5
      玻璃  万吨  12  -1.5
      二、农业情况
      作物  单位  面积  增长%
      小麦  万亩  52  1.5
      玉米  万亩  62  0.5
      """)
    #expect(found.count == 8 && found[4] == "52 小麦面积 万亩")
  }

  @Test func monthsMayNameRows() throws {
    let found = try figures(
      """
      2031年用电情况
      月份\t用电量（万千瓦时）\t同比（%）\t电费（万元）
      1月\t310\t2.2\t150
      2月\t290\t-1.9\t140
      1-2月\t600\t0.3\t290
      """)
    #expect(found.count == 9 && found.map(\.indicator).prefix(3) == ["用电量", "用电量", "电费"])
    #expect(
      found.map { $0.period?.months } == [1, 2].flatMap { Array(repeating: $0...$0, count: 3) } + [
        1...2, 1...2, 1...2,
      ])
  }

  @Test func bareUnitsMayStandBelowTheHeads() throws {
    let found = try cells(
      """
      2031年各乡概况
      乡镇\t人口\t耕地\t集体收入
      \t人\t亩\t万元
      上坪乡\t5210\t9800\t63
      下坪乡\t4100\t8700\t—
      """)
    #expect(found == ["5210 人口 人", "9800 耕地 亩", "63 集体收入 万元", "4100 人口 人", "8700 耕地 亩"])
  }

  @Test func blanksOfTheMarkupPartNoCells() throws {
    let found = try figures(
      """
      2031年统计
      <table><tr><td>指&nbsp;&nbsp;标</td><td>单&nbsp; 位</td><td>2030&nbsp;&nbsp;年</td><td>2031年</td></tr>
      <tr><td>&nbsp;&nbsp;常住人口</td><td>万人</td><td>31.5</td><td>31.2</td></tr></table>
      """)
    #expect(found.map(\.surface) == ["31.5", "31.2"] && found.allSatisfy { $0.indicator == "常住人口" })
    #expect(found.map { $0.period?.year } == [2030, 2031])
  }

  @Test func aUnitBehindAWideGapBelongsToItsName() throws {
    let found = try figures(
      """
      2031年农村
      项  目            2030       2031     2031年比2030年增长(%)
      村民户数     (户)     5120     5080     -0.8
      耕地面积   (公顷)     3300     3310      0.3
      农业产值 (万元)     8100     8450      4.3
      """)
    #expect(found.map(\.unit) == ["户", "户", "%", "公顷", "公顷", "%", "万元", "万元", "%"])
    #expect(found.map(\.indicator).prefix(4) == ["村民户数", "村民户数", "村民户数", "耕地面积"])
    #expect(found.map { $0.period?.year }.prefix(3) == [2030, 2031, 2031])
  }

  @Test func aCardTellsOfOneProject() throws {
    let expected = ["6.2亿元 总投资 亿元", "1.5亿元 计划投资 亿元", "75亩 占地面积 亩"]
    for part in [" | ", "\t"] {
      let rows = [
        "项目名称\(part)东湖智慧物流园项目", "建设地点\(part)东湖镇", "总投资\(part)6.2亿元", "2031年计划投资\(part)1.5亿元",
        "占地面积\(part)75亩",
      ]
      let lines = rows.map { part == "\t" ? $0 : "| \($0) |" }
      let document = try Extractor.extract(Array((["2031年项目卡"] + lines).joined(separator: "\n").utf8))
      #expect(document.projects.map(\.surface) == ["东湖智慧物流园项目"])
      #expect(document.figures.map { "\($0.surface) \($0.indicator) \($0.unit)" } == expected)
      #expect(document.figures.allSatisfy { $0.projectSurface == "东湖智慧物流园项目" })
    }
  }

  @Test func aSumHasNoRank() throws {
    let found = try cells(
      """
      2031年各镇税收
      镇名        税收（万元）      增长（%）      排名
      河口镇        410           2.1          2
      柳林镇        520           3.3          1
      石桥镇        300          -0.7          3
      合计         1230           1.9
      """)
    #expect(found.suffix(2) == ["1230 税收 万元", "1.9 税收 %"])
  }

  @Test func whatHasAPointIsNoRank() throws {
    let found = try cells(
      """
      2031年指标
      指标名称      单位      绝对值      增速（%）     位次
      工业产值      亿元      62.5        6.1         3
        轻工业      亿元       8.5        3.1
        重工业      亿元      54.0        7.2         2
      农业产值      亿元      31.2        4.0         5
      """)
    #expect(found.count == 11 && found[3] == "8.5 轻工业 亿元" && found[4] == "3.1 轻工业 %")
  }

  @Test func aLabelledTitleIsNoRow() throws {
    let source = "表3  2031年人口构成\n指标\t人数（万人）\t比重（%）\n男性\t15.2\t51.0\n女性\t14.6\t49.0"
    let document = try Extractor.extract(Array(source.utf8))
    #expect(document.metadata.title?.hasSuffix("2031年人口构成") ?? false)
    #expect(document.figures.count == 4)
  }

  @Test func broadHeadsStandEvenlyAboveTheLowerLine() throws {
    let expected = [
      "62.1 工业产值 亿元", "3.2 工业产值 %", "31.5 农业产值 亿元", "2.2 农业产值 %", "11.4 渔业产值 亿元", "0.7 渔业产值 %",
    ]
    #expect(
      try cells(
        """
        2031年产值
        指标        1-2月
                  总量（亿元）    增速（%）
        工业产值      62.1        3.2
        农业产值      31.5       -2.2
        渔业产值      11.4        0.7
        """) == expected)
    let found = try cells(
      """
      2031年效益
      单位：万元
      行业 | 营业收入 | 净利润 |
      1-5月 | 增长% | 1-5月 | 增长% |
      纺织业 | 820 | 2.2 | 71 | -3.3 |
      造纸业 | 640 | 1.2 | 58 | 3.1 |
      """)
    #expect(found.prefix(4) == ["820 营业收入 万元", "2.2 营业收入 %", "71 净利润 万元", "3.3 净利润 %"])
  }

  @Test func aCardMayHaveTwoPairsInARow() throws {
    let document = try Extractor.extract(
      Array(
        """
        2031年项目卡
        | 项目名称 | 东湖智慧物流园项目 | 建设单位 | 清河物流公司 |
        |---|---|---|---|
        | 总投资（万元） | 52000 | 占地面积 | 75亩 |
        | 建设内容 | 新建仓库2万平方米 | | |
        """.utf8))
    #expect(document.projects.map(\.surface) == ["东湖智慧物流园项目"])
    #expect(document.figures.map(\.surface) == ["52000", "75亩", "2万平方米"])
    #expect(document.figures.allSatisfy { $0.projectSurface == "东湖智慧物流园项目" })
  }

  @Test func broadHeadsMayDifferInBreadth() throws {
    let found = try cells(
      """
      2031年各区指标
      地区
      外贸总额
      工业电量
      总量（亿元）
      增速（%）
      位次
      增速（%）
      位次
      全市
      210.4
      5.6
      -
      6.7
      -
      东岭区
      62.1
      7.2
      1
      -1.3
      2
      """)
    #expect(
      found == [
        "210.4 外贸总额 亿元", "5.6 外贸总额 %", "6.7 工业电量 %", "62.1 外贸总额 亿元", "7.2 外贸总额 %", "1 外贸总额 位", "1.3 工业电量 %",
        "2 工业电量 位",
      ])
  }

  @Test func openBarsMayHoldAmountsWithTheirUnits() throws {
    let document = try Extractor.extract(
      Array(
        """
        2031年项目进展
        序号|项目名称|总投资|年度计划|形象进度
        1|东湖路改造工程|2.5亿元|1.2亿元|路基完成
        2|柳林小学扩建工程|6000万元|4000万元|主体封顶
        """.utf8))
    #expect(document.projects.map(\.surface) == ["东湖路改造工程", "柳林小学扩建工程"])
    #expect(document.figures.map(\.surface) == ["2.5亿元", "1.2亿元", "6000万元", "4000万元"])
    #expect(document.figures.map(\.aspect) == [.actual, .target, .actual, .target])
  }
}
