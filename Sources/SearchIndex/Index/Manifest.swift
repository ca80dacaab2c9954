// The manifest: which segments are the index, what is deleted in them, and the caller's checkpoint. Replaced
// as a
// whole by rename, so that there is always exactly one commit.

internal import CSearchKernels
internal import Glibc

struct Manifest: Hashable {
  struct Entry: Hashable {
    var name: String
    var bytes: Int
    /// A bit per deleted document; empty if none is.
    var deleted: [UInt64]
  }

  static let fileName = "manifest"
  private static let magic: UInt64 = 0x316d_6564_6e49_7a54

  var checkpoint: Int64 = 0
  /// The number of the next file.
  var nextFile: UInt64 = 1
  var entries: [Entry] = []

  func encoded() -> [UInt8] {
    var bytes: [UInt8] = []
    func put(_ value: UInt64) { withUnsafeBytes(of: value) { bytes += $0 } }
    put(Self.magic)
    put(UInt64(bitPattern: checkpoint))
    put(nextFile)
    put(UInt64(entries.count))
    for entry in entries {
      put(UInt64(entry.name.utf8.count))
      bytes += entry.name.utf8
      put(UInt64(entry.bytes))
      put(UInt64(entry.deleted.count))
      for word in entry.deleted { put(word) }
    }
    put(UInt64(tz_crc32c(0, bytes, bytes.count)))
    return bytes
  }

  /// nil if the bytes are not a manifest, or not all of it.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 40 else { return nil }
    var at = bytes.count - 8
    func word() -> UInt64? {
      guard at + 8 <= bytes.count else { return nil }
      defer { at += 8 }
      return bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: at, as: UInt64.self) }
    }
    guard word() == UInt64(tz_crc32c(0, bytes, bytes.count - 8)) else { return nil }
    at = 0
    guard word() == Self.magic, let checkpoint = word(), let nextFile = word(), let count = word() else {
      return nil
    }
    self.checkpoint = Int64(bitPattern: checkpoint)
    self.nextFile = nextFile
    guard count < UInt64(bytes.count) else { return nil }
    for _ in 0..<count {
      guard let length = word(), length <= UInt64(bytes.count - at) else { return nil }
      let name = String(decoding: bytes[at..<at + Int(length)], as: UTF8.self)
      at += Int(length)
      guard IndexDirectory.isSegment(name), !name.utf8.contains(0x2F) else { return nil }
      guard let size = word(), size < 1 << 48, let words = word(), words <= UInt64(bytes.count - at) / 8
      else { return nil }
      entries.append(Entry(name: name, bytes: Int(size), deleted: (0..<words).compactMap { _ in word() }))
    }
    guard at == bytes.count - 8 else { return nil }
  }

  init() {}
}
