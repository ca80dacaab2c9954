// What a stretch of pieces has that a kind of undertaking has not: places, firms, letters of its own.

extension ProjectReader {
  /// What a range of pieces has that a kind of project has not.
  struct Evidence {
    /// Letters of the longest run that is in no table.
    var run = 0
    /// General words.
    var words = 0
    var region = false
    /// A place, or a firm with its name.
    var place = false
    var quoted = false
    var latin = false
    var ordinal = false
    var length = 0
    /// General words that say more than 重大 or 民生.
    var specific = 0

    var isOwn: Bool { run >= 2 || region || place || quoted || ordinal }
  }

  func evidence(_ range: Range<Int>) -> Evidence {
    var evidence = Evidence()
    var run = 0
    var isUnknown = false
    for index in range {
      let piece = pieces[index]
      evidence.length += piece.range.count
      if piece.kind == .letter {
        let letter = text[piece.start]
        run += run == 0 && followsPlain(index, range) ? 2 : 1
        isUnknown = isUnknown || !NameLexicon.shared.isPlain(letter)
        if isUnknown { evidence.run = max(evidence.run, run) }
        note(letter, index, range, run, isUnknown, &evidence)
        continue
      }
      // 和昌薄膜: the first letter of a firm.
      if index == range.lowerBound, piece.isA(.joint), isFirmBehindVerb(index, range) {
        run = 1
        continue
      }
      // 锦中原湖: a place found in the midst of letters that are in no table is none.
      if isUnknown, piece.isA(.region), index + 1 < range.upperBound, pieces[index + 1].kind == .letter {
        run += piece.range.count
        continue
      }
      // 海川集团, 红星厂: the word behind makes a name even of one letter.
      if run > 0, isUnknown || run > 1, piece.isA(.placeNoun) || piece.isA(.firm) { evidence.place = true }
      // 西十高铁, 三水机场: two common letters that are no word.
      if run > 1, !isDirections(max(range.lowerBound, index - run)..<index), piece.kind == .word,
        longestHead(endingAt: piece.end)?.length == piece.range.count,
        piece.range.count > 1, !piece.isA(.action),
        // 园内道路
        !text.has("道路", at: piece.start)
      {
        evidence.place = true
      }
      if run > 1, isUnknown, Self.towns.contains(text, piece.range) { evidence.place = true }
      if index > range.lowerBound, text.has("集团", at: piece.start) || text.has("股份", at: piece.start) {
        evidence.place = true
      }
      run = 0
      isUnknown = false
      switch piece.kind {
      case .quoted: evidence.quoted = evidence.quoted || text[piece.start] == "“" || text[piece.start] == "《"
      case .latin:
        // 国家5A级景区: a class.
        evidence.latin =
          evidence.latin
          || (index + 1 == range.upperBound || text[pieces[index + 1].start] != "级") && !isVoltage(piece)
        if index == range.lowerBound, isRoadCode(piece) { evidence.place = true }
      case .parenthesis where index > range.lowerBound && pieces[index - 1].isA(.head) && isRegion(piece):
        evidence.region = true
      case .word: note(piece, index, range, &evidence)
      default: break
      }
    }
    return evidence
  }

  /// 10kV: a class of lines.
  private func isVoltage(_ piece: NamePiece) -> Bool {
    text[piece.start].isDigit && (text[piece.end - 1] == "V" || text[piece.end - 1] == "v")
  }

  /// (成都): where the one of that kind lies.
  private func isRegion(_ piece: NamePiece) -> Bool {
    let inner = piece.start + 1..<piece.end - 1
    let match = WordTable.shared.match(text, at: inner.lowerBound, limit: inner.upperBound)
    return match.nameLength > 1 && match.nameLength == inner.count && match.nameClass.contains(.region)
  }

  /// 老岚水库, 新沟大桥, 新岚路: a plain letter before an unknown one and what stands there.
  private func followsPlain(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index > range.lowerBound, index + 1 < range.upperBound, pieces[index - 1].kind == .word,
      pieces[index - 1].range.count == 1,
      pieces[index + 1].isA(.head) || isRoadEnd(text[pieces[index + 1].start]),
      !NameLexicon.shared.isPlain(text[pieces[index].start])
    else { return false }
    return NameLexicon.shared.isPlain(text[pieces[index - 1].start])
  }

  private static let towns: WordSet = "县城 城区 老城 老城区 新城区 镇区 集镇 古城 古镇 老街"

  /// 东中西, 三大: says where or how many.
  private func isDirections(_ range: Range<Int>) -> Bool {
    // 南三高速: the third in the south.
    if range.count == 2, let first = range.first, isQuarter(text[pieces[first].start]),
      ChineseNumerals.digit(text[pieces[first + 1].start]) ?? 0 > 2
    {
      return false
    }
    return range.allSatisfy {
      switch text[pieces[$0].start] {
      case "东", "西", "南", "北", "中", "大", "小", "新", "老", "一", "二", "三", "四", "五", "两", "多", "全", "各", "上", "下":
        true
      default: false
      }
    }
  }

  func isRoadEnd(_ letter: Glyph) -> Bool { letter == "路" || letter == "街" || letter == "巷" }

  private static let quarters: WordSet = "片区 棚户区 城中村 地块 小区 广场 新村"

  func isQuarter(_ letter: Glyph) -> Bool {
    letter == "东" || letter == "西" || letter == "南" || letter == "北"
  }

  private func note(
    _ letter: Glyph, _ index: Int, _ range: Range<Int>, _ run: Int, _ isUnknown: Bool,
    _ evidence: inout Evidence
  ) {
    let lexicon = NameLexicon.shared
    if lexicon.isPlaceEnd(letter), index > range.lowerBound {
      let before = pieces[index - 1]
      // 商务楼: what kind of a house.
      let isKind = index + 1 == range.upperBound && (letter == "楼" || letter == "厂" || letter == "港")
      if run >= 2 || before.kind == .word && !before.isA(.lead) && !isKind { evidence.place = true }
      // 北京路, 朝阳街: a road by the name of a place.
      if before.isA(.region), isRoadEnd(letter) { evidence.specific += 1 }
    }
    if run == 2, lexicon.isShortRegion(letter), lexicon.isShortRegion(text[pieces[index - 1].start]) {
      evidence.region = true
    }
    if letter == "第", index + 1 < range.upperBound, pieces[index + 1].kind == .letter, run == 1 {
      evidence.ordinal = true
    }
    // `铁路北棚户区`: which side of what.
    if isQuarter(letter), index > range.lowerBound, index + 1 < range.upperBound,
      pieces[index - 1].isA(.head),
      pieces[index - 1].range.count > 1, Self.quarters.contains(text, pieces[index + 1].range)
    {
      evidence.place = true
    }
  }

  private func note(_ piece: NamePiece, _ index: Int, _ range: Range<Int>, _ evidence: inout Evidence) {
    if piece.isA(.region) {
      evidence.region = true
      return
    }
    evidence.words += 1
    if index > range.lowerBound, isNamedPlace(index, range) { evidence.place = true }
    if !Self.plainKinds.contains(text, piece.range) { evidence.specific += 1 }
    if piece.isA(.placeNoun), index > range.lowerBound, index + 1 < range.upperBound,
      pieces[index - 1].kind == .word, !pieces[index - 1].isA(.lead)
    {
      evidence.place = true
    }
  }

  /// 东环路, 滨江新城, 老粮库片区: a place that one more word makes of a general one, where more follows it.
  private func isNamedPlace(_ index: Int, _ range: Range<Int>) -> Bool {
    let (piece, before) = (pieces[index], pieces[index - 1])
    switch text[piece.end - 1] {
    case "路", "线", "街":
      return before.range.count == 1 && isSide(text[before.start]) && Self.rings.contains(text, piece.range)
    case "城":
      return index + 1 < range.upperBound && before.kind == .word && text.has("新城", at: piece.start)
        && piece.range.count == 2 && !before.isA(.lead) && !before.isA(.work)
    case "区":
      return isQuarterOfTown(index, range)
        || index + 1 < range.upperBound && before.kind == .word && piece.range.count == 2
          && text.has("片区", at: piece.start) && index > range.lowerBound + 1
          && isSide(text[pieces[index - 2].start], orOld: true)
    case "道" where piece.range.count == 2 && text[piece.start] == "大":
      return before.range.count == 1 && isSide(text[before.start])
    case "园", "场", "学", "道": return isQuarterOfTown(index, range)
    default: return false
    }
  }

  private static let rings: WordSet = "环路 环线 大道 大街 外环 二环 三环 四环 一环"

  /// 东环路, 老粮库
  private func isSide(_ letter: Glyph, orOld: Bool = false) -> Bool {
    switch letter {
    case "东", "西", "南", "北", "内", "外": true
    case "老", "旧", "原": orOld
    default: false
    }
  }

  static let plainKinds = WordSet(ProjectTable.plainKinds)
}
