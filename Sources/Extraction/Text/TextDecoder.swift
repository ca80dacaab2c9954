// Bytes of any supported encoding → valid UTF-8; detection of the encoding.

/// A file decoded to UTF-8, and the way back.
struct DecodedText {
  var encoding: TextEncoding
  var utf8: [UInt8]
  var bytes: SourceByteMap
}

enum TextDecoder {
  /// Decodes a file, detecting its encoding unless one is given.
  static func decode(
    _ file: [UInt8], as wanted: TextEncoding?
  ) throws(ExtractionError) -> DecodedText {
    let mark = byteOrderMark(file)
    if let wanted {
      return try decode(
        file, as: wanted, prefix: mark?.encoding == wanted ? mark?.length ?? 0 : 0, strict: true)
    }
    if let mark { return try decode(file, as: mark.encoding, prefix: mark.length, strict: false) }
    // Most files are clean UTF-8; one look settles it.
    if EncodingDetector.firstInvalidUTF8(file.span, from: 0) == nil, !EncodingDetector.mayBeWide(file.span) {
      return DecodedText(encoding: .utf8, utf8: file, bytes: SourceByteMap(utf8Prefix: 0))
    }
    return try decode(file, as: try EncodingDetector.detect(file), prefix: 0, strict: false)
  }

  private static func byteOrderMark(_ file: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
    if file.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if file.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if file.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    if file.starts(with: [0x84, 0x31, 0x95, 0x33]) { return (.gb18030, 4) }
    return nil
  }

  private static func decode(
    _ file: [UInt8], as encoding: TextEncoding, prefix: Int, strict: Bool
  ) throws(ExtractionError) -> DecodedText {
    if encoding == .utf8 && EncodingDetector.firstInvalidUTF8(file.span, from: prefix) == nil {
      let text = prefix == 0 ? file : Array(file[prefix...])
      return DecodedText(encoding: .utf8, utf8: text, bytes: SourceByteMap(utf8Prefix: prefix))
    }
    let decoded = transcode(file, encoding: encoding, prefix: prefix)
    // A tenth of unreadable characters is damage; more is another kind of file.
    if let first = decoded.firstBad, strict || decoded.bad > decoded.scalars / 10 {
      if strict && decoded.bad <= decoded.scalars / 100 { return decoded.text }
      throw strict ? .undecodable(encoding: encoding, offset: first) : .binary(offset: first)
    }
    return decoded.text
  }

  private struct Transcoded {
    var text: DecodedText
    var scalars = 0
    var bad = 0
    var firstBad: Int?
  }

  private static func transcode(_ file: [UInt8], encoding: TextEncoding, prefix: Int) -> Transcoded {
    var out: [UInt8] = []
    out.reserveCapacity(file.count + file.count / 2)
    var checkpoints: [SourceByteMap.Checkpoint] = []
    checkpoints.reserveCapacity(file.count / blockSize + 1)
    var result = Transcoded(
      text: DecodedText(encoding: encoding, utf8: [], bytes: SourceByteMap(utf8Prefix: 0)))
    let input = file.span
    // Some blocks of the file at a time, into a buffer that holds whatever they may become.
    var buffer = [UInt8](repeating: 0, count: 3 * (blocksAtOnce * (blockSize + 4)) + 8)
    var offset = prefix
    while offset < input.count {
      var count = 0
      for _ in 0..<blocksAtOnce where offset < input.count {
        checkpoints.append(.init(decoded: UInt32(out.count + count), byte: UInt32(offset)))
        let end = min(offset + blockSize, input.count)
        switch encoding {
        case .utf8: count += block(input, &offset, end, &buffer, from: count, &result, stepUTF8)
        case .gb18030:
          count += blockGB18030(input, &offset, end, &buffer, from: count, &result, .shared)
        case .utf16LittleEndian:
          count += block(input, &offset, end, &buffer, from: count, &result) { stepUTF16($0, $1, low: 0) }
        case .utf16BigEndian:
          count += block(input, &offset, end, &buffer, from: count, &result) { stepUTF16($0, $1, low: 1) }
        }
      }
      out += buffer[..<count]
    }
    result.text.utf8 = out
    result.text.bytes = SourceByteMap(
      encoding: encoding, prefix: prefix, file: file, checkpoints: checkpoints)
    return result
  }

  /// Bytes of the file between two checkpoints.
  private static let blockSize = 128
  /// Blocks that are decoded before they are copied behind the others.
  private static let blocksAtOnce = 32

  /// Decodes the characters that begin before `end` into the buffer from `start` on; returns their bytes.
  @inline(__always)
  private static func block(
    _ input: Span<UInt8>, _ offset: inout Int, _ end: Int, _ buffer: inout [UInt8], from start: Int,
    _ result: inout Transcoded,
    _ step: (Span<UInt8>, Int) -> (scalar: UInt32, length: Int)
  ) -> Int {
    var space = buffer.mutableSpan
    var out = space.mutableBytes
    var count = start
    var scalars = 0
    while offset < end {
      scalars &+= 1
      let (scalar, length) = step(input, offset)
      let (bytes, width) = encoded(scalar)
      // Four bytes at once, those behind the character overwritten by the next.
      out.storeBytes(of: bytes.littleEndian, toByteOffset: count, as: UInt32.self)
      count &+= width
      if scalar == 0xFFFD {
        result.bad += 1
        if result.firstBad == nil { result.firstBad = offset }
      }
      offset &+= length
    }
    result.scalars += scalars
    return count - start
  }

  /// The same for GB18030, its letters of two bytes ready in the table.
  private static func blockGB18030(
    _ input: Span<UInt8>, _ offset: inout Int, _ end: Int, _ buffer: inout [UInt8], from first: Int,
    _ result: inout Transcoded, _ tables: GB18030Tables
  ) -> Int {
    var count = first
    while offset < end {
      result.scalars += letters(input, &offset, end, &buffer, &count, tables.letters.span)
      guard offset < end else { break }
      let next = offset + 1
      count += block(input, &offset, next, &buffer, from: count, &result) { stepGB18030($0, $1, tables) }
    }
    return count - first
  }

  /// Decodes ASCII and letters of two bytes up to the first other character; returns how many they were.
  @inline(__always)
  private static func letters(
    _ input: Span<UInt8>, _ place: inout Int, _ end: Int, _ buffer: inout [UInt8], _ length: inout Int,
    _ letters: Span<UInt32>
  ) -> Int {
    // Copies, for what the caller owns is written back at every step.
    var (offset, count) = (place, length)
    defer { (place, length) = (offset, count) }
    var space = buffer.mutableSpan
    var out = space.mutableBytes
    let raw = input.bytes
    let start = offset
    var ascii = 0
    scan: while offset < end, offset &+ 1 < input.count {
      while offset &+ 8 <= end, let (one, two, three, last) = GB18030Tables.four(raw, at: offset, letters) {
        let bytes = UInt64(one) | UInt64(two) &<< 24 | UInt64(three) &<< 48
        let rest = three &>> 16 | last &<< 8
        out.storeBytes(of: bytes.littleEndian, toByteOffset: count, as: UInt64.self)
        out.storeBytes(of: rest.littleEndian, toByteOffset: count &+ 8, as: UInt32.self)
        count &+= 12
        offset &+= 8
      }
      // One by one to the end of what parted them, most often a number.
      var sawASCII = false
      while offset < end, offset &+ 1 < input.count {
        let lead = input[unchecked: offset]
        if lead < 0x80 {
          out.storeBytes(of: lead, toByteOffset: count, as: UInt8.self)
          count &+= 1
          ascii &+= 1
          offset &+= 1
          sawASCII = true
          continue
        }
        if sawASCII, offset &+ 8 <= end { continue scan }
        let letter = letters[unchecked: GB18030Tables.slot(lead, input[unchecked: offset &+ 1])]
        guard letter != 0 else { break scan }
        // Four bytes at once, those behind the letter overwritten by the next.
        out.storeBytes(of: letter.littleEndian, toByteOffset: count, as: UInt32.self)
        count &+= 3
        offset &+= 2
      }
    }
    return ascii &+ (offset &- start &- ascii) / 2
  }

  /// The UTF-8 of a scalar in the order of memory, the first byte the lowest, and how many bytes it has.
  @inline(__always)
  private static func encoded(_ scalar: UInt32) -> (bytes: UInt32, width: Int) {
    if scalar < 0x80 { return (scalar, 1) }
    let last = 0x80 | scalar & 0x3F
    if scalar < 0x800 { return (0xC0 | scalar >> 6 | last << 8, 2) }
    let third = 0x80 | scalar >> 6 & 0x3F
    if scalar < 0x10000 { return (0xE0 | scalar >> 12 | third << 8 | last << 16, 3) }
    return (0xF0 | scalar >> 18 | (0x80 | scalar >> 12 & 0x3F) << 8 | third << 16 | last << 24, 4)
  }

  @inline(__always)
  static func append(_ scalar: UInt32, to out: inout [UInt8]) {
    if scalar < 0x80 {
      out.append(UInt8(truncatingIfNeeded: scalar))
      return
    }
    if scalar < 0x800 {
      out.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
    } else if scalar < 0x10000 {
      out.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      out.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
    } else {
      out.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
      out.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
      out.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
    }
    out.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
  }

  /// One character of the file: its scalar (U+FFFD where there is none) and its bytes, at least one.
  @inline(__always)
  static func step(
    in file: Span<UInt8>, at offset: Int, encoding: TextEncoding
  ) -> (scalar: UInt32, length: Int) {
    switch encoding {
    case .utf8: stepUTF8(file, offset)
    case .gb18030: stepGB18030(file, offset, .shared)
    case .utf16LittleEndian: stepUTF16(file, offset, low: 0)
    case .utf16BigEndian: stepUTF16(file, offset, low: 1)
    }
  }

  @inline(__always)
  private static func stepUTF8(_ file: Span<UInt8>, _ offset: Int) -> (scalar: UInt32, length: Int) {
    let lead = file[offset]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let count: Int
    var scalar: UInt32
    var range: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: (count, scalar) = (1, UInt32(lead & 0x1F))
    case 0xE0...0xEF:
      (count, scalar) = (2, UInt32(lead & 0x0F))
      if lead == 0xE0 { range = 0xA0...0xBF } else if lead == 0xED { range = 0x80...0x9F }
    case 0xF0...0xF4:
      (count, scalar) = (3, UInt32(lead & 0x07))
      if lead == 0xF0 { range = 0x90...0xBF } else if lead == 0xF4 { range = 0x80...0x8F }
    default: return (0xFFFD, 1)
    }
    // A broken sequence is one replacement for its longest valid beginning, as everywhere.
    for index in 1...count {
      guard offset + index < file.count, range.contains(file[offset + index]) else {
        return (0xFFFD, index)
      }
      scalar = scalar << 6 | UInt32(file[offset + index] & 0x3F)
      range = 0x80...0xBF
    }
    return (scalar, count + 1)
  }

  @inline(__always)
  private static func stepUTF16(
    _ file: Span<UInt8>, _ offset: Int, low: Int
  ) -> (scalar: UInt32, length: Int) {
    guard offset + 1 < file.count else { return (0xFFFD, 1) }
    let unit = UInt32(file[offset + low]) | UInt32(file[offset + 1 - low]) << 8
    guard unit & 0xF800 == 0xD800 else { return (unit, 2) }
    guard unit < 0xDC00, offset + 3 < file.count else { return (0xFFFD, 2) }
    let second = UInt32(file[offset + 2 + low]) | UInt32(file[offset + 3 - low]) << 8
    guard second & 0xFC00 == 0xDC00 else { return (0xFFFD, 2) }
    return (0x10000 + (unit & 0x3FF) << 10 + (second & 0x3FF), 4)
  }

  @inline(__always)
  static func stepGB18030(
    _ file: Span<UInt8>, _ offset: Int, _ tables: GB18030Tables
  ) -> (scalar: UInt32, length: Int) {
    let lead = file[offset]
    if lead < 0x80 { return (UInt32(lead), 1) }
    guard lead > 0x80, lead < 0xFF, offset + 1 < file.count else { return (0xFFFD, 1) }
    let second = file[unchecked: offset &+ 1]
    if second >= 0x40 && second != 0x7F && second != 0xFF {
      let scalar = tables.twoByte[(Int(lead) &- 0x81) &* 192 &+ Int(second) &- 0x40]
      return scalar == 0 ? (0xFFFD, 1) : (UInt32(scalar), 2)
    }
    guard 0x30...0x39 ~= second, offset + 3 < file.count, 0x81...0xFE ~= file[offset + 2],
      0x30...0x39 ~= file[offset + 3]
    else { return (0xFFFD, 1) }
    let high = (Int(lead) - 0x81) * 10 + Int(second) - 0x30
    let linear = (high * 126 + Int(file[offset + 2]) - 0x81) * 10 + Int(file[offset + 3]) - 0x30
    if linear < GB18030Tables.fourByteCount {
      let scalar = tables.fourByte[linear]
      return scalar == 0 ? (0xFFFD, 4) : (UInt32(scalar), 4)
    }
    // Four-byte codes from 90308130 on are the supplementary planes, in order.
    let supplementary = linear - 189_000
    return 0..<0x10_0000 ~= supplementary ? (UInt32(0x10000 + supplementary), 4) : (0xFFFD, 4)
  }
}
