// How far a project is by what is told behind its first stage: in a later clause, in a row, by a day.

extension ProjectStageReader {
  /// `A项目（总投资9亿元、占地80亩）开工建设`: where the sentence goes on behind what the brackets say.
  /// Behind the last of a list of such: `A项目（9亿元）、B项目（3亿元）开工建设`.
  func behindAmounts(_ end: Int) -> Int {
    guard var behind = behindBrackets(end) else { return end }
    while tokens[behind].kind == .listComma,
      let open = tokens[(behind + 1)...].prefix(Self.bracketLimit).firstIndex(where: {
        $0.isLetter("(") || $0.kind == .comma || $0.kind == .listComma || $0.kind == .quantity
      }), let next = behindBrackets(open)
    {
      behind = next
    }
    return behind
  }

  private func behindBrackets(_ open: Int) -> Int? {
    guard open < tokens.count, tokens[open].isLetter("("),
      let close = tokens[open...].prefix(Self.bracketLimit).firstIndex(where: { $0.isLetter(")") }),
      tokens[open..<close].contains(where: { $0.kind == .quantity }), close + 1 < tokens.count
    else { return nil }
    return close + 1
  }

  /// In tokens.
  private static let bracketLimit = 16

  /// The stage that a later clause on the same project names: `…项目，总投资3亿元，目前正在洽谈`.
  func stageLater(_ name: Int) -> ProjectStage? {
    let start = behindRemark(name)
    // All of an item is on what heads it.
    let isItem = start > name && tokens[name].firstLetter == ":"
    for index in start..<max(start, min(tokens.count, start + Self.laterWindow)) {
      let token = tokens[index]
      if token.kind == .comma, token.firstLetter != ",", !isItem || token.firstLetter != ";" { return nil }
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
        found.head == .estate || found.head == .coined,
        // `新上3条生产线`: what it is to have.
        tokens[index - 1].kind != .quantity
      {
        return nil
      }
      if let stage = stageGoingOn(index) { return stage }
      // One word can hold the adverb, too: 已开工.
      let place = token.range.count > 2 && isSoon(token.firstLetter) ? token.start + 1 : token.start
      if let (stage, length) = Self.later.match(text, at: place), case let end = place + length,
        !isOfHouseholds(stage, end), !isByHouseholds(stage, start..<index), text.at(end) != "后",
        !isCondition(stage, end)
      {
        if stage == .completed, isOfOther(index, from: start) { continue }
        if isDenied(index, from: start) || isPutOff(place) { return nil }
        if isDoubted(place) || text.at(place - 1) == "试" { continue }
        if stage != .suspended, isSuspended(behind: index) { return .suspended }
        if stage == .suspended, isTakenUp(end) { return .ongoing }
        let reached = furthest(stage, end)
        return calledFor(behind: index, now: reached) ?? reached
      }
    }
    return nil
  }

  /// `…项目作为全县重点项目，已于去年投用`: what it is besides. `…项目：总投资2亿元，已开工`: what the colon opens.
  private func behindRemark(_ start: Int) -> Int {
    guard start < tokens.count else { return start }
    if tokens[start].firstLetter == ":" { return start + 1 }
    guard tokens[start].begins("作为", in: text) else { return start }
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

  /// `能否按期投产`, `本应6月开工`, `原计划8月底竣工`: what is asked or was meant to be, and has not come.
  func isDoubted(_ stage: Int) -> Bool {
    var place = stage
    let limit = max(0, stage - Self.doubtLimit)
    while place > limit, text[place - 1] != ",", text[place - 1] != ";", text[place - 1] != ":" {
      place -= 1
      switch text[place] {
      case "能", "会", "是", "原", "本", "说", "就": if Self.doubts.begins(text, at: place) { return true }
      default: break
      }
    }
    return false
  }

  /// In letters.
  private static let doubtLimit = 14
  private static let doubts: WordSet = "能不能 能否 会不会 是否 是不是 原计划 原定 原本 原先 本应 本该 本来 本可 说好 说是 就说"

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

  /// `停工3个月后已复工`, `烂尾多年，今年已盘活`: the work has been taken up again.
  func isTakenUp(_ end: Int) -> Bool {
    for place in end..<max(end, min(text.count, end + Self.takenUpWindow)) {
      switch text[place] {
      case ";": return false
      case "已", "后", "经", "面": if Self.takingUp.begins(text, at: place + 1) { return true }
      default: break
      }
    }
    return false
  }

  /// In letters.
  private static let takenUpWindow = 20
  private static let takingUp: WordSet = "复工 已复工 盘活 已盘活 恢复施工 恢复建设 重新启动 重启"

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
      if token.isLetter("前")
        || !isBefore && token.begins("已", in: text) && tokens[index - 1].firstLetter == ","
        || Self.calls.contains(text, token)
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

  /// `加快推进A项目，力争年内开工`: what is pushed on has not begun.
  func startCalledFor(behind end: Int) -> ProjectStage? {
    guard end + 2 < tokens.count, tokens[end].firstLetter == ",", Self.calls.contains(text, tokens[end + 1])
    else { return nil }
    for index in end + 2..<min(tokens.count, end + 2 + Self.behindWindow) {
      if tokens[index].kind == .comma { return nil }
      if let (stage, length) = Self.behind.match(text, at: tokens[index].start) {
        return stage == .started && !isCondition(stage, tokens[index].start + length) ? stage : nil
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
