// Every bound of every request, by the field that is named when it is broken; and tokens of other requests.
import CatalogFixtures
import Schema
import Testing

@testable import Catalog
@testable import QueryService

@Suite struct RequestCheckTests {
  private let long = String(repeating: "长", count: 400)

  @Test func eachFieldIsNamed() async throws {
    let harness = try await QueryHarness()
    let documents: [(String, ListDocumentsRequest)] = [
      ("kind", ListDocumentsRequest(kind: .unrecognized(99))), ("year", ListDocumentsRequest(year: -1)),
      ("region", ListDocumentsRequest(region: long)),
      ("title_contains", ListDocumentsRequest(titleContains: long)),
      ("page_size", ListDocumentsRequest(pageSize: -1)),
      ("page_token", ListDocumentsRequest(pageToken: "abc")),
      ("min_revision", ListDocumentsRequest(minRevision: -1)),
    ]
    for (field, request) in documents {
      #expect(try await harness.violations { _ = try await harness.documents(request) } == [field])
    }
    let projects: [(String, ListProjectsRequest)] = [
      ("name_contains", ListProjectsRequest(nameContains: long)),
      ("stage", ListProjectsRequest(stage: .unrecognized(-4))),
      ("document_id", ListProjectsRequest(documentId: long)),
      ("redaction", ListProjectsRequest(redaction: .unrecognized(3))),
      ("page_size", ListProjectsRequest(pageSize: .min)),
      ("page_token", ListProjectsRequest(pageToken: String(repeating: "A", count: 2_000))),
      ("min_revision", ListProjectsRequest(minRevision: .min)),
    ]
    for (field, request) in projects {
      #expect(try await harness.violations { _ = try await harness.projects(request) } == [field])
    }
    let figures: [(String, ListFiguresRequest)] = [
      ("document_id", ListFiguresRequest(documentId: long)),
      ("project_id", ListFiguresRequest(projectId: long)),
      ("indicator_contains", ListFiguresRequest(indicatorContains: long)),
      ("role", ListFiguresRequest(role: .unrecognized(77))),
      ("measure", ListFiguresRequest(measure: .unrecognized(77))),
      ("change", ListFiguresRequest(change: .unrecognized(77))),
      ("aspect", ListFiguresRequest(aspect: .unrecognized(77))), ("period", ListFiguresRequest(period: long)),
      ("redaction", ListFiguresRequest(redaction: .unrecognized(77))),
      ("page_size", ListFiguresRequest(pageSize: -7)), ("page_token", ListFiguresRequest(pageToken: "?")),
      ("min_revision", ListFiguresRequest(minRevision: -1)),
    ]
    for (field, request) in figures {
      #expect(try await harness.violations { _ = try await harness.figures(request) } == [field])
    }
    await harness.catalog.close()
  }

  @Test func searchesAndSingleItemsToo() async throws {
    let harness = try await QueryHarness()
    let searches: [(String, SearchDocumentsRequest)] = [
      ("query", SearchDocumentsRequest()), ("query", SearchDocumentsRequest(query: "  ")),
      ("query", SearchDocumentsRequest(query: "\"项目")), ("query", SearchDocumentsRequest(query: long)),
      ("query", SearchDocumentsRequest(query: "colour:red")),
      ("query", SearchDocumentsRequest(query: (0..<33).map { "词\($0)" }.joined(separator: " "))),
      ("order", SearchDocumentsRequest(query: "项目", order: .unrecognized(9))),
      ("page_size", SearchDocumentsRequest(query: "项目", pageSize: -1)),
      ("page_token", SearchDocumentsRequest(query: "项目", pageToken: "x")),
      ("min_revision", SearchDocumentsRequest(query: "项目", minRevision: -1)),
      ("excerpt_count", SearchDocumentsRequest(query: "项目", excerptCount: -1)),
      ("facets", SearchDocumentsRequest(query: "项目", facets: ["colour"])),
      ("facets", SearchDocumentsRequest(query: "项目", facets: ["year", "year"])),
    ]
    for (field, request) in searches {
      #expect(try await harness.violations { _ = try await harness.search(request) } == [field])
    }
    for request in [GetProjectRequest(), GetProjectRequest(projectId: long)] {
      let fields = try await harness.violations {
        _ = try await harness.methods.getProject(request, context: harness.context)
      }
      #expect(fields == ["project_id"])
      #expect(try harness.methods.projectAtOnce(request) == nil)
    }
    let fields = try await harness.violations {
      let request = GetDocumentRequest(documentId: "", minRevision: -1)
      _ = try await harness.methods.getDocument(request, context: harness.context)
    }
    #expect(fields == ["document_id", "min_revision"], "all problems are named at once")
    await harness.catalog.close()
  }

  /// A token goes on with its own request alone: any other field changed is an error that names the token.
  @Test func tokensAreBoundToTheWholeRequest() async throws {
    var random = SeededRandom(5)
    let harness = try await QueryHarness.holding(LedgerModel.grown(60, using: &random), using: &random)
    let first = ListDocumentsRequest(year: 2024, pageSize: 2)
    let token = try await harness.documents(first).nextPageToken
    #expect(!token.isEmpty)
    var next = first
    next.pageToken = token
    #expect(try await harness.documents(next).documents.count == 2)
    let changes: [(inout ListDocumentsRequest) -> Void] = [
      { $0.kind = .plan }, { $0.year = 2023 }, { $0.region = "东湖区" }, { $0.titleContains = "讲" },
      { $0.pageSize = 3 }, { $0.minRevision = 1 },
    ]
    for change in changes {
      var request = next
      change(&request)
      #expect(try await harness.violations { _ = try await harness.documents(request) } == ["page_token"])
    }
    let figures = ListFiguresRequest(pageSize: 2, pageToken: token)
    #expect(try await harness.violations { _ = try await harness.figures(figures) } == ["page_token"])
    await harness.catalog.close()
  }

  @Test func pageSizesHaveDefaultsAndMaxima() {
    var check = RequestCheck()
    #expect(check.pageSize(0, default: 50, max: 500) == 50)
    #expect(check.pageSize(1, default: 50, max: 500) == 1)
    #expect(check.pageSize(500, default: 50, max: 500) == 500)
    #expect(check.pageSize(.max, default: 50, max: 500) == 500)
    #expect(check.violations.isEmpty)
  }
}
