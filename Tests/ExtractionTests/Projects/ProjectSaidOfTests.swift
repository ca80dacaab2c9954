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
    ("支持海川智驾传感器扩大产能，建成岚屏大桥。", ["海川智驾传感器", "岚屏大桥"]), ("支持海川集团扩大产能，建成岚屏大桥。", ["岚屏大桥"]),
    ("中岚信创总部、海川科学试验基地等央企资源实质性落地。", ["中岚信创总部", "海川科学试验基地"]),
    ("推动岚源储能电池全产业链、海川铝箔产业园早日投产。", ["岚源储能电池全产业链", "海川铝箔产业园"]),
    ("海川集团超薄带钢、岚屏种业创新园加快建设。", ["海川集团超薄带钢", "岚屏种业创新园"]),
    ("岚屏铁路通车，东气西输、南电北送全面投产。", ["岚屏铁路", "东气西输", "南电北送"]),
    ("申建岚湖保税物流中心。", ["岚湖保税物流中心"]),
    ("岚屏现代农业产业园专项规划加快落地。", ["岚屏现代农业产业园"]), ("启动岚川至汶溪特高压输电线路论证。", ["岚川至汶溪特高压输电线路"]),
    ("岚九铁路全线进入施工高潮。", ["岚九铁路"]), ("推动岚柔实验室汶溪基地、汶江自主创新区尽早落地。", ["岚柔实验室汶溪基地"]),
    // A plant and what is done to it, whatever governs them.
    ("靠的是恒岳粮油二期和海川铸件搬迁改造两家撑着。", ["恒岳粮油二期", "海川铸件搬迁改造"]), ("前几年技改欠账多。", []),
    ("汶日地震灾后恢复重建取得成果。", ["汶日地震灾后恢复重建"]),
    // What is left to do, whose land is still to be had, and how it goes.
    ("省道216线汶溪段改建还剩6公里路面。", ["省道216线汶溪段改建"]), ("岚湖片区棚户区改造还有37户没有签约。", ["岚湖片区棚户区改造"]),
    ("岚江渡水库大坝填筑到了41米。", ["岚江渡水库"]), ("XX温泉度假村征地拖了3年。", ["XX温泉度假村"]),
    ("岚河至汶江高速公路我县境内23公里。", ["岚河至汶江高速公路"]), ("岚坑抽水蓄能电站办得不错，核准已经拿到了。", ["岚坑抽水蓄能电站"]),
    ("至于岚茂汽配城，停工快3年了。", ["岚茂汽配城"]), ("岚溪古镇保护开发要加快。", ["岚溪古镇保护开发"]),
    ("岚松岭风电场6月底前并网发电。", ["岚松岭风电场"]), ("城东智慧物流园开工。", ["城东智慧物流园"]),
    ("岚昌负极材料项目从打第一根桩到一期厂房封顶只用了146天。", ["岚昌负极材料项目"]),
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
    "推进市中心医院创伤急救中心建设。", "实施岚岭校长工程。", "抵不上邻近的岚津高新区一个项目。", "集中打一场项目攻坚的硬仗。",
    "36名区领导人人头上有项目。", "把任务分解到项目。", "半年度考评里项目建设权重提高。", "年底前入库储备项目不少于150个。", "白天跑项目，晚上开会。",
    "希望大家把精力用到项目上。", "建设岚江等主要江河砂堤治理工程。", "岚川县企业技改有声有色，园区加快建设。", "建好宁岚都市圈西环等高速公路。",
  ])
  func whatAPlaceIsIsNoName(text: String) throws {
    #expect(try names(text) == [])
  }

  @Test func whenItIsOpenedIsItsStage() throws {
    #expect(try projects("岚港220千伏变电站8月送电。").first?.stage == .operating)
    #expect(try projects("推动岚渡文旅街区“五一”前开街。").first?.stage == .operating)
    #expect(try projects("岚湖片区棚户区改造还有37户没有签约。").first?.stage == nil)
  }

  @Test(arguments: [
    // One letter before 和 that means nothing alone begins a name.
    ("泰和果蔬冷链物流园投产。", ["泰和果蔬冷链物流园"]), ("推动仁和医院城东院区封顶。", ["仁和医院城东院区"]),
    ("岚江铜箔、安和医疗器械CDMO平台等5个项目签约。", ["岚江铜箔", "安和医疗器械CDMO平台"]),
    ("实施产业再造和技术攻关工程。", []), ("岚屏路和桥梁改造工程开工。", ["岚屏路和桥梁改造工程"]),
    ("海因茨汽车传感器项目签约。", ["海因茨汽车传感器项目"]), ("省儿童医院岚北院区启用。", ["省儿童医院岚北院区"]),
    ("铁路南棚户区改造涉及居民900户。", ["铁路南棚户区改造"]), ("城北热电联产项目总投资6亿元。", ["城北热电联产项目"]),
    ("刚才看了岚桥智谷产业园、汶溪村共富工坊2个现场。", ["岚桥智谷产业园", "汶溪村共富工坊"]),
    // A number inside quotes.
    ("“岚江1号”智算中心建成运营。", ["“岚江1号”智算中心"]), ("推进“309项目”司法出清。", ["“309项目”"]), ("推进“3个100”工程。", []),
    // Platforms by their place, kinds by the one that lies there.
    ("海川医疗器械CDMO平台投资2亿元，建成产业园。", ["海川医疗器械CDMO平台"]), ("建设二手车贸易服务平台。", []),
    ("推进国家数据标注基地（成都）建设。", ["国家数据标注基地（成都）"]),
    // Things that a place has one of.
    ("加快推进岚山云上民宿集群建设。", ["岚山云上民宿集群"]), ("建设岚东作物种质资源库。", ["岚东作物种质资源库"]),
    ("建成汶江两岸滨水步道。", ["汶江两岸滨水步道"]), ("推进岚屏路古建博物馆群建设。", ["岚屏路古建博物馆群"]),
    ("启动岚川至汶溪特高压输电线路建设。", ["岚川至汶溪特高压输电线路"]), ("建成岚毛都口岸互贸区。", ["岚毛都口岸互贸区"]),
    ("培育新材料产业集群。", []), ("打造历史文化街区。", []),
    // Listed as examples of their kind; a base of crops is a kind itself.
    ("澄河灌区续建配套、北岚抽水蓄能电站这样的大项目，县里有专班在跑。", ["澄河灌区续建配套", "北岚抽水蓄能电站"]),
    ("学校、医院这样的民生项目要抓紧。", []), ("新建柑桔基地3000亩、黑木耳基地7000亩。", []),
  ])
  func namesAndHeads(text: String, expected: [String]) throws {
    #expect(try names(text) == expected)
  }

  @Test(arguments: [
    ("其中XX村蔬菜产业园二期工程占地9亩。", ["XX村蔬菜产业园二期工程"]), ("X时尚产业园将在年底完工。", ["X时尚产业园"]),
    ("开建岚湖初中北校区、汶溪幼儿园。", ["岚湖初中北校区", "汶溪幼儿园"]), ("新建育才路至岚娘线跨线立交桥。", ["育才路至岚娘线跨线立交桥"]),
    ("整个片区涉及3个镇街。", []),
    ("投资3亿元的海川涂料项目、投资9亿元的年产X万吨电池箔项目开工。", ["海川涂料项目", "年产X万吨电池箔项目"]),
    ("岚江安置小区项目规划建设安置房900套。", ["岚江安置小区项目"]), ("海川化肥厂征迁项目（非住宅）涉及企业9家。", ["海川化肥厂征迁项目"]),
    ("月度经济运行调度暨第三次项目拉练座谈会。", []), ("319国道城区段改线工程开工。", ["319国道城区段改线工程"]),
  ])
  func placesAndPlaceholders(_ text: String, _ expected: [String]) throws {
    #expect(try names(text) == expected)
  }

  /// What households sign says nothing of the undertaking.
  /// What is told behind a list of projects with an amount each, or before it, is of all of them.
  @Test(arguments: [
    ("总投资9亿元的岚澜负极材料项目、总投资5亿元的禾丰食品产业园先后成功签约。", [ProjectStage.signed, .signed]),
    ("投资20亿元的岚德通信产业园、12.5亿元的岚锂负极材料项目相继开工。", [.started, .started]),
    ("对在谈的岚芯封测项目、云岫大数据中心，要一对一盯跑。", [.negotiating, .negotiating]),
    ("岚桥钢构绿色建材、岚远轨道交通配套等项目正在进行基础施工。", [.ongoing, .ongoing]),
    ("总投资5亿元的岚智传感器产业园，目前正在进行设备安装，达产后年产值可达25亿元。", [.ongoing]),
  ])
  func stagesOfLists(text: String, expected: [ProjectStage]) throws {
    #expect(try projects(text).map(\.stage) == expected)
  }

  @Test func whatIsToldOfTheNextOne() throws {
    let told = try projects("引进了总投资50亿元的岚兴产业园项目，投资3亿元的岚南水厂已经开工。")
    #expect(told.map(\.stage) == [nil, .started])
  }

  /// How far it is: a part of it, the last of several stages, and what households do.
  @Test(arguments: [
    ("特别是岚景储能电池项目，总投资20亿元，仅用46天就完成签约。", ProjectStage.signed),
    ("岚芯封测基地二期总投资12亿元，已完成工程量的80%，设备安装完成6条生产线。", .ongoing),
    ("岚州新能源零部件项目当年签约、当年开工、当年投产。", .operating),
    ("岚光花园房地产项目完成60%，正按节点推进。", .ongoing),
    ("岚江大道快速化改造工程沿线30户居民，仅用9天就全部完成签约。", nil),
    ("岚州直属库项目建成粮仓14栋。", nil),
    // What has been spent says nothing; what is called for by a day does.
    ("岚南污水厂扩建项目完成投资2000万元。", nil),
    // What brackets say of it stands between.
    ("岚锂材料项目（总投资8亿元，占地90亩）已竣工投产。", .operating),
    ("岚锂材料项目（总投资8亿元）加快建设。", .ongoing),
    ("岚锂材料项目一期要抓紧设备安装，6月底前竣工投产。", .operating),
    ("岚禾食品产业园二期要昼夜施工，四季度完成投资8000万元。", .ongoing),
  ])
  func howFarItIs(text: String, expected: ProjectStage?) throws {
    let first = try #require(try projects(text).first)
    #expect(first.stage == expected)
  }

  /// Causes and whoever brings a project name none.
  @Test func causesAreNoNames() throws {
    #expect(try names("有的街道在建工程进度偏慢，新开工项目X个。") == [])
    #expect(try names("申报第四批专项债券项目不少于40个。") == [])
    #expect(try names("凡引荐5亿元以上工业项目落地的，奖励20万元。") == [])
    #expect(try names("对因主观因素造成项目推进滞后的，严肃问责。") == [])
  }

  @Test func signedByHouseholds() throws {
    #expect(try projects("岚居委棚改项目涉及住户203户，现已签约腾空。").map(\.stage) == [nil])
    #expect(try projects("海川新材料项目成功签约。").map(\.stage) == [.signed])
  }

  /// Named in the sentence before, or by 该项目; what a work crosses; not what the place has.
  @Test func figuresOfAProject() throws {
    func owners(_ text: String) throws -> [String?] {
      try Extractor.extract(Array(text.utf8), options: ExtractionOptions(fallbackYear: 2024)).figures.map(
        \.projectSurface)
    }
    #expect(
      try owners("二是攻坚岚华巷二期棚改项目。该项目涉及居民622户，建筑面积4.6万平方米，已有605户签约。")
        == ["岚华巷二期棚改项目", "岚华巷二期棚改项目", "岚华巷二期棚改项目"])
    #expect(try owners("岚武铁路全长336公里，总投资324亿元，途经我县7个乡镇。") == ["岚武铁路", "岚武铁路", "岚武铁路"])
    #expect(try owners("海川纸业二期项目实现投产，新增规上工业企业9家。") == [nil])
    #expect(try owners("由海川集团投资8亿元建设的岚锂材料项目进展顺利。") == ["岚锂材料项目"])
    #expect(
      try owners("岚南污水厂扩建工程投产后年营业收入8000万元，税收700万元。")
        == ["岚南污水厂扩建工程", "岚南污水厂扩建工程"])
    #expect(
      try owners("岚南污水厂扩建工程完成征地90亩，拆迁房屋31户。") == ["岚南污水厂扩建工程", "岚南污水厂扩建工程"])
    #expect(try owners("投资9亿元的海川电池项目等，到位资金6亿元。") == ["海川电池项目", nil])
  }
}
