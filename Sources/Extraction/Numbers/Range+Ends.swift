// The ends of a range of letters or tokens, which the rules cut off for every figure.

extension Range<Int> {
  /// As the standard library's, which steps through indexes to get there.
  @inline(__always)
  func dropFirst() -> Range<Int> { isEmpty ? self : Range(uncheckedBounds: (lowerBound &+ 1, upperBound)) }

  /// As the standard library's, which steps through indexes to get there.
  @inline(__always)
  func dropLast() -> Range<Int> { isEmpty ? self : Range(uncheckedBounds: (lowerBound, upperBound &- 1)) }
}
