// Generated from grpc/reflection/v1/reflection.proto by proto/generate.sh; not for editing.

import CProtobufC
import CTaizhangProto

/// One question.
public struct GrpcReflectionV1ServerReflectionRequest: Message {
  public static var fullName: String { "grpc.reflection.v1.ServerReflectionRequest" }

  /// The host that is asked about; not used.
  public var host: String = ""

  /// The question.
  public var messageRequest: MessageRequest? = nil

  public init() {}

  public init(host: String = "", messageRequest: MessageRequest? = nil) {
    self.host = host
    self.messageRequest = messageRequest
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }

  /// The question.
  public enum MessageRequest: Sendable, Hashable {
    /// The file with this path.
    case fileByFilename(String)
    /// The file that declares this message, enum, service or method.
    case fileContainingSymbol(String)
    /// The file that declares this extension.
    case fileContainingExtension(GrpcReflectionV1ExtensionRequest)
    /// The numbers of all extensions of this message type.
    case allExtensionNumbersOfType(String)
    /// The names of all services; the text doesn't matter.
    case listServices(String)
  }
}

/// An extension, by the type that it extends and its number.
public struct GrpcReflectionV1ExtensionRequest: Message {
  public static var fullName: String { "grpc.reflection.v1.ExtensionRequest" }

  /// The full name of the extended message type.
  public var containingType: String = ""

  /// The extension's field number.
  public var extensionNumber: Int32 = 0

  public init() {}

  public init(containingType: String = "", extensionNumber: Int32 = 0) {
    self.containingType = containingType
    self.extensionNumber = extensionNumber
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// One answer.
public struct GrpcReflectionV1ServerReflectionResponse: Message {
  public static var fullName: String { "grpc.reflection.v1.ServerReflectionResponse" }

  /// The host of the question.
  public var validHost: String = ""

  /// The question.
  public var originalRequest: GrpcReflectionV1ServerReflectionRequest? = nil

  /// The answer.
  public var messageResponse: MessageResponse? = nil

  public init() {}

  public init(
    validHost: String = "", originalRequest: GrpcReflectionV1ServerReflectionRequest? = nil,
    messageResponse: MessageResponse? = nil
  ) {
    self.validHost = validHost
    self.originalRequest = originalRequest
    self.messageResponse = messageResponse
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }

  /// The answer.
  public enum MessageResponse: Sendable, Hashable {
    /// The file that was asked for, and the files that it imports.
    case fileDescriptorResponse(GrpcReflectionV1FileDescriptorResponse)
    /// The extension numbers that were asked for.
    case allExtensionNumbersResponse(GrpcReflectionV1ExtensionNumberResponse)
    /// The services.
    case listServicesResponse(GrpcReflectionV1ListServiceResponse)
    /// The question has no answer.
    case errorResponse(GrpcReflectionV1ErrorResponse)
  }
}

/// Files of the schema.
public struct GrpcReflectionV1FileDescriptorResponse: Message {
  public static var fullName: String { "grpc.reflection.v1.FileDescriptorResponse" }

  /// Encoded google.protobuf.FileDescriptorProto messages.
  public var fileDescriptorProto: [[UInt8]] = []

  public init() {}

  public init(fileDescriptorProto: [[UInt8]] = []) {
    self.fileDescriptorProto = fileDescriptorProto
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// The extensions of a message type.
public struct GrpcReflectionV1ExtensionNumberResponse: Message {
  public static var fullName: String { "grpc.reflection.v1.ExtensionNumberResponse" }

  /// The full name of the type.
  public var baseTypeName: String = ""

  /// The numbers, in no particular order.
  public var extensionNumber: [Int32] = []

  public init() {}

  public init(baseTypeName: String = "", extensionNumber: [Int32] = []) {
    self.baseTypeName = baseTypeName
    self.extensionNumber = extensionNumber
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// The server's services.
public struct GrpcReflectionV1ListServiceResponse: Message {
  public static var fullName: String { "grpc.reflection.v1.ListServiceResponse" }

  /// One entry for each.
  public var service: [GrpcReflectionV1ServiceResponse] = []

  public init() {}

  public init(service: [GrpcReflectionV1ServiceResponse] = []) {
    self.service = service
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// A service.
public struct GrpcReflectionV1ServiceResponse: Message {
  public static var fullName: String { "grpc.reflection.v1.ServiceResponse" }

  /// Its full name.
  public var name: String = ""

  public init() {}

  public init(name: String = "") {
    self.name = name
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// Why a question has no answer.
public struct GrpcReflectionV1ErrorResponse: Message {
  public static var fullName: String { "grpc.reflection.v1.ErrorResponse" }

  /// The status code of gRPC, such as 5 (NOT_FOUND).
  public var errorCode: Int32 = 0

  /// A text for developers.
  public var errorMessage: String = ""

  public init() {}

  public init(errorCode: Int32 = 0, errorMessage: String = "") {
    self.errorCode = errorCode
    self.errorMessage = errorMessage
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

extension GrpcReflectionV1ServerReflectionRequest: WireMessage {
  package static let wireType = WireType {
    var message = Grpc__Reflection__V1__ServerReflectionRequest()
    grpc__reflection__v1__server_reflection_request__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Grpc__Reflection__V1__ServerReflectionRequest>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Grpc__Reflection__V1__ServerReflectionRequest.self)
    self.host = reader.string(c.pointee.host)
    switch c.pointee.message_request_case.rawValue {
      case 3: self.messageRequest = .fileByFilename(reader.string(c.pointee.file_by_filename))
      case 4: self.messageRequest = .fileContainingSymbol(reader.string(c.pointee.file_containing_symbol))
      case 5: self.messageRequest = reader.message(c.pointee.file_containing_extension).map(MessageRequest.fileContainingExtension)
      case 6: self.messageRequest = .allExtensionNumbersOfType(reader.string(c.pointee.all_extension_numbers_of_type))
      case 7: self.messageRequest = .listServices(reader.string(c.pointee.list_services))
      default: self.messageRequest = nil
    }
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Grpc__Reflection__V1__ServerReflectionRequest.self, capacity: 1)
    grpc__reflection__v1__server_reflection_request__init(c)
    if !self.host.isEmpty { c.pointee.host = writer.string(self.host) }
    switch self.messageRequest {
      case .fileByFilename(let value):
        c.pointee.message_request_case = .init(rawValue: 3)
        c.pointee.file_by_filename = writer.string(value)
      case .fileContainingSymbol(let value):
        c.pointee.message_request_case = .init(rawValue: 4)
        c.pointee.file_containing_symbol = writer.string(value)
      case .fileContainingExtension(let value):
        c.pointee.message_request_case = .init(rawValue: 5)
        c.pointee.file_containing_extension = writer.present(value)
      case .allExtensionNumbersOfType(let value):
        c.pointee.message_request_case = .init(rawValue: 6)
        c.pointee.all_extension_numbers_of_type = writer.string(value)
      case .listServices(let value):
        c.pointee.message_request_case = .init(rawValue: 7)
        c.pointee.list_services = writer.string(value)
      case nil: break
    }
  }
}

extension GrpcReflectionV1ExtensionRequest: WireMessage {
  package static let wireType = WireType {
    var message = Grpc__Reflection__V1__ExtensionRequest()
    grpc__reflection__v1__extension_request__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Grpc__Reflection__V1__ExtensionRequest>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Grpc__Reflection__V1__ExtensionRequest.self)
    self.containingType = reader.string(c.pointee.containing_type)
    self.extensionNumber = c.pointee.extension_number
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Grpc__Reflection__V1__ExtensionRequest.self, capacity: 1)
    grpc__reflection__v1__extension_request__init(c)
    if !self.containingType.isEmpty { c.pointee.containing_type = writer.string(self.containingType) }
    c.pointee.extension_number = self.extensionNumber
  }
}

extension GrpcReflectionV1ServerReflectionResponse: WireMessage {
  package static let wireType = WireType {
    var message = Grpc__Reflection__V1__ServerReflectionResponse()
    grpc__reflection__v1__server_reflection_response__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Grpc__Reflection__V1__ServerReflectionResponse>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Grpc__Reflection__V1__ServerReflectionResponse.self)
    self.validHost = reader.string(c.pointee.valid_host)
    self.originalRequest = reader.message(c.pointee.original_request)
    switch c.pointee.message_response_case.rawValue {
      case 4: self.messageResponse = reader.message(c.pointee.file_descriptor_response).map(MessageResponse.fileDescriptorResponse)
      case 5: self.messageResponse = reader.message(c.pointee.all_extension_numbers_response).map(MessageResponse.allExtensionNumbersResponse)
      case 6: self.messageResponse = reader.message(c.pointee.list_services_response).map(MessageResponse.listServicesResponse)
      case 7: self.messageResponse = reader.message(c.pointee.error_response).map(MessageResponse.errorResponse)
      default: self.messageResponse = nil
    }
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Grpc__Reflection__V1__ServerReflectionResponse.self, capacity: 1)
    grpc__reflection__v1__server_reflection_response__init(c)
    if !self.validHost.isEmpty { c.pointee.valid_host = writer.string(self.validHost) }
    c.pointee.original_request = writer.message(self.originalRequest)
    switch self.messageResponse {
      case .fileDescriptorResponse(let value):
        c.pointee.message_response_case = .init(rawValue: 4)
        c.pointee.file_descriptor_response = writer.present(value)
      case .allExtensionNumbersResponse(let value):
        c.pointee.message_response_case = .init(rawValue: 5)
        c.pointee.all_extension_numbers_response = writer.present(value)
      case .listServicesResponse(let value):
        c.pointee.message_response_case = .init(rawValue: 6)
        c.pointee.list_services_response = writer.present(value)
      case .errorResponse(let value):
        c.pointee.message_response_case = .init(rawValue: 7)
        c.pointee.error_response = writer.present(value)
      case nil: break
    }
  }
}

extension GrpcReflectionV1FileDescriptorResponse: WireMessage {
  package static let wireType = WireType {
    var message = Grpc__Reflection__V1__FileDescriptorResponse()
    grpc__reflection__v1__file_descriptor_response__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Grpc__Reflection__V1__FileDescriptorResponse>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Grpc__Reflection__V1__FileDescriptorResponse.self)
    self.fileDescriptorProto = reader.array(c.pointee.n_file_descriptor_proto, c.pointee.file_descriptor_proto) { WireReader.bytes($0.len, $0.data) }
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Grpc__Reflection__V1__FileDescriptorResponse.self, capacity: 1)
    grpc__reflection__v1__file_descriptor_response__init(c)
    c.pointee.n_file_descriptor_proto = self.fileDescriptorProto.count
    c.pointee.file_descriptor_proto = writer.array(self.fileDescriptorProto) { .init(len: $1.count, data: $0.bytes($1)) }
  }
}

extension GrpcReflectionV1ExtensionNumberResponse: WireMessage {
  package static let wireType = WireType {
    var message = Grpc__Reflection__V1__ExtensionNumberResponse()
    grpc__reflection__v1__extension_number_response__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Grpc__Reflection__V1__ExtensionNumberResponse>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Grpc__Reflection__V1__ExtensionNumberResponse.self)
    self.baseTypeName = reader.string(c.pointee.base_type_name)
    self.extensionNumber = reader.array(c.pointee.n_extension_number, c.pointee.extension_number) { $0 }
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Grpc__Reflection__V1__ExtensionNumberResponse.self, capacity: 1)
    grpc__reflection__v1__extension_number_response__init(c)
    if !self.baseTypeName.isEmpty { c.pointee.base_type_name = writer.string(self.baseTypeName) }
    c.pointee.n_extension_number = self.extensionNumber.count
    c.pointee.extension_number = writer.array(self.extensionNumber) { $1 }
  }
}

extension GrpcReflectionV1ListServiceResponse: WireMessage {
  package static let wireType = WireType {
    var message = Grpc__Reflection__V1__ListServiceResponse()
    grpc__reflection__v1__list_service_response__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Grpc__Reflection__V1__ListServiceResponse>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Grpc__Reflection__V1__ListServiceResponse.self)
    self.service = reader.messages(c.pointee.n_service, c.pointee.service)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Grpc__Reflection__V1__ListServiceResponse.self, capacity: 1)
    grpc__reflection__v1__list_service_response__init(c)
    c.pointee.n_service = self.service.count
    c.pointee.service = writer.messages(self.service)
  }
}

extension GrpcReflectionV1ServiceResponse: WireMessage {
  package static let wireType = WireType {
    var message = Grpc__Reflection__V1__ServiceResponse()
    grpc__reflection__v1__service_response__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Grpc__Reflection__V1__ServiceResponse>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Grpc__Reflection__V1__ServiceResponse.self)
    self.name = reader.string(c.pointee.name)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Grpc__Reflection__V1__ServiceResponse.self, capacity: 1)
    grpc__reflection__v1__service_response__init(c)
    if !self.name.isEmpty { c.pointee.name = writer.string(self.name) }
  }
}

extension GrpcReflectionV1ErrorResponse: WireMessage {
  package static let wireType = WireType {
    var message = Grpc__Reflection__V1__ErrorResponse()
    grpc__reflection__v1__error_response__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Grpc__Reflection__V1__ErrorResponse>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Grpc__Reflection__V1__ErrorResponse.self)
    self.errorCode = c.pointee.error_code
    self.errorMessage = reader.string(c.pointee.error_message)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Grpc__Reflection__V1__ErrorResponse.self, capacity: 1)
    grpc__reflection__v1__error_response__init(c)
    c.pointee.error_code = self.errorCode
    if !self.errorMessage.isEmpty { c.pointee.error_message = writer.string(self.errorMessage) }
  }
}
