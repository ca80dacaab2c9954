// Uploads against a service that breaks off: what has an outcome is not sent again, the rest is, and the end
// comes when nothing moves any more.

import RPC
import Schema
import ServiceStubs
import Synchronization
import Testing

@testable import TaizhangClient

/// An ingest service that ends a stream after some outcomes, with a status, as often as it is told to.
private final class BreakingService: IngestServiceProvider {
  struct State {
    /// How many outcomes the next streams give before they break off; a stream beyond them works to its end.
    var outcomesBeforeBreak: [Int]
    var seen: [String: Int] = [:]
    var streamCount = 0
  }

  let state: Mutex<State>
  let code: StatusCode

  init(breakingAfter counts: [Int], with code: StatusCode) {
    state = Mutex(State(outcomesBeforeBreak: counts))
    self.code = code
  }

  func ingestDocuments(
    _ requests: RequestStream<IngestDocumentsRequest>, to responses: ResponseWriter<IngestDocumentsResponse>,
    context: ServerContext
  ) async throws {
    let limit = state.withLock { state in
      state.streamCount += 1
      return state.outcomesBeforeBreak.isEmpty ? Int.max : state.outcomesBeforeBreak.removeFirst()
    }
    var item = ""
    var name = ""
    var count = 0
    for try await request in requests {
      switch request.step {
      case .begin(let begin): (item, name) = (begin.itemId, begin.source?.name ?? "")
      case .chunk, nil: break
      case .end:
        if count == limit { throw RPCError(code, "broke off") }
        count += 1
        let times = state.withLock { state in
          state.seen[name, default: 0] += 1
          return state.seen[name] ?? 0
        }
        let result = IngestResult(
          outcome: times == 1 ? .accepted : .duplicate, document: Document(sourceName: name), revision: 1)
        try await responses.write(IngestDocumentsResponse(itemId: item, result: result))
      }
    }
    if count == limit { throw RPCError(code, "broke off") }
  }

  func ingestDocument(
    _ request: IngestDocumentRequest, context: ServerContext
  ) async throws -> IngestDocumentResponse { throw RPCError(.unimplemented) }
  func deleteDocument(
    _ request: DeleteDocumentRequest, context: ServerContext
  ) async throws -> DeleteDocumentResponse { throw RPCError(.unimplemented) }
  func getIngestStatus(
    _ request: GetIngestStatusRequest, context: ServerContext
  ) async throws -> GetIngestStatusResponse { throw RPCError(.unimplemented) }
}

@Suite struct BulkUploadTests {
  private struct Unreadable: Error {}

  /// Uploads `count` documents, of which those in `unreadable` can't be read here.
  private func upload(
    _ count: Int, to service: BreakingService, unreadable: Set<Int> = []
  ) async throws -> [Int: UploadOutcome] {
    let configuration = ServerConfiguration(host: "127.0.0.1", port: 0)
    let server = try await Server(configuration, services: [service]).start()
    let retry = RetryPolicy(attempts: 2, firstPause: .milliseconds(1), longestPause: .milliseconds(2))
    let client = TaizhangClient(
      ingest: "127.0.0.1:\(server.port)", settings: TaizhangClient.Settings(retry: retry))
    let documents = (0..<count).map { index in
      DocumentUpload(source: DocumentSource(name: "\(index)")) {
        if unreadable.contains(index) { throw Unreadable() }
        return Array("document \(index)".utf8)
      }
    }
    var outcomes: [Int: UploadOutcome] = [:]
    for await report in client.ingest(documents) {
      #expect(outcomes[report.index] == nil, "one report each")
      outcomes[report.index] = report.outcome
    }
    await client.close()
    await server.drain(grace: .zero)
    return outcomes
  }

  private func acceptedCount(_ outcomes: [Int: UploadOutcome]) -> Int {
    outcomes.values.filter { if case .accepted = $0 { true } else { false } }.count
  }

  @Test func everyDocumentHasItsOutcome() async throws {
    let service = BreakingService(breakingAfter: [], with: .unavailable)
    let outcomes = try await upload(40, to: service, unreadable: [0, 7, 39])
    #expect(outcomes.count == 40)
    #expect(acceptedCount(outcomes) == 37)
    if case .unreadable = outcomes[7] {} else { Issue.record("7 should be unreadable") }
    #expect(service.state.withLock { $0.streamCount } == 1)
  }

  @Test func onlyWhatHasNoOutcomeIsSentAgain() async throws {
    let service = BreakingService(breakingAfter: [5, 3, 1], with: .unavailable)
    let outcomes = try await upload(20, to: service)
    #expect(outcomes.count == 20)
    #expect(service.state.withLock { $0.streamCount } == 4)
    // An outcome that was given and read is never asked for again.
    #expect(service.state.withLock { $0.seen.count } == 20)
  }

  @Test func withoutProgressItEndsWithFailures() async throws {
    let service = BreakingService(breakingAfter: [2, 0, 0, 0, 0], with: .unavailable)
    let outcomes = try await upload(6, to: service)
    let failures = outcomes.values.filter { if case .failed = $0 { true } else { false } }
    #expect(outcomes.count == 6 && failures.count == 4)
    #expect(service.state.withLock { $0.streamCount } <= 4)
  }

  @Test func aRefusalIsNotRetried() async throws {
    let service = BreakingService(breakingAfter: [1, 1], with: .resourceExhausted)
    let outcomes = try await upload(3, to: service)
    #expect(outcomes.count == 3)
    #expect(service.state.withLock { $0.streamCount } == 1)
    guard case .failed(let error) = outcomes[2] else {
      Issue.record("2 should have failed")
      return
    }
    #expect(error.code == .resourceExhausted && error.message == "broke off")
  }

  @Test func nothingToSendIsNoStream() async throws {
    let service = BreakingService(breakingAfter: [], with: .unavailable)
    #expect(try await upload(0, to: service).isEmpty)
    #expect(service.state.withLock { $0.streamCount } == 0)
  }
}
