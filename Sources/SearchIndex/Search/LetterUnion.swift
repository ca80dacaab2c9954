// Documents that have a letter, whatever follows it: the lists of all terms that begin with it made into one.

internal import CSearchKernels
internal import Glibc

/// All living documents of a segment that have a letter, and how often they have it, as a posting list in
/// memory. Packed: a query may ask for many letters, each in nearly every document.
final class LetterUnion {
  private let file: UnsafeMutablePointer<tz_file>
  private let bytes: UnsafeMutablePointer<UInt8>
  private let length: Int
  private let documents: Int
  let count: Int

  /// Behind the list, as behind every section of a segment: kernels may read a little beyond it.
  private static let padding = 32

  init(_ letter: UInt32, in live: LiveSegment) throws(IndexError) {
    let segment = live.segment
    documents = segment.documents
    let words = (segment.documents + 63) / 64
    var bits = [UInt64](repeating: 0, count: words)
    var sums = [UInt32](repeating: 0, count: words * 64)
    try Self.collect(segment.lists(beginningWith: letter), of: segment, &bits, &sums)
    let norms = UnsafeMutablePointer<Float>.allocate(capacity: max(1, segment.documents))
    defer { norms.deallocate() }
    let encoder = UnsafeMutablePointer<tz_encoder>.allocate(capacity: 1)
    encoder.initialize(to: tz_encoder())
    tz_encoder_init(encoder, norms)
    defer {
      tz_encoder_free(encoder)
      encoder.deallocate()
    }
    tz_encoder_begin(encoder)
    var isWhole: Int32 = 1
    var found = 0
    for word in bits.indices {
      var rest = bits[word] & ~(live.deletions?.bits[word] ?? 0)
      while rest != 0 {
        var document = UInt32(word * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
        let place = Int(document)
        norms[place] = BM25.norm(length: segment.lengths[place], average: segment.footer.average)
        isWhole &= tz_encoder_add(encoder, &document, &sums[place], 1)
        found += 1
      }
    }
    count = found
    guard isWhole & tz_encoder_finish(encoder) == 1 else {
      throw .io(operation: "malloc", path: "memory", errno: ENOMEM)
    }
    let (headers, data) = (encoder.pointee.headers_length, encoder.pointee.data_length)
    length = headers + data
    bytes = .allocate(capacity: length + Self.padding)
    bytes.initialize(repeating: 0, count: length + Self.padding)
    if headers > 0 { memcpy(bytes, encoder.pointee.headers, headers) }
    if data > 0 { memcpy(bytes + headers, encoder.pointee.data, data) }
    file = .allocate(capacity: 1)
    file.initialize(
      to: tz_file(base: bytes, length: UInt64(length + Self.padding), sums: nil, verified: nil))
  }

  deinit {
    file.deallocate()
    bytes.deallocate()
  }

  private static func collect(
    _ lists: [TermList], of segment: Segment, _ bits: inout [UInt64], _ sums: inout [UInt32]
  ) throws(IndexError) {
    let cursor = UnsafeMutablePointer<tz_cursor>.allocate(capacity: 1)
    cursor.initialize(to: tz_cursor())
    defer { cursor.deallocate() }
    for list in lists {
      segment.open(list, cursor)
      guard tz_cursor_collect(cursor, &bits, &sums) == 1 else {
        throw .damaged(segment.label)
      }
    }
  }

  /// Opens a cursor on the list, which must not be empty.
  func open(_ cursor: UnsafeMutablePointer<tz_cursor>) {
    tz_cursor_open(cursor, file, 0, UInt64(length), UInt32(count), UInt32(documents))
  }
}
