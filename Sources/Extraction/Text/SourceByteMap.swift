// From offsets in the decoded source to offsets in the file's own bytes.

/// Where the decoded text lies in the file. UTF-8 maps by a constant; other encodings keep a
/// checkpoint every hundred bytes or so and walk the file from there.
struct SourceByteMap: Sendable {
  /// Bytes before the text: a byte order mark.
  let prefix: Int
  let encoding: TextEncoding
  /// The file, kept only where the way is not a constant.
  private let file: [UInt8]
  private let checkpoints: [Checkpoint]

  struct Checkpoint: Sendable {
    var decoded: UInt32
    var byte: UInt32
  }

  /// A file that is valid UTF-8 behind `prefix` bytes.
  init(utf8Prefix prefix: Int) {
    self.prefix = prefix
    encoding = .utf8
    file = []
    checkpoints = []
  }

  init(encoding: TextEncoding, prefix: Int, file: [UInt8], checkpoints: [Checkpoint]) {
    self.encoding = encoding
    self.prefix = prefix
    self.file = file
    self.checkpoints = checkpoints
  }

  /// The file offset of a decoded offset that lies on a scalar boundary.
  func byte(atDecoded offset: Int) -> Int {
    var cursor = 0
    return bytes(atDecoded: offset..<offset, from: &cursor).lowerBound
  }

  /// The file's range for a decoded one; `cursor` is a checkpoint to look from, and moves there.
  func bytes(atDecoded range: Range<Int>, from cursor: inout Int) -> Range<Int> {
    guard !checkpoints.isEmpty else { return prefix + range.lowerBound..<prefix + range.upperBound }
    cursor = checkpoint(before: range.lowerBound, from: cursor)
    let start = walk(from: checkpoints[cursor], to: range.lowerBound)
    if range.isEmpty { return start..<start }
    // The end is mostly near enough to go on to.
    let last = checkpoint(before: range.upperBound, from: cursor)
    let near = Checkpoint(decoded: UInt32(range.lowerBound), byte: UInt32(start))
    return start..<walk(from: last == cursor ? near : checkpoints[last], to: range.upperBound)
  }

  /// The last checkpoint at or before a decoded offset.
  private func checkpoint(before offset: Int, from cursor: Int) -> Int {
    checkpoints.lastIndex(at: offset, from: cursor) { Int($0.decoded) }
  }

  private func walk(from checkpoint: Checkpoint, to offset: Int) -> Int {
    var decoded = Int(checkpoint.decoded)
    var byte = Int(checkpoint.byte)
    let bytes = file.span
    // The tables are asked for once, not for every letter on the way.
    let tables = encoding == .gb18030 ? GB18030Tables.shared : nil
    while decoded < offset && byte < bytes.count {
      let step =
        if let tables { TextDecoder.stepGB18030(bytes, byte, tables) } else {
          TextDecoder.step(in: bytes, at: byte, encoding: encoding)
        }
      decoded += step.scalar.utf8Count
      byte += step.length
    }
    return byte
  }
}

extension UInt32 {
  /// How many UTF-8 bytes this scalar value takes.
  var utf8Count: Int { self < 0x80 ? 1 : self < 0x800 ? 2 : self < 0x10000 ? 3 : 4 }
}
