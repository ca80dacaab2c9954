// Finds the unit behind a number.

/// What a unit word measures.
struct UnitMeaning: Sendable {
  var measure: FigureMeasure
  var base: String
  /// Power of ten to the base unit.
  var power: Int
}

/// A unit found behind a number.
struct FoundUnit {
  /// The multiplier letters (万, 亿, 万亿), without words of vagueness.
  var multiplier: Range<Int>
  /// The unit's own letters; empty for a bare multiplier.
  var word: Range<Int>
  /// Power of ten of the multiplier.
  var multiplierPower: Int
  /// 多, 余, 来 stood between number and unit.
  var isVague: Bool
  var meaning: UnitMeaning

  /// Where unit and number end.
  var end: Int { max(multiplier.upperBound, word.upperBound) }
}

struct UnitLexicon: Sendable {
  static let shared = UnitLexicon()

  private let meanings: [UnitMeaning]
  private let trie: WordTrie
  private let perTrie: WordTrie
  private let notBefore: [UInt32: Set<UInt16>]

  private init() {
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
    self.meanings = meanings
    self.notBefore = notBefore
    trie = WordTrie(words)
    perTrie = WordTrie(
      UnitTable.perWords.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { (Word($0), 0) })
  }

  /// The unit that begins at `index`, right behind a number.
  /// `strict` is for placeholders and Chinese numerals: `XX人民政府` has no unit.
  func unit(in text: SentenceText, at index: Int, strict: Bool) -> FoundUnit? {
    var place = text.at(index) == " " ? index + 1 : index
    var vague = skipFiller(text, &place)
    let multiplierStart = place
    var power = 0
    while place - multiplierStart < 3, let step = ChineseNumerals.multiplierPower(text.at(place)) {
      power += step
      place += 1
    }
    let multiplier = multiplierStart..<place
    if !multiplier.isEmpty { vague = skipFiller(text, &place) || vague }
    guard let (word, meaning) = word(in: text, at: place, strict: strict) else {
      guard let last = multiplier.last, text[last] == "万" || text[last] == "亿" else { return nil }
      let bare = UnitMeaning(measure: .count, base: "", power: 0)
      return FoundUnit(
        multiplier: multiplier, word: multiplier.upperBound..<multiplier.upperBound, multiplierPower: power,
        isVague: vague, meaning: bare)
    }
    return FoundUnit(
      multiplier: multiplier, word: word, multiplierPower: power, isVague: vague, meaning: meaning)
  }

  /// A unit word without number and multiplier, `/年` and the like included.
  func word(in text: SentenceText, at index: Int, strict: Bool) -> (Range<Int>, UnitMeaning)? {
    guard let found = trie.longest(in: text, at: index) else { return nil }
    var end = index + found.length
    if strict, let followers = notBefore[found.payload], followers.contains(text.at(end).code) {
      guard let shorter = trie.longest(in: text, at: index, limit: end - 1) else { return nil }
      return (index..<index + shorter.length, meanings[Int(shorter.payload)])
    }
    var meaning = meanings[Int(found.payload)]
    if text[end - 1].isLatin, text.at(end).isLatin || text.at(end).isDigit { return nil }
    if text.at(end) == "/", let per = perTrie.longest(in: text, at: end + 1) {
      end += 1 + per.length
      meaning.base += text.string(end - per.length - 1..<end)
      if meaning.measure != .money { meaning.measure = .other }
    }
    return (index..<end, meaning)
  }

  /// 多, 余, 来, 几 between number and unit: `10余万户`, `1370多亿元`.
  private func skipFiller(_ text: SentenceText, _ place: inout Int) -> Bool {
    switch text.at(place) {
    case "多", "余", "来": place += 1
    default: return false
    }
    return true
  }
}
