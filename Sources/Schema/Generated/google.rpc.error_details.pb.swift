// Generated from google/rpc/error_details.proto by proto/generate.sh; not for editing.

import CProtobufC
import CTaizhangProto

/// The reason for an error in a form that programs can tell apart.
public struct GoogleRpcErrorInfo: Message {
  public static var fullName: String { "google.rpc.ErrorInfo" }

  /// The reason in UPPER_SNAKE_CASE, at most 63 characters; unique within the domain.
  public var reason: String = ""

  /// Who defines the reason; `taizhang` for these services.
  public var domain: String = ""

  /// More about this one error. Names differ from one another.
  public var metadata: [GoogleRpcErrorInfo.MetadataEntry] = []

  public init() {}

  public init(reason: String = "", domain: String = "", metadata: [GoogleRpcErrorInfo.MetadataEntry] = []) {
    self.reason = reason
    self.domain = domain
    self.metadata = metadata
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }

  /// One entry of `metadata`. The public file has a map there, which is the same on the wire.
  public struct MetadataEntry: Message {
    public static var fullName: String { "google.rpc.ErrorInfo.MetadataEntry" }

    /// The name, at most 64 letters, digits, `-` and `_`.
    public var key: String = ""

    /// The value.
    public var value: String = ""

    public init() {}

    public init(key: String = "", value: String = "") {
      self.key = key
      self.value = value
    }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
      self = try WireCodec.decode(bytes, limits: limits)
    }

    public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
      try WireCodec.encode(self, reserving: prefix)
    }
  }
}

/// When the caller may try again.
public struct GoogleRpcRetryInfo: Message {
  public static var fullName: String { "google.rpc.RetryInfo" }

  /// How long to wait at least.
  public var retryDelay: GoogleProtobufDuration? = nil

  public init() {}

  public init(retryDelay: GoogleProtobufDuration? = nil) {
    self.retryDelay = retryDelay
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// What is wrong with a request.
public struct GoogleRpcBadRequest: Message {
  public static var fullName: String { "google.rpc.BadRequest" }

  /// All that was found.
  public var fieldViolations: [GoogleRpcBadRequest.FieldViolation] = []

  public init() {}

  public init(fieldViolations: [GoogleRpcBadRequest.FieldViolation] = []) {
    self.fieldViolations = fieldViolations
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }

  /// What is wrong with one field.
  public struct FieldViolation: Message {
    public static var fullName: String { "google.rpc.BadRequest.FieldViolation" }

    /// The path of the field from the request, such as `source.name` or `documents[3].title`.
    public var field: String = ""

    /// What is wrong with it, in English.
    public var description: String = ""

    public init() {}

    public init(field: String = "", description: String = "") {
      self.field = field
      self.description = description
    }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
      self = try WireCodec.decode(bytes, limits: limits)
    }

    public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
      try WireCodec.encode(self, reserving: prefix)
    }
  }
}

/// Which request it was, for asking the operators.
public struct GoogleRpcRequestInfo: Message {
  public static var fullName: String { "google.rpc.RequestInfo" }

  /// The id under which the service's log has the request.
  public var requestId: String = ""

  /// Anything else that helps to find it.
  public var servingData: String = ""

  public init() {}

  public init(requestId: String = "", servingData: String = "") {
    self.requestId = requestId
    self.servingData = servingData
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// A text for the person in front of the screen.
public struct GoogleRpcLocalizedMessage: Message {
  public static var fullName: String { "google.rpc.LocalizedMessage" }

  /// The language as a BCP 47 tag, such as `zh-CN`.
  public var locale: String = ""

  /// The text in that language.
  public var message: String = ""

  public init() {}

  public init(locale: String = "", message: String = "") {
    self.locale = locale
    self.message = message
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

extension GoogleRpcErrorInfo: WireMessage {
  package static let wireType = WireType {
    var message = Google__Rpc__ErrorInfo()
    google__rpc__error_info__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Google__Rpc__ErrorInfo>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Google__Rpc__ErrorInfo.self)
    self.reason = reader.string(c.pointee.reason)
    self.domain = reader.string(c.pointee.domain)
    self.metadata = reader.messages(c.pointee.n_metadata, c.pointee.metadata)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Google__Rpc__ErrorInfo.self, capacity: 1)
    google__rpc__error_info__init(c)
    if !self.reason.isEmpty { c.pointee.reason = writer.string(self.reason) }
    if !self.domain.isEmpty { c.pointee.domain = writer.string(self.domain) }
    c.pointee.n_metadata = self.metadata.count
    c.pointee.metadata = writer.messages(self.metadata)
  }
}

extension GoogleRpcErrorInfo.MetadataEntry: WireMessage {
  package static let wireType = WireType {
    var message = Google__Rpc__ErrorInfo__MetadataEntry()
    google__rpc__error_info__metadata_entry__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Google__Rpc__ErrorInfo__MetadataEntry>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Google__Rpc__ErrorInfo__MetadataEntry.self)
    self.key = reader.string(c.pointee.key)
    self.value = reader.string(c.pointee.value)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Google__Rpc__ErrorInfo__MetadataEntry.self, capacity: 1)
    google__rpc__error_info__metadata_entry__init(c)
    if !self.key.isEmpty { c.pointee.key = writer.string(self.key) }
    if !self.value.isEmpty { c.pointee.value = writer.string(self.value) }
  }
}

extension GoogleRpcRetryInfo: WireMessage {
  package static let wireType = WireType {
    var message = Google__Rpc__RetryInfo()
    google__rpc__retry_info__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Google__Rpc__RetryInfo>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Google__Rpc__RetryInfo.self)
    self.retryDelay = reader.message(c.pointee.retry_delay)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Google__Rpc__RetryInfo.self, capacity: 1)
    google__rpc__retry_info__init(c)
    c.pointee.retry_delay = writer.message(self.retryDelay)
  }
}

extension GoogleRpcBadRequest: WireMessage {
  package static let wireType = WireType {
    var message = Google__Rpc__BadRequest()
    google__rpc__bad_request__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Google__Rpc__BadRequest>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Google__Rpc__BadRequest.self)
    self.fieldViolations = reader.messages(c.pointee.n_field_violations, c.pointee.field_violations)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Google__Rpc__BadRequest.self, capacity: 1)
    google__rpc__bad_request__init(c)
    c.pointee.n_field_violations = self.fieldViolations.count
    c.pointee.field_violations = writer.messages(self.fieldViolations)
  }
}

extension GoogleRpcBadRequest.FieldViolation: WireMessage {
  package static let wireType = WireType {
    var message = Google__Rpc__BadRequest__FieldViolation()
    google__rpc__bad_request__field_violation__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Google__Rpc__BadRequest__FieldViolation>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Google__Rpc__BadRequest__FieldViolation.self)
    self.field = reader.string(c.pointee.field)
    self.description = reader.string(c.pointee.description)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Google__Rpc__BadRequest__FieldViolation.self, capacity: 1)
    google__rpc__bad_request__field_violation__init(c)
    if !self.field.isEmpty { c.pointee.field = writer.string(self.field) }
    if !self.description.isEmpty { c.pointee.description = writer.string(self.description) }
  }
}

extension GoogleRpcRequestInfo: WireMessage {
  package static let wireType = WireType {
    var message = Google__Rpc__RequestInfo()
    google__rpc__request_info__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Google__Rpc__RequestInfo>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Google__Rpc__RequestInfo.self)
    self.requestId = reader.string(c.pointee.request_id)
    self.servingData = reader.string(c.pointee.serving_data)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Google__Rpc__RequestInfo.self, capacity: 1)
    google__rpc__request_info__init(c)
    if !self.requestId.isEmpty { c.pointee.request_id = writer.string(self.requestId) }
    if !self.servingData.isEmpty { c.pointee.serving_data = writer.string(self.servingData) }
  }
}

extension GoogleRpcLocalizedMessage: WireMessage {
  package static let wireType = WireType {
    var message = Google__Rpc__LocalizedMessage()
    google__rpc__localized_message__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Google__Rpc__LocalizedMessage>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Google__Rpc__LocalizedMessage.self)
    self.locale = reader.string(c.pointee.locale)
    self.message = reader.string(c.pointee.message)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Google__Rpc__LocalizedMessage.self, capacity: 1)
    google__rpc__localized_message__init(c)
    if !self.locale.isEmpty { c.pointee.locale = writer.string(self.locale) }
    if !self.message.isEmpty { c.pointee.message = writer.string(self.message) }
  }
}
