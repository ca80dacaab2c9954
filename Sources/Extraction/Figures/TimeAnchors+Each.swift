// As many times as figures: each has its own.

extension TimeAnchors {
  /// `2021年、2022年税收分别为7亿元、8亿元`, `一季度和二季度分别增长5%、6%`: the time of this one of the figures.
  static func ofEach(_ anchors: [TimeAnchor], _ tokens: [Token], _ draft: FigureDraft) -> TimeAnchor? {
    let first = draft.clause.upperBound
    guard anchors.count > 1, first < tokens.count, tokens[first].kind == .quantity else { return nil }
    let run = FigureRun(tokens, from: first)
    let named = anchors.filter { $0.token < first && !$0.isBase && !isSpan($0.time) }
    guard run.count > 1, named.count >= run.count,
      let place = (0..<run.count).first(where: { run.token($0) == draft.token })
    else { return nil }
    let own = named.suffix(run.count)
    let isList = zip(own, own.dropFirst()).allSatisfy { one, next in
      next.token == one.token + 2
        && (tokens[one.token + 1].kind == .listComma
          || tokens[one.token + 1].wordClass.contains(.conjunction) || tokens[one.token + 1].isLetter("至"))
    }
    return isList ? own[own.startIndex + place] : nil
  }

  private static func isSpan(_ time: SectionView.Time) -> Bool {
    if case .span = time { true } else { false }
  }
}
