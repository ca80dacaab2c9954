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
      let all = tokens.span
      let letters = text.cells.span
      var index = 0
      while index < all.count {
        if all[index].isProse {
          var end = index + 1
          while end < all.count, all[unchecked: end].isProse { end += 1 }
          words(letters, all.extracting(index..<end), from: index, table, into: &pieces)
          index = end
        } else {
          let token = all[index]
          if token.firstLetter == "“", token.kind == .sign, let close = closing(all, from: index) {
            pieces.append(NamePiece(token.start..<all[close].end, token: index, .quoted))
            index = close + 1
            continue
          }
          pieces.append(
            isSoMany(token, text)
              ? NamePiece(token.range, token: index, .wall, .count)
              : NamePiece(token.range, token: index, kind(token, index, text, quantities, tokens)))
          index += 1
        }
      }
    }
  }

  /// `A产业园、B产业园5大园区`: so many of the list before it.
  private static func isSoMany(_ token: Token, _ text: SentenceText) -> Bool {
    guard token.firstLetter.isDigit, token.kind == .letter || token.kind == .name, text.at(token.end) == "大",
      token.range.allSatisfy({ text[$0].isDigit }), text.at(token.start - 1).isHan
    else { return false }
    return !nothingCounted.contains(text.at(token.end + 1))
  }

  /// 大道, 大桥, 大学.
  private static let nothingCounted: LetterSet = ["道", "桥", "学", "厦", "街", "坝"]

  /// “岚江1号”: a name that holds a number.
  private static func closing(_ tokens: Span<Token>, from open: Int) -> Int? {
    for index in open + 1..<min(tokens.count, open + quotedLimit) {
      let token = tokens[index]
      if token.kind == .comma || token.kind == .listComma { return nil }
      if token.firstLetter == "”" { return index }
    }
    return nil
  }

  private static let quotedLimit = 8

  /// The pieces of a stretch of tokens, of which the first is the sentence's token `first`.
  private static func words(
    _ letters: Span<SentenceText.Cell>, _ tokens: Span<Token>, from first: Int, _ table: WordTable,
    into pieces: inout OutputSpan<NamePiece>
  ) {
    let limit = tokens[tokens.count - 1].end
    precondition(limit <= letters.count)
    var place = tokens[0].start
    var index = 0
    // Letters in no table right before this place.
    var unknown = 0
    while place < limit {
      // The last token ends at the limit.
      while tokens[unchecked: index].end <= place { index &+= 1 }
      let token = tokens[unchecked: index]
      var length = Int(token.nameLength)
      var nameClass = token.nameClass
      // Where a token begins, its own walk has found the word, if it does not reach into what is no prose.
      if token.start != place || place &+ length > limit {
        let match = table.match(letters, at: place, end: limit)
        (length, nameClass) = (match.nameLength, match.nameClass)
      }
      // The rarest first.
      if unknown == 1, length == 1 {
        if nameClass.contains(.wall)
          ? isRoad(letters, place &+ 1, limit)
            || isInsideName(
              letters, place, limit, table, pieces.count < 2 || mayOpen(pieces[pieces.count - 2], letters))
          : nameClass.contains(.joint) && (pieces.count < 2 || mayOpen(pieces[pieces.count - 2], letters))
            && isInsideFirm(letters, place, limit, table)
        {
          (length, nameClass) = (0, [])
        }
      }
      if unknown == 1, length == 2, isBeforeNewMaterial(letters, place, limit) {
        (length, nameClass) = (0, [])
      }
      if nameClass.contains(.count), isOrdinal(letters, place, length, limit, table) { nameClass = .kind }
      // Whether a letter is in a word is not to be foreseen, so nothing branches where it is Chinese.
      unknown = length == 0 ? unknown &+ 1 : 0
      var kind: NamePiece.Kind = length > 0 ? nameClass.contains(.wall) ? .wall : .word : .letter
      if kind == .wall, length == 2, isRoad(letters, place &+ 2, limit) {
        (kind, nameClass) = (.word, .region)
      }
      let letter = LetterFacts.glyph(letters[unchecked: place].entry)
      if kind == .wall, length == 2, letter == "新", isNewOfFirm(letters, place, pieces) {
        (kind, nameClass) = (.word, [])
      }
      if kind == .wall, letter == "均" || letter == "曾", length == 1, opensClause(pieces, letters),
        !mayFollow(letters, place &+ 1, limit, table)
      {
        (kind, nameClass) = (.letter, [])
      }
      if length | (letter.isHan ? 1 : 0) == 0 { kind = letter.isWordLetter ? .latin : .wall }
      let end = place &+ max(length, 1)
      pieces.append(NamePiece(place..<end, token: first &+ index, kind, nameClass))
      place = end
    }
  }

  /// `3月8日，均海健康项目开工`, `A、曾岚路二期`: nothing stands before it that 均 or 曾 could be said of.
  private static func opensClause(
    _ pieces: borrowing OutputSpan<NamePiece>, _ letters: Span<SentenceText.Cell>
  )
    -> Bool
  {
    guard pieces.count > 0 else { return true }
    let before = LetterFacts.glyph(letters[pieces[pieces.count - 1].start].entry)
    return pieces[pieces.count - 1].kind == .listComma || before == "," && pieces.count < 6
  }

  /// A known word, or a letter that means something alone: `，均已开工`.
  private static func mayFollow(
    _ letters: Span<SentenceText.Cell>, _ place: Int, _ limit: Int, _ table: WordTable
  ) -> Bool {
    guard place < limit else { return true }
    return table.match(letters, at: place, end: limit).nameLength > 0
      || NameLexicon.shared.isPlain(LetterFacts.glyph(letters[place].entry))
  }

  /// 岚高新材料: the firm is 岚高, and what it makes 新材料.
  private static func isBeforeNewMaterial(
    _ letters: Span<SentenceText.Cell>, _ place: Int, _ limit: Int
  ) -> Bool {
    guard LetterFacts.glyph(letters[place].entry) == "高", place + 3 < limit,
      LetterFacts.glyph(letters[place + 1].entry) == "新"
    else { return false }
    switch (LetterFacts.glyph(letters[place + 2].entry), LetterFacts.glyph(letters[place + 3].entry)) {
    case ("材", "料"), ("能", "源"): return true
    default: return false
    }
  }

  /// `A项目、海川公司新上薄膜项目`: a member of a list that begins with the firm is one name to its end.
  private static func isNewOfFirm(
    _ letters: Span<SentenceText.Cell>, _ place: Int, _ pieces: borrowing OutputSpan<NamePiece>
  ) -> Bool {
    guard place + 1 < letters.count, LetterFacts.glyph(letters[place + 1].entry) == "上",
      pieces.count > 2, pieces[pieces.count - 1].isA(.firm)
    else { return false }
    var index = pieces.count - 2
    while index > 0, pieces.count - index < 8, pieces[index].kind == .letter || pieces[index].kind == .word,
      !pieces[index].isWall
    {
      index -= 1
    }
    return pieces[index].kind == .listComma
  }

  /// `育才路至…线`, `解放街东延`: a road named for what the word says.
  private static func isRoad(_ letters: Span<SentenceText.Cell>, _ place: Int, _ limit: Int) -> Bool {
    guard place + 1 < limit else { return false }
    let road = LetterFacts.glyph(letters[place].entry)
    switch road {
    case "路", "街", "巷": break
    // 运营段大修工程
    case "段":
      switch LetterFacts.glyph(letters[place + 1].entry) {
      case "大", "改", "工", "整": return true
      default: return false
      }
    default: return false
    }
    switch LetterFacts.glyph(letters[place + 1].entry) {
    // 有的街道: no road.
    case "道": return road != "街"
    case "至", "东", "西", "南", "北", "延", "改", "拓", "升": return true
    default: return false
    }
  }

  /// 海因茨, 甘其毛都: behind the one unknown letter, before another, these are no function words.
  private static func isInsideName(
    _ letters: Span<SentenceText.Cell>, _ place: Int, _ limit: Int, _ table: WordTable, _ isFirst: Bool
  ) -> Bool {
    guard place > 0, place + 2 < limit else { return false }
    switch LetterFacts.glyph(letters[place].entry) {
    case "因", "其", "该", "届", "曾", "再", "此", "使", "各": break
    default: return false
    }
    let lexicon = NameLexicon.shared
    let before = LetterFacts.glyph(letters[place - 1].entry)
    let behind = LetterFacts.glyph(letters[place + 1].entry)
    return !lexicon.isPlain(before) && (isFirst || !lexicon.isPlaceEnd(before)) && !lexicon.isPlain(behind)
      && table.match(letters, at: place + 1, end: limit).nameLength == 0
  }

  /// What stands before the first letter of a name.
  private static func mayOpen(_ piece: NamePiece, _ letters: Span<SentenceText.Cell>) -> Bool {
    if piece.kind == .listComma || piece.isA(.action) || piece.isA(.lead) { return true }
    guard piece.isWall else { return false }
    // `再造和…`: an adverb of its own.
    let letter = LetterFacts.glyph(letters[piece.start].entry)
    if piece.range.count > 1 || !letter.isHan { return true }
    switch letter {
    case "的", "对", "将", "把", "由": return true
    default: return false
    }
  }

  /// 泰和食品, 仁和医院: one letter that means nothing alone is not joined to what follows.
  private static func isInsideFirm(
    _ letters: Span<SentenceText.Cell>, _ place: Int, _ limit: Int, _ table: WordTable
  ) -> Bool {
    guard place > 0, place + 2 < limit, LetterFacts.glyph(letters[place].entry) == "和" else { return false }
    let lexicon = NameLexicon.shared
    let before = LetterFacts.glyph(letters[place - 1].entry)
    guard !lexicon.isPlain(before), !lexicon.isPlaceEnd(before) else { return false }
    let match = table.match(letters, at: place + 1, end: limit)
    return match.nameLength > 1 && !match.nameClass.isDisjoint(with: [.kind, .firm])
  }

  /// `海川纸业第三条生产线`: which of its lines, and no number of them.
  private static func isOrdinal(
    _ letters: Span<SentenceText.Cell>, _ place: Int, _ length: Int, _ limit: Int, _ table: WordTable
  ) -> Bool {
    guard place > 0, LetterFacts.glyph(letters[place - 1].entry) == "第", place + length < limit else {
      return false
    }
    return table.match(letters, at: place + length, end: limit).nameClass.contains(.head)
  }

  private static func kind(
    _ token: Token, _ index: Int, _ text: SentenceText, _ quantities: [Quantity], _ tokens: [Token]
  ) -> NamePiece.Kind {
    switch token.kind {
    case .quoted: return .quoted
    case .parenthesis: return .parenthesis
    case .listComma: return .listComma
    case .letter where token.firstLetter == "·": return .hyphen
    case .letter: return token.range.allSatisfy { text[$0].isPlaceholder } ? .placeholder : .latin
    case .name where isUnit(token, index, text, tokens): return .number
    case .name:
      // 第8.6代线: a generation of products.
      let isOrdinal = token.firstLetter == "第" && text.at(token.end) != "代"
      return token.wordClass.contains(.time) || isOrdinal ? .wall : .number
    case .quantity: return isSize(token, index, text, quantities, tokens) ? .number : .wall
    case .sign:
      let letter = token.firstLetter
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
      token.lastLetter == "号"
    else { return false }
    switch text.at(token.end) {
    case "机", "楼", "井", "炉", "泊", "院", "桥", "矿", "坝", "闸", "地", "路", "港", "码", "厂": return true
    default: return false
    }
  }
}
