// The kernels against the plainest way of doing the same: posting lists of all widths and lengths, checksums,
// substrings at every distance from the end.

import CSearchKernels
import SearchIndexTestSupport
import Testing

@testable import SearchIndex

@Suite struct KernelTests {
  private struct Posting: Equatable {
    var document: UInt32
    var count: UInt32
  }

  /// Ascending documents with gaps up to `gap`, counts up to `count`.
  private func postings(
    _ length: Int, gap: Int, count: Int, _ random: inout SeededRandom
  ) -> [Posting] {
    var document: UInt32 = 0
    return (0..<length).map { _ in
      document += UInt32(random.below(gap))
      defer { document += 1 }
      return Posting(document: document, count: UInt32(1 + random.below(count)))
    }
  }

  /// Encodes a list, with room behind it as in a segment.
  private func encode(_ list: [Posting], documents: Int) -> [UInt8] {
    let norms = [Float](repeating: 1.2, count: documents)
    return norms.withUnsafeBufferPointer { norms in
      var encoder = tz_encoder()
      tz_encoder_init(&encoder, norms.baseAddress)
      defer { tz_encoder_free(&encoder) }
      tz_encoder_begin(&encoder)
      #expect(tz_encoder_add(&encoder, list.map(\.document), list.map(\.count), list.count) == 1)
      #expect(tz_encoder_finish(&encoder) == 1)
      return Array(UnsafeBufferPointer(start: encoder.headers, count: encoder.headers_length))
        + Array(UnsafeBufferPointer(start: encoder.data, count: encoder.data_length))
        + [UInt8](repeating: 0xFF, count: 32)
    }
  }

  /// Opens a cursor on the bytes.
  private func withCursor(
    _ bytes: [UInt8], _ frequency: Int, _ documents: Int, _ body: (inout tz_cursor) -> Void
  ) {
    bytes.withUnsafeBufferPointer { buffer in
      var file = tz_file(base: buffer.baseAddress, length: UInt64(buffer.count), sums: nil, verified: nil)
      withUnsafeMutablePointer(to: &file) { file in
        var cursor = tz_cursor()
        tz_cursor_open(&cursor, file, 0, UInt64(buffer.count - 32), UInt32(frequency), UInt32(documents))
        body(&cursor)
      }
    }
  }

  private func read(_ cursor: inout tz_cursor) -> [Posting] {
    var list: [Posting] = []
    for block in 0..<cursor.blocks {
      #expect(tz_cursor_load(&cursor, block) == 1)
      tz_cursor_load_tfs(&cursor)
      withUnsafeBytes(of: cursor.docs) { docs in
        withUnsafeBytes(of: cursor.tfs) { tfs in
          for i in 0..<Int(cursor.count) {
            list.append(
              Posting(
                document: docs.load(fromByteOffset: 4 * i, as: UInt32.self),
                count: tfs.load(fromByteOffset: 4 * i, as: UInt32.self)))
          }
        }
      }
    }
    return list
  }

  @Test func listsComeBack() {
    var random = SeededRandom(seed: 3)
    for length in [1, 2, 7, 127, 128, 129, 255, 256, 1_000] {
      for bits in 0..<14 {
        let list = postings(length, gap: 1 << bits, count: 1 << (26 - bits), &random)
        let documents = Int(list[length - 1].document) + 1
        let bytes = encode(list, documents: documents)
        withCursor(bytes, length, documents) { cursor in
          #expect(read(&cursor) == list)
          #expect(cursor.damaged == 0)
        }
      }
    }
    // The widest gap: one document at each end of the greatest segment.
    let wide = [Posting(document: 0, count: 1), Posting(document: (1 << 24) - 1, count: 1 << 26)]
    withCursor(encode(wide, documents: 1 << 24), 2, 1 << 24) { #expect(read(&$0) == wide) }
  }

  @Test func seekingFindsTheNextDocument() {
    var random = SeededRandom(seed: 4)
    for round in 0..<60 {
      let list = postings(1 + random.below(900), gap: 1 + random.below(40), count: 3, &random)
      let documents = Int(list[list.count - 1].document) + 1
      let step = 1 + random.below(round % 2 == 0 ? 20 : 2_000)
      withCursor(encode(list, documents: documents), list.count, documents) { cursor in
        var document = random.below(step)
        while document < documents + 10 {
          let expected = list.first { $0.document >= UInt32(document) }?.document ?? .max
          #expect(tz_cursor_seek(&cursor, UInt32(document)) == expected)
          document += 1 + random.below(step)
        }
      }
    }
  }

  /// Windows and looking ahead against the list itself; seeking between them.
  @Test func windowsHoldWhatTheListHas() throws {
    var random = SeededRandom(seed: 8)
    for round in 0..<80 {
      let list = postings(
        1 + random.below(900), gap: 1 + random.below(round % 2 == 0 ? 3 : 60), count: 9, &random)
      let documents = Int(list[list.count - 1].document) + 1
      let norms = 1.2
      withCursor(encode(list, documents: documents), list.count, documents) { cursor in
        var first = random.below(50)
        while first < documents + 200 {
          let length = random.below(3) == 0 ? 1 + random.below(128) : 128
          let held = list.filter { Int($0.document) >= first && Int($0.document) < first + length }
          var bound: UInt8 = 0
          let until = tz_cursor_ahead(&cursor, UInt32(first), UInt32(first + length - 1), &bound)
          for posting in held {
            let score = Double(posting.count) / (Double(posting.count) + norms)
            #expect(score * 255 <= Double(bound))
          }
          #expect(until == .max || Int(until) >= first)
          if random.below(2) == 0 { _ = tz_cursor_seek(&cursor, UInt32(first)) }
          var mask = [UInt64](repeating: 7, count: 2)
          var counts = [UInt32](repeating: 7, count: 128)
          tz_cursor_window(&cursor, UInt32(first), UInt32(length), &mask, &counts)
          for slot in 0..<128 {
            let posting = held.first { Int($0.document) == first + slot }
            #expect((mask[slot / 64] >> UInt64(slot % 64) & 1 == 1) == (posting != nil))
            #expect(counts[slot] == posting?.count ?? 0)
          }
          first += length + (random.below(3) == 0 ? random.below(700) : 0)
        }
        #expect(cursor.damaged == 0)
      }
    }
  }

  /// Whatever the bytes are, a cursor ends, and gives only documents of the segment.
  @Test func badBytesEndACursor() {
    var random = SeededRandom(seed: 5)
    for _ in 0..<2_000 {
      let list = postings(1 + random.below(300), gap: 9, count: 3, &random)
      let documents = Int(list[list.count - 1].document) + 1
      var bytes = encode(list, documents: documents)
      for _ in 0..<1 + random.below(4) { bytes[random.below(bytes.count - 32)] = UInt8(random.below(256)) }
      let frequency = random.below(4) == 0 ? random.below(2 * list.count) : list.count
      withCursor(bytes, frequency, documents) { cursor in
        var bits = [UInt64](repeating: 0, count: documents / 64 + 1)
        var counts = [UInt32](repeating: 0, count: documents + 64)
        if tz_cursor_collect(&cursor, &bits, &counts) == 1 { #expect(cursor.damaged == 0) }
      }
    }
  }

  /// In one go, in groups of first letters, each letter by itself: always the same lists.
  @Test(arguments: [1, 40, 400]) func termsComeInGroups(_ pairsAtOnce: Int) throws {
    struct Found: Equatable {
      var term: Term
      var documents: [UInt32]
      var counts: [UInt32]
    }
    func found(_ pairsAtOnce: Int) throws -> [Found] {
      var generator = Generator(seed: 12)
      let texts = TextCollector(capacity: 0)
      for length in [0, 300, 1, 20, 900] { texts.add(Array(generator.text(length).utf8)) }
      var all: [Found] = []
      try TermSorter.each(texts, pairsAtOnce: pairsAtOnce) { (term, docs, tfs, count) throws(IndexError) in
        let (docs, tfs) = (
          UnsafeBufferPointer(start: docs, count: count), UnsafeBufferPointer(start: tfs, count: count)
        )
        all.append(Found(term: term, documents: Array(docs), counts: Array(tfs)))
      }
      return all
    }
    let whole = try found(.max)
    #expect(whole.count > 100)
    #expect(try found(pairsAtOnce) == whole)
  }

  @Test func substringsAreCounted() {
    var random = SeededRandom(seed: 6)
    for _ in 0..<3_000 {
      let text = (0..<random.below(150)).map { _ in UInt8(97 + random.below(3)) }
      let needle = (0..<1 + random.below(9)).map { _ in UInt8(97 + random.below(3)) }
      let places = text.indices.filter { text[$0...].starts(with: needle) }
      #expect(tz_count(text, text.count, needle, needle.count, .max) == places.count)
      #expect(tz_count(text, text.count, needle, needle.count, 2) == min(2, places.count))
      let from = random.below(text.count + 1)
      #expect(
        tz_find(text, text.count, from, needle, needle.count) == places.first { $0 >= from } ?? text.count)
    }
  }

  @Test func checksumIsCastagnoli() {
    let text = Array("123456789".utf8)
    #expect(tz_crc32c(0, text, text.count) == 0xE306_9283)
    for split in 0...text.count {
      let first = tz_crc32c(0, text, split)
      #expect(tz_crc32c(first, Array(text[split...]), text.count - split) == 0xE306_9283)
    }
  }
}
