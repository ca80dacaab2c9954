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
    ("刚跟海川集团签约的岚港粮油加工项目，等待供地。", ["岚港粮油加工项目"]),
    ("湖东街道新建海川食品加工项目。", ["海川食品加工项目"]),
    ("重点项目海川食品加工项目已经投产。", ["海川食品加工项目"]),
    ("全省首座5C级宁岚国际机场通航。", ["宁岚国际机场"]),
    ("青屏中学迁建项目建成后增加学位。", ["青屏中学迁建项目"]),
    ("增强宁岚云台科技园产能优势，提升宁岚云台科技园服务能力。", ["宁岚云台科技园", "宁岚云台科技园"]),
    ("由宁岚公司承建的青屏河水系连通工程全线贯通。", ["青屏河水系连通工程"]),
    ("开工建设汶溪县第二中学新校区。", ["汶溪县第二中学新校区"]),
    ("海川疫苗产业化基地总投资9亿元。", ["海川疫苗产业化基地"]),
    ("岚港医院城北院区（总投资8亿元，床位600张）封顶。", ["岚港医院城北院区"]),
    ("青屏储能电池产业园二期要在6月底前动工。", ["青屏储能电池产业园二期"]),
    ("海川铜箔项目分三期建设。", ["海川铜箔项目"]), ("宁岚综合保税区封关运行。", ["宁岚综合保税区"]),
    ("岚港疫苗产业园二标段正在施工。", ["岚港疫苗产业园"]), ("海川光电Mini LED背光模组项目竣工。", ["海川光电Mini LED背光模组项目"]),
    ("启动汶溪片区更新。", ["汶溪片区更新"]), ("汶溪变电站9月28日投运。", ["汶溪变电站"]),
    ("汶溪特大桥提前40天通车。", ["汶溪特大桥"]), ("青屏夜市改造后客流增加。", ["青屏夜市改造"]),
    ("海川面业的挂面生产线月底投产。", ["海川面业的挂面生产线"]), ("向家坝灌区一期工程建成通水。", ["向家坝灌区一期工程"]),
    ("确保海川电池材料项目一期投产。", ["海川电池材料项目一期"]),
    // What it costs tells apart what is named by general words.
    ("北部水厂，总投资3亿元。", ["北部水厂"]), ("投资6亿元的锂电池负极材料一体化项目开工。", ["锂电池负极材料一体化项目"]),
    ("推进智慧停车项目。", []), ("海川整车、恒岳第6代线等项目投产。", ["海川整车", "恒岳第6代线"]),
  ])
  func edges(text: String, expected: [String]) throws {
    #expect(try names(text) == expected)
  }

  @Test(arguments: [
    ("推进青屏果蔬仓储及冷链配送项目。", ["青屏果蔬仓储及冷链配送项目"]),
    ("确保宁岚东站和苍平机场建成投运。", ["宁岚东站", "苍平机场"]),
    ("海川化工年产7万吨高纯甲醇、恒岳锂电池隔膜等项目开工。", ["海川化工年产7万吨高纯甲醇", "恒岳锂电池隔膜"]),
    ("加快引汶济岚、汶溪抽水蓄能等重大项目建设。", ["引汶济岚", "汶溪抽水蓄能"]),
    ("加快比川达、恒岳汽车零部件等项目建设。", ["恒岳汽车零部件"]), ("人民路、解放路改造完工。", ["解放路改造"]),
    ("加快宁岚理工大学苍平校区等高校新校区建设。", ["宁岚理工大学苍平校区"]),
    ("加快天屏光能、宏岚重工等项目建设。", []), ("沪川铁路复线贯通。", ["沪川铁路复线"]),
    ("海川轴承扩产项目二期投产。", ["海川轴承扩产项目二期"]), ("做好柳桥等18座桥梁检测整治。", []), ("沪川高铁、G931通车。", ["沪川高铁", "G931"]),
  ])
  func lists(text: String, expected: [String]) throws {
    #expect(try names(text) == expected)
  }

  @Test(arguments: [
    "推进老旧小区改造和棚户区改造项目。", "抓好一批省市重点项目、民生项目。", "建设大学科技园二期项目。", "全民健身中心建成开放。",
    "实施职业技能培育工程。", "实施“双提升”工程。", "争取更多“两重”项目。", "建设8条锂电池隔膜生产线。", "新上储能项目25个。", "今天召开重点项目推进会。",
    "通报云川区重点项目建设情况。", "深入推进现代产业体系建设，加快科技创新中心建设。", "干部每周深入到项目一线。", "完善政府投资项目管理办法。", "实施慢性病防治“四早”工程。",
    "制定云川科学城改革实施方案。", "经发局去对接主机厂。",
  ])
  func kindsAreNoNames(text: String) throws {
    #expect(try names(text) == [])
  }

  @Test(arguments: [
    ("XX家居智能产业园二期交付厂房。", ["XX家居智能产业园二期"]), ("总投资6亿元的XX污水处理厂动工。", ["XX污水处理厂"]),
    ("汶溪河（XX段）堤防加固工程要提前。", ["汶溪河（XX段）堤防加固工程"]), ("**县中心敬老院迁建项目进展顺利。", ["**县中心敬老院迁建项目"]),
    ("抓好XX区重点项目。", []), ("走访X企业，解决X医院问题。", []),
  ])
  func redactedNames(text: String, expected: [String]) throws {
    #expect(try names(text) == expected)
  }

  @Test func headingsGiveTheirProjectToTheParagraph() throws {
    let text = "1、恒岳锂电池隔膜项目。由海川公司建设，总投资9亿元，占地约130亩。今年完成投资2.7亿元。\n全区新增企业20家。"
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(
      figures.map(\.projectSurface) == ["恒岳锂电池隔膜项目", "恒岳锂电池隔膜项目", "恒岳锂电池隔膜项目", nil])
  }

  @Test func whatFollowsASemicolonIsOfTheNext() throws {
    let text = "恒岳锂电池隔膜项目投产，新增岗位90个；青屏中学迁建项目设36个教学班，主体完工；全市工业投资增长8%。"
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.projectSurface) == ["恒岳锂电池隔膜项目", "青屏中学迁建项目", nil])
  }
}
