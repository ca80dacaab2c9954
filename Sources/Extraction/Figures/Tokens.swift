// A sentence cut into known words, quantities, punctuation and single unknown letters.

/// One piece of a sentence; positions are letters.
struct Token {
  enum Kind: UInt8 {
    case word
    /// A letter that begins no known word.
    case letter
    /// A figure.
    case quantity
    /// A date or another number that is no figure.
    case name
    /// A short quotation or title: “…”, 《…》, or a remark in parentheses.
    case quoted
    case parenthesis
    /// , ; : and sentence ends.
    case comma
    /// 、
    case listComma
    /// Brackets and quotes that are not paired closely, and other signs.
    case sign
  }

  private var from: Int16
  private var behind: Int16
  /// Its first and last letter as they stand in the sentence: most rules ask for no more.
  let firstLetter: Glyph
  let lastLetter: Glyph
  /// Index of the quantity for `.quantity` and `.name`.
  private var quantityIndex: Int16
  var kind: Kind
  /// Letters of the longest word of a name that begins here, found on the way; 0 where none does.
  private(set) var nameLength: UInt8 = 0
  var wordClass: WordClass
  private(set) var nameClass = NameClass()
  /// A size reached (突破百万辆).
  var isSize = false
  /// A word, or a Chinese letter that begins none.
  private(set) var isProse = false

  @inline(__always)
  init(
    _ text: SentenceText, start: Int, end: Int, kind: Kind, wordClass: WordClass = [], quantity: Int = -1
  ) {
    self.init(
      start: start, end: end, kind: kind, wordClass: wordClass, quantity: quantity, first: text[start],
      last: text[end - 1])
  }

  @inline(__always)
  private init(
    start: Int, end: Int, kind: Kind, wordClass: WordClass, quantity: Int, first: Glyph, last: Glyph
  ) {
    from = Int16(truncatingIfNeeded: start)
    behind = Int16(truncatingIfNeeded: end)
    firstLetter = first
    lastLetter = last
    quantityIndex = Int16(truncatingIfNeeded: quantity)
    self.wordClass = wordClass
    self.kind = kind
  }

  /// A word, or a single letter where none begins; which of both is not to be foreseen, so nothing branches.
  /// All of it is inside the letters, which is the caller's to see to.
  @inline(__always)
  init(_ letters: Span<SentenceText.Cell>, _ start: Int, _ match: WordTable.Match) {
    let end = start &+ max(match.wordLength, 1)
    self.init(
      start: start, end: end, kind: match.wordLength > 0 ? .word : .letter, wordClass: match.wordClass,
      quantity: -1, first: LetterFacts.glyph(letters[unchecked: start].entry),
      last: LetterFacts.glyph(letters[unchecked: end &- 1].entry))
    nameLength = UInt8(truncatingIfNeeded: match.nameLength)
    nameClass = match.nameClass
    isProse = true
  }

  var start: Int { Int(from) }
  var end: Int { Int(behind) }
  var quantity: Int { Int(quantityIndex) }
  var range: Range<Int> { Range(from, to: behind) }

  /// Whether this is `letter` alone.
  @inline(__always)
  func isLetter(_ letter: Glyph) -> Bool { firstLetter == letter && from &+ 1 == behind }

  /// Whether it begins with a literal of Chinese letters; what follows it in the sentence counts too.
  @inline(__always)
  func begins(_ word: StaticString, in text: SentenceText) -> Bool {
    // Nearly always the first letter is another already.
    let first = SentenceText.firstLetter(word)
    return (first == .none || firstLetter == first) && text.has(word, at: start)
  }

  /// Whether it is this literal of Chinese letters and no more.
  @inline(__always)
  func isWord(_ word: StaticString, in text: SentenceText) -> Bool {
    // Each of its letters is three bytes.
    range.count * 3 == word.utf8CodeUnitCount && begins(word, in: text)
  }

  /// A piece of a noun phrase, as far as its kind goes.
  var isNominal: Bool {
    switch kind {
    case .word, .letter, .quoted, .parenthesis, .name: true
    default: false
    }
  }
}

enum Tokenizer {
  /// Quotations and parentheses up to this many letters are one token.
  private static let pairLimit = 22

  /// Cuts the sentence up to `end` by longest match from left to right; returns the classes of all words
  /// together.
  static func read(
    _ text: SentenceText, _ quantities: [Quantity], limit end: Int, into tokens: inout [Token]
  ) -> WordClass {
    precondition(end <= text.count && text.count <= text.cells.count)
    var classes = WordClass()
    if !tokens.isEmpty { tokens.removeAll(keepingCapacity: true) }
    // No token is shorter than a letter.
    tokens.append(addingCapacity: end) { tokens in
      let table = WordTable.shared
      let letters = text.cells.span
      var place = 0
      var next = 0
      while place < end {
        while next < quantities.count, quantities[next].surface.lowerBound < place { next += 1 }
        let limit = next < quantities.count ? quantities[next].surface.lowerBound : text.count
        while place < min(limit, end) {
          var match = table.match(letters, at: place, end: limit)
          if match.wordLength == 2, mayBeCutAnew(text[place + 1]), isCutAnew(text, place, limit) {
            match = table.match(letters, at: place, end: place + 1)
          }
          if match.wordLength == 2,
            place + 3 < limit && text[place + 1] == "上" && endsBeforeHalf(text, place + 1)
              || text[place + 1] == "今" && isBeforeThisYear(text, place, limit)
          {
            tokens.append(Token(text, start: place, end: place + 1, kind: .letter))
            place += 1
            continue
          }
          if match.wordLength == 3, isAdding(text, place) {
            tokens.append(Token(text, start: place, end: place + 2, kind: .word, wordClass: .verb))
            place += 2
            continue
          }
          if match.wordLength > 0 || LetterFacts.glyph(letters[unchecked: place].entry).isHan {
            tokens.append(Token(letters, place, match))
            classes.formUnion(match.wordClass)
            place += max(match.wordLength, 1)
            continue
          }
          let token = other(text, place, limit)
          place = token.end
          // A blank parts two words and is none.
          if token.firstLetter == " " { continue }
          tokens.append(token)
          classes.formUnion(token.wordClass)
        }
        guard place == limit, next < quantities.count, place < end else { continue }
        let token = token(text, of: quantities, next)
        tokens.append(token)
        classes.formUnion(token.wordClass)
        place = token.end
      }
    }
    return classes
  }

  /// 新增加油站, 新增加工企业: no 新增加.
  private static func isAdding(_ text: SentenceText, _ place: Int) -> Bool {
    text[place + 2] == "加" && added.contains { text.has($0, at: place + 3) }
  }

  private static let added: [StaticString] = ["油站", "氢站", "气站", "工企业"]

  /// 临江县上半年: 上 at `place` is of the half year.
  private static func endsBeforeHalf(_ text: SentenceText, _ place: Int) -> Bool {
    text[place + 1] == "半" && text[place + 2] == "年"
  }

  /// The second letter of a word that `isCutAnew` knows.
  @inline(__always)
  private static func mayBeCutAnew(_ second: Glyph) -> Bool {
    second == "建" || second == "地" || second == "通" || second == "上"
  }

  /// `岚戏城建成`: no 城建; `雨污管网等地下管线`: no 等地.
  private static func isCutAnew(_ text: SentenceText, _ place: Int, _ limit: Int) -> Bool {
    guard place + 2 < limit else { return false }
    switch text[place + 1] {
    case "建": return text[place] == "城" && text[place + 2] == "成"
    case "地": return text[place] == "等" && text[place + 2] == "下"
    // 新修通村公路
    case "通": return text[place] == "修" && (text[place + 2] == "村" || text[place + 2] == "组")
    // 省上市后备企业
    case "上": return text[place + 2] == "市" && (text[place] == "市" || text[place] == "省")
    default: return false
    }
  }

  /// 去年10月至今年9月: no 至今, unless 年均 follows it.
  private static func isBeforeThisYear(_ text: SentenceText, _ place: Int, _ limit: Int) -> Bool {
    place + 2 < limit && text[place] == "至" && text[place + 2] == "年" && text.at(place + 3) != "均"
  }

  /// 前5个月, 头两个月
  private static func isFirstMonths(_ text: SentenceText, _ quantity: Quantity) -> Bool {
    guard quantity.isName, quantity.unit.isBytes("个月") else { return false }
    let before = text.at(quantity.surface.lowerBound - 1)
    return before == "前" || before == "头"
  }

  /// The token of a quantity; by index, for a quantity is large.
  private static func token(_ text: SentenceText, of quantities: [Quantity], _ index: Int) -> Token {
    let surface = quantities[index].surface
    var end = max(surface.upperBound, surface.lowerBound + 1)
    if quantities[index].measure == .rank, text.at(end) == "位" || text.at(end) == "名" { end += 1 }
    var token = Token(
      text, start: surface.lowerBound, end: end, kind: quantities[index].isName ? .name : .quantity,
      quantity: index)
    if quantities[index].isTime || isFirstMonths(text, quantities[index]) { token.wordClass = .time }
    token.isSize = quantities[index].isSize
    return token
  }

  /// What is no Chinese letter and begins no word.
  private static func other(_ text: SentenceText, _ place: Int, _ limit: Int) -> Token {
    switch text[place] {
    case ",", ";", ":", "。", "!", "?": return Token(text, start: place, end: place + 1, kind: .comma)
    case "、": return Token(text, start: place, end: place + 1, kind: .listComma)
    case "“": return pair(text, place, limit, close: "”", .quoted)
    case "‘": return pair(text, place, limit, close: "’", .quoted)
    case "《": return pair(text, place, limit, close: "》", .quoted)
    case "(": return pair(text, place, limit, close: ")", .parenthesis)
    // 新华·波罗的海: the dot of foreign names.
    case "·", "\u{2160}"..."\u{217F}", "\u{0391}"..."\u{03C9}":
      return Token(text, start: place, end: place + 1, kind: .letter)
    default: return latin(text, place, limit)
    }
  }

  private static func pair(
    _ text: SentenceText, _ place: Int, _ limit: Int, close: Glyph, _ kind: Token.Kind
  ) -> Token {
    var end = place + 1
    while end < min(limit, place + pairLimit) {
      if text[end] == close { return Token(text, start: place, end: end + 1, kind: kind, wordClass: .noun) }
      end += 1
    }
    return Token(text, start: place, end: place + 1, kind: .sign)
  }

  /// A run of Latin letters, digits and placeholders is one unknown word: `PM2.5`, `5G`, `XX`.
  private static func latin(_ text: SentenceText, _ place: Int, _ limit: Int) -> Token {
    var end = place
    while end < limit,
      text[end].isWordLetter || end > place && (text[end] == "." || text[end] == "-" || text[end] == "&")
    {
      end += 1
    }
    if end == place { return Token(text, start: place, end: place + 1, kind: .sign) }
    return Token(text, start: place, end: end, kind: .letter)
  }
}
