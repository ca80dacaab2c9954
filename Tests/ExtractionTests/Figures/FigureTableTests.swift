// What counts as a figure, its surface, unit, measure and qualifier.
import Testing

@testable import Extraction

@Suite struct FigureTableTests {
  @Test(arguments: [
    FigureCase("全镇完成营收3.6亿元。", "3.6亿元", value: "3.6", unit: "亿元", measure: .money, qualifier: .exact),
    FigureCase("园区占地约120亩。", "约120亩", value: "120", unit: "亩", measure: .area, qualifier: .about),
    FigureCase("新招职工近300人。", "近300人", value: "300", unit: "人", measure: .people, qualifier: .under),
    FigureCase("清运垃圾2000余吨。", "2000余吨", value: "2000", unit: "吨", measure: .other, qualifier: .over),
    FigureCase("惠及12万余户。", "12万余户", value: "12", unit: "万户", measure: .people, qualifier: .over),
    FigureCase("税收突破8亿元。", "8亿元", value: "8", qualifier: .over),
    FigureCase("成活率达到95％以上。", "95%以上", value: "95", unit: "%", measure: .percent, qualifier: .over),
    FigureCase("误差控制在3%以内。", "3%以内", value: "3", unit: "%", qualifier: .under),
    FigureCase("全程约需40分钟左右。", "40分钟左右", measure: .duration, qualifier: .about),
    FigureCase("财政收入增长4.5%—5%。", "4.5%—5%", value: "4.5~5", unit: "%"),
    FigureCase("拟引资30—50亿元。", "30—50亿元", value: "30~50", unit: "亿元"),
    FigureCase("排名全市第６位。", "第6", value: "6", unit: "位", measure: .rank),
    FigureCase("用户数增长1.2倍。", "1.2倍", value: "1.2", unit: "倍", measure: .multiple),
    FigureCase("比重提高2个百分点。", "2个百分点", unit: "个百分点", measure: .points),
    FigureCase("税收增长百分之十二点五。", "百分之十二点五", value: "12.5", unit: "%", measure: .percent),
    FigureCase("拨付三千二百万元。", "三千二百万元", value: "3200", unit: "万元", measure: .money),
    FigureCase("面积扩大到３００平方米。", "300平方米", value: "300", unit: "平方米", measure: .area),
    FigureCase("装机达到1200万千瓦。", "1200万千瓦", value: "1200", unit: "万千瓦", measure: .other),
    FigureCase("日处理能力5万吨/日。", "5万吨/日", value: "5", unit: "万吨/日", measure: .other),
    FigureCase("总投资12亿。", "12亿", value: "12", unit: "亿", measure: .money),
    FigureCase("户籍人口1亿3千多万人。", "1亿3千多万人", value: "13000", unit: "万人", qualifier: .over),
    FigureCase("企业增加到1万6千多户。", "1万6千多户", value: "16000", unit: "户", qualifier: .over),
    FigureCase("减轻负担3万多亿元。", "3万多亿元", value: "3", unit: "万亿元", qualifier: .over),
    FigureCase("常住人口13亿多人口。", "13亿多", value: "13", unit: "亿", measure: .people, qualifier: .over),
    FigureCase("停工3个多月。", "3个多月", value: "3", unit: "个月", qualifier: .over),
    FigureCase("经济总量突破万亿元。", "万亿元", value: "1", unit: "万亿元", measure: .money, qualifier: .over),
    FigureCase("税收增长2个点。", "2个点", unit: "个百分点", measure: .points),
    FigureCase("先后看了11个点。", "11个", unit: "个", measure: .count),
    FigureCase("死亡率控制在0.6人/百亿元以内。", "0.6人/百亿元以内", unit: "人/百亿元", measure: .other),
    FigureCase(
      "税收增长近六成。", "近六成", value: "6", unit: "成", measure: .percent, qualifier: .under, change: .growth),
    FigureCase("七成以上经费用于教学。", "七成以上", value: "7", unit: "成", qualifier: .over),
    FigureCase("收入比缩小到2.1∶1。", "2.1∶1", value: "2.1", unit: "", measure: .other, change: .level),
    FigureCase("出口额居全市第三。", "第三", value: "3", unit: "位", measure: .rank, change: .rank),
    FigureCase("总量在全省排第五位。", "第五", value: "5", unit: "位", measure: .rank),
    FigureCase("比重分别提高15、22个百分点。", "15", value: "15", unit: "个百分点", measure: .points),
    FigureCase("增速分别高于全省、全市0.6个和1.2个百分点。", "0.6个", value: "0.6", unit: "个百分点", measure: .points),
    FigureCase("增速分别提高0.6和1.2个百分点。", "0.6", value: "0.6", unit: "个百分点", measure: .points),
    FigureCase("新建广场3个和公园2个。", "3个", value: "3", unit: "个", measure: .count),
    FigureCase("贷款平均利率下降28个基点。", "28个基点", value: "28", unit: "个基点", measure: .points),
    FigureCase("客运量分别达到90万、80万人次。", "90万", value: "90", unit: "万人次", measure: .people),
    FigureCase("改造危房500套（户）。", "500套（户）", value: "500", unit: "套（户）", measure: .count),
    FigureCase("平均浓度降至30微克每立方米。", "30微克每立方米", unit: "微克每立方米", measure: .other),
    FigureCase("平均受教育年限提高到11.2年。", "11.2年", value: "11.2", unit: "年", measure: .duration),
    FigureCase("满意度测评得了86.5分。", "86.5分", value: "86.5", unit: "分", measure: .other),
    FigureCase("产量占全国1/5。", "1/5", value: "1/5", unit: "", measure: .other, change: .share),
  ])
  func surfaceAndValue(expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("总投资X亿元。", "X亿元", unit: "亿元", measure: .money), FigureCase("新建桥梁XX 座。", "XX座", unit: "座"),
    FigureCase("增长**％。", "**%", unit: "%", measure: .percent),
    FigureCase("位列全市第X。", "第X", unit: "位", measure: .rank),
    FigureCase("税收X.X亿元。", "X.X亿元", unit: "亿元"), FigureCase("完成投资2X亿元。", "2X亿元", unit: "亿元"),
    FigureCase("到位资金某亿元。", "某亿元", unit: "亿元"), FigureCase("总投资.亿元，其余待定。", ".亿元", unit: "亿元"),
    FigureCase("全区工业总产值增长某%。", "某%", unit: "%"), FigureCase("增速提高某个百分点。", "某个百分点", unit: "个百分点"),
    FigureCase("增速居全市第某位。", "第某", unit: "位"), FigureCase("新增建设用地某亩。", "某亩", unit: "亩"),
    FigureCase("城镇新增就业某万人。", "某万人", unit: "万人"),
    FigureCase("同比增长%。", "%", unit: "%"), FigureCase("全年出口万美元。", "万美元", indicator: "出口"),
    FigureCase("接待游客万人次。", "万人次", indicator: "游客"), FigureCase("全镇总人口万人。", "万人", indicator: "总人口"),
    FigureCase("面积发展到Ｘ。Ｘ 万亩。", "X.X万亩", unit: "万亩"),
    FigureCase("约XX亩土地。", "约XX亩", unit: "亩", qualifier: .about),
    FigureCase("占近X/X的人口。", "近X/X", unit: "", measure: .other),
  ])
  func redactedFiguresHaveNoValue(expected: FigureCase) throws {
    try expected.check()
    let figure = try #require(
      try FigureCase.figures(expected.sentence).first { $0.surface == expected.surface })
    guard case .redacted = figure.value else {
      Issue.record("\(expected.sentence) gives \(figure.value)")
      return
    }
    #expect(figure.baseValue == nil)
  }

  @Test(arguments: [
    "一、抓好2023年工作。", "（三）加强管理。", "5月10日召开。", "区X届人大X次会议。", "抓好三个平台、四类企业。", "走访XX区。", "XX书记讲话。", "听取XX企业汇报。",
    "实施“1339”战略。", "每10万人一所医院。", "打造15分钟生活圈。", "落实“240小时过境免签”政策。", "建成亿元以上重大项目。", "纪念建院70周年。", "XX人民政府印发。",
    "按照XX条例执行。", "推进XX项目。", "对接世界500强。", "5G网络全覆盖。", "T3航站楼启用。", "一亩三分地。", "第3次会议召开。", "2003年到2007年持续推进。",
    "出台3.0方案。", "5年来持续发力。", "千亿级集群壮大。", "领导讲话（精选3篇）", "第一时间处置。", "排在第一梯队。", "三成立一退出。",
    "参加青年50人论坛。", "上午8时30分开会。", "设立第3分会场。",
  ])
  func otherNumbersAreNone(sentence: String) throws {
    #expect(try FigureCase.figures(sentence).map(\.surface) == [])
  }

  @Test func vagueAmountsAreKeptAsSuch() throws {
    let figures = try FigureCase.figures("拉动消费数十亿元，上百家店铺受益。")
    #expect(figures.map(\.surface) == ["数十亿元"])
    #expect(figures.map(\.value) == [.vague])
    #expect(figures.map(\.baseValue) == [nil])
  }

  @Test func baseValuesAreInBaseUnits() throws {
    let figures = try FigureCase.figures("总投资3.25亿元，占地12公顷，装机1.5万千瓦。")
    #expect(figures.map { $0.baseValue?.description } == ["325000000", "120000", "15000"])
    #expect(figures.map(\.baseUnit) == ["元", "平方米", "千瓦"])
  }
}
