// Where a figure begins and ends, what only looks like one.
import Testing

@testable import Extraction

@Suite struct RealSpanTests {
  @Test(arguments: [
    FigureCase("全县工业用电量3.2亿千瓦小时。", "3.2亿千瓦小时", measure: .other, indicator: "工业用电量"),
    FigureCase("楼面价达8200元/㎡。", "8200元/㎡", unit: "元/㎡", measure: .money, indicator: "楼面价"),
    FigureCase("拆除农户住房520院。", "520院", measure: .count, indicator: "农户住房"),
    FigureCase("不动产转移登记3日办结。", "3日", measure: .duration),
    FigureCase("用了2天半的时间。", "2天半", value: "2.5", unit: "天", measure: .duration),
    FigureCase("车程1个半小时。", "1个半小时", value: "1.5", unit: "个小时", measure: .duration),
    FigureCase("占全市比重超x成。", "超x成", unit: "成", measure: .percent, qualifier: .over),
    FigureCase("工业增加值增速比上月加快X百分点。", "X百分点", unit: "个百分点", measure: .points, indicator: "工业增加值"),
    FigureCase("货运量增速高出十个百分点。", "十个百分点", measure: .points, change: .difference, direction: .up),
    FigureCase("受理群众来访X（件）批X人次。", "X（件）批", measure: .count, indicator: "群众来访"),
    FigureCase("其中**XX镇项目，xx230亩。", "230亩", value: "230", measure: .area),
    FigureCase("技术合同45份，Ⅱ类地区第三。", "第三", measure: .rank),
    FigureCase("三次产业结构由2010年的18:45:37调整为12:43:45。", "18:45:37", change: .share, year: 2010),
    FigureCase("二、三次产业比例由46.5:53.5优化为41:59。", "41:59"),
    FigureCase("实到资金2000万及以上企业8家。", "8家", indicator: "实到资金2000万及以上企业"),
  ])
  func spans(_ sample: FigureCase) throws { try sample.check() }

  @Test(arguments: [
    ("05年完成投资3亿元，比04年增长12%。", ["3亿元", "12%"]),
    ("xx年，全镇接待客商300人次。", ["300人次"]),
    ("建成三元前驱体项目，打破城乡二元结构。", []),
    ("推进地铁6号线2期和7号线，建成小区2期安置房300套。", ["300套"]),
    ("6个1类新药获批。", ["6个"]),
    ("考核指标8升2降，3项在100名以外。", ["3项"]),
    ("满60周岁以上人群接种1.2万人。", ["1.2万人"]),
    ("10月前5天，全县降雨3次。", ["3次"]),
    ("某某公园获XX人居环境奖。", []),
    ("解决50户以上自然村通路问题。", []),
    ("其中，600分以上15人。", ["15人"]),
    ("2亿元以下、亿元以上的9个。", ["9个"]),
    ("投资5亿元以上、税收1000万元以上项目3个。", ["3个"]),
    ("铺设1.2米管道500米。", ["500米"]),
    ("8月2日办结，于12日办结。", []),
  ])
  func noFigures(_ sentence: String, _ surfaces: [String]) throws {
    #expect(try FigureCase.figures(sentence).map(\.surface) == surfaces)
  }

  /// What the rules above must not touch.
  @Test(arguments: [
    ("举办培训班3期。", ["3期"]),
    ("带动50户以上农户增收。", ["50户以上"]),
    ("新修3公里道路，2公里渠道。", ["3公里", "2公里"]),
    ("建设1年半数以上完工。", ["1年"]),
    ("完成投资10亿元以上、开工项目3个。", ["10亿元以上", "3个"]),
    ("汽车加油9升。", ["9升"]),
  ])
  func kept(_ sentence: String, _ surfaces: [String]) throws {
    #expect(try FigureCase.figures(sentence).map(\.surface) == surfaces)
  }
}
