// All words of the tables with their classes.

struct Lexicon: Sendable {
  static let shared = Lexicon()

  private let table = WordTable.shared

  /// Every word with its classes, for `WordTable`.
  static func classes() -> [Word: WordClass] {
    var classes: [Word: WordClass] = [:]
    func add(_ table: String, _ wordClass: WordClass) {
      for word in Word.list(table) { classes[word, default: []].insert(wordClass) }
    }
    add(VerbTable.verbs, .verb)
    add(VerbTable.actions, .action)
    add(VerbTable.ups, .up)
    add(VerbTable.downs, .down)
    add(VerbTable.links, .link)
    add(VerbTable.overs, .over)
    add(VerbTable.unders, .under)
    add(VerbTable.abouts, .about)
    add(VerbTable.adverbs, .adverb)
    add(VerbTable.targets, .target)
    add(VerbTable.stops, .stop)
    add(CommonWords.verbs, .verb)
    add(CommonWords.actions, .action)
    add(CommonWords.nouns, .noun)
    add(CommonWords.modifiers, .noun)
    add(CommonWords.pers, .adverb)
    add(CommonWords.whole, .noun)
    add(CommonWords.seats, .region)
    add(OfficeWords.verbs, .verb)
    add(OfficeWords.actions, .action)
    add(OfficeWords.heads, .head)
    add(OfficeWords.entities, .entity)
    add(OfficeWords.nouns, .noun)
    add(WholeWords.nouns, .noun)
    add(WholeWords.actions, .action)
    add(WholeWords.heads, .head)
    add("分别 依次 双双 各 分列 分居", .each)
    add("其中 包括 包含 含", .among)
    add("占 约占 占到 仅占", .share)
    add("塌 相差 跑赢 快 慢 高于 低于 落后 滞后 较 比 快于 慢于 优于 好于 差于 超出 高出 低 落后于", .compare)
    add("略高于 略快于 略好于 稍高于 稍快于 远高于 远快于 高过 快过 强于 胜于 领先于", .compare)
    add("略低于 略慢于 稍低于 稍慢于 远低于 远慢于 低过 慢过 弱于 逊于 跑输", .compare)
    add("和 与 及 以及", .conjunction)
    add(NounTable.heads, .head)
    add(NounTable.rateNouns, .rateNoun)
    add(NounTable.entities, .entity)
    add(NounTable.nouns, .noun)
    add(NounTable.fixedStatistics, .noun)
    add(PlaceTable.times, .time)
    add(PlaceTable.scopes, .scope)
    add(PlaceTable.regions, .region)
    // 工业企业, 招商项目: what ends in a thing that is counted is one.
    let things = Set(classes.filter { $0.value == .entity && $0.key.letters.count == 2 }.map(\.key.letters))
    for (word, wordClass) in classes where wordClass == .noun && word.letters.count > 3 {
      if things.contains(Array(word.letters.suffix(2))) { classes[word]?.insert(.entity) }
    }
    return classes
  }

  /// The longest word at `index`: its length and classes.
  @inline(__always)
  func longest(in text: SentenceText, at index: Int, limit: Int) -> (length: Int, wordClass: WordClass)? {
    let match = table.match(text, at: index, limit: limit)
    return match.wordLength > 0 ? (match.wordLength, match.wordClass) : nil
  }
}
