// Goal: SIGTERM in the middle of a stream ends the service soon, with status 0, and nothing acknowledged is
// lost.
// Method: a client that would never stop sends documents; the signal comes after a seeded number of outcomes.

import Foundation
import Ledger
import RPC
import Schema
import ServiceStubs
import Synchronization
import Testing

struct DrainTests {
  @Test func finishesWhatItHasBegun() async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/taizhang-drain-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var random = SeededGenerator(seed: 15)
    var acknowledged: Set<String> = []
    for round in 0..<4 {
      let service = try await ServiceProcess(
        "taizhang-ingest", ["--listen", "127.0.0.1:0", "--data", folder + "/data"], log: folder + "/log")
      let client = Client(service.address)
      let moment = Int.random(in: 1...50, using: &random)
      let (ids, status) = await sendUntilDrained(client, service, round: round, after: moment)
      #expect(status == 0)
      #expect(ids.count >= moment)
      acknowledged.formUnion(ids)
      await client.close()
    }
    let ledger = try SQLiteLedger(.init(directory: folder + "/data"))
    for id in acknowledged {
      let known = try await ledger.document(try #require(DocumentID(id)))
      #expect(known != nil)
    }
    #expect(try await ledger.verify().findings == [])
    await ledger.close()
  }

  /// - Returns: the documents that were acknowledged, and the exit status.
  private func sendUntilDrained(
    _ client: Client, _ service: ServiceProcess, round: Int, after moment: Int
  ) async -> ([String], Int32) {
    let ids = Mutex<[String]>([])
    let (reached, signal) = AsyncStream<Void>.makeStream()
    let exit = Task {
      for await _ in reached { break }
      return await service.stop()
    }
    try? await IngestServiceClient(client).ingestDocuments(
      options: CallOptions(timeout: .seconds(60), retry: .never)
    ) { writer, responses in
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await send(writer, round: round) }
        for try await response in responses {
          let count = ids.withLock { ids in
            ids.append(response.result?.document?.id ?? "")
            return ids.count
          }
          if count == moment { signal.yield() }
        }
      }
    }
    signal.finish()
    return (ids.withLock { $0 }, await exit.value)
  }

  private func send(_ writer: RequestWriter<IngestDocumentsRequest>, round: Int) async throws {
    var number = 0
    while true {
      try Task.checkCancellation()
      number += 1
      let text = Array("第\(round)轮第\(number)号文件：完成投资\(number)亿元。".utf8)
      try await writer.write(.init(step: .begin(.init(itemId: "\(number)"))))
      try await writer.write(.init(step: .chunk(text)))
      try await writer.write(.init(step: .end(.init(totalBytes: Int64(text.count)))))
    }
  }
}
