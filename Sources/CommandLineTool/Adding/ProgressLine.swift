// The line on a terminal that shows how far an upload is.

/// A line that overwrites itself. Time is given to it, so tests need no clock.
struct ProgressLine: Sendable {
  /// The least time between two drawings.
  static let interval = Duration.milliseconds(100)

  let total: Int
  private var doneCount = 0
  private var doneBytes = 0
  private var drawnAt: Duration?

  init(total: Int) {
    self.total = total
  }

  /// Notes that a file is done.
  mutating func advance(bytes: Int) {
    doneCount += 1
    doneBytes += bytes
  }

  /// The text that draws the line anew, or `nil` where it was drawn just now.
  /// - Parameter elapsed: since the upload began.
  mutating func draw(elapsed: Duration) -> String? {
    if let drawnAt, elapsed - drawnAt < Self.interval, doneCount < total { return nil }
    drawnAt = elapsed
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    var text = "\(doneCount) of \(total), \(ByteText.size(doneBytes))"
    if seconds >= 0.5 {
      text += ", \(Int((Double(doneCount) / seconds).rounded())) files/s"
      text += ", \(ByteText.size(Int(Double(doneBytes) / seconds)))/s"
    }
    return Self.clear + text
  }

  /// The text that removes the line.
  static let clear = "\r\u{1B}[K"
}
