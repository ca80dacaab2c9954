// The rules that every schema of ours keeps; a schema that breaks one is not generated.

/// Checks the files to generate. The rules are buf's STANDARD
/// ones, comments on everything, and what protobuf-c needs.
package struct Lint {
  private let schema: Schema
  private let strictPackages: Set<String>
  package private(set) var complaints: [String] = []

  /// - Parameter strictPackages: packages that are ours to name; others follow a public
  ///   protocol, so that only their comments and what protobuf-c needs are checked.
  package init(_ schema: Schema, strictPackages: Set<String>) {
    self.schema = schema
    self.strictPackages = strictPackages
  }

  /// All that is wrong, in the order of the files.
  package static func check(_ schema: Schema, strictPackages: Set<String>) -> [String] {
    var lint = Lint(schema, strictPackages: strictPackages)
    for file in schema.files where !file.name.hasPrefix("google/protobuf/") { lint.check(file) }
    lint.checkPayloads()
    return lint.complaints
  }

  private mutating func require(_ condition: Bool, _ complaint: @autoclosure () -> String) {
    if !condition { complaints.append(complaint()) }
  }

  private mutating func check(_ file: FileDescriptor) {
    let strict = strictPackages.contains(file.package)
    require(file.syntax == "proto3", "\(file.name): not proto3")
    require(!file.comment.trimmed.isEmpty, "\(file.name): no comment above the syntax line")
    if strict {
      let folder = file.package.split(separator: ".").joined(separator: "/")
      require(
        file.name.hasPrefix(folder + "/"), "\(file.name): package \(file.package) belongs in \(folder)/")
    }
    for descriptor in file.allEnums { check(descriptor, strict) }
    for message in file.allMessages { check(message, strict) }
    for service in file.services { check(service, strict) }
  }

  private mutating func check(_ descriptor: EnumDescriptor, _ strict: Bool) {
    let name = descriptor.fullName
    require(!descriptor.comment.trimmed.isEmpty, "\(name): no comment")
    require(!descriptor.allowsAlias, "\(name): aliases are not supported")
    require(descriptor.values.first?.number == 0, "\(name): the first value is not 0")
    let prefix = SwiftName.upperSnake(descriptor.name) + "_"
    for (index, value) in descriptor.values.enumerated() {
      require(!value.comment.trimmed.isEmpty, "\(name).\(value.name): no comment")
      guard strict else { continue }
      require(value.name.hasPrefix(prefix), "\(value.name): does not begin with \(prefix)")
      require(value.name == value.name.uppercased(), "\(value.name): not in UPPER_SNAKE_CASE")
      if index == 0 {
        require(value.name == prefix + "UNSPECIFIED", "\(value.name): not \(prefix)UNSPECIFIED")
      }
    }
    if strict { require(descriptor.name.isUpperCamel, "\(name): not in UpperCamelCase") }
  }

  private mutating func check(_ message: MessageDescriptor, _ strict: Bool) {
    let name = message.fullName
    require(!message.comment.trimmed.isEmpty, "\(name): no comment")
    require(!message.isMapEntry, "\(name): maps are not supported, repeat an entry message instead")
    require(message.fields.count <= 64, "\(name): more than 64 fields")
    require(!reaches(message, from: message), "\(name): recursive messages have no bounded depth")
    for field in message.fields {
      let path = "\(name).\(field.name)"
      require(!field.comment.trimmed.isEmpty, "\(path): no comment")
      require(!field.isProto3Optional, "\(path): protoc-c does not know optional, use a oneof or a message")
      require(field.type != .group, "\(path): groups are not supported")
      require(field.name != "base", "\(path): protoc-c keeps this name for itself")
      if strict { require(field.name.isLowerSnake, "\(path): not in lower_snake_case") }
    }
    for oneof in message.oneofs where !oneof.name.hasPrefix("_") {
      require(!oneof.comment.trimmed.isEmpty, "\(name).\(oneof.name): no comment")
      let type = SwiftName.upperCamel(oneof.name)
      let taken = message.messages.map(\.name) + message.enums.map(\.name)
      require(!taken.contains(type), "\(name).\(oneof.name): \(type) is taken by a nested type")
    }
    if strict { require(message.name.isUpperCamel, "\(name): not in UpperCamelCase") }
  }

  private mutating func check(_ service: ServiceDescriptor, _ strict: Bool) {
    require(!service.comment.trimmed.isEmpty, "\(service.fullName): no comment")
    if strict { require(service.name.hasSuffix("Service"), "\(service.fullName): does not end in Service") }
    for method in service.methods {
      let path = "\(service.fullName).\(method.name)"
      require(!method.comment.trimmed.isEmpty, "\(path): no comment")
      guard strict else { continue }
      require(method.name.isUpperCamel, "\(path): not in UpperCamelCase")
      let scope = service.fullName.dropLast(service.name.count)
      require(method.input == scope + method.name + "Request", "\(path): does not take \(method.name)Request")
      require(
        method.output == scope + method.name + "Response", "\(path): does not give \(method.name)Response")
    }
  }

  /// One request and one response message per method, and none for two.
  private mutating func checkPayloads() {
    var users: [String: String] = [:]
    for file in schema.files where strictPackages.contains(file.package) {
      for service in file.services {
        for method in service.methods {
          for payload in [method.input, method.output] {
            let path = "\(service.fullName).\(method.name)"
            if let other = users[payload] { complaints.append("\(path): shares \(payload) with \(other)") }
            users[payload] = path
          }
        }
      }
    }
  }

  /// Whether `target` is a field's type somewhere below `start`.
  private func reaches(_ target: MessageDescriptor, from start: MessageDescriptor) -> Bool {
    var seen: Set<String> = []
    var open = start.fields.map(\.typeName)
    while let name = open.popLast() {
      if name == target.fullName { return true }
      guard seen.insert(name).inserted, let message = schema.messages[name] else { continue }
      open += message.fields.map(\.typeName)
    }
    return false
  }
}

extension String {
  fileprivate var trimmed: String { String(drop(while: \.isWhitespace)) }

  fileprivate var isUpperCamel: Bool {
    first?.isUppercase == true && allSatisfy { $0.isLetter || $0.isNumber }
  }

  fileprivate var isLowerSnake: Bool {
    first?.isLowercase == true && allSatisfy { $0.isLowercase || $0.isNumber || $0 == "_" }
  }
}
