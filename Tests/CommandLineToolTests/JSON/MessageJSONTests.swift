// Messages as JSON: names, enums, oneofs, numbers, presence and escapes; checked field by field.
import CommandLineTool
import Schema
import Testing

@Suite struct MessageJSONTests {
  @Test func writesAFigure() throws {
    let span = Span(cleanStart: 1, cleanEnd: 9_007_199_254_740_993)
    let figure = Figure(
      id: "f-1", surface: "约XX亿元", role: .totalInvestment,
      written: Quantity(kind: .redacted(Redaction(class: .whole))),
      normalized: Quantity(kind: .exact(Decimal(value: "12.50"))),
      source: .extraction(ExtractionSource(documentId: "d-1", span: span, section: -1)))
    let json = MessageJSON.value(of: figure)
    #expect(json["surface"] == .string("约XX亿元"))
    #expect(json["role"] == .string("FIGURE_ROLE_TOTAL_INVESTMENT"))
    #expect(json["measure"] == .string("MEASURE_UNSPECIFIED"))
    #expect(json["written"] == .members(["redacted": .members(["class": .string("REDACTION_CLASS_WHOLE")])]))
    #expect(json["normalized"]?["exact"]?["value"] == .string("12.50"))
    #expect(json["projectId"] == .string(""))
    // A oneof is the member that is set.
    #expect(json["source"] == nil)
    #expect(json["extraction"]?["section"] == .number("-1"))
    #expect(json["extraction"]?["span"]?["cleanEnd"] == .number("9007199254740993"))
  }

  @Test func leavesOutMessagesThatAreNotSet() {
    let json = MessageJSON.value(of: Figure())
    #expect(json["written"] == nil)
    #expect(json["revision"] == .number("0"))
  }

  @Test func writesListsAndMoments() {
    let document = Document(
      id: "d-1", kind: .speech, date: PartialDate(year: 2025, month: 3), parts: [DocumentPart(ordinal: 0)],
      ingestTime: GoogleProtobufTimestamp(seconds: 0, nanos: 5_000_000))
    let json = MessageJSON.value(
      of: ListDocumentsResponse(documents: [document], total: Total(count: 1, exact: true)))
    guard case .array(let documents) = json["documents"] else {
      Issue.record("no array")
      return
    }
    #expect(documents.first?["ingestTime"] == .string("1970-01-01T00:00:00.005Z"))
    #expect(
      documents.first?["date"]
        == .members(["year": .number("2025"), "month": .number("3"), "day": .number("0")]))
    #expect(documents.first?["sections"] == .array([]))
    #expect(json["total"]?["exact"] == .bool(true))
  }

  @Test func textIsIndentedAndEscaped() {
    let value = JSONValue.members([
      "a": .array([]), "b": .array([.null, .number("1")]), "c": .string("\"\\\n\u{1B}\u{9B}\u{2028}项目"),
    ])
    #expect(
      value.text
        == "{\n  \"a\": [],\n  \"b\": [\n    null,\n    1\n  ],\n"
        + "  \"c\": \"\\\"\\\\\\n\\u001b\\u009b\\u2028项目\"\n}")
  }

  @Test(
    arguments: [([], ""), ([1], "AQ=="), ([1, 2], "AQI="), ([255, 254, 253, 252], "//79/A==")]
      as [([UInt8], String)])
  func bytesAreBase64(bytes: [UInt8], text: String) {
    #expect(MessageJSON.value(of: IngestDocumentRequest(content: bytes))["content"] == .string(text))
  }
}
