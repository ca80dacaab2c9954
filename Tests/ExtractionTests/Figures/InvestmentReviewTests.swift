// Reviews of fixed investment and of the progress of projects: whose investment it is, what it is held
// against, and what is planned of it.
import Testing

@testable import Extraction

@Suite struct InvestmentReviewTests {
  /// The industry says whose investment it is, and is no undertaking.
  @Test(arguments: [
    FigureCase("教育业投资2.7亿元，增长6%。", "2.7亿元", indicator: "教育业投资"),
    FigureCase("邮政业投资下降6%。", "6%", indicator: "邮政业投资"),
    FigureCase("体育和娱乐业投资260万元。", "260万元", indicator: "体育和娱乐业投资"),
    FigureCase("燃气及水的生产和供应业投资1.6亿元。", "1.6亿元", indicator: "燃气及水的生产和供应业投资"),
    FigureCase("县属地方项目投资增长6%。", "6%", indicator: "县属地方项目投资"),
    FigureCase("商品住宅完成投资16亿元，增长6%。", "16亿元", indicator: "商品住宅投资"),
    FigureCase("商品住宅完成投资16亿元，增长6%。", "6%", indicator: "商品住宅投资"),
    FigureCase("房地产开发企业完成投资16亿元。", "16亿元", indicator: "房地产开发企业投资"),
    FigureCase("岚瑞铝业投资6亿元。", "6亿元", indicator: "投资"),
  ])
  func industries(_ expected: FigureCase) throws { try expected.check() }

  /// What it is held against: months, a bracket, a plan, a year whose number stands between.
  @Test(arguments: [
    FigureCase("技改投资增长6%，比1—4月增速低2.6个百分点。", "2.6个百分点", indicator: "技改投资", change: .difference),
    FigureCase("技改投资增长6%，比1—4月（9%）回落3个百分点，比上半年（8%）回落2个百分点。", "8%", change: .growth, direction: .up),
    FigureCase("到位内资6亿元，超计划进度16%。", "16%", indicator: "到位内资", change: .difference, direction: .up),
    FigureCase("到位内资6亿元，低于时序进度6%。", "6%", indicator: "到位内资", change: .difference, direction: .down),
    FigureCase("新开工项目2个，去年同期26个，下降92%；施工项目61个。", "26个", year: 2023),
    FigureCase("新开工项目2个，去年同期26个，下降92%；施工项目61个。", "92%", year: 2024),
    FigureCase("新开工项目2个，上年同期26个；施工项目61个。", "61个", year: 2024),
    FigureCase("受去年同期基数较高影响，技改投资下降6%。", "6%", year: 2024),
    FigureCase("农业投资6亿元、水利投资2亿元，分别增长6%、16%，增速与上年同期相比分别加快2个、3个百分点。", "3个百分点", indicator: "水利投资"),
  ])
  func heldAgainst(_ expected: FigureCase) throws { try expected.check() }

  /// Who pulls the whole up or down.
  @Test(arguments: [
    FigureCase("工业投资增长6%，上拉投资增速2.6个百分点。", "2.6个百分点", indicator: "工业投资", direction: .up),
    FigureCase("民间投资下拉投资增速2.6个百分点。", "2.6个百分点", indicator: "民间投资", direction: .down),
  ])
  func pullers(_ expected: FigureCase) throws { try expected.check() }

  /// What is to come of a project, and what has come of those that were planned.
  @Test(arguments: [
    FigureCase("预估亩均产值260万元，亩均税收16万元，带动就业人数160人。", "260万元", aspect: .target),
    FigureCase("预估亩均产值260万元，亩均税收16万元，带动就业人数160人。", "160人", aspect: .target),
    FigureCase("该项目总投资6亿元，预计实现年应税销售8亿元、税收2600万元。", "8亿元", aspect: .target),
    FigureCase("该项目总投资6亿元，预计实现年应税销售8亿元、税收2600万元。", "2600万元", aspect: .target),
    FigureCase("计划开工项目完成投资26亿元，占年度计划的61%；储备项目完成投资2亿元。", "26亿元", aspect: .actual),
    FigureCase("计划开工项目完成投资26亿元，占年度计划的61%；储备项目完成投资2亿元。", "2亿元", aspect: .actual),
    FigureCase("将邀请客商261名，其中国内客商160人。", "160人", aspect: .target),
  ])
  func ahead(_ expected: FigureCase) throws { try expected.check() }

  /// Kinds with a verb in them, and verbs that are no part of a kind.
  @Test(arguments: [
    FigureCase("生态修复项目6个，民生改善项目16个。", "16个", indicator: "民生改善项目"),
    FigureCase("农业机械化推进工程项目6个。", "6个", indicator: "农业机械化推进工程项目"),
    FigureCase("园区推进项目6个。", "6个", indicator: "项目"),
    FigureCase("新提报补链项目6个。", "6个", indicator: "补链项目"),
    FigureCase("现场新签约项目6个。", "6个", indicator: "新签约项目"),
    FigureCase("规上服务业企业新进规6家。", "6家", indicator: "规上服务业企业"),
    FigureCase("稻鳖共生面积2.6万亩。", "2.6万亩", indicator: "稻鳖共生面积"),
  ])
  func kinds(_ expected: FigureCase) throws { try expected.check() }

  /// A rank held against, a sum planned for the year, what those counted cost.
  @Test(arguments: [
    FigureCase("技改投资增长6%，居全市第6位，比第1位的高新区低26个百分点。", "26个百分点", indicator: "技改投资"),
    FigureCase("16个项目集中开工，总投资26亿元，年预计投资6亿元。", "6亿元", aspect: .target),
    FigureCase("第一批开复工项目26个 总投资60亿元", "26个", indicator: "第一批开复工项目"),
    FigureCase("国有累计完成投资160亿元，增长6%。", "6%", indicator: "国有投资"),
    FigureCase("园区开、复工项目16个。", "16个", indicator: "园区开、复工项目"),
    FigureCase("技改投资的比重由26%提升至36%。", "26%", indicator: "技改投资", change: .share),
    FigureCase("规上工业产值的占比达到36%。", "36%", indicator: "规上工业产值", change: .share),
    FigureCase("该项目由政协办引进，计划用地60亩，总投资1.6亿元。", "60亩", aspect: .actual),
    FigureCase("该项目由政协办引进，计划用地60亩，建筑面积2.6万平方米。", "2.6万平方米", aspect: .actual),
    FigureCase("项目要加快，确保完成用地260亩。", "260亩", aspect: .target),
    FigureCase("今年计划用地260亩。", "260亩", aspect: .target),
    FigureCase("汶溪小区16栋住宅楼、岚岳小区26栋住宅楼完工。", "16栋", indicator: "住宅楼"),
    FigureCase("年底可投产项目16个。", "16个", aspect: .target),
    FigureCase("目前可投产项目16个。", "16个", aspect: .actual),
    FigureCase("招商小分队外出招商26次。", "26次", indicator: "外出招商"),
  ])
  func besides(_ expected: FigureCase) throws { try expected.check() }

  /// Two quarters in one sentence: neither goes on in the next.
  @Test func twoQuarters() throws {
    let figures = try FigureCase.figures("一季度签约项目26个、二季度签约项目16个。本次共签约项目36个。")
    #expect(figures.map { $0.period?.quarter } == [1, 2, nil])
  }
}
