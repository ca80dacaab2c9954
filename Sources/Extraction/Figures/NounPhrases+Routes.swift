// Roads, lines and pipes that are named for where they run: `柳坪至石桥公路`.

extension NounPhrases {
  /// The phrase with the place before 至, where it is a route's other end.
  func withOrigin(_ phrase: Range<Int>, _ clause: Range<Int>) -> Range<Int> {
    guard let to = phrase.first.map({ $0 - 1 }), to > clause.lowerBound, tokens[to].isLetter("至"),
      phrase.contains(where: { Self.routeEnds.contains(tokens[$0].lastLetter) })
    else { return phrase }
    var start = to
    while start > clause.lowerBound, isOfPlace(tokens[start - 1]) { start -= 1 }
    return start < to ? start..<phrase.upperBound : phrase
  }

  private func isOfPlace(_ token: Token) -> Bool {
    switch token.kind {
    case .letter, .name: return true
    case .word:
      return token.wordClass.isDisjoint(with: [.verb, .action, .link, .time, .scope, .conjunction, .adverb])
    default: return false
    }
  }

  private static let routeEnds: LetterSet = ["路", "速", "铁", "线", "段", "渠", "道", "管", "网", "堤", "河", "桥"]
}
