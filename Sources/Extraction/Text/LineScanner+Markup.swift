// Tags, comments, entities and `<U+00A0>` literals in the source.

/// What the scanner remembers between tags.
struct MarkupState {
  /// Inside `<tr>`, where line breaks and blocks do not end the line.
  var isInsideRow = false
  var isFirstCell = true
  /// Rows that cells above reach down into this row, by column.
  var spans: [Int] = []
  var column = 0
  /// Empty cells to write before the next one.
  var owed = 0
  /// Offsets behind which nothing of the kind stands, so that no search is made twice.
  var noCommentEndFrom = Int.max
  var noClosingFrom = Int.max
  /// The next `>` at or behind the offset it was searched from.
  var nextClose = -1

  /// Empty cells that may still be written, so that spans can't blow a table up.
  var fillers = fillersPerTable

  private static let fillersPerTable = 256

  mutating func takeFiller() -> Bool {
    guard fillers > 0 else { return false }
    fillers -= 1
    return true
  }

  /// A row is over: cells from above that it did not reach go on below.
  mutating func endSpans() {
    for index in spans.indices.dropFirst(column) where spans[index] > 0 { spans[index] -= 1 }
  }

  /// A row that grows longer than this many bytes is no row.
  static let rowLimit = 16_384
  /// The longest tag in bytes.
  static let tagLimit = 8_192
}

extension LineScanner {
  /// Handles `<`; returns the offset behind what it was.
  mutating func tag(at offset: Int) -> Int {
    if let end = comment(at: offset) { return end }
    if let (value, end) = scalarLiteral(at: offset) { return scalar(value, offset..<end) }
    guard let name = tagName(at: offset), let close = closing(from: offset + 1 + name.length) else {
      writer.put(0x3C, source: offset..<(offset + 1))
      return offset + 1
    }
    apply(name, at: offset, close: close)
    if name.text == "script" || name.text == "style", !name.isEnd {
      return rawEnd(of: name.text, from: close)
    }
    return close
  }

  /// The end of `<!-- … -->` or of `<!DOCTYPE …>`.
  private mutating func comment(at offset: Int) -> Int? {
    guard offset + 3 < source.count, source[offset + 1] == 0x21 else { return nil }
    guard source[offset + 2] == 0x2D, source[offset + 3] == 0x2D else {
      return isLetter(offset + 2) ? closing(from: offset) : nil
    }
    guard offset < markup.noCommentEndFrom else { return nil }
    let source = source
    let bytes = source.span
    var end = offset + 4
    while end + 2 < bytes.count {
      if bytes[end] == 0x2D, bytes[end + 1] == 0x2D, bytes[end + 2] == 0x3E { return end + 3 }
      end += 1
    }
    markup.noCommentEndFrom = offset
    return nil
  }

  /// `<U+00A0>`: a character that a converter spelled out.
  private func scalarLiteral(at offset: Int) -> (UInt32, Int)? {
    guard offset + 7 < source.count, source[offset + 1] == 0x55, source[offset + 2] == 0x2B else {
      return nil
    }
    var value: UInt32 = 0
    var end = offset + 3
    while end < source.count, end < offset + 9, let digit = hexDigit(source[end]) {
      value = value << 4 | digit
      end += 1
    }
    guard end - offset >= 7, end < source.count, source[end] == 0x3E, Unicode.Scalar(value) != nil else {
      return nil
    }
    return (value, end + 1)
  }

  private func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x37)
    case 0x61...0x66: UInt32(byte - 0x57)
    default: nil
    }
  }

  private func isLetter(_ offset: Int) -> Bool {
    offset < source.count && (0x61...0x7A).contains(source[offset] | 0x20)
  }

  private struct TagName {
    var text: String
    var isEnd: Bool
    /// Bytes from behind `<` to the end of the name.
    var length: Int
  }

  /// The name of a tag HTML knows, or of one with a namespace (`o:p`); `nil` for other text.
  private func tagName(at offset: Int) -> TagName? {
    let isEnd = offset + 1 < source.count && source[offset + 1] == 0x2F
    let start = offset + (isEnd ? 2 : 1)
    guard isLetter(start) else { return nil }
    var end = start
    var hasNamespace = false
    while end < source.count, end < start + 16 {
      let byte = source[end]
      if byte == 0x3A {
        hasNamespace = true
      } else if !isLetter(end) && !(0x30...0x39).contains(byte) {
        break
      }
      end += 1
    }
    guard end < source.count, [0x20, 0x3E, 0x2F, 0x09, 0x0A, 0x0D].contains(source[end]) else { return nil }
    let text = String(decoding: source[start..<end], as: UTF8.self).lowercased()
    guard hasNamespace || Self.knownTags.contains(text) else { return nil }
    return TagName(text: text, isEnd: isEnd, length: end - offset - 1)
  }

  /// The offset behind the next `>`, if it is near enough for a tag.
  private mutating func closing(from offset: Int) -> Int? {
    guard offset < markup.noClosingFrom else { return nil }
    if markup.nextClose < offset {
      let source = source
      let bytes = source.span
      var end = offset
      while end < bytes.count, bytes[end] != 0x3E { end += 1 }
      guard end < bytes.count else {
        markup.noClosingFrom = offset
        return nil
      }
      markup.nextClose = end
    }
    return markup.nextClose - offset <= MarkupState.tagLimit ? markup.nextClose + 1 : nil
  }

  private mutating func apply(_ name: TagName, at offset: Int, close: Int) {
    switch name.text {
    case "tr":
      if markup.isInsideRow { markup.endSpans() }
      markup.isInsideRow = false
      writer.endLine()
      markup.isInsideRow = !name.isEnd
      markup.isFirstCell = true
      markup.column = 0
      markup.owed = 0
    case "td", "th":
      guard !name.isEnd, markup.isInsideRow else { return }
      beginCell(at: offset, end: close)
    case "table", "tbody", "thead", "tfoot":
      markup.isInsideRow = false
      if name.text == "table" { markup.spans = [] }
      writer.endLine()
    case let text where Self.blockTags.contains(text):
      if markup.isInsideRow && writer.lineLength < MarkupState.rowLimit {
        writer.blank(columns: 1, source: offset..<offset)
      } else {
        markup.isInsideRow = false
        writer.endLine()
      }
    default: break
    }
  }

  /// The offset of the end tag of a script or style sheet; the end of the file if there is none.
  private func rawEnd(of name: String, from start: Int) -> Int {
    let wanted = Array("</\(name)".utf8)
    var offset = start
    while offset + wanted.count <= source.count {
      if source[offset] == 0x3C,
        zip(source[offset..<(offset + wanted.count)], wanted).allSatisfy({ $0 | 0x20 == $1 | 0x20 })
      {
        return offset
      }
      offset += 1
    }
    return source.count
  }

  /// Handles `&`; returns the offset behind the entity, or behind the sign alone.
  mutating func entity(at offset: Int) -> Int {
    if let (value, end) = entityValue(at: offset) { return scalar(value, offset..<end) }
    writer.put(0x26, source: offset..<(offset + 1))
    return offset + 1
  }

  private func entityValue(at offset: Int) -> (UInt32, Int)? {
    var end = offset + 1
    while end < source.count, end < offset + 10, source[end] != 0x3B { end += 1 }
    guard end < source.count, source[end] == 0x3B, end > offset + 1 else { return nil }
    let body = source[(offset + 1)..<end]
    if body.first == 0x23 {
      let text = String(decoding: body.dropFirst(), as: UTF8.self)
      let isHex = text.hasPrefix("x") || text.hasPrefix("X")
      guard let value = UInt32(isHex ? String(text.dropFirst()) : text, radix: isHex ? 16 : 10),
        value != 0, Unicode.Scalar(value) != nil
      else { return nil }
      return (value, end + 1)
    }
    return Self.entities[String(decoding: body, as: UTF8.self)].map { ($0, end + 1) }
  }

  private static let entities: [String: UInt32] = [
    "nbsp": 0xA0, "ensp": 0x2002, "emsp": 0x3000, "thinsp": 0x2009, "lt": 0x3C, "gt": 0x3E, "amp": 0x26,
    "quot": 0x22, "apos": 0x27, "middot": 0xB7, "mdash": 0x2014, "ndash": 0x2013, "ldquo": 0x201C,
    "rdquo": 0x201D, "lsquo": 0x2018, "rsquo": 0x2019, "hellip": 0x2026, "times": 0xD7, "permil": 0x2030,
    "yen": 0xA5, "bull": 0x2022, "zwnj": 0x200C, "zwj": 0x200D, "shy": 0xAD, "deg": 0xB0, "plusmn": 0xB1,
  ]

  private static let blockTags: Set<String> = words(
    """
    p br div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd hr center section article header footer nav
    main form title caption blockquote pre option body html head script style fieldset legend
    aside figure figcaption
    """)

  private static let knownTags: Set<String> = blockTags.union(
    words(
      """
      table tbody thead tfoot tr td th col colgroup span a b i u em strong font img meta link
      input button select textarea label iframe sup sub code small big s del ins object embed
      param video audio source canvas svg path map area base noscript wbr xml body tt strike mark
      time ruby rt rp
      """))

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
