// SHA-256 as a value, and a builder whose input can be read in one way only.

import Crypto

/// A SHA-256 digest: 32 bytes.
package struct Digest: Sendable, Hashable {
  /// The 32 bytes.
  package let bytes: [UInt8]

  /// The digest before any event: 32 zero bytes.
  package static let zero = Digest(unchecked: [UInt8](repeating: 0, count: byteCount))

  /// The size of a digest.
  package static let byteCount = 32

  /// Takes a stored digest; `nil` where it is not 32 bytes long.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.byteCount else { return nil }
    self.bytes = bytes
  }

  init(unchecked bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The digest of some bytes.
  package init(of content: [UInt8]) {
    bytes = Array(SHA256.hash(data: content))
  }

  /// The digest of a part of an array.
  package init(of content: ArraySlice<UInt8>) {
    bytes = Array(SHA256.hash(data: content))
  }

  /// The first `count` bytes in lower-case hexadecimal.
  package func hexadecimal(first count: Int = Self.byteCount) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(2 * count)
    for byte in bytes.prefix(count) {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}

/// Hashes a sequence of fields. Every field of variable length is preceded by its length, so that no two
/// different sequences feed the hash the same bytes.
package struct DigestBuilder: Sendable {
  private var hash = SHA256()

  /// Starts with the name of what is hashed, so that digests of different things never meet.
  package init(_ domain: String) {
    append(domain)
  }

  package mutating func append(_ number: Int64) {
    var bigEndian = [UInt8]()
    bigEndian.reserveCapacity(8)
    for shift in stride(from: 56, through: 0, by: -8) {
      bigEndian.append(UInt8(truncatingIfNeeded: number >> Int64(shift)))
    }
    hash.update(data: bigEndian)
  }

  package mutating func append(_ text: String) {
    append(Array(text.utf8))
  }

  package mutating func append(_ content: [UInt8]) {
    append(Int64(content.count))
    hash.update(data: content)
  }

  package mutating func append(_ digest: Digest) {
    hash.update(data: digest.bytes)
  }

  package func digest() -> Digest {
    Digest(unchecked: Array(hash.finalize()))
  }
}
