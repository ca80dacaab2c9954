// Which metadata can be sent, and how it is found again.

import Testing

@testable import RPC

@Suite struct MetadataTests {
  @Test func namesAreLowerCasedAndValuesKeptInOrder() throws {
    var metadata = Metadata()
    try metadata.add("a", for: "X-Tag")
    try metadata.add("b", for: "x-tag")
    try metadata.add(binary: [0, 255], for: "trace-bin")
    #expect(metadata["x-tag"] == "a")
    #expect(metadata.values(for: "x-tag") == [.ascii("a"), .ascii("b")])
    #expect(metadata[binary: "trace-bin"] == [0, 255])
    metadata.remove("x-tag")
    #expect(metadata.count == 1)
  }

  @Test(arguments: ["", "a b", "名", "grpc-status", "te", "content-type", ":path", "a\n"])
  func refusesName(_ name: String) {
    var metadata = Metadata()
    #expect(throws: Metadata.Invalid.self) { try metadata.add("v", for: name) }
  }

  @Test(arguments: ["值", "a\u{7f}", "a\tb", "\n"])
  func refusesValue(_ value: String) {
    var metadata = Metadata()
    #expect(throws: Metadata.Invalid.value(name: "x")) { try metadata.add(value, for: "x") }
  }

  @Test func bytesNeedBinNamesAndTextMustNotHaveOne() {
    var metadata = Metadata()
    #expect(throws: Metadata.Invalid.kind(name: "x-bin")) { try metadata.add("v", for: "x-bin") }
    #expect(throws: Metadata.Invalid.kind(name: "x")) { try metadata.add(binary: [1], for: "x") }
  }
}
