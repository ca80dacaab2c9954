// All words of the lexicons in one table, so that one walk over the letters says what each of them knows.

/// Words over the letters' numbers as a double array: from a node with base b the letter n leads to cell
/// b + n, if that cell says that it is there for n. No two nodes have the same base.
struct WordTable: Sendable {
  static let shared = WordTable()

  /// Eight bytes: a step is one load.
  private struct Cell {
    /// 0: no word goes on from here.
    var base: UInt32 = 0
    /// The number of the letter that leads here.
    var letter: UInt16 = Self.free
    /// What ends here: two bits for the lexicons that have the word, and the index of its classes.
    var value: UInt16 = 0

    static let free: UInt16 = .max
  }

  /// The longest words of both lexicons at one place; a length of 0 is none.
  struct Match {
    var wordLength = 0
    var nameLength = 0
    var wordClass = WordClass()
    var nameClass = NameClass()
  }

  private static let isWord: UInt16 = 1 << 15
  private static let isName: UInt16 = 1 << 14
  private static let indexMask: UInt16 = 1 << 14 - 1

  /// The letters of all words, the most common first; their numbers count from 1.
  let alphabet: [Glyph]
  private let cells: [Cell]
  /// The last letters of words that are measured, or say how something goes.
  let topicEnds: [Glyph]
  /// The first is of no word.
  private let classes: [Classes]

  private struct Classes: Hashable {
    var word = WordClass()
    var name = NameClass()
  }

  private init() {
    var words: [Word: Classes] = [:]
    for (word, wordClass) in Lexicon.classes() { words[word, default: Classes()].word = wordClass }
    for (word, nameClass) in NameLexicon.classes() { words[word, default: Classes()].name = nameClass }
    alphabet = Self.alphabet(of: words.keys)
    topicEnds = words.compactMap { word, own in
      own.word.isDisjoint(with: HeadingTopic.endClasses) ? nil : word.letters.last
    }
    var ids: [Glyph: UInt16] = [:]
    for (index, letter) in alphabet.enumerated() { ids[letter] = UInt16(index + 1) }
    var classes = [Classes()]
    // In an order of their own, so that every run lays out the same table.
    let ordered = words.sorted {
      $0.key.letters.lexicographicallyPrecedes($1.key.letters) { $0.code < $1.code }
    }
    let drafts = Self.drafts(ordered, ids, &classes)
    cells = Self.layOut(drafts.nodes, letterCount: alphabet.count)
    self.classes = classes
  }

  private static func alphabet(of words: some Sequence<Word>) -> [Glyph] {
    var counts: [Glyph: Int] = [:]
    for word in words { for letter in word.letters { counts[letter, default: 0] += 1 } }
    return counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.map(\.key)
  }

  private static func drafts(
    _ words: [(Word, Classes)], _ ids: [Glyph: UInt16], _ classes: inout [Classes]
  ) -> WordDrafts {
    var drafts = WordDrafts()
    var indexes: [Classes: UInt16] = [:]
    for (word, own) in words where !word.letters.isEmpty {
      let index = indexes[own] ?? UInt16(classes.count)
      if Int(index) == classes.count {
        precondition(index < indexMask, "so many kinds of words need wider cells")
        classes.append(own)
        indexes[own] = index
      }
      let value = index | (own.word.isEmpty ? 0 : isWord) | (own.name.isEmpty ? 0 : isName)
      drafts.add(word.letters.lazy.map { ids[$0] ?? 0 }, value: value)
    }
    return drafts
  }

  /// Finds a base for every node, those with most steps first, and writes the cells.
  private static func layOut(_ drafts: [WordDrafts.Node], letterCount: Int) -> [Cell] {
    var bases = [Int](repeating: 0, count: drafts.count)
    var taken = [Bool](repeating: false, count: drafts.count * 2 + letterCount)
    var isBase = taken
    // The root's base is 0.
    for step in drafts[0].steps { taken[Int(step.letter)] = true }
    isBase[0] = true
    var free = 1
    var end = letterCount + 1
    let order = drafts.indices.dropFirst().filter { !drafts[$0].steps.isEmpty }
      .sorted { (drafts[$0].steps.count, $1) > (drafts[$1].steps.count, $0) }
    for node in order {
      while taken[free] { free += 1 }
      let first = Int(drafts[node].steps[0].letter)
      let start = max(free, first + 1)
      var place = start
      var full = 0
      while taken[place] || isBase[place - first]
        || drafts[node].steps.contains(where: { taken[place - first + Int($0.letter)] })
      {
        if taken[place] { full += 1 }
        place += 1
        if place + letterCount + 1 >= taken.count {
          taken += [Bool](repeating: false, count: taken.count)
          isBase += [Bool](repeating: false, count: isBase.count)
        }
      }
      // A stretch that is three quarters full is not searched again: that costs a ninth of room and saves
      // seven of eight steps.
      if start == free, full * 4 > (place - start) * 3 { free = place }
      bases[node] = place - first
      isBase[place - first] = true
      for step in drafts[node].steps { taken[place - first + Int(step.letter)] = true }
      end = max(end, place - first + letterCount + 1)
    }
    // Room for every letter behind every base, so that no step leaves the table.
    var cells = [Cell](repeating: Cell(), count: end)
    for node in drafts.indices {
      for step in drafts[node].steps {
        cells[bases[node] + Int(step.letter)] = Cell(
          base: UInt32(bases[step.target]), letter: step.letter, value: drafts[step.target].value)
      }
    }
    return cells
  }

  /// The longest words that begin at `index` and end at `limit` or before.
  @inline(__always)
  func match(_ text: SentenceText, at index: Int, limit: Int) -> Match {
    let end = min(text.count, limit)
    guard index >= 0, index < end else { return Match() }
    return match(text.cells.span, at: index, end: end)
  }

  /// The same, the letters at hand: `index` is before `end`, and both are inside.
  @inline(__always)
  func match(_ letters: Span<SentenceText.Cell>, at index: Int, end: Int) -> Match {
    // No letter leads out of the table, for it has room for all of them behind every base.
    let cells = cells.span
    var wordEnd = index
    var nameEnd = index
    var word: UInt16 = 0
    var name: UInt16 = 0
    var place = index
    var letter = LetterFacts.id(letters[unchecked: place].entry)
    var cell = cells[unchecked: Int(letter)]
    while UInt32(cell.letter) == letter {
      place &+= 1
      let value = cell.value
      (wordEnd, word) = value & Self.isWord != 0 ? (place, value) : (wordEnd, word)
      (nameEnd, name) = value & Self.isName != 0 ? (place, value) : (nameEnd, name)
      guard place < end else { break }
      letter = LetterFacts.id(letters[unchecked: place].entry)
      // Where no word goes on the step leads to the first cell, which is nobody's: no branch for it.
      cell = cells[unchecked: cell.base == 0 ? 0 : Int(cell.base &+ letter)]
    }
    let classes = classes.span
    return Match(
      wordLength: wordEnd &- index, nameLength: nameEnd &- index,
      wordClass: classes[unchecked: Int(word & Self.indexMask)].word,
      nameClass: classes[unchecked: Int(name & Self.indexMask)].name)
  }
}
