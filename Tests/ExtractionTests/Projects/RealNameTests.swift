// Names as reports write them: firms with 和 or a verb in their names, sizes, lists with counts inside, and
// what is said of a kind, of who invests, or of another undertaking.
import Testing

@testable import Extraction

@Suite struct RealNameTests {
  private func document(_ text: String) throws -> ExtractedDocument {
    try Extractor.extract(Array(text.utf8), options: ExtractionOptions(fallbackYear: 2024))
  }

  private func names(_ text: String) throws -> [String] { try document(text).projects.map(\.surface) }

  private func stages(_ text: String) throws -> [ProjectStage?] { try document(text).projects.map(\.stage) }

  /// The project of each figure.
  private func links(_ text: String) throws -> [String] {
    try document(text).figures.map { $0.projectSurface ?? "-" }
  }

  @Test(arguments: [
    // 和 in a firm's name, and 和 between two names.
    ("签约和昌薄膜材料及电池模组等项目8个。", ["和昌薄膜材料及电池模组"]),
    ("推动签约和投融资项目落地。", []),
    ("对接和泰恒纺织项目。", ["和泰恒纺织项目"]),
    ("建成汶溪水厂、泰和乳业三期扩产项目。", ["汶溪水厂", "泰和乳业三期扩产项目"]),
    ("汶溪路和青屏路改造工程正在开展勘察。", ["青屏路改造工程"]),
    ("汶溪路、青屏大桥、岚江路改造工程完工。", ["青屏大桥", "岚江路改造工程"]),
    ("建设荷花谷田园综合体和度假村。", ["荷花谷田园综合体"]),
    ("推进汶溪产业园和配套道路建设项目。", ["汶溪产业园和配套道路建设项目"]),
    ("推进汶溪大桥和青屏大桥建设。", ["汶溪大桥", "青屏大桥"]),
    // What has been built of it is no part of the name.
    ("汶溪产业园一期已建成标准厂房12万平方米，正在装修。", ["汶溪产业园一期"]),
    // 以及 joins what is complete on both sides.
    (
      "推进岚湖科技园以及S203汶溪镇至青屏段提升工程等2个项目。", ["岚湖科技园", "S203汶溪镇至青屏段提升工程"]
    ),
    // A firm that is named for a verb or with 的.
    ("引进合力达饮料加工项目。", ["合力达饮料加工项目"]), ("各方合力推进汶溪产业园建设。", ["汶溪产业园"]),
    ("推动岚川美的空调产业园投产。", ["岚川美的空调产业园"]),
    ("把最美的汶溪湿地公园建成。", ["汶溪湿地公园"]),
    // Words that hold a numeral or a place by accident.
    ("建成一带一路公园等项目。", ["一带一路公园"]), ("一中新校区、汶溪小学等项目竣工。", ["一中新校区", "汶溪小学"]),
    ("锦中原湖建设项目总投资5亿元。", ["锦中原湖建设项目"]),
    ("推进翔宇通航产业园建设。", ["翔宇通航产业园"]), ("汶溪隧道运营段大修工程完工。", ["汶溪隧道运营段大修工程"]),
    // Which of the lines, and so many lines.
    ("恒川纸业第三条生产线投产。", ["恒川纸业第三条生产线"]), ("建成三条生产线。", []),
    // How many stand behind the list.
    ("汶溪产业园、榆川中小企业孵化园4大园区同步推进。", ["汶溪产业园", "榆川中小企业孵化园"]),
    ("推进地铁6号线2期和7号线等重大工程。", ["地铁6号线2期", "7号线"]),
    ("形成汶溪产业园一区多园格局。", ["汶溪产业园"]),
    // A size inside.
    ("海兴3万吨烧碱项目投产。", ["海兴3万吨烧碱项目"]), ("恒晟5000头肉牛养殖项目投产。", ["恒晟5000头肉牛养殖项目"]),
    ("恒晟2个肉牛养殖项目投产。", []), ("存栏肉牛5000头，推进养殖项目。", []),
    ("引进瑞川重工年产800台垃圾压缩机项目。", ["瑞川重工年产800台垃圾压缩机项目"]),
    ("汶川电池年产3万吨三元前驱体项目投产。", ["汶川电池年产3万吨三元前驱体项目"]),
    ("成为我国最大的三元材料锂电池产业基地。", []),
    // A name in quotes behind what it is.
    ("签约协议项目“岚川县秸秆综合利用项目”。", ["“岚川县秸秆综合利用项目”"]),
    ("20个计划竣工项目中明溪水库、岚桥新区改造等9个项目已竣工。", ["明溪水库", "岚桥新区改造"]),
  ])
  func namesAreWhole(_ text: String, _ expected: [String]) throws {
    #expect(try names(text) == expected)
  }

  @Test(arguments: [
    // Kinds of a place, of a programme, of a title.
    ("听取汶溪镇项目汇报。", []), ("推进岚湖古镇项目建设。", ["岚湖古镇项目"]), ("城区基建项目有序推进。", []),
    ("推进老城区公建项目。", []), ("申报建设用地增减挂钩项目。", []), ("推动十大项目建设。", []),
    ("岚川“四好”项目竣工6个。", []), ("扩改项目无法按时投产。", []),
    ("获中国绿色食品生产基地、国家生态示范园等称号。", []),
    ("是国家级杂交玉米种子生产基地县。", []), ("新建森林防火通道8公里。", []), ("列入G20峰会重点保障项目。", []),
    ("三批挂钩帮扶项目加快推进。", []), ("推进岚川水乡项目建设。", ["岚川水乡项目"]), ("地铁5号线沿线完成征收。", []),
    ("云湖大道改造工程沿线居民全部签约。", ["云湖大道改造工程"]),
    // Who invests, where, and what is done.
    ("由汶溪集团改造的商场开业。", []),
    ("后由岚山纸业投资扩建。", []), ("汶江水务参股投资岚江污水处理项目。", ["岚江污水处理项目"]),
    ("分别在岚川建设海鼎电池生产线。", ["海鼎电池生产线"]), ("企业坐落在汶江县工业园内。", []),
    ("恒信公司投资2亿元在汶江区旧厂房改建的岚江酒店项目。", ["岚江酒店项目"]),
    // What it costs makes a firm's project one.
    ("岚信科技项目计划总投资2亿元。", ["岚信科技项目"]),
  ])
  func kindsAndDoersAreNone(_ text: String, _ expected: [String]) throws {
    #expect(try names(text) == expected)
  }

  @Test(arguments: [
    ("汶溪大桥项目推迟开工。等待岚江大桥项目开工。", ["汶溪大桥项目", "岚江大桥项目"]),
    // Amounts before each member, and nothing of its own.
    ("总投资9亿元的海川电池负极材料、总投资8亿元的汶溪芯片器件等项目开工。", ["海川电池负极材料", "汶溪芯片器件"]),
    ("实施总投资9亿元的城乡供水、总投资8亿元的污水处理等项目。", []),
    // A count inside a list, before its noun, or a quoted kind behind it.
    ("岚中新校区、青川医院新院区、6所小学等一批重大项目开工建设。", ["岚中新校区", "青川医院新院区"]),
    ("完成青川医院新院区、6所小学建设。", ["青川医院新院区"]),
    ("恒川纺织三期、智明变电站项目等5个“八大链条”项目加快推进。", ["恒川纺织三期", "智明变电站项目"]),
    ("推进市中心医院新院区、县人民医院迁建等项目建设。", ["市中心医院新院区", "县人民医院迁建"]),
    ("润川传动件、特种尼龙管件等8个项目竣工。", ["润川传动件"]),
    ("实施岚桥城中村改造和东部新区安置房二期。", ["岚桥城中村改造", "东部新区安置房二期"]),
    ("加快岚江广场和北区道路改造。", ["岚江广场和北区道路改造"]),
    ("明川管件、通用模具等6个项目投产。", ["明川管件"]),
  ])
  func listsKeepTheirMembers(_ text: String, _ expected: [String]) throws {
    #expect(try names(text) == expected)
  }

  @Test(
    arguments: [
      ("恒川轴承项目因征地滞后而推迟开工。", nil), ("汶溪轴承项目如期开工。", .started),
      ("青屏大道拓宽工程，3月开工，因资金不足，该项目暂停建设。", .suspended),
      ("青屏大道拓宽工程，3月开工，确保不停工。", .started),
      ("汶溪水厂项目不能按期投产。", nil), ("汶溪水厂项目按期投产。", .operating),
      ("投资800万元建平岭公路。", .ongoing), ("申建汶溪综合保税区。", nil),
      ("汶溪水厂项目尚不具备开工条件。", nil), ("汶溪大桥等前期项目开工建设。", .started),
      ("汶溪大桥等前期项目加快推进。", .preliminary), ("等待汶溪水厂项目开工。", .started),
      ("明川芯片封装等在谈项目加快推进。", .negotiating), ("开工新建岚山路。", .started), ("新建岚山路。", .ongoing),
      ("汶溪大桥正在进行桥面铺设。", .ongoing), ("汶溪水库正在办理征地手续。", .preliminary),
      ("青川医院新院区、6所小学等一批重大项目开工建设。", .started),
    ] as [(String, ProjectStage?)])
  func stagesAreThoseOfTheirOwn(_ text: String, _ expected: ProjectStage?) throws {
    #expect(try stages(text) == [expected])
  }

  @Test func headingsThatCountGiveNoStage() throws {
    let text = "三是项目攻坚有力，新开工项目9个；明川轴承制造等6个项目列入省级重点项目。"
    #expect(try stages(text).allSatisfy { $0 == nil })
  }

  @Test func sizesInNamesAreNoFigures() throws {
    let text = "瑞川重工年产800台垃圾压缩机项目、汶川电池年产3万吨三元前驱体项目投产，海兴3万吨烧碱项目开工。"
    #expect(try document(text).figures.isEmpty)
    #expect(try document("每吨补贴三元。").figures.map(\.surface) == ["三元"])
  }

  @Test(arguments: [
    // A clause or sentence that has its own subject.
    ("横川二期完成投资2亿元，城区人才公寓建设项目完成投资3亿元。", ["横川二期", "-"]),
    ("恒川齿轮项目，总投资10亿元。县文化艺术中心项目占地90亩。", ["恒川齿轮项目", "-"]),
    ("恒川齿轮项目，总投资10亿元，项目占地90亩。", ["恒川齿轮项目", "恒川齿轮项目"]),
    // The whole that it is part of.
    (
      "岚江海辰电芯总部基地是岚江锂电产业基地的重要组成部分，项目总投资60亿元。", ["岚江海辰电芯总部基地"]
    ),
    // All of a list.
    ("签约和昌薄膜材料及电池模组等项目8个，投资额达34亿元。", ["-", "-"]),
    // Behind the amount, with a word or a place between.
    ("投资9000万元的县阳泉饲料加工扩建项目。", ["阳泉饲料加工扩建项目"]), ("总投资15亿元海川碳纤维项目已经开工。", ["海川碳纤维项目"]),
    ("恒信公司投资2亿元在汶江区旧厂房改建的岚江酒店项目。", ["岚江酒店项目"]),
    ("投资800万元建平岭公路。", ["平岭公路"]),
    // So many of all.
    (
      "总投资6亿元的海川电池项目、总投资3亿元的汶溪纺织项目开工，总投资达9亿元。",
      ["海川电池项目", "汶溪纺织项目", "-"]
    ),
    ("海川电池项目完成投资3亿元，10个民生项目完成投资4亿元。", ["海川电池项目", "-", "-"]),
    ("岚江大桥项目总投资8亿元，加快建设。8个项目总投资12亿元，规划用地90亩。", ["岚江大桥项目", "-", "-", "-"]),
    // The next item.
    ("1、汶溪大桥改造项目总投资2亿元。2、安置用地600亩。", ["汶溪大桥改造项目", "-"]),
  ])
  func figuresGoToTheirProject(_ text: String, _ expected: [String]) throws {
    #expect(try links(text) == expected)
  }
}
