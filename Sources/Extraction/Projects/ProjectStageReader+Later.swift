// How far a project is by what is told behind its first stage: in a later clause, in a row, by a day.

extension ProjectStageReader {
  /// `A项目（总投资9亿元、占地80亩）开工建设`: where the sentence goes on behind what the brackets say.
  func behindAmounts(_ end: Int) -> Int {
    guard end < tokens.count, tokens[end].isLetter("("),
      let close = tokens[end...].prefix(Self.bracketLimit).firstIndex(where: { $0.isLetter(")") }),
      tokens[end..<close].contains(where: { $0.kind == .quantity }), close + 1 < tokens.count
    else { return end }
    return close + 1
  }

  /// In tokens.
  private static let bracketLimit = 16

  /// The stage that a later clause on the same project names: `…项目，总投资3亿元，目前正在洽谈`.
  func stageLater(_ name: Int) -> ProjectStage? {
    let start = behindRemark(name)
    for index in start..<max(start, min(tokens.count, start + Self.laterWindow)) {
      let token = tokens[index]
      if token.kind == .comma, token.firstLetter != "," { return nil }
      // Another one begins: `…，投资3亿元的海川水厂已经开工`.
      if token.kind == .quantity, isMoney(index), index + 1 < tokens.count, tokens[index + 1].isLetter("的") {
        return nil
      }
      if text.has("项目", endingAt: token.end) && !text.has("该项目", endingAt: token.end)
        || text.has("工程", endingAt: token.end) && text.at(token.end) != "量", index > start
      {
        return nil
      }
      if index > start, text.has(LetterFacts.head, at: token.end - 1),
        let found = ProjectLexicon.shared.head(text, endingAt: token.end),
        found.head == .estate || found.head == .coined
      {
        return nil
      }
      if let stage = stageGoingOn(index) { return stage }
      if let (stage, length) = Self.later.match(text, at: token.start),
        !isOfHouseholds(stage, token.start + length), !isByHouseholds(stage, start..<index),
        text.at(token.start + length) != "后", !isCondition(stage, token.start + length)
      {
        if stage == .completed, isOfOther(index, from: start) { continue }
        if isDenied(index, from: start) || isPutOff(token.start) { return nil }
        if stage != .suspended, isSuspended(behind: index) { return .suspended }
        let reached = furthest(stage, token.start + length)
        return calledFor(behind: index, now: reached) ?? reached
      }
    }
    return nil
  }

  /// `…项目作为全县重点项目，已于去年投用`: what it is besides.
  private func behindRemark(_ start: Int) -> Int {
    guard start < tokens.count, tokens[start].begins("作为", in: text) else { return start }
    return tokens[start...].prefix(Self.laterWindow).firstIndex { $0.kind == .comma } ?? start
  }

  /// `…度假村项目投资3亿元，景观大门已完工`: a part of it is told of in a clause of its own.
  private func isOfOther(_ stage: Int, from start: Int) -> Bool {
    guard let comma = tokens[start..<stage].lastIndex(where: { $0.kind == .comma }) else { return false }
    // `…楼正在安装，东阁、西阁已完工`: others.
    return tokens[(comma + 1)..<stage].contains {
      $0.kind == .listComma || Self.workParts.begins(text, at: $0.start)
    }
  }

  /// `尚不具备开工条件`: not that it has begun.
  func isCondition(_ stage: ProjectStage, _ end: Int) -> Bool {
    stage == .started && text.at(end) == "条" && text.has("条件", at: end)
  }

  /// `不能按期投产`, `暂未实质性开工`
  private func isDenied(_ stage: Int, from start: Int) -> Bool {
    var index = stage - 1
    if text.has("实质性", endingAt: tokens[stage].start) {
      index -= 3
    } else if index > start, Self.dues.contains(text, tokens[index]) {
      index -= 1
    }
    return index >= start && Self.nots.contains(text, tokens[index])
  }

  private static let dues: WordSet = "如期 按期 按时 及时 正常 正式 全面 顺利"

  /// `…因征地滞后而推迟开工`
  func isPutOff(_ stage: Int) -> Bool {
    guard stage > 1 else { return false }
    switch text[stage - 1] {
    case "迟", "缓", "期": return Self.delays.contains { text.matches($0, endingAt: stage) }
    default: return false
    }
  }

  private static let delays = ["推迟", "延迟", "暂缓", "延期"].map { Word($0) }

  /// `3月开工，因资金不足，该项目暂停建设`: the work does not go on.
  private func isSuspended(behind start: Int) -> Bool {
    for index in start + 1..<max(start + 1, min(tokens.count, start + Self.laterWindow)) {
      let token = tokens[index]
      if token.kind == .comma, token.firstLetter != "," { return false }
      if text.has("项目", endingAt: token.end), !text.has("该项目", endingAt: token.end) { return false }
      switch token.firstLetter {
      case "停", "暂", "缓":
        if Self.later.stage(text, at: token.start) == .suspended, text[token.start - 1] != "不" { return true }
      default: break
      }
    }
    return false
  }

  private static let laterWindow = 40
  static let later = StageWords(ProjectTable.stagesLater)

  /// `当年签约、当年开工、当年投产`: the last of them has been reached.
  func furthest(_ stage: ProjectStage, _ end: Int) -> ProjectStage {
    guard text.at(end) == "、" else { return stage }
    for place in end + 1..<end + Self.chainStep {
      // `二期投产、三期开工`
      if text.at(place) == "期" { return stage }
      if let (next, length) = Self.behind.match(text, at: place), next != .completed {
        return furthest(next, place + length)
      }
    }
    return stage
  }

  /// `正在安装设备，确保11月投产`, `已完成设计，4月底动工`: what is called for by a day, behind how it is now.
  func calledFor(behind start: Int, now: ProjectStage) -> ProjectStage? {
    guard now == .ongoing || now == .preliminary else { return nil }
    let isBefore = now == .preliminary
    var isDue = false
    for index in start..<max(start, min(tokens.count, start + Self.laterWindow)) {
      let token = tokens[index]
      if token.kind == .comma {
        guard token.firstLetter == "," else { return nil }
        isDue = false
        if isOther(index + 1) { return nil }
      }
      if token.kind == .listComma || text.has("项目", endingAt: token.end) && index > start { return nil }
      if isBefore, text.has("工程", endingAt: token.end), index > start { return nil }
      if token.isLetter("前") || Self.calls.contains(text, token)
        || isBefore && token.kind == .name && token.wordClass.contains(.time)
      {
        isDue = true
      }
      if isDue, let (stage, length) = Self.behind.match(text, at: token.start),
        isBefore
          ? stage == .started && !isCondition(stage, token.start + length) && !isPutOff(token.start)
          : stage == .operating || stage == .completed
      {
        return stage
      }
    }
    return nil
  }

  /// `…，汶溪大桥正在施工`: another one is spoken of.
  private func isOther(_ first: Int) -> Bool {
    for index in first..<max(first, min(tokens.count - 1, first + Self.subjectLimit)) {
      guard tokens[index].isNominal else { return false }
      guard index > first, text.has(LetterFacts.head, at: tokens[index].end - 1),
        let found = ProjectLexicon.shared.head(text, endingAt: tokens[index].end), found.length > 1,
        found.head == .built || found.head == .estate
      else { continue }
      switch tokens[index + 1].firstLetter {
      case "正", "已", "基", "完": return true
      default: return false
      }
    }
    return false
  }

  /// In tokens.
  private static let subjectLimit = 8
  private static let calls: WordSet = "确保 力争 预计 争取 务必"

  /// In letters: 当年 before the next stage.
  private static let chainStep = 4

  /// `…片区剩下的30户，要在20天内完成签约`
  private func isByHouseholds(_ stage: ProjectStage, _ before: Range<Int>) -> Bool {
    stage == .signed
      && before.contains {
        tokens[$0].kind == .quantity && quantities[tokens[$0].quantity].measure == .people
      }
  }
}
