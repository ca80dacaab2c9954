// Kinds that are counted, names by what is done to them, and stages that the noun of a list or a later clause
// tells.
import Testing

@testable import Extraction

@Suite struct KindsAndCoursesTests {
  private func mentions(_ text: String) throws -> [String] {
    try Extractor.extract(Array(text.utf8), options: ExtractionOptions(fallbackYear: 2024)).projects.map {
      "\($0.surface) \($0.stage.map { "\($0)" } ?? "-")"
    }
  }

  @Test(arguments: [
    // The noun of a list says how far its members are, where nothing else does.
    ("青温高铁、岚舟铁路等在建工程完成投资310亿元。", ["青温高铁 ongoing", "岚舟铁路 ongoing"]),
    ("岚清城际北延线、汶白城际等3个新开工项目投资完成率106%。", ["岚清城际北延线 started", "汶白城际 started"]),
    ("青温高铁、岚舟铁路等在建项目竣工。", ["青温高铁 completed", "岚舟铁路 completed"]),
    ("汶力至岚春高铁、佳青铁路改造续建，岚绥高铁开工。", ["汶力至岚春高铁 ongoing", "佳青铁路改造 ongoing", "岚绥高铁 started"]),
    ("支持汶溪产业园、岚川研究院建设。", ["汶溪产业园 ongoing", "岚川研究院 ongoing"]),
    // What is done to it, or goes on at it.
    ("汶黄铁路铺轨。", ["汶黄铁路 ongoing"]), ("汶溪大桥施工顺利，岚湖产业园建设加速。", ["汶溪大桥 ongoing", "岚湖产业园 ongoing"]),
    ("XX大桥工程建设施工顺利。", ["XX大桥工程 ongoing"]), ("汶溪自驾营等旅游项目正紧锣密鼓推进。", ["汶溪自驾营 ongoing"]),
    // One verb governs two lists.
    (
      "加快青里坪棚户区改造、岚东安置房等20万平方米安置房和现代农业产业园、汶东标准厂房三期等60万平方米标准厂房建设。",
      ["青里坪棚户区改造 ongoing", "岚东安置房 ongoing", "汶东标准厂房三期 ongoing"]
    ),
    // Part of it.
    ("中恒智慧产业城、邵青基板玻璃部分投产。", ["中恒智慧产业城 operating", "邵青基板玻璃 operating"]),
    // Before the beginning that is called for, or has a day.
    ("青旗路改造工程已完成设计，4月底动工。", ["青旗路改造工程 started"]), ("青岚水库已完成可研，确保9月开工。", ["青岚水库 started"]),
    ("青岚水库已完成可研，9月开工条件基本具备。", ["青岚水库 preliminary"]), ("青岚水库已完成设计。", ["青岚水库 preliminary"]),
    ("青岚水库工程等6个项目均超额完成了年度计划。", ["青岚水库工程 -"]),
  ])
  func stages(_ text: String, _ expected: [String]) throws { #expect(try mentions(text) == expected) }

  /// What it will do, in the clause behind, where a year opens the sentence.
  @Test func whatItCanCarry() throws {
    let text = "政府工作报告\n（2025年1月25日）\n2024年，“川电入浙”工程建成投运，年送电能力200亿千瓦时。\n"
    #expect(try Extractor.extract(Array(text.utf8)).figures.map(\.projectSurface) == ["“川电入浙”工程"])
  }

  @Test(arguments: [
    // So many of a kind.
    ("三甲医院达到32家，城镇新增就业6万人。", []), ("老旧院落改造开工210个。", []), ("保交楼项目交付3.9万套。", []),
    ("新桥安置房项目共1280套。", ["新桥安置房项目 -"]),
    // Some of a place's, and who says what of them.
    ("考察了XX县部分重点项目、汶溪县部分重点项目。", []), ("XX县长对水利重点项目抓得紧。", []), ("地标性工程进展顺利。", []),
    ("今年以来，高水平包装项目。", []),
    // What stands there does its work.
    ("岚海机场完成旅客吞吐量260万人次。", []), ("岚海机场完成投资26亿元。", ["岚海机场 -"]),
    // Mines, branches of lines, seats of firms, and a list that is counted with nothing behind.
    ("12处井工煤矿和汶南、榆达露天煤矿建成投产。", ["榆达露天煤矿 operating"]), ("恒泰煤矿建成投产。", ["恒泰煤矿 operating"]),
    ("新建成地铁6号线东延段、7号线北延段等3条（段）、里程31公里。", ["地铁6号线东延段 completed", "7号线北延段 completed"]),
    ("智芯全球总部等36个项目竣工。", ["智芯全球总部 completed"]), ("汶溪商业区总占地30亩。", ["汶溪商业区 -"]),
  ])
  func names(_ text: String, _ expected: [String]) throws { #expect(try mentions(text) == expected) }
}
