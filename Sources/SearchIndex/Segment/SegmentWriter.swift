// Writes the sections of a segment in order; what the builder and the merger have in common.

internal import CSearchKernels

/// What is known of each document besides its texts.
struct DocumentColumns {
  var textEnds: [UInt64] = []
  var editEnds: [UInt64] = []
  var keyEnds: [UInt32] = []
  var lengths: [UInt32] = []
  var dates: [Int32] = []
  var keys: [UInt8] = []

  var count: Int { lengths.count }
  var letters: Int { lengths.reduce(0) { $0 + Int($1) } }

  mutating func reserve(_ count: Int) {
    textEnds.reserveCapacity(count)
    editEnds.reserveCapacity(count)
    keyEnds.reserveCapacity(count)
    lengths.reserveCapacity(count)
    dates.reserveCapacity(count)
  }

  /// By document: what BM25 adds to the frequency below the line, for the bounds of blocks.
  func norms(average: Double) -> [Float] {
    lengths.map { BM25.norm(length: $0, average: average) }
  }
}

/// One value of a field with its documents.
struct FieldList {
  var name: [UInt8]
  var value: [UInt8]
  /// As first given; empty if the same.
  var display: [UInt8]
  var documents: [UInt32]
}

final class SegmentWriter {
  private let sink: SegmentSink
  private var footer = SegmentFooter()
  private var start = 0
  private var letters: [LetterEntry] = []
  private var terms: [TermEntry] = []
  private var fields: [FieldEntry] = []
  private var fieldStrings: [UInt8] = []
  private let encoder: UnsafeMutablePointer<tz_encoder>
  private let normsBase: UnsafeMutablePointer<Float>

  /// - Parameters:
  ///   - columns: the lengths of the documents that will be written.
  ///   - textBytes: bytes of the original texts.
  init(_ sink: SegmentSink, columns: DocumentColumns, textBytes: Int) throws(IndexError) {
    self.sink = sink
    let statistics = CollectionStatistics(documents: columns.count, letters: columns.letters)
    footer.documents = statistics.documents
    footer.letters = statistics.letters
    footer.average = statistics.averageLength
    footer.textBytes = textBytes
    let norms = columns.norms(average: footer.average)
    normsBase = .allocate(capacity: max(1, norms.count))
    normsBase.initialize(from: norms, count: norms.count)
    encoder = .allocate(capacity: 1)
    encoder.initialize(to: tz_encoder())
    tz_encoder_init(encoder, normsBase)
    // A few bytes first, so that no section begins at 0.
    try sink.append(Array("Taizhang index 1".utf8))
  }

  deinit {
    tz_encoder_free(encoder)
    encoder.deallocate()
    normsBase.deallocate()
  }

  func begin() { start = sink.offset }

  func end(_ section: SegmentSection) throws(IndexError) {
    footer[section] = start..<sink.offset
    try sink.pad()
  }

  func append(_ bytes: UnsafeBufferPointer<UInt8>) throws(IndexError) {
    if let base = bytes.baseAddress { try sink.append(base, count: bytes.count) }
  }

  func write<T: BitwiseCopyable>(_ section: SegmentSection, _ values: [T]) throws(IndexError) {
    begin()
    try sink.append(values)
    try end(section)
  }

  // Postings: between `begin()` and `end(.postings)`, for each term in order `beginList`, postings,
  // `endList`.

  /// Begins a list. Postings go to the encoder that is handed back.
  func beginList() -> UnsafeMutablePointer<tz_encoder> {
    tz_encoder_begin(encoder)
    return encoder
  }

  private var postingsOffset: UInt64 { UInt64(sink.offset - start) }

  private func flushList() throws(IndexError) -> UInt64 {
    guard tz_encoder_finish(encoder) == 1 else { throw .invalid("a posting list cannot be written") }
    let offset = postingsOffset
    try sink.append(encoder.pointee.headers, count: encoder.pointee.headers_length)
    try sink.append(encoder.pointee.data, count: encoder.pointee.data_length)
    return offset
  }

  /// Ends the list of a term; a term without postings leaves no trace.
  func endList(_ term: Term) throws(IndexError) {
    let pending = encoder.pointee.pending
    let frequency = encoder.pointee.frequency + pending
    if frequency == 0 { return }
    if letters.last?.letter != term.first {
      letters.append(
        LetterEntry(letter: term.first, term: UInt32(terms.count), postings: postingsOffset))
    }
    if frequency == 1, encoder.pointee.tfs.0 <= TermEntry.inlineCountMax {
      terms.append(
        TermEntry(
          second: term.second | encoder.pointee.tfs.0 << 21, frequency: 1, list: encoder.pointee.docs.0))
      return
    }
    let offset = try flushList() - letters[letters.count - 1].postings
    guard let list = UInt32(exactly: offset) else { throw .invalid("too many postings for one letter") }
    terms.append(TermEntry(second: term.second, frequency: frequency, list: list))
  }

  /// Writes the list of a field's value.
  func write(_ field: FieldList) throws(IndexError) {
    if field.documents.isEmpty { return }
    tz_encoder_begin(encoder)
    let ones = [UInt32](repeating: 1, count: field.documents.count)
    guard tz_encoder_add(encoder, field.documents, ones, ones.count) == 1 else {
      throw .invalid("the documents of a field's value cannot be written")
    }
    let entry = FieldEntry(
      string: UInt32(fieldStrings.count), nameLength: UInt16(field.name.count),
      valueLength: UInt16(field.value.count), displayLength: UInt32(field.display.count),
      frequency: UInt32(field.documents.count), list: try flushList())
    fields.append(entry)
    fieldStrings += field.name
    fieldStrings += field.value
    fieldStrings += field.display
  }

  /// Writes what follows the postings, and the end.
  func finish(_ columns: DocumentColumns) throws(IndexError) {
    let postings = UInt64(footer[.postings].count)
    letters.append(LetterEntry(letter: .max, term: UInt32(terms.count), postings: postings))
    try write(.textEnds, columns.textEnds)
    try write(.editEnds, columns.editEnds)
    try write(.keyEnds, columns.keyEnds)
    try write(.lengths, columns.lengths)
    try write(.dates, columns.dates)
    try write(.keySlots, Segment.slots(keys: columns.keys, ends: columns.keyEnds))
    try write(.letters, letters)
    try write(.terms, terms)
    try write(.fields, fields)
    try write(.fieldStrings, fieldStrings)
    try sink.endPages()
    footer.pagesEnd = sink.offset
    let sums = sink.sums
    footer.sumsChecksum = tz_crc32c(0, sums, sums.count * 4)
    try sink.append(sums)
    try sink.append(footer.encoded())
    if sink.isFile { try sink.finishFile() }
  }
}
