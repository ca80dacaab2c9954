// What is done for somebody, or by somebody who is made to do it: neither is what is measured.
import Testing

@testable import Extraction

@Suite struct PivotsTests {
  @Test(arguments: ["企业", "群众", "农户", "贫困户", "职工", "困难群众", "村民"])
  func people(_ people: String) throws {
    let shapes = [
      ("为P解决问题30件。", "问题"), ("帮助P解决困难30个。", "困难"), ("对P减免税费30万元。", "税费"),
      ("为P办实事30件。", "实事"), ("督促P整改问题30个。", "问题"), ("引导P发展大棚30个。", "大棚"),
      ("县财政为P减免房租30万元。", "房租"), ("组织P开展对接活动30场。", "对接活动"),
    ]
    for (shape, indicator) in shapes {
      let text = shape.replacing("P", with: people)
      let figure = try #require(try FigureCase.figures(text).first, "\(text)")
      #expect(figure.indicator == indicator, "\(text)")
    }
  }

  @Test(arguments: [
    FigureCase("支持企业发展资金3亿元已经到位。", "3亿元", indicator: "企业发展资金"),
    FigureCase("我们有耕地30万亩、林地90万亩。", "30万亩", indicator: "耕地"),
    FigureCase("安全隐患排查出300处，已整改200处。", "200处", indicator: "安全隐患"),
    FigureCase("带动300户贫困户户均增收300元。", "300户", indicator: "贫困户"),
    FigureCase("建档立卡贫困人口还剩300户900人。", "300户", indicator: "建档立卡贫困人口"),
    FigureCase("社会捐赠300万元。", "300万元", indicator: "社会捐赠"),
    FigureCase("规上工业、投资、消费三大指标分别下降5%、6%和7%。", "7%", indicator: "消费"),
    FigureCase("工业、农业、服务业三大产业分别增长5%、6%和7%。", "6%", indicator: "农业"),
    FigureCase("电子信息、装备制造两大产业产值分别增长5%和6%。", "6%", indicator: "装备制造产值"),
  ])
  func indicator(_ expected: FigureCase) throws { try expected.check() }
}
