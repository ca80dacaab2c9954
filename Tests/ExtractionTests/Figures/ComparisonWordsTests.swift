// What a number is held against, by every word that says so: whose it is, and which way.
import Testing

@testable import Extraction

@Suite struct ComparisonWordsTests {
  private static let above = [
    "高于", "高出", "高过", "超过", "超出", "超", "快于", "快过", "领先", "领先于", "优于", "好于", "强于", "胜于", "跑赢", "略高于", "远高于",
    "明显高于",
  ]
  private static let below = [
    "低于", "低过", "慢于", "慢过", "落后", "落后于", "滞后", "滞后于", "逊于", "弱于", "差于", "跑输", "略低于", "远低于", "明显低于", "低",
  ]

  private func expect(_ text: String, _ indicator: String, _ direction: FigureDirection) throws {
    let points = try #require(try FigureCase.figures(text).first { $0.unit == "个百分点" }, "\(text)")
    #expect(points.indicator == indicator, "\(text)")
    #expect(points.change == .difference, "\(text)")
    #expect(points.direction == direction, "\(text)")
  }

  @Test(arguments: above) func isAbove(_ word: String) throws {
    try expect("用电量增长6.1%，\(word)全县平均2个百分点。", "用电量", .up)
    try expect("用电量增长6.1%，增速\(word)全县平均水平2个百分点。", "用电量", .up)
    try expect("技改投资下降3%，\(word)全县2.3个百分点。", "技改投资", .up)
  }

  @Test(arguments: below) func isBelow(_ word: String) throws {
    try expect("用电量增长6.1%，\(word)全县平均2个百分点。", "用电量", .down)
    try expect("用电量增长6.1%，增速\(word)全县平均水平2个百分点。", "用电量", .down)
    try expect("技改投资下降3%，\(word)全县2.3个百分点。", "技改投资", .down)
  }

  @Test(arguments: [
    ("高", FigureDirection.up), ("高出", .up), ("快了", .up), ("领先", .up), ("提高", .up), ("低", .down),
    ("慢了", .down),
    ("落后", .down), ("滞后", .down), ("差了", .down), ("回落", .down),
  ])
  func behindWhatItIsHeldAgainst(_ word: String, _ direction: FigureDirection) throws {
    try expect("履约率45%，比全县平均\(word)2个百分点。", "履约率", direction)
    try expect("履约率45%，与全县平均水平相比\(word)2个百分点。", "履约率", direction)
  }

  /// Words of common speech for rises and falls.
  @Test(arguments: [
    ("大涨", FigureDirection.up), ("走高", .up), ("上扬", .up), ("增产", .up), ("大跌", .down), ("下探", .down),
    ("跌了", .down),
    ("减产", .down),
  ])
  func risesAndFalls(_ word: String, _ direction: FigureDirection) throws {
    let change = try #require(try FigureCase.figures("水泥产量12万吨，同比\(word)5.1%。").first { $0.unit == "%" })
    #expect(change.indicator == "水泥产量")
    #expect(change.change == .growth)
    #expect(change.direction == direction)
  }
}
