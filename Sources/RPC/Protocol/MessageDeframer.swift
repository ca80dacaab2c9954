// Where messages begin and end in a stream's bytes: each has a flag, a length, and that many bytes.

/// Follows the messages of a stream as its DATA comes, and holds none of it.
struct MessageDeframer {
  /// The bytes in front of each message: one flag and a big-endian length.
  static let prefixBytes = 5

  /// The flag and the length of the message that is open, as far as they have come.
  private var prefix: UInt64 = 0
  private var prefixCount = 0
  /// Bytes of the open message that are still to come, once its length is known.
  private var missing = 0
  /// Bytes of the message that is not yet whole, its prefix included.
  private(set) var openBytes = 0
  /// Messages that are whole.
  private(set) var messages = 0
  /// Messages that came, or began to come, compressed.
  private(set) var compressedMessages = 0

  /// Whether the bytes so far end between messages.
  var isBetweenMessages: Bool { openBytes == 0 }

  /// Takes notice of a chunk.
  ///
  /// - Parameter limit: the largest message accepted, in bytes.
  /// - Throws: RESOURCE_EXHAUSTED for one that is announced larger, INTERNAL for a flag that is neither 0
  ///   nor 1.
  mutating func receive(_ chunk: UnsafeRawBufferPointer, limit: Int) throws(RPCError) {
    var at = 0
    while at < chunk.count {
      if prefixCount < Self.prefixBytes {
        let end = min(at + Self.prefixBytes - prefixCount, chunk.count)
        openBytes += end - at
        prefixCount += end - at
        while at < end {
          prefix = prefix << 8 | UInt64(chunk[at])
          at += 1
        }
        guard prefixCount == Self.prefixBytes else { return }
        try open(limit: limit)
      }
      let step = min(missing, chunk.count - at)
      missing -= step
      openBytes += step
      at += step
      if missing == 0 { close() }
    }
  }

  private mutating func open(limit: Int) throws(RPCError) {
    let flag = prefix >> 32
    guard flag <= 1 else {
      throw RPCError(.internalError, "a message's compression flag is neither 0 nor 1")
    }
    missing = Int(UInt32(truncatingIfNeeded: prefix))
    guard missing <= limit else {
      throw RPCError(.resourceExhausted, "a message of \(missing) bytes is over the limit of \(limit)")
    }
    compressedMessages += Int(flag)
  }

  private mutating func close() {
    prefix = 0
    prefixCount = 0
    openBytes = 0
    messages += 1
  }
}

/// A message as it lies between others.
struct FramedMessage {
  let isCompressed: Bool
  let body: UnsafeRawBufferPointer
  /// Where the next one begins.
  let end: Int

  /// The message that begins at `offset` of bytes that hold all of it.
  init(in frames: UnsafeRawBufferPointer, at offset: Int) {
    let start = offset + MessageDeframer.prefixBytes
    let length = UInt32(bigEndian: frames.loadUnaligned(fromByteOffset: offset + 1, as: UInt32.self))
    isCompressed = frames[offset] == 1
    end = start + Int(length)
    body = UnsafeRawBufferPointer(rebasing: frames[start..<end])
  }

  /// Lends the message's own bytes, inflated if they came compressed.
  ///
  /// - Parameter limit: the largest message accepted, in bytes.
  func withBytes<Result>(
    limit: Int, _ use: (UnsafeRawBufferPointer) throws(RPCError) -> Result
  ) throws(RPCError) -> Result {
    guard isCompressed else { return try use(body) }
    let inflated = try Gzip.inflate(body, limit: limit)
    return try inflated.withRawBytes { bytes throws(RPCError) in try use(bytes) }
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
