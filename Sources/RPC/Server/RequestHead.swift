// The header list of a request, read field by field as it comes off the wire.

/// What is wrong with a request before any handler sees it.
enum RequestRefusal: Equatable {
  /// It is no gRPC at all: an HTTP status says so.
  case http(Int)
  /// It is gRPC, and wrong.
  case status(RPCError)
}

/// The fields of a request that the transport understands, and the application's own, not yet taken apart.
struct RequestHead {
  private(set) var method: RegisteredMethod?
  /// The client's timeout in nanoseconds, if it gave one.
  private(set) var timeout: UInt64?
  /// Whether the client's messages may be gzip.
  private(set) var isCompressed = false
  /// Whether the client takes gzip.
  private(set) var acceptsGzip = false
  /// Bytes of the list as HTTP/2 counts them.
  private(set) var bytes = 0
  private var isPost = false
  private var hasContentType = false
  private var path = ""
  private var refusal: RequestRefusal?
  /// The application's fields: for each the length of its name (two bytes) and value (four), then both.
  private var fields: [UInt8] = []

  /// Takes the path, and the method that is found there.
  mutating func take(path value: UnsafeRawBufferPointer, method: RegisteredMethod?, limit: Int) {
    bytes += 5 + value.count + 32
    self.method = method
    if method == nil { path = String(decoding: value.prefix(limit), as: UTF8.self) }
  }

  /// Takes any other field.
  mutating func take(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer, limit: Int) {
    bytes += name.count + value.count + 32
    guard bytes <= limit else {
      refuse(.status(RPCError(.resourceExhausted, "the header list is over the limit of \(limit) bytes")))
      return
    }
    guard let first = name.first else { return }
    switch first {
    case UInt8(ascii: ":"):
      if name.matches(":method") { isPost = value.matches("POST") }
    case UInt8(ascii: "c"):
      if name.matches("content-type") { contentType(value) } else { keep(name, value) }
    case UInt8(ascii: "g"):
      if name.starts(with: "grpc-") { transportField(name, value) } else { keep(name, value) }
    case UInt8(ascii: "t"):
      if !name.matches("te") { keep(name, value) }
    default: keep(name, value)
    }
  }

  /// What speaks against serving the request, once the list is complete.
  var verdict: RequestRefusal? {
    if !isPost { return .http(405) }
    if !hasContentType { return .http(415) }
    if let refusal { return refusal }
    if method == nil {
      let shown = path.utf8.count <= 200 ? path : String(decoding: path.utf8.prefix(200), as: UTF8.self) + "…"
      return .status(RPCError(.unimplemented, "unknown method \(shown)"))
    }
    return nil
  }

  /// The application's metadata.
  var metadata: Metadata {
    var metadata = Metadata()
    var rest = fields[...]
    while rest.count >= 6 {
      let sizes = Array(rest.prefix(6))
      let nameCount = Int(sizes[0]) << 8 | Int(sizes[1])
      let valueCount = Int(sizes[2]) << 24 | Int(sizes[3]) << 16 | Int(sizes[4]) << 8 | Int(sizes[5])
      rest = rest.dropFirst(6)
      metadata.append(
        wireName: rest.prefix(nameCount), value: rest.dropFirst(nameCount).prefix(valueCount))
      rest = rest.dropFirst(nameCount + valueCount)
    }
    return metadata
  }

  private mutating func refuse(_ refusal: RequestRefusal) {
    if self.refusal == nil { self.refusal = refusal }
  }

  private mutating func contentType(_ value: UnsafeRawBufferPointer) {
    // `application/grpc`, then nothing, a `+subtype` or parameters. Only protobuf is spoken here.
    guard value.starts(with: "application/grpc") else { return }
    let rest = value.dropFirst(16)
    guard let next = rest.first else {
      hasContentType = true
      return
    }
    if next == UInt8(ascii: ";") || UnsafeRawBufferPointer(rebasing: rest).starts(with: "+proto") {
      hasContentType = true
    }
  }

  private mutating func transportField(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) {
    if name.matches("grpc-timeout") {
      timeout = TimeoutHeader.parse(value)
      if timeout == nil { refuse(.status(RPCError(.invalidArgument, "grpc-timeout is malformed"))) }
    } else if name.matches("grpc-encoding") {
      if value.matches("gzip") {
        isCompressed = true
      } else if !value.matches("identity") {
        var error = RPCError(
          .unimplemented, "the request's compression is not supported, only gzip and identity are")
        error.metadata.append(received: "grpc-accept-encoding", .ascii("identity,gzip"))
        refuse(.status(error))
      }
    } else if name.matches("grpc-accept-encoding") {
      acceptsGzip = value.split(separator: UInt8(ascii: ",")).contains { item in
        UnsafeRawBufferPointer(rebasing: item).trimmed.matches("gzip")
      }
    }
  }

  private mutating func keep(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) {
    if fields.isEmpty { fields.reserveCapacity(256) }
    fields.append(UInt8(truncatingIfNeeded: name.count >> 8))
    fields.append(UInt8(truncatingIfNeeded: name.count))
    for shift in [24, 16, 8, 0] { fields.append(UInt8(truncatingIfNeeded: value.count >> shift)) }
    fields.append(contentsOf: name)
    fields.append(contentsOf: value)
  }
}

extension Metadata {
  /// Adds a field as it came off the wire. A `-bin` field may hold several values; one that is not base64 is
  /// left out.
  mutating func append(wireName: some Collection<UInt8>, value: some Collection<UInt8>) {
    let name = String(decoding: wireName, as: UTF8.self)
    guard Self.isBinary(name) else {
      append(received: name, .ascii(String(decoding: value, as: UTF8.self)))
      return
    }
    for part in value.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      let trimmed = part.drop { $0 == UInt8(ascii: " ") }
      if let bytes = Base64.decode(trimmed) { append(received: name, .binary(bytes)) }
    }
  }
}
