// One pass over the prose of a document: what it has read so far, and how it reads the next sentence.

/// The state of one pass.
struct ProseReading {
  let text: CleanText
  let structure: DocumentStructure
  var context: ReadingContext
  var figures: [ExtractedFigure] = []
  var projects: [ProjectMention] = []
  private let scanner = QuantityScanner()
  var letters = SentenceText()
  private var marked = MarkedLetters()
  var quantities: [Quantity] = []
  var tokens: [Token] = []
  private var pieces: [NamePiece] = []
  /// A figure of this sentence belongs to another place.
  var speaksOfOthers = false
  /// A figure of this sentence is what others have achieved.
  var tellsOfOthersFeat = false
  /// What the sentence before measured first, inside one paragraph.
  private var subject = CarriedSubject()
  private var sector = SectorTopic()
  private var links: ProjectLinks
  private var identities = ProjectIdentity()
  private var carry = ProjectCarry()
  /// The aspect of the figure before in this sentence.
  var lastAspect: FigureAspect?
  var lastMeasure = FigureMeasure.other
  /// That of the last count.
  var lastCountAspect: FigureAspect?
  /// The figure before is a rule: 不得低于1.2.
  var lastIsRule = false
  /// The growth of the figure that is read is told right behind it.
  var growsNext = false
  /// The figure before is what is to come of a project, in no year that is named.
  var lastIsOfNoYear = false
  /// The quarter that the sentence before spoke of last.
  private var lastQuarter: TimeAnchor?
  /// The year to come that the sentence before opened with.
  private var yearAhead: TimeAnchor?
  /// Something is wanted in this sentence.
  var wantsSomething = false
  /// The region that this sentence named last.
  var lastRegion: String?
  /// What the document calls itself: its title and who gave it out.
  private let ownNames: String
  /// The document is one park's or zone's.
  let isOfPark: Bool
  private var nextSection = 0
  private var nextTable = 0
  /// Figures and mentions each come in the order of the text.
  var figureCursor = OffsetMap.Cursor()
  private var mentionCursor = OffsetMap.Cursor()
  var rulePaths = RulePaths()

  /// About as many bytes of a report hold one figure.
  private static let bytesPerFigure = 180

  init(text: CleanText, structure: DocumentStructure, metadata: DocumentMetadata) {
    self.text = text
    self.structure = structure
    let isOfOurs = metadata.title.map { $0.begins("我") } ?? false
    let place = metadata.kind == .other || isOfOurs ? OwnPlace.names(text.utf8.span) : nil
    let body = metadata.title == nil ? Self.bodyNamed(text) : ""
    ownNames = (metadata.title ?? "") + "\n" + (metadata.issuer ?? place ?? body)
    links = ProjectLinks(
      staysOnProjects: metadata.kind == .speech || metadata.title?.holds("项目") ?? false)
    isOfPark = ["开发区", "经开区", "高新区", "园区", "管委会"].contains { metadata.title?.holds($0) ?? false }
    var level = DocumentLevel.read(text.utf8)
    // 全区 beside 全市 is the autonomous region.
    if level == .district, metadata.title?.holds("全市") ?? false,
      DocumentLevel.namesRegion(text.utf8)
    {
      level = .city
    }
    // `县长在全县经济工作会议上的讲话` that tells the city's figures at length.
    if level == .city, metadata.title?.holds("全县") ?? false { level = .district }
    // A park that names no place but its city.
    if level == .city, isOfPark, !(metadata.title?.holds("全市") ?? false) { level = .district }
    context = ReadingContext(
      year: metadata.year ?? ReadingContext.unknownYear, kind: metadata.kind, level: level,
      isMidYear: Self.isMidYear(metadata), monthsRun: Self.monthsRun(metadata),
      isSpring: Self.isSpring(metadata, text), reviewed: Self.reviewedYear(metadata),
      reviewsLastYear: Self.reviewsLastYear(metadata))
    context.isAccount = Self.isAccount(metadata)
    context.isSummary = context.isAccount && metadata.title?.holds("总结") ?? false
    context.isOfGovernment = metadata.title?.holds("政府工作报告") ?? false
    context.tellsMonths = metadata.title.map { $0.holds("季度") || $0.holds("月") } ?? false
  }

  mutating func run() {
    figures.reserveCapacity(text.utf8.count / Self.bytesPerFigure)
    for paragraph in structure.paragraphs where !isTable(paragraph) {
      context.enterParagraph()
      // The title is no heading of a part: `全县重点项目进展情况` names what is told, not that all of it is done.
      if context.kind == .report, let heading = bareHeading(paragraph), !ownNames.holds(heading) {
        context.enterPart(heading)
      }
      if !figures.isEmpty, isGlossary(paragraph) { context.enterGlossary() }
      if context.kind == .speech, let point = point(paragraph) { context.enterPoint(point) }
      if !links.isTopicEntry || !isEntry(paragraph) { links.enterParagraph() }
      carry.enterParagraph()
      subject.clear()
      sector.clear()
      var start = paragraph.lowerBound
      while start < paragraph.upperBound {
        let end = letters.read(text.utf8, from: start, limit: paragraph.upperBound, marked: &marked)
        enterSections(before: end)
        if letters.at(0) == "会" { noteMeeting() }
        sentence(opensParagraph: start == paragraph.lowerBound)
        start = max(end, start + 1)
      }
      if context.kind != .speech, announcesTasks(paragraph) { context.enterTasks() }
    }
  }

  /// What the first sentence of a point of a speech says: `第二，聚焦重点，打好攻坚战。`
  private func point(_ paragraph: Range<Int>) -> String? {
    guard paragraph.count > 30, text.utf8[paragraph.lowerBound] == 0xE7,
      text.utf8[paragraph.lowerBound + 1] == 0xAC, text.utf8[paragraph.lowerBound + 2] == 0xAC
    else { return nil }
    // 第二条，, 第二, and a comma within a few letters.
    let head = text.string(paragraph.lowerBound..<min(paragraph.upperBound, paragraph.lowerBound + 150))
    guard let comma = head.firstIndex(where: { $0 == "，" || $0 == "," }),
      head.unicodeScalars.distance(from: head.startIndex, to: comma) < 4,
      let end = head.firstIndex(of: "。"), comma < end
    else { return nil }
    return String(head[head.index(after: comma)..<end])
  }

  /// The text of a short paragraph of a report without any punctuation and without a marker.
  @inline(__always)
  private func bareHeading(_ paragraph: Range<Int>) -> String? {
    guard 18...78 ~= paragraph.count,
      !structure.sections.dropFirst(nextSection).prefix(1)
        .contains(where: { paragraph.contains($0.span.clean.lowerBound) })
    else { return nil }
    return Self.marks.first(text.utf8.span, in: paragraph) == nil ? text.string(paragraph) : nil
  }

  private static let marks = PhraseSet("。；：，、！？;:,!?\t".map { String($0) })

  private mutating func isTable(_ paragraph: Range<Int>) -> Bool {
    while nextTable < structure.tables.count, structure.tables[nextTable].upperBound <= paragraph.lowerBound {
      nextTable += 1
    }
    return nextTable < structure.tables.count
      && structure.tables[nextTable].lowerBound <= paragraph.lowerBound
  }

  private mutating func enterSections(before end: Int) {
    while nextSection < structure.sections.count, structure.sections[nextSection].span.clean.lowerBound < end
    {
      let section = structure.sections[nextSection]
      context.enter(section)
      carry.enter(section)
      subject.enter(topic: "")
      links.enterPoint()
      nextSection += 1
    }
  }

  /// By index: a quantity is large, and `contains` would copy each.
  private var hasFigures: Bool { quantities.indices.contains { !quantities[$0].isName } }

  private mutating func sentence(opensParagraph: Bool) {
    scanner.scan(letters, marked, into: &quantities)
    if context.kind == .report { sector.enter(letters) }
    noteView()
    if context.isOfYears, TimeAnchors.ownsUp(letters) { context.endYears() }
    // `就业人数5年增加2万人`, in a review of one year and of five: this part is of the five.
    if context.section.isMixed, quantities.indices.contains(where: { isSpan(quantities[$0]) }) {
      context.open(with: .span)
    }
    let hasFigures = hasFigures
    let mayName =
      ProjectLexicon.shared.mayName(letters, marked)
      || hasFigures && ProjectStageReader.tellsCost(letters)
    let isRead = hasFigures || mayName
    if !hasFigures { noteNumberless() }
    // Of other sentences only the opening counts: it can name a time for those that follow.
    let limit = isRead ? letters.count : min(letters.count, 18)
    guard isRead || TimeAnchors.mayName(letters, quantities, limit: limit) else { return }
    let classes = Tokenizer.read(letters, quantities, limit: limit, into: &tokens)
    if hasFigures { Thresholds.mark(letters, &quantities, &tokens) }
    let namesTime =
      classes.contains(.time)
      || classes.contains(.adverb) && !classes.isDisjoint(with: [.up, .down])
        && tokens.contains(where: BaseAmounts.isCompared)
    var anchors =
      namesTime
      ? TimeAnchors.read(
        letters, tokens, quantities, year: context.yearTold, isSpring: context.isSpringNow,
        place: context.time) : []
    if classes.contains(.time), context.monthsRun > 0, context.section.time == .document,
      let year = context.year,
      case .year(let named) = context.time, named < year,
      let token = TimeAnchors.monthsJustRun(letters, tokens, quantities, months: context.monthsRun),
      !anchors.contains(where: { $0.token < token })
    {
      anchors.insert(TimeAnchor(token: token, time: .year(year)), at: 0)
      context.open(with: .document)
    }
    if letters.at(0) == "去" { reviewOwnYear(&anchors) }
    // `一季度增长3%。其中，工业增长5%`, `一季度增长3%。分产业看，…`
    if anchors.isEmpty, let lastQuarter,
      letters.has("其中", at: 0) || !opensParagraph && TimeAnchors.isOnParts(letters)
    {
      anchors = [lastQuarter]
    }
    // `到2030年，…。主要目标包括：…`
    if let yearAhead, anchors.first?.token ?? 1 > 0, TimeAnchors.listsGoals(letters) {
      anchors.insert(yearAhead, at: 0)
    }
    yearAhead = anchors.first { $0.isFuture && $0.opens && !$0.isOnce }
    yearAhead?.token = 0
    lastQuarter = anchors.last.flatMap { $0.quarter == nil ? nil : $0 }
    lastQuarter?.token = 0
    (tellsOfOthersFeat, wantsSomething) = (false, false)
    turn(at: anchors, opensParagraph: opensParagraph)
    if isRead { read(anchors, mayName: mayName) }
    // `明年怎么干？GDP增长6%以上…`: what follows is wanted of it.
    if !hasFigures, let ahead = anchors.first(where: { $0.isFuture && $0.opens && !$0.isOnce }),
      letters.at(letters.count - 1) == "?"
    {
      context.open(with: ahead.time)
      context.follow(called: true)
    }
    if let year = context.year, anchors.contains(where: { $0.time == .year(year) && isSpokenOf($0) }) {
      context.reachOwnYear()
    }
    noteOpening(anchors)
  }

  /// The time or the view that its first words open: 这几年, 今年以来, 再看.
  private mutating func noteView() {
    if letters.at(0) == "这", TimeAnchors.isOnYears(letters) { context.open(with: .span) }
    if TimeAnchors.looksBackOverYears(letters) { context.open(with: .document) }
    if context.isSectionOrdered, let soFar = TimeAnchors.tellsSoFar(letters) { context.tell(soFar: soFar) }
    // `…每月要完成3亿元。再看结构，…`: how it stands.
    if letters.at(0) == "再", letters.has("再看", at: 0) { context.follow(called: false) }
  }

  /// What a sentence without figures says of those behind it.
  private mutating func noteNumberless() {
    if context.aspect == nil, willDoDeeds || saysItWill { context.follow(called: true) }
    if let topic = HeadingTopic.name(letters, &tokens) { subject.enter(topic: topic) }
  }

  /// 5年增长, 5年提升.
  private func isSpan(_ quantity: Quantity) -> Bool {
    guard quantity.isTime, case .exact(let value) = quantity.value, value.exponent == 0,
      3...10 ~= value.coefficient
    else { return false }
    return Dates.spansChange(letters, at: quantity.surface.upperBound)
  }

  /// Projects first: what they name is no figure.
  private mutating func read(_ anchors: [TimeAnchor], mayName: Bool) {
    let mentions = mayName ? mentions() : []
    links.begin(mentions, firstIndex: projects.count, letters)
    for mention in mentions { note(mention, isAlone: mentions.count == 1 && !mention.plural) }
    carry.count(nil)
    if hasFigures {
      var reader = SentenceReader(text: letters, quantities: quantities, tokens: tokens)
      let aspects = AspectReader(
        text: letters, tokens: tokens, level: context.level, ownNames: ownNames,
        isReport: context.kind == .report, isAccount: context.isAccount,
        monthsRun: context.monthsRun)
      let regions = RegionReader(text: letters, tokens: tokens)
      var drafts = reader.read()
      // By index: a draft is large too.
      carry.count(drafts.indices.first { drafts[$0].measure == .count }.map { drafts[$0].indicator })
      let first = drafts.indices.first { !drafts[$0].indicator.isEmpty }
        .map { CarriedSubject.Noun(of: drafts[$0]) }
      (lastAspect, lastCountAspect) = (nil, nil)
      (lastIsOfNoYear, lastIsRule) = (false, false)
      lastRegion = nil
      for index in drafts.indices {
        subject.name(&drafts[index])
        sector.name(&drafts[index])
        links.link(&drafts[index], letters, tokens)
        growsNext = isGrowthTold(of: index, in: drafts)
        finish(&drafts[index], anchors, aspects, regions)
      }
      if isView, subject.speaksOfSomething { subject.stay() } else { subject.move(to: first, of: drafts) }
    }
    links.end(projects)
    context.otherPlace = speaksOfOthers
    speaksOfOthers = false
  }

  /// `产值9亿元，增长8%`, and of both in `受理3万件，办结2万件，分别上升5%和6%`.
  private func isGrowthTold(of index: Int, in drafts: [FigureDraft]) -> Bool {
    guard drafts[index].change == .level,
      let growth = drafts.indices[(index + 1)...].prefix(3).first(where: { drafts[$0].change != .level }),
      drafts[growth].change == .growth, drafts[growth].clause.lowerBound == drafts[growth - 1].token + 2
    else { return false }
    return growth == index + 1 || drafts[growth].features.each
  }

  private mutating func mentions() -> [ProjectDraft] {
    NameLexer.read(letters, quantities, tokens, into: &pieces)
    return ProjectReader(
      text: letters, quantities: quantities, tokens: tokens, pieces: pieces, told: carry.told,
      known: carry.known
    ).read()
  }

  /// A mention with its place; sizes inside its name are no figures.
  private mutating func note(_ mention: ProjectDraft, isAlone: Bool) {
    for index in mention.tokens where tokens[index].kind == .quantity {
      quantities[tokens[index].quantity].isName = true
      tokens[index].kind = .name
    }
    let span = text.sourceSpan(of: letters.bytes(mention.letters), from: &mentionCursor)
    let surface = text.string(span.clean)
    if mention.isTold { carry.tell(surface) }
    if !mention.redacted { carry.know(surface) }
    let identity = identities.identity(of: surface, redacted: mention.redacted, index: projects.count)
    projects.append(
      ProjectMention(
        span: span, surface: surface, redacted: mention.redacted,
        stage: mention.stage ?? carriedStage(mention),
        category: mention.category,
        location: isAlone ? ProjectDetails.location(letters, behind: mention.letters.upperBound) : nil,
        responsibleUnit: isAlone
          ? ProjectDetails.responsibleUnit(letters, behind: mention.letters.upperBound) : nil,
        identity: identity))
  }

  private func opensClause(_ start: Int) -> Bool {
    if start < letters.remarkEnd + 4 { return true }
    switch letters[start - 1] {
    case ",", ";", ":", "的": return true
    default: return false
    }
  }

  /// The stage in the heading, where the mention opens its clause or goes on a list that does.
  private mutating func carriedStage(_ mention: ProjectDraft) -> ProjectStage? {
    let counted = letters.has("其中", at: letters.remarkEnd) ? carry.counted : nil
    guard let stage = counted ?? carry.stage else { return nil }
    let start = mention.letters.lowerBound
    let isNext = mention.plural && start == carry.end + 1 && letters.at(start - 1) == "、"
    carry.end = -1
    guard isNext || opensClause(start) else { return nil }
    carry.end = mention.letters.upperBound
    return stage
  }
}
