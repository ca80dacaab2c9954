// Where a name ends, and in which head.

extension ProjectReader {
  /// Where the name in the range ends, and in which head.
  func headEnd(_ range: Range<Int>, isLast: Bool) -> (end: Int, head: ProjectHead)? {
    var index = range.upperBound
    if range.count == 4, isTransfer(range) {
      return (index, .built)
    }
    while index > range.lowerBound {
      let piece = pieces[index - 1]
      if isMainWork(index - 1, range) {
        index -= 1
        continue
      }
      if piece.kind == .parenthesis, index - 1 > range.lowerBound, isPhase(piece) {
        return (index, longestHead(endingAt: pieces[index - 2].end)?.head ?? .phase)
      }
      if piece.kind == .parenthesis, index - 1 > range.lowerBound,
        let head = longestHead(endingAt: pieces[index - 2].end)
      {
        return (isNamePart(piece) ? index : index - 1, head.head)
      }
      if piece.kind == .quoted, let head = headInQuotes(index - 1),
        index == range.upperBound || head == .project
      {
        return (index, head)
      }
      if index < range.upperBound || !piece.isA(.tail) || piece.isA(.work),
        let head = longestHead(endingAt: piece.end), piece.kind != .quoted,
        ends(index, range, head.head, isLast: isLast)
      {
        // `分三期建设`: how, not what.
        if head.head == .phase, piece.start > 0, text[piece.start - 1] == "分" {
          index -= 1
          continue
        }
        return (index, head.head)
      }
      // 地铁4号线2期
      if isNumberedPhase(index - 1), index - 1 > range.lowerBound {
        return (index, .phase)
      }
      if index == range.upperBound, piece.kind == .latin, range.count == 1, isRoadCode(piece) {
        return (index, .built)
      }
      index -= 1
    }
    return nil
  }

  private static let siteWorks: WordSet = "土建 桩基 装修 安装 绿化 附属"

  /// 项目主体工程, 项目土建工程: of an undertaking that is named so the main work is spoken of, and no name.
  private func isMainWork(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index > range.lowerBound else { return false }
    if index > range.lowerBound + 1, text.has("工程", at: pieces[index].start),
      Self.siteWorks.contains(text, pieces[index - 1].range)
    {
      return lexicon.isListHead(text, endingAt: pieces[index - 2].end)
    }
    // `海川电池项目增资扩产，`
    if text.has("扩产", endingAt: pieces[index].end), text.has("增资扩产", endingAt: pieces[index].end) {
      return lexicon.isListHead(text, endingAt: pieces[index].end - 4)
    }
    // `项目核心项目`
    if index > range.lowerBound + 1, text.has("核心", at: pieces[index - 1].start),
      lexicon.isListHead(text, endingAt: pieces[index].end)
    {
      return lexicon.isListHead(text, endingAt: pieces[index - 2].end)
    }
    guard text.has("主体工程", at: pieces[index].start) else { return false }
    let before = longestHead(endingAt: pieces[index - 1].end)
    return lexicon.isListHead(text, endingAt: pieces[index - 1].end) || before?.head == .estate
      || before?.head == .phase
      || before?.head == .built && before?.length ?? 0 > 1 && text.has("封顶", at: pieces[index].end)
  }

  /// (二期): behind any name.
  func isPhase(_ piece: NamePiece) -> Bool {
    4...5 ~= piece.range.count && text[piece.end - 2] == "期"
  }

  /// G331: a road by its number.
  func isRoadCode(_ piece: NamePiece) -> Bool {
    let letters = piece.range
    // G20峰会
    guard letters.count > 2, letters.count < 6, !text.has("峰会", at: letters.upperBound),
      text[letters.lowerBound] == "G" || text[letters.lowerBound] == "S"
    else { return false }
    return letters.dropFirst().allSatisfy { text[$0].isDigit }
  }

  /// (疾控中心) belongs to a name, (含…), (总投资…) and (云溪镇) do not.
  private func isNamePart(_ piece: NamePiece) -> Bool {
    // （责任单位：县水利局）
    guard piece.range.count < 14, !piece.range.contains(where: { text[$0] == ":" }), !isTown(piece) else {
      return false
    }
    for word in ["含", "包括", "即", "以下", "总", "占", "共", "约", "今年", "拟", "计划", "非", "原", "简称", "第", "不含"]
      as [Word]
    where text.matches(word, at: piece.start + 1) {
      return false
    }
    return true
  }

  /// Whether a name may end before piece `end`.
  private func ends(_ end: Int, _ range: Range<Int>, _ head: ProjectHead, isLast: Bool) -> Bool {
    // 未来城市 is no 未来城.
    if text.has("城", endingAt: pieces[end - 1].end), text.at(pieces[end - 1].end) == "市" { return false }
    if end == range.upperBound { return true }
    let rest = end..<range.upperBound
    // `…科技城资源集聚能力`, `支持…产业基地发展`: what there is.
    if head == .coined || head == .estate, let last = rest.last {
      if head == .coined, text.has("能力", endingAt: pieces[last].end) { return false }
      if isLast, isDevelopment(end..<last + 1) { return false }
    }
    // `…枢纽功能`: what a place is for others.
    if head == .built, Self.roles.contains(text, pieces[end].range),
      !text.has("开发", at: pieces[end].end), !text.has("建设", at: pieces[end].end)
    {
      return false
    }
    if rest.allSatisfy({ pieces[$0].isA(.tail) || isDone(pieces[$0]) }) { return true }
    guard isLast else { return false }
    switch head {
    case .project, .estate, .coined, .phase:
      return !isScheme(end) && !Self.continues.begins(text, at: pieces[end].start)
    case .built:
      let next = token(of: end)
      // `…煤矿建设全面拉开`
      return stages.isStage(next) || stages.isMaking(next) || isAtTime(end)
        || stages.isBuilding(next, from: pieces[end].start) && stages.isStage(next + 1)
    // `夜市改造后客流…`: it has been done.
    case .work:
      return text[pieces[end].start] == "后" && pieces[end].range.count == 1 || stages.isStage(token(of: end))
        || stages.isMaking(token(of: end))
    }
  }

  /// `…广场于2020年开业`
  private func isAtTime(_ end: Int) -> Bool {
    text[pieces[end].start] == "于"
      && tokens[min(token(of: end) + 1, tokens.count - 1)].wordClass.contains(.time)
  }

  /// `…科学城改革实施方案`: what is drawn up for the name.
  private func isScheme(_ end: Int) -> Bool {
    // `…产业园专项规划加快落地`: it is planned.
    if text.has("专项规划", at: pieces[end].start) || text.has("总体规划", at: pieces[end].start)
      || text.has("整体规划", at: pieces[end].start)
    {
      return false
    }
    for index in end..<min(pieces.count, end + 6) {
      if tokens[pieces[index].token].kind == .comma { return false }
      if Self.schemes.contains(text, pieces[index].range) { return true }
    }
    return false
  }

  private static let schemes: WordSet = "方案 实施方案 规划 办法 意见 专项规划 总体规划 行动计划 三年行动计划 五年行动计划"

  /// `复线贯通`: a verb that names can hold, said of the whole.
  private func isDone(_ piece: NamePiece) -> Bool {
    piece.isA(.work) && !piece.isA(.action) && !piece.isA(.head)
  }

  private static let roles: WordSet = "作用 地位 功能 能级 发展能级 影响力 优势"

  static let continues = WordSet(ProjectTable.continuations)
}
