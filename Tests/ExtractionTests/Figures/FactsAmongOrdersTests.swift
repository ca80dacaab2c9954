// What is told as it is in the middle of what is asked, and what those above ask for.
import Testing

@testable import Extraction

struct FactsAmongOrdersTests {
  @Test func factsUnderAHeadingOfTasks() throws {
    let text = """
      在全县重点项目推进会上的讲话
      （2024年5月16日）
      同志们：
      一、下一步工作任务
      我县有3万亩毛竹、2万亩油茶，要在这两个产业上下功夫。防返贫监测对象还有212户，帮扶措施要跟上。园区里现在还有90亩地圈而不建。
      驻外小组谈回来9个项目，今年要落地4个。现在的处置率是54%，年底达到65%。前4个月完成投资7.9亿元。
      剩下的35户移民安置在前，次序不能颠倒。剩下的11个项目，9月底前必须开工。停产的5家企业力争年底前复产3家以上。
      贷款余额418亿元，比年初增加19亿元。对圈而不建的1300多亩土地，今年要收回800亩以上。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    let found = figures.map { "\($0.surface) \($0.aspect.rawValue)" }
    #expect(
      found == [
        "3万亩 actual", "2万亩 actual", "212户 actual", "90亩 actual", "9个 actual", "4个 target", "54% actual",
        "65% target", "7.9亿元 actual", "35户 actual", "11个 target", "5家 actual", "3家以上 target",
        "418亿元 target", "19亿元 actual", "1300多亩 actual", "800亩以上 target",
      ])
  }

  @Test(arguments: [
    FigureCase("处置率54%，市里要求年底达到65%，我们还差11个百分点。", "65%", aspect: .target),
    FigureCase("班子成员每月外出招商不少于2次。", "2次", aspect: .target),
    FigureCase("每队每月上门拜访企业不少于20家。", "20家", aspect: .target),
    FigureCase("年度计划投资85亿元，其中续建31个，新建37个。", "37个", aspect: .actual),
    FigureCase("澜河市到位资金703亿元，是我们的1.5倍。", "703亿元", aspect: .other),
    FigureCase("审批环节再精简两成，企业开办时间压缩到5天以内。", "5天以内", aspect: .target),
    FigureCase("摸清底数，年内盘活土地4000亩。", "4000亩", aspect: .target),
  ])
  func aspect(_ expected: FigureCase) throws { try expected.check() }

  /// A heading that asks something of a time calls for what is under it.
  @Test func dutyOfATimeInAHeading() throws {
    let text = """
      在全市招商大会上的讲话
      （2024年2月20日）
      同志们：
      一、盘点去年
      去年新签约项目210个，其中制造业90个。
      二、立下军令，今年的招商要有新章法
      目标先亮在台面上。新签约项目240个，签约项目开工率达到70%。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.surface) == ["210个", "90个", "240个", "70%"])
    #expect(figures.map(\.aspect) == [.actual, .actual, .target, .target])
  }

  /// Nothing is wanted of a year gone by, and what was left over from it is of now.
  @Test func yearsOfWhatIsWanted() throws {
    let text = """
      在全区工作会议上的讲话
      （2024年3月1日）
      同志们：
      去年排查隐患1460处，整改1432处。空气优良天数要达到290天。
      今年以来吸引外资4.6亿元，其中上年结转项目18个。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map { $0.period?.year } == [2023, 2023, 2024, 2024, 2024])
  }

  /// What is being pushed on, or has not been begun, is told; the bare verb calls for it.
  @Test(arguments: [
    FigureCase("全镇7项重点任务，已办结2项，正在推进4项，尚未启动1项。", "4项", indicator: "重点任务", aspect: .actual),
    FigureCase("全镇7项重点任务，已办结2项，正在推进4项，尚未启动1项。", "1项", indicator: "重点任务", aspect: .actual),
    FigureCase("X个包抓项目，完工X个，推进中8个。", "8个", aspect: .actual),
    FigureCase("正在加快推进6个片区改造。", "6个", aspect: .actual),
    FigureCase("加快推进6个片区改造。", "6个", aspect: .target),
    FigureCase("启动9个村庄规划。", "9个", aspect: .target),
    // What a speaker wants to point out is how it is.
    FigureCase("今天我要特别指出：有7个乡镇没有一个新项目。", "7个", aspect: .actual),
    FigureCase("我再强调一点，各镇要新引进4个项目。", "4个", aspect: .target),
  ])
  func howTheyStand(_ expected: FigureCase) throws { try expected.check() }
}
