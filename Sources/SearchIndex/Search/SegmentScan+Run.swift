// Where candidates come from: the shortest list that every match is in, or, where there is none, runs of
// neighbouring documents that skip what no list has.

internal import CSearchKernels

extension SegmentScan {
  /// Adds the matches of this segment to the best hits.
  func run(_ isCancelled: () -> Bool) {
    if costs[root] == 0 { return }
    if lead >= 0 { runList(isCancelled) } else { runWindows(isCancelled) }
    if !self.isCancelled { readWaiting(isCancelled) }
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
        take(docs, count, mask, cancelled)
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
      isCancelled = cancelled()
      if isCancelled { return }
      if onlyBestMatter, let later = weak(from: next) {
        next = later
        continue
      }
      let start = nextCandidate(root, next)
      if start >= documents { return }
      let count = min(Int(TZ_BLOCK), documents - start)
      fill(start, count)
      for slot in 0..<count { window[slot] = UInt32(start + slot) }
      mask = Self.ones(count)
      withUnsafeMutableBytes(of: &mask) { bytes in
        guard let mask = bytes.baseAddress?.assumingMemoryBound(to: UInt64.self) else { return }
        take(window, count, mask, cancelled)
      }
      next = start + count
    }
  }

  /// Where to go on, if by the bounds of their blocks none of the neighbours from `start` on can be among the
  /// best.
  private func weak(from start: Int) -> Int? {
    let end = start + Int(TZ_BLOCK)
    var until = UInt32.max
    var sum = 0.0
    for leaf in 0..<leafCount where leaves[leaf].isScoring && leaves[leaf].cursors > 0 {
      var bound: UInt8 = 0
      until = min(until, tz_cursor_ahead(leaves[leaf].cursor, UInt32(start), UInt32(end - 1), &bound))
      sum += leaves[leaf].weight * (BM25.k1 + 1) * min(1, Double(bound) / 255 * boundFactor)
    }
    return sum * 1.000_001 < top.pointee.leastScore ? max(end, Int(until) + 1) : nil
  }

  /// Reads what the first list of each leaf has of neighbouring documents.
  private func fill(_ start: Int, _ count: Int) {
    pruning.pointee.isFilled = true
    for leaf in 0..<leafCount where leaves[leaf].cursors > 0 {
      tz_cursor_window(
        leaves[leaf].cursor, UInt32(start), UInt32(count), leafMasks + 2 * leaf,
        leaves[leaf].isPhrase ? counts + leaf * Int(TZ_BLOCK) : nil)
    }
  }

  /// Drops the neighbours that by all their first lists together cannot be among the best.
  private func dropWeakNeighbours(_ mask: Mask) {
    for leaf in 0..<leafCount where leaves[leaf].isScoring && leaves[leaf].cursors > 0 {
      let weight = Float(leaves[leaf].weight * (BM25.k1 + 1))
      tz_add_bounds(
        counts + leaf * Int(TZ_BLOCK), norms, weight, sums, pruning.pointee.hasSums ? 0 : 1)
      pruning.pointee.hasSums = true
    }
    pruning.pointee.isWhole = true
    if pruning.pointee.hasSums { tz_drop_below(sums, pruning.pointee.least, mask) }
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
  private func take(
    _ docs: UnsafePointer<UInt32>, _ count: Int, _ mask: Mask, _ cancelled: () -> Bool
  ) {
    if let deleted { dropDeleted(deleted, docs, mask) }
    if !top.pointee.isCounting && !top.pointee.isSortedByScore && top.pointee.isFull {
      dropByDate(docs, mask)
    }
    if mask[0] | mask[1] == 0 { return }
    clearMasks()
    prepareBounds(docs, count)
    if pruning.pointee.isOn && pruning.pointee.isFilled {
      dropWeakNeighbours(mask)
      if mask[0] | mask[1] == 0 { return }
    }
    narrow(root, docs, mask, depth: 0)
    if !rootIsExact && !top.pointee.isCounting {
      wait(docs, mask)
      if waiting.isFull { readWaiting(cancelled) }
    } else {
      read(docs, mask)
    }
  }

  /// Verifies candidates in the order of their numbers.
  private func read(_ docs: UnsafePointer<UInt32>, _ mask: Mask) {
    let block = block
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
          prefetch(Int(docs[64 * half + rest.trailingZeroBitCount]))
        }
        if rootIsExact && wasCounting { note(document) }
        let mayEnter = mayEnter(slot, document)
        if !mayEnter && (rootIsExact || !top.pointee.isCounting) { continue }
        let score = score(root, slot, document, in: block)
        if score < 0 { continue }
        if !rootIsExact && top.pointee.isCounting {
          top.pointee.noteMatches(1)
          note(document)
        }
        if mayEnter { push(document, score) }
      }
    }
  }

  func prefetch(_ document: Int) {
    let text = text(document)
    tz_prefetch(base + text.start, text.count)
  }

  func push(_ document: Int, _ score: Double) {
    top.pointee.push(
      TopEntry(score: score, date: dates[document], segment: segmentIndex, document: UInt32(document)))
  }

  private func prepareBounds(_ docs: UnsafePointer<UInt32>, _ count: Int) {
    pruning.pointee.isOn = onlyBestMatter
    pruning.pointee.isWhole = sumsAreWhole
    guard pruning.pointee.isOn else { return }
    pruning.pointee.hasSums = false
    // Single precision: a little less than the worst of the best.
    pruning.pointee.least = Float(top.pointee.leastScore) * 0.999_99
    pruning.pointee.remaining = Float(most)
    tz_norms(
      docs, count, lengths, Float(BM25.k1 * (1 - BM25.b)), Float(BM25.k1 * BM25.b / average), norms)
  }

  @inline(__always)
  func mayEnter(_ slot: Int, _ document: Int) -> Bool {
    if !top.pointee.isFull { return true }
    if !top.pointee.isSortedByScore { return top.pointee.mayEnter(scoreAtMost: 0, date: dates[document]) }
    if pruning.pointee.isOn && pruning.pointee.hasSums && pruning.pointee.isWhole {
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
