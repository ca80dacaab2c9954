// A clause that is nothing but a thing and what was done to it, and how many of them the next one counts.
import Testing

@testable import Extraction

@Suite struct ThingsDoneTests {
  @Test(arguments: [
    FigureCase("年初确定的县级重点项目，截至目前只有12个开工建设。", "12个", indicator: "县级重点项目"),
    FigureCase("投资只占21.4%；年初确定的县级重点项目，到年底还有5个没有开工。", "5个", indicator: "县级重点项目"),
    FigureCase("规模以上工业企业只有32家。去年签约的招商项目，至今仅落地4个。", "4个", indicator: "招商项目"),
    FigureCase("税收收入增长5%；已经立项的高标准农田，才落地120亩。", "120亩", indicator: "高标准农田"),
    FigureCase("今年安排的民生实事，真正见到成效的只有12件。", "12件", indicator: "民生实事"),
    FigureCase("省里交办的信访件，目前已办结46件，还有5件没有办结。", "5件", indicator: "信访件"),
    FigureCase("已经到位的资金，只花出去35%。", "35%", indicator: "资金", change: .share),
    FigureCase("去年拖欠的工程款，还有XX万元没有付清。", "XX万元", indicator: "工程款"),
    FigureCase("巡查发现的问题，已整改到位86个，剩余4个正在整改。", "4个", indicator: "问题"),
  ])
  func things(_ expected: FigureCase) throws { try expected.check() }

  /// What is so by now is of the document's year, whenever it was agreed.
  @Test(arguments: [
    FigureCase("去年签约的招商项目，至今仅落地4个。", "4个", year: 2024),
    FigureCase("前年争取的专项债券项目，目前只开工3个。", "3个", indicator: "专项债券项目", year: 2024),
  ])
  func upToNow(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("观摩的项目中，总投资10亿元以上项目仅3个，2亿元以下的25个，占比41.7%。", "25个", indicator: "2亿元以下项目"),
    FigureCase("观摩的项目中，总投资10亿元以上项目仅3个，亿元以下的XX个，占比41.7%。", "XX个", indicator: "亿元以下项目"),
    FigureCase("从质态看，签约项目中10亿元以上项目只有21个。", "21个", indicator: "10亿元以上项目"),
    FigureCase("列入省、市重点项目分别为12个、31个。", "12个", indicator: "省重点项目"),
    FigureCase("列入省、市重点项目分别为12个、31个。", "31个", indicator: "市重点项目"),
    FigureCase("粮油加工、装备制造两大支柱产业分别完成产值42亿元、35亿元。", "35亿元", indicator: "装备制造产值"),
    FigureCase("利用2天时间，深入各镇，对9个项目进行了现场观摩。", "2天", indicator: "现场观摩"),
    FigureCase("对照青川县新增限上企业41家的做法，主动上门。", "41家", indicator: "限上企业"),
  ])
  func groups(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("要抓好12家停产企业的帮扶，年底前推动8家以上复工复产。", "12家", indicator: "停产企业", aspect: .actual),
    FigureCase("要抓好12家停产企业的帮扶，年底前推动8家以上复工复产。", "8家以上", indicator: "停产企业", aspect: .target),
    FigureCase("今年国家安排专项债券3.8万亿元，比去年增加1500亿元。", "1500亿元", indicator: "专项债券", aspect: .other),
    FigureCase("而同期南岭区、江北区民间投资分别增长12.3%、8.8%。", "8.8%", indicator: "民间投资", aspect: .other),
    FigureCase("今年，国家安排中央预算内投资X亿元，比上年增加X亿元。", "X亿元", indicator: "中央预算内投资", aspect: .other),
    FigureCase("新签约项目9个，开工的只有3个，招商部门要盯着不放。", "9个", aspect: .actual),
    FigureCase("放眼周边，标兵渐远，清江市去年引进百亿级项目4个。", "4个", indicator: "百亿级项目", aspect: .other),
  ])
  func others(_ expected: FigureCase) throws { try expected.check() }

  /// What the heads of whole lists of places are of, said once before them.
  @Test(arguments: [
    FigureCase("引进工业项目，河西镇5个、城关镇3个。", "3个", indicator: "工业项目"),
    FigureCase("新增规上企业，经开区12家，高新区8家。", "12家", indicator: "规上企业"),
    FigureCase("发改局谋划的项目最多，达到42个，水利局只有3个。", "3个", indicator: "项目"),
    FigureCase("列入年度计划的46个城建项目，开工38个，完成投资9.6亿元。", "38个", aspect: .actual),
    FigureCase("列入年度计划的46个城建项目，开工38个，完成投资9.6亿元。", "9.6亿元", aspect: .actual),
    FigureCase("全县3000万元以上的项目中，真正开工的不到一半，只有18个。", "18个", indicator: "3000万元以上的项目"),
    FigureCase("投资500万元以上的项目全部入库，我们只有31个。", "31个", indicator: "投资500万元以上的项目"),
    FigureCase("全县规上企业中停产14家、半停产9家。", "14家", indicator: "规上企业"),
    FigureCase("总户数503户，已签约498户。", "498户", indicator: "签约"),
    FigureCase("农村总户数10.3万户，建成卫生厕所的有8.76万户。", "8.76万户", indicator: "卫生厕所"),
    FigureCase("云岭乡只完成签约11户。", "11户", indicator: "签约"),
    FigureCase("县财政要统筹5000万元应急转贷资金。", "5000万元", indicator: "应急转贷资金"),
    FigureCase("增值税下降21.4%；契税受市场影响，减收2100万元。", "2100万元", indicator: "契税"),
    FigureCase("设备工器具购置投资同比下降21.5%。", "21.5%", indicator: "设备工器具购置投资"),
    FigureCase("临江县上半年新增规上企业23家；我们新增9家。", "23家", aspect: .other),
    FigureCase("一个项目从签约到开工，平均要用136天，比先进地区多出50天。", "136天", aspect: .actual),
    FigureCase("从乡镇（街道）投资完成率看，石桥镇、白塔街道分别为72.3%、68.9%。", "72.3%", indicator: "投资完成率"),
    FigureCase("各部门新谋划项目不少于2个，各乡镇（街道）每季度不少于1个。", "1个", indicator: "新谋划项目"),
    FigureCase("发改委梳理的29个专项，我市只有9个申报了项目，其余20个未申报项目。", "20个", indicator: "专项"),
    FigureCase("县财政出资5000万元设立应急转贷基金。", "5000万元", indicator: "应急转贷基金"),
    FigureCase("债券资金闲置近6000万元。", "近6000万元", indicator: "债券资金"),
    FigureCase("但仍有闲置土地3200亩。", "3200亩", indicator: "闲置土地"),
    FigureCase("反馈的32个问题，已完成整改27个，序时推进5个。", "5个", indicator: "问题", aspect: .actual),
    FigureCase("在建项目86个；本年新开工31个。", "31个", indicator: "在建项目"),
    FigureCase("去年签约的项目，仍有9个没有开工。", "9个", indicator: "项目", year: 2024),
    FigureCase("土地出让收入下降42%，导致政府性基金收入减少15亿元。", "15亿元", indicator: "政府性基金收入"),
    FigureCase("召开项目推进会12次。", "12次", indicator: "项目推进会", aspect: .actual),
    FigureCase("市、县分别安排资金12亿元、3亿元。", "3亿元", indicator: "资金"),
  ])
  func heads(_ expected: FigureCase) throws { try expected.check() }
}
