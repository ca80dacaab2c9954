// schema-bridge: reads messages by type name on standard input, decodes each
// and writes it back encoded. Other protobuf implementations compare what
// comes back with what they sent (Tests/Interop/python/schema_roundtrip.py).
//
// A request is a name and a message, an answer one byte (0 encoded, 1 an error) and a message or
// a text; each of these behind its length, four bytes, big-endian. Ends at the end of its input.
import Foundation
import InteropSchema
import Schema

let types = Dictionary(
  (SchemaDescriptors.messages + InteropDescriptors.messages).map { ($0.fullName, $0) },
  uniquingKeysWith: { first, _ in first })
let input = FileHandle.standardInput
let output = FileHandle.standardOutput

func read(_ count: Int) throws -> [UInt8]? {
  guard count > 0 else { return [] }
  var bytes: [UInt8] = []
  while bytes.count < count {
    guard let more = try input.read(upToCount: count - bytes.count), !more.isEmpty else { return nil }
    bytes += more
  }
  return bytes
}

func readFrame() throws -> [UInt8]? {
  guard let header = try read(4) else { return nil }
  return try read(header.reduce(0) { $0 << 8 | Int($1) })
}

func frame(_ bytes: [UInt8]) -> [UInt8] {
  [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: bytes.count >> $0) } + bytes
}

func recode<M: Message>(_ type: M.Type, _ bytes: [UInt8]) -> [UInt8] {
  do {
    return [0] + frame(try M(decoding: bytes).encoded())
  } catch {
    return [1] + frame(Array("\(error)".utf8))
  }
}

while let name = try readFrame(), let bytes = try readFrame() {
  guard let type = types[String(decoding: name, as: UTF8.self)] else {
    try output.write(contentsOf: [1] + frame(Array("no such type".utf8)))
    continue
  }
  try output.write(contentsOf: recode(type, bytes))
}
