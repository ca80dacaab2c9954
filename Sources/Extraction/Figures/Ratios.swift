// Ratios of several numbers: `4.2:37.5:58.3`, `1∶4.5`; a decimal among them tells them from scores and times.

enum Ratios {
  /// Where the ratio that begins with `first` ends; `nil` where there is none.
  static func parts(_ text: SentenceText, _ first: LexedNumber) -> Int? {
    guard first.script == .arabic, case .exact(let value) = first.value else { return nil }
    var (end, count, hasPoint) = (first.range.upperBound, 1, value.exponent < 0)
    while count < longest, text.at(end) == ":" || text.at(end) == "∶",
      let next = NumberLexer.lexAfterDash(text, at: end + 1), case .exact(let part) = next.value
    {
      hasPoint = hasPoint || part.exponent < 0
      end = next.range.upperBound
      count += 1
    }
    let isRatio = count > 2 || count == 2 && value.exponent == 0 && value.coefficient == 1
    return isRatio && hasPoint && !text.at(end).isWordLetter ? end : nil
  }

  private static let longest = 4
}
