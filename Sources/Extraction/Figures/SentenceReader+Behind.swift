// The noun behind a number: what of it is the thing counted, and what is said of it.

extension SentenceReader {
  /// The noun phrase behind the number.
  func behind(_ draft: FigureDraft, _ quantity: Quantity, left: Range<Int>) -> Range<Int> {
    // `下降的项目8个、停产的企业6家`: the next of a list, and what that one is of.
    let next = draft.token + 1
    guard next < tokens.count,
      quantity.measure != .count || tokens[next].kind != .listComma || left.last != draft.token - 1,
      !phrases.isDoubled(tokens[next].start)
    else { return next..<next }
    var right = phrases.right(from: rightStart(draft.token, quantity))
    if right.isEmpty, let whoever = phrases.behindOrigin(draft.token + 1) { right = whoever }
    if quantity.measure == .count {
      right = behindAttendance(right, quantity)
      right =
        right.isEmpty
        ? behindVerb(draft.token + 1, quantity) : withClauseNoun(beforeCounted(withWork(right, quantity)))
    }
    if quantity.measure == .count { right = behindTrendOf(behindSize(right, draft.token)) }
    if quantity.measure == .count || quantity.measure == .people { right = behindQuality(right) }
    if quantity.unit.isBytes("家") || quantity.unit.isBytes("户") { right = withoutPersons(right) }
    if quantity.unit.isBytes("个") { right = withoutDwellers(right) }
    if quantity.unit.isBytes("所") { right = phrases.schools(right) }
    if quantity.measure != .count || quantity.unit.holds("亿") || quantity.unit.isBytes("万") {
      right = withoutMilestone(right)
    }
    if quantity.measure == .count || quantity.measure == .people {
      right = withoutAssessment(phrases.counted(right))
      if right.count > 2 { right = doers(right, draft) }
      if quantity.meaning.base.isEmpty { right = persons(right) }
    }
    if draft.token > 0, tokens[draft.token - 1].isLetter("把") { right = withoutDoing(right) }
    if quantity.measure == .money, right.isEmpty, let fund = founded(next, left) { return fund }
    if right.isEmpty, left.isEmpty, let work = joined(quantity, from: next) { return work }
    if quantity.measure == .people, right.isEmpty, left.isEmpty, draft.token > 0,
      let work = doneFor(draft.token)
    {
      return work
    }
    // 30户90人监测对象: two numbers before one noun.
    if right.isEmpty, quantity.measure != .percent,
      left.isEmpty || quantity.measure == .count && isVerb(left),
      tokens[next].kind == .quantity
    {
      return phrases.right(from: rightStart(next, quantities[tokens[next].quantity]))
    }
    // `年产20万吨的铝板项目`: what is made, not where.
    if quantity.measure == .other, draft.token > 0, Self.makings.contains(text, tokens[draft.token - 1]),
      let plant = right.dropFirst().first(where: {
        text.has("项目", at: tokens[$0].start) || Self.plants.contains(text, tokens[$0])
      })
    {
      return right.lowerBound..<plant
    }
    // `与第50位的云林县差3亿元`: who holds a place is not what is ranked.
    if quantity.measure == .rank, tokens[next].isLetter("的") {
      return right.lowerBound..<right.lowerBound
    }
    if quantity.measure == .area { right = withoutYield(right) }
    let isWorked = quantity.measure == .area || quantity.measure == .other && quantity.unit.ends("公里")
    // `80万平方米厂房建设`: only its making.
    let isMaking = right.last.map { text.has("建设", at: tokens[$0].end) } ?? false
    return isWorked && !isMaking && !isAtSite(left, draft.token) ? phrases.withDoing(right) : right
  }

  /// `拿出12亿元设立科创基金`: what it is put into.
  private func founded(_ verb: Int, _ left: Range<Int>) -> Range<Int>? {
    guard left.isEmpty || left.last.map({ text.has("出资", endingAt: tokens[$0].end) }) ?? false,
      Self.foundings.contains(text, tokens[verb]),
      case let start = verb + 1 < tokens.count && tokens[verb + 1].isLetter("的") ? verb + 2 : verb + 1,
      case let fund = phrases.right(from: start), let last = fund.last,
      Self.founded.contains(text, tokens[last]) || text.has("基金", endingAt: tokens[last].end)
    else { return nil }
    return fund
  }

  /// The noun behind the number without its task, which is noted.
  func nounBehind(_ draft: inout FigureDraft, _ quantity: Quantity, _ left: Range<Int>) -> Range<Int> {
    noteNextRival(&draft, quantity)
    let whole = behind(draft, quantity, left: left)
    // `投资完成率连续2个月低于50%的乡镇`: whose it is.
    if quantity.measure == .percent, whole.count == 1, !drafts.isEmpty,
      draft.features.under || draft.features.over, whole.lowerBound == draft.token + 2,
      tokens[draft.token + 1].isLetter("的"), NounPhrases.bodies.contains(text, tokens[whole.lowerBound])
    {
      return whole.lowerBound..<whole.lowerBound
    }
    if isTaskAlone(whole, left, draft, quantity) || isCost(whole, left, quantity) { return whole.prefix(0) }
    if let first = whole.first, isKindOfListed(whole, left, draft) { return first..<first + 1 }
    let noun = withoutTask(withoutWay(whole, draft, left), quantity)
    // `全年9亿元的投资任务`: still to be done.
    if noun.count < whole.count, draft.clause.allSatisfy({ tokens[$0].wordClass.contains(.time) }) {
      draft.features.assigned = true
    }
    return noun
  }

  /// `学习青川县培育企业41家的做法`: how it was done is not what was counted.
  private func withoutWay(_ noun: Range<Int>, _ draft: FigureDraft, _ left: Range<Int>) -> Range<Int> {
    guard !left.isEmpty, !noun.isEmpty, noun.lowerBound == draft.token + 2,
      tokens[draft.token + 1].isLetter("的"),
      Self.ways.begins(text, at: tokens[noun.lowerBound].start)
    else { return noun }
    return noun.lowerBound..<noun.lowerBound
  }

  private static let ways: WordSet = "做法 经验 办法 模式 典型"
  static let foundings: WordSet = "设立 组建 成立 建立"
  private static let founded: WordSet = "基金 专项资金 资金池 奖励资金 引导资金 风险补偿资金"
  private static let plants: WordSet = "生产基地 产业基地"
  static let makings: WordSet = "年产 日产 年处理 年加工 日处理"

  /// `3万亩造林任务`: what the task is of.
  @inline(__always)
  func withoutTask(_ noun: Range<Int>, _ quantity: Quantity) -> Range<Int> {
    guard noun.count > 1, tokens[noun.upperBound - 1].firstLetter == "任" else { return noun }
    return behindTask(noun, quantity)
  }

  /// `项目任务8个`, `改造任务15130套`, but `整改任务46项`: things are counted, not tasks.
  private func isOfThings(_ index: Int, _ quantity: Quantity) -> Bool {
    tokens[index].wordClass.contains(.entity) || text.has("项目", endingAt: tokens[index].end)
      || tokens[index].wordClass.contains(.action)
        && (quantity.unit.isBytes("套") || quantity.unit.isBytes("户"))
  }

  private func behindTask(_ noun: Range<Int>, _ quantity: Quantity) -> Range<Int> {
    let last = noun.upperBound - 1
    guard tokens[last].isWord("任务", in: text) else { return noun }
    switch quantity.measure {
    case .area, .money, .other: break
    // `260户征迁任务`
    case .people where tokens[last - 1].wordClass.contains(.action): break
    // `规上企业任务22户`
    case .people where isOfThings(last - 1, quantity): break
    // `亿元以上项目任务8个`
    case .count where isOfThings(last - 1, quantity): return noun.lowerBound..<last
    default: return noun
    }
    // `500公里安保工程计划任务`
    let isWork =
      noun.count > 2
      && (tokens[last - 1].begins("建设", in: text) && tokens[last - 2].wordClass.contains(.entity)
        || tokens[last - 1].isWord("计划", in: text))
    return noun.lowerBound..<(isWork ? last - 1 : last)
  }

  /// `2条日熔化量600吨的生产线`: how large they are stands before what they are.
  private func behindSize(_ right: Range<Int>, _ token: Int) -> Range<Int> {
    var size = right.isEmpty ? token + 1 : right.upperBound
    // `3个总投资36亿元的项目`
    if right.isEmpty, size + 3 < tokens.count, tokens[size].wordClass.contains(.head) { size += 1 }
    // `2个投资额在500万元以上的项目`, `8家亩均税收低于5万元的企业`, `7个投资达3亿元的项目`
    if !right.isEmpty, size + 3 < tokens.count,
      tokens[size].isLetter("在") || tokens[size].isLetter("达")
        || !tokens[size].wordClass.isDisjoint(with: [.over, .under])
    {
      size += 1
    }
    // `3条长800米园区道路`
    if right.count == 1, isExtent(tokens[right.lowerBound]), size + 1 < tokens.count,
      tokens[size].kind == .quantity,
      case let thing = phrases.right(from: size + 1), let last = thing.last, thing.lowerBound == size + 1,
      tokens[last].wordClass.contains(.entity)
    {
      return thing
    }
    guard size + 2 < tokens.count, tokens[size].kind == .quantity || tokens[size].kind == .name,
      tokens[size + 1].isLetter("的"),
      right.allSatisfy({ tokens[$0].wordClass.isDisjoint(with: .entity) }),
      case let thing = phrases.right(from: size + 2), let last = thing.last, thing.lowerBound == size + 2,
      tokens[last].wordClass.contains(.entity) || tokens[last].lastLetter == "厂"
    else { return right }
    return thing
  }

  private func isExtent(_ token: Token) -> Bool {
    token.isLetter("长") || token.isLetter("宽") || token.isLetter("高") || token.isLetter("深")
  }

  /// `27家产值下降的企业`: what has become of them stands before what they are.
  private func behindTrendOf(_ right: Range<Int>) -> Range<Int> {
    guard right.count == 1, let head = right.first, tokens[head].wordClass.contains(.head),
      head + 3 < tokens.count, !tokens[head + 1].wordClass.isDisjoint(with: [.up, .down]),
      tokens[head + 2].isLetter("的"), case let thing = phrases.right(from: head + 3), let last = thing.last,
      tokens[last].wordClass.contains(.entity)
    else { return right }
    return thing
  }

  /// `2条完整的产业链条`, `8个投资规模大的项目`: how good they are stands before what they are.
  private func behindQuality(_ right: Range<Int>) -> Range<Int> {
    guard let quality = right.last, quality + 2 < tokens.count, tokens[quality + 1].isLetter("的"),
      right.count == 1 && Self.qualities.contains(text, tokens[quality])
        || right.count > 1 && Self.traits.contains(text, tokens[quality])
          && tokens[quality - 1].wordClass.isDisjoint(with: .entity)
        || right.count == 2 && tokens[right.lowerBound].isLetter("上")
          && tokens[quality].wordClass.contains(.head),
      case let thing = phrases.right(from: quality + 2), let last = thing.last,
      thing.lowerBound == quality + 2,
      !tokens[last].wordClass.isDisjoint(with: [.entity, .noun]) || tokens[last].lastLetter == "场"
    else { return right }
    return thing
  }

  private static let traits: WordSet = "大 高 强 好 广 小 低 优 多"
  private static let qualities: WordSet = """
    得力 精干 能干 完整 大型 优质 优秀 先进 高端 高品质 高水平 高质量 标志性 引领性 全新 重大 重要 成熟 专业 知名 现代化 较大 最大 独立 稳定 特色 新 大 好 差
    """

  /// `6个安置点群众`: places are counted, not who lives there.
  private func withoutDwellers(_ right: Range<Int>) -> Range<Int> {
    guard right.count > 1, let last = right.last, Self.crowds.contains(text, tokens[last]),
      case let place = tokens[last - 1], place.wordClass.contains(.entity) || place.isLetter("点")
    else { return right }
    return right.dropLast()
  }

  /// `38家重点企业法人代表`: the firms are counted, whoever came for them.
  private func withoutPersons(_ right: Range<Int>) -> Range<Int> {
    guard right.count > 1, let last = right.last, Self.speakers.contains(text, tokens[last]),
      let firm = right.dropLast().last(where: { Self.firms.contains(text, tokens[$0]) })
    else { return right }
    return right.lowerBound..<firm + 1
  }

  private static let speakers: WordSet = "代表 法人 负责人 企业家 董事长 总经理 负责同志 老总 员工 职工 代表人"
  private static let firms: WordSet = "企业 重点企业 工业企业 规上企业 公司 单位 机构 商协会 商会 协会 银行 金融机构 龙头企业"

  /// `支持40所农村学校改造危房`: behind such a verb those counted do what follows.
  private func doers(_ right: Range<Int>, _ draft: FigureDraft) -> Range<Int> {
    guard draft.token > 0, Self.helps.contains(text, tokens[draft.token - 1]), let last = right.last,
      let doing = right.dropFirst().dropLast().first(where: { phrases.isActionOnly(tokens[$0]) }),
      Self.bodies.contains(text, tokens[doing - 1]), !Self.kinds.contains(text, tokens[last]),
      !tokens[last].wordClass.isDisjoint(with: [.entity, .noun])
    else { return right }
    return right.lowerBound..<doing
  }

  /// `全国217家国家级经开区综合发展水平考核评价中`: those who are assessed are counted.
  private func withoutAssessment(_ right: Range<Int>) -> Range<Int> {
    guard right.count > 2, let last = right.last, SharedWords.assessments.contains(text, tokens[last]),
      let thing = right.dropLast().last(where: {
        !tokens[$0].wordClass.isDisjoint(with: [.region, .entity])
      })
    else { return right }
    return right.lowerBound..<thing + 1
  }

  private static let helps: WordSet = "支持 帮助 帮扶 助力 推动 引导 指导 组织 鼓励 协助 扶持 使 让 带动 促进 辅导 督促"
  private static let bodies: WordSet = """
    学校 中小学 中学 小学 幼儿园 高校 院校 职业院校 企业 中小企业 民营企业 工业企业 单位 机构 医院 卫生院 村 行政村 镇 乡镇 县 县区 区县 社区 街道 镇街 园区 开发区 家庭
    农户 公司 合作社 家庭农场 经营主体 商户 市县 城市
    """
  private static let kinds: WordSet = "项目 工程 行动 试点 任务 计划 基地 中心 平台 活动 案例 事项 课题 机构 单位 企业"

  /// `3个千亿级和7个百亿级产业集群`: of its own kin, and what both are.
  func kinName(_ token: Int, _ right: Range<Int>) -> String {
    let name = phrases.string(right)
    // `纳税50万元以上的186户企业`: which ones stands before their number.
    if right.lowerBound == token + 1, token > 1,
      text.has("以上", endingAt: tokens[token - 2].end) || text.has("以下", endingAt: tokens[token - 2].end),
      let limit = phrases.threshold(before: token)
    {
      return phrases.string(limit..<token) + name
    }
    guard right.lowerBound > token + 2, right.count > 1, case let kin = tokens[token + 1],
      kin.lastLetter == "级", tokens[right.lowerBound].lastLetter == "级", kin.kind == .word
    else { return name }
    return text.string(kin.range) + phrases.string(right.dropFirst())
  }

  /// `6%左右的增速`, `22%以上的增长`, `以10%的速度增长`: the pace by its name behind the number.
  func isPaceBehind(_ token: Int) -> Bool {
    // `保持40%以上增长、达357万辆`, `出口实现30%增长`
    if token > 0, token + 1 < tokens.count,
      tokens[token - 1].begins("保持", in: text) || tokens[token - 1].begins("实现", in: text),
      tokens[token + 1].isWord("增长", in: text)
    {
      return true
    }
    // `保持年均14%增长`, `连续两年保持5%以上增幅`
    if token > 1, token + 1 < tokens.count,
      tokens[token + 1].wordClass.contains(.rateNoun) || tokens[token + 1].isWord("增长", in: text),
      tokens[max(0, token - 2)..<token].contains(where: { $0.begins("保持", in: text) })
    {
      return true
    }
    guard token + 2 < tokens.count else { return false }
    if isSpeed(token) { return true }
    guard tokens[token + 1].firstLetter == "的" else { return false }
    // `9%的工业投资增速`
    let pace = tokens[(token + 2)...].first { $0.wordClass.isDisjoint(with: [.head, .noun]) }
    return pace?.wordClass.contains(.rateNoun) ?? false || tokens[token + 2].isWord("增长", in: text)
  }

  /// `10%以上的速度增长`, `锚定9%增长目标`
  func isSpeed(_ token: Int) -> Bool {
    let end = tokens[token].end
    let start = text.at(end) == "的" ? end + 1 : end
    return text.has("速度增长", at: start) || text.has("增长目标", at: start)
  }

  /// `推进岚江产业园8万平方米厂房建设`: what is built there.
  func isAtSite(_ left: Range<Int>, _ token: Int) -> Bool {
    guard let last = left.last, last + 1 == token else { return false }
    return Self.sites.contains(text, tokens[last])
  }

  private static let sites: WordSet = "产业园 园区 基地 科技园 物流园 工业园 工业园区 开发区 高新区 新城 片区"

  /// `突破700亿元大关`: a milestone names nothing.
  func withoutMilestone(_ right: Range<Int>) -> Range<Int> {
    guard let last = right.last, isMilestone(last) else { return right }
    return right.lowerBound..<right.lowerBound
  }

  func isMilestone(_ token: Int) -> Bool {
    text.has("大关", endingAt: tokens[token].end) || text.has("台阶", endingAt: tokens[token].end)
      || tokens[token].isWord("零的突破", in: text)
  }

  /// `以全市3%的土地创造20%的税收`: the part stands behind its share.
  func isPartOf(_ token: Int) -> Bool {
    guard token + 2 < tokens.count, tokens[token + 1].isLetter("的"),
      case let part = phrases.right(from: token + 2), let last = part.last,
      !tokens[last].wordClass.isDisjoint(with: [.head, .entity])
    else { return false }
    for before in tokens[max(0, token - 12)..<token].reversed() {
      // `贡献了全区70%的产值`, `解决80%的就业`
      if before.isLetter("以") || before.isLetter("用") || Self.partVerbs.contains(text, before) { return true }
      if before.kind == .comma { return false }
    }
    return false
  }

  private static let partVerbs: WordSet = "贡献 贡献了 创造 创造了 解决 解决了 吸纳 吸纳了 承担 承担了 集聚 集聚了 提供 提供了 扣罚 消化 消化了 产出"

  /// `把100亩用地指标给足`: behind 把 the clause ends in what is done.
  private func withoutDoing(_ right: Range<Int>) -> Range<Int> {
    let thing = right.last { !tokens[$0].wordClass.isDisjoint(with: [.head, .entity, .noun]) }
    return thing.map { right.lowerBound..<$0 + 1 } ?? right
  }

  /// The noun behind a count without what those counted do.
  func sortedOut(_ right: Range<Int>, _ draft: inout FigureDraft, _ quantity: Quantity) -> Range<Int> {
    guard quantity.measure == .count || quantity.measure == .people, let last = right.last else {
      return right
    }
    // `税收低于3万元的8家企业`: what limits them is no change of their number.
    if draft.token > 0, tokens[draft.token - 1].isLetter("的") {
      draft.features.keepLevel()
    }
    if quantity.unit.isBytes("户") { return isDoing(right) ? right.lowerBound..<right.lowerBound : right }
    guard quantity.measure == .count else { return right }
    // `抓好12家停产企业的帮扶，推动8家复工复产`
    if let before = drafts.last, before.measure == .count,
      right.allSatisfy({ phrases.isActionOnly(tokens[$0]) }),
      quantities[before.quantity].unit.isBytes(quantity.unit), right.upperBound < tokens.count,
      phrases.isActionOnly(tokens[right.upperBound])
    {
      return right.lowerBound..<right.lowerBound
    }
    // `只有9个申报了项目，其余6个未申报项目`: what they have done or not.
    if !drafts.isEmpty, right.upperBound < tokens.count,
      right.allSatisfy({ phrases.isActionOnly(tokens[$0]) }) && tokens[right.upperBound].isLetter("了")
        || tokens[draft.token + 1].isLetter("未")
    {
      return right.lowerBound..<right.lowerBound
    }
    // `有2家是书面发言`: what they did, not what they are.
    let isSaid =
      tokens[draft.token + 1].isLetter("是") && tokens[last].wordClass.isDisjoint(with: .entity)
      && !drafts.isEmpty
    return isSaid || isDoing(right) ? right.lowerBound..<right.lowerBound : right
  }

  /// A grant in one letter, or output by its verb.
  func nameGrantOrOutput(_ draft: inout FigureDraft) -> Bool {
    guard draft.token > 0, case let verb = tokens[draft.token - 1] else { return false }
    // `一次性奖励20万元，再奖5万元`
    if isGrantLetter(verb), let before = drafts.last(where: { $0.features.rules }) {
      (draft.indicator, draft.phrase, draft.rule) = (before.indicator, before.phrase, "noun.carried")
      draft.features.rules = true
      return true
    }
    // `一家企业减产2亿元`
    guard isOutput(verb) else { return false }
    (draft.indicator, draft.rule) = ("产值", "noun.output")
    return true
  }

  /// 新投产项目, 拟开工项目: a kind that a verb names.
  func isNewKind(_ token: Int) -> Bool {
    guard token < tokens.count else { return false }
    return tokens[token].firstLetter == "新" && tokens[token].range.count > 1
      || tokens[token].firstLetter == "拟"
  }
}
