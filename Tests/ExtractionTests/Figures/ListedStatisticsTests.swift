// Statistics in a list: what its members share, and what each has of its own.
import Testing

@testable import Extraction

@Suite struct ListedStatisticsTests {
  private static func indicators(_ text: String) throws -> [String] {
    try FigureCase.figures(text).map(\.indicator)
  }

  /// Every one of them whole: none takes a word from its neighbour.
  private static let wholes = [
    "地区生产总值", "规上工业增加值", "固定资产投资", "工业投资", "民间投资", "房地产开发投资", "社会消费品零售总额", "限额以上消费品零售额", "一般公共预算收入",
    "财政总收入", "税收收入", "进出口总额", "实际利用外资", "到位资金", "城镇居民人均可支配收入", "城镇新增就业", "工业用电量", "服务业增加值", "粮食产量", "旅游收入",
    "金融机构存款余额", "制造业贷款余额", "建筑业总产值", "商品房销售面积", "民生支出",
  ]

  @Test(arguments: wholes)
  func besideAnother(_ first: String) throws {
    for second in Self.wholes where second != first {
      let text = "\(first)、\(second)分别增长5%、6%。"
      #expect(try Self.indicators(text) == [first, second], "\(text)")
    }
  }

  @Test(arguments: wholes)
  func alone(_ name: String) throws {
    #expect(try Self.indicators("全区\(name)完成30亿元，增长5%，高于全市2个百分点，居全市第3位。") == Array(repeating: name, count: 4))
    #expect(try Self.indicators("\(name)完成年度目标的62%，低于时序进度3个百分点。") == [name, name])
    #expect(try Self.indicators("力争全年\(name)增速达到8%。") == [name])
    #expect(try Self.indicators("\(name)由20亿元增加到26亿元。") == [name, name])
  }

  @Test(arguments: [
    ("工业、民间、房地产投资分别增长12%、8%、3%。", ["工业投资", "民间投资", "房地产投资"]),
    ("工业投资、民间投资、房地产投资分别增长12%、8%、3%。", ["工业投资", "民间投资", "房地产投资"]),
    ("工业、基础设施、房地产开发投资分别增长12%、9%和下降8%。", ["工业投资", "基础设施投资", "房地产开发投资"]),
    ("工业、民间投资分别增长12%和下降8%，总量达到3亿元。", ["工业投资", "民间投资", "民间投资"]),
    ("存款、贷款余额分别增长12%、8%。", ["存款余额", "贷款余额"]),
    ("规上工业营业收入、利润分别增长12%、8%。", ["规上工业营业收入", "规上工业利润"]),
    ("限额以上家用电器、通讯器材零售额分别增长12%、8%。", ["限额以上家用电器零售额", "限额以上通讯器材零售额"]),
    ("服务业增加值增长5%，城镇新增就业增长3%。", ["服务业增加值", "城镇新增就业"]),
    ("力争数字经济增加值增长8%以上。", ["数字经济增加值"]),
    ("固定资产投资拉动经济增长2.3个百分点。", ["固定资产投资"]),
    ("旅游收入比上年增加30亿元，增长8%。", ["旅游收入", "旅游收入"]),
    ("一是工业投资增速放缓。上半年增长3%，比去年同期低2个百分点。", ["工业投资", "工业投资"]),
    ("二是财政收入压力较大。1-6月完成3亿元，占年度任务的41%。", ["财政收入", "财政收入"]),
  ])
  func shared(_ text: String, _ expected: [String]) throws {
    #expect(try Self.indicators(text) == expected)
  }

  @Test func fallsInAList() throws {
    let figures = try FigureCase.figures("工业、基础设施、房地产开发投资分别增长12%、9%和下降8%。")
    #expect(figures.map(\.direction) == [.up, .up, .down])
  }

  @Test(arguments: [
    FigureCase("今年承担了6个县重点项目，目前开工的只有2个。", "2个", indicator: "县重点项目"),
    FigureCase("全市86个计划新开工的亿元以上项目，目前实际开工64个。", "86个", indicator: "亿元以上项目", aspect: .target),
    FigureCase("在全国217家国家级经开区综合发展水平考核评价中位列第68位。", "217家", indicator: "国家级经开区"),
    FigureCase("在2021年度综合考核中，临江经开区排在第29位。", "第29", indicator: "综合考核"),
    FigureCase("我们在科技创新这一项上仅列第113位。", "第113", indicator: "科技创新"),
    FigureCase("要举办招商推介活动10场以上。", "10场以上", indicator: "招商推介活动"),
    FigureCase("吸纳脱贫户32户就近务工。", "32户", indicator: "脱贫户"),
    FigureCase("新增和恢复灌溉面积0.6万亩。", "0.6万亩", indicator: "灌溉面积"),
    FigureCase("通过国家项目库申报专项债券项目19个。", "19个", indicator: "专项债券项目"),
    FigureCase("申报项目19个，其中通过发改委审核11个。", "11个", indicator: "项目"),
    FigureCase("清川县5000万元以上在库项目仅剩23个。", "23个", indicator: "5000万元以上在库项目"),
    FigureCase("每平方公里工业总产值达到48亿元。", "48亿元", indicator: "每平方公里工业总产值"),
    FigureCase("住建部门要对闲置土地逐宗过筛子，年底前处置4500亩以上。", "4500亩以上", indicator: "闲置土地"),
    FigureCase("后三个月月均要完成102亿元投资，而前期月均只有68亿元。", "68亿元", indicator: "投资"),
    FigureCase("清淤沟渠74条、长81.2千米。", "81.2千米", indicator: "沟渠"),
    FigureCase("全县上市企业达到36家。", "36家", indicator: "上市企业"),
    FigureCase("新增36个中小学学位。", "36个", indicator: "中小学学位"),
    FigureCase("全省总算力突破1.2万PF。", "1.2万PF", unit: "万PF", measure: .other, indicator: "总算力"),
    FigureCase("县财政分别奖励50万元、30万元。", "30万元", indicator: "奖励", aspect: .other),
    FigureCase("要再办促消费活动12场。", "12场", indicator: "促消费活动"),
  ])
  func nouns(_ expected: FigureCase) throws { try expected.check() }

  /// What the listed statistics are in all is counted, and is no part of their names.
  @Test(arguments: [
    "社零、外贸、技改投资3项指标未达预期，分别相差0.4、2.7和1.1个百分点。",
    "社零、外贸、技改投资三项主要指标增速高于全市平均，分别高0.4、2.7、1.1个百分点。",
  ])
  func countedTogether(_ text: String) throws {
    #expect(try Self.indicators(text).suffix(3) == ["社零", "外贸", "技改投资"])
  }

  @Test func countedByTheirOwnWord() throws {
    let text = "基建投资、技改投资两项投资实现两位数增长，分别增长14.5%、11.3%。"
    #expect(try Self.indicators(text) == ["基建投资", "技改投资"])
  }

  /// How far it is to a slogan is told of what was named before.
  @Test func farFromASlogan() throws {
    #expect(try Self.indicators("上半年技改投资完成3亿元，距离“双过半”还差0.7亿元。") == ["技改投资", "技改投资"])
  }

  /// What is invested in an industry pays no taxes; what it sells does.
  @Test func taxesBesideInvestment() throws {
    #expect(try Self.indicators("工业固投增长6%、税收增长4%。") == ["工业固投", "税收"])
    #expect(try Self.indicators("规上工业营业收入增长6%、利润增长4%。") == ["规上工业营业收入", "规上工业利润"])
  }

  /// What is there in part is not said twice.
  @Test func amongTheWhole() throws {
    #expect(try Self.indicators("全社会用电量7.4亿度，其中工业用电5.1亿度。") == ["全社会用电量", "工业用电"])
    #expect(try Self.indicators("对投资9亿元的锦程产业园，要盯着干。") == ["投资"])
  }
}
