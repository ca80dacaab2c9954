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
    FigureCase("规上企业人家不到我们的六成。", "六成", aspect: .other),
    FigureCase("邻近的云水区盘子没有我们大，投资增长13%。", "13%", aspect: .other),
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
    FigureCase("今年综合考核中，招商权重由15%提高到35%。", "35%", aspect: .other),
    FigureCase("年底前兑付比例不得低于70%。", "70%", aspect: .target),
    FigureCase("资本金比例不得低于20%。", "20%", aspect: .other),
  ])
  func rules(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("今年要多办实事，可利息一年就要700万元。", "700万元", aspect: .actual),
    FigureCase("税源不足，供暖一年却要付900万元。", "900万元", aspect: .actual),
    FigureCase("全年投资要完成60亿元。", "60亿元", aspect: .target),
    FigureCase("年底必须开工，审批已经拖了8个月。", "8个月", aspect: .actual),
    FigureCase("去年，城镇失业率控制在3%以内。", "3%以内", aspect: .actual, year: 2023),
    FigureCase("截至9月底，全区登记失业率控制在2.8%，培训农民工830人。", "2.8%", aspect: .actual),
    FigureCase("截至9月底，全区登记失业率控制在2.8%，培训农民工830人。", "830人", aspect: .actual),
    FigureCase("1—8月，物价涨幅控制在1.9%以内，发放贷款37万元。", "37万元", aspect: .actual),
    FigureCase("截至9月底已培训430人，力争登记失业率控制在2.8%以内。", "2.8%以内", aspect: .target),
    FigureCase("截至9月底已培训430人，到年底登记失业率控制在2.8%以内。", "2.8%以内", aspect: .target),
    FigureCase("好于预期的12项，接近预期的5项。", "5项", aspect: .actual),
    FigureCase("今年计划征地900亩，实打实交出来的410亩，还欠490亩。", "410亩", aspect: .actual),
    FigureCase("今年计划征地900亩，实打实交出来的410亩，还欠490亩。", "490亩", aspect: .actual),
    FigureCase("全年要签约80户，河西村12户村民迟迟不肯签字。", "12户", aspect: .actual),
    FigureCase("要尽快开工，北桥电池项目签了约，计划投资4亿元。", "4亿元", aspect: .actual),
    FigureCase("要抓紧谋划，这两个项目匡算投资分别为5亿元和7亿元。", "7亿元", aspect: .actual),
    FigureCase("北桥电池项目今年计划投资4亿元。", "4亿元", aspect: .target),
    FigureCase("这个项目一期就要投资3亿元。", "3亿元", aspect: .actual),
    FigureCase("住建局要对全部26个工地检查一遍。", "26个", aspect: .actual),
    FigureCase("新线要到明年才能通车，还有7家企业反映用电不足。", "7家", aspect: .actual),
    FigureCase("供水能力要由3万吨提到6万吨。", "3万吨", aspect: .actual),
    FigureCase("清河污水厂达产以后一年可以处理污水900万吨。", "900万吨", aspect: .target),
  ])
  func said(_ expected: FigureCase) throws { try expected.check() }

  /// Under a heading of tasks: what is so, or has come, is there.
  @Test(arguments: [
    ("闲置的7宗土地要尽快盘活。", [FigureAspect.actual]), ("清理出来的40亩用地优先供给企业。", [.actual]),
    ("对进度落后的6家单位下发了通报。", [.actual]), ("全县18座水库、30处隐患点，责任人要盯紧。", [.actual, .actual]),
    ("全县18座水库年底前加固。", [.target]), ("专项债今年发行到位6亿元。", [.actual]),
    ("铁路专用线累计完成投资2亿元，占概算的35%，四季度要合龙。", [.actual, .actual]),
    ("低保标准已由每人700元提高到740元，要发到手里。", [.actual, .actual]),
    ("低保标准从今年7月起提高到740元。", [.actual]), ("低保标准从今年10月起提高到740元。", [.target]),
    ("河西大桥已完成总工程量的60%，确保年底通车。", [.actual]), ("隧道只完成了40%，要加快。", [.actual]),
    ("年初承诺的12件实事要办好。", [.actual]),
    ("上半年化解债务3亿元，下半年再化解2亿元。", [.actual, .target]), ("县城区大班额比例降到5%以内。", [.target]),
    ("1—6月，开发区完成产值80亿元，同比增长9%。", [.actual, .actual]),
    ("8月底之前，北桥电池、云河纺织等9个项目必须破土。", [.target]),
    ("推进云谷产业园建设，总投资90亿元，年内完成20亿元以上。", [.actual, .target]),
    ("管网改造任务9万米，概算3亿元。", [.target, .actual]),
  ])
  func underTasks(_ sentence: String, _ aspects: [FigureAspect]) throws {
    let text = """
      在全县重点工作推进会上的讲话
      （2024年8月6日）
      同志们：
      一、下步重点任务
      \(sentence)
      """
    #expect(try Extractor.extract(Array(text.utf8)).figures.map(\.aspect) == aspects)
  }

  @Test(arguments: [
    FigureCase("养老上，再建日间照料中心9处。", "9处", aspect: .target),
    FigureCase("去年，公用经费再压减5%。", "5%", aspect: .actual),
    FigureCase("目前又再建了停车场9处。", "9处", aspect: .actual),
    FigureCase("由城管局牵头，20天内拿出方案。", "20天", aspect: .target),
    FigureCase("处理能力将由3万吨提高到6万吨。", "6万吨", aspect: .target),
    FigureCase("处理能力将由3万吨提高到6万吨。", "3万吨", aspect: .actual),
    FigureCase("小区已经封顶，年底可安置群众700户。", "700户", aspect: .target),
    FigureCase("明年的项目库，入库投资不得低于50亿元。", "50亿元", aspect: .target),
    FigureCase("从下周起，选派驻厂干部30名。", "30名", aspect: .target),
    FigureCase("财政准备拿出300万元奖励企业。", "300万元", aspect: .target),
    FigureCase("外贸年初安排增长6%，结果差了2个百分点。", "6%", aspect: .target),
    FigureCase("外贸年初安排增长6%，结果差了2个百分点。", "2个百分点", aspect: .actual),
    FigureCase("与年初8%左右的计划目标相比仍有差距。", "8%左右", aspect: .target),
    FigureCase("我再说一遍，90亿元是底线。", "90亿元", aspect: .target),
    FigureCase("完成投资30亿元，超年度计划2亿元。", "2亿元", aspect: .actual),
  ])
  func ahead(_ expected: FigureCase) throws { try expected.check() }

  /// How far from a goal one stands, the rest of those that are there, one thing in two units, and the parts
  /// of a task.
  @Test(arguments: [
    FigureCase("今年的目标是前5名，上半年排全市第8位，离目标差了3位。", "第8", aspect: .actual),
    FigureCase("今年的目标是前5名，上半年排全市第8位，离目标差了3位。", "3位", aspect: .actual),
    FigureCase("年度目标是增长9%，前三季度增长7%，距目标相差2个百分点。", "7%", aspect: .actual),
    FigureCase("要带动其他6个乡镇赶上来。", "6个", aspect: .actual),
    FigureCase("其余6个乡镇年底前要全部通水。", "6个", aspect: .target),
    FigureCase("市定计划项目还有7条共18.5公里没有完工。", "18.5公里", aspect: .actual),
    FigureCase(
      "市里给汶溪定的任务是招商120亿元，实际利用省外资金30亿元，其中：工业到位资金18亿元。", "18亿元", aspect: .target),
    FigureCase("要加快推进岚川大桥、汶溪水厂等7个在建项目。", "7个", aspect: .actual),
    FigureCase("确保7个在建项目全部竣工。", "7个", aspect: .target),
    FigureCase("推动7个在建项目年内投产。", "7个", aspect: .target),
    FigureCase("抓好14户停产企业的复产工作。", "14户", aspect: .actual),
    FigureCase("全国医养结合试点县建设提速，兑付补助资金3亿元。", "3亿元", aspect: .actual),
    FigureCase("只剩20来天，要再开工10来个。", "20来天", qualifier: .about),
    FigureCase("新建大棚60余个。", "60余个", qualifier: .over),
  ])
  func standing(_ expected: FigureCase) throws { try expected.check() }

  private func aspects(_ text: String) throws -> [FigureAspect] {
    try Extractor.extract(Array(text.utf8)).figures.map(\.aspect)
  }

  /// `排全区第3位`, `全区平均`: in an autonomous region the district is above the city.
  @Test func rankedAboveOnesOwn() throws {
    let city = """
      市长在经济运行分析会上的讲话
      一季度，全市生产总值增长6%，高于全区平均水平1个百分点，排全区第3位。税收增长5%，排全区第6位；投资增长4%，列全区第8位。
      二季度，全市产值要增长7%。
      """
    #expect(try aspects(city).dropLast().allSatisfy { $0 == .actual })
  }

  /// What a year gone by has brought is told as such where the year is not known, also in spring.
  @Test func unknownYears() throws {
    let text = """
      在全县首季重点工程开工仪式上的致辞
      过去一年，全县上下狠抓项目，全年完成投资61亿元，增长12%。今年，力争完成投资70亿元。
      """
    #expect(try aspects(text) == [.actual, .actual, .target])
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.allSatisfy { $0.period == nil })
  }

  /// `刚刚过去的2016年`: the text speaks from the year behind it.
  @Test func yearJustOver() throws {
    let text = """
      在全区表彰大会上的讲话
      刚刚过去的2016年，全区税收增长9%。成绩来之不易，全年新开工项目31个。2016年是难忘的一年。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.period?.year) == [2016, 2016])
  }

  /// A park's document that names no place but its city is not the city's.
  @Test func aParkIsNoCity() throws {
    let text = """
      在云岭高新区经济工作会议上的讲话
      （2024年8月6日）
      同志们：
      产值增长4%，全市平均是6%。
      """
    #expect(try Extractor.extract(Array(text.utf8)).figures.map(\.aspect) == [.actual, .other])
  }
}
