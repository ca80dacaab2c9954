// Ranges: `4.5%—5%`, `30—50亿元`, `3至5个`.

extension QuantityScanner {
  /// `4.5%—5%`, `30—50亿元`, `3至5个`: the second number and where its unit begins.
  func rangeEnd(
    _ text: SentenceText, _ first: LexedNumber, _ unit: FoundUnit?
  ) -> (LexedNumber, Int)? {
    if unit == nil, let next = neighbour(text, of: first) { return (next, next.range.upperBound) }
    var place = unit?.end ?? first.range.upperBound
    switch text.at(place) {
    case "—", "-", "~", "–":
      while text.at(place) == "—" || text.at(place) == "-" || text.at(place) == "~" || text.at(place) == "–" {
        place += 1
      }
    case "至", "到":
      if unit != nil, startsCourse(text, before: first.range.lowerBound) { return nil }
      place += 1
    default: return nil
    }
    guard text.at(place).isDigit || text.at(place).isPlaceholder, place < first.range.upperBound + 8,
      let second = NumberLexer.lexAfterDash(text, at: place)
    else { return nil }
    // `下降0.3个百分点至1.4%`: how far and where to.
    if let unit, let other = units.unit(in: text, at: second.range.upperBound, strict: true),
      other.measure != unit.measure, !unit.word.isEmpty
    {
      return nil
    }
    return (second, second.range.upperBound)
  }

  /// `8、9个月`: two numbers that follow each other are one that is not known better.
  private func neighbour(_ text: SentenceText, of first: LexedNumber) -> LexedNumber? {
    let mark = first.range.upperBound
    guard text.at(mark) == "、", first.script == .arabic, first.range.count == 1,
      case let digit = text[first.range.lowerBound].digitValue,
      let next = NumberLexer.lexAfterDash(text, at: mark + 1), next.script == .arabic,
      next.range.count == 1, text[mark + 1].digitValue == digit + 1,
      let unit = units.unit(in: text, at: next.range.upperBound, strict: false), unit.measure == .duration
    else { return nil }
    return next
  }

  /// 从 or 由 stands before a number: `从3亿元到5亿元` are two figures.
  private func startsCourse(_ text: SentenceText, before index: Int) -> Bool {
    let before = text.at(index - 1)
    return before == "从" || before == "由" || before == "自"
  }

  static func joined(_ first: FigureValue, _ second: FigureValue) -> FigureValue {
    switch (first, second) {
    case (.exact(let low), .exact(let high)): .range(low, high)
    case (.redacted(let kind), _), (_, .redacted(let kind)): .redacted(kind)
    default: .vague
    }
  }
}
