// The layout of a segment: sections in this order, then the checksums of the pages, then the footer.
// Numbers are little-endian, sections start at multiples of 8.

internal import CSearchKernels

/// The parts of a segment.
enum SegmentSection: Int, CaseIterable {
  /// Folded texts, one after the other.
  case texts
  /// Their edits, one after the other.
  case edits
  /// Keys, one after the other.
  case keys
  /// Posting lists.
  case postings
  /// By document: where its text ends in `texts` (UInt64).
  case textEnds
  /// By document: where its edits end (UInt64), where its key ends (UInt32), letters (UInt32), date (Int32).
  case editEnds
  case keyEnds
  case lengths
  case dates
  /// Hash table of keys: document + 1, 0 for an empty slot; a power of two of slots.
  case keySlots
  /// `LetterEntry` for each first letter, ascending, and one that ends the last.
  case letters
  /// `TermEntry`, ascending within each first letter.
  case terms
  /// `FieldEntry`, ascending by name and value.
  case fields
  /// Their strings.
  case fieldStrings

  /// Checked when the segment is opened; the others page by page when they are read.
  var isEager: Bool {
    switch self {
    case .texts, .edits, .keys, .postings: false
    default: true
    }
  }
}

/// Terms that begin with one letter.
struct LetterEntry: BitwiseCopyable {
  var letter: UInt32
  /// Index of its first term.
  var term: UInt32
  /// Where its lists begin in `postings`.
  var postings: UInt64
}

/// One term.
struct TermEntry: BitwiseCopyable {
  /// The second letter in the low 21 bits; above them the count of the only posting, or 0.
  var second: UInt32
  var frequency: UInt32
  /// Where the list is, from its letter's `postings`; the document itself if there is only one.
  var list: UInt32

  static let secondMask: UInt32 = 0x1F_FFFF
  static let inlineCountMax: UInt32 = 2047
}

/// One value of a field.
struct FieldEntry: BitwiseCopyable {
  /// Where its strings are in `fieldStrings`: name, folded value, value as first given.
  var string: UInt32
  var nameLength: UInt16
  var valueLength: UInt16
  var displayLength: UInt32
  var frequency: UInt32
  var list: UInt64
}

/// What a segment says of itself, in its last bytes.
struct SegmentFooter: Hashable {
  static let magic: UInt64 = 0x3178_6564_6e49_7a54
  static let version: UInt64 = 1
  /// In bytes: the words below and a checksum.
  static let size = (8 + 2 * SegmentSection.allCases.count) * 8 + 8

  var documents = 0
  /// Sum of all documents' letters.
  var letters = 0
  /// Letters per document that the bounds of blocks were computed with.
  var average = 1.0
  /// Where the checked part ends and the checksums begin.
  var pagesEnd = 0
  var sumsChecksum: UInt32 = 0
  /// Bytes of the original texts.
  var textBytes = 0
  var sections = [Range<Int>](repeating: 0..<0, count: SegmentSection.allCases.count)

  subscript(section: SegmentSection) -> Range<Int> {
    get { sections[section.rawValue] }
    set { sections[section.rawValue] = newValue }
  }

  func encoded() -> [UInt8] {
    var words: [UInt64] = [
      Self.magic, Self.version, UInt64(documents), UInt64(letters), average.bitPattern, UInt64(pagesEnd),
      UInt64(sumsChecksum), UInt64(textBytes),
    ]
    for range in sections { words += [UInt64(range.lowerBound), UInt64(range.count)] }
    var bytes = words.withUnsafeBytes { Array($0) }
    let sum = UInt64(tz_crc32c(0, bytes, bytes.count))
    withUnsafeBytes(of: sum) { bytes += $0 }
    return bytes
  }

  /// Reads the footer of `count` bytes of segment; nil if it is not one or makes no sense.
  init?(_ bytes: UnsafeRawPointer, count: Int) {
    guard count >= Self.size else { return nil }
    let start = bytes + (count - Self.size)
    let words = (0..<Self.size / 8).map { start.loadUnaligned(fromByteOffset: 8 * $0, as: UInt64.self) }
    guard words.last == UInt64(tz_crc32c(0, start, Self.size - 8)) else { return nil }
    guard words[0] == Self.magic, words[1] == Self.version else { return nil }
    guard words[2...].prefix(2).allSatisfy({ $0 < 1 << 48 }), words[5] <= UInt64(count) else { return nil }
    guard words[6] <= UInt64(UInt32.max), words[7] < 1 << 48 else { return nil }
    documents = Int(words[2])
    letters = Int(words[3])
    average = Double(bitPattern: words[4])
    pagesEnd = Int(words[5])
    sumsChecksum = UInt32(words[6])
    textBytes = Int(words[7])
    guard average.isFinite, average > 0, documents <= Int(1) << 24 else { return nil }
    for section in sections.indices {
      let (lower, length) = (words[8 + 2 * section], words[9 + 2 * section])
      guard lower <= UInt64(pagesEnd), length <= UInt64(pagesEnd) - lower, lower % 8 == 0 else { return nil }
      // Kernels may read a little beyond a section.
      guard lower + length + 32 <= UInt64(pagesEnd) else { return nil }
      sections[section] = Int(lower)..<Int(lower + length)
    }
  }

  init() {}
}
