// Which line is the title, and what kind of document it names.

enum TitleRules {
  /// The title among the lines of a head: the last line that names a kind of document, with the
  /// lines that belong to it.
  static func title(in lines: [String]) -> Range<Int> {
    // A line with 篇一 heads the first part; what stands above it heads the whole file.
    let firstPiece =
      lines.firstIndex { $0.holds("篇一") || PartFinder.withoutPiece($0) != $0 } ?? lines.count
    let found = lines[..<firstPiece].lastIndex(where: isTitle) ?? lines.lastIndex(where: isTitle)
    guard var index = found else {
      let first = lines.firstIndex { line in
        let count = line.unicodeScalars.count
        return 4...60 ~= count && !endsLikeSentence(line) && !isSpeaker(line) && !isOccasion(line)
          && !isNoName(line) && !isBody(line)
      }
      return first.map { withoutColumn(lines, $0) } ?? 0..<0
    }
    // `清河县2024年政府工作报告`, and under it `政府工作报告` again.
    if let whole = lines[..<index].lastIndex(where: { isTitle($0) && $0.ends(lines[index]) }) {
      index = whole
    }
    var start = index
    let line = lines[index]
    if isSubtitle(line) {
      // `——在…会议上的讲话` stands under the words of the title.
      while start > 0, index - start < 3, isHeadline(lines[start - 1]) { start -= 1 }
    } else if start > 0, line.hasPrefix("关于"), isBody(lines[start - 1]) {
      // `清河县发展和改革局` above `关于…的汇报`
      start -= 1
    } else {
      // `在全县农业农村工作会议暨` above `春季生产动员会上的讲话`
      while start > 0, index - start < 3, goesOn(lines[start - 1], lines[start]) { start -= 1 }
      // Of three lines the middle one says of itself neither that it opens nor that it goes on.
      if start == index, start > 1, lines[start - 2].hasPrefix("关于"), !isTitle(lines[start - 2]),
        isHeadline(lines[start - 1])
      {
        start -= 2
      }
    }
    return start..<(index + 1)
  }

  /// `岚川传真` above `区领导调研项目建设`: the name of the column is no title.
  private static func withoutColumn(_ lines: [String], _ index: Int) -> Range<Int> {
    let next = index + 1
    guard next < lines.count, lines[index].unicodeScalars.count <= longestColumn,
      case let count = lines[next].unicodeScalars.count, shortestHeadline...60 ~= count,
      isHeadline(lines[next]), !isOccasion(lines[next]), !isNoName(lines[next]), !isBody(lines[next])
    else { return index..<next }
    return next..<(next + 1)
  }

  private static let longestColumn = 6
  private static let shortestHeadline = 10

  /// A label, the half of a bracket, empty cells, the way to the page, the head of an official paper.
  private static func isNoName(_ line: String) -> Bool {
    line.begins(withOneOf: brackets) || line.ends(withOneOf: closers) && !line.holds(oneOf: brackets)
      || line.holds(oneOf: noNames) || line.holds("】 【") || isVersion(line)
      || line.begins(withOneOf: contents)
      || !line.holds("关于")
        && (line.ends("文件") && line.unicodeScalars.count <= longestBody
          || MetadataReader.yearOfNumber(line) != nil)
  }

  /// 全文: what a page gives of a text.
  private static func isVersion(_ line: String) -> Bool {
    versionNames.contains(line.utf8.span, 0..<line.utf8.count)
  }

  /// In letters: `柳川县人民政府文件`.
  private static let longestBody = 24
  private static let versionNames = PhraseSet(words: "全文 节选 摘要 正文 内容")
  private static let brackets = PhraseSet(words: "（ ( 【")
  private static let contents = PhraseSet(words: "目录 提纲")
  private static let closers = PhraseSet(words: "） )")
  private static let noNames = PhraseSet(words: "|| » >> 】【")

  /// The title proper: `政府工作报告——2018年3月5日在…会议上` is `政府工作报告`.
  static func text(of title: String) -> String {
    let title = once(PartFinder.withoutPiece(title))
    if let dash = title.firstPlace(of: "——"), dash.lowerBound > title.startIndex {
      let before = title[..<dash.lowerBound]
      let after = title[dash.upperBound...]
      if !before.hasSuffix("\n"), kind(of: String(before)) != nil,
        isOccasion(String(after)) || startsWithDate(after)
      {
        return trimmed(before)
      }
    }
    return withoutDate(trimmed(behindLabel(title)[...]))
  }

  /// `2022年政府工作报告政府工作报告`: the kind of document is said twice.
  private static func once(_ title: String) -> String {
    let scalars = Array(title.unicodeScalars)
    guard
      let longest = (4...max(4, scalars.count / 2)).last(where: { count in
        scalars.count >= count * 2
          && scalars.suffix(count).elementsEqual(scalars.dropLast(count).suffix(count))
      })
    else { return title }
    var rest = String.UnicodeScalarView()
    rest.append(contentsOf: scalars.dropLast(longest))
    return isTitle(String(rest)) ? String(rest) : title
  }

  /// `[县长讲话]在…会议上的讲话`, `标题：关于…的通知`: what the site files it under.
  private static func behindLabel(_ title: String) -> String {
    for label in ["标题：", "标题:", "名称：", "名称:"] where title.hasPrefix(label) {
      return trimmed(title[title.index(title.startIndex, offsetBy: label.count)...])
    }
    guard let first = title.unicodeScalars.first, first == "[" || first == "【",
      let end = title.unicodeScalars.firstIndex(where: { $0 == "]" || $0 == "】" })
    else { return title }
    let rest = String(title.unicodeScalars[title.unicodeScalars.index(after: end)...])
    return isTitle(rest) ? rest : title
  }

  /// `…工作安排 2018-05-09`: the day it was put up.
  private static func withoutDate(_ title: String) -> String {
    guard title.utf8.last.map({ $0 &- 0x30 < 10 }) ?? false,
      let match = title.firstMatch(of: #/\s+\d{4}[-.\/]\d{1,2}[-.\/]\d{1,2}$/#)
    else { return title }
    return String(title[..<match.range.lowerBound])
  }

  /// The kind that the last word of a title names; a headline that tells what somebody did names none.
  static func kind(of title: String) -> DocumentKind? {
    if title.ends(withOneOf: happenings) || title.ends("情况") && title.holds(oneOf: visits) { return nil }
    let bytes = Array(title.utf8)
    var end = bytes.count
    while end > 0 {
      for (kind, words) in kindPhrases where words.suffix(bytes.span, before: end, start: 0) != nil {
        return kind == .plan && looksBack(title) ? .report : kind
      }
      end -= 1
      while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    }
    return nil
  }

  private static let happenings = PhraseSet(words: "召开 举行 举办 开幕 闭幕 启动 落幕")
  private static let visits = PhraseSet(words: "督导 调研 检查 视察 听取 察看")

  /// `2023年工作总结及2024年工作要点`: what has been done comes first.
  private static func looksBack(_ title: String) -> Bool {
    for review in ["总结", "情况", "回顾", "汇报", "进展"] {
      if let found = title.firstPlace(of: review) {
        return ["及", "和", "暨", "与"].contains { title[found.upperBound...].hasPrefix($0) }
      }
    }
    return false
  }

  /// `下面是小编为大家整理的2023年工作总结，供大家参考。`: what the editor of a site says that the text is.
  static func titleOfEditor(_ line: String) -> String? {
    guard line.holds("小编"), let found = line.firstPlace(of: "整理"),
      let start = line[found.upperBound...].unicodeScalars.first, start == "的" || start == "了"
    else { return nil }
    let words = line[found.upperBound...].dropFirst().prefix { !"，,。！!【（(".contains($0) }
    let title = trimmed(words)
    return isTitle(title) ? text(of: title) : nil
  }

  /// A line that ends in the name of a kind of document.
  static func isTitle(_ line: String) -> Bool {
    let line = PartFinder.withoutPiece(line)
    guard line.unicodeScalars.count <= 90, !isCaption(line), !line.begins(withOneOf: bullets) else {
      return false
    }
    if let dash = line.firstPlace(of: "——"), dash.lowerBound > line.startIndex,
      isTitle(trimmed(line[..<dash.lowerBound]))
    {
      return true
    }
    var core = line[...]
    while let last = core.last, "）)]】".contains(last),
      let open = core.lastIndex(where: { "（([【".contains($0) })
    {
      core = core[..<open]
    }
    return isTitleEnding(withoutVersion(trimmed(core)))
  }

  /// `★上半年招商情况通报`: a line of what an issue holds.
  private static let bullets = PhraseSet(words: "★ ☆ ▲ △ ● ○ ◆ ◇ ■ □ ※ ▶ ►")
  private static let versions = PhraseSet(words: "范文 范文稿 材料 文稿 稿 [全文] [定稿]")

  /// `…讲话范文稿`, `…汇报材料`: the kind of document, and what the site calls its file.
  private static func withoutVersion(_ line: String) -> String {
    let bytes = Array(line.utf8)
    var end = bytes.count
    while let count = versions.suffix(bytes.span, before: end, start: 0) { end -= count }
    return end == bytes.count ? line : String(decoding: bytes[..<end], as: UTF8.self)
  }

  /// `——在…会议上的讲话`
  static func isSubtitle(_ line: String) -> Bool {
    line.hasPrefix("——") || line.hasPrefix("--") || line.hasPrefix("—")
  }

  /// `省长赵刚作政府工作报告`: what somebody does, no title.
  private static func isCaption(_ line: String) -> Bool {
    if line.ends("作报告") && !line.ends("工作报告") || isVersion(line) { return true }
    return endsLikeSentence(line)
      || ["作政府工作报告", "作工作报告", "作讲话", "发表讲话", "作了讲话"].contains { line.ends($0) }
  }

  /// `——2026年2月3日在…会议上`
  static func isOccasion(_ line: String) -> Bool {
    MetadataReader.occasion(in: line) != nil && !isTitleEnding(line)
  }

  private static func isTitleEnding(_ line: String) -> Bool { line.ends(withOneOf: titleEndings) }

  private static func startsWithDate(_ line: Substring) -> Bool {
    let head = line.prefix(5)
    return head.hasSuffix("年") && head.dropLast().allSatisfy(\.isNumber)
  }

  /// A line of a title that goes on in the next one.
  private static func goesOn(_ line: String, _ next: String) -> Bool {
    // `关于岚川县2024年发展计划` above `执行情况的报告`: what begins so ends in 的 and a kind of document.
    let isWhole = isTitle(line) && !(line.hasPrefix("关于") && !line.holds("的") && next.holds("的"))
    guard !isWhole, line.unicodeScalars.count <= 60, !endsLikeSentence(line), !isNoName(line) else {
      return false
    }
    return opensTitle(line) && !opensTitle(next)
      || line.ends(withOneOf: joints)
      // `…工作会议上的` above `讲话`
      || next.unicodeScalars.count <= 4 && isTitle(next) && line.ends("上")
  }

  private static let joints = PhraseSet(words: "暨 和 及 的 与")

  /// Words of a headline: no sentence, no speaker, no date.
  private static func isHeadline(_ line: String) -> Bool {
    let count = line.unicodeScalars.count
    return 3...50 ~= count && !endsLikeSentence(line) && !isSpeaker(line) && !line.hasPrefix("（")
      && !isTitle(line)
      && DateReader.firstDate(in: line)?.month == nil
  }

  /// The name of a body on a line of its own.
  private static func isBody(_ line: String) -> Bool {
    line.unicodeScalars.count <= 30 && !line.holds("：") && !line.holds(":")
      && line.ends(withOneOf: bodies)
  }

  private static let bodies = PhraseSet(
    words: "人民政府 政府 办公室 办公厅 委员会 管委会 局 厅 指挥部 领导小组 党委 党工委 县委 区委 市委 省委 集团 公司 办事处")

  private static func opensTitle(_ line: String) -> Bool {
    line.hasPrefix("关于") || line.hasPrefix("在") || line.holds("关于印发") || line.holds("关于")
  }

  static func endsLikeSentence(_ line: String) -> Bool {
    guard let last = line.unicodeScalars.last else { return true }
    switch last {
    case "。", "！", "？", "；", "，", "、", "：", ":", ";", ",": return true
    default: return false
    }
  }

  /// `陕西省省长 赵刚`: an office, and little more.
  static func isSpeaker(_ line: String) -> Bool {
    let squeezed = Array(line.utf8).filter { $0 > 0x20 }
    let count = line.unicodeScalars.count
    guard 4...30 ~= count, !endsLikeSentence(line), !isTitleEnding(line) else { return false }
    var end = squeezed.count
    while end > 0 {
      if let office = offices.suffix(squeezed.span, before: end, start: 0) {
        // A name of two to eight letters behind the office, or the office alone behind a place.
        let name = (squeezed.count - end) / 3
        return 2...8 ~= name || (name == 0 && squeezed.count > office + 3)
      }
      end -= 1
      while end > 0, squeezed[end] & 0xC0 == 0x80 { end -= 1 }
    }
    return false
  }

  static func singleBlanks(_ line: String) -> String {
    guard !line.holds("&") else {
      // Blanks that the markup spells out.
      var plain = line
      for name in ["&nbsp;", "&ensp;", "&emsp;"] { plain = plain.replacing(name, with: " ") }
      return blanksJoined(plain)
    }
    return blanksJoined(line)
  }

  private static func blanksJoined(_ line: String) -> String {
    var out: [UInt8] = []
    var wasBlank = true
    for scalar in line.unicodeScalars {
      let isBlank = scalar.isBlank
      if !isBlank {
        TextDecoder.append(scalar.value, to: &out)
      } else if !wasBlank {
        out.append(0x20)
      }
      wasBlank = isBlank
    }
    if out.last == 0x20 { out.removeLast() }
    // `政 府 工 作 报 告`, `讲 话`: spaced out; `张 三` is a name.
    let words = out.split(separator: 0x20)
    guard words.count > 1, words.allSatisfy({ $0.count == 3 && $0[$0.startIndex] >= 0xE4 }) else {
      return String(decoding: out, as: UTF8.self)
    }
    let joined = String(decoding: out.filter { $0 != 0x20 }, as: UTF8.self)
    return words.count > 3 || isTitleEnding(joined) ? joined : String(decoding: out, as: UTF8.self)
  }

  static func trimmed(_ line: Substring) -> String {
    var scalars = line.unicodeScalars
    while let first = scalars.first, first.isBlank { scalars.removeFirst() }
    while let last = scalars.last, last.isBlank { scalars.removeLast() }
    return String(scalars)
  }

  private static let offices = PhraseSet(
    words: """
      总理 省长 市长 区长 县长 州长 盟长 旗长 镇长 乡长 主席 书记 主任 部长 厅长 局长 院长 检察长 行长 董事长 总经理 会长 司令员
      """)

  private static let titleEndings = PhraseSet(
    kindWords.flatMap(\.words).filter { !weakEndings.contains($0) } + ["全文", "节选", "摘要", "名词解释"])
  private static let kindPhrases = kindWords.map { ($0.kind, PhraseSet($0.words)) }
  /// Words that tell a kind but end too many other lines.
  private static let weakEndings: Set<String> = ["情况", "安排", "函", "进展", "分析", "措施", "规定", "规则", "制度"]

  private static let kindWords: [(kind: DocumentKind, words: [String])] = [
    (
      .speech,
      split("讲话 讲话稿 讲话提纲 致辞 致词 发言 发言稿 演讲 主持词 表态 谈话 寄语 贺词 献词 講話 講話稿 致辭 致詞 發言 發言稿 演講 主持詞")
    ),
    (.report, split("报告 总结 汇报 述职 公报 简报 通报 情况 进展 小结 综述 快报 分析 月报 季报 年报 汇报材料 報告 總結 匯報 通報")),
    (.plan, split("规划 计划 方案 要点 纲要 安排 预案 三年行动 清单 規劃 計劃 要點 綱要")),
    (.notice, split("通知 意见 公告 决定 办法 函 批复 通告 条例 措施 规定 规则 制度 决议 公示 命令 细则 纪要 若干政策 意見")),
  ]

  private static func split(_ words: String) -> [String] { words.split(separator: " ").map(String.init) }
}
