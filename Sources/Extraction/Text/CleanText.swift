// The cleaned text that every later stage reads, and its exact way back to the file.

/// A document's text as UTF-8 bytes, cleaned, with a map back to the file.
///
/// What later stages may rely on:
/// - `utf8` is valid UTF-8. It holds no NUL, no CR, no byte order mark, no zero-width or other
///   default-ignorable character, no NBSP or full-width space.
/// - Full-width ASCII is folded but for `！（），：；？`: `１０．５％` is `10.5%`, `ＸＸ` is `XX`, `＊` is `*`,
///   `－` is `-`, `～` is `~`. `、`, `。`, `—`, `×`, `○`, `□` stay as they are. ASCII punctuation that stands
///   between Chinese letters is left as written (`:` may stand where `：` is meant; read both).
/// - `。` between two digits, or between `X` runs and digits, where it is a decimal point, is `.`.
/// - A paragraph is one line: hard wraps are joined, `\n` is a paragraph's end and nothing else, and
///   no line is empty.
/// - A space stands only between two ASCII characters, and only where dropping it would change what
///   they say: between two digits (`12 15`), after `,` before a digit, beside an ASCII letter that is
///   no placeholder (`X`), and after a list marker (`1. 2025年`). A space ends a number. None stands
///   beside a Chinese letter: `会 议` is `会议`, `X 个` is `X个`; offsets lead back to the source with
///   its spaces.
/// - `\t` stands only inside table rows, between two cells; the rows of a table are adjacent lines,
///   and every such run of lines is a range in `DocumentStructure.tables`.
/// - HTML tags and comments, entities and `<U+00A0>` literals are resolved or gone; page furniture
///   above and below and repeated copies of the text are gone.
///
/// Offsets are byte offsets in `utf8` and must lie on scalar boundaries.
package struct CleanText: Sendable {
  /// The cleaned text.
  package let utf8: [UInt8]
  /// The whole file decoded to UTF-8, nothing cleaned, without a byte order mark.
  package let source: [UInt8]

  let map: OffsetMap

  init(utf8: [UInt8], source: [UInt8], map: OffsetMap) {
    self.utf8 = utf8
    self.source = source
    self.map = map
  }

  /// The span of a range of `utf8`: from the first source character of it to the last.
  package func sourceSpan(of range: Range<Int>) -> SourceSpan {
    var cursor = OffsetMap.Cursor()
    return sourceSpan(of: range, from: &cursor)
  }

  /// The same, quick where ranges come in the order of the text.
  func sourceSpan(of range: Range<Int>, from cursor: inout OffsetMap.Cursor) -> SourceSpan {
    let decoded = map.decoded(of: range, from: &cursor)
    return SourceSpan(
      clean: range, bytes: map.bytes(ofDecoded: decoded, from: &cursor),
      scalars: map.scalars(ofDecoded: decoded, in: source))
  }

  /// The cleaned text of a range, as a `String`.
  package func string(_ range: Range<Int>) -> String {
    utf8.span.string(range)
  }

  /// The text of a range as the file has it, with its spaces, breaks and widths.
  package func sourceString(_ range: Range<Int>) -> String {
    String(decoding: source[sourceRange(of: range)], as: UTF8.self)
  }

  /// The whole way back to the file, as steps in the order of the cleaned text: from one to the next,
  /// text and file advance together, scalar by scalar.
  package var sourceSteps: [(clean: Int, byte: Int, scalar: Int)] { map.starts(in: source) }

  func sourceRange(of range: Range<Int>) -> Range<Int> {
    var cursor = OffsetMap.Cursor()
    return map.decoded(of: range, from: &cursor)
  }
}
