// Finds the unit behind a number.

/// What a unit word measures.
struct UnitMeaning: Sendable {
  var base: String
  private var tens: Int16
  var measure: FigureMeasure

  init(measure: FigureMeasure, base: String, power: Int) {
    self.base = base
    self.measure = measure
    tens = Int16(truncatingIfNeeded: power)
  }

  /// Power of ten to the base unit.
  var power: Int { Int(tens) }
}

/// A unit found behind a number. It holds no string, so that nothing is kept alive for it.
struct FoundUnit {
  /// The multiplier letters (万, 亿, 万亿), without words of vagueness.
  var multiplier: Range<Int>
  /// The unit's own letters; empty for a bare multiplier.
  var word: Range<Int>
  /// Power of ten of the multiplier.
  var multiplierPower: Int
  /// 多, 余, 来 stood between number and unit.
  var isVague = false
  var measure: FigureMeasure
  /// Which of the lexicon's meanings it has.
  fileprivate var meaning: Int
  /// What it is taken by: `/年`.
  fileprivate var per: Range<Int>

  /// A unit without a multiplier.
  fileprivate init(_ word: Range<Int>, _ meaning: Int, _ measure: FigureMeasure, per: Range<Int>? = nil) {
    multiplier = word.lowerBound..<word.lowerBound
    self.word = word
    multiplierPower = 0
    self.measure = measure
    self.meaning = meaning
    self.per = per ?? word.upperBound..<word.upperBound
  }

  /// 6个亿, 3个多亿: money, as it is spoken of.
  func isOfSpeech(_ text: SentenceText) -> Bool {
    guard word.isEmpty, !multiplier.isEmpty else { return false }
    let before = text.at(multiplier.lowerBound - 1)
    return before == "个" || before == "多" && text.at(multiplier.lowerBound - 2) == "个"
  }

  /// Where unit and number end.
  var end: Int { max(multiplier.upperBound, word.upperBound) }
}

struct UnitLexicon: Sendable {
  static let shared = UnitLexicon()

  private let meanings: [UnitMeaning]
  /// The meanings of a place (个) and of a bare multiplier.
  private let place: Int
  private let bare: Int
  private let hour: Int
  private let month: Int
  private let trie: WordTrie
  private let perTrie: WordTrie
  private let notBefore: [UInt32: Set<UInt16>]

  /// Units too weak to make a placeholder a number.
  private let weak: Set<UInt32>

  /// Letters that can follow a digit in words where it is part of an amount: `三成`, `三亿元`, `三点五`.
  private let counted: LetterSet

  /// Whether a letter behind a digit in words leaves it open that an amount is counted.
  @inline(__always)
  func mayCountInWords(_ letter: Glyph) -> Bool { counted.contains(letter) }

  private init() {
    let weakWords = Set(Word.list(UnitTable.weakWords))
    var meanings: [UnitMeaning] = []
    var words: [(word: Word, payload: UInt32)] = []
    var notBefore: [UInt32: Set<UInt16>] = [:]
    for group in UnitTable.groups {
      for text in group.words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        let payload = UInt32(meanings.count)
        words.append((Word(text), payload))
        let base = group.base ?? String(text)
        meanings.append(UnitMeaning(measure: group.measure, base: base, power: group.power))
        if let letters = UnitTable.notBefore[String(text)] { notBefore[payload] = Set(letters.utf16) }
      }
    }
    (place, bare) = (meanings.count, meanings.count + 1)
    hour = meanings.firstIndex { $0.base == "小时" } ?? 0
    month = meanings.firstIndex { $0.base == "个月" } ?? 0
    meanings += ["个", ""].map { UnitMeaning(measure: .count, base: $0, power: 0) }
    self.meanings = meanings
    let amounts = words.filter { Exclusions.countsInWords(meanings[Int($0.payload)].measure) }
    let others = Word("零○一壹二两贰三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万萬亿億点多余来").letters + [" "]
    counted = LetterSet(amounts.map { $0.word.letters[0] } + others)
    weak = Set(words.filter { weakWords.contains($0.word) }.map(\.payload))
    self.notBefore = notBefore
    trie = WordTrie(words)
    perTrie = WordTrie(Word.list(UnitTable.perWords).map { ($0, 0) })
  }

  /// The unit that begins at `index`, right behind a number.
  /// `strict` is for placeholders and Chinese numerals: `XX人民政府` has no unit.
  func unit(in text: SentenceText, at index: Int, strict: Bool) -> FoundUnit? {
    var place = text.at(index) == " " ? index + 1 : index
    let vague = skipFiller(text, &place)
    var isMore = false
    if text.at(place) == "个" {
      // 3个多亿
      isMore = !vague && isFiller(text.at(place + 1))
      if isHundredMillions(text, at: isMore ? place + 2 : place + 1) { place += isMore ? 2 : 1 }
    }
    let start = place
    var length = 0
    var steps = 0
    // 3万多亿元: a word of vagueness can stand inside the multiplier.
    while steps < 3 {
      if isPoints(text, at: start + length) { break }
      if ChineseNumerals.multiplierPower(text.at(start + length)) != nil {
        steps += 1
        length += 1
      } else if length > 0, isFiller(text.at(start + length)),
        ChineseNumerals.multiplierPower(text.at(start + length + 1)) != nil
      {
        length += 1
      } else {
        break
      }
    }
    while true {
      place = start + length
      let vagueInside = length > 0 && skipFiller(text, &place)
      // Behind 万 a weak unit is one too: XX万方.
      if var unit = unscaled(in: text, at: place, strict: strict, isScaled: length > 0) {
        let multiplier = start..<start + length
        unit.multiplier = multiplier
        unit.multiplierPower = power(text, multiplier)
        unit.isVague = vague || vagueInside || multiplier.contains { isFiller(text[$0]) }
        return unit
      }
      // 万千瓦: the last letter of the multiplier can begin the unit.
      if length < 1 || text.at(start + length - 1) == "万" || text.at(start + length - 1) == "亿" { break }
      length -= 1
    }
    return bareMultiplier(text, start..<start + length, vague || isMore)
  }

  /// `加快X百分点`: no hundreds.
  private func isPoints(_ text: SentenceText, at index: Int) -> Bool {
    text.at(index) == "百" && text.at(index + 1) == "分" && text.at(index + 2) == "点"
  }

  /// `6个亿`, but `6个亿元项目`: 个 before a bare 亿 counts nothing.
  private func isHundredMillions(_ text: SentenceText, at index: Int) -> Bool {
    guard text.at(index) == "亿" else { return false }
    let after = text.at(index + 1)
    return !after.isHan || after == "的" || after == "左" || after == "以"
  }

  /// 万 or 亿 without a unit: `总投资12亿`, `1000多万`, `13亿多人口`.
  private func bareMultiplier(_ text: SentenceText, _ multiplier: Range<Int>, _ vague: Bool) -> FoundUnit? {
    guard let last = multiplier.last, text[last] == "万" || text[last] == "亿" else { return nil }
    var end = multiplier.upperBound
    let vagueBehind = skipFiller(text, &end)
    var unit = FoundUnit(end..<end, bare, .count)
    unit.multiplier = multiplier.lowerBound..<end
    unit.multiplierPower = power(text, multiplier)
    unit.isVague = vague || vagueBehind || multiplier.contains { isFiller(text[$0]) }
    return unit
  }

  private func power(_ text: SentenceText, _ range: Range<Int>) -> Int {
    range.reduce(0) { $0 + (ChineseNumerals.multiplierPower(text[$1]) ?? 0) }
  }

  /// Multiplier and unit as written, without words of vagueness and white space.
  func text(_ text: SentenceText, _ unit: FoundUnit) -> String {
    // 6个亿: as it is written.
    if unit.isOfSpeech(text) {
      return "个" + multiplierText(text, unit)
    }
    // Nearly always they lie side by side.
    if !unit.isVague, unit.multiplier.upperBound == unit.word.lowerBound {
      return text.string(unit.multiplier.lowerBound..<unit.word.upperBound)
    }
    return multiplierText(text, unit) + text.string(unit.word)
  }

  /// The multiplier's letters without words of vagueness.
  private func multiplierText(_ text: SentenceText, _ unit: FoundUnit) -> String {
    guard unit.isVague else { return text.string(unit.multiplier) }
    return unit.multiplier.reduce(into: "") { result, index in
      if !isFiller(text[index]) { result += text.string(index..<index + 1) }
    }
  }

  func meaning(of unit: FoundUnit, in text: SentenceText) -> UnitMeaning {
    var meaning = meanings[unit.meaning]
    if !unit.per.isEmpty { meaning.base += text.string(unit.per) }
    meaning.measure = unit.measure
    return meaning
  }

  /// A unit word without number and multiplier, `/年` and the like included.
  func word(in text: SentenceText, at index: Int, strict: Bool) -> (Range<Int>, UnitMeaning)? {
    unscaled(in: text, at: index, strict: strict, isScaled: false).map {
      ($0.word, meaning(of: $0, in: text))
    }
  }

  /// The same, its meaning not yet looked up. Behind a multiplier it may be a unit that is none alone.
  private func unscaled(
    in text: SentenceText, at index: Int, strict: Bool, isScaled: Bool
  ) -> FoundUnit? {
    guard let found = trie.longest(in: text, at: index) else {
      return text.at(index) == "(" ? behindOther(text, index, strict) : nil
    }
    let end = index + found.length
    // 13亿多人口: people are the noun, not the unit.
    // 32万人民
    if found.length == 1, text[index] == "人", text.at(end) == "口" || isScaled && text.at(end) == "民" {
      return nil
    }
    if found.length == 1, text[index] == "部", text.at(end) == "门" || text.at(end) == "委" { return nil }
    // 三成, and no 28亿成都项目.
    if found.length == 1, text[index] == "成", isScaled || text.at(end) == "都" { return nil }
    // 6万平, `共12800平。`, but 2平台
    if found.length == 1, text[index] == "平",
      isScaled ? Self.behindFlat.contains(text.at(end)) : !isLarge(text, index) || text.at(end).isHan
    {
      return nil
    }
    // 3.0方案, 2方面
    if found.length == 1, text[index] == "方", "案面式法位".utf16.contains(text.at(end).code) { return nil }
    if found.length == 1, Self.isOtherwise(text[index]), isNone(text, index) { return nil }
    if found.length == 1, text[index] == "回", !isCircuit(text, index) { return nil }
    if text.at(end) == "半", text[index] == "个", let half = halved(text, index) { return half }
    // 得了9.5分, but 3分会场
    if found.length == 1, text[index] == "分", Self.behindPart.contains(text.at(end)) { return nil }
    // X家园区 are so many parks, XX家园 is a name.
    if strict, let followers = notBefore[found.payload], followers.contains(text.at(end).code),
      !Self.behindUnits.begins(text, at: end)
    {
      guard end - index > 1, let shorter = trie.longest(in: text, at: index, limit: end - 1) else {
        return nil
      }
      let meaning = Int(shorter.payload)
      return FoundUnit(index..<index + shorter.length, meaning, meanings[meaning].measure)
    }
    if strict, !isScaled, weak.contains(found.payload), text.at(end) != "/" { return nil }
    let meaning = Int(found.payload)
    let measure = meanings[meaning].measure
    // 走了11个点: places, unless something has risen or fallen by so much.
    if measure == .points, found.length == 2, text[index + 1] == "点", !isChange(text, before: index) {
      return FoundUnit(index..<index + 1, place, .count)
    }
    if text[end - 1].isLatin, text.at(end).isLatin || text.at(end).isDigit { return nil }
    if text.at(end) == "/", let per = perTrie.longest(in: text, at: end + 1) {
      let per = end..<end + 1 + per.length
      return FoundUnit(
        index..<behindAlternative(text, per.upperBound), meaning, measure == .money ? .money : .other,
        per: per)
    }
    // `1200m/min`: a pace.
    if text.at(end) == "/", text[end - 1].isLatin { return nil }
    return FoundUnit(index..<behindAlternative(text, end), meaning, measure)
  }

  /// `15回输电线路`, `线路15回`: lines are counted so.
  private func isCircuit(_ text: SentenceText, _ index: Int) -> Bool {
    if (index + 1..<index + 14).contains(where: { text.has("线路", at: $0) }) { return true }
    var start = index
    while start > 0, text[start - 1].isDigit { start -= 1 }
    return text.has("线路", endingAt: start)
  }

  /// Whether a number of three digits or more ends at `index`.
  private func isLarge(_ text: SentenceText, _ index: Int) -> Bool {
    (1...3).allSatisfy { text.at(index - $0).isDigit }
  }

  /// Units of one letter that are more often another word.
  private static func isOtherwise(_ letter: Glyph) -> Bool { letter == "日" || letter == "升" || letter == "院" }

  /// A day that is a date, 升 in `9升1降`, 院 that begins a name.
  private func isNone(_ text: SentenceText, _ index: Int) -> Bool {
    switch text[index] {
    case "日":
      return text.has("截至", endingAt: index - 1) || text.has("截至", endingAt: index - 2)
        || Self.beforeDates.contains(text.at(index - 2)) || Self.beforeDates.contains(text.at(index - 3))
        || !Self.dayEnds.begins(text, at: index + 1)
    case "升": return text.at(index + 1).isDigit
    default: return text.at(index + 1).isHan
    }
  }

  /// `1个半小时`, `2个半月`
  private func halved(_ text: SentenceText, _ index: Int) -> FoundUnit? {
    if text.has("小时", at: index + 2) { return FoundUnit(index..<index + 4, hour, .duration) }
    guard text.at(index + 2) == "月", text.at(index + 3) != "形" else { return nil }
    return FoundUnit(index..<index + 3, month, .duration)
  }

  /// What is to be done within so many days: `2日办结`.
  private static let dayEnds: WordSet = "内办 内完成 内答复 内回复 内反馈 内审 办结 办理完 办成"
  /// `5月2日办结`, `于12日办结`
  private static let beforeDates: LetterSet = ["月", "于", "在"]

  /// `X（件）批`: the other measure word stands before its own.
  private func behindOther(_ text: SentenceText, _ index: Int, _ strict: Bool) -> FoundUnit? {
    guard let other = trie.longest(in: text, at: index + 1), text.at(index + 1 + other.length) == ")",
      case let start = index + other.length + 2, let found = trie.longest(in: text, at: start),
      case let meaning = Int(found.payload), meanings[meaning].measure == .count
    else { return nil }
    return FoundUnit(index..<start + found.length, meaning, .count)
  }

  /// Words behind a unit, whatever they begin with: `X家园区`, `X名优秀教师`, `X家长期停产的企业`.
  private static let behindUnits: WordSet = """
    园区 优秀 校长 师生 医生 医护 医务 企业家 具有 具备 属于 电子 电商 电力 电池 电气 纺织 畜牧 长期 村级 村集体 在建 居民 现房 居住
    """

  /// What makes 平 the first letter of a word: 平台, 平均.
  private static let behindFlat: LetterSet = [
    "台", "均", "安", "原", "坝", "整", "稳", "衡", "等", "价", "房", "川", "山", "湖",
  ]

  /// What makes 分 the first letter of a word: 分别, 分公司.
  private static let behindPart: LetterSet = [
    "别", "之", "会", "公", "局", "厂", "校", "布", "散", "享", "包", "为", "类", "级", "期", "批", "段", "组", "区", "支", "店",
    "院", "行", "户", "红", "工", "成", "解", "管", "头",
  ]

  /// `8条（个）`, `3万套（户）`: where a second measure word in brackets ends.
  private func behindAlternative(_ text: SentenceText, _ end: Int) -> Int {
    guard text.at(end) == "(", var close = trie.longest(in: text, at: end + 1).map({ end + 1 + $0.length })
    else { return end }
    // `5万辆（艘、架、列）次`
    while text.at(close) == "、", let other = trie.longest(in: text, at: close + 1) {
      close += 1 + other.length
    }
    guard text.at(close) == ")" else { return end }
    return text.at(close + 1) == "次" && !text.at(close + 2).isHan ? close + 2 : close + 1
  }

  /// A word of change or comparison stands before the number that ends at `index`.
  private func isChange(_ text: SentenceText, before index: Int) -> Bool {
    var place = index - 1
    while place > 0, index - place < 8, text[place].isPlaceholder || Self.beforeChange.contains(text[place]) {
      // 6.1个点: no places are parted.
      if text[place] == "." { return true }
      place -= 1
    }
    switch text.at(place) {
    case "长", "升", "高", "降", "低", "落", "涨", "跌", "快", "慢", "加", "少", "差", "拉", "度", "后", "增", "提", "滑",
      "窄":
      return true
    // `高出全市3个点`
    default:
      return (max(0, place - 5)...max(0, place)).contains {
        switch text[$0] {
        case "高", "低", "快", "慢": true
        default: false
        }
      }
    }
  }

  /// What can stand between a word of change and its unit: a number, and what says how near it is.
  private static let beforeChange = LetterSet(Word("0123456789. 近约了多余将仅只上一二两三四五六七八九十几来").letters)

  /// 多, 余, 来, 几 between number and unit: `10余万户`, `1370多亿元`.
  private func skipFiller(_ text: SentenceText, _ place: inout Int) -> Bool {
    guard isFiller(text.at(place)) else { return false }
    place += 1
    return true
  }

  private func isFiller(_ letter: Glyph) -> Bool {
    letter == "多" || letter == "余" || letter == "来" || letter == "几"
  }
}
