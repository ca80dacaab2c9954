// What a letter can begin or end, looked up while a sentence is read: most letters are none of it.

enum LetterMarks {
  /// A number, a placeholder or a unit without its number may begin here. The lowest bit: it is counted up.
  static let number: UInt8 = 1
  /// The head of a project's name may end here.
  static let head: UInt8 = 2
  /// The sentence ends here.
  static let stop: UInt8 = 4

  /// The marks of every letter.
  static let table: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 1 << 16)
    for letter in "零一二三四五六七八九两十百千万第数几上某壹贰叁肆伍陆柒捌玖拾佰仟亿元个".utf16 { table[Int(letter)] |= number }
    for letter in "0123456789Xx×*○□_#%.".utf16 { table[Int(letter)] |= number }
    for letter in ProjectLexicon.shared.lastLetters { table[Int(letter)] |= head }
    for letter in "。!?".utf16 { table[Int(letter)] |= stop }
    return table
  }()
}
