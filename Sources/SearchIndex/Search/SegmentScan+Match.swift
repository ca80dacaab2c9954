// Which of up to 128 candidates match: first by postings, then, one by one, by their texts.

internal import CSearchKernels

extension SegmentScan {
  typealias Mask = UnsafeMutablePointer<UInt64>

  /// Clears the candidates that cannot match. What is left matches for certain where the node is exact.
  func narrow(_ node: Int, _ docs: UnsafePointer<UInt32>, _ mask: Mask, depth: Int) {
    let at = nodes + node
    switch at.pointee.kind {
    case .all: break
    case .phrase, .field:
      let leaf = leaves + Int(at.pointee.leaf)
      if leaf.pointee.cursors == 0 { (mask[0], mask[1]) = (0, 0) }
      let row = at.pointee.kind == .phrase ? counts + Int(at.pointee.leaf) * Int(TZ_BLOCK) : nil
      var index = 0
      if pruning.pointee.isFilled, leaf.pointee.cursors > 0 {
        mask[0] &= leafMasks[2 * Int(at.pointee.leaf)]
        mask[1] &= leafMasks[2 * Int(at.pointee.leaf) + 1]
        index = 1
      } else if let row, Int(at.pointee.leaf) == lead {
        tz_cursor_load_tfs(leaf.pointee.cursor)
        row.update(from: tfs(of: leaf.pointee.cursor), count: Int(leaf.pointee.cursor.pointee.count))
        index = 1
        dropWeak(leaf, row, mask)
      }
      while index < leaf.pointee.cursors, mask[0] | mask[1] != 0 {
        tz_cursor_match(leaf.pointee.cursor + index, docs, mask, row, index == 0 ? 1 : 0)
        if index == 0, let row { dropWeak(leaf, row, mask) }
        index += 1
      }
    case .date: narrowByDate(at.pointee.from, at.pointee.through, docs, mask)
    case .and:
      for index in 0..<Int(at.pointee.count) {
        if mask[0] | mask[1] == 0 { break }
        narrow(Int(cheapFirst[Int(at.pointee.first) + index]), docs, mask, depth: depth + 1)
      }
    case .or:
      var (low, high) = (UInt64(0), UInt64(0))
      let part = scratch + 2 * depth
      for index in 0..<Int(at.pointee.count) {
        (part[0], part[1]) = (mask[0], mask[1])
        narrow(Int(children[Int(at.pointee.first) + index]), docs, part, depth: depth + 1)
        low |= part[0]
        high |= part[1]
      }
      (mask[0], mask[1]) = (low, high)
    case .not:
      let part = scratch + 2 * depth
      (part[0], part[1]) = (mask[0], mask[1])
      let child = Int(children[Int(at.pointee.first)])
      narrow(child, docs, part, depth: depth + 1)
      if nodes[child].isExact {
        mask[0] &= ~part[0]
        mask[1] &= ~part[1]
      }
    }
    masks[2 * node] = mask[0]
    masks[2 * node + 1] = mask[1]
  }

  /// While only the best matter: drops candidates that even with the most of everything still unknown would
  /// not be among them.
  private func dropWeak(
    _ leaf: UnsafeMutablePointer<ScanLeaf>, _ row: UnsafePointer<UInt32>, _ mask: Mask
  ) {
    guard pruning.pointee.isOn, leaf.pointee.isRequired, !pruning.pointee.isFilled else { return }
    let weight = Float(leaf.pointee.weight * (BM25.k1 + 1))
    tz_add_bounds(row, norms, weight, sums, pruning.pointee.hasSums ? 0 : 1)
    pruning.pointee.hasSums = true
    pruning.pointee.remaining -= Float(leaf.pointee.most)
    tz_drop_below(sums, pruning.pointee.least - max(0, pruning.pointee.remaining), mask)
  }

  private func narrowByDate(_ from: Int32, _ through: Int32, _ docs: UnsafePointer<UInt32>, _ mask: Mask) {
    for half in 0..<2 {
      var rest = mask[half]
      while rest != 0 {
        let bit = rest.trailingZeroBitCount
        rest &= rest - 1
        let date = dates[Int(docs[64 * half + bit])]
        if date < from || date > through { mask[half] &= ~(1 << UInt64(bit)) }
      }
    }
  }

  func clearMasks() {
    for index in 0..<2 * nodeCount { masks[index] = 0 }
  }

  /// The candidates of this block.
  var block: Candidates { Candidates(counts: counts, stride: Int(TZ_BLOCK), masks: masks, words: 2) }

  /// The score of a candidate, or -1 if it does not match.
  func score(_ node: Int, _ slot: Int, _ document: Int, in found: Candidates) -> Double {
    if !found.isMasked(node, slot) { return -1 }
    let at = nodes + node
    switch at.pointee.kind {
    case .all, .field, .date: return 0
    case .phrase: return phraseScore(Int(at.pointee.leaf), slot, document, in: found)
    case .and:
      var sum = 0.0
      for index in 0..<Int(at.pointee.count) {
        let part = score(Int(children[Int(at.pointee.first) + index]), slot, document, in: found)
        if part < 0 { return -1 }
        sum += part
      }
      return sum
    case .or:
      var sum = -1.0
      for index in 0..<Int(at.pointee.count) {
        let part = score(Int(children[Int(at.pointee.first) + index]), slot, document, in: found)
        if part >= 0 { sum = max(sum, 0) + part }
      }
      return sum
    case .not:
      return score(Int(children[Int(at.pointee.first)]), slot, document, in: found) < 0 ? 0 : -1
    }
  }

  /// Where a document's text is in the segment.
  @inline(__always)
  func text(_ document: Int) -> (start: Int, count: Int) {
    let start = document == 0 ? 0 : Int(textEnds[document - 1])
    return (textsOrigin + start, Int(textEnds[document]) - start)
  }

  private func phraseScore(_ leaf: Int, _ slot: Int, _ document: Int, in found: Candidates) -> Double {
    let at = leaves + leaf
    var count = found.count(leaf, slot)
    if at.pointee.needsVerification {
      let text = text(document)
      guard tz_file_check(file, UInt64(text.start), UInt64(text.count)) == 1 else {
        top.pointee.isDamaged = true
        return -1
      }
      let most = at.pointee.isScoring ? Int.max : 1
      let times = tz_count(
        base + text.start, text.count, at.pointee.needle, at.pointee.needleLength, most)
      if times == 0 { return -1 }
      count = UInt32(truncatingIfNeeded: times)
    }
    guard at.pointee.isScoring else { return 0 }
    return BM25.score(
      weight: at.pointee.weight, count: count, length: lengths[document], average: average)
  }

  /// At least the score of a candidate.
  func scoreBound(_ slot: Int, _ document: Int) -> Double {
    var sum = 0.0
    for node in 0..<nodeCount where nodes[node].kind == .phrase && block.isMasked(node, slot) {
      let leaf = Int(nodes[node].leaf)
      guard leaves[leaf].isScoring else { continue }
      sum += BM25.score(
        weight: leaves[leaf].weight, count: counts[leaf * Int(TZ_BLOCK) + slot], length: lengths[document],
        average: average)
    }
    return sum
  }
}
