// Generated from google/rpc/status.proto by proto/generate.sh; not for editing.

import CProtobufC
import CTaizhangProto

/// What went wrong with a call: a code, a text for developers, and details for programs.
public struct GoogleRpcStatus: Message {
  public static var fullName: String { "google.rpc.Status" }

  /// The status code of gRPC, 0 (OK) to 16 (UNAUTHENTICATED).
  public var code: Int32 = 0

  /// A text for developers, in English.
  public var message: String = ""

  /// Details, each one of the messages of error_details.proto.
  public var details: [GoogleProtobufAny] = []

  public init() {}

  public init(code: Int32 = 0, message: String = "", details: [GoogleProtobufAny] = []) {
    self.code = code
    self.message = message
    self.details = details
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

extension GoogleRpcStatus: WireMessage {
  package static let wireType = WireType {
    var message = Google__Rpc__Status()
    google__rpc__status__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Google__Rpc__Status>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Google__Rpc__Status.self)
    self.code = c.pointee.code
    self.message = reader.string(c.pointee.message)
    self.details = reader.messages(c.pointee.n_details, c.pointee.details)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Google__Rpc__Status.self, capacity: 1)
    google__rpc__status__init(c)
    c.pointee.code = self.code
    if !self.message.isEmpty { c.pointee.message = writer.string(self.message) }
    c.pointee.n_details = self.details.count
    c.pointee.details = writer.messages(self.details)
  }
}
