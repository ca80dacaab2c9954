// How projects are spoken of in meetings: scolded and praised in lists, put off, doubted, taken up again.
import Testing

@testable import Extraction

@Suite struct SpokenOfProjectsTests {
  private func read(_ text: String) throws -> ExtractedDocument {
    try Extractor.extract(Array(text.utf8), options: ExtractionOptions(fallbackYear: 2024))
  }

  @Test(arguments: [
    // Behind their number and a colon, or before it: whatever the names end in.
    ("这次通报的有3个项目：岚晟铜材料、海川冷饮、汶溪轴承二期。", ["岚晟铜材料", "海川冷饮", "汶溪轴承二期"]),
    ("岚晟铜材料和海川新能源两个项目还没有动静。", ["岚晟铜材料", "海川新能源"]),
    ("岚晟铜材料、海川新能源两个30亿元级项目年内开工。", ["岚晟铜材料", "海川新能源"]),
    ("以岚晟铜材料、海川新能源为代表的一批项目开工。", ["岚晟铜材料", "海川新能源"]),
    ("岚晟铜材料（9亿元）、海川新能源（7亿元）、岚乾泵阀（3亿元）三个项目签约。", ["岚晟铜材料", "海川新能源", "岚乾泵阀"]),
    ("守着总投资90亿元的岚晟铜材料、70亿元的海川新能源、30亿元的岚乾泵阀三个大项目。", ["岚晟铜材料", "海川新能源", "岚乾泵阀"]),
    ("总投资9亿元的岚晟铜材料、总投资7亿元的海川新能源项目先后签约。", ["岚晟铜材料", "海川新能源项目"]),
    ("推进岚晟光电（9亿元）、海川医药（7亿元）、岚乾泵阀（3亿元）三个项目。", ["岚晟光电", "海川医药", "岚乾泵阀"]),
    ("引进岚晟光电、海川医药等企业。", []),
    // Behind what kind they are.
    ("重大项目岚晟铜材料开工建设。", ["岚晟铜材料"]), ("百亿级项目岚晟铜材料、海川新能源相继开工。", ["岚晟铜材料", "海川新能源"]),
    ("抓好重点项目建设，为重点项目排忧解难。", []), ("总投资9亿元的新材料开工，项目进展顺利。", []),
    // What is pushed on to run.
    ("力促岚晟铜材料8月底前竣工、海川新能源项目年底投产。", ["岚晟铜材料", "海川新能源项目"]),
    ("力促企业8月底前竣工、海川新能源项目年底投产。", ["海川新能源项目"]),
    // The speaker's words and what the one is compared with are no part of a name.
    ("再说岚晟铜材料项目，签约一年了。", ["岚晟铜材料项目"]), ("岚晟铜材料项目比海川轴承项目晚开工4个月。", ["岚晟铜材料项目", "海川轴承项目"]),
    ("比特岚材料项目开工。", ["比特岚材料项目"]), ("岚晟铜材料项目增资扩产，总投资增加到20亿元。", ["岚晟铜材料项目"]),
    ("岚晟铜材料增资扩产项目开工。", ["岚晟铜材料增资扩产项目"]),
    // Of these things it is told by what is said of their making.
    ("岚溪医院新院区年度计划投资3亿元。", ["岚溪医院新院区"]), ("岚溪湿地公园迟迟没有开工。", ["岚溪湿地公园"]),
    ("岚溪医院新院区能不能按时开诊，大家都在看。", ["岚溪医院新院区"]), ("岚溪湿地公园8个月只投了7000万。", ["岚溪湿地公园"]),
    ("汶溪路改造投资3亿元，海川大桥投资2亿元，都已开工。", ["汶溪路改造", "海川大桥"]), ("岚溪湿地公园接待游客9万人次。", []),
  ])
  func names(text: String, expected: [String]) throws {
    #expect(try read(text).projects.map(\.surface) == expected)
  }

  @Test(arguments: [
    // What was promised or is asked has not come.
    ("岚晟轴承项目说好5月投产，拖到了8月。", ProjectStage?.none), ("岚晟轴承项目能否按期投产，关系重大。", nil),
    ("岚晟轴承项目本该7月开工，到现在没有动静。", nil), ("岚晟轴承项目原计划9月底竣工，又推迟到明年。", nil), ("岚晟轴承项目迟迟不开工。", nil),
    ("岚晟轴承项目，5月份就说要开工，围挡还没有打。", nil),
    ("岚晟轴承项目原计划9月底竣工，目前已提前投产。", .operating),
    // Verbs with a particle inside them.
    ("岚晟轴承项目上周打下第一根桩。", .started), ("岚晟轴承项目签了约，还没落地。", .signed), ("岚晟轴承项目合同已签。", .signed),
    ("岚晟轴承项目主体封了顶，设备下月进场。", .ongoing), ("岚晟轴承项目完成了主体工程，只等设备。", .ongoing),
    ("岚晟轴承项目设备安装到位，已试生产。", .operating),
    ("岚晟轴承项目暂缓实施。", .suspended), ("岚晟轴承项目停工半年后已复工。", .ongoing), ("岚晟轴承项目停工半年，至今没有复工。", .suspended),
    ("岚晟轴承项目：投资3亿元，新上4条生产线，已于8月投产。", .operating), ("汶溪污水厂二期，已完成投资7000万元，年底前通水。", .operating),
    ("谋划岚晟轴承项目等一批大项目好项目。", .planned),
  ])
  func stages(text: String, expected: ProjectStage?) throws {
    #expect(try read(text).projects.map(\.stage) == [expected])
  }

  /// Who answers for it stands in brackets behind the name, which heads what follows all the same.
  @Test func headingWithWhoAnswersForIt() throws {
    let document = try read("（二）岚晟轴承加工项目（责任单位：县工信局）。总投资3亿元，已完成1.2亿元，完成率40%。")
    #expect(document.projects.map(\.surface) == ["岚晟轴承加工项目"])
    #expect(document.figures.map(\.projectSurface) == ["岚晟轴承加工项目", "岚晟轴承加工项目", "岚晟轴承加工项目"])
  }

  @Test func stageOfAllInTheLastClause() throws {
    let document = try read("岚晟轴承项目投资4亿元，海川纺机项目投资3亿元，都已开工。")
    #expect(document.projects.map(\.stage) == [.started, .started])
  }

  @Test(arguments: [
    ("岚晟轴承项目9个月投了5亿元，占年度计划的97%。", ["岚晟轴承项目", "岚晟轴承项目", "岚晟轴承项目"]),
    ("岚晟轴承项目和海川纺机项目进度滞后，分别只完成年度计划的32%和44%。", ["岚晟轴承项目", "海川纺机项目"]),
    ("岚晟铜材料（9亿元）、海川新能源（7亿元）两个项目签约。", ["岚晟铜材料", "海川新能源"]),
  ])
  func figures(text: String, expected: [String]) throws {
    #expect(try read(text).figures.map(\.projectSurface) == expected)
  }

  @Test func nounOfTwoThatAreNamedByDifferentHeads() throws {
    let document = try read("岚湖大道延伸工程、汶溪大桥分别完成投资4亿元、3亿元。")
    #expect(document.figures.map(\.indicator) == ["投资", "投资"])
    #expect(document.figures.map(\.projectSurface) == ["岚湖大道延伸工程", "汶溪大桥"])
  }
}
