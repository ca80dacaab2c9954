// Call metadata: the ASCII and binary header fields that travel beside messages.

/// An ordered multimap of header fields. Names are lower case; names that end in `-bin` carry bytes, all
/// others printable ASCII.
public struct Metadata: Sendable, Hashable {
  /// The value of one field.
  public enum Value: Sendable, Hashable {
    /// Printable ASCII (U+0020 to U+007E).
    case ascii(String)
    /// Any bytes; base64 on the wire.
    case binary([UInt8])
  }

  /// One field.
  public struct Entry: Sendable, Hashable {
    /// The name in lower case.
    public let name: String
    /// The value.
    public let value: Value
  }

  /// A field that cannot be sent.
  public enum Invalid: Error, Sendable, Hashable {
    /// The name holds something else than `a–z 0–9 - _ .`, is empty, or is one that gRPC keeps for itself.
    case name(String)
    /// The value of the field with this name is not printable ASCII.
    case value(name: String)
    /// Bytes under a name without `-bin`, or text under a name with it.
    case kind(name: String)
  }

  /// All fields in the order in which they were added or arrived.
  public private(set) var entries: [Entry] = []

  public init() {}

  /// Takes the fields that can be sent and traps on one that cannot: a literal is the programmer's own.
  public init(_ fields: KeyValuePairs<String, String>) {
    for (name, value) in fields {
      do { try add(value, for: name) } catch { preconditionFailure("metadata literal: \(error)") }
    }
  }

  public var isEmpty: Bool { entries.isEmpty }
  public var count: Int { entries.count }

  /// The first text value of that name.
  public subscript(name: String) -> String? {
    for entry in entries where entry.name == name {
      if case .ascii(let text) = entry.value { return text }
    }
    return nil
  }

  /// The first bytes of that name, which ends in `-bin`.
  public subscript(binary name: String) -> [UInt8]? {
    for entry in entries where entry.name == name {
      if case .binary(let bytes) = entry.value { return bytes }
    }
    return nil
  }

  /// All values of that name, in order.
  public func values(for name: String) -> [Value] {
    entries.compactMap { $0.name == name ? $0.value : nil }
  }

  /// Adds a text field behind those of the same name.
  public mutating func add(_ value: String, for name: String) throws(Invalid) {
    let name = try Self.checked(name)
    guard !Self.isBinary(name) else { throw .kind(name: name) }
    guard value.utf8.allSatisfy({ (0x20...0x7e).contains($0) }) else { throw .value(name: name) }
    entries.append(Entry(name: name, value: .ascii(value)))
  }

  /// Adds a binary field behind those of the same name; the name ends in `-bin`.
  public mutating func add(binary value: [UInt8], for name: String) throws(Invalid) {
    let name = try Self.checked(name)
    guard Self.isBinary(name) else { throw .kind(name: name) }
    entries.append(Entry(name: name, value: .binary(value)))
  }

  /// Removes every field of that name.
  public mutating func remove(_ name: String) {
    entries.removeAll { $0.name == name }
  }

  /// Appends all fields of another.
  public mutating func add(contentsOf other: Metadata) {
    entries.append(contentsOf: other.entries)
  }

  /// Adds a field that came from the wire and was checked there.
  mutating func append(received name: String, _ value: Value) {
    entries.append(Entry(name: name, value: value))
  }

  static func isBinary(_ name: String) -> Bool { name.utf8.count > 4 && name.hasSuffix("-bin") }

  private static func checked(_ name: String) throws(Invalid) -> String {
    let name = name.lowercased()
    let letters = name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
        true
      default: false
      }
    }
    guard letters, !name.isEmpty, !ReservedHeaders.contains(name) else { throw .name(name) }
    return name
  }
}

/// Header names that belong to the transport: never taken from nor shown to the application.
enum ReservedHeaders {
  static func contains(_ name: String) -> Bool {
    switch name {
    case "te", "content-type", "content-length", "connection", "keep-alive", "proxy-connection",
      "transfer-encoding",
      "upgrade", "host", "user-agent":
      true
    default: name.hasPrefix("grpc-")
    }
  }
}
