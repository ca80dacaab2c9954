// How the progress of many projects is reported: plans beside what came of them, and what has begun.
import Testing

@testable import Extraction

@Suite struct ProgressReportTests {
  @Test(arguments: [
    FigureCase(
      "续建项目完成投资227.8亿元，完成年度计划投资的83.9%。", "83.9%", indicator: "投资", change: .share, aspect: .actual),
    FigureCase(
      "重点项目完成投资199亿元，占年度投资计划的75%，欠目标进度8.3个百分点。", "8.3个百分点", indicator: "投资",
      change: .difference, direction: .down, aspect: .actual),
    FigureCase("总投资585亿元，计划投资107亿元，其中续建项目79个。", "107亿元", indicator: "投资", aspect: .target),
    FigureCase("总投资585亿元，计划投资107亿元，其中续建项目79个。", "79个", aspect: .actual),
    FigureCase("全区安排重点实施类项目160个。", "160个", indicator: "重点实施类项目"),
    FigureCase("131个已开工重点项目完成投资55亿元。", "131个", indicator: "重点项目"),
    FigureCase("新兴产业项目1个，计划11月份竣工；基础设施项目2个。", "2个", indicator: "基础设施项目", aspect: .actual),
    FigureCase("要争取工作主动，有15个项目已开工建设。", "15个", indicator: "项目", aspect: .actual),
    FigureCase("全县地区生产总值预计可完成20.6亿元。", "20.6亿元", aspect: .actual),
    FigureCase("财政收入增长13%，绝对额增收2700万元。", "2700万元", indicator: "财政收入", change: .difference),
    FigureCase("上半年到位计划资金1.5亿元，争取政府专项债券4.4亿元，同比增长93%。", "93%", indicator: "政府专项债券", aspect: .actual),
    FigureCase("先后建成丰达路等6条城市主次干道。", "6条", indicator: "城市主次干道"),
    FigureCase("5个项目部、7个工作组完成了征收任务。", "7个", indicator: "工作组"),
    FigureCase("工业总产值年均递增29.1%。", "29.1%", indicator: "工业总产值", change: .growth, direction: .up),
    FigureCase("民营主体占比从95.5%增长为96.4%。", "96.4%", indicator: "民营主体", change: .share),
    FigureCase("新创办私营企业1200家。", "1200家", indicator: "私营企业"),
  ])
  func progress(_ expected: FigureCase) throws { try expected.check() }
}
