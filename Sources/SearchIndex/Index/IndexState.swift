// The state of an index as a value: its segments and what is deleted in them.

/// A segment with what is deleted in it.
struct LiveSegment: Sendable {
  let segment: Segment
  var deletions: Deletions?

  var documents: Int { segment.documents - (deletions?.count ?? 0) }
  var letters: Int { segment.footer.letters - (deletions?.letters ?? 0) }
  /// Bytes of text of the living documents, about.
  var textBytes: Int {
    segment.documents == 0 ? 0 : segment.footer.textBytes / segment.documents * documents
  }
  var isInMemory: Bool { segment.name == nil }
}

struct IndexState: Sendable {
  var segments: [LiveSegment] = []
  /// The caller's number given with the last changes.
  var checkpoint: Int64 = 0
  /// The one of the last commit.
  var durableCheckpoint: Int64 = 0
  /// Counts changes of documents; equal to `durableChange` when nothing is to be committed.
  var change: UInt64 = 0
  var durableChange: UInt64 = 0
  /// Counts replacements of segments by merges.
  var version: UInt64 = 0
  var nextSerial: UInt64 = 1
  var nextFile: UInt64 = 1
  /// Files of the last manifest, and files that are being written.
  var manifestFiles: Set<String> = []
  var openFiles: Set<String> = []
  /// What stopped the last merge in the background, if anything did.
  var mergeFailure: IndexError?
  /// No merges in the background before so many changes: a full disk does not get better by trying.
  var mergeRetry: UInt64 = 0
  static let changesBeforeRetry: UInt64 = 64

  var statistics: CollectionStatistics {
    CollectionStatistics(
      documents: segments.reduce(0) { $0 + $1.documents }, letters: segments.reduce(0) { $0 + $1.letters })
  }

  mutating func takeSerial() -> UInt64 {
    nextSerial += 1
    return nextSerial
  }

  mutating func takeFile() -> String {
    let name = IndexDirectory.segmentName(nextFile)
    nextFile += 1
    openFiles.insert(name)
    return name
  }

  /// Files that must stay.
  var filesInUse: Set<String> {
    manifestFiles.union(openFiles).union(segments.compactMap(\.segment.name))
  }
}

/// Which segments to merge next: those of one size class, when there are enough of them; a segment with many
/// deletions by itself.
enum MergePolicy {
  /// Part of deleted documents from which a segment is rewritten.
  static let deletedPart = 0.25

  /// Indices of segments that should become one, of the candidates given; nil if all is well.
  static func choose(
    _ segments: [LiveSegment], configuration: IndexConfiguration, inMemory: Bool
  ) -> [Int]? {
    let candidates = segments.indices.filter { segments[$0].isInMemory == inMemory }
    var classes: [Int: [Int]] = [:]
    for index in candidates { classes[sizeClass(segments[index].textBytes), default: []].append(index) }
    for size in classes.keys.sorted() {
      guard let members = classes[size], members.count >= configuration.mergeFanIn else { continue }
      let chosen = fitting(members, segments, configuration)
      if chosen.count > 1 { return chosen }
    }
    return candidates.first {
      let deleted = segments[$0].deletions?.count ?? 0
      return deleted > 0 && Double(deleted) >= deletedPart * Double(segments[$0].segment.documents)
    }.map { [$0] }
  }

  /// As many of the smallest as stay below the bounds together.
  private static func fitting(
    _ members: [Int], _ segments: [LiveSegment], _ configuration: IndexConfiguration
  ) -> [Int] {
    var bytes = 0
    var documents = 0
    return members.sorted { segments[$0].textBytes < segments[$1].textBytes }.prefix {
      bytes += segments[$0].textBytes
      documents += segments[$0].documents
      return bytes <= configuration.largestSegmentBytes && documents <= documentsMax
    }
  }

  /// Most documents in one segment.
  static let documentsMax = 1 << 24

  /// Powers of eight from 4 KiB on.
  private static func sizeClass(_ bytes: Int) -> Int {
    var size = 4 << 10
    var number = 0
    while bytes > size {
      size *= 8
      number += 1
    }
    return number
  }
}
