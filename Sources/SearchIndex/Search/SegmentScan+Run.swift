// Where candidates come from: the shortest list that every match is in, or, where there is none, runs of
// neighbouring documents that skip what no list has.

internal import CSearchKernels

extension SegmentScan {
  /// Adds the matches of this segment to the best hits.
  func run(_ isCancelled: () -> Bool) {
    if costs[root] == 0 { return }
    if lead >= 0 { runList(isCancelled) } else { runWindows(isCancelled) }
    for index in 0..<leafCount {
      for cursor in 0..<leaves[index].cursors where leaves[index].cursor[cursor].damaged != 0 {
        top.pointee.isDamaged = true
      }
    }
  }

  private func runList(_ cancelled: () -> Bool) {
    let cursor = leaves[lead].cursor
    let isScoring = leaves[lead].isScoring
    let weight = leaves[lead].weight * (BM25.k1 + 1)
    let others = most - leaves[lead].most
    let docs = documents(of: cursor)
    var mask: (UInt64, UInt64) = (0, 0)
    for block in 0..<cursor.pointee.blocks {
      if top.pointee.isDone { return }
      if isScoring && onlyBestMatter {
        let best = weight * Double(tz_cursor_bound(cursor, block)) / 255 * boundFactor + others
        if best * 1.000_001 < top.pointee.leastScore { continue }
      }
      guard tz_cursor_load(cursor, block) == 1 else { return }
      isCancelled = cancelled()
      if isCancelled { return }
      let count = Int(cursor.pointee.count)
      mask = Self.ones(count)
      withUnsafeMutableBytes(of: &mask) { bytes in
        guard let mask = bytes.baseAddress?.assumingMemoryBound(to: UInt64.self) else { return }
        take(docs, count, mask)
      }
      if top.pointee.isDamaged { return }
    }
  }

  /// Whether candidates that score less than the worst of the best are of no interest.
  private var onlyBestMatter: Bool { !top.pointee.isCounting && top.pointee.leastScore > 0 }

  /// Where a cursor has its documents.
  private func documents(of cursor: UnsafeMutablePointer<tz_cursor>) -> UnsafePointer<UInt32> {
    let offset = MemoryLayout<tz_cursor>.offset(of: \.docs) ?? 0
    return UnsafePointer((UnsafeMutableRawPointer(cursor) + offset).assumingMemoryBound(to: UInt32.self))
  }

  func tfs(of cursor: UnsafeMutablePointer<tz_cursor>) -> UnsafePointer<UInt32> {
    let offset = MemoryLayout<tz_cursor>.offset(of: \.tfs) ?? 0
    return UnsafePointer((UnsafeMutableRawPointer(cursor) + offset).assumingMemoryBound(to: UInt32.self))
  }

  private static func ones(_ count: Int) -> (UInt64, UInt64) {
    if count >= 128 { return (.max, .max) }
    if count >= 64 { return (.max, (1 << UInt64(count - 64)) - 1) }
    return ((1 << UInt64(count)) - 1, 0)
  }

  private func runWindows(_ cancelled: () -> Bool) {
    var next = 0
    var mask: (UInt64, UInt64) = (0, 0)
    while next < documents, !top.pointee.isDone, !top.pointee.isDamaged {
      let start = nextCandidate(root, next)
      if start >= documents { return }
      isCancelled = cancelled()
      if isCancelled { return }
      let count = min(Int(TZ_BLOCK), documents - start)
      for slot in 0..<count { window[slot] = UInt32(start + slot) }
      mask = Self.ones(count)
      withUnsafeMutableBytes(of: &mask) { bytes in
        guard let mask = bytes.baseAddress?.assumingMemoryBound(to: UInt64.self) else { return }
        take(window, count, mask)
      }
      next = start + count
    }
  }

  /// No match lies between `from` and this document.
  private func nextCandidate(_ node: Int, _ from: Int) -> Int {
    let at = nodes + node
    switch at.pointee.kind {
    case .all, .date, .not: return from
    case .phrase, .field:
      let leaf = leaves + Int(at.pointee.leaf)
      if leaf.pointee.cursors == 0 { return documents }
      return min(documents, Int(tz_cursor_seek(leaf.pointee.cursor, UInt32(from))))
    case .and:
      return at.pointee.count == 0 ? from : nextCandidate(Int(cheapFirst[Int(at.pointee.first)]), from)
    case .or:
      var least = documents
      for index in 0..<Int(at.pointee.count) {
        least = min(least, nextCandidate(Int(children[Int(at.pointee.first) + index]), from))
      }
      return least
    }
  }

  /// Adds the matches among candidates to the best hits.
  private func take(_ docs: UnsafePointer<UInt32>, _ count: Int, _ mask: Mask) {
    if let deleted { dropDeleted(deleted, docs, mask) }
    if !top.pointee.isCounting && !top.pointee.isSortedByScore && top.pointee.isFull {
      dropByDate(docs, mask)
    }
    if mask[0] | mask[1] == 0 { return }
    clearMasks()
    prepareBounds(docs, count)
    narrow(root, docs, mask, depth: 0)
    let wasCounting = top.pointee.isCounting
    if rootIsExact && wasCounting {
      top.pointee.noteMatches(mask[0].nonzeroBitCount + mask[1].nonzeroBitCount)
    }
    for half in 0..<2 {
      var rest = mask[half]
      while rest != 0 {
        let slot = 64 * half + rest.trailingZeroBitCount
        rest &= rest - 1
        let document = Int(docs[slot])
        if !rootIsExact && rest != 0 {
          // While this text is read, the next one comes from memory.
          let next = text(Int(docs[64 * half + rest.trailingZeroBitCount]))
          tz_prefetch(base + next.start, next.count)
        }
        if rootIsExact && wasCounting { note(document) }
        let mayEnter = mayEnter(slot, document)
        if !mayEnter && (rootIsExact || !top.pointee.isCounting) { continue }
        let score = score(root, slot, document)
        if score < 0 { continue }
        if !rootIsExact && top.pointee.isCounting {
          top.pointee.noteMatches(1)
          note(document)
        }
        if !mayEnter { continue }
        top.pointee.push(
          TopEntry(
            score: score, date: dates[document], segment: segmentIndex, document: UInt32(document)))
      }
    }
  }

  private func prepareBounds(_ docs: UnsafePointer<UInt32>, _ count: Int) {
    pruning.pointee.isOn = onlyBestMatter
    guard pruning.pointee.isOn else { return }
    pruning.pointee.hasSums = false
    // Single precision: a little less than the worst of the best.
    pruning.pointee.least = Float(top.pointee.leastScore) * 0.999_99
    pruning.pointee.remaining = Float(most)
    tz_norms(
      docs, count, lengths, Float(BM25.k1 * (1 - BM25.b)), Float(BM25.k1 * BM25.b / average), norms)
  }

  @inline(__always)
  private func mayEnter(_ slot: Int, _ document: Int) -> Bool {
    if !top.pointee.isFull { return true }
    if !top.pointee.isSortedByScore { return top.pointee.mayEnter(scoreAtMost: 0, date: dates[document]) }
    if pruning.pointee.isOn && pruning.pointee.hasSums && sumsAreWhole {
      // The worst of the best may have risen since this block was begun.
      return Double(sums[slot]) * 1.000_01 >= top.pointee.leastScore
    }
    return top.pointee.mayEnter(scoreAtMost: scoreBound(slot, document), date: dates[document])
  }

  @inline(__always)
  private func note(_ document: Int) {
    if let matches { matches[document >> 6] |= 1 << UInt64(document & 63) }
  }

  private func dropDeleted(
    _ deleted: UnsafeMutablePointer<UInt64>, _ docs: UnsafePointer<UInt32>, _ mask: Mask
  ) {
    for half in 0..<2 {
      var rest = mask[half]
      while rest != 0 {
        let bit = rest.trailingZeroBitCount
        rest &= rest - 1
        let document = Int(docs[64 * half + bit])
        if deleted[document >> 6] >> UInt64(document & 63) & 1 == 1 { mask[half] &= ~(1 << UInt64(bit)) }
      }
    }
  }

  private func dropByDate(_ docs: UnsafePointer<UInt32>, _ mask: Mask) {
    for half in 0..<2 {
      var rest = mask[half]
      while rest != 0 {
        let bit = rest.trailingZeroBitCount
        rest &= rest - 1
        let date = dates[Int(docs[64 * half + bit])]
        if !top.pointee.mayEnter(scoreAtMost: 0, date: date) { mask[half] &= ~(1 << UInt64(bit)) }
      }
    }
  }
}
