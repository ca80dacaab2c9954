// Amounts as they are spoken: 个多亿, 十几亿, 五六亿, 七八成; signs and arrows for growth; and what they are of.
import Testing

@testable import Extraction

@Suite struct SpokenAmountsTests {
  @Test(arguments: [
    FigureCase("税收还差一个多亿。", "一个多亿", value: "1", unit: "个亿", measure: .money, qualifier: .over),
    FigureCase("出口额还差3个多亿。", "3个多亿", value: "3", unit: "个亿", qualifier: .over),
    FigureCase("征迁花了十几亿元。", "十几亿元", value: "10", unit: "亿元", measure: .money, qualifier: .over),
    FigureCase("技改投资完成十亿元。", "十亿元", value: "10", unit: "亿元", measure: .money),
    FigureCase("技改投资完成二十几个亿。", "二十几个亿", value: "20", qualifier: .over),
    FigureCase("出口额少了好几个亿。", "几个亿", change: .difference, direction: .down),
    FigureCase("出口额完成五六亿元。", "五六亿元", value: "5~6", unit: "亿元"),
    FigureCase("每年投入七八千万元。", "七八千万元", value: "7000~8000", unit: "万元"),
    FigureCase("总投资十七八亿元。", "十七八亿元", value: "17~18"),
    FigureCase("平整土地二三百亩。", "二三百亩", value: "200~300", measure: .area),
    FigureCase("只完成任务的七八成。", "七八成", value: "7~8", unit: "成", measure: .percent),
    FigureCase("只完成任务的两成半。", "两成半", value: "2.5", unit: "成", measure: .percent),
    FigureCase("用电量增长百分之十几。", "百分之十几", value: "10", unit: "%", qualifier: .over),
    FigureCase("开工率75%，低于全市平均15个点。", "15个点", unit: "个百分点", measure: .points, change: .difference),
    FigureCase("开工率75%，比邻县低十来个点。", "十来个点", measure: .points, qualifier: .about),
    FigureCase("昨天走了11个点。", "11个", measure: .count),
    FigureCase("引进外资1.5亿美金。", "1.5亿美金", unit: "亿美金", measure: .money),
    FigureCase("总投资人民币2.6亿元。", "2.6亿元", indicator: "总投资"),
    FigureCase("合同额￥3.2亿元。", "3.2亿元", indicator: "合同额"),
  ])
  func amounts(_ expected: FigureCase) throws { try expected.check() }

  /// A size class, a kind of industry and counts in words are no figures.
  @Test(arguments: ["引进十几个亿元项目。", "培育百亿元产业集群。", "打造千亿元、百亿元园区。", "开了三五次会议。", "发展一二三产业。", "推行3+2模式。"])
  func none(_ sentence: String) throws { #expect(try FigureCase.figures(sentence).isEmpty) }

  @Test(arguments: [
    FigureCase("出口额36亿元，+7.5%。", "7.5%", indicator: "出口额", change: .growth, direction: .up),
    FigureCase("出口额36亿元（-7.5%）。", "7.5%", indicator: "出口额", change: .growth, direction: .down),
    FigureCase("用电量+4%，出口额-2%。", "2%", indicator: "出口额", change: .growth, direction: .down),
    FigureCase("税收（+6%）、出口额（-3%）均不及预期。", "3%", indicator: "出口额", change: .growth, direction: .down),
    FigureCase("用电量同比↓4.2%。", "4.2%", indicator: "用电量", change: .growth, direction: .down),
    FigureCase("用电量▲4.2%。", "4.2%", indicator: "用电量", change: .growth, direction: .up),
    FigureCase("用电量增速为负4.2%。", "4.2%", indicator: "用电量", change: .growth, direction: .down),
  ])
  func signs(_ expected: FigureCase) throws { try expected.check() }

  /// Whatever is said around it, the statistic is named.
  @Test(arguments: [
    FigureCase("出口额增长最快的是石桥镇，增长21%。", "21%", indicator: "出口额"),
    FigureCase("出口额下降的有石桥镇、柳河镇，分别下降3%、5%。", "5%", indicator: "出口额"),
    FigureCase("税收过亿元的乡镇有石桥镇、柳河镇，分别为2亿元、1.3亿元。", "1.3亿元", indicator: "税收"),
    FigureCase("出口额连续五个月增长8%。", "8%", indicator: "出口额", change: .growth),
    FigureCase("出口额增速连续三个季度居全市第一。", "第一", indicator: "出口额"),
    FigureCase("出口额刚过半，完成51%。", "51%", indicator: "出口额"),
    FigureCase("出口额占了全市的半壁江山，达52%。", "52%", indicator: "出口额"),
    FigureCase("出口额贡献了全市增量的23%。", "23%", indicator: "出口额", change: .share),
    FigureCase("出口额上半年只完成42%，欠账8个百分点。", "8个百分点", indicator: "出口额"),
    FigureCase("虽然出口额增长8%，但总量只有36亿元。", "36亿元", indicator: "出口额"),
    FigureCase("出口额掉得厉害，下降12%。", "12%", indicator: "出口额"),
    FigureCase("商务局任务20亿元、工信局任务50亿元。", "50亿元", aspect: .target),
    FigureCase("一看技改投资，增长3%；二看税收，增长5%。", "5%", indicator: "税收"),
    FigureCase("拿税收来说，增长3%，排名第6。", "第6", indicator: "税收"),
    FigureCase("改造燃煤锅炉42蒸吨。", "42蒸吨", unit: "蒸吨", indicator: "燃煤锅炉"),
    FigureCase("我们算一笔账，全年目标50亿元，已完成21亿元。", "50亿元", indicator: "", aspect: .target),
  ])
  func nouns(_ expected: FigureCase) throws { try expected.check() }
}
