// gzip of single messages through zlib, bounded both ways.

import CZlib

/// Compresses and inflates whole messages.
enum Gzip {
  /// Bits of zlib's window, with the flag that asks for gzip's frame.
  private static let windowBits: Int32 = 15 + 16

  /// Compresses `bytes` behind `prefix` zero bytes; nil if that makes them no smaller.
  static func compress(_ bytes: UnsafeRawBufferPointer, reserving prefix: Int) -> [UInt8]? {
    var stream = z_stream()
    guard
      deflateInit2_(
        &stream, 3, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
        Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    let room = bytes.count
    var complete = false
    let out = [UInt8](unsafeUninitializedCapacity: prefix + room) { buffer, count in
      buffer.prefix(prefix).initialize(repeating: 0)
      stream.next_in = UnsafeMutablePointer(mutating: bytes.bindMemory(to: UInt8.self).baseAddress)
      stream.avail_in = UInt32(bytes.count)
      stream.next_out = buffer.baseAddress! + prefix
      stream.avail_out = UInt32(room)
      complete = deflate(&stream, Z_FINISH) == Z_STREAM_END
      count = prefix + room - Int(stream.avail_out)
    }
    return complete ? out : nil
  }

  /// Inflates one gzip stream that fills `bytes`.
  ///
  /// - Parameter limit: the largest message accepted, in bytes. A stream says at its end how much comes out;
  ///   one that says more than the limit is not even begun, and no more than one byte past what it says is
  ///   ever inflated.
  /// - Throws: RESOURCE_EXHAUSTED past the limit, INTERNAL for bytes that are not gzip.
  static func inflate(_ bytes: UnsafeRawBufferPointer, limit: Int) throws(RPCError) -> [UInt8] {
    guard let size = claimedSize(bytes) else { throw .notGzip }
    guard size <= limit else {
      throw RPCError(.resourceExhausted, "a message inflates to more than \(limit) bytes")
    }
    var stream = z_stream()
    guard inflateInit2_(&stream, windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw RPCError(.resourceExhausted, "no memory to inflate a message")
    }
    defer { inflateEnd(&stream) }
    stream.next_in = UnsafeMutablePointer(mutating: bytes.bindMemory(to: UInt8.self).baseAddress)
    stream.avail_in = UInt32(bytes.count)
    var result = Z_OK
    // Room for one byte more than it says, so that zlib sees the end, or that there is none.
    let out = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      stream.next_out = buffer.baseAddress
      stream.avail_out = UInt32(size + 1)
      result = CZlib.inflate(&stream, Z_FINISH)
      count = size + 1 - Int(stream.avail_out)
    }
    guard result == Z_STREAM_END, stream.avail_in == 0, out.count == size else { throw .notGzip }
    return out
  }

  /// The most that a byte of deflate can become.
  private static let expansionMax = 1_032
  /// Bytes of the frame: the least that comes before the data, and what comes behind them.
  private static let headBytes = 10
  private static let tailBytes = 8

  /// How much the stream says that it holds; nil if it is no gzip, or lies beyond what deflate can do.
  private static func claimedSize(_ bytes: UnsafeRawBufferPointer) -> Int? {
    guard bytes.count > headBytes + tailBytes, bytes[0] == 0x1f, bytes[1] == 0x8b else { return nil }
    let size = Int(
      UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: bytes.count - 4, as: UInt32.self)))
    return size <= (bytes.count - headBytes - tailBytes) * expansionMax ? size : nil
  }
}

extension RPCError {
  fileprivate static let notGzip = RPCError(.internalError, "a compressed message is not valid gzip")
}
