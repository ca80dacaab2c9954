// Heads and headings as files from the web have them: titles glued to the text, labels and ways to a page
// above them, lists of headings, markers of many shapes.
import Testing

@testable import Extraction

@Suite struct DirtyHeadTests {
  private func metadata(_ source: String) throws -> DocumentMetadata {
    try Extractor.extract(Array(source.utf8)).metadata
  }

  private func headings(_ source: String) throws -> [String] {
    try Extractor.extract(Array(source.utf8)).sections.map { "\($0.level) \($0.marker)\($0.heading)" }
  }

  private static let talk = "今天会议的主要任务是动员大家抓项目、促投资。刚才五个单位作了发言，讲得很好。下面，我讲三点意见。一、认清形势。去年完成投资36亿元。"

  @Test(arguments: [
    ("在全区工业强区大会上的讲话（2024年3月6日）区长　李川　同志们：", "在全区工业强区大会上的讲话", "全区工业强区大会"),
    ("在全县招商引资动员大会上的讲话范文稿同志们：", "在全县招商引资动员大会上的讲话范文稿", "全县招商引资动员大会"),
    ("在园区观摩点评会议上的讲话", "在园区观摩点评会议上的讲话", "园区观摩点评会议"),
    ("在园区观摩点评会议上的讲话 在园区观摩点评会议上的讲话", "在园区观摩点评会议上的讲话", "园区观摩点评会议"),
  ])
  func aTitleGluedToTheText(_ head: String, _ title: String, _ occasion: String) throws {
    let found = try metadata(head + Self.talk)
    #expect(found.title == title)
    #expect(found.kind == .speech)
    #expect(found.occasion == occasion)
  }

  /// What an issue holds stands marked above its first article.
  @Test func noTitleIsMarkedAsOneOfAList() throws {
    let found = try metadata("岚川招商工作简报\n第12期\n★上半年开工情况通报\n★区领导外出招商\n海川电池项目落地。\n")
    #expect(found.title == "岚川招商工作简报")
  }

  @Test func theTextBehindAGluedTitleKeepsItsPlaces() throws {
    let source = "在全区工业强区大会上的讲话（2024年3月6日）同志们：" + Self.talk
    let figure = try #require(try Extractor.extract(Array(source.utf8)).figures.first)
    let scalars = Array(source.unicodeScalars)
    #expect(String(String.UnicodeScalarView(scalars[figure.span.scalars])) == "36亿元")
    #expect(figure.period?.year == 2023)
  }

  @Test func aSentenceIsNoTitle() throws {
    let source = "在全区上下的共同努力下全面完成了年初确定的各项工作报告如下。" + Self.talk + Self.talk
    #expect(try metadata(source).title == nil)
  }

  @Test(arguments: [
    ("柳川县重点项目推进会讲话", "柳川县重点项目推进会"), ("物流园二期开工仪式发言稿", "物流园二期开工仪式"),
    ("在全市园区建设调度会讲话", "全市园区建设调度会"), ("柳川县领导干部讲话", nil),
  ])
  func theMeetingInATitle(_ title: String, _ occasion: String?) throws {
    #expect(try metadata(title + "\n同志们：\n今天开会。\n").occasion == occasion)
  }

  @Test(arguments: [
    ("在全县第三次全体会议暨\n廉政工作会议上的讲话", "在全县第三次全体会议暨\n廉政工作会议上的讲话"),
    ("【正文】\n在全县工业会议上的讲话", "在全县工业会议上的讲话"),
    ("在全县春季农业\n生产会议上的\n讲　话", "在全县春季农业\n生产会议上的\n讲话"),
    ("文库网 > 范文大全 > 致辞\n在产业园开工仪式上的致辞", "在产业园开工仪式上的致辞"),
    ("柳川县人民政府文件\n关于加快项目建设的实施意见", "关于加快项目建设的实施意见"),
  ])
  func whatStandsAboveATitle(_ head: String, _ title: String) throws {
    #expect(try metadata(head + "\n同志们：\n今天开会。\n").title == title)
  }

  @Test func aPapersNumberTellsItsYear() throws {
    let source =
      "发布时间：2024-11-01 09:30\n柳川县人民政府关于加快园区建设的意见\n柳政发〔2021〕16号\n各乡镇人民政府：\n现提出以下意见。\n"
    #expect(try metadata(source).year == 2021)
  }

  @Test(arguments: [
    ("原因有两个,一是用地不足。二是资金不足。", ["3 一是用地不足", "3 二是资金不足"]),
    ("工作情况如下。原因有两个，一是用地不足；二是资金不足。", ["3 一是用地不足；二是资金不足", "3 二是资金不足"]),
    ("做到三个到位:一要责任到位。二要措施到位。", ["3 一要责任到位", "3 二要措施到位"]),
  ])
  func theFirstOfAList(_ text: String, _ expected: [String]) throws {
    #expect(try headings(text) == expected)
  }

  @Test func markersOfManyShapes() throws {
    let source =
      "第一章 总则\n第一节 概算管理\nⅠ、聚焦产业\n㈠抓招商\n⒈抓开工\n⑴强化用地保障\n其一，项目不多。\n**（二）聚焦城市更新**\n第一节课讲什么。\n"
    #expect(
      try headings(source) == [
        "1 第一章总则", "2 第一节概算管理", "1 Ⅰ、聚焦产业", "2 ㈠抓招商", "2 ⒈抓开工", "3 ⑴强化用地保障", "3 其一，项目不多", "2 （二）聚焦城市更新",
      ])
  }

  @Test func aHeadingRunsIntoItsFirstPart() throws {
    let source =
      "2023年工作汇报\n二、主要做法1.理顺工作机制，形成合力。全年召开会议12次。2.盯住关键环节，抓好落实。三、外出招商进展情况一是领导带头出击。成立专班6个。二是积极外出招商。"
    #expect(
      try headings(source) == [
        "1 二、主要做法", "2 1.理顺工作机制，形成合力", "2 2.盯住关键环节，抓好落实", "1 三、外出招商进展情况", "3 一是领导带头出击", "3 二是积极外出招商",
      ])
  }

  @Test func aTableOfContentsHasNoHeadings() throws {
    let body = "一、指标完成情况\n全县完成投资12亿元。\n二、存在问题\n开工项目偏少。\n三、下步打算\n要加快进度。\n"
    let source = "目　录\n一、指标完成情况……1\n二、存在问题……2\n三、下步打算……3\n一季度招商引资工作通报\n今年以来，全县上下全力招商。\n" + body
    #expect(try headings(source) == ["1 一、指标完成情况", "1 二、存在问题", "1 三、下步打算"])
    #expect(try metadata(source).title == "一季度招商引资工作通报")
  }

  @Test func pagesTellAContentsAndNumbersDoNot() throws {
    let entries = "目录\n一、岚川区…………1\n二、青屏镇…………3\n三、汶溪镇…………6\n在全区会议上的发言\n今天我汇报三点。\n"
    #expect(try headings(entries).isEmpty)
    let rows =
      "2023年财政收入表（单位：万元）\n项目\t预算数\t完成数\n1. 税收收入\t50000\t52000\n2. 增值税\t20000\t21000\n3. 非税收入\t15000\t16000\n"
    #expect(
      try Extractor.extract(Array(rows.utf8)).figures.map(\.surface) == [
        "50000", "52000", "20000", "21000", "15000", "16000",
      ])
  }

  @Test func attachmentsAreNoHeadings() throws {
    let source = "关于印发方案的通知\n一、总体要求\n加快推进。\n附件：1.任务分解表\n2.责任分工表\n"
    #expect(try headings(source) == ["1 一、总体要求"])
  }

  @Test func aHeadingOfClausesIsNoBrokenLine() throws {
    let source = "同志们：\n二、提高站位，把握大势，充分认识转型升级的重要作用\n园区是发展的主阵地，也是项目的承载地，要抓紧建设。\n"
    #expect(try headings(source) == ["1 二、提高站位，把握大势，充分认识转型升级的重要作用"])
  }

  @Test func numberedPiecesAreParts() throws {
    let pieces = (1...3).map { piece in
      let lines = (1...14).map { "第\(piece)篇的第\($0)段说的是各镇各部门要各司其职，把项目一个一个抓到底，\($0 * piece)项任务都要落实。" }
      return "奠基仪式发言稿\(piece)同志们：\n" + lines.joined(separator: "\n") + "\n"
    }
    #expect(try Extractor.extract(Array(("奠基仪式发言稿\n" + pieces.joined()).utf8)).structure.parts.count == 3)
  }

  /// The year that opens a review in a speech holds until the year of the speech is spoken of.
  @Test func lastYearEndsWithThisYear() throws {
    let source = """
      在全县三农工作会议上的讲话
      （2022年9月16日）
      同志们：
      一、肯定成绩，正视差距，切实增强抓好工作的紧迫感
      去年，全县粮食产量18万吨。今年以来，各项工作稳步推进。
      建成管护用房26座。还需要改造1200户。
      """
    let figures = try Extractor.extract(Array(source.utf8)).figures
    #expect(figures.map { $0.period?.year } == [2021, 2022, 2022])
    #expect(figures.map(\.aspect) == [.actual, .actual, .target])
  }

  @Test(arguments: [
    ("街道办主任述职报告各位领导、同志们：", "街道办主任述职报告", DocumentKind.report),
    ("下载后可任意编辑书记在园区建设会上的发言同志们：", "书记在园区建设会上的发言", .speech),
    ("关于做好岚川县全面推进园区建设工作的实施意见", "关于做好岚川县全面推进园区建设工作的实施意见", .notice),
    ("在全县春节团拜会上的致辞 ", "在全县春节团拜会上的致辞", .speech),
  ])
  func moreTitlesGluedToTheText(_ head: String, _ title: String, _ kind: DocumentKind) throws {
    let found = try metadata(head + Self.talk)
    #expect(found.title == title)
    #expect(found.kind == kind)
  }

  @Test(arguments: [
    ("[区长讲话]区长在全区工业会议上的讲话", "区长在全区工业会议上的讲话"),
    ("岚川街道2017年工作总结 2018-05-09", "岚川街道2017年工作总结"), ("岚政发〔2014〕124号", nil), ("全文", nil),
  ])
  func whatIsNoPartOfATitle(_ line: String, _ title: String?) throws {
    #expect(try metadata(line + "\n同志们：\n今天开会。\n").title == title)
  }

  /// A site numbers the pages of a text, wherever they break off.
  @Test func numbersOfPagesAreNoHeadings() throws {
    let first = "今年以来，全镇上下紧扣目标，各项工作稳步推进，项目建设、招商引资、民生改善都有新的进展，估计到年底可以完成全年的各项任务，"
    let source = "1、岚川镇政府工作报告\n\(first)其中固定资产投资\n2、完成3.6亿元。下面报告工作，\(first)总的来看\n3、形势很好。\n"
    let document = try Extractor.extract(Array(source.utf8))
    #expect(document.sections.isEmpty)
    #expect(document.metadata.title == "岚川镇政府工作报告")
    #expect(document.figures.map(\.indicator) == ["固定资产投资"])
  }

  @Test func pointsThatAreNumberedAreHeadings() throws {
    #expect(
      try headings("1、抓招商。全年引进项目12个。\n2、抓开工。全年开工项目9个。\n") == ["2 1、抓招商", "2 2、抓开工"])
  }

  /// Headings are worded alike, and as long as one another.
  @Test func headingsOfOneLengthAreNoWrap() throws {
    let source = """
      在全镇干部大会上的讲话
      同志们：
      一、眼下形势怎么样，在比学赶超中看清差距，奋起直追
      今年以来，全镇上下团结一心，各项工作都有新的进展，群众满意度明显提高，发展的基础更加牢固。
      二、全年工作抓什么，在项目建设中扩大投资，增强后劲
      要抓好三件大事，把项目建设、招商引资和民生改善一件一件落到实处，让群众看到变化，得到实惠。
      三、干部队伍怎么带，在真抓实干中锤炼作风，争创一流
      这里我强调三点，一是要勤，二是要实，三是要快，大家回去以后要认真抓好落实，年底要见成效。
      """
    #expect(
      try headings(source).filter { $0.hasPrefix("1") } == [
        "1 一、眼下形势怎么样，在比学赶超中看清差距，奋起直追", "1 二、全年工作抓什么，在项目建设中扩大投资，增强后劲",
        "1 三、干部队伍怎么带，在真抓实干中锤炼作风，争创一流",
      ])
  }

  @Test(arguments: [
    ("主要目的是：一是总结经验；二是查找问题；三是形成氛围。今年有两个变化：一是客商多。二是落地快。", 5),
    ("这次会议,讲三点意见。一是要抓招商;二是要抓开工;三是要抓投产。", 3), ("——————————\n（三）、狠抓项目建设\n1）路灯要亮起来\n24. 3亿元的投资已经完成\n", 2),
  ])
  func listsAndRules(_ text: String, _ count: Int) throws { #expect(try headings(text).count == count) }

  @Test(arguments: [
    ("现将有关工作情况汇报如下：\n一是抓招商。\n", DocumentKind.report), ("各镇人民政府：\n现提出如下意见：\n一是抓招商。\n", .notice),
    ("大家讲得都很好，我也讲点意见：\n一是抓招商。\n", .speech), ("区长在会議上的講話\n各位：\n今天開會。\n", .speech),
  ])
  func kindsWithoutATitle(_ text: String, _ kind: DocumentKind) throws {
    #expect(try metadata(text).kind == kind)
  }

  @Test func aMeetingWithoutItsEnd() throws {
    let source = "政府工作报告\n2019年1月6日在岚川镇第九届人民代表大会第二次会议\n各位代表：\n请予审议。\n"
    #expect(try metadata(source).occasion == "岚川镇第九届人民代表大会第二次会议")
  }
}
