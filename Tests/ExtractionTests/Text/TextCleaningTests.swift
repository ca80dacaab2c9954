// What the cleaned text guarantees, on small dirty texts.
import Testing

@testable import Extraction

@Suite struct TextCleaningTests {
  private func clean(_ source: String) throws -> String {
    String(decoding: try Extractor.extract(Array(source.utf8)).text.utf8, as: UTF8.self)
  }

  @Test(arguments: [
    ("总投资１０．５亿元，增长８％。", "总投资10.5亿元，增长8%。"),
    ("全 区完成投 资　X 亿元。", "全区完成投资X亿元。"),
    ("税收\u{A0}\u{200B}88。2亿元。", "税收88.2亿元。"),
    ("<U+00A0><U+00A0>新开工３个。", "新开工3个。"),
    ("<p>收入&nbsp;5&#20159;元<!-- 旧 -->，<b>增长</b>2%。</p>", "收入5亿元，增长2%。"),
    ("增长达到5。2025年再提高。", "增长达到5。2025年再提高。"),
    ("GDP growth 12 15 项", "GDP growth 12 15项"),
    ("<X亿元>不是标签。", "<X亿元>不是标签。"),
    ("完成10. 5亿元。2. 2031年的目标", "完成10.5亿元。2. 2031年的目标"),
  ])
  func foldsAndDrops(_ source: String, _ wanted: String) throws {
    #expect(try clean(source) == wanted)
  }

  @Test func joinsHardWrapsAndKeepsParagraphs() throws {
    let first = "今年以来，面对复杂多变的外部环境，全区上下坚持稳中求进，工业生产稳步回升，消费市场持续活跃，重点项目加快推进，民生保障扎实有力，社会大局保持平稳。"
    let second = "下一步，要盯紧全年目标，抓好项目建设，优化营商环境，守住安全底线，把各项工作往前赶、往实里抓，确保圆满完成全年任务，为明年开好局、起好步打下坚实的基础。"
    let source = [first, second].map { wrapped("　　" + $0, columns: 40) }.joined(separator: "\n")
    #expect(try clean(source) == first + "\n" + second)
  }

  /// A blank beside a placeholder is typography: the number and its unit stay on one line.
  @Test func keepsAPlaceholderWithItsUnit() throws {
    let head = "过去 的一年，全区干部群众拼搏实干，各项工作都有了新的起色。"
    let figure = "全区实现营业收入 ×× 亿元，盘活土地 □□ 亩。"
    let rest = String(repeating: "产业 发展稳中有进，项目建设全面加快，民生实事件件落地。", count: 20)
    let clean = try clean(head + figure + rest)
    #expect(clean.contains("营业收入××亿元"))
    #expect(clean.contains("盘活土地□□亩"))
  }

  /// A program cuts at a number of letters, and not inside `12.5亿元`: the lines differ widely in columns.
  @Test func joinsLinesOfSoManyLetters() throws {
    let text = """
      过去的一年，全区完成工业总产值1126.5亿元，首次跨过千亿门槛，地区生产总值XXX亿元，增长9.4%，占全市的比重由11.2%提高到\
      12.1%，固定资产投资增长15.6%，其中制造业投资增长23.1%，实际使用外资1.9亿美元，进出口总额突破XX亿元，税收收入XX.X亿元，\
      亩均税收达到XX万元，新签约项目39个，合同引资额318.5亿元，超额完成了上级下达的任务，干部群众为此付出了许多心血
      """
    var lines = ""
    var count = 0
    for scalar in text.unicodeScalars {
      if count >= 30, !scalar.isASCII {
        lines += "\n"
        count = 0
      }
      lines.unicodeScalars.append(scalar)
      count += 1
    }
    #expect(try clean(lines) == text)
  }

  /// Print fills lines unevenly, and breaks them inside words all the same.
  @Test func joinsLinesThatAreFilledUnevenly() throws {
    let text = """
      全区规模以上工业增加值同比增长8.1%，高于全市平均1.2个百分点，完成工业投资46.3亿元。新引进亿元以上项目21个，其中制造业项目13个。存量企业\
      技术改造投资12.7亿元，增长9.6%。受理企业诉求318件，办结率98.4%。白鹤湖生态修复工程完成年度投资1.8亿元。同时，工业用地亩均税收仍低于同类园区，\
      要素保障还有短板。围绕全年目标，再开工一批大项目，全年力争规上工业总产值达到620亿元，新增规上企业30家。企业服务要再提速，逐月调度、逐项销号，\
      把每一个项目都盯紧盯牢，把每一家企业都服务到位。
      """
    let title = "在全区年中工作会议暨重点项目推进会上的讲话"
    let heading = "区长" + title + "\n" + title + "\n（2024年7月12日）"
    let source = heading + "\n" + wrapped(text, columns: 52, 60, 48, 56, 47, 58)
    #expect(try clean(source) == heading + "\n" + text)
    // Also where a text of whole paragraphs has it as an annex.
    let letter = (0..<20).map { turn in
      "第\(turn)项工作" + String(repeating: "由各镇街、各部门按职责抓好落实，", count: turn * 3) + "请按时报送。"
    }
    let whole = letter.joined(separator: "\n")
    #expect(try clean(whole + "\n\n" + source) == whole + "\n" + heading + "\n" + text)
    // A list whose entries have no full stop is no such text.
    let list = (0..<21).map { turn in
      "云渡片区第\(turn)号标准厂房，由区城投公司负责，年底前完成施工" + String(repeating: "验收", count: turn % 7)
    }
    #expect(try clean(list.joined(separator: "\n")) == list.joined(separator: "\n"))
  }

  /// Lines broken here and there, in a text that keeps no width; headings and items of a list stay.
  @Test func joinsLinesThatBreakOff() throws {
    let text = """
      在全区项目推进会上的讲话
      一、坚持问题导向，以更大的信心抓项目
      今年以来，全区统筹推进各项工作，取得了一定成效，齐心抓好
      项目建设。第三季度，全区投资同比增长9%，海川文创园等6个项
      目开工。
      1、主要指标圆满完成，全年实现生产总值42亿元，工业销售
      收入62亿元，分别增长36%、52%
      和19%。
      生产总值110亿元，增长7%
      固定资产投资52亿元，增长10%
      """
    let joined = """
      在全区项目推进会上的讲话
      一、坚持问题导向，以更大的信心抓项目
      今年以来，全区统筹推进各项工作，取得了一定成效，齐心抓好项目建设。第三季度，全区投资同比增长9%，海川文创园等6个项目开工。
      1、主要指标圆满完成，全年实现生产总值42亿元，工业销售收入62亿元，分别增长36%、52%和19%。
      生产总值110亿元，增长7%
      固定资产投资52亿元，增长10%
      """
    #expect(try clean(text) == joined)
  }

  /// Behind a semicolon a blank alone ends nothing.
  @Test func aBlankBehindASemicolon() throws {
    let text = "全区完成投资 9 亿元，增长 5%; 一般公共预算收入 3 亿元，增长 2%; 进出口总额 6 亿元。"
    #expect(try !clean(text).contains("\n"))
  }

  /// Somebody has broken the lines by hand: some are a little wider than most.
  @Test func joinsRaggedLines() throws {
    let text = """
      全区安排重点项目128个，年度计划投资165亿元，其中续建73个、新建55个，确保岚朔半导体封测基地3月底前开工、岚澈光学镜头二期投产，\
      推进禾岚合成生物产业园厂房建设，谋划岚江化工园封闭管理工程，对开工项目零延误服务，新供地项目100天内必须动工，逾期未开工的依法收回，\
      建成国家级企业技术中心2个、省级重点实验室6个，对新引进的顶尖团队给予支持，技术合同成交额增长三成以上，研发投入强度明显提高
      """
    var lines = ""
    var count = 0
    var widths = [34, 35, 33, 35, 41, 34, 35].makeIterator()
    var width = 35
    for scalar in text.unicodeScalars {
      if count >= width, !scalar.isASCII, !"，、".unicodeScalars.contains(scalar) {
        lines += "\n"
        count = 0
        width = widths.next() ?? 35
      }
      lines.unicodeScalars.append(scalar)
      count += 1
    }
    #expect(try clean(lines) == text)
  }

  /// A program has cut the lines at the same letter, however wide digits and signs are.
  @Test func joinsLinesOfAsManyLetters() throws {
    let text = """
      全年实现地区生产总值XX亿元,比上年增长8.9%;规模工业总产值达到412亿元,增长13.6%;完成固定资产投资XX亿元,增长14.2%,其中工业投资占68%;\
      实现财政总收入16.7亿元,净增2.1亿元,增长12%,其中地方财政收入8.85亿元,增长10.3%;实际利用外资1.16亿美元,增长8.6%;外贸出口XX亿美元,增长5.8%。\
      在全省开发区综合考评中列第12位,比上年前进3位,项目建设取得新的进展,企业服务更加到位,干部作风明显好转,各项工作都走在了全市的前面,值得充分肯定
      """
    var lines = ""
    var count = 0
    for scalar in text.unicodeScalars {
      if count >= 33, !scalar.isASCII {
        lines += "\n"
        count = 0
      }
      lines.unicodeScalars.append(scalar)
      count += 1
    }
    #expect(try clean(lines) == text)
  }

  /// Breaks a text into lines of so many columns by turns, wide letters counted twice.
  private func wrapped(_ text: String, columns: Int...) -> String {
    var lines = ""
    var width = 0
    var turn = 0
    for scalar in text.unicodeScalars {
      let letter = scalar.value < 0x80 ? 1 : 2
      if width + letter > columns[turn % columns.count] && !"，。、".unicodeScalars.contains(scalar) {
        lines += "\n"
        width = 0
        turn += 1
      }
      lines.unicodeScalars.append(scalar)
      width += letter
    }
    return lines
  }

  /// A heading almost as wide as the text: the next line's first word would have stood in it.
  @Test func keepsAWideHeadingApart() throws {
    let heading = "一、统一思想认识，切实增强抓好项目建设工作的责任感"
    let text = """
      去年以来，全区上下坚持以项目论英雄，经济社会发展取得了新的成绩，固定资产投资增长6.3%，其中工业投资增长15.2%，占固定资产投资的比重\
      达到39.6%，同比提高3.1个百分点，社会消费品零售总额增长4.7%，一般公共预算收入增长2.6%，全年实施市级以上重点项目53个，完成投资\
      96.4亿元，占年度计划的112.3%，新签约亿元以上项目78个，协议投资312亿元，这些成绩的取得，是全区广大干部群众共同努力的结果。
      """
    let source = heading + "\n" + wrapped(text, columns: 60)
    #expect(try clean(source) == heading + "\n" + text)
  }

  @Test func dropsPageFurniture() throws {
    let source = """
      • 29.62 KB
      • 20页
      下载
      打印
      【字号：
      加大
      首页 > 范文大全 > 讲话致辞 > 正文
      VIP免费下载  |  举报  |  收藏(12)
      减小
      】
      首页
      >
      政务公开
      某区工作总结
      来源：
      某区人民政府
      各位代表：
      全年完成投资5亿元。
      责任编辑：
      某某
      扫一扫在手机打开当前页
      2a9f:
      某区干部群众热议工作总结 人均增收3000元
      """
    #expect(try clean(source) == "某区工作总结\n各位代表：\n全年完成投资5亿元。")
  }

  @Test func dropsWhatADocumentSiteAdds() throws {
    let text = """
      文库小站 >> 讲话 >> 正文
      2022-10-19 08:41  上传者：春风  大小：12KB  下载：37次
      在全镇工作会议上的讲话
      同志们：
      今天，我们召开这次会议，主要是分析形势、安排任务。今年以来，全镇税收增长8%。大家要再接再厉。
      【在全镇工作会议上的讲话】相关文章：
      1.镇长讲话(2)
      2.会议主持词 08-12
      """
    let document = try Extractor.extract(Array(text.utf8))
    #expect(document.figures.map(\.surface) == ["8%"])
    #expect(document.sections.isEmpty)
    #expect(document.metadata.title == "在全镇工作会议上的讲话")
  }

  @Test func countsARepeatedTextOnce() throws {
    let body = (1...12).map { "第\($0)件事，要把责任落实到每一个单位、每一个岗位，确保按时完成。" }.joined(separator: "\n")
    let once = try clean("工作部署\n" + body)
    let thrice = try clean("工作部署\n" + body + "\n工作部署\n" + body + "\n\n工作部署\n" + body)
    #expect(once == thrice)
  }

  @Test func mendsProseThatAHighlightedWordBroke() throws {
    let start = "全区深入实施创新驱动发展战略，聚焦重点产业的关键需求，组织企业、高校和科研院所协同攻关。支持龙头企业牵头组建创新联合体，由企业"
    #expect(try clean(start + "\n揭榜\n挂帅，政府给予支持。\n下一步要加快") == start + "揭榜挂帅，政府给予支持。\n下一步要加快")
    #expect(try clean("实行“双向\n揭榜\n挂帅”，效果好。\nPM\n2.5\n年均浓度下降。") == "实行“双向揭榜挂帅”，效果好。\nPM2.5年均浓度下降。")
    #expect(try clean("重点工作\n" + start + "。\n保障措施\n抓好落实。").hasPrefix("重点工作\n" + start))
  }

  @Test func namesTheNewlineCharactersAlike() throws {
    #expect(try clean("一、甲。\r\n二、乙。\r三、丙。") == "一、甲。\n二、乙。\n三、丙。")
  }
}

/// Cutting sentences out gives what splitting the cut text gives.
@Suite struct SentenceCutTests {
  @Test(arguments: 0..<40) func cutSentencesKeepTheirPlaces(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let pieces = ["推进项目。", "增长5%；", "一、", "\n", "责任落实到人！", "GDP", "：", "第三季度，"]
    let text = (0..<60).map { _ in pieces.randomElement(using: &random)! }.joined()
    let bytes = Array(text.utf8)
    let all = Sentence.split(bytes.span, ends: Sentence.ends(bytes))
    var cuts: [Range<Int>] = []
    for (index, sentence) in all.enumerated() where index + 1 < all.count && Bool.random(using: &random) {
      cuts.append(sentence.start..<all[index + 1].start)
    }
    var left: [UInt8] = []
    for offset in bytes.indices where !cuts.contains(where: { $0.contains(offset) }) {
      left.append(bytes[offset])
    }
    let wanted = Sentence.split(left.span, ends: Sentence.ends(left)).map {
      "\($0.start)-\($0.end) \($0.hash)"
    }
    #expect(Sentence.without(cuts, all).map { "\($0.start)-\($0.end) \($0.hash)" } == wanted)
  }
}
