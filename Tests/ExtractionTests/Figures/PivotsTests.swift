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
    FigureCase("我们一天的财政收入是30万元，一天的支出是50万元。", "50万元", indicator: "支出"),
    FigureCase("全县30个工业项目，我上周看了20个。", "20个", indicator: "工业项目"),
    FigureCase("重点项目完成率XX镇能达到90%，你只能达到20%。", "90%", indicator: "重点项目完成率"),
    FigureCase("重点项目完成率XX镇能达到90%，你只能达到20%。", "20%", indicator: "重点项目完成率"),
    FigureCase("能早一天投产，就多税收3000万元。", "3000万元", indicator: "税收"),
    FigureCase("全市GDP增长6%以上，我们区必须达到8%以上。", "8%以上", indicator: "GDP", aspect: .target),
    FigureCase("净迁出企业30家，净迁入20家。", "20家", indicator: "企业"),
    FigureCase("要抓好30个示范村建设，每个村投入300万元。", "300万元", indicator: "投入"),
    FigureCase("每个县区储备亿元以上项目20个。", "20个", indicator: "亿元以上项目"),
    FigureCase("衔接资金9亿元，开工率50%，支出3000万元。", "3000万元", indicator: "衔接资金"),
    FigureCase("20个乡镇中，进度最快的石桥镇完成90%，最慢的白塔乡还不到30%。", "90%", indicator: "进度"),
    FigureCase("20个乡镇中，进度最快的石桥镇完成90%，最慢的白塔乡还不到30%。", "30%", indicator: "进度"),
    FigureCase("300个行政村，集体经济收入50万元以上的30个，5万元以下的还有20个。", "20个", indicator: "5万元以下的行政村"),
    FigureCase("全县33项指标中，进入全市前三的8项，其中3项全市垫底。", "3项", indicator: "指标"),
    FigureCase("水毁道路86处、桥梁5座，已抢通82处，投入机械260台次。", "82处", indicator: "水毁道路"),
    FigureCase("水毁道路86处、桥梁5座，已抢通82处，投入机械260台次。", "260台次", unit: "台次", indicator: "机械"),
    FigureCase("完成投资1.2亿元，占年度计划5亿元的24%。", "5亿元", indicator: "投资", aspect: .target),
    FigureCase("用地需求5800亩，已保障3900亩，还缺1900亩。", "3900亩", indicator: "用地需求"),
    FigureCase("投资增速排名靠后的3个县区，分别是石门县和清江区，增速分别为-6.2%和1.1%。", "6.2%", indicator: "投资"),
    FigureCase("签约项目9个，其中投资最大的30亿元，最小的1亿元。", "30亿元", indicator: "投资"),
    FigureCase("签约项目9个，其中投资最大的30亿元，最小的1亿元。", "1亿元", indicator: "投资"),
    FigureCase("我们的人均财力只有3000元，是全市平均水平的60%。", "60%", indicator: "人均财力", change: .share),
    FigureCase("规上工业增加值增长3%，低于预期2个百分点。", "2个百分点", aspect: .actual),
    FigureCase("这条路全长12公里，其中隧道3座，总投资9亿元，还有2公里没有打通。", "3座", indicator: "隧道"),
    FigureCase("这条路全长12公里，其中隧道3座，总投资9亿元，还有2公里没有打通。", "2公里", indicator: "全长"),
    FigureCase("安全隐患排查出300处，已整改200处。", "200处", indicator: "安全隐患"),
    FigureCase("带动300户贫困户户均增收300元。", "300户", indicator: "贫困户"),
    FigureCase("建档立卡贫困人口还剩300户900人。", "300户", indicator: "建档立卡贫困人口"),
    FigureCase("社会捐赠300万元。", "300万元", indicator: "社会捐赠"),
    FigureCase("规上工业、投资、消费三大指标分别下降5%、6%和7%。", "7%", indicator: "消费"),
    FigureCase("工业、农业、服务业三大产业分别增长5%、6%和7%。", "6%", indicator: "农业"),
    FigureCase("电子信息、装备制造两大产业产值分别增长5%和6%。", "6%", indicator: "装备制造产值"),
  ])
  func indicator(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("两个月内完成300亩土地征收。", "300亩", aspect: .target),
    FigureCase("一周内拆除30处违建。", "30处", aspect: .target),
    FigureCase("30天内完成300亩土地征收。", "300亩", aspect: .target),
    FigureCase("今后三年建成9个产业园。", "9个", aspect: .target),
    FigureCase("近三年内建成了9个产业园。", "9个", aspect: .actual),
    FigureCase("三年内建成了9个产业园。", "9个", aspect: .actual),
  ])
  func within(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("工业、投资、消费增速分别为6.2%、-3.8%、1.1%。", "6.2%", indicator: "工业", direction: .up),
    FigureCase("工业、投资、消费增速分别为6.2%、-3.8%、1.1%。", "3.8%", indicator: "投资", direction: .down),
    FigureCase("工业、投资、消费增速分别为6.2%、-3.8%、1.1%。", "1.1%", indicator: "消费", direction: .up),
    FigureCase("石门县、清江区投资增速分别为-6.2%、3.8%。", "6.2%", change: .growth, direction: .down),
    FigureCase("石门县、清江区投资增速分别为-6.2%、3.8%。", "3.8%", change: .growth, direction: .up),
  ])
  func signs(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("征收任务是3000户、30万平方米，完成300户、3万平方米，完成率10%。", "3000户", aspect: .target),
    FigureCase("征收任务是3000户、30万平方米，完成300户、3万平方米，完成率10%。", "3万平方米", aspect: .actual),
    FigureCase("征收任务是3000户、30万平方米，完成300户、3万平方米，完成率10%。", "10%", aspect: .actual),
    FigureCase("今年的任务是引进项目90个，完成30个，还差60个。", "30个", aspect: .actual),
    FigureCase("我们的任务是完成投资300亿元，引进项目90个，开工60个。", "60个", aspect: .target),
    FigureCase("今年的任务是300户", "300户", aspect: .target),
    FigureCase("雨污分流改造完成30公里。", "30公里", indicator: "雨污分流改造"),
  ])
  func tasks(_ expected: FigureCase) throws { try expected.check() }
}
