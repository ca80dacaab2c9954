// Why a document can't be read.

/// An input from which nothing is extracted. Offsets are bytes in the input.
package enum ExtractionError: Error, Sendable, Hashable {
  /// More bytes than the options allow.
  case tooLarge(bytes: Int, limit: Int)
  /// Not text: control bytes, or no encoding fits. `offset` is the first byte that shows it.
  case binary(offset: Int)
  /// The encoding asked for does not fit these bytes.
  case undecodable(encoding: TextEncoding, offset: Int)
}
