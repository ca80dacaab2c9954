// Whose a number is: the second of two sizes, what goes on behind a bracket, what is completed in a span of
// time, one number for two, and words that are only said once.
import Testing

@testable import Extraction

@Suite struct RealSubjectTests {
  /// What was named right before, or before the bracket.
  @Test(arguments: [
    FigureCase("征地面积3.5万平方米，涉及430户（含河东新村商品房60户1.2万平方米）。", "1.2万平方米", indicator: "商品房"),
    FigureCase("砖混房屋120户，1.4万平方米；木屋45户，0.3万平方米。", "0.3万平方米", indicator: "木屋"),
    FigureCase("果园面积下降2%，占比较大的种植业（占比41%）增速只有3%。", "3%", indicator: "种植业", change: .growth, direction: .up),
    FigureCase("完成技改投资21亿元，占固定资产投资（90亿元）的23%。", "23%", indicator: "技改投资", change: .share),
    FigureCase("重点工程完成年度计划的61%，5个县完成年度计划的75%以上。", "75%以上", indicator: "重点工程", change: .share),
    FigureCase("投资2.1亿元的青山机械有限公司电机项目、投资9000万元的罐头项目。", "9000万元", indicator: "投资"),
    FigureCase("建成投资3亿元的酿酒项目和投资4亿元的制药项目。", "4亿元", indicator: "投资"),
    FigureCase("铺设给、排水管道1300米。", "1300米", indicator: "给、排水管道"),
    FigureCase("规划研究类项目7个，总投资4亿元。", "7个", indicator: "规划研究类项目"),
  ])
  func before(_ expected: FigureCase) throws { try expected.check() }

  /// A span of time takes what is completed in it.
  @Test(arguments: [
    FigureCase("用3年时间，全面完成城区9个片区20万平方米旧房改造任务。", "3年", indicator: "旧房改造"),
    FigureCase("利用40天时间，完成土地清表。", "40天", indicator: "土地清表"),
  ])
  func spans(_ expected: FigureCase) throws { try expected.check() }

  /// One number for two is of both; a second 分别 begins anew.
  @Test(arguments: [
    FigureCase("财政收入9亿元，其中税收5亿元，分别增长8%，增幅分别提高1.1个和0.8个百分点。", "8%", indicator: "财政收入、税收"),
    FigureCase("财政收入9亿元，其中税收5亿元，分别增长8%，增幅分别提高1.1个和0.8个百分点。", "1.1个", indicator: "财政收入"),
    FigureCase("财政收入9亿元，其中税收5亿元，分别增长8%，增幅分别提高1.1个和0.8个百分点。", "0.8个百分点", indicator: "税收"),
    FigureCase("财政收入9亿元，其中税收5亿元，分别增长8%、下降9%。", "8%", indicator: "财政收入"),
    FigureCase("造林和抚育面积达到3万亩。", "3万亩", indicator: "造林和抚育面积"),
    FigureCase("新增和恢复灌溉面积2万亩。", "2万亩", indicator: "灌溉面积"),
    FigureCase("家电、家具两个产业增加值合计拉动规上工业增长2.3个百分点。", "2.3个百分点", indicator: "家电、家具两个产业增加值"),
  ])
  func both(_ expected: FigureCase) throws { try expected.check() }

  /// Nothing that is shared is said twice.
  @Test(arguments: [
    FigureCase("机械、电子产业、食品产业产值分别增长3%、4%、5%。", "4%", indicator: "电子产业产值"),
    FigureCase("技术改造、制造业投资分别增长3%、4%。", "3%", indicator: "技术改造投资"),
    FigureCase("常住、户籍人口城镇化率分别达到62%、51%。", "62%", indicator: "常住人口城镇化率"),
    FigureCase("财政、税收收入分别增长3%、4%。", "3%", indicator: "财政收入"),
    FigureCase("城镇居民、农村居民人均消费支出分别增长3%、4%。", "3%", indicator: "城镇居民人均消费支出"),
    FigureCase("国有企业、民营企业技改投资分别增长3%、4%。", "3%", indicator: "国有企业技改投资"),
    FigureCase("铁路客运量、货运量分别增长3%、4%。", "4%", indicator: "铁路货运量"),
    FigureCase("空气、水环境质量优良率分别达到90%、95%。", "90%", indicator: "空气质量优良率"),
  ])
  func once(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("进口总量第二，增速第五。", "第二", measure: .rank, indicator: "进口总量"),
    FigureCase("在全县亿元项目评比中列第6位。", "第6", indicator: "亿元项目评比"),
    FigureCase("空气质量连续3年保持全省首位。", "3年", indicator: "空气质量"),
    FigureCase("营商环境连续3年居全省第一方阵。", "3年", indicator: "营商环境"),
    FigureCase("经济总量达到300亿规模。", "300亿", indicator: "经济总量"),
    FigureCase("特色产业大镇新增2个，生态修复治理面积9万亩。", "9万亩", indicator: "生态修复治理面积"),
    FigureCase("示范镇新增4个，特色产业大镇新增2个。", "2个", indicator: "特色产业大镇"),
    FigureCase("恢复重建农房260户。", "260户", indicator: "农房"),
    FigureCase("为农民工追薪180万元。", "180万元", indicator: "追薪"),
    FigureCase("企业获授权专利18件。", "18件", indicator: "专利"),
  ])
  func ranks(_ expected: FigureCase) throws { try expected.check() }

  @Test func slogansAreNoRanks() throws {
    #expect(try FigureCase.figures("坚持安全第一、质量第一。").isEmpty)
  }
}
