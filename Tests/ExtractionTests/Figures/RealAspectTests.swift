// Whether it has come, whose it is and of which year: plans that only measure, rates of others in brackets,
// what an amount has grown from, and titles that name no part.
import Testing

@testable import Extraction

@Suite struct RealAspectTests {
  /// What was wanted measures what has come; it spreads to nothing that is told beside it.
  @Test(arguments: [
    FigureCase("目前已开工96项，其中提前开工8项，未按计划开工12项。", "12项", aspect: .actual),
    FigureCase("计划外项目开工14个，完成投资3亿元。", "14个", aspect: .actual),
    FigureCase("全县煤矿46处，列入关闭计划的5处。", "5处", aspect: .actual),
    FigureCase("工业项目计划完成率62.4%。", "62.4%", aspect: .actual),
    FigureCase("达到目标进度的项目27个，占全部项目的六成。", "27个", aspect: .actual),
    FigureCase("公路累计完成投资52亿元，占年度力争目标(60亿元)的86.7%。", "86.7%", aspect: .actual),
    FigureCase("贷款余额与目标任务相差3.2个百分点。", "3.2个百分点", aspect: .actual),
    FigureCase("40个年度计划新开项目实际开工31个。", "31个", aspect: .actual),
    FigureCase("新增规划建设用地规模2万余亩，盘活闲置用地900亩。", "900亩", aspect: .actual),
    FigureCase("43个加快建设项目完成28.5亿元。", "28.5亿元", aspect: .actual),
    FigureCase("为保证建设资金需要，公司成功发行债券6亿元。", "6亿元", aspect: .actual),
    FigureCase("7月前10天，空气质量综合指数同比下降9.1%。", "9.1%", aspect: .actual),
    FigureCase("7月底前签约率要达到80%。", "80%", aspect: .target),
    FigureCase("按计划今年要开工12项。", "12项", aspect: .target),
    FigureCase("计划新开工项目45个。", "45个", aspect: .target),
  ])
  func plansThatOnlyMeasure(_ expected: FigureCase) throws { try expected.check() }

  /// A number that was set is a goal and exact, whatever passes it; by how much it is passed has come.
  @Test(arguments: [
    FigureCase("失业率2.9%，低于4.5%的控制目标1.6个百分点。", "4.5%", qualifier: .exact, aspect: .target),
    FigureCase(
      "失业率2.9%，低于4.5%的控制目标1.6个百分点。", "1.6个百分点", change: .difference, direction: .down,
      aspect: .actual),
    FigureCase("财政收入增长15%，高于年初9%的目标6个百分点。", "9%", qualifier: .exact, aspect: .target),
    FigureCase(
      "财政收入增长15%，高于年初9%的目标6个百分点。", "6个百分点", change: .difference, direction: .up, aspect: .actual),
    FigureCase("实现产值212亿元，超额完成了计划200亿元的目标。", "200亿元", qualifier: .exact, aspect: .target),
    FigureCase("投资完成19亿元，超额完成年度任务1.4亿元。", "1.4亿元", change: .difference, direction: .up, aspect: .actual),
    FigureCase("今年危房改造任务数是180栋。", "180栋", aspect: .target),
    FigureCase("我县易地搬迁任务为1460户5210人。", "1460户", aspect: .target),
    FigureCase("我县易地搬迁任务为1460户5210人。", "5210人", aspect: .target),
    FigureCase("人代会批准的年初预算为：公共预算收入6.2亿元；基金收入3亿元。", "3亿元", aspect: .target),
    FigureCase("今年预期，出口增长7%。", "7%", aspect: .target),
    FigureCase("要求每个工作组每周走访不少于6户。", "6户", aspect: .target),
    FigureCase("各村引资不低于300万元。", "300万元", aspect: .target),
    FigureCase("今年还将办好十件实事：新建学校4所，改造农村公路50公里。", "4所", aspect: .target),
    FigureCase("今年还将办好十件实事：新建学校4所，改造农村公路50公里。", "50公里", aspect: .target),
    FigureCase("十件实事全部办结：新建学校4所。", "4所", aspect: .actual),
    FigureCase("完成危房改造任务为90户。", "90户", aspect: .actual),
  ])
  func numbersThatWereSet(_ expected: FigureCase) throws { try expected.check() }

  /// What a project is to bring once it runs.
  @Test(arguments: [
    FigureCase("全部建成达产后，年产值可达80亿元。", "80亿元", aspect: .target),
    FigureCase("项目全部投产后，年产值约达6亿元，可提供300人以上的就业岗位。", "300人以上", aspect: .target),
    FigureCase("基地建成后将带动周边900户群众户均增收2600元。", "2600元", aspect: .target),
    FigureCase("建成后亩均产值可达到120万元，亩均税收9万元，带动就业80人。", "9万元", aspect: .target),
    FigureCase("建成后亩均产值可达到120万元，亩均税收9万元，带动就业80人。", "80人", aspect: .target),
    FigureCase("西环路建成后可增加工业用地2600亩。", "2600亩", aspect: .target),
    FigureCase("项目已建成投产，去年产值达到2.6亿元。", "2.6亿元", aspect: .actual),
    FigureCase("预计今年实现财政收入9.2亿元、税收6亿元，同比分别增长12%、9%。", "9.2亿元", aspect: .actual),
  ])
  func whatIsToCome(_ expected: FigureCase) throws { try expected.check() }

  /// The rate of others in brackets grows as one's own does, and is theirs.
  @Test func ratesOfOthersInBrackets() throws {
    let text = """
      在全市经济工作会议上的讲话
      （2019年2月20日）
      同志们：
      去年，全市零售总额812亿元，增长9.4%（全国9.0%、全省8.7%）。我市进出口96亿元，增长2.2%（全国-1.5%，全省-0.8%）。\
      我市邮政业务总量增长21%，高于全省平均增速（18.3%）2.7个百分点。收入60亿元（含基金12亿元），增长3%。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    let rates = ["9.0%", "8.7%", "1.5%", "0.8%", "18.3%"].compactMap { surface in
      figures.first { $0.surface == surface }
    }
    #expect(rates.map(\.change) == Array(repeating: .growth, count: 5))
    #expect(rates.map(\.direction) == [.up, .up, .down, .down, .up])
    #expect(rates.map(\.aspect) == Array(repeating: .other, count: 5))
    let fund = try #require(figures.first { $0.surface == "12亿元" })
    #expect(fund.aspect == .actual)
  }

  /// The amount that something has grown from is one itself, and of the year it is named with.
  @Test(arguments: [
    FigureCase("总产值3.6亿元，比2021年8200万元要增长3.4倍。", "8200万元", change: .level, year: 2021),
    FigureCase("总产值3.6亿元，比2021年8200万元要增长3.4倍。", "3.4倍", change: .growth, year: 2024),
    FigureCase("财政收入完成96万元，比上年同期90万元增收6万元。", "90万元", change: .level, year: 2023),
    FigureCase("财政收入完成96万元，比上年同期90万元增收6万元。", "6万元", change: .difference, year: 2024),
    FigureCase("8家企业完成产值12亿元（同期14亿元），下降14%。", "14亿元", change: .level, year: 2023),
    FigureCase("8家企业完成产值12亿元（同期14亿元），下降14%。", "14%", year: 2024),
    FigureCase("发生事故2起，去年同期为0，造成损失4万元。", "4万元", year: 2024),
    FigureCase("项目数为去年的两倍左右，其中亿元以上项目86个。", "86个", year: 2024),
    FigureCase("收入比去年同期增加30万元。", "30万元", change: .difference, direction: .up),
  ])
  func whatItHasGrownFrom(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("公共财政支出5.2亿元，同比增支7100万元。", "7100万元", change: .difference, direction: .up),
    FigureCase("预算收入调整为8.9亿元，调增1.3亿元。", "1.3亿元", change: .difference, direction: .up),
    FigureCase("收入6.3亿元，同比减900万元，减幅1.5%。", "1.5%", change: .growth, direction: .down),
    FigureCase("生产总值保持年均12.8%增长。", "12.8%", change: .growth, direction: .up),
    FigureCase("税收连续三年保持6%以上增幅。", "6%以上", change: .growth, direction: .up),
    FigureCase("全年降低农业税2.4个百分点。", "2.4个百分点", change: .difference, direction: .down),
    FigureCase("基础养老金每月上调20元。", "20元", change: .difference, direction: .up),
    FigureCase("上调基础养老金25元。", "25元", indicator: "基础养老金", change: .difference, direction: .up),
    FigureCase("上调职工工资6%。", "6%", change: .growth, direction: .up),
    FigureCase("调减预算支出2800万元。", "2800万元", change: .difference, direction: .down),
    FigureCase("基础养老金上调到180元。", "180元", change: .level),
    FigureCase("二季度规上工业净增长产值4亿元。", "4亿元", change: .difference, direction: .up),
    FigureCase("三次产业结构比例为3:52:45。", "3:52:45", change: .share),
    FigureCase("产业比重由2015年的9.1:48.2:42.7调整到5.2:44.8:50。", "5.2:44.8:50", change: .share),
    FigureCase("土地覆盖率保持在45%以上。", "45%以上", change: .share),
  ])
  func changes(_ expected: FigureCase) throws { try expected.check() }

  /// Whose it is: the nation's count of cities is no one's own, 四县两区 are no other place.
  @Test(arguments: [
    FigureCase("全国300个城市优良天数比例为87%，我区高出2个百分点。", "87%", aspect: .other),
    FigureCase("据省安办通报，1至3月全省共发生事故210起。我县发生事故2起。", "210起", aspect: .other),
    FigureCase("我县浓度为41微克/立方米，下降0.5%，在全市四县两区排名第三。", "第三", aspect: .actual),
    FigureCase("综合保税区经国务院批准设立，面积1.8平方公里。", "1.8平方公里", aspect: .actual),
    FigureCase("云川:9个项目集中开工\n\n云川县此次集中开工项目9个，总投资8亿元，其中产业项目5个。", "5个", aspect: .actual),
    FigureCase(
      "云川经济技术开发区前三季度经济运行\n\n前三季度，云川市经济技术开发区31户工业企业完成增加值5亿元。", "5亿元", aspect: .actual),
  ])
  func whoseItIs(_ expected: FigureCase) throws { try expected.check() }

  /// The title names what is told, and is no heading of a part: its 情况 and 重点工作 make nothing of what follows.
  @Test(arguments: [
    FigureCase("全县重点项目前十月情况\n本年度计划开工项目150项，目前已开工96项。", "150项", aspect: .target),
    FigureCase("全县重点项目前十月情况\n本年度计划开工项目150项，目前已开工96项。", "96项", aspect: .actual),
    FigureCase("全市工业经济运行情况通报\n增加值增速要达到9%以上，确保完成工业投资20亿元。", "20亿元", aspect: .target),
    FigureCase("2020年乡镇重点工作汇报\n征拆工作涉及4个村，农户520户，耕地1800亩。", "1800亩", aspect: .actual),
    FigureCase("关于2023年重点工作进展情况的通报\n全区生产总值512亿元，同比增长5.2%。", "512亿元", aspect: .actual),
    FigureCase("2018年工业园区工作总结\n加大报批力度，力争200公顷用地指标。", "200公顷", aspect: .target),
  ])
  func titlesAreNoHeadings(_ expected: FigureCase) throws { try expected.check() }

  /// An annual report: the amount before its growth is of the year that is reviewed.
  @Test func yearsOfReports() throws {
    let text = """
      政府工作报告
      （2021年1月20日）
      预计全区生产总值完成412亿元，同比增长6.2%；投资完成190亿元，增长9%。
      全县收入从2015年的41亿元增长到2020年62亿元，年均增长8.6%；税收从1.8亿元增长到2.2亿元，年均增长4%。
      自2016年起，投入改厕资金1200万元。清理垃圾2.8万吨。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    func year(_ surface: String) -> Int? { figures.first { $0.surface == surface }?.period?.year }
    #expect(["412亿元", "6.2%", "190亿元"].map(year) == [2020, 2020, 2020])
    #expect(["41亿元", "62亿元", "1.8亿元", "2.2亿元"].map(year) == [2015, 2020, 2015, 2020])
    #expect(year("2.8万吨") != 2016)
  }

  /// A plan of five years before a task says which task; a year looked ahead to is not the text's own.
  @Test func yearsInNames() throws {
    let text = """
      在全县脱贫攻坚会议上的讲话
      （2018年11月12日）
      同志们：
      全县“十三五”搬迁任务为1460户，建设安置点12个。截至10月底，主体竣工1320户，竣工率90.4%。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.first { $0.surface == "1320户" }?.period?.year == 2018)
    let plan = "云川区国民经济和社会发展第十四个五年规划和2035年远景目标纲要\n财政收入达38亿元，年均增长9%；居民收入41000元。"
    let found = try Extractor.extract(Array(plan.utf8)).figures
    #expect(found.first { $0.surface == "41000元" }?.period?.year == 2020)
  }

  /// Parts of a task in brackets, goals at the end of a list, and examinations that are called after goals.
  @Test(arguments: [
    FigureCase("外贸进出口11亿元，增长2%，完成年度任务（36.5亿元）的30.1%。", "36.5亿元", aspect: .target),
    FigureCase("产值目标180亿元，完成年度任务（36.5亿元）的30.1%。", "30.1%", aspect: .actual),
    FigureCase("引进资金7.2亿元，占目标任务6亿元的120%，新签约项目9个。", "7.2亿元", aspect: .actual),
    FigureCase("启动生产性项目12个，占目标任务的80%。", "12个", aspect: .actual),
    FigureCase("4月底前要开工12个，占目标任务的80%。", "12个", aspect: .target),
    FigureCase("围绕800只羊、6000亩人工种草的目标开展前期工作。", "800只", aspect: .target),
    FigureCase("围绕800只羊、6000亩人工种草的目标开展前期工作。", "6000亩", aspect: .target),
    FigureCase("获得全省目标考评一等奖、各种奖励32项，批示8件。", "8件", aspect: .actual),
    FigureCase("教育现代化推进工程项目13个，总投资2亿元。", "13个", aspect: .actual),
    FigureCase("今年实施市政项目19项，全年计划总投资8.6亿元。", "8.6亿元", aspect: .target),
    FigureCase("明年我县将集中力量办好十件实事。这十件实事分别是：完成棚户区改造450套，建设公路300公里。", "450套", aspect: .target),
    FigureCase("去年我县办好了十件实事。这十件实事分别是：完成棚户区改造450套。", "450套", aspect: .actual),
    FigureCase("增加值增长2.6%，比全省（2.1%）高0.5个百分点。", "2.1%", change: .growth, direction: .up, aspect: .other),
    FigureCase("种植优质稻15万亩，比上年新增2.8万亩。", "2.8万亩", change: .difference, direction: .up),
    FigureCase("直播稻面积压缩在1.2万亩左右。", "1.2万亩左右", change: .level),
    FigureCase("蔬菜面积120万亩，和去年基本持平，总产量236万吨。", "236万吨", year: 2024),
    FigureCase("经过一年努力，全县减少贫困人口1.6万人。", "1.6万人", aspect: .actual),
    FigureCase("按照向荒山要用地的思路，共平整场地1500亩。", "1500亩", aspect: .actual),
    FigureCase("固定资产投资增速连续5个月保持在9%以上速度增长。", "9%以上", aspect: .actual),
  ])
  func tasksAndLists(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("创建完成率58%，离85%的目标差距还很大。", "85%", aspect: .target),
    FigureCase("在2022年度全国230家国家级开发区综合考评中位列第19位。", "230家", aspect: .other),
    FigureCase("潜力百强县由91位提升至80位。", "91位", change: .rank),
    FigureCase("潜力百强县由91位提升至80位。", "80位", change: .rank),
    FigureCase("潜力百强县排名提升11位。", "11位", change: .difference, direction: .up),
    FigureCase("开发区用不到天津1/8的土地面积，创造了全市三成的工业增加值。", "1/8", qualifier: .under),
    FigureCase("以长沙1/200的土地，创造了全市1/9的经济总量。", "1/200", aspect: .actual),
    FigureCase("工业项目容积率不得低于1.1，亩均税收达20万元以上，亩均产值达300万元以上。", "300万元以上", aspect: .other),
    FigureCase("亩均税收达20万元以上，亩均产值达300万元以上。", "300万元以上", aspect: .actual),
    FigureCase("储备项目5个，占目标任务4个的125%，总投资90亿元，其中达到可研深度的项目有2个。", "2个", aspect: .actual),
  ])
  func goalsRanksAndParts(_ expected: FigureCase) throws { try expected.check() }

  /// An account of what has been done calls for nothing with 推进 and 加快; what it wishes for it says.
  @Test(arguments: [
    FigureCase("农村人居环境整治情况汇报\n全年完成整村推进村72个，改建户厕1.1万户。", "1.1万户", aspect: .actual),
    FigureCase("未来社区建设工作总结\n联动推进1200户老旧住宅改造和60个小区撤桶并点。", "1200户", aspect: .actual),
    FigureCase("就业工作情况\n城镇新增就业1.1万人，登记失业率控制在3.3%。", "3.3%", aspect: .actual),
    FigureCase("国企改革情况汇报\n明年力争营业收入增长15%以上，负债率控制在62%以下。", "62%以下", aspect: .target),
    FigureCase("脱贫工作情况汇报\n一、工作开展情况\n种植烤烟4200亩、力争完成入库110万斤的目标。", "110万斤", aspect: .target),
  ])
  func accounts(_ expected: FigureCase) throws { try expected.check() }

  /// Months of its own year that an account of the spring tells are no last year's.
  @Test func monthsOfTheOwnYear() throws {
    let text = """
      县属国企运行情况
      （2023年4月25日）
      1—3月，国企实现营业收入4.9亿元，同比增长5.1%。水务集团售水2100万立方米。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.period?.year) == [2023, 2023, 2023])
  }
}
