// What the heading over a figure, the date of the document and the place it speaks for say of a figure.
import Testing

@testable import Extraction

struct HeadingAspectTests {
  /// A quarter that is over when the document speaks has happened, under whatever heading.
  @Test func whatIsOverHasHappened() throws {
    let text = """
      在全市重大项目调度会上的讲话
      （2024年4月18日）
      同志们：
      一、下一步工作任务
      1、土地出让要稳住
      一季度全市出让土地12宗，成交价款8亿元，同比下降9%。
      二季度出让土地20宗，比一季度多出8宗。
      上半年完成征收6万平方米。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.surface) == ["12宗", "8亿元", "9%", "20宗", "8宗", "6万平方米"])
    #expect(figures.map(\.aspect) == [.actual, .actual, .actual, .target, .target, .target])
  }

  /// A speech names its tasks as orders; what is there already is none.
  @Test func headingsOfOrdersCallForWhatIsUnderThem() throws {
    let text = """
      在县委经济工作会议上的讲话
      （2024年1月16日）
      同志们：
      一、肯定成绩、正视差距，切实增强紧迫感
      新增规上企业9家。
      二、突出重点、精准发力，把任务压到底
      （一）聚焦产业强县，加快壮大集群
      实施梯度培育，新增规上企业12家、高新技术企业20家。目前已有科技企业40家。区级领导包联的30个项目，一月一调度。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.surface) == ["9家", "12家", "20家", "40家", "30个"])
    #expect(figures.map(\.aspect) == [.actual, .target, .target, .actual, .actual])
  }

  /// What the heading over a bare sentence makes of it in a speech.
  private func aspect(under heading: String) throws -> FigureAspect? {
    let text = """
      在全县投资调度会上的讲话
      （2024年9月20日）
      同志们：
      \(heading)
      新增规上企业17家。
      """
    return try Extractor.extract(Array(text.utf8)).figures.last?.aspect
  }

  /// 要看到成绩, 要正视问题: how things stand is to be seen, and no deed is asked for.
  @Test(arguments: [
    "第一，要看到成绩，增强信心。", "第一，要正视问题，保持清醒。", "一、要充分看到成绩，坚定发展信心", "一、认清形势，切实增强紧迫感", "一、开局良好，势头强劲",
    "一、提高站位，充分认识抓投资的重要性",
  ])
  func headingsOfInsight(heading: String) throws { #expect(try aspect(under: heading) == .actual) }

  @Test(arguments: [
    "二、要在招商引资上求突破", "二、几点要求", "二、怎么办", "二、关于做好投资工作", "二、思想再解放，招商再发力", "二、以更实举措推进投资", "二、铆足干劲，大干四季度",
    "二、坚持问题导向，破解投资难题", "第二，要咬定目标，狠抓落实。",
  ])
  func headingsOfOrders(heading: String) throws { #expect(try aspect(under: heading) == .target) }

  /// 工业要顶上去: what a heading asks of its field calls for what is under it.
  @Test func headingsOfDutiesCallForWhatIsUnderThem() throws {
    let text = """
      在全区一季度工作动员会上的讲话
      投稿：hx01   更新：2024-02-06 08:15   来源：
      同志们：
      一、看清家底
      去年新增规上企业20家。
      二、拉满进度
      按照区委全会的安排，今年全区规上工业增加值增长9%。区政府反复测算后提出，投资增速不低于7%。
      （一）工业要顶上去
      新增规上企业8家。招商部门手里现在有30条有效线索。
      """
    let document = try Extractor.extract(Array(text.utf8))
    #expect(document.metadata.date == DocumentDate(year: 2024, month: 2, day: 6))
    #expect(document.figures.map(\.surface) == ["20家", "9%", "7%", "8家", "30条"])
    #expect(document.figures.map(\.aspect) == [.actual, .target, .target, .target, .actual])
    #expect(document.figures[0].period?.year == 2023)
  }

  /// Without a date of its own a text that opens the year speaks from the year it was published in.
  @Test func publishedInSpring() throws {
    let text = """
      在全区一季度工作动员会上的讲话
      发布时间：2024-02-06
      同志们：
      春节快到了，2023年很不容易，去年全区投资增长8%，今年要增长9%。
      """
    #expect(try Extractor.extract(Array(text.utf8)).metadata.year == 2024)
  }

  /// Under tasks, what is taken care of is there; what all of it is to come to is wanted.
  @Test func whatIsThereIsNoTarget() throws {
    let text = """
      在全区项目建设推进会上的讲话
      （2024年8月6日）
      同志们：
      一、下步重点任务
      要用好3000万元消费券资金。12个在建项目要倒排工期。剩余的9个小区年底前必须全部开工。目前还有27户没有签约。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.surface) == ["3000万元", "12个", "9个", "27户"])
    #expect(figures.map(\.aspect) == [.actual, .actual, .target, .actual])
  }

  /// A place of one's own kind is called by its name, one's own place by 我区 or by the name in the title.
  @Test func peersAreCalledByTheirNames() throws {
    let text = """
      在云岭区经济运行分析会上的讲话
      （2024年8月6日）
      同志们：
      横向比，南溪区税收增长9%，我区增长6%。
      去年东河高新区税收达到40亿元。
      云岭区税收增长6%。
      全区引进县外资金5亿元。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.aspect) == [.other, .actual, .other, .actual, .actual])
  }

  /// In the first months a review is of last year, but 目前 is now.
  @Test func nowIsThisYear() throws {
    let text = """
      在全区招商引资大会上的讲话
      （2024年2月20日）
      同志们：
      一、看清差距
      去年签约项目70个，不如前年的多。
      目前闲置土地400亩。去年排查出的20处隐患，还有3处没有销号。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.surface) == ["70个", "400亩", "20处", "3处"])
    #expect(figures.map { $0.period?.year } == [2023, 2024, 2023, 2024])
  }

  /// Rules hold for nobody's figure; what is said of now ends a plan; ranks move and have no point.
  @Test func rulesTurnsAndRanks() throws {
    let text = """
      在云岭区经济运行分析会上的讲话
      （2024年4月18日）
      同志们：
      排名由第6上升到第3。税收居全市第8。9个项目开工。
      凡是当月产值下降20%以上的企业，领导要上门。黄牌累计2次的，由书记约谈。
      投资计划增长8%，实际增速只有目标的一半，低于全市2.7个百分点。
      去年以来，全区累计获批专项债券12亿元。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(
      figures.map(\.surface) == ["第6", "第3", "第8", "9个", "20%以上", "2次", "8%", "2.7个百分点", "12亿元"])
    #expect(
      figures.map(\.aspect) == [
        .actual, .actual, .actual, .actual, .other, .other, .target, .actual, .actual,
      ])
    #expect(figures.map { $0.period?.year } == Array(repeating: 2024, count: 8) + [nil])
  }

  /// Said in passing among tasks; and a year that says which ones opens nothing.
  @Test func whatHasComeAmongTasks() throws {
    let text = """
      在全区城建工作会议上的讲话
      （2024年2月6日）
      同志们：
      一、今年重点任务
      全区在建安置小区8个。从机关抽调了60名干部。资金900万元已经到位。计划征收7个片区，涉及居民300户。
      去年出台的政策，兑现资金3000万元。全年新增企业20家。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(
      figures.map(\.aspect) == [.actual, .actual, .actual, .target, .target, .actual, .target])
    #expect(figures.map { $0.period?.year } == [2024, 2024, 2024, 2024, 2024, 2023, 2024])
  }

  /// An account of the half year without a date speaks when six months are over: the third quarter comes.
  @Test func halfYearWithoutADate() throws {
    let text = """
      岚川开发区2024年上半年工作总结及下半年工作安排
      一、上半年工作开展情况
      技改投资6.7亿元。
      二、下半年工作安排
      力争三季度新开工项目9个、竣工5个。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.aspect) == [.actual, .target, .target])
    #expect(figures.map { $0.period?.quarter } == [nil, 3, 3])
  }

  /// Under a heading that calls for work, a paragraph that looks back tells what has come until it turns.
  @Test func lookingBackUnderAnOrder() throws {
    let text = """
      岚川县县长在县委十二届四次全会上的讲话
      同志们：
      一、坚持实干争先，以更大力度推进产业振兴
      今年以来，全县上下抓项目、稳增长，经济企稳向好。新注册企业86家，落地资金9.6亿元。采收茶叶320吨。
      下一步，新注册企业90家，落地资金8亿元。
      新建茶园600亩。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.surface) == ["86家", "9.6亿元", "320吨", "90家", "8亿元", "600亩"])
    #expect(figures.prefix(3).allSatisfy { $0.aspect == .actual })
    #expect(figures.suffix(3).map(\.aspect) == [.target, .target, .target])
  }
}
