// How speeches give figures: whose they are, whether they are there yet, and what carries over from clause to
// clause.
import Testing

@testable import Extraction

@Suite struct SpeechTests {
  @Test(arguments: [
    // Others, by what they are held against.
    FigureCase("亩均税收人家做到30万元，我们只有9万元。", "30万元", aspect: .other),
    FigureCase("亩均税收人家做到30万元，我们只有9万元。", "9万元", aspect: .actual),
    FigureCase("我们的产值比人家少40亿元。", "40亿元", aspect: .actual),
    FigureCase("沅口区技改投资增长18%，比我们高出6个百分点。", "18%", aspect: .other),
    FigureCase("沅口区技改投资增长18%，比我们高出6个百分点。", "6个百分点", aspect: .other),
    FigureCase("我区上市企业只有1家，而沅口区已有4家；外贸下降3%。", "4家", aspect: .other),
    FigureCase("我区上市企业只有1家，而沅口区已有4家；外贸下降3%。", "3%", aspect: .actual),
    FigureCase("全国首创案例新增6个。", "6个", aspect: .actual),
    FigureCase("规上工业增加值增速在全市11个县区中排第3位。", "11个", aspect: .other),
    FigureCase("规上工业增加值增速在全市11个县区中排第3位。", "第3", aspect: .actual),
    // Rules, not wishes.
    FigureCase("摘牌后8个月不开工的一律约谈。", "8个月", aspect: .other),
    FigureCase("要给每个项目配2名服务专员。", "2名", aspect: .other),
    FigureCase("对新认定的省级平台一次性奖励60万元。", "60万元", aspect: .other),
    // What is announced, won, or there.
    FigureCase("今年的任务已经下到各镇：新签约项目30个。", "30个", aspect: .target),
    FigureCase("全会已经明确，2024年规上工业产值增长8%。", "8%", aspect: .target),
    FigureCase("目前已争取专项债券6亿元。", "6亿元", aspect: .actual),
    FigureCase("力争引进亿元以上项目20个，其中十亿元以上2个。", "2个", aspect: .target),
    FigureCase("城东污水厂要加快推进，日处理规模6万吨。", "6万吨", aspect: .actual),
  ])
  func aspect(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("出口下降6%，降幅比一季度收窄2个百分点。", "2个百分点", change: .difference, direction: .up),
    FigureCase("两户企业停产，拉低工业增速3个百分点。", "3个百分点", change: .difference, direction: .down),
    FigureCase("平均压减时间40%、材料35%。", "35%", change: .growth, direction: .down),
    FigureCase("地区生产总值增长6%、力争7%。", "7%", change: .growth, direction: .up),
    FigureCase("空气优良天数300天，同比增加9天。", "9天", change: .difference, direction: .up),
    FigureCase("云栖大桥提前20天通车。", "20天", indicator: "通车", change: .difference, direction: .up),
    FigureCase("办事环节精简两成。", "两成", change: .growth, direction: .down),
    FigureCase("项目支出进度低于50%。", "50%", qualifier: .under),
    FigureCase("累计实施保护性耕作900万亩次。", "900万亩次", measure: .area),
  ])
  func change(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("规上工业增加值增速高于全市3个百分点。", "3个百分点", indicator: "规上工业增加值"),
    FigureCase("招商引资在综合考核中的权重提高到30%。", "30%", indicator: "招商引资"),
    FigureCase("在省级开发区综合考评中列第8位。", "第8", indicator: "省级开发区综合考评"),
    FigureCase("签约项目40个，真正开工的不到三成。", "三成", indicator: "签约项目"),
    FigureCase("引进人才90名，兑现补贴3亿元，分别比上年多20名、增长5%。", "20名", indicator: "人才"),
    FigureCase("引进人才90名，兑现补贴3亿元，分别比上年多20名、增长5%。", "5%", indicator: "补贴"),
    FigureCase("机场旅客和货邮吞吐量分别增长8%、6%。", "8%", indicator: "机场旅客吞吐量"),
    FigureCase("装备、纺织、食品产业产值分别增长8%、6%、5%。", "8%", indicator: "装备产业产值"),
    FigureCase("装备、纺织两大集群产值分别达到8亿元、6亿元。", "6亿元", indicator: "纺织集群产值"),
    FigureCase("对中亚出口总额增长8%。", "8%", indicator: "对中亚出口总额"),
    FigureCase("产值增长的企业60家，增长面达到70%。", "70%", indicator: "增长面"),
    FigureCase("内设机构由12个精简为7个。", "7个", indicator: "内设机构"),
    FigureCase("亿元以上项目12个，而沅口开发区已有30个。", "30个", indicator: "亿元以上项目"),
    FigureCase("全年引进亿元以上项目9个，其中十亿元以上3个、五十亿元以上1个。", "1个", indicator: "五十亿元以上项目"),
    FigureCase("一产增加值9亿元，增长3%；二产8亿元，增长4%；三产7亿元，增长5%。", "5%", indicator: "三产增加值"),
    FigureCase("对新引进的团队给予最高800万元支持。", "800万元", indicator: "支持"),
    FigureCase("摘牌后8个月不开工的一律约谈。", "8个月", indicator: "不开工"),
    FigureCase("上市公司达到14家、总市值600亿元。", "600亿元", indicator: "上市公司总市值"),
    FigureCase("产业园已入驻企业23家。", "23家", indicator: "企业"),
    FigureCase("在苏高校达到9所。", "9所", indicator: "高校"),
    FigureCase("今年安排项目40个，年度计划投资70亿元。", "70亿元", indicator: "年度计划投资"),
    FigureCase("首批3条生产线计划10月投产。", "3条", indicator: "生产线"),
    FigureCase("税收占比70%，较上年提高2个百分点。", "2个百分点", indicator: "税收"),
    FigureCase("R&D经费支出占比3%。", "3%", indicator: "R&D经费支出"),
    FigureCase("改造老旧供水、供热管网80公里、60公里。", "60公里", indicator: "老旧供热管网"),
  ])
  func indicator(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    // A time in the middle holds for its own clause.
    FigureCase("2024年一季度工作报告\n2024年抓项目。恒川工厂，2019年拿地，目前投资不到3亿元。", "3亿元", year: 2024),
    FigureCase("去年我区排第9位，今年要前移。企业还有60家。", "60家", year: 2024),
  ])
  func period(_ expected: FigureCase) throws { try expected.check() }

  /// What is to come of a project comes in no year that is named, whatever of it is listed.
  @Test func yieldsOfNoYear() throws {
    let figures = try FigureCase.figures("澄川轴承项目达产后年产值30亿元、税收2亿元。")
    #expect(figures.map(\.period).allSatisfy { $0 == nil })
    #expect(figures.map(\.aspect) == [.target, .target])
  }

  /// Beds that were named in the clause before, and so stand before the clause that counts them again.
  @Test func bedsCarriedOn() throws {
    let figures = try FigureCase.figures("养老床位500张，达300张。")
    #expect(figures.map(\.indicator) == ["养老床位", "养老床位"])
  }

  @Test(arguments: ["投资5亿元以上的不足10个。", "过50亿元的一家也没有，只有10个过5亿元。", "收入低于8万元的村要全部清零，共10个。"])
  func thresholdsAreNoFigures(_ sentence: String) throws {
    let surfaces = try FigureCase.figures(sentence).map(\.surface)
    #expect(surfaces.contains("10个"))
    #expect(!surfaces.contains { $0.hasPrefix("50亿") || $0.hasPrefix("8万") || $0 == "5亿元以上" })
  }
}
