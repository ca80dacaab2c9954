// Ways of speaking of published reports: who pays, whose a bare statistic is, what stands behind a count.
import Testing

@testable import Extraction

@Suite struct RealReportTests {
  @Test(arguments: [
    // Who pays, and to whom.
    FigureCase("市财政用于教育支出累计32亿元。", "32亿元", indicator: "财政用于教育支出"),
    FigureCase("五年地方财政用于水利的投入达到18亿元。", "18亿元", indicator: "地方财政用于水利的投入"),
    FigureCase("中央财政对县级的转移支付累计90亿元。", "90亿元", indicator: "中央财政对县级的转移支付"),
    FigureCase("省对市县一般性转移支付增长6%。", "6%", indicator: "省对市县一般性转移支付"),
    FigureCase("发放对企业的补贴3亿元。", "3亿元", indicator: "补贴"),
    // Whose a bare statistic is.
    FigureCase("国有企业资产总额增长9%，实现利润增长5%，税收增长7%。", "7%", indicator: "国有企业税收"),
    FigureCase("工伤保险制度不断完善，参保人数达到80万人。", "80万人", indicator: "工伤保险参保人数"),
    FigureCase("水稻连续三年增产，2023年产量达到40万吨。", "40万吨", indicator: "水稻产量"),
    FigureCase("外商直接投资稳中有升，实际金额达到3亿美元。", "3亿美元", indicator: "外商直接投资实际金额"),
    FigureCase("岚川科创园启用，产值增长12%。", "12%", indicator: "产值"),
    // Words shared in lists.
    FigureCase("初、高中在校生分别达到5万人和3万人。", "5万人", indicator: "初中在校生"),
    FigureCase("省、市、县级平台分别达到3个、9个、30个。", "9个", indicator: "市级平台"),
    FigureCase("批发、零售业增加值分别增长4%、5%。", "4%", indicator: "批发业增加值"),
    FigureCase("仓储和商务服务业增加值分别增长4%、5%。", "4%", indicator: "仓储服务业增加值"),
    FigureCase("氨氮、二氧化硫排放总量分别下降3%和4%。", "3%", indicator: "氨氮排放总量"),
    // Places and verbs before what is built or done.
    FigureCase("全年城镇新建住宅90万平方米，农村改造危房4万户。", "90万平方米", indicator: "城镇住宅"),
    FigureCase("五年新增城镇就业30万人。", "30万人", indicator: "新增城镇就业"),
    FigureCase("新升规服务业企业60户以上。", "60户以上", indicator: "升规服务业企业"),
    FigureCase("累计退耕还林、植树造林25万亩。", "25万亩", indicator: "退耕还林、植树造林"),
    FigureCase("药品抽检量超每千人5批次。", "5批次", qualifier: .over, indicator: "药品抽检量"),
    FigureCase("实施农村公路提升行动，新（改）建800公里。", "800公里", indicator: "农村公路"),
    FigureCase("市级部门核准的投资项目减少70%。", "70%", indicator: "市级部门核准的投资项目"),
    FigureCase(
      "削减市级部门设立的收费项目40%。", "40%", indicator: "市级部门设立的收费项目", change: .growth, direction: .down),
    FigureCase("5%左右的增速来之不易。", "5%左右", change: .growth, direction: .up),
  ])
  func before(_ sample: FigureCase) throws { try sample.check() }

  @Test(arguments: [
    FigureCase("支持60所农村小学改造厕所。", "60所", indicator: "农村小学"),
    FigureCase("支持6个老旧小区改造项目。", "6个", indicator: "老旧小区改造项目"),
    FigureCase("支持8个产业融合载体建设。", "8个", indicator: "产业融合载体"),
    FigureCase("督促35家承包经营的学校食堂。", "35家", indicator: "承包经营的学校食堂"),
    FigureCase("打造20个带动力强的特色街区。", "20个", indicator: "特色街区"),
    FigureCase("3次调高城乡低保标准。", "3次", indicator: "城乡低保标准"),
    FigureCase("支持9个产业集聚区（培育区）建设。", "9个", indicator: "产业集聚区（培育区）"),
    FigureCase("解决26万农村人口饮水不便问题。", "26万", measure: .people, indicator: "农村人口"),
    FigureCase("起草12部法律草案和法规草案。", "12部", indicator: "法律草案和法规草案"),
    FigureCase("为900名适龄妇女免费检查。", "900名", indicator: "适龄妇女"),
    FigureCase("告别并结束了40年的摆渡历史。", "40年", indicator: "摆渡历史"),
    FigureCase("每天12小时提供免费法律咨询、心理咨询等服务。", "12小时", indicator: "免费法律咨询、心理咨询等服务"),
    FigureCase("学生每天锻炼时间不低于2小时。", "2小时", indicator: "学生每天锻炼时间"),
  ])
  func behind(_ sample: FigureCase) throws { try sample.check() }

  @Test(arguments: [
    FigureCase("培育3个千亿级和8个百亿级产业集群。", "3个", indicator: "千亿级产业集群"),
    FigureCase("12所高校、职业院校参加对接。", "12所", indicator: "高校、职业院校"),
    FigureCase("完成45公里架空线入地和杆箱整治。", "45公里", indicator: "架空线入地和杆箱整治"),
    FigureCase("交通、水利完成投资60亿元。", "60亿元", indicator: "交通、水利投资"),
    FigureCase("20个重点项目完成投资60亿元。", "60亿元", indicator: "投资"),
    FigureCase("投入6亿元办好民生实事。", "6亿元", indicator: "民生实事"),
    FigureCase("县财政拿出900万元发放消费券。", "900万元", indicator: "消费券"),
    FigureCase("安排3亿元用于乡村道路建设。", "3亿元", indicator: "乡村道路建设"),
    FigureCase("县政府5次调度重点项目。", "5次", indicator: "调度"),
    FigureCase("实施市级科技攻关计划项目30项。", "30项", indicator: "市级科技攻关计划项目"),
    FigureCase("推进农村产权改革、确权面积超过70%。", "70%", indicator: "确权面积"),
    FigureCase("消除中心城区易积水点位12处。", "12处", indicator: "易积水点位"),
    FigureCase("厂房钢结构吊装完成60%。", "60%", indicator: "厂房钢结构吊装"),
    FigureCase("税收收入12亿元，占比70%，同比提高2个百分点。", "2个百分点", indicator: "税收收入"),
    FigureCase("一季度计划集中开工项目9个。", "9个", indicator: "开工项目"),
    FigureCase("全市集中开工项目9个。", "9个", indicator: "开工项目"),
    FigureCase("打好“保交房”攻坚战，交付3000套。", "3000套", indicator: "“保交房”"),
    FigureCase("新增电力装机9万千瓦，是1990年到2010年20年的总和。", "20年", indicator: "电力装机"),
  ])
  func named(_ sample: FigureCase) throws { try sample.check() }

  @Test(arguments: [
    FigureCase("经济增长目标定为百分之六至七。", "百分之六至七", value: "6~7", unit: "%"),
    FigureCase("增速保持在百分之五到百分之六。", "百分之五到百分之六", value: "5~6", unit: "%"),
    FigureCase("比重提高十二个百分点左右。", "十二个百分点左右", value: "12", unit: "个百分点"),
    FigureCase("比重从百分之六提高到百分之九。", "百分之六", value: "6"),
  ])
  func numbersInWords(_ sample: FigureCase) throws { try sample.check() }

  @Test func theSecondWayBeginsInTheSameYear() throws {
    let text = "城镇居民收入由2019年2万元增加到2023年3万元，农民收入由1万元增加到2万元。"
    #expect(try FigureCase.figures(text).map { $0.period?.year } == [2019, 2023, 2019, 2023])
    let other = "研发经费从2019年2亿元增加到2023年的3亿元。"
    #expect(try FigureCase.figures(other).map { $0.period?.year } == [2019, 2023])
  }
}
