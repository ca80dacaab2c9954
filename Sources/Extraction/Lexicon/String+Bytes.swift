// Comparing strings byte by byte: the text is already folded, so no normal forms are needed.

extension String {
  /// Whether the bytes of `tail` end this string.
  func ends(_ tail: String) -> Bool {
    let count = tail.utf8.count
    return utf8.count >= count && utf8.suffix(count).elementsEqual(tail.utf8)
  }

  /// Whether the bytes of `part` stand anywhere in this string.
  func holds(_ part: String) -> Bool {
    let count = part.utf8.count
    guard count > 0, utf8.count >= count else { return count == 0 }
    var rest = utf8[...]
    while rest.count >= count {
      if rest.starts(with: part.utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
