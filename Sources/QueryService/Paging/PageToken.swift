// Page tokens: where a list goes on, bound to the request and the ledger that they are of.
import Catalog
import SearchIndex

/// A position in a list that can travel in a page token.
protocol PageCursor: Equatable {
  /// Tells the kinds of list apart.
  static var kind: UInt8 { get }
  func write(to writer: inout TokenWriter)
  init?(from reader: inout TokenReader)
}

/// Makes and reads page tokens.
///
/// A token is the position and a keyed hash over the position, the ledger and every other field of the
/// request. The key is the same in all replicas, so that one goes on where another stopped: the hash keeps
/// tokens from being mixed up, it keeps nothing secret.
struct PageTokens {
  /// The ledger that the positions are of: in another one they mean nothing.
  var ledgerID: String

  private static let version: UInt8 = 1
  private static let key: (UInt64, UInt64) = (0x7461_697A_6861_6E67, 0xE58F_B0E8_B4A6_2D31)

  /// - Parameter request: the encoded request without its token.
  func token<Cursor: PageCursor>(for cursor: Cursor, request: [UInt8]) -> String {
    var writer = TokenWriter()
    cursor.write(to: &writer)
    let sum = hash(kind: Cursor.kind, position: writer.bytes[...], request: request)
    var bytes: [UInt8] = [Self.version]
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: sum >> shift))
    }
    return Base64URL.encode(bytes + writer.bytes)
  }

  /// The position in a token; nil where it is damaged, or of another request.
  func cursor<Cursor: PageCursor>(
    _ type: Cursor.Type = Cursor.self, from token: String, request: [UInt8]
  ) -> Cursor? {
    guard let bytes = Base64URL.decode(token), bytes.count >= 9, bytes[0] == Self.version else { return nil }
    let sum = bytes[1..<9].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let position = bytes[9...]
    guard sum == hash(kind: Cursor.kind, position: position, request: request) else { return nil }
    var reader = TokenReader(position)
    guard let cursor = Cursor(from: &reader), reader.isAtEnd else { return nil }
    return cursor
  }

  private func hash(kind: UInt8, position: ArraySlice<UInt8>, request: [UInt8]) -> UInt64 {
    var hash = SipHash(key0: Self.key.0, key1: Self.key.1)
    hash.add([Self.version, kind, UInt8(truncatingIfNeeded: position.count)])
    hash.add(position)
    hash.add([UInt8(truncatingIfNeeded: ledgerID.utf8.count)])
    hash.add(ledgerID.utf8)
    hash.add(request)
    return hash.finish()
  }
}

/// Writes a position.
struct TokenWriter {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ value: Int64) {
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }

  mutating func add(_ text: String) {
    add(Int64(text.utf8.count))
    bytes += text.utf8
  }
}

/// Reads a position back.
struct TokenReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func integer() -> Int64? {
    guard rest.count >= 8 else { return nil }
    defer { rest = rest.dropFirst(8) }
    return rest.prefix(8).reduce(Int64(0)) { $0 << 8 | Int64($1) }
  }

  mutating func text() -> String? {
    guard let count = integer(), count >= 0, count <= Int64(rest.count) else { return nil }
    defer { rest = rest.dropFirst(Int(count)) }
    return String(validating: rest.prefix(Int(count)), as: UTF8.self)
  }
}

extension DocumentCursor: PageCursor {
  static let kind: UInt8 = 1

  func write(to writer: inout TokenWriter) {
    writer.add(age)
    writer.add(key)
  }

  init?(from reader: inout TokenReader) {
    guard let age = reader.integer(), let key = reader.integer() else { return nil }
    self.init(age: age, key: key)
  }
}

extension ProjectCursor: PageCursor {
  static let kind: UInt8 = 2

  func write(to writer: inout TokenWriter) {
    writer.add(nameOrder)
    writer.add(id)
  }

  init?(from reader: inout TokenReader) {
    guard let nameOrder = reader.text(), let id = reader.text() else { return nil }
    self.init(nameOrder: nameOrder, id: id)
  }
}

extension FigureCursor: PageCursor {
  static let kind: UInt8 = 3

  func write(to writer: inout TokenWriter) {
    writer.add(documentKey)
    writer.add(ordinal)
  }

  init?(from reader: inout TokenReader) {
    guard let documentKey = reader.integer(), let ordinal = reader.integer() else { return nil }
    self.init(documentKey: documentKey, ordinal: ordinal)
  }
}

extension HitPosition: PageCursor {
  static let kind: UInt8 = 4

  func write(to writer: inout TokenWriter) {
    writer.add(Int64(bitPattern: score.bitPattern))
    writer.add(Int64(date))
    writer.add(key)
  }

  init?(from reader: inout TokenReader) {
    guard let score = reader.integer(), let date = reader.integer(), let key = reader.text(),
      let day = Int32(exactly: date)
    else { return nil }
    self.init(score: Double(bitPattern: UInt64(bitPattern: score)), date: day, key: key)
  }
}
