// Reading documents of a segment: texts, keys, edits.

internal import CSearchKernels

extension Segment {
  /// Where a document's text is in the segment.
  @inline(__always)
  func textRange(_ document: Int) -> Range<Int> {
    let start = document == 0 ? 0 : Int(textEnds[document - 1])
    return textsOrigin + start..<textsOrigin + Int(textEnds[document])
  }

  func editRange(_ document: Int) -> Range<Int> {
    let start = document == 0 ? 0 : Int(editEnds[document - 1])
    return editsOrigin + start..<editsOrigin + Int(editEnds[document])
  }

  @inline(__always)
  func keyRange(_ document: Int) -> Range<Int> {
    let start = document == 0 ? 0 : Int(keyEnds[document - 1])
    return keysOrigin + start..<keysOrigin + Int(keyEnds[document])
  }

  /// Bytes of the segment, after their pages were found good.
  func checked(_ range: Range<Int>) throws(IndexError) -> UnsafeBufferPointer<UInt8> {
    guard check(range) else { throw .damaged(label) }
    return UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
  }

  func key(_ document: Int) throws(IndexError) -> String {
    String(decoding: try checked(keyRange(document)), as: UTF8.self)
  }

  /// The folded text with its edits.
  func foldedText(_ document: Int) throws(IndexError) -> FoldedText {
    FoldedText(
      bytes: Array(try checked(textRange(document))), edits: Array(try checked(editRange(document))))
  }

  /// The document with this key, deleted or not.
  func find(key: UnsafeBufferPointer<UInt8>) throws(IndexError) -> Int? {
    var slot = Self.slot(of: key, slots: keySlotCount)
    while keySlots[slot] != 0 {
      let document = Int(keySlots[slot]) - 1
      let stored = try checked(keyRange(document))
      if Self.order(stored, key) == 0 { return document }
      slot = (slot + 1) & (keySlotCount - 1)
    }
    return nil
  }

  func find(key: String) throws(IndexError) -> Int? {
    let bytes = Array(key.utf8)
    return try bytes.withUnsafeBufferPointer { (buffer) throws(IndexError) in try find(key: buffer) }
  }

  /// Where a key is looked for first.
  static func slot(of key: UnsafeBufferPointer<UInt8>, slots: Int) -> Int {
    let sum = tz_crc32c(0, key.baseAddress, key.count)
    return Int((UInt64(sum) &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots - 1)
  }

  /// A table of keys: document + 1 by slot.
  static func slots(keys: [UInt8], ends: [UInt32]) -> [UInt32] {
    var count = 2
    while count < 2 * ends.count { count *= 2 }
    var slots = [UInt32](repeating: 0, count: count)
    keys.withUnsafeBufferPointer { bytes in
      for document in ends.indices {
        let start = document == 0 ? 0 : Int(ends[document - 1])
        let key = UnsafeBufferPointer(rebasing: bytes[start..<Int(ends[document])])
        var slot = slot(of: key, slots: count)
        while slots[slot] != 0 { slot = (slot + 1) & (count - 1) }
        slots[slot] = UInt32(document + 1)
      }
    }
    return slots
  }
}
