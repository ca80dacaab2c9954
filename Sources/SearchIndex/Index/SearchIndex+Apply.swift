// Applying changes: documents become a segment in memory, what they replace is marked as deleted.

internal import Synchronization

extension SearchIndex {
  /// Applies all changes in order, or none. They are in every snapshot taken afterwards.
  ///
  /// - Parameters:
  ///   - changes: at most one of each key counts: the last.
  ///   - checkpoint: the caller's number, stored with the next commit.
  package func apply(_ changes: [IndexChange], checkpoint: Int64) throws(IndexError) {
    let (documents, keys) = try Self.last(changes, configuration)
    try writing.withLock { _ throws(IndexError) in
      if isClosing.load(ordering: .relaxed) { throw .closed }
      try relieveMemory()
      let fresh = try build(documents)
      while true {
        let before = state.withLock { (segments: $0.segments, version: $0.version) }
        var segments = before.segments
        for index in segments.indices { try segments[index].delete(keys) }
        let isDone = state.withLock {
          if $0.version != before.version { return false }
          $0.segments = segments + fresh.map { LiveSegment(segment: $0, deletions: nil) }
          $0.checkpoint = checkpoint
          $0.change += 1
          return true
        }
        if isDone { break }
      }
    }
    wakeWorkers()
  }

  /// The last change of each key: documents to add, and all keys as bytes.
  private static func last(
    _ changes: [IndexChange], _ configuration: IndexConfiguration
  ) throws(IndexError) -> (documents: [IndexDocument], keys: [[UInt8]]) {
    var last: [String: Int] = [:]
    for (index, change) in changes.enumerated() {
      switch change {
      case .upsert(let document):
        try document.check(configuration)
        last[document.key] = index
      case .delete(let key): last[key] = index
      }
    }
    var documents: [IndexDocument] = []
    var keys: [[UInt8]] = []
    for (index, change) in changes.enumerated() {
      switch change {
      case .upsert(let document) where last[document.key] == index:
        documents.append(document)
        keys.append(Array(document.key.utf8))
      case .delete(let key) where last[key] == index: keys.append(Array(key.utf8))
      default: break
      }
    }
    return (documents, keys)
  }

  /// Segments in memory of bounded size.
  private func build(_ documents: [IndexDocument]) throws(IndexError) -> [Segment] {
    var segments: [Segment] = []
    var from = 0
    while from < documents.count {
      var to = from
      var bytes = 0
      while to < documents.count, to - from < SegmentBuilder.documentsMax,
        to == from || bytes + documents[to].text.count <= configuration.memorySegmentBytes / 2
      {
        bytes += documents[to].text.count
        to += 1
      }
      let serial = state.withLock { $0.takeSerial() }
      segments.append(try SegmentBuilder.build(Array(documents[from..<to]), serial: serial))
      from = to
    }
    return segments
  }
}

extension IndexDocument {
  /// Whether the document keeps to the bounds.
  func check(_ configuration: IndexConfiguration) throws(IndexError) {
    guard !key.isEmpty, key.utf8.count <= configuration.keyBytesMax else {
      throw .invalid("a key has 1 to \(configuration.keyBytesMax) bytes, not \(key.utf8.count)")
    }
    guard text.count <= configuration.textBytesMax else {
      throw .invalid("the text of \(key) has \(text.count) bytes, more than \(configuration.textBytesMax)")
    }
    for (name, values) in fields {
      guard !name.isEmpty, name.utf8.count <= 255 else {
        throw .invalid("the name of a field has 1 to 255 bytes")
      }
      guard values.allSatisfy({ $0.utf8.count <= 4_096 }) else {
        throw .invalid("a value of \(name) in \(key) has more than 4096 bytes")
      }
    }
  }
}

extension LiveSegment {
  /// Marks the documents with these keys as deleted.
  mutating func delete(_ keys: [[UInt8]]) throws(IndexError) {
    var found: [Int] = []
    for key in keys {
      let document = try key.withUnsafeBufferPointer { (bytes) throws(IndexError) in
        try segment.find(key: bytes)
      }
      if let document, !(deletions?.contains(document) ?? false) { found.append(document) }
    }
    if !found.isEmpty { deletions = try .adding(found, to: deletions, of: segment) }
  }
}
