// One input: the bytes of a segment. Its checksums are set right, so that what lies behind them is reached;
// then everything that reads a segment reads it. It may be refused, it may give wrong answers; it must
// neither crash nor leak.
import CSearchKernels
import Glibc
@testable import SearchIndex

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<UnsafeMutableRawPointer?>,
  _ callback: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
) -> CInt

@_silgen_name("__lsan_disable")
private func ignoreLeaks()

@_silgen_name("__lsan_enable")
private func noticeLeaks()

@_cdecl("fuzz_segment_main")
public func fuzzMain(_ count: CInt, _ arguments: UnsafeMutableRawPointer?) -> CInt {
  if getenv("WRITE_SEEDS") != nil { return writeSeeds() }
  // The queries live until the end, and Swift marks the cases of an enum in unused bits of the pointers that
  // lead to them, where the leak detector does not follow.
  ignoreLeaks()
  _ = queries
  noticeLeaks()
  var count = count
  var arguments = arguments
  return runDriver(&count, &arguments) { fuzzOne($0, $1) }
}

/// Makes the seeds: small segments with every kind of section.
private func writeSeeds() -> CInt {
  guard let folder = getenv("WRITE_SEEDS").map({ String(cString: $0) }) else { return 1 }
  let words = ["项目", "投资", "，", "工程", "。", "ＧＤＰ", "\n", "建设", "9", "①", "𠀀"]
  for (number, size) in [1, 5, 40, 300].enumerated() {
    let documents = (0..<size).map { (index: Int) -> IndexDocument in
      var text = ""
      for place in 0..<6 + index % 7 { text += words[(place * 7 + index * 3) % words.count] }
      let fields = ["year": ["\(2020 + index % 3)"], "区": ["Ａ区"]]
      return IndexDocument(key: "d\(index)", text: text, fields: fields, date: Int32(20_200_101 + index))
    }
    do throws(IndexError) {
      let memory = try SegmentBuilder.build(documents, serial: 1)
      var merger = SegmentMerger([MergeInput(segment: memory, deletions: nil)])
      try merger.write(to: try SegmentSink(path: "\(folder)/\(number).segment"))
    } catch {
      return 1
    }
  }
  return 0
}

/// Recomputes the checksums of pages, of their table, and of the footer, where there is room for them.
private func seal(_ bytes: inout [UInt8]) {
  let size = SegmentFooter.size
  guard bytes.count >= size else { return }
  let footer = bytes.count - size
  func word(_ index: Int) -> UInt64 {
    bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: footer + 8 * index, as: UInt64.self) }
  }
  func put(_ value: UInt64, _ at: Int) {
    for i in 0..<8 { bytes[at + i] = UInt8(truncatingIfNeeded: value >> UInt64(8 * i)) }
  }
  let pagesEnd = word(5)
  let page = Int(TZ_PAGE)
  if pagesEnd <= UInt64(footer) {
    let pages = (Int(pagesEnd) + page - 1) / page
    if Int(pagesEnd) + 4 * pages <= footer {
      for index in 0..<pages {
        let length = min(page, Int(pagesEnd) - index * page)
        let sum = bytes.withUnsafeBytes { tz_crc32c(0, $0.baseAddress! + index * page, length) }
        for i in 0..<4 {
          bytes[Int(pagesEnd) + 4 * index + i] = UInt8(truncatingIfNeeded: sum >> UInt32(8 * i))
        }
      }
      let sum = bytes.withUnsafeBytes { tz_crc32c(0, $0.baseAddress! + Int(pagesEnd), 4 * pages) }
      put(UInt64(sum), footer + 48)
    }
  }
  put(UInt64(bytes.withUnsafeBytes { tz_crc32c(0, $0.baseAddress! + footer, size - 8) }), bytes.count - 8)
}

private let queries: [Query] = ["项目", "工", "投资工程", "\"目，投\" OR 9 -gdp", "year:2021 建设", "date:2020"].map {
  do throws(QueryError) {
    return try Query.parse($0, syntax: QuerySyntax(fields: ["year": "year"]))
  } catch {
    preconditionFailure("\(error)")
  }
}

public func fuzzOne(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  var bytes = Array(UnsafeBufferPointer(start: data, count: count))
  seal(&bytes)
  guard let memory = malloc(max(1, bytes.count)) else { return 0 }
  memcpy(memory, bytes, bytes.count)
  do throws(IndexError) {
    let segment = try Segment(SegmentBytes(owning: memory, count: bytes.count), name: "fuzz", serial: 1)
    read(segment)
  } catch {}
  return 0
}

private func read(_ segment: Segment) {
  func attempt(_ body: () throws(IndexError) -> Void) {
    do throws(IndexError) { try body() } catch {}
  }
  var lives = [LiveSegment(segment: segment, deletions: nil)]
  if segment.documents > 1 {
    attempt { () throws(IndexError) in
      let deletions = try Deletions.adding([0], to: nil, of: segment)
      lives.append(LiveSegment(segment: segment, deletions: deletions))
    }
    // As after opening: what is deleted was not counted yet.
    let bits = [UInt64](repeating: 0x5555_5555_5555_5555, count: (segment.documents + 63) / 64)
    lives.append(LiveSegment(segment: segment, deletions: .reading(bits, of: segment)))
    attempt { () throws(IndexError) in _ = try TermCounts(byListsOf: bits, in: segment) }
  }
  for live in lives {
    let snapshot = IndexSnapshot(segments: [live], checkpoint: 0)
    for query in queries {
      attempt { () throws(IndexError) in
        let result = try snapshot.search(query, limit: 4, totalBound: 2, facets: ["year", "区"])
        for hit in result.hits { _ = try snapshot.excerpts(for: hit.key, query) }
      }
    }
    attempt { () throws(IndexError) in _ = try snapshot.contains("d1") }
    for document in 0..<min(4, segment.documents) {
      attempt { () throws(IndexError) in
        let text = try segment.foldedText(document)
        var restorer = Restorer(text, from: text.bytes.count / 2)
        restorer.copy(through: text.bytes.count, cutting: false)
      }
    }
    attempt { () throws(IndexError) in
      let input = MergeInput(segment: live.segment, deletions: live.deletions)
      var merger = SegmentMerger([input, input])
      try merger.write(to: try SegmentSink(path: nil))
    }
  }
}
