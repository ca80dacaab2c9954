// What a figure's noun is called, and what stands around it without being part of its name.
import Testing

@testable import Extraction

@Suite struct IndicatorTests {
  @Test(arguments: [
    FigureCase("云川区工业用电量完成3.2亿千瓦时。", "3.2亿千瓦时", indicator: "工业用电量"),
    FigureCase("川南经济区经济总量达到2万亿元。", "2万亿元", indicator: "经济总量"),
    FigureCase("中心城区绿色出行比例达到75%。", "75%", indicator: "绿色出行比例"),
    FigureCase("在全省运动会上奖牌数位居第三。", "第三", indicator: "奖牌数"),
    FigureCase("猕猴桃出口增长9%。", "9%", indicator: "猕猴桃出口"),
    FigureCase("兑现惠企资金2亿元。", "2亿元", indicator: "惠企资金"),
  ])
  func placesAreNoPart(expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("为企业减负3亿元。", "3亿元", indicator: "减负"),
    FigureCase("帮助企业招工2000人。", "2000人", indicator: "招工"),
    FigureCase("帮助困难人员就业300人。", "300人", indicator: "困难人员就业"),
    FigureCase("出租率由四成拉到八成。", "八成", unit: "成", indicator: "出租率"),
    FigureCase("手续最长的跑了214天。", "214天", indicator: "手续"),
    FigureCase("总产比上年多收了2万吨。", "2万吨", indicator: "总产", change: .difference, direction: .up),
    FigureCase("全区重点项目仍有15个没有开工。", "15个", indicator: "重点项目"),
    FigureCase("进出口总额接连突破8万亿元。", "8万亿元", qualifier: .over, indicator: "进出口总额"),
    FigureCase("11位副县长就分管工作作了安排。", "11位", indicator: "副县长"),
    FigureCase("供水管网漏损率降至9%。", "9%", indicator: "供水管网漏损率"),
    FigureCase("生猪存栏85万头、出栏120万头。", "120万头", indicator: "生猪出栏"),
    FigureCase("举办文化惠民演出500场。", "500场", indicator: "文化惠民演出"),
    FigureCase("三级公立医院达到5家。", "5家", indicator: "三级公立医院"),
  ])
  func verbsAndDegreesAreNoPart(expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("引进亿元以上项目27个，其中10亿元以上5个、50亿元以上1个。", "1个", indicator: "50亿元以上项目"),
    FigureCase("第一、二、三产业增加值分别增长4%、8%和5%。", "8%", indicator: "第二产业增加值"),
    FigureCase("税收完成14亿元，为年初预算的101.5%。", "101.5%", indicator: "税收", change: .share),
    FigureCase("食品工业产值受原料涨价影响下降2.6%。", "2.6%", indicator: "食品工业产值", direction: .down),
    FigureCase("旅游业占比虽达48.2%，但后劲不足。", "48.2%", indicator: "旅游业", change: .share),
    FigureCase("税收增长7%、总量确保达到16亿元。", "16亿元", indicator: "税收", aspect: .target),
    FigureCase("造船业增加值增长13%，拉动规上工业增长4个百分点。", "4个百分点", indicator: "造船业增加值"),
    FigureCase("R&D经费投入占比达到4.1%。", "4.1%", indicator: "R&D经费投入"),
    FigureCase("年内改完老旧小区14个。", "14个", indicator: "老旧小区"),
    FigureCase("手里攥着能耗指标2万吨标煤。", "2万吨标煤", indicator: "能耗指标"),
    FigureCase("标准厂房闲着6万平方米。", "6万平方米", indicator: "标准厂房"),
    FigureCase("工业用电环比多了11.3%。", "11.3%", change: .growth, direction: .up),
    FigureCase("技改投资同比少了近两成。", "近两成", indicator: "技改投资", change: .growth, direction: .down),
    FigureCase("综合考评前进了11位。", "11位", measure: .rank, indicator: "综合考评", change: .difference, direction: .up),
    FigureCase("增速比去年后退了2位。", "2位", measure: .rank, change: .difference, direction: .down),
    FigureCase("可比价增长5.7%，快全市0.4个百分点。", "0.4个百分点", change: .difference, direction: .up),
    FigureCase("城镇调查失业率均值5.2%。", "5.2%", indicator: "城镇调查失业率均值"),
    FigureCase("污水管网修了28公里。", "28公里", indicator: "污水管网"),
    FigureCase("溢流口封堵了17个。", "17个", indicator: "溢流口"),
    FigureCase("失业率压在5%以内。", "5%以内", indicator: "失业率"),
    FigureCase("临时救助发出去260万元。", "260万元", indicator: "临时救助"),
    FigureCase("亩产比去年多打12公斤。", "12公斤", indicator: "亩产", change: .difference, direction: .up),
    FigureCase("优良天数145天，比去年少9天。", "9天", indicator: "优良天数", change: .difference, direction: .down),
    FigureCase("平均利率降了0.6个百分点。", "0.6个百分点", indicator: "平均利率", direction: .down),
    FigureCase("今年新栽茶苗6000亩。", "6000亩", indicator: "茶苗"),
    FigureCase("卫生院缺医生45人。", "45人", indicator: "医生"),
    FigureCase("银行给小企业放贷28亿元。", "28亿元", indicator: "放贷"),
    FigureCase("限上单位净增6家，离目标还差9家。", "9家", indicator: "限上单位"),
    FigureCase("社会事务剥离率达到100%。", "100%", indicator: "社会事务剥离率"),
    FigureCase("清理出来的90亩闲置土地要用好。", "90亩", indicator: "闲置土地"),
    FigureCase("按期办结率97%。", "97%", indicator: "按期办结率"),
    FigureCase("接待游客、实现旅游收入分别增长9%、8%。", "9%", indicator: "游客"),
    FigureCase("一般公共预算收入增长2%、支出增长3%。", "3%", indicator: "一般公共预算支出"),
    FigureCase("隧道提前40天贯通。", "40天", measure: .duration),
    FigureCase("要把工业投资抓上去，全年增速不低于15%。", "15%", indicator: "工业投资"),
    FigureCase("企业账款9月底前还清2.4亿元。", "2.4亿元", indicator: "企业账款"),
    FigureCase("用气价格降0.2元，为企业省下3000万元。", "3000万元", indicator: "用气价格"),
    FigureCase("有的部门一份批文压了40多天。", "40多天", indicator: "批文"),
    FigureCase("支出进度月底前达到90%。", "90%", indicator: "支出进度"),
    FigureCase("引进1个5000万元以上项目。", "1个", indicator: "5000万元以上项目"),
    FigureCase("公共体育场地面积达到人均2.6平方米。", "2.6平方米", indicator: "公共体育场地面积"),
    FigureCase("养老金人均月增160元。", "160元", change: .difference, direction: .up),
    FigureCase("不良贷款率下降0.3个百分点至1.4%。", "1.4%", unit: "%", indicator: "不良贷款率"),
    FigureCase("综合排名在全国169家高新区中上升至第58位。", "第58", indicator: "综合排名", change: .rank),
    FigureCase("技改项目实施了186个。", "186个", indicator: "技改项目"),
    FigureCase("出台稳增长政策32项。", "32项", indicator: "稳增长政策"),
  ])
  func verbsOfNoTable(expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("新增经营主体300户，总量达9000户。", "9000户", indicator: "经营主体"),
    FigureCase("小麦面积60万亩，平均单产500公斤。", "500公斤", indicator: "小麦平均单产"),
    FigureCase("一产增加值9亿元，二产8亿元，三产7亿元。", "7亿元", indicator: "三产增加值"),
    FigureCase("食品、建材两大产业产值分别达到9亿元、8亿元。", "8亿元", indicator: "建材产值"),
    FigureCase("投放50%以上号源、转诊量增长9%。", "50%以上", indicator: "号源"),
    FigureCase("每千名老人拥有养老床位35张。", "35张", indicator: "每千名老人养老床位"),
    FigureCase("支付进度仅为39.5%。", "39.5%", indicator: "支付进度"),
    FigureCase("今年要贡献产值9亿元。", "9亿元", indicator: "产值"),
    FigureCase("市产业基金规模由30亿元扩大到50亿元。", "30亿元", indicator: "产业基金规模"),
    FigureCase("应收账款增长9%。", "9%", indicator: "应收账款"),
    FigureCase("改造供热管网9公里、供水管网8公里。", "8公里", indicator: "供水管网"),
    FigureCase("规上企业98户，其中停产的11户、减产的6户。", "6户", indicator: "规上企业", change: .level),
    FigureCase("总产值增长9%，跑赢全市平均水平1.2个百分点。", "1.2个百分点", indicator: "总产值", direction: .up),
    FigureCase("到账只有3亿元，不到年初预算的四成。", "四成", change: .share),
    FigureCase("土地出让金到账3亿元。", "3亿元", indicator: "土地出让金"),
    FigureCase("利税下降9%，全市倒数第2。", "第2", indicator: "利税", change: .rank),
    FigureCase("回收期拉长到71天。", "71天", indicator: "回收期"),
    FigureCase("融资平台新退出5家。", "5家", indicator: "融资平台"),
    FigureCase("再集中改造老旧小区12个。", "12个", indicator: "老旧小区"),
    FigureCase("对停产的11户企业分类施策。", "11户", indicator: "企业"),
    FigureCase("粮食种植面积86万亩、总产42万吨。", "42万吨", indicator: "粮食总产"),
    FigureCase("粮食面积稳在86万亩以上，单产再提2%。", "2%", indicator: "粮食单产", change: .growth, direction: .up),
    FigureCase("新签约项目40个，其中10亿元以上的2个。", "2个", indicator: "新签约项目"),
    FigureCase("每名领导包联2个重点项目。", "2个", indicator: "重点项目", aspect: .other),
    FigureCase("柳巷等4个镇街作了表态。", "4个", indicator: "镇街"),
  ])
  func wordsHeldInCommon(expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("主要工业品产量稳步增长，钢材增长5%，水泥增长3%。", "3%", indicator: "水泥产量"),
    FigureCase("主要农产品产量：小麦20万吨、油菜籽3.5万吨。", "3.5万吨", indicator: "油菜籽产量"),
    FigureCase("出口较快增长，机床增长9%，轴承超过20万套。", "20万套", indicator: "轴承出口"),
    FigureCase("产量稳步增长，工业投资增长5%。", "5%", indicator: "工业投资"),
    FigureCase("工业投资增长19%，占比达到40%，较上年提高3个百分点。", "3个百分点", indicator: "工业投资占比"),
  ])
  func topicsHoldForTheirList(expected: FigureCase) throws { try expected.check() }
}
