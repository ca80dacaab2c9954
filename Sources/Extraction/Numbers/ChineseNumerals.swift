// Numbers in Chinese numerals: 二十, 三千二百, 两万五, 三点六, 百分之五点二, 数十, 上百, 半.

enum ChineseNumerals {
  /// The longest run of numerals that is read as one number.
  static let lengthLimit = 24

  /// Whether a stretch is numerals up to 十 alone, as those that number headings.
  static func areAll(_ text: SentenceText, _ letters: Range<Int>) -> Bool {
    letters.allSatisfy { text[$0] == "十" || digit(text[$0]) != nil }
  }

  /// 0…9 for a numeral that is a digit.
  static func digit(_ letter: Glyph) -> Int? {
    switch letter {
    case "○", "零": 0
    case "一", "壹": 1
    case "二", "两", "贰": 2
    case "三", "叁": 3
    case "四", "肆": 4
    case "五", "伍": 5
    case "六", "陆": 6
    case "七", "柒": 7
    case "八", "捌": 8
    case "九", "玖": 9
    default: nil
    }
  }

  /// The power of ten of 十 百 千 万 亿.
  static func multiplierPower(_ letter: Glyph) -> Int? {
    switch letter {
    case "十", "拾": 1
    case "百", "佰": 2
    case "千", "仟": 3
    case "万", "萬": 4
    case "亿", "億": 8
    default: nil
    }
  }

  /// The number at `index`, or `nil`. A last 万 or 亿 is left to the unit: 三千二百万元 is 3200 and 万元.
  static func lex(_ text: SentenceText, at index: Int) -> LexedNumber? {
    let first = text.at(index)
    if let vague = vague(text, at: index) { return vague }
    // 突破万亿元: the multiplier alone, said of what is reached.
    if first == "万", text.at(index + 1) == "亿", text.at(index + 2) == "元",
      Exclusions.reaches(text.at(index - 1)) || Exclusions.comesTo(text, index)
    {
      let one = ExactDecimal(coefficient: 1, exponent: 0)
      return LexedNumber(range: index..<index, value: .exact(one), script: .chinese)
    }
    guard digit(first) != nil && first != "○" || first == "十" || first == "百" || first == "千" else {
      return nil
    }
    let before = text.at(index - 1)
    if digit(before) != nil || multiplierPower(before) != nil || before == "第" || before == "点" { return nil }
    var end = index
    while end < text.count, digit(text[end]) != nil || multiplierPower(text[end]) != nil { end += 1 }
    if text.at(end) == "点", digit(text.at(end + 1)) != nil {
      end += 1
      while end < text.count, digit(text[end]) != nil { end += 1 }
    }
    guard end - index <= lengthLimit else { return nil }
    if let between = between(text, index..<end) { return between }
    guard let whole = value(text, index..<end) else { return nil }
    var power = 0
    while end > index, let step = multiplierPower(text[end - 1]), step >= 4 {
      power += step
      end -= 1
    }
    guard end > index else { return nil }
    return LexedNumber(range: index..<end, value: .exact(whole.divided(by: power)), script: .chinese)
  }

  /// 五六亿元, 七八十亿元, 三五千万元, 十七八亿元: one of two that follow each other. A last 万 or 亿 is left to the unit.
  private static func between(_ text: SentenceText, _ run: Range<Int>) -> LexedNumber? {
    var end = run.upperBound
    while end > run.lowerBound, let power = multiplierPower(text[end - 1]), power >= 4 { end -= 1 }
    let behind = end > run.lowerBound ? multiplierPower(text[end - 1]) : nil
    let second = behind == nil ? end - 1 : end - 2
    guard second > run.lowerBound, let high = digit(text[second]), let low = digit(text[second - 1]), low > 0,
      high == low + 1 || low == 3 && high == 5,
      !(run.lowerBound..<second - 1).contains(where: { digit(text[$0]) != nil && digit(text[$0 + 1]) != nil }
      ),
      case let head = run.lowerBound..<second - 1,
      let start = head.isEmpty ? 0 : integer(text, head),
      head.last.map({ multiplierPower(text[$0]) ?? 0 > behind ?? 0 }) ?? true
    else { return nil }
    let step = ten(behind ?? 0)
    let (from, to) = (start + Int128(low) * step, start + Int128(high) * step)
    return LexedNumber(
      range: run.lowerBound..<end,
      value: .range(ExactDecimal(coefficient: from, exponent: 0), ExactDecimal(coefficient: to, exponent: 0)),
      script: .chinese)
  }

  /// The number behind 第: 第一 to 第九十九.
  static func ordinal(_ text: SentenceText, at index: Int) -> LexedNumber? {
    var end = index
    while end < index + 3, digit(text.at(end)) != nil || text.at(end) == "十" { end += 1 }
    guard end > index, text.at(end) != "百", let value = value(text, index..<end) else { return nil }
    return LexedNumber(range: index..<end, value: .exact(value), script: .chinese)
  }

  /// 数十, 数百, 上百, 上千, 几十, 近百: a size, no number.
  private static func vague(_ text: SentenceText, at index: Int) -> LexedNumber? {
    switch text.at(index) {
    // 几个亿
    case "几" where text.at(index + 1) == "个" && text.at(index + 2) == "亿" && !text.at(index + 3).isHan:
      return LexedNumber(range: index..<index + 1, value: .vague, script: .chinese)
    case "数", "几", "上", "成":
      guard let power = multiplierPower(text.at(index + 1)) else { return nil }
      let before = text.at(index - 1)
      if digit(before) != nil || multiplierPower(before) != nil { return nil }
      // 迈上千亿元台阶: no 上千.
      if text[index] == "上" {
        switch before {
        case "迈", "跨", "站", "登", "跃": return nil
        default: break
        }
      }
      let end = power < 4 ? index + 2 : index + 1
      return LexedNumber(range: index..<end, value: .vague, script: .chinese)
    default: return nil
    }
  }

  /// The exact value of a run of numerals: 二十五, 三百零五, 两万五 (25 000), 一二三 (123), 三点六.
  static func value(_ text: SentenceText, _ range: Range<Int>) -> ExactDecimal? {
    var whole = range
    var fraction: Range<Int>?
    for place in range where text[place] == "点" {
      whole = range.lowerBound..<place
      fraction = place + 1..<range.upperBound
      break
    }
    guard let base = integer(text, whole) else { return nil }
    guard let fraction else { return ExactDecimal(coefficient: base, exponent: 0) }
    var coefficient = base
    for place in fraction {
      guard let digit = digit(text[place]) else { return nil }
      let (product, overflow) = coefficient.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      coefficient = product + Int128(digit)
    }
    return ExactDecimal(coefficient: coefficient, exponent: -fraction.count)
  }

  private static func integer(_ text: SentenceText, _ range: Range<Int>) -> Int128? {
    guard !range.isEmpty, range.count <= lengthLimit else { return nil }
    if range.allSatisfy({ digit(text[$0]) != nil }) { return positional(text, range) }
    var total: Int128 = 0
    var section: Int128 = 0
    var pending: Int128?
    var lastPower = 0
    for place in range {
      let letter = text[place]
      if let digit = digit(letter) {
        if pending != nil, pending != 0 { return nil }
        pending = Int128(digit)
        if digit == 0 { lastPower = 1 }
      } else if let power = multiplierPower(letter) {
        if power < 4 {
          section += (pending ?? 1) * ten(power)
        } else {
          section += pending ?? 0
          if section == 0 { return nil }
          total = power == 8 ? (total + section) * ten(8) : total + section * ten(4)
          section = 0
        }
        pending = nil
        lastPower = power
      } else {
        return nil
      }
    }
    // 两万五 is 25 000: a last digit takes the place below the multiplier before it.
    if let last = pending { section += lastPower > 1 ? last * ten(lastPower - 1) : last }
    return total + section
  }

  /// 二○二五: digits one after another.
  private static func positional(_ text: SentenceText, _ range: Range<Int>) -> Int128? {
    var value: Int128 = 0
    for place in range { value = value * 10 + Int128(digit(text[place]) ?? 0) }
    return value
  }

  private static func ten(_ power: Int) -> Int128 {
    var result: Int128 = 1
    for _ in 0..<power { result *= 10 }
    return result
  }
}
