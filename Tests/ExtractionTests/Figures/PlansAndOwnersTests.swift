// Nouns behind a plan, a remark or a milestone; whose a sector's product is; among whom one is ranked.
import Testing

@testable import Extraction

struct PlansAndOwnersTests {
  /// A plan that nothing says what it is of is that of what was spoken of.
  @Test(arguments: [
    FigureCase("新增就业1.1万人，完成年计划1万人的110%。", "1万人", indicator: "新增就业", aspect: .target),
    FigureCase("新增就业1.1万人，完成年计划1万人的110%。", "110%", indicator: "新增就业", change: .share),
    FigureCase("引进外资项目6个，占目标任务4个的150%。", "4个", indicator: "外资项目", aspect: .target),
    FigureCase("工业投资12亿元，占任务数20亿元的60%，同比增长5%。", "5%", indicator: "工业投资", change: .growth),
    FigureCase("税收完成9亿元，为全年财政任务数的75%。", "75%", indicator: "税收", change: .share),
    FigureCase("固定资产投资30亿元，高出市考核目标2个百分点。", "2个百分点", indicator: "固定资产投资"),
    FigureCase("登记失业率2.9%，低于4%的控制目标1.1个百分点。", "4%", indicator: "登记失业率"),
    FigureCase("登记失业率2.9%，低于4%的控制目标1.1个百分点。", "1.1个百分点", indicator: "登记失业率"),
    // What has reached so much of it is said.
    FigureCase("税收增长6%，出口仅完成全年目标的44%。", "44%", indicator: "出口", change: .share),
    FigureCase("税收增长6%，外贸任务8亿元已经分解下去。", "8亿元", indicator: "外贸"),
  ])
  func plans(_ expected: FigureCase) throws { try expected.check() }

  /// Behind a remark, a milestone or a rate of contribution.
  @Test(arguments: [
    FigureCase("技改项目90个（化工40个、机械50个），增加12个。", "12个", indicator: "技改项目"),
    FigureCase("工业投资40亿元，占固定资产投资（100亿元）的40%。", "100亿元", indicator: "固定资产投资"),
    FigureCase("工业投资40亿元，占固定资产投资（100亿元）的40%。", "40%", indicator: "工业投资", change: .share),
    FigureCase("生产总值完成320亿元，五年跨越2个百亿级台阶，年均增长7%。", "7%", indicator: "生产总值", change: .growth),
    FigureCase("建筑业对经济增长的贡献率为12%，拉动增长0.6个百分点。", "0.6个百分点", indicator: "建筑业"),
    FigureCase(
      "完成技改投资30亿元，对工业投资的贡献率为40%，拉动工业投资增长3个百分点。", "3个百分点", indicator: "技改投资"),
    FigureCase("新登记经营主体3000户，日均新增9户。", "9户", indicator: "经营主体"),
    FigureCase("12个项目未开工，分布在：柳口5个，河口、石桥各2个，汶江3个。", "5个", indicator: "项目"),
    FigureCase("12个项目未开工，分布在：柳口5个，河口、石桥各2个，汶江3个。", "2个", indicator: "项目"),
    FigureCase("重点项目48个，已开工建设31个。", "31个", indicator: "重点项目"),
    FigureCase("流转土地600亩，在征120亩，待征80亩。", "120亩", indicator: "土地"),
    FigureCase("流转土地600亩，在征120亩，待征80亩。", "80亩", indicator: "土地"),
    FigureCase("交办问题50个，已整改41个，未达序时3个。", "3个", indicator: "问题"),
    FigureCase("财政支出30亿元，同比增支2亿元。", "2亿元", indicator: "财政支出", change: .difference, direction: .up),
    FigureCase("税收8亿元，减幅3%。", "3%", indicator: "税收", change: .growth, direction: .down),
    FigureCase("最低工资每月上调90元。", "90元", indicator: "最低工资", change: .difference, direction: .up),
  ])
  func behind(_ expected: FigureCase) throws { try expected.check() }

  /// The plan years ago that it is held against.
  @Test(arguments: [
    FigureCase("生产总值260亿元，是“十五”期末的2.1倍，年均增长14%。", "2.1倍", indicator: "生产总值", year: 2024),
    FigureCase("生产总值260亿元，是“十五”期末的2.1倍，年均增长14%。", "14%", indicator: "生产总值"),
    FigureCase("项目平均规模由“十一五”时期的3000万元提高到8000万元。", "3000万元", indicator: "项目平均规模"),
  ])
  func plansLongAgo(_ expected: FigureCase) throws { try expected.check() }

  /// Whose a product is belongs to its name; who has a size does not.
  @Test(arguments: [
    FigureCase("全县工业实现增加值90亿元，同比增长6%。", "90亿元", indicator: "工业增加值"),
    FigureCase("其中规模以上工业完成产值210亿元。", "210亿元", indicator: "规模以上工业产值"),
    FigureCase("陕西省民营经济实现增加值8000亿元。", "8000亿元", indicator: "民营经济增加值"),
    FigureCase("石桥镇完成产值50亿元。", "50亿元", indicator: "产值"),
    FigureCase("岚江新材料计划总投资6亿元。", "6亿元", indicator: "计划总投资"),
    FigureCase("石桥村平均海拔1350米。", "1350米", indicator: "平均海拔"),
    FigureCase("储备项目总投资90亿元。", "90亿元", indicator: "储备项目总投资"),
    FigureCase("旅游增加值达全市GDP的6%。", "6%", indicator: "旅游增加值", change: .share),
    FigureCase("全区生产总值（预计数，下同）完成90亿元。", "90亿元", indicator: "生产总值"),
    FigureCase("农网升级改造项目4个。", "4个", indicator: "农网升级改造项目"),
    FigureCase("企业实施项目8个。", "8个", indicator: "项目"),
    FigureCase("省外项目9个；省内项目5个。", "5个", indicator: "省内项目"),
    FigureCase("低保户由最初的300户降至现在的120户。", "300户", indicator: "低保户"),
  ])
  func owners(_ expected: FigureCase) throws { try expected.check() }

  /// What the members of a list share behind 的, 对 and 平均.
  @Test(arguments: [
    FigureCase("第一、二、三产业对经济增长的贡献率分别为5%、60%和35%。", "60%", indicator: "第二产业对经济增长的贡献率"),
    FigureCase("第一、第二产业的比重分别为8%、52%。", "8%", indicator: "第一产业", change: .share),
    FigureCase("电子、汽车的产值分别为30亿元、50亿元。", "30亿元", indicator: "电子产值"),
    FigureCase("小麦、玉米平均亩产分别达到400公斤、520公斤。", "400公斤", indicator: "小麦平均亩产"),
    FigureCase("城镇、牧区常住居民人均可支配收入分别增长6%、8%。", "6%", indicator: "城镇常住居民人均可支配收入"),
    FigureCase("手机、芯片等智能产品产量分别增长9%、12%。", "9%", indicator: "手机产量"),
  ])
  func shared(_ expected: FigureCase) throws { try expected.check() }

  /// The mark of a section is no part of the noun, nor is what a remark or a limit begins with.
  @Test(arguments: [
    FigureCase("一、新增就业9000人，完成年度目标8000人的112%。", "9000人", indicator: "新增就业"),
    FigureCase("二、改造老旧小区12个。", "12个", indicator: "老旧小区"),
    FigureCase("二、三产业增加值分别增长5%、8%。", "5%", indicator: "二产业增加值"),
    FigureCase("事故最多的是道路运输（30起，12人）、建筑施工（9起，4人）。", "9起", indicator: "建筑施工"),
    FigureCase("事故最多的是道路运输（30起，12人）、建筑施工（9起，4人）。", "4人", indicator: "建筑施工"),
    FigureCase("造林面积下降2%，畜牧业（占比40%）增速只有1%。", "40%", indicator: "畜牧业", change: .share),
    FigureCase("亩均税收28万元，高于平均水平（23万元）。", "23万元", indicator: "亩均税收"),
    FigureCase("引进过亿元的项目9个，其中过10亿元的项目2个。", "9个", indicator: "过亿元的项目"),
    FigureCase("引进过亿元的项目9个，其中过10亿元的项目2个。", "2个", indicator: "过10亿元的项目"),
    FigureCase("纳税过千万元的企业8家。", "8家", indicator: "纳税过千万元的企业"),
    FigureCase("土地收入由年初预算的6亿元调整为4亿元。", "6亿元", indicator: "土地收入"),
    FigureCase("21个竣工项目完成30亿元。", "30亿元", indicator: "投资"),
  ])
  func leads(_ expected: FigureCase) throws { try expected.check() }

  /// Among whom one stands is not what is ranked.
  @Test(arguments: [
    FigureCase("综合实力在全国百强镇中排名第9位。", "第9", indicator: "综合实力"),
    FigureCase("技改项目40个，招商引资工作在全省市州排名第三位。", "第三", indicator: "招商引资工作"),
    FigureCase("在去年全市政务服务评价中，我县在11个县区中排名第2位。", "第2", indicator: "政务服务评价"),
  ])
  func ranks(_ expected: FigureCase) throws { try expected.check() }

  /// Things of villages and offices by their whole names.
  @Test(arguments: [
    FigureCase("全县有行政村120个，其中贫困村31个。", "31个", indicator: "贫困村"),
    FigureCase("排查尾矿库6座、便桥12座。", "6座", indicator: "尾矿库"),
    FigureCase("排查尾矿库6座、便桥12座。", "12座", indicator: "便桥"),
    FigureCase("脱贫80户，返贫2户。", "2户", indicator: "返贫"),
    FigureCase("约谈6人。", "6人", indicator: "约谈"),
    FigureCase("施划停车泊位600个。", "600个", indicator: "停车泊位"),
    FigureCase("投入改厕资金900万元。", "900万元", indicator: "改厕资金"),
    FigureCase("应交增值税3亿元。", "3亿元", indicator: "应交增值税"),
    FigureCase("动用预算稳定调节基金2亿元。", "2亿元", indicator: "预算稳定调节基金"),
    FigureCase("新增规划建设用地规模1万余亩。", "1万余亩", indicator: "规划建设用地规模", aspect: .actual),
  ])
  func things(_ expected: FigureCase) throws { try expected.check() }
}
