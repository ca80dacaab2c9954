// What the generated code gives the codec: a message type's C
// descriptor and the copying to and from its C struct.
import CProtobufC

/// The protobuf-c descriptor of a message type, a constant of the generated C.
package struct WireType: Sendable {
  // A constant of the C module: never written, never freed.
  nonisolated(unsafe) let descriptor: UnsafePointer<ProtobufCMessageDescriptor>

  /// - Parameter find: returns the address of the type's `ProtobufCMessageDescriptor`.
  package init(_ find: () -> UnsafeRawPointer) {
    descriptor = find().assumingMemoryBound(to: ProtobufCMessageDescriptor.self)
  }
}

/// A message that protobuf-c codes. Conformances are generated.
package protocol WireMessage: Message {
  static var wireType: WireType { get }
  /// The size of the C struct in bytes.
  static var wireSize: Int { get }
  /// Copies everything out of a C struct.
  init(reading message: UnsafeRawPointer, with reader: inout WireReader)
  /// Initialises a C struct and copies everything into it.
  func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter)
}
