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
