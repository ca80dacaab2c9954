// Markers that open a heading: 一、（一）1、① 第一句话 一是 ——.

/// A heading marker at the start of a stretch of text.
struct SectionMarker: Sendable, Hashable {
  enum Kind: Int, Sendable, CaseIterable {
    /// `一、`
    case numeral
    /// `第一句话`、`第一部分`
    case ordinal
    /// `第一节`
    case subordinal
    /// `（一）`
    case numeralInBrackets
    /// `1、` `1.`
    case digits
    /// `（1）`
    case digitsInBrackets
    /// `①`
    case circled
    /// `一是` `一要`
    case phrase
    /// `——`
    case dash
  }

  var kind: Kind
  /// 1 for 一; 0 where the marker does not count.
  var ordinal: Int
  /// Bytes of the marker.
  var length: Int

  var level: Int {
    switch kind {
    case .numeral, .ordinal: 1
    case .numeralInBrackets, .digits, .subordinal: 2
    case .digitsInBrackets, .circled, .phrase, .dash: 3
    }
  }

  /// Reads a marker at `offset`; a blank may stand inside brackets or before the point.
  static func read(_ bytes: Span<UInt8>, at offset: Int) -> SectionMarker? {
    guard offset < bytes.count else { return nil }
    let lead = bytes[offset]
    if lead &- 0x30 < 10 { return digits(bytes, at: offset) }
    guard lead >= 0x80 || lead == 0x28 else { return nil }
    let first = bytes.letter(at: offset)
    if first == Letter.open || lead == 0x28 { return brackets(bytes, at: offset) }
    if first == Letter.dash {
      // A line of dashes is a rule.
      return bytes.letter(at: offset + 3) == Letter.dash && bytes.letter(at: offset + 6) != Letter.dash
        ? SectionMarker(kind: .dash, ordinal: 0, length: 6) : nil
    }
    if 0xE2_85_A0...0xE3_88_A9 ~= first { return sign(bytes, at: offset, first) }
    if first == ordinalPrefix { return ordinal(bytes, at: offset) }
    if first == itsPrefix { return point(bytes, at: offset) }
    guard first == ten || digit(first) != nil, let (value, end) = numeral(bytes, at: offset) else {
      return nil
    }
    let next = bytes.letter(at: end)
    if next == Letter.pause || next == 0x2E {
      // `一、二产业`, `二、三季度` name two things and mark none.
      if let (following, behind) = numeral(bytes, at: end + 3), following == value + 1,
        pairEnds.contains(bytes.letter(at: behind))
      {
        return nil
      }
      return SectionMarker(kind: .numeral, ordinal: value, length: end - offset + (next == 0x2E ? 1 : 3))
    }
    if next == isWord || next == mustWord {
      return SectionMarker(kind: .phrase, ordinal: value, length: end - offset + 3)
    }
    return nil
  }

  /// Numbers that are one sign: `Ⅰ、` `㈠` `①` `⑴` `⒈`.
  private static func sign(_ bytes: Span<UInt8>, at offset: Int, _ sign: UInt32) -> SectionMarker? {
    switch sign {
    case 0xE2_85_A0...0xE2_85_A9:
      let next = bytes.letter(at: offset + 3)
      guard next == Letter.pause || next == 0x2E else { return nil }
      return SectionMarker(
        kind: .numeral, ordinal: Int(sign & 0xFF) - 0x9F, length: next == 0x2E ? 4 : 6)
    case 0xE3_88_A0...0xE3_88_A9:
      return SectionMarker(kind: .numeralInBrackets, ordinal: Int(sign & 0xFF) - 0x9F, length: 3)
    case 0xE2_91_A0...0xE2_91_B3:
      return SectionMarker(kind: .circled, ordinal: Int(sign & 0xFF) - 0x9F, length: 3)
    case 0xE2_91_B4...0xE2_91_BF:
      return SectionMarker(kind: .digitsInBrackets, ordinal: Int(sign & 0xFF) - 0xB3, length: 3)
    case 0xE2_92_88...0xE2_92_91:
      return SectionMarker(kind: .digits, ordinal: Int(sign & 0xFF) - 0x87, length: 3)
    default: return nil
    }
  }

  /// `其一，…`: as 一是, with what parts it from its words.
  private static func point(_ bytes: Span<UInt8>, at offset: Int) -> SectionMarker? {
    guard let (value, end) = numeral(bytes, at: offset + 3) else { return nil }
    switch bytes.letter(at: end) {
    case Letter.comma, Letter.colon, Letter.pause, isWord:
      return SectionMarker(kind: .phrase, ordinal: value, length: end - offset + 3)
    case 0x2C, 0x3A: return SectionMarker(kind: .phrase, ordinal: value, length: end - offset + 1)
    default: return nil
    }
  }

  private static let itsPrefix: UInt32 = 0xE5_85_B6  // 其
  private static let lesson: UInt32 = 0xE8_AF_BE  // 课
  private static let sectionNoun: UInt32 = 0xE8_8A_82  // 节
  private static let ordinalPrefix: UInt32 = 0xE7_AC_AC  // 第
  private static let isWord: UInt32 = 0xE6_98_AF  // 是
  private static let mustWord: UInt32 = 0xE8_A6_81  // 要
  private static let ten: UInt32 = 0xE5_8D_81  // 十
  /// 一…九
  @inline(__always)
  private static func digit(_ letter: UInt32) -> Int? {
    // Nearly all letters lie elsewhere.
    guard 0xE4_B8_80...0xE5_9B_9B ~= letter else { return nil }
    return switch letter {
    case 0xE4_B8_80: 1
    case 0xE4_BA_8C: 2
    case 0xE4_B8_89: 3
    case 0xE5_9B_9B: 4
    case 0xE4_BA_94: 5
    case 0xE5_85_AD: 6
    case 0xE4_B8_83: 7
    case 0xE5_85_AB: 8
    case 0xE4_B9_9D: 9
    default: nil
    }
  }

  /// 、产季月号期线类级: what stands behind the second of two numbers named together.
  private static let pairEnds: Set<UInt32> = [
    Letter.pause, 0xE4_BA_A7, 0xE5_AD_A3, 0xE6_9C_88, 0xE5_8F_B7, 0xE6_9C_9F, 0xE7_BA_BF, 0xE7_B1_BB,
    0xE7_BA_A7,
  ]
  private static let ordinalNouns = ["句话", "部分", "个问题", "个方面", "方面", "章", "篇章"].map { Array($0.utf8) }

  /// 一 … 九十九 at `offset`.
  static func numeral(_ bytes: Span<UInt8>, at offset: Int) -> (value: Int, end: Int)? {
    var end = offset
    var value = 0
    let first = bytes.letter(at: end)
    if let digit = digit(first) {
      value = digit
      end += 3
    } else if first != ten {
      return nil
    }
    if bytes.letter(at: end) == ten {
      value = max(value, 1) * 10
      end += 3
      if let digit = digit(bytes.letter(at: end)) {
        value += digit
        end += 3
      }
    }
    return value == 0 ? nil : (value, end)
  }

  /// One or two digits at `offset`.
  private static func number(_ bytes: Span<UInt8>, at offset: Int) -> (value: Int, end: Int)? {
    var end = offset
    var value = 0
    while end < bytes.count, end < offset + 3, bytes[end] &- 0x30 < 10 {
      value = value * 10 + Int(bytes[end] - 0x30)
      end += 1
    }
    return end > offset && end <= offset + 2 && value > 0 ? (value, end) : nil
  }

  private static func digits(_ bytes: Span<UInt8>, at offset: Int) -> SectionMarker? {
    guard let (value, end) = number(bytes, at: offset) else { return nil }
    switch bytes.letter(at: end) {
    case Letter.pause:
      // `1、2月份` names two months.
      if let (_, behind) = number(bytes, at: end + 3), pairEnds.contains(bytes.letter(at: behind)) {
        return nil
      }
      return SectionMarker(kind: .digits, ordinal: value, length: end - offset + 3)
    case 0x2E:
      // `1.5亿元` is a number, `1. 2025年` is not.
      let next = bytes.letter(at: end + 1)
      if next >= 0x30 && next <= 0x39 || next == 0x58 || next == 0x78 { return nil }
      // `24. 3亿元`
      if value > 9, next == 0x20, 0x30...0x39 ~= bytes.letter(at: end + 2),
        number(bytes, at: end + 2) != nil
      {
        return nil
      }
      return SectionMarker(kind: .digits, ordinal: value, length: end - offset + 1)
    // `1）抓开工`
    case Letter.close, 0x29:
      return SectionMarker(
        kind: .digitsInBrackets, ordinal: value, length: end - offset + (bytes[end] == 0x29 ? 1 : 3))
    default: return nil
    }
  }

  private static func brackets(_ bytes: Span<UInt8>, at offset: Int) -> SectionMarker? {
    var end = offset + (bytes[offset] == 0x28 ? 1 : 3)
    if end < bytes.count, bytes[end] == 0x20 { end += 1 }
    let kind: Kind
    let value: Int
    if let found = numeral(bytes, at: end) {
      (kind, value, end) = (.numeralInBrackets, found.value, found.end)
    } else if let found = number(bytes, at: end) {
      (kind, value, end) = (.digitsInBrackets, found.value, found.end)
    } else {
      return nil
    }
    if end < bytes.count, bytes[end] == 0x20 { end += 1 }
    let last = bytes.letter(at: end)
    guard last == Letter.close || last == 0x29 else { return nil }
    end += last == 0x29 ? 1 : 3
    // （三）、
    if bytes.letter(at: end) == Letter.pause { end += 3 }
    return SectionMarker(kind: kind, ordinal: value, length: end - offset)
  }

  private static func ordinal(_ bytes: Span<UInt8>, at offset: Int) -> SectionMarker? {
    guard let (value, end) = numeral(bytes, at: offset + 3) else { return nil }
    // 第一节课 is a lesson.
    if bytes.letter(at: end) == sectionNoun, bytes.letter(at: end + 3) != lesson {
      return SectionMarker(kind: .subordinal, ordinal: value, length: end - offset + 3)
    }
    for noun in ordinalNouns where bytes.hasBytes(noun, at: end) {
      return SectionMarker(kind: .ordinal, ordinal: value, length: end - offset + noun.count)
    }
    return nil
  }
}
