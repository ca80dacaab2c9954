// A segment: documents with their texts and postings, immutable, read in place.

internal import CSearchKernels
internal import Glibc
internal import Synchronization

/// An immutable part of the index. Its bytes were checked as far as `open` says; the rest is checked when
/// read.
final class Segment: Sendable {
  let bytes: SegmentBytes
  let footer: SegmentFooter
  /// The name of its file; nil in memory.
  let name: String?
  /// Tells segments of one process apart.
  let serial: UInt64
  /// The kernels' view of the bytes.
  nonisolated(unsafe) let file: UnsafeMutablePointer<tz_file>
  nonisolated(unsafe) private let verified: UnsafeMutablePointer<UInt8>?

  nonisolated(unsafe) let base: UnsafePointer<UInt8>
  nonisolated(unsafe) let textEnds: UnsafePointer<UInt64>
  nonisolated(unsafe) let editEnds: UnsafePointer<UInt64>
  nonisolated(unsafe) let keyEnds: UnsafePointer<UInt32>
  nonisolated(unsafe) let lengths: UnsafePointer<UInt32>
  nonisolated(unsafe) let dates: UnsafePointer<Int32>
  nonisolated(unsafe) let keySlots: UnsafePointer<UInt32>
  nonisolated(unsafe) let letters: UnsafePointer<LetterEntry>
  nonisolated(unsafe) let terms: UnsafePointer<TermEntry>
  nonisolated(unsafe) let fields: UnsafePointer<FieldEntry>
  /// Where the texts, edits and keys begin, and where the postings are. (Asking the footer would touch a
  /// reference count that all readers share.)
  let textsOrigin: Int
  let editsOrigin: Int
  let keysOrigin: Int
  let postingsOrigin: UInt64
  let postingsEnd: UInt64
  let keySlotCount: Int
  let letterCount: Int
  let termCount: Int
  let fieldCount: Int

  var documents: Int { footer.documents }

  /// What messages call it.
  var label: String { name ?? "segment in memory" }

  /// Set once the file turned out not to be as it was, in whatever part.
  private let isDistrusted = Atomic<Bool>(false)

  /// From now on nobody uses it.
  func distrust() { isDistrusted.store(true, ordering: .relaxed) }

  /// - Throws: `IndexError.damaged` if it is not to be used any more.
  func checkTrust() throws(IndexError) {
    if isDistrusted.load(ordering: .relaxed) { throw .damaged(label) }
  }

  /// The checksum that a page of a file has to have.
  func sum(ofPage index: Int) -> UInt32 {
    bytes.base.loadUnaligned(fromByteOffset: footer.pagesEnd + 4 * index, as: UInt32.self)
  }

  /// Opens bytes that a `SegmentWriter` made.
  ///
  /// - Throws: `IndexError.damaged` if they are not what was written.
  init(
    _ bytes: SegmentBytes, name: String?, serial: UInt64, verifyingAll: Bool = false
  ) throws(IndexError) {
    guard let footer = SegmentFooter(bytes.base, count: bytes.count) else {
      throw .damaged("\(name ?? "segment in memory"): footer")
    }
    self.bytes = bytes
    self.footer = footer
    self.name = name
    self.serial = serial
    base = UnsafePointer(bytes.base.assumingMemoryBound(to: UInt8.self))
    let pages = (footer.pagesEnd + Int(TZ_PAGE) - 1) / Int(TZ_PAGE)
    verified = name == nil ? nil : .allocate(capacity: max(1, pages))
    verified?.initialize(repeating: 0, count: max(1, pages))
    file = .allocate(capacity: 1)
    file.initialize(
      to: tz_file(
        base: base, length: UInt64(footer.pagesEnd), sums: name == nil ? nil : base + footer.pagesEnd,
        verified: verified))
    func column<T>(_ section: SegmentSection) -> UnsafePointer<T> {
      UnsafeRawPointer(bytes.base + footer[section].lowerBound).assumingMemoryBound(to: T.self)
    }
    textEnds = column(.textEnds)
    editEnds = column(.editEnds)
    keyEnds = column(.keyEnds)
    lengths = column(.lengths)
    dates = column(.dates)
    keySlots = column(.keySlots)
    letters = column(.letters)
    terms = column(.terms)
    fields = column(.fields)
    textsOrigin = footer[.texts].lowerBound
    editsOrigin = footer[.edits].lowerBound
    keysOrigin = footer[.keys].lowerBound
    postingsOrigin = UInt64(footer[.postings].lowerBound)
    postingsEnd = UInt64(footer[.postings].upperBound)
    keySlotCount = footer[.keySlots].count / 4
    letterCount = max(0, footer[.letters].count / MemoryLayout<LetterEntry>.stride - 1)
    termCount = footer[.terms].count / MemoryLayout<TermEntry>.stride
    fieldCount = footer[.fields].count / MemoryLayout<FieldEntry>.stride
    if name != nil {
      let sumsLength = pages * 4
      guard bytes.count == footer.pagesEnd + sumsLength + SegmentFooter.size else {
        throw .damaged("\(label): length")
      }
      guard tz_crc32c(0, base + footer.pagesEnd, sumsLength) == footer.sumsChecksum else {
        throw .damaged("\(label): checksums")
      }
      for section in SegmentSection.allCases where section.isEager || verifyingAll {
        guard check(footer[section]) else { throw .damaged("\(label): \(section)") }
      }
      if verifyingAll, !check(0..<footer.pagesEnd) { throw .damaged("\(label): padding") }
    }
    if name != nil, let problem = structuralProblem() { throw .damaged("\(label): \(problem)") }
  }

  deinit {
    file.deallocate()
    verified?.deallocate()
  }

  /// The same segment with no page checked yet: a merge must not give new checksums to what has gone bad
  /// since it was first read.
  func openedAgain() throws(IndexError) -> Segment {
    guard let name else { return self }
    try checkTrust()
    return try Segment(bytes, name: name, serial: serial)
  }

  /// Whether the pages of a range of bytes have their checksums.
  @inline(__always)
  func check(_ range: Range<Int>) -> Bool {
    tz_file_check(file, UInt64(range.lowerBound), UInt64(range.count)) == 1
  }

  /// Checks pages that were not checked yet, as long as the budget of bytes lasts.
  func verify(within budget: inout Int) throws(IndexError) {
    guard let verified else { return }
    let page = Int(TZ_PAGE)
    for start in stride(from: 0, to: footer.pagesEnd, by: page) where verified[start / page] == 0 {
      if budget <= 0 { return }
      budget -= page
      guard check(start..<min(start + page, footer.pagesEnd)) else { throw .damaged(label) }
    }
  }

  /// Checks every page that was not checked yet.
  func verify() throws(IndexError) {
    guard check(0..<footer.pagesEnd) else { throw .damaged(label) }
  }
}

extension Segment {
  /// What in the tables would lead outside the segment, if anything. With this checked, reading needs no
  /// further bounds.
  private func structuralProblem() -> String? {
    let n = documents
    for (section, width) in [
      (SegmentSection.textEnds, 8), (.editEnds, 8), (.keyEnds, 4), (.lengths, 4), (.dates, 4),
    ] where footer[section].count != n * width {
      return "\(section)"
    }
    var (text, edit, key) = (UInt64(0), UInt64(0), UInt32(0))
    for i in 0..<n {
      guard textEnds[i] >= text, editEnds[i] >= edit, keyEnds[i] >= key else { return "ends" }
      (text, edit, key) = (textEnds[i], editEnds[i], keyEnds[i])
    }
    guard text == UInt64(footer[.texts].count), edit == UInt64(footer[.edits].count),
      Int(key) == footer[.keys].count
    else { return "ends" }
    guard keySlotCount > n, keySlotCount & (keySlotCount - 1) == 0 else { return "slots" }
    var used = 0
    for i in 0..<keySlotCount where keySlots[i] != 0 {
      used += 1
      guard Int(keySlots[i]) <= n else { return "slots" }
    }
    guard used == n else { return "slots" }
    return termProblem() ?? fieldProblem()
  }

  private func termProblem() -> String? {
    guard footer[.letters].count == (letterCount + 1) * MemoryLayout<LetterEntry>.stride,
      footer[.terms].count == termCount * MemoryLayout<TermEntry>.stride
    else { return "terms" }
    let postings = UInt64(footer[.postings].count)
    guard letters[0].term == 0, Int(letters[letterCount].term) == termCount else { return "letters" }
    for i in 0..<letterCount {
      guard letters[i].letter < letters[i + 1].letter, letters[i].term < letters[i + 1].term,
        Int(letters[i + 1].term) <= termCount, letters[i].postings <= letters[i + 1].postings
      else { return "letters" }
      var previous: UInt32?
      for t in Int(letters[i].term)..<Int(letters[i + 1].term) {
        let term = terms[t]
        let second = term.second & TermEntry.secondMask
        if let previous, second <= previous { return "terms" }
        previous = second
        if term.second > TermEntry.secondMask {
          guard term.frequency == 1, Int(term.list) < documents else { return "terms" }
        } else {
          guard letters[i].postings + UInt64(term.list) < postings else { return "terms" }
        }
      }
    }
    return letters[letterCount].postings <= postings ? nil : "letters"
  }

  private func fieldProblem() -> String? {
    guard footer[.fields].count == fieldCount * MemoryLayout<FieldEntry>.stride else { return "fields" }
    let strings = footer[.fieldStrings].count
    for i in 0..<fieldCount {
      let field = fields[i]
      let end = Int(field.string) + Int(field.nameLength) + Int(field.valueLength) + Int(field.displayLength)
      guard end <= strings, field.list < UInt64(footer[.postings].count) else { return "fields" }
    }
    return nil
  }
}
