// Header fields in the form that nghttp2 takes: bytes in one place, and an array that points into it.

import CNghttp2

/// Fields to send, built per call.
struct HeaderBlock {
  private var bytes: [UInt8] = []
  private var fields: [(name: Int, value: Int)] = []

  /// Bytes of the list as HTTP/2 counts them.
  var listBytes: Int { bytes.count + 32 * fields.count }

  init(reservingBytes capacity: Int = 256) { bytes.reserveCapacity(capacity) }

  /// Adds a field; the name is lower case already.
  mutating func add(_ name: String, _ value: String) {
    bytes.append(contentsOf: name.utf8)
    bytes.append(contentsOf: value.utf8)
    fields.append((name.utf8.count, value.utf8.count))
  }

  /// Adds a field whose value is bytes that are fit for the wire.
  mutating func add(_ name: String, bytes value: [UInt8]) {
    bytes.append(contentsOf: name.utf8)
    bytes.append(contentsOf: value)
    fields.append((name.utf8.count, value.count))
  }

  /// Adds the application's fields, bytes in base64.
  mutating func add(_ metadata: Metadata) {
    for entry in metadata.entries {
      switch entry.value {
      case .ascii(let text): add(entry.name, text)
      case .binary(let value): add(entry.name, bytes: Base64.encode(value))
      }
    }
  }

  /// Lends the fields to nghttp2, which copies them.
  func withFields<Result>(_ body: (UnsafePointer<nghttp2_nv>?, Int) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { bytes in
      withUnsafeTemporaryAllocation(of: nghttp2_nv.self, capacity: fields.count) { list in
        // nghttp2 only reads what it is given here; its type just does not say so.
        var next = UnsafeMutablePointer(mutating: bytes.baseAddress)
        for (index, field) in fields.enumerated() {
          let value = next.map { $0 + field.name }
          list.initializeElement(
            at: index,
            to: nghttp2_nv(name: next, value: value, namelen: field.name, valuelen: field.value, flags: 0))
          next = value.map { $0 + field.value }
        }
        return body(UnsafePointer(list.baseAddress), fields.count)
      }
    }
  }
}

/// Fields that never change: made once, never freed, not copied by nghttp2.
struct StaticHeaders: @unchecked Sendable {
  private let list: UnsafePointer<nghttp2_nv>
  private let count: Int

  fileprivate init(fields: [(key: StaticString, value: StaticString)]) {
    let list = UnsafeMutablePointer<nghttp2_nv>.allocate(capacity: fields.count)
    let flags = UInt8(NGHTTP2_NV_FLAG_NO_COPY_NAME.rawValue | NGHTTP2_NV_FLAG_NO_COPY_VALUE.rawValue)
    for (index, field) in fields.enumerated() {
      (list + index).initialize(
        to: nghttp2_nv(
          name: UnsafeMutablePointer(mutating: field.key.utf8Start),
          value: UnsafeMutablePointer(mutating: field.value.utf8Start),
          namelen: field.key.utf8CodeUnitCount, valuelen: field.value.utf8CodeUnitCount, flags: flags))
    }
    self.list = UnsafePointer(list)
    self.count = fields.count
  }

  func withFields<Result>(_ body: (UnsafePointer<nghttp2_nv>?, Int) -> Result) -> Result { body(list, count) }

  /// The head of every answer that is not compressed.
  static let response: StaticHeaders = [":status": "200", "content-type": "application/grpc"]
  /// The head of every answer that may be compressed.
  static let compressedResponse: StaticHeaders = [
    ":status": "200", "content-type": "application/grpc", "grpc-encoding": "gzip",
  ]
  /// The trailers of success.
  static let ok: StaticHeaders = ["grpc-status": "0"]
}

extension StaticHeaders: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (StaticString, StaticString)...) {
    self.init(fields: elements.map { (key: $0, value: $1) })
  }
}

/// Fields to send, of either make.
enum HeaderFields {
  case fixed(StaticHeaders)
  case built(HeaderBlock)

  func withFields<Result>(_ body: (UnsafePointer<nghttp2_nv>?, Int) -> Result) -> Result {
    switch self {
    case .fixed(let headers): headers.withFields(body)
    case .built(let block): block.withFields(body)
    }
  }
}
