// A fixed view of the index: searching it.

internal import CSearchKernels

/// A view that stays as it is while writing goes on. Holding it keeps the segments it is made of.
package struct IndexSnapshot: Sendable {
  let segments: [LiveSegment]
  /// The caller's number given with the last changes in this view.
  package let checkpoint: Int64

  /// Living documents.
  package var documentCount: Int { segments.reduce(0) { $0 + $1.documents } }

  /// Segments that a search has to look at.
  package var segmentCount: Int { segments.count }

  /// Finds what matches.
  ///
  /// - Parameters:
  ///   - limit: most hits to return; 0 to count only.
  ///   - offset: hits to skip, after `after`.
  ///   - after: the last hit of the page before.
  ///   - totalBound: the total is exact up to here, then "at least".
  ///   - facets: fields whose values are counted over the matches that the total counts.
  ///   - isCancelled: asked now and then; the search ends with `IndexError.cancelled` when it says yes.
  /// - Throws: `IndexError.damaged` if a page that is needed does not have its checksum.
  package func search(
    _ query: Query, sort: SearchSort = .score, limit: Int = 10, offset: Int = 0, after: HitPosition? = nil,
    totalBound: Int = 1_000, facets: [String] = [], isCancelled: () -> Bool = { false }
  ) throws(IndexError) -> SearchResult {
    var plan = QueryPlan(query)
    let lookups = try lookUp(&plan, isCancelled)
    // Without scores all are equal, and equal ones come newest first.
    let order = sort == .score && !plan.hasScores ? .dateDescending : sort
    let average = statistics.averageLength
    let known = facets.isEmpty ? knownTotal(plan, lookups) : nil
    let top = UnsafeMutablePointer<TopHits>.allocate(capacity: 1)
    top.initialize(
      to: TopHits(
        sort: order, capacity: capacity(limit, offset), after: after,
        segments: segments.map(\.segment), totalBound: totalBound, isCounting: known == nil))
    defer {
      top.deinitialize(count: 1)
      top.deallocate()
    }
    var counter = FacetCounter(facets)
    for (index, lookup) in lookups.enumerated() where lookup.live.documents > 0 {
      let bits = facets.isEmpty ? nil : MatchBits(lookup.live.segment)
      let scan = SegmentScan(
        plan, lookup, index: index, average: average, top: top, matches: bits?.words)
      scan.run(isCancelled)
      if scan.isCancelled { throw .cancelled }
      if top.pointee.isDamaged { throw .damaged(lookup.live.segment.label) }
      if let bits { try counter.add(bits, of: lookup.live.segment) }
    }
    var hits: [Hit] = []
    for entry in top.pointee.sorted().dropFirst(max(0, offset)).prefix(max(0, limit)) {
      let key = try segments[Int(entry.segment)].segment.key(Int(entry.document))
      hits.append(Hit(key: key, score: entry.score, date: entry.date == 0 ? nil : entry.date))
    }
    if top.pointee.isDamaged { throw .damaged("keys") }
    let matched = top.pointee.matched
    let total: TotalHits =
      known.map { .exact($0) }
      ?? (matched <= totalBound ? .exact(matched) : .atLeast(max(totalBound, hits.count)))
    return SearchResult(hits: hits, total: total, facets: counter.result)
  }

  /// Hits to hold: those to return and those to skip, but no more than there are documents.
  private func capacity(_ limit: Int, _ offset: Int) -> Int {
    let documents = documentCount
    return min(documents, min(documents, max(0, limit)) + min(documents, max(0, offset)))
  }

  var statistics: CollectionStatistics {
    CollectionStatistics(
      documents: documentCount, letters: segments.reduce(0) { $0 + $1.letters })
  }

  /// Looks the plan's leaves up in every segment, and gives phrases the weight that follows.
  private func lookUp(
    _ plan: inout QueryPlan, _ isCancelled: () -> Bool
  ) throws(IndexError) -> [SegmentLookup] {
    var lookups: [SegmentLookup] = []
    lookups.reserveCapacity(segments.count)
    for live in segments { lookups.append(try SegmentLookup(plan, in: live, isCancelled)) }
    let documents = documentCount
    for leaf in plan.leaves.indices where plan.leaves[leaf].isScoring {
      var sums: [Int] = []
      for lookup in lookups {
        let found = lookup.leaves[leaf].frequencies
        if sums.isEmpty { sums = found } else { for index in found.indices { sums[index] += found[index] } }
      }
      plan.leaves[leaf].weight = BM25.inverseFrequency(documents: documents, frequency: sums.min() ?? 0)
    }
    return lookups
  }

  private func knownTotal(_ plan: QueryPlan, _ lookups: [SegmentLookup]) -> Int? {
    guard let leaf = plan.solePhraseLeaf else { return nil }
    return lookups.reduce(0) { $0 + ($1.leaves[leaf].frequencies.first ?? 0) }
  }

  /// The segment and number of a living document.
  private func find(_ key: String) throws(IndexError) -> (Segment, Int)? {
    for live in segments {
      try live.segment.checkTrust()
      if let document = try live.segment.find(key: key), !(live.deletions?.contains(document) ?? false) {
        return (live.segment, document)
      }
    }
    return nil
  }

  /// Whether there is a document with this key.
  package func contains(_ key: String) throws(IndexError) -> Bool { try find(key) != nil }

  /// Passages of one document where the query's phrases stand; its beginning if none does; nothing if there
  /// is no
  /// such document.
  ///
  /// - Parameters:
  ///   - count: most passages.
  ///   - length: letters of a passage, about.
  package func excerpts(
    for key: String, _ query: Query, count: Int = 3, length: Int = 80
  ) throws(IndexError) -> [Excerpt] {
    guard let (segment, document) = try find(key) else { return [] }
    let text = try segment.foldedText(document)
    return ExcerptMaker(text).excerpts(of: query.phrases, count: count, length: length)
  }
}
