// Each lint rule, by a schema that breaks it alone.
import GeneratorKit
import Testing

@Suite struct LintTests {
  private func message(_ name: String, _ fields: [FieldDescriptor] = []) -> MessageDescriptor {
    var message = MessageDescriptor()
    message.name = name
    message.fullName = "a.v1.\(name)"
    message.fields = fields
    message.comment = " A message.\n"
    return message
  }

  private func field(
    _ name: String, _ number: Int, _ type: FieldType = .string, of typeName: String = ""
  ) -> FieldDescriptor {
    var field = FieldDescriptor()
    field.name = name
    field.number = number
    field.type = type
    field.typeName = typeName
    field.comment = " A field.\n"
    return field
  }

  /// A schema without a fault.
  private var file: FileDescriptor {
    var file = FileDescriptor()
    file.name = "a/v1/a.proto"
    file.package = "a.v1"
    file.syntax = "proto3"
    file.comment = " A file.\n"
    file.messages = [message("GetRequest", [field("id", 1)]), message("GetResponse")]
    var method = MethodDescriptor()
    method.name = "Get"
    method.input = "a.v1.GetRequest"
    method.output = "a.v1.GetResponse"
    method.comment = " A method.\n"
    var service = ServiceDescriptor()
    service.name = "AService"
    service.fullName = "a.v1.AService"
    service.comment = " A service.\n"
    service.methods = [method]
    file.services = [service]
    var kind = EnumDescriptor()
    kind.name = "Kind"
    kind.fullName = "a.v1.Kind"
    kind.comment = " An enum.\n"
    for (number, name) in ["KIND_UNSPECIFIED", "KIND_ONE"].enumerated() {
      var value = EnumValueDescriptor()
      value.name = name
      value.number = number
      value.comment = " A value.\n"
      kind.values.append(value)
    }
    file.enums = [kind]
    return file
  }

  private func check(_ change: (inout FileDescriptor) -> Void) -> [String] {
    var file = file
    change(&file)
    let schema = Schema(Request(filesToGenerate: [file.name], files: [file]))
    return Lint.check(schema, strictPackages: ["a.v1"])
  }

  @Test func aCleanSchemaPasses() {
    #expect(check { _ in } == [])
  }

  @Test func commentsAreRequired() {
    #expect(check { $0.comment = "" } == ["a/v1/a.proto: no comment above the syntax line"])
    #expect(check { $0.messages[0].comment = "\n" } == ["a.v1.GetRequest: no comment"])
    #expect(check { $0.messages[0].fields[0].comment = "" } == ["a.v1.GetRequest.id: no comment"])
    #expect(check { $0.enums[0].values[1].comment = "" } == ["a.v1.Kind.KIND_ONE: no comment"])
    #expect(check { $0.services[0].methods[0].comment = "" } == ["a.v1.AService.Get: no comment"])
  }

  @Test func namesFollowTheStyle() {
    #expect(check { $0.messages[0].fields[0].name = "projectId" }.count == 1)
    #expect(check { $0.enums[0].values[0].name = "KIND_NONE" } == ["KIND_NONE: not KIND_UNSPECIFIED"])
    #expect(check { $0.enums[0].values[1].name = "ONE" } == ["ONE: does not begin with KIND_"])
    #expect(check { $0.enums[0].values[0].number = 7 } == ["a.v1.Kind: the first value is not 0"])
    #expect(check { $0.services[0].name = "A" }.contains("a.v1.AService: does not end in Service"))
  }

  @Test func eachMethodHasItsOwnMessages() {
    let shared = check { file in
      file.services[0].methods.append(file.services[0].methods[0])
    }
    #expect(shared.contains("a.v1.AService.Get: shares a.v1.GetRequest with a.v1.AService.Get"))
    #expect(check { $0.services[0].methods[0].output = "a.v1.GetRequest" }.count == 2)
  }

  @Test func whatProtobufCLacksIsRefused() {
    #expect(check { $0.messages[0].isMapEntry = true }.count == 1)
    #expect(check { $0.messages[0].fields[0].isProto3Optional = true }.count == 1)
    #expect(check { $0.messages[0].fields[0].name = "base" }.count == 1)
    #expect(check { $0.syntax = "proto2" } == ["a/v1/a.proto: not proto3"])
    let circle = check { file in
      file.messages[0].fields.append(field("next", 2, .message, of: "a.v1.GetResponse"))
      file.messages[1].fields.append(field("next", 1, .message, of: "a.v1.GetRequest"))
    }
    #expect(circle.count == 2)
  }
}
