// Numbers and amounts before a name: so many of a kind, or what the one undertaking costs.

extension ProjectReader {
  /// `X个`, 三个: a number with its measure word.
  func isCount(_ index: Int) -> Bool {
    if pieces[index].isA(.count) { return true }
    let token = tokens[pieces[index].token]
    return pieces[index].kind == .wall && token.kind == .quantity
  }

  /// `建设6条灌装线`: a number before it makes it a kind.
  func isCounted(_ start: Int) -> Bool {
    guard start > 0, pieces[start - 1].kind == .wall, tokens[pieces[start - 1].token].kind == .quantity
    else { return false }
    return stages.isCount(pieces[start - 1].token)
  }

  /// An amount of money with 的 behind it.
  func isAmount(_ index: Int) -> Bool {
    index + 1 < pieces.count && isMoney(index) && text[pieces[index + 1].start] == "的"
  }

  @inline(__always)
  func isMoney(_ index: Int) -> Bool {
    pieces[index].kind == .wall && tokens[pieces[index].token].kind == .quantity
      && stages.isMoney(pieces[index].token)
  }

  /// `总投资30亿元的蓝天储能电池项目`: an amount of its own makes it one undertaking.
  func hasAmount(_ start: Int) -> Bool {
    guard start > 1 else { return start > 0 && isMoney(start - 1) && isOfCosts(start) }
    // `总投资30亿元蓝天储能项目`
    if isMoney(start - 1) { return text.has("总投资", endingAt: pieces[start - 1].start) || isOfCosts(start) }
    guard text[pieces[start - 1].start] == "的" else { return false }
    let last = pieces[start - 2].token
    if tokens[last].kind == .quantity, stages.isMoney(last) { return true }
    // `总投资9亿元、占地90亩的`, `总投资9亿元、作为首批试点的`
    var index = last
    while index > 1, last - index < Self.clauseLimit, tokens[index].kind != .listComma {
      if tokens[index].kind == .comma { return false }
      index -= 1
    }
    return index > 1 && tokens[index].kind == .listComma && tokens[index - 1].kind == .quantity
      && stages.isMoney(index - 1) && text.has("投资", endingAt: tokens[index - 1].start)
  }

  /// `总投资9亿元的海川材料、岚信光电`: what is invested in is a work.
  func isInvested(_ start: Int) -> Bool {
    guard start > 2, text[pieces[start - 1].start] == "的", isMoney(start - 2) else { return false }
    let before = pieces[start - 2].start
    return text.has("投资", endingAt: before) || text.has("投资额", endingAt: before)
  }

  /// `岚湖诗径计划投资900万元，已完成投资300万元`: only an undertaking has both.
  func isCosted(_ zone: Range<Int>) -> Bool {
    let cost = token(of: zone.upperBound)
    guard cost + 4 < tokens.count, tokens[cost].firstLetter == "计" || tokens[cost].firstLetter == "总",
      let plan = Self.plans.first(where: { text.has($0, at: tokens[cost].start) }),
      case let behind = tokens[cost].start + plan.utf8CodeUnitCount / 3,
      let number = (cost + 1...cost + 2).first(where: { tokens[$0].start == behind }),
      tokens[number].kind == .quantity, number + 2 < tokens.count, tokens[number + 1].firstLetter == ",",
      case let spent = tokens[number + 2].start,
      text.has("完成投资", at: text.at(spent) == "已" ? spent + 1 : spent)
    else { return false }
    return zone.lowerBound == 0 || tokens[pieces[zone.lowerBound - 1].token].kind == .comma
  }

  /// What has a cost and is no firm and no place.
  func costed(_ member: Range<Int>, _ context: ZoneContext) -> ProjectDraft? {
    guard !context.isList, context.tail == nil, member.upperBound == context.zone.upperBound,
      isCosted(context.zone), case let range = stripped(member), range.count > 1, let last = range.last,
      evidence(range).run > 1, !range.contains(where: { pieces[$0].isA(.firm) }),
      !NameLexicon.shared.isPlaceEnd(text[pieces[last].end - 1]) || isRoadEnd(text[pieces[last].end - 1])
    else { return nil }
    return draft(range, stage: nil, context, redacted: hasPlaceholder(range), rule: "project.costed")
  }

  private static let plans: [StaticString] = ["计划投资", "总投资", "计划总投资"]

  /// `3亿元海川电池、2亿元岚信物流园等项目`: what each of a list costs stands right before it.
  private func isOfCosts(_ start: Int) -> Bool {
    let comma = start > 1 ? tokens[pieces[start - 2].token].kind : .comma
    guard comma == .comma || comma == .listComma || start > 1 && pieces[start - 2].isA(.joint) else {
      return false
    }
    guard let end = pieces[start...].prefix(Self.costlyName).firstIndex(where: \.isWall) else { return false }
    if pieces[end].isA(.etc) { return listTail(end)?.isProject ?? false }
    return laterTail(end) != nil
  }

  /// In pieces.
  private static let costlyName = 16

  /// In tokens.
  private static let clauseLimit = 12
}
