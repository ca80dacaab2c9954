// What is pointed back to, asked of each, set as a goal or told of a part, in the words of a meeting.
import Testing

@testable import Extraction

@Suite struct PointedAtTests {
  @Test(arguments: [
    // 这个数, 这一比例: of what was measured before.
    FigureCase("今年新签约项目21个，去年同期这个数是36个。", "36个", indicator: "新签约项目"),
    FigureCase("技改投资占比22%，而邻县这一比例是35%。", "35%", indicator: "技改投资", change: .share, aspect: .other),
    FigureCase("亩均税收9万元，先进园区这一指标在26万元以上。", "26万元以上", indicator: "亩均税收", aspect: .other),
    // Others of the same kind.
    FigureCase("先进地区亩均税收在26万元以上。", "26万元以上", indicator: "亩均税收", aspect: .other),
    FigureCase("周边县区技改投资增速都在14%以上。", "14%以上", aspect: .other),
    FigureCase("对标先进地区，力争亩均税收达到16万元。", "16万元", indicator: "亩均税收", aspect: .target),
    // So many are asked of each.
    FigureCase("过亿元工业项目，每个镇至少2个，每个园区不少于4个。", "2个", indicator: "过亿元工业项目", aspect: .target),
    FigureCase("过亿元工业项目，每个镇至少2个，每个园区不少于4个。", "4个", indicator: "过亿元工业项目", aspect: .target),
    FigureCase("规上企业，每个镇至少培育3家。", "3家", indicator: "规上企业", aspect: .target),
  ])
  func pointedAt(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("这件事关系到全年26亿元技改投资目标。", "26亿元", indicator: "技改投资", aspect: .target),
    FigureCase("26亿元的技改投资目标能否实现，就看这一季度。", "26亿元", indicator: "技改投资", aspect: .target),
    FigureCase("围绕全年26亿元技改投资目标，倒排工期。", "26亿元", indicator: "技改投资", aspect: .target),
    FigureCase("实现全年7%的增长目标难度不小。", "7%", change: .growth, aspect: .target),
    FigureCase("提前完成裁减冗员9万人任务。", "9万人", aspect: .actual),
    FigureCase("按全年增长9%倒推，每月要完成投资6亿元。", "9%", indicator: "", change: .growth, aspect: .target),
    FigureCase("按年均增长9%测算，到2030年要达到600亿元。", "9%", indicator: "", change: .growth, aspect: .target),
  ])
  func goals(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("对接企业86家，放款5.2亿元。", "5.2亿元", indicator: "放款"),
    FigureCase("盘活资产7处，变现4200万元。", "4200万元", indicator: "变现"),
    // Tenths before what they are part of.
    FigureCase("前5家企业贡献了六成税收。", "六成", measure: .percent, indicator: "前5家企业", change: .share),
    FigureCase("工业贡献了四成以上税收、七成以上出口。", "七成以上", indicator: "工业", change: .share),
    FigureCase("三成多的企业亏损。", "三成多", qualifier: .over, indicator: "企业", change: .share),
    FigureCase("八成企业停产。", "八成", indicator: "企业", change: .share),
    FigureCase("全镇九成农户入了社。", "九成", indicator: "农户", change: .share),
  ])
  func parts(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    // Few percent that are wanted of an amount are its growth; more are how much of it is to be done.
    FigureCase("技改投资确保7%、力争9%。", "7%", change: .growth, direction: .up, aspect: .target),
    FigureCase("技改投资要保7%、争9%。", "9%", change: .growth, aspect: .target),
    FigureCase("绿化覆盖率确保42%。", "42%", change: .share, aspect: .target),
    // Times that are counted from now.
    FigureCase("大前年税收只有7亿元。", "7亿元", indicator: "税收", year: 2021),
    FigureCase("头三个季度税收完成7亿元。", "7亿元", indicator: "税收", year: 2024),
    FigureCase("今年头9个月税收完成7亿元，后3个月要完成2亿元。", "2亿元", indicator: "税收", aspect: .target),
    FigureCase("说到税收，1至9月完成7亿元。", "7亿元", indicator: "税收"),
    FigureCase("2022—2024年，税收分别为5亿元、6亿元、7亿元。", "6亿元", year: 2023),
    FigureCase("2022年至2024年，税收分别完成5亿元、6亿元、7亿元。", "7亿元", year: 2024),
    FigureCase("税收总量7亿元，增量8000万元。", "8000万元", indicator: "税收增量"),
  ])
  func spoken(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("一、二、三产分别完成7亿元、9亿元、12亿元。", "7亿元", indicator: "一产"),
    FigureCase("税收增长6%（全市第4）。", "第4", indicator: "税收", change: .rank, aspect: .actual),
    FigureCase("完成率超过90%的有石桥镇（97%）、柳河镇（91%）。", "91%", indicator: "完成率"),
    FigureCase("进出口31亿美元，顺差9亿美元。", "9亿美元", indicator: "顺差", change: .level),
    FigureCase("订单下降的企业7家、开工不足的项目4个。", "7家", indicator: "企业", change: .level),
    FigureCase("新签约项目43个，总投资90亿元，其中10亿元以上4个、5亿元以上9个。", "9个", indicator: "5亿元以上项目"),
    FigureCase("铁山、白塘、大湾三个乡镇还不到40%。", "40%", indicator: ""),
    FigureCase("今年签约项目33个。开发区签了14个，石桥镇签了6个。", "14个", indicator: "签约项目"),
    FigureCase("财政局要统筹2亿元资金。", "2亿元", indicator: "资金", aspect: .target),
    FigureCase("四季度投资任务还有31亿元。", "31亿元", indicator: "投资", aspect: .target),
    FigureCase("有的单位一个月都不调度1次。", "1次", indicator: "调度"),
    FigureCase("在建的62个项目里面，有9个干干停停。", "9个", indicator: "项目"),
    FigureCase("7个项目进度滞后、4个项目停工。", "4个", indicator: "项目", change: .level),
    FigureCase("到20XX年，税收突破90亿元。", "90亿元", qualifier: .over, aspect: .target),
    FigureCase("到20XX年底，全县已有企业900家。", "900家", aspect: .actual),
  ])
  func lists(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    // What is given or taken for each, what would come of what, and what is asked.
    FigureCase("下一步，岚晟铜材、海川电池等14个项目，年底前要完成投资21亿元以上。", "14个", aspect: .actual),
    FigureCase("每引进1个9亿元项目，奖励80万元。", "80万元", indicator: "奖励", aspect: .other),
    FigureCase("每超1个百分点加2分。", "2分", aspect: .other),
    FigureCase("每完成900万元，得1分。", "900万元", indicator: "", aspect: .other),
    FigureCase("今年对21家企业奖励了700万元。", "700万元", aspect: .actual),
    FigureCase("能不能完成90亿元，我心里没底。", "90亿元", indicator: "", aspect: .target),
    FigureCase("如果再完成7亿元，全年就能达到90亿元。", "90亿元", aspect: .target),
    FigureCase("增长7%看起来不低，但横向比只排第9。", "第9", indicator: "", change: .rank),
  ])
  func conditions(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: ["道路计划X年建成。", "桥梁将于XX年通车。", "10亿元以上项目仍为空白，50亿元以上一个没有。"])
  func hidden(_ sentence: String) throws { #expect(try FigureCase.figures(sentence).isEmpty) }

  /// No years at all, however many digits they have.
  @Test(arguments: [
    "2013—99999999999999999999999年，税收分别为3亿元、4亿元、5亿元。", "9223372036854775807—9223372036854775808年，税收为3亿元。",
    "每 3亿元", "的9个项目",
  ])
  func impossible(_ sentence: String) throws {
    #expect(try FigureCase.figures(sentence).allSatisfy { $0.period?.year ?? 0 < 2200 })
  }

  /// Years from now, whichever they are.
  @Test(arguments: ["未来三年税收要达到30亿元。", "五年前税收只有2亿元。", "三年后税收要达到12亿元。"])
  func ofNoYear(_ sentence: String) throws {
    #expect(try FigureCase.figures(sentence).map(\.period) == [nil])
  }

  @Test(arguments: ["三成立新章程的村子开了会。", "五成员单位参加。", "二成效果不好。", "四成熟果实已经采摘。"])
  func none(_ sentence: String) throws { #expect(try FigureCase.figures(sentence).isEmpty) }
}
