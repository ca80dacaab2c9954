// Nouns of published reports: whole words, verbs before them, where one is ranked, totals, and shared words.
import Testing

@testable import Extraction

@Suite struct RealNounTests {
  /// Among whom one is ranked lasts no time and is not what is ranked.
  @Test(arguments: [
    FigureCase("玉米产量300万吨、增长6%，增速连续3年居主要产粮省份第二。", "3年", indicator: "玉米产量"),
    FigureCase("玉米产量300万吨、增长6%，增速连续3年居主要产粮省份第二。", "第二", indicator: "玉米产量"),
    FigureCase("税收收入90亿元，连续6年稳居地级城市首位。", "6年", indicator: "税收收入"),
    FigureCase("出口总额增长12%，连续4年居中部地区前2位。", "4年", indicator: "出口总额"),
    FigureCase("瑞安电器连续7年位居全国家电出口第一。", "7年", indicator: "全国家电出口"),
    FigureCase("用电量增长9%，增幅居7个沿海城市首位。", "7个", indicator: "沿海城市"),
    FigureCase("花生产量连续6个季度占全省三成以上。", "三成以上", indicator: "花生产量", change: .share),
  ])
  func ranks(_ expected: FigureCase) throws { try expected.check() }

  /// A total measures what was named before it; an increase is that of what has grown.
  @Test(arguments: [
    FigureCase("光伏装机当年新增80万千瓦、总规模达到300万千瓦。", "300万千瓦", indicator: "光伏装机"),
    FigureCase("风电新增装机60万千瓦，总量突破400万千瓦。", "60万千瓦", indicator: "风电装机"),
    FigureCase("风电新增装机60万千瓦，总量突破400万千瓦。", "400万千瓦", indicator: "风电装机"),
    FigureCase("高速公路新增36公里、总里程510公里，居全省第2位。", "510公里", indicator: "高速公路里程"),
    FigureCase("高速公路新增36公里、总里程510公里，居全省第2位。", "第2", indicator: "高速公路里程"),
    FigureCase("农村公路总里程达到2600公里。", "2600公里", indicator: "农村公路总里程"),
    FigureCase("铁路营业里程新增40公里，总里程达到900公里。", "900公里", indicator: "铁路营业里程"),
    FigureCase("生产总值增长7.1%，增量居全省第三。", "第三", indicator: "生产总值增量"),
    FigureCase("总规划面积20平方公里（一期5平方公里、二期约15平方公里）。", "约15平方公里", indicator: "总规划面积"),
    FigureCase("岚川街道已完成签约80户，腾空71户；临溪街道已签约52户。", "52户", indicator: "签约"),
    FigureCase("岚川街道已完成签约80户，腾空71户；临溪街道已签约52户，腾空40户。", "40户", indicator: "腾空"),
  ])
  func totals(_ expected: FigureCase) throws { try expected.check() }

  /// What follows the word that both end in is shared, and nothing is said twice.
  @Test(arguments: [
    FigureCase("限上住宿业、餐饮业线上营业额分别增长8.2%、7.4%。", "8.2%", indicator: "限上住宿业线上营业额"),
    FigureCase("新材料核心产业、装备制造产业营业收入分别增长9%、8%。", "9%", indicator: "新材料核心产业营业收入"),
    FigureCase("战略性新兴产业、高技术产业增加值分别增长9%、8%。", "9%", indicator: "战略性新兴产业增加值"),
    FigureCase("工业、制造业、工业设备投资分别增长9%、8%、7%。", "8%", indicator: "制造业投资"),
    FigureCase("失业、工伤保险参保人数分别达到20万人、30万人。", "20万人", indicator: "失业保险参保人数"),
    FigureCase("货物、服务贸易分别增长7%、9%。", "7%", indicator: "货物贸易"),
    FigureCase("旅游接待人次、旅游总收入分别增长12%、15%。", "12%", indicator: "旅游接待人次"),
    FigureCase("特色小镇、示范村分别建设4个、30个。", "4个", indicator: "特色小镇"),
    FigureCase("示范农场新增3个、产业强县新增5个。", "5个", indicator: "产业强县"),
    FigureCase("甲川高铁、青溪大桥等续建项目投资完成率108%。", "108%", indicator: "续建项目投资完成率"),
    FigureCase("山区农民收入与全省平均之比由0.81提高到0.85。", "0.85", indicator: "山区农民收入与全省平均之比"),
  ])
  func shared(_ expected: FigureCase) throws { try expected.check() }

  /// Verbs in a row, in lists of states, and how something is built.
  @Test(arguments: [
    FigureCase("引进转化先进成果60项。", "60项", indicator: "先进成果"),
    FigureCase("修缮维护加固校舍45所。", "45所", indicator: "校舍"),
    FigureCase("标准化建设卫生院28所。", "28所", indicator: "卫生院"),
    FigureCase("新增挂牌及上市企业6家。", "6家", indicator: "挂牌及上市企业"),
    FigureCase("投产及在建电站达到17座。", "17座", indicator: "投产及在建电站"),
    FigureCase("开工或技改企业12家。", "12家", indicator: "开工或技改企业"),
    FigureCase("本地企业获国家质量奖4项。", "4项", indicator: "国家质量奖"),
    FigureCase("黑鹳监测到300多只。", "300多只", indicator: "黑鹳"),
    FigureCase("因地制宜布局社区服务点36个。", "36个", indicator: "社区服务点"),
    FigureCase("促使新开工项目达到31个，使在建项目达到52个。", "52个", indicator: "在建项目"),
    FigureCase("为企业减负纾困12亿元。", "12亿元", indicator: "减负纾困"),
    FigureCase("已搬迁安置2.3万人。", "2.3万人", indicator: "搬迁安置"),
    FigureCase("面对暴雨，提前转移安置8000人。", "8000人", indicator: "转移安置"),
    FigureCase("推进9条优势产业链培育计划。", "9条", indicator: "优势产业链"),
    FigureCase("26家企业集中“云签约”。", "26家", indicator: "企业"),
    FigureCase("临溪片区仅用4天时间完成75亩土地征收。", "4天", indicator: "土地征收"),
    FigureCase("生产总值上：相对去年回落了0.6个百分点。", "0.6个百分点", indicator: "生产总值"),
  ])
  func verbs(_ expected: FigureCase) throws { try expected.check() }

  /// Words are not cut, and names keep what stands at their head.
  @Test(arguments: [
    FigureCase("11个设区市空气质量全部达标。", "11个", indicator: "设区市"),
    FigureCase("设区市优良天数比率93%。", "93%", indicator: "优良天数比率"),
    FigureCase("新签约百亿级产业项目3个。", "3个", indicator: "百亿级产业项目"),
    FigureCase("可可托海湿地面积恢复到2万公顷。", "2万公顷", indicator: "可可托海湿地面积"),
    FigureCase("投产后可年产涂料3万吨。", "3万吨", indicator: "涂料"),
    FigureCase("2万人生态移民启动实施。", "2万人", indicator: "生态移民"),
    FigureCase("新建能源补给站9座。", "9座", indicator: "能源补给站"),
    FigureCase("新增电源装机70万千瓦。", "70万千瓦", indicator: "电源装机"),
    FigureCase("首批16个共同富裕试点全部启动。", "16个", indicator: "共同富裕试点"),
    FigureCase("离岛购物金额12亿元。", "12亿元", indicator: "离岛购物金额"),
    FigureCase("建设“10分钟便民服务圈”14个。", "14个", indicator: "“10分钟便民服务圈”"),
    FigureCase("其中对东盟出口30亿元、占比35%。", "30亿元", indicator: "对东盟出口"),
    FigureCase("对非洲投资增长5%。", "5%", indicator: "对非洲投资"),
    FigureCase("年度投资计划31亿元。", "31亿元", indicator: "年度投资计划", aspect: .target),
    FigureCase("年投资计划较上年增加4个百分点。", "4个百分点", indicator: "年投资计划"),
    FigureCase("对俄贸易占比44%。", "44%", indicator: "对俄贸易"),
    FigureCase("自治区生产总值年均增长8%。", "8%", indicator: "生产总值"),
    FigureCase("煤改电（三期）2.6万户。", "2.6万户", indicator: "煤改电（三期）"),
    FigureCase("地质灾害避让搬迁4000人。", "4000人", indicator: "地质灾害避让搬迁"),
    FigureCase("新增12万农民工返乡就业。", "12万", measure: .people, indicator: "农民工"),
    FigureCase("省外招引项目到位资金30亿元。", "30亿元", indicator: "省外招引项目到位资金"),
  ])
  func words(_ expected: FigureCase) throws { try expected.check() }

  /// Ratios, fractions and units of their own.
  @Test(arguments: [
    FigureCase("城乡居民收入比缩小到2∶1以内。", "2∶1以内", qualifier: .under, indicator: "城乡居民收入比"),
    FigureCase("城乡居民收入倍差从2.31缩小到2.12。", "2.12", indicator: "城乡居民收入倍差"),
    FigureCase("投入产出比1:6。", "1:6", measure: .other, indicator: "投入产出比"),
    FigureCase("高技能人才30万人，占全省十分之一以上。", "十分之一以上", qualifier: .over, change: .share),
    FigureCase("户均配变容量提高到3.1千伏安。", "3.1千伏安", unit: "千伏安", measure: .other),
    FigureCase("单机功率达到6千瓦。", "6千瓦", unit: "千瓦", measure: .other),
    FigureCase("每月走访不下12次。", "12次", qualifier: .over),
  ])
  func numbers(_ expected: FigureCase) throws { try expected.check() }

  @Test func noUnitInAName() throws {
    #expect(try FigureCase.figures("推进XX米业深加工项目建设。").isEmpty)
    #expect(try FigureCase.figures("本场比赛以2∶1获胜。").isEmpty)
  }
}
