// Between error details and the encoded google.rpc.Status that travels in `grpc-status-details-bin`.

import Schema

extension ErrorDetails {
  /// The most bytes that details take on the wire: with base 64 and the other trailers they
  /// must stay well below the 8 KiB that common clients take. What is too long is shortened.
  static let encodedBytesMax = 4_096
  /// The most bytes of one text.
  private static let textBytesMax = 1_024

  /// The details as messages, `ErrorInfo` first.
  fileprivate func messages(violations: Int) -> [any Message] {
    let entries = metadata.sorted { $0.key < $1.key }.map {
      GoogleRpcErrorInfo.MetadataEntry(key: Self.cut($0.key), value: Self.cut($0.value))
    }
    var messages: [any Message] = [
      GoogleRpcErrorInfo(reason: Self.cut(reason), domain: Self.cut(domain), metadata: entries)
    ]
    if violations > 0 {
      let fields = fieldViolations.prefix(violations).map {
        GoogleRpcBadRequest.FieldViolation(field: Self.cut($0.field), description: Self.cut($0.description))
      }
      messages.append(GoogleRpcBadRequest(fieldViolations: fields))
    }
    if let retryDelay {
      let (seconds, attoseconds) = retryDelay.components
      let delay = GoogleProtobufDuration(seconds: seconds, nanos: Int32(attoseconds / 1_000_000_000))
      messages.append(GoogleRpcRetryInfo(retryDelay: delay))
    }
    if let localizedText {
      messages.append(
        GoogleRpcLocalizedMessage(locale: localizedText.locale, message: Self.cut(localizedText.text)))
    }
    if !requestID.isEmpty { messages.append(GoogleRpcRequestInfo(requestId: Self.cut(requestID))) }
    return messages
  }

  /// A text that the codec carries, at most `textBytesMax` bytes long. Texts quote what a caller sent.
  private static func cut(_ text: String) -> String {
    if text.utf8.count <= textBytesMax && !text.utf8.contains(0) { return text }
    var result = String.UnicodeScalarView()
    var bytes = 0
    for scalar in text.unicodeScalars {
      let kept = scalar == "\0" ? "\u{fffd}" : scalar
      bytes += UTF8.width(kept)
      if bytes > textBytesMax { break }
      result.append(kept)
    }
    return String(result)
  }

  /// The encoded `google.rpc.Status`: with as many field violations
  /// as fit, and with `ErrorInfo` alone if even the rest does not.
  func encoded(_ code: StatusCode, _ message: String) -> [UInt8]? {
    func encode(_ messages: [any Message]) -> [UInt8]? {
      let details = messages.compactMap { message -> GoogleProtobufAny? in
        guard let bytes = try? message.encoded() else { return nil }
        return GoogleProtobufAny(typeUrl: "type.googleapis.com/\(type(of: message).fullName)", value: bytes)
      }
      let status = GoogleRpcStatus(code: Int32(code.rawValue), message: Self.cut(message), details: details)
      return try? status.encoded()
    }
    var violations = fieldViolations.count
    while true {
      guard let bytes = encode(messages(violations: violations)) else { return nil }
      if bytes.count <= Self.encodedBytesMax { return bytes }
      if violations == 0 { break }
      violations /= 2
    }
    return encode([GoogleRpcErrorInfo(reason: Self.cut(reason), domain: Self.cut(domain))])
  }

  /// Reads an encoded `google.rpc.Status`; nil where it is none, or carries
  /// none of these details. Details of other types are passed over.
  init?(reading bytes: [UInt8]) {
    guard let status = try? GoogleRpcStatus(decoding: bytes) else { return nil }
    self.init(reason: "", domain: "")
    var found = false
    for detail in status.details {
      let type = detail.typeUrl.split(separator: "/").last.map(String.init) ?? ""
      if read(type, detail.value) { found = true }
    }
    if !found { return nil }
  }

  private mutating func read(_ type: String, _ bytes: [UInt8]) -> Bool {
    switch type {
    case GoogleRpcErrorInfo.fullName:
      guard let info = try? GoogleRpcErrorInfo(decoding: bytes) else { return false }
      reason = info.reason
      domain = info.domain
      metadata = Dictionary(info.metadata.map { ($0.key, $0.value) }, uniquingKeysWith: { _, last in last })
    case GoogleRpcBadRequest.fullName:
      guard let request = try? GoogleRpcBadRequest(decoding: bytes) else { return false }
      fieldViolations += request.fieldViolations.map { .init(field: $0.field, description: $0.description) }
    case GoogleRpcRetryInfo.fullName:
      guard let delay = try? GoogleRpcRetryInfo(decoding: bytes).retryDelay else { return false }
      retryDelay = .seconds(delay.seconds) + .nanoseconds(Int64(delay.nanos))
    case GoogleRpcLocalizedMessage.fullName:
      guard let text = try? GoogleRpcLocalizedMessage(decoding: bytes) else { return false }
      localizedText = LocalizedText(locale: text.locale, text: text.message)
    case GoogleRpcRequestInfo.fullName:
      guard let request = try? GoogleRpcRequestInfo(decoding: bytes) else { return false }
      requestID = request.requestId
    default: return false
    }
    return true
  }
}

extension RPCError {
  /// An error with details.
  ///
  /// - Parameters:
  ///   - message: a sentence for developers; goes to the peer as it is.
  ///   - details: what else the peer is told. Long texts and long lists of violations are shortened.
  public init(
    _ code: StatusCode, _ message: String, details: ErrorDetails, metadata: Metadata = Metadata()
  ) {
    self.init(code, message, details: details.encoded(code, message), metadata: metadata)
  }

  /// The details that came with the error; nil where there are none that this schema knows.
  public var errorDetails: ErrorDetails? {
    details.flatMap { ErrorDetails(reading: $0) }
  }
}
