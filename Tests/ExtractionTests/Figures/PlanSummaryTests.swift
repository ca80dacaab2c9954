// Reports on plans and months: nouns in lists and shares, words of plans, the quarter that goes on by parts.
import Testing

@testable import Extraction

struct PlanSummaryTests {
  @Test(arguments: [
    FigureCase("12宗现代物流业及加工项目年度计划投资30亿元。", "12宗", indicator: "现代物流业及加工项目"),
    FigureCase("帮助860户脱贫户（监测户）发展养殖产业。", "860户", indicator: "脱贫户（监测户）"),
    FigureCase("入园企业90家，其中50家企业已开工，30家投入生产。", "30家", indicator: "企业"),
    FigureCase("已有26家企业在建设中。", "26家", indicator: "企业"),
    FigureCase("“新能源”新建和续建项目9个。", "9个", indicator: "“新能源”新建和续建项目"),
    FigureCase("全县确定市级重点项目4大类35个。", "35个", indicator: "市级重点项目"),
    FigureCase("达产后形成年产12GWH锂离子电池的生产能力。", "12GWH", measure: .other, indicator: "锂离子电池"),
    FigureCase("预计前8个月固定资产投资完成9亿元。", "9亿元", indicator: "固定资产投资"),
    FigureCase("该厂总投资9亿元、年产8万吨钢管生产基地已投产。", "8万吨", indicator: "钢管"),
  ])
  func nouns(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("规模以上工业企业当月产值同比下降8%。", "8%", indicator: "规模以上工业企业产值"),
    FigureCase("镇本级产值全市占比31%，岚湖镇产值全市占比7%。", "31%", indicator: "镇本级产值", change: .share),
    FigureCase("限上批发、住宿、餐饮业1-8月零售额分别增长6%、3%、5%。", "6%", indicator: "限上批发业零售额"),
    FigureCase("限上批发、住宿、餐饮业1-8月零售额分别增长6%、3%、5%。", "3%", indicator: "限上住宿业零售额"),
    FigureCase("粮油及饲料类、服装类等大宗消费分别增长9%、4%。", "9%", indicator: "粮油及饲料类消费"),
    FigureCase("粮油及饲料类、服装类等大宗消费分别增长9%、4%。", "4%", indicator: "服装类消费"),
    FigureCase("粮油类、服装类消费受到天气影响，分别增长9%、4%。", "9%", indicator: "粮油类消费"),
    FigureCase("水稻播种面积9万亩，同比增长2%，产量6万吨。", "6万吨", indicator: "水稻产量"),
    FigureCase("汶溪水厂等项目已完成年度计划投资80%以上。", "80%以上", indicator: "投资", change: .share),
    FigureCase("开工重大项目30个，涵盖产业项目（16项）、基础设施（9项）、社会民生（5项）三大领域。", "16项", indicator: "产业项目"),
    FigureCase("开工重大项目30个，涵盖产业项目（16项）、基础设施（9项）、社会民生（5项）三大领域。", "9项", indicator: "基础设施"),
    FigureCase("民间投资占全部投资的比重位居全市第二。", "第二", indicator: "民间投资", change: .rank),
  ])
  func sharesAndLists(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("总投资30亿元，年计划投资6亿元，已完成4亿元。", "6亿元", indicator: "年计划投资", aspect: .target),
    FigureCase("（二）续建项目实现新突破。9宗续建项目年度投资计划6亿元，完成投资7亿元。", "6亿元", aspect: .target),
    FigureCase("仍有岚湖厂房等7个项目可望开工。", "7个", indicator: "项目", aspect: .target),
    FigureCase("今年全县共计划实施项目90个。", "90个", indicator: "项目", aspect: .target),
  ])
  func plans(_ expected: FigureCase) throws { try expected.check() }

  @Test func quarterByParts() throws {
    let text = "一季度投资增长9%。分产业看，第一产业投资增长4%。分领域看，工业投资增长6%。\n分产业看，税收增长7%。"
    let figures = try FigureCase.figures(text)
    #expect(figures.map(\.period?.quarter) == [1, 1, 1, nil])
  }
}
