// Reads `google.protobuf.FileDescriptorProto`; field numbers are those of descriptor.proto.

/// The comments of a file by the path of what they stand on.
private typealias Comments = [[Int]: String]

extension FileDescriptor {
  package init(reading bytes: [UInt8]) throws(GeneratorError) {
    self.init()
    let fields = try WireReader.fields(of: bytes)
    var comments: Comments = [:]
    for field in fields {
      switch field.number {
      case 1: name = field.string
      case 2: package = field.string
      case 3: dependencies.append(field.string)
      case 9: comments = try Self.comments(field.bytes)
      case 12: syntax = field.string
      default: break
      }
      if field.number != 9 { encoded += field.raw }
    }
    comment = comments[[12]] ?? ""
    for field in fields {
      switch field.number {
      case 4:
        let path = [4, messages.count]
        messages.append(try MessageDescriptor(field.bytes, in: package, path, comments))
      case 5:
        let path = [5, enums.count]
        enums.append(try EnumDescriptor(field.bytes, in: package, path, comments))
      case 6:
        let path = [6, services.count]
        services.append(try ServiceDescriptor(field.bytes, in: package, path, comments))
      default: break
      }
    }
  }

  private static func comments(_ bytes: [UInt8]) throws(GeneratorError) -> Comments {
    var comments: Comments = [:]
    for location in try WireReader.fields(of: bytes) where location.number == 1 {
      var path: [Int] = []
      var text = ""
      for field in try WireReader.fields(of: location.bytes) {
        switch field.number {
        case 1: path += try field.ints()
        case 3: text = field.string
        case 4 where text.isEmpty: text = field.string
        default: break
        }
      }
      if !text.isEmpty { comments[path] = text }
    }
    return comments
  }
}

private func qualified(_ name: String, in scope: String) -> String {
  scope.isEmpty ? name : "\(scope).\(name)"
}

extension MessageDescriptor {
  fileprivate init(
    _ bytes: [UInt8], in scope: String, _ path: [Int], _ comments: Comments
  ) throws(GeneratorError) {
    self.init()
    let wire = try WireReader.fields(of: bytes)
    for field in wire where field.number == 1 { name = field.string }
    fullName = qualified(name, in: scope)
    comment = comments[path] ?? ""
    for field in wire {
      switch field.number {
      case 2: fields.append(try FieldDescriptor(field.bytes, path + [2, fields.count], comments))
      case 3:
        let inner = path + [3, messages.count]
        messages.append(try MessageDescriptor(field.bytes, in: fullName, inner, comments))
      case 4:
        enums.append(try EnumDescriptor(field.bytes, in: fullName, path + [4, enums.count], comments))
      case 7:
        for option in try WireReader.fields(of: field.bytes) where option.number == 7 {
          isMapEntry = option.bool
        }
      case 8:
        var oneof = OneofDescriptor()
        oneof.comment = comments[path + [8, oneofs.count]] ?? ""
        for part in try WireReader.fields(of: field.bytes) where part.number == 1 { oneof.name = part.string }
        oneofs.append(oneof)
      default: break
      }
    }
  }
}

extension FieldDescriptor {
  fileprivate init(_ bytes: [UInt8], _ path: [Int], _ comments: Comments) throws(GeneratorError) {
    self.init()
    comment = comments[path] ?? ""
    for field in try WireReader.fields(of: bytes) {
      switch field.number {
      case 1: name = field.string
      case 3: number = field.int
      case 4: isRepeated = field.int == 3
      case 5:
        guard let known = FieldType(rawValue: field.int) else {
          throw GeneratorError("\(name): unknown field type \(field.int)")
        }
        type = known
      case 6: typeName = String(field.string.drop { $0 == "." })
      case 9: oneofIndex = field.int
      case 17: isProto3Optional = field.bool
      default: break
      }
    }
  }
}

extension EnumDescriptor {
  fileprivate init(
    _ bytes: [UInt8], in scope: String, _ path: [Int], _ comments: Comments
  ) throws(GeneratorError) {
    self.init()
    comment = comments[path] ?? ""
    for field in try WireReader.fields(of: bytes) {
      switch field.number {
      case 1: name = field.string
      case 2:
        var value = EnumValueDescriptor()
        value.comment = comments[path + [2, values.count]] ?? ""
        for part in try WireReader.fields(of: field.bytes) {
          if part.number == 1 { value.name = part.string }
          if part.number == 2 { value.number = part.int }
        }
        values.append(value)
      case 3:
        for option in try WireReader.fields(of: field.bytes) where option.number == 2 {
          allowsAlias = option.bool
        }
      default: break
      }
    }
    fullName = qualified(name, in: scope)
  }
}

extension ServiceDescriptor {
  fileprivate init(
    _ bytes: [UInt8], in scope: String, _ path: [Int], _ comments: Comments
  ) throws(GeneratorError) {
    self.init()
    comment = comments[path] ?? ""
    for field in try WireReader.fields(of: bytes) {
      switch field.number {
      case 1: name = field.string
      case 2:
        var method = MethodDescriptor()
        method.comment = comments[path + [2, methods.count]] ?? ""
        for part in try WireReader.fields(of: field.bytes) {
          switch part.number {
          case 1: method.name = part.string
          case 2: method.input = String(part.string.drop { $0 == "." })
          case 3: method.output = String(part.string.drop { $0 == "." })
          case 4:
            for option in try WireReader.fields(of: part.bytes) where option.number == 34 {
              method.idempotency = option.int
            }
          case 5: method.clientStreams = part.bool
          case 6: method.serverStreams = part.bool
          default: break
          }
        }
        methods.append(method)
      default: break
      }
    }
    fullName = qualified(name, in: scope)
  }
}
