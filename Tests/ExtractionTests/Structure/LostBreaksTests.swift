// Texts that have lost their line breaks: headings run into the text behind them, inside one long line.
import Testing

@testable import Extraction

@Suite struct LostBreaksTests {
  /// Sentences enough that no paragraph holds them, none of them twice.
  private static func filler(_ subject: String) -> String {
    (1...40).map { "\(subject)第\($0)类事项已经办理完毕，群众反映良好，还要继续跟进落实并抓好督促检查。" }.joined()
  }

  private static let report = [
    "2024年岚川区政府工作报告——2024年1月12日在岚川区第六届人民代表大会第三次会议上各位代表：现在，我代表区人民政府，向大会报告工作。",
    "一、2023年工作回顾过去一年，全区工业用电量增长6.2%，办好十件实事。主要做了以下工作：",
    "（一）聚焦项目攻坚，发展后劲更足了开工技改项目36个，用好专项资金9亿元。" + filler("技改"),
    "（二）狠抓招商引资，产业链条更长了签约产业项目52个，建成标准厂房18万平方米。" + filler("招商"),
    "——这一年，城乡面貌焕然一新。改造老旧小区26个。",
    "二、2024年工作安排今年是攻坚之年，要抓好以下工作。.",
    "（一）抓好稳投资扩消费工作新建产业园3个，举办促消费活动20场。" + filler("消费"),
    "（二）抓好强工业工作培育规上企业30家。" + filler("工业"),
  ].joined()

  @Test func headingsInsideOneLine() throws {
    let document = try Extractor.extract(Array(Self.report.utf8))
    #expect(document.metadata.title == "2024年岚川区政府工作报告")
    #expect(document.metadata.occasion == "岚川区第六届人民代表大会第三次会议")
    #expect(document.metadata.year == 2024)
    #expect(
      document.sections.map {
        "\($0.level)\($0.marker)\($0.heading.unicodeScalars.prefix(4).map(String.init).joined())"
      }
        == [
          "1一、2023", "2（一）聚焦项目", "2（二）狠抓招商", "3——这一年，", "1二、2024", "2（一）抓好稳投", "2（二）抓好强工",
        ])
  }

  /// What the heading says holds, though its line does not end.
  @Test func whatTheHeadingsSay() throws {
    let figures = try Extractor.extract(Array(Self.report.utf8)).figures
    #expect(figures.map { $0.period?.year } == [2023, 2023, 2023, 2023, 2023, 2023, 2024, 2024, 2024])
    #expect(figures.prefix(6).allSatisfy { $0.aspect == .actual })
    #expect(figures.suffix(3).allSatisfy { $0.aspect == .target })
  }

  /// A list inside a sentence of such a line is none of headings.
  @Test func listsInsideSentences() throws {
    let text =
      "在全区工作会议上的讲话\n\n" + Self.filler("审批") + "要带齐三样材料：（一）申请表；（二）营业执照；（三）承诺书。" + Self.filler("登记") + "\n"
    #expect(try Extractor.extract(Array(text.utf8)).sections.isEmpty)
  }

  /// In lines of common length the numbering needs headings that end soon.
  @Test func namesOfParts() {
    func name(_ heading: String) -> String { SectionHeadings.name(of: heading, level: 1, kind: .report) }
    #expect(name("2023年工作回顾和主要成绩过去一年，我们迎难而上") == "2023年工作回顾和主要成绩")
    #expect(name("2024年重点工作今年是攻坚之年，做好各项工作") == "2024年重点工作")
    #expect(name("全年主要目标提前完成，经济运行稳中向好") == "全年主要目标提前完成，经济运行稳中向好")
    #expect(name("2024年重点工作") == "2024年重点工作")
    #expect(name("坚定信心，奋力完成全年目标任务") == "坚定信心，奋力完成全年目标任务")
  }
}
