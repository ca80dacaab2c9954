// Generated from grpc/testing/empty.proto by proto/generate.sh; not for editing.

import CInteropProto
import CProtobufC
package import Schema

/// Nothing.
package struct GrpcTestingEmpty: Message {
  package static var fullName: String { "grpc.testing.Empty" }

  package init() {}

  package init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  package func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

extension GrpcTestingEmpty: WireMessage {
  package static let wireType = WireType {
    var message = Grpc__Testing__Empty()
    grpc__testing__empty__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Grpc__Testing__Empty>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Grpc__Testing__Empty.self, capacity: 1)
    grpc__testing__empty__init(c)
  }
}
