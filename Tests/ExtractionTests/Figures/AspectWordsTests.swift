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
}
