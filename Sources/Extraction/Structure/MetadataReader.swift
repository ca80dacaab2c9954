// Kind, issuer and speaker, from the head and the first words of the text.

enum MetadataReader {
  static func read(
    _ text: CleanText, head: DocumentHead, asides: [String], sections: [SectionHeading],
    paragraphs: [Range<Int>], tables: [Range<Int>], options: ExtractionOptions
  ) -> DocumentMetadata {
    let opening = text.string(firstBytes(text.utf8, from: 0, limit: 2_400))
    var metadata = DocumentMetadata(title: head.title)
    let joined = head.lines.joined()
    metadata.occasion =
      head.lines.lazy.compactMap { occasion(in: $0) }.first ?? occasion(in: joined)
      ?? head.lines.lazy.compactMap { occasion(behindDate: $0) }.first ?? occasion(ofTitle: head.title)
      ?? head.lines.lazy.compactMap { occasion(withoutEnd: $0) }.first
    metadata.kind = kind(head, opening: opening)
    metadata.issuer = issuer(of: head.title) ?? issuer(opening: opening, asides: asides)
    metadata.speaker = speaker(head)
    if metadata.occasion == nil, metadata.kind == .speech {
      metadata.occasion = occasion(opening: opening, title: head.title)
    }
    let dates = DocumentDates(
      head: datesOfHead(head), news: dateOfNews(asides), closing: closingDate(text, paragraphs),
      published: asides.compactMap { DateReader.firstDate(in: $0) })
    metadata.date = dates.date
    metadata.year = year(text.utf8.span, tables, head, dates, sections) ?? options.fallbackYear
    return metadata
  }

  /// At most `limit` bytes, cut on a scalar boundary.
  private static func firstBytes(_ utf8: [UInt8], from start: Int, limit: Int) -> Range<Int> {
    var end = min(utf8.count, start + limit)
    while end > start, end < utf8.count, utf8[end] & 0xC0 == 0x80 { end -= 1 }
    return start..<end
  }

  // MARK: Kind and people

  private static func kind(_ head: DocumentHead, opening: String) -> DocumentKind {
    if let title = head.title, let kind = TitleRules.kind(of: title) { return kind }
    if opening.holds(oneOf: reportWords) { return .report }
    if head.hasSalutation { return .speech }
    if opening.holds(oneOf: noticeWords) { return .notice }
    return opening.holds(oneOf: speechWords) ? .speech : .other
  }

  private static let reportWords = PhraseSet(words: "向大会报告 请予审议 請予審議 汇报如下 报告如下 总结如下 情况通报如下")
  private static let noticeWords = PhraseSet(words: "提出如下意见 提出以下意见 通知如下 现印发给你们")
  private static let speechWords = PhraseSet(words: "讲点意见 讲几点意见 讲三点意见 讲两点意见 讲四点意见 讲以下几点 讲以下三点")

  /// `清河县人民政府办公室关于印发…的通知`
  private static func issuer(of title: String?) -> String? {
    guard let title, let about = title.firstPlace(of: "关于"), about.lowerBound > title.startIndex else {
      return nil
    }
    let body = TitleRules.trimmed(title[..<about.lowerBound])
    return body.ends(withOneOf: bodies) && body.unicodeScalars.count <= 40 ? body : nil
  }

  private static let bodies = PhraseSet(
    words: "政府 办公室 办公厅 委员会 管委会 局 厅 部 院 委 组 党组 指挥部 领导小组 党委 党工委 县委 区委 市委 省委")

  /// `我代表陕西省人民政府`, or an official source.
  private static func issuer(opening: String, asides: [String]) -> String? {
    if let found = opening.firstPlace(of: "我代表") {
      let rest = opening[found.upperBound...].prefix(24)
      for ending in ["人民政府", "国务院", "政府", "常务委员会", "常委会", "委员会", "管委会", "党组"] {
        if let end = rest.firstPlace(of: ending) { return String(rest[..<end.upperBound]) }
      }
    }
    for aside in asides where aside.hasPrefix("发布机构") || aside.hasPrefix("发文机关") {
      guard let colon = aside.firstIndex(where: { "：:".contains($0) }) else { continue }
      let value = aside[aside.index(after: colon)...]
      if !value.isEmpty { return String(value) }
    }
    return asides.first { aside in
      aside.unicodeScalars.count <= 20
        && ["人民政府", "办公厅", "办公室", "管委会", "委员会"].contains { aside.hasSuffix($0) }
        && !aside.holds("：") && !aside.holds(":")
    }
  }

  private static func speaker(_ head: DocumentHead) -> String? {
    if let line = head.lines.last(where: TitleRules.isSpeaker) { return line }
    // `…会议上 陕西省省长 赵刚`: behind the occasion on its line.
    for line in head.lines.reversed() where occasion(in: line) != nil {
      guard let end = line.ranges(of: "上").last else { continue }
      let rest = TitleRules.trimmed(line[end.upperBound...])
      if TitleRules.isSpeaker(rest) { return rest }
    }
    return office(of: head.title)
  }

  /// `区委书记在全区经济工作会议上的讲话`: the office that spoke.
  private static func office(of title: String?) -> String? {
    guard let title, let meeting = title.firstPlace(of: "在"), occasion(in: title) != nil else { return nil }
    let office = TitleRules.trimmed(title[..<meeting.lowerBound])
    return 2...20 ~= office.unicodeScalars.count && office.ends(withOneOf: offices) ? office : nil
  }

  private static let offices = PhraseSet(
    words: "书记 副书记 省长 市长 县长 区长 旗长 镇长 乡长 州长 主席 主任 局长 厅长 部长 秘书长 总理 委员长 同志 组长 董事长")
}
