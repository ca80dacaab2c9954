// Decides which lines belong to one paragraph.

struct LineJoiner {
  let wrap: WrapWidth?

  enum Seam {
    case join
    case paragraph
  }

  /// What stands between two neighbouring lines. `soft`: a blank, not a line end, parted them.
  func seam(_ bytes: Span<UInt8>, _ first: RoughLine, _ second: RoughLine, soft: Bool) -> Seam {
    let after = bytes.letter(at: second.start)
    let before = bytes.letter(before: first.end)
    if Self.isCloser(after) && !second.blankBefore { return .join }
    if SectionMarker.read(bytes, at: second.start) != nil { return .paragraph }
    if Salutation.read(bytes, at: second.start) != nil { return .paragraph }
    if Self.isDate(bytes, second) || Self.isTitle(bytes, first) { return .paragraph }
    if before == Letter.open || before == Letter.openQuote || before == Letter.openTitle { return .join }
    if let length = Salutation.read(bytes, at: first.start), length == first.count { return .paragraph }
    if before == Letter.comma || before == Letter.pause || before == 0x2C {
      return second.blankBefore && wrap == nil ? .paragraph : .join
    }
    // A line that breaks off between a number and its unit goes on.
    if before >= 0x30 && before <= 0x39 && Self.isUnit(after) && !second.blankBefore { return .join }
    let closed = WrapWidth.endsSentence(bytes, first.end)
    if let wrap { return seam(bytes, first, second, wrap: wrap, closed: closed, soft: soft) }
    if soft { return closed ? .paragraph : .join }
    // `PM` and `2.5` are one word whose lower letters had a line of their own.
    if 0x41...0x5A ~= before, 0x30...0x39 ~= after, !second.blankBefore { return .join }
    return .paragraph
  }

  /// A line this much wider than most, in per cent of their width, can still be one of them: Latin letters
  /// and digits are not everywhere half as wide.
  private static let ragged = 130

  /// The seam in text of a fixed width.
  private func seam(
    _ bytes: Span<UInt8>, _ first: RoughLine, _ second: RoughLine, wrap: WrapWidth, closed: Bool, soft: Bool
  ) -> Seam {
    let width = wrap.width(bytes, first)
    if wrap.indentOpens && second.indent >= 2 { return .paragraph }
    if wrap.blankOpens && second.blankBefore && closed { return .paragraph }
    if width > wrap.width + 4 {
      // Two lines whose seam was taken for typography, or a line that was never wrapped.
      guard soft else { return !closed && width * 100 <= wrap.width * Self.ragged ? .join : .paragraph }
      return closed && width % wrap.width < wrap.width - 4 ? .paragraph : .join
    }
    if closed { return width >= wrap.width - 4 ? .join : .paragraph }
    return width * 100 >= wrap.width * (soft ? 50 : wrap.fullness) ? .join : .paragraph
  }

  /// `区长在全区项目推进会上的讲话`, without any punctuation: what follows is not in the same breath.
  private static func isTitle(_ bytes: Span<UInt8>, _ line: RoughLine) -> Bool {
    guard titleEndings.suffix(bytes, before: line.end, start: line.start) != nil, 24...180 ~= line.count
    else {
      return false
    }
    var offset = line.start
    while offset < line.end {
      switch bytes.letter(at: offset) {
      case Letter.comma, Letter.stop, Letter.semicolon, Letter.colon, 0x2C: return false
      default: offset += bytes.letterLength(at: offset)
      }
    }
    return true
  }

  private static let titleEndings = PhraseSet(
    words: "会上的讲话 会议上的讲话 活动上的致辞 政府工作报告 会上的发言 会上的报告 会上的讲话提纲")

  /// `（2023年10月18日）` under a title.
  private static func isDate(_ bytes: Span<UInt8>, _ line: RoughLine) -> Bool {
    let first = bytes.letter(at: line.start)
    guard first == Letter.open || first == 0x28, 6...60 ~= line.count else { return false }
    let last = bytes.letter(before: line.end)
    let digits = line.start + bytes.letterLength(at: line.start)
    return (last == Letter.close || last == 0x29)
      && (digits..<digits + 4).allSatisfy { $0 < line.end && bytes[$0] &- 0x30 < 10 }
  }

  /// ，。、；！）” and `%` never begin a line of their own.
  private static func isCloser(_ letter: UInt32) -> Bool {
    switch letter {
    case Letter.comma, Letter.stop, Letter.pause, Letter.semicolon, Letter.exclamation, Letter.close,
      Letter.closeQuote, 0x25:
      true
    default: false
    }
  }

  /// 亿万元个倍亩月日年: what may follow a number.
  private static func isUnit(_ letter: UInt32) -> Bool {
    switch letter {
    case 0xE4_BA_BF, 0xE4_B8_87, 0xE5_85_83, 0xE4_B8_AA, 0xE5_80_8D, 0xE4_BA_A9, 0xE6_9C_88, 0xE6_97_A5,
      0xE5_B9_B4:
      true
    default: false
    }
  }
}
