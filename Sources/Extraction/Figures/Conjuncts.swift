// `A、B分别增长x%、y%`: each number to its noun, with the words restored that the nouns share.

struct Conjuncts {
  let phrases: NounPhrases
  var text: SentenceText { phrases.text }
  var tokens: [Token] { phrases.tokens }

  /// The indicators of `count` numbers that share one noun phrase; `nil` when its members are not as many.
  func distribute(_ phrase: Range<Int>, count: Int) -> [String]? {
    if let split = splitPair(phrase, count) { return split }
    var members = split(phrase, conjunctions: false)
    if members.count != count { members = split(phrase, conjunctions: true) }
    guard members.count == count else { return nil }
    return restored(members)
  }

  /// `食品、石化、医药等产业增加值`: the members stand before 等, what they share behind it.
  func distribute(beforeEtc list: Range<Int>, shared: Range<Int>, count: Int) -> [String]? {
    var members = split(list, conjunctions: false)
    if members.count != count { members = split(list, conjunctions: true) }
    guard members.count == count else { return nil }
    // `手机、芯片等智能产品产量`, `粮油类、服装类等大宗消费`: what kind of things they are is no part of each.
    let areClasses = members.allSatisfy { $0.last.map { tokens[$0].lastLetter == "类" } ?? false }
    let kind =
      areClasses ? shared.upperBound - 2 : shared.dropLast().last { text.has("产品", endingAt: tokens[$0].end) }
    let tail = phrases.string((kind ?? shared.lowerBound - 1) + 1..<shared.upperBound)
    return members.map { phrases.string($0) + tail }
  }

  private func split(_ phrase: Range<Int>, conjunctions: Bool) -> [Range<Int>] {
    var members: [Range<Int>] = []
    var start = phrase.lowerBound
    for index in phrase {
      let isMark =
        tokens[index].kind == .listComma
        || conjunctions && tokens[index].kind == .word && tokens[index].wordClass.contains(.conjunction)
      if isMark {
        if index > start { members.append(start..<index) }
        start = index + 1
      }
    }
    if phrase.upperBound > start { members.append(start..<phrase.upperBound) }
    return members
  }

  /// Words that name a pair: 存贷款, 内外资, 城乡.
  private func splitPair(_ phrase: Range<Int>, _ count: Int) -> [String]? {
    guard count == 2, !phrase.contains(where: { tokens[$0].kind == .listComma }) else { return nil }
    let whole = phrases.string(phrase)
    for (word, first, second) in PairTable.pairs {
      guard let place = whole.firstPlace(of: word) else { continue }
      let (before, behind) = (whole[..<place.lowerBound], whole[place.upperBound...])
      return [before + first + behind, before + second + behind]
    }
    return nil
  }

  private func restored(_ members: [Range<Int>]) -> [String] {
    let last = members[members.count - 1]
    let first = members[0]
    if let names = countedTogether(members) ?? numbered(members) ?? halved(members) ?? ofPlaces(members)
      ?? contrasted(members)
    {
      return names
    }
    let suffix = sharedSuffix(of: last, first: first)
    let prefix = sharedPrefix(of: first)
    let owner =
      members.dropFirst().contains { isBareHead($0) || isBareRate($0) } ? ownerPrefix(of: first) : ""
    return members.enumerated().map { index, member in
      var name = phrases.string(member)
      // `地方财政收入、支出`
      if index > 0, member.count == 1, name.isBytes("支出"), case let whole = phrases.string(first),
        whole.ends("收入")
      {
        return whole.dropLast(2) + "支出"
      }
      // `第一、第三产业增加值`
      if index < members.count - 1, name.begins("第"), name.unicodeScalars.count == 2 {
        let whole = phrases.string(last)
        if whole.begins("第") { return name + String(whole.unicodeScalars.dropFirst(2)) }
      }
      if index < members.count - 1, !suffix.isEmpty { name += missing(from: member, suffix, last) }
      if index > 0, isBareHead(member) || isBareRate(member) {
        name = owner + name
      } else if index > 0, !prefix.isEmpty, takes(prefix, member, name), !startsWithModifier(member),
        !isContrast(member, first),
        !isOfItsOwnScale(member, prefix, first)
      {
        name = prefix + name
      }
      return name
    }
  }

  /// `广州、深圳地铁客运量`: the same of each place; of one's own zones and towns the statistic alone.
  private func ofPlaces(_ members: [Range<Int>]) -> [String]? {
    guard let last = members.last, last.count > 1,
      members.dropLast().allSatisfy({ $0.count == 1 && tokens[$0.lowerBound].wordClass.contains(.region) }),
      tokens[last.lowerBound].wordClass.contains(.region), let end = last.last,
      tokens[end].wordClass.contains(.head)
    else { return nil }
    let statistic = phrases.string(last.lowerBound + 1..<last.upperBound)
    return members.map { text.string(tokens[$0.lowerBound].range) + statistic }
  }

  /// `限上法人城镇、乡村消费品零售额`: what stands around the two words of a contrast is of both.
  private func contrasted(_ members: [Range<Int>]) -> [String]? {
    guard members.count == 2, case let (first, last) = (members[0], members[1]), first.count > 1,
      last.count > 1, let end = first.last, case let word = tokens[last.lowerBound],
      let row = PairTable.contrast(text.string(tokens[end].range)),
      row == PairTable.contrast(text.string(word.range)),
      first.dropLast().allSatisfy({ tokens[$0].wordClass.isDisjoint(with: .head) })
    else { return nil }
    let (owner, statistic) = (phrases.string(first.dropLast()), phrases.string(last.dropFirst()))
    return [end, last.lowerBound].map { owner + text.string(tokens[$0].range) + statistic }
  }

  /// `第一、二、三产业增加值`, `一、二、三产增加值`: what is said once.
  private func numbered(_ members: [Range<Int>]) -> [String]? {
    let names = members.map { Array(phrases.string($0).unicodeScalars) }
    if names.count > 1, let last = names.last, last.count > 1, last[1] == "产",
      Self.ordinals.contains(last[0]),
      names.dropLast().allSatisfy({ $0.count == 1 && Self.ordinals.contains($0[0]) })
    {
      let rest = last.dropFirst().reduce(into: "") { $0.unicodeScalars.append($1) }
      return names.map { String($0[0]) + rest }
    }
    guard let first = names.first, let last = names.last, names.count > 1, first.count == 2, first[0] == "第",
      last.count > 2, names.dropFirst().allSatisfy({ Self.ordinals.contains($0[0]) }),
      names.dropFirst().dropLast().allSatisfy({ $0.count == 1 })
    else { return nil }
    return names.map { name in
      "第" + String(name[name[0] == "第" ? 1 : 0])
        + last.dropFirst().reduce(into: "") { $0.unicodeScalars.append($1) }
    }
  }

  /// `本外币存、贷款余额`, `中、高等职业教育在校生`: one letter for a word whose other letters stand in the last.
  private func halved(_ members: [Range<Int>]) -> [String]? {
    guard let end = members[0].last, tokens[end].range.count == 1, let last = members.last,
      case let next = tokens[last.lowerBound], next.range.count > 1,
      members.dropLast().allSatisfy({ member in
        guard let half = member.last, tokens[half].range.count == 1 else { return false }
        return Self.halves.contains(tokens[half].firstLetter, next.firstLetter)
      }),
      members.dropFirst().dropLast().allSatisfy({ $0.count == 1 })
    else { return nil }
    let owner = phrases.string(members[0].dropLast())
    let whole = phrases.string(last)
    let rest = String(whole.unicodeScalars.dropFirst())
    return members.enumerated().map { index, member in
      if index == members.count - 1 { return owner + whole }
      return (index == 0 ? "" : owner) + phrases.string(member) + rest
    }
  }

  private static let halves = PairSet(
    beginnings: """
      存贷 进出 供排 城乡 供用 收支 征拆 男女 内外 上下 中高 初高 高中 中初 大中 中小 大小 公民 省市 市县 省县 国省 县乡 市区 省区 县镇 乡村
      东西 南北 甲乙 新老 正副
      """)

  private static let ordinals: [Unicode.Scalar] = ["一", "二", "三", "四", "五"]

  /// `食品、建材两大产业产值`: what they are in all stands between the last of them and the statistic.
  private func countedTogether(_ members: [Range<Int>]) -> [String]? {
    guard let last = members.last, let head = last.last,
      let count = last.dropFirst().first(where: { behindTogether($0) != nil }),
      var kind = behindTogether(count), kind < tokens.count
    else { return nil }
    // 三项主要指标
    if kind < head, Self.mains.contains(text, tokens[kind]) { kind += 1 }
    // `投资、消费三大指标`: what they are in all measures nothing, and may have been left out; `工业投资、技改投资两项投资`
    // has said it of each.
    if kind >= head,
      Self.kinds.contains(text, tokens[kind])
        || members.dropLast().allSatisfy({ phrases.string($0).ends(text.string(tokens[kind].range)) })
    {
      return members.dropLast().map(phrases.string) + [phrases.string(last.lowerBound..<count)]
    }
    guard count < head, tokens[head].wordClass.contains(.head) else { return nil }
    let isCluster =
      kind < head && (tokens[kind].begins("集群", in: text) || tokens[kind].begins("产业链", in: text))
    let statistic = text.string(tokens[isCluster ? kind : head].start..<tokens[head].end)
    return members.dropLast().map { phrases.string($0) + statistic }
      + [phrases.string(last.lowerBound..<count) + statistic]
  }

  /// Behind 两个, 三大, 四条, which may be one word or two letters.
  private func behindTogether(_ index: Int) -> Int? {
    if Self.together.contains(text, tokens[index]) { return index + 1 }
    guard tokens[index].kind == .letter, index + 1 < tokens.count, tokens[index + 1].range.count == 1,
      Self.counts.contains(tokens[index].firstLetter, tokens[index + 1].firstLetter)
    else { return nil }
    return index + 2
  }

  private static let counts = PairSet(
    beginnings: """
      两个 三个 四个 五个 六个 七个 八个 九个 十个 两家 三家 四家 五家 六家 两条 三条 四条 五条 两项 三项 四项 五项 两类 三类 四类 两座 三座
      """)
  private static let kinds: WordSet = "指标 经济指标 主要指标 产业 行业 板块 领域 需求"
  private static let mains: WordSet = "主要 核心 重点 关键 经济"
  private static let together: WordSet = "两大 三大 四大 五大 六大 七大 八大 两个 三个 四个 五个 六个 这两个 这三个"

  // MARK: - What is shared

  /// `开工率、履约率`: a rate alone behind a rate of something.
  func isBareRate(_ member: Range<Int>) -> Bool {
    guard member.count == 1, case let token = tokens[member.lowerBound], token.wordClass.contains(.head)
    else {
      return false
    }
    return token.range.count == 3 && token.lastLetter == "率" && !token.begins("完成率", in: text)
      || Self.ownedRates.contains(text, token)
  }

  private static let ownedRates: WordSet = "投资完成率 当年开工率 资金到位率 按时办结率 当年投产率 当年竣工率 当年签约率"

  /// 死亡人数, 总花费, 利润: nothing without an owner.
  func isBareHead(_ member: Range<Int>) -> Bool {
    member.count == 1 && PairTable.bareHeads.contains(text, tokens[member.lowerBound])
  }

  /// The first member without its own head.
  func ownerPrefix(of first: Range<Int>) -> String {
    guard var last = first.last, first.count > 1, tokens[last].wordClass.contains(.head) else { return "" }
    if tokens[last].range.count == 1, first.count > 2 { last -= 1 }
    // 事故起数: of how many is the owner's, not how often.
    if tokens[last].isWord("事故起数", in: text) {
      return text.string(tokens[first.lowerBound].start..<tokens[last].end - 2)
    }
    guard tokens[last].start - tokens[first.lowerBound].start > 1 else { return "" }
    return phrases.string(first.lowerBound..<last)
  }
}
