// The query language: words are AND, "…" a phrase, OR, -not, parentheses, field:value, date ranges.
// Full-width forms of every sign are taken as a Chinese keyboard gives them.

/// Names and bounds the parser knows.
package struct QuerySyntax: Sendable, Hashable {
  /// What people may write before the colon → the field's name in the index. Compared after folding.
  package var fields: [String: String] = [:]
  /// What people may write for the date.
  package var dateNames: Set<String> = ["date", "日期"]
  /// Longest query in bytes.
  package var bytesMax = 4096
  /// Most phrases, fields and dates in one query.
  package var termsMax = 64
  /// Deepest nesting of parentheses and `-`.
  package var depthMax = 16

  package init(fields: [String: String] = [:]) { self.fields = fields }
}

extension Query {
  /// Understands what a person typed, or says what is wrong and where.
  package static func parse(_ text: String, syntax: QuerySyntax = QuerySyntax()) throws(QueryError) -> Query {
    guard text.utf8.count <= syntax.bytesMax else {
      throw QueryError(reason: .tooLong(bytesMax: syntax.bytesMax), position: 0)
    }
    var parser = QueryParser(text, syntax: syntax)
    return Query(try parser.parseAll())
  }
}

private struct QueryParser {
  private var scanner: QueryScanner
  private let syntax: QuerySyntax
  private var token: QueryToken
  private var terms = 0
  private var depth = 0

  init(_ text: String, syntax: QuerySyntax) {
    self.syntax = syntax
    scanner = QueryScanner(text, syntax: syntax)
    token = QueryToken(kind: .end, position: 0)
  }

  mutating func parseAll() throws(QueryError) -> Query.Node {
    try advance()
    if token.kind == .end { throw QueryError(reason: .empty, position: 0) }
    let node = try parseOr()
    if token.kind == .close { throw error(.parenthesisNotOpened) }
    return node
  }

  private mutating func advance() throws(QueryError) { token = try scanner.next() }

  private func error(_ reason: QueryError.Reason) -> QueryError {
    QueryError(reason: reason, position: token.position)
  }

  private mutating func parseOr() throws(QueryError) -> Query.Node {
    var nodes = [try parseAnd()]
    while token.kind == .or {
      let operatorPosition = token.position
      try advance()
      if token.kind == .end || token.kind == .close || token.kind == .or {
        throw QueryError(reason: .operandMissing("OR"), position: operatorPosition)
      }
      nodes.append(try parseAnd())
    }
    return nodes.count == 1 ? nodes[0] : .or(nodes)
  }

  private mutating func parseAnd() throws(QueryError) -> Query.Node {
    var nodes: [Query.Node] = []
    while true {
      switch token.kind {
      case .end, .close, .or:
        guard !nodes.isEmpty else {
          throw error(token.kind == .or ? .operandMissing("OR") : .empty)
        }
        return nodes.count == 1 ? nodes[0] : .and(nodes)
      case .and:
        guard !nodes.isEmpty else { throw error(.operandMissing("AND")) }
        let operatorPosition = token.position
        try advance()
        if token.kind == .end || token.kind == .close || token.kind == .or || token.kind == .and {
          throw QueryError(reason: .operandMissing("AND"), position: operatorPosition)
        }
      case .not, .open, .phrase, .field:
        nodes.append(try parseUnary())
      }
    }
  }

  private mutating func parseUnary() throws(QueryError) -> Query.Node {
    let start = token
    depth += 1
    defer { depth -= 1 }
    if depth > syntax.depthMax { throw error(.tooDeep(max: syntax.depthMax)) }
    switch start.kind {
    case .not:
      try advance()
      switch token.kind {
      case .not, .open, .phrase, .field: return .not(try parseUnary())
      case .end, .close, .or, .and:
        throw QueryError(reason: .operandMissing("-"), position: start.position)
      }
    case .open:
      try advance()
      if token.kind == .close { throw QueryError(reason: .parenthesesEmpty, position: start.position) }
      if token.kind == .end { throw QueryError(reason: .parenthesisNotClosed, position: start.position) }
      let node = try parseOr()
      guard token.kind == .close else {
        throw QueryError(reason: .parenthesisNotClosed, position: start.position)
      }
      try advance()
      return node
    case .phrase(let text):
      try count()
      guard let phrase = Phrase(text) else { throw error(.nothingToSearch(text)) }
      try advance()
      return .phrase(phrase)
    case .field(let name, let values):
      let node = try field(name, values)
      try advance()
      return node
    case .end, .close, .or, .and:
      throw error(.empty)
    }
  }

  private mutating func count() throws(QueryError) {
    terms += 1
    if terms > syntax.termsMax { throw error(.tooManyTerms(max: syntax.termsMax)) }
  }

  private mutating func field(_ name: String, _ values: [String]) throws(QueryError) -> Query.Node {
    if values.isEmpty { throw error(.valueMissing(field: name)) }
    var nodes: [Query.Node] = []
    for value in values {
      try count()
      if syntax.dateNames.contains(name) {
        guard let range = QueryDate.range(value) else { throw error(.badDate(value)) }
        nodes.append(.date(from: range.from, through: range.through))
      } else {
        nodes.append(.field(name: syntax.fields[name] ?? name, value: value))
      }
    }
    return nodes.count == 1 ? nodes[0] : .or(nodes)
  }
}
