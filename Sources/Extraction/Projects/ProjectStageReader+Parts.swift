// What is done of a project without its being done, and what stands between its name and the verb before it.

extension ProjectStageReader {
  /// `…等3条道路完成大修，`: all there is to be done.
  func isWholeWork(_ place: Int) -> Bool {
    guard let (_, length) = Self.works.match(text, at: place) else { return false }
    // `完成改造30%`: so much of it.
    let end = place + length
    return end == text.count || !text[end].isHan && !text[end].isDigit
  }

  private static let works = StageWords([
    (.completed, "大修 改造 修缮 整修 扩建 改扩建 提升改造 改造提升 升级改造 综合整治 除险加固 迁建 改建")
  ])

  /// `岚湖产业园建成区达到9平方公里`: the area that is built up, and not that it is completed.
  func isBuiltUpArea(_ end: Int) -> Bool {
    text.at(end) == "区" && text.has("建成", endingAt: end)
  }

  /// `已完工并启动运营`, `已完成建设，现已投产`: the second verb tells how far it is.
  func isRunBesides(_ end: Int) -> Bool {
    let comma = text.has("建设", at: end) ? end + 2 : end
    if text.at(comma) == "," {
      guard let word = Self.bynows.first(where: { text.matches($0, at: comma + 1) }),
        let (stage, length) = Self.behind.match(text, at: comma + 1 + word.letters.count)
      else { return false }
      // `已竣工，已投产企业9家`: others.
      return stage == .operating && text.at(comma + 1 + word.letters.count + length) != "企"
    }
    guard text.at(end) == "并" else { return false }
    return (end + 1..<end + Self.secondVerb).contains { Self.behind.stage(text, at: $0) == .operating }
  }

  private static let bynows = Word.list("现已正式 目前已经 现已经 目前已 现已 并已 目前正 现正 正 已")

  /// `已进入桩基施工阶段`: the work goes on.
  func isInPhase(_ place: Int) -> Bool {
    guard text.has("进入", at: place) else { return false }
    let clause = (place + 2..<min(text.count, place + Self.phaseLimit)).prefix { text[$0] != "," }
    return clause.contains { text.has("阶段", at: $0) && Self.phases.contains(text, $0 - 2..<$0) }
  }

  /// In letters: 进入沉淀池主体结构施工阶段.
  private static let phaseLimit = 20
  private static let phases: WordSet = "施工 建设 安装 调试 装修 装饰 浇筑 冲刺 收尾 扫尾 攻坚 实施"

  /// In letters: 并正式启动.
  private static let secondVerb = 6

  /// `…大修工程路基及水稳完成`, `…污水厂三期地下结构基本完成`: a part of it.
  func isOfPart(_ end: Int, _ stage: Int) -> Bool {
    (end..<stage).contains { Self.workParts.begins(text, at: tokens[$0].start) }
  }

  /// `完成A项目主体工程`: a part of it.
  func isPartDone(_ start: Int, from place: Int) -> Bool {
    start > 0 && text.has("完成", endingAt: tokens[start - 1].end) && Self.workParts.begins(text, at: place)
  }

  /// `完成A项目年度投资9亿元`: so much has been spent.
  static func isOutlay(_ text: SentenceText, _ place: Int) -> Bool {
    guard let money = (place..<place + 3).first(where: { text.has("投资", at: $0) }) else { return false }
    return text.at(money + 2).isDigit || text.at(money + 2).isPlaceholder
  }

  /// `听取…中心运营设想`, `做好…水库开工准备`: what is thought or prepared of it.
  func isOnlyThought(_ stage: ProjectStage, _ end: Int) -> Bool {
    guard stage == .operating || stage == .started else { return false }
    switch text.at(end) {
    case "设", "构", "思", "方", "准", "模", "总": return Self.thoughts.begins(text, at: end)
    default: return false
    }
  }

  /// 完成量, 正在施工图设计
  func isAmountOrDrawing(_ end: Int) -> Bool {
    switch text.at(end) {
    case "量", "图": true
    default: false
    }
  }

  private static let thoughts: WordSet = "设想 构想 思路 方案 准备 模式 总部"

  static let workParts: WordSet = """
    路基 路床 水稳 基层 桩基 基础 基坑 地下室 地下结构 地面结构 地下 主体结构 土建 主体工程 框架 钢结构 砌体 墙体 屋面 桥墩 墩柱 桥面 盖梁 承台 管网 管道 路面 土方 土石方
    场平 场地平整 大门 外立面
    """

  /// `A、B等8个项目在岚湖公园入口处集中开工`: where stands between.
  func stageAtPlace(_ end: Int) -> ProjectStage? {
    guard end < tokens.count, tokens[end].isLetter("在") else { return nil }
    for index in (end + 1)..<min(tokens.count, end + Self.placeWindow) {
      if tokens[index].kind == .comma { return nil }
      guard let (stage, length) = Self.behind.match(text, at: tokens[index].start) else { continue }
      // `在…开工现场`, `在…签约仪式上`
      let isNext = tokens[index].start + length >= text.count || !text[tokens[index].start + length].isHan
      if isNext, stage == .started || stage == .signed { return stage }
    }
    return nil
  }

  /// A name of any kind may stand before its cost: `海川换热器：总投资2亿元`, `岚湖诗径计划投资9亿元，已完成投资3亿元`.
  static func tellsCost(_ text: SentenceText) -> Bool {
    if costColon(text) != nil { return true }
    var isPlanned = false
    for index in 0..<text.count {
      switch text[index] {
      case "计": isPlanned = isPlanned || text.has("计划投资", at: index)
      case "完": if isPlanned, text.has("完成投资", at: index) { return true }
      default: break
      }
    }
    return false
  }

  /// `谋划招引落地岚湖产业园`: what is planned is to bring it.
  func isPlannedFor(_ verb: Int, from start: Int) -> Bool {
    Self.bringings.contains(text, tokens[verb])
      && tokens[max(0, start - 4)..<verb].contains { $0.begins("谋划", in: text) }
  }

  private static let bringings: WordSet = "招引 引进 落地 招引落地 引进落地"

  /// In tokens.
  private static let placeWindow = 14

  /// 签约率, 签约腾空, 签约9户: what those do who live there.
  func isOfHouseholds(_ stage: ProjectStage, _ end: Int) -> Bool {
    guard stage == .signed else { return false }
    if text.at(end) == "率" || text.has("腾空", at: end) || text.has("结束", at: end) { return true }
    return quantities.contains { $0.surface.lowerBound == end && $0.measure == .people }
  }

  /// `全面完成90亩土地的征收`: the number of what has been done, which is not the whole.
  func numberDone(_ place: Int) -> Int? {
    guard let number = tokens.firstIndex(where: { $0.start >= place }), tokens[number].start == place,
      tokens[number].kind == .quantity
    else { return nil }
    return number
  }

  func isPercent(_ token: Int) -> Bool { quantities[tokens[token].quantity].measure == .percent }

  /// `…枢纽已经国家发改委批复立项`: the paper that comes before the work.
  func stageApproved(_ end: Int) -> ProjectStage? {
    guard end + 2 < tokens.count, tokens[end].isLetter("经") || tokens[end].isWord("已经", in: text) else {
      return nil
    }
    let clause = tokens[(end + 1)...].prefix(Self.agencyWindow).prefix { $0.kind != .comma }
    guard let paper = clause.firstIndex(where: { Self.approvals.contains(text, $0) }), paper > end + 1,
      Self.agencies.contains(tokens[paper - 1].lastLetter)
    else { return nil }
    return .preliminary
  }

  private static let agencies: LetterSet = ["委", "局", "厅", "部", "院", "府", "会"]
  private static let agencyWindow = 9

  /// `对在谈的A、B等项目，要一对一盯跑`, `集中开工的A、B等项目`
  func stageOfAttribute(_ start: Int) -> ProjectStage? {
    guard start > 1, tokens[start - 1].isLetter("的"), text.at(tokens[start - 2].start - 1) != "未" else {
      return nil
    }
    return Self.behind.stage(text, verb(tokens[start - 2]))
  }

  /// `建设年产100万吨的岚坪煤矿`: the token where the size before a name begins, else `start`.
  func beforeSize(_ start: Int) -> Int {
    guard start > 2, tokens[start - 1].isLetter("的"), tokens[start - 2].kind == .quantity,
      !isPercent(start - 2)
    else { return start }
    guard Self.sizes.contains(text, tokens[start - 3]) else { return start }
    // `一期投资9亿元的`
    return start > 4 && tokens[start - 4].lastLetter == "期" ? start - 4 : start - 3
  }

  private static let sizes: WordSet =
    "总投资 投资 年产 日产 年产能 总建筑面积 建筑面积 占地 占地面积 总占地 装机 装机容量 总装机 总库容 库容 年处理 日处理 全长 总长 长"

  /// `将建成两条产线`, `建成3条产线`: so many of what it is to have.
  func isSoMany(_ place: Int) -> Bool {
    if text.at(place).isDigit { return true }
    guard ChineseNumerals.digit(text.at(place)) != nil || text.at(place) == "两" else { return false }
    switch text.at(place + 1) {
    case "条", "座", "个", "栋", "幢", "套", "家", "处": return true
    default: return false
    }
  }

  /// `海川换热器：总投资2亿元`: where the colon is before which a sentence can hold a name of any kind.
  static func costColon(_ text: SentenceText) -> Int? {
    let start = text.remarkEnd
    let limit = min(text.count, start + headingLimit.upperBound)
    let letters = text.cells.span.extracting(start..<max(start, limit))
    for index in letters.indices where LetterFacts.glyph(letters[unchecked: index].entry) == ":" {
      let colon = start + index
      return index > headingLimit.lowerBound && headingCosts.begins(text, at: colon + 1) ? colon : nil
    }
    return nil
  }

  /// In letters.
  private static let headingLimit = 3..<30
  private static let headingCosts: WordSet = "总投资 总投 计划总投资 概算总投资 计划投资 占地 投资"
}
