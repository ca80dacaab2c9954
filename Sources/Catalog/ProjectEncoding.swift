// A project's two wire forms, put together from figures that are encoded already.
import Schema

/// A project as lists give it and as it is given alone, with its etag.
struct ProjectEncoding {
  /// Without figures.
  let summary: [UInt8]
  /// With its figures, byte for byte what the generated code makes of it.
  let message: [UInt8]

  /// - Parameters:
  ///   - project: without figures and without etag.
  ///   - figures: its figures, encoded.
  init(_ project: Project, figures: [[UInt8]]) throws(EncodingError) {
    // Fields go in the order of their numbers: 1 to 13, the figures (14), 15 to 18.
    var head = project
    head.figureCount = 0
    head.redactedFigureCount = 0
    head.revision = 0
    var tail = Project()
    tail.figureCount = project.figureCount
    tail.redactedFigureCount = project.redactedFigureCount
    tail.revision = project.revision
    let front = try head.encoded()
    var middle: [UInt8] = []
    middle.reserveCapacity(figures.reduce(0) { $0 + $1.count + 4 })
    for figure in figures {
      middle.append(14 << 3 | 2)
      middle.append(varint: UInt64(figure.count))
      middle += figure
    }
    tail.etag = Self.etag(of: front + middle + (try tail.encoded()))
    let back = try tail.encoded()
    summary = front + back
    message = front + middle + back
  }

  /// 64 bits of FNV-1a in hexadecimal: stable over versions and machines.
  private static func etag(of bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
