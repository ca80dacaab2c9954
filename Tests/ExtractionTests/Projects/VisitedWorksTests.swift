// News of works that leaders visit, that are begun or signed together, or that lists name by what they are
// called alone; and what in such news is no name.
import Testing

@testable import Extraction

@Suite struct VisitedWorksTests {
  private func mentions(_ text: String) throws -> [ProjectMention] {
    try Extractor.extract(Array(text.utf8), options: ExtractionOptions(fallbackYear: 2024)).projects
  }

  @Test(arguments: [
    ("岚湖大桥、汶溪路改造等6个项目正在施工。", ProjectStage.ongoing),
    ("本次清川县集中开工的3个产业项目为岚湖纺织项目、海川轴承项目和汶溪果蔬项目。", .started),
    ("这次签约的3个项目为岚湖新材料、海川特种玻璃、汶溪除尘设备，总投资9亿元。", .signed),
    ("本次集中开工的项目还有汶溪乡安全水系建设、岚湖疫苗生产线项目等。", .started),
    ("本次集中开工体量最大的项目是岚湖民俗园项目，总投资6亿元。", .started),
    ("今天上午，破土动工岚湖镇文体中心、海川中学搬迁工程2个项目。", .started),
    ("岚湖路、青屏桥至汶溪医院道路、清泉东路等改造工程，正在规划中。", .planned),
    ("海川风电项目已完成测风工作，正在开展立项报批。", .preliminary),
    ("集中开工的项目包括海川公司第三结算总部及检测中心项目、岚湖公司研发基地项目等。", .started),
    ("举行岚湖农机产业园项目暨清川县一季度重点项目集中开工仪式。", .started),
    ("集中开工的项目包括岚湖科技扩产项目、海川集团OLED零部件膜剥离、汶溪药业生产基地项目、青屏轴承生产基地项目等。", .started),
  ])
  func stages(text: String, expected: ProjectStage) throws {
    let found = try mentions(text)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.stage == expected }, "\(found.map { ($0.surface, $0.stage) })")
  }

  /// Each list has its own stage, and what is thought of or prepared is none.
  @Test func apart() throws {
    let text = "用于今年计划开工的岚湖水库、海川灌区二期两个骨干水利工程和续建汶溪灌区一期、青屏水库等9个工程的动工准备。"
    #expect(try mentions(text).map(\.stage) == [.started, .started, .ongoing, .ongoing])
    #expect(try mentions("详细了解了岚湖博物馆建设和运营设想。").map(\.stage) == [nil])
  }

  @Test(arguments: [
    ("先后实地察看岚湖桥、新汶路、清泉路北延等项目建设情况。", ["岚湖桥", "新汶路", "清泉路北延"]),
    ("先后到岚湖北路、汶溪路、海川规划路等3条道路的建设现场，查看工程进展。", ["岚湖北路", "汶溪路", "海川规划路"]),
    ("先后实施岚湖路二期、曾汶路二期等道路改造工程。", ["岚湖路二期", "曾汶路二期"]),
    ("海川聚芳醚酮、岚湖新型材料中间体等45个项目投产。", ["海川聚芳醚酮", "岚湖新型材料中间体"]),
    ("先后督查了岚湖桥、汶家沟、青屏寺、海川引水等在建项目。", ["岚湖桥", "汶家沟", "青屏寺", "海川引水"]),
    ("其中，主会场岚湖三期项目总投资5亿元。", ["岚湖三期项目"]),
    ("督查组对汶沅县一中扩建进行督查。", ["汶沅县一中扩建"]),
    ("做好中心城市重点项目东岚街综合改造工作。", ["东岚街综合改造"]),
    ("如岚江核电一期、海川电厂二期。", ["岚江核电一期", "海川电厂二期"]),
    ("力促岚湖净菜市场竣工，敦促汶溪农贸市场建成。", ["岚湖净菜市场", "汶溪农贸市场"]),
    ("加快汶苍大学城建设，建成岚湖综合大楼。", ["汶苍大学城", "岚湖综合大楼"]),
    ("岚湖妇产医院海川院区是今年重点民生项目之一。", ["岚湖妇产医院海川院区"]),
    ("观摩了岚湖产业园（一期）和海川创业园。", ["岚湖产业园(一期)", "海川创业园"]),
    ("岚溪水库工程属于国家茶叶水源援建项目。", ["岚溪水库工程"]),
    ("今年道路续建项目共有2条，包括岚湖新校区东侧规划路及海川路。", ["岚湖新校区东侧规划路", "海川路"]),
    ("新建岚家浜圩区、汶桥圩区等。", ["岚家浜圩区", "汶桥圩区"]),
    ("深入海川棉业公司二期10万锭棉纱生产线等项目现场。", ["海川棉业公司二期10万锭棉纱生产线"]),
    ("锚定既定项目，挂图作战。", []), ("实施圩区整治、河道清淤等项目建设。", []),
    ("建成示范路，示范路建设和管护到位。", []),
    // What a place has of a sort, what is bought, what is part of a house.
    ("浙江省首批水利项目债券已发行。", []), ("衢州八大重点工业项目推进有力。", []),
    ("2023年绍兴民生实事项目完成。", []),
    ("完成“五小水利”工程。", []),
    ("引进高端铝型材、大容量储能电池等项目。", []),
    ("包含一幢两层综合训练馆和室外项目。", []),
    ("完成厂区办公楼一楼。", []),
    ("推动岚川大学城、海川科技园高质量发展。", []),
    ("力争项目谈得成、落得下、建得快、投产早。", []),
  ])
  func names(text: String, expected: [String]) throws {
    #expect(
      try mentions(text).map { $0.surface.replacing("（", with: "(").replacing("）", with: ")") } == expected)
  }

  @Test func ofMerit() throws {
    let list = "汶溪邮轮城、岚湖旅游服务中心等辐射能力强的商贸项目加快建设。"
    #expect(try mentions(list).map(\.surface) == ["汶溪邮轮城", "岚湖旅游服务中心"])
    #expect(try mentions(list).map(\.stage) == [.ongoing, .ongoing])
    let part = try mentions("岚湖大桥二期主体工程基本完成。")
    #expect(part.map(\.surface) == ["岚湖大桥二期"] && part.map(\.stage) == [.ongoing])
    #expect(try mentions("普通公路完成投资9亿元。").isEmpty)
    #expect(try mentions("岚安LED项目、岚湖机场路先行开工段相继开工。").map(\.surface) == ["岚安LED项目", "岚湖机场路先行开工段"])
  }

  /// 该项目 points to the one named last, though sentences stand between; a kind named between hides it.
  @Test func pointsBack() throws {
    func owners(_ text: String) throws -> [Int?] { try FigureCase.figures(text).map(\.project) }
    #expect(try owners("岚湖县城供水项目位于汶溪村。\n新建水厂。\n该项目总投资8600万元。\n") == [0])
    #expect(try owners("岚湖公路大修工程。\n第三项：社区食堂建设工程。\n该项目总投资200万元。\n") == [nil])
    #expect(
      try owners("走进海川铝箔扩产项目现场，工人们正在施工。\n他告诉记者，该项目总投资3亿元。项目建成后，年营收9亿元。\n") == [0, 0])
    #expect(
      try owners("其中，主会场岚湖三期项目总投资5亿元。项目采用新工艺，可实现年产值9亿元，税收5000万元。")
        == [0, 0, 0])
  }
}
