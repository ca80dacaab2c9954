// The feed as messages: whole documents in order, in batches of bounded size, then live, then an end.

import Ledger
import RPC
import Schema
import Testing

@testable import IngestService

struct FeedPublisherTests {
  @Test func sendsADocumentInItsOrder() async throws {
    let service = try ServiceFixture()
    let text = "在会议上的讲话\n北湖项目总投资32亿元。\n"
    let document = try await service.ingest(text).document
    let batches = try await service.follow()
    #expect(batches.count == 1)
    #expect(batches[0].ledgerId == service.ledger.ledgerID)
    #expect(batches[0].completeThrough == 1 && batches[0].ledgerRevision == 1)
    guard case .document(let sent)? = batches[0].changes.first?.item else {
      Issue.record("no document comes first")
      return
    }
    #expect(sent == document)
    var sentText = ""
    var figures = 0
    var mentions = 0
    for change in batches[0].changes {
      #expect(change.revision == 1)
      switch change.item {
      case .text(let chunk):
        #expect(chunk.offset == Int64(sentText.utf8.count) && chunk.documentId == sent.id)
        sentText += chunk.text
      case .figure(let figure):
        #expect(figure.revision == 1 && figure.id == "f-\(sent.id.dropFirst(2))-\(figures)")
        figures += 1
      case .mention(let mention):
        #expect(mention.ordinal == Int32(mentions))
        mentions += 1
      case .document, .documentDeletion, nil: break
      }
    }
    #expect(Int64(sentText.utf8.count) == sent.textBytes)
    #expect(Int32(figures) == sent.figureCount && Int32(mentions) == sent.mentionCount)
  }

  @Test func cutsALargeDocumentIntoBatches() async throws {
    let service = try ServiceFixture()
    var lines: [String] = []
    var bytes = 0
    var number = 0
    while bytes < 5 << 19 {
      number += 1
      lines.append("第\(number)段，全区上下要振奋精神，真抓实干，把各项工作落到实处，确保取得新的成效。")
      bytes += lines[lines.count - 1].utf8.count + 1
    }
    let content = Array(lines.joined(separator: "\n").utf8)
    _ = try await service.ingest("第一篇。")
    let (outcomes, error) = await service.bulk(steps("large", content, chunk: 200_000))
    #expect(error == nil && outcomes.first?.result?.outcome == .accepted)
    _ = try await service.ingest("最后一篇。")
    let batches = try await service.follow()
    #expect(batches.count > 2)
    var text = 0
    for (index, batch) in batches.enumerated() {
      #expect(try batch.encoded().count < 3 << 20)
      #expect(index == 0 || batch.completeThrough >= batches[index - 1].completeThrough)
      for change in batch.changes {
        if case .text(let chunk)? = change.item, change.revision == 2 {
          #expect(chunk.offset == Int64(text) && chunk.text.utf8.count <= IngestLimits.chunkBytes)
          text += chunk.text.utf8.count
        }
      }
    }
    #expect(Int64(text) == outcomes.first?.result?.document?.textBytes)
    #expect(batches.last?.completeThrough == 3)
    // Nothing but the large document itself is ever cut.
    #expect(
      Set(batches.map(\.completeThrough)) == [1, 3] || Set(batches.map(\.completeThrough)) == [1, 2, 3])
  }

  @Test func tellsOfDeletions() async throws {
    let service = try ServiceFixture()
    let id = try await service.ingest("要删除的文档。").document?.id ?? ""
    _ = try await service.handlers.deleteDocument(.init(documentId: id), context: service.context)
    let batches = try await service.follow()
    #expect(
      batches.flatMap(\.changes) == [
        FeedChange(revision: 2, item: .documentDeletion(.init(documentId: id)))
      ])
    #expect(
      try await service.follow(after: 2) == [
        FollowResponse(ledgerId: service.ledger.ledgerID, completeThrough: 2, ledgerRevision: 2)
      ])
  }

  @Test func goesOnAsChangesHappen() async throws {
    let service = try ServiceFixture()
    let (stream, continuation) = AsyncStream<FollowResponse>.makeStream()
    let followers = (0..<8).map { index in
      Task {
        try await service.feed.follow(FollowRequest()) { if index == 0 { continuation.yield($0) } }
      }
    }
    var batches = stream.makeAsyncIterator()
    #expect(await batches.next()?.completeThrough == 0)
    for revision in 1...5 as ClosedRange<Int64> {
      _ = try await service.ingest("第\(revision)件。")
      #expect(await batches.next()?.completeThrough == revision)
    }
    service.ledger.endFollowing()
    for follower in followers {
      await #expect(throws: IngestError.draining) { try await follower.value }
    }
    #expect(service.feed.followerCount == 0)
    #expect(try await service.ingest("draining, but not yet closed").outcome == .accepted)
  }

  @Test func refusesWhatItCannotFollow() async throws {
    let service = try ServiceFixture()
    let cases: [(FollowRequest, IngestError, StatusCode)] = [
      (.init(afterRevision: -1), .invalidField("after_revision", .negative), .invalidArgument),
      (.init(afterRevision: 0, ledgerId: "l-other"), .otherLedger, .failedPrecondition),
      (.init(afterRevision: 1), .revisionAhead(asked: 1, current: 0), .failedPrecondition),
    ]
    for (request, expected, code) in cases {
      await #expect(throws: expected) { try await service.feed.follow(request) { _ in } }
      #expect(expected.status(requestID: "r").code == code)
    }
  }
}
