// How leaders of districts speak of figures: some of what was counted, what it is held against, names behind
// conjunctions.
import Testing

@testable import Extraction

@Suite struct LeaderSpeechTests {
  @Test(arguments: [
    // Some of what was counted.
    FigureCase("重点项目60个，还有12个投资完成率不足三成。", "12个", indicator: "重点项目"),
    FigureCase("重点项目60个，还有12个投资完成率不足三成。", "三成", indicator: "投资完成率"),
    FigureCase("签约项目50个，有18个签约后一年多没有动静。", "18个", indicator: "签约项目"),
    FigureCase("规上企业30家，7家产值下降，5家利润为负。", "5家", indicator: "规上企业"),
    FigureCase("信访积案30件，化解21件，其余9件进度都在一半以上。", "9件", indicator: "信访积案"),
    FigureCase("全区规上工业企业达到120家，其中上半年新入规9家。", "9家", indicator: "规上工业企业"),
    FigureCase("排查安全隐患500处，整改450处。", "450处", indicator: "安全隐患"),
    FigureCase("申报专项债券项目20个，通过审核8个。", "8个", indicator: "专项债券项目"),
    FigureCase("出让土地18宗，还有4宗流拍。", "4宗", indicator: "土地"),
    // Another thing of the same unit.
    FigureCase("新建公园12个，建成停车场30个。", "30个", indicator: "停车场"),
    FigureCase("培育科技企业12家，20家企业产值增长。", "20家", indicator: "企业"),
  ])
  func some(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("到位资金18亿元，与全年50亿元的目标差距不小。", "50亿元", indicator: "到位资金"),
    FigureCase("亩均税收只有9万元，与省定15万元的标准差得远。", "15万元", indicator: "亩均税收", aspect: .other),
    FigureCase("研发投入强度1.4%，跟全省2.6%的平均水平比还有距离。", "2.6%", indicator: "研发投入强度"),
    FigureCase("一般公共预算收入增长2%。横向比，沅口区增长9%。", "9%", indicator: "一般公共预算收入", aspect: .other),
  ])
  func held(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("亿元以上项目只有6个，平均单体投资2亿元。", "2亿元", indicator: "单体投资"),
    FigureCase("发出督办函20份、提示函8份。", "20份", indicator: "督办函"),
    FigureCase("不过等米下锅的企业还有30家。", "30家", indicator: "企业"),
    FigureCase("实现处置收入1亿元。", "1亿元", indicator: "处置收入"),
    FigureCase("办结时间控制在5个工作日以内。", "5个工作日以内", indicator: "办结时间"),
    FigureCase("拆除建筑面积不应大于20%。", "20%", qualifier: .under),
  ])
  func names(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    // Told among what is wanted.
    FigureCase("要抓紧补课，一般公共预算收入完成9亿元，同比下降4%。", "9亿元", aspect: .actual),
    FigureCase("要抓紧补课，一般公共预算收入完成9亿元，同比下降4%。", "4%", aspect: .actual),
    FigureCase("要抓紧补课，单位能耗下降4%。", "4%", aspect: .target),
    FigureCase("要抓紧筹钱，安置资金缺口2亿元由财政局统筹解决。", "2亿元", aspect: .actual),
    FigureCase("南街旧改项目就要慢得多，600户居民还有90户没签。", "90户", aspect: .actual),
    FigureCase("要盘活资产，6处闲置厂房、2万平方米商业用房要尽快处置。", "6处", aspect: .actual),
    FigureCase("反观隔壁的沅口市，一季度引进项目70个。", "70个", aspect: .other),
  ])
  func told(_ expected: FigureCase) throws { try expected.check() }
}
