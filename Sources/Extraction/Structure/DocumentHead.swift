// The lines above the text: title, subtitle, occasion, speaker, date.

/// The head of a document or of one part of it.
struct DocumentHead {
  /// Lines before the text begins, as the file has them, inner blanks made single.
  var lines: [String]
  /// Index of the paragraph with which the text begins.
  var body: Int
  /// Whether the text begins with a salutation.
  var hasSalutation: Bool
  /// The title, its lines joined by newlines.
  var title: String?
  /// Indexes in `lines` that make up the title.
  var titleLines: Range<Int>

  private static let longestHead = 24
  private static let longestLine = 400

  /// `…，截至目前进度为：`, `东陂水库，2011年9月3日开工；`: prose, as a line of a head is not.
  private static func endsSentence(_ ending: UInt32) -> Bool {
    switch ending {
    case Letter.stop, Letter.exclamation, Letter.semicolon, Letter.colon: true
    case 0x3A, 0x3B, 0xE2_80_A6: true  // :;…
    default: false
    }
  }

  static func read(_ text: CleanText, paragraphs: [Range<Int>], tables: [Range<Int>]) -> DocumentHead {
    let bytes = text.utf8.span
    var lines: [String] = []
    var body = 0
    var hasSalutation = false
    var hasTitle = false
    while body < min(paragraphs.count, longestHead) {
      let paragraph = paragraphs[body]
      if let table = tables.first, table.lowerBound <= paragraph.lowerBound { break }
      if Salutation.read(bytes, at: paragraph.lowerBound) != nil {
        hasSalutation = true
        break
      }
      if let marker = SectionMarker.read(bytes, at: paragraph.lowerBound), marker.kind != .dash { break }
      let ending = bytes.letter(before: paragraph.upperBound)
      let isSentence = endsSentence(ending)
      if paragraph.count > longestLine || isSentence && paragraph.count > (hasTitle ? 100 : 150) { break }
      let line = TitleRules.singleBlanks(text.sourceString(paragraph))
      // `各乡镇人民政府：` under a title: the addressees of a notice; not `更新：2024-02-06 来源：`.
      if hasTitle, ending == Letter.colon || ending == 0x3A, paragraph.count > 15,
        DateReader.firstDate(in: line) == nil
      {
        break
      }
      hasTitle = hasTitle || TitleRules.isTitle(line)
      lines.append(line)
      body += 1
    }
    let titleLines = TitleRules.title(in: lines)
    let joined =
      titleLines.isEmpty
      ? lines.lazy.compactMap(TitleRules.titleOfEditor).first
      : TitleRules.text(of: lines[titleLines].joined(separator: "\n"))
    return DocumentHead(
      lines: lines, body: body, hasSalutation: hasSalutation, title: joined, titleLines: titleLines)
  }
}
