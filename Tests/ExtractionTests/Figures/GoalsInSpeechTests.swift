// Goals as speeches put them: aimed at, taken on, not to be undercut; and what a pace or a share has come to.
import Testing

@testable import Extraction

@Suite struct GoalsInSpeechTests {
  @Test(arguments: [
    FigureCase("瞄准工业产值320亿元目标，加快转型。", "320亿元", indicator: "工业产值", aspect: .target),
    FigureCase("锚定进出口总额增长9%目标，抓好订单。", "9%", indicator: "进出口总额", aspect: .target),
    FigureCase("到位资金要全力冲刺75亿元。", "75亿元", indicator: "到位资金", aspect: .target),
    FigureCase("项目推进百日冲刺活动开展以来，新开工项目17个。", "17个", aspect: .actual),
    FigureCase("税收增幅不得低于6%。", "6%", indicator: "税收", change: .growth, aspect: .target),
    FigureCase("绿地率不得低于35%。", "35%", aspect: .other),
    FigureCase("用两年时间，使接待游客达到600万人次。", "600万人次", aspect: .target),
    FigureCase("一百天内完成拆迁20万平方米。", "20万平方米", aspect: .target),
    FigureCase("近一百天内完成拆迁20万平方米。", "20万平方米", aspect: .actual),
    FigureCase("仅用两年时间，就建成了6个园区。", "6个", aspect: .actual),
    FigureCase("四季度技改投资还需完成7亿元。", "7亿元", indicator: "技改投资", aspect: .target),
    FigureCase("后三个月出口额月均需完成2亿元。", "2亿元", indicator: "出口额", aspect: .target),
  ])
  func wanted(_ expected: FigureCase) throws { try expected.check() }

  /// How many were set is a goal by its noun, whoever has set it.
  @Test(arguments: [
    FigureCase("技改投资目标任务数45亿元，实际完成48亿元。", "45亿元", indicator: "技改投资", aspect: .target),
    FigureCase("技改投资目标任务数45亿元，实际完成48亿元。", "48亿元", indicator: "技改投资", aspect: .actual),
    FigureCase("市下达我区出口额任务数45亿元。", "45亿元", indicator: "出口额", aspect: .target),
    FigureCase(
      "完成外来资金38亿元，完成市政府下达任务数50亿元的76%。", "50亿元", indicator: "外来资金", aspect: .target),
    FigureCase(
      "完成外来资金38亿元，占任务数50亿元的76%。", "76%", indicator: "外来资金", change: .share, aspect: .actual),
  ])
  func tasks(_ expected: FigureCase) throws { try expected.check() }

  /// The pace is told, and what it has come to; the statistic is named without them.
  @Test(arguments: [
    FigureCase("技改投资增速提高3.5个百分点，达到12.1%。", "3.5个百分点", indicator: "技改投资", change: .difference),
    FigureCase("技改投资增速提高3.5个百分点，达到12.1%。", "12.1%", indicator: "技改投资", change: .growth),
    FigureCase("技改投资在全市的占比达到14%。", "14%", indicator: "技改投资", change: .share),
    FigureCase("地区生产总值总量突破400亿元。", "400亿元", indicator: "地区生产总值"),
    FigureCase("出口额比2019年翻一番，达到66亿元。", "66亿元", indicator: "出口额"),
    FigureCase("出口额“开门稳”，增长7%。", "7%", indicator: "出口额", change: .growth),
    FigureCase("7项指标增速位居全市前列。", "7项", indicator: "指标"),
  ])
  func paces(_ expected: FigureCase) throws { try expected.check() }

  /// What should have been done by now is wanted, and what has been done is told of the same.
  @Test(arguments: [
    FigureCase(
      "出口额按照序时进度应完成25亿元，实际完成21亿元。", "25亿元", indicator: "出口额", aspect: .target),
    FigureCase(
      "出口额按照序时进度应完成25亿元，实际完成21亿元。", "21亿元", indicator: "出口额", aspect: .actual),
    FigureCase("出口额全市增长8%，我区增长6%。", "8%", indicator: "出口额", aspect: .other),
    FigureCase("出口额全市增长8%，我区增长6%。", "6%", indicator: "出口额", aspect: .actual),
    FigureCase("出口额增速从一季度的5%、上半年的6%到前三季度的7%，逐季回升。", "7%", change: .growth),
    FigureCase("工业投资增长8%，技改投资增长更快，达12%。", "12%", indicator: "技改投资", change: .growth),
    FigureCase("出口额上来了，增长8%。", "8%", indicator: "出口额"),
    FigureCase("出口额很不乐观，下降3%。", "3%", indicator: "出口额"),
    FigureCase("出口额欠账较多，还差12亿元。", "12亿元", indicator: "出口额", change: .difference),
  ])
  func coursesOfTheYear(_ expected: FigureCase) throws { try expected.check() }
}
