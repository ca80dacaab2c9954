// Shares and multiples one for each of as many amounts, and words of farms, woods and works.
import Testing

@testable import Extraction

struct SharesInTurnTests {
  @Test(arguments: [
    FigureCase("完成投资3亿元、税收2亿元，占年度计划的80%、90%。", "80%", indicator: "投资", change: .share),
    FigureCase("完成投资3亿元、税收2亿元，占年度计划的80%、90%。", "90%", indicator: "税收", change: .share),
    FigureCase("财政收入8亿元，财政支出20亿元，是2015年的1.4倍和1.6倍。", "1.4倍", indicator: "财政收入"),
    FigureCase("财政收入8亿元，财政支出20亿元，是2015年的1.4倍和1.6倍。", "1.6倍", indicator: "财政支出"),
    FigureCase(
      "造林面积8万亩，抚育面积6万亩（其中油茶抚育面积1万亩），分别占年度任务的82%和75%。", "82%", indicator: "造林面积"),
    FigureCase(
      "造林面积8万亩，抚育面积6万亩（其中油茶抚育面积1万亩），分别占年度任务的82%和75%。", "75%", indicator: "抚育面积"),
    FigureCase("城、乡居民收入分别为3.1万元、1.2万元。", "1.2万元", indicator: "农村居民收入"),
    FigureCase("城镇和农村居民收入分别增长5%和7%，增幅分别排名全市第三名、第四名。", "第四", indicator: "农村居民收入"),
    FigureCase("原煤产量90万吨；其中，县属企业完成60万吨，同比下降7%。", "60万吨", indicator: "原煤产量"),
    FigureCase("原煤产量90万吨；其中，县属企业完成60万吨，同比下降7%。", "7%", indicator: "原煤产量", direction: .down),
  ])
  func inTurn(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("新增除涝面积900亩。", "900亩", indicator: "除涝面积"),
    FigureCase("有林地面积增加到30万亩。", "30万亩", indicator: "有林地面积"),
    FigureCase("农村剩余劳动力8万人。", "8万人", indicator: "农村剩余劳动力"),
    FigureCase("投资900万元，投劳40万工日。", "40万工日", unit: "万工日", measure: .other, indicator: "投劳"),
    FigureCase("平板玻璃300万重量箱。", "300万重量箱", unit: "万重量箱", indicator: "平板玻璃"),
    FigureCase("2024年财政收入3亿元。我县成立于1958年9月，总面积1800平方公里。", "1800平方公里", year: 2024),
    FigureCase("片区拆迁任务完成96%。", "96%", aspect: .actual),
    FigureCase("总投资破百亿元大关，增长20%。", "百亿元", qualifier: .over, indicator: "总投资"),
    FigureCase("出口基地在商务部考核位列第2。", "第2", indicator: "出口基地"),
    FigureCase("引进超千万美元的外商投资项目7个。", "7个", indicator: "超千万美元的外商投资项目"),
    FigureCase("实施教育、科技等各类扶贫项目90个。", "90个", indicator: "扶贫项目"),
  ])
  func words(_ expected: FigureCase) throws { try expected.check() }
}
