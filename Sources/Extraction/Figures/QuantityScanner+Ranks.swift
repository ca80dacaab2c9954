// Places in an order: `第12位`, `第X`, `居全国第一`.

extension QuantityScanner {
  /// `第12位`, `第X`: a place in an order. Meetings, volumes and dates are none.
  func rank(_ text: SentenceText, at place: Int) -> Quantity? {
    let start = text.at(place + 1) == " " ? place + 2 : place + 1
    guard
      let number = NumberLexer.lex(text, at: start) ?? ChineseNumerals.ordinal(text, at: start)
        ?? certainPlace(text, at: start)
    else { return nil }
    let end = number.range.upperBound
    let after = text.at(end)
    // In words it counts only where an order is spoken of: `居全国第一`, not 第一时间.
    if number.script == .chinese,
      after.isHan && after != "位" && after != "名"
        || !isOrder(text, before: place) && !isWon(text, before: place, behind: end)
    {
      return nil
    }
    var quantity = Quantity(
      surface: place..<end, number: number.range, value: number.value, script: number.script, unit: "位",
      multiplierPower: 0, meaning: UnitMeaning(measure: .rank, base: "位", power: 0), qualifier: .exact,
      rule: "prose.rank")
    let isPlace =
      after == "位" || after == "名" || Self.isMove(after) || after == "和" && text.at(end + 1) == "第"
      || !after.isHan && !after.isLatin && after != "-" && after != "—" || text.has("的位置", at: end)
    quantity.isName = !isPlace || Quotes.encloses(text, place..<end)
    if let last = lastInTurn(text, behind: end) {
      quantity.surface = place..<last
      quantity.isName = true
    }
    return quantity
  }

  /// `第2至4批`, `第*至*期`: which ones of a row; where the last of them ends.
  private func lastInTurn(_ text: SentenceText, behind end: Int) -> Int? {
    guard text.at(end) == "至" || text.at(end) == "到",
      let number = NumberLexer.lexAfterDash(text, at: end + 1)
    else { return nil }
    switch text.at(number.range.upperBound) {
    case "批", "期", "轮", "届", "章", "条", "次": return number.range.upperBound + 1
    default: return nil
    }
  }

  /// `列全市12位`, `排名由18位上升到12位`: a place in an order, told without 第.
  func isPlace(_ text: SentenceText, _ surface: Range<Int>) -> Bool {
    var before = surface.lowerBound - 1
    if text.at(before - 1) == "全" { before -= 2 }
    switch text.at(before) {
    case "列", "居", "排": return true
    case "由", "从", "到", "为", "至", "的", "第": break
    default: return false
    }
    return (max(0, before - Self.orderWindow)..<before).contains { place in
      Self.orders.begins(text, at: place)
    }
  }

  /// `排名12名`, `位列全市15名`: no so many people.
  func isPlaceOf(_ text: SentenceText, _ surface: Range<Int>) -> Bool {
    let start = surface.lowerBound
    let order = text.at(start - 2) == "全" ? start - 2 : start
    return Self.placings.contains { text.has($0, endingAt: order) }
  }

  private static let placings: [StaticString] = ["排名", "位列", "位居", "名列", "排在"]

  /// In letters, within the sentence.
  private static let orderWindow = 30
  private static let orders: WordSet = "排名 排位 位次 名次"

  /// 居全市第某位: a word stands for the place.
  private func certainPlace(_ text: SentenceText, at index: Int) -> LexedNumber? {
    guard text.at(index) == "某", text.at(index + 1) == "位" || text.at(index + 1) == "名" else { return nil }
    return LexedNumber(range: index..<index + 1, value: .redacted(.word), script: .placeholder)
  }

  /// `从第6升至第3`: a rank moves.
  private static func isMove(_ letter: Glyph) -> Bool {
    switch letter {
    case "升", "降", "掉", "滑", "跃", "跌", "攀", "退", "前", "上", "下", "提", "进", "落", "冲", "至", "到": true
    default: false
    }
  }

  /// `拿到第三名，`: what one has come in as.
  private func isWon(_ text: SentenceText, before index: Int, behind end: Int) -> Bool {
    guard text.at(end) == "名", !text.at(end + 1).isHan || text.at(end + 1) == "的" else { return false }
    var start = index
    // `夺得县(市、区)第二名`: among whom.
    if text.at(start - 1) == ")", let open = (max(0, start - 8)..<start).last(where: { text[$0] == "(" }) {
      start = open
    }
    if start < index, Self.peers.contains(text.at(start - 1)) { start -= 1 }
    // `荣获营商环境评价第一名`: in what.
    if start == index, Self.contests.contains(text, max(0, index - 2)..<index) {
      let before = (max(0, index - Self.contestLetters)..<index - 2).reversed().prefix { text[$0].isHan }
      return before.contains { place in Self.winnings.contains { text.has($0, endingAt: place) } }
    }
    return Self.winnings.contains { text.has($0, endingAt: start) }
  }

  /// As far as what is won stands before its place in it.
  private static let contestLetters = 20
  private static let contests: WordSet = "评价 考核 考评 测评 评比 评估 检查 验收 评审 竞赛"

  private static let peers: LetterSet = ["县", "区", "市", "镇"]

  private static let winnings: [StaticString] = [
    "拿到", "取得", "获得", "夺得", "勇夺", "获", "摘得", "位于", "仅得", "拿了", "得了", "荣膺",
  ]

  private static let sizes: WordSet = "总量 规模 增速 增幅 产量 销量 总额 占比"

  /// A word of order stands shortly before `index`.
  private func isOrder(_ text: SentenceText, before index: Int) -> Bool {
    // `分别位列第一、第二`, `排名第二名、第三名`
    if text.at(index - 1) == "、" {
      let last = text.at(index - 2) == "名" || text.at(index - 2) == "位" ? index - 3 : index - 2
      if text.at(last - 1) == "第", ChineseNumerals.digit(text.at(last)) != nil {
        return isOrder(text, before: last - 1)
      }
    }
    // `全县倒数第一`
    if text.at(index - 1) == "数", text.at(index - 2) == "倒" { return true }
    if text.at(index - 2) == "全" || text.has("地区", at: index - 2) || text.has("世界", at: index - 2) {
      return true
    }
    // `增速位于第三`
    if text.at(index - 1) == "于", text.at(index - 2) == "位" { return true }
    // `进口总量第二，`, `投资规模第一`
    if Self.sizes.contains(text, max(0, index - 2)..<index) { return true }
    // `居全省30个县(市、区)第三`: what stands in brackets parts nothing.
    var end = index
    if text.at(end - 1) == ")" {
      end = (max(0, end - 8)..<end).last { text[$0] == "(" } ?? end
    }
    for place in (max(0, end - 12)..<end).reversed() {
      switch text[place] {
      case "居", "列", "排", "跃", "升": return true
      case ",", ";", "、", ":", "“": return false
      default: continue
      }
    }
    return false
  }
}
