// What leaders say in plain words: points, wishes of one letter, what is missing, names held against, counts
// in letters, and amounts that are only limits.
import Testing

@testable import Extraction

@Suite struct PlainSpeechTests {
  @Test(arguments: [
    FigureCase("GDP增了16.4个点。", "16.4个点", unit: "个百分点", measure: .points, indicator: "GDP"),
    FigureCase("满意率比邻县低了10多个点。", "10多个点", measure: .points, direction: .down),
    FigureCase("新布设了8个点。", "8个", measure: .count),
    FigureCase("厂房盖了4万平，设备还没有到。", "4万平", value: "4", measure: .area, indicator: "厂房"),
    FigureCase("资金缺口还有7 400万元。", "7 400万元", value: "7400", indicator: "资金缺口"),
    FigureCase("近3 000户居民搬进新房。", "近3 000户", value: "3000", qualifier: .under),
    FigureCase("城乡居民收入比由2.26缩小到2.03。", "2.26", value: "2.26", indicator: "城乡居民收入比"),
    FigureCase("城乡居民收入比由2.26缩小到2.03。", "2.03", value: "2.03", indicator: "城乡居民收入比"),
    FigureCase("全区能多出6个亿的税收。", "6个亿", value: "6", unit: "个亿", measure: .money, indicator: "税收"),
    FigureCase("新引进6个亿元项目。", "6个", unit: "个", indicator: "亿元项目"),
    FigureCase("9月底前38个小区必须进场。", "38个", value: "38", indicator: "小区"),
  ])
  func shape(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("投资要保60亿元、争66亿元。", "60亿元", indicator: "投资", aspect: .target),
    FigureCase("投资要保60亿元、争66亿元。", "66亿元", indicator: "投资", aspect: .target),
    FigureCase("税收收入离全年任务还差3亿元。", "3亿元", indicator: "税收收入", change: .difference, direction: .down),
    FigureCase("我们的经济总量比石门还多出7亿元。", "7亿元", indicator: "经济总量", change: .difference),
    FigureCase("完成投资86亿元，超年度计划6亿元。", "6亿元", indicator: "投资", change: .difference, direction: .up),
    FigureCase("PM2.5平均浓度因不利天气同比上升2微克/立方米。", "2微克/立方米", indicator: "PM2.5平均浓度"),
    FigureCase("专项债方面，支出进度58%。", "58%", indicator: "支出进度"),
    FigureCase("税比跌破七成。", "七成", qualifier: .under, indicator: "税比"),
    FigureCase("市场主体数量由负转正、增长2%。", "2%", indicator: "市场主体数量"),
    FigureCase("低保标准从今年1月起提高到每人每月640元。", "640元", indicator: "低保标准"),
    FigureCase("全区生产总值增长6%，三、四季度平均增速要达到7%。", "7%", indicator: "生产总值", change: .growth),
    FigureCase("税收占比比上年同期又掉了3个多百分点。", "3个多百分点", unit: "个百分点", qualifier: .over, direction: .down),
    FigureCase("税收收入受退税影响，同口径只增长了1.2%。", "1.2%", indicator: "税收收入", change: .growth),
    FigureCase("居民收入增长7%，增速比城镇居民快了2个百分点。", "2个百分点", indicator: "居民收入"),
    FigureCase("产值分别向700亿元、400亿元冲刺。", "700亿元", indicator: "产值"),
    FigureCase("引导基金20亿元，到现在只投出去8000万元。", "8000万元", indicator: "引导基金"),
  ])
  func predicate(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    FigureCase("黄桃、蓝莓两个特色产业面积分别达到3万亩、2万亩。", "3万亩", indicator: "黄桃面积"),
    FigureCase("黄桃、蓝莓两个特色产业面积分别达到3万亩、2万亩。", "2万亩", indicator: "蓝莓面积"),
    FigureCase("规上工业增加值、社会消费品零售总额分别增长7%、6%。", "6%", indicator: "社会消费品零售总额"),
    FigureCase("第二产业增加值90亿元，第三产业增加值80亿元，后两者分别增长5%、6%。", "5%", indicator: "第二产业增加值"),
    FigureCase("第二产业增加值90亿元，第三产业增加值80亿元，后两者分别增长5%、6%。", "6%", indicator: "第三产业增加值"),
    FigureCase("规上工业总产值860亿元，增加值增长6%。", "6%", indicator: "规上工业增加值"),
    FigureCase("最后210户、633名困难群众搬进新居。", "210户", indicator: "困难群众"),
    FigureCase("三个园区贡献了全区72%的工业产值、64%的税收。", "72%", indicator: "工业产值", change: .share),
    FigureCase("三个园区贡献了全区72%的工业产值、64%的税收。", "64%", indicator: "税收", change: .share),
    FigureCase("电站首台35万千瓦机组年底并网。", "35万千瓦", indicator: "机组"),
    FigureCase("组织260家次企业参加展会。", "260家次", indicator: "企业"),
    FigureCase("涉及5个村的94户群众还没有签字。", "94户", indicator: "群众"),
    FigureCase("抽查了30个部门，有7个说不清办到哪一步。", "7个", indicator: "部门"),
    FigureCase("地区生产总值增长4%，在八个县里排第6位。", "第6", indicator: "地区生产总值"),
    FigureCase("小麦种植3.1万亩一亩都不能少。", "3.1万亩", indicator: "小麦种植"),
    FigureCase("22个项目集中开工。", "22个", indicator: "项目"),
    FigureCase("帮助9000户中小微企业延期还本付息。", "9000户", indicator: "中小微企业"),
    FigureCase("完成1200户困难老年人家庭适老化改造。", "1200户", indicator: "困难老年人家庭"),
    FigureCase("协调解决5个停工楼盘的交付。", "5个", indicator: "停工楼盘"),
    FigureCase("逐户走访28家减产企业。", "28家", indicator: "减产企业"),
    FigureCase("政府债务化解进度不低于80%。", "80%", indicator: "政府债务化解进度"),
    FigureCase("撬动汽车、家电等消费近70亿元。", "近70亿元", indicator: "汽车、家电等消费"),
    FigureCase("6.2公里的路基断成两截。", "6.2公里", indicator: "路基"),
    FigureCase("四季度形成3亿元以上的新增产值。", "3亿元以上", indicator: "产值"),
    FigureCase("加快年产15万吨的铝板项目前期工作。", "15万吨", indicator: "铝板"),
    FigureCase("三年来累计投入75亿元。", "75亿元", indicator: "投入"),
    FigureCase("最后被外省用1.2亿元补贴和200亩工业用地抢走了。", "1.2亿元", indicator: "补贴"),
    FigureCase("最后被外省用1.2亿元补贴和200亩工业用地抢走了。", "200亩", indicator: "工业用地"),
    FigureCase("家庭医生签约覆盖率56%。", "56%", indicator: "家庭医生签约覆盖率"),
    FigureCase("全区掌握有效线索36条。", "36条", indicator: "有效线索"),
    FigureCase("县里拿出800万元专项奖励。", "800万元", indicator: "专项奖励"),
    FigureCase("每千名老人养老床位数42张。", "42张", indicator: "每千名老人养老床位数"),
    FigureCase("紧急转移群众1.2万人。", "1.2万人", indicator: "群众"),
    FigureCase("水厂二期开建，设计供水能力每天4万吨。", "4万吨", indicator: "设计供水能力"),
    FigureCase("工地上的工人常年不超过30人。", "30人", indicator: "工人"),
    FigureCase("引导基金首期6亿元已经到位。", "6亿元", indicator: "引导基金"),
    FigureCase("居民签约率早在6月份就到了95%。", "95%", indicator: "居民签约率"),
    FigureCase("重点是帮着把二期2万平方米标准厂房封顶。", "2万平方米", indicator: "标准厂房"),
    FigureCase("区财政再挤出900万元发放消费券。", "900万元", indicator: "消费券"),
    FigureCase("签约超过6个月没有进展的一律清退。", "6个月", indicator: "签约"),
    FigureCase("900亩地圈在那里晒太阳。", "900亩", indicator: "地"),
    FigureCase("我们的招商实绩排在全市第8位。", "第8", indicator: "招商实绩"),
    FigureCase("符合条件的，5个工作日内必须拨付到账。", "5个工作日", indicator: "拨付"),
    FigureCase("市里定的底线是，全年投资增长9%。", "9%", indicator: "投资", aspect: .target),
    FigureCase("粮食总产实现“二十连丰”、达到41万吨。", "41万吨", indicator: "粮食总产"),
    FigureCase("规上工业增加值、服务业增加值分别增长7%、6%。", "6%", indicator: "服务业增加值"),
    FigureCase("为1.6万名适龄女生免费接种疫苗。", "1.6万名", indicator: "适龄女生"),
    FigureCase("为经营主体减税降费20亿元。", "20亿元", indicator: "减税降费"),
    FigureCase("固定资产投资要从负数拉到全年增长8%。", "8%", indicator: "固定资产投资", change: .growth),
    FigureCase("申请材料被省厅退回3次。", "3次", indicator: "申请材料"),
    FigureCase("再谋划50个以上像样的项目。", "50个以上", indicator: "项目"),
    FigureCase("产业大脑接入设备2.4万台。", "2.4万台", indicator: "设备"),
    FigureCase("改造农贸市场6家，装电梯120部。", "120部", indicator: "电梯"),
    FigureCase("一个项目给了2600万元补贴。", "2600万元", indicator: "补贴"),
    FigureCase("如果亩均税收提高4万元，账就算得过来。", "4万元", indicator: "亩均税收", change: .difference),
    FigureCase("投资强度低于每亩280万元的一律不供地。", "280万元", indicator: "投资强度", change: .level),
    FigureCase("布局省级实验平台12家。", "12家", indicator: "省级实验平台"),
  ])
  func noun(_ expected: FigureCase) throws { try expected.check() }

  /// What goes on over clauses and sentences.
  @Test(arguments: [
    FigureCase("国企户数减少12%，资产负债率降到61%。", "61%", indicator: "国企资产负债率"),
    FigureCase("亩均税收9万元，人家苏南是50万元。", "50万元", indicator: "亩均税收"),
    FigureCase("邻县引来3个百亿级项目，我们去年一年才1个。", "1个", indicator: "百亿级项目"),
    FigureCase("今年计划交地5000亩，实打实交到业主手里的3200亩。", "3200亩", indicator: "交地"),
    FigureCase("授信批了9亿元，真正放到账上的不足40%。", "40%", indicator: "授信"),
    FigureCase("总投资86亿元，年内完成12亿元。", "12亿元", indicator: "投资"),
    FigureCase("新签约亿元以上项目30个，其中10亿元以上的6个。", "6个", indicator: "10亿元以上项目"),
    FigureCase("收入30万元以上的村达到80个，60万元以上的27个。", "27个", indicator: "收入60万元以上的村"),
    FigureCase("工业投资21亿元；房地产投资更是腰斩，只有5亿元。", "5亿元", indicator: "房地产投资"),
    FigureCase("规上企业新增入库9家，退库12家，净减3家。", "3家", indicator: "规上企业", change: .difference, direction: .down),
    FigureCase("经开区完成工业投资50亿元，高新区完成30亿元。", "30亿元", indicator: "工业投资"),
    FigureCase("任务是到位资金180亿元，我们按200亿元来干。", "200亿元", indicator: "到位资金"),
    FigureCase("上半年石门县规上工业增速9.6%、沙湾区11.2%。", "9.6%", indicator: "规上工业", change: .growth),
    FigureCase("上半年石门县规上工业增速9.6%、沙湾区11.2%。", "11.2%", indicator: "规上工业", change: .growth),
    FigureCase("规上工业下半年要完成增加值52亿元。", "52亿元", indicator: "规上工业增加值"),
    FigureCase("新建厂房30万平方米，其中国资平台承担22万平方米。", "22万平方米", indicator: "厂房"),
    FigureCase("税收收入年初安排增长5%，结果差了3个百分点。", "3个百分点", indicator: "税收收入", direction: .down),
    FigureCase("税收只增长了0.8%，按自然口径算则是下降11%。", "11%", indicator: "税收", change: .growth, direction: .down),
    FigureCase("财政收入完成40亿元，差时序进度2个百分点。", "2个百分点", indicator: "财政收入", direction: .down),
    FigureCase("查出隐患900处，还有40处挂账督办。", "40处", indicator: "隐患"),
    FigureCase("储备项目90个，真正拿来就能动工的不足6个。", "6个", indicator: "储备项目"),
    FigureCase("应完成全年投资的66%，实际上只有48%。", "48%", indicator: "投资"),
    FigureCase("GDP增速在全市12个县区里排第7，比上半年前移1位。", "第7", indicator: "GDP"),
    FigureCase("投资增长31%，我们怎么就只有8%？", "8%", indicator: "投资"),
    FigureCase("履约率、开工率、到位率为87%、61%、34%，后两项分别低于全省3个百分点和5个百分点。", "3个百分点", indicator: "开工率"),
    FigureCase("150户规上企业里产值下降的占六成。", "六成", indicator: "规上企业", change: .share),
    FigureCase("民间投资占比由56%下滑到48%。", "48%", indicator: "民间投资", change: .share),
    FigureCase("邻区引进百亿项目3个，我们连谈都没谈成1个。", "1个", indicator: "百亿项目"),
    FigureCase("地方债还有3亿元没支出，住建、水利两家最多，分别剩1.2亿元、8000万元。", "1.2亿元", indicator: "地方债"),
    FigureCase("土地上，全年报批1700亩，剩下800亩。", "1700亩", indicator: "土地"),
    FigureCase("限上企业净退库6家。", "6家", indicator: "限上企业"),
    FigureCase("招商小组不能少于18个。", "18个", aspect: .target),
    FigureCase("四季度增速要达到8%，才能把全年增速拉到4%。", "4%", aspect: .target),
    FigureCase("项目占比由去年的三成提高到五成。", "三成", indicator: "项目", change: .share),
    FigureCase("完成产值9亿元；三是用地指标告急，年内可用不足300亩。", "300亩", indicator: "用地指标"),
    FigureCase("到年底，规上企业达到240家。", "240家", aspect: .target),
    FigureCase("预计10月试车，届时年产能可达5万吨。", "5万吨", aspect: .target),
    FigureCase("去年签回来的项目里，落了地的只有19个。", "19个", indicator: "项目"),
    FigureCase("带队招商90次，平均下来每人不到3次。", "3次", indicator: "招商"),
    FigureCase("规上企业少了9户，其中停产6户，3户是搬走了。", "3户", indicator: "规上企业"),
    FigureCase("工资性支出一年要8亿元。", "8亿元", indicator: "工资性支出"),
    FigureCase("上面给的指标是GDP增长7%，我们自己加到7.5%。", "7.5%", change: .growth, aspect: .target),
    FigureCase("老旧管道38公里，隐患户900家，年内换完21公里。", "21公里", indicator: "老旧管道"),
    FigureCase("公园绿地人均9平方米，低于省定标准2平方米。", "2平方米", indicator: "公园绿地", change: .difference),
    FigureCase("本科率提高3个百分点，考生人数首破千人、达到1032人。", "1032人", indicator: "考生人数"),
    FigureCase("接种率48%，离市里要求的80%差得远。", "80%", indicator: "接种率"),
    FigureCase("订单已经排到明年3月；某铜业受涨价拖累，产值只有60亿元。", "60亿元", indicator: "产值", aspect: .actual),
    FigureCase("滨江区增长10%，比我们快3个百分点，新签约项目80个。", "80个", aspect: .other),
    FigureCase("新型显示产业完成产值240亿元。", "240亿元", indicator: "新型显示产业产值"),
    FigureCase("产值半年就突破了百亿元。", "百亿元", indicator: "产值"),
    FigureCase("县里拿出1.2亿元设立纾困基金。", "1.2亿元", indicator: "纾困基金"),
    FigureCase("每处由区财政补助6万元。", "6万元", indicator: "补助"),
    FigureCase("重大项目90个，要干的投资是200亿元。到7月底完成118亿元，占年度任务的59%，开工70个。", "118亿元", indicator: "投资"),
    FigureCase("重大项目90个，要干的投资是200亿元。到7月底完成118亿元，占年度任务的59%，开工70个。", "59%", indicator: "投资"),
    FigureCase("重大项目90个，要干的投资是200亿元。到7月底完成118亿元，占年度任务的59%，开工70个。", "70个", indicator: "重大项目"),
  ])
  func carried(_ expected: FigureCase) throws { try expected.check() }

  /// Amounts that only say which ones are meant, and none at all, are no figures.
  @Test(arguments: [
    ("签约项目28个，过6亿的只有4个。", ["28个", "4个"]),
    ("10亿元以上的工业项目一个也没有。", []),
    ("引进3个过10亿元的项目。", ["3个"]),
    ("全年没有引进一个投资10亿元以上的产业项目。", []),
    ("10亿元以上的大块头只有8个。", ["8个"]),
    ("粮食播种面积一亩都不能少。", []),
    ("同样一亩地，产出怎么就差这么多。", []),
    ("新增24小时自助图书馆8座。", ["8座"]),
  ])
  func limits(_ sentence: String, _ surfaces: [String]) throws {
    #expect(try FigureCase.figures(sentence).map(\.surface) == surfaces)
  }

  /// Of the frames in which indicators are told month by month.
  @Test(arguments: [
    FigureCase(
      "规上企业预计完成产值84亿元，与去年同期相比增长13.7%。", "13.7%", indicator: "规上企业产值", change: .growth, direction: .up),
    FigureCase(
      "项目投资额完成年内投资计划不足50%。", "50%", qualifier: .under, indicator: "项目投资额", change: .share, aspect: .actual),
    FigureCase("尤其工业技改投资完成3.3亿元。", "3.3亿元", indicator: "工业技改投资"),
    FigureCase("全区200个工业经济新增长点项目发展良好。", "200个", indicator: "工业经济新增长点项目"),
    FigureCase("实际利用外资目标完成率85%，新增规模工业企业12家。", "12家", indicator: "规模工业企业", aspect: .actual),
    FigureCase("全年小升规8户、个转企120户。", "8户", indicator: "小升规"),
    FigureCase("今年新增入库企业12家，新入库企业亩均税收不低。", "12家", aspect: .actual),
    FigureCase("新入库企业9家，新三板挂牌3家。", "9家", indicator: "新入库企业"),
    FigureCase("新入库企业9家，新三板挂牌3家。", "3家", indicator: "新三板挂牌"),
  ])
  func monthByMonth(_ expected: FigureCase) throws { try expected.check() }
}
