// Summaries of zones, bureaus and towns: the year that is summed up, what is of each year, of each branch and
// of each project, and how they are measured.
import Testing

@testable import Extraction

@Suite struct SummaryOfYearTests {
  /// What sums up a year says 今年 of that year, though the next has begun.
  @Test func theYearSummedUpIsThisYear() throws {
    let text = """
      县林业局工作总结及2023年工作计划
      （2023年1月5日）
      2022年，我局克难攻坚，各项工作平稳有序。
      一、2022年工作回顾
      （一）抓造林。今年计划改造油茶林1.4万亩，全年共完成1.5万亩，比上年增长6.5%。
      （二）抓管护。今年油茶种植面积达到9.2万亩，去年为8.8万亩。
      二、2023年工作计划
      今年计划改造油茶林1.6万亩。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.period?.year) == [2022, 2022, 2022, 2022, 2021, 2023])
    #expect(figures.map(\.aspect) == [.target, .actual, .actual, .actual, .actual, .target])
  }

  @Test func whatWasPlannedOfAMeasureIsWanted() throws {
    let text = "林业局2022年工作总结\n一、工作完成情况\n今年计划油茶种植面积9万亩，全年完成油茶种植面积9.2万亩。\n"
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.aspect) == [.target, .actual])
  }

  /// As many amounts as years.
  @Test(arguments: [
    FigureCase("2020年至2022年，分别完成工业产值31亿元、36亿元、42亿元。", "31亿元", year: 2020),
    FigureCase("2020年至2022年，分别完成工业产值31亿元、36亿元、42亿元。", "42亿元", year: 2022),
    FigureCase("2020年至2022年，分别完成产值31亿元、36亿元、42亿元；分别实现税收2亿元、3亿元、4亿元。", "3亿元", year: 2021),
    FigureCase("2021年、2022年分别招引项目12个、15个。", "12个", year: 2021),
  ])
  func amountOfEachYear(_ expected: FigureCase) throws { try expected.check() }

  /// What the last branch of a list has in full, each has.
  @Test(arguments: [
    FigureCase("建材、造纸、家具行业规上工业产值分别增长7.1%、8.2%、9.3%。", "7.1%", indicator: "建材行业规上工业产值"),
    FigureCase("造船、建材、家具行业分别下降2.1%、3.2%、4.3%。", "2.1%", indicator: "造船行业"),
    FigureCase("产值9亿元，销售收入8亿元，累计速度分别达到12%、11%。", "11%", indicator: "销售收入", change: .growth),
    FigureCase("税收完成2亿元，同比速度7%。", "7%", indicator: "税收", change: .growth, direction: .up),
  ])
  func eachOfAList(_ expected: FigureCase) throws { try expected.check() }

  /// The amounts of a list of projects are all of one kind, however long their names.
  @Test(arguments: ["4.5亿美元", "3亿元"])
  func amountsOfProjects(_ surface: String) throws {
    try FigureCase(
      "总投资26亿元的青岭集团竹木加工及仓储物流基地项目、4.5亿美元的云岫集团会展综合体项目、3亿元的松岭传动轴项目正在建设。",
      surface, indicator: "总投资"
    ).check()
  }

  /// Words of statistics that hold a verb, and how far a work has come.
  @Test(arguments: [
    FigureCase("全年工业实际投入46亿元。", "46亿元", indicator: "工业实际投入"),
    FigureCase("招引工业项目新增实际投资17亿元。", "17亿元", indicator: "实际投资"),
    FigureCase("引进3家年产值超亿元的企业。", "3家", indicator: "年产值超亿元的企业"),
    FigureCase("规上工业企业预计完成总产值86亿元。", "86亿元", indicator: "规上工业企业总产值"),
    FigureCase("工业产值增长7%，高于年度预期目标增速（5%）2个百分点。", "5%", indicator: "工业产值", aspect: .target),
    FigureCase("规上战新增加值4.1亿元。", "4.1亿元", indicator: "规上战新增加值"),
    FigureCase("9个项目已完工，3个即将完工。", "3个", indicator: "项目"),
    FigureCase("全区产值即将突破70亿元。", "70亿元", indicator: "产值", aspect: .target),
    FigureCase("补植补栽12万平方米。", "12万平方米", indicator: "补植补栽"),
    FigureCase("挖筑截水沟900米。", "900米", indicator: "截水沟"),
    FigureCase("建设内容包括治理河道640米。", "640米", indicator: "河道"),
    FigureCase("其中包括改造项目6个。", "6个", indicator: "改造项目"),
    FigureCase("新增入驻面积3.6万平方米。", "3.6万平方米", indicator: "入驻面积"),
    FigureCase("全年新建成投产项目6个。", "6个", indicator: "新建成投产项目"),
    FigureCase("全年实际可利用外资900万美元。", "900万美元", indicator: "实际可利用外资"),
    FigureCase("总投资3亿元，目前已完成形象进度的35%。", "35%", indicator: "形象进度", change: .share),
    FigureCase("云岫大桥完成形象进度的35%。", "35%", indicator: "云岫大桥", change: .share),
  ])
  func statistics(_ expected: FigureCase) throws { try expected.check() }

  /// What people have got is what is counted, not what was built before.
  @Test(arguments: [
    FigureCase("新建水厂2座，1.3万人喝上了自来水。", "1.3万人", indicator: "自来水"),
    FigureCase("改造管网12公里，1600户用上了天然气。", "1600户", indicator: "天然气"),
    FigureCase("竣工安置房300套，700人住上新房。", "700人", indicator: "新房"),
  ])
  func whatPeopleGot(_ expected: FigureCase) throws { try expected.check() }

  /// Lengths, areas and volumes by their signs.
  @Test(arguments: [
    FigureCase("铺设渠道650m。", "650m", unit: "m", measure: .other, indicator: "渠道"),
    FigureCase("新增绿地2万m2。", "2万m2", unit: "万m2", measure: .area, indicator: "绿地"),
    FigureCase("开挖土方6万m3。", "6万m3", unit: "万m3", measure: .other, indicator: "土方"),
  ])
  func signs(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("我县荣获全市项目观摩评比第二名。", "第二", measure: .rank, indicator: "项目观摩评比"),
    FigureCase("我区在全市乡村振兴考核中以总分91.5分名列第三。", "第三", indicator: "乡村振兴考核", change: .rank),
    FigureCase("我县招商引资工作荣膺全省第三。", "第三", indicator: "招商引资工作", change: .rank),
  ])
  func placesWon(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: ["接连实现20亿元以上、60亿元以上以及百亿元骨干项目的突破。", "车速达到1500m/min。"])
  func noFigures(_ sentence: String) throws { #expect(try FigureCase.figures(sentence).isEmpty) }
}
