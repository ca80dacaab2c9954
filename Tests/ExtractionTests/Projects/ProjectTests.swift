// Names of projects: bounds, lists, redaction, stage, identity, and the figures that belong to them.
import Testing

@testable import Extraction

@Suite struct ProjectTests {
  private func document(_ text: String) throws -> ExtractedDocument {
    try Extractor.extract(Array(text.utf8), options: ExtractionOptions(fallbackYear: 2024))
  }

  private func names(_ text: String) throws -> [String] { try document(text).projects.map(\.surface) }

  @Test(arguments: [
    ("加快宁岚高铁建设。", ["宁岚高铁"]), ("汶溪水库扩建工程完工。", ["汶溪水库扩建工程"]), ("恒岳轴承技改、博昕光电二期等项目投产。", ["恒岳轴承技改", "博昕光电二期"]),
    ("推进宁岚、苍平等4条高速公路建设。", []), ("重点抓好亿元以上重大项目。", []), ("实施文化惠民工程。", []), ("推进X等项目实施。", ["X等项目"]),
    ("开工建设XX等工程。", ["XX等工程"]),
    ("像XX项目，进展良好。", ["XX项目"]), ("加快X科技产业园的建设。", ["X科技产业园"]), ("完成“保交房”项目25个。", []), ("走访XX区的企业。", []),
    ("启动青岚社区医院(疾控中心)建设。", ["青岚社区医院(疾控中心)"]),
  ])
  func mentions(text: String, expected: [String]) throws {
    #expect(try names(text) == expected)
  }

  @Test(arguments: [
    ("恒岳轴承技改等项目开工建设。", ProjectStage.started), ("恒岳轴承技改等项目建成投产。", .operating), ("加快恒岳轴承技改等项目建设。", .ongoing),
    ("恒岳轴承技改等项目进展顺利。", .ongoing), ("恒岳轴承技改等项目竣工。", .completed), ("宁岚高铁通车运营。", .operating),
    ("启动博昕光电二期项目。", .started), ("将建成恒岳轴承技改等项目。", .completed), ("新建了岚河大桥。", .ongoing),
    ("恒岳轴承技改等项目前期工作加快推进。", .preliminary), ("恒岳轴承技改项目完成可研编制。", .preliminary),
    ("恒岳轴承技改项目完成桩基施工。", .ongoing), ("恒岳轴承技改项目从签约到开工只用了90天。", .started),
    ("规划建设岚湾未来产业城。", .planned), ("推动岚溪电厂二期、汶溪电厂二期等402万千瓦机组建成投运。", .operating),
    ("恒岳轴承技改项目已进入合同谈判阶段。", .negotiating), ("把恒岳轴承技改项目纳入储备。", .reserve),
    ("恒岳轴承技改项目因环评未批暂停施工。", .suspended), ("恒岳轴承技改项目设备安装过半。", .ongoing),
    ("恒岳轴承技改项目已完成工程量的七成。", .ongoing), ("岚溪外国语学校秋季学期投入使用。", .operating),
    ("新签约的恒岳轴承技改项目由外商独资。", .signed), ("筹建岚江大学新校区。", .preliminary),
    ("（一）在建项目要抢进度。恒岳轴承技改项目，总投资3亿元。", .ongoing),
    ("三是开工建设一批。恒岳轴承技改项目占地90亩。", .started), ("还有岚溪文旅小镇，因为资金断裂，去年停工。", .suspended),
    ("恒岳轴承技改等项目停工。", .suspended), ("谋划恒岳轴承技改等项目。", .planned), ("恒岳轴承技改等项目成功签约。", .signed),
  ])
  func stages(text: String, stage: ProjectStage) throws {
    #expect(try document(text).projects.first?.stage == stage)
  }

  @Test func listsTakeTheStageThatIntroducesThem() throws {
    let counted = try document("市级工程8项，已完工1项：岚河大桥维修加固；在建1项：海川建材技改；未开工1项：汶溪水厂扩容。")
    #expect(counted.projects.map(\.stage) == [.completed, .ongoing, nil])
    let under = try document("（一）新开工项目要抢时间。岚溪护理院、汶溪泵站提标、海川新材料项目等8个项目必须全部进场。")
    #expect(under.projects.map(\.stage) == [.started, .started, .started])
    let ahead = try document("加快推进岚苍高速、汶溪通用机场前期工作。")
    #expect(ahead.projects.map(\.stage) == [.preliminary, .preliminary])
  }

  @Test func aLaterClauseOnAnotherLeavesNoStage() throws {
    let projects = try document("海川电池项目占地90亩，岚溪科创城三季度开工。").projects
    #expect(projects.map(\.stage) == [nil, .started])
    #expect(try document("海川二期年底前试生产。").projects.first?.stage == .operating)
  }

  @Test func headingsOfAnotherKindLeaveNoStage() throws {
    let projects = try document("（一）在建项目要抢进度。恒岳轴承技改项目，总投资3亿元。\n（二）要素保障。海川铜箔项目缺地90亩。").projects
    #expect(projects.map(\.stage) == [.ongoing, nil])
    #expect(try document("海川铜箔项目试通水。").projects.first?.stage == nil)
  }

  @Test func placeholdersAreRedactedNames() throws {
    let projects = try document("推进X等项目实施，加快宁岚高铁建设。").projects
    #expect(projects.map(\.redacted) == [true, false])
  }

  @Test func spellingsShareAnIdentity() throws {
    let projects = try document("加快宁岚高铁项目建设。宁岚高铁建成通车。推进X等项目实施。推进X等项目实施。").projects
    #expect(projects.map(\.surface) == ["宁岚高铁项目", "宁岚高铁", "X等项目", "X等项目"])
    #expect(projects.map(\.identity) == [0, 0, 2, 3])
  }

  @Test func sizesInNamesAreNoFigures() throws {
    let document = try document("恒岳12吉瓦时动力电池、博昕光电二期等项目投产。")
    #expect(document.figures.isEmpty)
    #expect(document.projects.count == 2)
  }

  @Test func figuresFindTheirProject() throws {
    let document = try document("像博昕光电二期项目，总投资约XX亿元，占地面积300亩。全区税收增长5%。")
    #expect(document.figures.map(\.projectSurface) == ["博昕光电二期项目", "博昕光电二期项目", nil])
  }

  @Test func itemsOfAListSpeakOfTheirProject() throws {
    let document = try document(
      "博昕光电二期项目。占地60亩，建设厂房3栋。（责任单位：区工信局）岚河抽水蓄能电站。总投资9亿元，已完成投资2亿元。（责任单位：区水利局）")
    #expect(
      document.figures.map(\.projectSurface)
        == ["博昕光电二期项目", "博昕光电二期项目", "岚河抽水蓄能电站", "岚河抽水蓄能电站"])
  }

  @Test func aSentenceTellsPlaceAndUnit() throws {
    let project = try #require(
      try document("博昕光电二期项目，位于泉河镇东侧，由区工信局牵头，总投资3亿元。").projects.first)
    #expect(project.location == "泉河镇东侧")
    #expect(project.responsibleUnit == "区工信局")
    let other = try #require(try document("加快宁岚高铁建设。").projects.first)
    #expect(other.location == nil)
    #expect(other.responsibleUnit == nil)
  }

  @Test func anAmountBeforeANameBelongsToIt() throws {
    let document = try document("总投资9亿元的博昕光电二期已投产，总投资3亿元的青禾储能电池项目主体封顶。")
    #expect(document.projects.map(\.surface) == ["博昕光电二期", "青禾储能电池项目"])
    #expect(document.figures.map(\.projectSurface) == ["博昕光电二期", "青禾储能电池项目"])
  }

  @Test(arguments: [
    ("总投资9亿元的博昕光电项目从签约到开工用了90天，达产后产值30亿元。", ["博昕光电项目", "博昕光电项目", "博昕光电项目"]),
    ("博昕光电基地、岚溪生物产业园成功签约，总投资分别为5亿元、3亿元。", ["博昕光电基地", "岚溪生物产业园"]),
    ("开工建设岚屏变电站、云栖公路改建工程，后者全长27公里。", ["云栖公路改建工程"]),
    ("完成岚河治理工程年度投资2亿元。", ["岚河治理工程"]), ("推进岚溪生物产业园8万平方米厂房建设。", ["岚溪生物产业园"]),
    ("推动岚溪医院主体封顶，床位600张。", ["岚溪医院"]), ("大家最关心的是博昕光电项目，投资9亿元。", ["博昕光电项目"]),
    ("跨江二桥总投资9亿元，通过时间缩短到15分钟。", ["跨江二桥", "跨江二桥"]),
    ("岚江泵站汛前开工，建成后新增排水能力60立方米/秒。", ["岚江泵站"]), ("加快岚溪医院城东院区建设，项目建成后新增床位300张。", ["岚溪医院城东院区"]),
    ("岚溪街道负责的旧粮库片区改造，涉及居民90户。", ["旧粮库片区改造"]), ("岚江泵站开工，全区新增岗位300个。", [nil]),
    ("岚屏高速××段征迁还差20户。", ["岚屏高速××段"]), ("岚岭抽水蓄能电站首台40万千瓦机组年底发电。", ["岚岭抽水蓄能电站"]),
    ("力争岚岭抽水蓄能电站首台30万千瓦机组年底并网。", ["岚岭抽水蓄能电站"]),
  ])
  func figuresOfOneAmongSeveral(text: String, expected: [String?]) throws {
    #expect(try document(text).figures.map(\.projectSurface) == expected)
  }

  /// A speech dwells on what it has named; a report on everything goes on to the next thing.
  @Test func speechesStayOnTheirProjects() throws {
    let body = "岚陂产业园二期正在办手续，还差施工许可等2项，入驻率达到85%，全区税收5亿元。"
    let speech = try document("在全区项目推进会上的讲话\n同志们：\n\(body)")
    #expect(speech.figures.map(\.projectSurface) == ["岚陂产业园二期", "岚陂产业园二期", nil])
    let report = try document("云岭区政府工作报告\n各位代表：\n\(body)")
    #expect(report.figures.map(\.projectSurface) == [nil, nil, nil])
  }
}
