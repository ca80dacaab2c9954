// Works that are counted in notes on progress: what is said of them is no part of their noun, nor is the
// place where so many of them are; and what grows is what was done, not how much of the plan.
import Testing

@testable import Extraction

@Suite struct CountedWorksTests {
  @Test(arguments: [
    FigureCase("8个项目基本完成。", "8个", indicator: "项目"),
    FigureCase("6项重点任务主要是：推进改革。", "6项", indicator: "重点任务"),
    FigureCase("7个项目计划安排年底开工。", "7个", indicator: "项目"),
    FigureCase("7个项目主体工程还没建完。", "7个", indicator: "项目"),
    FigureCase("现营业收入已达到3亿元。", "3亿元", indicator: "营业收入"),
    FigureCase("共新建幼儿园36所，其中基础施工8所，装修7所，已竣工21所。", "7所", indicator: "幼儿园"),
    FigureCase("共新建幼儿园36所，其中基础施工8所，装修7所，已竣工21所。", "21所", indicator: "幼儿园"),
    FigureCase("共签约19个项目。其中，汶溪高新区11个，清柳县8个。", "11个", indicator: "项目"),
    FigureCase("共签约19个项目。其中，汶溪高新区11个，清柳县8个。", "8个", indicator: "项目"),
  ])
  func nouns(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("实现工业总产值52亿元，目标完成率31%，同比增长14.2%。", "14.2%", indicator: "工业总产值", change: .growth),
    FigureCase("投资完成9亿元，投资完成率31%，同比下降14.2%。", "14.2%", indicator: "投资", change: .growth),
    FigureCase("工业总产值（2000万元以上）52亿元。", "52亿元", indicator: "工业总产值"),
    FigureCase("全园实现工业产值（500万元以上）47亿元，增长8%。", "47亿元", indicator: "工业产值"),
    FigureCase("工业税收、技改投资增幅分别排在第四、第七。", "第四", indicator: "工业税收", change: .rank),
    FigureCase("工业税收、技改投资增幅分别排在第四、第七。", "第七", indicator: "技改投资", change: .rank),
  ])
  func behindRates(_ expected: FigureCase) throws { try expected.check() }

  @Test func limitInBrackets() throws {
    #expect(try FigureCase.figures("工业总产值（2000万元以上）52亿元。").map(\.surface) == ["52亿元"])
  }

  @Test(arguments: [
    FigureCase("今年先后启动汶溪路等9个重点项目建设。", "9个", aspect: .actual),
    FigureCase("清柳县污水处理厂改造项目总投资6000万元。", "6000万元", aspect: .actual),
    FigureCase("清柳县污水处理厂改造项目，主要建设内容为新建厂房4栋。", "4栋", aspect: .actual),
    FigureCase("汶溪药谷三期规划投资逾70亿元。", "逾70亿元", aspect: .actual),
    FigureCase("拟入驻产业园企业8家。当日签约的19个项目分布在各县区。", "19个", aspect: .actual),
    FigureCase("有的可能要出现问题；34个项目进展较顺利。", "34个", aspect: .actual),
    FigureCase("清柳县投资增长9%，我县增长3%。", "9%", aspect: .other),
  ])
  func aspects(_ expected: FigureCase) throws { try expected.check() }
}
