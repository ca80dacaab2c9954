// Work summaries and reports of offices: what was planned and came of it, budgets, groups and their wholes.
import Testing

@testable import Extraction

struct WorkSummaryTests {
  @Test(arguments: [
    // Plans told beside what came of them.
    FigureCase("全年任务为8亿元（去年7亿元），截至9月已完成6亿元。", "8亿元", aspect: .target),
    FigureCase("全年任务为8亿元（去年7亿元），截至9月已完成6亿元。", "7亿元", aspect: .target, year: 2023),
    FigureCase("全年任务为8亿元（去年7亿元），截至9月已完成6亿元。", "6亿元", aspect: .actual, year: 2024),
    FigureCase("利用外资年度考核目标任务3000万美元。", "3000万美元", aspect: .target),
    FigureCase("全年完成整改任务28项。", "28项", aspect: .actual),
    FigureCase("聚焦生产总值增长7%目标任务，建立调度专班。", "7%", aspect: .target),
    FigureCase("今年目标任务是：产值达到12亿元，预计比上年增长15%。", "15%", aspect: .target),
    FigureCase("下达外资考核目标的6个镇进展不一。", "6个", aspect: .actual),
    FigureCase("今年以来，已投资900万元修路3公里；积极争取上级专项资金600余万元。", "600余万元", aspect: .actual),
    FigureCase("产业扶持计划惠及农户3000户。", "3000户", aspect: .actual),
    FigureCase("1-7月全县收入增长37%，较全市平均增幅49%低12个百分点。", "49%", aspect: .other),
    FigureCase("1-7月全县收入增长37%，较全市平均增幅49%低12个百分点。", "12个百分点", indicator: "收入", direction: .down),
    FigureCase("接待游客9万人次，恢复至去年同期水平的81%，居全省第8位。", "81%", indicator: "游客", change: .share),
    FigureCase("给予党纪政务处分12人。", "12人", aspect: .actual),
    // A blank behind Latin letters, and none.
    FigureCase("全区实现GDP 184亿元。", "184亿元", indicator: "GDP"),
    FigureCase("全区实现GDPXX亿元，增长X%。", "XX亿元", indicator: "GDP"),
    // Groups and their wholes.
    FigureCase("共有省级重点项目9个，其中省重大项目3个、省优选项目6个，总数居全市第2位。", "第2", indicator: "省级重点项目"),
    FigureCase("有13家企业产值增速超过20%，占比38%。", "38%", indicator: "企业", change: .share),
    FigureCase("签约项目30个，目前完成工商注册21个。", "21个", indicator: "签约项目"),
    FigureCase("实到外资300万美元，完成年度任务的30%；下达目标的9个镇中，仅完成不到20%的有两个。", "30%", indicator: "实到外资"),
    // How they stand is no part of what they are.
    FigureCase("有9个单位落后，还有3个单位进度为零。", "9个", indicator: "单位"),
    FigureCase("10个水利项目在建，3座水闸竣工验收。", "10个", indicator: "水利项目"),
    FigureCase("用地缺口近800亩，尚欠征地款2.6亿元。", "2.6亿元", indicator: "征地款"),
    FigureCase("推进标准厂房三期等30万平方米标准厂房建设。", "30万平方米", indicator: "标准厂房"),
    FigureCase("全年完成土地收储1400亩。", "1400亩", indicator: "土地收储"),
    FigureCase("竣工项目的投产率不低于80%。", "80%", indicator: "竣工项目的投产率"),
    FigureCase("利用外资3亿元，达年任务57%。", "57%", indicator: "利用外资"),
    FigureCase("谋划500万元以上固定资产支撑项目152个。", "152个", indicator: "500万元以上固定资产支撑项目"),
    FigureCase("跟踪在谈项目6个，总投资9亿元。", "6个", indicator: "在谈项目"),
    FigureCase("2024年拟办民生实事10项。", "10项", indicator: "民生实事"),
    // What a task, a deed or a full name is of.
    FigureCase("大市外内资，全年任务为8亿元，已完成6亿元。", "8亿元", indicator: "大市外内资"),
    FigureCase("利用外资年度考核目标任务300万美元，完成年度31%。", "31%", indicator: "利用外资"),
    FigureCase("中央预算内投资专项，我县已申报9个。", "9个", indicator: "中央预算内投资专项"),
    FigureCase("工业功能区已开发2平方公里。", "2平方公里", indicator: "工业功能区"),
    FigureCase("实际使用内资30亿元、外资300万美元。", "30亿元", indicator: "实际使用内资"),
    FigureCase("实际使用内资30亿元、外资300万美元。", "300万美元", indicator: "实际使用外资"),
    FigureCase("活动邀请了100多位来自各行业的企业家。", "100多位", indicator: "企业家"),
    FigureCase("10个项目中，7个达到目标，2个基本达到。", "2个", indicator: "项目"),
    FigureCase("争取上级各类补助资金11亿元。", "11亿元", indicator: "上级各类补助资金"),
    FigureCase("已获得省批复用地指标3360亩。", "3360亩", indicator: "用地指标"),
    FigureCase("累计实现向银行等金融机构融资9亿元。", "9亿元", indicator: "融资"),
    FigureCase("开工安置房30万平方米，安置农户2000户。", "2000户", indicator: "农户"),
    FigureCase("还剩未签约住户21户。", "21户", indicator: "未签约住户"),
    FigureCase("完成投资3亿元，完成率60%，预计全年完成5亿元。", "60%", indicator: "投资完成率"),
    FigureCase("完成投资3亿元，完成率60%，预计全年完成5亿元。", "5亿元", indicator: "投资"),
    FigureCase("谋划“十五五”重点项目356个。", "356个", indicator: "“十五五”重点项目"),
    FigureCase("GDP增长10%，高于全市5个百分点、新区3个百分点。", "3个百分点", indicator: "GDP"),
    FigureCase("增加值增长9%，贡献率在九大行业中排第3位。", "第3", indicator: "贡献率"),
    FigureCase("排名上升10个位次，居第66位。", "10个位次", unit: "个位次", measure: .rank, change: .difference),
    FigureCase("投资68亿元，同比增长30%66个重点项目进展顺利。", "30%", indicator: "投资"),
    FigureCase("完成省道、常丰路等10条道路环境提升工作。", "10条", indicator: "道路"),
    FigureCase("利用外资38亿元，完成市分配任务26亿元的146%，同比增长43%。", "26亿元", indicator: "利用外资", aspect: .target),
    FigureCase("利用外资38亿元，完成市分配任务26亿元的146%，同比增长43%。", "43%", indicator: "利用外资"),
    FigureCase("园区完成产值49亿元，为市下105亿元目标的47%。", "105亿元", aspect: .target),
    FigureCase("收入同比增长3%，塌目标2个百分点；投资增长9%。", "2个百分点", indicator: "收入", direction: .down),
    FigureCase("收入同比增长3%，塌目标2个百分点；投资增长9%。", "9%", aspect: .actual),
    FigureCase("实际利用省外投资9亿元，增长5%。", "9亿元", indicator: "实际利用省外投资"),
    FigureCase("储备项目中，亿元以上项目仅6个，具备条件的仅3个。", "3个", indicator: "储备项目"),
    FigureCase("在全国217家开发区综合考评中位列第23位。", "第23", indicator: "综合考评"),
    FigureCase("产业类项目占比60%，民生类占比20%。", "20%", indicator: "民生类项目"),
    FigureCase("幼儿园177所（公办58所，民办119所）。", "119所", indicator: "民办幼儿园"),
    FigureCase("市级以上家庭农场、合作社分别达到42家、28家。", "28家", indicator: "市级以上合作社"),
    FigureCase("在谈重点项目有海川、岚屏、汶溪等9个。", "9个", indicator: "在谈重点项目"),
    FigureCase("全县41处供水工程总投资1903万元。", "41处", indicator: "供水工程"),
    FigureCase("今年县财政投入资金2300万元。", "2300万元", indicator: "资金"),
    FigureCase("拟开工项目6个，计划总投资9亿元。", "9亿元", aspect: .actual),
    FigureCase("全年需供地900亩，目前仅供300亩。", "900亩", aspect: .target),
    FigureCase("今年计划实施水利工程86件，其中：水毁修复64件，河道治理22件。", "22件", aspect: .target),
    FigureCase("项目入围国家发改委项目库4个。", "4个", aspect: .actual),
    FigureCase("到位资金46亿元、完成率91%，均居全区第一。", "第一", indicator: "到位资金、完成率"),
    FigureCase("综合考核较上年下降3个位次。", "3个位次", change: .difference, direction: .down),
    FigureCase("年度计划投资9亿元，比上年增加2亿元。", "2亿元", indicator: "年度计划投资"),
    FigureCase("危化企业培训从业人员1500人次。", "1500人次", indicator: "从业人员"),
    // Budgets.
    FigureCase("加上上级补助收入17亿元，收入总量为55亿元。", "17亿元", indicator: "上级补助收入"),
    FigureCase("调入预算稳定调节基金2.6亿元，调入资金6亿元。", "2.6亿元", indicator: "预算稳定调节基金"),
    FigureCase("债务还本支出8332万元，上年结余2.4亿元。", "8332万元", indicator: "债务还本支出"),
  ])
  func figure(_ expected: FigureCase) throws { try expected.check() }

  @Test func hiddenYearsAreNoDurations() throws {
    let figures = try FigureCase.figures("总结****年工作，部署XXXX年任务。****年，完成投资XX亿元。")
    #expect(figures.map(\.surface) == ["XX亿元"])
  }

  @Test func aHiddenYearAtTheHeadOfItsClause() throws {
    let figures = try FigureCase.figures("X年，全区完成投资X亿元。项目建设周期X年。")
    #expect(figures.map(\.surface) == ["X亿元", "X年"])
  }

  /// Reviews of a summary are of its own year; a budget's draft is what is wanted.
  @Test func summariesAndDrafts() throws {
    let summary = """
      2021年度开发区工作总结及2022年工作谋划
      一、主要指标完成情况
      全区经营收入9亿元，增长5%。
      """
    #expect(try Extractor.extract(Array(summary.utf8)).figures.map(\.period?.year) == [2021, 2021])
    let budget = """
      关于全县2024年预算执行情况和2025年预算草案的报告
      （2025年1月8日）
      各位代表：
      一、2024年预算执行情况
      全县收入3亿元。
      二、2025年预算（草案）
      收入安排4亿元，增长5%。
      """
    let figures = try Extractor.extract(Array(budget.utf8)).figures
    #expect(figures.map(\.aspect) == [.actual, .target, .target])
    #expect(figures.map(\.period?.year) == [2024, 2025, 2025])
  }

  @Test func theWholeYearToldInItsFirstMonths() throws {
    let text = """
      在开发区2011年度总结表彰大会上的讲话
      （2012年2月8日）
      同志们：
      一、经济建设取得新成绩
      全年实现生产总值42亿元，增长9%。工业项目开工6个。
      二、2012年要乘势而上
      今年要确保收入增长25%以上。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.period?.year) == [2011, 2011, 2011, 2012])
  }

  @Test func whatAReportAnnouncesIsWanted() throws {
    let text = """
      清河区政府工作报告
      （2024年1月8日）
      各位代表：
      2024年，区政府将努力办好五件实事：
      1.改善居住条件。完成12万平方米房屋整治。
      2.缓解交通拥堵。新增公交线路6条。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.surface) == ["12万平方米", "6条"])
    #expect(figures.allSatisfy { $0.aspect == .target })
  }

  @Test func plansUnderAHeadingOfProgress() throws {
    let text = """
      全区城中村改造工作情况汇报
      （2024年10月12日）
      一、工作进展
      今年全区计划实施改造项目不少于9个，改造面积不少于80万平方米，另安排零星征迁21万平方米。到9月底，全区启动改造项目12个。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.aspect) == [.target, .target, .target, .actual])
  }

  @Test func whatMonthsThatAreOverHaveBrought() throws {
    let text = """
      在全县项目推进会上的讲话
      同志们：
      一、上半年项目建设起步扎实
      市级重点项目9个，6月底前全部开工，开工率达95%。
      二、下半年项目建设要提速
      新开工项目不少于6个。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.aspect) == [.actual, .actual, .target])
  }
}
