// Courts, police, stores, the weather and care for people: their words, and what looks like a verb in them.
import Testing

@testable import Extraction

@Suite struct CourtsAndCareTests {
  /// What looks like a verb, an adverb or a particle within a word is part of it.
  @Test(arguments: [
    FigureCase("一审案件503件，再审案件66件。", "66件", indicator: "再审案件"),
    FigureCase("执行标的额突破3亿元。", "3亿元", indicator: "执行标的额"),
    FigureCase("判处有期徒刑34人。", "34人", indicator: "有期徒刑"),
    FigureCase("商品购进总额达19亿元。", "19亿元", indicator: "商品购进总额"),
    FigureCase("再生水利用量5万吨。", "5万吨", indicator: "再生水利用量"),
    FigureCase("采购平板车6台、垃圾压缩车9台。", "9台", indicator: "垃圾压缩车"),
    FigureCase("储备粮规模5万吨。", "5万吨", indicator: "储备粮规模"),
    FigureCase("向老职工发放慰问金7万元。", "7万元", indicator: "慰问金"),
    FigureCase("解救被困群众20人。", "20人", indicator: "被困群众"),
    FigureCase("打击处理人数上升56%。", "56%", indicator: "打击处理人数"),
    FigureCase("新增有线电视用户4.6万户。", "4.6万户", indicator: "有线电视用户"),
    FigureCase("全县有鸟类381种。", "381种", indicator: "鸟类"),
    FigureCase("全市机动车保有量年增长8万辆。", "8万辆", indicator: "机动车保有量", change: .difference, direction: .up),
    FigureCase("2003年以来事故死亡人数为21人。", "21人", indicator: "事故死亡人数"),
  ])
  func wholeWords(_ expected: FigureCase) throws { try expected.check() }

  /// What is done is dropped.
  @Test(arguments: [
    FigureCase("端掉赌博窝点5个，摧毁盗抢团伙7个。", "5个", indicator: "赌博窝点"),
    FigureCase("端掉赌博窝点5个，摧毁盗抢团伙7个。", "7个", indicator: "盗抢团伙"),
    FigureCase("抓捕犯罪嫌疑人72人。", "72人", indicator: "犯罪嫌疑人"),
    FigureCase("出新公厕58座。", "58座", indicator: "公厕"),
    FigureCase("传送电视节目42套。", "42套", indicator: "电视节目"),
    FigureCase("参加过省级培训班13人。", "13人", indicator: "省级培训班"),
    FigureCase("通报8条差的街巷。", "8条", indicator: "街巷"),
    FigureCase("立案侦查教育、医疗和社保等领域职务犯罪39件。", "39件", indicator: "职务犯罪"),
    FigureCase("走访36个村及社区。", "36个", indicator: "村及社区"),
  ])
  func withoutDeeds(_ expected: FigureCase) throws { try expected.check() }

  /// Less or more than usual; measure words; what is handled is there.
  @Test(arguments: [
    FigureCase("降雨量较常年偏少20%。", "20%", indicator: "降雨量", change: .growth, direction: .down),
    FigureCase("拆除非法网具80副。", "80副", indicator: "非法网具"),
    FigureCase("盐田面积400公亩。", "400公亩", measure: .area, indicator: "盐田面积"),
    FigureCase("将出勤、培训等6项指标纳入考核。", "6项", aspect: .actual),
  ])
  func measuresAndWeather(_ expected: FigureCase) throws { try expected.check() }

  /// Two deeds in a row are dropped; a share of people that have come to something is told; what is held
  /// against one place of a list is held against the next.
  @Test(arguments: [
    FigureCase("领办合作社71个，发现并督促整改隐患317处。", "71个", indicator: "合作社"),
    FigureCase("领办合作社71个，发现并督促整改隐患317处。", "317处", indicator: "隐患"),
    FigureCase("盐业产量计划完成比率列全省第3名。", "第3", aspect: .actual),
    FigureCase("95%以上的农户都用上了自来水。", "95%以上", aspect: .actual),
    FigureCase("重点项目比上年多6个，低于临江县2个、白水县4个。", "4个", change: .difference, direction: .down),
  ])
  func deedsAndRivals(_ expected: FigureCase) throws { try expected.check() }

  /// How much a bin holds says which.
  @Test func sizeOfBins() throws {
    let figures = try FigureCase.figures("采购240升垃圾桶90个。")
    #expect(figures.map(\.indicator) == ["240升垃圾桶"])
  }

  /// How many died says which accidents.
  @Test func limitOfAccidents() throws {
    let figures = try FigureCase.figures("全省发生一次死亡3人以上事故5起。")
    #expect(figures.map(\.surface) == ["5起"])
  }
}
