// The descriptor set that reflection gives out, and what the codec relies on in the schema.
@testable import Schema
import CProtobufC
import Testing

@Suite struct DescriptorTests {
  /// protobuf-c recurses without a bound, so the schema must have one.
  @Test func noMessageHoldsItself() {
    func depth(_ type: WireDescriptor, _ above: [String]) -> Int {
      let name = String(cString: type.pointee.name)
      #expect(!above.contains(name), "\(name) is inside itself")
      guard !above.contains(name) else { return 0 }
      let inner = (0..<Int(type.pointee.n_fields)).map { index in
        let field = type.pointee.fields + index
        guard field.pointee.type == PROTOBUF_C_TYPE_MESSAGE else { return 0 }
        return depth(field.messageDescriptor, above + [name])
      }
      return 1 + (inner.max() ?? 0)
    }
    for type in SchemaDescriptors.messages {
      guard let type = type as? any WireMessage.Type else { continue }
      #expect(depth(type.wireType.descriptor, []) < 16)
      #expect(String(cString: type.wireType.descriptor.pointee.name) == type.fullName)
      // The scanner remembers in 64 bits which fields it has seen.
      #expect(type.wireType.descriptor.pointee.n_fields <= 64)
      #expect(Int(type.wireType.descriptor.pointee.sizeof_message) == type.wireSize)
    }
  }

  @Test func everyFileIsThereWithWhatItImports() {
    var seen: Set<String> = []
    for file in SchemaDescriptors.files {
      #expect(seen.isSuperset(of: file.dependencies), "\(file.name) before what it imports")
      seen.insert(file.name)
      // A FileDescriptorProto begins with its name, field 1.
      let name = Array(file.name.utf8)
      #expect(file.encoded.starts(with: [0x0a, UInt8(name.count)] + name))
    }
    for name in ["taizhang/v1/query.proto", "google/rpc/status.proto", "grpc/health/v1/health.proto"] {
      #expect(seen.contains(name))
    }
    let services = SchemaDescriptors.files.flatMap(\.services)
    #expect(services.contains("taizhang.v1.QueryService"))
    #expect(services.contains("grpc.reflection.v1.ServerReflection"))
    let symbols = SchemaDescriptors.files.flatMap(\.symbols)
    #expect(symbols.contains("taizhang.v1.QueryService.GetProject"))
    #expect(symbols.contains("google.rpc.BadRequest.FieldViolation"))
    #expect(Set(symbols).count == symbols.count)
  }
}
