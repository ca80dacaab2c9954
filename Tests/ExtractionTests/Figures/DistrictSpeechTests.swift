// What speeches of districts leave unsaid: nouns named once for many figures, some of those counted, what was
// paid, how other places stand, and clauses that go on about one project.
import Testing

@testable import Extraction

@Suite struct DistrictSpeechTests {
  @Test(arguments: [
    // What the last of the industries does is its own.
    FigureCase("光电信息、新型建材、水产加工产值分别增长7%、6%、5%。", "7%", indicator: "光电信息产值"),
    FigureCase("光电信息、新型建材、水产加工产值分别增长7%、6%、5%。", "5%", indicator: "水产加工产值"),
    FigureCase("工业用电量32亿千瓦时，其中建材业用电增长4%。", "4%", indicator: "建材业用电"),
    FigureCase("限上餐饮业、住宿业营业额分别增长8%、3%。", "3%", indicator: "限上住宿业营业额"),
    // Months are no noun.
    FigureCase("固定资产投资增长6%，后三个月平均增速要在9%以上才够得着。", "9%以上", indicator: "固定资产投资"),
    FigureCase("摸排出国有企业拖欠账款2.6亿元。", "2.6亿元", indicator: "拖欠账款"),
    FigureCase("自然资源局要先把70亩用地指标给足。", "70亩", indicator: "用地指标"),
    FigureCase("就因为差6000万元流动资金开不了工。", "6000万元", indicator: "流动资金", change: .level),
    FigureCase("农商行给小微企业授信3.2亿元。", "3.2亿元", indicator: "授信"),
    FigureCase("真正形成的实物工作量不足5000万元。", "5000万元", indicator: "实物工作量"),
    FigureCase("给你们12天时间完成首笔支付。", "12天", indicator: "支付", aspect: .target),
    FigureCase("去年这个时候是35%。", "35%", indicator: ""),
    FigureCase("今年要建成1.8万亩油茶基地建设任务。", "1.8万亩", indicator: "油茶基地"),
    FigureCase("新上3条日产能80吨的生产线。", "3条", indicator: "生产线"),
    FigureCase("新上3条日产能80吨的生产线。", "80吨", indicator: "日产能"),
    FigureCase("加快松川物流园6万平方米仓库建设。", "6万平方米", indicator: "仓库"),
    // Places whose statistic it is.
    FigureCase("柳井区固定资产投资增长11%。", "11%", indicator: "固定资产投资"),
    FigureCase("新上工业项目投资强度不低于每亩260万元。", "260万元", indicator: "投资强度"),
    FigureCase("应开工未开工项目还有14个。", "14个", indicator: "应开工未开工项目"),
    FigureCase("清溪县以全市4%的土地创造了15%的税收。", "4%", indicator: "土地", change: .share),
    FigureCase("清溪县以全市4%的土地创造了15%的税收。", "15%", indicator: "税收", change: .share),
    FigureCase("力争四季度开工项目30个。", "30个", indicator: "项目"),
  ])
  func noun(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("规上企业820户，停产31户，减产207户。", "31户", indicator: "规上企业"),
    FigureCase("规上企业820户，停产31户，减产207户。", "207户", indicator: "规上企业", change: .level),
    FigureCase("今年改造老旧小区26个，目前进场施工7个，比序时进度少4个。", "7个", indicator: "老旧小区"),
    FigureCase("今年改造老旧小区26个，目前进场施工7个，比序时进度少4个。", "4个", indicator: "老旧小区", change: .difference),
    FigureCase("重点项目88个，没有开工的13个里面，6个卡在用地，4个卡在环评。", "6个", indicator: "重点项目"),
    FigureCase("重点项目88个，没有开工的13个里面，6个卡在用地，4个卡在环评。", "4个", indicator: "重点项目"),
    FigureCase("储备项目不少于40个，开发区报18个，各乡镇至少报3个。", "18个", indicator: "储备项目"),
    FigureCase("储备项目不少于40个，开发区报18个，各乡镇至少报3个。", "3个", qualifier: .over, indicator: "储备项目"),
    FigureCase("平台收到诉求860件，办结812件，还有9件超期20天。", "20天", indicator: "诉求"),
    FigureCase("应急周转资金池8000万元，周转25次。", "25次", indicator: "应急周转资金池"),
    FigureCase("争取专项债券9.6亿元，涉及项目15个，到年底支出7亿元。", "7亿元", indicator: "专项债券"),
    FigureCase("兑付惠企资金1.8亿元，惠及企业520家，还有2600万元没有兑付。", "2600万元", indicator: "惠企资金"),
    FigureCase("资金需求14亿元，具备条件的9个、需求5亿元。", "5亿元", indicator: "资金需求"),
    FigureCase("应收账款96亿元，增长12%，平均回收期68天。", "68天", indicator: "应收账款平均回收期"),
    FigureCase("亩均税收9万元，而省定标准是16万元。", "16万元", indicator: "亩均税收"),
    FigureCase("用工缺口还有2100人，其中高新区占1/4。", "1/4", indicator: "用工缺口"),
    FigureCase("储备项目71个，手续齐全的仅8个。", "8个", indicator: "储备项目"),
  ])
  func carried(_ expected: FigureCase) throws { try expected.check() }

  /// A statistic named once holds over the sentences of its paragraph, for one's own and for other places.
  @Test func statisticOverSentences() throws {
    let figures = try FigureCase.figures(
      """
      工业增加值增速由一季度的9.1%回落到7.4%。全年目标是9%。人家沅陵市增长8.2%。\
      8个县区中，高新区最高，增长12.5%；清溪县、石桥县分别下降1.8%、0.6%。
      """)
    let rates = figures.filter { $0.measure == .percent }
    #expect(rates.map(\.indicator) == Array(repeating: "工业增加值", count: 7))
    #expect(rates.allSatisfy { $0.change == .growth })
    #expect(rates.map(\.aspect)[2] == .target)
    #expect(rates.map(\.aspect)[3] == .other)
  }

  /// A count without a noun in a sentence of its own goes on from the one before, and hands it on.
  @Test func countOverSentences() throws {
    let figures = try FigureCase.figures("全县安排重点项目64个。一季度要开工20个，开工率31%。没有动静的11个里面，5个卡在用地。")
    #expect(figures.map(\.indicator) == ["重点项目", "重点项目", "开工率", "重点项目", "重点项目"])
  }

  @Test(arguments: [
    FigureCase("旁边的清溪县投资增长9%。", "9%", aspect: .other),
    FigureCase("连续3个月末位的，到常委会上说明情况。", "3个月", aspect: .other),
    FigureCase("连续2个季度末位的镇街，主要负责人到会说明。", "2个季度", aspect: .other),
    FigureCase("每季度组织银企对接会1场。", "1场", aspect: .other),
    FigureCase("企业来件2个工作日内答复。", "2个工作日", aspect: .other),
    FigureCase("对招商功臣，最高可以奖励15万元。", "15万元", aspect: .other),
    FigureCase("隔壁的岚港区引进项目28个，是我们的3倍。", "3倍", aspect: .other),
    FigureCase("我区形势不错。我区研发投入占比要达到3%，去年是2.4%，全市平均已经是2.7%。", "2.7%", aspect: .other),
    FigureCase("主厂房已经封顶，今年可完成投资6亿元。", "6亿元", aspect: .target),
    FigureCase("对连续2个月排名末位的单位进行约谈。", "2个月", aspect: .other),
    FigureCase("全县投资要增长10%以上，总量达到96亿元。", "96亿元", indicator: "投资", aspect: .target),
    FigureCase("在全省经开区综合考核评价中位列第8位。", "第8", indicator: "综合考核评价"),
    FigureCase("全区规上企业180家，其中54家产值下降，占30%。", "30%", indicator: "规上企业"),
    FigureCase("安置房年底前要交付；恒川电池项目从签约到开工只用了78天。", "78天", aspect: .actual),
    FigureCase("年内组织对接活动5场。", "5场", indicator: "对接活动"),
    FigureCase("建设和美乡村14个。", "14个", indicator: "和美乡村"),
    FigureCase("会议表彰了15家突出贡献企业。", "15家", indicator: "突出贡献企业"),
    FigureCase("新增规上企业年初定了24家，现在只有11家。", "24家", aspect: .target),
    FigureCase("稳岗补贴按每人600元发放。", "600元", aspect: .other),
    FigureCase("全年任务96亿元，一季度完成21%。", "96亿元", aspect: .target),
    FigureCase("今年共实施项目27个，年内计划完成投资19亿元，其中产业项目16个。", "16个", aspect: .actual),
  ])
  func aspect(_ expected: FigureCase) throws { try expected.check() }

  /// Clauses behind a project's name are its own.
  @Test(arguments: [
    ("正在施工的永宁大道北延工程全长5公里，概算投资3亿元，已完成路基2公里，还有9户征迁户没有搬。", "永宁大道北延工程", 4),
    ("盯住永宁大道北延工程，全长5公里，涉及拆迁120户，还有14户没有签约。", "永宁大道北延工程", 3),
    ("占地180亩的恒川电池项目提前30天投产，年可新增产值6亿元、税收3000万元，带动就业400人。", "恒川电池项目", 5),
    ("恒川纺织智能化改造项目上个月投产，用工由700人减到280人，产量提高30%。", "恒川纺织智能化改造项目", 3),
  ])
  func clausesOfAProject(_ sentence: String, _ project: String, _ count: Int) throws {
    let text = "在全县项目建设推进会上的讲话\n（2024年6月3日）\n同志们：\n" + sentence
    let figures = try FigureCase.figures(text)
    #expect(figures.map(\.projectSurface) == Array(repeating: project, count: count))
  }

  /// What a project is laid out for is settled, whatever is still asked of those who build it.
  @Test func whatAProjectIsLaidOutFor() throws {
    let figures = try FigureCase.figures(
      "在全县项目建设推进会上的讲话\n（2024年6月3日）\n同志们：\n恒川家居产业园占地210亩，规划建设标准厂房18万平方米，要抓紧推进。")
    #expect(figures.map(\.aspect) == [.actual, .actual])
  }

  /// 项目 alone is of all projects.
  @Test func ratesOfAllProjects() throws {
    let figures = try FigureCase.figures("恒川电池项目进展顺利。项目履约率83%、项目开工率72%。")
    #expect(figures.map(\.projectSurface) == [nil, nil])
  }

  @Test func amountsOfEach() throws {
    let text = "总投资9亿元的恒川电池项目、总投资4亿元的远泰轴承项目3月集中开工，目前分别完成投资1亿元和6000万元。"
    let figures = try FigureCase.figures(text)
    #expect(figures.suffix(2).map(\.projectSurface) == ["恒川电池项目", "远泰轴承项目"])
  }

  /// A month that is named ends the quarter before it.
  @Test func monthEndsAQuarter() throws {
    let figures = try FigureCase.figures("一季度要开工30个项目，截至3月12日开工18个，开工率60%。")
    #expect(figures.map(\.period?.quarter) == [1, nil, nil])
  }

  /// A quarter goes on to the next sentence, but not to what a whole year or a project's cost is told of.
  @Test func quarterEndsWithTheYear() throws {
    let text = "一季度，全县工业产值42亿元。全年压减经常性支出6%。恒川电池基地计划总投资31亿元。出口额增长9%。"
    #expect(try FigureCase.figures(text).map(\.period?.quarter) == [1, nil, nil, 1])
  }
}
