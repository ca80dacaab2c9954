// What a caller may decide about one extraction.

/// The character encodings a document may come in.
package enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  /// GB18030, of which GBK and GB2312 (国标) are subsets.
  case gb18030 = "GB18030"
}

/// Settings of `Extractor.extract`; the defaults suit a document of unknown origin.
package struct ExtractionOptions: Sendable, Hashable {
  /// The encoding to read the bytes in; `nil` detects it.
  package var encoding: TextEncoding?
  /// The largest input in bytes; more is `ExtractionError.tooLarge`. At most `Self.byteCeiling`.
  package var maximumBytes: Int
  /// The year to assume where the document names none, for example that of its filing.
  package var fallbackYear: Int?

  /// No document may be larger, whatever the options say: 1 GiB, so that offsets fit 32 bits.
  package static let byteCeiling = 1 << 30

  package init(
    encoding: TextEncoding? = nil, maximumBytes: Int = 64 << 20, fallbackYear: Int? = nil
  ) {
    self.encoding = encoding
    self.maximumBytes = maximumBytes
    self.fallbackYear = fallbackYear
  }
}
