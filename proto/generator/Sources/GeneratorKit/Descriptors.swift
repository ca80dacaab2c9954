// The descriptors that protoc sends, reduced to what the generator asks of them.

/// A field's type, by its number in `google.protobuf.FieldDescriptorProto.Type`.
package enum FieldType: Int {
  case double = 1
  case float, int64, uint64, int32, fixed64, fixed32, bool, string, group, message, bytes, uint32, `enum`
  case sfixed32, sfixed64, sint32, sint64
}

// Plain values: everything starts empty and is filled in by the reader, or by a test.

package struct FieldDescriptor {
  package var name = ""
  package var number = 0
  package var type = FieldType.int32
  package var isRepeated = false
  /// The full name of the message or enum type, without the leading dot.
  package var typeName = ""
  package var oneofIndex: Int?
  package var isProto3Optional = false
  package var comment = ""

  package init() {}
}

package struct OneofDescriptor {
  package var name = ""
  package var comment = ""

  package init() {}
}

package struct EnumValueDescriptor {
  package var name = ""
  package var number = 0
  package var comment = ""

  package init() {}
}

package struct EnumDescriptor {
  package var name = ""
  package var fullName = ""
  package var values: [EnumValueDescriptor] = []
  package var allowsAlias = false
  package var comment = ""

  package init() {}
}

package struct MessageDescriptor {
  package var name = ""
  package var fullName = ""
  package var fields: [FieldDescriptor] = []
  package var oneofs: [OneofDescriptor] = []
  package var messages: [MessageDescriptor] = []
  package var enums: [EnumDescriptor] = []
  package var isMapEntry = false
  package var comment = ""

  package init() {}
}

package struct MethodDescriptor {
  package var name = ""
  package var input = ""
  package var output = ""
  package var clientStreams = false
  package var serverStreams = false
  /// `google.protobuf.MethodOptions.IdempotencyLevel`: 0 unknown, 1 no side effects, 2 idempotent.
  package var idempotency = 0
  package var comment = ""

  package init() {}
}

package struct ServiceDescriptor {
  package var name = ""
  package var fullName = ""
  package var methods: [MethodDescriptor] = []
  package var comment = ""

  package init() {}
}

package struct FileDescriptor {
  package var name = ""
  package var package = ""
  package var syntax = ""
  package var dependencies: [String] = []
  package var messages: [MessageDescriptor] = []
  package var enums: [EnumDescriptor] = []
  package var services: [ServiceDescriptor] = []
  package var comment = ""
  /// The encoded `FileDescriptorProto` without its source information.
  package var encoded: [UInt8] = []

  package init() {}
}

extension MessageDescriptor {
  /// The message and all messages inside it, outer ones first.
  package var family: [MessageDescriptor] { [self] + messages.flatMap(\.family) }
}

extension FileDescriptor {
  /// Every message of the file, nested ones included.
  package var allMessages: [MessageDescriptor] { messages.flatMap(\.family) }

  /// Every enum of the file, nested ones included.
  package var allEnums: [EnumDescriptor] { enums + allMessages.flatMap(\.enums) }
}
