// Who does it, where the work was named before: towns, bureaus and zones told one after another.

extension SentenceReader {
  /// `城关街道完成2亿元`, `县水利局任务是3亿元`: who does it, or has to, is not what is measured.
  func isDoer(_ draft: FigureDraft, _ quantity: Quantity, _ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard right.isEmpty, let last = left.last, left.count > 1 || isElsewhere(last), left.count < 6,
      draft.features.verb || draft.features.linked || draft.features.target || draft.features.completion
        || text.has("完成", endingAt: tokens[draft.token - 1].end),
      isDoerName(last) || isElsewhere(last),
      left.allSatisfy({
        tokens[$0].wordClass.isDisjoint(with: [.head, .action, .verb]) && tokens[$0].kind != .listComma
      })
    else { return false }
    switch quantity.measure {
    case .money, .area, .other, .percent: return true
    case .people: return quantity.unit.isBytes("户")
    case .duration: return isElsewhere(last)
    // 新增街道3个
    case .count: return left.upperBound < draft.token && tokens[left.upperBound].isWord("完成", in: text)
    default: return false
    }
  }

  /// `柳河镇12亿元、县水利局9亿元`: nothing but who did it stands before the number, and the work was named before.
  func isDoneByDoers(
    _ draft: FigureDraft, _ quantity: Quantity, _ left: Range<Int>, _ right: Range<Int>
  ) -> Bool {
    // `分解到城关镇5亿元`
    let doers = left.first.map { tokens[$0].isLetter("到") } ?? false ? left.dropFirst() : left
    guard right.isEmpty, !doers.isEmpty,
      phrases.isDoers(doers) || isNextFirm(doers) || draft.features.ofPlace || isNextHouse(doers, quantity)
    else { return false }
    switch quantity.measure {
    case .money, .percent, .points, .area, .other, .rank: return true
    // 新增街道3个: things are counted unless others were before.
    case .count, .people:
      if drafts.isEmpty { return openingTopic(before: draft) != nil || isAmongAll(draft.clause) }
      // `教育部门6个，水利部门2个`: what is counted is told by who it is of.
      if let last = doers.last, tokens[last].isWord("部门", in: text),
        drafts.contains(where: { $0.measure == .count && $0.indicator.ends("部门") })
      {
        return false
      }
      return drafts.contains { $0.measure == .count || $0.measure == .people }
    default: return false
    }
  }

  /// `全市受理案件3万件。其中市中院受理4100件`, `其中：石桥县受理830件`
  private func isAmongAll(_ clause: Range<Int>) -> Bool {
    guard let first = clause.first, first < 3 else { return false }
    return tokens[0].wordClass.contains(.among)
      && (first == 0 || first == 2 && tokens[1].firstLetter == ":")
  }

  /// `恒源纺织产值下降3%，华瑞电子下降5%`
  private func isNextFirm(_ left: Range<Int>) -> Bool {
    drafts.indices.contains { phrases.opensWithFirm(drafts[$0].clause) } && phrases.areFirms(left)
  }

  /// `县医院有床位300张，中医院100张`: no house is counted so.
  private func isNextHouse(_ left: Range<Int>, _ quantity: Quantity) -> Bool {
    guard let last = left.last, last + 1 < tokens.count, let before = drafts.last,
      quantities[before.quantity].unit.isBytes(quantity.unit),
      Self.heldUnits.contains(where: quantity.unit.ends)
    else { return false }
    return Self.houses.contains { text.has($0, endingAt: tokens[last].end) }
  }

  private static let houses: [StaticString] = ["医院", "卫生院", "学校", "中学", "小学", "学院"]
  private static let heldUnits: [StaticString] = ["张", "台", "辆", "人", "名"]

  /// `江浙一些地方已经压缩到33天`
  private func isElsewhere(_ last: Int) -> Bool {
    tokens[last].isWord("地方", in: text) || tokens[last].isWord("地区", in: text)
  }

  func isDoerName(_ last: Int) -> Bool {
    switch tokens[last].lastLetter {
    case "镇", "乡", "局", "委", "办": tokens[last].range.count == 1
    case "道": tokens[last].isWord("街道", in: text)
    case "门": tokens[last].isWord("部门", in: text)
    case "区": SharedWords.zones.contains(text, tokens[last])
    default: false
    }
  }

  /// `清淤沟渠74条、长81千米`: how long what was counted is.
  func isExtent(_ quantity: Quantity, _ left: Range<Int>) -> Bool {
    guard quantity.measure == .other, left.count == 1, drafts.last?.measure == .count,
      case let only = tokens[left.lowerBound]
    else { return false }
    return only.isLetter("长") || only.isWord("总长", in: text) || only.isWord("共长", in: text)
  }

  /// `其中通过国家发改委、财政部审核11个`: by whom they were let pass.
  func isPassed(_ draft: FigureDraft, _ left: Range<Int>) -> Bool {
    guard quantities[draft.quantity].measure == .count, let last = left.last, !drafts.isEmpty,
      Self.checks.contains(text, tokens[last])
    else { return false }
    return draft.clause.contains { tokens[$0].isWord("通过", in: text) || tokens[$0].isWord("经", in: text) }
  }

  private static let checks: WordSet = "审核 审批 评审 验收 审查 批复"

  /// `后三个月月均要完成10亿元，而前期月均只有7亿元`: how it has been before.
  func isBefore(_ left: Range<Int>) -> Bool {
    left.count == 1 && !drafts.isEmpty && tokens[left.lowerBound].isWord("前期", in: text)
  }

  /// `要对闲置土地逐宗过筛子，年底前处置4500亩`: what is worked on stands behind 对 in the clause before.
  func workedOn(before draft: FigureDraft, _ quantity: Quantity) -> Range<Int>? {
    guard draft.features.verb, quantity.measure == .area || quantity.measure == .count,
      case let mark = draft.clause.lowerBound - 1, mark > 2, tokens[mark].kind == .comma,
      let clause = numberless(before: mark, limit: PredicateReader.clauseLimit),
      let to = clause.last(where: { tokens[$0].isLetter("对") }),
      case let thing = phrases.right(from: to + 1), let last = thing.last, thing.lowerBound == to + 1,
      !tokens[last].wordClass.isDisjoint(with: [.entity, .noun])
    else { return nil }
    return thing
  }

  /// `财政收入方面，…，城关街道完成2亿元`: what an opening clause says is told of.
  func topicOfClauses(before draft: FigureDraft) -> Range<Int>? {
    guard
      let mark = (0..<draft.clause.lowerBound).last(where: {
        tokens[$0].kind == .comma && $0 > 1 && tokens[$0 - 1].isWord("方面", in: text)
      }),
      case let topic = phrases.left(predicates.clause(before: mark - 1), end: mark - 1),
      let last = topic.last,
      tokens[last].wordClass.contains(.head)
    else { return nil }
    return topic
  }

  /// `9万农村人口饮水困难`, `11万群众用水`: a scale alone counts people, and what ails them is no part of them.
  func persons(_ right: Range<Int>) -> Range<Int> {
    guard right.count > 1, let person = right.first(where: { Self.crowds.contains(text, tokens[$0]) }),
      // 20万以上人口县
      person + 1 == right.upperBound || tokens[person + 1].wordClass.isDisjoint(with: .entity)
    else { return right }
    // `2万孤寡老人和特困群众`
    guard person + 1 < right.upperBound, tokens[person + 1].isLetter("和") else {
      return right.lowerBound..<person + 1
    }
    return right.lowerBound..<(right.last { Self.crowds.contains(text, tokens[$0]) } ?? person) + 1
  }

  static let crowds: WordSet = """
    人口 群众 居民 农民 牧民 农牧民 渔民 职工 学生 游客 农民工 老人 老年人 儿童 妇女 人员 患者 市民 村民 百姓 困难群众 农村人口 脱贫人口
    """
}
