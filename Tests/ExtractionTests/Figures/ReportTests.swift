// How reports of a province or a city give figures: reviews of several years, lists of promises, long names.
import Testing

@testable import Extraction

@Suite struct ReportTests {
  @Test(arguments: [
    FigureCase("连续3年获省委考核优秀等次。", "3年", indicator: "省委考核优秀等次"),
    FigureCase("营商环境考核连续2年获“优”的等次。", "2年", indicator: "“优”的等次"),
    FigureCase("连续2年大规模开展河道清淤行动。", "2年", indicator: "河道清淤行动"),
    FigureCase("完成林地优化20万亩、森林抚育30万亩。", "20万亩", indicator: "林地优化"),
    FigureCase("货运班列开行数量增长12%。", "12%", indicator: "货运班列开行数量"),
    FigureCase("对共建“一带一路”国家出口增长9%。", "9%", indicator: "对共建“一带一路”国家出口"),
    FigureCase("城镇累计新增就业30万人。", "30万人", indicator: "城镇新增就业"),
    FigureCase("农村供水工程覆盖人口比例达91%。", "91%", indicator: "农村供水工程覆盖人口比例"),
    FigureCase("新一轮对口协作投入帮扶资金8亿元。", "8亿元", indicator: "帮扶资金"),
    FigureCase("累计建设6个省级现代农业产业园。", "6个", indicator: "省级现代农业产业园"),
    FigureCase("为超900名孤独症儿童免费提供服务。", "超900名", qualifier: .over, indicator: "孤独症儿童"),
    FigureCase("为90名听力、视力等残疾儿童提供服务。", "90名", indicator: "听力、视力等残疾儿童"),
    FigureCase("更新改造海川路等道路30条。", "30条", indicator: "道路"),
    FigureCase("失能老人护理补贴标准是全省平均水平的1.3倍。", "1.3倍", indicator: "失能老人护理补贴标准", change: .level),
    FigureCase("孤儿津贴、老人护理补贴标准分别从每月90元、80元提高到95元、85元。", "95元", indicator: "孤儿津贴标准"),
    FigureCase("两城间基本实现2小时到达。", "2小时", qualifier: .exact),
    FigureCase("65岁及以上老年人健康管理率达到72%。", "72%", indicator: "65岁及以上老年人健康管理率"),
  ])
  func names(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("产值跨过两个百亿元大关、超过300亿元。", "300亿元", indicator: "产值"),
    FigureCase("科技型企业超900家，6个产业规模超百亿元。", "6个", indicator: "产业"),
    FigureCase("打造20个辐射力强、体验感好的消费场景。", "20个", indicator: "消费场景"),
    FigureCase("提出促进产业升级等3个方面15条措施。", "3个", indicator: "措施"),
    FigureCase("抓好海川纤维等80多个拟竣工投产项目。", "80多个", indicator: "拟竣工投产项目"),
    FigureCase("建成就业社区10个、就业帮扶车间24个。", "24个", indicator: "就业帮扶车间"),
    FigureCase("城镇更新改造惠及9万人。", "9万人", indicator: "城镇更新改造"),
    FigureCase("汽车保有量达30万辆，其中新能源汽车6万辆。", "6万辆", indicator: "新能源汽车保有量"),
    FigureCase("新增海川大学等高校4所。", "4所", indicator: "高校"),
    FigureCase("退役军人、残疾人新增就业超300人。", "超300人", indicator: "退役军人、残疾人新增就业"),
    FigureCase("实施16项重大科技攻关。", "16项", indicator: "重大科技攻关"),
    FigureCase("完成9座成品油储罐深度治理。", "9座", indicator: "成品油储罐"),
    FigureCase("推动6个县整县建成美丽乡村。", "6个", indicator: "县"),
    FigureCase("铝材、光伏、电池合计产值增长9%。", "9%", indicator: "铝材、光伏、电池产值"),
    FigureCase("规范提升供水厂站50处。", "50处", indicator: "供水厂站"),
    FigureCase("商业航天港发射卫星13颗。", "13颗", indicator: "卫星"),
    FigureCase("9万监测对象稳定脱贫。", "9万", measure: .people, indicator: "监测对象"),
    FigureCase("地方财政收入、支出分别达到30亿元和90亿元。", "90亿元", indicator: "地方财政支出"),
    FigureCase("补贴惠及超5万名3岁以下婴幼儿。", "超5万名", indicator: "3岁以下婴幼儿"),
    FigureCase("组织开展超50场次专题教育、家长课堂等活动。", "超50场次", indicator: "专题教育、家长课堂等活动"),
    FigureCase("新签8个自由贸易协定。", "8个", indicator: "自由贸易协定"),
    FigureCase("赤字率拟按3%安排，比去年预算低0.2个百分点。", "3%", indicator: "赤字率"),
    FigureCase("赤字率拟按3%安排，比去年预算低0.2个百分点。", "0.2个百分点", indicator: "赤字率", direction: .down),
    FigureCase("改造28所县中医院。", "28所", indicator: "县中医院"),
    FigureCase("6个承接产业转移主平台落地项目90个。", "6个", indicator: "承接产业转移主平台"),
    FigureCase("动员超900名志愿者线上线下接力。", "超900名", indicator: "志愿者"),
    FigureCase("推动农房风貌提升3万户。", "3万户", indicator: "农房风貌提升", change: .level),
    FigureCase("新设外资企业数量增长9%。", "9%", indicator: "新设外资企业数量"),
    FigureCase("运营里程新增90公里。", "90公里", indicator: "运营里程", change: .difference, direction: .up),
    FigureCase("新增3个整县推进改革试点。", "3个", indicator: "整县推进改革试点"),
    FigureCase("地方国企资产总额增长9%，营业收入、利润总额分别增长7%、8%。", "8%", indicator: "地方国企利润总额"),
    FigureCase("经济总量迈上万亿元台阶。", "万亿元", measure: .money, indicator: "经济总量"),
    FigureCase("实际使用外资保持在百亿元以上。", "百亿元以上", qualifier: .over, indicator: "实际使用外资"),
    FigureCase("安装4台30万千瓦机组。", "4台", indicator: "机组"),
    FigureCase("线路设计时速200公里。", "200公里", indicator: "线路设计时速"),
    FigureCase("每个项目明确2名领导。", "2名", indicator: "领导", aspect: .other),
    FigureCase("审批时限在法定基础上压减60%。", "60%", indicator: "审批时限", change: .growth, direction: .down),
    FigureCase("新增就业岗位300个。", "300个", indicator: "就业岗位"),
    FigureCase("进出口400亿元，其中对“一带一路”沿线国家出口增长9%。", "9%", indicator: "对“一带一路”沿线国家出口"),
    FigureCase("初次信访事项一次性化解率达到93%。", "93%", indicator: "初次信访事项一次性化解率", aspect: .actual),
    FigureCase("居民消费价格涨幅控制在3%以内。", "3%以内", change: .growth, direction: .up),
    FigureCase("投资增速由5%提高到7%。", "7%", indicator: "投资", change: .growth, direction: .up),
    FigureCase("成为首个年吞吐量超过900万吨的内河港。", "900万吨", indicator: "吞吐量"),
    FigureCase("完善30座岚江、苏州河滨水驿站。", "30座", indicator: "岚江、苏州河滨水驿站"),
    FigureCase("完成90公里农村公路提档升级改造。", "90公里", indicator: "农村公路"),
    FigureCase("实施下穿道积水改善工程12个。", "12个", indicator: "下穿道积水改善工程"),
    FigureCase("治理率达到66%，超过全国平均水平2个百分点。", "2个百分点", indicator: "治理率", change: .difference),
    FigureCase("实施20条客运班线公交化改造。", "20条", indicator: "客运班线"),
    FigureCase("建设9个乡镇区域养老服务中心。", "9个", indicator: "乡镇区域养老服务中心"),
    FigureCase("3个医疗中心开诊运营、居全省第2位。", "第2", indicator: "医疗中心", change: .rank),
    FigureCase("公交与轨道50米内换乘比例达91%。", "91%", indicator: "公交与轨道50米内换乘比例"),
  ])
  func kinds(_ expected: FigureCase) throws { try expected.check() }

  @Test func aSentenceMayBeginWithItsVerb() throws {
    #expect(try FigureCase.figures("鼓捣了3个项目。甲了4个项目。").map(\.surface) == ["3个", "4个"])
  }

  /// The statistics of a passage on one sector are that sector's.
  @Test func sectorsAreNamedSentencesBefore() throws {
    let figures = try FigureCase.figures(
      """
      2026年青川省政府工作报告
      各位代表：
      石墨产业加快升级，抓好一批项目。产值突破300亿元。新能源产业稳步发展，引进3个项目。产业投资超过80亿元。
      推动产业振兴。产值达到50亿元。
      """)
    let money = figures.filter { $0.measure == .money }
    #expect(money.map(\.indicator) == ["石墨产业产值", "新能源产业投资", "产值"])
  }

  @Test func whatWasMeasuredIsNotWhatIsCountedNext() throws {
    let figures = try FigureCase.figures("颗粒物浓度降至28微克/立方米。打好攻坚战，交付3万套。")
    #expect(figures.map(\.indicator) == ["颗粒物浓度", ""])
  }

  @Test func aReviewOfOneYearAndOfFiveComesToTheFive() throws {
    let text = """
      2024年政府工作报告
      （2024年1月20日）
      一、2023年及“十四五”时期工作回顾
      财政收入增长6%。
      ——产业能级实现新跃升。集群达到6个，营收5年提升30%。龙头企业40家。
      """
    #expect(try FigureCase.figures(text).map { $0.period?.year } == [2023, nil, nil, nil])
  }

  @Test func whatHasHappenedUnderNoHeadingIsOfTheYearBefore() throws {
    let text = """
      2024年政府工作报告
      （2024年1月20日在海川市第三届人民代表大会上）
      各位代表：
      财政收入增长6%。新增上市公司2家。
      """
    #expect(try FigureCase.figures(text).map { $0.period?.year } == [2023, 2023])
  }

  @Test func ageLimitsAndSurveysAreNoFigures() throws {
    #expect(try FigureCase.figures("60岁及以上人口继续增加。").isEmpty)
    #expect(try FigureCase.figures("海拔4000米以上乡镇实现集中供暖。").isEmpty)
    #expect(try FigureCase.figures("岚川成为生产总值超百亿元县。").isEmpty)
    #expect(try FigureCase.figures("对投资5亿元以上项目优先保障用地。").isEmpty)
    #expect(try FigureCase.figures("落实满3岁即入园政策。").isEmpty)
    #expect(try FigureCase.figures("完成1%人口抽样调查。").isEmpty)
  }

  @Test func ratiosAreOneFigure() throws {
    let figures = try FigureCase.figures("城乡收入比从2.31:1缩小至2.08:1。12个镇完成改造。")
    #expect(figures.map(\.surface) == ["2.31:1", "2.08:1", "12个"])
    let parts = try FigureCase.figures("三次产业比重为4.2:37.5:58.3。杠杆放大比例为1:4.5。")
    #expect(parts.map(\.surface) == ["4.2:37.5:58.3", "1:4.5"])
    #expect(parts.map(\.change) == [.share, .level])
    #expect(try FigureCase.figures("会议9:30开始，主队3:2获胜。").isEmpty)
    let text = Array("城乡收入比缩小至2.08∶1。".utf8)
    #expect(GoldJSON.render(try Extractor.extract(text)).contains("\"value\": \"2.08∶1\""))
  }

  @Test func aReviewOfSeveralYearsSpeaksOfNoYear() throws {
    let figures = try FigureCase.figures("这是产业结构持续优化的五年。\n建成高标准农田30万亩。")
    #expect(figures.map(\.period) == [nil])
    let later = try FigureCase.figures("这是负重前行的五年，成绩来之不易。建成高标准农田30万亩。2024年，新建学校9所。")
    #expect(later.map { $0.period?.year } == [nil, 2024])
  }

  @Test func promisesAreStillToBeKept() throws {
    let text = """
      2024年政府工作报告
      2024年全市十件民生实事
      一、提高补贴标准。
      残疾人护理补贴标准从每人每月80元提高到90元。组织技能培训超3万人次。
      """
    #expect(try FigureCase.figures(text).map(\.aspect) == [.actual, .target, .target])
  }
}
