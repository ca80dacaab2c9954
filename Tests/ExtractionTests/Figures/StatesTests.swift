// How a statistic goes is no part of its name, whatever the words for it.
import Testing

@testable import Extraction

@Suite("How statistics go")
struct StatesTests {
  static let statistics = ["技改投资", "工业用电量", "税收收入"]

  /// Said in a clause of its own.
  @Test(
    "A clause that tells how it goes",
    arguments: [
      "增势强劲", "增势平稳", "势头良好", "势头向好", "态势良好", "表现亮眼", "表现不俗", "运行平稳", "小幅回升", "逐月回升", "触底反弹", "低位运行", "高开低走",
      "先抑后扬", "扭负为正", "正增长", "两位数增长", "屡创新高", "基本持平", "有所回升", "略有增长", "后劲不足", "形势严峻", "领跑全市", "一路领跑", "异军突起",
      "贡献突出", "节节攀升", "突飞猛进", "活跃", "回暖", "加速恢复", "逆势上扬", "井喷", "猛增", "下行明显", "难以为继", "任务艰巨", "差距较大", "走在前列",
      "成效显著", "来之不易",
    ])
  func clause(_ state: String) throws {
    for statistic in Self.statistics {
      let figures = try FigureCase.figures("今年前七个月，全区\(statistic)\(state)，同比增长7.4%。")
      #expect(figures.map(\.indicator) == [statistic], "\(statistic)\(state)")
    }
  }

  /// The same of things that are counted.
  @Test(
    "A clause that tells how many things go",
    arguments: [
      "持续增加", "发展壮大", "蓬勃发展", "健康发展", "活力迸发", "竞相涌现", "量质齐升", "扩容提质", "数量稳步增长", "规模不断壮大", "总量扩大", "培育有力",
      "成效显著", "数量偏少", "走在全市前列", "领跑全市", "加速集聚", "日趋完善", "实现全覆盖",
    ])
  func things(_ state: String) throws {
    for thing in ["瞪羚企业", "社会组织", "农村公路"] {
      let text = "全县\(thing)\(state)，新增14个。全县\(thing)\(state)，总数达到73个。"
      #expect(try FigureCase.figures(text).map(\.indicator) == [thing, thing], "\(thing)\(state)")
    }
    let going = try FigureCase.figures("把园区一体化发展作为抓手，推出举措14项。").map(\.indicator)
    #expect(going == ["举措"])
  }

  /// Said of the change itself.
  @Test(
    "A change with a word for its size or its course",
    arguments: [
      ("小幅增长", true), ("逐季增长", true), ("恢复性增长", true), ("稳健增长", true), ("强势增长", true), ("成倍增长", true),
      ("爆发式增长", true),
      ("井喷式增长", true), ("略有增长", true), ("有所增长", true), ("微增", true), ("略增", true), ("猛增", true), ("激增", true),
      ("大增", true),
      ("飙升", true), ("相应增长", true), ("小幅回落", false), ("断崖式下降", false), ("略有下降", false), ("微降", false),
      ("骤降", false),
      ("锐减", false), ("大降", false), ("暴跌", false), ("缩水", false),
    ])
  func change(_ word: String, isUp: Bool) throws {
    for statistic in Self.statistics {
      let figure = try #require(FigureCase.figures("全区\(statistic)\(word)7.4%。").first)
      #expect(figure.indicator == statistic, "\(statistic)\(word)")
      #expect(figure.change == .growth && figure.direction == (isUp ? .up : .down), "\(statistic)\(word)")
    }
  }

  @Test(
    "Rates and parts of plans",
    arguments: [
      FigureCase("技改投资增长率达到7.4%。", "7.4%", indicator: "技改投资", change: .growth, direction: .up),
      FigureCase("人口自然增长率为2.6‰。", "2.6‰", indicator: "人口自然增长率", change: .share),
      FigureCase(
        "人口自然增长率为2.6‰，下降0.3个千分点。", "0.3个千分点", unit: "个千分点", measure: .points, change: .difference,
        direction: .down),
      FigureCase("7.4%的技改投资增速，高于全市平均。", "7.4%", indicator: "技改投资", change: .growth),
      FigureCase("技改投资增长7.4%，完成预期目标的61.5%。", "61.5%", indicator: "技改投资", change: .share, aspect: .actual),
      FigureCase("技改投资完成进度为61.5%。", "61.5%", indicator: "技改投资完成进度", change: .share),
      FigureCase("技改投资完成31亿元，增长7.4%，完成进度61.5%。", "61.5%", indicator: "技改投资"),
      FigureCase("技改投资超额完成任务，达到目标值的109%。", "109%", indicator: "技改投资", change: .share),
      FigureCase("技改投资总量和增速分别位居全市第4位和第6位。", "第6", indicator: "技改投资", change: .rank),
      FigureCase("技改投资净增5亿元，总量达到31亿元。", "31亿元", indicator: "技改投资", change: .level),
      FigureCase("按技改投资增长7.4%测算，后四个月需完成11亿元。", "7.4%", indicator: "技改投资"),
      FigureCase("技改投资接近31亿元。", "31亿元", qualifier: .under, indicator: "技改投资"),
      FigureCase("技改投资逼近31亿元。", "31亿元", qualifier: .under, indicator: "技改投资"),
      FigureCase("技改投资达到31亿元有余。", "31亿元", qualifier: .over, indicator: "技改投资"),
      FigureCase("技改投资大概31亿元。", "31亿元", qualifier: .about, indicator: "技改投资"),
    ])
  func rates(_ expected: FigureCase) throws { try expected.check() }

  @Test(
    "What an amount was spent on is no kind that it limits",
    arguments: [
      FigureCase("投资2600万元新建球场14个。", "2600万元", indicator: "投资"),
      FigureCase("投资2600万元新建球场14个。", "14个", indicator: "球场"),
      FigureCase("去年投资1.3亿元改造农贸市场14个。", "1.3亿元", indicator: "投资"),
    ])
  func outlay(_ expected: FigureCase) throws { try expected.check() }
}
