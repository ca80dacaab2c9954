// Lists of projects and what introduces them, what is described or counted and no project, and to which of
// several projects a figure belongs.
import Testing

@testable import Extraction

@Suite struct ProjectListTests {
  private func read(_ text: String) throws -> ExtractedDocument {
    try Extractor.extract(Array(text.utf8), options: ExtractionOptions(fallbackYear: 2024))
  }

  private func names(_ text: String) throws -> [String] { try read(text).projects.map(\.surface) }

  private func stages(_ text: String) throws -> [ProjectStage?] { try read(text).projects.map(\.stage) }

  private func links(_ text: String) throws -> [String?] {
    let document = try read(text)
    return document.figures.map { $0.project.map { document.projects[$0].surface } }
  }

  @Test func leadBeforeColonGivesItsStage() throws {
    let opened = "今年新开工的重点招商项目有:海川公司袋装饮品项目、岚屏公司复合肥项目、汶泰公司新上薄膜包装项目等。"
    #expect(try names(opened) == ["海川公司袋装饮品项目", "岚屏公司复合肥项目", "汶泰公司新上薄膜包装项目"])
    #expect(try stages(opened) == [.started, .started, .started])
    #expect(try stages("在建项目包括:海川公司袋装饮品项目、岚屏公司复合肥项目。") == [.ongoing, .ongoing])
    #expect(try stages("重点项目有:海川公司袋装饮品项目、岚屏公司复合肥项目。") == [nil, nil])
  }

  @Test func whatIsSaidOfListReachesOverMemberNotRead() throws {
    let list = "岚湖花园一期工程、汶溪镇集贸市场建设项目、县中医医院关于新院建设二期工程、岚北大街延伸线建设工程等6个项目前期准备工作即将完成。"
    #expect(try stages(list).allSatisfy { $0 == .preliminary })
  }

  @Test(arguments: [
    // Houses in a list of projects.
    ("岚湖国际、汶泓公馆、海屏雅苑等项目完成投资3亿元。", ["岚湖国际", "汶泓公馆", "海屏雅苑"]), ("岚衡汶盛、海泓商办等重大项目落地。", ["岚衡汶盛", "海泓商办"]),
    ("苏泓光电、海泰精工等重点项目用电有了保障。", []),
    // The things themselves are built.
    ("加快汶溪现代农业产业园、岚东标准厂房三期等60万平方米标准厂房建设。", ["汶溪现代农业产业园", "岚东标准厂房三期"]), ("做好岚柳桥等18座桥梁整治。", []),
    // Where it is done, and fields.
    ("完成岚川广场、岚南滨河公园、汶峰公园等处6公里道路绿化工程。", []), ("它们是储能、汶纶制造等领域的重点项目。", []),
    // Names before a contract, and for which something was approved.
    ("县政府与海川集团签订了海川集团岚北建材大市场项目投资合同书。", ["海川集团岚北建材大市场项目"]), ("**郊野公园获省水利厅批复。", ["**郊野公园"]),
    ("星屿湖博览园目前已完成投资2亿元。", ["星屿湖博览园"]),
    // By its cost, or beside another: a firm by two letters.
    ("总投资2亿元的岚玻技改项目年底投产。", ["岚玻技改项目"]), ("岚屏农产品交易项目、海玻技改项目。", ["岚屏农产品交易项目", "海玻技改项目"]),
    ("计划投资2亿元的共享助力单车综合产业基地项目开工。", ["共享助力单车综合产业基地项目"]),
    ("岚昌年产两千套汽车覆盖件模具项目9月份投产。", ["岚昌年产两千套汽车覆盖件模具项目"]),
  ])
  func inLists(text: String, expected: [String]) throws {
    #expect(try names(text) == expected)
  }

  @Test(arguments: [
    // Of a kind, so many.
    "18个投资达12亿元的岚港项目集中签约。", "20个总投资8亿元的海川物流项目开工。", "岚川乡村公路项目已开工86个。", "燃气管网更新改造项目开工1.2万个。",
    "全县在库统计投资项目数96个。",
    // What it is like.
    "将打造成集观光、运动为一体的成长型旅居项目。", "建成全省最大规模骆驼养殖基地。", "这些都是市场前景好的项目。", "建设年产量达9万吨玻璃盖板生产线。",
    // What is cleared, and whose kind it is.
    "完成海客整备所和岚川东站拆迁任务。", "岚川开发区的共享储能示范基地项目开工。", "实施“互联网+监管”项目。",
    // Kinds of work, parts and lines.
    "新建、改造35kV线路完成76%。", "改造低压线路完成70%。", "完成路面大中修工程96公里。", "推进游乐设施项目安装。", "配建邻里中心等公服配套项目。",
    "实施老化更新改造项目。", "完成卧管新建。", "初中校舍改造工程完成项目8个。", "重点聚焦都市农业重大项目。", "抓好冬春水利建设及水利工程。",
    "针对园区缺乏巨型牵动项目的问题,启动招商。", "落实大项目评审制度和班子成员大项目跟踪制度。", "加快对蒙跨国直销贸易通道建设。",
  ])
  func kindsAreNoProjects(text: String) throws {
    #expect(try names(text) == [])
  }

  @Test(
    arguments: [
      // What it will do or have then; the land is cleared for it.
      ("岚屏冷链物流园项目建成后主要从事冷链配送。", nil), ("海川储能项目将建成两条生产线。", nil), ("完成岚汶铁路××段征地拆迁工作。", nil),
      ("完成了轨道交通5号线拆迁交地工作,并实现全面开工。", .started), ("岚屏冷链物流园项目建成。", .completed),
      ("岚屏面料检测中心等园区公共平台顺利建设。", .ongoing),
    ] as [(String, ProjectStage?)])
  func howFar(text: String, expected: ProjectStage?) throws {
    #expect(try stages(text) == [expected])
  }

  @Test func amountsBeforeNamesAreDealtOutInTurn() throws {
    let both = "总投资分别为9亿元、4亿元的岚佳养老项目和汶宝文化旅游项目签约。"
    #expect(try links(both) == ["岚佳养老项目", "汶宝文化旅游项目"])
    let three = "总投资分别为9亿元、4亿元和2亿元的岚佳养老项目、汶宝文化旅游项目、海屏冷链项目开工。"
    #expect(try links(three) == ["岚佳养老项目", "汶宝文化旅游项目", "海屏冷链项目"])
  }

  @Test func nextPointIsOfAnother() throws {
    let points = "一是岚北防护林建设工程。中央投资40万元;二是退耕还林工程。中央投资90万元,建设口粮田800亩。"
    #expect(try links(points) == ["岚北防护林建设工程", nil, nil])
    // Points of one heading go on with it.
    let heading = "3、博昕光电二期项目。一是总投资5亿元;二是占地面积90亩。"
    #expect(try links(heading) == ["博昕光电二期项目", "博昕光电二期项目"])
  }

  @Test func fundsThatHaveComeAreOfWhatWasBroughtIn() throws {
    #expect(try links("引进岚溪冷库项目，今年到位资金6000万元。") == ["岚溪冷库项目"])
    #expect(try links("岚溪冷库项目开工建设，全县到位资金6亿元。") == [nil])
  }

  /// The year before a name in a heading; the next heading is of works without a name.
  @Test func headingsWithTheirYear() throws {
    let text = "1、2015年岚溪冷库项目。总投资60万元，安装机组6台。2、2015年茶叶种植项目。下达资金26万元。"
    #expect(try links(text) == ["岚溪冷库项目", "岚溪冷库项目", nil])
  }

  @Test func shareOfWholeIsNotOfIt() throws {
    let text = "岚潭县工业园区完成工业总产值26亿元。累计完成投资28亿元,占全县工业的87%和园区全年计划的57%。"
    #expect(try links(text).last == .some(nil))
  }

  @Test func whatFollowsItsAmountIsOfAnother() throws {
    let text = "投资70亿元的岚岭抽水蓄能电站项目完成勘测,投资8亿元的80兆瓦风力发电项目已获核准。"
    #expect(try links(text) == ["岚岭抽水蓄能电站项目", nil, nil])
    let clause = "投资70亿元的岚岭抽水蓄能电站项目完成勘测,投资8亿元、作为首批试点的“光伏+制氢”储能示范项目开工。"
    #expect(try links(clause) == ["岚岭抽水蓄能电站项目", "“光伏+制氢”储能示范项目"])
    let area = "总投资9亿元、占地200亩的岚电电子项目开工。"
    #expect(try links(area) == ["岚电电子项目", "岚电电子项目"])
    #expect(try links("岚竹基地项目新造竹林0.8万亩,农开项目新造竹林0.5万亩。").last == .some(nil))
  }
}
