// A document is named by its text: the same text is the same document, whatever file it came in.

import Crypto

/// `d-` and 32 hexadecimal digits.
package struct DocumentID: Sendable, Hashable, CustomStringConvertible {
  /// The id as the wire has it.
  package let string: String

  package var description: String { string }

  /// Takes an id from outside; `nil` where it has not the form of one.
  package init?(_ string: String) {
    let bytes = Array(string.utf8)
    guard bytes.count == 34, bytes[0] == UInt8(ascii: "d"), bytes[1] == UInt8(ascii: "-") else { return nil }
    for byte in bytes[2...] {
      guard
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
      else { return nil }
    }
    self.string = string
  }

  /// Names a text.
  ///
  /// What is hashed is the decoded text, not the cleaned one: better cleaning must not change what a document
  /// is called. A byte order mark, the difference between CR LF, CR and LF, and white space at the end do
  /// not count.
  ///
  /// - Parameter text: the whole file, decoded to UTF-8.
  package init(ofText text: [UInt8]) {
    var hash = SHA256()
    let start = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let end = Self.endWithoutWhiteSpace(text, from: start)
    var position = start
    while position < end {
      // Everything up to the next CR goes in as it is; the CR, with the LF after it, goes in as one LF.
      let stop = text[position..<end].firstIndex(of: 0x0D) ?? end
      if stop > position { hash.update(data: text[position..<stop]) }
      guard stop < end else { break }
      hash.update(data: [UInt8(0x0A)])
      position = stop + 1
      if position < end, text[position] == 0x0A { position += 1 }
    }
    string = "d-" + Digest(unchecked: Array(hash.finalize())).hexadecimal(first: 16)
  }

  /// The end of the text before trailing white space: ASCII white space, NBSP and the full-width space.
  private static func endWithoutWhiteSpace(_ text: [UInt8], from start: Int) -> Int {
    var end = text.count
    while end > start {
      switch text[end - 1] {
      case 0x09...0x0D, 0x20:
        end -= 1
      case 0xA0 where end - start >= 2 && text[end - 2] == 0xC2:
        end -= 2
      case 0x80 where end - start >= 3 && text[end - 2] == 0x80 && text[end - 3] == 0xE3:
        end -= 3
      default:
        return end
      }
    }
    return end
  }
}
