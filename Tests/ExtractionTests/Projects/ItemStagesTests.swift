// Projects that head an item of a report, and stages that later words call for.
import Testing

@testable import Extraction

@Suite struct ItemStagesTests {
  private func mentions(_ text: String) throws -> [ProjectMention] {
    try Extractor.extract(Array(text.utf8), options: ExtractionOptions(fallbackYear: 2024)).projects
  }

  @Test(arguments: [
    // Behind the colon of an item.
    ("海川饲料项目：目前已开工建设。", ProjectStage.started),
    ("海川饲料项目：总投资3亿元，占地20亩，预计10月底前投产。", .operating),
    ("海川饲料项目：累计投入900万元，设备已到位，预计9月底之前可投入生产。", .operating),
    ("海川饲料项目：环评手续已办结，正在办理土地手续。", .preliminary),
    ("海川饲料项目总投资3亿元，现已开工。", .started),
    ("海川饲料项目：投资200万元改造厂房；购置烘干机5台；预计9月底投产。", .operating),
    ("二是海川温泉酒店项目，总投资3亿元，主体已封顶。", .ongoing), ("海川风电场二期5万千瓦项目已并网。", .operating),
    // How far the building itself has come.
    ("岚湖大酒店主体建至9层，计划4月底封顶。", .ongoing), ("岚湖数码城已完成试桩，图纸在设计。", .ongoing),
    // What is pushed on has not begun where its start is called for.
    ("加快推进岚湖二期风电项目、海川分布式光伏项目，力争年内开工。", .started),
    ("加快推进岚湖二期风电项目，完善配套设施。", .ongoing),
    ("岚湖风电场7万千瓦光伏项目正进行开工前的准备工作。", .preliminary),
  ])
  func stage(text: String, expected: ProjectStage) throws {
    let found = try mentions(text)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.stage == expected }, "\(found.map { ($0.surface, $0.stage) })")
  }

  /// A limited firm by its whole name opens the name.
  @Test(arguments: ["岚湖协合投资有限公司红旗镇风电项目", "岚湖建设有限公司年产3万吨饲料项目", "海川开发有限责任公司冷链项目"])
  func firm(name: String) throws {
    #expect(try mentions("\(name)开工建设。").map(\.surface) == [name])
  }

  /// Who goes there is no part of the name, and a road has two ends.
  @Test(arguments: [
    ("县领导到岚湖电子产业园调研。", ["岚湖电子产业园"]), ("他先后到岚湖国际度假区、海川电池产业园察看。", ["岚湖国际度假区", "海川电池产业园"]),
    ("岚湖到海川公路项目开工。", ["岚湖到海川公路项目"]), ("海川恐龙探秘旅游区和岚湖花海项目开工。", ["海川恐龙探秘旅游区", "岚湖花海项目"]),
    ("建成翠湖阳光小区，改造老旧小区。", ["翠湖阳光小区"]), ("海川广场正在施工地下车库工程。", ["海川广场"]),
    ("引进岚山公司投资9000万元开发翠湖阳光小区。", ["翠湖阳光小区"]), ("岚湖区城市更新项目推介会隆重举行。", []),
    ("海川金融港正在施工地库工程。", ["海川金融港"]), ("施工单位进驻海川大桥工程。", ["海川大桥工程"]),
  ])
  func edges(text: String, names: [String]) throws { #expect(try mentions(text).map(\.surface) == names) }

  /// All amounts of an item are of the project that heads it, and so are the funds of what was built.
  @Test(arguments: [
    "岚湖饲料项目：投资200万元完成厂房改造；购置烘干机5台；预计9月底投产。", "海川集团投资2.6亿元兴建岚湖枢纽工程，今年到位资金1.2亿元。",
  ])
  func amounts(text: String) throws {
    let document = try Extractor.extract(Array(text.utf8), options: ExtractionOptions(fallbackYear: 2024))
    #expect(document.figures.count == 2)
    #expect(document.figures.allSatisfy { $0.projectSurface != nil })
  }
}
