// The stage that the words around a name give a project.

struct ProjectStageReader {
  let text: SentenceText
  let tokens: [Token]

  private static let behindWindow = 5

  /// The stage that the words behind token `end` name, else the verb before the name.
  func stage(of range: Range<Int>, behind end: Int) -> ProjectStage? {
    if let stage = stageBehind(end) { return stage }
    // `完成“三北”工程造林种草`: the verb governs what follows the name.
    if end < tokens.count, tokens[end].isNominal,
      tokens[end].wordClass.isDisjoint(with: [.verb, .stop, .adverb]),
      !isBuilding(end)
    {
      return nil
    }
    if range.lowerBound > 0, isBuilding(end), word(range.lowerBound - 1) == "支持" { return .ongoing }
    return stageBefore(range.lowerBound)
  }

  /// 建设, 实施 behind a name: the verb before it governs the work.
  private func isBuilding(_ end: Int) -> Bool {
    end < tokens.count && ["建设", "实施", "改造", "进度", "手续"].contains(word(end))
  }

  /// Some verb of making or running governs the name.
  func isGoverned(_ range: Range<Int>) -> Bool {
    guard range.lowerBound > 0 else { return false }
    return Self.governing.contains(word(range.lowerBound - 1))
  }

  /// Words behind a name that show it is being made, though they name no stage.
  private static let making: Set<String> = ["下闸蓄水", "试通水", "蓄水", "通水", "试运转", "并网", "并网发电", "获批建设"]

  /// Some word behind the name shows that it is being made.
  func isMaking(_ end: Int) -> Bool {
    for length in 1...3 where end + length <= tokens.count {
      if Self.making.contains(text.string(tokens[end].start..<tokens[end + length - 1].end)) { return true }
    }
    return Self.making.contains {
      text.has(Word($0), at: end < tokens.count ? tokens[end].start : 0) && end < tokens.count
    }
  }

  private static let governing: Set<String> = [
    "实施", "做好", "抓好", "建设", "完成", "参与", "深度参与", "打造", "布局", "规划", "改造", "提升", "抓紧", "组织实施",
  ]

  private func stageBehind(_ end: Int) -> ProjectStage? {
    var index = end
    var calledFor: ProjectStage?
    while index < min(tokens.count, end + Self.behindWindow),
      tokens[index].kind == .word || tokens[index].kind == .letter
    {
      for length in [3, 2, 1] where index + length <= tokens.count {
        let words = text.string(tokens[index].start..<tokens[index + length - 1].end)
        if let stage = Self.behind[words] { return stage }
      }
      let letters = word(index)
      if letters == "下" || letters == "试" { return nil }
      if letters == "建设" || letters == "实施" { calledFor = nil }
      index += 1
    }
    return calledFor
  }

  private func stageBefore(_ start: Int) -> ProjectStage? {
    var index = start - 1
    let limit = max(0, start - 4)
    while index >= limit, tokens[index].kind == .word || tokens[index].kind == .letter {
      if let stage = Self.before[word(index)] { return stage }
      if !tokens[index].wordClass.contains(.adverb), tokens[index].range.count > 1,
        !tokens[index].wordClass.contains(.target)
      {
        return nil
      }
      index -= 1
    }
    return nil
  }

  private func word(_ index: Int) -> String { text.string(tokens[index].range) }

  private static let behind = table(ProjectTable.stagesBehind)
  private static let before = table(ProjectTable.stagesBefore)

  private static func table(_ rows: [(ProjectStage, Set<String>)]) -> [String: ProjectStage] {
    var table: [String: ProjectStage] = [:]
    for (stage, words) in rows {
      for word in words where table[word] == nil { table[word] = stage }
    }
    return table
  }
}
