// What is known of a letter before a rule looks at it, in one look-up while a sentence is read: what it folds
// to, its number in the lexicons' alphabet, and what can begin or end with it. Most letters do neither.

enum LetterFacts {
  /// A number, a placeholder or a unit without its number may begin here.
  static let number: UInt32 = 1 << 29
  /// The head of a project's name may end here.
  static let head: UInt32 = 1 << 30
  /// The sentence ends here.
  static let stop: UInt32 = 1 << 31

  /// The folded letter of an entry.
  @inline(__always)
  static func glyph(_ entry: UInt32) -> Glyph { Glyph(code: UInt16(truncatingIfNeeded: entry)) }

  /// The letter's number in the alphabet of `WordTable`; 0 where it is in no word.
  @inline(__always)
  static func id(_ entry: UInt32) -> UInt32 { entry &>> 16 & 0x1FFF }

  /// 1 where something may begin or end with the letter, else 0.
  @inline(__always)
  static func isMarked(_ entry: UInt32) -> Int {
    Int(truncatingIfNeeded: (entry &>> 29 | entry &>> 30) & 1)
  }

  /// One entry for every 16-bit letter as written.
  static let entries: [UInt32] = {
    let alphabet = WordTable.shared.alphabet
    precondition(alphabet.count < 1 << 13, "so many letters need wider entries")
    var folded = [UInt32](repeating: 0, count: 1 << 16)
    for code in folded.indices { folded[code] = UInt32(code) }
    for (index, letter) in alphabet.enumerated() { folded[Int(letter.code)] |= UInt32(index + 1) << 16 }
    func mark(_ letters: some Sequence<UInt16>, _ mark: UInt32) {
      for letter in letters { folded[Int(letter)] |= mark }
    }
    mark("零一二三四五六七八九两十百千万第数几上某壹贰叁肆伍陆柒捌玖拾佰仟亿元个".utf16, number)
    mark("0123456789Xx×*○□_#%.".utf16, number)
    mark(ProjectLexicon.shared.lastLetters, head)
    mark("。!?".utf16, stop)
    return folded.indices.map { code in
      let letter = Folding.fold(UInt16(code))
      return letter == .none ? 0 : folded[Int(letter.code)]
    }
  }()
}
