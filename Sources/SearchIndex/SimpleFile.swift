// All documents in one checksummed file.

internal import CSearchKernels

enum SimpleFile {
  static func encode(_ documents: [IndexDocument], _ checkpoint: Int64) -> [UInt8] {
    var bytes: [UInt8] = []
    func put(_ value: Int64) { withUnsafeBytes(of: value.littleEndian) { bytes += $0 } }
    func put(_ value: some Collection<UInt8>) {
      put(Int64(value.count))
      bytes += value
    }
    put(checkpoint)
    put(Int64(documents.count))
    for document in documents {
      put(document.key.utf8)
      put(document.text)
      put(Int64(document.date ?? 0))
      put(Int64(document.fields.count))
      for (name, values) in document.fields {
        put(name.utf8)
        put(Int64(values.count))
        for value in values { put(value.utf8) }
      }
    }
    put(Int64(tz_crc32c(0, bytes, bytes.count)))
    return bytes
  }

  static func decode(_ bytes: [UInt8]) -> (changes: [IndexChange], checkpoint: Int64)? {
    guard bytes.count >= 24 else { return nil }
    var at = bytes.count - 8
    func int() -> Int64 {
      defer { at += 8 }
      return (0..<8).reduce(0) { $0 | Int64(bytes[at + $1]) << (8 * Int64($1)) }
    }
    guard int() == Int64(tz_crc32c(0, bytes, bytes.count - 8)) else { return nil }
    at = 0
    func blob() -> [UInt8] {
      let length = Int(int())
      defer { at += length }
      return Array(bytes[at..<at + length])
    }
    func text() -> String { String(decoding: blob(), as: UTF8.self) }
    let checkpoint = int()
    let changes = (0..<int()).map { _ in
      var document = IndexDocument(key: text(), text: blob())
      let date = Int32(int())
      document.date = date == 0 ? nil : date
      for _ in 0..<int() {
        let name = text()
        document.fields[name] = (0..<int()).map { _ in text() }
      }
      return IndexChange.upsert(document)
    }
    return (changes, checkpoint)
  }
}
