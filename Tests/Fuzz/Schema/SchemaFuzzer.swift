// The libFuzzer target of the message decoders: any bytes as any message type.
//
// Compiled together with the sources of Schema as one module
// (see run.sh), so that it can ask the scanner itself.

/// The first byte picks the type, the others are the message. What is taken
/// must encode, and come back equal; what the scanner has passed, protobuf-c
/// must not find malformed: they have to read the same bytes in the same way.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 0 else { return 0 }
  let bytes = UnsafeRawBufferPointer(start: data + 1, count: count - 1)
  let type = SchemaDescriptors.messages[Int(data[0]) % SchemaDescriptors.messages.count]
  guard let type = type as? any WireMessage.Type else { preconditionFailure("\(type) is not generated") }
  decode(type, bytes)
  return 0
}

private func decode<M: WireMessage>(_ type: M.Type, _ bytes: UnsafeRawBufferPointer) {
  var scanner = WireScanner(checksUTF8: false)
  let isWellFormed = scanner.scan(bytes, as: M.wireType.descriptor)
  let message: M
  do throws(DecodingError) {
    message = try M(decoding: bytes, limits: .standard)
  } catch {
    precondition(!(isWellFormed && error.reason == .malformed), "the scanner and protobuf-c disagree")
    precondition(error.reason != .invalidUTF8 || !error.field.isEmpty, "an error without its field")
    return
  }
  precondition(isWellFormed, "decoded without a scan")
  let encoded: [UInt8]
  do throws(EncodingError) {
    encoded = try message.encoded()
  } catch {
    preconditionFailure("decoded but not encodable: \(error)")
  }
  // The largest value of a message may take more arena than the bytes that came would allow.
  let limits = DecodingLimits(arenaFactor: 1, arenaFloor: 1 << 30)
  let again: M?
  do throws(DecodingError) {
    again = try M(decoding: encoded, limits: limits)
  } catch {
    preconditionFailure("encoded but not decodable: \(error)")
  }
  // NaN is the one value that is not equal to itself.
  precondition(again == message || "\(message)".contains("nan"), "not the same after a round trip")
}
