// Nouns that speakers leave to the clause before, and words around a number that name nothing.
import Testing

@testable import Extraction

@Suite struct UnsaidNounsTests {
  @Test(arguments: [
    FigureCase("没有动工的项目里面，因为土地没有落实的8个，资金没有到位的5个。", "8个", indicator: "项目"),
    FigureCase("没有动工的项目里面，因为土地没有落实的8个，资金没有到位的5个。", "5个", indicator: "项目"),
    FigureCase("去年签约的项目，年底前开工建设的34个。", "34个", indicator: "项目"),
    FigureCase("完成固定资产投资42亿元以上，其中经开区不少于18亿元。", "18亿元", indicator: "固定资产投资"),
    FigureCase("因为推诿扯皮受到处理的有9名。", "9名", indicator: "处理"),
    FigureCase("新增用地指标860亩，恒川二期要用210亩。", "210亩", indicator: "用地指标"),
    FigureCase("管网才铺了11公里，汛期前至少再铺8公里。", "8公里", indicator: "管网"),
    FigureCase("续建项目计划投资52亿元，前4个月完成17.9亿元。", "17.9亿元", indicator: "投资"),
    FigureCase("工业项目从拿地到开工，我们去年平均用了122天。", "122天", indicator: "从拿地到开工"),
    FigureCase("前期经费在去年3000万元的基础上再加2000万元。", "2000万元", indicator: "前期经费"),
    FigureCase("到会的企业家有126位，其中31位是专程赶来的。", "31位", indicator: "企业家"),
    FigureCase("普惠小微贷款余额新增60亿元以上，平均利率降到4.1%左右。", "4.1%左右", indicator: "普惠小微贷款平均利率"),
    FigureCase("机械制造、食品加工两个行业分别完成产值8亿元、4亿元，机械制造增长12%。", "4亿元", indicator: "食品加工产值"),
    FigureCase("机械制造、食品加工两个行业分别完成产值8亿元、4亿元，机械制造增长12%。", "12%", indicator: "机械制造产值"),
    FigureCase("比例只有5%，离省里规定的8%还差3个百分点。", "8%", indicator: "比例"),
    FigureCase("识别监测对象1360户，已消除风险910户。", "910户", indicator: "监测对象"),
    FigureCase("老旧小区还要再改造18个。", "18个", indicator: "老旧小区"),
  ])
  func before(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("东陵市经济总量比我们小300多亿元。", "300多亿元", indicator: "经济总量", change: .difference, direction: .down),
    FigureCase("我们的到位资金领先东陵41亿元。", "41亿元", indicator: "到位资金", change: .difference, direction: .up),
    FigureCase("开工19个，开工率刚过七成。", "七成", qualifier: .over, indicator: "开工率"),
    FigureCase("平均每个月完成投资15亿元出头。", "15亿元", qualifier: .over, indicator: "投资"),
    FigureCase("供地率六成出头。", "六成", qualifier: .over, indicator: "供地率"),
    FigureCase("财政局月底前把1260万元补偿款拨下去。", "1260万元", indicator: "补偿款"),
    FigureCase("农业农村局承担的高标准农田3.5万亩。", "3.5万亩", indicator: "高标准农田"),
    FigureCase("住建局牵头改造老旧小区21个。", "21个", indicator: "老旧小区"),
    FigureCase("总算开门迎客，商户进来23家。", "23家", indicator: "商户"),
    FigureCase("园区里现在还有320亩地圈而不建。", "320亩", indicator: "地"),
    FigureCase("闲置满2年的依法收回。", "2年", indicator: "闲置"),
    FigureCase("要对27家产值下降的企业上门服务。", "27家", indicator: "企业"),
    FigureCase("机械、建材两个行业占了总产值的61%。", "61%", indicator: "机械、建材", change: .share),
    FigureCase("现在还有3个政府投资项目欠着工程款。", "3个", indicator: "政府投资项目"),
    FigureCase("环评手续办了8个月还没有批下来。", "8个月", indicator: "环评手续"),
    FigureCase("去年纪工委立案11件。", "11件", indicator: "立案"),
    FigureCase("半年实现产值1.7亿元，上缴税金860万元。", "860万元", indicator: "税金"),
    FigureCase("5个没有开工的市级重点项目，有3个卡在用地上。", "5个", indicator: "市级重点项目"),
    FigureCase("固定资产投资增幅离年初定的9%还差3个百分点。", "9%", indicator: "固定资产投资", change: .growth),
    FigureCase("128家规上企业中亏损的有29家。", "128家", indicator: "规上企业"),
    FigureCase("商务局要盯住2家在谈的港资企业。", "2家", indicator: "港资企业"),
    FigureCase("全区企业欠税1.35亿元，年底前至少清回3000万元。", "1.35亿元", aspect: .actual),
    FigureCase("担保余额今年要放大到3亿元。", "3亿元", indicator: "担保余额", aspect: .target),
    FigureCase("有的项目从立项到开工拖了9个月。", "9个月", indicator: "从立项到开工"),
    FigureCase("集体经济收入50万元以上的村今年要达到60个。", "60个", aspect: .target),
  ])
  func words(_ expected: FigureCase) throws { try expected.check() }

  /// A year in which something was signed holds for the signing; the end of a month that is over has come.
  @Test func timesOfOneThing() throws {
    let text = """
      在全县招商引资大会上的讲话
      （2024年10月8日）
      同志们：
      一、下一步工作任务
      新域光伏组件项目，2021年8月份签的协议，总投资6.5亿元。9月末各项贷款余额312亿元，增长7.9%。明年的专项债券我县申报了38个项目。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.surface) == ["6.5亿元", "312亿元", "7.9%", "38个"])
    #expect(figures.map(\.aspect) == [.actual, .actual, .actual, .actual])
    #expect(figures.first?.period?.year == 2024)
  }
}
