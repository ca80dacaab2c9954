// Wishes and plans that stand before a figure and say nothing of it.
import Testing

@testable import Extraction

@Suite struct UnheldWishTests {
  /// A wish of another clause, in a noun or in a name holds nothing behind it.
  @Test(arguments: [
    FigureCase("全乡围绕建成“果蔬大乡”这一目标，突出转型第一要务，农业总产值达3.6亿元。", "3.6亿元", aspect: .actual),
    FigureCase("努力扩大药材种植面积，全乡药材面积发展到1.3万亩，其中黄芪4200亩。", "1.3万亩", aspect: .actual),
    FigureCase("努力扩大药材种植面积，全乡药材面积发展到1.3万亩，其中黄芪4200亩。", "4200亩", aspect: .actual),
    FigureCase("累计完成投资1.9亿元，扎实推进乡村医生能力提升计划等项目，新建卫生院1.2万平方米。", "1.2万平方米", aspect: .actual),
    FigureCase("全力争取省厅支持，兑付补助资金1.6亿元。", "1.6亿元", aspect: .actual),
    FigureCase("古镇美术馆拟于10月开馆运营，老街改造启动实施；全市公布文保单位47处。", "47处", aspect: .actual),
    FigureCase("新区规划和建设面积居全省第二。", "第二", aspect: .actual),
    FigureCase("将宏达公司闲置的占地24亩的旧粮站，整体划拨给实验小学，并投资160万元新建教学楼。", "160万元", aspect: .actual),
    FigureCase("将投资160万元新建教学楼。", "160万元", aspect: .target),
    FigureCase("日处理能力将由2万吨提高到3万吨。", "3万吨", aspect: .target),
    FigureCase("努力完成投资9亿元。", "9亿元", aspect: .target),
    FigureCase("努力扩大有效投资，全年投资达到90亿元。", "90亿元", aspect: .target),
  ])
  func wishesOfAnotherClause(_ expected: FigureCase) throws { try expected.check() }

  /// What has come ends the plan that was told before it.
  @Test(arguments: [
    FigureCase("力争新开工项目2个；续建项目5个，已全部达到进度要求。", "5个", aspect: .actual),
    FigureCase("力争新开工项目2个；续建项目5个，已全部达到进度要求。", "2个", aspect: .target),
    FigureCase("今年计划改造管网120公里，实际完成134公里，完成投资2.4亿元。", "2.4亿元", aspect: .actual),
    FigureCase("今年计划改造管网120公里，实际完成134公里，完成投资2.4亿元。", "120公里", aspect: .target),
    FigureCase("启动并建成县道21.5公里、乡道9.3公里。", "21.5公里", aspect: .actual),
    FigureCase("启动并建成县道21.5公里、乡道9.3公里。", "9.3公里", aspect: .actual),
    FigureCase("加快推进老旧小区改造8万平方米。累计完成外墙翻新项目31个。", "31个", aspect: .actual),
    FigureCase("启动县道改造21.5公里。", "21.5公里", aspect: .target),
    FigureCase("投入资金860万元，推进45所学校食堂改造。", "45所", aspect: .actual),
    FigureCase("全年争取落实到位产业发展资金730万元，较上年增长21%。", "730万元", aspect: .actual),
    FigureCase("在新增刚性支出2.7亿元的情况下，实现了收支平衡。", "2.7亿元", aspect: .actual),
    FigureCase("2024年完成年度投资640万元。", "640万元", aspect: .actual),
    FigureCase("年度投资640万元。", "640万元", aspect: .target),
    FigureCase("单位能耗下降5%，超出市里下达的节能降耗目标3个百分点。", "3个百分点", aspect: .actual),
    FigureCase(
      "完成投资17亿元，占全区的36%和园区全年计划的61%。", "61%", indicator: "投资", change: .share, aspect: .actual),
    FigureCase("争取中央补助资金4亿元，其中国家发改委补助资金1.1亿元。", "1.1亿元", aspect: .actual),
    FigureCase("国家安排专项债券4万亿元。", "4万亿元", aspect: .other),
  ])
  func whatHasCome(_ expected: FigureCase) throws { try expected.check() }

  /// What was set stands in brackets; what a project is to bring once it runs; what no count is.
  @Test(arguments: [
    FigureCase("全县完成退耕还草8600亩（任务7900亩）。", "7900亩", aspect: .target),
    FigureCase("到位资金6.2亿元，占计划目标到位资金（8.4亿元）的73.8%。", "8.4亿元", aspect: .target),
    FigureCase("项目全部投入运营后，预计年产值约3亿元，带动就业约700人。", "约3亿元", aspect: .target),
    FigureCase("项目全部投入运营后，预计年产值约3亿元，带动就业约700人。", "约700人", aspect: .target),
    FigureCase("达产后可年产40万台水泵，预计可实现年销售收入2.2亿元，税收1800万元。", "1800万元", aspect: .target),
    FigureCase("将建设育苗基地、烘干厂和冷库，在周边乡镇流转约2000亩的旱地。", "约2000亩", aspect: .target),
    FigureCase("新引进品牌首店5家以上。", "5家以上", aspect: .target),
    FigureCase("今年以来，新引进品牌首店5家以上。", "5家以上", aspect: .actual),
    FigureCase("可以设想，如果每户有一人务工，每年带回2万元工资，按4口之家计算，人均增收5000元。", "2万元", aspect: .other),
  ])
  func whatIsYetToCome(_ expected: FigureCase) throws { try expected.check() }

  /// The parts of a plan, each behind its own mark, are all planned.
  @Test func partsOfPlan() throws {
    let text = "计划完成水利工程90件，其中：水毁修复50件，岁修12件；河道治理2件；完工验收水库加固1件；电力工程3件；其他8件。"
    #expect(try FigureCase.figures(text).map(\.aspect).allSatisfy { $0 == .target })
  }

  /// The name of an honour among those that are counted is no other place.
  @Test func honours() throws {
    let text = """
      政府工作报告
      ——2024年2月3日在青汀县第十五届人民代表大会第七次会议上
      一、2023年回顾
      全国双拥工作先进城市等7个国字号荣誉加身；四好农村路等21项工作获得省级通报表扬。
      """
    #expect(try Extractor.extract(Array(text.utf8)).figures.map(\.aspect) == [.actual, .actual])
  }

  /// `谋划` says which projects are new.
  @Test func schemedProjects() throws {
    let text = "全县项目建设情况通报\n（二）增量项目取得突破\n1.新增重点项目5个。\n2.新增谋划项目17个。"
    #expect(try FigureCase.figures(text).map(\.aspect) == [.actual, .actual])
  }
}
