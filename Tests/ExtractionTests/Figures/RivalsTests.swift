// Speeches that measure their place against others, and the ratings that rank it.
import Testing

@testable import Extraction

@Suite struct RivalsTests {
  @Test(arguments: [
    FigureCase("苏北的岚源市，去年新签约亿元以上项目120个。", "120个", indicator: "亿元以上项目", aspect: .other),
    FigureCase("鲁南的汶阳县，早些年总量还不如我们，去年总产值突破1100亿元。", "1100亿元", aspect: .other),
    FigureCase("就说我们身边的汶江县，去年税收达到32亿元，而我们只有9亿元。", "32亿元", aspect: .other),
    FigureCase("就说我们身边的汶江县，去年税收达到32亿元，而我们只有9亿元。", "9亿元", aspect: .actual),
    FigureCase("去年工业投资比邻近的汶江县低了11个百分点。", "11个百分点", aspect: .actual),
    FigureCase("去年底汶江县规上工业企业有187家，我们还差74家。", "187家", indicator: "规上工业企业", aspect: .other),
    FigureCase("而苏南一些开发区亩均税收达到40万元。", "40万元", indicator: "亩均税收", aspect: .other),
    FigureCase("邻近的**市经开区投资强度已达430万元/亩。", "430万元/亩", indicator: "投资强度", aspect: .other),
  ])
  func others(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase(
      "在国家级经开区综合发展水平考核评价中，岚川经开区跃升43位，列全国第96位。", "43位", indicator: "国家级经开区综合发展水平考核评价"),
    FigureCase(
      "在国家级经开区综合发展水平考核评价中，岚川经开区跃升43位，列全国第96位。", "第96", indicator: "国家级经开区综合发展水平考核评价"),
    FigureCase("高新区在国家级高新区综合评价中排第112位。", "第112", indicator: "国家级高新区综合评价"),
  ])
  func ratings(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("各乡镇至少引进5000万元以上工业项目1个。", "1个", qualifier: .over, indicator: "5000万元以上工业项目"),
    FigureCase("开工率为61%，开工项目累计到位资金58亿元。", "58亿元", indicator: "到位资金"),
    FigureCase("去年签约的项目中，5000万元以下项目就有12个。", "12个", indicator: "5000万元以下项目"),
    FigureCase("在外创业人员有4万人，身家过亿的就有20人。", "20人", indicator: "在外创业人员"),
    FigureCase("聚焦食品、新材料2条主导产业链。", "2条", indicator: "主导产业链", aspect: .actual),
    FigureCase("今年6月就可建成投产，预计年产值可达5亿元。", "5亿元", indicator: "年产值", aspect: .target),
    FigureCase("去年，各开发区新签约项目146个。", "146个", indicator: "新签约项目"),
    FigureCase("开发区代管乡镇街道23个，现有编制人员1240人。", "23个", indicator: "乡镇街道"),
    FigureCase("开发区代管乡镇街道23个，现有编制人员1240人。", "1240人", indicator: "编制人员"),
    FigureCase("高新区等X家园区作了发言。", "X家", indicator: "园区"),
  ])
  func nouns(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("新能源汽车产量增长90%、达16万辆。", "16万辆", indicator: "新能源汽车产量"),
    FigureCase("汽车产量继续保持40%以上增长。", "40%以上", indicator: "汽车产量", change: .growth, direction: .up),
    FigureCase("完成2万户农村安居工程。", "2万户", indicator: "农村安居工程"),
    FigureCase("综合整治老旧小区14个。", "14个", indicator: "老旧小区"),
    FigureCase("规上工业企业中，目前停产半停产的14家。", "14家", indicator: "规上工业企业"),
    FigureCase("东河镇、西陂乡固投分别只完成年度任务的31.5%、28.7%。", "28.7%", indicator: "固投"),
    FigureCase("没有开工的新建项目，7月底前要开工5个。", "5个", indicator: "新建项目", aspect: .target),
    FigureCase("去年全县在统投资项目仅9个。", "9个", indicator: "在统投资项目"),
    FigureCase("4月底前完成260户征迁任务。", "260户", indicator: "征迁"),
    FigureCase("要抓好民生。今年县政府确定的9件民生实事，要挂图作战。", "9件", indicator: "民生实事", aspect: .actual),
    FigureCase("今年计划实施重点项目63个，年度计划投资52亿元，其中新建35个。", "35个", aspect: .target),
    FigureCase("今年安排重点项目63个，年度计划投资52亿元，其中续建35个。", "35个", aspect: .actual),
  ])
  func moreNouns(_ expected: FigureCase) throws { try expected.check() }

  @Test func worksAllDone() throws {
    func names(_ text: String) throws -> [String] {
      try Extractor.extract(Array(text.utf8)).projects.map(\.surface)
    }
    #expect(try names("文渡路拓宽改造、南湖公园提升改造全面完工。") == ["文渡路拓宽改造", "南湖公园提升改造"])
    #expect(try names("相当一部分项目因土地问题进展较慢。").isEmpty)
    #expect(try names("完成城东片区260户征迁任务。").isEmpty)
    #expect(try names("新开工XX印刷、XX天燃气等3个项目。") == ["XX印刷", "XX天燃气"])
  }

  /// 现在 ends what was told of the year before.
  @Test func nowIsOfThisYear() throws {
    let text = """
      在全县招商引资大会上的讲话
      （2023年2月7日）
      同志们：
      去年底规上工业企业有113家。现在已签约未开工项目还有26个。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.period?.year) == [2022, 2023])
  }
}
