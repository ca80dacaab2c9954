// Other places by their names: `昆山、江阴这些地方早就超过100亿元`. What is measured there was named before.

extension SentenceReader {
  /// What stands before a number where it is told of a place: how sure it is that it is another's.
  private enum Place {
    case none
    /// It may be a town of one's own.
    case unknown
    case other
  }

  /// Takes down whether it is a place that the number is told of, and leaves its name out of the noun.
  func notePlace(
    _ left: inout Range<Int>, before run: FigureRun, _ clause: Range<Int>, _ features: inout PredicateFeatures
  ) {
    let isDone = left.upperBound < tokens.count && tokens[left.upperBound].isWord("完成", in: text)
    // `工业投资城关完成3亿元`, `完成率云川县能达到60%`
    if left.count > 2, let head = left.last(where: { tokens[$0].wordClass.contains(.head) }),
      case let name = head + 1..<left.upperBound,
      isDone && areShortNames(name) || endsAsPlace(name) && phrases.isDoers(name)
    {
      left = left.lowerBound..<head + 1
      return
    }
    // `固定资产投资苏州增长20%`: whose it is stands behind it.
    if left.count > 1, let last = left.last, isRegion(tokens[last]),
      !tokens[last - 1].wordClass.isDisjoint(with: [.head, .rateNoun])
    {
      left = left.dropLast()
      features.elsewhere = true
      return
    }
    // `为云川县的40%`: what it is a part of.
    if left.upperBound < tokens.count, tokens[left.upperBound].isLetter("的") { return }
    let place = place(before: run, left, clause, isDone: isDone)
    features.ofPlace = place != .none && !left.isEmpty
    features.elsewhere = place == .other
  }

  /// Whether nothing but places stands before the number.
  private func place(
    before run: FigureRun, _ left: Range<Int>, _ clause: Range<Int>, isDone: Bool
  ) -> Place {
    let measure = quantities[tokens[run.first].quantity].measure
    // `以滨州1/90的土地`: one's own part of it.
    if quantities[tokens[run.first].quantity].rule == "prose.fraction", !left.isEmpty { return .none }
    guard let first = left.first, isTold(measure) else {
      return left.isEmpty && goesOnElsewhere(clause) ? .other : .none
    }
    if isSomePlaces(left) || isOnePlace(first, left) || isNamedDistrict(left) && isContrast() {
      return .other
    }
    let names = behindView(left)
    if areRegions(names) { return .other }
    // A product of such a name is weighed and grown.
    guard measure != .area, measure != .other, areShortNames(names), let before = drafts.last,
      quantities[before.quantity].measure == measure, before.rule != "none",
      !clause.contains(where: { tokens[$0].wordClass.contains(.among) })
    else { return .none }
    return isContrast() ? .other : isDone ? .unknown : .none
  }

  private func isTold(_ measure: FigureMeasure) -> Bool {
    switch measure {
    case .money, .percent, .points, .rank, .area, .other: true
    default: false
    }
  }

  /// `沿海一些地方`, `江阴、昆山这些县`: what they are called together.
  private func isSomePlaces(_ left: Range<Int>) -> Bool {
    guard left.count == 1, let only = left.first, only > 0, Self.together.contains(text, tokens[only]) else {
      return false
    }
    return Self.somes.contains(text, tokens[only - 1])
  }

  /// `昆山一个县就有400亿元`
  private func isOnePlace(_ first: Int, _ left: Range<Int>) -> Bool {
    left.count == 1 && first > 2 && tokens[first - 1].isLetter("个") && tokens[first - 2].isLetter("一")
      && Self.together.contains(text, tokens[first])
  }

  /// `我们的增速是3%，云川区是9%`: a place of the same kind as one's own.
  private func isNamedDistrict(_ left: Range<Int>) -> Bool {
    guard let last = left.last, tokens[last].range.count == 1, phrases.isDoers(left),
      // 四县两区: how many.
      left.count < 2 || ChineseNumerals.digit(tokens[last - 1].firstLetter) == nil
    else { return false }
    switch tokens[last].firstLetter {
    case "区", "县", "市": return true
    default: return false
    }
  }

  private func endsAsPlace(_ name: Range<Int>) -> Bool {
    guard let last = name.last else { return false }
    switch tokens[last].lastLetter {
    case "区", "县", "市", "镇", "乡", "局": return tokens[last].range.count == 1
    default: return tokens[last].isWord("街道", in: text)
    }
  }

  /// `排在我们前面的江阴`: the name alone.
  private func behindView(_ left: Range<Int>) -> Range<Int> {
    guard let of = left.last(where: { tokens[$0].isLetter("的") }),
      left.prefix(upTo: of).contains(where: { tokens[$0].firstLetter == "我" })
    else { return left }
    return of + 1..<left.upperBound
  }

  private func areRegions(_ names: Range<Int>) -> Bool {
    !names.isEmpty
      && names.allSatisfy {
        tokens[$0].kind == .listComma || tokens[$0].wordClass.contains(.conjunction) || isRegion(tokens[$0])
      }
  }

  /// 苏州, 浙江; a zone is one's own.
  private func isRegion(_ token: Token) -> Bool {
    token.wordClass.contains(.region) && token.wordClass.isDisjoint(with: [.head, .entity, .noun])
      && !SharedWords.zones.contains(text, token)
  }

  /// 昆山, 江阴: names of two letters that are no words.
  private func areShortNames(_ names: Range<Int>) -> Bool {
    var letters = 0
    for index in names {
      if tokens[index].kind == .listComma || tokens[index].wordClass.contains(.conjunction) {
        guard letters == 2 else { return false }
        letters = 0
      } else {
        guard tokens[index].kind == .letter, tokens[index].firstLetter.isHan else { return false }
        letters += 1
      }
    }
    return letters == 2
  }

  /// 早就, 人家, and what is said of one's own beside it.
  private func isContrast() -> Bool {
    tokens.contains { Self.contrasts.contains(text, $0) || $0.firstLetter == "我" && $0.kind == .word }
  }

  /// `江阴超过100亿元，增长9%`
  private func goesOnElsewhere(_ clause: Range<Int>) -> Bool {
    guard let before = drafts.last, before.features.elsewhere,
      // `江阴是100亿元，差90亿元`: how far one's own is from it.
      !clause.contains(where: {
        tokens[$0].wordClass.contains(.scope) || tokens[$0].firstLetter == "我" || tokens[$0].lastLetter == "差"
      })
    else { return false }
    return !tokens[before.token..<max(before.token, clause.lowerBound)].contains { $0.firstLetter == ";" }
  }

  private static let together: WordSet = "地方 地区 县 市 区 县区 区县 县市 县市区 城市 兄弟县 兄弟县区 省份 园区 开发区"
  private static let somes: WordSet = "这些 那些 一些 有些 许多 不少"
  private static let contrasts: WordSet = "人家 早就 早已 而 但 但是 反观 相比之下 同样"
}
