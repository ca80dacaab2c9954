// Emits the copying between a Swift message and the C struct of protobuf-c, field by field.

struct CodecEmitter {
  private let schema: Schema

  init(_ schema: Schema) {
    self.schema = schema
  }

  func emit(_ message: MessageDescriptor, into source: inout SourceText) {
    let cType = CName.type(message.fullName)
    source.block("extension \(schema.swiftName(message.fullName)): WireMessage") { source in
      source.line("package static let wireType = WireType {")
      source.indented { source in
        source.line("var message = \(cType)()")
        source.line("\(CName.function(message.fullName))__init(&message)")
        source.line("return UnsafeRawPointer(message.base.descriptor)")
      }
      source.line("}")
      source.line("package static var wireSize: Int { MemoryLayout<\(cType)>.size }")
      source.line()
      emitReading(message, cType, into: &source)
      source.line()
      emitWriting(message, cType, into: &source)
    }
  }

  // MARK: reading

  private func emitReading(_ message: MessageDescriptor, _ cType: String, into source: inout SourceText) {
    source.block("package init(reading message: UnsafeRawPointer, with reader: inout WireReader)") { source in
      guard !message.fields.isEmpty else { return }
      source.line("let c = message.assumingMemoryBound(to: \(cType).self)")
      for member in message.members {
        switch member {
        case .field(let field):
          source.line("self.\(SwiftName.escaped(SwiftName.lowerCamel(field.name))) = \(read(field))")
        case .oneof(let oneof, let fields): emitReading(oneof, fields, into: &source)
        }
      }
    }
  }

  private func emitReading(
    _ oneof: OneofDescriptor, _ fields: [FieldDescriptor], into source: inout SourceText
  ) {
    let name = SwiftName.escaped(SwiftName.lowerCamel(oneof.name))
    let type = SwiftName.upperCamel(oneof.name)
    source.block("switch c.pointee.\(CName.lower(oneof.name))_case.rawValue") { source in
      for field in fields {
        let value = SwiftName.escaped(SwiftName.lowerCamel(field.name))
        let result =
          field.type == .message ? "\(read(field)).map(\(type).\(value))" : ".\(value)(\(read(field)))"
        source.line("case \(field.number): self.\(name) = \(result)")
      }
      source.line("default: self.\(name) = nil")
    }
  }

  private func read(_ field: FieldDescriptor) -> String {
    let member = "c.pointee.\(CName.member(field.name))"
    if field.isRepeated {
      let count = "c.pointee.n_\(CName.member(field.name))"
      switch field.type {
      case .message: return "reader.messages(\(count), \(member))"
      case .string: return "reader.strings(\(count), \(member))"
      case .bytes: return "reader.array(\(count), \(member)) { WireReader.bytes($0.len, $0.data) }"
      case .bool: return "reader.array(\(count), \(member)) { $0 != 0 }"
      case .enum:
        let type = schema.swiftName(field.typeName)
        return
          "reader.array(\(count), \(member)) { \(type)(rawValue: Int32(truncatingIfNeeded: $0.rawValue)) }"
      default: return "reader.array(\(count), \(member)) { $0 }"
      }
    }
    switch field.type {
    case .message: return "reader.message(\(member))"
    case .string: return "reader.string(\(member))"
    case .bytes: return "WireReader.bytes(\(member).len, \(member).data)"
    case .bool: return "\(member) != 0"
    case .enum:
      return "\(schema.swiftName(field.typeName))(rawValue: Int32(truncatingIfNeeded: \(member).rawValue))"
    default: return member
    }
  }

  // MARK: writing

  private func emitWriting(_ message: MessageDescriptor, _ cType: String, into source: inout SourceText) {
    source.block("package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter)") {
      source in
      source.line("let c = message.bindMemory(to: \(cType).self, capacity: 1)")
      source.line("\(CName.function(message.fullName))__init(c)")
      for member in message.members {
        switch member {
        case .field(let field):
          for line in write(
            field, "self.\(SwiftName.escaped(SwiftName.lowerCamel(field.name)))", inOneof: false)
          {
            source.line(line)
          }
        case .oneof(let oneof, let fields): emitWriting(oneof, fields, into: &source)
        }
      }
    }
  }

  private func emitWriting(
    _ oneof: OneofDescriptor, _ fields: [FieldDescriptor], into source: inout SourceText
  ) {
    source.block("switch self.\(SwiftName.escaped(SwiftName.lowerCamel(oneof.name)))") { source in
      for field in fields {
        source.line("case .\(SwiftName.escaped(SwiftName.lowerCamel(field.name)))(let value):")
        source.indented { source in
          source.line("c.pointee.\(CName.lower(oneof.name))_case = .init(rawValue: \(field.number))")
          for line in write(field, "value", inOneof: true) { source.line(line) }
        }
      }
      source.line("case nil: break")
    }
  }

  private func write(_ field: FieldDescriptor, _ value: String, inOneof: Bool) -> [String] {
    let member = "c.pointee.\(CName.member(field.name))"
    if field.isRepeated {
      let count = "c.pointee.n_\(CName.member(field.name))"
      let array =
        switch field.type {
        case .message: "writer.messages(\(value))"
        case .string: "writer.strings(\(value))"
        case .bytes: "writer.array(\(value)) { .init(len: $1.count, data: $0.bytes($1)) }"
        case .bool: "writer.array(\(value)) { $1 ? 1 : 0 }"
        case .enum: "writer.array(\(value)) { .init(rawValue: .init(truncatingIfNeeded: $1.rawValue)) }"
        default: "writer.array(\(value)) { $1 }"
        }
      return ["\(count) = \(value).count", "\(member) = \(array)"]
    }
    switch field.type {
    case .message where inOneof: return ["\(member) = writer.present(\(value))"]
    case .message: return ["\(member) = writer.message(\(value))"]
    // A oneof holds an empty string as well as any other, and protobuf-c drops its own default pointer.
    case .string where inOneof: return ["\(member) = writer.string(\(value))"]
    case .string: return ["if !\(value).isEmpty { \(member) = writer.string(\(value)) }"]
    case .bytes: return ["\(member) = .init(len: \(value).count, data: writer.bytes(\(value)))"]
    case .bool: return ["\(member) = \(value) ? 1 : 0"]
    case .enum: return ["\(member) = .init(rawValue: .init(truncatingIfNeeded: \(value).rawValue))"]
    default: return ["\(member) = \(value)"]
    }
  }
}
