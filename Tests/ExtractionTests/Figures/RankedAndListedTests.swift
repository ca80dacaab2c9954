// Ranks among a number of places, statistics listed before what they all are, and falls with a sign.
import Testing

@testable import Extraction

@Suite struct RankedAndListedTests {
  @Test(arguments: [
    FigureCase("经济总量和增速分别居全省34个县第1位、第2位。", "第1", indicator: "经济总量", change: .rank),
    FigureCase("工业投资总量居全省14个市州第3位。", "第3", indicator: "工业投资总量", change: .rank),
    FigureCase("我区经济总量居全市第4位，与第3位的宁河区相差61亿元。", "第3", change: .rank, aspect: .other),
    FigureCase("农民收入、生产总值、固定资产投资等指标增速分别位列全省第3、第5、第2。", "第5", indicator: "生产总值", change: .rank),
    FigureCase("农民收入、生产总值、固定资产投资等3项指标分别增长3%、5%、6%。", "6%", indicator: "固定资产投资"),
    FigureCase("农民收入、生产总值、固定资产投资三项指标分别增长3%、5%、6%。", "3%", indicator: "农民收入"),
    FigureCase(
      "农民收入、生产总值、固定资产投资3个主要指标增速分别比一季度低3.2个、2.9个、1.7个百分点。", "1.7个百分点", indicator: "固定资产投资",
      change: .difference, direction: .down),
  ])
  func ranked(_ expected: FigureCase) throws { try expected.check() }

  /// A list in a clause of its own, with where it is ranked behind it.
  @Test(arguments: [
    FigureCase(
      "人均收入增长5%，几项指标，如工业增加值、税收收入增速在全省排位，分别由去年的第14位、第9位升至今年的第8位、第4位。", "第9",
      indicator: "税收收入", change: .rank),
    FigureCase(
      "出口额完成6亿元，工业投资、服务业增加值增速在全市的位次，分别居第3位、第7位。", "第7", indicator: "服务业增加值", change: .rank),
    FigureCase("民间投资增速指标务必进入前6，力争第4。", "第4", indicator: "民间投资", aspect: .target),
  ])
  func listedAlone(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("特别是固定资产投资，增幅-3.2%，形势不容乐观。", "3.2%", indicator: "固定资产投资", change: .growth, direction: .down),
    FigureCase("工业增加值增速为-1.5%。", "1.5%", value: "1.5", indicator: "工业增加值", change: .growth, direction: .down),
    FigureCase(
      "民间投资增速由年初的-2.6%回升至1.8%。", "2.6%", indicator: "民间投资", change: .growth, direction: .down),
    FigureCase("民间投资增速由年初的-2.6%回升至1.8%。", "1.8%", indicator: "民间投资", change: .growth, direction: .up),
    FigureCase("出口增速由-2.6%回升到1.8%。", "1.8%", indicator: "出口", change: .growth, direction: .up),
    FigureCase("民间投资增幅-X%。", "X%", indicator: "民间投资", change: .growth, direction: .down),
  ])
  func fallen(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("今年一季度，规上工业增长15.2%，这个增速比全市低了3.1个百分点。", "3.1个百分点", indicator: "规上工业"),
    FigureCase("部分主要指标也有差距，比如工业增加值增速比全市低了6.3个百分点。", "6.3个百分点", indicator: "工业增加值"),
    FigureCase("规上工业总产值增长3%，相比2020年两年平均增长4%。", "4%", indicator: "规上工业总产值"),
    FigureCase("二是保障城市安全运行的城市排涝项目4个。", "4个", indicator: "保障城市安全运行的城市排涝项目"),
    FigureCase("我县确定全年规上企业增加9家的奋斗目标。", "9家", indicator: "规上企业", aspect: .target),
    FigureCase("物流园已经建成，有仓容3万吨。", "3万吨", indicator: "仓容"),
    FigureCase("停车场完工，有车位300个。", "300个", indicator: "车位"),
    FigureCase("要盯住4亿元的目标。", "4亿元", aspect: .target),
  ])
  func words(_ expected: FigureCase) throws { try expected.check() }

  /// A year with all of it hidden measures nothing; a stretch of years does.
  @Test func hiddenYears() throws {
    let figures = try FigureCase.figures("预计x年全年工业增速达到x%，X年上半年投资增长X%，项目已经停了X年。")
    #expect(figures.map(\.surface) == ["x%", "X%", "X年"])
  }

  /// The quarter behind another of last year is last year's too.
  @Test func quartersOfOneYear() throws {
    let figures = try FigureCase.figures("去年一季度工业增长3.6%，第四季度增长6.3%，今年第一季度增长5%。")
    #expect(figures.map(\.period?.year) == [2023, 2023, 2024])
    #expect(figures.map(\.period?.quarter) == [1, 4, 1])
  }

  /// What is handed down, listed up or looked at is told, also where tasks are set.
  @Test(arguments: [
    ("今年上级下达我县用地指标640亩。", "640亩"), ("县里梳理的堵点问题共94个。", "94个"),
    ("从1月份的情况看，用电量增长5.4%。", "5.4%"), ("环城路全长12公里。", "12公里"),
    ("开发区43家规上企业目前缺工。", "43家"),
  ])
  func toldAmongTasks(_ sentence: String, _ surface: String) throws {
    let text = "在全县项目建设会上的讲话\n（2024年7月3日）\n同志们：\n二、下半年工作任务\n（一）抓要素。\(sentence)\n"
    let figure = try Extractor.extract(Array(text.utf8)).figures.first { $0.surface == surface }
    #expect(figure?.aspect == .actual)
  }

  /// A month says when a deed was done, not what year all else of the project is of.
  @Test func monthOfADeed() throws {
    let text = """
      在全县项目建设会上的讲话
      （2024年7月3日）
      同志们：
      恒锐精密铸造项目去年10月份开工，占地86亩，总投资3.2亿元，现在主体已经封顶。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.period?.year) == [2024, 2024])
  }

  /// Its place among so many is that of what was told before; alone it is of nothing.
  @Test(arguments: [
    FigureCase("税收增长8.5%，居全市7个县区第2位。", "第2", indicator: "税收"),
    FigureCase("工业投资完成9亿元，列全县12个乡镇第X位。", "第X", indicator: "工业投资"),
    FigureCase("居全市7个县区第2位，较上年前移1位。", "第2", indicator: ""),
  ])
  func placeAmongSoMany(_ expected: FigureCase) throws { try expected.check() }
}
