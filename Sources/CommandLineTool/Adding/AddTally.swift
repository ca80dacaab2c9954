// The sum of what became of the files of `taizhang add`.

import ServiceRuntime

/// Counts of outcomes.
struct AddTally: Sendable, Hashable {
  var acceptedCount = 0
  var duplicateCount = 0
  var rejectedCount = 0
  var failedCount = 0
  /// The highest revision of all: queries that ask for it see everything that was added.
  var revision: Int64 = 0

  mutating func count(_ outcome: AddOutcome) {
    switch outcome.fate {
    case .accepted: acceptedCount += 1
    case .duplicate: duplicateCount += 1
    case .rejected: rejectedCount += 1
    case .failed: failedCount += 1
    }
    revision = max(revision, outcome.revision)
  }

  var total: Int { acceptedCount + duplicateCount + rejectedCount + failedCount }

  /// 0 where every text is in, 1 where none is, 3 between the two.
  var status: CommandStatus {
    if rejectedCount + failedCount == 0 { return .success }
    return acceptedCount + duplicateCount == 0 ? .failure : .partial
  }

  /// `5 accepted, 2 duplicates, 1 rejected; revision 12`.
  func sentence(isDryRun: Bool) -> String {
    var parts: [String] = []
    if acceptedCount > 0 || total == 0 { parts.append("\(acceptedCount) accepted") }
    if duplicateCount > 0 { parts.append(ByteText.items(duplicateCount, "duplicate")) }
    if rejectedCount > 0 { parts.append("\(rejectedCount) rejected") }
    if failedCount > 0 { parts.append("\(failedCount) failed") }
    let sum = parts.joined(separator: ", ")
    if isDryRun { return "\(sum); nothing was written (dry run)" }
    return revision > 0 ? "\(sum); revision \(revision)" : sum
  }

  var json: JSONValue {
    .members([
      "accepted": .integer(acceptedCount), "duplicate": .integer(duplicateCount),
      "rejected": .integer(rejectedCount), "failed": .integer(failedCount), "revision": .integer(revision),
    ])
  }
}
