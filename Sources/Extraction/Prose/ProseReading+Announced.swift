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
}
