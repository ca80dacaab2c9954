// The GB18030 code tables, built once from the system's own converter.
import Glibc

/// What every two-byte code, and every four-byte code of the basic plane, stands for; 0 is nothing.
struct GB18030Tables: Sendable {
  /// 126 leads × 192 seconds from 0x40.
  let twoByte: [UInt16]
  /// For any two bytes, of which the first is no ASCII: the UTF-8 of the letter they are, in the order of
  /// memory; 0 where they are none, or one of fewer than three bytes.
  let letters: [UInt32]
  /// In the order of their codes from 0x81308130.
  let fourByte: [UInt16]

  static let fourByteCount = 39_420
  static let shared = GB18030Tables()

  private init() {
    var codes: [UInt8] = []
    var slots: [Int] = []
    for lead in 0x81...0xFE {
      for second in 0x40...0xFE where second != 0x7F {
        codes += [UInt8(lead), UInt8(second)]
        slots.append((lead - 0x81) * 192 + second - 0x40)
      }
    }
    twoByte = Self.convert(codes, codeLength: 2, slots: slots, count: 126 * 192)
    letters = Self.letters(twoByte)
    codes = []
    for linear in 0..<Self.fourByteCount {
      let digits = [linear / 12_600, linear / 1_260 % 10, linear / 10 % 126, linear % 10]
      codes += [
        UInt8(0x81 + digits[0]), UInt8(0x30 + digits[1]), UInt8(0x81 + digits[2]), UInt8(0x30 + digits[3]),
      ]
    }
    fourByte = Self.convert(
      codes, codeLength: 4, slots: Array(0..<Self.fourByteCount), count: Self.fourByteCount)
  }

  /// Where `letters` has two bytes.
  @inline(__always)
  static func slot(_ lead: UInt8, _ second: UInt8) -> Int { Int(lead & 0x7F) << 8 | Int(second) }

  /// The letters at four times two bytes, which must be inside, if `letters` has them all.
  @inline(__always)
  static func four(
    _ raw: RawSpan, at offset: Int, _ letters: Span<UInt32>
  ) -> (UInt32, UInt32, UInt32, UInt32)? {
    let four = UInt64(bigEndian: raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
    guard four & 0x8000_8000_8000_8000 == 0x8000_8000_8000_8000 else { return nil }
    let first = letters[unchecked: Int(four &>> 48 & 0x7FFF)]
    let second = letters[unchecked: Int(four &>> 32 & 0x7FFF)]
    let third = letters[unchecked: Int(four &>> 16 & 0x7FFF)]
    let last = letters[unchecked: Int(four & 0x7FFF)]
    // Letters of three bytes begin with 1110xxxx, and nothing else is in the table.
    return first & second & third & last & 0xE0 == 0xE0 ? (first, second, third, last) : nil
  }

  private static func letters(_ twoByte: [UInt16]) -> [UInt32] {
    var letters = [UInt32](repeating: 0, count: 1 << 15)
    for (index, scalar) in twoByte.enumerated() where scalar >= 0x800 && scalar != 0xFFFD {
      let (lead, second) = (UInt8(0x81 + index / 192), UInt8(0x40 + index % 192))
      let scalar = UInt32(scalar)
      letters[slot(lead, second)] =
        0xE0 | scalar >> 12 | (0x80 | scalar >> 6 & 0x3F) << 8 | (0x80 | scalar & 0x3F) << 16
    }
    return letters
  }

  /// Converts code by code; a code the converter refuses, or maps outside the basic plane, stays 0.
  private static func convert(_ codes: [UInt8], codeLength: Int, slots: [Int], count: Int) -> [UInt16] {
    var table = [UInt16](repeating: 0, count: count)
    guard let converter = iconv_open("UTF-16LE", "GB18030"), Int(bitPattern: converter) != -1 else {
      return table
    }
    defer { iconv_close(converter) }
    var input = codes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: 8)
    input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        for (index, slot) in slots.enumerated() {
          var from: UnsafeMutablePointer<CChar>? = input.baseAddress! + index * codeLength
          var fromLeft = codeLength
          var to: UnsafeMutablePointer<CChar>? = output.baseAddress!
          var toLeft = output.count
          let result = iconv(converter, &from, &fromLeft, &to, &toLeft)
          if result == Int.max || Int(bitPattern: UInt(bitPattern: result)) == -1
            || output.count - toLeft != 2
          {
            _ = iconv(converter, nil, nil, nil, nil)
            continue
          }
          table[slot] = UInt16(UInt8(bitPattern: output[0])) | UInt16(UInt8(bitPattern: output[1])) << 8
        }
      }
    }
    return table
  }
}
