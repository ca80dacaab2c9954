// Which encoding a file without a byte order mark is in.

enum EncodingDetector {
  /// The encoding that fits, or `.binary`.
  static func detect(_ file: [UInt8]) throws(ExtractionError) -> TextEncoding {
    let bytes = file.span
    let hasNul = bytes.firstPlace(of: 0)
    let invalid = firstInvalidUTF8(bytes, from: 0)
    if hasNul == nil && invalid == nil { return .utf8 }
    if let wide = utf16(bytes) { return wide }
    if let hasNul { throw .binary(offset: hasNul) }
    let utf8 = score(bytes, .utf8)
    // Text of another encoding breaks UTF-8 at every other character; a damaged or cut file rarely.
    if utf8.bad * 20 <= utf8.wide { return .utf8 }
    let national = score(bytes, .gb18030)
    if national.bad * 20 <= national.wide { return .gb18030 }
    throw .binary(offset: invalid ?? 0)
  }

  /// A NUL near the beginning: UTF-16 of ASCII letters is valid UTF-8, too.
  static func mayBeWide(_ bytes: Span<UInt8>) -> Bool {
    for offset in 0..<min(bytes.count, 512) where bytes[offset] == 0 { return true }
    return false
  }

  /// The first byte at which the text stops being UTF-8.
  static func firstInvalidUTF8(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    let raw = bytes.bytes
    var offset = start
    while offset < bytes.count {
      let lead = bytes[unchecked: offset]
      if lead < 0x80 {
        offset &+= 1
        // Eight ASCII bytes at once.
        while offset &+ 8 <= bytes.count,
          raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080
            == 0
        {
          offset &+= 8
        }
        continue
      }
      if offset &+ ThreeByteLetters.span <= bytes.count {
        let common = ThreeByteLetters.leading(raw, at: offset)
        offset &+= common
        if common > 0 { continue }
      }
      let step = TextDecoder.step(in: bytes, at: offset, encoding: .utf8)
      // U+FFFD itself is text, three bytes long.
      if step.scalar == 0xFFFD && !(step.length == 3 && bytes[offset] == 0xEF) { return offset }
      offset &+= step.length
    }
    return nil
  }

  /// UTF-16 without a mark: almost every unit of the beginning is ASCII or Chinese.
  private static func utf16(_ bytes: Span<UInt8>) -> TextEncoding? {
    let units = min(bytes.count / 2, 4_096)
    guard units >= 2, bytes.count % 2 == 0 else { return nil }
    for encoding in [TextEncoding.utf16LittleEndian, .utf16BigEndian] {
      let low = encoding == .utf16LittleEndian ? 0 : 1
      var plausible = 0
      counting: for unit in 0..<units {
        let value = UInt32(bytes[2 * unit + low]) | UInt32(bytes[2 * unit + 1 - low]) << 8
        switch value {
        case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x2010...0x2030, 0x3000...0x303F, 0x3400...0x9FFF,
          0xD800...0xDFFF, 0xFF01...0xFF5E:
          plausible += 1
        // Too many others already.
        default: if (unit + 1 - plausible) * 10 > units { break counting }
        }
      }
      if plausible * 10 >= units * 9 { return encoding }
    }
    return nil
  }

  /// Bytes of a file that are looked at to tell GB18030 from damaged UTF-8.
  private static let sample = 32 << 10

  /// How many characters of more than one byte fit, and how many do not, in the first bytes.
  private static func score(_ bytes: Span<UInt8>, _ encoding: TextEncoding) -> (wide: Int, bad: Int) {
    // The tables are asked for once, not for every letter.
    guard encoding == .gb18030 else {
      return score(
        bytes, { (_, start, _) in (start, 0) }, { TextDecoder.step(in: $0, at: $1, encoding: encoding) })
    }
    let tables = GB18030Tables.shared
    let letters = tables.letters.span
    return score(bytes) { bytes, start, end in
      // Nearly all of it is ASCII or letters of two bytes, which the table tells at once.
      var offset = start
      var wide = 0
      while offset < end, offset &+ 1 < bytes.count {
        let lead = bytes[unchecked: offset]
        if lead < 0x80 {
          offset &+= 1
          continue
        }
        if offset &+ 8 <= end, GB18030Tables.four(bytes.bytes, at: offset, letters) != nil {
          wide &+= 4
          offset &+= 8
          continue
        }
        let slot = GB18030Tables.slot(lead, bytes[unchecked: offset &+ 1])
        guard letters[unchecked: slot] != 0 else { break }
        wide &+= 1
        offset &+= 2
      }
      return (offset, wide)
    } _: {
      TextDecoder.stepGB18030($0, $1, tables)
    }
  }

  /// `common` goes over what surely fits from an offset to the end given, and counts its wide characters.
  @inline(__always)
  private static func score(
    _ bytes: Span<UInt8>, _ common: (Span<UInt8>, Int, Int) -> (offset: Int, wide: Int),
    _ step: (Span<UInt8>, Int) -> (scalar: UInt32, length: Int)
  ) -> (wide: Int, bad: Int) {
    var wide = 0
    var bad = 0
    var offset = 0
    let end = min(bytes.count, sample)
    while offset < end {
      let fitting = common(bytes, offset, end)
      offset = fitting.offset
      wide += fitting.wide
      guard offset < end else { break }
      let step = step(bytes, offset)
      if step.scalar == 0xFFFD { bad += 1 } else if step.length > 1 { wide += 1 }
      offset += step.length
      // Whatever follows, too little fits: a wide character has two bytes at least.
      if bad * 20 > wide + (end - offset) / 2 + 1 { break }
    }
    return (wide, bad)
  }
}
