// Circulars, analyses and minutes: places in their order, industries, views, what meetings ask for.
import Testing

@testable import Extraction

@Suite struct CircularTests {
  /// `前三名：A县…、B区…`: of what is before the rank, or was told before it.
  @Test(arguments: [
    ("岚山区用电量增长7.4%。前三名：云江县12.6%、白石镇9.8%、青山区9.1%；后两名：东浦区2.3%、汶河县3.8%。", "用电量"),
    ("岚山区用电量增长7.4%，前三名分别是云江县12.6%、白石镇9.8%、高新区9.1%。", "用电量"),
    ("岚山区用电量增长7.4%，居前两位的是云江县（12.6%）、青山区（9.8%）。", "用电量"),
    ("工业用电量增速前三名：云江县12.6%、青山区9.8%、高新区9.1%。", "工业用电量"),
    ("投资有3个县区负增长，其中汶河县下降11.4%，云江县下降6.3%。", "投资"),
    ("技改投资增速高于平均的县区有3个，分别是云江县（9.8%）、青山区（8.1%）；低于平均的有1个，是汶河县（4.9%）。", "技改投资"),
  ])
  func paces(text: String, indicator: String) throws {
    let paces = try FigureCase.figures(text).filter { $0.unit == "%" }
    #expect(paces.count > 1)
    #expect(paces.allSatisfy { $0.change == .growth && $0.indicator == indicator })
  }

  @Test(arguments: [
    ("税收前三位为云江县18.2亿元、青山区15.6亿元、高新区11.9亿元，末位为汶河县0.9亿元。", "税收"),
    ("进出口额排名前三的是云江县8.2亿元、青山区5.6亿元、高新区1.9亿元。", "进出口额"),
    ("亿元以上工程完成投资，云江县最多，为8.6亿元；汶河县最少，仅1.2亿元。", "投资"),
    ("完成投资最多的是云江县，为8.6亿元；最少的是汶河县，仅1.2亿元。", "投资"),
    ("截至上月完成投资36亿元。从各线看，工业口完成12.3亿元，城建口完成6.1亿元。", "投资"),
    ("岚山区完成投资36亿元，其中工业口12亿元、农业口3亿元、滨江新城21亿元。", "投资"),
  ])
  func amounts(text: String, indicator: String) throws {
    let amounts = try FigureCase.figures(text).filter { $0.unit == "亿元" }
    #expect(amounts.count > 1)
    #expect(amounts.allSatisfy { $0.indicator == indicator })
  }

  /// What is counted is neither what it is looked at for, nor a rate.
  @Test(arguments: [
    FigureCase("投产率高于平均的乡镇有4个。", "4个", qualifier: .exact, indicator: "乡镇"),
    FigureCase("完成率超过九成的有云江县（92%）、青山区（91%）2个；不足五成的有汶河县（48%）。", "48%", indicator: "完成率"),
    FigureCase("储备项目52个。从进度看，已开工21个。", "21个", indicator: "储备项目"),
    FigureCase("储备项目52个。其中，来自北京的19个，上海的17个。", "17个", indicator: "储备项目"),
    FigureCase("储备项目52个。从规模看，超亿元企业31个。从来源看，来自北京的19个。", "19个", indicator: "储备项目"),
    FigureCase("12个续建工程只竣工了5个多一点。", "5个多", qualifier: .over, indicator: "续建工程"),
    FigureCase("新开工项目不少于30个，竣工投产15个。", "15个", indicator: "项目"),
    FigureCase("签约项目25个，开工12个。", "12个", indicator: "签约项目"),
    FigureCase("带动脱贫户412户1326人户均增收3200元。", "1326人", indicator: "脱贫户"),
    FigureCase("带动脱贫户412户1326人户均增收3200元。", "3200元", indicator: "户均增收", change: .difference),
    FigureCase("带动326户群众户均增收3100元，人均增收900元。", "900元", indicator: "人均增收", change: .difference),
  ])
  func counted(_ expected: FigureCase) throws { try expected.check() }

  /// Industries as statistics name them.
  @Test(arguments: [
    "电力、热力、燃气及水生产和供应业", "水利、环境和公共设施管理业", "交通运输、仓储和邮政业", "文化、体育和娱乐业", "科学研究和技术服务业",
    "居民服务、修理和其他服务业", "生物医药业", "煤炭开采和洗选业", "水的生产和供应业",
  ])
  func industries(name: String) throws {
    let figures = try FigureCase.figures("\(name)投资12亿元，增长5%；\(name)增加值增长3%。")
    #expect(figures.map(\.indicator) == ["\(name)投资", "\(name)投资", "\(name)增加值"])
  }

  /// Tenths, falls and goals in spoken words.
  @Test(arguments: [
    FigureCase("企业复工率只有六成多一点。", "六成多", qualifier: .over, indicator: "企业复工率"),
    FigureCase("土地出让收入腰斩，从2021年的12亿元掉到去年的6亿元。", "6亿元", indicator: "土地出让收入"),
    FigureCase("全年签约目标60亿元，到位目标20亿元。", "60亿元", indicator: "签约", aspect: .target),
    FigureCase("全年签约目标60亿元，到位目标20亿元。", "20亿元", indicator: "到位", aspect: .target),
    FigureCase("与岚川集团就投资6亿元的产业园进行了洽谈。", "6亿元", indicator: "投资"),
    FigureCase("岚锂达产后能贡献20个亿。", "20个亿", indicator: "贡献", aspect: .target),
    FigureCase("岚锂投产后可以新增产值20亿元，能增加税收1亿元。", "1亿元", indicator: "税收", aspect: .target),
    FigureCase("该产业园建成后年产疫苗500万剂，预计实现销售收入15亿元。", "15亿元", aspect: .target),
    FigureCase("冷库上月底竣工，较计划提前32天。", "32天", indicator: "竣工", direction: .up),
    FigureCase("生产总值增速要达到6.5%，工业增加值8%以上，社零7%。", "8%以上", change: .growth, aspect: .target),
    FigureCase("生产总值增速要达到6.5%，工业增加值8%以上，社零7%。", "7%", change: .growth, aspect: .target),
    FigureCase("税收、用电量依次增长4.4%、5.6%。", "4.4%", indicator: "税收", change: .growth),
    FigureCase("税收、用电量依次增长4.4%、5.6%。", "5.6%", indicator: "用电量", change: .growth),
    FigureCase("新动工改造老旧小区26个、城中村3个。", "26个", indicator: "老旧小区"),
    FigureCase("拟建项目10个，在建项目7个，投产3个。", "3个", indicator: "项目"),
    FigureCase("生产总值增速6.5%，城镇调查失业率5.1%。", "5.1%", change: .share),
    FigureCase("今年产值要达到150亿元，去年是138亿元，等于要净增12亿元。", "12亿元", aspect: .target, year: 2024),
  ])
  func spoken(_ expected: FigureCase) throws { try expected.check() }

  /// What a meeting asks for is wanted, whatever the heading says that it was told.
  @Test func whatMeetingsAskFor() throws {
    let text = """
      岚山县人民政府第8次常务会议纪要
      （2024年3月15日）
      一、听取首季经济运行情况汇报
      会议指出，1—2月，用电量增长7.3%。
      会议要求，紧盯一季度目标，确保用电量增长6.5%以上、投资增长8%以上。
      会议听取了项目建设情况汇报，已开工12个。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.aspect) == [.actual, .target, .target, .actual])
  }

  /// In the middle of its year a paragraph comes back from last year with what is wanted.
  @Test func whatIsWantedIsOfTheOwnYear() throws {
    let text = """
      在全区投资工作推进会上的讲话
      （2024年7月20日）

      去年三季度投资增长9.7%，基数偏高。要完成全年增长7%的目标，下半年必须完成36亿元。预计全年增长5%。
      今年工业产值要达到150亿元，去年是138亿元。岚锂满产后能贡献6个亿。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map { $0.period?.year } == [2023, 2024, 2024, 2024, 2024, 2023, nil])
    #expect(figures.map(\.aspect) == [.actual, .target, .target, .target, .target, .actual, .target])
  }
}
