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
  /// - Parameter limit: the largest message accepted, in bytes. No more than one byte past it is ever
  ///   inflated.
  /// - Throws: RESOURCE_EXHAUSTED past the limit, INTERNAL for bytes that are not gzip.
  static func inflate(_ bytes: UnsafeRawBufferPointer, limit: Int) throws(RPCError) -> [UInt8] {
    var stream = z_stream()
    guard inflateInit2_(&stream, windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw RPCError(.resourceExhausted, "no memory to inflate a message")
    }
    defer { inflateEnd(&stream) }
    stream.next_in = UnsafeMutablePointer(mutating: bytes.bindMemory(to: UInt8.self).baseAddress)
    stream.avail_in = UInt32(bytes.count)
    var out: [UInt8] = []
    var result = Z_OK
    while result == Z_OK {
      // One byte more than allowed may come out: that is how too much is told from just enough.
      let step = min(max(4 * bytes.count, 1 << 10, out.count), limit + 1 - out.count)
      guard step > 0 else {
        throw RPCError(.resourceExhausted, "a message inflates to more than \(limit) bytes")
      }
      let piece = [UInt8](unsafeUninitializedCapacity: step) { buffer, count in
        stream.next_out = buffer.baseAddress
        stream.avail_out = UInt32(step)
        result = CZlib.inflate(&stream, Z_NO_FLUSH)
        count = step - Int(stream.avail_out)
      }
      if out.isEmpty { out = piece } else { out.append(contentsOf: piece) }
      if result == Z_BUF_ERROR || (result == Z_OK && piece.isEmpty) { break }
    }
    guard result == Z_STREAM_END, stream.avail_in == 0 else {
      throw RPCError(.internalError, "a compressed message is not valid gzip")
    }
    guard out.count <= limit else {
      throw RPCError(.resourceExhausted, "a message inflates to more than \(limit) bytes")
    }
    return out
  }
}
