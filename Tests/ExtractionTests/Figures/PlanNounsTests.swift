// Plans and tasks that are nouns, goals in brackets, times that end one another, and changes of a rate.
import Testing

@testable import Extraction

@Suite struct PlanNounsTests {
  /// A plan that is a noun, an attribute or the name of a paper wishes nothing of what stands beside it.
  @Test(arguments: [
    FigureCase("新建校舍9处，规划建筑总面积31万平方米，完成税收1.2亿元。", "31万平方米", aspect: .actual),
    FigureCase("新建校舍9处，规划建筑总面积31万平方米，完成税收1.2亿元。", "1.2亿元", aspect: .actual),
    FigureCase("园区规划产业用地面积8平方公里；入驻企业累计纳税6亿元。", "6亿元", aspect: .actual),
    FigureCase("编制4个乡镇总体规划、6个片区控规。", "6个", aspect: .actual),
    FigureCase("通过公开选调、银龄计划、委托培养等途径，补充医生32名。", "32名", aspect: .actual),
    FigureCase("指导企业申报2024年设备更新导向计划41个项目。", "41个", aspect: .actual),
    FigureCase("通过一年的努力，信访积案减少了52件，化解率升至91%。", "52件", aspect: .actual),
    FigureCase("通过一年的努力，信访积案减少了52件，化解率升至91%。", "91%", aspect: .actual),
    FigureCase("通过三年的努力，引进企业60家，产值达到90亿元。", "60家", aspect: .target),
    FigureCase("今年规划建设停车场12处。", "12处", aspect: .target),
  ])
  func plansThatAreNouns(_ expected: FigureCase) throws { try expected.check() }

  /// What was set is a goal in whatever review: in brackets, before what has come of it, or for all the year.
  @Test(arguments: [
    FigureCase("距完成年度目标（下降4%）还差1.5个百分点。", "4%", aspect: .target),
    FigureCase("死亡31人，占全年控制指标（60人）的51.7%。", "60人", aspect: .target),
    FigureCase("死亡31人，占全年控制指标（60人）的51.7%。", "51.7%", change: .share, aspect: .actual),
    FigureCase("退耕还林考核指标2.4万亩，完成2.6万亩，完成率108.3%。", "2.4万亩", aspect: .target),
    FigureCase("退耕还林考核指标2.4万亩，完成2.6万亩，完成率108.3%。", "2.6万亩", aspect: .actual),
    FigureCase("户厕改造任务1900座，完成1950座。", "1900座", aspect: .target),
    FigureCase("柳溪镇全年目标实现产值33亿元，增长7%；实现技改投资4亿元。", "7%", aspect: .target),
    FigureCase("柳溪镇全年目标实现产值33亿元，增长7%；实现技改投资4亿元。", "4亿元", aspect: .target),
    FigureCase("到位资金70亿元以上，新开工项目60个以上，每个镇力争引进大项目2个。", "70亿元以上", aspect: .target),
    FigureCase("累计到位资金6亿元以上，力争全年到位9亿元。", "6亿元以上", aspect: .actual),
    FigureCase("到位资金6亿元以上，力争全年到位9亿元。", "6亿元以上", aspect: .actual),
    FigureCase("已建成6幢，另2幢预计9月底前封顶。", "2幢", aspect: .target),
    FigureCase("一、上半年工作完成情况\n已建成6幢，另2幢预计9月底前封顶。\n", "2幢", aspect: .target),
    FigureCase("一、上半年工作完成情况\n已建成6幢，另2幢预计9月底前封顶。\n", "6幢", aspect: .actual),
    FigureCase("浓度需控制在52微克以内，比去年同期（57微克）下降8%。", "57微克", aspect: .actual),
  ])
  func goalsThatWereSet(_ expected: FigureCase) throws { try expected.check() }

  /// The nation's, the other places' together, and so much of the one for each of the other.
  @Test(arguments: [
    FigureCase("全县抓安置。2024年，全国完成安置任务要提升到420万套。", "420万套", aspect: .other),
    FigureCase("收入增长9%，高于县市平均增幅（6.5%）2.5个百分点。", "6.5%", aspect: .other),
    FigureCase("收入增长9%，高于县市平均增幅（6.5%）2.5个百分点。", "2.5个百分点", aspect: .actual),
    FigureCase("收入增长9%，高于州市平均增幅（6.1%）2.9个百分点。", "6.1%", aspect: .other),
    FigureCase("全县都要算账。亩产每提高30公斤，总产就可增加2.1万吨。", "30公斤", aspect: .other),
    FigureCase("全县都要算账。亩产每提高30公斤，总产就可增加2.1万吨。", "2.1万吨", aspect: .other),
    FigureCase("全县都要算账。每增加1亿元投资，就可带动就业300人。", "300人", aspect: .other),
    FigureCase("每个镇增加投资1亿元，就业增加300人。", "300人", aspect: .actual),
    FigureCase("县委、县政府把全县的事办好。柳溪村在全县18个示范村当中走在前列。", "18个", aspect: .actual),
  ])
  func ofOthers(_ expected: FigureCase) throws { try expected.check() }

  /// What a number is held against is another's where its place is wider, and one's own where that is one's
  /// own.
  @Test func heldAgainstPlaces() throws {
    func aspects(_ title: String) throws -> [FigureAspect] {
      let text = "\(title)\n全村人均收入不足2100元，与全市农民人均收入8600元相比，差距很大。\n"
      return try FigureCase.figures(text).map(\.aspect)
    }
    #expect(try aspects("在全市扶贫工作会议上的讲话") == [.actual, .actual])
    #expect(try aspects("在全县扶贫工作会议上的讲话") == [.actual, .other])
  }

  /// In a text of no known year, too, what stands in brackets behind 去年同期 has been.
  @Test func pastInBrackets() throws {
    let text = "在治理大气污染会议上的讲话\n浓度需控制在52微克以内，比去年同期（57微克）下降8%。\n"
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.aspect) == [.target, .actual, .target])
  }

  /// A rate in points is the growth itself; a rate that has risen, an average that is passed and what is
  /// beyond a task are differences; a place in an order counts nobody.
  @Test(arguments: [
    FigureCase("增加值可比增幅只有6.4个百分点。", "6.4个百分点", change: .growth, direction: .up),
    FigureCase("税收增幅达9.1个百分点。", "9.1个百分点", change: .growth, direction: .up),
    FigureCase("税收增速达9.1%。", "9.1%", indicator: "税收", change: .growth, direction: .up),
    FigureCase("税收增速回落2个百分点。", "2个百分点", change: .difference, direction: .down),
    FigureCase("产值下降12%，比上月降幅收窄3.1个百分点。", "3.1个百分点", change: .difference, direction: .up),
    FigureCase("产值增长2.9%，增速较上月提高4.5%。", "4.5%", change: .difference, direction: .up),
    FigureCase("园区实现工业产值9亿元，比增长8%。", "8%", indicator: "工业产值", change: .growth, direction: .up),
    FigureCase("小麦单产486公斤，超全市平均单产71.5公斤。", "71.5公斤", change: .difference, direction: .up),
    FigureCase(
      "引进技术人才19人，超额完成6人。", "6人", qualifier: .exact, change: .difference, direction: .up),
    FigureCase("营商环境评价在全省90个县市区排名41名。", "41名", measure: .rank, change: .rank),
    FigureCase("新增高技能人才41名。", "41名", measure: .people, change: .level),
  ])
  func changes(_ expected: FigureCase) throws { try expected.check() }

  /// 2024年以来 in 2024, a half year that ends a quarter, a span of months that ends this year, and the same
  /// verb behind a semicolon.
  @Test(arguments: [
    FigureCase("2024年以来，全区新签约项目19个。", "19个", year: 2024),
    FigureCase("去年10月至今年9月，全省发生火灾61起。", "61起", year: 2024),
    FigureCase(
      "全州粮食单产319千克，创新高，去年全州完成水稻示范片9片，面积8万亩；完成玉米示范片6片，面积5万亩。", "6片", year: 2023),
    FigureCase(
      "全州粮食单产319千克，创新高，去年全州完成水稻示范片9片，面积8万亩；今年实施玉米示范片6片。", "6片", year: 2024),
  ])
  func years(_ expected: FigureCase) throws { try expected.check() }

  private func quarters(_ sentence: String) throws -> [Int?] {
    try FigureCase.figures(sentence).map { $0.period?.quarter }
  }

  @Test func quartersInDigits() throws {
    #expect(try quarters("2024年1季度，全区生产总值17亿元，下降3%。") == [1, 1])
    #expect(try quarters("1季度，投资在库项目19个。") == [1])
    #expect(try quarters("1-3季度，产值19亿元。前3季度，产值20亿元。") == [nil, nil])
    #expect(try quarters("一季度实现“开门红”，半年度指标继续向好，收入预计实现12亿元。") == [nil])
  }

  private func years(_ text: String) throws -> [Int?] {
    try Extractor.extract(Array(text.utf8)).figures.map { $0.period?.year }
  }

  /// A review of the year before, given in January: nothing has come of the new year yet.
  @Test func yearJustOver() throws {
    let text = """
      2019年全市园区发展综述
      （2020年1月9日）
      2019年，全市园区实现产值88亿元，增长9%。今年新入园企业31家，超额完成任务。目前，园区规划面积19平方公里。
      青屏园区实现产值25亿元，同比增长8%，占全县的70%。今年要引进企业20家。
      """
    #expect(try years(text) == [2019, 2019, 2019, 2020, 2019, 2019, 2019, 2020])
  }

  /// The year is not to be known where the title hides it, and no text speaks from the year since when, or
  /// until when, something was.
  @Test func yearsThatAreNotSpokenFrom() throws {
    #expect(try years("在全县201x年教育工作会议上的讲话\n自2016年9月实施三年计划以来，办学条件改善。今年升学率61%。\n") == [nil])
    #expect(try years("在全县防汛会议上的讲话\n林地已增至现在的2700平方公里。1996年以来，省里年年下拨专款。\n") == [nil])
    #expect(
      try years("在全县防汛会议上的讲话\n1949年前湖面很大，现在减至2600平方公里。2019年，全县投入3亿元。\n")
        == [2019, 2019])
  }
}
