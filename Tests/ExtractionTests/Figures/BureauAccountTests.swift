// Accounts of single bureaus, courts and towns: what they tell has been done, and the nouns of their trade.
import Testing

@testable import Extraction

@Suite struct BureauAccountTests {
  /// 民生工程 and the like promise nothing in an account, nor under a heading of what has been done.
  @Test(arguments: [
    "县民政局工作总结\n一、推进民生工程\n全县纳入农村低保2600户。\n",
    "一、上半年工作总结\n1、扎实推进民生工程。全县纳入农村低保2600户。\n",
    "（一）落实惠民实事\n全县纳入农村低保2600户。\n",
    "镇政府上半年工作总结\n亮点工作主要有：\n（一）办好果蔬采摘节\n今年共接待旅行团队2600户。\n",
  ])
  func promisesKept(_ text: String) throws {
    #expect(try Extractor.extract(Array(text.utf8)).figures.map(\.aspect) == [.actual])
  }

  /// A year whose digits are hidden is no stretch of years.
  @Test func aHiddenYearIsNoFigure() throws {
    let figures = try Extractor.extract(Array("县水利局XX年工作情况报告\n新建泵站6座。\n".utf8)).figures
    #expect(figures.map(\.surface) == ["6座"])
  }

  /// What a goal is said to be is wanted, in an account too.
  @Test(arguments: [
    ("县民政局2023年工作总结\n一、2023年工作总结\n今年的扩建任务是新增学位260个。\n", "260个"),
    ("县环保局2023年工作总结\n一、2023年工作总结\n治理目标为年均浓度26微克。\n", "26微克"),
    ("我局将紧扣目标，推进管网改造。\n新建污水管网26公里。\n", "26公里"),
    ("县农业农村局2023年工作总结\n一、2023年工作总结\n全县计划的种植面积26万亩。\n", "26万亩"),
    ("县民政局工作总结\n一、惠民实事\n下一步，将办好以下实事：\n新增床位260张。\n", "260张"),
  ])
  func goals(_ text: String, _ surface: String) throws {
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.surface) == [surface])
    #expect(figures.map(\.aspect) == [.target])
  }

  /// Under a heading that names the document's year the year told of as 去年 is that one.
  @Test func theYearReviewedIsTheOneNamed() throws {
    let text = "河东街道2023年工作总结\n一、2023年工作回顾\n去年，完成工业投资8.6亿元。地税收入3600万元。\n"
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.surface) == ["8.6亿元", "3600万元"])
    #expect(figures.map { $0.period?.year } == [2023, 2023])
  }

  /// Without a title the first office named is the document's own.
  @Test func theFirstOfficeNamedIsOnesOwn() throws {
    let text = "在县委领导下，石桥县统计局克服困难，完成调查26项。\n2021年以来，石桥县税收增长6%。云河县税收增长9%。\n"
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.surface) == ["26项", "6%", "9%"])
    #expect(figures.map(\.aspect) == [.actual, .actual, .other])
  }

  @Test(arguments: [
    FigureCase("今年，我县计划投资2.6亿元实施供水项目。", "2.6亿元", aspect: .target),
    FigureCase("2024年，全县计划投资2.6亿元，新建泵站6座。", "6座", aspect: .target),
    FigureCase("受暴雨影响，及时启动防汛Ⅲ级应急响应3次。", "3次", indicator: "防汛Ⅲ级应急响应", aspect: .actual),
    FigureCase("其中：石桥市共受理260件，办结240件；云河县共受理160件。", "160件", aspect: .actual),
    FigureCase("上月受理审批事项900件。其中：石桥市共受理260件，办结240件。", "240件", indicator: "审批事项"),
  ])
  func aspects(_ expected: FigureCase) throws { try expected.check() }

  /// Courts, procurators and auditors.
  @Test(arguments: [
    FigureCase("全年不起诉26件31人。", "26件", indicator: "不起诉"),
    FigureCase("证据不足不起诉6人。", "6人", indicator: "证据不足不起诉"),
    FigureCase("退回补充侦查16件。", "16件", indicator: "补充侦查"),
    FigureCase("对6名未成年犯罪嫌疑人作出不起诉决定。", "6名", indicator: "未成年犯罪嫌疑人"),
    FigureCase("民事新收1600件，增长6%。", "6%", indicator: "民事新收"),
    FigureCase("执行收案860件。", "860件", indicator: "执行收案"),
    FigureCase("我院已结案件平均用时为36天。", "36天", indicator: "已结案件平均用时"),
    FigureCase("受理案件1600件，审、执结1260件。", "1260件", indicator: "案件"),
    FigureCase("受理信访件600件（其中重复件26件），同比下降6%；办结560件。", "560件", indicator: "信访件"),
    FigureCase("违规占用草场问题的整改率达到96%。", "96%", indicator: "整改率", change: .share),
    FigureCase("全年送审投资金额6.2亿元。", "6.2亿元", indicator: "送审投资金额"),
    FigureCase("审计审定金额3600万元，审计核减金额260万元。", "260万元", indicator: "审计核减金额"),
    FigureCase("管理不规范金额860万元。", "860万元", indicator: "管理不规范金额"),
    FigureCase("教育部门6个，金额86万元；水利部门2个，金额12万元。", "2个", indicator: "水利部门"),
  ])
  func casesAndAudits(_ expected: FigureCase) throws { try expected.check() }

  /// What a scheme does, how it is done and for how long are no part of the noun.
  @Test(arguments: [
    FigureCase("临时救助累计资助2600户、4300人。", "4300人", indicator: "临时救助"),
    FigureCase("医疗救助共救助2600人次。", "2600人次", indicator: "医疗救助"),
    FigureCase("孤儿养育标准年人均6600元。", "6600元", indicator: "孤儿养育标准"),
    FigureCase("提高了护林员工资，增幅达12%。", "12%", indicator: "护林员工资", change: .growth),
    FigureCase("发放创业贷款26人180万元、助学贷款32人96万元。", "96万元", indicator: "助学贷款"),
    FigureCase("换届中共选女性村干部26人。", "26人", indicator: "女性村干部"),
    FigureCase("完成征收土地出让金260万元。", "260万元", indicator: "土地出让金"),
    FigureCase("现培训学员260名。", "260名", indicator: "学员"),
    FigureCase("约谈、检查、联合惩戒企业36家。", "36家", indicator: "企业"),
    FigureCase("26万人口中劳动力达12万。", "12万", indicator: "劳动力"),
    FigureCase("组织青年教师和学生36人前往省城学习。", "36人", indicator: "青年教师和学生"),
    FigureCase("由26个社区组成。", "26个", indicator: "社区"),
    FigureCase("全县有重点水利项目建设6个。", "6个", indicator: "重点水利项目"),
    FigureCase("水质达标天数累积260天。", "260天", indicator: "水质达标天数"),
    FigureCase("省上市后备企业6家，市上市后备企业2家。", "2家", indicator: "市上市后备企业"),
    FigureCase("应征收房屋3600平方米。", "3600平方米", indicator: "房屋"),
    FigureCase("早稻年内可完成插秧26万亩，高标准农田完成建设3万亩。", "26万亩", indicator: "早稻"),
    FigureCase("早稻年内可完成插秧26万亩，高标准农田完成建设3万亩。", "3万亩", indicator: "高标准农田"),
    FigureCase("工业投资完成2.6亿元，完成情况列全县第3。", "第3", indicator: "工业投资", change: .rank),
    FigureCase("收入完成2600万元，占任务的60%，其中税收860万元，其他30万元。", "30万元", indicator: "收入"),
    FigureCase("解决群众反映的困难16个。", "16个", indicator: "困难"),
    FigureCase("云河县检察院共受理不服判决的申诉案件16件。", "16件", indicator: "不服判决的申诉案件"),
    FigureCase("蛋鸡养殖场26户，存栏12万只。", "12万只", indicator: "蛋鸡存栏"),
    FigureCase("全县累计出动2600人次。", "2600人次", indicator: "出动"),
    FigureCase("滨河公园、街心广场等处6公里游步道完工。", "6公里", indicator: "游步道"),
    FigureCase("泵站改造批复总投资2600万元。", "2600万元", indicator: "总投资"),
    FigureCase("木材生产限额控制6万立方米以内。", "6万立方米以内", qualifier: .under, indicator: "木材生产限额"),
    FigureCase("辖区规上企业利润下降6%。", "6%", indicator: "规上企业利润"),
    FigureCase("拆迁范围内企业6家。", "6家", indicator: "企业"),
    FigureCase("6个月中Ⅱ类水质4个月。", "4个月", indicator: "Ⅱ类水质"),
    FigureCase("臭氧浓度均值为86微克，同比改善6%。", "6%", direction: .down),
  ])
  func withoutDeeds(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("细颗粒物平均浓度为36μg/m3。", "36μg/m3", value: "36", unit: "μg/m3", indicator: "细颗粒物平均浓度"),
    FigureCase("细颗粒物平均浓度为36ug/m3。", "36ug/m3", unit: "ug/m3"),
    FigureCase("发放轮椅6辆，拐杖26付。", "26付", unit: "付", indicator: "拐杖"),
  ])
  func units(_ expected: FigureCase) throws { try expected.check() }
}
