// Who does it, where the work was named before: towns, bureaus and zones told one after another.

extension SentenceReader {
  /// `城关街道完成2亿元`, `县水利局任务是3亿元`: who does it, or has to, is not what is measured.
  func isDoer(_ draft: FigureDraft, _ quantity: Quantity, _ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard right.isEmpty, let last = left.last, left.count > 1 || isElsewhere(last), left.count < 6,
      draft.features.verb || draft.features.linked || draft.features.target || draft.features.completion,
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

  /// `江浙一些地方已经压缩到33天`
  private func isElsewhere(_ last: Int) -> Bool {
    tokens[last].isWord("地方", in: text) || tokens[last].isWord("地区", in: text)
  }

  func isDoerName(_ last: Int) -> Bool {
    switch tokens[last].lastLetter {
    case "镇", "乡", "局", "委", "办": tokens[last].range.count == 1
    case "道": tokens[last].isWord("街道", in: text)
    case "区": Self.zones.contains(text, tokens[last])
    default: false
    }
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
}
