// All files of a request together: where types are found by name, and how Swift calls them.

/// What the generator was told to make.
package struct Options {
  /// The Swift module of the generated C.
  package var cModule: String
  /// Packages whose types keep their plain names; those of others are prefixed with their package.
  package var plainPackages: Set<String>
  /// Modules that the generated Swift imports, each with its access level in front where it needs one.
  package var imports: [String]
  /// The access level of everything generated.
  package var access: String

  package init(_ parameters: [String: String]) {
    func list(_ name: String) -> [String] {
      parameters[name, default: ""].split(separator: "+").map {
        String($0).replacing("_", with: " ")
      }
    }
    cModule = parameters["c_module", default: ""]
    plainPackages = Set(parameters["plain", default: ""].split(separator: "+").map(String.init))
    imports = list("imports")
    access = parameters["access", default: "public"]
  }
}

/// The types of a request by their full protobuf names.
package struct Schema {
  package let request: Request
  package let options: Options
  package private(set) var messages: [String: MessageDescriptor] = [:]
  package private(set) var enums: [String: EnumDescriptor] = [:]
  private var swiftNames: [String: String] = [:]

  package init(_ request: Request) {
    self.request = request
    options = Options(request.parameters)
    for file in request.files {
      let prefix = prefix(file.package)
      for message in file.messages { add(message, as: prefix + message.name) }
      for descriptor in file.enums { add(descriptor, as: prefix + descriptor.name) }
    }
  }

  /// What the Swift names of a package begin with.
  package func prefix(_ package: String) -> String {
    if options.plainPackages.contains(package) { return "" }
    return package.split(separator: ".").map { SwiftName.upperCamel(String($0)) }.joined()
  }

  private mutating func add(_ message: MessageDescriptor, as swiftName: String) {
    messages[message.fullName] = message
    swiftNames[message.fullName] = swiftName
    for inner in message.messages { add(inner, as: "\(swiftName).\(inner.name)") }
    for inner in message.enums { add(inner, as: "\(swiftName).\(inner.name)") }
  }

  private mutating func add(_ descriptor: EnumDescriptor, as swiftName: String) {
    enums[descriptor.fullName] = descriptor
    swiftNames[descriptor.fullName] = swiftName
  }

  /// The files that protoc wants generated.
  package var files: [FileDescriptor] {
    request.files.filter { request.filesToGenerate.contains($0.name) }
  }

  /// The Swift name of a message or enum, with the types it is nested in.
  package func swiftName(_ fullName: String) -> String {
    guard let name = swiftNames[fullName] else { preconditionFailure("protoc sent no \(fullName)") }
    return name
  }

  /// The name in the generated files: `taizhang/v1/figure.proto` → `taizhang.v1.figure`.
  /// Swift wants base names of one module to differ, so the folders go into the name.
  package static func baseName(_ file: FileDescriptor) -> String {
    let stem = file.name.hasSuffix(".proto") ? String(file.name.dropLast(6)) : file.name
    return stem.split(separator: "/").joined(separator: ".")
  }

  /// The first lines of every generated file.
  package func header(_ file: FileDescriptor, imports: [String]) -> String {
    var lines = ["// Generated from \(file.name) by proto/generate.sh; not for editing.", ""]
    lines += imports.map { $0.contains(" ") ? $0.replacing(" ", with: " import ") : "import \($0)" }.sorted()
    return lines.joined(separator: "\n") + "\n"
  }
}
