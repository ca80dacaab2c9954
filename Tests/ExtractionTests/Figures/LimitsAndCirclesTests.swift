// Limits whose kind grows, tenths that are hidden, and words that look like signs of an amount.
import Testing

@testable import Extraction

@Suite struct LimitsAndCirclesTests {
  @Test(arguments: [
    ("2000万元以上新入库项目计划总投资同比下降15%。", "15%", "2000万元以上新入库项目计划总投资"),
    ("500万元以上工业投资增长8%。", "8%", "500万元以上工业投资"),
  ])
  func aLimitedStatisticGrows(_ text: String, _ surface: String, _ indicator: String) throws {
    try FigureCase(text, surface, indicator: indicator, change: .growth).check()
    #expect(try FigureCase.figures(text).count == 1)
  }

  @Test(arguments: [
    FigureCase("工业项目占比不足X成。", "X成", measure: .percent, qualifier: .under, indicator: "工业项目", change: .share),
    FigureCase(
      "民间投资占比达到X成以上。", "X成以上", measure: .percent, qualifier: .over, indicator: "民间投资", change: .share),
  ])
  func hiddenTenths(_ expected: FigureCase) throws { try expected.check() }

  @Test func placeholdersOfMembersAreNoTenths() throws {
    #expect(try FigureCase.figures("X成员单位要抓紧落实。").isEmpty)
  }

  @Test(arguments: [
    FigureCase("全区上下要咬定全年80亿元招商目标不放松。", "80亿元", qualifier: .exact),
    FigureCase("总投资80亿元上下。", "80亿元上下", qualifier: .about),
  ])
  func peopleUpAndDown(_ expected: FigureCase) throws { try expected.check() }

  /// Places whose names are hidden, or a letter long, are no part of what they have done.
  @Test(arguments: [
    FigureCase("XX镇、XX街道分别完成固定资产投资3亿元、4亿元。", "3亿元", indicator: "固定资产投资"),
    FigureCase("XX镇、XX街道分别完成固定资产投资3亿元、4亿元。", "4亿元", indicator: "固定资产投资"),
    FigureCase("城镇、农村居民人均可支配收入分别增长6%、7%。", "6%", indicator: "城镇居民人均可支配收入"),
  ])
  func hiddenPlaces(_ expected: FigureCase) throws { try expected.check() }
}
