// Towns, zones and departments held beside each other, and what whoever does well is given.
import Testing

@testable import Extraction

@Suite struct ScoreboardTests {
  private static let ranking =
    "按开工率排名，柳河镇排在第1位，达到91.5%，东关街道82%、白塔镇77.3%，分列第2、第3位；西岗乡、石桥镇比较靠后，分别只有40.2%、38.6%。"
  private static let zones =
    "到2026年，新增上市企业3家，高新区综合排名力争提升至全省第9位，经开区力争前移4个位次。"

  @Test(arguments: [
    FigureCase(ranking, "第1", indicator: "开工率", change: .rank),
    FigureCase(ranking, "77.3%", indicator: "开工率", change: .share),
    FigureCase(ranking, "38.6%", indicator: "开工率", change: .share),
    FigureCase(zones, "第9", indicator: "综合排名", change: .rank),
    FigureCase(zones, "4个位次", indicator: "综合排名", change: .difference),
    FigureCase("每个镇至少引进亿元以上项目2个，城关镇、北湖镇不少于3个。", "2个", indicator: "亿元以上项目", aspect: .target),
    FigureCase("每个镇至少引进亿元以上项目2个，城关镇、北湖镇不少于3个。", "3个", indicator: "亿元以上项目", aspect: .target),
    FigureCase("北湖镇要储备工业项目6个，其他乡镇不少于2个。", "2个", indicator: "工业项目", aspect: .target),
    FigureCase("一般公共预算收入完成8亿元。税务部门累计完成6亿元。", "6亿元", indicator: "一般公共预算收入"),
    FigureCase("南山园区、北沟园区考评得分分别列全省第16位、第29位。", "第29", indicator: "考评得分", change: .rank),
    FigureCase("2022年全省综合考核位列第17位，较上年前移3个位次。", "第17", indicator: "综合考核", aspect: .actual),
    FigureCase("2022年全省综合考核位列第17位，较上年前移3个位次。", "3个位次", indicator: "综合考核", aspect: .actual),
    FigureCase("去年青水县纳税过千万元的工业企业有31家，而我县只有8家。", "31家", indicator: "纳税过千万元的工业企业", aspect: .other),
    FigureCase("青水县一个县的产值就超过900亿元，我们全县加起来也赶不上人家一半。", "900亿元", indicator: "产值", aspect: .other),
    FigureCase("投资增速连续7个月保持在12%以上。", "12%以上", indicator: "投资", change: .growth),
    FigureCase("始终保持在全市第4的位置。", "第4", change: .rank),
    FigureCase("连续5个月排名靠后的镇，由县长约谈。", "5个月", indicator: "排名", aspect: .other),
    FigureCase("到会的有45家重点企业负责人。", "45家", indicator: "重点企业"),
  ])
  func places(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("对引进10亿元以上项目的，一次性奖励引荐人15万元。", "15万元", indicator: "奖励", aspect: .other),
    FigureCase("对完成任务的街道，各奖励工作经费4万元。", "4万元", indicator: "工作经费", aspect: .other),
    FigureCase("区里每公里补助20万元，区财政再按每公里8万元配套。", "20万元", indicator: "每公里补助", aspect: .other),
    FigureCase("区里每公里补助20万元，区财政再按每公里8万元配套。", "8万元", indicator: "配套", aspect: .other),
    FigureCase("对每户按照2200元的标准进行奖补。", "2200元", indicator: "奖补", aspect: .other),
    FigureCase("对连年垫底的企业，用电价格上浮15%。", "15%", indicator: "用电价格", change: .growth, aspect: .other),
    FigureCase("财政已预留600万元奖励资金。", "600万元", indicator: "奖励资金"),
  ])
  func rewards(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("全年46亿元的投资任务，目前还差18亿元。", "46亿元", indicator: "投资", aspect: .target),
    FigureCase("民间投资下降6%，比预期目标10%低16个百分点。", "10%", indicator: "民间投资", change: .growth),
    FigureCase("投资要增长11%，还有5亿元的缺口，平均每个月要完成7亿元。", "7亿元", indicator: "投资", aspect: .target),
    FigureCase("年初承诺培育科技型企业20户，截至目前只有6户。", "20户", indicator: "科技型企业", aspect: .target),
    FigureCase("刚性支出少说也要2.4亿元，自有财力能拿出来的不到8000万元。", "2.4亿元", qualifier: .over, indicator: "刚性支出"),
    FigureCase("刚性支出少说也要2.4亿元，自有财力能拿出来的不到8000万元。", "8000万元", qualifier: .under, indicator: "自有财力"),
    FigureCase("安置房项目7000万元债券资金还趴在账上。", "7000万元", indicator: "债券资金"),
    FigureCase("力争实际使用内资、外资分别增长9%、6%。", "9%", indicator: "实际使用内资"),
    FigureCase("力争实际使用内资、外资分别增长9%、6%。", "6%", indicator: "实际使用外资"),
    FigureCase("打造2个完整的产业链条。", "2个", indicator: "产业链条"),
    FigureCase("华瑞新材料产值6.1亿元；恒源纺织产值由9亿元下降到7亿元。", "6.1亿元", indicator: "产值"),
    FigureCase("华瑞新材料产值6.1亿元；恒源纺织产值由9亿元下降到7亿元。", "7亿元", indicator: "产值"),
    FigureCase("任务260户，开工和竣工率分别达98%、91.4%。", "98%", indicator: "开工率"),
    FigureCase("任务260户，开工和竣工率分别达98%、91.4%。", "91.4%", indicator: "竣工率"),
    FigureCase("衔接资金支出进度只有41%，低于全省平均水平6个百分点。", "6个百分点", indicator: "衔接资金支出进度"),
    FigureCase("水库除险加固工程已完工19件，正在实施8件。", "8件", indicator: "水库除险加固工程"),
    FigureCase("改（新）建户厕1.4万户。", "1.4万户", indicator: "户厕"),
    FigureCase("同时区财政再拿出80万元。", "80万元", aspect: .target),
  ])
  func moneyAndTasks(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("会议表彰了x名优秀教师。", "x名", measure: .people, indicator: "优秀教师"),
    FigureCase("X家长期停产的企业要尽快清退。", "X家", indicator: "企业"),
    FigureCase("利润总额8亿元，受原料涨价影响，同比下降4.1%。", "4.1%", indicator: "利润总额", change: .growth),
    FigureCase("车船税、契税受市场影响，分别下降8%、12%。", "8%", indicator: "车船税"),
    FigureCase("车船税、契税受市场影响，分别下降8%、12%。", "12%", indicator: "契税"),
    FigureCase("新能源、铜加工两条产业链产值分别达到60亿元、42亿元。", "60亿元", indicator: "新能源产业链产值"),
    FigureCase("市里拿出6亿元设立产业引导基金。", "6亿元", indicator: "产业引导基金"),
    FigureCase("仅用8天时间完成260亩土地征收。", "260亩", indicator: "土地征收"),
    FigureCase("要在45天以内完成杆线迁改37处。", "45天以内", indicator: "杆线迁改"),
    FigureCase("线路迁改涉及铁塔19基。", "19基", measure: .count, indicator: "铁塔"),
    FigureCase("企业反映，单箱物流成本要高280元左右。", "280元左右", indicator: "单箱物流成本", change: .difference, aspect: .actual),
    FigureCase("有研发活动的规上企业占比只有31%。", "31%", indicator: "有研发活动的规上企业"),
    FigureCase("要对全县36家重点企业逐户走访。", "36家", indicator: "重点企业", aspect: .actual),
    FigureCase("连续2次排名后三位的，主要负责人作检讨。", "2次", indicator: "排名后三位", aspect: .other),
    FigureCase("连续2年排名末位。", "2年", indicator: "排名末位"),
    FigureCase("在冲刺全年目标的关键时刻，我们观摩了21个项目。", "21个", aspect: .actual),
    FigureCase("从各乡镇税收完成情况看，石桥镇完成3100万元。", "3100万元", indicator: "税收"),
    FigureCase("培训支出减少，全县储备项目看起来不少，达到开工条件的只有6个。", "6个", indicator: "储备项目"),
    FigureCase("去年隔壁的青水县争取资金3亿元，位列全市第二，我们只有8000万元。", "3亿元", indicator: "资金", aspect: .other),
    FigureCase("去年签约的19个项目中，仍有7个至今没有开工。", "7个", indicator: "项目", aspect: .actual, year: 2024),
  ])
  func said(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("反观东河县，工业投资9亿元，增长16%。", "16%", indicator: "工业投资", aspect: .other),
    FigureCase("我县税收增长3%，同期浙江XX县增长14%。", "14%", indicator: "税收", aspect: .other),
    FigureCase("我县税收增长3%，同期兄弟县区东河县增长14%。", "14%", indicator: "税收", aspect: .other),
    FigureCase("从去年的数据看，临江高新区税收9亿元，我们是4亿元。", "4亿元", indicator: "税收", year: 2023),
    FigureCase("产值90亿元；亩均税收，青川经开区达到22万元，我们是13万元。", "22万元", indicator: "亩均税收"),
    FigureCase("产值90亿元；亩均税收，青川经开区达到22万元，我们是13万元。", "13万元", indicator: "亩均税收"),
    FigureCase("固投达到进度的镇有4个，石桥镇、马坊镇分别只完成2亿元、1亿元。", "1亿元", indicator: "固投"),
    FigureCase("单位GDP能耗不降反升，同比上升1.8%。", "1.8%", indicator: "单位GDP能耗", change: .growth),
    FigureCase("年内淘汰落后产能30万吨。", "30万吨", indicator: "落后产能"),
    FigureCase("今年安排重点项目，截至6月底，完成投资12亿元，滞后时序进度2个百分点。", "2个百分点", aspect: .actual),
    FigureCase("老旧小区才改造14个，离26个的目标还差12个。", "14个", indicator: "老旧小区"),
    FigureCase("计划整治河道31公里，已整治9公里。", "9公里", indicator: "河道", aspect: .actual),
    FigureCase("共建成充电桩560个。", "560个", indicator: "充电桩"),
    FigureCase("其中，一、二、三产增加值分别增长4.6%、7%和8%。", "4.6%", indicator: "一产增加值"),
    FigureCase("今年计划新开工项目38个，实际开工9个。", "9个", indicator: "新开工项目", aspect: .actual),
    FigureCase("要赶进度。青川新区征迁还剩19户、170亩。", "19户", indicator: "征迁", aspect: .actual),
    FigureCase("受审批影响，列入年度计划的项目中，有8个未按期开工。", "8个", indicator: "项目"),
    FigureCase("就到位资金来说，经开区完成9亿元；高新产业园完成5亿元。", "5亿元", indicator: "到位资金"),
    FigureCase("城投集团通过发债、银行贷款等渠道融资3亿元。", "3亿元", indicator: "融资"),
    FigureCase("从立项到拿地的审批时限要压缩到20个工作日以内。", "20个工作日以内", indicator: "审批时限"),
    FigureCase("要在25天以内完成土地组卷报批。", "25天以内", indicator: "土地组卷报批"),
    FigureCase("打造和美示范村26个。", "26个", indicator: "和美示范村"),
    FigureCase("前年我们的财政收入还在东河县前面，今年1-10月，东河县完成12亿元，我们是9亿元。", "12亿元", indicator: "财政收入", aspect: .other),
    FigureCase("前年我们的财政收入还在东河县前面，今年1-10月，东河县完成12亿元，我们是9亿元。", "9亿元", indicator: "财政收入", aspect: .actual),
    FigureCase("年初确定的县级重点项目，到年底还有5个没有开工。", "5个", indicator: "县级重点项目"),
    FigureCase("规上企业有63家，产值过亿元的企业只有5家。", "5家", indicator: "产值过亿元的企业"),
    FigureCase("关于经济增长目标，全省定的是5.5%左右。", "5.5%左右", indicator: "经济", change: .growth),
    FigureCase("其中发工资一项就要9亿元，全县财政供养人员1.2万人，一个都少不了。", "9亿元", indicator: "工资", aspect: .actual),
    FigureCase("其中发工资一项就要9亿元，全县财政供养人员1.2万人，一个都少不了。", "1.2万人", aspect: .actual),
    FigureCase("我县落实率只有90%，全市是91.5%。", "91.5%", indicator: "落实率", aspect: .other),
    FigureCase("今年争取专项债券又比去年减少了2.1亿元。", "2.1亿元", change: .difference, aspect: .actual),
    FigureCase("全年税收不低于7亿元。", "7亿元", indicator: "税收", aspect: .target),
    FigureCase("8月底税收应完成7亿元，实际只完成5亿元。", "7亿元", indicator: "税收", aspect: .target),
    FigureCase("8月底税收应完成7亿元，实际只完成5亿元。", "5亿元", indicator: "税收", aspect: .actual),
    FigureCase("市里下达我县的税收任务是7亿元，目前只完成5亿元。", "7亿元", indicator: "税收", aspect: .target),
    FigureCase("市里下达我县的税收任务是7亿元，目前只完成5亿元。", "5亿元", indicator: "税收", aspect: .actual),
  ])
  func peers(_ expected: FigureCase) throws { try expected.check() }

  /// `总投资…、占地…的A`, `水利局的A，…`: all of it is A's.
  @Test func sizesOfProjects() throws {
    let text = """
      在全县重点项目推进会上的讲话
      （2023年9月5日）
      同志们：
      总投资9亿元、占地210亩的远航多式联运物流港项目加快建设。县水利局的柳河灌区配套项目，资金已到位4200万元，支出率不足30%。
      要盯紧华昱精密铸造二期项目，确保10月底前供地160亩。东城智慧物流园进度滞后，只完成投资3亿元。
      """
    let document = try Extractor.extract(Array(text.utf8))
    #expect(
      document.figures.map { $0.project.map { document.projects[$0].surface } } == [
        "远航多式联运物流港项目", "远航多式联运物流港项目", "柳河灌区配套项目", "柳河灌区配套项目", "华昱精密铸造二期项目", "东城智慧物流园",
      ])
  }

  @Test(arguments: [
    ("水务局负责的柳河大桥及接线工程，全长5.2公里。", ["柳河大桥及接线工程"]),
    ("区中医院迁建项目要在9月底前完成供地。", ["区中医院迁建项目"]),
    ("第二实验小学建设项目已完成招标。", ["第二实验小学建设项目"]),
    ("班子成员带头包项目、跑企业。", []),
    ("不能因为推诿扯皮影响工程进度。", []),
    ("要把任务分解到月、到旬、到企业、到项目。", []),
    ("临港区后来居上。", []),
  ])
  func projects(_ text: String, _ names: [String]) throws {
    let document = try Extractor.extract(Array(("同志们：\n" + text + "\n").utf8))
    #expect(document.projects.map(\.surface) == names)
  }

  /// How so many of what was counted go: not what they are, and no change of their number.
  @Test(arguments: [
    "31个重点项目中，进度超前7个、正常18个、滞后6个。",
    "重点项目31个，其中超序时进度7个、达到序时进度18个、低于序时进度6个。",
    "重点项目31个，进展快于序时的7个，慢于序时的6个。",
    "31个重点项目中，优秀7个、良好18个、一般6个。",
  ])
  func courses(_ text: String) throws {
    let figures = try FigureCase.figures(text)
    #expect(figures.count > 2)
    #expect(figures.allSatisfy { $0.indicator == "重点项目" && $0.change == .level && $0.qualifier == .exact })
  }

  @Test(arguments: [
    FigureCase("事故起数下降25%，连续6年未发生较大以上事故。", "6年", indicator: "未发生较大以上事故"),
    FigureCase("争取各类资金9.8亿元，较上年多争取1.3亿元。", "1.3亿元", change: .difference, direction: .up, aspect: .actual),
    FigureCase("每亩投资强度420万元，每亩税收26万元。", "26万元", indicator: "每亩税收"),
    FigureCase("先后有4批次、19个项目集中开工。", "4批次", indicator: "项目"),
  ])
  func inPassing(_ expected: FigureCase) throws { try expected.check() }
}
