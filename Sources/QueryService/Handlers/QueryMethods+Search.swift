// SearchDocuments: the query understood, one page of hits with their excerpts, totals and facets.
import Catalog
package import RPC
package import Schema
import SearchIndex

extension QueryMethods {
  package func searchDocuments(
    _ request: SearchDocumentsRequest, context: ServerContext
  ) async throws -> SearchDocumentsResponse {
    var bare = request
    bare.pageToken = ""
    let binding = try bare.encoded()
    let tokens = tokens
    var check = RequestCheck()
    let query = check.search(request.query)
    let order = check.choice(request.order, "order")
    let limit = check.pageSize(request.pageSize, default: 10, max: 100)
    if request.excerptCount < 0 { check.add("excerpt_count", "must not be negative", "不能为负数") }
    let excerptCount =
      request.excerptCount == 0 ? 1 : min(Int(request.excerptCount), QueryLimits.excerpts)
    let start = HitPosition(score: .infinity, date: 0, key: "")
    let after = check.cursor(request.pageToken, of: tokens, request: binding, start: start)
    check.facets(request.facets)
    check.minRevision(request.minRevision)
    try check.finish()
    try await reach(request.minRevision, context: context)

    let snapshot = catalog.search()
    do {
      let result = try snapshot.search(
        query, sort: SearchSort(order), limit: limit + 1, after: after == start ? nil : after,
        totalBound: QueryLimits.searchTotal, facets: request.facets, isCancelled: { Task.isCancelled })
      var response = SearchDocumentsResponse(
        total: Total(result.total), facets: facets(result, request.facets), revision: snapshot.checkpoint)
      let page = result.hits.prefix(limit)
      if result.hits.count > limit, let last = page.last {
        response.nextPageToken = tokens.token(for: last.position, request: binding)
      }
      response.hits = try await hits(page, in: snapshot, query: query, excerptCount: excerptCount)
      searched()
      return response
    } catch let error as IndexError {
      switch error {
      case .damaged(let what):
        catalog.reportIndexDamage(what)
        throw QueryError.indexDamaged
      case .cancelled: throw QueryError.cancelled
      default: throw QueryError.failed(what: "\(error)")
      }
    }
  }

  /// The hits with their documents and excerpts. A document that was deleted after the snapshot is left out.
  private func hits(
    _ page: ArraySlice<Hit>, in snapshot: IndexSnapshot, query: Query, excerptCount: Int
  ) async throws -> [DocumentHit] {
    let documents = try await catalog.store.summaries(of: page.map(\.key)).value
    return try page.compactMap { hit in
      try Task.checkCancellation()
      guard let document = documents[hit.key] else { return nil }
      let excerpts = try snapshot.excerpts(
        for: hit.key, query, count: excerptCount, length: QueryLimits.excerptScalars)
      return DocumentHit(
        document: document, score: hit.score,
        excerpts: excerpts.map { Schema.Excerpt($0.text, highlights: $0.highlights, offset: $0.offset) })
    }
  }

  private func facets(_ result: SearchResult, _ fields: [String]) -> [Facet] {
    fields.map { field in
      let counts = result.facets[field, default: []].prefix(QueryLimits.facetValues)
      return Facet(field: field, values: counts.map { FacetValue(value: $0.value, count: Int64($0.count)) })
    }
  }
}

extension RequestCheck {
  /// The query as the index understands it; every document where it is wrong, which is then among the
  /// violations.
  mutating func search(_ text: String) -> Query {
    var syntax = QuerySyntax(fields: Self.fieldNames)
    syntax.bytesMax = QueryLimits.searchBytes
    syntax.termsMax = QueryLimits.searchWords
    do {
      return try Query.parse(text, syntax: syntax).withKindsByName()
    } catch {
      let place = error.position
      add(
        "query", "does not parse at character \(place): \(error.message)",
        "无法解析（第 \(place + 1) 个字符处）：\(error.message)")
      return .all
    }
  }

  /// The names that a query may give the fields.
  private static let fieldNames = [
    "year": "year", "年": "year", "年份": "year",
    "region": "region", "地区": "region", "区域": "region",
    "kind": "kind", "文种": "kind", "类型": "kind",
  ]

  mutating func facets(_ fields: [String]) {
    for field in fields where SearchField(rawValue: field) == nil {
      let known = SearchField.allCases.map(\.rawValue).joined(separator: ", ")
      let name = field.prefix(32)
      add("facets", "has no field \(name); there are \(known)", "没有字段 \(name)，可用：\(known)")
    }
    if Set(fields).count < fields.count { add("facets", "names a field twice", "有重复的字段") }
  }
}

extension Query {
  /// `kind:报告` means `kind:report`.
  fileprivate func withKindsByName() -> Query { Query(root.withKindsByName()) }
}

extension Query.Node {
  private static let kinds = [
    "讲话": DocumentKind.speech, "报告": .report, "规划": .plan, "计划": .plan, "方案": .plan, "通知": .notice,
    "意见": .notice, "其他": .other,
  ]

  fileprivate func withKindsByName() -> Self {
    switch self {
    case .field(SearchField.kind.rawValue, let value):
      guard let kind = Self.kinds[value] else { return self }
      return .field(name: SearchField.kind.rawValue, value: SearchField.value(of: kind))
    case .and(let nodes): return .and(nodes.map { $0.withKindsByName() })
    case .or(let nodes): return .or(nodes.map { $0.withKindsByName() })
    case .not(let node): return .not(node.withKindsByName())
    default: return self
    }
  }
}

extension SearchSort {
  fileprivate init(_ order: SearchOrder?) {
    switch order {
    case .newest: self = .dateDescending
    case .oldest: self = .dateAscending
    default: self = .score
    }
  }
}

extension Total {
  fileprivate init(_ total: TotalHits) {
    switch total {
    case .exact(let count): self.init(count: Int64(count), exact: true)
    case .atLeast(let count): self.init(count: Int64(count), exact: false)
    }
  }
}

extension Schema.Excerpt {
  /// The index's excerpt with its highlights counted in scalars, and cut to what an answer may carry.
  init(_ whole: String, highlights ranges: [Range<Int>], offset: Int) {
    var scalarAt: [Int] = []
    var kept = 0
    var scalars = 0
    for byte in whole.utf8 {
      if byte & 0xC0 != 0x80 {
        if scalars == QueryLimits.excerptScalars { break }
        scalars += 1
      }
      // The number of the scalar that this byte belongs to.
      scalarAt.append(scalars - 1)
      kept += 1
    }
    func scalar(_ offset: Int) -> Int32 { Int32(offset < kept ? scalarAt[offset] : scalars) }
    let highlights = ranges.compactMap { range -> Highlight? in
      guard range.lowerBound < kept else { return nil }
      return Highlight(start: scalar(range.lowerBound), end: scalar(range.upperBound))
    }
    self.init(
      text: String(decoding: whole.utf8.prefix(kept), as: UTF8.self), highlights: highlights,
      cleanStart: Int64(offset))
  }
}
