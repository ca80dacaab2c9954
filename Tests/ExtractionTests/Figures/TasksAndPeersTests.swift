// Tasks by who sets them and for whom, what other places have, and nouns apart from their numbers.
import Testing

@testable import Extraction

struct TasksAndPeersTests {
  @Test(arguments: [
    // Tasks.
    FigureCase("税收13亿元，要完成全年28亿元的任务，下半年还要完成15亿元。", "28亿元", indicator: "税收", aspect: .target),
    FigureCase("税收13亿元，要完成全年28亿元的任务，下半年还要完成15亿元。", "15亿元", indicator: "税收", aspect: .target),
    FigureCase("争取到位上级资金12亿元，完成全年任务20亿元的60%。", "20亿元", indicator: "上级资金", aspect: .target),
    FigureCase("争取到位上级资金12亿元，完成全年任务20亿元的60%。", "60%", indicator: "上级资金", change: .share),
    FigureCase("河口乡全年任务2亿元，只完成投资6000万元。", "2亿元", indicator: "投资", aspect: .target),
    FigureCase("民政局任务1.2亿元，到位资金1800万元。", "1.2亿元", indicator: "到位资金", aspect: .target),
    FigureCase("农业局争取到位资金2.9亿元。", "2.9亿元", indicator: "到位资金"),
    FigureCase("新增就业4900人，完成全年指标的110%。", "110%", indicator: "新增就业", change: .share),
    FigureCase("市里要求今年全市开工亿元以上项目90个，分解到我区不少于9个。", "90个", aspect: .other),
    FigureCase(
      "市里要求今年全市开工亿元以上项目90个，分解到我区不少于9个。", "9个", indicator: "亿元以上项目", aspect: .target),
    FigureCase("北桥水厂改建工程，年度计划投资2亿元，到9月底才完成6200万元。", "2亿元", aspect: .target),
    FigureCase("今年县财政已安排产业引导基金3亿元。", "3亿元", aspect: .actual),
    FigureCase("签约项目30个，实际注册21个，仅低于岚江市6个。", "6个", change: .difference, direction: .down),
    // Other places.
    FigureCase("xx经开区去年产值已达900亿元，已经把我们远远甩在了后面。", "900亿元", aspect: .other),
    FigureCase("制造业投资仅增长5%，江口区更是高达12%。", "12%", indicator: "制造业投资", change: .growth),
    FigureCase("民间投资仍是负增长，同比下降3%。", "3%", indicator: "民间投资", direction: .down),
    FigureCase("工业投资增长9%；民间投资仍是负增长，同比下降3%。", "3%", indicator: "民间投资", direction: .down),
    // Nouns apart from their numbers.
    FigureCase("投资完成率最高的高新园区达68%，最低的柳口街道只有31%。", "68%", indicator: "投资完成率"),
    FigureCase("投资完成率最高的高新园区达68%，最低的柳口街道只有31%。", "31%", indicator: "投资完成率"),
    FigureCase("民营经济占GDP的60%，贡献了50%以上的税收、80%以上的就业。", "50%以上", indicator: "民营经济", change: .share),
    FigureCase("民营经济占GDP的60%，贡献了50%以上的税收、80%以上的就业。", "80%以上", indicator: "民营经济", change: .share),
    FigureCase("14个政府投资项目资金缺口9亿元。", "9亿元", indicator: "资金缺口"),
    FigureCase("在全市营商环境评价中，开发区列第3位。", "第3", indicator: "营商环境评价"),
    FigureCase("完成率23%，全县倒数第一。", "第一", value: "1", change: .rank),
    FigureCase("文旅小镇项目总投资3亿元，停工已经5个月了。", "5个月", indicator: "停工", aspect: .actual),
    FigureCase("分三批申报专项债券项目86个。", "86个", indicator: "专项债券项目"),
    FigureCase("提前下达新增专项债务限额1.4亿元。", "1.4亿元", indicator: "新增专项债务限额"),
    FigureCase("轴承项目达产后年产值可达15亿元、年税收2亿元。", "15亿元", indicator: "年产值", aspect: .target),
    FigureCase("轴承项目达产后年产值可达15亿元、年税收2亿元。", "2亿元", indicator: "年税收", aspect: .target),
    FigureCase("区长带队外出招商30次。", "30次", indicator: "外出招商"),
    FigureCase("在今年两次全市项目观摩中，第一次位居全市第11位，第二次位居第6位。", "第6", indicator: "项目观摩"),
    FigureCase("河西镇、经开区测评得分分别位列第一、第二，石桥镇垫底。", "第二", value: "2", indicator: "测评得分"),
    FigureCase("总投资2亿元，建成投产后，可安置就业100多人、年创税收800万元。", "100多人", indicator: "就业", aspect: .target),
    FigureCase("总投资2亿元，建成投产后，可安置就业100多人、年创税收800万元。", "800万元", indicator: "税收", aspect: .target),
    FigureCase("河口乡已征地216亩，剩余31户尚未完成拆迁。", "216亩", indicator: "征地"),
    FigureCase("河口乡已征地216亩，剩余31户尚未完成拆迁。", "31户", indicator: "拆迁"),
    FigureCase("大道北延项目总投资3亿元，需征地434亩、拆迁101户。", "434亩", indicator: "征地", aspect: .target),
    FigureCase("大道北延项目总投资3亿元，需征地434亩、拆迁101户。", "101户", indicator: "拆迁", aspect: .target),
    FigureCase("河口乡等6个镇街主要负责同志作了汇报。", "6个", indicator: "镇街"),
    FigureCase("冷链物流园项目去年9月到位资金8000万元；职教中心项目完成投资9000万元。", "8000万元", year: 2023),
    FigureCase("冷链物流园项目去年9月到位资金8000万元；职教中心项目完成投资9000万元。", "9000万元", year: 2024),
    FigureCase("大家都知道，给我县下达的任务比去年增加了3亿元。", "3亿元", indicator: "任务", direction: .up, aspect: .target),
    FigureCase("投资只有5亿元，比去年少了整整4个亿。", "4个亿", indicator: "投资", change: .difference, direction: .down),
    FigureCase("总投资50亿的岚兴产业园项目建设顺利。", "50亿", unit: "亿", indicator: "总投资"),
    FigureCase("指导38家企业申报国家高新技术企业。", "38家", indicator: "企业"),
    FigureCase("计划投资9亿元，完成投资6亿元。", "6亿元", indicator: "投资", aspect: .actual),
    FigureCase("计划投资总额9亿元，累计完成投资6亿元，其中2024年完成投资2亿元。", "2亿元", aspect: .actual, year: 2024),
    FigureCase("签约项目13个，计划投资9亿元，前期工作项目29个。", "29个", aspect: .actual),
    FigureCase("完成投资5亿元，其中政府性投资2亿元、社会性投资3亿元。", "2亿元", indicator: "政府性投资"),
    FigureCase("建设项目27项（省级6项、市级5项），前期项目3项（市级2项）。", "5项", indicator: "市级建设项目"),
    FigureCase("建设项目27项（省级6项、市级5项），前期项目3项（市级2项）。", "2项", indicator: "市级前期项目"),
    FigureCase("水利工程（6.3%）、港航工程（8.1%）进度较慢，分别慢于序时进度10.4、8.6个百分点。", "8.1%", indicator: "港航工程"),
    FigureCase("50个建成项目完成投资40亿元。", "50个", indicator: "建成项目"),
    FigureCase("在全市营商环境评价中列第3位。", "第3", indicator: "营商环境评价"),
    FigureCase("营业收入、净利润、上缴税费和出口额分别为1亿元、2亿元、3亿元和5亿元。", "3亿元", indicator: "上缴税费"),
    FigureCase("可研报告改了4次。", "4次", indicator: "可研报告"),
    FigureCase("在外办企业的乡贤有300多名。", "300多名", aspect: .actual),
    FigureCase("在全市项目建设考评中列第2位。", "第2", indicator: "项目建设考评"),
    // How things stand, behind what is asked for.
    FigureCase("平均每月要完成11亿元。再看结构，工业投资完成21亿元。", "21亿元", aspect: .actual),
    FigureCase("去年产值30亿元，增长8%。要以链主企业为龙头，力争锂电产业产值达到60亿元。", "60亿元", aspect: .target, year: 2024),
    FigureCase("去年集中签约的60个项目，开工30个。", "30个", year: 2024),
    FigureCase("四季度零售额要完成12亿元；各局要上门服务，年底前新增限上单位20家。", "20家", aspect: .target, year: 2024),
  ])
  func figure(_ expected: FigureCase) throws { try expected.check() }

  /// `分别`, with a verb of its own for the last.
  @Test func changesWithTheirOwnVerbs() throws {
    let figures = try FigureCase.figures("电子、医药、建材分别完成产值18亿元、7亿元和5亿元，分别增长15%、8%和下降3%。")
    #expect(figures.map(\.indicator) == ["电子产值", "医药产值", "建材产值", "电子产值", "医药产值", "建材产值"])
    #expect(figures.map(\.direction) == [nil, nil, nil, .up, .up, .down])
  }

  @Test func aPeerBehindATurn() throws {
    let text = """
      在开发区经济运行分析会上的讲话
      同志们：
      我们高于全国4个百分点，但沅口高新区同期增长14%，我们已经被甩开了一截。
      """
    let figures = try Extractor.extract(Array(text.utf8), options: ExtractionOptions(fallbackYear: 2024))
      .figures
    #expect(figures.map(\.aspect) == [.actual, .other])
  }

  /// A park calls itself 开发区, beside all of its city.
  @Test func aParkBesideItsCity() throws {
    let text = """
      在开发区经济工作会议上的讲话
      同志们：
      市委明确提出，到2025年全市工业总产值要突破900亿元，其中开发区要达到90亿元以上。
      """
    let figures = try Extractor.extract(Array(text.utf8), options: ExtractionOptions(fallbackYear: 2024))
      .figures
    #expect(figures.map(\.aspect) == [.other, .target])
  }

  /// A summary's title names its year; what it calls the year just over is that one.
  @Test func theYearJustOverOfASummary() throws {
    let text = "高新区2014年工作总结\n刚刚过去的一年里，全区完成地区生产总值444亿元。\n"
    #expect(try FigureCase.figures(text).map(\.period?.year) == [2014])
  }

  /// Blanks that a page left in a date do not hide its month: the text is of its year's first months.
  @Test(arguments: ["（2024 年 1 月 26 日）", "（2024年1月26日）", "（2024　年　1　月　26　日）"])
  func blanksInADate(_ date: String) throws {
    let text = """
      在全区经济工作会议上的讲话
      \(date)
      同志们：
      一、充分肯定成绩，坚定信心
      过去一年，全区上下咬定目标。
      一是实力迈上新台阶。地区生产总值突破600亿元，增长8%。
      二、扩大有效投资
      今年投资增长9%。
      """
    let document = try Extractor.extract(Array(text.utf8))
    #expect(document.metadata.date == DocumentDate(year: 2024, month: 1, day: 26))
    #expect(document.figures.map(\.period?.year) == [2023, 2023, 2024])
  }
}
