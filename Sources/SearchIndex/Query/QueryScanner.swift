// Cuts a query into tokens.

struct QueryToken {
  enum Kind: Equatable {
    case end, open, close, or, and, not
    case phrase(String)
    /// Name as the syntax knows it (folded), values folded; none if there stands nothing after the colon.
    case field(String, [String])
  }

  var kind: Kind
  /// In scalars.
  var position: Int
}

struct QueryScanner {
  private let scalars: [Unicode.Scalar]
  private let syntax: QuerySyntax
  private var at = 0

  init(_ text: String, syntax: QuerySyntax) {
    scalars = Array(text.unicodeScalars)
    self.syntax = syntax
  }

  mutating func next() throws(QueryError) -> QueryToken {
    while at < scalars.count, scalars[at].properties.isWhitespace || isSeparator(at) { at += 1 }
    guard at < scalars.count else { return QueryToken(kind: .end, position: at) }
    let start = at
    switch scalars[at] {
    case "(", "（":
      at += 1
      return QueryToken(kind: .open, position: start)
    case ")", "）":
      at += 1
      return QueryToken(kind: .close, position: start)
    case "|", "｜":
      while at < scalars.count, scalars[at] == "|" || scalars[at] == "｜" { at += 1 }
      return QueryToken(kind: .or, position: start)
    case "-", "－", "−":
      at += 1
      return QueryToken(kind: .not, position: start)
    case let mark where Self.closing(mark) != nil:
      return QueryToken(kind: .phrase(try quoted()), position: start)
    default:
      return try word()
    }
  }

  /// The marks that close what this one opens.
  private static func closing(_ mark: Unicode.Scalar) -> [Unicode.Scalar]? {
    switch mark {
    case "\"", "＂", "“", "”": ["\"", "＂", "“", "”"]
    case "「": ["」"]
    case "『": ["』"]
    default: nil
    }
  }

  /// What stands between quotation marks.
  private mutating func quoted() throws(QueryError) -> String {
    let start = at
    guard let closing = Self.closing(scalars[at]) else { return "" }
    at += 1
    var text = String.UnicodeScalarView()
    while at < scalars.count {
      let scalar = scalars[at]
      at += 1
      if closing.contains(scalar) { return String(text) }
      text.append(scalar)
    }
    throw QueryError(reason: .quoteNotClosed, position: start)
  }

  /// Marks that end a sentence or a list item part words, but not inside a number.
  private func isSeparator(_ index: Int) -> Bool {
    switch scalars[index] {
    case "，", ",", "。": !(isDigit(index - 1) && isDigit(index + 1))
    case "、", "；", ";", "！", "!", "？", "?": true
    default: false
    }
  }

  private func isDigit(_ index: Int) -> Bool {
    scalars.indices.contains(index) && ("0"..."9" ~= scalars[index] || "０"..."９" ~= scalars[index])
  }

  private func endsWord(_ index: Int) -> Bool {
    switch scalars[index] {
    case "(", ")", "（", "）", "|", "｜": true
    default:
      scalars[index].properties.isWhitespace || Self.closing(scalars[index]) != nil || isSeparator(index)
    }
  }

  private mutating func word() throws(QueryError) -> QueryToken {
    let start = at
    while at < scalars.count, !endsWord(at) {
      if scalars[at] == ":" || scalars[at] == "：", let field = try field(from: start) { return field }
      at += 1
    }
    var end = at
    while end > start + 1, scalars[end - 1] == ":" || scalars[end - 1] == "：" { end -= 1 }
    let text = string(start..<end)
    switch fold(text, keepingCase: true) {
    case "OR": return QueryToken(kind: .or, position: start)
    case "AND", "&", "&&": return QueryToken(kind: .and, position: start)
    case "NOT": return QueryToken(kind: .not, position: start)
    default: return QueryToken(kind: .phrase(text), position: start)
    }
  }

  /// The scanner stands at a colon: a field if the name before it is one.
  private mutating func field(from start: Int) throws(QueryError) -> QueryToken? {
    guard at > start else { return nil }
    let name = fold(string(start..<at))
    let isName = syntax.dateNames.contains(name) || syntax.fields[name] != nil
    guard isName else {
      let looksLikeName = name.utf8.allSatisfy { 0x61...0x7A ~= $0 || $0 == 0x5F }
      if looksLikeName, at + 1 < scalars.count, !endsWord(at + 1), scalars[at + 1] != "/" {
        let known = syntax.fields.keys.sorted() + syntax.dateNames.sorted()
        throw QueryError(reason: .unknownField(name, known: known), position: start)
      }
      return nil
    }
    at += 1
    let isDate = syntax.dateNames.contains(name)
    var values: [String] = []
    while at < scalars.count {
      let value: String
      if Self.closing(scalars[at]) != nil {
        value = fold(try quoted())
      } else {
        let from = at
        while at < scalars.count, !endsWord(at) { at += 1 }
        value = fold(string(from..<at))
      }
      if !value.isEmpty { values.append(value) }
      // "year:2024,2025" means either.
      guard !isDate, at + 1 < scalars.count, [",", "，", "、"].contains(scalars[at]), !value.isEmpty else {
        break
      }
      at += 1
    }
    return QueryToken(kind: .field(name, values), position: start)
  }

  private func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  private func fold(_ text: String, keepingCase: Bool = false) -> String {
    if !keepingCase { return String(decoding: FoldedText.fold(text), as: UTF8.self) }
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let narrow = "！"..."～" ~= scalar ? Unicode.Scalar(scalar.value - 0xFEE0) : scalar
      view.append(narrow ?? scalar)
    }
    return String(view)
  }
}
