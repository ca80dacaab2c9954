// Lent bytes: comparing them with names without making strings of them, and lending them.

import Glibc

extension UnsafeRawBufferPointer {
  /// Whether these are exactly the bytes of `text`.
  func matches(_ text: StaticString) -> Bool {
    count == text.utf8CodeUnitCount && memcmp(baseAddress!, text.utf8Start, count) == 0
  }

  /// Whether these bytes begin with those of `text`.
  func starts(with text: StaticString) -> Bool {
    count >= text.utf8CodeUnitCount && memcmp(baseAddress!, text.utf8Start, text.utf8CodeUnitCount) == 0
  }

  /// Whether these are exactly the bytes of `other`.
  func matches(_ other: [UInt8]) -> Bool {
    count == other.count
      && (count == 0 || other.withUnsafeBytes { memcmp(baseAddress!, $0.baseAddress!, count) == 0 })
  }

  /// The bytes without blanks at either end.
  var trimmed: UnsafeRawBufferPointer {
    var rest = self[...]
    while rest.first == UInt8(ascii: " ") { rest = rest.dropFirst() }
    while rest.last == UInt8(ascii: " ") { rest = rest.dropLast() }
    return UnsafeRawBufferPointer(rebasing: rest)
  }
}

extension [UInt8] {
  /// `withUnsafeBytes` for bodies whose error has a type.
  func withRawBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try withUnsafeBufferPointer { bytes throws(Failure) in try body(UnsafeRawBufferPointer(bytes)) }
  }
}
