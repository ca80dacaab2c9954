// Works that a number tells apart: how many head a farm keeps, which road it is; how far each of a list has
// come.
import Testing

@testable import Extraction

@Suite struct WorksByNumberTests {
  private func mentions(_ text: String) throws -> [ProjectMention] {
    try Extractor.extract(Array(text.utf8), options: ExtractionOptions(fallbackYear: 2024)).projects
  }

  @Test(arguments: [
    ("岚海牧业30万头肉猪养殖项目已开工。", ["岚海牧业30万头肉猪养殖项目"]),
    ("汶溪集团200万只蛋鸭养殖项目总投资2亿元。", ["汶溪集团200万只蛋鸭养殖项目"]),
    ("清柳镇400万羽肉鸽养殖项目总投资2亿元。", ["清柳镇400万羽肉鸽养殖项目"]),
    ("集中开工汶溪圣农8万头奶牛养殖项目、青屏水厂项目等4个项目。", ["汶溪圣农8万头奶牛养殖项目", "青屏水厂项目"]),
    ("推进中电新能源30万千瓦光伏发电项目前期工作。", ["中电新能源30万千瓦光伏发电项目"]),
    ("县道X417改扩建项目已完工。", ["县道X417改扩建项目"]),
    ("省道519改扩建项目已完工。", ["省道519改扩建项目"]),
    ("汶溪水厂项目、清柳镇路网项目集中开工。", ["汶溪水厂项目", "清柳镇路网项目"]),
    ("洽谈汶溪刀具生产项目、清柳小商品产业园项目等8个意向项目。", ["汶溪刀具生产项目", "清柳小商品产业园项目"]),
    ("在清柳镇新增3万头肉牛养殖项目1个。", []),
  ])
  func names(text: String, expected: [String]) throws {
    #expect(try mentions(text).map(\.surface) == expected)
  }

  @Test(arguments: [
    ("汶溪产业园二期已交付使用。", ProjectStage?.some(.operating)),
    ("汶溪厂房加固提升项目完成情况。", nil),
    ("圆满完成轨道7号线征收任务。", nil),
    ("柳星街等6条道路完成大修。", .completed),
    ("柳星大桥完成改造提升40%。", .ongoing),
    ("洽谈达成汶溪小商品产业园项目。", .negotiating),
    ("集中开工的汶溪圣农2亿羽肉鸭饲料厂、青屏水厂建设项目等37个重点项目，总投资25亿元。", .started),
  ])
  func stages(text: String, expected: ProjectStage?) throws {
    let found = try mentions(text)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.stage == expected }, "\(found.map { ($0.surface, $0.stage) })")
  }
}
