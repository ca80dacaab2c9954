// Deeds still to come that stand behind their number, plans that are counted, what others let pass, and
// years that a text tells by its months or by 当年.
import Testing

@testable import Extraction

@Suite struct PlansAheadTests {
  /// What the words behind a number, or the plan before it, tell.
  @Test(arguments: [
    FigureCase("本月底，9个项目将集中动工。", "9个", aspect: .target),
    FigureCase("走访的36个项目中，14个项目能在年底建成投产。", "14个", aspect: .target),
    FigureCase("岚川县11个部门将闲置资金划拨给学校。", "11个", aspect: .actual),
    FigureCase("一季度签约了26个项目，本月底9个项目将集中开工。", "9个", aspect: .target),
    FigureCase("一季度签约了26个项目，本月底9个项目将集中开工。", "26个", aspect: .actual),
    FigureCase("上半年认定14家，全年还将再认定20家。", "20家", aspect: .target),
    FigureCase("预计全年将有6家企业产值过亿元。", "6家", aspect: .target),
    FigureCase("今年工业总产值达到600亿元希望很大。", "600亿元", aspect: .target),
    FigureCase("投入42亿元，全力办好30件惠民实事。", "30件", aspect: .actual),
    FigureCase("经过15年的努力和打拼，柑橘产量全省第二。", "第二", aspect: .actual),
    FigureCase("全镇招商的具体目标是，引进县外资金3.8亿元，外贸出口9亿元。", "3.8亿元", aspect: .target),
    FigureCase("15个项目将于9月开工。", "15个", aspect: .target),
    FigureCase("去年36个项目能开工，靠的是抢抓前期。", "36个", aspect: .actual),
    FigureCase("2024年，全县计划完成工业投资62亿元，增速9%。", "9%", change: .growth, aspect: .target),
    FigureCase("工业投资完成62亿元，增速9%。", "9%", aspect: .actual),
    FigureCase("2024年实施市级重点项目35个、年度计划投资41亿元。", "41亿元", aspect: .target),
    FigureCase("2024年实施市级重点项目35个、年度计划投资41亿元。", "35个", aspect: .actual),
    FigureCase("9项专项规划、26项行动计划和14个合作项目与邻市完成衔接。", "26项", aspect: .actual),
    FigureCase("规划衔接有序，9项专项规划、26项行动计划通过审查。", "9项", aspect: .actual),
    FigureCase("按照规划，将全县214个自然村整合为60个中心社区。", "214个", aspect: .actual),
    FigureCase("按照规划，将全县214个自然村整合为60个中心社区。", "60个", aspect: .target),
  ])
  func whatIsStillToCome(_ expected: FigureCase) throws { try expected.check() }

  /// Whose it is.
  @Test(arguments: [
    FigureCase("超长期国债项目国家发改委通过13个，资金需求9亿元。", "13个", aspect: .actual),
    FigureCase("超长期国债项目国家发改委通过13个，资金需求9亿元。", "9亿元", aspect: .actual),
    FigureCase("我县就业稳定。从全国就业形势看，高校毕业生达1100万人。", "1100万人", aspect: .other),
    FigureCase("在营商环境考评中，我县在全国900个县市排名65名。", "900个", aspect: .other),
  ])
  func whoseItIs(_ expected: FigureCase) throws { try expected.check() }

  /// What it is of, and of which year.
  @Test(arguments: [
    FigureCase("奶牛年均递增率达到12%以上。", "12%以上", indicator: "奶牛", change: .growth, direction: .up),
    FigureCase("蔬菜产量达90万吨，比“十一五”初期的62万吨增加了28万吨。", "62万吨", change: .level),
    FigureCase("2023年税收18亿元，是十一五末的3.4倍；产值61亿元。", "3.4倍", year: 2023),
    FigureCase("2023年税收18亿元，是十一五末的3.4倍；产值61亿元。", "61亿元", year: 2023),
    FigureCase("2023年，全县重点项目46项。概算投资260亿元，当年计划投资38亿元。", "38亿元", year: 2023),
    FigureCase(
      "2023年重点项目推进情况\n（2024年1月18日）\n截止目前，项目进展顺利，1-12月份，完成投资44亿元。", "44亿元", year: 2023),
    FigureCase("推进情况\n（2024年6月18日）\n今年1-12月份，计划完成投资44亿元。", "44亿元", year: 2024),
  ])
  func yearsAndRates(_ expected: FigureCase) throws { try expected.check() }
}
