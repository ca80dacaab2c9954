// A title that has lost its line end, and stands at the head of the first paragraph.

enum GluedHead {
  /// The lines with title, date and salutation parted from the text: `在全区工业强区大会上的讲话（2024年3月6日）同志们：今天，…`.
  static func part(_ text: RoughText, _ lines: inout [RoughLine], _ soft: inout [Bool]?) {
    let bytes = text.utf8.span
    endTitle(bytes, &lines, &soft)
    // Short lines may stand above: labels, what the page says of itself.
    guard let index = lines.prefix(zone).firstIndex(where: { $0.count > longest }), !lines[index].isRow
    else { return }
    let pieces = pieces(bytes, of: lines[index], text.runs)
    guard pieces.count > 1 else { return }
    lines.replaceSubrange(index...index, with: pieces)
    soft?.insert(contentsOf: Array(repeating: false, count: pieces.count - 1), at: index + 1)
  }

  /// A title that a blank alone parts from the text.
  private static func endTitle(_ bytes: Span<UInt8>, _ lines: inout [RoughLine], _ soft: inout [Bool]?) {
    guard let parted = soft, parted.count > 1, parted[1], lines[0].count <= longestTitle else { return }
    var end = lines[0].end
    while let count = versions.suffix(bytes, before: end, start: lines[0].start) { end -= count }
    guard end - lines[0].start >= shortestTitle,
      kinds.suffix(bytes, before: end, start: lines[0].start) != nil
    else { return }
    soft?[1] = false
    lines[1].blankBefore = true
  }

  /// The first lines, among which a head is looked for.
  private static let zone = 8
  /// In bytes: a line that is no title by itself.
  private static let longest = 150

  private static func pieces(_ bytes: Span<UInt8>, of line: RoughLine, _ runs: [OffsetRun]) -> [RoughLine] {
    var pieces: [RoughLine] = []
    var start = behindOrnament(bytes, line.start, limit: line.end)
    if start > line.start { pieces.append(piece(bytes, of: line, line.start..<start, runs)) }
    var titles = 0
    while start < line.end {
      var end: Int?
      if titles < 2, let found = titleEnd(bytes, start, limit: line.end) {
        (end, titles) = (found, titles + 1)
      } else if titles > 0 {
        end = bracketEnd(bytes, start, limit: line.end) ?? occasionEnd(bytes, start, limit: line.end)
      }
      guard let end else { break }
      pieces.append(piece(bytes, of: line, start..<end, runs))
      start = end
      while start < line.end, bytes[start] <= 0x20 { start += 1 }
    }
    guard titles > 0, start < line.end else { return [] }
    return pieces + [piece(bytes, of: line, start..<line.end, runs)]
  }

  /// What document sites print above a text: `第1页共3页`, `精选优质文档——倾情为你奉上`.
  private static func behindOrnament(_ bytes: Span<UInt8>, _ start: Int, limit: Int) -> Int {
    guard ornaments.prefix(bytes, at: start, limit: limit) != nil else { return start }
    let window = start..<min(limit, start + 90)
    var end = start
    while let next = ornamentEnds.first(bytes, in: end..<window.upperBound) { end = next.offset + next.count }
    return end
  }

  private static let ornaments = PhraseSet(words: "精选优质文档 精品文档 第1页 精选文档 下载后可任意编辑 PAGE")
  private static let ornamentEnds = PhraseSet(
    words: "PAGE 倾情为你奉上 任意编辑和复制 可任意编辑 可任意编辑和复制 共1页 共2页 共3页 共4页 共5页 共6页 共7页 共8页 共9页")

  /// Where a title ends that begins at `start`: it names a kind of document, no clause ends in it, and the
  /// text begins behind it.
  private static func titleEnd(_ bytes: Span<UInt8>, _ start: Int, limit: Int) -> Int? {
    let last = min(limit, start + longestTitle)
    var end = start
    while end < last {
      switch bytes.letter(at: end) {
      case Letter.stop, Letter.comma, 0x2C, Letter.semicolon, Letter.exclamation, Letter.question,
        Letter.colon:
        return nil
      default: end += bytes.letterLength(at: end)
      }
      guard end - start >= shortestTitle, end < limit, kinds.suffix(bytes, before: end, start: start) != nil,
        let whole = withVersion(bytes, end, limit: limit), beginsText(bytes, start..<whole, limit: limit)
      else { continue }
      return whole
    }
    return nil
  }

  private static let longestTitle = 180
  private static let shortestTitle = 24
  private static let kinds = PhraseSet(
    words: """
      上的讲话 上的发言 上的致辞 上的报告 上讲话 动员讲话 会议讲话 大会讲话 仪式讲话 工作报告 调研报告 工作汇报 情况汇报 情况通报 工作总结 工作要点 工作计划
      工作思路 年度总结 述职报告 述职述廉报告 会发言 会致辞 实施意见 实施方案 会议纪要
      考察报告 会议制度 管理制度 工作制度 主持词 表态发言 总结讲话 会讲话 上致辞 发言稿 讲话稿 情况报告
      """)

  /// The end of a title with `稿`, `范文`, `材料`, `（全文）` behind it.
  private static func withVersion(_ bytes: Span<UInt8>, _ end: Int, limit: Int) -> Int? {
    var end = end
    while let count = versions.prefix(bytes, at: end, limit: limit) { end += count }
    return end < limit ? end : nil
  }

  private static let versions = PhraseSet(words: "稿 文稿 摘要 提纲 范文 范文稿 材料 全文 （全文） (全文) [全文] [定稿] （定稿） 篇一 篇1")

  /// Behind the title stands a salutation, a date in brackets, the first heading, the title again, or words
  /// that texts begin with.
  private static func beginsText(_ bytes: Span<UInt8>, _ title: Range<Int>, limit: Int) -> Bool {
    var next = title.upperBound
    while next < limit, bytes[next] <= 0x20 { next += 1 }
    guard next < limit else { return false }
    // `关于…的意见` is never the beginning of a sentence that goes on.
    if about.prefix(bytes, at: title.lowerBound, limit: limit) != nil { return true }
    // `…政府工作报告——2024年1月12日在…会议上`
    if isDated(bytes, next), reports.suffix(bytes, before: title.upperBound, start: title.lowerBound) != nil {
      return true
    }
    // A blank is what is left of the line's end.
    if next > title.upperBound { return true }
    if Salutation.read(bytes, at: next) != nil { return true }
    if openings.prefix(bytes, at: next, limit: limit) != nil { return true }
    if let end = bracketEnd(bytes, next, limit: limit), end < limit { return true }
    if let marker = SectionMarker.read(bytes, at: next), marker.kind == .numeral, marker.ordinal == 1 {
      return true
    }
    // Page and text give the same title, or nearly the same.
    let same = title.lowerBound..<(title.lowerBound + min(title.count, nearlySame))
    return next + same.count <= limit
      && same.allSatisfy { bytes[$0] == bytes[next + $0 - title.lowerBound] }
  }

  /// In bytes: of two titles that begin alike so far one is the other.
  private static let nearlySame = 24
  private static let about = PhraseSet(words: "关于")
  private static let openings = PhraseSet(
    words: """
      今天 今日 今年以来 近年来 刚才 这次会议 这次大会 本次会议 我们今天 大家好 根据会议安排 按照会议安排 根据会议要求 按照会议要求 现将 下面我 下面，我 一年来 去年以来
      过去一年 刚刚 年初以来 在省 在市 在这 值此 岁末 新年 首先 当前 今年是 去年 各位 同志们 为深入贯彻 为贯彻落实 为进一步 在县委 在市委 在区委
      """)

  /// `（2024年3月6日）`, `〔2022年5月12日〕`: a date in brackets.
  private static func bracketEnd(_ bytes: Span<UInt8>, _ start: Int, limit: Int) -> Int? {
    switch bytes.letter(at: start) {
    case Letter.open, 0x28, tortoise: break
    default: return nil
    }
    var end = start + bytes.letterLength(at: start)
    var hasYear = false
    while end < min(limit, start + 90) {
      let letter = bytes.letter(at: end)
      end += bytes.letterLength(at: end)
      switch letter {
      case Letter.close, 0x29, tortoise + 1: return hasYear ? end : nil
      case year: hasYear = true
      case Letter.comma, Letter.stop, 0x2C: return nil
      default: break
      }
    }
    return nil
  }

  private static let reports = PhraseSet(words: "工作报告")

  /// A year, with or without the dash of a subtitle.
  private static func isDated(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    let first = bytes.letter(at: start) == Letter.dash ? start + 6 : start
    return first + 7 < bytes.count && (first..<first + 4).allSatisfy { bytes[$0] &- 0x30 < 10 }
      && bytes.letter(at: first + 4) == year
  }

  /// `2024年1月12日在…第四次会议上`: where it was given.
  private static func occasionEnd(_ bytes: Span<UInt8>, _ start: Int, limit: Int) -> Int? {
    guard isDated(bytes, start) else { return nil }
    let window = start..<min(limit, start + longestTitle)
    guard let found = occasions.first(bytes, in: window), case let end = found.offset + found.count,
      clauseEnds.first(bytes, in: start..<end) == nil
    else { return nil }
    return end
  }

  private static let occasions = PhraseSet(words: "会议上 大会上")
  private static let clauseEnds = PhraseSet(words: "， , 。 ； ： :")
  private static let tortoise: UInt32 = 0xE3_80_94  // 〔
  private static let year: UInt32 = 0xE5_B9_B4  // 年

  /// A stretch of a line as a line of its own; its runs are those of the place it begins at.
  private static func piece(
    _ bytes: Span<UInt8>, of line: RoughLine, _ range: Range<Int>, _ runs: [OffsetRun]
  ) -> RoughLine {
    var piece = line
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] <= 0x20 { end -= 1 }
    (piece.start, piece.end) = (range.lowerBound, end)
    if range.lowerBound > line.start {
      (piece.indent, piece.leadingTabs, piece.blankBefore) = (0, 0, true)
      while piece.firstRun + 1 < runs.count, Int(runs[piece.firstRun + 1].clean) <= range.lowerBound {
        piece.firstRun += 1
      }
    }
    (piece.spaces, piece.gaps) = (0, 0)
    for offset in range.lowerBound..<end {
      if bytes[offset] == 0x20 { piece.spaces += 1 }
      if bytes[offset] == 0x09 { piece.gaps += 1 }
    }
    return piece
  }
}
