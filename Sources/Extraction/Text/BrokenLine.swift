// Lines that break off in the middle of a sentence, in text that keeps no width.

enum BrokenLine {
  /// Whether a line is prose that breaks off, so that the next one goes on with it and ends its sentence.
  /// A heading has no number and few commas; an item of a list ends in its figure, or has no stop.
  static func goesOn(_ bytes: Span<UInt8>, _ first: RoughLine, _ second: RoughLine) -> Bool {
    guard !second.blankBefore, second.indent < 2 else { return false }
    let before = bytes.letter(before: first.end)
    // `…、52%` / `和19%`: the last of a list.
    if conjunctions.contains(bytes.letter(at: second.start)), before == 0x25 || unitEnds.contains(before) {
      return isProse(bytes, first)
    }
    guard first.count > shortest else { return false }
    if isPartOfNumber(before) { return isInsideNumber(bytes, first, second) }
    // It breaks off between two Chinese letters, or before a number.
    guard 0xE4_B8_80...0xE9_BF_BF ~= before else { return false }
    // 9项 ends an item, 9个项 does not.
    if unitEnds.contains(before), bytes.letter(at: second.start) != item { return false }
    let isMarked = SectionMarker.read(bytes, at: first.start) != nil
    if isMarked, first.count < shortestMarked { return false }
    if isProse(bytes, first) { return true }
    // `二、提高站位，把握大势，充分认识转型升级的重要作用`: a heading may have as many clauses.
    if isMarked, first.count < longestHeading { return false }
    return isOfClauses(bytes, first) && endsSentence(bytes, second)
  }

  /// `…投资3` / `860万元，…`: a number that the line's end cuts; behind it a sentence ends.
  private static func isInsideNumber(_ bytes: Span<UInt8>, _ first: RoughLine, _ second: RoughLine) -> Bool {
    guard case let next = bytes.letter(at: second.start),
      isPartOfNumber(next) || next == 0x25 || unitEnds.contains(next) || scales.contains(next)
    else { return false }
    return SectionMarker.read(bytes, at: second.start) == nil && isProse(bytes, first)
      && endsSentence(bytes, second)
  }

  /// A digit, a point, or what stands for one.
  private static func isPartOfNumber(_ letter: UInt32) -> Bool {
    switch letter {
    case 0x30...0x39, 0x2E, 0x58, 0x78, 0x2A: true
    default: false
    }
  }

  private static func endsSentence(_ bytes: Span<UInt8>, _ line: RoughLine) -> Bool {
    var offset = line.start
    while offset < line.end {
      switch bytes.letter(at: offset) {
      case Letter.stop, Letter.semicolon, 0x3B: return true
      default: offset += bytes.letterLength(at: offset)
      }
    }
    return false
  }

  /// 目
  private static let item: UInt32 = 0xE7_9B_AE
  /// In bytes: eighteen letters, and twenty behind a marker.
  private static let shortest = 54
  private static let shortestMarked = 60
  private static let longestHeading = 130

  /// A stop or a semicolon inside, or a number behind a comma.
  private static func isProse(_ bytes: Span<UInt8>, _ line: RoughLine) -> Bool {
    var commas = 0
    var offset = line.start
    while offset < line.end {
      let letter = bytes.letter(at: offset)
      switch letter {
      case Letter.stop, Letter.semicolon, 0x3B: return true
      case Letter.comma, 0x2C: commas += 1
      case 0x30...0x39, 0x58, 0x78, 0x2A: if commas > 0 { return true }
      default: break
      }
      offset += bytes.letterLength(at: offset)
    }
    return false
  }

  /// Three clauses, and long.
  private static func isOfClauses(_ bytes: Span<UInt8>, _ line: RoughLine) -> Bool {
    guard line.count > longEnough else { return false }
    var commas = 0
    var offset = line.start
    while offset < line.end {
      let letter = bytes.letter(at: offset)
      if letter == Letter.comma || letter == 0x2C { commas += 1 }
      offset += bytes.letterLength(at: offset)
    }
    return commas > 1
  }

  /// 万亿余多: what goes on with a number.
  private static let scales: Set<UInt32> = [0xE4_B8_87, 0xE4_BA_BF, 0xE4_BD_99, 0xE5_A4_9A]

  /// 和及与
  private static let conjunctions: Set<UInt32> = [0xE5_92_8C, 0xE5_8F_8A, 0xE4_B8_8E]
  private static let longEnough = 75

  /// 元个家项位亩人户米吨倍点名次件条处座: what a figure ends in.
  private static let unitEnds: Set<UInt32> = {
    let bytes = Array("元个家项位亩人户米吨倍点名次件条处座年月日".utf8)
    var letters: Set<UInt32> = []
    for place in stride(from: 0, to: bytes.count, by: 3) { letters.insert(bytes.span.letter(at: place)) }
    return letters
  }()
}
