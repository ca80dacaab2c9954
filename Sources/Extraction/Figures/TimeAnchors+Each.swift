// As many times as figures: each has its own.

extension TimeAnchors {
  /// `2021年、2022年税收分别为7亿元、8亿元`, `一季度和二季度分别增长5%、6%`: the time of this one of the figures.
  static func ofEach(_ anchors: [TimeAnchor], _ tokens: [Token], _ draft: FigureDraft) -> TimeAnchor? {
    let first = draft.clause.upperBound
    guard !anchors.isEmpty, first < tokens.count, tokens[first].kind == .quantity else { return nil }
    let run = FigureRun(tokens, from: first)
    guard let place = (0..<run.count).first(where: { run.token($0) == draft.token }) else { return nil }
    if run.count > 2, let years = yearsThrough(anchors.prefix { $0.token < first }, tokens),
      years.count == run.count
    {
      return TimeAnchor(token: first - 1, time: .year(years.lowerBound + place))
    }
    let named = anchors.filter { $0.token < first && !$0.isBase && !isSpan($0.time) }
    guard run.count > 1, named.count >= run.count else { return nil }
    let own = named.suffix(run.count)
    let isList = zip(own, own.dropFirst()).allSatisfy { one, next in
      next.token == one.token + 2
        && (tokens[one.token + 1].kind == .listComma
          || tokens[one.token + 1].wordClass.contains(.conjunction) || tokens[one.token + 1].isLetter("至"))
    }
    return isList ? own[own.startIndex + place] : nil
  }

  /// `2021—2023年税收分别为…`, `2021年至2023年，税收分别为…`: from one year to another.
  private static func yearsThrough(_ anchors: ArraySlice<TimeAnchor>, _ tokens: [Token]) -> ClosedRange<Int>?
  {
    guard let last = anchors.last else { return nil }
    if let years = last.years { return years }
    guard anchors.count > 1, case .year(let end) = last.time, case let first = anchors[anchors.endIndex - 2],
      case .year(let start) = first.time, start < end, last.token == first.token + 2
    else { return nil }
    switch tokens[first.token + 1].firstLetter {
    case "至", "到", "-", "—", "~": return start...end
    default: return nil
    }
  }

  private static func isSpan(_ time: SectionView.Time) -> Bool {
    if case .span = time { true } else { false }
  }
}
