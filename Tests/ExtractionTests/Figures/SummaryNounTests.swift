// Nouns of half-year summaries and of project lists: classes by amount, stages in a list, parts by level.
import Testing

@testable import Extraction

struct SummaryNounTests {
  @Test(arguments: [
    FigureCase("按规模分，200万元以下的项目30个，200--500万元的项目12个。", "30个", indicator: "200万元以下的项目"),
    FigureCase("按规模分，200万元以下的项目30个，200--500万元的项目12个。", "12个", indicator: "200--500万元的项目"),
    FigureCase("全市有800万元以下的企业40家。", "40家", indicator: "800万元以下的企业"),
    FigureCase("300万元—600万元的企业37家。", "37家", indicator: "300万元—600万元的企业"),
    FigureCase("水利工程90件，其中：供水工程50件；电力工程10件；其它30件。", "30件", indicator: "水利工程"),
    FigureCase("完成投资100亿元，其中工业60亿元，农业30亿元，其余10亿元。", "10亿元", indicator: "投资"),
    FigureCase("本次签约、开工项目共25个。", "25个", indicator: "签约、开工项目"),
    FigureCase("今年新开工和续建项目共12个。", "12个", indicator: "新开工和续建项目"),
    FigureCase("现有合作社60家，其中省级4家，市级9家。", "4家", indicator: "省级合作社"),
    FigureCase("现有合作社60家，其中省级4家，市级9家。", "9家", indicator: "市级合作社"),
  ])
  func kinds(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("货运量30万吨，货运周转量5亿吨公里，同比增长7.5%、9.1%。", "7.5%", indicator: "货运量", change: .growth),
    FigureCase("货运量30万吨，货运周转量5亿吨公里，同比增长7.5%、9.1%。", "9.1%", indicator: "货运周转量"),
    FigureCase(
      "工业增加值9亿元，财政收入2亿元，同比分别-4.5%、-8.2%。", "4.5%", indicator: "工业增加值", change: .growth,
      direction: .down),
    FigureCase(
      "工业增加值9亿元，财政收入2亿元，同比分别-4.5%、-8.2%。", "8.2%", indicator: "财政收入", change: .growth,
      direction: .down),
    FigureCase("新开工项目5个（含改造项目2个），竣工项目4个，分别占计划的50%、80%。", "50%", indicator: "新开工项目"),
    FigureCase("新开工项目5个（含改造项目2个），竣工项目4个，分别占计划的50%、80%。", "80%", indicator: "竣工项目"),
  ])
  func inTurn(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("瓜菜播面3万亩，年产量6万吨。", "6万吨", indicator: "瓜菜产量"),
    FigureCase("年出栏肉羊8万只，存栏5万只。", "5万只", indicator: "肉羊存栏"),
    FigureCase("生猪出栏12万头，存栏7万头。", "7万头", indicator: "生猪存栏"),
    FigureCase("新修6条斗渠总长9公里。", "6条", indicator: "斗渠"),
    FigureCase("新修6条斗渠总长9公里。", "9公里", indicator: "斗渠总长"),
    FigureCase("绿化建制镇2个。", "2个", indicator: "建制镇"),
    FigureCase("完成预防性养护35公里。", "35公里", indicator: "预防性养护"),
    FigureCase("中央补助90万元，县乡自筹20万元。", "20万元", indicator: "县乡自筹"),
    FigureCase("建档保护古树60株。", "60株", indicator: "古树"),
    FigureCase("九年一贯制学校3所。", "3所", indicator: "九年一贯制学校"),
    FigureCase("超限率稳控在0.05%以下，收取通行费2亿元。", "0.05%以下", indicator: "超限率"),
    FigureCase("超限率稳控在0.05%以下，收取通行费2亿元。", "2亿元", indicator: "通行费"),
    FigureCase("总投资3000万美元（折合人民币2亿元）。", "2亿元", indicator: "总投资"),
  ])
  func words(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("9个投资规模大的项目落地。", "9个", indicator: "项目"),
    FigureCase("全镇有2个上规模的采石场。", "2个", indicator: "采石场"),
    FigureCase("6个投资达4亿元的环保项目开工。", "6个", indicator: "环保项目"),
    FigureCase("实施30个中小学改扩建项目。", "30个", indicator: "中小学改扩建项目"),
    FigureCase("累计投入800万元，推进校舍改造项目，目前已开工17个，竣工8个。", "17个", indicator: "校舍改造项目"),
    FigureCase("累计投入800万元，推进校舍改造项目，目前已开工17个，竣工8个。", "8个", indicator: "校舍改造项目"),
    FigureCase("已完成签约20户，腾空12户。", "12户", indicator: "腾空"),
    FigureCase("5家农村公路管养示范乡镇。", "5家", indicator: "农村公路管养示范乡镇"),
    FigureCase("较大火灾事故连续6年零发生。", "6年", indicator: "较大火灾事故"),
    FigureCase("组织各类招聘会12场次。", "12场次", indicator: "招聘会"),
    FigureCase("学前三年毛入园率92%。", "92%", indicator: "学前三年毛入园率"),
    FigureCase("查处违法案件60件，移送司法机关5件。", "5件", indicator: "违法案件"),
    FigureCase("300多名有志青年离开家乡。", "300多名", indicator: "有志青年"),
    FigureCase("到位产业发展引导资金300万元。", "300万元", indicator: "产业发展引导资金"),
  ])
  func things(_ expected: FigureCase) throws { try expected.check() }
}
