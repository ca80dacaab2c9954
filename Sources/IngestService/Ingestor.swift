// The road of one document: from its bytes to an answer that stands on disk.

import Extraction
package import Ledger
package import Schema
import Synchronization

/// A document that has come in whole.
struct IncomingDocument: Sendable {
  var content: [UInt8]
  var source: CheckedSource
  var requestID: String?
  /// Say what would become of it, and write nothing.
  var validateOnly: Bool
}

/// Takes documents in and deletes them.
package final class Ingestor: Sendable {
  let store: any LedgerStore
  let limits: IngestLimits
  /// Bytes that may be in flight, and places for streams that gather a large document.
  let bytes: Allowance
  let largeDocuments: Allowance
  private let draining = Atomic<Bool>(false)
  private let workers: WorkerPool
  private let now: @Sendable () -> GoogleProtobufTimestamp
  private let counters: IngestCounters

  /// - Parameter now: the clock, for `ingest_time`.
  package init(
    store: any LedgerStore, limits: IngestLimits, counters: IngestCounters,
    now: @escaping @Sendable () -> GoogleProtobufTimestamp
  ) {
    self.store = store
    self.limits = limits
    self.counters = counters
    self.now = now
    bytes = Allowance(limits.bytesInFlight)
    largeDocuments = Allowance(limits.largeDocuments)
    workers = WorkerPool(workers: limits.extractions, waitingLimit: limits.waitingExtractions)
  }

  /// Whether streams should begin no further document.
  var isDraining: Bool { draining.load(ordering: .relaxed) }

  /// Streams finish the documents that they have begun, and then end with `IngestError.draining`.
  func drain() {
    draining.store(true, ordering: .relaxed)
  }

  /// Says what became of a document. When it returns, that is on disk.
  func ingest(_ incoming: IncomingDocument) async throws(IngestError) -> IngestResult {
    let result = try await decide(incoming)
    counters.count(result.outcome, bytes: incoming.content.count)
    return result
  }

  /// Deletes a document.
  ///
  /// - Returns: the revision at which it is gone; 0 with `validateOnly`.
  func delete(
    _ id: DocumentID, requestID: String?, validateOnly: Bool
  ) async throws(IngestError) -> Int64 {
    if validateOnly {
      let found = try await askingLedger { () throws(LedgerError) in try await self.store.document(id) }
      guard found != nil else { throw .documentNotFound }
      return 0
    }
    let request = requestID.map { requestID in
      var builder = DigestBuilder("taizhang.request.delete")
      builder.append(id.string)
      return RequestKey(id: requestID, fingerprint: builder.digest())
    }
    let answer = try await askingLedger { () throws(LedgerError) in
      try await self.store.delete(id, request: request)
    }
    return answer.revision
  }

  private func decide(_ incoming: IncomingDocument) async throws(IngestError) -> IngestResult {
    let sourceKey = try await self.sourceKey(of: incoming)
    let request = incoming.validateOnly ? nil : requestKey(of: incoming, sourceKey: sourceKey)
    if let request {
      let earlier = try await askingLedger { () throws(LedgerError) in
        try await self.store.answer(to: request)
      }
      if let earlier { return try result(earlier) }
    }
    // The same file again: nothing needs to be read.
    let known = try await askingLedger { () throws(LedgerError) in
      try await self.store.document(sourceKey: sourceKey)
    }
    if let known { return try result(try await keep(known, request)) }

    switch try await read(incoming, sourceKey: sourceKey) {
    case .rejected(let rejection):
      let answer = StoredAnswer(outcome: .rejected, revision: 0, body: try encoded(rejection))
      return try result(try await keep(answer, request))
    case .document(let document) where incoming.validateOnly:
      let known = try await askingLedger { () throws(LedgerError) in
        try await self.store.document(document.id)
      }
      if let known { return try result(known) }
      return IngestResult(outcome: .accepted, document: document.document)
    case .document(let document):
      let answer = try await askingLedger { () throws(LedgerError) in
        try await self.store.accept(document.draft, request: request)
      }
      return try result(answer)
    }
  }

  /// Names the file; hashing a large one is work for a worker's thread.
  private func sourceKey(of incoming: IncomingDocument) async throws(IngestError) -> Digest {
    let (source, content) = (incoming.source, incoming.content)
    guard content.count > limits.inlineHashBytes else { return source.key(of: content) }
    return try await workers.run { source.key(of: content) }
  }

  /// What reading a document came to.
  private enum Reading: Sendable {
    case document(ReadDocument)
    case rejected(Rejection)
  }

  /// Reads a document on a worker's thread.
  private func read(
    _ incoming: IncomingDocument, sourceKey: Digest
  ) async throws(IngestError) -> Reading {
    let content = incoming.content
    let source = incoming.source
    guard !content.isEmpty else { return .rejected(Rejections.empty) }
    guard content.count <= IngestLimits.documentBytes else {
      return .rejected(Rejections.tooLarge(bytes: content.count))
    }
    if let rejection = Rejections.signature(of: content) { return .rejected(rejection) }
    let time = now()
    let options = ExtractionOptions(encoding: source.encoding, maximumBytes: IngestLimits.documentBytes)
    let outcome: Result<Reading, IngestError> = try await workers.run {
      let extracted: ExtractedDocument
      do throws(ExtractionError) {
        extracted = try Extractor.extract(content, options: options)
      } catch {
        return .success(.rejected(Rejections.because(error, content: content)))
      }
      guard !extracted.text.utf8.isEmpty else { return .success(.rejected(Rejections.empty)) }
      do {
        let document = try ReadDocument(
          extracted, content: content, source: source, sourceKey: sourceKey, now: time)
        return .success(.document(document))
      } catch {
        return .failure(.internalFailure("a read document can't be encoded: \(error)"))
      }
    }
    return try outcome.get()
  }

  /// The request with everything that makes it what it is: the same id with anything else is a mistake.
  private func requestKey(of incoming: IncomingDocument, sourceKey: Digest) -> RequestKey? {
    incoming.requestID.map { id in
      var builder = DigestBuilder("taizhang.request.ingest")
      builder.append(sourceKey)
      builder.append(incoming.source.name)
      builder.append(incoming.source.region)
      return RequestKey(id: id, fingerprint: builder.digest())
    }
  }

  private func keep(
    _ answer: StoredAnswer, _ request: RequestKey?
  ) async throws(IngestError) -> StoredAnswer {
    guard let request else { return answer }
    return try await askingLedger { () throws(LedgerError) in
      try await self.store.record(answer, request: request)
    }
  }

  private func encoded(_ rejection: Rejection) throws(IngestError) -> [UInt8] {
    do throws(EncodingError) {
      return try rejection.encoded()
    } catch {
      throw .internalFailure("a rejection can't be encoded: \(error)")
    }
  }

  /// A stored answer as the wire has it.
  private func result(_ answer: StoredAnswer) throws(IngestError) -> IngestResult {
    do throws(DecodingError) {
      switch answer.outcome {
      case .accepted, .duplicate:
        var document = try Document(decoding: answer.body)
        document.revision = answer.revision
        return IngestResult(
          outcome: answer.outcome == .accepted ? .accepted : .duplicate, document: document,
          revision: answer.revision)
      case .rejected:
        return IngestResult(outcome: .rejected, rejection: try Rejection(decoding: answer.body))
      case .deleted:
        throw DecodingError(reason: .malformed, message: "an answer to a deletion")
      }
    } catch {
      throw .internalFailure("a stored answer can't be read: \(error)")
    }
  }
}
