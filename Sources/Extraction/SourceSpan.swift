// Where an extracted thing stands: in the cleaned text, and in the file as it came in.

/// One stretch of a document, given three ways. All ranges are half open.
package struct SourceSpan: Sendable, Hashable {
  /// UTF-8 byte offsets in `CleanText.utf8`.
  package var clean: Range<Int>
  /// Byte offsets in the file that came in, in its own encoding, a byte order mark counted.
  package var bytes: Range<Int>
  /// Unicode scalar offsets in the decoded file (newlines counted, a byte order mark not).
  package var scalars: Range<Int>

  package init(clean: Range<Int>, bytes: Range<Int>, scalars: Range<Int>) {
    self.clean = clean
    self.bytes = bytes
    self.scalars = scalars
  }
}
