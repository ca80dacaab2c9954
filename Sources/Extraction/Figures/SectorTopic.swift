// The sector a passage of a report is about: its bare statistics are that sector's.

/// `石化产业持续升级，释放…产能。产值突破1300亿元。新能源产业…`
struct SectorTopic {
  /// 石化产业, until another sector or the end of the paragraph; empty where none is named.
  private var name = ""

  /// No sector has a longer name, and no statistic of it.
  private static let nameLimit = 9

  /// A sentence that opens with the name of a sector.
  mutating func enter(_ text: SentenceText) {
    guard let end = Self.end(text) else { return }
    name = text.string(0..<end)
  }

  /// `产值突破1300亿元`: whose statistic it is was said sentences before.
  func name(_ draft: inout FigureDraft) {
    guard !name.isEmpty, draft.project == nil, draft.rule == "noun.left",
      draft.phrase.lowerBound <= draft.clause.lowerBound + 2,
      Self.statistics.contains(where: { draft.indicator.isBytes($0) })
    else { return }
    // 新能源产业's 产业投资 is 新能源产业投资.
    let isOfSector = draft.indicator.begins("产业")
    draft.indicator = (isOfSector ? String(name.unicodeScalars.dropLast(2)) : name) + draft.indicator
    draft.rule = "noun.sector"
  }

  mutating func clear() {
    if !name.isEmpty { name = "" }
  }

  private static let statistics = [
    "产值", "总产值", "产业规模", "产业产值", "产业投资", "营业收入", "营收", "增加值", "集群规模", "主营业务收入", "规模", "销售收入",
  ]

  /// Where the sector's name ends that opens the sentence: nouns, then 产业.
  private static func end(_ text: SentenceText) -> Int? {
    let limit = min(nameLimit, text.count)
    guard limit > 3, let mark = (2..<limit - 1).first(where: { text[$0] == "产" }),
      text[mark + 1] == "业", (0..<mark).allSatisfy({ text[$0].isHan })
    else { return nil }
    var place = 0
    while place < mark {
      let word = WordTable.shared.match(text, at: place, limit: mark)
      guard word.wordClass.isDisjoint(with: noPart) else { return nil }
      place += max(word.wordLength, 1)
    }
    return Self.more.contains(text, mark..<min(mark + 3, text.count)) ? nil : mark + 2
  }

  private static let noPart: WordClass = [
    .verb, .up, .down, .link, .over, .adverb, .time, .target, .scope, .stop,
  ]
  /// 产业园, 产业链: no sector.
  private static let more: WordSet = "产业园 产业链 产业化 产业工 产业集 产业项 产业基"
}
