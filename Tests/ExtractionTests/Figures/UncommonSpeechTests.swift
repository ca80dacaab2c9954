// Speeches on trades that are seldom spoken of: courts, recruits, herds, airports, co-operatives.
import Testing

@testable import Extraction

@Suite struct UncommonSpeechTests {
  /// What those counted do, or how they were led to it, is no part of who they are; all who are helped are.
  @Test(arguments: [
    FigureCase("扶持310名妇女自主创业。", "310名", indicator: "妇女"),
    FigureCase("320名新兵分三批奔赴军营。", "320名", indicator: "新兵"),
    FigureCase("86名战士踏上归途。", "86名", indicator: "战士"),
    FigureCase("95%以上农户经培训后掌握技术。", "95%以上", indicator: "农户"),
    FigureCase("总结推广9项改革经验。", "9项", indicator: "改革经验"),
    FigureCase("为有就业需求的4.2万人次青年提供岗位。", "4.2万人次", indicator: "青年"),
    FigureCase("为640人次困境儿童和低保家庭子女发放补贴。", "640人次", indicator: "困境儿童和低保家庭子女"),
    FigureCase("向省内高校输送学生210人。", "210人", indicator: "学生"),
    FigureCase("上半年召开了3次相关部门、企业代表参加的协调会议。", "3次", indicator: "协调会议"),
    FigureCase("提前2个月完成公司年初下达的年度发电任务。", "2个月", indicator: "年度发电任务"),
    FigureCase("连续8年都超额完成造林任务。", "8年", indicator: "造林任务"),
    FigureCase("村级供销社从改革前的31家增加到95家。", "31家", indicator: "村级供销社"),
    FigureCase("村级供销社从改革前的31家增加到95家。", "95家", indicator: "村级供销社"),
    FigureCase("倒塌房屋3户9间，严重损坏房屋12户30间。", "30间", indicator: "严重损坏房屋"),
    FigureCase("粮食总产创我县历史新高，达到12万吨。", "12万吨", indicator: "粮食总产"),
    FigureCase("报名人数和入选人数都创新高，分别达到410名和96名。", "96名", indicator: "入选人数"),
  ])
  func whoIsCounted(_ expected: FigureCase) throws { try expected.check() }

  /// Words that hold a letter or a verb which else parts phrases.
  @Test(arguments: [
    FigureCase("争取无偿资金80万元。", "80万元", indicator: "无偿资金"),
    FigureCase("学校现有在籍学生1800人。", "1800人", indicator: "在籍学生"),
    FigureCase("会议提出9项工作要求。", "9项", indicator: "工作要求"),
    FigureCase("建设服务中心6个、服务网点240个。", "240个", indicator: "服务网点"),
    FigureCase("三项费用率为7.2%。", "7.2%", indicator: "三项费用率"),
    FigureCase("生猪免疫密度达到98%。", "98%", indicator: "生猪免疫密度"),
    FigureCase("屠宰检疫率以村为单位达到95%。", "95%", indicator: "屠宰检疫率"),
    FigureCase("实际履行率居全省第三。", "第三", indicator: "实际履行率", change: .rank),
    FigureCase("死亡羊只35只。", "35只", indicator: "死亡羊只"),
    FigureCase("去年，该县收购“云岭红”1.2万吨。", "1.2万吨", indicator: "“云岭红”"),
    FigureCase(
      "旧案同比下降幅度超过40%。", "40%", qualifier: .over, indicator: "旧案", change: .growth, direction: .down),
  ])
  func wholeWords(_ expected: FigureCase) throws { try expected.check() }

  /// Courts do what is counted; where they stand alone, the noun is the one said before.
  @Test(arguments: [
    FigureCase("共受理案件12万件，审执结11.5万件，其中省高院审结2100件。", "11.5万件", indicator: "案件"),
    FigureCase("共受理案件12万件，审执结11.5万件，其中省高院审结2100件。", "2100件", indicator: "案件"),
    FigureCase("全县受理案件3.1万件。其中县法院受理4100件，办结3900件。", "4100件", indicator: "案件"),
    FigureCase("全县受理案件3.1万件。其中县法院受理4100件，办结3900件。", "3900件", indicator: "案件"),
    FigureCase("海南法院新收案件8.3万件。", "8.3万件", indicator: "新收案件"),
  ])
  func whoDidIt(_ expected: FigureCase) throws { try expected.check() }

  /// What it is a share of stands between the bound and 的; by how much a goal was passed has come.
  @Test(arguments: [
    FigureCase(
      "招生比例不低于在校生数的45%。", "45%", qualifier: .over, indicator: "招生比例", change: .share),
    FigureCase(
      "高校参训人数要达到在校生数的3%以上。", "3%以上", indicator: "高校参训人数", change: .share, aspect: .target),
    FigureCase(
      "价格总水平上涨4.1%，突破年初确定的调控目标1.1个百分点。", "1.1个百分点", indicator: "价格总水平",
      change: .difference, direction: .up, aspect: .actual),
    FigureCase("全年实现利润将超过6亿元。", "6亿元", qualifier: .over, aspect: .target),
    FigureCase(
      "综合排名从第19名上升到第12名，提升7名。", "7名", measure: .rank, indicator: "综合排名",
      change: .difference, direction: .up),
    FigureCase("工业投资32亿元（减少1亿元，符合预期情况）、农业投资5亿元（增3%）。", "5亿元", aspect: .actual),
    FigureCase("会议确定今年完成养蚕3000张、产茧900担的蚕桑生产目标。", "3000张", aspect: .target),
    FigureCase("会议确定今年完成养蚕3000张、产茧900担的蚕桑生产目标。", "900担", aspect: .target),
  ])
  func sharesAndGoals(_ expected: FigureCase) throws { try expected.check() }

  /// A base of years ago between does not end the quarter.
  @Test func quarterGoesOn() throws {
    let figures = try FigureCase.figures(
      """
      在全县交通工作会议上的讲话
      （2024年5月8日）
      一季度，全县完成旅客吞吐量120万人次，超过2019年同期水平。其中新桥机场完成90万人次，较2019年同期增长12%。
      """)
    #expect(figures.map { $0.period?.quarter } == [1, 1, 1])
    #expect(figures.map { $0.period?.year } == [2024, 2024, 2024])
  }

  /// A growth told of two in turn is of the year just over, as they are.
  @Test func growthOfBothIsTold() throws {
    let figures = try FigureCase.figures(
      """
      云岭市人民检察院工作报告
      （2024年2月6日）
      全市受理案件3.1万件，办结2.9万件，同比分别上升5%和6%。
      """)
    #expect(figures.map { $0.period?.year } == [2023, 2023, 2023, 2023])
  }

  @Test(arguments: [
    // How far something is before the schedule.
    FigureCase("完成技改投资4300万元，超序时11.8%。", "11.8%", indicator: "技改投资", change: .difference, direction: .up),
    FigureCase("征收率达到76%，超时序3个百分点。", "3个百分点", indicator: "征收率", change: .difference, direction: .up),
    // What it has become stands behind what it was, which is not what is counted.
    FigureCase("商户数从几十家变成230多家。", "230多家", qualifier: .over, indicator: "商户数"),
    FigureCase("村级收入由几千元增至16万元。", "16万元", indicator: "村级收入"),
    FigureCase("经营利润从几百万变成X亿元。", "X亿元", indicator: "经营利润"),
    FigureCase("质保期从3年延长到6年。", "3年", measure: .duration, indicator: "质保期"),
    // A place is as large as it is, whatever was counted before it.
    FigureCase("改造背街小巷42条；岚东新城扩展到12平方公里。", "12平方公里", indicator: "岚东新城"),
    FigureCase("上级下达XX亿棚改债券额度。", "XX亿", unit: "亿", measure: .money, indicator: "棚改债券额度"),
    FigureCase("我县在全市考核中评分列第二位。", "第二", indicator: "评分"),
    FigureCase("我镇是全县唯一税收超3亿元的乡镇。", "超3亿元", indicator: "税收"),
    FigureCase("全县易返贫致贫人口约900人。", "约900人", indicator: "易返贫致贫人口"),
  ])
  func askedOfTheSchedule(_ expected: FigureCase) throws { try expected.check() }
}
