// Figures in news of zones and their projects: what they are to bring, what is told apart by whose it is, and
// what the words around a number make no part of its noun.
import Testing

@testable import Extraction

@Suite struct ProjectYieldTests {
  @Test(arguments: [
    // What each year is to bring.
    FigureCase("剩余厂房即将签约，预计实现年产值9亿元，税收超3000万元。", "9亿元", aspect: .target),
    FigureCase("剩余厂房即将签约，预计实现年产值9亿元，税收超3000万元。", "超3000万元", aspect: .target),
    FigureCase("产品用途广泛，可实现年销售收入6亿元以上，实现税收4000万元以上。", "4000万元以上", aspect: .target),
    FigureCase("年销售额预计在9亿元以上。", "9亿元以上", indicator: "销售额", aspect: .target),
    FigureCase("今年预计实现年产值9亿元。", "9亿元", aspect: .actual),
    FigureCase("去年已实现年产值9亿元。", "9亿元", aspect: .actual),
    FigureCase("岚湖中心项目将实现9亿元年产值和3亿元年税收。", "9亿元", indicator: "年产值", aspect: .target),
    FigureCase("岚湖中心项目将实现9亿元年产值和3亿元年税收。", "3亿元", indicator: "年税收", aspect: .target),
    FigureCase("预计二季度将实现35个项目开工。", "35个", aspect: .target),
    FigureCase("朝着“地区生产总值超90亿元，综合财力达50亿元”的目标迈进。", "超90亿元", aspect: .target),
    FigureCase("朝着“地区生产总值超90亿元，综合财力达50亿元”的目标迈进。", "50亿元", aspect: .target),
    // What it costs is settled, what of it is to be spent is not.
    FigureCase("重点推进投资90亿元的岚北新城建设。", "90亿元", aspect: .actual),
    FigureCase("岚湖项目已向省发改委申报；投资9亿元的苍江电缆项目正在评审。", "9亿元", aspect: .actual),
    FigureCase("确保完成投资90亿元的目标。", "90亿元", aspect: .target),
  ])
  func aspects(_ expected: FigureCase) throws { try expected.check() }

  @Test(arguments: [
    // Told apart by whose it is, or by where.
    FigureCase("全市确定重点项目28个，其中市本级16个，县市区12个。", "16个", indicator: "市本级重点项目"),
    FigureCase("全市确定重点项目28个，其中市本级16个，县市区12个。", "12个", indicator: "县市区重点项目"),
    FigureCase("建设项目27项，其中省级6项、县级21项。", "21项", indicator: "县级建设项目"),
    FigureCase("省级以上平台27个，其中国家级6个。", "6个", indicator: "国家级平台"),
    FigureCase("集中开工重点项目33个。从区域看：苍江区8个，总投资3亿元；岚湖区6个。", "8个", indicator: "重点项目"),
    FigureCase("集中开工重点项目33个。从区域看：苍江区8个，总投资3亿元；岚湖区6个。", "6个", indicator: "重点项目"),
    FigureCase("集中开工重点项目33个。分类别看，产业项目20个。", "20个", indicator: "产业项目"),
    // A share of a whole whose amount is told.
    FigureCase("完成投资3亿元，占年度投资6亿元的50%。", "6亿元", indicator: "投资"),
    FigureCase("完成投资3亿元，占年度计划投资6亿元的50%。", "6亿元", indicator: "年度计划投资"),
    FigureCase("完成投资3亿元，占年度计划投资6亿元的50%。", "50%", indicator: "投资", change: .share),
    FigureCase("岚湖项目占地150亩。", "150亩", indicator: "占地"),
    // Whole words.
    FigureCase("总计划投资59亿元。", "59亿元", indicator: "总计划投资"),
    FigureCase("其中包含7个产业投资项目。", "7个", indicator: "产业投资项目"),
    FigureCase("推出9个公有商铺租售项目。", "9个", indicator: "公有商铺租售项目"),
    FigureCase("预计可开工面积9万平方米，竣工面积6万平方米。", "9万平方米", indicator: "开工面积"),
    FigureCase("预计可开工面积9万平方米，竣工面积6万平方米。", "6万平方米", indicator: "竣工面积"),
    FigureCase("建设期为2到3年。", "2到3年", indicator: "建设期"),
    FigureCase("天保工程有效管护90万亩。", "90万亩", indicator: "天保工程"),
    FigureCase("规上企业达到30家，高新技术企业90家的倍增目标。", "90家", indicator: "高新技术企业"),
    FigureCase("建成10万标方储氢能力。", "10万标方", unit: "万标方", measure: .other, indicator: "储氢能力"),
    FigureCase("在省级考核中较上年提升3位次。", "3位次", change: .difference, direction: .up),
    // What is no part of the noun.
    FigureCase("主要建设厂房3栋，重点建设泵站2座。", "3栋", indicator: "厂房"),
    FigureCase("主要建设厂房3栋，重点建设泵站2座。", "2座", indicator: "泵站"),
    FigureCase("铺排重点建设项目30个。", "30个", indicator: "重点建设项目"),
    FigureCase("现场集中签约项目20个。", "20个", indicator: "签约项目"),
    FigureCase("据了解该项目的总建筑面积达7.2万平方米。", "7.2万平方米", indicator: "总建筑面积"),
    FigureCase("建成9栋6层高工业厂房。", "6层", indicator: "工业厂房"),
    FigureCase("岚湖团队投资9亿元。", "9亿元", indicator: "投资"),
  ])
  func nouns(_ expected: FigureCase) throws { try expected.check() }
}
