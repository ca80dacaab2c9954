// Bytes from strangers: whatever comes, decoding gives a value or an error, and takes bounded memory.
import Schema
import Testing

@Suite struct HostileBytesTests {
  /// Every sample with its type.
  private func samples() throws -> [(any Message.Type, [UInt8])] {
    var result: [(any Message.Type, [UInt8])] = [
      (GetProjectResponse.self, try Samples.projectAnswer.encoded()),
      (FollowResponse.self, try Samples.feed.encoded()),
      (IngestDocumentsRequest.self, try Samples.chunk.encoded()),
    ]
    for figure in Samples.figures { result.append((Figure.self, try figure.encoded())) }
    return result
  }

  /// Decodes; what is accepted must encode again to a message that is equal.
  private func survives<M: Message>(_ type: M.Type, _ bytes: [UInt8]) throws {
    guard let message = try? M(decoding: bytes) else { return }
    let again = try M(decoding: try message.encoded())
    // A floating-point NaN is not equal to itself.
    #expect(again == message || "\(message)".contains("nan"))
  }

  @Test func truncationAtEveryByte() throws {
    for (type, bytes) in try samples() {
      for count in bytes.indices { try survives(type, Array(bytes[..<count])) }
    }
  }

  @Test func everyBitFlipped() throws {
    for (type, bytes) in try samples() {
      for index in bytes.indices {
        for bit in 0..<8 {
          var flipped = bytes
          flipped[index] ^= 1 << UInt8(bit)
          try survives(type, flipped)
        }
      }
    }
  }

  @Test func everyTypeSurvivesEveryoneElsesBytes() throws {
    for (_, bytes) in try samples() {
      for type in SchemaDescriptors.messages { try survives(type, bytes) }
    }
  }

  @Test func randomBytesAndSplices() throws {
    var random = SplitMix64(seed: 2025)
    let all = try samples()
    for _ in 0..<4_000 {
      let (type, bytes) = all[random.below(all.count)]
      let (_, other) = all[random.below(all.count)]
      var mutated = bytes
      for _ in 0...random.below(4) {
        switch random.below(4) {
        case 0: mutated.insert(UInt8(random.below(256)), at: random.below(mutated.count + 1))
        case 1: if !mutated.isEmpty { mutated.remove(at: random.below(mutated.count)) }
        case 2: if !mutated.isEmpty { mutated[random.below(mutated.count)] = UInt8(random.below(256)) }
        default:
          let cut = random.below(mutated.count + 1)
          mutated = Array(mutated[..<cut] + other[random.below(other.count + 1)...])
        }
      }
      try survives(type, mutated)
      try survives(SchemaDescriptors.messages[random.below(SchemaDescriptors.messages.count)], mutated)
    }
  }

  @Test func emptySubmessagesByTheMillionAreRefused() throws {
    let bomb = [UInt8]((0..<2 << 20).flatMap { _ in [0x0a, 0x00] as [UInt8] })
    let error = #expect(throws: DecodingError.self) { try ListFiguresResponse(decoding: bomb) }
    #expect(error?.reason == .needsTooMuchMemory(limit: 16 * bomb.count))
  }

  @Test func unknownFieldsAreDroppedAndCostNothing() throws {
    // Field 100, a varint, two million times; the message's own arena needs a few hundred bytes.
    let unknown = [UInt8]((0..<1 << 20).flatMap { _ in [0xa0, 0x06, 0x01] as [UInt8] })
    let request = GetProjectRequest(projectId: "p-1", minRevision: 3)
    let limits = DecodingLimits(arenaFactor: 1, arenaFloor: 0)
    let bytes = try request.encoded()
    #expect(try GetProjectRequest(decoding: unknown + bytes + unknown, limits: limits) == request)
    // Inside a submessage, too.
    let inner = try Samples.figures[0].encoded()
    let padded = inner + [0xa0, 0x06, 0x01]
    let list = [0x0a] + varint(padded.count) + padded
    #expect(try ListFiguresResponse(decoding: list).figures == [Samples.figures[0]])
  }

  @Test func memoryIsRefusedAtEveryStep() throws {
    let bytes = try Samples.feed.encoded()
    var refused = 0
    for floor in 0..<20_000 {
      do throws(DecodingError) {
        let limits = DecodingLimits(arenaFactor: 1, arenaFloor: floor)
        let message = try FollowResponse(decoding: bytes, limits: limits)
        #expect(message == Samples.feed)
        break
      } catch {
        refused += 1
        #expect(error.reason == .needsTooMuchMemory(limit: max(floor, bytes.count)))
      }
    }
    #expect(refused > 1_000 && refused < 20_000)
  }

  @Test func groupsAreSkippedAndBounded() throws {
    // Field 15 as a group that holds a varint and another group; then a known field.
    let group: [UInt8] = [0x7b, 0x08, 0x01, 0x13, 0x14, 0x7c]
    #expect(try Decimal(decoding: group + [0x0a, 0x01, 0x37]) == Decimal(value: "7"))
    #expect(throws: DecodingError.self) { try Decimal(decoding: [0x7b, 0x08, 0x01]) }
    #expect(throws: DecodingError.self) { try Decimal(decoding: [0x7c]) }
    #expect(throws: DecodingError.self) { try Decimal(decoding: [0x7b, 0x13, 0x7c]) }
    let deep = [UInt8](repeating: 0x7b, count: 1 << 20) + [UInt8](repeating: 0x7c, count: 1 << 20)
    #expect(throws: DecodingError.self) { try Decimal(decoding: deep) }
  }

  @Test func varintsHaveABound() throws {
    let overlong = [UInt8](repeating: 0x80, count: 10) + [0x01]
    #expect(throws: DecodingError.self) { try PartialDate(decoding: [0x08] + overlong) }
    #expect(throws: DecodingError.self) { try PartialDate(decoding: overlong) }
    #expect(throws: DecodingError.self) { try PartialDate(decoding: [0x00, 0x01]) }
    // Padded to ten bytes it is still 5; a length of 4 GiB is nothing.
    let padded: [UInt8] = [0x08, 0x85, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x00]
    #expect(try PartialDate(decoding: padded) == PartialDate(year: 5))
    #expect(throws: DecodingError.self) { try Decimal(decoding: [0x0a, 0xff, 0xff, 0xff, 0xff, 0x0f]) }
    #expect(throws: DecodingError.self) { try Decimal(decoding: [0x0a, 0xff, 0xff, 0xff, 0xff, 0x7f]) }
  }
}

/// A length as a varint.
func varint(_ value: Int) -> [UInt8] {
  var rest = value
  var result: [UInt8] = []
  while rest >= 0x80 {
    result.append(UInt8(rest & 0x7f) | 0x80)
    rest >>= 7
  }
  return result + [UInt8(rest)]
}

/// A generator of repeatable numbers.
struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }

  /// A number from 0 below `bound`.
  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
