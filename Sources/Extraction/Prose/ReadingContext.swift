// What holds for a figure because of where it stands: the document's year and level, its section and
// its paragraph.

/// What a section heading says of the figures below it.
struct SectionView: Equatable {
  enum Time: Equatable {
    /// The heading says nothing: the document's year holds.
    case document
    case year(Int)
    /// Several years: no single one.
    case span
  }

  var time: Time = .document
  /// `nil`: the sentence decides.
  var aspect: FigureAspect?
  /// The heading names one year and a span of years: 2025年和“十四五”时期回顾.
  var isMixed = false
  /// The heading is of what a quarter has brought: 一季度财政收支完成情况.
  var quarter: Int?
}

/// The administrative level a document speaks for.
enum DocumentLevel: Int, Comparable {
  case district = 0
  case city, province, nation, unknown

  static func < (left: DocumentLevel, right: DocumentLevel) -> Bool { left.rawValue < right.rawValue }
}

struct ReadingContext {
  /// Stands in where the document's year is not known: 去年 is before it all the same.
  static let unknownYear = 9_000
  var year: Int?
  var kind: DocumentKind
  var level: DocumentLevel
  private var top = SectionView()
  /// What the last heading without a marker says: 发展成就和工作回顾.
  private var part: FigureAspect?
  private(set) var section = SectionView()
  /// 五年来 and the like hold until the next heading; a year at a sentence's start until the paragraph ends.
  private var spanUntilHeading = false
  private var paragraphTime: SectionView.Time?
  private static let firstParagraphs = 4
  /// Paragraphs left in which a time that opens the first one holds for the whole section.
  private var openings = 0
  /// The section's time is that of its first paragraph.
  private var isLed = false
  /// An item that begins with an order is open: 二要….
  private(set) var isOrdered = false
  /// The heading says what is to be done: 持续扩大有效投资.
  private(set) var isSectionOrdered = false
  private var isPartOrdered = false
  /// Under such a heading the paragraph tells first what has come: `今年以来，…。签约项目35个。`.
  private var tellsSoFar = false
  /// A figure before, under the same heading, was called for: 今年要…; those that follow without a past are too.
  private(set) var isCalledFor = false
  /// A change that has happened was told under no heading.
  private var hasTold = false
  /// The paragraph opens with the year that has only begun: `2025年，新建学校9所。`; what it lists is to be done.
  private var isOfYearAhead = false
  /// One of several years that are told of was named last.
  private(set) var isAmongYears = false
  /// Such a paragraph has been read under this heading: what follows it is no review.
  private var hasTurned = false
  /// Minutes tell what the meeting asked for, under whatever heading: `会议要求，确保…`.
  private(set) var isAskedFor = false
  /// The title says that it tells what has been done: 工作总结.
  var isAccount = false
  /// It calls itself a 总结.
  var isSummary = false
  /// It is a government's report to its assembly.
  var isOfGovernment = false
  /// Months of its own year have been told: `1—3月，…`, or the title says so.
  var tellsMonths = false
  /// The sentence before spoke of another place.
  var otherPlace = false
  /// The quarter that a sentence of the paragraph has told of, while none behind it names another time.
  var quarterTold: TimeAnchor?

  let isMidYear: Bool
  /// Months of the document's year that are over when it speaks.
  let monthsRun: Int
  /// The document is of the first months of its year.
  let isSpring: Bool
  /// Its reviews are of the year before it: a report to an assembly, or one of the first months.
  private let reviewsLastYear: Bool
  /// The year before its own that a report is about, by its title.
  private let reviewed: Int?

  init(
    year: Int?, kind: DocumentKind, level: DocumentLevel, isMidYear: Bool = false, monthsRun: Int = 0,
    isSpring: Bool = false, reviewed: Int? = nil, reviewsLastYear: Bool = true
  ) {
    self.reviewed = reviewed
    self.reviewsLastYear = reviewsLastYear
    // The first paragraphs of a text without headings.
    if kind == .other { openings = Self.firstParagraphs }
    self.isMidYear = isMidYear
    self.monthsRun = monthsRun
    self.isSpring = isSpring
    self.year = year
    self.kind = kind
    self.level = level
  }

  mutating func enter(_ heading: SectionHeading) {
    // 一要…: an order that holds for what follows it; 一是… leaves it open.
    if heading.level <= 2, kind == .speech {
      let isOrder = SectionHeadings.isOrder(heading.heading, level: heading.level)
      if heading.level == 1 { isPartOrdered = isOrder }
      isSectionOrdered = isOrder || isPartOrdered
    }
    isOrdered = heading.level > 2 && heading.marker.ends("要")
    guard heading.level <= 2 else { return }
    var view = SectionHeadings.view(
      SectionHeadings.name(of: heading.heading, level: heading.level, kind: kind), year: year, kind: kind,
      isMidYear: isMidYear || !reviewsLastYear || tellsMonths,
      tellsOfDone: isAccount && top.aspect == nil,
      within: heading.level == 1 ? SectionView(aspect: part) : top)
    if heading.level == 1 {
      // What was wanting in the year that was reviewed before, of which alone there are figures yet.
      if isSpring, monthsRun < 2, let year, view.time == .document, top.time == .year(year - 1),
        SectionHeadings.ownsUp(heading.heading)
      {
        view.time = top.time
      }
      // `二、发展目标`, `三、主要措施`: what a report says behind its goals is how to come to them.
      if kind == .report, view.aspect == nil, top.aspect == .target, !SectionHeadings.ownsUp(heading.heading)
      {
        view.aspect = .target
        if view.time == .document { view.time = top.time }
      }
      top = view
      isCalledFor = false
      hasTold = false
      hasTurned = false
      // The heading's own paragraph, and the one behind it.
      openings = 2
      isLed = false
    }
    section = view
    spanUntilHeading = false
    (isOfYearAhead, isAmongYears) = (false, false)
    paragraphTime = nil
    otherPlace = false
  }

  /// A point of a speech: an order, or what has been reached; it holds until the next one, or a heading.
  mutating func enterPoint(_ heading: String) {
    isSectionOrdered = SectionHeadings.isOrder(heading, level: 1) || SectionHeadings.isCall(heading)
  }

  /// A paragraph that is a heading without a marker, as long reports part their halves. It says whether what
  /// follows has happened, not when: such a half speaks of several times.
  mutating func enterPart(_ heading: String) {
    let view = SectionHeadings.view(heading, year: nil, kind: kind, within: SectionView())
    guard let aspect = view.aspect else { return }
    part = aspect
    top = SectionView(aspect: aspect)
    section = top
    spanUntilHeading = false
    isOrdered = false
    isPartOrdered = false
    isSectionOrdered = false
    isCalledFor = false
  }

  /// What words mean stands behind it: nothing that is called for, and of no year.
  mutating func enterGlossary() {
    (part, top) = (.actual, SectionView(time: .span, aspect: .actual))
    section = top
    (spanUntilHeading, isOrdered, isPartOrdered, isSectionOrdered) = (false, false, false, false)
    isCalledFor = false
  }

  /// What follows is to be done: `今年要办好十件实事：`. A heading that says otherwise ends it.
  mutating func enterTasks() {
    guard section.aspect == nil else { return }
    top.aspect = .target
    section.aspect = .target
  }

  /// A figure that leads its sentence was called for, or has happened.
  mutating func follow(called: Bool) { isCalledFor = called }

  /// What follows tells how things stand, to the end of the paragraph, or what is next.
  mutating func tell(soFar: Bool) { tellsSoFar = soFar }

  /// The heading asks for what is told here.
  var isOrderedByHeading: Bool { isSectionOrdered && !tellsSoFar }

  mutating func enterParagraph() {
    tellsSoFar = false
    paragraphTime = nil
    quarterTold = nil
    isAskedFor = false
    (isOfYearAhead, isAmongYears) = (false, false)
    openings = max(0, openings - 1)
    otherPlace = false
  }

  /// What the heading says of a figure, or what the paragraph opens with.
  var aspect: FigureAspect? { isAskedFor ? nil : section.aspect ?? (isOfYearAhead ? .target : nil) }

  /// The meeting asks for what follows, to the end of the paragraph, or has been told what follows.
  mutating func meet(asks: Bool) { isAskedFor = asks }

  /// Whether a paragraph that opens with the document's year is of what is to be done in it.
  var mayBeOfYearAhead: Bool {
    kind == .report && isYearsBeginning && section.aspect == nil && !isAccount && !tellsMonths
  }

  mutating func enterYearAhead() { (isOfYearAhead, hasTurned) = (true, true) }

  /// Another time, or how things stand by now, opens a sentence.
  mutating func leaveYearAhead() { isOfYearAhead = false }

  /// `一、2023年工作回顾`, and under it `去年，…`: the year that the heading names, as it has no other to tell of.
  var reviewsOwnYear: Bool { section.aspect == .actual && year.map { section.time == .year($0) } ?? false }

  /// A review of the year before, given when nothing of its own has gone by.
  var isOfYearOver: Bool { reviewed != nil && monthsRun == 0 }

  /// Nothing has come of the document's year yet.
  var isYearsBeginning: Bool { isSpring && monthsRun < Self.beginning }

  private static let beginning = 3

  /// A time that a sentence opens with holds for the sentences after it.
  ///
  /// - Parameter mayLead: it may hold for the section, where it opens it.
  mutating func open(with time: SectionView.Time, isReview: Bool = false, mayLead: Bool = false) {
    isAmongYears = false
    if time == .span {
      spanUntilHeading = true
      paragraphTime = nil
    } else {
      let isOpening =
        mayLead && openings > 0 && paragraphTime == nil && isSpring && section.aspect != .target
      spanUntilHeading = false
      paragraphTime = time
      // `2023年是…的一年` at the head of a review: all of it speaks of that year.
      if section.aspect == .actual || isReview || isOpening, section.time == .document,
        case .year(let named) = time,
        named + 1 == year
      {
        section.time = time
        top.time = time
        // Said in a speech, or under no heading of a review, it holds until the own year is spoken of.
        isLed = isOpening || kind == .speech || isReview && section.aspect == nil
      }
    }
  }

  /// The year that 今年 and 去年 are said from: what sums up a year speaks from it, and of the next only where
  /// it turns to what is planned, though it is given out in that: `2023年工作总结和2024年工作计划`.
  var yearTold: Int? { isYearSummedUp ? year.map { $0 - 1 } : year }

  /// The document is of the first months of the year that is spoken from here.
  var isSpringNow: Bool { isSpring && !isYearSummedUp }

  private var isYearSummedUp: Bool {
    guard isSummary, section.aspect == .actual, let year, case .year(let named) = section.time else {
      return false
    }
    return named == year - 1
  }

  /// What is told is of several years, under a heading that names the last of them too.
  var isOfYears: Bool { spanUntilHeading && section.isMixed }

  /// `过去五年，…。粮食增产，2012年达到90万吨。`: what a thing has come to is of that year, what was done
  /// of all of them.
  mutating func open(amongYears year: Int) { (paragraphTime, isAmongYears) = (.year(year), true) }

  /// `20XX年，…`: of that year until the paragraph ends, whichever it is.
  mutating func openHiddenYear() { paragraphTime = .span }

  /// What is told now is of the year that the heading names.
  mutating func endYears() {
    spanUntilHeading = false
    paragraphTime = nil
  }

  /// A sentence speaks of the document's own year: the year that opened the section holds no longer.
  mutating func reachOwnYear() {
    guard isLed else { return }
    isLed = false
    section.time = .document
    top.time = .document
  }

  /// What has happened, said under no heading in a report of the first months, is of the year before.
  /// A change shows that it has happened; plans have none that are not called for.
  ///
  /// - Parameter growsNext: its growth is told right behind it: `生产总值完成332亿元，同比增长7.8%`.
  mutating func isOfLastYear(_ aspect: FigureAspect, _ change: FigureChange, growsNext: Bool) -> Bool {
    guard kind == .report, isSpring, aspect == .actual, self.aspect == nil, !isCalledFor, !tellsMonths
    else {
      return false
    }
    switch change {
    case .growth, .rank: hasTold = true
    default: hasTold = hasTold || growsNext
    }
    return hasTold || isOfGovernment && isYearsBeginning && !hasTurned
  }

  /// The quarter of what has happened, where its sentence names no time.
  func quarter(_ time: SectionView.Time) -> Int? {
    if let told = quarterTold, told.time == time || time == .document { return told.quarter }
    return section.quarter != nil && paragraphTime == nil && time == section.time ? section.quarter : nil
  }

  /// The time of a figure whose sentence names none.
  @inline(__always)
  var time: SectionView.Time {
    if let paragraphTime { return paragraphTime }
    if spanUntilHeading { return .span }
    if let reviewed, section.time == .document, section.aspect != .target { return .year(reviewed) }
    return section.time
  }
}
