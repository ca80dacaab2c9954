// Figures read out place by place and trade by trade: what is measured is said once; who has it, how things
// stood and whose office did it are no part of its name.
import Testing

@testable import Extraction

@Suite struct ListedPlacesTests {
  @Test(arguments: [
    FigureCase("分区域看，市经开区到位资金58.4亿元，高新区46.9亿元，岚河县31亿元。", "46.9亿元", indicator: "到位资金"),
    FigureCase("分区域看，市经开区到位资金58.4亿元，高新区46.9亿元，岚河县31亿元。", "31亿元", indicator: "到位资金"),
    FigureCase("集中开工项目共36个，其中高新区19个，经开区17个。", "19个", indicator: "开工项目"),
    FigureCase("集中开工项目共36个，其中高新区19个，经开区17个。", "17个", indicator: "开工项目"),
    FigureCase("青溪镇完成投资2.1亿元，双桥镇1.8亿元，石岭乡只有0.4亿元。", "1.8亿元", indicator: "投资"),
    FigureCase("新增国家级农业园区1个、产业强镇6个。", "6个", indicator: "产业强镇"),
    FigureCase("从财政收入看，城关镇完成1.25亿元，增长8.7%。", "1.25亿元", indicator: "财政收入"),
    FigureCase("从固定资产投资完成情况看，河湾镇、石梁镇都完成了年度任务的80%以上，大坪乡只有41%。", "80%以上", indicator: "固定资产投资"),
    FigureCase("从固定资产投资完成情况看，河湾镇、石梁镇都完成了年度任务的80%以上，大坪乡只有41%。", "41%", indicator: "固定资产投资"),
    FigureCase("园区占了全区工业投资的七成。", "七成", indicator: "工业投资", change: .share),
    FigureCase("食品加工完成产值76亿元，机械制造完成51亿元，建材完成33亿元。", "76亿元", indicator: "食品加工产值"),
    FigureCase("食品加工完成产值76亿元，机械制造完成51亿元，建材完成33亿元。", "33亿元", indicator: "建材产值"),
  ])
  func place(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("实际使用外资1.21亿美元，在全省整体回落的情况下逆势增长5.8%。", "5.8%", indicator: "实际使用外资", change: .growth),
    FigureCase("全区完成地区生产总值108亿元，按可比价算增长5.6%。", "5.6%", indicator: "地区生产总值"),
    FigureCase("人社局城镇新增就业2210人，完成年度任务的58%。", "2210人", indicator: "城镇新增就业"),
    FigureCase("双桥镇烤烟移栽1.26万亩。", "1.26万亩", indicator: "烤烟移栽"),
    FigureCase("国资委监管企业营收增长5%。", "5%", indicator: "国资委监管企业营收"),
    FigureCase("签约项目中40亿元以上的只有3个。", "3个", indicator: "签约项目"),
    FigureCase("纳税60万元以上的126户企业要逐户分析。", "126户", indicator: "纳税60万元以上的企业"),
    FigureCase("全县1120户3306名剩余贫困人口全部脱贫。", "1120户", indicator: "贫困人口"),
    FigureCase("71项计划开工项目有36项开工。", "36项", indicator: "计划开工项目", aspect: .actual),
    FigureCase("列入市考核的12个项目，已有9个开工，3个还在办手续。", "9个", indicator: "项目"),
    FigureCase("39个项目里，31个卡在用地，6个卡在资金，2个是企业自己不想动。", "2个", indicator: "项目"),
    FigureCase("至今还有29户没有签字。", "29户", indicator: "签字"),
    FigureCase("上半年满打满算还有40多天。", "40多天", indicator: "上半年"),
    FigureCase("引进一个工业项目，奖励引荐人8万元。", "8万元", indicator: "奖励"),
    FigureCase("领导每月到现场不少于2次，牵头单位每周不少于1次。", "1次", indicator: "到现场", aspect: .target),
    FigureCase("督查室抽了31件交办事项，按期办结22件。", "22件", indicator: "交办事项"),
  ])
  func noun(_ expected: FigureCase) throws { try expected.check() }

  /// A place alone in the next sentence measures no area by what was spent before.
  @Test func moneyIsNoArea() throws {
    let figures = try FigureCase.figures("变电站总投资1.2亿元，年底要送电。全年新建28万平方米。")
    #expect(figures.map(\.surface) == ["1.2亿元", "28万平方米"])
    #expect(figures.last?.indicator == "")
  }
}
