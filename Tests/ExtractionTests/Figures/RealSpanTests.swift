// Where a figure begins and ends, what only looks like one, and the thing behind the number.
import Testing

@testable import Extraction

@Suite struct RealSpanTests {
  @Test(arguments: [
    FigureCase("全县工业用电量3.2亿千瓦小时。", "3.2亿千瓦小时", measure: .other, indicator: "工业用电量"),
    FigureCase("楼面价达8200元/㎡。", "8200元/㎡", unit: "元/㎡", measure: .money, indicator: "楼面价"),
    FigureCase("拆除农户住房520院。", "520院", measure: .count, indicator: "农户住房"),
    FigureCase("不动产转移登记3日办结。", "3日", measure: .duration),
    FigureCase("用了2天半的时间。", "2天半", value: "2.5", unit: "天", measure: .duration),
    FigureCase("车程1个半小时。", "1个半小时", value: "1.5", unit: "个小时", measure: .duration),
    FigureCase("占全市比重超x成。", "超x成", unit: "成", measure: .percent, qualifier: .over),
    FigureCase("工业增加值增速比上月加快X百分点。", "X百分点", unit: "个百分点", measure: .points, indicator: "工业增加值"),
    FigureCase("货运量增速高出十个百分点。", "十个百分点", measure: .points, change: .difference, direction: .up),
    FigureCase("受理群众来访X（件）批X人次。", "X（件）批", measure: .count, indicator: "群众来访"),
    FigureCase("其中**XX镇项目，xx230亩。", "230亩", value: "230", measure: .area),
    FigureCase("技术合同45份，Ⅱ类地区第三。", "第三", measure: .rank),
    FigureCase("三次产业结构由2010年的18:45:37调整为12:43:45。", "18:45:37", change: .share, year: 2010),
    FigureCase("二、三次产业比例由46.5:53.5优化为41:59。", "41:59", change: .share),
    FigureCase("三次产业结构比例为2.4:52.1:45.5。", "2.4:52.1:45.5", change: .share),
    FigureCase("城乡居民收入比为1.98:1。", "1.98:1", change: .level),
    FigureCase("实到资金2000万及以上企业8家。", "8家", indicator: "实到资金2000万及以上企业"),
  ])
  func spans(_ sample: FigureCase) throws { try sample.check() }

  @Test(arguments: [
    ("05年完成投资3亿元，比04年增长12%。", ["3亿元", "12%"]),
    ("xx年，全镇接待客商300人次。", ["300人次"]),
    ("建成三元前驱体项目，打破城乡二元结构。", []),
    ("推进地铁6号线2期和7号线，建成小区2期安置房300套。", ["300套"]),
    ("6个1类新药获批。", ["6个"]),
    ("考核指标8升2降，3项在100名以外。", ["3项"]),
    ("满60周岁以上人群接种1.2万人。", ["1.2万人"]),
    ("10月前5天，全县降雨3次。", ["3次"]),
    ("某某公园获XX人居环境奖。", []),
    ("解决50户以上自然村通路问题。", []),
    ("其中，600分以上15人。", ["15人"]),
    ("2亿元以下、亿元以上的9个。", ["9个"]),
    ("投资5亿元以上、税收1000万元以上项目3个。", ["3个"]),
    ("铺设1.2米管道500米。", ["500米"]),
    ("8月2日办结，于12日办结。", []),
  ])
  func noFigures(_ sentence: String, _ surfaces: [String]) throws {
    #expect(try FigureCase.figures(sentence).map(\.surface) == surfaces)
  }

  /// What the rules above must not touch.
  @Test(arguments: [
    ("举办培训班3期。", ["3期"]),
    ("带动50户以上农户增收。", ["50户以上"]),
    ("新修3公里道路，2公里渠道。", ["3公里", "2公里"]),
    ("建设1年半数以上完工。", ["1年"]),
    ("完成投资10亿元以上、开工项目3个。", ["10亿元以上", "3个"]),
    ("汽车加油9升。", ["9升"]),
    ("X年磨一剑。", ["X年"]),
  ])
  func kept(_ sentence: String, _ surfaces: [String]) throws {
    #expect(try FigureCase.figures(sentence).map(\.surface) == surfaces)
  }

  @Test(arguments: [
    FigureCase("500万元以上工业投资35亿元。", "35亿元", indicator: "500万元以上工业投资"),
    FigureCase("新增50亩以上的果园面积2万亩。", "2万亩", indicator: "50亩以上的果园面积"),
    // The place before the number, the thing behind it.
    FigureCase("形成沿江3万亩优质水稻生产区。", "3万亩", indicator: "优质水稻生产区"),
    FigureCase("形成沿江3万亩优质水稻、西部2万亩优质油菜生产区。", "2万亩", indicator: "优质油菜生产区"),
    FigureCase("流转白石村80亩荷花基地。", "80亩", indicator: "荷花基地"),
    FigureCase("推动中医院综合楼、5万千瓦分布式光伏等12个项目。", "5万千瓦", indicator: "分布式光伏"),
    FigureCase("完成县道12公里路基和30公里路面。", "30公里", indicator: "路面"),
    FigureCase("管养省、县、乡和村600公里道路。", "600公里", indicator: "道路"),
    FigureCase("建成一处5000平方米停车场。", "5000平方米", indicator: "停车场"),
    FigureCase("含岚口至白石段6公里的拓宽工程。", "6公里", indicator: "拓宽工程"),
    FigureCase("建设年产5万吨保温材料生产线。", "5万吨", indicator: "保温材料生产线"),
    FigureCase("帮扶使2.1万户8万群众受益。", "2.1万户", indicator: "群众"),
    // What is done with them names the kind.
    FigureCase("15家重点培育企业产值增长。", "15家", indicator: "重点培育企业"),
    FigureCase("向26个扶持项目拨付资金。", "26个", indicator: "扶持项目"),
    FigureCase("96个计划实施项目全部开工。", "96个", indicator: "计划实施项目"),
    FigureCase("调度35家已投产企业。", "35家", indicator: "已投产企业"),
    FigureCase("打造6个重点突破的产业集群。", "6个", indicator: "产业集群"),
    FigureCase("30个一季度开复工项目全部开工。", "30个", indicator: "开复工项目"),
    FigureCase("安排120个2023年市重大项目。", "120个", indicator: "重大项目"),
    FigureCase("整治12家亩均税收低于3万元的低效企业。", "12家", indicator: "低效企业"),
    FigureCase("整治12家亩均税收低于3万元的低效企业。", "3万元", indicator: "亩均税收"),
    FigureCase("完成3个投资额在800万元以上的项目。", "3个", indicator: "项目"),
    FigureCase("建成3条长800米园区道路。", "3条", indicator: "园区道路"),
  ])
  func behindTheNumber(_ sample: FigureCase) throws { try sample.check() }

  @Test(arguments: [
    // The whole of it.
    FigureCase("辖6个行政村42个村民组。", "42个", indicator: "村民组"),
    FigureCase("召开3次新闻发布会。", "3次", indicator: "新闻发布会"),
    FigureCase("为60位创业大学生担保。", "60位", indicator: "创业大学生"),
    FigureCase("在8家非公有制企业中建立党组织。", "8家", indicator: "非公有制企业"),
    FigureCase("完成12项社区实事项目。", "12项", indicator: "社区实事项目"),
    FigureCase("走访26家企业及园区。", "26家", indicator: "企业及园区"),
    FigureCase("会议历时3天。", "3天", indicator: "会议"),
    // And no more than it.
    FigureCase("还有3个窗口受赠锦旗。", "3个", indicator: "窗口"),
    FigureCase("推动18个未开工项目按时序开工。", "18个", indicator: "未开工项目"),
    FigureCase("加快32个在建项目建设进度。", "32个", indicator: "在建项目"),
    FigureCase("组织800名干部结对帮扶。", "800名", indicator: "干部"),
    FigureCase("确保4个安置点群众搬得出、稳得住。", "4个", indicator: "安置点"),
    FigureCase("12处30公里堤防受损。", "30公里", indicator: "堤防"),
    FigureCase("帮助36家企业获得信贷支持。", "36家", indicator: "企业"),
    FigureCase("完成3栋厂房主体工程建设。", "3栋", indicator: "厂房"),
    FigureCase("在全国150个综合保税区中居首。", "150个", indicator: "综合保税区"),
    FigureCase("12个高新区重点项目开工300个。", "12个", indicator: "高新区"),
    FigureCase("9个产业集群项目260个。", "9个", indicator: "产业集群"),
    FigureCase("2栋楼房整改紧张有序推进。", "2栋", indicator: "楼房"),
    FigureCase("3个项目浇捣路基，其余封顶。", "3个", indicator: "项目"),
    FigureCase("还有6个乡不通油路。", "6个", indicator: "乡"),
    FigureCase("3个国产1类新药获批。", "3个", indicator: "国产1类新药"),
    FigureCase("改造5条通乡油路。", "5条", indicator: "通乡油路"),
    FigureCase("耕地复垦项目两个约40亩。", "约40亩", indicator: "耕地复垦项目"),
    FigureCase("受理来访30批100人次，其中集访5批20人次。", "20人次", indicator: "集访"),
    FigureCase("对310户1200人实施易地搬迁。", "1200人", indicator: "易地搬迁"),
    FigureCase("提前3个月完成征地任务。", "3个月", indicator: "征地任务"),
    FigureCase("提前25天通车。", "25天", indicator: "通车"),
    FigureCase("东河地块共5万方保障房开工。", "5万方"),
    FigureCase("12个组团外出招商。", "12个", indicator: "组团"),
    FigureCase("形成80万套等速驱动轴生产能力。", "80万套", indicator: "等速驱动轴生产能力"),
    FigureCase("完成12件年度民生实事。", "12件", indicator: "民生实事"),
    FigureCase("建成5公里长的绿道。", "5公里", indicator: "绿道"),
    FigureCase("管线改迁涉及6个村120亩。", "120亩", indicator: "管线改迁"),
    FigureCase("管线改迁涉及6个村120亩。", "6个", indicator: "村"),
    FigureCase("300公里安保工程计划任务已完成。", "300公里", indicator: "安保工程"),
    FigureCase("全国300个地级以上城市平均优良天数比例为86.7%。", "300个", indicator: "地级以上城市"),
    FigureCase("x年经济总量达到x亿元。", "x亿元", indicator: "经济总量"),
    // A marker is no part of the noun; of two in a list it is none.
    FigureCase("二、改造背街小巷26条。", "26条", indicator: "背街小巷"),
    FigureCase("3、城镇新增就业8600人。", "8600人", indicator: "城镇新增就业"),
    FigureCase("五、12公里的环湖绿道工程。", "12公里", indicator: "环湖绿道工程"),
    FigureCase("一、二产业增加值分别为3亿元、4亿元。", "3亿元", indicator: "一产业增加值"),
    // Behind hidden numbers.
    FigureCase("出口占全市X成，居前列。", "X成", indicator: "出口", change: .share),
    FigureCase("培训支出占教育支出X成以上。", "X成以上", indicator: "培训支出", change: .share),
    FigureCase("组织X轮谈判。", "X轮", indicator: "谈判"),
    FigureCase("土壤有机质达到XX克/千克。", "XX克/千克", indicator: "土壤有机质"),
    FigureCase("城乡收入比由X:X缩小至X:X。", "X:X", unit: "", measure: .other, indicator: "城乡收入比"),
    FigureCase("PM 2.5 平均浓度降至 31.4 微克/立方米。", "31.4微克/立方米", indicator: "PM 2.5平均浓度"),
    FigureCase("惠及2.4万户、7万名果农。", "2.4万户", indicator: "果农"),
    // Not touched.
    FigureCase("20个园区项目开工8个。", "20个", indicator: "园区项目"),
    FigureCase("8家企业支持项目建设。", "8家", indicator: "企业"),
    FigureCase("3个申报项目备案。", "3个", indicator: "申报项目"),
    FigureCase("30户受灾群众得到安置。", "30户", indicator: "受灾群众"),
    FigureCase("聘任招商大使35名。", "35名", indicator: "招商大使"),
    FigureCase("粮食总产20万吨和油料3万吨。", "3万吨", indicator: "油料"),
  ])
  func counted(_ sample: FigureCase) throws { try sample.check() }
}
