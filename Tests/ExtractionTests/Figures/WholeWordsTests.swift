// Words that hold a letter which is a verb elsewhere, verbs in a row, and units in other spellings.
import Testing

@testable import Extraction

@Suite struct WholeWordsTests {
  /// 会, 库, 率 and the like end a noun, whatever the letters before them do alone.
  @Test(arguments: [
    FigureCase("全年召开圆桌交流会9期。", "9期", indicator: "圆桌交流会"),
    FigureCase("召开典型问题剖析会4次。", "4次", indicator: "典型问题剖析会"),
    FigureCase("先后召开党史学习教育动员会38场。", "38场", indicator: "党史学习教育动员会"),
    FigureCase("举办读书班6期，理论学习会12次。", "12次", indicator: "理论学习会"),
    FigureCase("成立小区业主委员会15个。", "15个", indicator: "小区业主委员会"),
    FigureCase("建立种子企业培育库60家。", "60家", indicator: "种子企业培育库"),
    FigureCase("今年理科本科达线率72%。", "72%", indicator: "理科本科达线率", change: .share),
    FigureCase("空气二级以上达标天数为310天，比去年增加12天。", "310天", indicator: "空气二级以上达标天数"),
    FigureCase("空气二级以上达标天数为310天，比去年增加12天。", "12天", indicator: "空气二级以上达标天数"),
    FigureCase("占全年控制指标（60人）的45%。", "60人", indicator: "控制指标"),
    FigureCase("表彰35位优秀民营企业家。", "35位", indicator: "优秀民营企业家"),
    FigureCase("代表中有中共党员48人。", "48人", indicator: "中共党员"),
    FigureCase("更新企业名录，入库企业达260户。", "260户", indicator: "入库企业"),
    FigureCase("促成对接金额6.5亿元。", "6.5亿元", indicator: "对接金额"),
    FigureCase("四好农村路达到320公里。", "320公里", indicator: "四好农村路"),
    FigureCase("完成3轮全员核酸检测。", "3轮", indicator: "全员核酸检测"),
    FigureCase("建设示范小区7个。", "7个", indicator: "示范小区"),
    FigureCase("三次产业结构调整为8.2:51.3:40.5。", "8.2:51.3:40.5", indicator: "三次产业结构"),
    FigureCase("规划建筑总面积86万平方米。", "86万平方米", indicator: "规划建筑总面积", aspect: .actual),
    FigureCase("实际外商直接投资额3200万美元。", "3200万美元", indicator: "实际外商直接投资额"),
    FigureCase("举办银企对接和产销对接活动16场。", "16场", indicator: "银企对接和产销对接活动"),
    FigureCase("金属制品产业实现产值6亿元。", "6亿元", indicator: "金属制品产业产值"),
    FigureCase("岚川集中区内工业企业个数增加到86户。", "86户", indicator: "工业企业个数"),
    FigureCase("眼下，集中区规划工业用地面积9平方公里。", "9平方公里", indicator: "规划工业用地面积"),
    FigureCase("科技投入比上年提髙6%，増幅居全市第2。", "6%", indicator: "科技投入", change: .growth),
    FigureCase("新入驻工程12家。", "12家", indicator: "新入驻工程"),
    FigureCase("就业再就业培训4300人。", "4300人", indicator: "就业再就业培训"),
    FigureCase("截至目前，园区已建成面积36平方公里。", "36平方公里", indicator: "建成面积"),
    FigureCase("展览面积达到创纪录的6万平方米。", "6万平方米", indicator: "展览面积"),
  ])
  func words(_ expected: FigureCase) throws { try expected.check() }

  /// Verbs of every kind before the thing are no part of it.
  @Test(arguments: [
    FigureCase("精准推送惠农政策26条。", "26条", indicator: "惠农政策"),
    FigureCase("帮助申报专项资金800万元。", "800万元", indicator: "专项资金"),
    FigureCase("洪水冲走食用菌棒3000袋。", "3000袋", indicator: "食用菌棒"),
    FigureCase("全镇签定征地合同52份。", "52份", indicator: "征地合同"),
    FigureCase("铺装透水砖1.8万平方米。", "1.8万平方米", indicator: "透水砖"),
    FigureCase("我县实施改造老旧小区16个。", "16个", indicator: "老旧小区"),
    FigureCase("实施改造项目16个。", "16个", indicator: "改造项目"),
    FigureCase("三年撤并改造农村小学140所。", "140所", indicator: "农村小学"),
    FigureCase("新建、改建县城主干道路5条、8公里。", "5条", indicator: "县城主干道路"),
    FigureCase("达产后年可生产玉米淀粉6万吨、饲料2万吨。", "6万吨", indicator: "玉米淀粉"),
    FigureCase("结合旧城改造、片区建设开发公益性岗位90个。", "90个", indicator: "公益性岗位"),
    FigureCase("上述三个乡镇受灾人口8200人。", "8200人", indicator: "受灾人口"),
    FigureCase("帮助3万名学子圆梦大学。", "3万名", indicator: "学子"),
    FigureCase("全县58个示范点当中总的进度是快的。", "58个", indicator: "示范点"),
    FigureCase("单产每提高20公斤，总产就可增加2万吨。", "20公斤", indicator: "单产"),
    FigureCase("平均单产720公斤，较上年平均亩增15公斤。", "15公斤", indicator: "平均单产", change: .difference),
    FigureCase("规模工业利润差欠序时进度6个百分点。", "6个百分点", indicator: "规模工业利润", direction: .down),
    FigureCase("完成总产值8亿元，比增长12%。", "12%", indicator: "总产值", change: .growth),
    FigureCase("完成技改投资8亿元，同比增长12%元。", "12%", indicator: "技改投资", change: .growth),
    FigureCase("细颗粒物浓度下降9%，下降率在全市排名第3位。", "第3", indicator: "细颗粒物浓度"),
  ])
  func verbs(_ expected: FigureCase) throws { try expected.check() }

  /// Units by other names, and what only looks like one.
  @Test(arguments: [
    FigureCase("水库蓄水2.6亿立米。", "2.6亿立米", measure: .other, indicator: "水库蓄水"),
    FigureCase("石桥站降雨量86mm，柳河站降雨量达112mm。", "112mm", measure: .other),
    FigureCase("敷设雨水管线4200延长米、路缘石2.1万延长米。", "4200延长米", measure: .other, indicator: "雨水管线"),
    FigureCase("敷设雨水管线4200延长米、路缘石2.1万延长米。", "2.1万延长米", measure: .other, indicator: "路缘石"),
    FigureCase("生产厂房共12800平。", "12800平", measure: .area, indicator: "生产厂房"),
    FigureCase("我代表市委、市政府和全市560万人民表示欢迎。", "560万", measure: .people, indicator: "人民"),
    FigureCase("奖励团队50万人民币。", "50万人民币", measure: .money),
    FigureCase("我区在全省120个县区中排名36名。", "36名", measure: .rank, change: .rank),
  ])
  func units(_ expected: FigureCase) throws { try expected.check() }

  /// 国家8部委, 12%元: neither a measure word nor a noun.
  @Test(arguments: ["论坛由国家8部委联合主办。", "三年多来，工业发展较快。", "3年多来，工业发展较快。"])
  func none(_ sentence: String) throws { #expect(try FigureCase.figures(sentence).isEmpty) }
}
