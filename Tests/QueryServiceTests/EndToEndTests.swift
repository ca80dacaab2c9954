// The service as a whole over 127.0.0.1: it follows a feed that breaks, and answers a client.
import Catalog
import CatalogFixtures
import Foundation
import Logging
import RPC
import Schema
import ServiceRuntime
import ServiceStubs
import Testing

@testable import QueryService

@Suite struct EndToEndTests {
  /// Starts a feed on a port of the system's choice.
  private func serve(_ feed: FakeFeed) async throws -> Server {
    try await Server(ServerConfiguration(), services: [feed]).start()
  }

  private func environment(_ folder: TemporaryFolder, port: Int = 0) -> ServiceEnvironment {
    ServiceEnvironment(
      name: "taizhang-query", listen: HostPort(host: "127.0.0.1", port: port), data: folder.path,
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, metrics: MetricRegistry(),
      health: Health(), grace: .zero, fail: { _ in })
  }

  private func start(_ folder: TemporaryFolder, feedPort: Int) async throws -> QueryServer {
    var backoff = FollowerBackoff()
    backoff.first = .milliseconds(1)
    backoff.longest = .milliseconds(20)
    return try await QueryServer.start(
      environment(folder), ingest: HostPort(host: "127.0.0.1", port: feedPort), backoff: backoff)
  }

  private func client(_ server: QueryServer) -> QueryServiceClient {
    QueryServiceClient(Client(server.address.description))
  }

  /// Everything that the service says of the ledger, once it has its last revision.
  private func expectAll(_ ledger: LedgerModel, from query: QueryServiceClient) async throws {
    let documents = try await query.listDocuments(
      ListDocumentsRequest(pageSize: 500, minRevision: ledger.revision))
    #expect(Set(documents.documents.map(\.id)) == Set(ledger.documents.keys))
    #expect(documents.total == Total(count: Int64(ledger.documents.count), exact: true))
    var figures: Set<String> = []
    var request = ListFiguresRequest(pageSize: 7, minRevision: ledger.revision)
    repeat {
      let page = try await query.listFigures(request)
      figures.formUnion(page.figures.map(\.id))
      request.pageToken = page.nextPageToken
    } while !request.pageToken.isEmpty
    #expect(figures == Set(ledger.documents.values.flatMap { $0.figures.map(\.id) }))
    let projects = try await query.listProjects(
      ListProjectsRequest(pageSize: 500, minRevision: ledger.revision))
    for project in projects.projects {
      let whole = try await query.getProject(GetProjectRequest(projectId: project.id))
      #expect(whole.project?.etag == project.etag)
    }
    let hits = try await query.searchDocuments(
      SearchDocumentsRequest(query: "营商环境", pageSize: 100, minRevision: ledger.revision))
    #expect(Set(hits.hits.compactMap(\.document?.id)) == ledger.holding("营商环境"))
    let status = try await query.getQueryStatus(GetQueryStatusRequest())
    #expect(status.ledgerId == ledger.ledgerID)
    #expect(status.revision == ledger.revision)
    #expect(status.following)
    #expect(status.lastContactTime != nil)
    #expect(status.documentCount == Int64(ledger.documents.count))
  }

  /// The feed is cut at random, the service is stopped and started again; nothing is missing or double.
  @Test(.timeLimit(.minutes(2)), arguments: 0..<3)
  func followsAFeedThatBreaks(seed: Int) async throws {
    var random = SeededRandom(UInt64(seed))
    let feed = FakeFeed(LedgerModel.grown(20, using: &random), seed: UInt64(seed), cutPercent: 20)
    let feedServer = try await serve(feed)
    let folder = try TemporaryFolder()
    for _ in 0..<3 {
      let server = try await start(folder, feedPort: feedServer.port)
      for _ in 0..<3 {
        feed.change { ledger, random in
          for _ in 0..<5 { ledger.mutate(using: &random) }
        }
        if random.chance(50) { feed.cut() }
      }
      try await expectAll(feed.ledger, from: client(server))
      await server.drain(grace: .zero)
    }
    await feedServer.drain(grace: .zero)
  }

  @Test(.timeLimit(.minutes(2)))
  func anotherLedgerIsTakenOver() async throws {
    var random = SeededRandom(61)
    let feed = FakeFeed(LedgerModel.grown(10, using: &random))
    let feedServer = try await serve(feed)
    let folder = try TemporaryFolder()
    let server = try await start(folder, feedPort: feedServer.port)
    try await expectAll(feed.ledger, from: client(server))
    // Its revisions begin beyond the old ones, so that waiting for the last one is waiting for the new
    // ledger.
    let other = LedgerModel.grown(60, ledgerID: "ledger-two", using: &random)
    feed.change { ledger, _ in ledger = other }
    feed.cut()
    try await expectAll(other, from: client(server))
    await server.drain(grace: .zero)
    await feedServer.drain(grace: .zero)
  }

  /// A ledger that was begun anew holds nothing at first: then the service holds nothing either.
  @Test(.timeLimit(.minutes(2)))
  func anEmptyLedgerIsTakenOver() async throws {
    var random = SeededRandom(71)
    let feed = FakeFeed(LedgerModel.grown(10, using: &random))
    let feedServer = try await serve(feed)
    let folder = try TemporaryFolder()
    let server = try await start(folder, feedPort: feedServer.port)
    let query = client(server)
    try await expectAll(feed.ledger, from: query)
    feed.change { ledger, _ in ledger = LedgerModel(ledgerID: "ledger-two") }
    feed.cut()
    while try await query.getQueryStatus(GetQueryStatusRequest()).ledgerId != "ledger-two" {
      await Task.yield()
    }
    #expect(try await query.listDocuments(ListDocumentsRequest()).documents.isEmpty)
    await server.drain(grace: .zero)
    await feedServer.drain(grace: .zero)
  }

  @Test(.timeLimit(.minutes(2)))
  func answersFromWhatItHasWhileTheFeedIsDown() async throws {
    var random = SeededRandom(67)
    let ledger = LedgerModel.grown(10, using: &random)
    let feedServer = try await serve(FakeFeed(ledger))
    let folder = try TemporaryFolder()
    let first = try await start(folder, feedPort: feedServer.port)
    try await expectAll(ledger, from: client(first))
    await first.drain(grace: .zero)
    await feedServer.drain(grace: .zero)

    let second = try await start(folder, feedPort: feedServer.port)
    let query = client(second)
    let documents = try await query.listDocuments(ListDocumentsRequest(minRevision: ledger.revision))
    #expect(Set(documents.documents.map(\.id)) == Set(ledger.documents.keys))
    #expect(try await query.getQueryStatus(GetQueryStatusRequest()).following == false)
    await #expect(throws: RPCError.self) {
      try await query.listDocuments(
        ListDocumentsRequest(minRevision: ledger.revision + 1),
        options: CallOptions(timeout: .milliseconds(50)))
    }
    await second.drain(grace: .zero)
  }

  @Test(.timeLimit(.minutes(2)))
  func errorsCrossTheWireWithTheirDetails() async throws {
    let folder = try TemporaryFolder()
    let server = try await start(folder, feedPort: 1)
    do {
      _ = try await client(server).getProject(GetProjectRequest(projectId: "p-none"))
      Issue.record("there is no such project")
    } catch {
      #expect(error.code == .notFound)
      let status = try GoogleRpcStatus(decoding: try #require(error.details))
      #expect(status.details.contains { $0.typeUrl.hasSuffix("google.rpc.ErrorInfo") })
    }
    await server.drain(grace: .zero)
  }

  @Test func startingTwiceSaysWhatIsInTheWay() async throws {
    let folder = try TemporaryFolder()
    let server = try await start(folder, feedPort: 1)
    await #expect { _ = try await start(folder, feedPort: 1) } throws: { error in
      "\(error)".contains("in use by another process")
    }
    let other = try TemporaryFolder()
    let taken = environment(other, port: server.address.port)
    await #expect {
      _ = try await QueryServer.start(taken, ingest: HostPort(host: "127.0.0.1", port: 1))
    } throws: { error in
      "\(error)".contains("another process is listening there")
    }
    await server.drain(grace: .zero)
    // Both are free again.
    let again = try await start(folder, feedPort: 1)
    await again.drain(grace: .zero)
  }
}
