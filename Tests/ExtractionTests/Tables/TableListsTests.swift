// Tables whose cells stand one below the other, with bars of their own, stray ones and heads in two storeys.
import Testing

@testable import Extraction

@Suite struct TableListsTests {
  private func cells(_ source: String) throws -> [String] { try TableShapesTests.cells(source) }
  private func figures(_ source: String) throws -> [ExtractedFigure] { try TableShapesTests.figures(source) }

  @Test func barsMayStandBelowTheirCells() throws {
    let found = try cells(
      """
      2031年1-3月清河主要指标
      指标
      |
      单位
      |
      累计
      |
      ±%
      |
      工业增加值
      |
      亿元
      |
      ―
      |
      4.1
      |
      零售总额
      |
      亿元
      |
      51.7
      |
      -2.6
      |
      """)
    #expect(found == ["4.1 工业增加值 %", "51.7 零售总额 亿元", "2.6 零售总额 %"])
  }

  @Test func cellsBetweenBarsMayBeBroken() throws {
    let found = try figures(
      """
      景点情况
      项
      目
      |
      2031
      年
      6
      月
      |
      同比增长(
      %
      )
      |
      收入合计(万元)
      |
      310.5
      |
      2.2
      |
      船票收入
      |
      81.4
      |
      -6.3
      |
      """)
    #expect(found.map(\.surface) == ["310.5", "2.2", "81.4", "6.3"])
    #expect(found.map(\.indicator) == ["收入", "收入", "船票收入", "船票收入"])
    #expect(found.map(\.unit) == ["万元", "%", "万元", "%"])
    #expect(found.allSatisfy { $0.period?.year == 2031 })
  }

  @Test func aBarMayCloseTheTable() throws {
    let found = try figures(
      """
      清河县客运情况
      项 目 |
      单 位 |
      2030年 |
      2031年 |
      一、客运收入 |
      万元 |
      620.5 |
      610.2 |
      (一)公路 |
      万元 |
      310.1 |
      280.4 |
      |
      """)
    #expect(found.map(\.surface) == ["620.5", "610.2", "310.1", "280.4"])
    #expect(found.map(\.indicator) == ["客运收入", "客运收入", "公路", "公路"])
    #expect(found.map { $0.period?.year } == [2030, 2031, 2030, 2031])
  }

  @Test func strayBarsPartRows() throws {
    let document = try Extractor.extract(
      Array(
        """
        |
        5-1 预算收支表 |
        |
        |
        单位:亿元 |
        |
        |
        项 目 |
        2003 |
        |
        |
        |
        |
        一般性收支项目 |
        |
        |
        经常性收入 |
        815.4 |
        |
        |
        |
        |
        转移性支出 |
        902.3 |
        |
        """.utf8))
    #expect(document.figures.map(\.surface) == ["815.4", "902.3"])
    #expect(document.figures.map(\.indicator) == ["经常性收入", "转移性支出"])
    #expect(document.figures.allSatisfy { $0.unit == "亿元" && $0.period?.year == 2003 })
    #expect(document.projects.isEmpty)
  }

  @Test func lowerHeadsMayFollowTheUpper() throws {
    let found = try figures(
      """
      表3-2 各乡镇常住人口变化情况表
      区县 |
      2031年 |
      2021年 |
      比重[2] |
      年均增速 |
      2031年 |
      2021年 |
      河口镇 |
      5210 |
      4900 |
      12.5 |
      11.1 |
      -0.6 |
      柳林镇 |
      6120 |
      |
      14.2 |
      |
      |
      石桥镇 |
      7090 |
      6800 |
      16.1 |
      15.7 |
      0.4 |
      单位:人、%
      """)
    #expect(
      found.prefix(4).map { "\($0.surface) \($0.unit) \($0.change) \($0.period?.year ?? 0)" } == [
        "5210 人 level 2031", "4900 人 level 2021", "12.5 % share 2031", "11.1 % share 2021",
      ])
    #expect(found.count == 12 && found.allSatisfy { $0.indicator == "常住人口" })
    #expect(found[4].direction == .down)
  }

  @Test func anEmptyLowerHeadIsTheWhole() throws {
    let found = try figures(
      """
      表4 各街道人口年龄构成
      2031年5月
      单位:%
      |
      0-14岁 |
      15-59岁 |
      60岁及以上 |
      |
      其中:70岁及以上 |
      东街街道 |
      14.2 |
      66.1 |
      19.7 |
      8.5 |
      西街街道 |
      17.3 |
      64.4 |
      18.3 |
      7.9 |
      """)
    #expect(found.map(\.surface) == ["14.2", "66.1", "19.7", "8.5", "17.3", "64.4", "18.3", "7.9"])
    #expect(found.allSatisfy { $0.change == .share && $0.unit == "%" })
    #expect(found[2].indicator.hasPrefix("60岁") && found[3].indicator.hasPrefix("70岁"))
  }

  @Test func broadHeadsMayBeOfDifferentBreadth() throws {
    let found = try cells(
      """
      2031年清河县债券情况表 |
      单位:亿元 |
      债券名称 |
      债券基本信息 |
      项目总投资 |
      已取得收益 |
      备注 |
      债券编码 |
      债券规模 |
      债券利率(%) |
      债券期限 |
      |
      其中:债券资金 |
      2031年清河债券(一期) |
      31007 |
      0.52 |
      2.91 |
      10年 |
      3.40 |
      0.52 |
      0.10 |
      |
      2031年清河债券(二期) |
      31008 |
      0.73 |
      2.85 |
      7年 |
      4.80 |
      0.73 |
      0.00 |
      |
      """)
    #expect(
      found.prefix(6) == [
        "0.52 债券规模 亿元", "2.91 债券利率 %", "10年 债券期限 年", "3.40 项目总投资 亿元", "0.52 债券资金 亿元", "0.10 收益 亿元",
      ])
  }

  @Test func unitsMayStandBetweenNamesAndNumbersBelowAGroup() throws {
    let document = try Extractor.extract(
      Array(
        """
        2031年5月份客运

          项 目 名 称

          计算 单位

          5月

          1-5月 累计

          累计比上年同期 增长(%)

          客运业

          一、发送旅客

          万人次

          8.1

          39.2

          2.7

          1、公路

          万人次

          5.1

          21.2

          -1.7

          二、客运收入

          亿元

          0.4

          1.9

          3.3

          三、客位上座率

          %

          61.2
        """.utf8))
    #expect(
      document.figures.map(\.unit) == ["万人次", "万人次", "%", "万人次", "万人次", "%", "亿元", "亿元", "%", "%"])
    #expect(document.figures.map(\.indicator).prefix(4) == ["发送旅客", "发送旅客", "发送旅客", "公路"])
    #expect(document.figures[5].direction == .down)
    #expect(document.sections.isEmpty && document.projects.isEmpty)
  }
}
