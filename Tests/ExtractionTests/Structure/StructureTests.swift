// Titles, kinds, years, headings and parts of small documents.
import Testing

@testable import Extraction

@Suite struct StructureTests {
  private func extract(_ source: String) throws -> ExtractedDocument {
    try Extractor.extract(Array(source.utf8))
  }

  @Test func readsTheHeadOfAReport() throws {
    let document = try extract(
      """
      2031年清河县政府工作报告
      ——2031年1月8日在清河县第十届人民代表大会第二次会议上
      清河县县长　张　三
      各位代表：
      现在，我代表清河县人民政府，向大会报告工作，请予审议。
      一、2030年工作回顾
      全年工作取得新进展。
      """)
    let metadata = document.metadata
    #expect(metadata.title == "2031年清河县政府工作报告")
    #expect(metadata.kind == .report)
    #expect(metadata.occasion == "清河县第十届人民代表大会第二次会议")
    #expect(metadata.issuer == "清河县人民政府")
    #expect(metadata.speaker == "清河县县长 张 三")
    #expect(metadata.date == DocumentDate(year: 2031, month: 1, day: 8))
    #expect(metadata.year == 2031)
  }

  @Test func aTitleSpacedOutIsOne() throws {
    let document = try extract("清河县第十届人大三次会议文件（二）\n政 府 工 作 报 告\n——2031年1月8日\n各位代表：\n请予审议。")
    #expect(document.metadata.title == "政府工作报告")
  }

  @Test func aSubtitleBelongsToTheTitle() throws {
    let document = try extract("聚力攻坚\n奋勇争先\n——在全区重点工作推进会上的讲话\n同志们：\n今天开会。")
    #expect(document.metadata.title == "聚力攻坚\n奋勇争先\n——在全区重点工作推进会上的讲话")
    #expect(document.metadata.kind == .speech)
    #expect(document.metadata.occasion == "全区重点工作推进会")
  }

  @Test func aDateInBracketsUnderATitleIsNoPartOfIt() throws {
    let metadata = try extract(
      """
      岚渡经开区2023年工作总结及2024年工作要点
      （2023年12月28日　岚渡经开区党工委（扩大）会议）

      今年以来，岚渡经开区紧扣目标，各项工作取得积极进展。
      """
    ).metadata
    #expect(metadata.title == "岚渡经开区2023年工作总结及2024年工作要点")
    #expect(metadata.kind == .report)
    #expect(metadata.occasion == "岚渡经开区党工委（扩大）会议")
    #expect(metadata.date == DocumentDate(year: 2023, month: 12, day: 28))
  }

  @Test(arguments: [
    ("关于加快项目建设的实施方案", DocumentKind.plan), ("关于印发工作要点的通知", .notice), ("在誓师大会上的致辞", .speech),
    ("上半年经济运行情况汇报", .report), ("某某名单", .other), ("2024年工作总结及2025年工作要点", .report),
    ("一季度工作进展及下步安排", .report), ("关于2024年工作总结和2025年工作计划的通知", .notice),
  ])
  func theLastWordOfATitleTellsTheKind(_ title: String, _ kind: DocumentKind) throws {
    #expect(try extract(title + "\n内容。").metadata.kind == kind)
  }

  @Test func findsHeadingsOfEveryLevel() throws {
    let document = try extract(
      """
      同志们：
      一、总体要求
      （一）抓项目。要快。
      1、强化调度。每周一次。
      一是定目标。二是定责任。
      ——压实责任。
      第二句话，鼓足干劲
      (二）促消费
      ①发放补贴。
      1.5亿元已经到位。
      """)
    let found = document.sections.map { "\($0.level)\($0.marker)" }
    #expect(found == ["1一、", "2（一）", "21、", "3一是", "3二是", "3——", "1第二句话", "2(二）", "3①"])
    #expect(document.sections[1].heading == "抓项目")
    #expect(document.sections[6].heading == "鼓足干劲")
  }

  @Test func findsHeadingsWhereLineBreaksWereLost() throws {
    let document = try extract("各位要认真落实。一、提高认识。认识要到位。（一）学习。要学好。（二）调研。要走访。二、狠抓落实。任务有三项：（一）快；（二）稳；（三）准。")
    #expect(document.sections.map(\.marker) == ["一、", "（一）", "（二）", "二、"])
  }

  @Test func twoNumbersNamedTogetherAreNoMarker() throws {
    let document = try extract("一、二产业增长5%。\n1、2月份投资回升。\n二、三季度加快。\n二、三大任务\n1、2031年的工作。")
    #expect(document.sections.map(\.heading) == ["三大任务", "2031年的工作"])
  }

  @Test func aReviewOfLastYearDoesNotHideThisYear() throws {
    let review = "在工作会议上的讲话\n同志们：\n2030年，投资增长。2030年，工业回升。2030年，民生改善。"
    #expect(try extract(review + "2031年任务更重，2031年要更快。").metadata.year == 2031)
    #expect(try extract(review + "谋划好明年工作，2031年任务更重，2031年要更快。").metadata.year == 2030)
  }

  @Test func aCompilationHasItsParts() throws {
    func speech(_ name: String) -> String {
      (1...8).map { "\(name)第\($0)项工作要抓紧，责任要落实到人，进度要按周通报，问题要当场解决，确保全年目标如期实现。" }.joined(separator: "\n")
    }
    let document = try extract(
      """
      在项目推进会上的讲话篇一
      同志们：
      \(speech("甲"))
      在项目推进会上的讲话篇二同志们：
      \(speech("乙"))
      篇三
      \(speech("丙"))
      """)
    #expect(document.parts.count == 3)
    #expect(try extract("同志们：\n\(speech("丁"))\n同志们，让我们一起努力！").parts.count == 1)
  }

  @Test func theYearComesFromTheWordsWhereTheHeadHasNone() throws {
    let document = try extract("在调度会上的讲话\n同志们：\n2031年以来，工作有进展。2031年的任务不变，到2035年基本建成。")
    #expect(document.metadata.year == 2031)
    #expect(
      try Extractor.extract(Array("没有年份。".utf8), options: .init(fallbackYear: 2030)).metadata.year == 2030)
  }

  /// Headings behind one another, behind what announces them, and behind a title.
  @Test func findsHeadingsWhoseBreaksWereLost() throws {
    let first = try extract(
      "园区大会发言材料\n一、工作推进情况（一）聚焦项目攻坚，实力增强。开工项目9个。（二）聚焦基础建设，保障提升，道路建设全面提速，环境建设全面提速，服务建设全面提速，园区面貌一新。")
    #expect(first.sections.map(\.marker) == ["一、", "（一）", "（二）"])
    #expect(first.sections.first?.heading == "工作推进情况")
    let second = try extract("园区工作总结\n现将工作情况汇报如下:一、主要工作(一)项目建设有序推进\n完成投资9亿元。二、下步打算\n抓项目。")
    #expect(second.sections.map(\.marker) == ["一、", "(一)", "二、"])
    let third = try extract("新城工作总结和计划\n2024年工作总结一、主要指标完成情况2024年，新城完成投资9亿元，超序时进度6个百分点。二、项目进展（一）产业园已见雏形，企业入驻。")
    #expect(third.sections.map(\.marker) == ["一、", "二、", "（一）"])
    let list = try extract("会议通知\n要求如下：一、按时参加；二、遵守纪律。")
    #expect(list.sections.isEmpty)
  }
}
