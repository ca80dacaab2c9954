// What is said of a thing that only an undertaking is said to do or to need, and names around such words.
import Testing

@testable import Extraction

@Suite struct ProjectSaidOfTests {
  private func projects(_ text: String) throws -> [ProjectMention] {
    try Extractor.extract(Array(text.utf8), options: ExtractionOptions(fallbackYear: 2024)).projects
  }

  private func names(_ text: String) throws -> [String] { try projects(text).map(\.surface) }

  @Test(arguments: [
    // Its first machine, what it needs, what it goes through.
    ("确保岚岭抽水蓄能电站首台40万千瓦机组年底发电。", ["岚岭抽水蓄能电站"]), ("岚江航电枢纽争取首台机组下月并网。", ["岚江航电枢纽"]),
    ("海川商用车整车基地首车下线。", ["海川商用车整车基地"]), ("岚屏城际铁路汶溪段首台盾构机始发。", ["岚屏城际铁路汶溪段"]),
    ("海川芯片封装基地的施工许可月底办妥。", ["海川芯片封装基地"]), ("宁岚高速××段征迁还差20户。", ["宁岚高速××段"]),
    ("岚川机场新航站楼6月底前具备启用条件。", ["岚川机场新航站楼"]), ("汶溪客运站改扩建资金缺口2000万元。", ["汶溪客运站改扩建"]),
    ("岚河厂生活区连片改造涉及12栋楼。", ["岚河厂生活区连片改造"]), ("岚屏冷链物流枢纽9月底之前必须进场。", ["岚屏冷链物流枢纽"]),
    ("盯紧岚桥变电站。", ["岚桥变电站"]), ("一户没签，卡住了岚江路延伸段整整一年。", ["岚江路延伸段"]),
    // When it is opened is no part of the way to the word that opens it.
    ("岚屏LNG储配站下个月投运。", ["岚屏LNG储配站"]), ("推动岚渡文旅街区“五一”前开街。", ["岚渡文旅街区"]),
    ("岚台老街文化街区端午开街。", ["岚台老街文化街区"]), ("打造岚西关文化街区，中秋节前开街。", ["岚西关文化街区"]),
    ("岚港220千伏变电站8月送电。", ["岚港220千伏变电站"]), ("岚岭抽水蓄能电站全容量投产。", ["岚岭抽水蓄能电站"]),
    ("宁岚高铁××站明年投用。", ["宁岚高铁××站"]),
    ("岚屏安置小区9栋楼全部封顶。", ["岚屏安置小区"]), ("建成安置小区9栋。", []), ("做好岚乐国际机场转场投运工作。", ["岚乐国际机场"]),
    ("汶江流域水环境综合治理争取中央资金1亿元。", ["汶江流域水环境综合治理"]), ("岚溪街道负责的旧粮库片区改造进展慢。", ["旧粮库片区改造"]),
    // Of all things only works go into production.
    ("服务好中石化装备智能制造投产，建成岚屏大桥。", ["中石化装备智能制造", "岚屏大桥"]), ("服务好中石化投产，建成岚屏大桥。", ["岚屏大桥"]),
    ("推动岚源储能电池全产业链、海川铝箔产业园早日投产。", ["岚源储能电池全产业链", "海川铝箔产业园"]),
    ("海川集团超薄带钢、岚屏种业创新园加快建设。", ["海川集团超薄带钢", "岚屏种业创新园"]),
    ("岚屏铁路通车，东气西输、南电北送全面投产。", ["岚屏铁路", "东气西输", "南电北送"]),
    // A plant and what is done to it, whatever governs them.
    ("靠的是恒岳粮油二期和海川铸件搬迁改造两家撑着。", ["恒岳粮油二期", "海川铸件搬迁改造"]), ("前几年技改欠账多。", []),
    ("汶日地震灾后恢复重建取得成果。", ["汶日地震灾后恢复重建"]),
    // Kinds stay kinds.
    ("“岚电东送”累计送电量20亿千瓦时。", []), ("打通断头路、修补坑洼路。", []), ("首台套装备达到12台。", []),
  ])
  func saidOf(text: String, expected: [String]) throws {
    #expect(try names(text) == expected)
  }

  @Test(arguments: [
    // What a place is, does or wants to be.
    "推进岚岛世界级生态岛建设。", "支持岚川科学城建设人工智能集聚区。", "支持岚川数据中心集群建设全国领先的算力。",
    "推动岚川科学城高端装备产业发展。", "推动汶溪高教园高质量发展。", "推动岚江科学城、“零号湾”功能提升。", "国际岚江探测学会总部落户汶溪。",
    "在岚东经开区项目建设暨招商引资大会上部署任务。", "抓好“一网办”服务水平和工程建设项目审批。", "抓好粮食生产和“绿篮子”工程。", "坚定不移扩投资、上项目。",
    "推进市中心医院创伤急救中心建设。", "实施岚岭校长工程。",
  ])
  func whatAPlaceIsIsNoName(text: String) throws {
    #expect(try names(text) == [])
  }

  @Test func whenItIsOpenedIsItsStage() throws {
    #expect(try projects("岚港220千伏变电站8月送电。").first?.stage == .operating)
    #expect(try projects("推动岚渡文旅街区“五一”前开街。").first?.stage == .operating)
  }

  @Test(arguments: [
    // One letter before 和 that means nothing alone begins a name.
    ("泰和果蔬冷链物流园投产。", ["泰和果蔬冷链物流园"]), ("推动仁和医院城东院区封顶。", ["仁和医院城东院区"]),
    ("岚江铜箔、安和医疗器械CDMO平台等5个项目签约。", ["岚江铜箔", "安和医疗器械CDMO平台"]),
    ("实施产业再造和技术攻关工程。", []), ("岚屏路和桥梁改造工程开工。", ["岚屏路和桥梁改造工程"]),
    ("海因茨汽车传感器项目签约。", ["海因茨汽车传感器项目"]), ("省儿童医院岚北院区启用。", ["省儿童医院岚北院区"]),
    ("铁路南棚户区改造涉及居民900户。", ["铁路南棚户区改造"]), ("城北热电联产项目总投资6亿元。", ["城北热电联产项目"]),
    ("刚才看了岚桥智谷产业园、汶溪村共富工坊2个现场。", ["岚桥智谷产业园", "汶溪村共富工坊"]),
    // Things that a place has one of.
    ("加快推进岚山云上民宿集群建设。", ["岚山云上民宿集群"]), ("建设岚东作物种质资源库。", ["岚东作物种质资源库"]),
    ("建成汶江两岸滨水步道。", ["汶江两岸滨水步道"]), ("推进岚屏路古建博物馆群建设。", ["岚屏路古建博物馆群"]),
    ("启动岚川至汶溪特高压输电线路建设。", ["岚川至汶溪特高压输电线路"]), ("建成岚毛都口岸互贸区。", ["岚毛都口岸互贸区"]),
    ("培育新材料产业集群。", []), ("打造历史文化街区。", []),
  ])
  func namesAndHeads(text: String, expected: [String]) throws {
    #expect(try names(text) == expected)
  }
}
