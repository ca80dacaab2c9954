// The one protocol behind every generated message: what the transport needs in order to carry it.

/// A protobuf message as a Swift value. Conformances are generated from `proto/`, never written by hand.
///
/// Both directions run in one synchronous call; no pointer into the C library outlives it.
public protocol Message: Sendable, Hashable {
  /// The full protobuf name, such as `taizhang.v1.Figure`.
  static var fullName: String { get }

  /// The message with every field at its default.
  init()

  /// Decodes one whole message.
  ///
  /// - Parameters:
  ///   - bytes: the encoded message, without any framing. Empty bytes are the default message.
  ///   - limits: how much working memory the decoder may take.
  /// - Throws: `DecodingError` if the bytes are not such a message, if a string is not valid UTF-8 or holds
  ///   a NUL, or if decoding needs more memory than `limits` allows.
  init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError)

  /// Encodes the message behind `prefix` zero bytes, which a transport fills with its frame header.
  ///
  /// - Parameter prefix: the number of bytes to keep free at the front; at least 0.
  /// - Throws: `EncodingError` if a string holds a NUL, which the wire codec cannot carry, or the message
  ///   is too large.
  func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8]
}

extension Message {
  /// Decodes one whole message under the standard limits.
  public init(decoding bytes: [UInt8], limits: DecodingLimits = .standard) throws(DecodingError) {
    self = try bytes.span.bytes.withUnsafeBytes { (buffer) throws(DecodingError) in
      try Self(decoding: buffer, limits: limits)
    }
  }

  /// Encodes the message with nothing in front of it.
  public func encoded() throws(EncodingError) -> [UInt8] {
    try encoded(reserving: 0)
  }
}
