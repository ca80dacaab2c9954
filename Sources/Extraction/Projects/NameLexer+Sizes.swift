// Numbers inside names: what a plant makes, how many head a farm keeps, which phase it is.

extension NameLexer {
  /// What a plant makes or keeps in a year.
  private static let yearly: [Word] = ["年产", "年生产", "年出栏", "年存栏", "年屠宰", "年加工", "年处理"]

  /// `恒晟5000头肉牛养殖项目`: letters in no table before it, and behind it what ends in 项目.
  private static func isBetweenFirmAndThing(_ index: Int, _ text: SentenceText, _ tokens: [Token]) -> Bool {
    guard index > 1,
      // `通川2个文旅项目`: so many of them.
      !countsWorks.contains(tokens[index].lastLetter),
      isEndOfUnknown(index - 1, tokens)
        || outputs.contains(tokens[index].lastLetter) && isOwner(index - 1, text, tokens)
    else { return false }
    for next in index + 1..<min(tokens.count, index + thingLimit) {
      guard tokens[next].isNominal else { return false }
      if text.has("项目", endingAt: tokens[next].end)
        || tokens[next].lastLetter == "厂" && outputs.contains(tokens[index].lastLetter)
      {
        return true
      }
    }
    return false
  }

  private static func isEndOfUnknown(_ index: Int, _ tokens: [Token]) -> Bool {
    isUnknown(tokens[index]) && isUnknown(tokens[index - 1]) && tokens[index].firstLetter.isHan
      && !NameLexicon.shared.isPlain(tokens[index].firstLetter)
      && !NameLexicon.shared.isPlain(tokens[index - 1].firstLetter)
      && !NameLexicon.shared.isPlaceEnd(tokens[index].firstLetter)
  }

  private static func isUnknown(_ token: Token) -> Bool { token.kind == .letter }

  /// `金牧集团20万头生猪养殖项目`, `青屏镇300万羽肉鸡养殖项目`: a firm or a place right before the number.
  private static func isOwner(_ index: Int, _ text: SentenceText, _ tokens: [Token]) -> Bool {
    let end = tokens[index].end
    switch tokens[index].lastLetter {
    case "镇", "乡", "村", "县": return end > 2 && !text.has("全", at: end - 2)
    // 圣农: its last letter is a plain one.
    case "农", "牧", "渔", "禽": return index > 0 && isUnknown(tokens[index]) && isUnknown(tokens[index - 1])
    default: return end > 3 && ProjectReader.firmEnds.contains(text, end - 2..<end)
    }
  }

  /// What farms and plants count their size in.
  private static let outputs: LetterSet = ["头", "只", "羽", "套", "台", "尾", "匹", "辆", "枚", "株"]

  private static let countsWorks: LetterSet = ["个", "项", "处", "条", "座", "家", "所", "批", "类", "件", "大"]
  /// In tokens.
  private static let thingLimit = 8

  /// `地铁4号线2期`, `产业园3期`: behind what is built.
  private static func isPhase(_ token: Token, _ index: Int, _ text: SentenceText, _ tokens: [Token]) -> Bool {
    guard index > 0, token.range.count < 4, token.lastLetter == "期", tokens[index - 1].end == token.start
    else {
      return false
    }
    return ProjectLexicon.shared.head(text, endingAt: token.start) != nil
  }

  /// `年产5万吨涂料及3000万平方米卷材生产项目`: the next of what one plant makes.
  private static func isSecondSize(_ index: Int, _ text: SentenceText, _ tokens: [Token]) -> Bool {
    guard tokens[index - 1].isLetter("及") || tokens[index - 1].isLetter("和") else { return false }
    let before = tokens[..<(index - 1)].suffix(thingLimit).reversed().prefix {
      $0.isNominal || $0.kind == .quantity
    }
    guard let size = before.first(where: { $0.kind == .quantity }),
      yearly.contains(where: { text.matches($0, endingAt: size.start) })
    else { return false }
    let behind = tokens[(index + 1)...].prefix(thingLimit).prefix { $0.isNominal }
    return behind.contains { text.has("项目", endingAt: $0.end) }
  }

  /// A size inside a name: `12吉瓦时动力电池`, `年产5万吨可降解塑料`.
  static func isSize(
    _ token: Token, _ index: Int, _ text: SentenceText, _ quantities: [Quantity], _ tokens: [Token]
  ) -> Bool {
    if isPhase(token, index, text, tokens) { return true }
    guard index > 0, index + 1 < tokens.count, tokens[index + 1].isNominal else { return false }
    // `A项目、3万吨饲料项目`
    let isMember = tokens[index - 1].kind == .listComma
    if isSecondSize(index, text, tokens) { return true }
    guard tokens[index - 1].isNominal || isMember else { return false }
    switch quantities[token.quantity].measure {
    case .other: return true
    case _ where isMember: return false
    case .count, .area: if isBetweenFirmAndThing(index, text, tokens) { return true }
    default: break
    }
    switch quantities[token.quantity].measure {
    case .area: return tokens[index - 1].begins("年", in: text)
    default: return yearly.contains { text.matches($0, endingAt: token.start) }
    }
  }
}
