// Names that a place or a size belongs to: where a road runs from, how large the things counted are.
import Testing

@testable import Extraction

@Suite struct RoutesAndSizesTests {
  /// A road is named for both its ends.
  @Test(arguments: [
    FigureCase("完成柳坪至石桥公路13.8公里、王坡至李滩公路改造7.2公里。", "13.8公里", indicator: "柳坪至石桥公路"),
    FigureCase("完成柳坪至石桥公路13.8公里、王坡至李滩公路改造7.2公里。", "7.2公里", indicator: "王坡至李滩公路改造"),
    FigureCase("新建南山至北山供水管网42公里。", "42公里", indicator: "南山至北山供水管网"),
    FigureCase("建成绵阳至成都高速公路42公里。", "42公里", indicator: "绵阳至成都高速公路"),
    FigureCase("公路通车里程增至420公里。", "420公里", indicator: "公路通车里程"),
  ])
  func routes(_ expected: FigureCase) throws { try expected.check() }

  /// The size says which ones; their number is the figure.
  @Test(arguments: [
    ("其中600米以上的特大桥2座。", "2座", "600米以上的特大桥"),
    ("全县4000亩以上的灌区12处。", "12处", "4000亩以上的灌区"),
    ("全市18层以上高层建筑12栋。", "12栋", "18层以上高层建筑"),
    ("年出栏800头以上规模养殖场50个。", "50个", "出栏800头以上规模养殖场"),
    ("煤炭产能3000万吨以上的企业集团3家。", "3家", "煤炭产能3000万吨以上的企业集团"),
  ])
  func sizes(_ text: String, _ surface: String, _ indicator: String) throws {
    try FigureCase(text, surface, indicator: indicator).check()
    #expect(try FigureCase.figures(text).count == 1)
  }
}
