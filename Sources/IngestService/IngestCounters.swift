// What is counted of the documents that come in.

import Schema
package import ServiceRuntime

/// The counters of the ingest service, by outcome.
package struct IngestCounters: Sendable {
  private let accepted: Counter
  private let duplicate: Counter
  private let rejected: Counter
  private let bytes: Counter

  /// - Parameter metrics: the process's metrics, which will show the counters.
  package init(_ metrics: MetricRegistry) {
    accepted = metrics.counter(.ingestDocuments, [("outcome", "accepted")])
    duplicate = metrics.counter(.ingestDocuments, [("outcome", "duplicate")])
    rejected = metrics.counter(.ingestDocuments, [("outcome", "rejected")])
    bytes = metrics.counter(.ingestBytes)
  }

  func count(_ outcome: IngestOutcome, bytes count: Int) {
    bytes.increment(by: Int64(count))
    switch outcome {
    case .accepted: accepted.increment()
    case .duplicate: duplicate.increment()
    case .rejected: rejected.increment()
    case .unspecified, .unrecognized: break
    }
  }
}
