// Lists against brute force: with any filters and any page size the pages together are the whole list, in
// order, each item once, and the totals say how many there are.
import CatalogFixtures
import Schema
import Testing

@testable import Catalog
@testable import QueryService

@Suite struct ListPagingTests {
  private func folded(_ text: String, holds letters: String) -> Bool {
    letters.isEmpty || foldedForMatching(text).contains(foldedForMatching(letters))
  }

  @Test(arguments: 0..<4)
  func documents(seed: Int) async throws {
    var random = SeededRandom(UInt64(seed))
    let ledger = LedgerModel.grown(40, using: &random)
    let harness = try await QueryHarness.holding(ledger, using: &random)
    for _ in 0..<30 {
      var request = ListDocumentsRequest()
      if random.chance(40) { request.kind = random.pick([.speech, .report, .plan]) }
      if random.chance(40) { request.year = random.pick([2023, 2024, 2025]) }
      if random.chance(40) { request.region = random.pick(["东湖区", "西山县", "别处"]) }
      if random.chance(40) { request.titleContains = random.pick(["讲话", "REPORT", "通知", "第1", "会 议"]) }
      request.pageSize = Int32.random(in: 0...9, using: &random)
      let expected = ledger.documents.values.map(\.document).filter { document in
        (request.kind == .unspecified || document.kind == request.kind)
          && (request.year == 0 || document.year == request.year)
          && (request.region.isEmpty || document.region == request.region)
          && folded(document.title, holds: request.titleContains)
      }.sorted { left, right in
        let (a, b) = (DocumentDate.number(of: left) ?? 0, DocumentDate.number(of: right) ?? 0)
        return a != b ? a > b : left.revision > right.revision
      }
      var found: [String] = []
      repeat {
        let page = try await harness.documents(request)
        #expect(page.total == Total(count: Int64(expected.count), exact: true))
        #expect(page.revision == ledger.revision)
        #expect(request.pageSize == 0 || page.documents.count <= Int(request.pageSize))
        #expect(page.documents.allSatisfy { $0.parts.isEmpty && $0.sections.isEmpty })
        found += page.documents.map(\.id)
        request.pageToken = page.nextPageToken
      } while !request.pageToken.isEmpty
      #expect(found == expected.map(\.id))
    }
    await harness.catalog.close()
  }

  @Test(arguments: 0..<4)
  func projects(seed: Int) async throws {
    var random = SeededRandom(UInt64(seed))
    let ledger = LedgerModel.grown(40, using: &random)
    let harness = try await QueryHarness.holding(ledger, using: &random)
    let all = try await harness.projects(ListProjectsRequest()).projects
    #expect(
      all.map { foldedForMatching($0.name) }
        == all.map { foldedForMatching($0.name) }.sorted {
          $0.utf8.lexicographicallyPrecedes($1.utf8)
        })
    for _ in 0..<30 {
      var request = ListProjectsRequest()
      if random.chance(40) { request.nameContains = random.pick(["医院", "abc数据", "智慧物流", "园", "无"]) }
      if random.chance(30) { request.stage = random.pick([.signed, .completed, .cancelled]) }
      if random.chance(30) { request.documentId = random.pick(ledger.documents.keys.sorted() + ["d-none"]) }
      if random.chance(20) { request.redaction = random.pick([.known, .redacted]) }
      request.pageSize = Int32.random(in: 0...4, using: &random)
      let inDocument = ledger.documents[request.documentId].map { Set($0.mentions.map(\.projectId)) } ?? []
      let expected = all.filter { project in
        ([project.name] + project.aliases).contains { folded($0, holds: request.nameContains) }
          && (request.stage == .unspecified || project.stage == request.stage)
          && (request.documentId.isEmpty || inDocument.contains(project.id))
          && (request.redaction == .unspecified || project.redacted == (request.redaction == .redacted))
      }
      var found: [Project] = []
      repeat {
        let page = try await harness.projects(request)
        #expect(page.total == Total(count: Int64(expected.count), exact: true))
        found += page.projects
        request.pageToken = page.nextPageToken
      } while !request.pageToken.isEmpty
      #expect(found == expected)
    }
    await harness.catalog.close()
  }

  @Test(arguments: 0..<4)
  func figures(seed: Int) async throws {
    var random = SeededRandom(UInt64(seed))
    let ledger = LedgerModel.grown(40, using: &random)
    let harness = try await QueryHarness.holding(ledger, using: &random)
    let lastTakenFirst = ledger.documents.values.sorted { $0.document.revision > $1.document.revision }
    let all = lastTakenFirst.flatMap(\.figures)
    for _ in 0..<40 {
      var request = ListFiguresRequest()
      if random.chance(30) { request.documentId = random.pick(ledger.documents.keys.sorted() + ["d-none"]) }
      if random.chance(30) { request.projectId = ModelDocument.projectID(random.pick([0, 1, 4, 5])) }
      if random.chance(30) { request.indicatorContains = random.pick(["投资", "gdp", "GDP增速", "无"]) }
      if random.chance(20) { request.role = random.pick([.totalInvestment, .contracted]) }
      if random.chance(20) { request.measure = .percent }
      if random.chance(20) { request.change = .growth }
      if random.chance(20) { request.aspect = .target }
      if random.chance(20) { request.period = "2024" }
      if random.chance(30) { request.redaction = random.pick([.known, .redacted]) }
      request.pageSize = Int32.random(in: 0...20, using: &random)
      let expected = all.filter { matches($0, request) }
      var found: [Figure] = []
      repeat {
        let page = try await harness.figures(request)
        #expect(page.total == Total(count: Int64(expected.count), exact: true))
        #expect(page.redactedCount == Int64(expected.filter(\.isRedacted).count))
        found += page.figures
        request.pageToken = page.nextPageToken
      } while !request.pageToken.isEmpty
      #expect(found == expected)
    }
    await harness.catalog.close()
  }

  private func matches(_ figure: Figure, _ request: ListFiguresRequest) -> Bool {
    guard case .extraction(let source) = figure.source else { return false }
    let place =
      (request.documentId.isEmpty || source.documentId == request.documentId)
      && (request.projectId.isEmpty || figure.projectId == request.projectId)
      && folded(figure.indicator, holds: request.indicatorContains)
    let kind =
      (request.role == .unspecified || figure.role == request.role)
      && (request.measure == .unspecified || figure.measure == request.measure)
      && (request.change == .unspecified || figure.change == request.change)
      && (request.aspect == .unspecified || figure.aspect == request.aspect)
    return place && kind && (request.period.isEmpty || figure.period == request.period)
      && (request.redaction == .unspecified || figure.isRedacted == (request.redaction == .redacted))
  }

  /// While documents come and go, a walk through the pages gives nothing twice and misses nothing that
  /// stayed.
  @Test(arguments: 0..<6)
  func pagesHoldWhileWritesGoOn(seed: Int) async throws {
    var random = SeededRandom(UInt64(seed))
    var ledger = LedgerModel.grown(60, using: &random)
    let harness = try await QueryHarness.holding(ledger, using: &random)
    let before = ledger.documents
    var touched: Set<String> = []
    var found: [String] = []
    var request = ListDocumentsRequest(pageSize: 3)
    repeat {
      let page = try await harness.documents(request)
      found += page.documents.map(\.id)
      request.pageToken = page.nextPageToken
      let old = ledger.documents
      ledger.mutate(using: &random)
      for id in Set(old.keys).union(ledger.documents.keys)
      where old[id]?.document.revision != ledger.documents[id]?.document.revision { touched.insert(id) }
      try await harness.follow(ledger, using: &random)
    } while !request.pageToken.isEmpty
    let stayed = Set(before.keys).subtracting(touched)
    #expect(stayed.isSubset(of: found))
    let foundOnce = found.filter { !touched.contains($0) }
    #expect(Set(foundOnce).count == foundOnce.count)
    await harness.catalog.close()
  }
}
