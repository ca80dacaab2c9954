// The stage that the words around a name give a project.

struct ProjectStageReader {
  let text: SentenceText
  let tokens: [Token]
  let quantities: [Quantity]

  func isCount(_ token: Int) -> Bool { quantities[tokens[token].quantity].measure == .count }

  func unit(_ token: Int) -> Character? { quantities[tokens[token].quantity].unit.first }

  func isMoney(_ token: Int) -> Bool { quantities[tokens[token].quantity].measure == .money }

  static let behindWindow = 5

  /// The stage that the words behind letter `place` in token `end` name, else the verb before the name.
  func stage(of start: Int, behind end: Int, from place: Int) -> ProjectStage? {
    let end = behindAmounts(end)
    if let stage = stageBehind(end, from: place) {
      return calledFor(behind: end, now: stage) ?? stage
    }
    if let stage = stageOfAttribute(start) { return stage }
    if isPartDone(start, from: place) { return .ongoing }
    // `完成“三北”工程造林种草`: the verb governs what follows the name, if that is no number of the names.
    if end < tokens.count, tokens[end].isNominal, !tokens[end].isLetter("由"),
      tokens[end].wordClass.isDisjoint(with: [.verb, .stop, .adverb]),
      !isBuilding(end, from: place), ChineseNumerals.digit(tokens[end].firstLetter) == nil
    {
      return nil
    }
    // `完成岚江路征收任务`: of the ground it is built on.
    if end < tokens.count,
      Self.predicates.begins(text, at: tokens[end].start)
        || Self.clearings.begins(text, at: tokens[end].start)
    {
      return nil
    }
    if start > 0, isBuilding(end, from: place), Self.backings.contains(text, tokens[start - 1]) {
      return .ongoing
    }
    let stage = stageBefore(start)
    return stage == .ongoing ? startCalledFor(behind: end) ?? stage : stage
  }

  /// What a thing does or becomes, said of it where it stands.
  func isPredicate(_ token: Int, from letter: Int) -> Bool {
    token < tokens.count && Self.predicates.begins(text, at: max(tokens[token].start, letter))
  }

  private static let clearings: WordSet = "征收 征迁 征拆 征地 拆迁 房屋征收 土地征收 房屋拆迁"
  private static let predicates: WordSet = "融入 发挥 引领 争创 成为 辐射 服务于 入选 蓬勃发展 加快筹"

  /// A stage is told right there.
  func isStage(_ token: Int) -> Bool {
    token < tokens.count && Self.behind.stage(text, at: tokens[token].start) != nil
  }

  /// Some verb of making or running governs the name.
  func isGoverned(_ start: Int) -> Bool {
    guard start > 0 else { return false }
    // 在建的, 正在施工的
    if start > 1, tokens[start - 1].isLetter("的") {
      if case let size = beforeSize(start), size < start { return isGoverned(size) }
      return Self.underWay.contains(text, tokens[start - 2])
    }
    let before = tokens[start - 1]
    let end = before.isLetter("了") ? before.start : before.end
    switch text.at(end - 1) {
    case "紧", "牢", "住", "建":
      if Self.watchings.contains(where: { text.matches($0, endingAt: end) }) { return true }
    default: break
    }
    return Self.governing.contains(text, before)
  }

  /// `盯紧…变电站`, `卡住了…快速路`: what leaders watch and what others hold up.
  private static let watchings = ["盯紧", "盯牢", "盯住", "卡住", "拖住", "申建"].map { Word($0) }

  private static let underWay: WordSet = "负责 承建 包联 在建 续建 拟建 新建 施工 建设 洽谈 在谈 推进"

  /// 建设, 实施 behind a name: the verb before it governs the work.
  func isBuilding(_ end: Int, from letter: Int = 0) -> Bool {
    // One word can hold the noun of the list, too: 工程建设.
    end < tokens.count && letter < tokens[end].end
      && Self.building.contains(text, max(tokens[end].start, letter)..<tokens[end].end)
  }

  /// 投产, 达产: only works do so.
  func isProducing(_ token: Int) -> Bool {
    guard token < tokens.count else { return false }
    let start = tokens[token].start
    // 早日投产
    return Self.producing.begins(text, at: start)
      || Self.soons.begins(text, at: start) && Self.producing.begins(text, at: start + 2)
  }

  /// 加快建设 behind all of a list.
  func isUnderWay(_ token: Int) -> Bool {
    token < tokens.count && Self.progress.begins(text, at: tokens[token].start)
  }

  private static let soons: WordSet = "早日 尽快 尽早 相继 陆续 全部 全面 即将 如期 按期"
  private static let progress: WordSet = "加快建设 加紧建设 抓紧建设 加快推进 破土动工"

  private static let producing: WordSet = "扩大产能 投产 建成投产 顺利投产 相继投产 投运 建成投运 达产 试生产 扩产 开工 竣工"

  private func stageBehind(_ end: Int, from letter: Int) -> ProjectStage? {
    var index = end
    var limit = end + Self.behindWindow
    if let stage = stageGoingOn(end) ?? stageApproved(end) ?? stageAtPlace(end) { return stage }
    // `A、B两个工程和续建C`: what is said there is said of others.
    if end < tokens.count, tokens[end].isLetter("和") { return nil }
    var isDenied = false
    while index < min(tokens.count, limit), isBeforeStage(index) {
      // `9月28日投运`, `提前40天通车`: when is no part of the way to the stage.
      if tokens[index].kind == .name || tokens[index].kind == .quantity { limit += 2 }
      // One word can hold the end of the name, too: 项目前期.
      var place = max(tokens[index].start, letter)
      if isSoon(text[place]), place + 1 < tokens[index].end, Self.behind.stage(text, at: place) == nil {
        place += 1
      }
      // `学院加快筹建`: a body.
      if text[place] == "筹" || text.has("加快筹", at: place) { return nil }
      isDenied = isDenied || index > end && Self.nots.contains(text, tokens[index - 1])
      // `…项目完成60%，正按节点推进`
      let isSpending = isSpending(index)
      if isSpending, tokens[index + 1].kind == .quantity,
        quantities[tokens[index + 1].quantity].measure == .percent
      {
        return .ongoing
      }
      if let (stage, length) = Self.behind.match(text, at: place), !isSpending,
        !isAmountOrDrawing(place + length), !isBuiltUpArea(place + length),
        !isCondition(stage, place + length),
        !isOfHouseholds(stage, place + length), !isOnlyThought(stage, place + length)
      {
        if isDenied || isPutOff(place) || isOnceDone(stage, place + length) || isDoubted(place) { return nil }
        // `正在做开工前的准备`
        if stage == .started, text.at(place + length) == "前" { return .preliminary }
        if stage == .suspended, isTakenUp(place + length) { return .ongoing }
        guard stage == .completed else { return furthest(stage, place + length) }
        // 建成达产, 贯通投用: the last word tells how far it is.
        if Self.behind.stage(text, at: place + length) == .operating || isRunBesides(place + length) {
          return .operating
        }
        if isOfPart(end, index) { return .ongoing }
        return completed(place, length)
      }
      switch tokens[index].firstLetter {
      case "下" where Self.nextTimes.begins(text, at: place): index += 1
      case "下", "试": return nil
      case "通" where isAccepted(place): return .completed
      case "进" where isInPhase(place): return .ongoing
      case "从", "自": return stageReached(index)
      default: index += 1
      }
    }
    return nil
  }

  /// `还有37户没有签约`
  static let nots: WordSet = "没有 没 未 尚未 暂未 迟迟未 迟迟不 迟迟没有 不 不能 未能 无法 难以 推迟 延迟 延期 暂缓"

  /// `下个月投运`: when, not what came down from above.
  private static let nextTimes: WordSet = "下个月 下月 下周 下季度 下半年"

  /// `通过国家级验收`
  private func isAccepted(_ place: Int) -> Bool {
    guard text.has("通过", at: place) else { return false }
    return (place + 2..<min(text.count, place + Self.objectWindow)).contains { text.has("验收", at: $0) }
  }

  /// `从签约到开工只用了90天`: the later one has been reached.
  private func stageReached(_ start: Int) -> ProjectStage? {
    for index in start + 1..<max(start + 1, min(tokens.count - 1, start + Self.behindWindow + 1)) {
      guard tokens[index].firstLetter == "到" || tokens[index].firstLetter == "至" else { continue }
      let place = tokens[index].range.count == 1 ? tokens[index + 1].start : tokens[index].start + 1
      return Self.behind.stage(text, at: place)
    }
    return nil
  }

  /// `…项目建成后主要生产轮毂`: what it will do then.
  private func isOnceDone(_ stage: ProjectStage, _ end: Int) -> Bool {
    (stage == .completed || stage == .operating) && text.at(end) == "后" && !text.has("完成", endingAt: end)
  }

  /// `完成桩基施工`: a part of the work, `完成环评`: what comes before it; neither is the whole.
  private func completed(_ place: Int, _ length: Int) -> ProjectStage? {
    let next = place + length
    // `国道建成全球首条走廊`: it has become what follows.
    if text.has("建成", endingAt: next),
      Self.superlatives.begins(text, at: next) || isPart(next) || isSoMany(next)
    {
      return nil
    }
    if text.has("完成", endingAt: next), let number = numberDone(next) {
      return isPercent(number) ? .ongoing : nil
    }
    guard next < text.count, text[next].isHan, text.has("完成", endingAt: next) else { return .completed }
    for index in next..<min(text.count, next + Self.objectWindow) {
      guard text[index].isHan else { break }
      if Self.results.begins(text, at: index) { return nil }
      if index == next, isWholeWork(next) { return .completed }
      if Self.preparations.begins(text, at: index) { return .preliminary }
    }
    switch text[next] {
    case "了": return Self.workParts.begins(text, at: next + 1) ? .ongoing : .completed
    case "建", "竣", "交", "验", "并", "后", "的": return .completed
    default: return .ongoing
    }
  }

  /// `建成粮仓14栋`: so much of it.
  private func isPart(_ place: Int) -> Bool {
    guard let object = tokens.first(where: { $0.start == place }), object.isNominal,
      let first = tokens.firstIndex(where: { $0.start > place })
    else { return false }
    return tokens[(first - 1)...].prefix(Self.partLimit).drop { $0.isNominal }.first?.kind == .quantity
  }

  /// In tokens.
  private static let partLimit = 5
  private static let superlatives: WordSet = "全球 世界 亚洲 全国 国内 全省 首条 首个 首座 西部首"

  /// 已完成, 将建成
  func isSoon(_ letter: Glyph) -> Bool {
    switch letter {
    case "将", "已", "正", "拟", "要", "可", "能", "先": true
    default: false
    }
  }

  private static let objectWindow = 8
  /// What a place completes rather than what is built.
  private static let results: WordSet = "情况 投资 产值 税收 收入 营收 增加值 进出口 任务 年度计划 年度目标 招商"
  private static let preparations: WordSet = """
    设计 选址 测风 地勘 可研 立项 环评 能评 安评 稳评 预算编制 概算批复 招标 招投标 用地预审 勘察 勘探 测绘 规划设计 方案设计
    初步设计 施工图 前期 备案 核准 征地 摘牌
    """

  private func isBeforeStage(_ index: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .word, .letter: return true
    case .name: return token.wordClass.contains(.time)
    case .quantity: return quantities[token.quantity].measure == .duration
    case .quoted: return isBeforeHoliday(index)
    default: return false
    }
  }

  /// `完成投资2亿元`: what has been spent, not that it is finished.
  private func isSpending(_ index: Int) -> Bool {
    tokens[index].firstLetter == "完" && tokens[index].range.count == 2
      && tokens[index].begins("完成", in: text) && index + 1 < tokens.count
      && (tokens[index + 1].kind == .quantity || tokens[index + 1].wordClass.contains(.head)
        || tokens[index + 1].begins("年度", in: text))
  }

  /// `…水厂，总投资3亿元`: what the undertaking is to cost follows its name.
  func hasCost(_ end: Int) -> Bool {
    guard end < tokens.count else { return false }
    let isParted = tokens[end].kind == .comma && tokens[end].firstLetter == ","
    let next = isParted ? end + 1 : end
    return next < tokens.count && mayCost(tokens[next].firstLetter)
      && Self.costs.contains(text, tokens[next]) && !isOfNext(next + 1)
      || !isParted && (isSpending(end) && !isOutput(end + 1) || isSpent(end))
  }

  /// `岚东产业园总投资9亿元的海川电池项目`: the cost of what lies in it.
  private func isOfNext(_ amount: Int) -> Bool {
    amount + 1 < tokens.count && tokens[amount].kind == .quantity && tokens[amount + 1].isLetter("的")
  }

  /// `岚海机场完成旅客吞吐量90万人次`: what it does once it stands.
  private func isOutput(_ noun: Int) -> Bool {
    tokens[noun].lastLetter == "量" && !text.has("工程量", endingAt: tokens[noun].end)
  }

  /// `岚湖博览园目前已完成投资2亿元`: so far, and of no place with many.
  private func isSpent(_ end: Int) -> Bool {
    var index = end
    while index < min(tokens.count, end + 3), isWhen(index) || tokens[index].isLetter("已") { index += 1 }
    guard index + 1 < tokens.count, !text.has("区", endingAt: tokens[end].start) else { return false }
    return tokens[index].isWord("已完成", in: text) && tokens[index + 1].isWord("投资", in: text)
  }

  private func mayCost(_ letter: Glyph) -> Bool {
    switch letter {
    case "总", "计", "概", "额", "匡", "估", "全": true
    default: false
    }
  }

  private static let costs: WordSet = "总投资 总投 计划总投资 计划投资 概算投资 概算总投资 额度 匡算投资 估算投资 全长"

  /// The stage that one token names: 已完工, 在建.
  func stage(named index: Int) -> ProjectStage? {
    guard index >= 0, text.at(tokens[index].start - 1) != "未" else { return nil }
    let word = verb(tokens[index])
    return Self.behind.stage(text, word) ?? Self.before.stage(text, word)
  }

  private func stageBefore(_ start: Int) -> ProjectStage? {
    let start = beforeSize(start)
    var index = start - 1
    let limit = max(0, start - 4)
    while index >= limit {
      let token = tokens[index]
      // `新签约（落地）了青屏酒店`
      if token.kind == .parenthesis, index > limit, index < start - 1 {
        index -= 1
        continue
      }
      guard token.kind == .word || token.kind == .letter else { break }
      if let stage = Self.before.stage(text, verb(token)) {
        // `没有开工的是海川项目`
        if index > 0, Self.nots.contains(text, tokens[index - 1]) || token.firstLetter == "未" { return nil }
        // `申建海川保税仓`
        if token.range.count == 1, index > 0, tokens[index - 1].kind == .letter { return nil }
        // 规划建设: what is built one day.
        let isPlan = stage == .ongoing && index > 0 && tokens[index - 1].begins("规划", in: text)
        if isPlan { return .planned }
        // `开工新建岚山路`, `谋划新建海川大桥`
        // `投入使用了新建岚山幼儿园`: how far it has come, of what is new.
        let verbBefore = index > 1 && tokens[index - 1].isLetter("了") ? index - 2 : index - 1
        if stage == .ongoing, index > 0, tokens[verbBefore].kind == .word,
          let earlier = Self.before.stage(text, verb(tokens[verbBefore])),
          earlier == .started || earlier == .planned || earlier == .operating
        {
          return earlier
        }
        return stage
      }
      // `谋划研究岚港建设`, `签约实施海川项目`
      // `洽谈达成了海川项目`
      let isStudied =
        token.begins("研究", in: text) || token.begins("达成", in: text) || token.isWord("实施", in: text)
        || isPlannedFor(index, from: start)
        // `签约引进海川项目`
        || index > 0 && tokens[index - 1].lastLetter == "约" && Self.bringings.contains(text, token)
      if token.wordClass.isDisjoint(with: [.adverb, .target]), token.range.count > 1, !isStudied {
        return nil
      }
      index -= 1
    }
    return nil
  }

  /// 将建成, 新建了: the verb without the adverb before it and the particle behind it.
  func verb(_ token: Token) -> Range<Int> {
    var range = token.range
    guard range.count > 2 else { return range }
    if isSoon(text[range.lowerBound]) { range = range.dropFirst() }
    if text[range.upperBound - 1] == "了" { range = range.dropLast() }
    return range
  }

  private static let bringings: WordSet = "引进 引入 招引 落户 落地"
  private static let backings: WordSet = "支持 保障 全力保障 全力支持 服务保障 保障好"
  private static let building: WordSet = "建设 实施 改造 进度 手续"
  private static let governing: WordSet =
    "实施 做好 抓好 建设 开发 扩建 改扩建 改建 迁建 新改建 完成 参与 深度参与 布局 规划 改造 提升 抓紧 紧盯 贯通 组织实施 有序实施 加快实施 启动实施"
  static let behind = StageWords(ProjectTable.stagesBehind)
  private static let before = StageWords(ProjectTable.stagesBefore)
}

/// Words with the stage they name.
struct StageWords: Sendable {
  private let stages: [ProjectStage]
  private let trie: WordTrie

  init(_ rows: [(ProjectStage, String)]) {
    stages = rows.map(\.0)
    // Earlier rows win.
    let words = rows.enumerated().reversed().flatMap { index, row in
      Word.list(row.1).map { (word: $0, payload: UInt32(index)) }
    }
    trie = WordTrie(words)
  }

  /// The stage of the longest word that begins at `index`, and the word's length.
  func match(_ text: SentenceText, at index: Int) -> (stage: ProjectStage, length: Int)? {
    trie.longest(in: text, at: index).map { (stages[Int($0.payload)], $0.length) }
  }

  func stage(_ text: SentenceText, at index: Int) -> ProjectStage? { match(text, at: index)?.stage }

  /// The stage of the word that fills `range`.
  func stage(_ text: SentenceText, _ range: Range<Int>) -> ProjectStage? {
    guard let found = trie.longest(in: text, at: range.lowerBound, limit: range.upperBound),
      found.length == range.count
    else { return nil }
    return stages[Int(found.payload)]
  }
}
