// Checks of requests: each problem is named with its field, and all of them at once.
import Schema

/// Bounds of what requests may ask.
enum QueryLimits {
  /// UTF-8 bytes of an id.
  static let idBytes = 128
  /// UTF-8 bytes of a region, a period or letters to look for.
  static let filterBytes = 256
  /// UTF-8 bytes of a page token: the longest name order and id, in Base64, fit twice.
  static let tokenBytes = 1_024
  /// UTF-8 bytes of a search.
  static let searchBytes = 1_024
  /// Words of a search.
  static let searchWords = 32
  static let excerpts = 10
  static let facetValues = 50
  /// Unicode scalars of an excerpt.
  static let excerptScalars = 120
  /// Hits are counted exactly up to here.
  static let searchTotal = 10_000
  /// UTF-8 bytes of a document's text in one answer.
  static let documentTextBytes = 1 << 20
  /// Figures, and mentions, of a document in one answer.
  static let documentItems = 1_000
  /// Encoded bytes of a document's figures, and of its mentions, in one answer: with the text they stay
  /// under 4 MiB.
  static let documentItemBytes = 1 << 20
}

/// Gathers what is wrong with a request.
struct RequestCheck {
  private(set) var violations: [FieldViolation] = []

  mutating func add(_ field: String, _ what: String, _ whatChinese: String) {
    violations.append(FieldViolation(field, what, whatChinese))
  }

  /// Throws what was found.
  func finish() throws(QueryError) {
    if !violations.isEmpty { throw .invalid(violations) }
  }

  mutating func minRevision(_ value: Int64) {
    if value < 0 { add("min_revision", "must not be negative", "不能为负数") }
  }

  /// How many a page takes: the default for 0, the maximum for more.
  mutating func pageSize(_ value: Int32, default standard: Int, max: Int) -> Int {
    if value < 0 { add("page_size", "must not be negative", "不能为负数") }
    return value == 0 ? standard : min(Swift.max(0, Int(value)), max)
  }

  mutating func id(_ value: String, _ field: String) {
    if value.isEmpty { add(field, "must not be empty", "不能为空") }
    bytes(value, field, max: QueryLimits.idBytes)
  }

  /// The id, or nil where none is given.
  mutating func optionalID(_ value: String, _ field: String) -> String? {
    bytes(value, field, max: QueryLimits.idBytes)
    return value.isEmpty ? nil : value
  }

  /// The filter, or nil where none is given.
  mutating func filter(_ value: String, _ field: String) -> String? {
    bytes(value, field, max: QueryLimits.filterBytes)
    return value.isEmpty ? nil : value
  }

  mutating func bytes(_ value: String, _ field: String, max: Int) {
    guard value.utf8.count > max else { return }
    add(field, "is longer than \(max) UTF-8 bytes", "超过 \(max) 个 UTF-8 字节")
  }

  /// The choice, or nil where none is given.
  mutating func choice<Choice: FilterChoice>(_ value: Choice, _ field: String) -> Choice? {
    if !Choice.allCases.contains(value) {
      add(field, "has no value \(value.rawValue)", "没有取值 \(value.rawValue)")
    }
    return value.rawValue == 0 ? nil : value
  }

  /// Whether redacted ones are wanted, or nil for both.
  mutating func redaction(_ value: RedactionFilter, _ field: String) -> Bool? {
    guard let value = choice(value, field) else { return nil }
    return value == .redacted
  }

  /// The position in a token, `start` where there is none.
  mutating func cursor<Cursor: PageCursor>(
    _ token: String, of tokens: PageTokens, request: [UInt8], start: Cursor
  ) -> Cursor {
    if token.isEmpty { return start }
    if token.utf8.count <= QueryLimits.tokenBytes,
      let cursor = tokens.cursor(Cursor.self, from: token, request: request)
    {
      return cursor
    }
    add(
      "page_token", "is not the next_page_token of this request with its other fields unchanged",
      "不是本请求（其他字段不变）给出的 next_page_token")
    return start
  }
}

/// An enum of the schema, as filters use it.
protocol FilterChoice: Equatable, CaseIterable where AllCases == [Self] {
  var rawValue: Int32 { get }
}

extension DocumentKind: FilterChoice {}
extension ProjectStage: FilterChoice {}
extension FigureRole: FilterChoice {}
extension Measure: FilterChoice {}
extension Change: FilterChoice {}
extension Aspect: FilterChoice {}
extension RedactionFilter: FilterChoice {}
extension SearchOrder: FilterChoice {}
