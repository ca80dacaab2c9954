// Small words that say whether a figure is one's own, is there, or is wanted.
import Testing

@testable import Extraction

struct AspectWordsTests {
  @Test(arguments: [
    FigureCase(
      "我区外贸下降2%，全市平均是增长5%，里外差了7个百分点；财政收入完成9亿元，增长4%。", "7个百分点", aspect: .actual),
    FigureCase(
      "我区外贸下降2%，全市平均是增长5%，里外差了7个百分点；财政收入完成9亿元，增长4%。", "9亿元", aspect: .actual),
    FigureCase(
      "我区外贸下降2%，全市平均是增长5%，里外差了7个百分点；财政收入完成9亿元，增长4%。", "4%", aspect: .actual),
    FigureCase("我区形势不错，但是全市平均增长8.4%，差距还在。", "8.4%", aspect: .other),
    FigureCase("我区盘子不大。全市平均投资12亿元，增长6%。", "6%", aspect: .other),
  ])
  func averages(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("今后凡是进度落后8个百分点以上的项目，包联领导每周到现场。", "8个百分点以上", aspect: .other),
    FigureCase("资金支出不到60%的，一律收回。", "60%", aspect: .other),
    FigureCase("对当年到账300万美元以上的，按1%给予奖励。", "300万美元以上", aspect: .other),
    FigureCase("对新建厂房的企业，按投资额8%、最高60万元给予补助。", "8%", aspect: .other),
    FigureCase("新建社区食堂30处，每处由区财政补助6万元。", "6万元", aspect: .other),
    FigureCase("企业来电必须48小时内回应。", "48小时", aspect: .other),
    FigureCase("我区要争先。全市初步安排的投资增长目标是7%以上。", "7%以上", aspect: .other),
    FigureCase("我市要争先。全省计划安排重点项目投资9000亿元。", "9000亿元", aspect: .other),
    FigureCase("我区今年安排重点项目40个。", "40个", aspect: .actual),
  ])
  func rules(_ expected: FigureCase) throws { try expected.check() }
}
