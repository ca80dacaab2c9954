// Whose a statistic is, who or what is counted behind a number, and what limits a kind.
import Testing

@testable import Extraction

@Suite struct SectorsAndPlacesTests {
  /// A sector before its verb stays in the name of what it has yielded.
  @Test(arguments: [
    FigureCase("其中现代医药产业实现税收6200万元，同比增长8%。", "6200万元", indicator: "现代医药产业税收"),
    FigureCase("其中现代医药产业实现税收6200万元，同比增长8%。", "8%", indicator: "现代医药产业税收"),
    FigureCase("设备制造业实现规上产值12亿元。", "12亿元", indicator: "设备制造业规上产值"),
    FigureCase("1至5月，全县工业累计上缴税收9300万元，增长12%。", "9300万元", indicator: "工业税收"),
    FigureCase("全县规模工业实现主营业务收入21亿元。", "21亿元", indicator: "规模工业主营业务收入"),
    FigureCase("一季度，全市规模工业企业完成总产值85亿元。", "85亿元", indicator: "规模工业企业总产值"),
    FigureCase("86家规上工业企业完成产值12亿元。", "12亿元", indicator: "产值"),
    FigureCase("零售额实现5.2亿元，增长3%，其中限额以上实现2.1亿元，增长1%。", "2.1亿元", indicator: "限额以上零售额"),
    FigureCase("零售额实现5.2亿元，增长3%，其中限额以上实现2.1亿元，增长1%。", "1%", indicator: "限额以上零售额"),
  ])
  func sectors(_ expected: FigureCase) throws { try expected.check() }

  /// Held against several places it is one noun's; listed right before, each has its own.
  @Test(arguments: [
    FigureCase(
      "工业投资下降9%，建安投资下降7%，降幅分别高于全省、临江市1.2个、0.4个百分点。", "1.2个", indicator: "建安投资"),
    FigureCase(
      "工业投资下降9%，建安投资下降7%，降幅分别高于全省、临江市1.2个、0.4个百分点。", "0.4个百分点", indicator: "建安投资"),
    FigureCase(
      "发生事故12起，死亡3人；事故起数、死亡人数，较上年分别下降20%、40%。", "20%", indicator: "事故起数"),
    FigureCase(
      "发生事故12起，死亡3人；事故起数、死亡人数，较上年分别下降20%、40%。", "40%", indicator: "死亡人数"),
    FigureCase("文旅项目28个，签约金额96亿元，占比分别为31%、27%。", "31%", indicator: "文旅项目"),
    FigureCase("文旅项目28个，签约金额96亿元，占比分别为31%、27%。", "27%", indicator: "签约金额"),
    FigureCase("石桥街道位列全区综合考评第一。", "第一", indicator: "综合考评", change: .rank),
    FigureCase("有关专家说，近几年，全市旅游收入一年一个台阶，2021年为12亿元。", "12亿元", indicator: "旅游收入"),
    FigureCase("在2023年省科技创新考核中，我县在全省95个县市排名12名。", "12名", indicator: "科技创新考核"),
    FigureCase(
      "电子产业产值9亿元，增长4%；食品产业产值6亿元，增长3%，增速较上月分别提高1.2个、0.5个百分点。", "1.2个",
      indicator: "电子产业产值"),
    FigureCase(
      "电子产业产值9亿元，增长4%；食品产业产值6亿元，增长3%，增速较上月分别提高1.2个、0.5个百分点。", "0.5个百分点",
      indicator: "食品产业产值"),
    FigureCase("以老旧院落为重点，持续推进居住环境改善工作，每年改善2000户以上。", "2000户以上", indicator: "居住环境改善"),
    FigureCase("完成税收收入6亿元，为年初预算58%，比上年增长4%。", "58%", indicator: "税收收入", change: .share),
    FigureCase("这9个项目完成率达96%。", "96%", indicator: "完成率"),
    FigureCase("农村改厕任务3200座，完成3500座。", "3500座", indicator: "农村改厕"),
    FigureCase("造林考核指标2.1万亩，完成2.6万亩。", "2.6万亩", indicator: "造林"),
    FigureCase("税收5200万元，占全县工业税收的61% 3、重点产业增长较快。", "61%", indicator: "税收"),
  ])
  func places(_ expected: FigureCase) throws { try expected.check() }

  /// What is counted or measured stands behind the number.
  @Test(arguments: [
    FigureCase("全县还有1320户、4100人的贫困人口。", "1320户", indicator: "贫困人口"),
    FigureCase("全县还有1320户、4100人的贫困人口。", "4100人", indicator: "贫困人口"),
    FigureCase("加大云台山至石榴岭12公里景观绿道建设力度。", "12公里", indicator: "景观绿道"),
    FigureCase("柳石路、河西线出现30余处塌方。", "30余处", indicator: "塌方"),
    FigureCase("5个待评审项目即将签约。", "5个", indicator: "待评审项目"),
    FigureCase("今年新增的6个市重点建设项目岚台大桥、柳河学校均已开工。", "6个", indicator: "市重点建设项目"),
    FigureCase("全市90万亩小麦平均单产达410公斤。", "90万亩", indicator: "小麦"),
    FigureCase("全市90万亩小麦平均单产达410公斤。", "410公斤", indicator: "小麦平均单产"),
    FigureCase("发放补贴800万元，为1.2万人减免税费260万元。", "260万元", indicator: "税费"),
    FigureCase("完成8个乡镇总体规划、30个村庄规划。", "8个", indicator: "乡镇总体规划"),
    FigureCase("完成8个乡镇总体规划、30个村庄规划。", "30个", indicator: "村庄规划"),
    FigureCase("全区有320人纳入城市低保。", "320人", indicator: "城市低保"),
    FigureCase("直接带动了680人实现就业。", "680人", indicator: "就业"),
    FigureCase("共发生火情X起，其中X、X和X各X起。", "X起", indicator: "火情"),
    FigureCase("全市人均预期受教育年限达到11年。", "11年", indicator: "人均预期受教育年限"),
    FigureCase("本县考生2人夺得全省学科竞赛金牌。", "2人", indicator: "考生"),
    FigureCase("辍学发生率在2%以上的乡镇8个。", "8个", indicator: "辍学发生率在2%以上的乡镇"),
    FigureCase("城镇居民的低保标准由320元提高到360元。", "360元", indicator: "城镇居民的低保标准"),
    FigureCase("10万件新型汽车零部件生产等3个项目开工。", "10万件", indicator: "新型汽车零部件"),
    FigureCase("在35个行业大类中，有27个行业增加值同比增长。", "27个", indicator: "行业"),
    FigureCase("发生森林火警9起，临河县3起过境火。", "3起", indicator: "过境火"),
    FigureCase("新创建6个\"和谐文明社区\"，上半年新产生困难家庭12户。", "6个", indicator: "\"和谐文明社区\""),
    FigureCase("新创建6个\"和谐文明社区\"，上半年新产生困难家庭12户。", "12户", indicator: "困难家庭"),
    FigureCase("新建7个，项目前期谋划9个。", "9个", indicator: "项目"),
    FigureCase("农民生活水平还不高，仍有1200户、3600人没有解决饮水。", "1200户", indicator: "解决饮水"),
    FigureCase("农民生活水平还不高，仍有1200户、3600人没有解决饮水。", "3600人", indicator: "解决饮水"),
    FigureCase("面向中亚的出口额为2.6亿美元。", "2.6亿美元", indicator: "面向中亚的出口额"),
    FigureCase("两年来减少2亿立方米的蓄水。", "2亿立方米", indicator: "蓄水"),
  ])
  func behind(_ expected: FigureCase) throws { try expected.check() }

  /// Limits, ordinals and hidden years.
  @Test(arguments: [
    ("每个县引进1-2个过30亿元、过60亿元项目。", ["1-2个"]),
    ("辍学率在2%以上的乡镇8个。", ["8个"]),
    ("建成年产9万吨的2.5mm玻璃生产线。", ["9万吨"]),
    ("完成云谷产业园第*至*批招商工作。", []),
    ("超标天数为X天，比X年减少了X天。", ["X天", "X天"]),
    ("人均受教育年限达到11年。", ["11年"]),
  ])
  func limits(_ sentence: String, _ surfaces: [String]) throws {
    #expect(try FigureCase.figures(sentence).map(\.surface) == surfaces)
  }

  /// A bare 万 of what is put in is money.
  /// What a sector has invested, what goods and firms have brought, and what is drawn up of a plant.
  @Test(arguments: [
    FigureCase("一产完成投资4亿元，二产完成投资31亿元。", "31亿元", indicator: "二产投资"),
    FigureCase("第三产业完成投资52亿元，增长6%。", "6%", indicator: "第三产业投资", change: .growth),
    FigureCase("农产品、化肥及农机制造业产值分别增长8%、6%。", "8%", indicator: "农产品产值"),
    FigureCase("规上企业完成产值46亿元，上缴税金3亿元。", "3亿元", indicator: "规上企业税金"),
    FigureCase("60万千瓦热电机组可研报告获批。", "60万千瓦", indicator: "热电机组"),
    FigureCase("住宿业实现营业额6亿元，交通运输邮政业实现营业收入31亿元。", "31亿元", indicator: "交通运输邮政业营业收入"),
    FigureCase("住宿业实现营业额6亿元，交通运输邮政业实现营业收入31亿元。", "6亿元", indicator: "住宿业营业额"),
    FigureCase("批发业销售额41亿元，增长3%；零售业17亿元，增长6%；餐饮业2亿元。", "6%", indicator: "零售业销售额"),
    FigureCase("批发业销售额41亿元，增长3%；零售业17亿元，增长6%；餐饮业2亿元。", "2亿元", indicator: "餐饮业销售额"),
    FigureCase("税收增幅在主城区排位第7。", "第7", indicator: "税收", change: .rank),
    FigureCase("税收完成7亿元，占年初预算数9亿元的78%，增长4%。", "9亿元", indicator: "税收", aspect: .target),
    FigureCase("税收完成7亿元，占年初预算数9亿元的78%，增长4%。", "4%", indicator: "税收", change: .growth),
    FigureCase("三个月的投资增速分别为6.1%，5.4%，7.2%。", "7.2%", change: .growth, direction: .up),
    FigureCase("共签约项目31个，其中亿元以上14个。", "14个", indicator: "亿元以上项目"),
    FigureCase("在库项目90个，其中5000万元以上41个、亿元以上17个。", "17个", indicator: "亿元以上项目"),
  ])
  func ofSectors(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("能有30万的投入是不错的。", "30万", measure: .money, indicator: "投入"),
    FigureCase("修路的资金缺口有三十万。", "三十万", measure: .money, indicator: "资金缺口"),
    FigureCase("资金缺口还有80多万。", "80多万", measure: .money, indicator: "资金缺口"),
    FigureCase("每个县引进1-2个过30亿元、过60亿元项目。", "1-2个", indicator: "过30亿元、过60亿元项目"),
  ])
  func bareScale(_ expected: FigureCase) throws { try expected.check() }
}
