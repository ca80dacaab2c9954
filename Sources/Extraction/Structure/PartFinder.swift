// The speeches of a compilation: 篇一、篇二, titles and salutations in the middle of a file.

struct PartFinder {
  private let text: CleanText
  private let paragraphs: [Range<Int>]
  /// Indexes of paragraphs with which parts begin.
  private var starts: [Int] = [0]
  /// The number of the last title that had one.
  private var pieces = 0
  /// A part shorter than this many bytes is none.
  private static let shortestPart = 900

  static func find(_ text: CleanText, paragraphs: [Range<Int>], head: DocumentHead) -> [DocumentPart] {
    var finder = PartFinder(text: text, paragraphs: paragraphs)
    finder.search(head)
    return finder.parts()
  }

  private init(text: CleanText, paragraphs: [Range<Int>]) {
    self.text = text
    self.paragraphs = paragraphs
  }

  private mutating func search(_ head: DocumentHead) {
    let utf8 = text.utf8
    let bytes = utf8.span
    var lastNumeral = 0
    var salutations = 0
    for index in paragraphs.indices {
      let paragraph = paragraphs[index]
      if pieceMarker(bytes, paragraph) || isNumbered(bytes, paragraph) {
        begin(at: index)
        (lastNumeral, salutations) = (0, 0)
        continue
      }
      if let length = Salutation.read(bytes, at: paragraph.lowerBound),
        length == paragraph.count || length < 120
      {
        salutations += 1
        // The first salutation of a part opens it; a later one opens another only under a new head.
        if salutations > 1 || lastNumeral > 0 {
          if let start = headStart(bytes, before: index, isBare: length == paragraph.count) {
            begin(at: start)
            (lastNumeral, salutations) = (0, 1)
          }
        }
        continue
      }
      guard let marker = SectionMarker.read(bytes, at: paragraph.lowerBound), marker.kind == .numeral else {
        continue
      }
      if marker.ordinal == 1, lastNumeral >= 2, let start = opening(bytes, before: index) {
        begin(at: start)
        salutations = 1
      }
      lastNumeral = marker.ordinal
    }
  }

  private mutating func begin(at index: Int) {
    guard let last = starts.last, index > last else { return }
    let length = paragraphs[index].lowerBound - paragraphs[last].lowerBound
    if length >= Self.shortestPart {
      starts.append(index)
    } else if starts.count == 1, length < Self.shortestPart, last == 0 {
      // What stands before the first part is the head of the whole file, no part of its own.
      return
    }
  }

  /// `…讲话篇二`, `篇二：`, `第二篇`, `篇2同志们：` on a line of its own or before a salutation.
  private func pieceMarker(_ bytes: Span<UInt8>, _ paragraph: Range<Int>) -> Bool {
    guard paragraph.count <= 240 else { return false }
    var from = paragraph.lowerBound
    // 篇 is E7 AF 87; its middle byte is rarer than its first.
    while let middle = bytes.firstPlace(of: 0xAF, from: from, before: paragraph.upperBound) {
      from = middle + 1
      let (offset, next) = (middle - 1, middle + 2)
      guard offset >= paragraph.lowerBound, bytes.letter(at: offset) == 0xE7_AF_87 else { continue }
      if let end = ordinal(bytes, at: next), endsMarker(bytes, at: end, paragraph) { return true }
      if offset >= 6, let end = precedingOrdinal(bytes, before: offset), end == paragraph.lowerBound,
        endsMarker(bytes, at: next, paragraph)
      {
        return true
      }
    }
    return false
  }

  /// `奠基仪式发言稿2`, `奠基仪式发言稿2各位领导：`, `公开信范文二`: the title with the number of the next piece.
  private mutating func isNumbered(_ bytes: Span<UInt8>, _ paragraph: Range<Int>) -> Bool {
    guard paragraph.count <= 150 else { return false }
    let last = bytes.letter(before: paragraph.upperBound)
    guard last == Letter.colon || last == 0x3A || 0x30...0x39 ~= last || Self.numerals.contains(last) else {
      return false
    }
    var offset = paragraph.lowerBound
    while offset < paragraph.upperBound {
      guard bytes[offset] &- 0x30 < 10 || Self.numerals.contains(bytes.letter(at: offset)),
        Self.pieceKinds.suffix(bytes, before: offset, start: paragraph.lowerBound) != nil
      else {
        offset += 1
        continue
      }
      var end = offset
      var number = 0
      while end < paragraph.upperBound, bytes[end] &- 0x30 < 10, end - offset < 2 {
        number = number * 10 + Int(bytes[end] - 0x30)
        end += 1
      }
      if end == offset, let (ordinal, behind) = SectionMarker.numeral(bytes, at: offset) {
        (number, end) = (ordinal, behind)
      }
      guard number == pieces + 1,
        end == paragraph.upperBound || Salutation.read(bytes, at: end) == paragraph.upperBound - end
      else { return false }
      pieces = number
      return true
    }
    return false
  }

  private static let numerals = Set(
    "一二三四五六七八九十".unicodeScalars.map { Array(String($0).utf8).span.letter(at: 0) })
  private static let pieceKinds = PhraseSet(words: "讲话 讲话稿 发言 发言稿 致辞 致词 主持词 报告 总结 汇报 范文 材料")

  /// A head without its `篇一`, `第二篇 `, `【篇三】`: the words of the title alone.
  static func withoutPiece(_ line: String) -> String {
    guard line.holds("篇") else { return line }
    if let match = line.firstMatch(of: #/^[【（(]?(第[一二三四五六七八九十]{1,3}篇|篇[一二三四五六七八九十\d]{1,3})[】）)]?[：:、\s]*/#) {
      return String(line[match.range.upperBound...])
    }
    if let match = line.firstMatch(of: #/[（(【\s]*篇[一二三四五六七八九十\d]{1,3}[】）)：:\s]*$/#) {
      return String(line[..<match.range.lowerBound])
    }
    return line
  }

  private func ordinal(_ bytes: Span<UInt8>, at offset: Int) -> Int? {
    if let (_, end) = SectionMarker.numeral(bytes, at: offset) { return end }
    var end = offset
    while end < bytes.count, bytes[end] &- 0x30 < 10, end - offset < 2 { end += 1 }
    return end > offset ? end : nil
  }

  /// The start of `第二` that ends at `offset`.
  private func precedingOrdinal(_ bytes: Span<UInt8>, before offset: Int) -> Int? {
    for length in [6, 9] where offset >= length {
      let start = offset - length
      if bytes.letter(at: start) == 0xE7_AC_AC, SectionMarker.numeral(bytes, at: start + 3)?.end == offset {
        return start
      }
    }
    return nil
  }

  private func endsMarker(_ bytes: Span<UInt8>, at offset: Int, _ paragraph: Range<Int>) -> Bool {
    if offset >= paragraph.upperBound { return true }
    switch bytes.letter(at: offset) {
    case Letter.colon, 0x3A, Letter.close, 0x29, Letter.closeBracket, 0x20: return true
    default: return Salutation.read(bytes, at: offset) != nil
    }
  }

  /// Where the head above a salutation begins: its title lines, or the salutation itself after a farewell.
  private func headStart(_ bytes: Span<UInt8>, before index: Int, isBare: Bool) -> Int? {
    var start = index
    var hasTitle = false
    while start > 0, index - start < 6 {
      let line = paragraphs[start - 1]
      guard line.count <= 200 else { break }
      let words = text.string(line)
      if TitleRules.isTitle(words) {
        hasTitle = true
      } else if TitleRules.endsLikeSentence(words) {
        break
      }
      start -= 1
    }
    if hasTitle { return start }
    guard isBare, index > 0 else { return nil }
    return isFarewell(bytes, paragraphs[index - 1]) || restartsNumbering(bytes, behind: index) ? index : nil
  }

  /// The paragraph says good-bye: 谢谢大家！
  private func isFarewell(_ bytes: Span<UInt8>, _ paragraph: Range<Int>) -> Bool {
    let tail = text.string(max(paragraph.lowerBound, paragraph.upperBound - 30)..<paragraph.upperBound)
    return tail.holds("谢谢")
  }

  /// The next numbered heading is 一、, after a part that was numbered too.
  private func restartsNumbering(_ bytes: Span<UInt8>, behind index: Int) -> Bool {
    for paragraph in paragraphs[index...].prefix(12) {
      if let marker = SectionMarker.read(bytes, at: paragraph.lowerBound), marker.kind == .numeral {
        return marker.ordinal == 1
      }
    }
    return false
  }

  /// The paragraph above a restarted 一、 that opens a speech without a head.
  private func opening(_ bytes: Span<UInt8>, before index: Int) -> Int? {
    for candidate in stride(from: index - 1, through: max(index - 4, 1), by: -1) {
      let words = paragraphs[candidate]
      let starts = Self.openings.contains { bytes.hasBytes($0, at: words.lowerBound) }
      if starts { return candidate }
    }
    return nil
  }

  private static let openings = ["今天", "这次会议", "刚才", "下面，我", "下面,我", "我们召开", "本次会议", "大家好"].map {
    Array($0.utf8)
  }

  private func parts() -> [DocumentPart] {
    guard let end = paragraphs.last?.upperBound else {
      return [DocumentPart(title: nil, year: nil, span: text.sourceSpan(of: 0..<text.utf8.count))]
    }
    return starts.indices.map { index in
      let first = paragraphs[starts[index]].lowerBound
      let last = index + 1 < starts.count ? paragraphs[starts[index + 1] - 1].upperBound : end
      let lines = paragraphs[starts[index]...].prefix(6).filter { $0.count <= 240 && $0.upperBound <= last }
      let title = lines.lazy.map { TitleRules.singleBlanks(text.sourceString($0)) }.first(
        where: TitleRules.isTitle)
      let year = lines.lazy.compactMap { DateReader.firstDate(in: text.string($0))?.year }.first
      return DocumentPart(
        title: title.map(TitleRules.text(of:)), year: year, span: text.sourceSpan(of: first..<last))
    }
  }
}
