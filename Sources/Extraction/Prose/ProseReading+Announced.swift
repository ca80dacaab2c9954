// What a title, or a sentence without figures, says of those that follow.

extension ProseReading {
  /// 工作总结, 进展情况通报: what has been done.
  static func isAccount(_ metadata: DocumentMetadata) -> Bool {
    guard metadata.kind == .report, let title = metadata.title else { return false }
    return ["总结", "情况", "汇报", "通报", "进展"].contains { title.holds($0) }
  }

  /// `明年我县将办好十件实事。`: what is listed behind it.
  var willDoDeeds: Bool {
    guard letters.count > 6, letters.has("实事", endingAt: letters.count - 1) else { return false }
    return (0..<letters.count).contains { letters[$0] == "将" || letters[$0] == "要" }
      && !(0..<letters.count).contains { letters[$0] == "了" }
  }

  /// `总投资：3亿元`: a line of a form, as those below the name of a project are.
  func isEntry(_ paragraph: Range<Int>) -> Bool {
    let bytes = text.utf8.span
    var offset = paragraph.lowerBound
    while offset < min(paragraph.upperBound, paragraph.lowerBound + 36) {
      let letter = bytes.letter(at: offset)
      if letter == Letter.colon || letter == 0x3A { return offset > paragraph.lowerBound }
      if letter == Letter.comma || letter == Letter.stop { return false }
      offset += bytes.letterLength(at: offset)
    }
    return false
  }
}
