// Finds the quantities of a sentence: number, unit, glued qualifiers; and sorts out what only looks like one.

/// Scans one sentence from left to right; every letter is looked at a bounded number of times.
struct QuantityScanner {
  let units = UnitLexicon.shared

  /// The quantities of a sentence in order. Those with `isName` are dates, names and the like.
  func scan(_ text: SentenceText, _ marked: MarkedLetters, into found: inout [Quantity]) {
    if !found.isEmpty { found.removeAll(keepingCapacity: true) }
    var free = 0
    for index in 0..<marked.count {
      let place = marked[index]
      guard place >= free, text.has(LetterFacts.number, at: place), mayBegin(text, marked, index) else {
        continue
      }
      let known = found.count
      read(text, at: place, into: &found)
      if found.count > known, isIdle(found, known) { found.removeLast() }
      if found.count > known {
        free = max(place + 1, found[known].surface.upperBound)
      } else if text[place].isDigit || text[place].isPlaceholder {
        free = max(place + 1, NumberLexer.endOfRun(text, from: place))
      }
    }
  }

  /// Names in Chinese numerals (五年来, 三大) are words, unless they are a year or a size that is reached.
  /// By index, for a quantity is large.
  private func isIdle(_ found: [Quantity], _ index: Int) -> Bool {
    guard found[index].isName, found[index].script == .chinese else { return false }
    return !found[index].isSize && !(found[index].isTime && found[index].number.count >= 4)
  }

  /// Appends the quantity that begins at `place`, if one does; it is large, and made where it stays.
  private func read(_ text: SentenceText, at place: Int, into found: inout [Quantity]) {
    let letter = text[place]
    if letter == "第" {
      if let rank = rank(text, at: place) { found.append(rank) }
    } else if text.at(place + 1) == "分", text.at(place + 2) == "之",
      let fraction = percentInWords(text, at: place) ?? fractionInWords(text, at: place)
    {
      found.append(fraction)
    } else if letter == "某" {
      someAmount(text, at: place, into: &found)
    } else if let number = NumberLexer.lex(text, at: place) {
      read(text, number, into: &found)
    } else if let removed = RemovedNumbers.quantity(text, at: place, units: units) {
      found.append(removed)
    }
  }

  /// A glance at letters that seldom begin a quantity.
  private func mayBegin(_ text: SentenceText, _ marked: MarkedLetters, _ index: Int) -> Bool {
    let place = marked[index]
    switch text[place] {
    case "几" where text.at(place + 1) == "个": return text.at(place + 2) == "亿"
    case "数", "几", "上": return ChineseNumerals.multiplierPower(text.at(place + 1)) != nil
    case "个": return !text.at(place + 1).isHan
    case "元": return false
    case "一", "二", "两", "三", "四", "五", "六", "七", "八", "九": return mayCount(text, marked, index)
    default: return true
    }
  }

  /// A digit in words alone (一批, 三是) counts what is counted in words, or is a size that is reached.
  private func mayCount(_ text: SentenceText, _ marked: MarkedLetters, _ index: Int) -> Bool {
    let place = marked[index]
    if text.at(place + 1) == "分", text.at(place + 2) == "之" { return true }
    if units.mayCountInWords(text.at(place + 1)) || Exclusions.reaches(text.at(place - 1)) { return true }
    if text.at(place - 1) == "了", Exclusions.reaches(text.at(place - 2)) { return true }
    // `一年到3亿元`: a range that ends in another unit. Digits and placeholders are among the marked letters.
    var next = index + 1
    while next < marked.count, marked[next] < place + 10 {
      let letter = text[marked[next]]
      if marked[next] > place + 1, letter.isDigit || letter.isPlaceholder { return true }
      next += 1
    }
    return false
  }

  // MARK: - Shapes

  /// Whether this letter behind a number can make a fraction, a ratio or tenths of it.
  private static func isSpecial(_ letter: Glyph) -> Bool {
    switch letter {
    case "/", ":", "成": true
    default: false
    }
  }

  /// A fraction, a ratio or tenths, told by the letter behind the number.
  private func special(_ text: SentenceText, _ first: LexedNumber) -> Quantity? {
    switch text.at(first.range.upperBound) {
    case "/": slashFraction(text, first)
    case ":": ratio(text, first)
    case "成": tenths(text, first)
    default: nil
    }
  }

  /// A number and what follows it: a range, a fraction, a unit.
  private func read(_ text: SentenceText, _ first: LexedNumber, into found: inout [Quantity]) {
    if Self.isSpecial(text.at(first.range.upperBound)), let other = special(text, first) {
      found.append(other)
      return
    }
    let unit = units.unit(in: text, at: first.range.upperBound, strict: first.script != .arabic)
    guard let (second, end) = rangeEnd(text, first, unit) else {
      return read(text, first, unit, into: &found)
    }
    var number = first
    number.value = Self.joined(first.value, second.value)
    number.range = first.range.lowerBound..<second.range.upperBound
    if second.isRedacted { number.script = .placeholder }
    if let secondUnit = units.unit(in: text, at: end, strict: second.script != .arabic) {
      read(text, number, secondUnit, into: &found)
    } else if let date = Dates.quantity(text, number, nil) {
      // 1-10月: a stretch of time.
      found.append(date)
    }
  }

  /// A number, or a range of them, and the unit behind it.
  private func read(
    _ text: SentenceText, _ number: LexedNumber, _ unit: FoundUnit?, into found: inout [Quantity]
  ) {
    if Dates.mayEnd(text.at(number.range.upperBound)), let date = Dates.quantity(text, number, unit) {
      found.append(date)
      return
    }
    if Self.joinsNumbers(text.at(unit?.end ?? number.range.upperBound)),
      unit.map({ $0.word.isEmpty || isLonePiece(text, $0) }) ?? true,
      let shared = sharing(text, number, unit)
    {
      found.append(shared)
      return
    }
    guard var unit else {
      if mayBeBare(text, number) { found.append(bare(text, number)) }
      return
    }
    if isSumInWords(text, number, unit) { unit.measure = .money }
    // `新签约百亿级项目`: of what order they are.
    if number.script == .chinese, unit.measure == .count, unit.word.isEmpty,
      text.at(unit.end) == "级" || !unit.multiplier.contains(where: { text[$0] == "亿" })
    {
      return
    }
    if number.script == .chinese, !Exclusions.countsInWords(unit.measure),
      !Exclusions.reaches(text.at(number.range.lowerBound - 1))
    {
      return
    }
    finish(text, number, unit, into: &found)
  }

  /// `资金缺口有三十万。`: a bare 万 in words, where money is spoken of.
  private func isSumInWords(_ text: SentenceText, _ number: LexedNumber, _ unit: FoundUnit) -> Bool {
    guard number.script == .chinese, unit.measure == .count, unit.word.isEmpty else { return false }
    if unit.isOfSpeech(text) { return true }
    guard !text.at(unit.end).isHan else { return false }
    let start = number.range.lowerBound
    guard text[start] == "十" || ChineseNumerals.digit(text[start]) != nil else { return false }
    return (max(0, start - 6)..<start).contains { Self.sums.begins(text, at: $0) }
  }

  private static let sums: WordSet = "资金 投资 缺口 经费 贷款 债务 税收 产值"

  /// `提高15、22个百分点`, `达到90万、80万人次`: the unit stands behind the last number of a list and holds for all.
  private func sharing(_ text: SentenceText, _ number: LexedNumber, _ scale: FoundUnit?) -> Quantity? {
    guard number.script != .chinese else { return nil }
    let end = scale?.end ?? number.range.upperBound
    var place = end
    for _ in 0..<Self.sharingLimit {
      // `分别为0.3、-2.1、1.7个百分点`
      let start = text.at(place + 1) == "-" ? place + 2 : place + 1
      guard Self.joinsNumbers(text.at(place)), let next = NumberLexer.lexAfterDash(text, at: start) else {
        return nil
      }
      let found = units.unit(in: text, at: next.range.upperBound, strict: next.script != .arabic)
      guard let found, !found.word.isEmpty, !isLonePiece(text, found) else {
        place = found?.end ?? next.range.upperBound
        continue
      }
      let isSame =
        found.measure == .points || found.measure == .multiple
        || scale.map { $0.word.isEmpty && text.string($0.multiplier) == text.string(found.multiplier) }
          == true
      guard isSame else { return nil }
      let glue = GluedQualifier.read(
        text, number: number.range.lowerBound, unitEnd: end, isVague: scale?.isVague ?? false)
      return Quantity(
        surface: glue.surface, number: number.range, value: number.value, script: number.script,
        unit: units.text(text, found), multiplierPower: found.multiplierPower,
        meaning: units.meaning(of: found, in: text),
        qualifier: glue.qualifier,
        rule: "prose.shared-unit")
    }
    return nil
  }

  /// `0.4个和0.2个百分点`: the 个 of a unit whose rest follows later.
  private func isLonePiece(_ text: SentenceText, _ unit: FoundUnit) -> Bool {
    unit.word.count == 1 && text[unit.word.lowerBound] == "个" && unit.multiplier.isEmpty
      && Self.joinsNumbers(text.at(unit.end))
  }

  private static func joinsNumbers(_ letter: Glyph) -> Bool {
    letter == "、" || letter == "和" || letter == "与" || letter == "及"
  }

  /// No more numbers of a list are looked ahead for their unit.
  private static let sharingLimit = 6

  private func finish(
    _ text: SentenceText, _ number: LexedNumber, _ unit: FoundUnit, into found: inout [Quantity]
  ) {
    let glue = GluedQualifier.read(
      text, number: number.range.lowerBound, unitEnd: unit.end, isVague: unit.isVague)
    found.append(
      Quantity(
        surface: glue.surface, number: number.range, value: number.value, script: number.script,
        unit: units.text(text, unit), multiplierPower: unit.multiplierPower,
        meaning: units.meaning(of: unit, in: text),
        qualifier: glue.qualifier, rule: "prose.number-unit"))
    finish(text, unit, &found[found.count - 1])
  }

  private func finish(_ text: SentenceText, _ unit: FoundUnit, _ quantity: inout Quantity) {
    takeInCompound(text, unit, &quantity)
    if unit.measure == .points, quantity.qualifier == .exact, quantity.unit.isBytes("个多百分点") {
      quantity.qualifier = .over
    }
    if unit.measure == .points { quantity.unit = Self.points(power: quantity.meaning.power) }
    if unit.measure == .duration, quantity.unit.isBytes("个多月") {
      quantity.unit = "个月"
      if quantity.qualifier == .exact { quantity.qualifier = .over }
    }
    if quantity.measure == .duration { takeInHalf(text, unit, &quantity) }
    if quantity.unit.isBytes("位") && isPlace(text, quantity.surface)
      || quantity.unit.isBytes("名") && isPlaceOf(text, quantity.surface)
    {
      quantity.meaning = UnitMeaning(measure: .rank, base: "位", power: 0)
      quantity.unit = "位"
      quantity.rule = "prose.rank"
    }
    quantity.isName = Exclusions.isName(text, quantity, unit)
    // `6个月中有2个月超标`: out of how many.
    if quantity.measure == .duration, quantity.unit.isBytes("个月"), text.at(quantity.surface.upperBound) == "中"
    {
      quantity.surface = quantity.surface.lowerBound..<quantity.surface.upperBound + 1
      (quantity.isName, quantity.isTime) = (true, true)
    }
    quantity.isSize = quantity.isName && Exclusions.reaches(text.at(quantity.surface.lowerBound - 1))
  }

  /// `1万6千多户` is 16000户, `1亿3千多万人` 13000万人: 千 behind a compound number belongs to the number.
  private func takeInCompound(_ text: SentenceText, _ unit: FoundUnit, _ quantity: inout Quantity) {
    guard quantity.script == .arabic, case .exact(let value) = quantity.value,
      quantity.number.contains(where: { ChineseNumerals.multiplierPower(text[$0]) != nil })
    else { return }
    let letters = unit.multiplier.filter { ChineseNumerals.multiplierPower(text[$0]) != nil }
    let small = letters.prefix { ChineseNumerals.multiplierPower(text[$0]).map { $0 < 4 } ?? false }
    guard !small.isEmpty else { return }
    let power = small.reduce(0) { $0 + (ChineseNumerals.multiplierPower(text[$1]) ?? 0) }
    quantity.value = .exact(value.scaled(by: power).plain)
    quantity.multiplierPower -= power
    quantity.unit =
      letters.dropFirst(small.count).reduce("") { $0 + text.string($1..<$1 + 1) } + text.string(unit.word)
  }

  /// `1/4`, `X/X`: a fraction without a unit.
  private func slashFraction(_ text: SentenceText, _ first: LexedNumber) -> Quantity? {
    let slash = first.range.upperBound
    guard first.script != .chinese, text.at(slash) == "/", text.at(first.range.lowerBound - 1) != "/",
      let second = NumberLexer.lexAfterDash(text, at: slash + 1), text.at(second.range.upperBound) != "/",
      units.unit(in: text, at: second.range.upperBound, strict: true) == nil,
      !text.at(second.range.upperBound).isDigit
    else { return nil }
    let value: FigureValue
    switch (first.value, second.value) {
    case (.exact(let top), .exact(let bottom)): value = .fraction(top, bottom)
    case (.redacted(let kind), _), (_, .redacted(let kind)): value = .redacted(kind)
    default: return nil
    }
    var number = first
    number.value = value
    return unitless(
      text, first.range.lowerBound..<second.range.upperBound, number, rule: "prose.fraction")
  }

  /// A number that measures without a unit.
  func unitless(
    _ text: SentenceText, _ range: Range<Int>, _ number: LexedNumber, rule: RuleName
  ) -> Quantity {
    let glue = GluedQualifier.read(text, number: range.lowerBound, unitEnd: range.upperBound, isVague: false)
    return Quantity(
      surface: glue.surface, number: range, value: number.value, script: number.script, unit: "",
      multiplierPower: 0, meaning: UnitMeaning(measure: .other, base: "", power: 0),
      qualifier: glue.qualifier, rule: rule)
  }

  /// `1.93∶1`: how much there is of one to one of the other.
  private func ratio(_ text: SentenceText, _ first: LexedNumber) -> Quantity? {
    Ratios.read(text, first).map { unitless(text, $0.range, $0, rule: "prose.ratio") }
  }

  private static func points(power: Int) -> String {
    switch power {
    case 0: "个百分点"
    case -1: "个千分点"
    default: "个基点"
    }
  }

  /// 百分之五点二, 千分之三, 百分之X, where 分之 stands.
  private func percentInWords(_ text: SentenceText, at place: Int) -> Quantity? {
    let power: Int
    switch text[place] {
    case "百": power = 0
    case "千": power = -1
    case "万": power = -2
    default: return nil
    }
    guard var number = NumberLexer.lex(text, at: place + 3) else { return nil }
    Ratios.extend(&number, text, from: place)
    // 百分之十几
    let isMore = text.at(number.range.upperBound) == "几"
    let end = number.range.upperBound + (isMore ? 1 : 0)
    let glue = GluedQualifier.read(text, number: place, unitEnd: end, isVague: isMore)
    var quantity = Quantity(
      surface: glue.surface, number: number.range, value: number.value, script: number.script,
      unit: power == 0 ? "%" : power == -1 ? "‰" : "‱", multiplierPower: 0,
      meaning: UnitMeaning(measure: .percent, base: "%", power: power), qualifier: glue.qualifier,
      rule: "prose.percent-in-words")
    quantity.isName = text.at(place - 1) == "前" || Quotes.encloses(text, quantity.surface)
    return quantity
  }

  /// 某亿元、增长某%: a word stands for the number. Of a thing without a multiplier it says "a certain": 某个项目.
  private func someAmount(_ text: SentenceText, at place: Int, into found: inout [Quantity]) {
    guard let unit = units.unit(in: text, at: place + 1, strict: true), !unit.word.isEmpty,
      !unit.multiplier.isEmpty || Self.isMeasuredAlone(unit.measure)
    else { return }
    let number = LexedNumber(range: place..<place + 1, value: .redacted(.word), script: .placeholder)
    finish(text, number, unit, into: &found)
  }

  private static func isMeasuredAlone(_ measure: FigureMeasure) -> Bool {
    measure == .percent || measure == .points || measure == .area
  }

  /// Whether a number without a unit has a point, and no word behind it.
  private func mayBeBare(_ text: SentenceText, _ number: LexedNumber) -> Bool {
    guard number.script == .arabic, case .exact(let value) = number.value else { return false }
    let after = text.at(number.range.upperBound)
    guard value.exponent < 0, !after.isLatin, after != "-", after != "/", after != "." else { return false }
    if !after.isHan || after == "左" || after == "以" { return true }
    // `收入比由2.31缩小到2.08`
    let before = text.at(number.range.lowerBound - 1)
    return (before == "由" || before == "从") && Self.turns.contains(after)
  }

  /// What is done to what something was begins with these: 缩小到, 提高到, 下降到.
  static let turns: LetterSet = ["缩", "降", "升", "提", "扩", "增", "下", "上", "回", "减", "压", "优"]

  /// A number without a unit: kept for the rules that know indicators without one (收入比, 指数).
  private func bare(_ text: SentenceText, _ number: LexedNumber) -> Quantity {
    let glue = GluedQualifier.read(
      text, number: number.range.lowerBound, unitEnd: number.range.upperBound, isVague: false)
    return Quantity(
      surface: glue.surface, number: number.range, value: number.value, script: .arabic, unit: "",
      multiplierPower: 0, meaning: UnitMeaning(measure: .other, base: "", power: 0),
      qualifier: glue.qualifier,
      rule: "prose.bare-number", isName: Quotes.encloses(text, number.range))
  }
}
