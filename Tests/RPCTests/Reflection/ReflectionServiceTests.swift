// Reflection gives out files whole and once, and answers every question.
@testable import RPC
import Schema
import Testing

@Suite struct ReflectionServiceTests {
  private let health = HealthService(services: ["taizhang.v1.QueryService"])
  private var service: ReflectionService { ReflectionService(serving: [health]) }

  private func ask(_ question: ReflectionService.Request.MessageRequest?) -> ReflectionService.Response {
    var sent: Set<String> = []
    return service.answer(ReflectionService.Request(host: "h", messageRequest: question), sent: &sent)
  }

  private func record(_ name: String) throws -> FileDescriptorRecord {
    try #require(SchemaDescriptors.files.first { $0.name == name })
  }

  @Test func listsWhatIsServed() {
    let answer = ask(.listServices(""))
    #expect(answer.validHost == "h")
    #expect(answer.originalRequest?.messageRequest == .listServices(""))
    guard case .listServicesResponse(let list) = answer.messageResponse else {
      Issue.record("no list")
      return
    }
    #expect(
      list.service.map(\.name) == [
        "grpc.health.v1.Health", "grpc.reflection.v1.ServerReflection",
        "grpc.reflection.v1alpha.ServerReflection",
      ])
  }

  @Test func aFileComesWithWhatItImports() throws {
    guard
      case .fileDescriptorResponse(let files) = ask(.fileByFilename("taizhang/v1/feed.proto")).messageResponse
    else {
      Issue.record("no file")
      return
    }
    let names = [
      "taizhang/v1/feed.proto", "taizhang/v1/document.proto", "google/protobuf/timestamp.proto",
      "taizhang/v1/common.proto", "taizhang/v1/figure.proto", "taizhang/v1/project.proto",
    ]
    #expect(files.fileDescriptorProto.first == (try record("taizhang/v1/feed.proto").encoded))
    #expect(Set(files.fileDescriptorProto) == Set(try names.map { try record($0).encoded }))
    #expect(files.fileDescriptorProto.count == names.count)
  }

  @Test func aStreamGetsAFileOnceUnlessItAsksForIt() throws {
    var sent: Set<String> = []
    func count(_ symbol: String) -> Int {
      let request = ReflectionService.Request(messageRequest: .fileContainingSymbol(symbol))
      guard case .fileDescriptorResponse(let files) = service.answer(request, sent: &sent).messageResponse
      else { return 0 }
      return files.fileDescriptorProto.count
    }
    #expect(count("taizhang.v1.Figure") == 2)
    #expect(count("taizhang.v1.Quantity.kind") == 1)
    #expect(count("taizhang.v1.FeedService.Follow") == 4)
  }

  @Test func whatIsNotThereIsNotFound() {
    let questions: [ReflectionService.Request.MessageRequest] = [
      .fileByFilename("x.proto"), .fileByFilename(""), .fileContainingSymbol("taizhang"),
      .fileContainingSymbol(""), .fileContainingSymbol("."), .allExtensionNumbersOfType("x"),
      .fileContainingExtension(.init(containingType: "taizhang.v1.Figure", extensionNumber: 7)),
    ]
    for question in questions {
      guard case .errorResponse(let error) = ask(question).messageResponse else {
        Issue.record("\(question) has an answer")
        continue
      }
      #expect(error.errorCode == 5)
    }
    guard case .errorResponse(let error) = ask(nil).messageResponse else {
      Issue.record("an answer to nothing")
      return
    }
    #expect(error.errorCode == 3)
  }

  @Test func aTypeHasNoExtensions() {
    #expect(
      ask(.allExtensionNumbersOfType("taizhang.v1.Figure")).messageResponse
        == .allExtensionNumbersResponse(.init(baseTypeName: "taizhang.v1.Figure")))
  }
}
