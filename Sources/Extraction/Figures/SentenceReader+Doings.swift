// What is said of those counted, and nouns that stand behind their verb or before a remark.

extension SentenceReader {
  /// `装备制造业增速最快，达到14%`: whose pace was spoken of, and that the number is that pace.
  func fastest(_ draft: inout FigureDraft) -> Range<Int>? {
    let mark = draft.clause.lowerBound - 1
    guard mark > 0, draft.features.linked, !draft.features.up, !draft.features.down, !draft.features.share,
      tokens[mark].kind == .comma
    else { return nil }
    let clause = predicates.clause(before: mark)
    // `技改投资增长更快，达12%`
    let pace = clause.dropFirst().suffix(5).first {
      tokens[$0].wordClass.contains(.rateNoun) || tokens[$0].isWord("增长", in: text) && isFaster(behind: $0)
    }
    guard let pace, case let noun = phrases.left(clause, end: pace), !noun.isEmpty
    else { return nil }
    draft.features.rate = true
    switch tokens[pace].firstLetter {
    case "降", "跌", "下", "回", "减": draft.features.down = true
    default: break
    }
    return noun
  }

  private func isFaster(behind growth: Int) -> Bool {
    let end = tokens[growth].end
    return text.has("更快", at: end) || text.has("最快", at: end) || text.has("较快", at: end)
  }

  /// `有8家产值下滑`: what they do, not what they are.
  func isDoing(_ right: Range<Int>) -> Bool {
    guard right.count == 1, let token = right.first.map({ tokens[$0] }), token.wordClass.contains(.head),
      token.wordClass.isDisjoint(with: .entity), right.upperBound < tokens.count,
      // `5项指标增速居前`, and not `税收、出口2项指标增速居前`
      !token.isWord("指标", in: text)
        || right.lowerBound > 1 && tokens[right.lowerBound - 2].wordClass.contains(.head)
    else { return false }
    let next = tokens[right.upperBound]
    return !next.wordClass.isDisjoint(with: [.up, .down, .rateNoun])
      && next.wordClass.isDisjoint(with: [.noun, .entity])
  }

  /// `距离年底只有70天`: up to when it is; `上半年还有50天`: of what so much is left.
  func distance(_ draft: FigureDraft) -> Range<Int>? {
    if let first = draft.clause.first, Self.halves.contains(text, tokens[first]), draft.clause.count < 7,
      draft.clause.dropFirst().contains(where: { Self.rests.contains(text, tokens[$0]) })
    {
      return first..<first + 1
    }
    let start = draft.clause.first { index in
      switch tokens[index].firstLetter {
      case "距", "离": tokens[index].range.count == 1 || tokens[index].begins("距离", in: text)
      default: false
      }
    }
    guard let start, start + 1 < draft.token, draft.token - start < 7 else { return nil }
    // `离高铁站只有20分钟车程`
    let way = draft.token + 1
    if way < tokens.count, Self.ways.contains(text, tokens[way]) { return way..<way + 1 }
    var end = start + 1
    while end < draft.token, tokens[end].wordClass.isDisjoint(with: [.link, .under, .over, .stop, .adverb]),
      !isStill(end)
    {
      end += 1
    }
    return end > start + 1 ? start + 1..<end : nil
  }

  private static let ways: WordSet = "车程 路程 行程"
  private static let halves: WordSet = "上半年 下半年 全年 今年 本年度 四季度 三季度 二季度 一季度"
  private static let rests: WordSet = "还有 剩下 还剩 只剩 仅剩 只有 余下 剩余 剩"

  private func isStill(_ index: Int) -> Bool {
    guard tokens[index].range.count == 1 else { return false }
    switch tokens[index].firstLetter {
    case "只", "仅", "还", "已", "不", "就", "剩": return true
    default: return false
    }
  }

  /// `每月走访不少于1次`: how often the verb before is done.
  func repeated(_ draft: FigureDraft) -> Range<Int>? {
    let verb = draft.clause.last {
      tokens[$0].range.count > 1 && !tokens[$0].wordClass.isDisjoint(with: [.verb, .action])
        && tokens[$0].wordClass.isDisjoint(with: [.link, .over, .under, .up, .down, .adverb, .about, .target])
    }
    guard let verb, tokens[draft.clause.lowerBound].firstLetter == "每" || draft.features.over else {
      return nil
    }
    return verb..<verb + 1
  }

  /// `领导每月到现场不少于2次，牵头单位每周不少于1次`: what was named for others before.
  func repeatedAlike(_ draft: FigureDraft, _ quantity: Quantity, _ left: Range<Int>) -> FigureDraft? {
    guard quantity.measure == .count, quantity.unit.isBytes("次"), let last = left.last,
      left.upperBound < draft.token, tokens[left.upperBound].firstLetter == "每",
      !tokens[last].wordClass.isDisjoint(with: [.entity, .noun]) || isPerson(tokens[last].end)
    else { return nil }
    return drafts.last { quantities[$0.quantity].unit.isBytes("次") }
  }

  /// `衔接资金用于产业发展的比例`: what is used for it.
  func fund(_ draft: FigureDraft) -> Range<Int>? {
    let use = draft.clause.last { tokens[$0].firstLetter == "用" && tokens[$0].begins("用于", in: text) }
    guard let use else { return nil }
    let owner = phrases.left(draft.clause, end: use)
    if !owner.isEmpty { return owner }
    guard let before = drafts.last, before.measure == .money, !before.phrase.isEmpty else { return nil }
    return before.phrase
  }

  /// `住建局每半月通报1次`: the verb at the number, done each time.
  func eachTime(_ draft: FigureDraft) -> Range<Int>? {
    if let low = lowPlace(draft) { return low }
    let verb = draft.token - 1
    guard verb > draft.clause.lowerBound, tokens[verb].range.count == 2,
      tokens[verb].wordClass.contains(.verb),
      tokens[verb].wordClass.isDisjoint(with: [.over, .link, .adverb]),
      tokens[verb - 1].firstLetter == "每"
    else { return nil }
    return verb..<draft.token
  }

  /// `连续2次排名后三位的，书记作检讨`: where one has stood so often.
  private func lowPlace(_ draft: FigureDraft) -> Range<Int>? {
    guard
      text.has("连续", endingAt: tokens[draft.token].start)
        || text.has("累计", endingAt: tokens[draft.token].start),
      draft.token + 2 < tokens.count, tokens[draft.token + 1].isWord("排名", in: text),
      let of = tokens[(draft.token + 2)...].prefix(5).firstIndex(where: {
        $0.isLetter("的") || $0.kind == .comma
      })
    else { return nil }
    return draft.token + 1..<of
  }

  /// `列入计划的项目中，有9个未开工`
  func groupInside(_ draft: FigureDraft) -> Range<Int>? {
    let mark = draft.clause.lowerBound - 1
    guard quantities[draft.quantity].measure == .count, mark > 2 else { return nil }
    return Self.insides.contains(text, tokens[mark - 1]) ? groupBefore(draft) : nil
  }

  /// `规上企业中停产14家`: those among whom something is done, in the clause itself.
  func groupHere(_ draft: FigureDraft) -> Range<Int>? {
    guard quantities[draft.quantity].measure == .count, let verb = draft.clause.last,
      phrases.isActionOnly(tokens[verb]), verb - 1 > draft.clause.lowerBound, tokens[verb - 1].isLetter("中"),
      case let group = phrases.left(draft.clause, end: verb - 1), let last = group.last,
      tokens[last].wordClass.contains(.entity)
    else { return nil }
    return group
  }

  /// `没有动工的项目里面，因为土地没有落实的8个`, `去年签约的项目，年底前开工的44个`: of whom the clause before speaks.
  func groupBefore(_ draft: FigureDraft) -> Range<Int>? {
    var mark = draft.clause.lowerBound - 1
    if let whole = groupAtHead(draft) { return whole }
    guard drafts.isEmpty, mark > 2, tokens[mark].firstLetter == "," else { return nil }
    let floor = mark - 12
    if Self.insides.contains(text, tokens[mark - 1]) { mark -= 1 }
    let thing = mark - 1
    guard thing > max(1, floor), tokens[thing].wordClass.contains(.entity), tokens[thing - 1].isLetter("的")
    else { return nil }
    return thing..<thing + 1
  }

  /// `储备项目中，亿元以上项目仅6个，具备条件的仅3个`: those at the head of the sentence.
  private func groupAtHead(_ draft: FigureDraft) -> Range<Int>? {
    guard
      draft.features.selects && !drafts.isEmpty
        || quantities[draft.quantity].measure == .count && isPickedAt(draft),
      let inside = tokens.prefix(Self.headLimit).firstIndex(where: { $0.isLetter("中") }), inside > 0,
      inside + 1 < tokens.count, tokens[inside + 1].kind == .comma,
      case let group = phrases.left(0..<inside, end: inside), let last = group.last,
      tokens[last].wordClass.contains(.entity) || text.has("项目", endingAt: tokens[last].end)
    else { return nil }
    return group
  }

  /// In tokens.
  private static let headLimit = 8

  /// The thing before 中 in a clause that takes some of it.
  func group(_ draft: FigureDraft) -> Range<Int>? {
    guard let inside = draft.clause.dropFirst().first(where: { tokens[$0].isLetter("中") }),
      !tokens[inside - 1].wordClass.isDisjoint(with: [.entity, .noun])
    else { return nil }
    let group = phrases.left(draft.clause, end: inside)
    return group.isEmpty ? nil : group
  }

  /// `起数、人数“双下降”，降幅分别为33%、25%`: the subjects of the clause before, one for each number.
  func subjects(before clause: Range<Int>, _ count: Int) -> [String]? {
    if let counted = countedStatistics(before: clause.lowerBound - 1) {
      return conjuncts.distribute(counted, count: count)
    }
    guard var subject = subjectOfClause(before: clause) else { return nil }
    if let last = subject.last, subject.count > 1,
      tokens[last].kind == .quoted || tokens[last].wordClass.contains(.rateNoun)
    {
      subject = subject.dropLast()
    }
    // `住建、交通、水利三家最多，分别剩…`: who has it is not what it is.
    guard let last = subject.last, !tokens[last].wordClass.isDisjoint(with: [.head, .entity, .noun]) else {
      return nil
    }
    return conjuncts.distribute(subject, count: count)
  }

  /// `A、B、C3项指标未达预期，分别相差…`: the statistics that are counted in the clause before the comma.
  private func countedStatistics(before mark: Int) -> Range<Int>? {
    guard let number = drafts.last?.token, number + 1 < mark, tokens[mark].firstLetter == ",",
      Self.statistics.contains(text, tokens[number + 1]),
      !tokens[number..<mark].contains(where: { $0.kind == .comma })
    else { return nil }
    let clause = predicates.clause(before: number)
    let end = clause.last.map { tokens[$0].isLetter("等") ? $0 : $0 + 1 } ?? clause.upperBound
    return phrases.left(clause, end: end)
  }

  private static let statistics: WordSet = "指标 主要指标 经济指标 核心指标"

  /// `A、B增速全市排名靠前，分别为9%、7%`: what is told of them is how fast they grew.
  func isOfPaces(before clause: Range<Int>) -> Bool {
    guard drafts.isEmpty, let last = subjectOfClause(before: clause)?.last else { return false }
    return tokens[last].wordClass.contains(.rateNoun)
  }

  /// What the clause before the comma is about.
  private func subjectOfClause(before clause: Range<Int>) -> Range<Int>? {
    let mark = clause.lowerBound - 1
    guard mark > 0, tokens[mark].kind == .comma, tokens[mark].firstLetter == "," else { return nil }
    return phrases.subject(predicates.clause(before: mark))
  }

  /// `项目已完成年度计划投资90%`: so much of what was to be spent on them.
  func planOfProjects(
    _ draft: FigureDraft, _ quantity: Quantity, _ left: Range<Int>
  ) -> (String, Range<Int>, RuleName)? {
    guard quantity.measure == .percent, draft.features.completion, let last = left.last,
      text.has("项目", endingAt: tokens[last].end) || text.has("工程", endingAt: tokens[last].end),
      let plan = draft.clause.last(where: { text.has("计划投资", endingAt: tokens[$0].end) }), plan > last
    else { return nil }
    return ("投资", plan..<plan + 1, "noun.planned")
  }

  /// `完成全年投资任务的75%`: what the plan is of.
  func planned(_ draft: FigureDraft) -> Range<Int>? {
    guard let task = draft.clause.last(where: { Self.tasks.contains(text, tokens[$0]) }),
      task - 1 > draft.clause.lowerBound, tokens[task - 1].wordClass.contains(.head),
      tokens[task - 1].wordClass.isDisjoint(with: [.time, .target])
    else { return nil }
    var start = task - 1
    while start - 1 > draft.clause.lowerBound, tokens[start - 1].kind == .word,
      tokens[start - 1].wordClass.contains(.noun),
      tokens[start - 1].wordClass.isDisjoint(with: [.time, .verb, .target])
    {
      start -= 1
    }
    return start..<task
  }

  /// `全年签约目标60亿元`: what the goal is set for, where no noun stands before it.
  func deedSet(_ draft: FigureDraft) -> Range<Int>? {
    guard let goal = draft.clause.last(where: { Self.tasks.begins(text, at: tokens[$0].start) }),
      goal > draft.clause.lowerBound, case let deed = tokens[goal - 1], deed.range.count > 1,
      !deed.wordClass.isDisjoint(with: [.verb, .action]),
      deed.wordClass.isDisjoint(with: [.target, .up, .down, .link, .adverb])
    else { return nil }
    return goal - 1..<goal
  }

  private static let tasks: WordSet = "任务 计划 目标 预算"

  /// 再奖, 另补: a grant in one letter.
  func isGrantLetter(_ token: Token) -> Bool {
    token.isLetter("奖") || token.isLetter("补")
  }

  /// `7个工作日以内到账`: what is to be done by then, and nothing else.
  func due(behind token: Int) -> Range<Int>? {
    var verb = token + 1
    if verb < tokens.count, tokens[verb].isLetter("内") { verb += 1 }
    // `5个工作日内必须拨付到账`
    if verb + 1 < tokens.count, Self.musts.contains(text, tokens[verb]) { verb += 1 }
    guard verb < tokens.count, tokens[verb].range.count == 2, tokens[verb].wordClass.contains(.verb),
      tokens[verb].wordClass.isDisjoint(with: [.link, .up, .down, .over, .under, .adverb, .target]),
      verb + 1 == tokens.count || tokens[verb + 1].kind == .comma
        || tokens[verb + 1].begins("到账", in: text) || tokens[verb + 1].begins("到位", in: text)
    else { return nil }
    return verb..<verb + 1
  }

  private static let musts: WordSet = "必须 务必 要 须 应"

  /// 减产, 增产: said of money it is output that has changed.
  func isOutput(_ token: Token) -> Bool {
    token.isWord("减产", in: text) || token.isWord("增产", in: text)
  }

  /// `户均增收8000元`: the average and its gain are one name.
  func gain(behind left: Range<Int>, before token: Int) -> String? {
    guard let last = left.last, left.upperBound < token,
      // `户均增收8000元`, `茶农增收560万元`
      tokens[last].lastLetter == "均" || Self.earners.contains(text, tokens[last]),
      let verb = (left.upperBound..<min(token, left.upperBound + 3)).first(where: {
        text.has("增收", endingAt: tokens[$0].end) || text.has("减负", endingAt: tokens[$0].end)
      })
    else { return nil }
    let start = tokens[left.upperBound].range.count == 1 ? left.upperBound : verb
    return text.string(tokens[start].start..<tokens[verb].end)
  }

  private static let earners: WordSet = "农民 茶农 果农 烟农 菜农 棉农 蚕农 药农 蔗农 农牧民 牧民 渔民 村民 群众 农户 贫困户 村集体"

  /// `生猪存栏30万头，其中能繁母猪3万头`: of animals it is how many there are.
  func isHerd(_ head: Token) -> Bool { Self.herds.contains(text, head.range) }

  private static let herds: WordSet = "存栏 存栏量 出栏 出栏量"

  /// `平均每家5条`, `每万人仅有4人`, `分管同志每月不少于2次`: for whom or who, of what was spoken of.
  func isForEach(_ left: Range<Int>, _ quantity: Quantity) -> Bool {
    guard let first = left.first, let last = left.last, left.count < 7 else { return false }
    if left.count < 5, isPerson(tokens[last].end) {
      return quantity.measure == .count && quantity.unit.ends("次") || quantity.measure == .duration
    }
    let start = tokens[first].start
    guard text[start] == "每" || text.has("平均每", at: start), tokens[last].wordClass.isDisjoint(with: .head)
    else { return false }
    return left.dropFirst().allSatisfy { tokens[$0].wordClass.isDisjoint(with: [.head, .verb, .action]) }
      && (left.count < 3 || isPerson(tokens[last].end) || Self.measures.contains(text, tokens[last]))
  }

  /// `主要领导外出招商28次`: who does it is no part of what is done.
  func behindPersons(_ left: Range<Int>) -> Range<Int> {
    guard left.count > 1 else { return left }
    let doer = left.dropLast().last {
      isPerson(tokens[$0].end) && Self.tours.begins(text, at: tokens[$0 + 1].start)
    }
    return doer.map { $0 + 1..<left.upperBound } ?? left
  }

  private static let measures: WordSet = "家 户 人 亩 个 镇 村 校 店 县 区 天 月 年 项 件 次"
  private static let tours: WordSet = """
    外出 带队 带头 下沉 走访 调研 检查 督导 深入 现场 驻村 入户 接访 下访 招商 暗访 巡查 巡河 领衔 集中 专题 进企 入企 讲课 宣讲
    """

  private func isPerson(_ end: Int) -> Bool {
    end > 2 && (Self.persons.contains(text, end - 2..<end) || text.has("负责人", endingAt: end))
  }

  private static let persons: WordSet = "同志 领导 成员 干部 班子 人员 队员 党员 居民 学生 老人 人口 书记 组长"

  /// `工程完成清淤38万方`: behind 完成 a verb is what has been done.
  func accomplishment(_ draft: FigureDraft) -> Range<Int>? {
    let verb = draft.token - 1
    guard verb > draft.clause.lowerBound, Self.works.contains(text, tokens[verb]),
      text.has("完成", endingAt: tokens[verb - 1].end)
        || tokens[verb - 1].kind == .listComma && drafts.last?.rule == "noun.done"
    else { return nil }
    return verb..<draft.token
  }

  /// `实施营养改善计划，惠及3600万人`, `加大资助力度，9万人受益`: what is good for those of whom nothing else is said.
  func benefit(_ draft: FigureDraft, _ left: Range<Int>, _ right: Range<Int>) -> Range<Int>? {
    guard drafts.isEmpty, left.isEmpty, right.isEmpty, case let mark = draft.clause.lowerBound - 1, mark > 1,
      tokens[mark].firstLetter == ",",
      draft.clause.isEmpty ? benefits(draft.token + 1) : draft.clause.count == 1 && benefits(draft.token - 1),
      let before = numberless(before: mark, limit: PredicateReader.clauseLimit),
      case let deed = phrases.left(before, end: mark), let last = deed.last
    else { return nil }
    return deed.count > 1 && tokens[last].isWord("力度", in: text) ? deed.dropLast() : deed
  }

  private func benefits(_ verb: Int) -> Bool {
    verb < tokens.count && Self.benefits.contains(text, tokens[verb])
  }

  private static let benefits: WordSet = "惠及 惠及了 受益 受惠"

  private static let works: WordSet = """
    清淤 疏浚 拆除 封顶 清理 清退 清表 签约 交付 腾退 收储 关停 淘汰 硬化 亮化 绿化 净化 铺设 架设 安装 吊装 浇筑 开挖 回填 掘进 砌筑
    拆迁 征收 征地 搬迁 征迁 销号 办证 发证 清欠 清收 化解 处置 招聘 招录 接种 筛查 体检 复垦 复耕 补种 栽植 造林
    """
}
