// The stage that the words around a name give a project.

struct ProjectStageReader {
  let text: SentenceText
  let tokens: [Token]
  let quantities: [Quantity]

  func isCount(_ token: Int) -> Bool { quantities[tokens[token].quantity].measure == .count }

  func unit(_ token: Int) -> Character? { quantities[tokens[token].quantity].unit.first }

  func isMoney(_ token: Int) -> Bool { quantities[tokens[token].quantity].measure == .money }

  private static let behindWindow = 5

  /// The stage that the words behind token `end` name, else the verb before the name.
  func stage(of start: Int, behind end: Int) -> ProjectStage? {
    if let stage = stageBehind(end) { return stage }
    // `完成“三北”工程造林种草`: the verb governs what follows the name.
    if end < tokens.count, tokens[end].isNominal,
      tokens[end].wordClass.isDisjoint(with: [.verb, .stop, .adverb]),
      !isBuilding(end)
    {
      return nil
    }
    if start > 0, isBuilding(end), text.has("支持", at: tokens[start - 1].start) { return .ongoing }
    return stageBefore(start)
  }

  /// The stage that a later clause on the same project names: `…项目，总投资3亿元，目前正在洽谈`.
  func stageLater(_ start: Int) -> ProjectStage? {
    for index in start..<max(start, min(tokens.count, start + Self.laterWindow)) {
      let token = tokens[index]
      if token.kind == .comma, text[token.start] != "," { return nil }
      // Another one begins.
      if text.has("项目", endingAt: token.end) || text.has("工程", endingAt: token.end), index > start {
        return nil
      }
      if let stage = Self.later.stage(text, at: token.start) { return stage }
    }
    return nil
  }

  private static let laterWindow = 40
  private static let later = StageWords(ProjectTable.stagesLater)

  /// A stage is told right there.
  func isStage(_ token: Int) -> Bool {
    token < tokens.count && Self.behind.stage(text, at: tokens[token].start) != nil
  }

  /// Some verb of making or running governs the name.
  func isGoverned(_ start: Int) -> Bool {
    start > 0 && Self.governing.contains(text, tokens[start - 1].range)
  }

  /// The words behind the name show that it is being made, though they name no stage.
  func isMaking(_ end: Int) -> Bool {
    end < tokens.count
      && (Self.making.begins(text, at: tokens[end].start) || tokens[end].isLetter("后", in: text))
  }

  /// 建设, 实施 behind a name: the verb before it governs the work.
  private func isBuilding(_ end: Int) -> Bool {
    end < tokens.count && Self.building.contains(text, tokens[end].range)
  }

  private func stageBehind(_ end: Int) -> ProjectStage? {
    var index = end
    var limit = end + Self.behindWindow
    while index < min(tokens.count, limit), isBeforeStage(index) {
      // `9月28日投运`, `提前40天通车`: when is no part of the way to the stage.
      if tokens[index].kind == .name || tokens[index].kind == .quantity { limit += 2 }
      if let stage = Self.behind.stage(text, at: tokens[index].start), !isSpending(index) { return stage }
      if text[tokens[index].start] == "下" || text[tokens[index].start] == "试" { return nil }
      index += 1
    }
    return nil
  }

  private func isBeforeStage(_ index: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .word, .letter: return true
    case .name: return token.wordClass.contains(.time)
    case .quantity: return quantities[token.quantity].measure == .duration
    default: return false
    }
  }

  /// `完成投资2亿元`: what has been spent, not that it is finished.
  private func isSpending(_ index: Int) -> Bool {
    text[tokens[index].start] == "完" && tokens[index].range.count == 2
      && text.has("完成", at: tokens[index].start) && index + 1 < tokens.count
      && (tokens[index + 1].kind == .quantity || tokens[index + 1].wordClass.contains(.head)
        || text.has("年度", at: tokens[index + 1].start))
  }

  /// `…水厂，总投资3亿元`: what the undertaking is to cost follows its name.
  func hasCost(_ end: Int) -> Bool {
    guard end < tokens.count else { return false }
    let isParted = tokens[end].kind == .comma && text[tokens[end].start] == ","
    let next = isParted ? end + 1 : end
    return next < tokens.count && mayCost(text[tokens[next].start])
      && Self.costs.contains(text, tokens[next].range)
      || !isParted && isSpending(end)
  }

  private func mayCost(_ letter: Glyph) -> Bool { letter == "总" || letter == "计" || letter == "概" }

  private static let costs: WordSet = "总投资 计划总投资 计划投资 概算投资 概算总投资"

  private func stageBefore(_ start: Int) -> ProjectStage? {
    var index = start - 1
    let limit = max(0, start - 4)
    while index >= limit, tokens[index].kind == .word || tokens[index].kind == .letter {
      let token = tokens[index]
      if let stage = Self.before.stage(text, token.range) { return stage }
      if token.wordClass.isDisjoint(with: [.adverb, .target]), token.range.count > 1 { return nil }
      index -= 1
    }
    return nil
  }

  private static let making: WordSet = """
    下闸蓄水 试通水 蓄水 通水 试运转 并网 并网发电 获批建设 获批创建 获批设立 总投资 计划总投资 概算投资 计划投资 投资 总建筑面积 占地 累计完成投资
    设置床位 主体结构 完成主体 全长 总长 建筑面积 总装机 总库容 设计日供水能力 日处理规模 建成后 右幅 左幅
    """
  private static let building: WordSet = "建设 实施 改造 进度 手续"
  private static let governing: WordSet =
    "实施 做好 抓好 建设 完成 参与 深度参与 打造 布局 规划 改造 提升 抓紧 组织实施 有序实施 加快实施 启动实施"
  private static let behind = StageWords(ProjectTable.stagesBehind)
  private static let before = StageWords(ProjectTable.stagesBefore)
}

/// Words with the stage they name.
private struct StageWords: Sendable {
  private let stages: [ProjectStage]
  private let trie: WordTrie

  init(_ rows: [(ProjectStage, String)]) {
    stages = rows.map(\.0)
    // Earlier rows win.
    let words = rows.enumerated().reversed().flatMap { index, row in
      row.1.split(whereSeparator: { $0 == " " || $0 == "\n" }).map {
        (word: Word($0), payload: UInt32(index))
      }
    }
    trie = WordTrie(words)
  }

  /// The stage of the longest word that begins at `index`.
  func stage(_ text: SentenceText, at index: Int) -> ProjectStage? {
    trie.longest(in: text, at: index).map { stages[Int($0.payload)] }
  }

  /// The stage of the word that fills `range`.
  func stage(_ text: SentenceText, _ range: Range<Int>) -> ProjectStage? {
    guard let found = trie.longest(in: text, at: range.lowerBound, limit: range.upperBound),
      found.length == range.count
    else { return nil }
    return stages[Int(found.payload)]
  }
}
