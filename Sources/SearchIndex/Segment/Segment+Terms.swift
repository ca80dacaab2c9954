// Looking up terms and field values of a segment.

internal import CSearchKernels
internal import Glibc

/// Where a list is and how long it is.
struct TermList: BitwiseCopyable {
  var frequency: UInt32
  /// Offset in the file, or the document if `inlineCount` is not 0.
  var offset: UInt64
  var inlineCount: UInt32
}

extension Segment {
  /// The index of the first letter's entry.
  private func letterIndex(_ letter: UInt32) -> Int? {
    var low = 0
    var high = letterCount
    while low < high {
      let middle = (low + high) / 2
      if letters[middle].letter < letter { low = middle + 1 } else { high = middle }
    }
    return low < letterCount && letters[low].letter == letter ? low : nil
  }

  func list(term index: Int, letter: Int) -> TermList {
    let term = terms[index]
    let count = term.second >> 21
    if count != 0 { return TermList(frequency: 1, offset: UInt64(term.list), inlineCount: count) }
    let offset = postingsOrigin + letters[letter].postings + UInt64(term.list)
    return TermList(frequency: term.frequency, offset: offset, inlineCount: 0)
  }

  func find(_ term: Term) -> TermList? {
    guard let letter = letterIndex(term.first) else { return nil }
    var low = Int(letters[letter].term)
    let end = Int(letters[letter + 1].term)
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if terms[middle].second & TermEntry.secondMask < term.second { low = middle + 1 } else { high = middle }
    }
    guard low < end, terms[low].second & TermEntry.secondMask == term.second else { return nil }
    return list(term: low, letter: letter)
  }

  /// The lists of every term that begins with this letter.
  func lists(beginningWith letter: UInt32) -> [TermList] {
    guard let index = letterIndex(letter) else { return [] }
    return (Int(letters[index].term)..<Int(letters[index + 1].term)).map { list(term: $0, letter: index) }
  }

  /// Opens a cursor on a list.
  @inline(__always)
  func open(_ list: TermList, _ cursor: UnsafeMutablePointer<tz_cursor>) {
    if list.inlineCount != 0 {
      tz_cursor_open_single(cursor, UInt32(truncatingIfNeeded: list.offset), list.inlineCount)
    } else {
      tz_cursor_open(
        cursor, file, list.offset, postingsEnd, list.frequency, UInt32(documents))
    }
  }

  func list(field index: Int) -> TermList {
    TermList(
      frequency: fields[index].frequency, offset: postingsOrigin + fields[index].list,
      inlineCount: 0)
  }

  private func strings(_ index: Int) -> UnsafePointer<UInt8> {
    base + footer[.fieldStrings].lowerBound + Int(fields[index].string)
  }

  func fieldName(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: strings(index), count: Int(fields[index].nameLength))
  }

  func fieldValue(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    let field = fields[index]
    return UnsafeBufferPointer(start: strings(index) + Int(field.nameLength), count: Int(field.valueLength))
  }

  /// The value as it was first given.
  func fieldDisplay(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    let field = fields[index]
    if field.displayLength == 0 { return fieldValue(index) }
    let start = strings(index) + Int(field.nameLength) + Int(field.valueLength)
    return UnsafeBufferPointer(start: start, count: Int(field.displayLength))
  }

  /// Order of an entry against a name and a value.
  private func compare(_ index: Int, _ name: [UInt8], _ value: [UInt8]?) -> Int {
    let order = Self.order(fieldName(index), name)
    guard order == 0, let value else { return order }
    return Self.order(fieldValue(index), value)
  }

  static func order(_ a: UnsafeBufferPointer<UInt8>, _ b: [UInt8]) -> Int {
    b.withUnsafeBufferPointer { order(a, $0) }
  }

  static func order(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Int {
    guard let left = a.baseAddress, let right = b.baseAddress else { return a.count - b.count }
    let order = Int(memcmp(left, right, min(a.count, b.count)))
    return order != 0 ? order : a.count - b.count
  }

  private func firstField(_ name: [UInt8], _ value: [UInt8]?) -> Int {
    var low = 0
    var high = fieldCount
    while low < high {
      let middle = (low + high) / 2
      if compare(middle, name, value) < 0 { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func find(field name: [UInt8], value: [UInt8]) -> TermList? {
    let index = firstField(name, value)
    guard index < fieldCount, compare(index, name, value) == 0 else { return nil }
    return list(field: index)
  }

  /// All entries of a field.
  func entries(ofField name: [UInt8]) -> Range<Int> {
    let first = firstField(name, nil)
    var end = first
    while end < fieldCount, compare(end, name, nil) == 0 { end += 1 }
    return first..<end
  }
}
