// Cuts a stream's bytes into messages: a flag, a length, and that many bytes.

/// Takes DATA as it comes and gives whole messages. A message that lies whole in one chunk is never copied.
struct MessageDeframer {
  /// The bytes in front of each message: one flag and a big-endian length.
  static let prefixBytes = 5

  private var prefix: (UInt8, UInt8, UInt8, UInt8, UInt8) = (0, 0, 0, 0, 0)
  private var prefixCount = 0
  private var length = 0
  private var body: [UInt8] = []

  /// Bytes held for a message that is not yet whole.
  var bufferedBytes: Int { body.count }
  /// Whether the bytes so far end between messages.
  var isBetweenMessages: Bool { prefixCount == 0 }

  /// Takes a chunk and calls `deliver` for each message that it completes.
  ///
  /// - Parameter limit: the largest message accepted, in bytes.
  mutating func receive(
    _ chunk: UnsafeRawBufferPointer, limit: Int,
    deliver: (_ compressed: Bool, _ message: UnsafeRawBufferPointer) throws(RPCError) -> Void
  ) throws(RPCError) {
    var rest = chunk[...]
    while !rest.isEmpty {
      if prefixCount < Self.prefixBytes {
        try takePrefix(&rest, limit: limit)
        guard prefixCount == Self.prefixBytes else { return }
      }
      if body.isEmpty, rest.count >= length {
        let message = UnsafeRawBufferPointer(rebasing: rest.prefix(length))
        rest = rest.dropFirst(length)
        prefixCount = 0
        try deliver(prefix.0 == 1, message)
        continue
      }
      // Room grows with what has arrived, not with what was announced.
      let part = rest.prefix(length - body.count)
      body.append(contentsOf: part)
      rest = rest.dropFirst(part.count)
      guard body.count == length else { return }
      let whole = body
      body = []
      prefixCount = 0
      try Self.lend(whole, compressed: prefix.0 == 1, to: deliver)
    }
  }

  private static func lend(
    _ message: [UInt8], compressed: Bool,
    to deliver: (Bool, UnsafeRawBufferPointer) throws(RPCError) -> Void
  ) throws(RPCError) {
    let failure: RPCError? = message.withUnsafeBytes { bytes in
      do throws(RPCError) { try deliver(compressed, bytes) } catch { return error }
      return nil
    }
    if let failure { throw failure }
  }

  private mutating func takePrefix(_ rest: inout Slice<UnsafeRawBufferPointer>, limit: Int) throws(RPCError) {
    while prefixCount < Self.prefixBytes, let byte = rest.popFirst() {
      switch prefixCount {
      case 0: prefix.0 = byte
      case 1: prefix.1 = byte
      case 2: prefix.2 = byte
      case 3: prefix.3 = byte
      default: prefix.4 = byte
      }
      prefixCount += 1
    }
    guard prefixCount == Self.prefixBytes else { return }
    guard prefix.0 <= 1 else {
      throw RPCError(.internalError, "a message's compression flag is neither 0 nor 1")
    }
    length = Int(prefix.1) << 24 | Int(prefix.2) << 16 | Int(prefix.3) << 8 | Int(prefix.4)
    guard length <= limit else {
      throw RPCError(.resourceExhausted, "a message of \(length) bytes is over the limit of \(limit)")
    }
    if length == 0 { return }
  }
}

extension MessageDeframer {
  /// Writes the five bytes in front of a message that was encoded behind that much room.
  static func writePrefix(into frame: inout [UInt8], compressed: Bool) {
    let length = UInt32(frame.count - prefixBytes)
    frame[0] = compressed ? 1 : 0
    frame[1] = UInt8(truncatingIfNeeded: length >> 24)
    frame[2] = UInt8(truncatingIfNeeded: length >> 16)
    frame[3] = UInt8(truncatingIfNeeded: length >> 8)
    frame[4] = UInt8(truncatingIfNeeded: length)
  }
}
