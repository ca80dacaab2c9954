// The numbers that order documents, the same in every replica.
package import Schema

/// A document's key in the store: smaller is taken in later, so that ascending order is newest first.
///
/// It is made of the document's revision and the first digits of its id, so every replica gives a document
/// the same key and a page token of one is good at another. Two documents of one revision whose ids begin
/// alike are told apart by taking the next free key below.
enum DocumentKey {
  private static let base: Int64 = 1 << 62
  private static let idBits: Int64 = 20
  /// The last revision that has room in a key.
  static let maxRevision: Int64 = (1 << 42) - 1

  /// The key of a document before collisions.
  static func make(revision: Int64, id: String) -> Int64 {
    base - (revision << idBits | Int64(idPrefix(id)))
  }

  /// Keys below it are of documents with a revision after this one.
  static func bound(after revision: Int64) -> Int64 {
    base - (revision << idBits | (1 << idBits - 1))
  }

  /// The first 20 bits of the hexadecimal digits after `d-`; 0 where the id is of another form.
  private static func idPrefix(_ id: String) -> Int32 {
    var value: Int32 = 0
    var digits = 0
    for byte in id.utf8.dropFirst(2) {
      guard digits < 5 else { break }
      guard let digit = hexValue(byte) else { return 0 }
      value = value << 4 | digit
      digits += 1
    }
    return digits == 5 ? value : 0
  }

  private static func hexValue(_ byte: UInt8) -> Int32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): Int32(byte - UInt8(ascii: "a")) + 10
    default: nil
    }
  }
}

/// A document's date as a number that sorts.
package enum DocumentDate {
  private static let end: Int64 = 99_999_999

  /// `yyyymmdd` with zeros for what is not known; the year that the document speaks from where it bears no
  /// date; nil where nothing is known.
  package static func number(of document: Document) -> Int32? {
    if let date = document.date, date.year != 0 {
      return date.year * 10_000 + date.month * 100 + date.day
    }
    return document.year != 0 ? document.year * 10_000 : nil
  }

  /// Smaller is newer; undated documents are the oldest.
  static func age(of document: Document) -> Int64 {
    end - Int64(number(of: document) ?? 0)
  }
}
