// Qualifiers that are part of a figure's surface: 约 近 逾 超 before it; 左右 以上 以下 以内 多 余 in or behind it.

enum GluedQualifier {
  /// The surface with what is glued to it, and the qualifier that follows from it.
  static func read(
    _ text: SentenceText, number: Int, unitEnd: Int, isVague: Bool
  ) -> (surface: Range<Int>, qualifier: FigureQualifier) {
    var start = number
    var end = unitEnd
    // `30来天`
    let isAbout = isVague && (number..<unitEnd).contains { text[$0] == "来" }
    var qualifier: FigureQualifier = isAbout ? .about : isVague ? .over : .exact
    if let (length, before) = prefix(text, endingAt: number) {
      start -= length
      qualifier = before
    }
    if let (length, behind) = suffix(text, at: end) {
      end += length
      qualifier = behind
    }
    return (start..<end, qualifier)
  }

  private static func prefix(_ text: SentenceText, endingAt index: Int) -> (Int, FigureQualifier)? {
    let before = text.at(index - 2)
    switch text.at(index - 1) {
    case "约":
      switch before {
      case "大": return (2, .about)
      case "节", "契", "公", "合", "条", "履", "签", "集", "制", "预": return nil
      default: return (1, .about)
      }
    case "近":
      switch before {
      case "将": return (2, .under)
      case "最", "附", "临", "邻", "靠", "接", "逼": return nil
      default: return (1, .under)
      }
    case "逾": return (1, .over)
    case "超":
      return before == "赶" || before == "反" || before == "领" || before == "远" ? nil : (1, .over)
    default: return nil
    }
  }

  private static func suffix(_ text: SentenceText, at index: Int) -> (Int, FigureQualifier)? {
    switch (text.at(index), text.at(index + 1)) {
    // `5000万元（含）以上`
    case ("（", "含"), ("(", "含"):
      (text.has("以上", at: index + 3) ? (5, .over) : text.has("以下", at: index + 3) ? (5, .under) : nil)
    case ("及", "以") where text.at(index + 2) == "上": (3, .over)
    case ("及", "以") where text.at(index + 2) == "下": (3, .under)
    case ("左", "右"), ("上", "下"): (2, .about)
    case ("以", "上"): (2, .over)
    case ("以", "下"), ("以", "内"): (2, .under)
    case ("余", let next) where !next.isHan: (1, .over)
    case ("多", let next) where !next.isHan: (1, .over)
    // `只开工了5个多一点`
    case ("多", "一") where text.at(index + 2) == "点": (1, .over)
    default: nil
    }
  }
}
