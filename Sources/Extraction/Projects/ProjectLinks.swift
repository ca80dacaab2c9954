// Which project a figure belongs to: the one its noun names, the one its sentence is about, or the one that a
// heading before it named.

struct ProjectLinks {
  /// What a sentence leaves for the next.
  struct Topic {
    var index: Int
    var surface: String
    /// The sentence was nothing but the name: `3、博昕光电二期项目。`
    var isHeading: Bool
    /// The sentence began with the name.
    var isOpening: Bool
    /// It was named, and then spoken of: `博昕光电项目，总投资3亿元。`
    var isNamed: Bool
    /// `一是博昕光电二期项目。`: one of several points.
    var isPoint: Bool
    /// `项目名称：博昕光电二期项目`, a line of a form.
    var isEntry: Bool
  }

  /// The document dwells on what it has named: a speech, a report on projects. A report on everything goes on
  /// to the next thing.
  private let staysOnProjects: Bool
  private(set) var mentions: [ProjectDraft] = []
  private(set) var firstIndex = 0
  /// The project linked last in this sentence.
  var last: Int?
  var topic: Topic?
  /// The sentence opens with its mention, behind its place or a marker.
  private var isOpening = false
  /// `其中，主会场海川项目总投资9亿元`: a name before this place opens the sentence.
  private var openingLimit = 0
  /// The sentence is a mention and its marker.
  private var isHeading = false
  private var isEntry = false
  /// `A产业园是B基地的重要组成部分`: nothing but that is said of the second.
  private var isPartOfOther = false
  /// It begins with 该项目, 其中，一期项目 and the like.
  var isOnTopic = false
  /// A comma follows its first mention.
  private var isNamed = false
  /// Where 一是, 二是 stand in the sentence.
  var points: [Int] = []
  var isTopicPoint: Bool { topic?.isPoint ?? false }
  var isTopicEntry: Bool { topic?.isEntry ?? false }
  /// Where the sentence begins, behind what was remarked on the one before.
  private(set) var start = 0

  init(staysOnProjects: Bool = false) { self.staysOnProjects = staysOnProjects }

  /// What the paragraph before spoke of last.
  private var before: Topic?
  /// The project that was named alone last, and how many sentences ago: what 该项目 can point to.
  private(set) var recent: Topic?
  private(set) var age = 0
  static let memory = 6

  /// A paragraph speaks of its own projects, unless it begins with 该项目 or 一期项目.
  mutating func enterParagraph() { (before, topic) = (topic, nil) }

  /// The next point speaks of something else.
  mutating func enterPoint() {
    if topic?.isNamed == true { topic = nil }
  }

  /// Starts a sentence with its mentions; `firstIndex` is the document's index of the first of them.
  mutating func begin(_ mentions: [ProjectDraft], firstIndex: Int, _ text: SentenceText) {
    self.mentions = mentions
    self.firstIndex = firstIndex
    isOpening = false
    start = text.remarkEnd
    openingLimit = start + (text.has("其中", at: start) ? 7 : 4)
    isOnTopic = beginsOnTopic(text)
    if topic == nil, isOnTopic { topic = before }
    age += 1
    if mentions.isEmpty, namesKind(text) { recent = nil }
    if topic == nil, isOnTopic, age <= Self.memory, pointsToLast(text) { topic = recent }
    before = nil
    if topic?.isHeading == false, text.at(start).isDigit || text.at(start) == "(", Self.isItem(text) {
      topic = nil
    }
    if topic?.isHeading == true, mentions.isEmpty, Self.isNextHead(text) { topic = nil }
    findPoints(text)
    isEntry = isEntry(text)
    isHeading = isEntry || isHeading(text)
    isPartOfOther = mentions.count == 2 && isWholeOfOther(1, text)
    isNamed = mentions.first.map { text.at($0.letters.upperBound) == "," } ?? false
    last = nil
  }

  /// Ends a sentence: a single project in it can be what the next one speaks of.
  mutating func end(_ projects: [ProjectMention]) {
    // `一期项目建成A、B两条生产线`: still of the one that was named before.
    if isOnTopic, topic != nil { return }
    if mentions.count == 1 || isPartOfOther, let mention = mentions.first, !mention.plural {
      topic = Topic(
        index: firstIndex, surface: projects[firstIndex].surface,
        isHeading: isHeading,
        isOpening: mention.letters.lowerBound < openingLimit || isOpening,
        isNamed: staysOnProjects && isNamed && mention.letters.lowerBound < start + 4,
        isPoint: points.last.map { $0 < mention.letters.lowerBound } ?? false, isEntry: isEntry)
      (recent, age) = (topic, 0)
      recent?.isHeading = false
    } else if !mentions.isEmpty || isTopicPoint && !points.isEmpty
      || last == nil && topic?.isHeading != true && topic?.isNamed != true && !isOnTopic
    {
      topic = nil
      if mentions.count > 1 { (recent, age) = (onlyProject(projects), 0) }
    }
  }

  /// Gives the figure its project, and its indicator without the project's name.
  mutating func link(_ draft: inout FigureDraft, _ text: SentenceText, _ tokens: [Token]) {
    if mentions.isEmpty, topic == nil, last == nil, recent == nil || age > Self.memory { return }
    for (offset, mention) in mentions.enumerated()
    where !mention.plural && mention.tokens.contains(draft.phrase.lowerBound)
      && mention.tokens.upperBound < draft.phrase.upperBound
    {
      var rest = mention.tokens.upperBound..<draft.phrase.upperBound
      // `A和总投资3亿元的B`: the next one's amount.
      while rest.count > 1,
        tokens[rest.lowerBound].wordClass.contains(.conjunction) || tokens[rest.lowerBound].kind == .listComma
      {
        rest = rest.dropFirst()
      }
      // `青河治理工程批复概算9亿元`
      if rest.count > 1, tokens[rest.lowerBound].begins("批复", in: text) { rest = rest.dropFirst() }
      // `青河治理工程治理河道12公里`: a verb and what it is done to.
      if rest.count > 1, isVerbBeforeThing(tokens[rest.lowerBound], tokens[rest.lowerBound + 1]) {
        rest = rest.dropFirst()
      }
      let phrase = tokens[draft.phrase.lowerBound].start..<tokens[draft.phrase.upperBound - 1].end
      if draft.rule == "noun.left" || draft.rule == "noun.carried" && draft.indicator == text.string(phrase) {
        draft.indicator = text.string(tokens[rest.lowerBound].start..<tokens[rest.upperBound - 1].end)
      }
      draft.phrase = rest
      draft.project = firstIndex + offset
    }
    if let next = oneBehindAmounts(draft, text, tokens) ?? mentionBehind(draft, text, tokens) {
      draft.project = next
      last = next
      // `岚东产业园总投资9亿元的A`: where it lies.
      if let cost = Self.costsInAll.first(where: draft.indicator.ends) {
        draft.indicator = cost
      } else {
        // `3亿元海川电池、2亿元的岚信物流园等项目`
        let name = text.string(mentions[next - firstIndex].letters)
        if mentions[next - firstIndex].tokens.lowerBound == draft.token + 1 || draft.indicator.begins(name) {
          draft.indicator = name
        }
      }
      return
    }
    if draft.project == nil, draft.measure == .money, let named = besideBracket(draft, tokens) {
      if draft.rule == "noun.carried" || draft.indicator.isEmpty {
        draft.indicator = text.string(mentions[named - firstIndex].letters)
      }
      draft.project = named
    }
    if draft.project == nil, isOfUnnamed(draft, tokens) || isInNextPoint(draft, tokens) { return }
    if draft.project == nil, let one = oneOfList(draft, text, tokens) {
      draft.project = one
      dropName(of: mentions[one - firstIndex], from: &draft, text)
    }
    if draft.project == nil { draft.project = subject(of: draft, text, tokens) }
    if draft.project == nil, let last, draft.rule == "noun.carried" || goesOn(draft, tokens) {
      draft.project = last
    }
    if draft.project == nil, mentions.first.map({ isOnTopic && $0.tokens.lowerBound > draft.token }) ?? true {
      draft.project = carried(draft, text, tokens)
    }
    last = draft.project
    if let project = last, isSpentOn(project - firstIndex, draft, text, tokens) { draft.indicator = "投资" }
  }

  /// `年产值35亿元、税收1亿元`: the next of a list.
  private func goesOn(_ draft: FigureDraft, _ tokens: [Token]) -> Bool {
    guard let first = draft.clause.first, first > 0, tokens[first].kind == .listComma else { return false }
    guard tokens[first - 1].kind == .quantity, isSize(draft) else { return false }
    // `A项目9亿元、海川公司2亿元`: another's, whose name is not read.
    guard draft.measure == .money, draft.rule == "noun.left", let last = draft.phrase.last else {
      return true
    }
    return tokens[last].wordClass.contains(.head)
  }

  private func isVerbBeforeThing(_ verb: Token, _ thing: Token) -> Bool {
    verb.wordClass.contains(.action) && verb.wordClass.isDisjoint(with: [.head, .entity, .noun])
      && !thing.wordClass.isDisjoint(with: [.entity, .noun]) && thing.wordClass.isDisjoint(with: .head)
      && thing.range.count > 1
  }

  /// The mention that the figure is said of: the last one before it.
  private mutating func subject(of draft: FigureDraft, _ text: SentenceText, _ tokens: [Token]) -> Int? {
    guard var offset = mentions.lastIndex(where: { $0.tokens.upperBound <= draft.token }) else { return nil }
    if isWholeOfOther(offset, text) { offset -= 1 }
    let mention = mentions[offset]
    // `A项目总投资9亿元、B项目2亿元`: its own.
    if draft.clause.first.map({ tokens[$0].begins("后者", in: text) }) ?? false
      || draft.measure == .money && mention.tokens.upperBound == draft.token && draft.rule == "noun.left"
    {
      return firstIndex + offset
    }
    guard !mention.plural, !speaksOfAll(draft, text, tokens, behind: mention.tokens.upperBound) else {
      return nil
    }
    let between = mention.tokens.upperBound..<max(draft.token, mention.tokens.upperBound)
    if between.contains(where: { isSemicolon(text, tokens[$0]) }), !headsItem(mention, tokens) { return nil }
    // `X项目开工，A、B等6条道路通车，新建管网28公里`: others are told of from then on.
    if between.contains(where: { isEndOfOthers($0, tokens) }) { return nil }
    if pointsBack(between, text, tokens) { return firstIndex + offset }
    if isOfList(offset, between, text, tokens) { return nil }
    if between.contains(where: { tokens[$0].kind == .comma }),
      case let surface = text.string(mention.letters),
      countsProjects(draft, of: surface) || speaksOfOther(draft, than: surface, text, tokens)
    {
      return nil
    }
    if isAttribute(draft.indicator) || isOnceBuilt(draft, text, tokens) { return firstIndex + offset }
    let opens = opensClause(mention, text, tokens)
    if opens, !tokens[..<mention.tokens.lowerBound].contains(where: { $0.kind == .comma }) {
      isOpening = true
    }
    // `汶溪大道东延工程还剩8户居民`: said of it in its own clause.
    if !between.contains(where: { tokens[$0].kind == .comma }) {
      let isOwn = opens && draft.change != .rank || isOwnNext(draft, between, text, tokens)
      return isOwn ? firstIndex + offset : nil
    }
    if isNext(draft, firstIndex + offset, text, tokens) { return firstIndex + offset }
    // `推动岚港医院主体封顶，设置床位600张`: what is done to it first, what it has then.
    if !opens, isPart(draft), isObject(mention, tokens) { return firstIndex + offset }
    if !opens, staysOnProjects, isObject(mention, tokens), isWantedOfIt(draft, between, text, tokens) {
      return firstIndex + offset
    }
    // `岚江大道改造工程完工，涉及管网10公里`: in the clause behind its own.
    if let first = draft.clause.first, Self.crossings.contains(text, tokens[first]),
      opens || tokens[first].isWord("涉及", in: text),
      between.filter({ tokens[$0].kind == .comma }).count == 1
    {
      return firstIndex + offset
    }
    // `像博昕光电二期项目，拆除围墙30处`: named first and then spoken of.
    guard opens, mention.tokens.upperBound < tokens.count else { return nil }
    let next = tokens[mention.tokens.upperBound]
    // `博昕光电二期总投资3亿元，建设…`: its cost first.
    if next.kind == .comma
      || (draft.change == .level || draft.change == .share) && Self.costs.contains(text, next)
    {
      return firstIndex + offset
    }
    if isFunding(draft) || isLaid(draft, text, tokens) { return firstIndex + offset }
    // What a sentence on a 项目 counts and measures is its own; rates are of the place.
    if text.has("项目", endingAt: mention.letters.upperBound), !isOfPlace(draft, text, tokens),
      draft.change == .level || draft.change == .share
    {
      return firstIndex + offset
    }
    let isSaidOfIt =
      staysOnProjects && isSize(draft) && !between.contains { tokens[$0].wordClass.contains(.scope) }
    return isPart(draft) || isSaidOfIt || isYield(draft, text, tokens) ? firstIndex + offset : nil
  }

  /// `盯住X工程，全长6公里，涉及拆迁312户，还有27户没签`: clause by clause behind what was linked.
  private func isNext(_ draft: FigureDraft, _ index: Int, _ text: SentenceText, _ tokens: [Token]) -> Bool {
    let first = draft.clause.first ?? draft.token
    // `投资9亿元兴建汶溪枢纽工程，今年到位资金2亿元`
    if last == index, isFunding(draft), first > 0, tokens[first - 1].firstLetter == "," { return true }
    guard staysOnProjects || isSaidOfWork(draft, text, tokens), last == index, isSize(draft), first > 1,
      tokens[first - 1].kind == .comma, tokens[first - 1].firstLetter == ","
    else { return false }
    return Self.crossings.contains(text, tokens[first])
      || !draft.clause.contains { !tokens[$0].wordClass.isDisjoint(with: [.scope, .region]) }
  }

  /// `X项目实现投产，新增规上企业9家`: the place has them.
  private func isOfPlace(_ draft: FigureDraft, _ text: SentenceText, _ tokens: [Token]) -> Bool {
    draft.indicator.ends("企业") && draft.clause.contains { tokens[$0].begins("新增", in: text) }
  }

  /// `…，已建成主洞2公里`, `…，惠及沿线6个乡镇`: what only a work does, in a report on everything.
  private func isSaidOfWork(_ draft: FigureDraft, _ text: SentenceText, _ tokens: [Token]) -> Bool {
    draft.clause.prefix(3).contains { Self.worksDone.contains(text, tokens[$0]) }
  }

  private static let worksDone: WordSet = "建成 已建成 惠及 拓宽 铺设 建设 栽植 安置 带动 累计完成 受益 设 途经"
  /// `途经我县7个乡镇`
  private static let crossings: WordSet = "途经 涉及 经过 穿越 占用 横跨"

  /// `岚陂中学主体封顶，已完成管网3公里`: a count or a size, not how something has changed.
  func isSize(_ draft: FigureDraft) -> Bool {
    (draft.change == .level || draft.change == .share) && !draft.features.up && !draft.features.down
  }

  /// A mention at the start of its clause, or behind 像, 特别是 and the like.
  private func opensClause(_ mention: ProjectDraft, _ text: SentenceText, _ tokens: [Token]) -> Bool {
    let start = mention.tokens.lowerBound
    guard start > 0 else { return true }
    if tokens[start - 1].kind == .comma || tokens[start - 1].kind == .sign { return true }
    // `大家最关心的是博昕光电项目，`
    if tokens[start - 1].lastLetter == "是", mention.tokens.upperBound < tokens.count,
      tokens[mention.tokens.upperBound].kind == .comma
    {
      return true
    }
    // `在X的施工现场，`
    if tokens[start - 1].isLetter("在"), start == 1 || tokens[start - 2].kind == .comma,
      Self.sites.contains(where: { text.has($0, at: mention.letters.upperBound) })
    {
      return true
    }
    // `汶江水务参股投资X项目，`
    if tokens[start - 1].isWord("投资", in: text) { return true }
    // `老城街道负责的X片区改造，`
    if tokens[start - 1].isLetter("的"),
      Self.carriers.contains(where: { text.matches($0, endingAt: tokens[start - 1].start) })
    {
      return true
    }
    let edge = (max(0, start - 6)..<start).last { tokens[$0].kind == .comma }.map { $0 + 1 } ?? 0
    guard start - edge < 6 else { return false }
    // `一是洽谈X项目，`
    let behind = tokens[edge].start + (Self.isPoint(text, at: tokens[edge].start) ? 2 : 0)
    let letters = min(behind, tokens[start].start)..<tokens[start].start
    if Self.signings.contains(text, letters) { return true }
    guard !letters.isEmpty else { return true }
    // `已投产项目海尚食品项目上半年产值`: what kind of project it is.
    if text.has("项目", endingAt: letters.upperBound) { return true }
    // `停滞多年的X片区改造`, `占地90亩的X项目`
    if text[letters.upperBound - 1] == "的", Self.leads.contains(text, tokens[edge]) { return true }
    if Self.openings.contains(text, letters) || edge == 0 && start < 3 && tokens[0].kind != .word {
      return true
    }
    return isOwned(edge..<start, text, tokens)
  }

  /// `县水利局的博昕项目`: whose it is.
  private func isOwned(_ before: Range<Int>, _ text: SentenceText, _ tokens: [Token]) -> Bool {
    guard let last = before.last, text[tokens[last].end - 1] == "的" else { return false }
    return before.allSatisfy {
      (tokens[$0].isNominal || tokens[$0].kind == .quantity)
        && tokens[$0].wordClass.isDisjoint(with: [.verb, .time, .link])
    }
  }

  private static let carriers = [
    "负责", "承建", "包联", "承诺", "落地", "牵头", "主抓", "推进", "实施", "签约", "开工", "引进", "投资", "洽谈", "对接", "合作", "投建",
  ].map {
    Word($0)
  }

  /// Nothing but a verb or two, and who is to do it, stands before it in its clause.
  private func isObject(_ mention: ProjectDraft, _ tokens: [Token]) -> Bool {
    let start = mention.tokens.lowerBound
    var edge = start
    while edge > 0, start - edge < 3,
      !tokens[edge - 1].wordClass.isDisjoint(with: [.verb, .adverb, .target])
    {
      edge -= 1
    }
    guard 1...2 ~= start - edge else { return false }
    // `市水利局要加快推进X`
    let doer = tokens[max(0, edge - 5)..<edge].reversed().prefix { $0.kind != .comma }
    return doer.isEmpty
      || doer.count < 5 && tokens[edge].wordClass.contains(.target)
        && doer.allSatisfy { $0.isNominal && $0.wordClass.isDisjoint(with: [.verb, .time, .scope]) }
  }

  private static let signings: WordSet = "签约 新签约 引进 新引进 招引 洽谈 正在洽谈 对接 在谈 跟踪"
  private static let sites: [StaticString] = ["施工现场", "的施工现场", "现场", "工地", "建设现场", "的建设现场"]
  private static let costs: WordSet = "总投资 计划总投资 概算投资 概算总投资 计划投资"

  private static let openings: WordSet = "像 如 而 还有 有 特别是 尤其是 比如 例如 其中 其中, 目前 再如 又如"

  private static let leads: WordSet =
    "正在 正 在建 续建 新建 新开工 已开工 停滞 停工 停建 占地 占 投资 总投资 落户 引进 新引进 签约 新签约 位于 建成 已建成 已投产 新投产"

  /// 全区, 我市: no single project, but of `我县岚江大道工程总投资3亿元` it is where that one lies.
  func speaksOfAll(
    _ draft: FigureDraft, _ text: SentenceText, _ tokens: [Token], behind start: Int = 0
  ) -> Bool {
    if let first = draft.clause.first, Self.crossings.contains(text, tokens[first]) { return false }
    return draft.clause.contains {
      $0 >= start && tokens[$0].wordClass.contains(.scope)
        || tokens[$0].firstLetter == "这" && $0 + 1 < tokens.count
          && tokens[$0 + 1].kind == .quantity
    }
  }
}
