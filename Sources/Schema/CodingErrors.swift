// What can go wrong when a message crosses the wire codec, with the place where it did.

/// Bytes that are not a message of the expected type, or not one that we accept.
public struct DecodingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong.
  public enum Reason: Sendable, Hashable {
    /// The bytes do not follow the protobuf wire format, or a field has another wire type than the schema
    /// says.
    case malformed
    /// A string field is not valid UTF-8.
    case invalidUTF8
    /// A string field holds a NUL (U+0000).
    case containsNUL
    /// Decoding would take more working memory than this many bytes.
    case needsTooMuchMemory(limit: Int)
  }

  /// What is wrong.
  public var reason: Reason
  /// The full name of the message that was to be decoded, such as `taizhang.v1.Figure`.
  public var message: String
  /// The path of the offending field from that message, such as `documents[3].title`; empty where none can
  /// be named.
  public var field: String

  public init(reason: Reason, message: String, field: String = "") {
    self.reason = reason
    self.message = message
    self.field = field
  }

  /// One sentence without any of the message's content, fit to be sent to the peer.
  public var description: String {
    let place = field.isEmpty ? message : "\(message): \(field)"
    switch reason {
    case .malformed: return "\(place) is not well-formed protobuf"
    case .invalidUTF8: return "\(place) is not valid UTF-8"
    case .containsNUL: return "\(place) holds a NUL character"
    case .needsTooMuchMemory(let limit): return "\(place) takes more than \(limit) bytes to decode"
    }
  }
}

/// A message value that the wire codec cannot carry.
public struct EncodingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong.
  public enum Reason: Sendable, Hashable {
    /// A string field holds a NUL (U+0000).
    case containsNUL
    /// The encoded message would exceed 2 GiB, the protobuf maximum.
    case tooLarge
  }

  /// What is wrong.
  public var reason: Reason
  /// The full name of the message that was to be encoded.
  public var message: String
  /// The path of the offending field from that message; empty where none can be named.
  public var field: String

  public init(reason: Reason, message: String, field: String = "") {
    self.reason = reason
    self.message = message
    self.field = field
  }

  /// One sentence without any of the message's content.
  public var description: String {
    let place = field.isEmpty ? message : "\(message): \(field)"
    switch reason {
    case .containsNUL: return "\(place) holds a NUL character"
    case .tooLarge: return "\(place) is larger than 2 GiB when encoded"
    }
  }
}
