// What the specification says of fields that come more than once or with a foreign wire type.
//
// protobuf-c reads out of bounds when two copies of a submessage are merged whose oneof is not set,
// and loses the scalars of the first copy; the codec joins the copies before protobuf-c sees them.
import Schema
import Testing

@Suite struct MergingTests {
  private func field(_ number: Int, _ payload: [UInt8]) -> [UInt8] {
    varint(number << 3 | 2) + varint(payload.count) + payload
  }

  @Test func copiesOfASubmessageAreMerged() throws {
    let bytes = field(1, field(1, Array("1".utf8))) + field(2, []) + field(1, [])
    #expect(
      try DecimalRange(decoding: bytes) == DecimalRange(low: Decimal(value: "1"), high: Decimal()))
    let dates = field(7, [0x08, 0x05]) + field(7, [0x10, 0x06])
    #expect(try Document(decoding: dates).date == PartialDate(year: 5, month: 6))
    let lists = field(1, field(3, [0x61])) + field(1, field(3, [0x62]))
    #expect(try GetProjectResponse(decoding: lists).project?.aliases == ["a", "b"])
  }

  @Test func anUnsetOneofIsMergedInBounds() throws {
    // Figure.written, a Quantity whose kind is not set, three times.
    let bytes = field(6, []) + field(6, []) + field(6, [])
    #expect(try Figure(decoding: bytes) == Figure(written: Quantity()))
    let later = field(6, []) + field(6, field(1, field(1, [0x37])))
    #expect(try Figure(decoding: later).written == Quantity(kind: .exact(Decimal(value: "7"))))
  }

  @Test func theLastMemberOfAOneofCounts() throws {
    let exact = field(1, field(1, [0x37]))
    let range = field(2, field(1, []))
    let redacted = field(3, [0x08, 0x02])
    #expect(try Quantity(decoding: exact + redacted) == Quantity(kind: .redacted(Redaction(class: .partial))))
    #expect(try Quantity(decoding: redacted + exact) == Quantity(kind: .exact(Decimal(value: "7"))))
    // The same member again merges, unless another stood between.
    let empty = field(1, [])
    #expect(try Quantity(decoding: exact + empty) == Quantity(kind: .exact(Decimal(value: "7"))))
    #expect(try Quantity(decoding: exact + range + empty) == Quantity(kind: .exact(Decimal())))
    // A string member, then a message member, then a string.
    let name = field(3, [0x61])
    let symbol = field(4, [0x62])
    let `extension` = field(5, field(1, [0x63]))
    let request = try GrpcReflectionV1ServerReflectionRequest(decoding: name + `extension` + symbol)
    #expect(request.messageRequest == .fileContainingSymbol("b"))
    let other = try GrpcReflectionV1ServerReflectionRequest(decoding: name + symbol + `extension`)
    #expect(
      other.messageRequest
        == .fileContainingExtension(GrpcReflectionV1ExtensionRequest(containingType: "c")))
  }

  @Test func theLastScalarCounts() throws {
    #expect(try PartialDate(decoding: [0x08, 0x01, 0x08, 0x02]) == PartialDate(year: 2))
    #expect(try Decimal(decoding: field(1, [0x61]) + field(1, [0x62])) == Decimal(value: "b"))
    #expect(try Decimal(decoding: field(1, [0x61]) + field(1, [])) == Decimal(value: ""))
  }

  @Test func aForeignWireTypeIsAnUnknownField() throws {
    // Field 1 of Decimal as a varint, as 64 bits, as 32 bits.
    #expect(try Decimal(decoding: [0x08, 0x01]) == Decimal())
    #expect(try Decimal(decoding: [0x09, 1, 2, 3, 4, 5, 6, 7, 8]) == Decimal())
    #expect(try Decimal(decoding: [0x0d, 1, 2, 3, 4] + field(1, [0x61])) == Decimal(value: "a"))
    #expect(try PartialDate(decoding: field(1, [0x05])) == PartialDate())
    #expect(throws: DecodingError.self) { try Decimal(decoding: [0x0d, 1, 2, 3]) }
  }

  @Test func listsOfNumbersComePackedOrNot() throws {
    typealias Numbers = GrpcReflectionV1ExtensionNumberResponse
    #expect(try Numbers(decoding: [0x12, 0x03, 0x01, 0x96, 0x01]).extensionNumber == [1, 150])
    #expect(try Numbers(decoding: [0x10, 0x01, 0x10, 0x96, 0x01]).extensionNumber == [1, 150])
    #expect(try Numbers(decoding: [0x10, 0x01, 0x12, 0x02, 0x02, 0x03]).extensionNumber == [1, 2, 3])
    #expect(throws: DecodingError.self) { try Numbers(decoding: [0x12, 0x02, 0x01, 0x96]) }
  }
}
