// Who is counted and what is done with them, works of two members, lines with a number of their own.
import Testing

@testable import Extraction

@Suite struct PeopleAndWorksTests {
  /// What people are led to do, or take part in, is not who they are.
  @Test(arguments: [
    FigureCase("带动430户农户发展庭院经济。", "430户", indicator: "农户"),
    FigureCase("帮助1260户困难群众销售水果。", "1260户", indicator: "困难群众"),
    FigureCase("帮扶75名残疾人就业创业。", "75名", indicator: "残疾人"),
    FigureCase("吸引310名大学生返乡创业。", "310名", indicator: "大学生"),
    FigureCase("新增28名乡村医生。", "28名", indicator: "乡村医生"),
    FigureCase("超过80万人次参加全民健身活动。", "80万人次", indicator: "全民健身活动"),
  ])
  func people(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("推进薄弱学校改善和能力提升工程，已开工57个。", "57个", indicator: "薄弱学校改善和能力提升工程"),
    FigureCase("全力推进拆迁，目前已签约320户，腾空280户。", "320户", indicator: "签约"),
    FigureCase("全力推进拆迁，目前已签约320户，腾空280户。", "280户", indicator: "腾空"),
    FigureCase("片区共有居民503户，已签约498户。", "498户", indicator: "居民"),
  ])
  func works(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("1.农业项目3个，总投资5亿元。", "3个", indicator: "农业项目"),
    FigureCase("12. 工业项目6个。", "6个", indicator: "工业项目"),
  ])
  func numberedLines(_ expected: FigureCase) throws { try expected.check() }
}
