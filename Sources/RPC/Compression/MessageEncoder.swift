// From a message value to the bytes of its frame: encoded, perhaps compressed, with its prefix.

import Schema

/// Frames outgoing messages.
enum MessageEncoder {
  /// The frame of a message: five bytes of prefix and the message.
  ///
  /// - Parameters:
  ///   - limit: the largest message sent, in bytes before compression.
  ///   - floor: messages smaller than this are never compressed.
  static func frame(
    _ message: some Message, compression: Compression, limit: Int, floor: Int
  ) throws(RPCError) -> [UInt8] {
    var frame: [UInt8]
    do throws(EncodingError) {
      frame = try message.encoded(reserving: MessageDeframer.prefixBytes)
    } catch {
      throw RPCError(.internalError, error.description)
    }
    let size = frame.count - MessageDeframer.prefixBytes
    guard size <= limit else {
      throw RPCError(.resourceExhausted, "a message of \(size) bytes is over the limit of \(limit)")
    }
    if compression == .gzip, size >= floor {
      let compressed = frame.withUnsafeBytes { bytes in
        Gzip.compress(
          UnsafeRawBufferPointer(rebasing: bytes.dropFirst(MessageDeframer.prefixBytes)),
          reserving: MessageDeframer.prefixBytes)
      }
      if var compressed {
        MessageDeframer.writePrefix(into: &compressed, compressed: true)
        return compressed
      }
    }
    MessageDeframer.writePrefix(into: &frame, compressed: false)
    return frame
  }
}
