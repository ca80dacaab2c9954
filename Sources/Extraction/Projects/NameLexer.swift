// Cuts a sentence into the pieces that names of undertakings are made of.

/// One piece of a name or of what stands between names; positions are letters.
struct NamePiece {
  enum Kind: UInt8 {
    case word
    /// A Chinese letter in no word.
    case letter
    case latin
    case placeholder
    case quoted
    case parenthesis
    /// A size or another number that can stand inside a name.
    case number
    case listComma
    /// A hyphen between two pieces.
    case hyphen
    /// Ends a name on both sides.
    case wall
  }

  private var first: Int32
  private var behind: Int32
  private var tokenIndex: Int32
  let kind: Kind
  let nameClass: NameClass

  init(_ range: Range<Int>, token: Int, _ kind: Kind, _ nameClass: NameClass = []) {
    first = Int32(truncatingIfNeeded: range.lowerBound)
    behind = Int32(truncatingIfNeeded: range.upperBound)
    tokenIndex = Int32(truncatingIfNeeded: token)
    self.kind = kind
    self.nameClass = kind == .wall ? nameClass.union(.wall) : nameClass
  }

  var start: Int { Int(first) }
  var end: Int { Int(behind) }
  /// The token that the piece begins in.
  var token: Int { Int(tokenIndex) }
  var range: Range<Int> { start..<end }

  var isWall: Bool { !nameClass.isDisjoint(with: [.wall, .etc, .count]) }

  func isA(_ nameClass: NameClass) -> Bool { self.nameClass.contains(nameClass) }
}

enum NameLexer {
  static func read(
    _ text: SentenceText, _ quantities: [Quantity], _ tokens: [Token], into pieces: inout [NamePiece]
  ) {
    if !pieces.isEmpty { pieces.removeAll(keepingCapacity: true) }
    // No piece is shorter than a letter.
    pieces.append(addingCapacity: text.count) { pieces in
      let table = WordTable.shared
      var index = 0
      while index < tokens.count {
        let token = tokens[index]
        if isProse(token, text) {
          var end = index + 1
          while end < tokens.count, isProse(tokens[end], text) { end += 1 }
          words(text, tokens, index..<end, table, into: &pieces)
          index = end
        } else {
          pieces.append(NamePiece(token.range, token: index, kind(token, index, text, quantities, tokens)))
          index += 1
        }
      }
    }
  }

  private static func isProse(_ token: Token, _ text: SentenceText) -> Bool {
    token.kind == .word || token.kind == .letter && text[token.start].isHan
  }

  private static func words(
    _ text: SentenceText, _ tokens: [Token], _ range: Range<Int>, _ table: WordTable,
    into pieces: inout OutputSpan<NamePiece>
  ) {
    let limit = tokens[range.upperBound - 1].end
    var place = tokens[range.lowerBound].start
    var token = range.lowerBound
    // Letters in no table right before this place.
    var letters = 0
    while place < limit {
      while tokens[token].end <= place { token += 1 }
      var length = Int(tokens[token].nameLength)
      var nameClass = tokens[token].nameClass
      // Where a token begins, its own walk has found the word, if it does not reach into what is no prose.
      if tokens[token].start != place || place + length > limit {
        let match = table.match(text, at: place, limit: limit)
        (length, nameClass) = (match.nameLength, match.nameClass)
      }
      if length == 1, nameClass.contains(.wall), isInsideName(text, place, limit, letters, table) {
        (length, nameClass) = (0, [])
      }
      letters = length == 0 ? letters + 1 : 0
      var kind: NamePiece.Kind = length > 0 ? nameClass.contains(.wall) ? .wall : .word : .letter
      if length == 0, !text[place].isHan { kind = text[place].isWordLetter ? .latin : .wall }
      let end = place + max(length, 1)
      pieces.append(NamePiece(place..<end, token: token, kind, nameClass))
      place = end
    }
  }

  /// 海因茨, 甘其毛都: behind one unknown letter, before another, these are no function words.
  private static func isInsideName(
    _ text: SentenceText, _ place: Int, _ limit: Int, _ letters: Int, _ table: WordTable
  ) -> Bool {
    guard letters == 1, place + 2 < limit else { return false }
    switch text[place] {
    case "因", "其", "该", "届", "曾", "再", "此", "使", "各": break
    default: return false
    }
    let lexicon = NameLexicon.shared
    return !lexicon.isPlain(text[place - 1]) && !lexicon.isPlaceEnd(text[place - 1])
      && !lexicon.isPlain(text[place + 1]) && table.match(text, at: place + 1, limit: limit).nameLength == 0
  }

  private static func kind(
    _ token: Token, _ index: Int, _ text: SentenceText, _ quantities: [Quantity], _ tokens: [Token]
  ) -> NamePiece.Kind {
    switch token.kind {
    case .quoted: return .quoted
    case .parenthesis: return .parenthesis
    case .listComma: return .listComma
    case .letter where text[token.start] == "·": return .hyphen
    case .letter: return token.range.allSatisfy { text[$0].isPlaceholder } ? .placeholder : .latin
    case .name where isUnit(token, index, text, tokens): return .number
    case .name:
      // 第8.6代线: a generation of products.
      let isOrdinal = text[token.start] == "第" && text.at(token.end) != "代"
      return token.wordClass.contains(.time) || isOrdinal ? .wall : .number
    case .quantity: return isSize(token, index, text, quantities, tokens) ? .number : .wall
    case .sign:
      let letter = text[token.start]
      let isJoined =
        index > 0 && index + 1 < tokens.count && tokens[index + 1].kind != .sign
        && tokens[index - 1].kind != .sign
      // A blank between two Latin words too: Mini LED.
      return isJoined && (letter == "-" || letter == "—" || letter == " " || letter == "/") ? .hyphen : .wall
    default: return .wall
    }
  }

  /// 4号机组: a number of its own, no day.
  private static func isUnit(_ token: Token, _ index: Int, _ text: SentenceText, _ tokens: [Token]) -> Bool {
    guard index > 0, tokens[index - 1].isNominal, !tokens[index - 1].wordClass.contains(.time),
      text[token.end - 1] == "号"
    else { return false }
    switch text.at(token.end) {
    case "机", "楼", "井", "炉", "泊", "院", "桥", "矿", "坝", "闸", "地", "路", "港", "码", "厂": return true
    default: return false
    }
  }

  /// A size inside a name: `12吉瓦时动力电池`, `年产5万吨可降解塑料`.
  private static func isSize(
    _ token: Token, _ index: Int, _ text: SentenceText, _ quantities: [Quantity], _ tokens: [Token]
  ) -> Bool {
    guard index > 0, index + 1 < tokens.count, tokens[index + 1].isNominal else { return false }
    // `A项目、3万吨饲料项目`
    let isMember = tokens[index - 1].kind == .listComma
    guard tokens[index - 1].isNominal || isMember else { return false }
    switch quantities[token.quantity].measure {
    case .other: return true
    case _ where isMember: return false
    case .area: return text.has("年", at: tokens[index - 1].start)
    default: return text.has("年产", endingAt: token.start) || text.has("年生产", endingAt: token.start)
    }
  }
}
