// What speeches at meetings of a district say of its economy, its projects, its farms and its safety.
import Testing

@testable import Extraction

@Suite struct MeetingSpeechTests {
  @Test(arguments: [
    // 争取 before an amount that nothing bounds: it has come.
    FigureCase("争取上级资金8.7亿元，专项债资金使用率86%。", "8.7亿元", aspect: .actual),
    FigureCase("争取上级资金8.7亿元，专项债资金使用率86%。", "86%", aspect: .actual),
    FigureCase("全年争取上级资金8.7亿元。", "8.7亿元", aspect: .target),
    FigureCase("积极争取上级资金8.7亿元。", "8.7亿元", aspect: .target),
    FigureCase("争取中央资金3亿元以上。", "3亿元以上", aspect: .target),
    // A plan that is what something is about.
    FigureCase("未开工项目还有9个，因规划调整停下的4个。", "4个", aspect: .actual),
    // Asked of each, time and again.
    FigureCase("区级领导每人每月外出招商不少于2次。", "2次", aspect: .target),
    FigureCase("每名干部包联企业不少于3家，每月走访不少于1次。", "1次", aspect: .target),
    FigureCase("对签约满8个月仍未动工的项目，一律清退。", "8个月", indicator: "签约", aspect: .other),
    FigureCase("连续2个季度垫底的，由区委约谈。", "2个季度", aspect: .other),
    FigureCase("对年纳税超过900万元的企业奖励20万元。", "20万元", indicator: "奖励", aspect: .other),
    FigureCase("年度计划投资90亿元，其中续建项目12个。", "12个", aspect: .actual),
    FigureCase("力争签约项目60个，其中10亿元以上项目5个。", "5个", aspect: .target),
  ])
  func aspect(_ expected: FigureCase) throws { try expected.check() }

  /// What a review without a heading is of ends where the own year begins.
  @Test func reviewsEndWithTheOwnYear() throws {
    let text = """
      在全县环保工作会议上的讲话
      （2024年2月8日）
      同志们：
      过去一年，我们建成污水处理厂3座。
      今年的目标是：水质优良比例达到95%。
      一要抓好治水。年内建成污水处理厂2座。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.aspect) == [.actual, .target, .target])
    #expect(figures.map(\.period?.year) == [2023, 2024, 2024])
  }

  @Test(arguments: [
    FigureCase("装备制造业增速最快，达到14.5%。", "14.5%", indicator: "装备制造业", change: .growth, direction: .up),
    FigureCase("食品加工业降幅最大，达到9.3%。", "9.3%", indicator: "食品加工业", change: .growth, direction: .down),
    FigureCase("亏损面由21%收窄到16%。", "16%", indicator: "亏损面", change: .share),
    FigureCase("带动农户500户，户均增收8000元。", "8000元", indicator: "户均增收", change: .difference, direction: .up),
    FigureCase("未开工项目8个，因征地滞后的6个，因缺资金的2个。", "6个", change: .level),
    FigureCase("3家企业停产，影响全区工业增速2个百分点。", "2个百分点", change: .difference, direction: .down),
    FigureCase("事故起数双下降10%。", "10%", indicator: "事故起数", change: .growth, direction: .down),
  ])
  func change(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("规上企业中，有8家产值下滑。", "8家", indicator: "规上企业"),
    FigureCase("征地拆迁已签约213户，签约率95%，剩余10户。", "10户", indicator: "征地拆迁"),
    FigureCase("优良天数231天，优良率84%，同比增加9天。", "9天", indicator: "优良天数"),
    FigureCase("水系连通工程完成清淤38万方。", "38万方", indicator: "清淤"),
    FigureCase("审批时限由法定的120天压缩至38天。", "38天", indicator: "审批时限"),
    FigureCase("施工许可证办了23天，而沅江区只要5天。", "5天", indicator: "施工许可证", aspect: .other),
    FigureCase("亩均税收18万元，而沅口开发区是40万元。", "40万元", indicator: "亩均税收", aspect: .other),
    FigureCase("综合融资成本在6%左右，个别达到8%。", "8%", indicator: "综合融资成本"),
    FigureCase("在全省营商环境评价中，我区列第38位。", "第38", indicator: "营商环境评价"),
    FigureCase("生猪存栏28万头，其中能繁母猪3万头。", "3万头", indicator: "能繁母猪存栏"),
    FigureCase("抽查企业60家，发现隐患347条，平均每家5.8条。", "5.8条", indicator: "隐患"),
    FigureCase("主要领导带队检查不少于4次，分管同志不少于2次。", "2次", indicator: "带队检查"),
    FigureCase("15个村集体经济收入不足5万元。", "5万元", indicator: "集体经济收入"),
    FigureCase("消除收入5万元以下的村21个。", "21个", indicator: "收入5万元以下的村"),
    FigureCase("达产后产值可突破60亿元。", "60亿元", indicator: "产值"),
    FigureCase("产值反而增加600万元。", "600万元", indicator: "产值"),
    FigureCase("过渡费按每人每月600元执行。", "600元", indicator: "过渡费"),
    FigureCase("今年需投入38亿元。", "38亿元", indicator: "投入"),
    FigureCase("目前全区有省级平台6家。", "6家", indicator: "省级平台"),
    FigureCase("新院区设床位600张。", "600张", indicator: "床位"),
    FigureCase("修缮古民居30栋。", "30栋", indicator: "古民居"),
    FigureCase("再培育入规企业10户。", "10户", indicator: "入规企业"),
    FigureCase("投入财政资金2亿元。", "2亿元", indicator: "财政资金"),
  ])
  func indicator(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("规上工业企业完成营业收入90亿元，利润总额增长5%。", "90亿元", indicator: "规上工业企业营业收入"),
    FigureCase("规上工业企业完成营业收入90亿元，利润总额增长5%。", "5%", indicator: "规上工业企业利润总额"),
    FigureCase("60家规上企业完成总产值90亿元。", "90亿元", indicator: "总产值"),
    FigureCase("主导产业实现产值40亿元。", "40亿元", indicator: "主导产业产值"),
    FigureCase("装备制造业增加值增长9%，食品加工业下降2%。", "2%", indicator: "食品加工业增加值"),
    FigureCase("区属国有企业由9家整合为6家，资产总额达300亿元。", "300亿元", indicator: "区属国有企业资产总额"),
    FigureCase("本外币存、贷款余额分别增加9亿元、8亿元。", "9亿元", indicator: "本外币存款余额"),
    FigureCase("本外币存、贷款余额分别增加9亿元、8亿元。", "8亿元", indicator: "本外币贷款余额"),
    FigureCase("新认定高新技术企业9家、科技型企业7家，总数分别达到90家、70家。", "90家", indicator: "高新技术企业"),
    FigureCase("省级项目开工率、投资完成率分别达到90%、80%。", "80%", indicator: "省级项目投资完成率"),
    FigureCase("重点项目中，已开工49个、未开工15个。", "15个", indicator: "重点项目"),
    FigureCase("规上企业中，产值下降的有37家，停产8家。", "8家", indicator: "规上企业"),
    FigureCase("上半年产值12亿元，少完成2亿元。", "2亿元", indicator: "产值", change: .difference, direction: .down),
    FigureCase("资金到位率35%，比上年末提高6个百分点。", "6个百分点", indicator: "资金到位率"),
    FigureCase("重点项目12个，计划投资30亿元，完成22亿元。", "22亿元", indicator: "投资"),
    FigureCase("环城路改建工程全长38公里。", "38公里", indicator: "全长"),
    FigureCase("距离年底只有70天。", "70天", indicator: "年底"),
    FigureCase("惠及周边居民300户。", "300户", indicator: "居民"),
    FigureCase("新发展设施蔬菜2000亩。", "2000亩", indicator: "设施蔬菜"),
    FigureCase("新造油茶林8000亩。", "8000亩", indicator: "油茶林"),
    FigureCase("统筹改造资金7亿元。", "7亿元", indicator: "改造资金"),
    FigureCase("完成6万平方米既有住宅改造。", "6万平方米", indicator: "既有住宅改造"),
    FigureCase("到主城区的通行时间由50分钟缩短到22分钟。", "22分钟", indicator: "通行时间"),
    FigureCase("每月走访不少于1次。", "1次", indicator: "走访"),
    FigureCase("在2023年度全省开发区综合考评中，我区列第27位。", "第27", indicator: "综合考评"),
    FigureCase("核销消费券300万元。", "300万元", indicator: "消费券"),
    FigureCase("工业项目占比90%，即申即享事项占比80%。", "80%", indicator: "即申即享事项"),
  ])
  func owners(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("输变电工程较原计划提前45天投运。", "45天", aspect: .actual),
    FigureCase("今年计划投资3亿元，1—7月完成2亿元。", "2亿元", aspect: .actual),
    FigureCase("我县开工率76%，而全市平均开工率为81%。", "81%", aspect: .other),
    FigureCase("邻近的沅口区产值增长11%，高出我区3个百分点。", "3个百分点", aspect: .other),
    FigureCase("未动工的17个项目要倒排工期。", "17个", aspect: .actual),
    FigureCase("未动工的17个项目要全部开工。", "17个", aspect: .target),
    FigureCase("对首次入规的，按政策每户奖励20万元。", "20万元", aspect: .other),
    FigureCase("要建成澧水医院东院区，新增床位500张。", "500张", aspect: .target),
  ])
  func standing(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("省级以上平台总数达78个，其中国家级6个、省级72个。", "6个", indicator: "国家级平台"),
    FigureCase("加快总投资45亿元的星河基地、30亿元的宏泰工厂建设。", "30亿元", indicator: "总投资"),
    FigureCase("对首次认定的奖励20万元，重新认定的奖励10万元。", "10万元", indicator: "奖励", aspect: .other),
    FigureCase("每半月通报1次。", "1次", indicator: "通报"),
    FigureCase("衔接资金用于产业发展的比例不低于60%。", "60%", indicator: "衔接资金", change: .share),
    FigureCase("土地收入9亿元，其中用于城市更新的占30%。", "30%", indicator: "土地收入", change: .share),
    FigureCase(
      "技改投资增长12%、占工业投资比重提高2个百分点。", "2个百分点", indicator: "技改投资", change: .difference,
      direction: .up),
    FigureCase("安置房新开工90套，分配入住70套。", "70套", indicator: "安置房"),
    FigureCase("天山区签约率96%。", "96%", indicator: "签约率"),
    FigureCase("孵化器、众创空间达到23家。", "23家", indicator: "孵化器、众创空间"),
    FigureCase("还本付息支出9亿元。", "9亿元", indicator: "还本付息支出"),
    FigureCase("截至8月底，全市共启动征收项目47个。", "47个", aspect: .actual),
    FigureCase("23个遗留项目，年内销号15个。", "23个", aspect: .actual),
    FigureCase("过渡费由每月每平方米8元提高到12元。", "8元", indicator: "过渡费", aspect: .actual),
    FigureCase("每千人口执业医师达3.6人。", "3.6人", indicator: "每千人口执业医师"),
  ])
  func renewal(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("上半年GDP增长5.8%，与排名第一的沅口区相差2.6个百分点。", "2.6个百分点", indicator: "GDP", change: .difference),
    FigureCase("前10强产值下降3%，华瑞化工一家下降18%。", "18%", indicator: "前10强产值", direction: .down),
    FigureCase("华瑞化工一家就减产2亿元。", "2亿元", indicator: "产值", change: .difference, direction: .down),
    FigureCase("民间投资下降6%，占比较去年同期回落5个百分点。", "5个百分点", indicator: "民间投资"),
    FigureCase("85户下降企业要逐户分析。", "85户", indicator: "企业"),
    FigureCase("三季度末投资增速转正，全年增长8%。", "8%", indicator: "投资"),
    FigureCase("设立首期规模5亿元的基金。", "5亿元", indicator: "基金"),
    FigureCase("引导基金首期规模5亿元。", "5亿元", indicator: "引导基金首期规模"),
    FigureCase("报批土地3500亩，供应2600亩。", "2600亩", indicator: "土地"),
    FigureCase("百亿级企业仅1家，而**开发区已有3家。", "3家", indicator: "百亿级企业", aspect: .other),
    FigureCase("八件民生实事完成率100%。", "100%", indicator: "民生实事完成率"),
  ])
  func carried(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("固定资产投资增长10%的目标不变。", "10%", aspect: .target),
    FigureCase("年度计划投资90亿元，其中产业项目12个，占比超过六成。", "六成", aspect: .actual),
    FigureCase("续建项目41个，年度投资9亿元。", "9亿元", aspect: .target),
    FigureCase("每周调度不少于1次。", "1次", indicator: "调度"),
  ])
  func plans(_ expected: FigureCase) throws { try expected.check() }

  /// Said in the middle of the year, what comes with its second half is ahead.
  @Test func theSecondHalfIsAhead() throws {
    let text = "在全区经济运行调度会上的讲话\n（2023年7月20日）\n同志们：\n下半年新签约项目40个，到期债务3亿元。"
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.first?.aspect == .target)
  }

  @Test(arguments: [
    FigureCase("签约亿元以上项目50个，其中百亿级1个。", "1个", indicator: "百亿级项目"),
    FigureCase("产业项目从拿地到开工不超过30天。", "30天", indicator: "从拿地到开工"),
    FigureCase("GDP迈上500亿元台阶、达到509亿元。", "509亿元", indicator: "GDP"),
    FigureCase("税收占比八年来首次突破75%。", "75%", indicator: "税收", change: .share),
    FigureCase("用电量增长2%，限上企业中负增长的有27家。", "27家", indicator: "限上企业"),
    FigureCase("财政收入2亿元，同比短收2400万元。", "2400万元", indicator: "财政收入", change: .difference, direction: .down),
    FigureCase("沅口区一月份工业用电量2亿千瓦时。", "2亿千瓦时", indicator: "工业用电量"),
    FigureCase("已经签约6个10亿元以上的大项目。", "6个", indicator: "10亿元以上的大项目"),
    FigureCase("工业投资增长6%，力争7%。", "7%", change: .growth, direction: .up, aspect: .target),
    FigureCase("发现隐患3820条，已整改3655条。", "3655条", indicator: "隐患"),
    FigureCase("清欠农民工工资2160万元。", "2160万元", indicator: "农民工工资"),
  ])
  func openings(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("工业项目占比、工业投资占比都要达到50%。", "50%", indicator: "工业项目、工业投资", change: .share),
    FigureCase("GDP总量排第52位，与第50位的云川县差18亿元。", "18亿元", indicator: "GDP", change: .difference),
    FigureCase("澄川轴承项目达产后年产值30亿元，纳税2亿元。", "2亿元", aspect: .target),
    FigureCase("整体搬迁项目占地150亩。", "150亩", indicator: "占地"),
    FigureCase("所有企业达到30家。", "30家", indicator: "企业"),
    FigureCase("备足种子460吨。", "460吨", indicator: "种子"),
  ])
  func gatherings(_ expected: FigureCase) throws { try expected.check() }

  @Test func lastPlacesAreNoFigures() throws {
    #expect(try FigureCase.figures("对考核后3名的单位通报，倒数后2名的约谈。").isEmpty)
  }

  @Test(arguments: [
    FigureCase("完成投资9亿元，为年度计划的60%。", "60%", change: .share, aspect: .actual),
    FigureCase("要紧盯9个在谈项目，争取早日签约。", "9个", aspect: .actual),
    FigureCase("要用好3亿元产业基金。", "3亿元", aspect: .actual),
    FigureCase("8家企业欠薪300万元。", "8家", indicator: "企业"),
    FigureCase("8家企业欠薪300万元。", "300万元", indicator: "欠薪"),
    FigureCase("对税收低于3万元的8家企业分类整治。", "8家", indicator: "企业", change: .level),
  ])
  func watched(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("工业增加值增长7.4%，连续5个月保持在7%以上。", "7%以上", change: .growth, direction: .up),
    FigureCase("工业投资增长7%，占比达到40%。", "40%", change: .share),
    FigureCase("三季度当季到位外资9万美元。", "9万美元", indicator: "到位外资"),
    FigureCase("一季度末拖欠账款化解率达到60%。", "60%", indicator: "拖欠账款化解率"),
    FigureCase("计划完成投资25亿元，其中产业项目20个。", "20个", aspect: .actual),
    FigureCase("5家单位作了发言，有2家是书面发言。", "2家", indicator: "单位"),
    FigureCase("9家企业停产半停产。", "9家", indicator: "企业"),
    FigureCase("申报材料减少到17份。", "17份", indicator: "申报材料"),
    FigureCase("审批环节再减少30%。", "30%", indicator: "审批环节"),
    FigureCase("对升规的企业奖励10万元，连续三年在规的再奖5万元。", "5万元", indicator: "奖励", aspect: .other),
    FigureCase("奖励资金，7个工作日以内到账。", "7个工作日以内", indicator: "到账"),
    FigureCase("小麦总产3万吨，单产380公斤。", "380公斤", indicator: "小麦单产"),
    FigureCase("人均月增收2100元。", "2100元", indicator: "人均月增收", change: .difference, direction: .up),
    FigureCase("实际利用外资进度低于序时12个百分点。", "12个百分点", indicator: "实际利用外资"),
    FigureCase("营商环境单项列第9位。", "第9", indicator: "营商环境"),
    FigureCase("完成6万平方米旧住房改造。", "6万平方米", indicator: "旧住房改造"),
  ])
  func smallWords(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("诊疗量占比46%，距离60%的目标还有差距；老人达12万人。", "12万人", aspect: .actual),
    FigureCase("600分以上高分段考生97人。", "97人", indicator: "高分段考生"),
    FigureCase("职工、居民医保报销比例分别达到83%、71%。", "83%", indicator: "职工医保报销比例"),
    FigureCase("城镇就业900人，离校毕业生就业率92%。", "92%", indicator: "离校毕业生就业率"),
    FigureCase("年底前再开办公办幼儿园3所。", "3所", indicator: "公办幼儿园"),
    FigureCase("企业开办时间压缩到4小时。", "4小时", indicator: "企业开办时间"),
    FigureCase("基金征缴收入9亿元。", "9亿元", indicator: "基金征缴收入"),
  ])
  func livelihood(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("房地产业税收1亿元，减收4200万元。", "4200万元", indicator: "房地产业税收", change: .difference, direction: .down),
    FigureCase("新增上市后备企业7家。", "7家", indicator: "上市后备企业"),
    FigureCase("平台公司由13家压减至6家，资产总额突破300亿元。", "300亿元", indicator: "平台公司资产总额"),
    FigureCase("策划专项债项目80个，通过审核50个。", "50个", indicator: "专项债项目"),
    FigureCase("全年化债9亿元。", "9亿元", indicator: "化债"),
    FigureCase("对不良率超过3%的3家银行挂牌督办。", "3%", aspect: .other),
  ])
  func finance(_ expected: FigureCase) throws { try expected.check() }

  /// In an item that an order opens, a noun and its number go on behind a wish.
  @Test func nounsGoOnBehindAWish() throws {
    let figures = try FigureCase.figures("一要抓融资。贷款增速不低于20%，首贷户300户。")
    #expect(figures.map(\.aspect) == [.target, .target])
  }

  /// `第二，打好攻坚战。`: what stands under a point that calls for something is called for.
  @Test func pointsCallForWhatIsUnderThem() throws {
    let text = """
      在全区城市品质提升动员会上的讲话
      （2023年4月16日）
      同志们：
      第一，看清形势，增强紧迫感。全区建成公园30个，改造道路12条，还远远不够。
      第二，聚焦重点，打好品质提升攻坚战。
      一是环境美化行动。新建公园60个，建成区绿地率达到38%。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.map(\.aspect) == [.actual, .actual, .target, .target])
  }

  @Test(arguments: [
    FigureCase("公厕每平方公里2.6座，与创卫标准差1.4座。", "1.4座", indicator: "公厕", direction: .down),
    FigureCase("加装电梯200部，每部补贴25万元。", "25万元", indicator: "补贴", aspect: .other),
  ])
  func quality(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("某项目从拿地到投产只用了9个月，比承诺提前2个月。", "2个月", indicator: "从拿地到投产", change: .difference),
    FigureCase("在手储备项目仅9个。", "9个", indicator: "在手储备项目"),
    FigureCase("项目还有9个，临沅镇开工5个、竣工3个。", "5个", indicator: "项目"),
  ])
  func visits(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("城中村改造完成签约90户、拆除6万平方米。", "6万平方米", indicator: "拆除"),
    FigureCase("事故起数、死亡人数“双下降”，降幅分别为33%、25%。", "25%", indicator: "死亡人数", direction: .down),
    FigureCase("回收期72天，比去年延长9天。", "9天", indicator: "回收期", change: .difference, direction: .up),
    FigureCase("三是收支矛盾突出，土地收入仅完成预算的11%。", "11%", indicator: "土地收入", change: .share),
    FigureCase("8月底前完成全年投资任务的75%。", "75%", indicator: "投资", change: .share, aspect: .target),
    FigureCase("10件民生实事11月底前全面完成。", "10件", aspect: .target),
    FigureCase("新增规上企业25家，月度新增5家以上。", "5家以上", indicator: "规上企业"),
  ])
  func halfYears(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("任务完成率超过80%，而云川区、临河县分别只有51%、48%。", "51%", indicator: "任务完成率"),
    FigureCase("任务完成率超过80%，而云川区、临河县分别只有51%、48%。", "48%", indicator: "任务完成率"),
    FigureCase("市级设立100亿元产业母基金。", "100亿元", indicator: "产业母基金"),
  ])
  func places(_ expected: FigureCase) throws { try expected.check() }

  /// What is counted ends where it is said how it goes; how long one works is no part of what stands before.
  @Test(arguments: [
    FigureCase("6个攻坚组高效运转，难题逐个化解。", "6个", indicator: "攻坚组"),
    FigureCase("31台机组昼夜运转。", "31台", indicator: "机组"),
    FigureCase("全县实施交通项目35个，已动工建设19个。", "19个", indicator: "交通项目"),
    FigureCase("停工的水利项目46个，复工建设38个。", "38个", indicator: "水利项目"),
    FigureCase("南片区约230亩用地、滨江片区约170亩用地正在平整。", "约230亩", indicator: "用地"),
    FigureCase("推进高新区46万平方米的征迁任务。", "46万平方米", indicator: "征迁"),
    FigureCase("各镇振奋精神、大干75天。", "75天", indicator: "大干"),
    FigureCase("面对下行压力，服务业增加值（现价）保持较快增长，增长8.3%。", "8.3%", indicator: "服务业增加值（现价）"),
  ])
  func work(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("外贸出口增长4.2%，与年初7%左右增长目标还有距离。", "7%左右", change: .growth, direction: .up),
    FigureCase("锚定全年9%增长目标。", "9%", change: .growth, direction: .up),
  ])
  func goalsOfGrowth(_ expected: FigureCase) throws { try expected.check() }

  /// How wide something is made is said of what it becomes.
  @Test(arguments: [
    FigureCase("浇筑5米宽混凝土路4公里。", "5米", indicator: "混凝土路"),
    FigureCase("浇筑5米宽混凝土路4公里。", "4公里", indicator: "混凝土路"),
    FigureCase("把学府街砂石路面改为18米宽柏油路面。", "18米", indicator: "柏油路面"),
    FigureCase("年底前将环湖路由7米拓宽至16米。", "7米", indicator: "环湖路", aspect: .actual),
    FigureCase("年底前将环湖路由7米拓宽至16米。", "16米", indicator: "环湖路", aspect: .target),
  ])
  func widths(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("年度计划总投资4.7亿元，实施水利工程16个。", "4.7亿元", indicator: "计划总投资", aspect: .target),
    FigureCase("沅江大桥项目计划总投资4.7亿元。", "4.7亿元", aspect: .actual),
    FigureCase("今年以来，全镇围绕争创园林城镇的奋斗目标，14个小组高效运转，栽树5万棵。", "14个", indicator: "小组", aspect: .actual),
    FigureCase("今年以来，全镇围绕争创园林城镇的奋斗目标，14个小组高效运转，栽树5万棵。", "5万棵", aspect: .actual),
    FigureCase("会议听取7个牵头部门的工作汇报。", "7个", indicator: "牵头部门"),
  ])
  func plansOfTheYear(_ expected: FigureCase) throws { try expected.check() }

  /// Nobody wants a fall, whatever the meeting calls for.
  @Test func fallsAreNotWanted() throws {
    let text = """
      在全区经济调度会上的讲话
      同志们：
      今天会议的任务是部署冬季攻势，动员全区上下奋战50天，打赢收官战。
      前三季度，全区建筑业产值完成41亿元，较上半年下滑6.4个百分点；商贸业增长2%，拉低服务业增速1.7个百分点。
      """
    let figures = try Extractor.extract(Array(text.utf8)).figures
    #expect(figures.first { $0.surface == "6.4个百分点" }?.aspect == .actual)
    #expect(figures.first { $0.surface == "1.7个百分点" }?.aspect == .actual)
  }
}
