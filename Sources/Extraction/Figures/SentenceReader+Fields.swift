// What stands behind an area or a number of people and is measured by the next number.

extension SentenceReader {
  /// `2人荣获“最美教师”`, `连续3次被评为全省“文明单位”`: what they are named.
  func titleWon(_ draft: FigureDraft, _ quantity: Quantity, _ right: Range<Int>) -> Range<Int>? {
    let isTimes = quantity.measure == .count && quantity.unit.isBytes("次")
    guard isTimes || quantity.measure == .people && (right.isEmpty || right.contains { isNaming($0) })
    else { return nil }
    let behind = tokens[(draft.token + 1)...].prefix(12).prefix { $0.kind != .comma && $0.kind != .quantity }
    guard let verb = behind.indices.first(where: { isNaming($0) }),
      let title = behind.indices.first(where: { $0 > verb && tokens[$0].kind == .quoted }),
      (verb + 1..<title).allSatisfy({ tokens[$0].isNominal || tokens[$0].wordClass.contains(.scope) })
    else { return nil }
    let isCalled = title + 1 < tokens.count && tokens[title + 1].isWord("称号", in: text)
    return verb + 1..<(isCalled ? title + 2 : title + 1)
  }

  private func isNaming(_ index: Int) -> Bool {
    Self.namings.contains(text, tokens[index])
  }

  private static let namings: WordSet = "荣获 获得 获 获评 评为 被评为 授予 被授予 评选为 入选 命名为 被命名为"

  /// `90万亩小麦平均单产达410公斤`: the area is of what grows there.
  func withoutYield(_ right: Range<Int>) -> Range<Int> {
    guard right.count > 1, let last = right.last, Self.yields.contains(text, tokens[last]),
      right.upperBound < tokens.count
    else { return right }
    var end = last
    while end > right.lowerBound + 1, Self.averages.contains(text, tokens[end - 1]) { end -= 1 }
    return right.lowerBound..<end
  }

  /// `农民收入水平还低，仍有1200户…`: how well people live is none of them.
  func isLevelOfLife(_ draft: FigureDraft) -> Bool {
    draft.rule == "noun.subject" && draft.indicator.ends("水平")
  }

  private static let averages: WordSet = "平均 最高 最低"

  /// `为1.2万人减免税费260万元`: what was done for them has an amount of its own.
  func hasNextAmount(_ before: FigureDraft) -> Bool {
    guard before.measure == .people, let first = before.phrase.first, let last = before.phrase.last else {
      return false
    }
    return phrases.isActionOnly(tokens[first]) && tokens[last].wordClass.contains(.head)
  }
}
