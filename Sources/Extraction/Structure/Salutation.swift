// 同志们：各位代表： the words that open a speech.

enum Salutation {
  /// Bytes of a salutation with its colon at `offset`, at most sixty letters long; `nil` if none.
  static func read(_ bytes: Span<UInt8>, at offset: Int) -> Int? {
    guard heads.prefix(bytes, at: offset, limit: bytes.count) != nil else { return nil }
    var end = offset
    while end < bytes.count, end < offset + 180 {
      switch bytes.letter(at: end) {
      case Letter.colon: return end + 3 - offset
      case 0x3A: return end + 1 - offset
      case Letter.stop, Letter.exclamation, Letter.semicolon, Letter.question, 0x0A, 0x09, 0: return nil
      case Letter.comma, 0x2C:
        // `同志们，各位来宾：` goes on with people; `同志们，今天…` does not.
        let next = end + (bytes[end] == 0x2C ? 1 : 3)
        guard people.prefix(bytes, at: next, limit: bytes.count) != nil else { return nil }
        end = next
      default: end += bytes.letterLength(at: end)
      }
    }
    return nil
  }

  private static let opening =
    "同志们 各位 尊敬的 敬爱的 敬重的 朋友们 女士们 老师们 同学们 乡亲们 战友们 父老乡亲 主任、各位 主席团"
  private static let heads = PhraseSet(words: opening)
  private static let people = PhraseSet(words: opening + " 先生们 来宾 嘉宾 代表们 委员 企业家")
}
