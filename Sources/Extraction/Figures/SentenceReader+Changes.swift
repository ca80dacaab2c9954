// What a verb or the figure before makes of an amount: a change, and whose.

extension SentenceReader {
  /// `增速分别为-6.2%、3.8%和-1.1%`: each has its own sign.
  func noteSign(before token: Int, in run: FigureRun, _ features: inout PredicateFeatures) {
    let isMinus = FigureRun.isMinus(tokens[token - 1])
    guard isMinus || run.first > 0 && FigureRun.isMinus(tokens[run.first - 1]) else { return }
    (features.up, features.down) = (!isMinus, isMinus)
  }

  /// `增加3批9人次`: the same in two units.
  func goOnInOtherUnit(_ token: Int, _ measure: FigureMeasure, _ features: inout PredicateFeatures) {
    guard token > 0, tokens[token - 1].kind == .quantity, measure == .count || measure == .people,
      let before = drafts.last, before.change == .difference
    else { return }
    (features.up, features.down) = (before.features.up, before.features.down)
    features.compared = before.features.compared
  }

  /// `减少租赁费2亿元`, `贷款余额新增3亿元`: the verb makes the amount a change.
  func noteObject(_ draft: inout FigureDraft, _ quantity: Quantity, _ left: Range<Int>) {
    guard let first = left.first, let last = left.last else { return }
    switch quantity.measure {
    case .money, .percent, .area, .duration: break
    case .count, .people:
      // 净增从业人员900人: a difference by its verb.
      if first > draft.clause.lowerBound, Self.gains.contains(text, tokens[first - 1]) {
        draft.features.up = true
      }
      // `减少贫困人口20万人`
      if first > draft.clause.lowerBound, last + 1 == draft.token, tokens[first - 1].isWord("减少", in: text) {
        (draft.features.down, draft.features.governed) = (true, true)
      }
      return
    case .points:
      // `降低税率3个百分点`
      if isDragged(left, draft)
        || first > draft.clause.lowerBound && Self.lowers.contains(text, tokens[first - 1])
      {
        (draft.features.up, draft.features.down) = (false, true)
      }
      return
    case .other:
      // `运营里程新增90公里`
      if tokens[last].wordClass.contains(.head), last + 2 == draft.token,
        tokens[last + 1].begins("新增", in: text)
      {
        draft.features.up = true
      }
      return
    default: return
    }
    if first > draft.clause.lowerBound,
      Self.cuts.contains(text, tokens[first - 1])
        || tokens[first - 1].isLetter("的") && last + 1 == draft.token
          && Self.cuts.contains(text, tokens[draft.clause.lowerBound])
    {
      (draft.features.down, draft.features.governed) = (true, true)
    } else if first > draft.clause.lowerBound, quantity.measure == .percent,
      Self.raises.contains(text, tokens[first - 1])
    {
      // `上调工资8%`
      draft.features.up = true
    } else if first > draft.clause.lowerBound, quantity.measure == .money,
      tokens[first - 1].isWord("增加", in: text) || Self.gains.contains(text, tokens[first - 1]),
      tokens[last].wordClass.contains(.head)
    {
      // `新投产项目增加产值27亿元`
      draft.features.up = true
    } else if quantity.measure == .money, draft.token - 1 > last, tokens[last].wordClass.contains(.head),
      tokens[draft.token - 1].begins("新增", in: text)
    {
      draft.features.up = true
    }
  }

  /// `拉低工业增速2个百分点`
  func isDragged(_ left: Range<Int>, _ draft: FigureDraft) -> Bool {
    var verb = left.lowerBound - 1
    // `拉低全部投资增速2个百分点`
    while verb > draft.clause.lowerBound, !tokens[verb].wordClass.isDisjoint(with: [.scope, .adverb]) {
      verb -= 1
    }
    return verb >= draft.clause.lowerBound && Self.drags.contains(text, tokens[verb])
  }

  /// `增长7.4%，连续5个月保持在7%以上`: still the pace, unless it is a rate that was spoken of.
  func keepPace(_ draft: inout FigureDraft) {
    // `增速分别为6%，5%，7%`
    if draft.clause.isEmpty, quantities[draft.quantity].measure == .percent, draft.rule == "noun.carried",
      draft.token > 1,
      tokens[draft.token - 1].firstLetter == ",", tokens[draft.token - 2].kind == .quantity,
      let before = drafts.last, before.change == .growth
    {
      (draft.features.up, draft.features.down) = (before.direction == .up, before.direction == .down)
      return
    }
    guard draft.rule == "noun.carried", draft.features.linked, !draft.features.share,
      !draft.features.completion, !draft.features.down
    else { return }
    // `投资增速连续8个月保持在10%以上`
    if let lasting = drafts.last, lasting.measure == .duration, case let pace = lasting.phrase.upperBound,
      pace < lasting.token, tokens[pace].wordClass.contains(.rateNoun)
    {
      draft.features.up = true
      return
    }
    guard
      let before = drafts.last(where: { $0.measure == .percent && $0.indicator == draft.indicator }),
      before.change == .growth,
      !draft.clause.contains(where: { SharedWords.shares.contains(text, tokens[$0]) }),
      !["率", "比", "重", "例", "度"].contains(where: { draft.indicator.ends($0) })
    else { return }
    // `由-2%回升至3%`
    let isOverZero =
      FigureRun.isMinus(tokens[before.token - 1]) && !FigureRun.isMinus(tokens[draft.token - 1])
    draft.features.up = before.direction == .up || isOverZero
    draft.features.down = before.direction == .down && !isOverZero
  }

  /// `增速提高2个百分点，达到9%`, `增速从一季度的5%、上半年的6%到前三季度的7%`: the pace itself.
  func isPace(_ draft: FigureDraft, behind before: FigureDraft) -> Bool {
    if before.measure == .points {
      return draft.features.linked && before.phrase.upperBound < before.token
        && tokens[before.phrase.upperBound].wordClass.contains(.rateNoun)
    }
    guard before.features.rate, before.change == .growth, draft.clause.count > 2,
      let last = draft.clause.last,
      tokens[last].isLetter("的")
    else { return false }
    return draft.clause.dropLast().allSatisfy {
      tokens[$0].kind == .listComma || tokens[$0].isLetter("到") || tokens[$0].wordClass.contains(.time)
    }
  }

  private static let lowers: WordSet = "降低 压降 压减 减少 下调"
  private static let drags: WordSet = "拉低 拖累 影响 拉降 下拉"
  private static let raises: WordSet = "上调"
  private static let gains: WordSet = "净增 净增加 净增长 上调 调增"
  private static let cuts: WordSet = "下调 调减 压减 减少 减轻 压缩 削减 缩减 缩短 降低"
}
