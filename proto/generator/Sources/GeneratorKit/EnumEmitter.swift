// Emits the Swift form of a protobuf enum: its cases, and one for the numbers that this schema does not know.

extension MessageEmitter {
  func emit(_ descriptor: EnumDescriptor, as swiftName: String, into source: inout SourceText) {
    let access = schema.options.access
    let cases = descriptor.values.map {
      (value: $0, name: SwiftName.escaped(SwiftName.enumCase($0.name, of: descriptor.name)))
    }
    source.documentation(descriptor.comment)
    source.block("\(access) enum \(swiftName): Sendable, Hashable, CaseIterable") { source in
      for item in cases {
        source.documentation(item.value.comment)
        source.line("case \(item.name)")
      }
      source.line("/// A value of a newer schema, kept as it came.")
      source.line("case unrecognized(Int32)")
      source.line()
      source.line("/// Every value that this schema knows, in its order.")
      source.declaration(
        "\(access) static let allCases: [\(swiftName)] = [", cases.map { ".\($0.name)" }, "]")
      source.line()
      source.line(
        "/// The value with a number of the wire; `unrecognized` for a number that this schema does not know."
      )
      source.block("\(access) init(rawValue: Int32)") { source in
        source.block("switch rawValue") { source in
          for item in cases { source.line("case \(item.value.number): self = .\(item.name)") }
          source.line("default: self = .unrecognized(rawValue)")
        }
      }
      source.line()
      source.line("/// The value with a name of the .proto file; nil where there is none.")
      source.block("\(access) init?(protoName: String)") { source in
        source.block("switch protoName") { source in
          for item in cases { source.line("case \"\(item.value.name)\": self = .\(item.name)") }
          source.line("default: return nil")
        }
      }
      source.line()
      source.line("/// The number on the wire.")
      source.block("\(access) var rawValue: Int32") { source in
        source.block("switch self") { source in
          for item in cases { source.line("case .\(item.name): \(item.value.number)") }
          source.line("case .unrecognized(let value): value")
        }
      }
      source.line()
      source.line("/// The name in the .proto file; the number where this schema does not know it.")
      source.block("\(access) var protoName: String") { source in
        source.block("switch self") { source in
          for item in cases { source.line("case .\(item.name): \"\(item.value.name)\"") }
          source.line("case .unrecognized(let value): String(value)")
        }
      }
    }
  }
}
