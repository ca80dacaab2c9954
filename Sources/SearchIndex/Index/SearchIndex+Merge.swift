// Merging: several segments become one while readers and the writer go on.

internal import Glibc
internal import Synchronization

extension SearchIndex {
  /// More segments than this in memory, and the writer merges some itself.
  private static let memorySegmentsMax = 48

  /// One merge, if one is due. Returns whether there may be more to do.
  func mergeInBackground(inMemory: Bool) -> Bool {
    if state.withLock({ $0.mergeFailure != nil && $0.change < $0.mergeRetry }) { return false }
    do throws(IndexError) {
      return try mergeOnce(inMemory: inMemory)
    } catch {
      if error == .closed { return false }
      state.withLock {
        $0.mergeFailure = error
        $0.mergeRetry = $0.change + IndexState.changesBeforeRetry
      }
      return false
    }
  }

  @discardableResult
  func mergeOnce(inMemory: Bool) throws(IndexError) -> Bool {
    if inMemory {
      return try mergingMemory.withLock { _ throws(IndexError) in try mergeChosen(inMemory: true) }
    }
    let (isCounted, isMerged) = try mergingFiles.withLock { _ throws(IndexError) in
      (try countDeletions(), try mergeChosen(inMemory: false))
    }
    if isMerged { try commitIfIdle() }
    return isCounted || isMerged
  }

  /// Counts the terms of documents of one segment that were deleted before the index was opened, so that
  /// queries need not. Answers false if there are none.
  private func countDeletions() throws(IndexError) -> Bool {
    let waiting = state.withLock { $0.segments.first { $0.deletions?.uncounted != nil } }
    guard let segment = waiting?.segment, let bits = waiting?.deletions?.uncounted else { return false }
    let counts = try QuietThread.run { () throws(IndexError) in
      try TermCounts(of: bits, in: segment) { isClosing.load(ordering: .relaxed) }
    }
    writing.withLock { _ in
      state.withLock { state in
        let place = state.segments.firstIndex { $0.segment.serial == segment.serial }
        guard let place, let deletions = state.segments[place].deletions else { return }
        state.segments[place].deletions = deletions.counting(counts)
      }
    }
    return true
  }

  private func mergeChosen(inMemory: Bool) throws(IndexError) -> Bool {
    let segments = state.withLock { $0.segments }
    let chosen = MergePolicy.choose(segments, configuration: configuration, inMemory: inMemory)
    guard let chosen else { return false }
    let inputs = chosen.map { segments[$0] }
    let bytes = inputs.reduce(0) { $0 + $1.textBytes }
    let merged =
      if inMemory {
        // A commit waits for this one, so it keeps its priority.
        try merge(inputs, toFile: bytes >= configuration.memorySegmentBytes)
      } else {
        try mergeQuietly(inputs)
      }
    try replace(inputs, by: merged)
    return true
  }

  /// Publishes a merged segment. What was deleted meanwhile is looked up in it before the writer has to wait.
  /// Answers false if one of the inputs is gone.
  @discardableResult
  func replace(_ inputs: [LiveSegment], by merged: Merged) throws(IndexError) -> Bool {
    var merged = merged
    for _ in 0..<Self.catchUpRounds {
      let deleted = deletedMeanwhile(inputs, merged)
      guard let segment = merged.segment, deleted.count > Self.deletedAtOnce else { break }
      merged.deletions = try .adding(deleted, to: merged.deletions, of: segment)
    }
    return try writing.withLock { _ throws(IndexError) in try publish(merged, for: inputs) }
  }

  /// A writer that replaces everything faster than this catches up with it does not wait forever.
  private static let catchUpRounds = 8
  /// So many deletions take about a millisecond to look up.
  private static let deletedAtOnce = 32

  /// Called by the writer: when merges in the background fall behind, some of the work is done here.
  func relieveMemory() throws(IndexError) {
    while true {
      let segments = state.withLock { $0.segments.filter(\.isInMemory) }
      guard segments.count > Self.memorySegmentsMax else { return }
      let smallest = segments.sorted { $0.textBytes < $1.textBytes }.prefix(Self.memorySegmentsMax / 2)
      let inputs = Array(smallest)
      // The background may be at the same segments: whoever publishes first wins.
      let merged = try merge(inputs, toFile: false)
      try publish(merged, for: inputs)
    }
  }

  /// What a merge made.
  struct Merged {
    /// nil if no document is left.
    var segment: Segment?
    /// By input: the new number of each document, `.max` for those left out.
    var maps: [[UInt32]]
    /// What was deleted while it was made, as far as known.
    var deletions: Deletions?
  }

  /// Writes the living documents of segments as one.
  func merge(_ inputs: [LiveSegment], toFile: Bool) throws(IndexError) -> Merged {
    var sources: [MergeInput] = []
    for input in inputs {
      sources.append(MergeInput(segment: try input.segment.openedAgain(), deletions: input.deletions))
    }
    var merger = SegmentMerger(sources) { self.isClosing.load(ordering: .relaxed) }
    if merger.documents == 0 { return Merged(maps: merger.maps) }
    guard toFile else {
      let sink = try SegmentSink(path: nil)
      try merger.write(to: sink)
      let serial = state.withLock { $0.takeSerial() }
      let segment = try Segment(try sink.takeMemory(), name: nil, serial: serial)
      return Merged(segment: segment, maps: merger.maps)
    }
    let (name, serial) = state.withLock { ($0.takeFile(), $0.takeSerial()) }
    let path = directory.path(name)
    do throws(IndexError) {
      try merger.write(to: try SegmentSink(path: path))
      let segment = try Segment(try SegmentBytes(mapping: path), name: name, serial: serial)
      return Merged(segment: segment, maps: merger.maps)
    } catch {
      discard(name)
      throw error
    }
  }

  /// The same for segments in files, which may be long work, behind everyone else. Its pages are checked
  /// before anyone reads them, so that a merge does not slow down the searches that follow.
  private func mergeQuietly(_ inputs: [LiveSegment]) throws(IndexError) -> Merged {
    try QuietThread.run { () throws(IndexError) in
      let merged = try merge(inputs, toFile: true)
      do throws(IndexError) {
        var more = true
        while more {
          if isClosing.load(ordering: .relaxed) { throw .closed }
          var budget = Self.verifiedAtOnce
          try merged.segment?.verify(within: &budget)
          more = budget <= 0
        }
      } catch {
        if let name = merged.segment?.name { discard(name) }
        throw error
      }
      return merged
    }
  }

  private static let verifiedAtOnce = 16 << 20

  /// Forgets a file that was written and is not used.
  private func discard(_ name: String) {
    SegmentBytes.remove(directory.path(name))
    state.withLock { _ = $0.openFiles.remove(name) }
  }

  /// Documents of a merged segment that were deleted since, and are not known to be; none where an input is
  /// gone.
  private func deletedMeanwhile(_ inputs: [LiveSegment], _ merged: Merged) -> [Int] {
    let now = state.withLock { $0.segments }
    var deleted: [Int] = []
    for (input, map) in zip(inputs, merged.maps) {
      guard let current = now.first(where: { $0.segment.serial == input.segment.serial }) else { return [] }
      guard let deletions = current.deletions, deletions !== input.deletions else { continue }
      for document in map.indices where map[document] != .max && deletions.contains(document) {
        let place = Int(map[document])
        if !(merged.deletions?.contains(place) ?? false) { deleted.append(place) }
      }
    }
    return deleted
  }

  /// Puts a merged segment in the place of its inputs. What was deleted meanwhile is deleted in it. Nothing
  /// happens, and the answer is false, if one of the inputs is gone. The caller holds `writing`.
  @discardableResult
  func publish(_ merged: Merged, for inputs: [LiveSegment]) throws(IndexError) -> Bool {
    let present = Set(state.withLock { $0.segments.map(\.segment.serial) })
    let isWhole = inputs.allSatisfy { present.contains($0.segment.serial) }
    var result: LiveSegment?
    if isWhole, let segment = merged.segment {
      let deleted = deletedMeanwhile(inputs, merged)
      result = LiveSegment(
        segment: segment, deletions: try .adding(deleted, to: merged.deletions, of: segment))
    }
    let serials = Set(inputs.map(\.segment.serial))
    state.withLock {
      if let name = merged.segment?.name { $0.openFiles.remove(name) }
      guard isWhole else { return }
      $0.segments.removeAll { serials.contains($0.segment.serial) }
      if let result, result.documents > 0 { $0.segments.append(result) }
      $0.version += 1
      $0.mergeFailure = nil
    }
    if !isWhole, let name = merged.segment?.name { SegmentBytes.remove(directory.path(name)) }
    return isWhole
  }

  /// Merges until there is nothing to merge, in the caller's thread.
  package func mergeAll() throws(IndexError) {
    while try mergeOnce(inMemory: true) {}
    while try mergeOnce(inMemory: false) {}
  }

  /// Merges everything into as few segments as the bounds allow, in the caller's thread: for after a rebuild.
  package func compact() throws(IndexError) {
    try commit()
    let isDone = try mergingFiles.withLock { _ throws(IndexError) in
      let segments = state.withLock { $0.segments.filter { !$0.isInMemory } }
      var bytes = 0
      let inputs = segments.sorted { $0.textBytes < $1.textBytes }.prefix {
        bytes += $0.textBytes
        return bytes <= configuration.largestSegmentBytes
      }
      guard inputs.count > 1 || inputs.contains(where: { $0.deletions != nil }) else { return false }
      try replace(Array(inputs), by: try mergeQuietly(Array(inputs)))
      return true
    }
    if isDone { try commit() }
  }
}
