// Searches through the service: hits, order, pages, excerpts in scalars, facets, filters by name.
import CatalogFixtures
import Foundation
import RPC
import Schema
import Testing

@testable import Catalog
@testable import QueryService

@Suite struct SearchTests {
  @Test func pagesTogetherAreAllHits() async throws {
    var random = SeededRandom(31)
    let ledger = LedgerModel.grown(120, using: &random)
    let harness = try await QueryHarness.holding(ledger, using: &random)
    for order in [SearchOrder.unspecified, .relevance, .newest, .oldest] {
      var request = SearchDocumentsRequest(query: "营商环境", order: order, pageSize: 2)
      var found: [DocumentHit] = []
      repeat {
        let page = try await harness.search(request)
        #expect(page.total == Total(count: Int64(ledger.holding("营商环境").count), exact: true))
        #expect(page.revision == ledger.revision)
        #expect(page.hits.count <= 2)
        found += page.hits
        request.pageToken = page.nextPageToken
      } while !request.pageToken.isEmpty
      let ids = found.compactMap(\.document?.id)
      #expect(ids.count == found.count)
      #expect(Set(ids) == ledger.holding("营商环境"))
      #expect(ids.count == Set(ids).count)
      let dates = found.compactMap(\.document).map { DocumentDate.number(of: $0) ?? 0 }
      if order == .newest { #expect(dates == dates.sorted(by: >)) }
      if order == .oldest { #expect(dates == dates.sorted()) }
      if order == .relevance { #expect(found.map(\.score) == found.map(\.score).sorted(by: >)) }
    }
    await harness.catalog.close()
  }

  @Test func excerptsStandInTheTextAndHighlightWhatWasFound() async throws {
    var random = SeededRandom(37)
    let ledger = LedgerModel.grown(60, using: &random)
    let harness = try await QueryHarness.holding(ledger, using: &random)
    let answer = try await harness.search(SearchDocumentsRequest(query: "在建工程", excerptCount: 3))
    #expect(!answer.hits.isEmpty)
    for hit in answer.hits {
      let id = try #require(hit.document?.id)
      let text = try #require(ledger.documents[id]?.text)
      #expect((1...3).contains(hit.excerpts.count))
      for excerpt in hit.excerpts {
        let rest = String(decoding: text.utf8.dropFirst(Int(excerpt.cleanStart)), as: UTF8.self)
        #expect(rest.hasPrefix(excerpt.text))
        let scalars = Array(excerpt.text.unicodeScalars)
        #expect(scalars.count <= 120)
        #expect(!excerpt.highlights.isEmpty)
        for highlight in excerpt.highlights {
          var found = String.UnicodeScalarView()
          found.append(contentsOf: scalars[Int(highlight.start)..<Int(highlight.end)])
          #expect(String(found).contains("在建工程"))
        }
      }
    }
    await harness.catalog.close()
  }

  @Test func facetsCountAndFiltersNarrow() async throws {
    var random = SeededRandom(41)
    let ledger = LedgerModel.grown(100, using: &random)
    let harness = try await QueryHarness.holding(ledger, using: &random)
    let answer = try await harness.search(
      SearchDocumentsRequest(query: "项目", facets: ["kind", "year", "region"]))
    #expect(answer.facets.map(\.field) == ["kind", "year", "region"])
    let found = ledger.holding("项目").compactMap { ledger.documents[$0]?.document }
    let years = Dictionary(grouping: found.filter { $0.year != 0 }, by: \.year).mapValues { Int64($0.count) }
    #expect(answer.facets[1].values.count == years.count)
    for value in answer.facets[1].values { #expect(years[Int32(value.value) ?? 0] == value.count) }
    let counts = answer.facets[1].values.map(\.count)
    #expect(counts == counts.sorted(by: >))
    for query in ["项目 kind:report", "项目 kind:报告", "项目 文种:报告"] {
      let narrowed = try await harness.search(SearchDocumentsRequest(query: query, pageSize: 100))
      let expected = found.filter { $0.kind == .report }.map(\.id)
      #expect(Set(narrowed.hits.compactMap(\.document?.id)) == Set(expected), "\(query)")
    }
    let without = try await harness.search(SearchDocumentsRequest(query: "项目 -region:东湖区", pageSize: 100))
    let elsewhere = found.filter { $0.region != "东湖区" }.map(\.id)
    #expect(Set(without.hits.compactMap(\.document?.id)) == Set(elsewhere))
    await harness.catalog.close()
  }

  /// A cut excerpt keeps whole scalars, and highlights that reach past the cut end at it.
  @Test func longExcerptsAreCut() {
    let text = String(repeating: "长a", count: 100)
    let excerpt = Excerpt(text, highlights: [0..<3, 236..<244, 300..<303], offset: 7)
    #expect(excerpt.text == String(text.unicodeScalars.prefix(120).map(Character.init)))
    #expect(excerpt.highlights == [Highlight(start: 0, end: 1), Highlight(start: 118, end: 120)])
    #expect(excerpt.cleanStart == 7)
  }
}
