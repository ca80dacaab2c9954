// The protocol of a bulk stream as a value: steps go in, whole documents come out, mistakes are named.

import Schema

/// A document of a stream.
struct BulkDocument: Sendable {
  var itemID: String
  var source: CheckedSource
  var validateOnly: Bool
  /// The bytes; empty where `excess` is set.
  var content: [UInt8]
  /// How many bytes came, where that is more than is taken.
  var excess: Int?
}

/// Puts documents together from `begin`, `chunk` and `end`.
struct BulkAssembler: Sendable {
  /// What to do after a step.
  enum Action: Sendable {
    case proceed
    /// A document is whole.
    case process(BulkDocument)
  }

  private var current: BulkDocument?
  private var received = 0
  private var count = 0

  /// Bytes that are gathered of the present document.
  var gatheredBytes: Int { current?.content.count ?? 0 }

  /// How many bytes a step would gather in all.
  func gatheredBytes(after request: IngestDocumentsRequest) -> Int {
    guard case .chunk(let chunk)? = request.step else { return gatheredBytes }
    return gatheredBytes + chunk.count
  }

  /// Takes the next step.
  mutating func take(_ request: IngestDocumentsRequest) throws(IngestError) -> Action {
    switch request.step {
    case .begin(let begin)?: return try take(begin)
    case .chunk(let chunk)?: return try take(chunk)
    case .end(let end)?: return try take(end)
    case nil: throw .protocolMistake("a step is empty: it must be begin, chunk or end")
    }
  }

  /// The client sends no more.
  func finish() throws(IngestError) {
    guard current == nil else {
      throw .protocolMistake("the stream ended inside document \(count): its end is missing")
    }
  }

  private mutating func take(_ begin: DocumentBegin) throws(IngestError) -> Action {
    guard current == nil else {
      throw .protocolMistake("document \(count + 1) begins before document \(count) has ended")
    }
    try Validation.length(begin.itemId, "begin.item_id", IngestLimits.itemIDBytes)
    count += 1
    received = 0
    current = BulkDocument(
      itemID: begin.itemId, source: try CheckedSource(begin.source, path: "begin.source"),
      validateOnly: begin.validateOnly, content: [])
    return .proceed
  }

  private mutating func take(_ chunk: [UInt8]) throws(IngestError) -> Action {
    guard current != nil else { throw .protocolMistake("a chunk comes outside a document") }
    guard !chunk.isEmpty else { throw .protocolMistake("a chunk of document \(count) is empty") }
    guard chunk.count <= IngestLimits.chunkBytes else {
      throw .invalidField("chunk", .tooLong(bytes: chunk.count, limit: IngestLimits.chunkBytes))
    }
    received += chunk.count
    if received > IngestLimits.documentBytes {
      // It will be rejected, and so it is not gathered; the client has no way to know yet, and is read to
      // its end.
      current?.content = []
      current?.excess = received
    } else {
      current?.content += chunk
    }
    return .proceed
  }

  private mutating func take(_ end: DocumentEnd) throws(IngestError) -> Action {
    guard let document = current else { throw .protocolMistake("an end comes outside a document") }
    guard end.totalBytes == Int64(received) else {
      throw .protocolMistake(
        "document \(count) ends after \(received) bytes, its end says \(end.totalBytes)")
    }
    current = nil
    return .process(document)
  }
}
