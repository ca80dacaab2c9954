// Figures that share what stands before them.

/// Figures joined by nothing but 、 or 和: `9.4％、13.3％、6.1％`, `-6.2%、-3.8%和1.1%`.
struct FigureRun {
  let first: Int
  private(set) var count = 1
  private(set) var last: Int
  /// The tokens of all of them where a sign stands before a later one; else they are every second token.
  private var signed: [Int] = []

  /// No more figures than this are read as one run.
  private static let limit = 40

  /// The run that begins with the figure at token `first`.
  init(_ tokens: [Token], from first: Int) {
    self.first = first
    last = first
    while count < Self.limit, last + 2 < tokens.count,
      tokens[last + 1].kind == .listComma || tokens[last + 1].wordClass.contains(.conjunction)
    {
      var next = last + 2
      let hasSign = next + 1 < tokens.count && Self.isMinus(tokens[next])
      if hasSign { next += 1 }
      guard tokens[next].kind == .quantity else { return }
      if hasSign, signed.isEmpty { signed = (0..<count).map { first + 2 * $0 } }
      if !signed.isEmpty { signed.append(next) }
      last = next
      count += 1
    }
  }

  func token(_ place: Int) -> Int { signed.isEmpty ? first + 2 * place : signed[place] }

  /// A sign before a number that says of a growth that it is a fall.
  static func isMinus(_ token: Token) -> Bool {
    guard token.kind == .sign else { return false }
    switch token.firstLetter {
    case "-", "－", "−": return true
    default: return false
    }
  }
}
