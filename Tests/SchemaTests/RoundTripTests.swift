// Messages come back from the wire as they went, and their bytes are those of the protobuf specification.
import Schema
import Testing

@Suite struct RoundTripTests {
  @Test func everyKindOfFieldComesBack() throws {
    for message in Samples.figures {
      #expect(try Figure(decoding: try message.encoded()) == message)
    }
    #expect(try GetProjectResponse(decoding: try Samples.projectAnswer.encoded()) == Samples.projectAnswer)
    #expect(try FollowResponse(decoding: try Samples.feed.encoded()) == Samples.feed)
    #expect(try IngestDocumentsRequest(decoding: try Samples.chunk.encoded()) == Samples.chunk)
  }

  @Test func theDefaultMessageIsEmpty() throws {
    #expect(try Figure().encoded() == [])
    #expect(try Figure(decoding: []) == Figure())
    #expect(try GetQueryStatusRequest().encoded() == [])
    #expect(try GetQueryStatusRequest(decoding: []) == GetQueryStatusRequest())
  }

  /// Bytes by hand after the public encoding guide.
  @Test func bytesAreThoseOfTheSpecification() throws {
    let date = PartialDate(year: 2025, month: 8, day: -1)
    let bytes: [UInt8] = [
      0x08, 0xe9, 0x0f, 0x10, 0x08, 0x18, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01,
    ]
    #expect(try date.encoded() == bytes)
    #expect(try PartialDate(decoding: bytes) == date)
    let range = DecimalRange(low: Decimal(value: "30"), high: Decimal())
    #expect(try range.encoded() == [0x0a, 0x04, 0x0a, 0x02, 0x33, 0x30, 0x12, 0x00])
  }

  @Test func aPrefixIsKeptFree() throws {
    let plain = try Samples.projectAnswer.encoded()
    let framed = try Samples.projectAnswer.encoded(reserving: 5)
    #expect(framed == [0, 0, 0, 0, 0] + plain)
    #expect(try Figure().encoded(reserving: 5) == [0, 0, 0, 0, 0])
  }

  @Test func aOneofKeepsItsEmptyMember() throws {
    let empty = IngestDocumentsRequest(step: .chunk([]))
    #expect(try empty.encoded() == [0x12, 0x00])
    #expect(try IngestDocumentsRequest(decoding: [0x12, 0x00]) == empty)
    let symbol = GrpcReflectionV1ServerReflectionRequest(messageRequest: .listServices(""))
    #expect(try symbol.encoded() == [0x3a, 0x00])
    #expect(try GrpcReflectionV1ServerReflectionRequest(decoding: [0x3a, 0x00]) == symbol)
    #expect(IngestDocumentsRequest() != empty)
  }

  @Test func unknownEnumValuesSurvive() throws {
    let figure = Figure(role: .unrecognized(77), measure: .unrecognized(-3))
    #expect(try Figure(decoding: try figure.encoded()) == figure)
    #expect(FigureRole(rawValue: 1) == .totalInvestment)
    #expect(FigureRole(rawValue: 77).rawValue == 77)
    #expect(FigureRole.totalInvestment.protoName == "FIGURE_ROLE_TOTAL_INVESTMENT")
    #expect(FigureRole(protoName: "FIGURE_ROLE_ANNUAL_PLAN") == .annualPlan)
    #expect(FigureRole(protoName: "ANNUAL_PLAN") == nil)
    for role in FigureRole.allCases {
      #expect(FigureRole(rawValue: role.rawValue) == role)
      #expect(FigureRole(protoName: role.protoName) == role)
    }
  }

  @Test func largeMessagesPassWithinTheStandardLimits() throws {
    var answer = ListFiguresResponse()
    for index in 0..<20_000 {
      var figure = Samples.figures[index % Samples.figures.count]
      figure.id = "f-\(index)"
      answer.figures.append(figure)
    }
    #expect(try ListFiguresResponse(decoding: try answer.encoded()) == answer)
    let text = String(repeating: "在建工程，", count: 300_000)
    let document = GetDocumentResponse(text: text)
    #expect(try GetDocumentResponse(decoding: try document.encoded()) == document)
  }
}
