// The two directions of coding, each one synchronous call: wire bytes ↔ C structs in an arena ↔ Swift values.
import CProtobufC
import Glibc

package enum WireCodec {
  /// Memory on the stack that the arena begins in; Swift's bound for temporary memory that needs no malloc.
  private static let stackBytes = 1024

  // MARK: decoding

  package static func decode<M: WireMessage>(
    _ bytes: UnsafeRawBufferPointer, limits: DecodingLimits
  ) throws(DecodingError) -> M {
    let descriptor = M.wireType.descriptor
    let limit = limits.arenaBytes(forMessageOf: bytes.count)
    var scanner = WireScanner(checksUTF8: false, limit: limit)
    guard scanner.scan(bytes, as: descriptor) else {
      throw DecodingError(reason: scanner.failure ?? .malformed, message: M.fullName, field: scanner.field)
    }
    if scanner.needsRewriting || scanner.dropsValues {
      var strict = WireScanner(checksUTF8: true)
      guard strict.scan(bytes, as: descriptor) else { throw invalidString(bytes, M.self) }
    }
    guard scanner.needsRewriting else { return try unpack(bytes, as: descriptor, limit: limit) }
    let clean = WireRewriter.rewrite(bytes, as: descriptor)
    return try clean.span.bytes.withUnsafeBytes { (clean) throws(DecodingError) in
      try unpack(clean, as: descriptor, limit: limit)
    }
  }

  private static func unpack<M: WireMessage>(
    _ bytes: UnsafeRawBufferPointer, as descriptor: WireDescriptor, limit: Int
  ) throws(DecodingError) -> M {
    try withUnsafeTemporaryAllocation(byteCount: stackBytes, alignment: 16) { (block) throws(DecodingError) in
      var arena = WireArena(block, limit: limit)
      defer { arena.drop() }
      return try withUnsafeMutablePointer(to: &arena) { (arena) throws(DecodingError) in
        var allocator = ProtobufCAllocator(arena)
        let unpacked = protobuf_c_message_unpack(
          descriptor, &allocator, bytes.count, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self))
        guard let unpacked else {
          let reason: DecodingError.Reason =
            arena.pointee.isExhausted ? .needsTooMuchMemory(limit: limit) : .malformed
          throw DecodingError(reason: reason, message: M.fullName)
        }
        var reader = WireReader()
        let message = M(reading: unpacked, with: &reader)
        if reader.hasInvalidString { throw invalidString(bytes, M.self) }
        return message
      }
    }
  }

  /// Finds the string that is not valid UTF-8.
  private static func invalidString<M: WireMessage>(
    _ bytes: UnsafeRawBufferPointer, _ type: M.Type
  ) -> DecodingError {
    var scanner = WireScanner(checksUTF8: true)
    _ = scanner.scan(bytes, as: M.wireType.descriptor)
    return DecodingError(reason: .invalidUTF8, message: M.fullName, field: scanner.field)
  }

  // MARK: encoding

  package static func encode<M: WireMessage>(
    _ message: M, reserving prefix: Int
  ) throws(EncodingError) -> [UInt8] {
    let result: Result<[UInt8], EncodingError> = withUnsafeTemporaryAllocation(
      byteCount: stackBytes, alignment: 16
    ) { block in
      var arena = WireArena(block, limit: .max)
      defer { arena.drop() }
      return withUnsafeMutablePointer(to: &arena) { arena in
        var writer = WireWriter(arena)
        let unpacked: UnsafeMutablePointer<ProtobufCMessage> = writer.present(message)
        let size = protobuf_c_message_get_packed_size(unpacked)
        guard size <= Int(Int32.max) else {
          return .failure(EncodingError(reason: .tooLarge, message: M.fullName))
        }
        let encoded = [UInt8](unsafeUninitializedCapacity: prefix + size) { buffer, count in
          count = prefix + size
          guard let base = buffer.baseAddress, count > 0 else { return }
          memset(base, 0, prefix)
          protobuf_c_message_pack(unpacked, base + prefix)
        }
        guard !writer.hasNUL else { return .failure(nul(encoded, after: prefix, M.self)) }
        return .success(encoded)
      }
    }
    return try result.get()
  }

  /// Finds the string that held a NUL by the byte 0xFF that was written in its place.
  private static func nul<M: WireMessage>(_ encoded: [UInt8], after prefix: Int, _ type: M.Type)
    -> EncodingError
  {
    var scanner = WireScanner(checksUTF8: true)
    encoded.withUnsafeBytes {
      _ = scanner.scan(UnsafeRawBufferPointer(rebasing: $0[prefix...]), as: M.wireType.descriptor)
    }
    return EncodingError(reason: .containsNUL, message: M.fullName, field: scanner.field)
  }
}
