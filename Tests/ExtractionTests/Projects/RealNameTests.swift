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
    ("签约和昌光能材料及储能模组等项目8个。", ["和昌光能材料及储能模组"]),
    ("对接和泰恒纺织项目。", ["和泰恒纺织项目"]),
    ("建成汶溪水厂、泰和酒业二期扩能项目。", ["汶溪水厂", "泰和酒业二期扩能项目"]),
    ("汶溪路和青屏路大修工程正在推进施工招标。", ["青屏路大修工程"]),
    ("汶溪路、青屏大桥、岚江路改造工程完工。", ["青屏大桥", "岚江路改造工程"]),
    ("打造汶溪谷田园综合体和特色小镇。", ["汶溪谷田园综合体"]),
    ("推进汶溪产业园和配套道路建设项目。", ["汶溪产业园和配套道路建设项目"]),
    ("推进汶溪大桥和青屏大桥建设。", ["汶溪大桥", "青屏大桥"]),
    // 以及 joins what is complete on both sides.
    (
      "参加岚鼎科技园以及G318青屏镇至汶溪段改造工程等2个项目开工。", ["岚鼎科技园", "G318青屏镇至汶溪段改造工程"]
    ),
    // A firm that is named for a verb or with 的.
    ("引进合力达食品加工项目。", ["合力达食品加工项目"]), ("各方合力推进汶溪产业园建设。", ["汶溪产业园"]),
    ("推动岚川美的智能家电产业园投产。", ["岚川美的智能家电产业园"]),
    ("把最美的汶溪湿地公园建成。", ["汶溪湿地公园"]),
    // Words that hold a numeral or a place by accident.
    ("建成一带一路广场等项目。", ["一带一路广场"]), ("一中新校区、汶溪小学等项目竣工。", ["一中新校区", "汶溪小学"]),
    ("青华海东湖建设项目总投资5亿元。", ["青华海东湖建设项目"]),
    ("推进海航通航产业园建设。", ["海航通航产业园"]), ("汶溪大道开放段大修工程完工。", ["汶溪大道开放段大修工程"]),
    // Which of the lines, and so many lines.
    ("瑞资再生铅第三条生产线投产。", ["瑞资再生铅第三条生产线"]), ("建成三条生产线。", []),
    // How many stand behind the list.
    ("汶溪产业园、榆川中小企业孵化园4大园区同步推进。", ["汶溪产业园", "榆川中小企业孵化园"]),
    ("推进地铁6号线2期和7号线等重大工程。", ["地铁6号线2期", "7号线"]),
    ("形成汶溪产业园一区三园格局。", ["汶溪产业园"]),
    // A size inside.
    ("海兴3万吨片碱项目投产。", ["海兴3万吨片碱项目"]), ("恒晟5000头肉牛养殖项目投产。", ["恒晟5000头肉牛养殖项目"]),
    ("恒晟2个肉牛养殖项目投产。", []), ("存栏肉牛5000头，推进养殖项目。", []),
    ("引进汇川重工年产800台垃圾压缩设备生产项目。", ["汇川重工年产800台垃圾压缩设备生产项目"]),
    ("汶川电池年产3万吨三元前驱体项目投产。", ["汶川电池年产3万吨三元前驱体项目"]),
    ("成为我国最大的三元材料锂电池产业基地。", []),
    // A name in quotes behind what it is.
    ("签约协议项目“岚脂县生活垃圾综合利用项目”。", ["“岚脂县生活垃圾综合利用项目”"]),
    ("32个争取开工项目中汶源水库、青屏新区土地整治等15个项目已开工。", ["汶源水库", "青屏新区土地整治"]),
  ])
  func namesAreWhole(_ text: String, _ expected: [String]) throws {
    #expect(try names(text) == expected)
  }

  @Test(arguments: [
    // Kinds of a place, of a programme, of a title.
    ("汶溪镇项目建设情况。", []), ("推进岚湖古镇项目建设。", ["岚湖古镇项目"]), ("园区基建项目加快建设。", []),
    ("做好新城区公建项目服务。", []), ("观摩了土地增减挂钩项目。", []), ("全力服务八大项目建设。", []),
    ("扬川“三新”项目新开工6个。", []), ("新扩改项目不能如期达产。", []),
    ("获中国家电智能制造基地、国家特色产业园等称号。", []),
    ("是国家级杂交水稻种子生产基地县。", []), ("新建防火通道6公里。", []), ("列入G20峰会重点整治项目。", []),
    ("三批挂钩重点工程项目加快推进。", []), ("推进岚川水乡项目建设。", ["岚川水乡项目"]), ("地铁2号线沿线完成拆迁。", []),
    ("云湖大道改造工程沿线居民全部签约。", ["云湖大道改造工程"]),
    // Who invests, where, and what is done.
    ("由汶溪集团改造的商场开业。", []),
    ("改为由昆山水泥投资新建。", []), ("汶江燃气参股投资岚江集中供气项目。", ["岚江集中供气项目"]),
    ("分别在岚川建设海鼎电池生产线。", ["海鼎电池生产线"]), ("企业落户汶江县工业园内。", []),
    ("海联公司投资2亿元在汶江区老商场扩建的岚江超市项目。", ["岚江超市项目"]),
    // What it costs makes a firm's project one.
    ("汶鼎科技项目计划总投资2亿元。", ["汶鼎科技项目"]),
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
    ("亚川光电玻璃四期、智临智能变电站项目等7个“十大产业链”项目强势推进。", ["亚川光电玻璃四期", "智临智能变电站项目"]),
    ("推进市中心医院新院区、县人民医院迁建等项目建设。", ["市中心医院新院区", "县人民医院迁建"]),
    ("润川传动件、特种尼龙管件等8个项目竣工。", ["润川传动件"]),
    ("加快五峰桥棚户区改造和北部新区安置房二期建设。", ["五峰桥棚户区改造", "北部新区安置房二期"]),
    ("加快岚江广场和北区道路改造。", ["岚江广场和北区道路改造"]),
    ("润川管件、塑胶模具等9个项目竣工投产。", ["润川管件"]),
  ])
  func listsKeepTheirMembers(_ text: String, _ expected: [String]) throws {
    #expect(try names(text) == expected)
  }

  @Test(
    arguments: [
      ("同川电容器项目因电力紧张而推迟开工。", nil), ("汶溪电容器项目如期开工。", .started),
      ("汶溪大道改造工程，年初开工，因政策调整，该项目暂停实施。", .suspended),
      ("汶溪大道改造工程，年初开工，确保不停工。", .started),
      ("汶溪水厂项目不能按期投产。", nil), ("汶溪水厂项目按期投产。", .operating),
      ("投资1000万元建金周公路。", .ongoing), ("申建汶溪综合保税区。", nil),
      ("汶溪水厂项目尚不具备开工条件。", nil), ("汶溪大桥等前期项目开工建设。", .started),
      ("汶溪大桥等前期项目加快推进。", .preliminary), ("等待汶溪水厂项目开工。", .started),
      ("莱川显示器件等在谈项目推进签约。", .negotiating), ("开工新建西环路。", .started), ("新建西环路。", .ongoing),
      ("汶溪大桥正在进行梁板架设。", .ongoing), ("汶溪水库正在履行招标程序。", .preliminary),
      ("青川医院新院区、6所小学等一批重大项目开工建设。", .started),
    ] as [(String, ProjectStage?)])
  func stagesAreThoseOfTheirOwn(_ text: String, _ expected: ProjectStage?) throws {
    #expect(try stages(text) == [expected])
  }

  @Test func headingsThatCountGiveNoStage() throws {
    let text = "二是项目建设加快突破，新竣工项目8个；岚川制造等6个项目列入省级重大项目。"
    #expect(try stages(text).allSatisfy { $0 == nil })
  }

  @Test func sizesInNamesAreNoFigures() throws {
    let text = "汇川重工年产800台垃圾压缩设备项目、汶川电池年产3万吨三元前驱体项目投产，海兴3万吨片碱项目开工。"
    #expect(try document(text).figures.isEmpty)
    #expect(try document("每吨补贴三元。").figures.map(\.surface) == ["三元"])
  }

  @Test(arguments: [
    // A clause or sentence that has its own subject.
    ("横川二期完成投资2亿元，园区保障性租赁住房项目完成投资3亿元。", ["横川二期", "-"]),
    ("远川传动项目，总投资10亿元。市体育会展中心项目占地90亩。", ["远川传动项目", "-"]),
    ("远川传动项目，总投资10亿元，项目占地90亩。", ["远川传动项目", "远川传动项目"]),
    // The whole that it is part of.
    (
      "岚江天臣电芯总部基地是岚江新能源产业基地的重要组成部分，项目总投资60亿元。", ["岚江天臣电芯总部基地"]
    ),
    // All of a list.
    ("签约和昌光能材料及储能模组等项目8个，投资额达34亿元。", ["-", "-"]),
    // Behind the amount, with a word or a place between.
    ("投资9000万元的县阳泉饲料加工扩建项目。", ["阳泉饲料加工扩建项目"]), ("总投资15亿元海川磷酸铁锂项目已经签约。", ["海川磷酸铁锂项目"]),
    ("海联公司投资2亿元在汶江区老商场扩建的岚江超市项目。", ["岚江超市项目"]),
    ("投资1000万元建金周公路。", ["金周公路"]),
    // So many of all.
    (
      "总投资6亿元的海川电池项目、总投资3亿元的汶溪纺织项目开工，总投资达9亿元。",
      ["海川电池项目", "汶溪纺织项目", "-"]
    ),
    ("海川电池项目完成投资3亿元，10个民生项目完成投资4亿元。", ["海川电池项目", "-", "-"]),
    ("岚江大桥项目总投资8亿元，加快建设。8个项目总投资12亿元，规划用地90亩。", ["岚江大桥项目", "-", "-", "-"]),
    // The next item.
    ("1、汶溪大桥改造项目总投资2亿元。2、移民用地1000亩。", ["汶溪大桥改造项目", "-"]),
  ])
  func figuresGoToTheirProject(_ text: String, _ expected: [String]) throws {
    #expect(try links(text) == expected)
  }
}
