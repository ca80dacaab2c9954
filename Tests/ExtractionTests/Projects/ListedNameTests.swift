// Names in lists and what is said of them: kinds and places that are none, roads with a part hidden, and
// stages told through brackets or behind a counted list.
import Testing

@testable import Extraction

@Suite struct ListedNameTests {
  private func document(_ text: String) throws -> ExtractedDocument {
    try Extractor.extract(Array(text.utf8), options: ExtractionOptions(fallbackYear: 2024))
  }

  private func names(_ text: String) throws -> [String] { try document(text).projects.map(\.surface) }

  private func stages(_ text: String) throws -> [ProjectStage?] { try document(text).projects.map(\.stage) }

  /// Kinds of works, parts of a plant, and roads on which something else is done.
  @Test(arguments: [
    "汶溪食品项目已完工，三号生产线安装完毕。",
    "建成实训车间、总装配组装基地、检测基地。",
  ])
  func kindsAreNoNames(_ text: String) throws {
    #expect(try names(text).allSatisfy { !$0.hasSuffix("号生产线") && !$0.hasSuffix("组装基地") })
  }

  @Test(arguments: [
    "推进自来水进村入户和老旧管网改造工程建设。",
    "弱电下地工程正在进行方案论证。",
    "实施路域环境提升工程。",
    "已完成路基土方及涵管配套工程。",
    "完成青屏路、汶溪街、岚江路等城区道路行道树补植。",
    "把工业作为全县十一五期间的重点。",
  ])
  func worksAreNoNames(_ text: String) throws { #expect(try names(text).isEmpty) }

  @Test(arguments: [
    // What is counted stands before the first name.
    (
      "今年新增的3个市重点建设项目岚山至汶溪公路青屏大桥改扩建工程、汶溪产业城、岚山公园均已开工。",
      ["岚山至汶溪公路青屏大桥改扩建工程", "汶溪产业城", "岚山公园"]
    ),
    ("岚丰数字物流园入选省新型城镇化重点项目。", ["岚丰数字物流园"]),
    ("省示范高中和青屏工业学校全部开工建设。", ["青屏工业学校"]),
    ("八岚公路起点接线，全长460米，正在施工。", ["八岚公路起点接线"]),
    ("八岚公路起点接线，全长600米；皂岚线8.6公里，已完成路基土方。", ["八岚公路起点接线", "皂岚线"]),
    ("新建乡村路9公里，已完成投资300万元。", []),
    ("建设岚江基地东侧道路、青屏北路等道路。", ["岚江基地东侧道路", "青屏北路"]),
    ("推进汶溪大道至岚江产业园道路工程。", ["汶溪大道至岚江产业园道路工程"]),
    ("维修改造青屏大道、友谊路等38条重要道路。", []),
    ("青屏大道东延、友谊路改造等12条道路建成通车。", ["青屏大道东延", "友谊路改造"]),
    ("改造城区道路，修建村内道路，新建乡村道路9公里。", []),
    ("完成X大道、X南路、青屏路建设。", ["X大道", "X南路", "青屏路"]),
    ("X耕路完成施工图评审，汶溪大桥完成方案设计。", ["X耕路", "汶溪大桥"]),
  ])
  func namesInLists(_ text: String, _ expected: [String]) throws { #expect(try names(text) == expected) }

  /// One that is pointed at, those said to be among so many, houses that are sold, and parts of a name that
  /// look like a word or a mark.
  @Test(arguments: [
    ("云锦湾这个文旅项目很有代表性。", ["云锦湾"]),
    ("抓好三产这个项目库。", []),
    ("包括岚西地下停车场在内的7个项目还没有开工。", ["岚西地下停车场"]),
    ("包括乡镇在内的7个单位要抓紧。", []),
    ("书香名邸、岚江公馆、翰林世家等住宅项目陆续开工。", ["书香名邸", "岚江公馆", "翰林世家"]),
    ("中欧工业装备产业园等近12个项目入驻。", ["中欧工业装备产业园"]),
    ("中欧公路货运线路上月贯通。", []),
    ("诗画岚川•水上乐园、X温泉小镇等文旅项目加快推进。", ["诗画岚川•水上乐园", "X温泉小镇"]),
    ("先后签约绍高新材料、岚鼎新材料等23个项目。", ["绍高新材料", "岚鼎新材料"]),
    ("招引商业航天、空天信息等14个产业类项目。", []),
    ("会议的任务是听取岚江大道改造项目、汶溪公园项目汇报。", ["岚江大道改造项目", "汶溪公园项目"]),
    ("317国道改扩建、青屏大桥加固已完成。", ["317国道改扩建", "青屏大桥加固"]),
    ("岚启基金港和汶源科技园分别入驻企业9家、12家。", ["岚启基金港", "汶源科技园"]),
    ("副县长李明远对岚川食品产业园、汶溪纺织项目进行了通报。", ["岚川食品产业园", "汶溪纺织项目"]),
    ("该公司岚川货架加工项目总投资3000万元。", ["岚川货架加工项目"]),
    ("汶溪镇岚山文化公园位于镇区北侧，占地60亩，总投资3000万元。", ["汶溪镇岚山文化公园"]),
    ("汶溪镇岚山文化公园位于镇区北侧，占地60亩。", []),
    ("华南大学岚川技术转移中心和岚川智能器械产业化基地成功落户。", ["华南大学岚川技术转移中心", "岚川智能器械产业化基地"]),
  ])
  func pointedAt(_ text: String, _ expected: [String]) throws { #expect(try names(text) == expected) }

  @Test(arguments: [
    ("新签约（落地）了青屏酒店、汶溪科技产业园等项目。", [ProjectStage.signed, .signed]),
    ("汶溪小微企业园二期等3个项目，预计年底前开工。", [.started]),
    ("汶岚支线路基工程正在扫尾。", [.ongoing]),
    ("汶溪供水主干管工程正在挂网招标。", [.preliminary]),
    ("岚江大桥项目正在招标。汶溪水厂项目完成招标。", [.preliminary, .preliminary]),
    ("完成青屏智能制造产业园招商工作。", [nil]),
    ("没有开工的是岚川纺织项目、汶溪食品项目。", [nil, nil]),
    ("至今没有投产的有岚川纺织项目、汶溪水厂扩建。", [nil, nil]),
    ("岚川大道北延、汶溪路改造还没有开工。", [nil, nil]),
    ("要盯紧岚川纺织项目、汶溪食品项目，确保9月底前投产。", [.operating, .operating]),
    ("岚川薄膜项目正在安装设备。", [.ongoing]),
  ])
  func stagesOfLists(_ text: String, _ expected: [ProjectStage?]) throws {
    #expect(try stages(text) == expected)
  }

  /// What a firm puts into what it builds is that one's.
  @Test func amountsOfTheirBuilders() throws {
    let figures = try document("岚湖集团投资13亿元建设的汶溪智能制造基地已投产。").figures
    #expect(figures.map(\.projectSurface) == ["汶溪智能制造基地"])
  }

  /// A name with a size that is hidden is hidden too.
  @Test func hiddenSizes() throws {
    let projects = try document("年产*GWh储能电池项目开工。年产9GWh储能电池项目开工。").projects
    #expect(projects.map(\.redacted) == [true, false])
  }

  /// Of so many projects a firm's name alone is one too; who only sees the start is no part of the name.
  @Test(arguments: [
    (
      "确保汶兴制药、汶盛一期、岚升科技、岚鹏新材等4个工程按时投产。",
      ["汶兴制药", "汶盛一期", "岚升科技", "岚鹏新材"]
    ),
    ("推动汶泰能源、岚辉科技等6个项目开工建设。", ["汶泰能源", "岚辉科技"]),
    ("引进汶泰能源、岚辉科技等6家企业。", []),
    ("大家共同见证岚江大道改造工程开工。", ["岚江大道改造工程"]),
    ("投资6亿元、建筑面积8万平方米的岚都国际商务港已投入运营。", ["岚都国际商务港"]),
  ])
  func firmsAmongProjects(_ text: String, _ expected: [String]) throws {
    #expect(try names(text) == expected)
  }
}
