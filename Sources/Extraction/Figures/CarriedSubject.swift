// What a sentence leaves for figures without a noun in those behind it, inside one paragraph.

struct CarriedSubject {
  /// What was measured first; empty where nothing was.
  private var indicator = ""
  private var isCounted = false
  private var isMoney = false
  private var grows = false
  /// What was spent on what was counted: 投资; empty where nothing was.
  private var spent = ""
  /// This sentence goes on about what was spent.
  private var isSpending = false
  /// A figure of this sentence has taken the noun.
  private var isTaken = false
  /// What the heading says that the figures below it are of; empty where it names no statistic.
  private var topic = ""
  /// What was told apart by whose it is, in this section: 建设项目 of `建设项目27项（省级6项、县级21项）`.
  private var leveled = ""
  /// This sentence has told it: what it tells apart first is meant later.
  private var isLeveled = false

  /// `（一）财政收入方面。`
  mutating func enter(topic: String) {
    self.topic = topic
    leveled = ""
  }

  /// `项目30个。已开工12个。`: a figure without a noun takes that of the sentence before.
  mutating func name(_ draft: inout FigureDraft) {
    guard draft.indicator.isEmpty else { return nameByLevel(&draft) }
    // `达到进度的镇有5个。其中，城关镇完成2亿元`: what was counted earns nothing.
    if !topic.isEmpty, indicator.isEmpty || isCounted, Self.isAmount(draft.measure) {
      (draft.indicator, draft.rule) = (topic, "noun.heading")
      return
    }
    guard !indicator.isEmpty else { return }
    // `浓度降至28微克。交付9万套。`: what was measured is not what is counted now.
    if draft.measure == .duration || draft.measure == .count && !isCounted { return }
    // `总投资3亿元。全年新建30万平方米。`
    if isMoney, draft.measure == .area || draft.measure == .other { return }
    // `重大项目90个，要完成的投资是200亿元。到7月底完成118亿元，占年度任务的58%，开工70个。`
    switch draft.measure {
    case .money: isSpending = isCounted && !spent.isEmpty && draft.features.verb
    case .percent, .points: break
    default: isSpending = false
    }
    draft.indicator = isSpending ? spent : indicator
    // `年度计划投资8亿元。工业口完成2亿元。`
    if isSpending || isMoney, draft.features.verb, draft.indicator.ends("计划投资") { draft.indicator = "投资" }
    let isRanked = draft.rule == "noun.ranked"
    draft.rule = "noun.sentence-before"
    isTaken = true
    // `投资增长5%。全年目标是8%。`
    if grows, draft.features.target || isRanked, draft.change == .share {
      (draft.change, draft.direction) = (.growth, .up)
    }
  }

  /// `建设项目27项（省级6项、县级21项）。省级6项，总投资9亿元。`: whose they are names what was told apart so.
  private mutating func nameByLevel(_ draft: inout FigureDraft) {
    guard draft.measure == .count, draft.change == .level,
      let level = SharedWords.levelNames.first(where: draft.indicator.begins)
    else { return }
    if draft.indicator.isBytes(level) {
      draft.indicator += leveled
    } else if draft.rule == "noun.carried", !isLeveled {
      isLeveled = true
      leveled = String(draft.indicator.dropFirst(level.count))
    }
  }

  private static func isAmount(_ measure: FigureMeasure) -> Bool {
    switch measure {
    case .money, .percent, .points, .rank: true
    default: false
    }
  }

  /// What a figure with a noun of its own measures.
  struct Noun {
    fileprivate let indicator: String
    fileprivate let measure: FigureMeasure
    fileprivate let change: FigureChange

    init(of draft: FigureDraft) {
      indicator = draft.indicator
      measure = draft.measure
      change = draft.change
    }
  }

  /// Goes on from `first`, the first figure of a sentence with a noun of its own, unless one of its figures
  /// has taken the noun from here: then that is still spoken of.
  mutating func move(to first: Noun?, of drafts: [FigureDraft]) {
    isSpending = false
    isLeveled = false
    if isTaken {
      isTaken = false
      return
    }
    guard let first else { return clear() }
    indicator = first.indicator
    isCounted = first.measure == .count || first.measure == .people
    isMoney = first.measure == .money
    grows = first.change == .growth
    // By index, for a draft is large.
    let last =
      isCounted
      ? drafts.indices.last { drafts[$0].measure == .money && drafts[$0].indicator.ends("投资") } : nil
    spent = last.map { drafts[$0].indicator } ?? ""
  }

  /// A figure without a noun would take one.
  var speaksOfSomething: Bool { !indicator.isEmpty }

  /// The sentence was but a view of what is spoken of.
  mutating func stay() { (isTaken, isSpending, isLeveled) = (false, false, false) }

  mutating func clear() {
    indicator = ""
    spent = ""
    isCounted = false
  }
}
