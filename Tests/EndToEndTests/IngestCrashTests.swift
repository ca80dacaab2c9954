// Goal: what a single call was told stands, whatever happens to the service afterwards.
// Method: eight callers send documents with request ids; the service is killed after a seeded number of
// answers; after its restart every request that was answered gives the same answer again, and the hash chain
// holds.

import Foundation
import Ledger
import RPC
import Schema
import ServiceStubs
import Testing

struct IngestCrashTests {
  private struct Answer: Sendable {
    var number: Int
    var result: IngestResult
  }

  @Test func keepsEveryAnswer() async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/taizhang-crash-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var random = SeededGenerator(seed: 9)
    var answers: [Answer] = []
    var next = 0
    for _ in 0..<10 {
      let service = try await start(folder)
      let client = Client(service.address)
      let calls = IngestServiceClient(client)
      for answer in answers.shuffled(using: &random).prefix(40) {
        #expect(try await calls.ingestDocument(request(answer.number)).result == answer.result)
      }
      let moment = Int.random(in: 1...60, using: &random)
      let new = try await callUntilKilled(calls, from: next, service: service, after: moment)
      #expect(new.count >= moment)
      answers += new
      next += 400
      await client.close()
    }
    let service = try await start(folder)
    let client = Client(service.address)
    for answer in answers {
      let again = try await IngestServiceClient(client).ingestDocument(request(answer.number))
      #expect(again.result == answer.result)
    }
    await client.close()
    #expect(await service.stop() == 0)
    let ledger = try SQLiteLedger(.init(directory: folder + "/data"))
    #expect(try await ledger.verify().findings == [])
    #expect(ledger.summary.documentCount >= Int64(Set(answers.map { $0.number / 2 }).count))
    await ledger.close()
  }

  private func start(_ folder: String) async throws -> ServiceProcess {
    try await ServiceProcess(
      "taizhang-ingest", ["--listen", "127.0.0.1:0", "--data", folder + "/data"], log: folder + "/log")
  }

  /// Every text comes twice, with two request ids: one of the two is told that it is a duplicate.
  private func request(_ number: Int) -> IngestDocumentRequest {
    IngestDocumentRequest(
      content: Array("第\(number / 2)号文件：完成投资\(number / 2)亿元。".utf8), requestId: "request-\(number)")
  }

  private func callUntilKilled(
    _ calls: IngestServiceClient, from first: Int, service: ServiceProcess, after moment: Int
  ) async throws -> [Answer] {
    await withTaskGroup(of: [Answer].self) { group in
      let (stream, continuation) = AsyncStream<Void>.makeStream()
      for caller in 0..<8 {
        group.addTask {
          var answers: [Answer] = []
          for number in stride(from: first + caller, to: first + 400, by: 8) {
            let options = CallOptions(timeout: .seconds(60), retry: .never)
            let answer = try? await calls.ingestDocument(request(number), options: options)
            guard let result = answer?.result else { break }
            answers.append(Answer(number: number, result: result))
            continuation.yield()
          }
          return answers
        }
      }
      group.addTask {
        var count = 0
        for await _ in stream {
          count += 1
          if count == moment { break }
        }
        await service.crash()
        return []
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
  }
}
