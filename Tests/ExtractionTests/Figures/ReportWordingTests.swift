// How yearly reports of governments put it: what goes on for years, one number for several nouns, goals of a
// year that the sentence before named, and what stands in a list of words explained.
import Testing

@testable import Extraction

@Suite struct ReportWordingTests {
  /// A duration takes what lasts or is held, wherever its verb stands.
  @Test(arguments: [
    FigureCase("有序开展第二轮林地承包到期后再延长20年试点。", "20年", indicator: "第二轮林地承包"),
    FigureCase("落实首轮草场承包到期后再延长15年的政策。", "15年", indicator: "首轮草场承包"),
    FigureCase("连续4年在立春首日召开全市招商大会。", "4年", indicator: "招商大会"),
    FigureCase("用8年时间基本实现农业现代化。", "8年", indicator: "农业现代化"),
    FigureCase("连续4年成为全省唯一产值超千亿的园区。", "4年", indicator: "唯一产值超千亿的园区"),
    FigureCase("顺利完成衔接3年过渡期任务。", "3年", indicator: "过渡期任务"),
  ])
  func whatGoesOn(_ expected: FigureCase) throws { try expected.check() }

  /// One number for several nouns that share what is said of them.
  @Test(arguments: [
    FigureCase("为80家养老院、福利院配备消防设施。", "80家", indicator: "养老院、福利院"),
    FigureCase("全市70%的民营企业、个体户由基层银行提供贷款。", "70%", indicator: "民营企业、个体户"),
    FigureCase("近5万低保人员和困难群众得到救助。", "近5万", indicator: "低保人员和困难群众"),
    FigureCase("促成60项供需对接和投融资项目签约。", "60项", indicator: "供需对接和投融资项目"),
    FigureCase("轿车、卡车产量从全省第9位、第5位双双跃居第2位。", "第2", indicator: "轿车、卡车产量"),
    FigureCase("轿车、卡车产量从全省第9位、第5位双双跃居第2位。", "第9", indicator: "轿车产量"),
    FigureCase("果品、茶叶检测合格率分别超96%和97%。", "97%", qualifier: .over),
    FigureCase("果品、茶叶检测合格率分别为96%和97%。", "97%", qualifier: .exact),
  ])
  func oneNumberForAll(_ expected: FigureCase) throws { try expected.check() }

  /// What of a phrase beside a number is measured.
  @Test(arguments: [
    FigureCase("国控断面优于Ⅱ类水体比例达到61%。", "61%", indicator: "国控断面优于Ⅱ类水体比例"),
    FigureCase("地表水达到或好于Ⅲ类水体比例达到91%。", "91%", indicator: "地表水达到或好于Ⅲ类水体比例"),
    FigureCase("完成印染行业80%以上产能环保改造。", "80%以上", indicator: "印染行业产能"),
    FigureCase("互认覆盖二级医院96%床位。", "96%", indicator: "二级医院床位"),
    FigureCase("抓好工业等9个领域节能降碳工作。", "9个", indicator: "领域"),
    FigureCase("我们要重点把握好4个方面：", "4个", indicator: "方面"),
    FigureCase("推进青阳、白水2个县公路养护示范项目。", "2个", indicator: "县"),
    FigureCase("年均粮食产量保持在90万吨以上。", "90万吨以上", indicator: "粮食产量"),
    FigureCase("PM2.5年均浓度为31微克/立方米。", "31微克/立方米", indicator: "PM2.5年均浓度"),
    FigureCase("营商环境满意度测评云岭州连续三年全省第二。", "第二", indicator: "营商环境满意度测评"),
    FigureCase("锂、铜等6种矿产查明资源量居全国第2位。", "第2", indicator: "矿产查明资源量"),
    FigureCase("完成生态建设任务800万亩。", "800万亩", indicator: "生态建设"),
    FigureCase("完成裁减机关人员2万任务。", "2万", indicator: "机关人员"),
    FigureCase("改造污水等地下管网120公里。", "120公里", indicator: "污水等地下管网"),
    FigureCase("完善提升12个县乡村三级养老服务网络。", "12个", indicator: "县乡村三级养老服务网络"),
    FigureCase("影像互认平台服务群众900万次。", "900万次", indicator: "群众"),
    FigureCase("康复救助听障儿童3000人以上。", "3000人以上", indicator: "听障儿童"),
    FigureCase("建成9回高电压等级输电线路。", "9回", unit: "回", measure: .count, indicator: "高电压等级输电线路"),
    FigureCase("新建输电线路7回。", "7回", indicator: "输电线路"),
    FigureCase(
      "进出港区车辆达41.5万辆（艘、架）次。", "41.5万辆（艘、架）次", measure: .count, indicator: "车辆"),
    FigureCase("新增造林90万亩、其中北山绿化工程30万亩。", "30万亩", indicator: "造林"),
    FigureCase(
      "孤儿基本生活最低标准从每月1800元提高到1900元，散居孤儿从每月1200元提高到1260元。", "1260元",
      indicator: "散居孤儿基本生活最低标准"),
    FigureCase("减少农村贫困人口30万人。", "30万人", change: .difference, direction: .down),
    FigureCase("建设银行等三大机构对县域增长贡献超六成。", "超六成", indicator: "三大机构对县域增长贡献"),
    FigureCase("全县输出到岚京技术合同成交额9亿元。", "9亿元", indicator: "技术合同成交额"),
    FigureCase("实际到账外资600万美元。", "600万美元", indicator: "实际到账外资"),
    FigureCase("武汉机场旅客和货邮吞吐量分别达到900万人次、31万吨。", "31万吨", indicator: "机场货邮吞吐量"),
    FigureCase("完成林地优化提升60万亩。", "60万亩", indicator: "林地优化提升"),
    FigureCase("扩建28所中小学教学用房及附属设施。", "28所", indicator: "中小学"),
    FigureCase("新增服务场景20个以上。", "20个以上", indicator: "服务场景"),
    FigureCase("建成6所高校附属医院。", "6所", indicator: "高校附属医院"),
    FigureCase("举办首发首秀首展60场。", "60场", indicator: "首发首秀首展"),
    FigureCase("主要进口果品落地加工量新增20万吨。", "20万吨", indicator: "主要进口果品落地加工量"),
    FigureCase("领导2次亲临湖南调研、5次回信，提出要求。", "2次", indicator: "调研"),
    FigureCase("领导2次亲临湖南调研、5次回信，提出要求。", "5次", indicator: "回信"),
    FigureCase("建立高龄老人“三项补贴”制度，惠及80万人。", "80万人", indicator: "高龄老人“三项补贴”制度"),
    FigureCase("加大特困家庭学生资助力度，3万人次受益。", "3万人次", indicator: "特困家庭学生资助"),
  ])
  func whatIsMeasured(_ expected: FigureCase) throws { try expected.check() }

  /// What is there already, and what is still wanted of it.
  @Test(arguments: [
    FigureCase("要发挥好5个消费试点作用，做强直播电商。", "5个", aspect: .actual),
    FigureCase("力争帮扶从12个县（市）扩大到40个县（市）。", "12个", aspect: .actual),
    FigureCase("力争帮扶从12个县（市）扩大到40个县（市）。", "40个", aspect: .target),
    FigureCase("今年要完成公路投资90亿元，水运在建投资规模达到70亿元。", "70亿元", aspect: .target),
    FigureCase("已投产的73家企业运行平稳，要帮扶30家已投产企业。", "30家", aspect: .actual),
    FigureCase("加快建设“十四五”批复的3个风光基地。", "3个", aspect: .target, year: 2024),
  ])
  func whatIsThere(_ expected: FigureCase) throws { try expected.check() }

  /// Goals are of the year that the sentence before them named.
  @Test func goalsOfAYearAhead() throws {
    let text = "到2030年，人民生活明显改善。主要目标包括：城镇化率达到71%，粮食产能达到90亿斤。今年城镇化率达到66%。"
    let figures = try FigureCase.figures(text)
    #expect(figures.map { $0.period?.year } == [2030, 2030, 2024])
  }

  /// Words explained at the end are of no plan and of no year.
  @Test func wordsExplained() throws {
    let text = """
      政府工作报告
      二、今年重点工作
      新建泵站5座。
      名词解释
      1.“三横”水网：指三个横向大动脉，包括岚江灌区、汶溪灌区、大桥灌区3个工程。
      """
    let document = try Extractor.extract(
      Array(text.utf8), options: ExtractionOptions(fallbackYear: 2024))
    #expect(document.figures.map(\.aspect) == [.target, .actual])
    #expect(document.figures.map { $0.period?.year } == [2024, nil])
    #expect(document.projects.map(\.surface) == ["岚江灌区", "汶溪灌区", "大桥灌区"])
  }

  /// The first fall for years is of the year that is told of.
  @Test func firstForYears() throws {
    let figures = try FigureCase.figures("2022年能耗下降3%，排放总量近年来首次下降，比上年分别下降5％和6％。")
    #expect(figures.map { $0.period?.year } == [2022, 2022, 2022])
  }

  /// A number that only says what an action is for, or which plants are small, is none.
  @Test func namesOfActions() throws {
    #expect(try FigureCase.figures("深入实施0.2微克攻坚行动。").isEmpty)
    #expect(try FigureCase.figures("关停20万千瓦以下煤电机组，淘汰15万吨以下煤矿。").isEmpty)
    #expect(try FigureCase.figures("浓度下降0.2微克，成效明显。").count == 1)
  }
}
