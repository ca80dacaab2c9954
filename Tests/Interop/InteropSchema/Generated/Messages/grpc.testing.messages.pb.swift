// Generated from grpc/testing/messages.proto by proto/generate.sh; not for editing.

import CInteropProto
import CProtobufC
package import Schema

/// What a payload holds.
package enum GrpcTestingPayloadType: Sendable, Hashable, CaseIterable {
  /// Bytes that compress well.
  case compressable
  /// A value of a newer schema, kept as it came.
  case unrecognized(Int32)

  /// Every value that this schema knows, in its order.
  package static let allCases: [GrpcTestingPayloadType] = [.compressable]

  /// The value with a number of the wire; `unrecognized` for a number that this schema does not know.
  package init(rawValue: Int32) {
    switch rawValue {
      case 0: self = .compressable
      default: self = .unrecognized(rawValue)
    }
  }

  /// The value with a name of the .proto file; nil where there is none.
  package init?(protoName: String) {
    switch protoName {
      case "COMPRESSABLE": self = .compressable
      default: return nil
    }
  }

  /// The number on the wire.
  package var rawValue: Int32 {
    switch self {
      case .compressable: 0
      case .unrecognized(let value): value
    }
  }

  /// The name in the .proto file; the number where this schema does not know it.
  package var protoName: String {
    switch self {
      case .compressable: "COMPRESSABLE"
      case .unrecognized(let value): String(value)
    }
  }
}

/// A flag whose absence means "not asked".
package struct GrpcTestingBoolValue: Message {
  package static var fullName: String { "grpc.testing.BoolValue" }

  /// The flag.
  package var value: Bool = false

  package init() {}

  package init(value: Bool = false) {
    self.value = value
  }

  package init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  package func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// A block of bytes.
package struct GrpcTestingPayload: Message {
  package static var fullName: String { "grpc.testing.Payload" }

  /// What it holds.
  package var type: GrpcTestingPayloadType = .compressable

  /// The bytes.
  package var body: [UInt8] = []

  package init() {}

  package init(type: GrpcTestingPayloadType = .compressable, body: [UInt8] = []) {
    self.type = type
    self.body = body
  }

  package init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  package func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// A status that the server is asked to end the call with.
package struct GrpcTestingEchoStatus: Message {
  package static var fullName: String { "grpc.testing.EchoStatus" }

  /// The gRPC status code.
  package var code: Int32 = 0

  /// The status message.
  package var message: String = ""

  package init() {}

  package init(code: Int32 = 0, message: String = "") {
    self.code = code
    self.message = message
  }

  package init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  package func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// One request.
package struct GrpcTestingSimpleRequest: Message {
  package static var fullName: String { "grpc.testing.SimpleRequest" }

  /// The type of payload wanted.
  package var responseType: GrpcTestingPayloadType = .compressable

  /// How many bytes are wanted in the answer.
  package var responseSize: Int32 = 0

  /// Bytes to send along.
  package var payload: GrpcTestingPayload? = nil

  /// Whether the answer should name the user; not used here.
  package var fillUsername: Bool = false

  /// Whether the answer should name the OAuth scope; not used here.
  package var fillOauthScope: Bool = false

  /// Whether the answer is to be compressed.
  package var responseCompressed: GrpcTestingBoolValue? = nil

  /// The status to end with.
  package var responseStatus: GrpcTestingEchoStatus? = nil

  /// Whether the server must see this message compressed.
  package var expectCompressed: GrpcTestingBoolValue? = nil

  package init() {}

  package init(
    responseType: GrpcTestingPayloadType = .compressable, responseSize: Int32 = 0,
    payload: GrpcTestingPayload? = nil, fillUsername: Bool = false, fillOauthScope: Bool = false,
    responseCompressed: GrpcTestingBoolValue? = nil, responseStatus: GrpcTestingEchoStatus? = nil,
    expectCompressed: GrpcTestingBoolValue? = nil
  ) {
    self.responseType = responseType
    self.responseSize = responseSize
    self.payload = payload
    self.fillUsername = fillUsername
    self.fillOauthScope = fillOauthScope
    self.responseCompressed = responseCompressed
    self.responseStatus = responseStatus
    self.expectCompressed = expectCompressed
  }

  package init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  package func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// One answer.
package struct GrpcTestingSimpleResponse: Message {
  package static var fullName: String { "grpc.testing.SimpleResponse" }

  /// The bytes that were asked for.
  package var payload: GrpcTestingPayload? = nil

  /// The user's name; not used here.
  package var username: String = ""

  /// The OAuth scope; not used here.
  package var oauthScope: String = ""

  package init() {}

  package init(payload: GrpcTestingPayload? = nil, username: String = "", oauthScope: String = "") {
    self.payload = payload
    self.username = username
    self.oauthScope = oauthScope
  }

  package init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  package func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// One message of a client's stream.
package struct GrpcTestingStreamingInputCallRequest: Message {
  package static var fullName: String { "grpc.testing.StreamingInputCallRequest" }

  /// Bytes to count.
  package var payload: GrpcTestingPayload? = nil

  /// Whether the server must see this message compressed.
  package var expectCompressed: GrpcTestingBoolValue? = nil

  package init() {}

  package init(payload: GrpcTestingPayload? = nil, expectCompressed: GrpcTestingBoolValue? = nil) {
    self.payload = payload
    self.expectCompressed = expectCompressed
  }

  package init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  package func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// The answer to a client's stream.
package struct GrpcTestingStreamingInputCallResponse: Message {
  package static var fullName: String { "grpc.testing.StreamingInputCallResponse" }

  /// The sum of the payloads' sizes, in bytes.
  package var aggregatedPayloadSize: Int32 = 0

  package init() {}

  package init(aggregatedPayloadSize: Int32 = 0) {
    self.aggregatedPayloadSize = aggregatedPayloadSize
  }

  package init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  package func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// One answer that a stream is asked for.
package struct GrpcTestingResponseParameters: Message {
  package static var fullName: String { "grpc.testing.ResponseParameters" }

  /// Its size in bytes.
  package var size: Int32 = 0

  /// How long to wait before it, in microseconds.
  package var intervalUs: Int32 = 0

  /// Whether it is to be compressed.
  package var compressed: GrpcTestingBoolValue? = nil

  package init() {}

  package init(size: Int32 = 0, intervalUs: Int32 = 0, compressed: GrpcTestingBoolValue? = nil) {
    self.size = size
    self.intervalUs = intervalUs
    self.compressed = compressed
  }

  package init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  package func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// Asks for a stream of answers.
package struct GrpcTestingStreamingOutputCallRequest: Message {
  package static var fullName: String { "grpc.testing.StreamingOutputCallRequest" }

  /// The type of payload wanted.
  package var responseType: GrpcTestingPayloadType = .compressable

  /// The answers wanted, in order.
  package var responseParameters: [GrpcTestingResponseParameters] = []

  /// Bytes to send along.
  package var payload: GrpcTestingPayload? = nil

  /// The status to end with.
  package var responseStatus: GrpcTestingEchoStatus? = nil

  package init() {}

  package init(
    responseType: GrpcTestingPayloadType = .compressable,
    responseParameters: [GrpcTestingResponseParameters] = [], payload: GrpcTestingPayload? = nil,
    responseStatus: GrpcTestingEchoStatus? = nil
  ) {
    self.responseType = responseType
    self.responseParameters = responseParameters
    self.payload = payload
    self.responseStatus = responseStatus
  }

  package init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  package func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// One answer of a stream.
package struct GrpcTestingStreamingOutputCallResponse: Message {
  package static var fullName: String { "grpc.testing.StreamingOutputCallResponse" }

  /// The bytes that were asked for.
  package var payload: GrpcTestingPayload? = nil

  package init() {}

  package init(payload: GrpcTestingPayload? = nil) {
    self.payload = payload
  }

  package init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  package func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

extension GrpcTestingBoolValue: WireMessage {
  package static let wireType = WireType {
    var message = Grpc__Testing__BoolValue()
    grpc__testing__bool_value__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Grpc__Testing__BoolValue>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Grpc__Testing__BoolValue.self)
    self.value = c.pointee.value != 0
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Grpc__Testing__BoolValue.self, capacity: 1)
    grpc__testing__bool_value__init(c)
    c.pointee.value = self.value ? 1 : 0
  }
}

extension GrpcTestingPayload: WireMessage {
  package static let wireType = WireType {
    var message = Grpc__Testing__Payload()
    grpc__testing__payload__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Grpc__Testing__Payload>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Grpc__Testing__Payload.self)
    self.type = GrpcTestingPayloadType(rawValue: Int32(truncatingIfNeeded: c.pointee.type.rawValue))
    self.body = WireReader.bytes(c.pointee.body.len, c.pointee.body.data)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Grpc__Testing__Payload.self, capacity: 1)
    grpc__testing__payload__init(c)
    c.pointee.type = .init(rawValue: .init(truncatingIfNeeded: self.type.rawValue))
    c.pointee.body = .init(len: self.body.count, data: writer.bytes(self.body))
  }
}

extension GrpcTestingEchoStatus: WireMessage {
  package static let wireType = WireType {
    var message = Grpc__Testing__EchoStatus()
    grpc__testing__echo_status__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Grpc__Testing__EchoStatus>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Grpc__Testing__EchoStatus.self)
    self.code = c.pointee.code
    self.message = reader.string(c.pointee.message)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Grpc__Testing__EchoStatus.self, capacity: 1)
    grpc__testing__echo_status__init(c)
    c.pointee.code = self.code
    if !self.message.isEmpty { c.pointee.message = writer.string(self.message) }
  }
}

extension GrpcTestingSimpleRequest: WireMessage {
  package static let wireType = WireType {
    var message = Grpc__Testing__SimpleRequest()
    grpc__testing__simple_request__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Grpc__Testing__SimpleRequest>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Grpc__Testing__SimpleRequest.self)
    self.responseType = GrpcTestingPayloadType(rawValue: Int32(truncatingIfNeeded: c.pointee.response_type.rawValue))
    self.responseSize = c.pointee.response_size
    self.payload = reader.message(c.pointee.payload)
    self.fillUsername = c.pointee.fill_username != 0
    self.fillOauthScope = c.pointee.fill_oauth_scope != 0
    self.responseCompressed = reader.message(c.pointee.response_compressed)
    self.responseStatus = reader.message(c.pointee.response_status)
    self.expectCompressed = reader.message(c.pointee.expect_compressed)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Grpc__Testing__SimpleRequest.self, capacity: 1)
    grpc__testing__simple_request__init(c)
    c.pointee.response_type = .init(rawValue: .init(truncatingIfNeeded: self.responseType.rawValue))
    c.pointee.response_size = self.responseSize
    c.pointee.payload = writer.message(self.payload)
    c.pointee.fill_username = self.fillUsername ? 1 : 0
    c.pointee.fill_oauth_scope = self.fillOauthScope ? 1 : 0
    c.pointee.response_compressed = writer.message(self.responseCompressed)
    c.pointee.response_status = writer.message(self.responseStatus)
    c.pointee.expect_compressed = writer.message(self.expectCompressed)
  }
}

extension GrpcTestingSimpleResponse: WireMessage {
  package static let wireType = WireType {
    var message = Grpc__Testing__SimpleResponse()
    grpc__testing__simple_response__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Grpc__Testing__SimpleResponse>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Grpc__Testing__SimpleResponse.self)
    self.payload = reader.message(c.pointee.payload)
    self.username = reader.string(c.pointee.username)
    self.oauthScope = reader.string(c.pointee.oauth_scope)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Grpc__Testing__SimpleResponse.self, capacity: 1)
    grpc__testing__simple_response__init(c)
    c.pointee.payload = writer.message(self.payload)
    if !self.username.isEmpty { c.pointee.username = writer.string(self.username) }
    if !self.oauthScope.isEmpty { c.pointee.oauth_scope = writer.string(self.oauthScope) }
  }
}

extension GrpcTestingStreamingInputCallRequest: WireMessage {
  package static let wireType = WireType {
    var message = Grpc__Testing__StreamingInputCallRequest()
    grpc__testing__streaming_input_call_request__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Grpc__Testing__StreamingInputCallRequest>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Grpc__Testing__StreamingInputCallRequest.self)
    self.payload = reader.message(c.pointee.payload)
    self.expectCompressed = reader.message(c.pointee.expect_compressed)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Grpc__Testing__StreamingInputCallRequest.self, capacity: 1)
    grpc__testing__streaming_input_call_request__init(c)
    c.pointee.payload = writer.message(self.payload)
    c.pointee.expect_compressed = writer.message(self.expectCompressed)
  }
}

extension GrpcTestingStreamingInputCallResponse: WireMessage {
  package static let wireType = WireType {
    var message = Grpc__Testing__StreamingInputCallResponse()
    grpc__testing__streaming_input_call_response__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Grpc__Testing__StreamingInputCallResponse>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Grpc__Testing__StreamingInputCallResponse.self)
    self.aggregatedPayloadSize = c.pointee.aggregated_payload_size
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Grpc__Testing__StreamingInputCallResponse.self, capacity: 1)
    grpc__testing__streaming_input_call_response__init(c)
    c.pointee.aggregated_payload_size = self.aggregatedPayloadSize
  }
}

extension GrpcTestingResponseParameters: WireMessage {
  package static let wireType = WireType {
    var message = Grpc__Testing__ResponseParameters()
    grpc__testing__response_parameters__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Grpc__Testing__ResponseParameters>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Grpc__Testing__ResponseParameters.self)
    self.size = c.pointee.size
    self.intervalUs = c.pointee.interval_us
    self.compressed = reader.message(c.pointee.compressed)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Grpc__Testing__ResponseParameters.self, capacity: 1)
    grpc__testing__response_parameters__init(c)
    c.pointee.size = self.size
    c.pointee.interval_us = self.intervalUs
    c.pointee.compressed = writer.message(self.compressed)
  }
}

extension GrpcTestingStreamingOutputCallRequest: WireMessage {
  package static let wireType = WireType {
    var message = Grpc__Testing__StreamingOutputCallRequest()
    grpc__testing__streaming_output_call_request__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Grpc__Testing__StreamingOutputCallRequest>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Grpc__Testing__StreamingOutputCallRequest.self)
    self.responseType = GrpcTestingPayloadType(rawValue: Int32(truncatingIfNeeded: c.pointee.response_type.rawValue))
    self.responseParameters = reader.messages(c.pointee.n_response_parameters, c.pointee.response_parameters)
    self.payload = reader.message(c.pointee.payload)
    self.responseStatus = reader.message(c.pointee.response_status)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Grpc__Testing__StreamingOutputCallRequest.self, capacity: 1)
    grpc__testing__streaming_output_call_request__init(c)
    c.pointee.response_type = .init(rawValue: .init(truncatingIfNeeded: self.responseType.rawValue))
    c.pointee.n_response_parameters = self.responseParameters.count
    c.pointee.response_parameters = writer.messages(self.responseParameters)
    c.pointee.payload = writer.message(self.payload)
    c.pointee.response_status = writer.message(self.responseStatus)
  }
}

extension GrpcTestingStreamingOutputCallResponse: WireMessage {
  package static let wireType = WireType {
    var message = Grpc__Testing__StreamingOutputCallResponse()
    grpc__testing__streaming_output_call_response__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Grpc__Testing__StreamingOutputCallResponse>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Grpc__Testing__StreamingOutputCallResponse.self)
    self.payload = reader.message(c.pointee.payload)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Grpc__Testing__StreamingOutputCallResponse.self, capacity: 1)
    grpc__testing__streaming_output_call_response__init(c)
    c.pointee.payload = writer.message(self.payload)
  }
}
