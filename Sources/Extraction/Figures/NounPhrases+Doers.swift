// Towns, zones, bureaus and firms by their names: who does something, which is never what is measured.

extension NounPhrases {
  /// `柳河镇、县水利局工业投资`: the statistic without those it is of.
  func behindDoers(_ range: Range<Int>) -> Range<Int>? {
    guard range.count > 1, mayBeginDoer(tokens[range.lowerBound]), let end = doersEnd(range),
      end < range.upperBound, let last = range.last
    else { return nil }
    let rest = behindTogether(end..<range.upperBound)
    let isBureau = tokens[end - 1].isLetter("局")
    guard !rest.isEmpty,
      tokens[last].wordClass.contains(.head) || isStatisticLike(rest)
        || isBureau && rest.allSatisfy({ tokens[$0].kind == .word })
        || rest.count == 1 && isActionOnly(tokens[last])
    else { return nil }
    // `楚天集团铜板带产销规模`: of a firm only what every firm has.
    let isFirm = Self.firms.contains(text, tokens[end - 1])
    return isFirm && !isStatistic(rest) && !isStatisticLike(rest) ? nil : rest
  }

  /// Nothing but who does it: one doer or a list of them.
  func isDoers(_ range: Range<Int>) -> Bool {
    guard let first = range.first, mayBeginDoer(tokens[first]) else { return false }
    if isCountedTogether(range) { return true }
    guard let end = doersEnd(range) else { return false }
    return behindTogether(end..<range.upperBound).isEmpty
  }

  /// `白沙、青山、大坪三个乡镇`: short names of bodies, and how many they are.
  private func isCountedTogether(_ range: Range<Int>) -> Bool {
    guard range.count > 5, let mark = range.dropLast(3).last(where: { tokens[$0].kind == .listComma }) else {
      return false
    }
    let group = range.upperBound - 3..<range.upperBound
    return mark < group.lowerBound - 1 && behindTogether(group).isEmpty
  }

  /// `A、B、C三个单位`: how many they are together.
  private func behindTogether(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 2, let first = range.first,
      ChineseNumerals.digit(tokens[first].firstLetter) != nil, tokens[first].range.count == 1,
      tokens[first + 1].isLetter("个") || tokens[first + 1].isLetter("家"),
      Self.bodies.contains(text, tokens[first + 2])
    else { return range }
    return first + 3..<range.upperBound
  }

  /// `乡镇（街道）投资完成率`: both kinds of places that it is of.
  func behindBodies(_ phrase: Range<Int>) -> Range<Int> {
    guard phrase.count > 1, Self.bodies.contains(text, tokens[phrase.lowerBound]) else { return phrase }
    let isEach = phrase.lowerBound > 0 && tokens[phrase.lowerBound - 1].wordClass.contains(.each)
    guard tokens[phrase.lowerBound + 1].kind == .parenthesis else {
      // 各部门新谋划项目
      return isEach ? phrase.dropFirst() : phrase
    }
    if phrase.count > 2 { return phrase.dropFirst(2) }
    // 各乡镇（街道）, but `4个镇（街道）`
    return isEach ? phrase.dropLast() : phrase
  }

  static let bodies: WordSet = "单位 村 镇 乡 乡镇 镇街 街道 园区 开发区 部门 县区 区县 县 区 市 公司 集团"

  /// What may be measured or counted of a doer, with no more of a name in it.
  private func isStatisticLike(_ range: Range<Int>) -> Bool {
    guard let last = range.last, !tokens[last].wordClass.isDisjoint(with: [.entity, .noun]) else {
      return false
    }
    return range.allSatisfy {
      tokens[$0].kind == .word && tokens[$0].range.count > 1
        && tokens[$0].wordClass.isDisjoint(with: [.conjunction, .region, .action])
    }
  }

  /// Behind a list of doers at the head of `range`.
  private func doersEnd(_ range: Range<Int>) -> Int? {
    var end: Int?
    var index = range.lowerBound
    while let next = doerEnd(from: index, limit: range.upperBound) {
      end = next
      guard next < range.upperBound,
        tokens[next].kind == .listComma || tokens[next].wordClass.contains(.conjunction)
      else { break }
      index = next + 1
    }
    return end
  }

  /// The first letter tells most words from a doer's name.
  private func mayBeginDoer(_ token: Token) -> Bool {
    switch token.kind {
    case .letter: token.firstLetter.isHan || token.firstLetter.isPlaceholder
    case .word: token.wordClass.isDisjoint(with: [.verb, .head, .stop, .time])
    default: false
    }
  }

  /// Behind the name of a doer that begins at token `start`: 柳河镇, 县水利局, 高新区, 财政部门, 恒瑞公司.
  private func doerEnd(from start: Int, limit: Int) -> Int? {
    guard start < limit else { return nil }
    var (named, fields, end) = (0, 0, Int?.none)
    var index = start
    while index < min(limit, start + Self.longestDoer) {
      let token = tokens[index]
      // 兄弟县临川
      if index == start, Self.fellows.begins(text, at: token.start) {
        var next = (tokens[index...].firstIndex { $0.start >= token.start + 2 } ?? limit) + 1
        while next < min(limit, start + 5), tokens[next].kind == .letter, tokens[next].firstLetter.isHan {
          next += 1
        }
        return next < limit && isBody(tokens[next]) ? next + 1 : min(next, limit)
      }
      if isBodyEnd(token, named: named, fields: fields), !isOversight(index, limit) {
        end = index + 1
        // 青水县开发区, 县水利局
        (named, fields) = (named + 2, 0)
      } else if token.kind == .letter,
        token.range.count == 1 && token.firstLetter.isHan || token.firstLetter.isPlaceholder
      {
        // A placeholder stands for a whole name; 分局 is a part of a bureau.
        if token.isLetter("分") { break }
        named += token.firstLetter.isPlaceholder ? 2 : 1
      } else if token.kind == .word, token.wordClass.contains(.region) {
        named += 2
      } else if token.kind == .word, token.range.count == 1,
        !token.wordClass.isDisjoint(with: [.entity, .noun])
      {
        named += 1
      } else if token.kind == .word, 2...4 ~= token.range.count,
        token.wordClass.isDisjoint(with: [.head, .verb, .stop, .time, .adverb, .link, .conjunction])
      {
        fields += 1
      } else {
        break
      }
      if named > Self.longestName || fields > 2 { break }
      index += 1
    }
    return end
  }

  /// `国资委监管企业营收`: whose they are says which.
  private func isOversight(_ index: Int, _ limit: Int) -> Bool {
    tokens[index].isLetter("委") && index + 1 < limit && isActionOnly(tokens[index + 1])
  }

  /// Whether a doer's name ends in this token, so many letters of its own or fields of work before it.
  private func isBodyEnd(_ token: Token, named: Int, fields: Int) -> Bool {
    if token.range.count == 1 {
      switch token.firstLetter {
      case "局", "委": return named + fields > 0
      case "镇", "乡", "村", "县", "区", "市", "州", "旗": return named > 1 && fields == 0
      default: return false
      }
    }
    // The last letter tells nearly all words from such an end.
    switch token.lastLetter {
    case "区", "园": return isZoneEnd(token, named: named, fields: fields)
    case "道", "处": return Self.towns.contains(text, token) && named > 0 && fields == 0
    case "司", "团", "行":
      return Self.firms.contains(text, token) && (named > 1 && fields < 2 || isOwnedFirm(token))
    case "院": return Self.courts.contains(text, token)
    // 行政部门 are many, 财政部门 is one.
    case "门": return token.isWord("部门", in: text) && fields == 1 && named == 0
    default: return false
    }
  }

  private func isZoneEnd(_ token: Token, named: Int, fields: Int) -> Bool {
    if SharedWords.zones.contains(text, token) {
      return fields == 0 && (named > 0 || Self.onlyZones.contains(text, token))
    }
    if Self.parks.contains(text, token) {
      return named > 1 && fields < 2
        || Self.parkKinds.contains(text, max(0, token.start - 2)..<token.start) && fields == 1
    }
    return Self.towns.contains(text, token) && named > 0 && fields == 0
  }

  /// 城投集团: what a place has founded for a purpose of its own.
  private func isOwnedFirm(_ token: Token) -> Bool {
    token.isWord("平台公司", in: text) || Self.purposes.contains(text, max(0, token.start - 2)..<token.start)
  }

  /// 石桥镇, 水利局, 高新区 by the last token alone.
  func isBody(_ token: Token) -> Bool {
    if token.range.count == 1 {
      switch token.firstLetter {
      case "局", "委", "镇", "乡", "县", "区", "市", "州": return true
      default: return false
      }
    }
    return Self.towns.contains(text, token) || Self.firms.contains(text, token)
      || SharedWords.zones.contains(text, token) || token.isWord("部门", in: text)
  }

  private static let parkKinds: WordSet = "高新 化工 临港 临空 保税"
  static let parks: WordSet = "产业园 工业园 科技园 物流园 科创园 创业园 产业园区"
  private static let towns: WordSet = "街道 片区 办事处"
  private static let firms: WordSet = "公司 集团 集团公司 有限公司 股份公司 农商行"
  private static let courts: WordSet = "法院 检察院 中院 高院"
  private static let fellows: WordSet = "兄弟县 兄弟区 兄弟市 邻县 邻区 邻市 兄弟园区"
  private static let purposes: WordSet = "城投 开投 国投 交投 文投 建投 水投 农投 产投 发投 工投 旅投 开投 文旅 水务 城建"
  /// A place has but one of each.
  private static let onlyZones: WordSet = "高新区 经开区 保税区 综合保税区 综保区 自贸区 临港区"
  /// In tokens, and in letters of its own.
  private static let longestDoer = 8
  private static let longestName = 7
}
