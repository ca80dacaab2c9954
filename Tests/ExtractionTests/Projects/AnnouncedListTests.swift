// Lists that a clause before them announces: the stage that it gives to all of them, and which of their
// members are one name.
import Testing

@testable import Extraction

@Suite struct AnnouncedListTests {
  private func mentions(_ text: String) throws -> [ProjectMention] {
    try Extractor.extract(Array(text.utf8), options: ExtractionOptions(fallbackYear: 2024)).projects
  }

  @Test(arguments: [
    ("此次集中开工的项目包括：总投资3亿元的岚湖纺织项目、总投资9亿元的海川轴承项目。", ProjectStage.started),
    ("又一批项目签约落地，包括总投资3亿元的岚湖纺织项目、总投资9亿元的海川轴承项目。", .signed),
    ("本次全县集中开工12个项目，投资总额达40亿元，其中包括岚湖纺织项目。", .started),
    ("会上签约落户2个制造业项目、1个农业项目，分别为岚湖纺织项目、海川轴承项目和汶溪果蔬项目。", .signed),
    ("活动共签约项目9个，签约总额12亿元，分别是总投资3亿元的岚湖纺织项目、总投资9亿元的海川轴承项目。", .signed),
    ("会上共签约项目7个，签约总额8亿元，分别是总投资5亿元的铝材加工产业项目、总投资9亿元的海川轴承项目。", .signed),
    ("此次共开工4个项目，分别为2个“双百”项目，岚湖纺织项目和海川轴承项目。", .started),
    ("一批项目签约落地，包括总投资9亿元的岚湖纺织项目以及海川轴承项目，以及汶溪果蔬项目。", .signed),
    ("昨天集中开工的岚湖纺织项目、海川轴承项目等6个重点项目总投资9亿元。", .started),
    ("园区又新签约了总投资3亿元的岚湖纺织项目、总投资9亿元的海川轴承项目。", .signed),
    ("县里与海川公司签订总投资9亿元的海川轴承项目。", .signed),
    ("岚湖纺织项目、海川轴承项目等一批项目顺利实现开复工。", .started),
    ("岚湖纺织项目、海川轴承项目扎实稳步实施。", .ongoing),
    ("全面完成岚湖纺织项目，海川轴承项目，汶溪水库二、三期工程建设。", .completed),
    ("岚湖纺织项目工艺已确定，正在进行车间、库房、办公室、宿舍、食堂等建筑的建设。", .ongoing),
  ])
  func stages(text: String, expected: ProjectStage) throws {
    let found = try mentions(text)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.stage == expected }, "\(found.map { ($0.surface, $0.stage) })")
  }

  @Test(arguments: [
    ("岚湖纺织项目，因手续尚未办完，暂未实质性开工。", ProjectStage?.none),
    ("岚湖纺织项目正在施工图设计中，力争6月初开工。", .started),
    ("清川县签约实施岚湖纺织项目。", .signed),
    ("要推进岚湖二期投产、三期开工。", .operating),
  ])
  func ofOne(text: String, expected: ProjectStage?) throws {
    #expect(try mentions(text).map(\.stage) == [expected])
  }

  @Test(arguments: [
    ("总投资9亿元的岚湖交通枢纽及维保基地项目开工。", ["岚湖交通枢纽及维保基地项目"]),
    ("落户的有海川集团西部总部及储能研发产业基地和汶溪卫健产业基地。", ["海川集团西部总部及储能研发产业基地", "汶溪卫健产业基地"]),
    ("完成汶溪水库二、三期工程。", ["汶溪水库二、三期工程"]),
    (
      "开工的重点项目分别是岚湖果品产业园、海川创业孵化基地等12个2024年重点建设项目。",
      ["岚湖果品产业园", "海川创业孵化基地"]
    ),
    ("建成开通岚湖线、汶溪线（今年开通东段）2条轨道线路。", ["岚湖线", "汶溪线"]),
    ("这个项目包含岚湖奇观线项目、天溪山线项目及配套项目。", ["岚湖奇观线项目", "天溪山线项目"]),
    ("总投资9亿元的岚湖纺织项目土建工程全部完成。", ["岚湖纺织项目"]),
    ("把这里打造成岚湖片区商业综合体。", ["岚湖片区商业综合体"]),
    ("汶溪万达广场于2017年10月开业。", ["汶溪万达广场"]),
    ("海川光催化装备生产基地暨材料研究院项目开工。", ["海川光催化装备生产基地暨材料研究院项目"]),
    ("开工投资2000万元的岚湖商城和投资1800万元的海川商城。", ["岚湖商城", "海川商城"]),
    (
      "年产3万吨岚湖涂料及2000万平方米防水卷材生产项目、年产934吨海川涂料项目开工。",
      ["年产3万吨岚湖涂料及2000万平方米防水卷材生产项目", "年产934吨海川涂料项目"]
    ),
    ("岚湖开发区涂料产业园内年产3万吨海川涂料项目开工。", ["年产3万吨海川涂料项目"]),
    ("岚湖智能制造产业园项目建设如火如荼推进。", ["岚湖智能制造产业园项目"]),
    // A kind, a firm, a part, where people meet.
    ("清川瑶族自治县重点项目1-5月推进情况", []),
    ("清川县举行延链重大产业化项目集中签约仪式。", []),
    ("岚湖科技、汶溪半导体、苍源新能源等9个项目代表与县政府签订协议。", []),
    ("项目建设包括：购物、餐饮、沿河景观带、高级商住楼等。", []),
    ("岚湖区在青溪湖智慧岛隆重举行签约仪式。", []),
    ("岚湖项目开工，标志清川市20亿级以上制造项目取得突破。", []),
    ("县委书记宣布项目开工。", []), ("县党政综合服务中心改造项目完工。", []),
    ("清川县经济开发区以项目建设为引领实现新跨越。", []),
    ("一期投产后行情不好，暂取消二期建设。", []),
  ])
  func names(text: String, expected: [String]) throws {
    #expect(try mentions(text).map(\.surface) == expected)
  }

  @Test(arguments: [
    ("岚湖纺织项目前景广阔。该项目按照要求推进集群发展。项目总投资额4.3亿元。", "4.3亿元", "岚湖纺织项目"),
    ("岚湖纺织项目前景广阔。项目建成后，年产值9亿元。", "9亿元", "岚湖纺织项目"),
    ("海川公司拟建岚湖纺织项目，签约金额达12亿元。", "12亿元", "岚湖纺织项目"),
  ])
  func ofWhich(text: String, surface: String, project: String) throws {
    let found = try Extractor.extract(Array(text.utf8), options: ExtractionOptions(fallbackYear: 2024))
    let figure = try #require(found.figures.first { $0.surface == surface })
    let index = try #require(figure.project, "\(found.projects.map(\.surface))")
    #expect(found.projects[index].surface == project)
  }
}
