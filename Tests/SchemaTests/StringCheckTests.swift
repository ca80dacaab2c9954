// Every string is checked on both ways, and an error names the field.
import Schema
import Testing

@Suite struct StringCheckTests {
  private func field(_ number: Int, _ payload: [UInt8]) -> [UInt8] {
    [UInt8(number << 3 | 2)] + varint(payload.count) + payload
  }

  private func list(_ broken: [UInt8]) throws -> [UInt8] {
    let whole = field(1, try Document(id: "d-1", title: "报告").encoded())
    return whole + whole + whole + field(1, field(2, broken)) + whole
  }

  @Test(
    arguments: [
      [0xff], [0xe5, 0xb7], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0x61, 0x80],
    ] as [[UInt8]])
  func invalidUTF8IsNamed(_ text: [UInt8]) throws {
    let error = #expect(throws: DecodingError.self) { try ListDocumentsResponse(decoding: list(text)) }
    #expect(error?.reason == .invalidUTF8)
    #expect(error?.field == "documents[3].title")
    #expect(error?.message == "taizhang.v1.ListDocumentsResponse")
    #expect(
      error?.description == "taizhang.v1.ListDocumentsResponse: documents[3].title is not valid UTF-8")
  }

  @Test func aNULIsNamed() throws {
    for text in [[0], [0x61, 0], [0, 0x61], [0x61, 0, 0x62]] as [[UInt8]] {
      let error = #expect(throws: DecodingError.self) { try ListDocumentsResponse(decoding: list(text)) }
      #expect(error?.reason == .containsNUL)
      #expect(error?.field == "documents[3].title")
    }
  }

  @Test func repeatedStringsAndOneofsAreNamed() throws {
    let project = Project(aliases: ["甲", "乙"])
    let bytes = field(1, try project.encoded() + field(3, [0xff]))
    let error = #expect(throws: DecodingError.self) { try GetProjectResponse(decoding: bytes) }
    #expect(error?.field == "project.aliases[2]")
    let request = field(4, [0x61, 0x00])
    let other = #expect(throws: DecodingError.self) {
      try GrpcReflectionV1ServerReflectionRequest(decoding: request)
    }
    #expect(other?.field == "file_containing_symbol")
  }

  /// A value that a later one replaces is checked like any other.
  @Test func droppedStringsAreChecked() throws {
    for bytes in [
      field(2, [0xff]) + field(2, [0x61]),  // the same field again
      field(2, [0xff]) + [0x10, 0x01] + field(2, []),
    ] {
      let error = #expect(throws: DecodingError.self) { try Document(decoding: bytes) }
      #expect(error?.field == "title")
    }
    // Another member of the oneof, and a submessage that is merged.
    typealias Request = GrpcReflectionV1ServerReflectionRequest
    #expect(throws: DecodingError.self) { try Request(decoding: field(3, [0xff]) + field(4, [])) }
    #expect(throws: DecodingError.self) { try Request(decoding: field(5, field(1, [0xff])) + field(4, [])) }
    #expect(throws: DecodingError.self) { try Request(decoding: field(5, field(1, [0xff])) + field(5, [])) }
  }

  @Test func malformedBytesAreNamedWhereTheyCanBe() throws {
    let bytes = field(1, field(7, [0x80]))
    let error = #expect(throws: DecodingError.self) { try ListDocumentsResponse(decoding: bytes) }
    #expect(error?.reason == .malformed)
    #expect(error?.field == "documents[0].date")
  }

  @Test func bytesMayHoldAnything() throws {
    let request = IngestDocumentRequest(content: [0, 0xff, 0xc0, 0x80, 0])
    #expect(try IngestDocumentRequest(decoding: try request.encoded()) == request)
  }

  @Test func aNULIsNotEncoded() throws {
    var answer = GetProjectResponse(project: Project(aliases: ["甲", "乙\0丙", "\0"]))
    let error = #expect(throws: EncodingError.self) { try answer.encoded(reserving: 5) }
    #expect(error?.reason == .containsNUL)
    #expect(error?.field == "project.aliases[1]")
    answer.project?.aliases = ["甲"]
    answer.project?.name = "\0"
    let other = #expect(throws: EncodingError.self) { try answer.encoded() }
    #expect(other?.field == "project.name")
  }

  @Test func everyPlaneOfUnicodePasses() throws {
    var text = ""
    for value in stride(from: UInt32(1), through: 0x10_ffff, by: 97) {
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    let chunk = TextChunk(text: text)
    #expect(try TextChunk(decoding: try chunk.encoded()) == chunk)
  }
}
