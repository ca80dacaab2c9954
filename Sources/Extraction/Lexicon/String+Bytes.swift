// Comparing strings byte by byte: the text is already folded, so no normal forms are needed.

extension String {
  /// Whether the bytes of `tail` end this string.
  func ends(_ tail: String) -> Bool {
    let found = utf8.withContiguousStorageIfAvailable { text in
      tail.utf8.withContiguousStorageIfAvailable { tail in
        guard text.count >= tail.count else { return false }
        let start = text.count - tail.count
        // The last bytes differ most.
        return tail.indices.reversed().allSatisfy { text[start + $0] == tail[$0] }
      } ?? false
    }
    return found ?? false
  }

  /// Whether the bytes of `head` begin this string.
  func begins(_ head: String) -> Bool {
    let found = utf8.withContiguousStorageIfAvailable { text in
      head.utf8.withContiguousStorageIfAvailable { head in
        text.count >= head.count && head.indices.allSatisfy { text[$0] == head[$0] }
      } ?? false
    }
    return found ?? false
  }

  /// Whether the bytes are the same: `==` looks for other forms of letters where they differ.
  func isBytes(_ other: String) -> Bool { utf8.count == other.utf8.count && ends(other) }

  /// `contains`, without its search by characters where bytes say the same: among ASCII letters and common
  /// Chinese ones.
  func holdsLetters(_ part: String) -> Bool {
    !part.isEmpty && isPlain && part.isPlain ? holds(part) : contains(part)
  }

  /// Nothing but letters that are characters by themselves and have no other form.
  private var isPlain: Bool {
    unicodeScalars.allSatisfy { 0x20...0x7E ~= $0.value || 0x4E00...0x9FFF ~= $0.value }
  }
}

extension StringProtocol {
  /// Whether the bytes of `part` stand anywhere in this text.
  func holds(_ part: String) -> Bool { firstOffset(of: part) != nil }

  /// The first place where the bytes of `part` stand.
  func firstPlace(of part: String) -> Range<Index>? {
    guard let offset = firstOffset(of: part) else { return nil }
    let start = utf8.index(startIndex, offsetBy: offset)
    return start..<utf8.index(start, offsetBy: part.utf8.count)
  }

  private func firstOffset(of part: String) -> Int? {
    let found: Int?? = utf8.withContiguousStorageIfAvailable { text in
      part.utf8.withContiguousStorageIfAvailable { part in
        guard let first = part.first else { return 0 }
        var place = 0
        while place + part.count <= text.count {
          if text[place] == first {
            var length = 1
            while length < part.count, text[place + length] == part[length] { length += 1 }
            if length == part.count { return place }
          }
          place += 1
        }
        return nil
      } ?? nil
    }
    return found ?? nil
  }
}
