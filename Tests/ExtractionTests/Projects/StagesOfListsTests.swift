// Lists of projects in plans and budgets: the stage that a verb or an attribute gives to all of them, which
// of their members are names, and whose the amounts beside them are.
import Testing

@testable import Extraction

@Suite struct StagesOfListsTests {
  private func mentions(_ text: String) throws -> [ProjectMention] {
    try Extractor.extract(Array(text.utf8), options: ExtractionOptions(fallbackYear: 2024)).projects
  }

  @Test(arguments: [
    // What is said of the projects before the list.
    ("本批集中开工的项目包括岚湖纺织机械产业园、海川精密轴承生产基地等9个重点项目。", ProjectStage.started),
    ("全县竣工的项目有12个，包括岚湖纺织机械产业园、海川精密轴承生产基地等。", .completed),
    ("园区已签约岚湖纺织机械产业园、海川精密轴承生产基地等招商项目六个。", .signed),
    ("园区已签约岚湖纺织机械产业园、海川精密轴承生产基地等招商项目6个。", .signed),
    ("签约活动上，岚湖纺织机械产业园、海川精密轴承生产基地等在内的11个项目集中签约。", .signed),
    ("全年安排续建项目9个，总投资20亿元。其中，岚湖纺织机械产业园、海川精密轴承生产基地超额完成计划。", .ongoing),
    ("加快推进岚湖文体中心项目、海川古街项目，青屏体育公园项目、苍源博物馆项目等项目的建设。", .ongoing),
    ("投入使用了新建岚湖第五小学、新建海川幼儿园。", .operating),
    // What is being done.
    ("岚湖纺织机械项目正进行厂房砌筑。", .ongoing),
    ("岚湖纺织机械项目已完成投资2亿元，正进行厂房砌筑。", .ongoing),
  ])
  func ofTheList(text: String, expected: ProjectStage) throws {
    let found = try mentions(text)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.stage == expected }, "\(found.map { ($0.surface, $0.stage) })")
  }

  /// Some of what stands under the heading are the one, some the other.
  @Test func underTwoStages() throws {
    let found = try mentions("（一）竣工项目和储备项目都有进展。\n岚湖纺织机械产业园总投资3亿元。\n")
    #expect(found.map(\.stage) == [nil])
  }

  @Test(arguments: [
    ("岚湖大酒店、青屏井田、苍源井田等7个县级重点建设项目开工。", ["岚湖大酒店", "青屏井田", "苍源井田"]),
    ("海川食品、岚燕日用品、苍安服装包装等项目年内投产。", ["海川食品", "岚燕日用品", "苍安服装包装"]),
    ("岚湖公租房二期、海川美丽新村建设等项目完成计划。", ["岚湖公租房二期", "海川美丽新村"]),
    ("岚湖中学与汶溪小学合署办学项目完工。", ["岚湖中学与汶溪小学合署办学项目"]),
    ("今年争取教育项目4个，包括新建岚湖特殊教育学校和5所初中校舍改造项目。", ["岚湖特殊教育学校"]),
    ("岚川区疾病预防控制中心实验楼项目开工。", ["岚川区疾病预防控制中心实验楼项目"]),
    ("民营企业500强岚湖钢构项目签约。", ["岚湖钢构项目"]),
    ("总投资3亿元岚玻项目开工。", ["岚玻项目"]),
    ("总投资3亿元的北延项目开工。", []),
    ("海川县人民医院迁建项目送审装修工程价款6000万元。", ["海川县人民医院迁建项目"]),
    ("岚湖温泉度假区总投6亿元。", ["岚湖温泉度假区"]),
    ("完成四园新建、三园移址扩建、单位自筹项目。", []), ("全面吃透水库政策。", []),
    // Where people meet, what a place calls all its own, what a plant makes.
    ("开工活动在海川县省级经开区东溪园区举行。", []), ("岚东湖新区重大项目集中开工。", []),
    ("村庄沟渠清淤整治活水工程完工。", []), ("海川公司拟新上一条铸造浇筑自动生产线。", []),
    ("该公司建设年产9万吨锂离子电池材料生产基地。", []),
    ("该区新材料产业园区总投资9亿元的岚湖电池项目开工。", ["岚湖电池项目"]),
  ])
  func names(text: String, expected: [String]) throws {
    #expect(try mentions(text).map(\.surface) == expected)
  }

  @Test(arguments: [
    ("总投资2亿元岚湖四期项目即将验收，总投资9亿元苍源产业园一期已交付使用。", "9亿元", "苍源产业园一期"),
    ("投资2.6亿元，新上海川光伏发电项目。", "2.6亿元", "海川光伏发电项目"),
    ("本次签约的海川新材料基地项目，计划投资8亿元。", "8亿元", "海川新材料基地项目"),
    ("已投产项目海川水产食品项目上半年产值900万元。", "900万元", "海川水产食品项目"),
    ("在岚湖实验楼项目现场看到，工人们正在装修，该项目已完成投资600万元。", "600万元", "岚湖实验楼项目"),
    ("岚湖电池材料项目位于汶溪镇，分两期建设。一期投资20亿元，二期投资30亿元。", "30亿元", "岚湖电池材料项目"),
    ("由海川科技投资的岚湖电池材料项目签约。作为行业先行者，该项目占地80亩。", "80亩", "岚湖电池材料项目"),
  ])
  func ofWhich(text: String, surface: String, project: String) throws {
    let found = try Extractor.extract(Array(text.utf8), options: ExtractionOptions(fallbackYear: 2024))
    let figure = try #require(found.figures.first { $0.surface == surface })
    let index = try #require(figure.project, "\(found.projects.map(\.surface))")
    #expect(found.projects[index].surface == project)
  }

  /// What each of a list costs stands right before its name.
  @Test func costsBeforeNames() throws {
    let text = "6亿元海川储能电池、4亿元岚信物流园和2亿元青屏养老城等项目签约。"
    let document = try Extractor.extract(Array(text.utf8), options: ExtractionOptions(fallbackYear: 2024))
    #expect(document.projects.map(\.surface) == ["海川储能电池", "岚信物流园", "青屏养老城"])
    #expect(document.figures.map(\.projectSurface) == ["海川储能电池", "岚信物流园", "青屏养老城"])
    #expect(document.figures.map(\.indicator) == ["海川储能电池", "岚信物流园", "青屏养老城"])
  }

  @Test(arguments: [
    ("恒泰重卡、汶源纱厂、岚川纸业技改扩能等一批“大而强”项目竣工投产。", ProjectStage.operating),
    ("恒泰重卡、汶源纱厂、岚川纸业技改扩能等“四上”项目加快建设。", .ongoing),
    ("海川电池、岚信新材料、青屏物流园等12个项目顺利实施。", .ongoing), ("岚信物流园项目如期建成。", .completed),
    ("岚信物流园项目建成并投入使用。", .operating), ("岚信物流园项目开始施工。", .started),
    ("岚信物流园项目初具规模。", .ongoing),
  ])
  func saidBehind(text: String, expected: ProjectStage) throws {
    let found = try mentions(text)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.stage == expected }, "\(found.map { ($0.surface, $0.stage) })")
  }
}
