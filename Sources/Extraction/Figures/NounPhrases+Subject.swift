// The noun phrase that opens a clause.

extension NounPhrases {
  /// `二、改造老旧小区36个`: where the sentence begins behind its marker.
  @inline(__always)
  func behindMarker(_ start: Int) -> Int {
    guard start == 0 || start < tokens.count && isPoint(start), tokens.count > 2 else { return start }
    if start > 0 { return start + 1 }
    if tokens[1].kind == .listComma { return isMarker() ? 2 : start }
    return isPoint(0) ? 1 : start
  }

  /// 1.
  private func isPoint(_ index: Int) -> Bool {
    tokens[index].kind == .letter && tokens[index].firstLetter.isDigit && tokens[index].lastLetter == "."
  }

  /// 一、 and 2、, but 一、二产业 and 三、四季度 are two of a list.
  private func isMarker() -> Bool {
    guard tokens[0].kind == .letter, tokens[0].range.count < 3 else { return false }
    let (letter, next) = (tokens[0].firstLetter, tokens[2].firstLetter)
    if letter.isDigit { return !next.isDigit }
    return (letter == "十" || ChineseNumerals.digit(letter) != nil) && ChineseNumerals.digit(next) == nil
  }

  /// The noun phrase that opens a clause, up to its verb.
  func subject(_ clause: Range<Int>) -> Range<Int> {
    var start = behindMarker(clause.lowerBound)
    // `三是用地指标告急`
    if start + 2 < clause.upperBound, tokens[start + 1].isLetter("是"), tokens[start].range.count == 1,
      ChineseNumerals.digit(tokens[start].firstLetter) != nil
    {
      start += 2
    }
    // `说到投资，…`
    if start + 2 < clause.upperBound, tokens[start].range.count == 1, tokens[start + 1].isLetter("到") {
      switch tokens[start].firstLetter {
      case "说", "讲", "提", "谈": start += 2
      default: break
      }
    }
    while start < clause.upperBound,
      !tokens[start].wordClass.isDisjoint(with: [.time, .scope, .adverb, .stop, .conjunction, .target])
        || tokens[start].kind == .listComma || tokens[start].kind == .name
        || tokens[start].isLetter("度") || tokens[start].isLetter("末")
    {
      start += 1
    }
    // `居全市9个县区第3位`: nothing is said of what.
    if start < clause.upperBound,
      tokens[start].isLetter("居") || tokens[start].isLetter("列") || tokens[start].isLetter("排")
    {
      return start..<start
    }
    var end = start
    while end < clause.upperBound, continuesLeft(tokens[end], before: end + 1, end: end + 1),
      end == start || !isTurn(tokens[end]) && !isYearly(end) && !isState(end, in: clause)
    {
      end += 1
    }
    // `出口掉得厉害，下降3%`
    if end > start + 2, let so = (start + 2..<end).first(where: { tokens[$0].isLetter("得") }),
      tokens[so - 1].kind == .letter
    {
      end = so - 1
    }
    // `投资未达到进度`
    if end > start + 1, tokens[end - 1].isLetter("未") || tokens[end - 1].isLetter("没") { end -= 1 }
    // `投资比2018年翻一番，达到9亿元`, `投资“开门红”，增长8%`
    if end > start + 1,
      tokens[end - 1].isLetter("比") && end < clause.upperBound && tokens[end].wordClass.contains(.time)
        || tokens[end - 1].lastLetter == "”" && tokens[end - 2].wordClass.contains(.head)
    {
      end -= 1
    }
    // `招商方面，…`
    if end > start + 1, Self.topics.contains(text, tokens[end - 1]) { end -= 1 }
    // `投资增速指标要确保…`
    if end > start + 2, tokens[end - 1].isWord("指标", in: text),
      tokens[end - 2].wordClass.contains(.rateNoun)
    {
      end -= 2
    }
    return trimmed(start..<end)
  }

  /// `收入一年一个台阶`
  private func isYearly(_ index: Int) -> Bool {
    tokens[index].isLetter("一") && text.has("一年一", at: tokens[index].start)
      && tokens[index - 1].wordClass.contains(.head)
  }

  private func isRecord(_ start: Int) -> Bool {
    (start..<min(text.count, start + 6)).contains { text.has("新高", at: $0) }
  }

  /// `税收受…影响`, `投资更是腰斩`, `投资刚过半`, `投资占了半壁江山`: a letter that begins what is said of a subject.
  private func isTurn(_ token: Token) -> Bool {
    guard token.range.count == 1 else { return false }
    switch token.firstLetter {
    case "受", "更", "却", "竟", "虽", "仍", "不", "刚", "如", "很", "太": return token.kind == .letter
    case "占": return true
    // `总产创我县历史新高`
    case "创": return token.kind == .letter && isRecord(token.end)
    case "排", "居", "列": return token.kind == .word
    default: return false
    }
  }
}
