// Emits the Swift value types of a file's messages and enums.

/// One stored property of a message: a plain field, or a oneof with its members.
package enum Member {
  case field(FieldDescriptor)
  case oneof(OneofDescriptor, [FieldDescriptor])
}

extension MessageDescriptor {
  /// The stored properties in the order of the .proto file; a oneof stands where its first member does.
  package var members: [Member] {
    var seen: Set<Int> = []
    return fields.compactMap { field in
      guard let index = field.oneofIndex else { return .field(field) }
      guard seen.insert(index).inserted else { return nil }
      return .oneof(oneofs[index], fields.filter { $0.oneofIndex == index })
    }
  }
}

package struct MessageEmitter {
  let schema: Schema

  package init(_ schema: Schema) {
    self.schema = schema
  }

  private var access: String { schema.options.access }

  /// The whole Swift file for one .proto file.
  package func file(_ file: FileDescriptor) -> String {
    var source = SourceText()
    for descriptor in file.enums {
      source.line()
      emit(descriptor, as: schema.swiftName(descriptor.fullName), into: &source)
    }
    for message in file.messages {
      source.line()
      emit(message, as: schema.swiftName(message.fullName), into: &source)
    }
    let codec = CodecEmitter(schema)
    for message in file.allMessages {
      source.line()
      codec.emit(message, into: &source)
    }
    return schema.header(file, imports: ["CProtobufC", schema.options.cModule] + schema.options.imports)
      + source.text
  }

  // MARK: types

  /// The Swift type of one element of a field.
  func elementType(_ field: FieldDescriptor) -> String {
    switch field.type {
    case .double: "Double"
    case .float: "Float"
    case .int32, .sint32, .sfixed32: "Int32"
    case .int64, .sint64, .sfixed64: "Int64"
    case .uint32, .fixed32: "UInt32"
    case .uint64, .fixed64: "UInt64"
    case .bool: "Bool"
    case .string: "String"
    case .bytes: "[UInt8]"
    case .message, .enum, .group: schema.swiftName(field.typeName)
    }
  }

  private func type(_ member: Member) -> String {
    switch member {
    case .oneof(let oneof, _): SwiftName.upperCamel(oneof.name) + "?"
    case .field(let field) where field.isRepeated: "[\(elementType(field))]"
    case .field(let field) where field.type == .message: elementType(field) + "?"
    case .field(let field): elementType(field)
    }
  }

  private func defaultValue(_ member: Member) -> String {
    guard case .field(let field) = member else { return "nil" }
    if field.isRepeated { return "[]" }
    switch field.type {
    case .bool: return "false"
    case .string: return "\"\""
    case .bytes: return "[]"
    case .message: return "nil"
    case .enum:
      let descriptor = schema.enums[field.typeName]!
      let zero = descriptor.values.first { $0.number == 0 } ?? descriptor.values[0]
      return "." + SwiftName.escaped(SwiftName.enumCase(zero.name, of: descriptor.name))
    default: return "0"
    }
  }

  private func name(_ member: Member) -> String {
    switch member {
    case .field(let field): SwiftName.escaped(SwiftName.lowerCamel(field.name))
    case .oneof(let oneof, _): SwiftName.escaped(SwiftName.lowerCamel(oneof.name))
    }
  }

  private func comment(_ member: Member) -> String {
    switch member {
    case .field(let field): field.comment
    case .oneof(let oneof, _): oneof.comment
    }
  }

  // MARK: messages

  private func emit(_ message: MessageDescriptor, as swiftName: String, into source: inout SourceText) {
    source.documentation(message.comment)
    source.block("\(access) struct \(swiftName): Message") { source in
      source.line("\(access) static var fullName: String { \"\(message.fullName)\" }")
      for member in message.members {
        source.line()
        source.documentation(comment(member))
        source.line("\(access) var \(name(member)): \(type(member)) = \(defaultValue(member))")
      }
      source.line()
      source.line("\(access) init() {}")
      emitMemberwiseInitialiser(message, into: &source)
      emitCoding(into: &source)
      for case .oneof(let oneof, let fields) in message.members {
        source.line()
        emit(oneof, fields, into: &source)
      }
      for inner in message.enums {
        source.line()
        emit(inner, as: inner.name, into: &source)
      }
      for inner in message.messages {
        source.line()
        emit(inner, as: inner.name, into: &source)
      }
    }
  }

  private func emitMemberwiseInitialiser(_ message: MessageDescriptor, into source: inout SourceText) {
    let members = message.members
    guard !members.isEmpty else { return }
    source.line()
    let arguments = members.map { "\(name($0)): \(type($0)) = \(defaultValue($0))" }
    source.declaration("\(access) init(", arguments, ") {")
    source.indented { source in
      for member in members { source.line("self.\(name(member)) = \(name(member))") }
    }
    source.line("}")
  }

  /// The two requirements of `Message`. They must be members of the public type to be its witnesses.
  private func emitCoding(into source: inout SourceText) {
    source.line()
    source.declaration(
      "\(access) init(", ["decoding bytes: UnsafeRawBufferPointer", "limits: DecodingLimits"],
      ") throws(DecodingError) {")
    source.indented { $0.line("self = try WireCodec.decode(bytes, limits: limits)") }
    source.line("}")
    source.line()
    source.block("\(access) func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8]") {
      $0.line("try WireCodec.encode(self, reserving: prefix)")
    }
  }

  private func emit(_ oneof: OneofDescriptor, _ fields: [FieldDescriptor], into source: inout SourceText) {
    source.documentation(oneof.comment)
    source.block("\(access) enum \(SwiftName.upperCamel(oneof.name)): Sendable, Hashable") { source in
      for field in fields {
        source.documentation(field.comment)
        source.line("case \(SwiftName.escaped(SwiftName.lowerCamel(field.name)))(\(elementType(field)))")
      }
    }
  }
}
