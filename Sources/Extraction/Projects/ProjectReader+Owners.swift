// What makes a name of a kind: whose it is, or that the text has told it apart before.

extension ProjectReader {
  /// `两条灌装线`: so many of a kind.
  func isEvenMany(_ start: Int) -> Bool {
    guard start > 0, pieces[start - 1].isA(.count) || pieces[start - 1].isA(.lead) else { return false }
    if text.at(pieces[start - 1].start - 1) == "第" { return false }
    switch text[pieces[start - 1].end - 1] {
    case "条", "座", "家", "处":
      switch text[pieces[start - 1].start] {
      case "两", "三", "四", "五", "几", "多": return true
      default: return false
      }
    default: return false
    }
  }

  /// `海川面业的挂面生产线`: whose it is belongs to a name that is none without it.
  func withFirm(_ range: Range<Int>, _ head: ProjectHead) -> Range<Int> {
    let mark = range.lowerBound - 1
    guard mark > 1, text[pieces[mark].start] == "的", pieces[mark].range.count == 1,
      head == .project || head == .estate
    else { return range }
    guard pieces[mark - 1].isA(.firm) else { return withOwner(range, head) }
    var start = mark - 1
    while start > 0, mark - start < 6, pieces[start - 1].kind == .letter || pieces[start - 1].isA(.region) {
      start -= 1
    }
    return start < mark - 1 ? start..<range.upperBound : range
  }

  /// `海川钟表的机器人转型项目`: an owner by letters of his own makes a name of a kind.
  private func withOwner(_ range: Range<Int>, _ head: ProjectHead) -> Range<Int> {
    let mark = range.lowerBound - 1
    var start = mark
    while start > 0, mark - start < Self.ownerLimit,
      pieces[start - 1].kind == .letter || pieces[start - 1].kind == .word && !pieces[start - 1].isWall
    {
      start -= 1
    }
    while start < mark, pieces[start].isA(.lead) { start += 1 }
    guard head == .project, mark - start > 2, pieces[start].kind == .letter, !pieces[mark - 1].isA(.head),
      evidence(range).specific > 2, !isProper(range, head)
    else { return range }
    let run = evidence(start..<mark).run
    return run > (pieces[mark - 1].kind == .word ? 1 : 3) ? start..<range.upperBound : range
  }

  private static let ownerLimit = 6

  /// It, or what it is a phase of, was told apart before.
  func isKnown(_ range: Range<Int>) -> Bool {
    guard !told.isEmpty, let last = range.last else { return false }
    if told.contains(text.string(pieces[range.lowerBound].start..<pieces[last].end)) { return true }
    guard range.count > 2, lexicon.head(text, endingAt: pieces[last].end)?.head == .phase else {
      return false
    }
    return told.contains(text.string(pieces[range.lowerBound].start..<pieces[last].start))
  }

  /// `支持海川产业园二期扩能`: what is done to a phase or an estate is no part of its name.
  func nameBeforeWork(
    _ range: Range<Int>, _ head: ProjectHead, _ isLast: Bool, _ context: ZoneContext
  ) -> ProjectDraft? {
    guard head == .work, range.count > 2, let last = range.last,
      let before = lexicon.head(text, endingAt: pieces[last - 1].end),
      before.head == .phase || before.head == .estate
    else { return nil }
    return name(in: range.lowerBound..<last, isLast: isLast, context)
  }
}
