// Nouns that the line itself names: verbs inside fixed names, examples before 等, lists before 分别, those who
// passed or hold something, and what a number or its unit hides.
import Testing

@testable import Extraction

@Suite struct NounsOfTheirLineTests {
  /// A syllable that is a verb elsewhere is part of a fixed name.
  @Test(arguments: [
    FigureCase("上半年，全镇签约投资额5.2亿元。", "5.2亿元", indicator: "签约投资额"),
    FigureCase("安装工程投资6200万元，增长31.5%。", "31.5%", indicator: "安装工程投资"),
    FigureCase("设备购置投资900万元。", "900万元", indicator: "设备购置投资"),
    FigureCase("施工项目个数为88个，同比增长12.5%。", "88个", indicator: "施工项目个数"),
    FigureCase("争取到省级追加投资项目5个。", "5个", indicator: "省级追加投资项目"),
    FigureCase("公司到位投资12亿元，追加投资30亿元。", "30亿元", indicator: "投资"),
    FigureCase("山洪冲毁河堤600米、灌溉渠道350米。", "350米", indicator: "灌溉渠道"),
    FigureCase("今年高考，我区本科上线人数突破2100人大关。", "2100人", indicator: "本科上线人数"),
    FigureCase("人均禽蛋占有量达到26公斤。", "26公斤", indicator: "人均禽蛋占有量"),
    FigureCase("实际引进国内资金4.1亿元，比上年增长12%。", "12%", indicator: "国内资金"),
    FigureCase("水产年均递增率达到8%以上。", "8%以上", indicator: "水产", change: .growth, direction: .up),
    FigureCase("完成投入超过时序9个百分点。", "9个百分点", indicator: "投入", change: .difference, direction: .up),
    FigureCase("30万亩茶园中，85%以上缺少防旱设施。", "85%以上", indicator: "茶园"),
    FigureCase("我市有9个乡镇地处大别山区。", "9个", indicator: "乡镇"),
    FigureCase("全年将有9栋楼宇税收超过3000万元。", "9栋", indicator: "楼宇"),
    FigureCase("公司从最初的30只羊养起。", "30只", indicator: "羊"),
    FigureCase("连续5年无重大事故、无集体访。", "5年", indicator: "无重大事故"),
  ])
  func fixedNames(_ expected: FigureCase) throws { try expected.check() }

  /// The nearer list and the nearer noun are meant.
  @Test(arguments: [
    FigureCase("交通项目争资突破3亿元；民政、科技、旅游等项目争资突破900万元。", "900万元", indicator: "民政、科技、旅游等项目争资"),
    FigureCase("主要指标均实现正增长，特别是税收收入、土地收入和社消零，分别增长11.2%、6.5%和8%。", "11.2%", indicator: "税收收入"),
    FigureCase("主要指标均实现正增长，特别是税收收入、土地收入和社消零，分别增长11.2%、6.5%和8%。", "8%", indicator: "社消零"),
    FigureCase("实现生产总值88.5亿元；城镇登记失业率≤3.5%。", "3.5%", qualifier: .under, indicator: "城镇登记失业率"),
    FigureCase("森林覆盖率≥60%。", "60%", qualifier: .over, indicator: "森林覆盖率"),
    FigureCase("高等教育进入普及化阶段、毛入学率达61%。", "61%", indicator: "毛入学率"),
    FigureCase("第三批专项债券项目省发改委通过16个。", "16个", indicator: "第三批专项债券项目"),
    FigureCase("创新研究院3万平方米的办公场所正抓紧装修。", "3万平方米", indicator: "办公场所"),
    FigureCase("去年，有20万人次参加了义务植树。", "20万人次", indicator: "义务植树"),
    FigureCase("工业园有4万平方米的标准厂房。", "4万平方米", indicator: "标准厂房"),
    FigureCase("夏天有6000秒立方米的洪峰滞留库区。", "6000秒立方米", indicator: "洪峰"),
    FigureCase("列入临江市产业攻坚项目9个。", "9个", indicator: "产业攻坚项目"),
    FigureCase("我县已经9年没有发生大火了，群众有些麻痹。", "9年", indicator: "没有发生大火"),
    FigureCase("空气质量改善。2人荣获“最美教师”。", "2人", indicator: "“最美教师”"),
    FigureCase("新增个体户30家。我镇连续3次被省科技厅评为全省“文明单位”。", "3次", indicator: "全省“文明单位”"),
  ])
  func nearerNouns(_ expected: FigureCase) throws { try expected.check() }

  /// What was named before goes on by its deed, its unit or its whole.
  @Test(arguments: [
    FigureCase("全县有9个开工项目，6个竣工项目，目前已开工7个。", "7个", indicator: "开工项目"),
    FigureCase("申报高新技术企业12家，其中有3家是校办企业，今年还要再申报5家。", "5家", indicator: "高新技术企业"),
    FigureCase("在谈项目17个，其中，农业项目6个，旅游项目11个，拟落户镇工业集中区5个。", "5个", indicator: "在谈项目"),
    FigureCase("发生交通事故310起，伤亡280人，同比增加40起、35人，分别上升15.1%、14.3%。", "35人", indicator: "伤亡"),
    FigureCase("发生交通事故310起，伤亡280人，同比增加40起、35人，分别上升15.1%、14.3%。", "14.3%", indicator: "伤亡"),
    FigureCase("搬迁群众800人；改造老旧管网120公里，30万人受益。", "30万人", indicator: "老旧管网"),
    FigureCase("拘留3人、警告6人。", "6人", indicator: "警告"),
    FigureCase("造林3000亩，植树90万株，人均达到5株。", "5株", indicator: "人均植树"),
    FigureCase("存款余额90亿元，人均达到2万元。", "2万元", indicator: "人均存款余额"),
    FigureCase("合作社60家，增长20%，其中省级4家。", "4家", indicator: "省级合作社"),
    FigureCase("共引进项目60个，占任务的120%，其中投资亿元以上15个。", "15个", indicator: "投资亿元以上项目"),
    FigureCase("列入省级重点项目计划的有12个。", "12个", indicator: "省级重点项目"),
  ])
  func goingOn(_ expected: FigureCase) throws { try expected.check() }

  /// Numbers that are hidden in part, that stand behind a scope with a remark, or are told by two neighbours.
  @Test(arguments: [
    FigureCase("城镇居民人均可支配收入xx736元。", "xx736元", indicator: "城镇居民人均可支配收入"),
    FigureCase("财政收入居全省山区六市40个县(市、区)第三位。", "第三", indicator: "财政收入", change: .rank),
    FigureCase("财政收入2012年居全省40个县第6位，上升到2016年居六市12个县(市、区)第二位。", "第二", indicator: "财政收入"),
    FigureCase("县里花了5、6个月时间搞调查。", "5、6个月", value: "5~6", measure: .duration),
    FigureCase("牲畜总量前移3位，平均3年半前移一位。", "3年半", value: "3.5", indicator: "牲畜总量"),
    FigureCase("夏天有6000秒立方米的洪峰滞留库区。", "6000秒立方米", measure: .other),
    FigureCase("饮水改造惠及3万余农户。", "3万余", measure: .people),
  ])
  func numbers(_ expected: FigureCase) throws { try expected.check() }

  @Test func aNumberHiddenInPartHasNoValue() throws {
    let figure = try #require(try FigureCase.figures("农民人均纯收入xx512元。").first)
    #expect(figure.surface == "xx512元")
    guard case .redacted = figure.value else {
      Issue.record("\(figure.value)")
      return
    }
  }

  @Test func whoseTheyAreNamesWhatWasToldApart() throws {
    let figures = try FigureCase.figures("建设项目31项（省级9项、市级22项），储备项目5项（市级5项）。\n总投资90亿元。\n省级9项，概算投资40亿元。")
    #expect(figures.filter { $0.surface == "9项" }.map(\.indicator) == ["省级建设项目", "省级建设项目"])
  }

  @Test func placeholdersBehindACommaAreAName() throws {
    let figures = try FigureCase.figures("其中XX镇12个，xx400亩。")
    #expect(figures.contains { $0.surface == "400亩" })
  }
}
