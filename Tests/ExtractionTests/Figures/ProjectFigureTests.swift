// Figures in reports on named projects: how large it is without what has it, what it will yield once it
// runs, and what a year's plan is to spend.
import Testing

@testable import Extraction

@Suite struct ProjectFigureTests {
  @Test(arguments: [
    FigureCase("该项目占地面积12.6万平方米。", "12.6万平方米", indicator: "占地面积"),
    FigureCase("项目总投资额为3.5亿元。", "3.5亿元", indicator: "总投资额"),
    FigureCase("该项目规划用地面积900亩。", "900亩", indicator: "规划用地面积"),
    FigureCase("二期规划占地面积326亩，已落户企业8家。", "326亩", indicator: "规划占地面积"),
    FigureCase("全县扩建项目6个。", "6个", indicator: "扩建项目"),
    FigureCase("我乡新建、扩建项目9个。", "9个", indicator: "新建、扩建项目"),
    FigureCase("全县节能环保产业项目6个。", "6个", indicator: "节能环保产业项目"),
    FigureCase("仪式共签约9个项目，签约总金额62.5亿元。", "62.5亿元", indicator: "签约总金额"),
    FigureCase("向40多位中外客商重点推介了12个项目。", "40多位", indicator: "中外客商"),
    FigureCase("新打机井30眼，铺设地埋管22.8公里。", "22.8公里", indicator: "地埋管"),
    FigureCase("完成线缆沟320米、开挖管道沟槽5300米。", "5300米", indicator: "管道沟槽"),
    FigureCase("石溪镇投资3亿元的岚湖项目、清溪镇投资1.5亿元的海川机组项目相继投产。", "1.5亿元", indicator: "投资"),
    FigureCase("介绍了岚川县14个集中开工项目的情况。", "14个", indicator: "集中开工项目"),
    FigureCase("观摩了6个重点项目建设情况。", "6个", indicator: "重点项目"),
    FigureCase("形成由7条主干道、31条支路构成的路网。", "31条", indicator: "支路"),
    FigureCase("存量企业再投资项目26个。", "26个", indicator: "存量企业再投资项目", aspect: .actual),
    FigureCase("建成垃圾压缩站35座、收集点1280个。", "1280个", indicator: "收集点"),
    FigureCase("全县棉纺能力达到30万锭。", "30万锭", unit: "万锭", indicator: "棉纺能力"),
    FigureCase("总投资168亿 成都新区9个项目开工。", "168亿", unit: "亿", indicator: "总投资", change: .level),
    FigureCase("日前，岚川区举行签约仪式，共签约6个项目。", "6个", aspect: .actual),
  ])
  func nouns(_ expected: FigureCase) throws { try expected.check() }

  /// Its own paper calls the district by its name, too.
  @Test func ofOurDistrict() throws {
    let text = """
      我区下达政府投资项目计划

      岚源区政府投资项目计划已下达。2017年，岚源区共安排项目53项，总投资34亿元。今年，岚源区将续建桥梁9座。

      """
    #expect(try FigureCase.figures(text).prefix(2).map(\.aspect) == [.actual, .actual])
  }

  /// A page of news speaks from its own day, whichever year its text names.
  @Test func ofTheDay() throws {
    let news = "岚川新区9个项目集中开工\n\n2018-03-13\n\n记者报道：3月13日，9个项目开工，2017年营收超过5亿元。\n"
    let read = try Extractor.extract(Array(news.utf8), options: ExtractionOptions())
    #expect(read.metadata.year == 2018)
    let plan = "项目将分三期建设，二期规划2022年动工，远期规划2026年动工，计划总投资5亿元。\n"
    #expect(try Extractor.extract(Array(plan.utf8), options: ExtractionOptions()).metadata.year == nil)
  }

  /// What is told behind it goes on with what is to come.
  @Test(arguments: [
    FigureCase("建成后预计亩均年产值2.3万元，直接带动就业300多人，间接带动1700多人增收。", "300多人", aspect: .target),
    FigureCase("建成后预计亩均年产值2.3万元，直接带动就业300多人，间接带动1700多人增收。", "1700多人", aspect: .target),
    FigureCase("项目建成后，可以达到年处理3万吨饲料、年产2.2万套精密传感器。", "3万吨", aspect: .target),
    FigureCase("项目建成后，可以达到年处理3万吨饲料、年产2.2万套精密传感器。", "2.2万套", aspect: .target),
    FigureCase("项目建成后可以容纳200余户商家入驻，提供岗位3000余个，每年产生税收2亿元。", "3000余个", aspect: .target),
    FigureCase(
      "项目建成后可以容纳200余户商家入驻，提供岗位3000余个，每年产生税收2亿元。", "2亿元", indicator: "税收", aspect: .target),
    FigureCase("预计投产后年产值4亿元，年创税收3000万元。", "3000万元", aspect: .target),
    FigureCase("项目建成后，可达到年出栏20万只羊的规模，每年可实现产值9亿元。", "9亿元", aspect: .target),
    FigureCase("预计将在2025年10月建成一座8万平方米的购物中心、2座酒店。", "8万平方米", aspect: .target, year: 2025),
    FigureCase("预计将在2025年10月建成一座8万平方米的购物中心、2座酒店。", "2座", aspect: .target, year: 2025),
    FigureCase("实施项目12个，总投资46亿元，年打算投资15亿元，目前完成投资9亿元。", "15亿元", aspect: .target),
    FigureCase("实施项目12个，总投资46亿元，年打算投资15亿元，目前完成投资9亿元。", "9亿元", aspect: .actual),
    FigureCase("项目建成后，年产值3500万元，年利税150万元，提供60个就业岗位。", "150万元", aspect: .target),
    FigureCase("项目建成后，年产值3500万元，年利税150万元，提供60个就业岗位。", "60个", aspect: .target),
    FigureCase("项目建成运营后，可满足需求，年产能达到2.5万台套。", "2.5万台套", aspect: .target),
    FigureCase("工程建成后，灌溉面积3万亩。", "3万亩", aspect: .target),
    FigureCase("项目投产后，已实现产值2亿元。", "2亿元", aspect: .actual),
    FigureCase("项目建成后，累计接待游客3万人次。", "3万人次", aspect: .actual),
  ])
  func toCome(_ expected: FigureCase) throws { try expected.check() }

  @Test func ofTheYear() throws {
    let text = "2024年第二季度集中开工4个项目，总投资8亿元，年度计划投资2亿元。"
    #expect(try FigureCase.figures(text).map(\.period?.quarter) == [2, 2, nil])
  }

  @Test func ofNoYear() throws {
    let text = "预计投产后年产值4亿元，年创税收3000万元，直接带动就业200人。"
    #expect(try FigureCase.figures(text).map(\.period) == [nil, nil, nil])
  }

  /// What is spent on a project so far, in its own clause, in that of a list, and in the sentence behind it.
  @Test(arguments: [
    ("1—5月，锦程电容项目完成4亿元，占年度计划的50%。", ["投资", "投资"]),
    ("全区完成投资60亿元，其中锦程电容项目完成4亿元。", ["投资", "投资"]),
    ("锦程电容项目总投资9亿元，达产后年产值12亿元。目前，完成投资4亿元。", ["总投资", "年产值", "投资"]),
    ("由康泰集团投资9亿元建设的锦程电容项目，规划用地90亩，其中一期投资3亿元。", ["投资", "规划用地", "一期投资"]),
    ("锦程大道全长6.3公里，已完成路基4公里。", ["全长", "路基"]),
  ])
  func soFar(_ text: String, _ indicators: [String]) throws {
    let figures = try FigureCase.figures(text)
    #expect(figures.map(\.indicator) == indicators)
    #expect(try #require(figures.last).projectSurface?.hasPrefix("锦程") ?? false)
  }

  @Test func phases() throws {
    let figures = try FigureCase.figures("一期工程投资6亿元，二期工程投资9亿元。")
    #expect(figures.map(\.indicator) == ["一期工程投资", "二期工程投资"])
  }
}
