// Years of something else: what is taken off, laid up, to be ready or held against; and signs of a fall.
import Testing

@testable import Extraction

@Suite struct TimesOfOthersTests {
  /// Years of what is taken off, of a reserve, and of a deadline.
  @Test(arguments: [
    FigureCase("2023年，除去2003年、2006年到期面积900亩后，全县补助面积为6.2万亩。", "6.2万亩", year: 2023),
    FigureCase("为2024年储备项目12项。", "12项", aspect: .actual),
    FigureCase("为2025年储备项目12项。", "12项", aspect: .actual),
    FigureCase("确保2026年以前完成危桥改造80座。", "80座", aspect: .target, year: 2026),
    FigureCase(
      "据初步核算，全县2023年全年实现产值96亿元；居民收入达到2.1万元。", "2.1万元", year: 2023),
    FigureCase("去年年底通过省级验收。转移就业12万人。", "12万人", year: 2024),
    FigureCase("去年全县稳中有进。转移就业12万人。", "12万人", year: 2023),
  ])
  func years(_ expected: FigureCase) throws { try expected.check() }

  /// A minus behind 同比, and what a rate is held against, in brackets.
  @Test(arguments: [
    FigureCase("完成产值28亿元、税收3亿元，同比分别-4.1%、-9.6%。", "4.1%", change: .growth, direction: .down),
    FigureCase("产值实现96亿元，同比增长（以下简称增长）6.5%。", "6.5%", change: .growth, direction: .up),
    FigureCase("完成产值28亿元，同比-4.1%。", "4.1%", change: .growth, direction: .down),
    FigureCase("产值增长7.4%，较上年同期（2.9%）大幅增长。", "2.9%", change: .growth, direction: .up, year: 2023),
    FigureCase("产值下降1.4%，较一季度（-5.3%）回升3.9个百分点。", "5.3%", change: .growth, direction: .down),
    FigureCase("产值下降1.4%，较一季度（-5.3%）回升3.9个百分点。", "3.9个百分点", change: .difference, year: 2024),
  ])
  func changes(_ expected: FigureCase) throws { try expected.check() }

  /// A text does not speak from the year in which something is to be ready.
  @Test func plannedYears() throws {
    let text = "9月9日，新区签订建材市场合同，总投资6亿元。项目一期将于2027年6月底前建成投产，二期预计2029年投入使用。"
    #expect(try Extractor.extract(Array(text.utf8)).metadata.year == nil)
    let dated = "3月2日，全县2026年第一季度签约仪式举行，总投资5亿元。书院项目预计2028年投入使用。"
    #expect(try Extractor.extract(Array(dated.utf8)).metadata.year == 2026)
  }

  /// The quarter of what is in brackets, and again that of the sentence behind them.
  @Test func quarters() throws {
    let figures = try FigureCase.figures("二季度产值下降1.4%，较一季度（-5.3%）回升3.9个百分点。")
    #expect(figures.map { $0.period?.quarter } == [2, 1, 2])
  }

  /// A sum with what it has grown by each year is of no one of them; what was reached is of the last.
  @Test func fourYears() throws {
    let text = """
      政府工作报告
      （2022年1月6日）
      一、过去四年工作回顾
      预计地区生产总值累计完成87亿元，年均增长4.2%；居民收入达到3.1万元。
      """
    #expect(try Extractor.extract(Array(text.utf8)).figures.map { $0.period?.year } == [nil, nil, 2021])
  }

  /// Each of the goals that were passed is exact.
  @Test func passedGoals() throws {
    let text = "单位能耗和用水量分别同比下降4.1%、5.2%，超额完成年初确定3.6%、4.8%的目标任务。"
    let figures = try FigureCase.figures(text)
    #expect(figures.suffix(2).map(\.qualifier) == [.exact, .exact])
    #expect(figures.suffix(2).map(\.aspect) == [.target, .target])
  }

  /// `现有` before what is to come of them this year is of now, behind a year that is over.
  @Test func nowAndThisYear() throws {
    let text = "2023年全县生产水泥90万吨。全县现有采石场42家，今年将关闭9家。"
    #expect(try FigureCase.figures("（2024年3月7日）\n" + text).map { $0.period?.year } == [2023, 2024, 2024])
  }
}
