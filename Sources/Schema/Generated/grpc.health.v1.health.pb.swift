// Generated from grpc/health/v1/health.proto by proto/generate.sh; not for editing.

import CProtobufC
import CTaizhangProto

/// Which service is asked about.
public struct GrpcHealthV1HealthCheckRequest: Message {
  public static var fullName: String { "grpc.health.v1.HealthCheckRequest" }

  /// The full name of a service; empty for the server as a whole.
  public var service: String = ""

  public init() {}

  public init(service: String = "") {
    self.service = service
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// How the service is.
public struct GrpcHealthV1HealthCheckResponse: Message {
  public static var fullName: String { "grpc.health.v1.HealthCheckResponse" }

  /// The service's state.
  public var status: GrpcHealthV1HealthCheckResponse.ServingStatus = .unknown

  public init() {}

  public init(status: GrpcHealthV1HealthCheckResponse.ServingStatus = .unknown) {
    self.status = status
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }

  /// The states of a service.
  public enum ServingStatus: Sendable, Hashable, CaseIterable {
    /// Not known.
    case unknown
    /// It answers calls.
    case serving
    /// It doesn't answer calls now.
    case notServing
    /// The server has no such service; only Watch says so.
    case serviceUnknown
    /// A value of a newer schema, kept as it came.
    case unrecognized(Int32)

    /// Every value that this schema knows, in its order.
    public static let allCases: [ServingStatus] = [.unknown, .serving, .notServing, .serviceUnknown]

    /// The value with a number of the wire; `unrecognized` for a number that this schema does not know.
    public init(rawValue: Int32) {
      switch rawValue {
        case 0: self = .unknown
        case 1: self = .serving
        case 2: self = .notServing
        case 3: self = .serviceUnknown
        default: self = .unrecognized(rawValue)
      }
    }

    /// The value with a name of the .proto file; nil where there is none.
    public init?(protoName: String) {
      switch protoName {
        case "UNKNOWN": self = .unknown
        case "SERVING": self = .serving
        case "NOT_SERVING": self = .notServing
        case "SERVICE_UNKNOWN": self = .serviceUnknown
        default: return nil
      }
    }

    /// The number on the wire.
    public var rawValue: Int32 {
      switch self {
        case .unknown: 0
        case .serving: 1
        case .notServing: 2
        case .serviceUnknown: 3
        case .unrecognized(let value): value
      }
    }

    /// The name in the .proto file; the number where this schema does not know it.
    public var protoName: String {
      switch self {
        case .unknown: "UNKNOWN"
        case .serving: "SERVING"
        case .notServing: "NOT_SERVING"
        case .serviceUnknown: "SERVICE_UNKNOWN"
        case .unrecognized(let value): String(value)
      }
    }
  }
}

/// Asks about all services.
public struct GrpcHealthV1HealthListRequest: Message {
  public static var fullName: String { "grpc.health.v1.HealthListRequest" }

  public init() {}

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// All services and how they are.
public struct GrpcHealthV1HealthListResponse: Message {
  public static var fullName: String { "grpc.health.v1.HealthListResponse" }

  /// The services, each once.
  public var statuses: [GrpcHealthV1HealthListResponse.StatusesEntry] = []

  public init() {}

  public init(statuses: [GrpcHealthV1HealthListResponse.StatusesEntry] = []) {
    self.statuses = statuses
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }

  /// One service. The public file has a map there, which is the same on the wire.
  public struct StatusesEntry: Message {
    public static var fullName: String { "grpc.health.v1.HealthListResponse.StatusesEntry" }

    /// The service's full name; empty for the server as a whole.
    public var key: String = ""

    /// How it is.
    public var value: GrpcHealthV1HealthCheckResponse? = nil

    public init() {}

    public init(key: String = "", value: GrpcHealthV1HealthCheckResponse? = nil) {
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

extension GrpcHealthV1HealthCheckRequest: WireMessage {
  package static let wireType = WireType {
    var message = Grpc__Health__V1__HealthCheckRequest()
    grpc__health__v1__health_check_request__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Grpc__Health__V1__HealthCheckRequest>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Grpc__Health__V1__HealthCheckRequest.self)
    self.service = reader.string(c.pointee.service)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Grpc__Health__V1__HealthCheckRequest.self, capacity: 1)
    grpc__health__v1__health_check_request__init(c)
    if !self.service.isEmpty { c.pointee.service = writer.string(self.service) }
  }
}

extension GrpcHealthV1HealthCheckResponse: WireMessage {
  package static let wireType = WireType {
    var message = Grpc__Health__V1__HealthCheckResponse()
    grpc__health__v1__health_check_response__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Grpc__Health__V1__HealthCheckResponse>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Grpc__Health__V1__HealthCheckResponse.self)
    self.status = GrpcHealthV1HealthCheckResponse.ServingStatus(rawValue: Int32(truncatingIfNeeded: c.pointee.status.rawValue))
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Grpc__Health__V1__HealthCheckResponse.self, capacity: 1)
    grpc__health__v1__health_check_response__init(c)
    c.pointee.status = .init(rawValue: .init(truncatingIfNeeded: self.status.rawValue))
  }
}

extension GrpcHealthV1HealthListRequest: WireMessage {
  package static let wireType = WireType {
    var message = Grpc__Health__V1__HealthListRequest()
    grpc__health__v1__health_list_request__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Grpc__Health__V1__HealthListRequest>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Grpc__Health__V1__HealthListRequest.self, capacity: 1)
    grpc__health__v1__health_list_request__init(c)
  }
}

extension GrpcHealthV1HealthListResponse: WireMessage {
  package static let wireType = WireType {
    var message = Grpc__Health__V1__HealthListResponse()
    grpc__health__v1__health_list_response__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Grpc__Health__V1__HealthListResponse>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Grpc__Health__V1__HealthListResponse.self)
    self.statuses = reader.messages(c.pointee.n_statuses, c.pointee.statuses)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Grpc__Health__V1__HealthListResponse.self, capacity: 1)
    grpc__health__v1__health_list_response__init(c)
    c.pointee.n_statuses = self.statuses.count
    c.pointee.statuses = writer.messages(self.statuses)
  }
}

extension GrpcHealthV1HealthListResponse.StatusesEntry: WireMessage {
  package static let wireType = WireType {
    var message = Grpc__Health__V1__HealthListResponse__StatusesEntry()
    grpc__health__v1__health_list_response__statuses_entry__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Grpc__Health__V1__HealthListResponse__StatusesEntry>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Grpc__Health__V1__HealthListResponse__StatusesEntry.self)
    self.key = reader.string(c.pointee.key)
    self.value = reader.message(c.pointee.value)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Grpc__Health__V1__HealthListResponse__StatusesEntry.self, capacity: 1)
    grpc__health__v1__health_list_response__statuses_entry__init(c)
    if !self.key.isEmpty { c.pointee.key = writer.string(self.key) }
    c.pointee.value = writer.message(self.value)
  }
}
