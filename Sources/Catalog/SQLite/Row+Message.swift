// A column's bytes as a message, decoded where SQLite keeps them: the one place that touches them unsafely.
import Foundation
import GRDB
import Schema

extension Row {
  /// A column's bytes, read in place.
  func message<M: Message>(_ type: M.Type = M.self, at column: Int) throws -> M {
    try withUnsafeData(atIndex: column) { data in
      guard let data else { throw CatalogError.damaged(what: "a message column holds none") }
      return try data.withUnsafeBytes { try M(decoding: $0, limits: .standard) }
    }
  }

  /// A column's bytes, copied.
  func bytes(at column: Int) throws -> [UInt8]? {
    try withUnsafeData(atIndex: column) { data in data.map { [UInt8]($0) } }
  }

  /// How many bytes a column holds.
  func byteCount(at column: Int) throws -> Int {
    try withUnsafeData(atIndex: column) { $0?.count ?? 0 }
  }
}
