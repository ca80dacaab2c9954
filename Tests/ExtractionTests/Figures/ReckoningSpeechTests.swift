// How a speech reckons up: what is had and what is spent, who did how many, how far it is from the plan.
import Testing

@testable import Extraction

@Suite struct ReckoningSpeechTests {
  @Test(arguments: [
    FigureCase("今年排了130个重点项目，年度投资96亿元，到6月底干了41亿，刚过四成。", "41亿", indicator: "投资", aspect: .actual),
    FigureCase("今年排了130个重点项目，年度投资96亿元，到6月底干了41亿，刚过四成。", "四成", indicator: "投资", change: .share),
    FigureCase("专项债券今年拿到手的有6.8亿元，支出去的才2.3亿元。", "6.8亿元", indicator: "专项债券"),
    FigureCase("专项债券今年拿到手的有6.8亿元，支出去的才2.3亿元。", "2.3亿元", indicator: "专项债券"),
    FigureCase("全年开工项目120个，总投资破了500亿。", "500亿", qualifier: .over, indicator: "总投资"),
    FigureCase("前20名的企业完成产值120亿元，增长11%；剩下的200多家加在一起才65亿元。", "200多家", indicator: "企业"),
    FigureCase("前20名的企业完成产值120亿元，增长11%；剩下的200多家加在一起才65亿元。", "65亿元", indicator: "产值"),
    FigureCase("出口35亿元，占比最大的机电产品只有18亿元。", "18亿元", indicator: "机电产品"),
    FigureCase("新投产项目增加产值27亿元。", "27亿元", indicator: "产值", change: .difference, direction: .up),
    FigureCase("增加值增速3.8%，离年初定的9%差了一大截。", "9%", indicator: "增加值", aspect: .target),
    FigureCase("战略性新兴产业占规上工业比重提高2个百分点。", "2个百分点", indicator: "战略性新兴产业占规上工业比重"),
  ])
  func amounts(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("新增入库项目，全县一共38个，东关镇11个、开发区9个。", "38个", indicator: "入库项目"),
    FigureCase("新增入库项目，全县一共38个，东关镇11个、开发区9个。", "11个", indicator: "入库项目"),
    FigureCase("新增入库项目，全县一共38个，东关镇11个、开发区9个。", "9个", indicator: "入库项目"),
    FigureCase("剩下的12个镇街平均每家不到2个。", "12个", indicator: "镇街"),
    FigureCase("新开工项目不少于45个，10亿元以上的要有5个。", "5个", indicator: "新开工项目", aspect: .target),
    FigureCase("今年新投产的16个项目，预计可新增产值45亿元，其中5月底前要有6个达产。", "6个", aspect: .target),
    FigureCase("规上企业172家，全市排第5，比第4名少了41家。", "第4", indicator: "规上企业"),
    FigureCase("总量刚过400亿元，邻近的汶江县已经580亿元了。", "580亿元", indicator: "总量", aspect: .other),
    FigureCase("推进1.2万个亿元以上新建续建项目建设。", "1.2万个", indicator: "亿元以上新建续建项目"),
    FigureCase("生产总值跨越3个千亿元台阶。", "3个", qualifier: .exact),
    FigureCase("60栋高层建筑组成的新城，5300栋楼宇拔地而起。", "60栋", indicator: "高层建筑"),
    FigureCase("60栋高层建筑组成的新城，5300栋楼宇拔地而起。", "5300栋", indicator: "楼宇"),
  ])
  func counts(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    ("招引亿元以上项目100个，其中50亿元以上不少于2个、10亿元以上不少于15个。", ["100个", "2个", "15个"]),
    ("签约的27个项目，总投资过10亿元的只有2个，5亿元到10亿元的3个。", ["27个", "2个", "3个"]),
    ("工业总产值达423亿元，上亿元企业达41家。", ["423亿元", "41家"]),
  ])
  func limits(_ sentence: String, _ surfaces: [String]) throws {
    #expect(try FigureCase.figures(sentence).map(\.surface) == surfaces)
  }

  @Test(arguments: [
    FigureCase("东关镇完成投资8.6亿元，一家就占了全县的五分之一。", "五分之一", value: "1/5", indicator: "投资", change: .share),
    FigureCase("通关时间压缩三分之一以上。", "三分之一以上", value: "1/3", qualifier: .over, change: .growth, direction: .down),
  ])
  func fractions(_ expected: FigureCase) throws { try expected.check() }

  /// `比去年全年` and `全年任务` are held against, so nothing behind them is of last year.
  @Test func whatIsHeldAgainstMovesNoYear() throws {
    let text = """
      在全区工业会议上的讲话
      （2023年4月20日）
      同志们：
      规上工业产值186亿元，增速比去年全年掉了5.1个点，在全市排第6。完成全年任务8000万美元的15%。增加值增长3.8%。
      明年怎么干？产值增长6%以上，投资增长8%。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.period?.year) == [2023, 2023, 2023, 2023, 2023, 2023, 2024, 2024])
    #expect(figures.suffix(2).map(\.aspect) == [.target, .target])
  }
}
