// What a text without a title and a date tells of its own place and year.
import Testing

@testable import Extraction

@Suite struct OwnPlaceTests {
  /// A text without a title names its own place at its opening and again; a neighbour is named once.
  @Test func ownPlaceByItsName() throws {
    let text = """
      3月8日，岚湖县9个项目集中开工。
      今年，岚湖县一季度新开工项目30个，苍江县新开工项目12个。
      """
    let figures = try FigureCase.figures(text)
    #expect(figures.map(\.surface) == ["9个", "30个", "12个"])
    #expect(figures.map(\.aspect).prefix(2) == [.actual, .actual])
  }

  /// Who says 我县 tells of others by their names.
  @Test func namedTwiceBesideOneself() throws {
    let text = """
      岚湖县增长9%，我县增长6%。
      岚湖县新开工项目30个。
      """
    #expect(try FigureCase.figures(text).map(\.aspect) == [.other, .actual, .other])
  }

  /// When works were begun dates no text; since when it counts, it speaks.
  @Test(arguments: [
    (
      """
      2022年6月份，全县水利工程进展顺利。2022年建设的项目3个，进度情况为：
      岚湖治理工程于2021年9月3日开工，完成投资900万元；
      苍江治理工程完成投资800万元。
      """, 2022
    ),
    (
      """
      全县两座水库由水务局组织实施，均已列入重点工程，建设进度加快。岚湖水库，2015年9月3日开工，\
      2019年6月8日下闸；苍江水库，2019年3月9日开工……
      截至4月25日，在建水库2座，完成投资3亿元，2020年以来完成投资1亿元。
      """, 2020
    ),
  ])
  func yearOfTheText(_ text: String, _ year: Int) throws {
    #expect(try Extractor.extract(Array(text.utf8)).metadata.year == year)
  }
}
