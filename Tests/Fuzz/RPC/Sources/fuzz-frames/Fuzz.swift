// The libFuzzer target of the gRPC framing: messages cut out of bytes, gzip, and the coded header fields.

@testable import RPC

/// libFuzzer's driver; the package manager names the program's entry after its target.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<UnsafeMutableRawPointer?>,
  _ callback: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
) -> CInt

@_cdecl("fuzz_frames_main")
public func fuzzMain(_ count: CInt, _ arguments: UnsafeMutableRawPointer?) -> CInt {
  var count = count
  var arguments = arguments
  return runDriver(&count, &arguments) { fuzzOne($0, $1) }
}

/// The first two bytes choose how the stream is cut and how large a message may be; the others are the
/// stream, and each coded field in turn.
private func fuzzOne(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count >= 2 else { return 0 }
  let limit = [0, 1, 16, 300, 4 << 20][Int(data[1]) % 5]
  let bytes = UnsafeRawBufferPointer(start: data + 2, count: count - 2)
  deframe(bytes, cut: 1 + Int(data[0]), limit)
  inflate(bytes, limit)
  fields(bytes)
  return 0
}

/// What a stream held: its messages, and whether it ended in an error or in the middle of a message.
private struct Outcome: Equatable {
  var messages: [[UInt8]] = []
  var flags: [Bool] = []
  var error: StatusCode?
  var isBetween = true
  /// How many messages were whole.
  var whole = 0
}

/// However the stream is cut, the messages and the error are those of a reader that has it whole.
private func deframe(_ bytes: UnsafeRawBufferPointer, cut: Int, _ limit: Int) {
  let expected = reference(bytes, limit)
  for piece in [cut, max(1, bytes.count)] {
    let found = read(bytes, piece: piece, limit)
    let isSame =
      found.error == expected.error && found.whole == expected.whole
      && (found.error == nil
        ? found == expected : expected.messages.starts(with: found.messages))
    precondition(isSame, "cut into pieces of \(piece): \(found), not \(expected)")
  }
}

/// Takes the stream through the queue of a call, a piece at a time, and reads after each.
private func read(_ bytes: UnsafeRawBufferPointer, piece: Int, _ limit: Int) -> Outcome {
  var outcome = Outcome()
  var deframer = MessageDeframer()
  let queue = InboundQueue(limit: 64, source: NoStream())
  var frames: [UInt8] = []
  var came = 0
  while came < bytes.count {
    let chunk = UnsafeRawBufferPointer(rebasing: bytes[came..<min(came + piece, bytes.count)])
    came += chunk.count
    do throws(RPCError) {
      try deframer.receive(chunk, limit: limit)
    } catch {
      // A call ends here, and what came before in the same chunk with it; how much that was is known.
      outcome.error = error.code
      outcome.whole = deframer.messages
      return outcome
    }
    _ = queue.append(chunk, open: deframer.openBytes)
    precondition(deframer.openBytes <= limit + MessageDeframer.prefixBytes, "more is open than a message has")
    while case .messages = queue.refill(&frames) { take(frames, limit, &outcome) }
    precondition(queue.heldBytes == deframer.openBytes, "what was read is held")
    precondition(deframer.messages == outcome.messages.count, "the counts differ")
  }
  outcome.isBetween = deframer.isBetweenMessages
  outcome.whole = deframer.messages
  return outcome
}

private func take(_ frames: [UInt8], _ limit: Int, _ outcome: inout Outcome) {
  frames.withUnsafeBytes { frames in
    var at = 0
    while at < frames.count {
      let message = FramedMessage(in: frames, at: at)
      precondition(message.body.count <= limit, "a message over the limit")
      outcome.messages.append(Array(message.body))
      outcome.flags.append(message.isCompressed)
      at = message.end
    }
  }
}

/// Nobody to give credit to.
private final class NoStream: InboundSource {
  func returnCredit(_ count: Int) {}
  func messagesRead() {}
  func reject(_ error: RPCError) {}
}

private func reference(_ bytes: UnsafeRawBufferPointer, _ limit: Int) -> Outcome {
  var outcome = Outcome()
  var at = 0
  while bytes.count - at >= 5 {
    let length = (1...4).reduce(0) { $0 << 8 | Int(bytes[at + $1]) }
    if bytes[at] > 1 {
      outcome.error = .internalError
      return outcome
    }
    if length > limit {
      outcome.error = .resourceExhausted
      return outcome
    }
    guard bytes.count - at - 5 >= length else { break }
    outcome.messages.append(Array(bytes[at + 5..<at + 5 + length]))
    outcome.flags.append(bytes[at] == 1)
    outcome.whole += 1
    at += 5 + length
  }
  outcome.isBetween = at == bytes.count
  return outcome
}

/// Inflating never gives more than the limit, and undoes compressing.
private func inflate(_ bytes: UnsafeRawBufferPointer, _ limit: Int) {
  if let inflated = try? Gzip.inflate(bytes, limit: limit) {
    precondition(inflated.count <= limit, "inflated past the limit")
  }
  guard !bytes.isEmpty, let compressed = Gzip.compress(bytes, reserving: 0) else { return }
  let again = compressed.withUnsafeBytes { try? Gzip.inflate($0, limit: bytes.count) }
  precondition(again == Array(bytes), "gzip does not give back what it took")
  guard bytes.count > 1 else { return }
  let over = compressed.withUnsafeBytes { try? Gzip.inflate($0, limit: bytes.count - 1) }
  precondition(over == nil, "gzip gave more than the limit")
}

/// Each coded field is read without harm, and what was written is read as what it was.
private func fields(_ bytes: UnsafeRawBufferPointer) {
  let all = Array(bytes)
  precondition(Base64.decode(Base64.encode(all)) == all, "base64")
  if let decoded = Base64.decode(all) { precondition(decoded.count <= all.count, "base64 grew") }
  let text = String(decoding: all, as: UTF8.self)
  precondition(PercentEncoding.decode(PercentEncoding.encode(text)) == text, "percent-encoding")
  _ = PercentEncoding.decode(all)
  if let timeout = TimeoutHeader.parse(bytes) {
    let again = Array(TimeoutHeader.format(timeout).utf8)
    precondition(again.count <= 9, "a timeout of more than eight digits")
    let read = again.withUnsafeBytes { TimeoutHeader.parse($0) }
    precondition(read.map { $0 >= timeout } == true, "a timeout came back shorter")
  }
  var metadata = Metadata()
  let half = all.count / 2
  metadata.append(wireName: all[..<half] + Array("-bin".utf8), value: all[half...])
  metadata.append(wireName: all[..<half], value: all[half...])
  var head = ResponseHead()
  all[..<half].withUnsafeBytes { name in
    all[half...].withUnsafeBytes { value in head.take(name, value, limit: 1_000) }
  }
  _ = head.outcome
}
