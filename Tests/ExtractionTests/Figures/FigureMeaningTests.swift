// Indicator, change, direction, aspect and period of figures in small sentences.
import Testing

@testable import Extraction

@Suite struct FigureMeaningTests {
  @Test(arguments: [
    FigureCase("全县实现地区生产总值88亿元，同比增长6%。", "88亿元", indicator: "地区生产总值", change: .level),
    FigureCase("全县实现地区生产总值88亿元，同比增长6%。", "6%", indicator: "地区生产总值", change: .growth, direction: .up),
    FigureCase("单位能耗下降3.1%。", "3.1%", indicator: "单位能耗", change: .growth, direction: .down),
    FigureCase("税收增长9%，高于全市平均2.1个百分点。", "2.1个百分点", indicator: "税收", change: .difference, direction: .up),
    FigureCase("一般公共预算收入5亿元，完成全年目标52%。", "52%", indicator: "一般公共预算收入", change: .share),
    FigureCase("固定资产投资增速居全市第4位。", "第4", indicator: "固定资产投资", change: .rank),
    FigureCase("12个河流断面水质优良率达到95%。", "12个", indicator: "河流断面"),
    FigureCase("12个河流断面水质优良率达到95%。", "95%", indicator: "河流断面水质优良率"),
    FigureCase("6个盟市集聚企业80家。", "6个", indicator: "盟市"),
    FigureCase("下达用于养老服务的专项资金3亿元。", "3亿元", indicator: "用于养老服务的专项资金"),
    FigureCase("今天集中签约的项目共9个。", "9个", indicator: "项目"),
    FigureCase("商贸业对就业增长贡献率超过20%。", "20%", indicator: "商贸业对就业增长贡献率"),
    FigureCase("南湖桥梁厂停工2个多月，仍未复产。", "2个多月", indicator: "停工"),
    FigureCase("3人当选中国科学院院士。", "3人", indicator: "中国科学院院士"),
    FigureCase("首期到位资金2亿元。", "2亿元", indicator: "到位资金"),
    FigureCase("净增限上商贸企业5家，总数达到40家。", "40家", indicator: "限上商贸企业"),
    FigureCase("亿元以上项目20个，其中十亿元以上3个。", "3个", indicator: "十亿元以上项目"),
    FigureCase("实际到位内资9亿元、外资3000万美元。", "3000万美元", indicator: "实际到位外资"),
    FigureCase("产值增长8%，完成投资不低于全年计划的30%。", "30%", indicator: "投资", change: .share),
    FigureCase("南湖大道总投资5亿元，南湖学校投资2亿元。", "5亿元", indicator: "总投资"),
    FigureCase("重点项目30个，竣工投产9个、主体施工12个、前期工作9个。", "12个", indicator: "重点项目"),
    FigureCase("7个项目未开工，其中卡在审批的4个。", "4个", indicator: "项目"),
    FigureCase("投资3亿元的海川项目、投资2亿元的云岭项目开工。", "2亿元", indicator: "投资"),
    FigureCase("税收9亿元，已完成年初预算总额的86%。", "86%", indicator: "税收", change: .share),
    FigureCase("从签约到开工只用了50天。", "50天", indicator: "从签约到开工"),
    FigureCase("一般公共预算收入扣除退税因素后增长5%。", "5%", indicator: "一般公共预算收入", change: .growth),
    FigureCase("增速在全省30个县（市）中排第5位。税收9亿元。", "第5", change: .rank),
    FigureCase("产值超10亿元的企业只有2家。", "2家", indicator: "产值超10亿元的企业"),
    FigureCase("10亿元以上的制造业项目有9个。", "9个", indicator: "10亿元以上的制造业项目"),
    FigureCase("主营业务收入仅为邻县的60%。", "60%", indicator: "主营业务收入", change: .share),
    FigureCase("规上企业中有9家停产。", "9家", indicator: "规上企业"),
    FigureCase("净增从业人员900人。", "900人", indicator: "从业人员", change: .difference, direction: .up),
    FigureCase("完成投资不到年度计划的30%。", "30%", qualifier: .under, indicator: "投资", change: .share),
    FigureCase("用好规模5亿元的引导基金。", "5亿元", indicator: "引导基金"),
    FigureCase("审批在3个工作日内办结。", "3个工作日", qualifier: .under),
    FigureCase("财政收入下滑，下降幅度达8%。", "8%", indicator: "财政收入", change: .growth, direction: .down),
    FigureCase("税收占比60%，比全市低4个百分点。", "4个百分点", indicator: "税收", direction: .down),
    FigureCase("民间投资占比达到40%。", "40%", indicator: "民间投资", change: .share),
    FigureCase("新增工业企业12家。", "12家", indicator: "工业企业", change: .level),
    FigureCase("改造老旧小区30个、惠及6000户。", "6000户", indicator: "老旧小区"),
    FigureCase("共实施技改项目40个，其中，新开工15个，续建25个。", "25个", indicator: "技改项目"),
    FigureCase("成立了9个工作专班。", "9个", indicator: "工作专班"),
    FigureCase("设立5亿元产业引导基金。", "5亿元", indicator: "产业引导基金"),
    FigureCase("5G基站从200座增加到350座。", "350座", indicator: "5G基站", change: .level),
    FigureCase("空气优良天数增加12天。", "12天", indicator: "空气优良天数", change: .difference, direction: .up),
    FigureCase("粮食产量稳定在20万吨以上。", "20万吨以上", indicator: "粮食产量", change: .level),
    FigureCase("进出口总值再创新高，达到70亿元。", "70亿元", indicator: "进出口总值"),
    FigureCase("一般公共预算收入5亿元，扣除留抵退税因素后增长3%。", "3%", indicator: "一般公共预算收入", change: .growth),
    FigureCase("居民出资按照每户600元的标准执行。", "600元", indicator: "居民出资", aspect: .other),
    FigureCase("全镇重点项目30个，总投资9亿元，真正成熟的只有8个。", "8个", indicator: "重点项目", change: .level),
    FigureCase("开工率达到70%，比去年同期低6个百分点。", "6个百分点", indicator: "开工率", direction: .down),
    FigureCase("开工率72%，较序时进度快2个百分点。", "2个百分点", change: .difference, direction: .up),
    FigureCase("出口下降9%，降幅比一季度扩大2个百分点。", "2个百分点", change: .difference, direction: .up),
    FigureCase("工业总产值增长9%，增速列全市五个省级开发区第1。", "第1", indicator: "工业总产值", change: .rank),
    FigureCase("研发经费相当于生产总值的比例达到3%。", "3%", indicator: "研发经费", change: .share),
    FigureCase("PM2.5年均浓度29微克/立方米。", "29微克/立方米", indicator: "PM2.5年均浓度", year: 2024),
    FigureCase("首办成功率超过90%。", "90%", indicator: "首办成功率", change: .share),
    FigureCase("民间投资占比达到40%、提高2个百分点。", "2个百分点", indicator: "民间投资占比", change: .difference),
    FigureCase("拖欠农民工工资80万元。", "80万元", indicator: "农民工工资", aspect: .actual),
    FigureCase("共检查59项指标，其中有22项不达标。", "22项", indicator: "指标"),
    FigureCase("大河沿线贯通69公里绿道。", "69公里", indicator: "绿道"),
    FigureCase("制造业贷款余额新增7亿元。", "7亿元", indicator: "制造业贷款余额", change: .difference, direction: .up),
    FigureCase("压减一般性支出2亿元。", "2亿元", indicator: "一般性支出", change: .difference, direction: .down),
    FigureCase("食品、纺织等产业增加值占比达到55%。", "55%", indicator: "食品、纺织等产业增加值", change: .share),
    FigureCase("城镇调查失业率5%左右。", "5%左右", indicator: "城镇调查失业率", change: .share),
  ])
  func nounAndChange(expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    ("工业、民间投资分别增长7%、3%。", ["工业投资", "民间投资"]), ("刑事、治安案件分别下降8%、6%。", ["刑事案件", "治安案件"]),
    ("城乡居民人均可支配收入分别增长5%、6%。", ["城镇居民人均可支配收入", "农村居民人均可支配收入"]),
    ("存贷款余额分别增长9%、8%。", ["存款余额", "贷款余额"]), ("农村自来水、卫生厕所普及率达到97%、90%。", ["农村自来水普及率", "农村卫生厕所普及率"]),
    ("国内游客80万人次、入境游客2万人次，分别增长4%、30%。", ["国内游客", "入境游客", "国内游客", "入境游客"]),
    ("概念验证中心、中试基地分别达到3家、5家。", ["概念验证中心", "中试基地"]),
    ("签约项目履约率、开工率分别为90%、57%。", ["签约项目履约率", "签约项目开工率"]),
    ("工业投资、技改投资分别增长8%、9%。", ["工业投资", "技改投资"]),
    ("第一、第三产业增加值分别增长3%、5%。", ["第一产业增加值", "第三产业增加值"]),
    ("城镇和农村居民人均收入分别为5万元、3万元。", ["城镇居民人均收入", "农村居民人均收入"]),
    ("城乡低保标准分别提高到900元、700元。", ["城市低保标准", "农村低保标准"]),
    ("电子信息、食品加工产业分别实现产值9亿元、8亿元。", ["电子信息产业产值", "食品加工产业产值"]),
    ("食品、药品抽检合格率分别达到98%、99%。", ["食品抽检合格率", "药品抽检合格率"]),
  ])
  func respectiveNumbers(sentence: String, indicators: [String]) throws {
    #expect(try FigureCase.figures(sentence).map(\.indicator) == indicators)
  }

  @Test(arguments: [
    FigureCase("上月完成投资3亿元。", "3亿元", aspect: .actual, year: 2024),
    FigureCase("力争税收增长8%。", "8%", aspect: .target),
    FigureCase("确保全年新增就业5000人。", "5000人", aspect: .target), FigureCase("加快6个村的改造。", "6个", aspect: .target),
    FigureCase("剩余的9个小区必须全部开工。", "9个", aspect: .target),
    FigureCase("8月底前完工5个小区。", "5个", aspect: .target),
    FigureCase("去年就列入了计划，至今投入仅为60万元。", "60万元", aspect: .actual),
    FigureCase("今年计划投资6亿元。", "6亿元", indicator: "投资", aspect: .target),
    FigureCase("亩均税收低于10万元的企业不再享受优惠。", "10万元", qualifier: .under, change: .level, aspect: .other),
    FigureCase("对新认定企业给予20万元奖励。", "20万元", aspect: .other),
    FigureCase("全区税收增长5%，完成全年目标60%。", "60%", aspect: .actual),
    FigureCase("我区要看清大势。今年二季度，我国经济企稳回升，增长3%。我区上下要再接再厉。", "3%", aspect: .other),
    FigureCase("2024年开局良好，2024年任务不轻。到2030年研发投入强度达到3%。", "3%", aspect: .target, year: 2030),
    FigureCase("去年全县接待游客60万人次。", "60万人次", aspect: .actual, year: 2023),
    FigureCase("预计实现增加值9亿元。", "9亿元", aspect: .actual),
    FigureCase("预计每年可新增税收1亿元。", "1亿元", aspect: .target),
    FigureCase("全部达产后年产值30亿元。", "30亿元", aspect: .target),
    FigureCase("力争日处理能力由3万吨提高到5万吨。", "3万吨", aspect: .actual),
    // Other places of the same kind, and whoever stands above.
    FigureCase("邻近的岚港区开工41个项目。", "41个", aspect: .other),
    FigureCase("也要看到，还有11个村没有通自来水。", "11个", aspect: .actual),
    FigureCase("税收要再加把劲。已建成的17个专班要天天碰头。", "17个", aspect: .actual),
    FigureCase("全区投资下降5%，而同期全市增长2%。", "2%", aspect: .other),
    FigureCase("再看周边，岚港区上半年开工31个项目，税收是我区的1.6倍。", "1.6倍", aspect: .other),
    FigureCase("安置费按每人每月600元执行。", "600元", aspect: .other),
    FigureCase("对新认定的企业奖励50万元。", "50万元", indicator: "奖励", aspect: .other),
    FigureCase("我区要看清大势。从全国看，上半年工业增长5%。", "5%", aspect: .other),
    FigureCase("我区不能落后。市里确定的全市税收预期增速为6%。", "6%", aspect: .other),
    FigureCase("总投资近20亿元的岚电封测基地正式签约。", "近20亿元", aspect: .actual),
    FigureCase("对亩均税收3万元以下的企业限期整改。", "3万元以下", aspect: .other),
    FigureCase("邻市的汶溪经开区税收增长9%，我们只有3%。", "9%", aspect: .other),
    FigureCase("邻市的汶溪经开区税收增长9%，我们只有3%。", "3%", aspect: .actual),
    FigureCase("国家今年安排专项债券3万亿元。", "3万亿元", aspect: .other),
    FigureCase("我区要加把劲。全市上半年投资增长9%。", "9%", aspect: .other),
    // What was done with the plan is no plan.
    FigureCase("今年年度计划投资3亿元，只完成8000万元。", "8000万元", aspect: .actual),
    // A year that is said of the things counted holds for them alone.
    FigureCase("去年签约的60个项目，没有落地的还有20个。", "20个", year: 2024),
    FigureCase("力争日处理能力由3万吨提高到5万吨。", "5万吨", aspect: .target),
    FigureCase("全市新开工项目90个，我县只有4个。", "90个", aspect: .other),
    FigureCase("全市新开工项目90个，我县只有4个。", "4个", aspect: .actual),
    FigureCase("全区用电量增长9%，而全国同期增速为6%。", "6%", aspect: .other),
    FigureCase("对认定企业，单个企业最高不超过50万元。", "50万元", aspect: .other),
    FigureCase("税收占比优于考核目标2个百分点。", "2个百分点", aspect: .actual),
  ])
  func aspectAndPeriod(expected: FigureCase) throws { try expected.check() }

  @Test func severalYearsHaveNoPeriod() throws {
    let figures = try FigureCase.figures("五年来，全县税收年均增长6%。财政收入突破20亿元。")
    #expect(figures.map { $0.period?.year } == [nil, nil])
  }

  @Test func sectionsSayWhenAndWhether() throws {
    let text = """
      一、2023年工作回顾
      全县税收增长6%。
      二、2024年重点工作
      全县税收增长7%。
      """
    let figures = try FigureCase.figures(text)
    #expect(figures.map(\.aspect) == [.actual, .target])
    #expect(figures.map { $0.period?.year } == [2023, 2024])
  }

  @Test func headingsOfTheMonthsAheadAreTargets() throws {
    let text = """
      一、看变化，路子越走越清
      全镇税收5亿元。
      二、抓关键，下半年要见真章
      全镇税收达到9亿元。去年投诉有270件。
      """
    #expect(try FigureCase.figures(text).map(\.aspect) == [.actual, .target, .actual])
  }

  @Test func halfYearReportsReviewTheirOwnYear() throws {
    let text = """
      东湖高新区管委会
      关于2023年上半年工作情况的汇报
      市政府：
      一、上半年工作情况
      完成税收5亿元。
      """
    let document = try Extractor.extract(Array(text.utf8))
    #expect(document.metadata.title == "东湖高新区管委会\n关于2023年上半年工作情况的汇报")
    #expect(document.figures.map { $0.period?.year } == [2023])
  }

  @Test func amountsHaveRoles() throws {
    let roles = try FigureCase.figures("总投资9亿元，到位资金3亿元，实际利用外资200万美元，累计完成投资4亿元。").map(\.role)
    #expect(roles == [.totalInvestment, .fundsInPlace, .foreignCapital, .completedTotal])
  }

  @Test func ordersHoldForTheirItem() throws {
    let text = "就下一步工作，我讲两点意见。一要做强产业。新建大棚30座，培育龙头企业5家。目前，全镇已流转土地900亩。二是成效明显。新建道路6公里。"
    let figures = try FigureCase.figures(text)
    #expect(figures.map(\.surface) == ["30座", "5家", "900亩", "6公里"])
    #expect(figures.map(\.aspect) == [.target, .target, .actual, .actual])
  }

  @Test func whatIsCalledForHoldsUntilSomethingHasHappened() throws {
    let text = """
      三、加油干，把几件大事办成
      第一件，稳住工业。今年要新增规上企业9家。培育龙头企业3家、示范基地2个。
      第二件，做活乡村。建成高标准农田5万亩，粮食产量突破20万吨。去年旅游收入3亿元。
      """
    #expect(
      try FigureCase.figures(text).map(\.aspect) == [.target, .target, .target, .target, .target, .actual])
  }

  @Test func aParkSpeaksOfItselfWithoutSayingSo() throws {
    let text = """
      云川经济开发区管理委员会
      关于2023年上半年工作情况的报告
      县人民政府：
      园区从业人员突破2万人。
      """
    let document = try Extractor.extract(Array(text.utf8))
    #expect(document.figures.map(\.indicator) == ["从业人员"])
    #expect(document.metadata.issuer == "云川经济开发区管理委员会")
  }

  @Test func whatHasJustGoneByIsLastYear() throws {
    let text = """
      区长在区政府全体会议上的讲话
      （2022年2月16日）
      同志们：
      一、正视差距，统一思想
      过去的一年，全区税收增长8%。
      新建道路6公里。
      """
    let document = try Extractor.extract(Array(text.utf8))
    #expect(document.figures.map { $0.period?.year } == [2021, 2021])
    #expect(document.metadata.speaker == "区长")
  }

  /// Years that say which ones, or since when, are not when.
  @Test func yearsOfThingsAreNoPeriods() throws {
    let text = """
      在全区城市更新推进会上的讲话
      （2023年7月19日）
      同志们：
      2000年以前建成的小区有167个。改造老旧小区26个。
      2021年以来全区累计开工项目90个。
      全年完成工业投资45亿元。
      """
    let document = try Extractor.extract(Array(text.utf8))
    #expect(document.figures.map { $0.period?.year } == [2023, 2023, nil, 2023])
    #expect(document.figures.map(\.aspect) == [.actual, .actual, .actual, .target])
  }

  /// Last year opens the section, and holds in it until this year is spoken of.
  @Test func aYearThatOpensASectionHoldsForIt() throws {
    let text = """
      在全区经济工作会议上的讲话
      （2025年2月12日）
      同志们：
      一、坚定信心，看清差距
      2024年是爬坡过坎的一年。全区税收增长8%。
      工业筋骨更强。规上工业增加值增长9%，比年初预期高2个百分点。
      四季度工业投资增长6%。
      要看到不足。今年初步排定的项目只有90个。亩均税收7万元。
      二、提速加力，全力冲刺
      一季度税收要增长6%，去年一季度仅增长2%。
      """
    let document = try Extractor.extract(Array(text.utf8))
    #expect(document.figures.map { $0.period?.year } == [2024, 2024, 2024, 2024, 2025, 2025, 2025, 2024])
    #expect(document.figures.map { $0.period?.quarter } == [nil, nil, nil, 4, nil, nil, 1, 1])
    #expect(document.figures.prefix(6).allSatisfy { $0.aspect == .actual })
  }

  @Test func aTextThatLooksBackSpeaksFromTheYearItWasGivenOut() throws {
    let text = """
      在全区经济工作会议上的讲话
      发布时间：2024-01-18 来源：区委办

      同志们：这次会议的任务是回顾去年、部署今年。
      一、回头看，这一年我们顶住了压力
      2023年是攻坚之年。税收增长5%。
      新建道路6公里。
      二、向前看，今年的目标要够得着
      税收增长6%。
      """
    let document = try Extractor.extract(Array(text.utf8))
    #expect(document.metadata.year == 2024)
    #expect(document.figures.map { $0.period?.year } == [2023, 2023, 2024])
    #expect(document.figures.map(\.aspect) == [.actual, .actual, .target])
  }

  @Test(
    arguments: [
      ("全区实现税收9亿元，同比增长5%，高于全市平均2个百分点。", ["全区", "全区", "全区"]),
      ("我市税收9亿元。人均收入3万元。", ["我市", nil]), ("江苏进出口增长6%。", ["江苏"]),
      ("开工率70%，而隔壁的东湖区增长9%。", [nil, "东湖区"]), ("税收增长5%，总量居全市第3。", [nil, nil]),
    ] as [(String, [String?])])
  func figuresTellTheirRegion(sentence: String, regions: [String?]) throws {
    #expect(try FigureCase.figures(sentence).map(\.subjectRegion) == regions)
  }

  @Test func nounsAreCarriedOverSentences() throws {
    let figures = try FigureCase.figures("全县实施技改项目40个。截至7月底，已开工25个。")
    #expect(figures.map(\.indicator) == ["技改项目", "技改项目"])
  }

  /// Long reports part their halves by lines without a marker; both speak the language of orders.
  @Test func headingsWithoutAMarkerSayWhatHasHappened() throws {
    let text = """
      2026年政府工作报告

      云川区区长  2026年1月9日

      各位代表：现在，我向大会报告工作，请予审议。

      “十四五”时期发展成就和2025年工作回顾

      五年来，全区上下真抓实干。一是保持经济平稳运行。保障粮食供应，粮食产量保持在12万吨以上。

      2026年重点工作

      一、守护百姓健康

      扩建社区医院，惠及超3万名居民。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.surface) == ["12万吨以上", "超3万名"])
    #expect(figures.map(\.aspect) == [.actual, .target])
  }

  /// 有, 满 are verbs before what is had or full.
  @Test func verbsOfHavingAreNoPartOfTheNoun() throws {
    let figures = try FigureCase.figures("首批签约项目有总投资32亿元，现有厂房有面积4万平方米。")
    #expect(figures.map(\.indicator) == ["总投资", "面积"])
  }
}
