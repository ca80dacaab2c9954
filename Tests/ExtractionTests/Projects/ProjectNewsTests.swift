// News of works and zones: what is held or told around a name and is no part of it, how far a
// part or the whole
// is, and whose the figures of the sentences behind it are.
import Testing

@testable import Extraction

@Suite struct ProjectNewsTests {
  private func read(_ text: String) throws -> ExtractedDocument {
    try Extractor.extract(Array(text.utf8), options: ExtractionOptions(fallbackYear: 2024))
  }

  @Test(arguments: [
    // What else is held, in which phase it is made, what part of it is spoken of.
    ("全省集中开工苍江分会场暨岚电新能源二期项目奠基仪式举行。", ["岚电新能源二期项目"]),
    ("全区召开产业招商调度会暨岚北污水处理厂建设工作推进会。", ["岚北污水处理厂"]),
    ("4月9日上午，均澜大健康项目暨苍江市重大项目集中开工仪式举行。", ["均澜大健康项目"]),
    ("岚湖轴承项目、苍江电缆项目均已开工。", ["岚湖轴承项目", "苍江电缆项目"]),
    ("一期建设年产3万吨岚湖铝箔生产线。", ["年产3万吨岚湖铝箔生产线"]),
    ("总投资5亿元的岚湖智算中心主体工程封顶。", ["岚湖智算中心"]),
    ("岚湖文旅综合体项目核心项目基本完成。", ["岚湖文旅综合体项目"]),
    ("苍江老街改造项目整体规划通过评审。", ["苍江老街改造项目"]),
    ("苍江县开工岚湖纸业退城入园、海川职高教学楼2个项目。", ["岚湖纸业退城入园", "海川职高教学楼"]),
    // Where people meet or work.
    ("开工仪式在岚湖轴承生产基地项目建设现场举行。", ["岚湖轴承生产基地项目"]),
    ("在岚湖产业园二期工程的施工现场，3栋厂房正在装修。", ["岚湖产业园二期工程"]),
    ("岚湖轴承加工、苍江机电技改等7个项目在滨湖广场东侧集中开工。", ["岚湖轴承加工", "苍江机电技改"]),
    // What has a cost and something spent of it, whatever it ends in, but no firm and no town.
    ("岚亭诗径计划投资900万元，已完成投资300万元。", ["岚亭诗径"]), ("岚亭山路计划投资900万元，完成投资300万元。", ["岚亭山路"]),
    ("岚江集团计划投资900万元，已完成投资300万元。", []), ("岚江镇计划投资900万元，已完成投资300万元。", []),
    ("市本级项目中，岚亭诗径计划投资900万元，已完成投资300万元。", ["岚亭诗径"]),
    // Heads, and letters that join nothing.
    (
      "东岚镇苍水厂改扩建、西岚镇汶水厂管网延伸等5处供水工程完工。",
      ["东岚镇苍水厂改扩建", "西岚镇汶水厂管网延伸"]
    ),
    ("苍澜文化广场、吴岚章故居等6个重点文旅项目开工。", ["苍澜文化广场", "吴岚章故居"]),
    ("推进投资90亿元的岚汶科技新区建设。", ["岚汶科技新区"]),
    ("建成浙岚大厦、苍汶和发大厦、国岚大厦等项目。", ["浙岚大厦", "苍汶和发大厦", "国岚大厦"]),
    ("农村公路改建和养护工程进展加快。", []),
    // Behind the number whose they are.
    ("岚湖轴承生产基地等33个市、县（区）级重点项目开工。", ["岚湖轴承生产基地"]),
    // Many of a place, what speakers do, what there is.
    ("苍江区举行岚湖新区项目集中开工启动仪式。", []),
    ("县长主持开工仪式并介绍项目背景。", []),
    ("合力促推康养产业项目建设。", []),
    ("西部（岚川）科学城共计签约项目6个，投资总额90亿元。", []),
    ("中型水库工程9件（岚援工程3件）。", []),
  ])
  func names(text: String, expected: [String]) throws {
    #expect(try read(text).projects.map(\.surface) == expected)
  }

  @Test(arguments: [
    ("岚湖科技产业园二期项目作为全县重点项目，已于去年9月投用。", ProjectStage.operating),
    ("岚湖游泳馆二期已完工并启动运营。", .operating),
    ("岚湖健身中心一期已竣工并正式投入使用。", .operating),
    ("岚湖路大修工程路基及水稳完成，开始面层施工。", .ongoing),
    ("岚湖污水处理厂三期地下结构基本完成，继续安装设备。", .ongoing),
    ("岚湖路大修工程路基和基层完成，转入面层施工。", .ongoing),
    ("岚湖净水厂二期地下结构基本完成，接着安装设备。", .ongoing),
    ("岚湖度假村项目完成投资3000万元，景观大门已完工。", nil),
    ("岚湖产业园一期基本完成招商工作。", nil),
    ("重点推进一期投资30亿元的岚湖水乡项目建设。", .ongoing),
    ("岚湖轴承加工、苍江机电技改等7个项目在滨湖广场东侧集中开工。", .started),
    ("在现场签约项目中，既涵盖岚湖轴承项目、苍江电缆项目等6个产业项目，也包含海川药物研究院等3个服务业项目。", .signed),
    ("在续建项目中，岚湖轴承项目完成投资3亿元。", .ongoing),
    ("谋划招引落地岚湖数字产业园项目。", .planned),
    ("6个项目已经投用；1个项目正在建设中，为岚湖大厦项目。", .ongoing),
    ("岚湖大厦项目总投资9亿元，目前正在建设。", .ongoing),
    ("岚湖综合体、苍江公园等3个重点项目，总投资9亿元，均为续建项目。", .ongoing),
    ("岚湖综合体、苍江公园等3个重点项目，总投资9亿元，均已竣工。", .completed),
    ("此次集中开工的项目包括岚湖轴承加工、苍江机电技改、岚湖环湖路建设、苍江大道建设等7个项目。", .started),
  ])
  func stages(text: String, expected: ProjectStage?) throws {
    let found = try read(text).projects
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.stage == expected }, "\(found.map { ($0.surface, $0.stage) })")
  }

  /// The last figure is that of the project named first.
  @Test(arguments: [
    // It points back, or names a phase.
    "岚湖轴承项目前景广阔。据了解该项目的总建筑面积为6万平方米，地下室面积为9000平方米。",
    "岚湖轴承项目前景广阔。项目的工期为300天，拟建9栋厂房。",
    "岚湖轴承项目前景广阔。其中，项目一期已达产。项目二期年产3万套传动轴。",
    "岚湖轴承项目前景广阔。一期项目建成投产后，可实现年销售收入3亿元。",
    "岚湖轴承项目前景广阔。一期项目计划投资2亿元，建设年产3万套传动轴生产线。",
    "岚湖轴承项目前景广阔。项目投产达效后，可提供岗位900个。",
    "岚湖轴承项目前景广阔。全部建成后，年产值可达9亿元。",
    "岚湖电芯总部基地是苍江锂电产业基地的重要一环。全部建成达产后，年产值可达150亿元。",
    "岚湖轴承项目总投资9亿元。年度计划投资5亿元，已完成投资3亿元。",
    "岚湖轴承项目规划面积2平方公里。\n项目一期总投资4亿元，建设9栋厂房。",
    "在岚湖产业园二期工程的施工现场，3栋厂房正在装修。",
    // Whence its money comes, and how much of a year's plan is done.
    "岚湖河道治理工程下达资金900万元，其中中央资金600万元，县级配套300万元。",
    "岚湖河道治理工程完成投资900万元，占年度任务2000万元的45%。",
    "岚湖河道治理工程完成征地，铺设管道25公里。",
  ])
  func ofTheProject(text: String) throws {
    let document = try read(text)
    let last = try #require(document.figures.last)
    #expect(last.projectSurface == document.projects.first?.surface, "\(last.surface)")
  }

  /// The first figure is that of the project named behind it.
  @Test func namedBehindItsSize() throws {
    let document = try read("投资9亿元，长16公里的岚湖快速路一期工程通车。")
    #expect(document.figures.first?.projectSurface == "岚湖快速路一期工程")
  }

  @Test(arguments: [
    // Of the province, of all.
    "加快岚湖隧道、苍江引水工程等建设，完成交通投资90亿元。",
    "岚湖引水工程完工，全县完成投资9亿元。",
    "岚湖轴承项目前景广阔。\n全县新开工项目30个。",
    "岚湖轴承项目前景广阔。苍江新增智能中心暨改扩建项目将实现年产值9亿元。",
  ])
  func ofNone(text: String) throws {
    let last = try #require(try read(text).figures.last)
    #expect(last.projectSurface == nil, "\(last.surface)")
  }
}
