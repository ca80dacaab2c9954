// What is a name of a project and what is a kind, and where names begin and end.
import Testing

@testable import Extraction

@Suite struct ProjectNameTests {
  private func names(_ text: String) throws -> [String] {
    try Extractor.extract(Array(text.utf8), options: ExtractionOptions(fallbackYear: 2024)).projects
      .map(\.surface)
  }

  @Test(arguments: [
    // Verbs, counts, remarks and function words are no part of a name.
    ("要盯紧汶溪冷链物流园、恒岳酒店等在建项目。", ["汶溪冷链物流园", "恒岳酒店"]),
    ("特别是青屏片区改造项目，群众反映很好。", ["青屏片区改造项目"]),
    ("正在跟宁岚集团洽谈的岚港综合物流枢纽项目，尚无进展。", ["岚港综合物流枢纽项目"]),
    ("湖东街道新建海川食品加工项目。", ["海川食品加工项目"]),
    ("重点项目海川食品加工项目已经投产。", ["海川食品加工项目"]),
    ("全省首座4F级宁岚国际机场通航。", ["宁岚国际机场"]),
    ("青屏中学迁建项目建成后增加学位。", ["青屏中学迁建项目"]),
    ("提升宁岚中关村科技园发展能级。", ["宁岚中关村科技园"]),
    ("由宁岚公司承建的青屏河水系连通工程全线贯通。", ["青屏河水系连通工程"]),
    ("开工建设汶溪县第二中学新校区。", ["汶溪县第二中学新校区"]),
  ])
  func edges(text: String, expected: [String]) throws {
    #expect(try names(text) == expected)
  }

  @Test(arguments: [
    ("推进青屏牛羊屠宰及精深加工项目。", ["青屏牛羊屠宰及精深加工项目"]),
    ("确保宁岚东站和苍平机场建成投运。", ["宁岚东站", "苍平机场"]),
    ("海川光电年产5万吨可降解塑料、恒岳锂电池隔膜等项目开工。", ["海川光电年产5万吨可降解塑料", "恒岳锂电池隔膜"]),
    ("加快引汶济岚、汶溪抽水蓄能等重大项目建设。", ["引汶济岚", "汶溪抽水蓄能"]),
    ("加快比川达、恒岳汽车零部件等项目建设。", ["恒岳汽车零部件"]), ("人民路、解放路改造完工。", ["解放路改造"]),
    ("加快宁岚理工大学苍平校区等高校新校区建设。", ["宁岚理工大学苍平校区"]),
    ("加快天屏光能、宏岚重工等项目建设。", []), ("沪川铁路复线贯通。", ["沪川铁路复线"]),
    ("蓝屏动力电驱总成项目一期投产。", ["蓝屏动力电驱总成项目"]), ("完成青石桥等25座桥桥下空间整治。", []), ("沪川高铁、G931通车。", ["沪川高铁", "G931"]),
  ])
  func lists(text: String, expected: [String]) throws {
    #expect(try names(text) == expected)
  }

  @Test(arguments: [
    "推进老旧小区改造和棚户区改造项目。", "抓好一批省市重点项目、民生项目。", "建设大学科技园二期项目。", "全民健身中心建成开放。",
    "实施职业技能培育工程。", "实施“双提升”工程。", "争取更多“两重”项目。", "建设8条锂电池隔膜生产线。", "新上储能项目25个。", "今天召开重点项目推进会。",
    "深入推进现代产业体系建设，加快科技创新中心建设。", "区县领导三番五次到项目现场。", "完善政府投资项目管理办法。",
  ])
  func kindsAreNoNames(text: String) throws {
    #expect(try names(text) == [])
  }

  @Test(arguments: [
    ("XX高端铸造产业园一期建成厂房。", ["XX高端铸造产业园一期"]), ("总投资32亿元的XX抽水蓄能电站开工。", ["XX抽水蓄能电站"]),
    ("引江济湖（XX段）水系连通工程要提前。", ["引江济湖（XX段）水系连通工程"]), ("**市第二人民医院新院区项目进展顺利。", ["**市第二人民医院新院区项目"]),
    ("抓好XX区重点项目。", []), ("走访X企业，解决X医院问题。", []),
  ])
  func redactedNames(text: String, expected: [String]) throws {
    #expect(try names(text) == expected)
  }

  @Test func headingsGiveTheirProjectToTheParagraph() throws {
    let text = "1、恒岳锂电池隔膜项目。由海川公司建设，总投资25亿元，占地约210亩。今年完成投资4.6亿元。\n全区新增企业20家。"
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(
      figures.map(\.projectSurface) == ["恒岳锂电池隔膜项目", "恒岳锂电池隔膜项目", "恒岳锂电池隔膜项目", nil])
  }

  @Test func whatFollowsASemicolonIsOfTheNext() throws {
    let text = "恒岳锂电池隔膜项目投产，新增岗位260个；青屏中学迁建项目设48个教学班，主体完工；全市工业投资增长8%。"
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.projectSurface) == ["恒岳锂电池隔膜项目", "青屏中学迁建项目", nil])
  }
}
