// Gives every figure of one sentence its noun, change and direction.

struct SentenceReader {
  let text: SentenceText
  let quantities: [Quantity]
  let tokens: [Token]
  private let predicates: PredicateReader
  private let phrases: NounPhrases
  private let conjuncts: Conjuncts
  private var drafts: [FigureDraft] = []

  init(text: SentenceText, quantities: [Quantity], tokens: [Token]) {
    self.text = text
    self.quantities = quantities
    self.tokens = tokens
    predicates = PredicateReader(text: text, tokens: tokens)
    phrases = NounPhrases(text: text, tokens: tokens)
    conjuncts = Conjuncts(text: text, tokens: tokens, phrases: phrases)
  }

  /// The figures of the sentence in order.
  mutating func read() -> [FigureDraft] {
    drafts.removeAll(keepingCapacity: true)
    var index = 0
    while index < tokens.count {
      guard tokens[index].kind == .quantity else {
        index += 1
        continue
      }
      let run = run(from: index)
      readRun(run)
      index = run[run.count - 1] + 1
    }
    return drafts
  }

  /// Figures joined by nothing but 、 or 和: `9.4％、13.3％、6.1％`.
  private func run(from start: Int) -> [Int] {
    var run = [start]
    var index = start
    while index + 2 < tokens.count, tokens[index + 2].kind == .quantity,
      tokens[index + 1].kind == .listComma || tokens[index + 1].wordClass.contains(.conjunction)
    {
      index += 2
      run.append(index)
      if run.count == 40 { break }
    }
    return run
  }

  private mutating func readRun(_ run: [Int]) {
    let first = run[0]
    let quantity = quantities[tokens[first].quantity]
    let clause = predicates.clause(before: first)
    let (nounEnd, features) = predicates.read(clause, measure: quantity.measure)
    let left = behindMilestone(phrases.left(nounClause(clause), end: nounEnd), clause)
    let shared =
      run.count > 1
      ? sharedIndicators(left, clause, count: run.count) ?? respective(left, features, count: run.count) : nil
    for (place, token) in run.enumerated() {
      var draft = FigureDraft(
        quantity: tokens[token].quantity, token: token, clause: clause, features: features, phrase: left)
      let own = quantities[draft.quantity]
      if let shared {
        draft.indicator = shared[place]
        draft.rule = "list.each"
      } else if place > 0, phrases.right(from: token + 1).isEmpty || !prefersRight(own, features, left: left) {
        draft.indicator = drafts[drafts.count - 1].indicator
        draft.phrase = drafts[drafts.count - 1].phrase
        draft.rule = "list.same"
      } else {
        name(&draft, own, left: run.count == 1 ? withExamples(left, clause, own) : left)
      }
      draft.settle(own)
      if own.measure == .points, draft.rule == "noun.carried" || draft.rule == "list.same" {
        draft.indicator = draft.fullIndicator
      }
      drafts.append(draft)
    }
  }

  /// `跨过两个万亿元大关、超过6万亿元`: a milestone is no noun; the clause's subject is.
  private func behindMilestone(_ left: Range<Int>, _ clause: Range<Int>) -> Range<Int> {
    guard let last = left.last,
      text.has("大关", endingAt: tokens[last].end) || text.has("台阶", endingAt: tokens[last].end)
    else { return left }
    return phrases.subject(clause)
  }

  /// `食品、石化等产业增加值`: the examples before 等 belong to a statistic's name.
  private func withExamples(_ left: Range<Int>, _ clause: Range<Int>, _ quantity: Quantity) -> Range<Int> {
    guard let first = left.first, let last = left.last, first - 1 > clause.lowerBound,
      tokens[last].wordClass.contains(.head), quantity.measure == .percent || quantity.measure == .money,
      text[tokens[first - 1].start] == "等", tokens[first - 1].range.count == 1,
      tokens[first].wordClass.isDisjoint(with: .head)
    else { return left }
    let examples = phrases.left(clause, end: first - 1)
    return examples.isEmpty ? left : examples.lowerBound..<left.upperBound
  }

  /// The clause without what names the figure before it.
  private func nounClause(_ clause: Range<Int>) -> Range<Int> {
    guard let before = drafts.last, before.rule == "noun.right", before.phrase.upperBound > clause.lowerBound,
      before.phrase.upperBound <= clause.upperBound
    else { return clause }
    return before.phrase.upperBound..<clause.upperBound
  }

  /// `A x、B y，分别增长m、n`: the nouns of as many figures before.
  private func respective(_ left: Range<Int>, _ features: PredicateFeatures, count: Int) -> [String]? {
    guard left.isEmpty, drafts.count >= count else { return nil }
    let before = drafts.suffix(count)
    let isRun = before.allSatisfy { $0.rule == "list.each" }
    return features.each || isRun ? before.map(\.indicator) : nil
  }

  private func sharedIndicators(_ left: Range<Int>, _ clause: Range<Int>, count: Int) -> [String]? {
    if let names = conjuncts.distribute(left, count: count) { return names }
    guard let first = left.first, first > clause.lowerBound, text[tokens[first - 1].start] == "等" else {
      return nil
    }
    return conjuncts.distribute(
      beforeEtc: phrases.left(clause, end: first - 1), shared: left, count: count)
  }

  // MARK: - The noun

  private func name(_ draft: inout FigureDraft, _ quantity: Quantity, left: Range<Int>) {
    var right = withoutMilestone(phrases.right(from: rightStart(draft.token, quantity)))
    // 30户90人监测对象: two numbers before one noun.
    if right.isEmpty, left.isEmpty, draft.token + 1 < tokens.count, tokens[draft.token + 1].kind == .quantity
    {
      right = phrases.right(from: draft.token + 2)
    }
    noteRules(&draft, right)
    noteObject(&draft, quantity, left)
    right = behindKin(right)
    if carries(draft, quantity, left, right) {
      carry(&draft, quantity)
      return
    }
    let isNone = isSerial(left) || isVerb(left) && !right.isEmpty
    let left = isNone ? left.upperBound..<left.upperBound : left
    if quantity.measure == .duration, let lasting = lasting(draft, left: left) {
      (draft.indicator, draft.phrase, draft.rule) = (phrases.string(lasting), lasting, "noun.lasting")
    } else if prefersRight(quantity, draft.features, left: left) || followsExamples(draft.token), !right.isEmpty {
      (draft.indicator, draft.phrase, draft.rule) = (phrases.string(right), right, "noun.right")
    } else if !left.isEmpty {
      nameFromLeft(&draft, left)
    } else if left.isEmpty, quantity.measure == .count, right.isEmpty, drafts.isEmpty || isNewKind(draft.token + 1),
      case let clause = phrases.rightClause(from: draft.token + 1), !clause.isEmpty
    {
      (draft.indicator, draft.phrase, draft.rule) = (phrases.string(clause), clause, "noun.right-clause")
    } else if !right.isEmpty, quantity.measure != .rank, !draft.features.up, !draft.features.down {
      (draft.indicator, draft.phrase, draft.rule) = (phrases.string(right), right, "noun.right")
    } else if let subject = subject(before: draft) {
      (draft.indicator, draft.phrase, draft.rule) = (phrases.string(subject), subject, "noun.subject")
    } else {
      carry(&draft, quantity)
    }
  }

  /// The noun of the figure before; a change of a share keeps its 占比.
  private func carry(_ draft: inout FigureDraft, _ quantity: Quantity) {
    guard var before = drafts.last else { return }
    // `项目9个，总投资8亿元，已开工3个`: a count goes on from a count.
    if quantity.measure == .count, before.measure != .count, !draft.features.each,
      let counted = drafts.last(where: { $0.measure == .count })
    {
      before = counted
    }
    draft.indicator = quantity.measure == .points ? before.fullIndicator : before.indicator
    draft.rule = "noun.carried"
    draft.phrase = before.phrase
  }

  /// The noun was named before: `其中产值下滑的有3家`, `总量居第2`, `完工5个`, `东湖区增长9%`.
  private func carries(_ draft: FigureDraft, _ quantity: Quantity, _ left: Range<Int>, _ right: Range<Int>) -> Bool {
    if draft.features.selects { return right.isEmpty || quantity.measure != .count }
    guard left.count <= 3, let last = left.last, !drafts.isEmpty else { return false }
    if quantity.measure == .rank, text[tokens[last].end - 1] == "中", tokens[last].range.count == 1 { return true }
    if quantity.measure == .percent, let first = left.first, first > 0, text[tokens[first - 1].start] == "在",
      Self.shares.contains(text, tokens[last].range)
    {
      return true
    }
    if left.count == 1, quantity.measure == .percent, Self.shares.contains(text, tokens[last].range) { return true }
    if left.count == 1, quantity.rule == "prose.rank", Self.totals.contains(text, tokens[last].range) { return true }
    if left.count == 1, right.isEmpty, tokens[last].wordClass.isSuperset(of: [.verb, .action]) {
      switch quantity.measure {
      case .count, .people: return tokens[last].wordClass.isDisjoint(with: [.head, .entity, .noun])
      default: return false
      }
    }
    guard draft.features.up || draft.features.down, left.dropLast().allSatisfy({ tokens[$0].kind == .letter }) else {
      return false
    }
    switch text[tokens[last].end - 1] {
    case "区", "县", "市", "省", "州": return left.count > 1 && tokens[last].range.count == 1
    default: return false
    }
  }

  private static let shares: WordSet = "占比 比重 比例 份额"
  private static let totals: WordSet = "总量 总数 规模 数量 总额 额度 体量 位次 增幅 增速 综合排名 排名"

  /// `3个千亿级和7个百亿级产业集群`: what is counted stands behind the second number.
  private func behindKin(_ right: Range<Int>) -> Range<Int> {
    guard let last = right.last, right.count <= 2, text[tokens[last].end - 1] == "级",
      last + 2 < tokens.count, tokens[last + 2].kind == .quantity,
      tokens[last + 1].kind == .listComma || tokens[last + 1].wordClass.contains(.conjunction)
    else { return right }
    let next = phrases.right(from: last + 3)
    return next.isEmpty ? right : next
  }

  /// `减少租赁费2亿元`, `贷款余额新增3亿元`: the verb makes the amount a change.
  private func noteObject(_ draft: inout FigureDraft, _ quantity: Quantity, _ left: Range<Int>) {
    guard let first = left.first, let last = left.last else { return }
    switch quantity.measure {
    case .money, .percent, .area, .duration: break
    default: return
    }
    if first > draft.clause.lowerBound, Self.cuts.contains(text, tokens[first - 1].range) {
      draft.features.down = true
    } else if quantity.measure == .money, draft.token - 1 > last, tokens[last].wordClass.contains(.head),
      text.has("新增", at: tokens[draft.token - 1].start)
    {
      draft.features.up = true
    }
  }

  private static let cuts: WordSet = "压减 减少 减轻 压缩 削减 缩减 缩短 降低"

  /// 新投产项目, 拟开工项目: a kind that a verb names.
  private func isNewKind(_ token: Int) -> Bool {
    guard token < tokens.count else { return false }
    return text[tokens[token].start] == "新" && tokens[token].range.count > 1 || text[tokens[token].start] == "拟"
  }

  /// `低于10万元的企业`, `给予20万元奖励`, `每户500元的标准`: a limit or a rule.
  private func noteRules(_ draft: inout FigureDraft, _ right: Range<Int>) {
    let next = draft.token + 1
    guard next < tokens.count else { return }
    let isOf = text[tokens[next].start] == "的"
    let features = draft.features
    if isOf, features.over || features.under || features.compared, let last = right.last,
      tokens[last].wordClass.contains(.entity), draft.features.up == false
    {
      draft.features.rules = true
    } else if isOf, next + 1 < tokens.count, text.has("标准", at: tokens[next + 1].start) {
      draft.features.rules = true
    } else if let last = draft.clause.last, (max(draft.clause.lowerBound, last - 3)...last).contains(where: { index in
      text.has("给予", at: tokens[index].start) || text.has("不得", at: tokens[index].start)
    }) {
      draft.features.rules = true
    }
  }

  /// The subject of a clause without figures between the figure before and this one:
  /// `进出口总值创历史新高，达到5379亿元`.
  private func subject(before draft: FigureDraft) -> Range<Int>? {
    let floor = drafts.last.map { $0.token + 1 } ?? 0
    var end = draft.clause.lowerBound
    for _ in 0..<3 where end - 1 > floor {
      let clause = predicates.clause(before: end - 1)
      let start = max(clause.lowerBound, floor)
      guard start < clause.upperBound else { return nil }
      let subject = phrases.subject(start..<clause.upperBound)
      if let last = subject.last {
        let isStatistic = tokens[last].wordClass.contains(.head)
        let isPlain = subject.allSatisfy { tokens[$0].kind == .word && tokens[$0].range.count > 1 }
        if isStatistic || drafts.isEmpty && (clause.lowerBound == 0 || isPlain) { return subject }
      }
      end = clause.lowerBound
    }
    return nil
  }

  /// `建设8万亩高标准农田`: an action alone before the number is the verb.
  private func isVerb(_ left: Range<Int>) -> Bool {
    guard left.count == 1, let token = left.first.map({ tokens[$0] }) else { return false }
    return token.wordClass.contains(.action) && token.wordClass.isDisjoint(with: [.head, .entity, .noun])
  }

  /// `突破700亿元大关`: a milestone names nothing.
  private func withoutMilestone(_ right: Range<Int>) -> Range<Int> {
    guard let last = right.last,
      text.has("大关", endingAt: tokens[last].end) || text.has("台阶", endingAt: tokens[last].end)
    else { return right }
    return right.lowerBound..<right.lowerBound
  }

  /// 首期, 首批: says which one, not what.
  private func isSerial(_ left: Range<Int>) -> Bool {
    left.count == 1 && Self.serials.contains { text.matches($0, at: tokens[left.lowerBound].start) }
  }

  private static let serials: [Word] = ["首期", "首批", "第一批", "一期", "首个"]

  /// `A、B等402万千瓦机组`: what stands before 等 are examples.
  private func followsExamples(_ token: Int) -> Bool {
    token > 0 && tokens[token - 1].kind == .word && text[tokens[token - 1].start] == "等"
  }

  /// Counts and people are named by what follows them; all else only where nothing stands before.
  private func prefersRight(_ quantity: Quantity, _ features: PredicateFeatures, left: Range<Int>) -> Bool {
    switch quantity.measure {
    case .count, .people: return quantity.unit.last != "次" || left.isEmpty
    case .money, .area, .other, .percent:
      // `黄浦江贯通69公里岸线`: a verb parts who does it from what it does.
      guard features.verb, !features.up, !features.down, let last = left.last else { return left.isEmpty }
      return tokens[last].wordClass.isDisjoint(with: [.head, .action])
    default: return left.isEmpty
    }
  }

  /// Where the noun behind a number begins: behind 的, 方面, 都是.
  private func rightStart(_ token: Int, _ quantity: Quantity) -> Int {
    var start = token + 1
    while start < tokens.count, start < token + 4 {
      let range = tokens[start].range
      let skips = Self.skipped.contains {
        text.matches($0, at: range.lowerBound) && $0.letters.count <= range.count
      }
      guard skips else { break }
      start += 1
    }
    return start
  }

  private static let skipped: [Word] = ["的", "方面", "都", "均", "是", "为主"]

  /// A duration takes what lasts: the noun behind the verb that follows it.
  private func lasting(_ draft: FigureDraft, left: Range<Int>) -> Range<Int>? {
    if draft.features.up || draft.features.down { return nil }
    if let last = left.last, tokens[last].wordClass.contains(.head) { return nil }
    var start = draft.token + 1
    if start < tokens.count, text[tokens[start].start] == "内", tokens[start].range.count == 1 { start += 1 }
    while start < min(tokens.count, draft.token + 5), tokens[start].kind == .word,
      !tokens[start].wordClass.isDisjoint(with: [.verb, .adverb, .stop, .link, .up, .down]),
      tokens[start].wordClass.isDisjoint(with: [.head, .entity, .noun, .action])
    {
      start += 1
    }
    let right = phrases.right(from: start)
    return right.isEmpty ? nil : right
  }

  private func nameFromLeft(_ draft: inout FigureDraft, _ left: Range<Int>) {
    draft.indicator = phrases.string(left)
    draft.rule = "noun.left"
    guard let before = drafts.last, !before.phrase.isEmpty else { return }
    if conjuncts.isBareHead(left), follows(before, draft, .listComma) {
      let owner = conjuncts.ownerPrefix(of: before.phrase)
      guard !owner.isEmpty else { return }
      draft.indicator = owner + draft.indicator
      draft.rule = "noun.owner-carried"
    } else if draft.features.among || isAmong(draft), !draft.features.share,
      let head = before.phrase.last.map({ tokens[$0] }),
      head.wordClass.contains(.head), head.wordClass.isDisjoint(with: .action), before.measure == .other || draft.features.up || draft.features.down,
      !Self.totals.contains(text, head.range),
      let own = left.last, tokens[own].wordClass.isDisjoint(with: [.head])
    {
      draft.indicator += headTail(head)
      draft.rule = "noun.among"
    }
  }

  /// The bare head of a statistic: 产量 of 汽车产量.
  private func headTail(_ token: Token) -> String {
    var start = token.end - 2
    while start > token.start {
      if let (length, wordClass) = Lexicon.shared.longest(in: text, at: start, limit: token.end),
        start + length == token.end, wordClass.contains(.head)
      {
        break
      }
      start -= 1
    }
    return text.string(max(start, token.start)..<token.end)
  }

  private func isAmong(_ draft: FigureDraft) -> Bool {
    draft.clause.contains { tokens[$0].wordClass.contains(.among) }
  }

  private func follows(_ before: FigureDraft, _ draft: FigureDraft, _ kind: Token.Kind) -> Bool {
    before.token + 1 < tokens.count && tokens[before.token + 1].kind == kind
      && draft.clause.lowerBound <= before.token + 1
  }
}
