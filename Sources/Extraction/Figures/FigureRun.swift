// Figures that share what stands before them.

/// Figures joined by nothing but 、 or 和: `9.4％、13.3％、6.1％`. They stand at every second token.
struct FigureRun {
  let first: Int
  private(set) var count = 1

  /// No more figures than this are read as one run.
  private static let limit = 40

  /// The run that begins with the figure at token `first`.
  init(_ tokens: [Token], from first: Int) {
    self.first = first
    while count < Self.limit, last + 2 < tokens.count, tokens[last + 2].kind == .quantity,
      tokens[last + 1].kind == .listComma || tokens[last + 1].wordClass.contains(.conjunction)
    {
      count += 1
    }
  }

  var last: Int { first + 2 * (count - 1) }
}
