// The stored form of the map from the cleaned text back to the file: about four bytes a step, not thirty.

import Schema

/// Steps as triples of unsigned LEB128 differences; each piece starts from zero, so it can be read by itself.
enum OffsetSteps {
  /// - Parameter steps: in order; no number ever falls.
  static func encoded(_ steps: [OffsetStep], stepsPerPiece: Int = 16_384) -> [[UInt8]] {
    stride(from: 0, to: steps.count, by: stepsPerPiece).map { start in
      var piece: [UInt8] = []
      var last = OffsetStep()
      for step in steps[start..<min(start + stepsPerPiece, steps.count)] {
        append(step.cleanByte - last.cleanByte, to: &piece)
        append(step.sourceByte - last.sourceByte, to: &piece)
        append(step.sourceScalar - last.sourceScalar, to: &piece)
        last = step
      }
      return piece
    }
  }

  /// The steps of one piece; `nil` where it is cut off or holds too large a number.
  static func decoded(_ piece: [UInt8]) -> [OffsetStep]? {
    var steps: [OffsetStep] = []
    var last = OffsetStep()
    var position = 0
    while position < piece.count {
      guard let clean = number(piece, &position), let byte = number(piece, &position),
        let scalar = number(piece, &position)
      else { return nil }
      last = OffsetStep(
        cleanByte: last.cleanByte + clean, sourceByte: last.sourceByte + byte,
        sourceScalar: last.sourceScalar + scalar)
      steps.append(last)
    }
    return steps
  }

  private static func append(_ number: Int64, to piece: inout [UInt8]) {
    var rest = UInt64(bitPattern: max(0, number))
    while rest >= 0x80 {
      piece.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    piece.append(UInt8(rest))
  }

  /// At most 35 bits, which any file's offsets fit.
  private static func number(_ piece: [UInt8], _ position: inout Int) -> Int64? {
    var number: Int64 = 0
    var shift: Int64 = 0
    while position < piece.count, shift < 35 {
      let byte = piece[position]
      position += 1
      number |= Int64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    return nil
  }
}
