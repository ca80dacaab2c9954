// A figure on its way to its meaning.

/// What the words between noun and number say.
struct PredicateFeatures {
  var up = false
  var down = false
  /// 达到 为 有 至: the number is the amount itself.
  var linked = false
  var over = false
  var under = false
  var about = false
  /// 占…: a part of a whole.
  var share = false
  /// 完成全年目标: a part of a plan.
  var completion = false
  /// 增速, 涨幅: a rate of change as a noun.
  var rate = false
  /// 高于, 较…: measured against something else.
  var compared = false
  /// 分别, 双双.
  var each = false
  /// 其中.
  var among = false
  /// 力争, 将达到.
  var target = false
  /// 下达…任务: the amount has been set as a task.
  var assigned = false
  /// 预计, said of a period already run.
  var expected = false
  /// 改善: up or down as the noun has it.
  var improved = false
  /// 超序时进度: held against what should have been done by now.
  var againstTime = false
  /// A verb stood right before the number.
  var verb = false
  /// A verb before the noun makes the amount a change: 压减时间58%.
  var governed = false
  /// `…的有X家`: the noun was named before.
  var selects = false
  /// 不得低于, 给予…奖励, 低于…的企业: a rule or a limit.
  var rules = false
  /// Told of another place by its name.
  var elsewhere = false
  /// Told of a place: what is measured was named before.
  var ofPlace = false
  private var baseStart: Int16 = -1
  private var baseEnd: Int16 = -1

  /// The words of change are said of something else: the amount is one itself.
  mutating func keepLevel() { (up, down, compared) = (false, false, false) }

  /// What it is compared with, as letters.
  var base: Range<Int>? {
    get { baseStart < 0 ? nil : Range(baseStart, to: baseEnd) }
    set {
      baseStart = Int16(truncatingIfNeeded: newValue?.lowerBound ?? -1)
      baseEnd = Int16(truncatingIfNeeded: newValue?.upperBound ?? -1)
    }
  }
}

/// One figure of a sentence with the reading of its clause. Many are copied on their way: it is kept small.
struct FigureDraft {
  private var quantityIndex: Int16
  private var tokenIndex: Int16
  private var clauseStart: Int16
  private var clauseEnd: Int16
  private var phraseStart: Int16 = 0
  private var phraseEnd: Int16 = 0
  var features: PredicateFeatures
  var indicator = ""
  /// The indicator with 占比 and 比重, where a change of the share follows.
  var fullIndicator = ""
  private var projectIndex: Int32 = -1
  var change: FigureChange = .level
  var direction: FigureDirection?
  var qualifier: FigureQualifier = .exact
  var measure: FigureMeasure = .other
  /// Which rule gave the indicator.
  var rule: RuleName = "none"

  init(
    quantity: Int, token: Int, clause: Range<Int>, features: PredicateFeatures, phrase: Range<Int>
  ) {
    quantityIndex = Int16(truncatingIfNeeded: quantity)
    tokenIndex = Int16(truncatingIfNeeded: token)
    clauseStart = Int16(truncatingIfNeeded: clause.lowerBound)
    clauseEnd = Int16(truncatingIfNeeded: clause.upperBound)
    self.features = features
    self.phrase = phrase
  }

  /// Index of the quantity and of its token.
  var quantity: Int { Int(quantityIndex) }
  var token: Int { Int(tokenIndex) }

  /// The tokens of its clause before it.
  var clause: Range<Int> { Range(clauseStart, to: clauseEnd) }

  /// The tokens of the noun phrase that gave the indicator; empty when it was carried on.
  var phrase: Range<Int> {
    get { Range(phraseStart, to: phraseEnd) }
    set {
      phraseStart = Int16(truncatingIfNeeded: newValue.lowerBound)
      phraseEnd = Int16(truncatingIfNeeded: newValue.upperBound)
    }
  }

  /// Index of the project mention it belongs to.
  var project: Int? {
    get { projectIndex < 0 ? nil : Int(projectIndex) }
    set { projectIndex = Int32(truncatingIfNeeded: newValue ?? -1) }
  }

  /// A number without a unit counts where the noun has none: a ratio, an index.
  var isIndex: Bool {
    guard features.linked || features.up || features.down || features.over else { return false }
    return indicator.ends(withOneOf: Self.indexEnds)
  }

  private static let indexEnds = PhraseSet(words: "比 倍差 指数 系数 率 强度 PMI 比值")
}
