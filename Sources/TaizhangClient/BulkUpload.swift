// Sends documents over one stream, matches outcomes with them, and sends again only what has none.

import RPC
import Schema
import ServiceStubs
import Synchronization

/// One upload of many documents.
struct BulkUpload: Sendable {
  /// The most bytes of a `chunk`.
  static let chunkByteCount = 256 << 10
  /// The stream's deadline: far away, because an upload takes as long as it takes; the services' own default
  /// is short.
  static let streamTimeout = Duration.seconds(24 * 3600)

  let service: IngestServiceClient
  let documents: [DocumentUpload]
  let validateOnly: Bool
  let retry: RetryPolicy
  let report: @Sendable (UploadReport) -> Void

  /// Sends until every document has its report.
  func run() async {
    let ledger = UploadLedger(count: documents.count)
    var attemptsLeft = retry.attempts
    var pause = retry.firstPause
    while !ledger.isComplete {
      let before = ledger.openCount
      let failure = await attempt(ledger)
      if ledger.isComplete { return }
      if ledger.openCount < before {
        (attemptsLeft, pause) = (retry.attempts, retry.firstPause)
      }
      attemptsLeft -= 1
      let mayRetry = failure.map { Self.isWorthRetrying($0.code) } ?? true
      if attemptsLeft < 1 || !mayRetry || Task.isCancelled {
        let error =
          failure
          ?? RPCError(.unavailable, "the service ended the upload before every document had its outcome")
        for index in ledger.closeAll() { report(UploadReport(index: index, outcome: .failed(error))) }
        return
      }
      try? await Task.sleep(for: pause)
      pause = min(pause * 2, retry.longestPause)
    }
  }

  /// A document whose fate is not known can be sent again: the same text twice is one document.
  static func isWorthRetrying(_ code: StatusCode) -> Bool {
    code == .unavailable || code == .aborted
  }

  /// Opens a stream and sends what has no outcome.
  /// - Returns: why the stream ended, `nil` where it ended well.
  private func attempt(_ ledger: UploadLedger) async -> RPCError? {
    do {
      try await service.ingestDocuments(options: CallOptions(timeout: Self.streamTimeout, retry: .never)) {
        [self] writer, responses in
        try await withThrowingTaskGroup(of: Void.self) { group in
          group.addTask { try await send(ledger.open, to: writer, ledger: ledger) }
          for try await response in responses { take(response, ledger: ledger) }
          try await group.waitForAll()
        }
      }
      return nil
    } catch let error as RPCError {
      return error
    } catch {
      return RPCError(.cancelled, "\(error)")
    }
  }

  private func send(
    _ indices: [Int], to writer: RequestWriter<IngestDocumentsRequest>, ledger: UploadLedger
  ) async throws {
    for index in indices {
      try Task.checkCancellation()
      let document = documents[index]
      let bytes: [UInt8]
      do {
        bytes = try document.load()
      } catch {
        if ledger.close(index) { report(UploadReport(index: index, outcome: .unreadable(error))) }
        continue
      }
      let begin = DocumentBegin(itemId: "\(index)", source: document.source, validateOnly: validateOnly)
      try await writer.write(IngestDocumentsRequest(step: .begin(begin)))
      for start in stride(from: 0, to: bytes.count, by: Self.chunkByteCount) {
        let chunk = Array(bytes[start..<min(start + Self.chunkByteCount, bytes.count)])
        try await writer.write(IngestDocumentsRequest(step: .chunk(chunk)))
      }
      let end = DocumentEnd(totalBytes: Int64(bytes.count))
      try await writer.write(IngestDocumentsRequest(step: .end(end)))
    }
    writer.finish()
  }

  private func take(_ response: IngestDocumentsResponse, ledger: UploadLedger) {
    guard let index = Int(response.itemId), let result = response.result, ledger.close(index) else { return }
    let document = result.document ?? Document()
    let outcome: UploadOutcome
    switch result.outcome {
    case .accepted: outcome = .accepted(document, revision: result.revision)
    case .duplicate: outcome = .duplicate(document, revision: result.revision)
    case .rejected: outcome = .rejected(result.rejection ?? Rejection())
    case .unspecified, .unrecognized:
      outcome = .failed(
        RPCError(.internalError, "the service gave an outcome that this client does not know"))
    }
    report(UploadReport(index: index, outcome: outcome))
  }
}

/// Which documents have no outcome yet.
final class UploadLedger: Sendable {
  private let pending: Mutex<Set<Int>>

  init(count: Int) {
    pending = Mutex(Set(0..<count))
  }

  var open: [Int] { pending.withLock { $0.sorted() } }
  var openCount: Int { pending.withLock { $0.count } }
  var isComplete: Bool { openCount == 0 }

  /// Notes an outcome; false where there was one already.
  func close(_ index: Int) -> Bool { pending.withLock { $0.remove(index) != nil } }

  /// Closes everything that is open, and gives it in order.
  func closeAll() -> [Int] {
    pending.withLock { pending in
      defer { pending.removeAll() }
      return pending.sorted()
    }
  }
}
