// How many of a group reach an amount, and what is to come of a project once it produces.
import Testing

@testable import Extraction

@Suite struct LimitedGroupsTests {
  @Test(arguments: [
    FigureCase("72个重点项目里面，投资6亿元以上的只有9个，工业项目26个。", "9个", indicator: "投资6亿元以上的重点项目"),
    FigureCase("14家省级龙头企业，产值过3亿元的只有1家。", "1家", indicator: "产值过3亿元的省级龙头企业"),
    FigureCase("在建亿元以上工业项目58个，其中20亿元以上的只有7个。", "7个", indicator: "20亿元以上工业项目"),
    FigureCase("在谈项目中投资8亿元以上的不足10个。", "10个", qualifier: .under, indicator: "投资8亿元以上的在谈项目"),
    // The group is named in full where nothing but the amount limits it.
    FigureCase("41个项目当中，10亿元以上的只有1个。", "1个", indicator: "项目"),
    FigureCase("500万以上工业企业达到86户。", "86户", indicator: "500万以上工业企业"),
    FigureCase("3000万以上技改项目28个。", "28个", indicator: "3000万以上技改项目"),
    FigureCase("吸引100万以上游客，带动2万以上农户增收。", "100万以上", indicator: "游客"),
    FigureCase("入园企业473家，除了搬走的120家外，已投产的311家。", "120家", indicator: "入园企业"),
    FigureCase("入园企业473家，除了搬走的120家外，已投产的311家。", "311家", indicator: "入园企业"),
    FigureCase("纳税过3亿元企业新增2户、总数达到6户。", "2户", indicator: "纳税过3亿元企业"),
    FigureCase("新招引20亿元以上项目2个、5—20亿元7个、5000万元（含）以上33个。", "7个", indicator: "5—20亿元项目"),
    FigureCase("新招引20亿元以上项目2个、5—20亿元7个、5000万元（含）以上33个。", "33个", indicator: "5000万元（含）以上项目"),
    FigureCase("调度的27个项目中，投资8亿元以上的9个，占比接近三分之一。", "三分之一", indicator: "投资8亿元以上的项目"),
    FigureCase("总投资3000万元(含)以上6000万元以下项目14个。", "14个", indicator: "总投资3000万元(含)以上6000万元以下项目"),
    FigureCase("2亿元以上6亿元以下的项目14个。", "14个", indicator: "2亿元以上6亿元以下的项目"),
    FigureCase("企业93家，其中产值过亿元的17家，税收过千万元的8家。", "17家", indicator: "产值过亿元的企业"),
    FigureCase("企业93家，其中产值过亿元的17家，税收过千万元的8家。", "8家", indicator: "税收过千万元的企业"),
    FigureCase("27个项目中，亩均投资400万元以上的9个，亩均税收30万元以上的6个。", "6个", indicator: "亩均税收30万元以上的项目"),
  ])
  func limited(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    "锦华储能项目总投资11亿元，达产后年产值可达40亿元，年纳税9000万元，就业300人。",
    "锦华储能项目总投资11亿元，建成投产后年产值达40亿元、税收9000万元，可带动就业300人。",
    "锦华储能项目总投资11亿元，建成投产后年产值达40亿元，新增税收9000万元，带动就业300人。",
  ])
  func yields(_ sentence: String) throws {
    let figures = try FigureCase.figures(sentence)
    #expect(figures.map(\.surface) == ["11亿元", "40亿元", "9000万元", "300人"])
    #expect(figures.map(\.aspect) == [.actual, .target, .target, .target])
    #expect(figures.dropFirst().allSatisfy { $0.period == nil })
  }

  /// What has been spent by now is nothing that is to come.
  @Test func spentBesideYields() throws {
    let figures = try FigureCase.figures("锦华储能项目总投资11亿元，建成投产后年产值达40亿元，今年上半年已完成投资3亿元。")
    #expect(figures.map(\.aspect) == [.actual, .target, .actual])
  }

  /// How such a kind is served stands in quotation marks behind it: nothing is measured.
  @Test func servedKinds() throws {
    #expect(try FigureCase.figures("对投资3亿元以上项目“一对一”服务。").isEmpty)
    #expect(try FigureCase.figures("对纳税200万元以上企业“一企一策”帮扶。").isEmpty)
  }
}
