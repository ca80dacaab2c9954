// Puts a project together from everything that documents say of it. Pure: rows in, message out.
import Schema

/// A mention with what its document adds to it.
struct PlacedMention: Sendable {
  var mention: ProjectMention
  var documentID: String
  /// The year that the document speaks from; 0 where it is not known.
  var year: Int32
  /// The revision of the document's last change.
  var revision: Int64
}

/// Bounds of what one project's message carries; further ones are counted, not listed.
enum ProjectBounds {
  static let documents = 100
  static let figures = 100
  /// Far above what any project has; they keep a message under 4 MiB whatever is taken in.
  static let aliases = 1_000
  static let responsibleUnits = 1_000
  static let stageRecords = 10_000
}

/// Puts a project together, its figures aside.
///
/// Everything follows from what the documents hold now, so a replica that followed step by step and one
/// that was built today give the same project, its `etag` and `revision` included.
struct ProjectAssembly {
  /// - Parameter mentions: all mentions of the project, those of the oldest document first, in the order of
  ///   the text; at least one.
  static func assemble(id: String, mentions: [PlacedMention]) -> Project {
    var project = Project()
    project.id = id
    project.standing = .mentioned
    let names = spellings(mentions)
    project.name = names.first ?? ""
    project.aliases = Array(names.dropFirst().prefix(ProjectBounds.aliases))
    project.redacted = mentions.contains { $0.mention.redacted }
    (project.stage, project.stageHistory) = stages(mentions)
    project.category = mostFrequent(mentions.map(\.mention.category))
    project.location = mostFrequent(mentions.map(\.mention.location))
    project.responsibleUnits = Array(
      distinct(mentions.map(\.mention.responsibleUnit)).prefix(ProjectBounds.responsibleUnits))
    let documents = distinct(mentions.map(\.documentID))
    project.documentIds = Array(documents.prefix(ProjectBounds.documents))
    project.documentCount = Int32(clamping: documents.count)
    project.mentionCount = Int32(clamping: mentions.count)
    project.revision = mentions.map(\.revision).max() ?? 0
    return project
  }

  /// Every spelling once: the most frequent first, the longest of equals, then by code point.
  private static func spellings(_ mentions: [PlacedMention]) -> [String] {
    var counts: [String: Int] = [:]
    for placed in mentions { counts[placed.mention.surface, default: 0] += 1 }
    return counts.sorted { left, right in
      if left.value != right.value { return left.value > right.value }
      let (a, b) = (left.key.unicodeScalars.count, right.key.unicodeScalars.count)
      return a != b ? a > b : left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
    }.map(\.key)
  }

  /// The stage of the latest document that gives one (of one document's, the furthest), and every stage of
  /// every document once, oldest first.
  private static func stages(_ mentions: [PlacedMention]) -> (ProjectStage, [StageRecord]) {
    var records: [StageRecord] = []
    var place = mentions.startIndex
    while place < mentions.endIndex {
      let documentID = mentions[place].documentID
      var end = place
      while end < mentions.endIndex && mentions[end].documentID == documentID { end += 1 }
      let stages = Set(mentions[place..<end].map(\.mention.stage)).subtracting([.unspecified])
      for stage in stages.sorted(by: { $0.rawValue < $1.rawValue }) {
        records.append(StageRecord(stage: stage, year: mentions[place].year, documentId: documentID))
      }
      place = end
    }
    return (records.last?.stage ?? .unspecified, Array(records.suffix(ProjectBounds.stageRecords)))
  }

  /// The most frequent of the values that are not empty, the latest of equals.
  private static func mostFrequent(_ values: [String]) -> String {
    var counts: [String: (count: Int, last: Int)] = [:]
    for (place, value) in values.enumerated() where !value.isEmpty {
      counts[value] = (counts[value, default: (0, 0)].count + 1, place)
    }
    return counts.max { ($0.value.count, $0.value.last) < ($1.value.count, $1.value.last) }?.key ?? ""
  }

  /// The values that are not empty, each once, in order of first appearance.
  private static func distinct(_ values: [String]) -> [String] {
    var seen: Set<String> = [""]
    return values.filter { seen.insert($0).inserted }
  }
}
