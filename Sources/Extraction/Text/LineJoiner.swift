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
    // `第` / `一、二批`: a line that ends in it is not over, whatever the next begins with.
    if before == Self.ordinal, !second.blankBefore { return .join }
    if SectionMarker.read(bytes, at: second.start) != nil { return .paragraph }
    if Salutation.read(bytes, at: second.start) != nil { return .paragraph }
    // `增长12.` / `4%`: a page's end cuts the number, and an empty line may stand there.
    if before == 0x2E, 0x30...0x39 ~= after, Self.endsInNumber(bytes, first) { return .join }
    if Self.isDateLine(bytes, second) || Self.isTitle(bytes, first) { return .paragraph }
    if before == Letter.open || before == Letter.openQuote || before == Letter.openTitle { return .join }
    if before == Letter.colon || before == 0x3A, Salutation.read(bytes, at: first.start) == first.count {
      return .paragraph
    }
    if before == Letter.comma || before == Letter.pause || before == 0x2C {
      return second.blankBefore && wrap == nil ? .paragraph : .join
    }
    // Behind a semicolon a blank alone ends nothing.
    if soft, before == Letter.semicolon || before == 0x3B { return .join }
    // A line that breaks off between a number and its unit goes on.
    if before >= 0x30 && before <= 0x39 && Self.isUnit(after) && !second.blankBefore { return .join }
    if !second.blankBefore, CutName.crosses(bytes, first, second) { return .join }
    // `465万美` / `元`
    if before == Self.dollar, after == Self.yuan, Self.isScale(bytes.letter(before: first.end - 3)) {
      return .join
    }
    let closed = WrapWidth.endsSentence(bytes, first.end)
    if let wrap { return seam(bytes, first, second, wrap: wrap, closed: closed, soft: soft) }
    if soft { return closed ? .paragraph : .join }
    // `PM` and `2.5` are one word whose lower letters had a line of their own.
    if 0x41...0x5A ~= before, 0x30...0x39 ~= after, !second.blankBefore { return .join }
    return BrokenLine.goesOn(bytes, first, second) ? .join : .paragraph
  }

  /// The seam in text of a fixed width.
  private func seam(
    _ bytes: Span<UInt8>, _ first: RoughLine, _ second: RoughLine, wrap: WrapWidth, closed: Bool, soft: Bool
  ) -> Seam {
    let width = wrap.width(bytes, first)
    if wrap.indentOpens && second.indent >= 2 { return .paragraph }
    if wrap.blankOpens && second.blankBefore && closed { return .paragraph }
    // Where not every line is cut at the same letter, some are a little wider than most.
    let slack = wrap.width / (wrap.measure == .letters ? 3 : 6)
    let isRagged = !closed && !second.blankBefore && width <= wrap.width + slack
    if width > wrap.width + 4, !isRagged {
      // Two lines whose seam was taken for typography, or a line that was never wrapped.
      guard soft else { return .paragraph }
      return closed && width % wrap.width < wrap.width - 4 ? .paragraph : .join
    }
    if closed { return width >= wrap.width - 4 ? .join : .paragraph }
    if isHeadingWithRoom(bytes, first, second, wrap) { return .paragraph }
    if width * 100 >= wrap.width * (soft ? 50 : wrap.fullness) { return .join }
    return !soft && BrokenLine.goesOn(bytes, first, second) ? .join : .paragraph
  }

  /// A heading that is almost as wide as the text: the next line's first word would have stood in it.
  private func isHeadingWithRoom(
    _ bytes: Span<UInt8>, _ first: RoughLine, _ second: RoughLine, _ wrap: WrapWidth
  ) -> Bool {
    let letter = wrap.measure == .columns ? 2 : 1
    return wrap.width(bytes, first) + letter * 2 <= wrap.usual
      && SectionMarker.read(bytes, at: first.start) != nil
      && 0xE4_B8_80...0xE9_BF_BF ~= bytes.letter(at: second.start)
      && !WrapWidth.holds(bytes, first, where: { $0 == Letter.stop || $0 == Letter.semicolon })
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

  /// Digits and a point behind a Chinese letter.
  private static func endsInNumber(_ bytes: Span<UInt8>, _ line: RoughLine) -> Bool {
    var end = line.end - 1
    while end > line.start, 0x30...0x39 ~= bytes.letter(before: end) { end -= 1 }
    return end < line.end - 1 && end > line.start && 0xE4_B8_80...0xE9_BF_BF ~= bytes.letter(before: end)
  }

  /// 万亿
  private static func isScale(_ letter: UInt32) -> Bool { letter == 0xE4_B8_87 || letter == 0xE4_BA_BF }

  private static let ordinal: UInt32 = 0xE7_AC_AC  // 第
  private static let dollar: UInt32 = 0xE7_BE_8E  // 美
  private static let yuan: UInt32 = 0xE5_85_83  // 元

  private static let titleEndings = PhraseSet(
    words: "会上的讲话 会议上的讲话 活动上的致辞 政府工作报告 会上的发言 会上的报告 会上的讲话提纲")

  /// `（2023年5月8日）`, `（2023年5月8日 全区经济工作会议）`: a line of its own under a title.
  private static func isDateLine(_ bytes: Span<UInt8>, _ line: RoughLine) -> Bool {
    let open = bytes.letter(at: line.start)
    guard open == Letter.open || open == 0x28, 16..<120 ~= line.end - line.start else { return false }
    let close = bytes.letter(before: line.end)
    guard close == Letter.close || close == 0x29 else { return false }
    var offset = line.start + bytes.letterLength(at: line.start)
    let start = offset
    while offset < line.end, 0x30...0x39 ~= bytes.letter(at: offset) || bytes.letter(at: offset) == 0x58 {
      offset += 1
    }
    // 年
    return offset == start + 4 && bytes.letter(at: offset) == 0xE5_B9_B4
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
