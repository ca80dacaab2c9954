// Error details travel whole, stay small, and survive whatever a peer sends instead.
@testable import RPC
import Schema
import Testing

@Suite struct ErrorDetailsTests {
  private let details = ErrorDetails(
    reason: "INVALID_FIELD", metadata: ["limit": "200", "field": "page_size"],
    fieldViolations: [
      .init(field: "page_size", description: "page_size is negative"),
      .init(field: "source.name", description: "source.name is longer than 1,024 bytes"),
    ],
    retryDelay: .milliseconds(2_500), localizedText: .chinese("请求字段有误"), requestID: "r-17")

  @Test func everythingComesBack() {
    let error = RPCError(.invalidArgument, "page_size is negative", details: details)
    #expect(error.errorDetails == details)
    #expect(error.message == "page_size is negative")
    let bare = ErrorDetails(reason: "NOT_FOUND")
    #expect(RPCError(.notFound, "no", details: bare).errorDetails == bare)
  }

  @Test func theWireFormIsGooglesStatus() throws {
    let error = RPCError(.aborted, "changed meanwhile", details: details)
    let status = try GoogleRpcStatus(decoding: try #require(error.details))
    #expect(status.code == 10)
    #expect(status.message == "changed meanwhile")
    #expect(
      status.details.map(\.typeUrl)
        == [
          "ErrorInfo", "BadRequest", "RetryInfo", "LocalizedMessage", "RequestInfo",
        ].map { "type.googleapis.com/google.rpc.\($0)" })
    let retry = try GoogleRpcRetryInfo(decoding: status.details[2].value)
    #expect(retry.retryDelay == GoogleProtobufDuration(seconds: 2, nanos: 500_000_000))
    let text = try GoogleRpcLocalizedMessage(decoding: status.details[3].value)
    #expect(text == GoogleRpcLocalizedMessage(locale: "zh-CN", message: "请求字段有误"))
  }

  @Test func longListsAndTextsAreShortened() throws {
    var long = details
    long.fieldViolations = (0..<500).map { .init(field: "items[\($0)].name", description: "它太长了") }
    let error = RPCError(.invalidArgument, "too much", details: long)
    let bytes = try #require(error.details)
    #expect(bytes.count <= ErrorDetails.encodedBytesMax)
    let back = try #require(error.errorDetails)
    #expect(back.reason == "INVALID_FIELD")
    #expect(back.fieldViolations.count > 20)
    #expect(back.fieldViolations.elementsEqual(long.fieldViolations.prefix(back.fieldViolations.count)))

    var huge = details
    huge.localizedText = .chinese(String(repeating: "很长", count: 10_000))
    let cut = try #require(RPCError(.internalError, "", details: huge).errorDetails?.localizedText?.text)
    #expect(cut.utf8.count <= 1_024 && cut.hasPrefix("很长很长"))
    #expect(!cut.unicodeScalars.contains("\u{fffd}"))

    // So much that nothing but the reason is left.
    var hopeless = details
    hopeless.metadata = Dictionary(uniqueKeysWithValues: (0..<900).map { ("key\($0)", "value") })
    #expect(
      RPCError(.internalError, "", details: hopeless).errorDetails == ErrorDetails(reason: "INVALID_FIELD"))
  }

  @Test func whatACallerSentMayHoldAnything() {
    var quoted = details
    quoted.fieldViolations = [.init(field: "a\0b", description: "\0")]
    let back = RPCError(.invalidArgument, "\0", details: quoted).errorDetails
    #expect(back?.fieldViolations == [.init(field: "a\u{fffd}b", description: "\u{fffd}")])
  }

  @Test func whatAPeerSendsMayBeAnything() throws {
    #expect(RPCError(.unknown).errorDetails == nil)
    #expect(RPCError(.unknown, "", details: [0xff, 0x00]).errorDetails == nil)
    let foreign = GoogleRpcStatus(details: [GoogleProtobufAny(typeUrl: "x/y.Z", value: [1, 2, 3])])
    #expect(RPCError(.unknown, "", details: try foreign.encoded()).errorDetails == nil)
    let broken = GoogleRpcStatus(details: [
      GoogleProtobufAny(typeUrl: "type.googleapis.com/google.rpc.ErrorInfo", value: [0xff]),
      GoogleProtobufAny(
        typeUrl: "example.org/google.rpc.RetryInfo",
        value: try GoogleRpcRetryInfo(
          retryDelay: GoogleProtobufDuration(seconds: .max, nanos: .min)
        ).encoded()),
    ])
    let read = RPCError(.unknown, "", details: try broken.encoded()).errorDetails
    #expect(read?.reason == "")
    #expect(read?.retryDelay != nil)
  }
}
