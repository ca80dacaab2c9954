// Looking again at what was found good before: files may go bad while the index is open.

internal import CSearchKernels
internal import Glibc
internal import Synchronization

/// Where the next look begins.
struct ScrubPlace: Sendable {
  /// Segments before this one were looked at in this round.
  var serial: UInt64 = 0
  /// Bytes of it that were.
  var offset = 0
}

extension SearchIndex {
  /// Reads about so many bytes of the index's files and holds them against their checksums, whether they were
  /// checked before or not; the next call goes on from there, round and round. A segment that is not as it
  /// was written is not used any more: searches and merges that need it throw.
  ///
  /// - Returns: whether a round is complete; the manifest is looked at then.
  /// - Throws: `IndexError.damaged` at the first page that is not as it was written.
  package func scrub(bytes: Int) throws(IndexError) -> Bool {
    try scrubbing.withLock { place throws(IndexError) in
      var left = bytes
      while left > 0 {
        // Serials only grow: what a merge puts in the place of others comes later in the round.
        let next = state.withLock { [place] state in
          state.segments.map(\.segment).filter { $0.name != nil && $0.serial >= place.serial }
            .min { $0.serial < $1.serial }
        }
        guard let segment = next else {
          place = ScrubPlace()
          _ = try directory.readManifest()
          return true
        }
        if segment.serial != place.serial { place = ScrubPlace(serial: segment.serial) }
        try look(at: segment, &place, &left)
      }
      return false
    }
  }

  private func look(
    at segment: Segment, _ place: inout ScrubPlace, _ left: inout Int
  ) throws(IndexError) {
    guard let name = segment.name else { return }
    do throws(IndexError) {
      let reader = try ScrubReader(directory.path(name), segment)
      if place.offset == 0 { try reader.checkEnd() }
      while left > 0 && place.offset < segment.footer.pagesEnd {
        try reader.checkPage(place.offset)
        place.offset += Int(TZ_PAGE)
        left -= Int(TZ_PAGE)
      }
    } catch {
      // A merge may have replaced it, and removed its file, meanwhile.
      let isThere = state.withLock { $0.segments.contains { $0.segment === segment } }
      if isThere {
        if case .damaged = error { segment.distrust() }
        throw error
      }
      place.offset = segment.footer.pagesEnd
    }
    if place.offset >= segment.footer.pagesEnd { place = ScrubPlace(serial: segment.serial + 1) }
  }
}

/// Reads a segment's file without mapping it: one that was cut off gives an error and no signal.
private final class ScrubReader {
  private let segment: Segment
  private let path: String
  private let file: Int32
  private var page = [UInt8](repeating: 0, count: Int(TZ_PAGE))

  init(_ path: String, _ segment: Segment) throws(IndexError) {
    self.segment = segment
    self.path = path
    file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT { throw .damaged("\(segment.label) is missing") }
      throw .io(operation: "open", path: path, errno: errno)
    }
    var status = stat()
    guard fstat(file, &status) == 0, Int(status.st_size) == segment.bytes.count else {
      throw .damaged("\(segment.label): length")
    }
  }

  deinit { close(file) }

  /// Holds the checksums of the pages, and the footer, against what was read when the segment was opened.
  func checkEnd() throws(IndexError) {
    let start = segment.footer.pagesEnd
    var end = [UInt8](repeating: 0, count: segment.bytes.count - start)
    try read(&end, end.count, at: start)
    let sums = end.count - SegmentFooter.size
    guard Array(end[sums...]) == segment.footer.encoded() else { throw .damaged("\(segment.label): footer") }
    guard tz_crc32c(0, end, sums) == segment.footer.sumsChecksum else {
      throw .damaged("\(segment.label): checksums")
    }
  }

  func checkPage(_ offset: Int) throws(IndexError) {
    let length = min(Int(TZ_PAGE), segment.footer.pagesEnd - offset)
    try read(&page, length, at: offset)
    guard tz_crc32c(0, page, length) == segment.sum(ofPage: offset / Int(TZ_PAGE)) else {
      throw .damaged(segment.label)
    }
  }

  private func read(_ bytes: inout [UInt8], _ count: Int, at offset: Int) throws(IndexError) {
    var done = 0
    while done < count {
      let got = bytes.withUnsafeMutableBytes { buffer in
        buffer.baseAddress.map { pread(file, $0 + done, count - done, off_t(offset + done)) } ?? 0
      }
      if got < 0 && errno == EINTR { continue }
      // The disk cannot give it back, which is damage, too.
      guard got > 0 else { throw .damaged("\(segment.label): \(got == 0 ? "length" : "error \(errno)")") }
      done += got
    }
  }
}
