// The words by which a speech sets a goal, and how far each of them holds.
import Testing

@testable import Extraction

@Suite struct GoalWordsTests {
  @Test(arguments: [
    "保底", "冲刺", "锚定", "瞄准", "保证", "底线是", "基本目标", "挑战目标", "冲刺目标", "应达到", "需完成", "还需实现", "全力完成", "奋力实现", "力争",
    "确保",
  ])
  func beforeTheNumber(_ word: String) throws {
    let figures = try FigureCase.figures("全镇技改投资\(word)6亿元。")
    #expect(figures.map(\.indicator) == ["技改投资"])
    #expect(figures.map(\.aspect) == [.target])
  }

  @Test(arguments: [
    FigureCase("技改投资增速底线是7%，力争达到9%。", "7%", indicator: "技改投资", change: .growth, aspect: .target),
    FigureCase("技改投资增速不低于7%，服务业投资增速不低于5%。", "5%", qualifier: .over, change: .growth, aspect: .target),
    FigureCase("区定目标60亿元，镇定目标66亿元。", "66亿元", indicator: "", aspect: .target),
    // An aim with nothing counted in its own clause says what for.
    FigureCase("瞄准医药产业，招引企业8家。", "8家", aspect: .actual),
    FigureCase("锚定全年任务，一季度完成税收2亿元。", "2亿元", aspect: .actual),
    FigureCase("开展项目百日冲刺，新开工项目17个。", "17个", aspect: .actual),
    FigureCase("为确保工程用款，城投公司发行债券4亿元。", "4亿元", aspect: .actual),
    FigureCase("有效保证了2.6万人饮水安全。", "2.6万人", aspect: .actual),
    // What was sought among what has been done has come.
    FigureCase("今年以来累计供地970亩，争取林地指标140亩，盘活厂房3万平方米。", "140亩", aspect: .actual),
    FigureCase("今年以来累计供地970亩，争取林地指标140亩，盘活厂房3万平方米。", "3万平方米", aspect: .actual),
    FigureCase("目前已供地970亩，争取四季度再供地300亩。", "300亩", aspect: .target),
  ])
  func howFarTheyHold(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("盈利面远超70%。", "70%", qualifier: .over, indicator: "盈利面"),
    FigureCase("到位资金不止3亿元。", "3亿元", qualifier: .over, indicator: "到位资金"),
    FigureCase("人均面积不大于30平方米。", "30平方米", qualifier: .under, indicator: "人均面积"),
    FigureCase("到位资金差不多3亿元。", "3亿元", qualifier: .about, indicator: "到位资金"),
    FigureCase("投资未超过去年同期的4亿元。", "4亿元", qualifier: .under),
  ])
  func boundsInCommonSpeech(_ expected: FigureCase) throws { try expected.check() }

  /// What a report says behind its goals is how to come to them, whatever the heading calls it.
  @Test func behindTheGoals() throws {
    let text = """
      关于2023年计划执行情况与2024年计划草案的报告
      （2024年1月16日）
      一、2023年计划执行情况
      技改投资增长7%。
      二、2024年发展目标
      技改投资增长9%。
      三、主要措施
      （一）聚焦产业升级
      实施技改项目30个。
      盘活低效用地400亩。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.aspect) == [.actual, .target, .target, .target])
    #expect(figures.map { $0.period?.year } == [2023, 2024, 2024, 2024])
  }
}
