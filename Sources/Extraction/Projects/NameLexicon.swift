// What words and letters are to a name: general, a place, a verb that ends it, or a part of it alone.

/// What a word does in or around the name of an undertaking.
struct NameClass: OptionSet, Hashable, Sendable {
  var rawValue: UInt32

  /// Ends a name on its left: a verb, an adverb, a time, a function word.
  static let wall = NameClass(rawValue: 1 << 0)
  /// General vocabulary: makes a kind, not a name.
  static let kind = NameClass(rawValue: 1 << 1)
  /// 重大, 一批: said before a name.
  static let lead = NameClass(rawValue: 1 << 2)
  /// 建设, 改造: a verb at the left edge, a part of the name inside it.
  static let action = NameClass(rawValue: 1 << 3)
  /// 扩建, 连通: a verb before what it is done to, a part of the name right before its head.
  static let work = NameClass(rawValue: 1 << 4)
  /// A known place.
  static let region = NameClass(rawValue: 1 << 5)
  /// 建设, 进度: about a named thing, behind its head.
  static let tail = NameClass(rawValue: 1 << 6)
  /// 和 及 与.
  static let joint = NameClass(rawValue: 1 << 7)
  /// 等.
  static let etc = NameClass(rawValue: 1 << 8)
  /// 三个, 两座: counts what stands before it.
  static let count = NameClass(rawValue: 1 << 9)
  /// The end of a firm's name.
  static let firm = NameClass(rawValue: 1 << 10)
  /// 厂, 宿舍: makes a place of the word before it.
  static let placeNoun = NameClass(rawValue: 1 << 11)
  /// An action that is also a thing: 消费, 教育.
  static let thing = NameClass(rawValue: 1 << 12)
  /// Ends in the head of a name.
  static let head = NameClass(rawValue: 1 << 13)
  /// Makes a name of general words: 生态港, 二期, 宿舍.
  static let coining = NameClass(rawValue: 1 << 14)

  /// A great firm by its name: 比亚迪.
  static let brand = NameClass(rawValue: 1 << 15)

  /// A word that can give a name its own part.
  static let own: NameClass = [.region, .placeNoun, .firm, .coining]
}

struct NameLexicon: Sendable {
  static let shared = NameLexicon()

  private let table = WordTable.shared
  private let plain: LetterSet
  private let placeEnds: LetterSet
  private let shortRegions: LetterSet

  /// Every word with its classes, for `WordTable`.
  static func classes() -> [Word: NameClass] {
    var classes: [Word: NameClass] = [:]
    func add(_ words: [Word], _ wordClass: NameClass, over: NameClass) {
      for word in words { classes[word] = (classes[word] ?? []).subtracting(over).union(wordClass) }
    }
    func add(_ table: String, _ wordClass: NameClass, over: NameClass = []) {
      add(Word.list(table), wordClass, over: over)
    }
    // Single letters are judged by themselves, not by what they do beside numbers.
    func longWords(_ table: String) -> [Word] { Word.list(table).filter { $0.letters.count > 1 } }
    func addLong(_ table: String, _ wordClass: NameClass, over: NameClass = []) {
      add(longWords(table), wordClass, over: over)
    }
    for table in [
      VerbTable.verbs, VerbTable.ups, VerbTable.downs, VerbTable.links, VerbTable.overs, VerbTable.unders,
      VerbTable.abouts, VerbTable.adverbs, VerbTable.targets, VerbTable.stops, PlaceTable.times,
      PlaceTable.scopes, "分别 双双 其中 包括 包含 约占 占到 仅占 高于 低于 快于 慢于 优于 好于 高出",
    ] { addLong(table, .wall) }
    for table in [NounTable.heads, NounTable.rateNouns] { addLong(table, .kind) }
    for table in [NounTable.entities, NounTable.nouns, NounTable.fixedStatistics] {
      for word in longWords(table) { classes[word] = .kind }
    }
    for word in longWords(VerbTable.actions) {
      let isThing = classes[word]?.contains(.kind) ?? false
      classes[word] = isThing ? [.action, .kind, .thing] : [.action, .kind]
    }
    addLong(PlaceTable.regions, .region)
    add(NamePlaces.brands, [.region, .brand])
    addLong(NameVocabulary.moreWalls, .wall, over: [.kind, .action])
    addLong(NameVocabulary.general, .kind, over: [.wall, .region])
    addLong(NameVocabulary.programmes, .kind)
    addLong(NameVocabulary.kinds, .kind, over: [.wall, .region])
    addLong(NameVocabulary.walls, .wall, over: [.kind, .action, .region])
    add(NameVocabulary.works, [.work, .kind], over: .wall)
    add(NameVocabulary.leads, .lead)
    add(NameVocabulary.tails, .tail)
    add(NamePlaces.firms, .firm)
    add(NamePlaces.placeNouns, .placeNoun)
    addLong(ProjectTable.allHeads, .kind, over: [.wall, .region])
    add(NamePlaces.regions, .region, over: .kind)
    add(NameVocabulary.counts, .count, over: .wall)
    // Verbs without an object, which firms are named for.
    add("启航 远航 腾飞 合力", [], over: .wall)
    add("和 及 与 以及 暨", .joint)
    add("等 等等 这样的 之类的", .etc)
    add(NameVocabulary.wallLetters, .wall)
    for word in Array(classes.keys) {
      let text = SentenceText(word)
      guard let found = ProjectLexicon.shared.head(text, endingAt: text.count), found.length > 1 else {
        continue
      }
      classes[word, default: []].insert(.head)
      if found.head == .coined || found.head == .phase { classes[word, default: []].insert(.coining) }
    }
    // A head behind a road, but no word: 西延高铁.
    for text in ["东延", "西延", "南延", "北延"] { classes[Word(text)] = nil }
    return classes
  }

  private init() {
    func marks(_ letters: String) -> LetterSet { LetterSet(letters.utf16.map { Glyph(code: $0) }) }
    plain = marks(NamePlaces.plain)
    placeEnds = marks(NamePlaces.ends)
    shortRegions = marks(NamePlaces.short)
  }

  /// A letter that says nothing of its own: 新, 东, 水.
  func isPlain(_ letter: Glyph) -> Bool { plain.contains(letter) }

  /// 县, 路, 湾.
  func isPlaceEnd(_ letter: Glyph) -> Bool { placeEnds.contains(letter) }

  /// 陕, 渝.
  func isShortRegion(_ letter: Glyph) -> Bool { shortRegions.contains(letter) }
}
