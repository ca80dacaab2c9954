// Numbers in Arabic digits and placeholders: `3.2`, `1,234`, `X`, `2X`, `X.X`, `#.x`, `3万4000`.

/// Reads the number that begins at a letter. Pure, linear, bounded look-ahead.
enum NumberLexer {
  /// The longest run of digits, placeholders and their points that is read as one number.
  static let lengthLimit = 48

  /// The number at `index`, or `nil`. Nothing is found in the middle of a word or of a longer number.
  static func lex(_ text: SentenceText, at index: Int) -> LexedNumber? {
    let first = text.at(index)
    if first.isDigit || first.isPlaceholder { return arabic(text, at: index) }
    return ChineseNumerals.lex(text, at: index)
  }

  /// The number behind a dash, slash or 至 of a range, where `lex` would see the middle of something longer.
  static func lexAfterDash(_ text: SentenceText, at index: Int) -> LexedNumber? {
    guard text.at(index).isDigit || text.at(index).isPlaceholder else { return nil }
    return arabic(text, at: index)
  }

  /// Where a run of digits, placeholders, points and grouping commas ends; the whole run, however long.
  static func endOfRun(_ text: SentenceText, from index: Int) -> Int {
    var end = index
    while end < text.count {
      let letter = text[end]
      if letter.isDigit || letter.isPlaceholder {
        end += 1
      } else if letter == ".", text.at(end + 1).isDigit || text.at(end + 1).isPlaceholder {
        end += 1
      } else if letter == ",", isGroup(text, after: end), end > index, text[end - 1].isDigit {
        end += 4
      } else if letter == " ", isSpacedGroup(text, from: index, to: end) {
        end += 4
      } else {
        break
      }
    }
    return end
  }

  private static func arabic(_ text: SentenceText, at index: Int) -> LexedNumber? {
    let end = endOfRun(text, from: index)
    guard end - index <= lengthLimit, stands(alone: index..<end, in: text) else { return nil }
    let range = index..<end
    var placeholders = 0
    var digits = 0
    for place in range {
      if text[place].isDigit {
        digits += 1
      } else if text[place].isPlaceholder {
        placeholders += 1
      }
    }
    if placeholders > 0 {
      if digits > 0, multiplies(range, in: text) { return nil }
      if digits > 1, let number = behindName(range, in: text) { return number }
      return LexedNumber(
        range: range, value: .redacted(digits > 0 ? .partial : .whole), script: .placeholder)
    }
    guard let value = decimal(text, range) else { return nil }
    return mixed(text, range, value) ?? LexedNumber(range: range, value: .exact(value), script: .arabic)
  }

  /// `其中XX镇12个，xx400亩`: the placeholders before so many digits stand for a name, but not right behind a noun.
  private static func behindName(_ range: Range<Int>, in text: SentenceText) -> LexedNumber? {
    let digits = range.drop { text[$0].isPlaceholder }
    guard digits.count > 1, digits.lowerBound - range.lowerBound > 1, text[digits.lowerBound] != "0",
      case let before = text.at(range.lowerBound - 1), !before.isHan || before == "中",
      digits.allSatisfy({ text[$0].isDigit }), let value = decimal(text, digits)
    else { return nil }
    return LexedNumber(range: digits, value: .exact(value), script: .arabic)
  }

  /// A Latin letter that is no placeholder.
  private static func isWordLetter(_ letter: Glyph) -> Bool { letter.isLatin && !letter.isPlaceholder }

  /// `实现GDP184亿元`, `GDPX亿元`
  private static func isStatistic(_ text: SentenceText, endingAt end: Int) -> Bool {
    text.at(end - 1) == "P" && text.at(end - 2) == "D" && text.at(end - 3) == "G" && !text.at(end - 4).isLatin
  }

  /// No Latin letter, further digit or decimal point touches the run: `T5`, `G331`, `5G`, `V2.0` are names.
  private static func stands(alone range: Range<Int>, in text: SentenceText) -> Bool {
    let before = text.at(range.lowerBound - 1)
    if before.isDigit || before.isPlaceholder
      || before.isLatin && !isStatistic(text, endingAt: range.lowerBound)
      || before == "/" && isWordLetter(text.at(range.lowerBound - 2))
    {
      return false
    }
    if before == "." || before == "@" || before == "=" { return false }
    if before == "+", !isGrowth(text, range) { return false }
    if before == "-" || before == "—", text.at(range.lowerBound - 2).isLatin { return false }
    // PM 2.5
    if before == " ", text.at(range.lowerBound - 2) == "M", text.at(range.lowerBound - 3) == "P" {
      return false
    }
    if before == "," || before == " ", text.at(range.lowerBound - 2).isDigit,
      isGroup(text, after: range.lowerBound - 1)
    {
      return false
    }
    let after = text.at(range.upperBound)
    return after != "+" && after != "=" && after != "@"
  }

  /// `产值9亿元，+3%`: a sign of growth, and no `互联网+3`, `3+2%`.
  private static func isGrowth(_ text: SentenceText, _ range: Range<Int>) -> Bool {
    let before = text.at(range.lowerBound - 2)
    return text.at(range.upperBound) == "%" && !before.isDigit && !before.isLatin && !before.isPlaceholder
  }

  /// Three digits and no fourth follow: a grouping comma stands at `index`.
  private static func isGroup(_ text: SentenceText, after index: Int) -> Bool {
    text.at(index + 1).isDigit && text.at(index + 2).isDigit && text.at(index + 3).isDigit
      && !text.at(index + 4).isDigit
  }

  /// `8 600万元`: a space groups the thousands of digits that no other sign has parted, before a unit.
  private static func isSpacedGroup(_ text: SentenceText, from index: Int, to end: Int) -> Bool {
    guard 1...3 ~= end - index, text[index] != "0", text.at(index - 1) != " ", isGroup(text, after: end)
    else {
      return false
    }
    return (index..<end).allSatisfy { text[$0].isDigit } && text.at(end + 4).isHan
  }

  /// `2×660` is a product, not a number with a place taken out.
  private static func multiplies(_ range: Range<Int>, in text: SentenceText) -> Bool {
    var signs = 0
    for place in range where text[place].isPlaceholder {
      guard text[place] == "×" || text[place] == "x", place > range.lowerBound,
        text[place - 1].isDigit, text.at(place + 1).isDigit
      else { return false }
      signs += 1
    }
    return signs == 1
  }

  /// So many digits fit in 64 bits.
  private static let wordDigits = 18

  /// The value of digits with an optional point and grouping commas.
  static func decimal(_ text: SentenceText, _ range: Range<Int>) -> ExactDecimal? {
    // Nearly all numbers fit in a word.
    var small: UInt64 = 0
    var coefficient: Int128 = 0
    var digits = 0
    var point: Int?
    for place in range {
      let letter = text[place]
      if letter.isDigit {
        digits += 1
        if digits <= wordDigits {
          small = small &* 10 &+ UInt64(truncatingIfNeeded: letter.digitValue)
        } else {
          if digits > ExactDecimal.digitLimit { return nil }
          if digits == wordDigits + 1 { coefficient = Int128(small) }
          coefficient = coefficient * 10 + Int128(letter.digitValue)
        }
      } else if letter == "." {
        if point != nil { return nil }
        point = digits
      }
    }
    guard digits > 0 else { return nil }
    return ExactDecimal(
      coefficient: digits <= wordDigits ? Int128(small) : coefficient, exponent: (point ?? digits) - digits)
  }

  /// `3万4000`, `1亿2000`: a multiplier between two runs of digits belongs to the number.
  private static func mixed(_ text: SentenceText, _ range: Range<Int>, _ high: ExactDecimal) -> LexedNumber? {
    guard let power = ChineseNumerals.multiplierPower(text.at(range.upperBound)), power >= 4 else {
      return nil
    }
    let start = range.upperBound + 1
    guard text.at(start).isDigit else { return nil }
    let end = endOfRun(text, from: start)
    guard end - start <= lengthLimit, let low = decimal(text, start..<end), low.exponent == 0 else {
      return nil
    }
    let inner = multiplier(text, at: end)
    let rest = inner < power ? inner : 0
    guard let sum = high.scaled(by: power - rest).adding(low) else { return nil }
    return LexedNumber(range: range.lowerBound..<end, value: .exact(sum.plain), script: .arabic)
  }

  /// The power of all multiplier letters from `index` on: 7 for 千万 and 千多万.
  private static func multiplier(_ text: SentenceText, at index: Int) -> Int {
    var power = 0
    for place in index..<index + 4 {
      let letter = text.at(place)
      if letter == "多" || letter == "余" { continue }
      guard let step = ChineseNumerals.multiplierPower(letter) else { break }
      power += step
    }
    return power
  }
}
