// Comparing strings byte by byte: the text is already folded, so no normal forms are needed.

extension String {
  /// Whether the bytes of a literal end this string: most rules ask so, and a literal need not be unpacked.
  func ends(_ tail: StaticString) -> Bool {
    let found = utf8.withContiguousStorageIfAvailable { text in
      var place = tail.utf8CodeUnitCount
      let start = text.count &- place
      guard start >= 0 else { return false }
      // The last bytes differ most.
      while place > 0, text[start &+ place &- 1] == tail.utf8Start[place &- 1] { place &-= 1 }
      return place == 0
    }
    return found ?? false
  }

  /// Whether the bytes of `tail` end this string.
  @_disfavoredOverload
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
  @inline(__always)
  func isBytes(_ other: StaticString) -> Bool { utf8.count == other.utf8CodeUnitCount && ends(other) }

  /// Whether the bytes are the same.
  @_disfavoredOverload
  @inline(__always)
  func isBytes(_ other: String) -> Bool { utf8.count == other.utf8.count && ends(other) }

  /// `contains`, without its search by characters where bytes say the same: among ASCII letters and common
  /// Chinese ones.
  func holdsLetters(_ part: String) -> Bool {
    !part.isEmpty && isPlain && part.isPlain ? holds(part) : contains(part)
  }

  /// Nothing but letters that are characters by themselves and have no other form.
  private var isPlain: Bool { unicodeScalars.allSatisfy(Self.isPlain) }

  private static func isPlain(_ letter: Unicode.Scalar) -> Bool {
    0x20...0x7E ~= letter.value || 0x4E00...0x9FFF ~= letter.value
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
        // The last bytes of letters differ most.
        guard let last = part.last else { return 0 }
        var place = part.count - 1
        while let found = text.span.firstPlace(of: last, from: place) {
          let start = found - part.count + 1
          if part.indices.allSatisfy({ text[start + $0] == part[$0] }) { return start }
          place = found + 1
        }
        return nil
      } ?? nil
    }
    return found ?? nil
  }
}
