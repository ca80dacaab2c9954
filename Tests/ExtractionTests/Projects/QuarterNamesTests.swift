// Quarters of a town that general words name, and what of its kind a district has but one of.
import Testing

@testable import Extraction

@Suite struct QuarterNamesTests {
  private func names(_ text: String) throws -> [String] {
    let source = "全区项目建设情况\n（2024年6月5日）\n\(text)\n"
    return try Extractor.extract(Array(source.utf8)).projects.map(\.surface)
  }

  @Test(arguments: [
    "高铁新城供热管网项目", "空港新城综合管廊工程", "滨河新区污水处理厂二期工程", "会展新城安置房项目", "体育场片区改造项目", "人民医院片区改造项目",
    "滨江公园提升工程", "幸福街道养老院项目", "光明小学项目", "人民广场改造工程",
  ])
  func calledByWhatStandsThere(_ name: String) throws {
    #expect(try names("\(name)开工建设。") == [name])
  }

  @Test(arguments: ["县人民医院二期工程", "区文化馆新馆", "市中医院二期项目", "第三小学扩建项目"])
  func oneOfEach(_ name: String) throws {
    #expect(try names("\(name)竣工。") == [name])
  }

  @Test(arguments: [
    "产业新城供热管网项目", "中心城区安置房项目", "文化公园提升工程", "老旧片区改造项目", "高铁新城重点项目", "县人民医院", "智慧社区服务项目",
  ])
  func kinds(_ name: String) throws {
    #expect(try names("加快\(name)建设。").isEmpty)
  }

  /// A great firm's name is a part of its own; what is done to people is no work.
  @Test func firmsAndProgrammes() throws {
    #expect(try names("比亚迪项目开工建设。") == ["比亚迪项目"])
    #expect(try names("锦程重型机械项目开工建设。") == ["锦程重型机械项目"])
    #expect(try names("锦程通航飞机项目开工建设。") == ["锦程通航飞机项目"])
    #expect(try names("实施人才兴川工程。").isEmpty)
    #expect(try names("区长了解到项目总投资6亿元。").isEmpty)
  }

  /// A district that gives its account is no undertaking.
  @Test(arguments: ["高铁新城", "岚川工业园区", "西部片区"])
  func accounts(_ place: String) throws {
    #expect(try names("\(place)完成固定资产投资9亿元。").isEmpty)
    #expect(try names("\(place)实现规上工业增加值3亿元。").isEmpty)
  }
}
