// Goal: a full disk costs nobody anything but the write that did not fit.
// Method: the real service on a file system of a few megabytes. Where mounting one is not permitted the test
// is skipped; the ledger's own tests then show the same with SQLite's bound in the disk's place.

import Foundation
import RPC
import Schema
import ServiceStubs
import Testing

struct FullDiskTests {
  @Test(.enabled(if: SmallDisk.isPermitted, "mounting a tmpfs is not permitted here"))
  func answersFullAndGoesOnWhenThereIsRoom() async throws {
    let disk = try SmallDisk(megabytes: 6)
    defer { disk.remove() }
    let ballast = disk.path + "/ballast"
    try Data(count: 2 << 20).write(to: URL(fileURLWithPath: ballast))
    let log = FileManager.default.temporaryDirectory.path + "/taizhang-disk-\(UUID().uuidString).log"
    defer { try? FileManager.default.removeItem(atPath: log) }
    let arguments = ["--listen", "127.0.0.1:0", "--data", disk.path + "/data"]
    var service = try await ServiceProcess("taizhang-ingest", arguments, log: log)
    var client = Client(service.address)
    let (kept, error) = try await fill(client, from: 0)
    #expect(!kept.isEmpty)
    #expect(error?.code == .resourceExhausted)
    #expect(error?.errorDetails?.reason == "STORAGE_FULL")
    #expect(error?.errorDetails?.retryDelay != nil)
    #expect(try await followed(client) == Set(kept), "reading goes on")

    try FileManager.default.removeItem(atPath: ballast)
    let (more, _) = try await fill(client, from: 1_000)
    #expect(!more.isEmpty, "it works again by itself")
    await client.close()
    #expect(await service.stop() == 0)

    // What does not fit the disk twice stays in the write-ahead log, and is there after a restart.
    service = try await ServiceProcess("taizhang-ingest", arguments, log: log)
    client = Client(service.address)
    #expect(try await followed(client) == Set(kept + more))
    await client.close()
    await service.crash()
  }

  /// Sends documents until one does not fit.
  private func fill(_ client: Client, from first: Int) async throws -> ([String], RPCError?) {
    var kept: [String] = []
    for number in first..<(first + 200) {
      let line = "第\(number)号文件，全区上下真抓实干，各项工作取得新的成效。\n"
      let request = IngestDocumentRequest(content: Array(String(repeating: line, count: 2_000).utf8))
      do throws(RPCError) {
        let response = try await IngestServiceClient(client).ingestDocument(
          request, options: CallOptions(timeout: .seconds(60), retry: .never))
        kept.append(response.result?.document?.id ?? "")
      } catch {
        return (kept, error)
      }
    }
    return (kept, nil)
  }

  /// The documents that a new follower is sent.
  private func followed(_ client: Client) async throws -> Set<String> {
    var ids: Set<String> = []
    for try await batch in FeedServiceClient(client).follow(FollowRequest()) {
      for change in batch.changes {
        if case .document(let document)? = change.item { ids.insert(document.id) }
      }
      if batch.completeThrough == batch.ledgerRevision { break }
    }
    return ids
  }
}

/// A file system in memory that is soon full.
private struct SmallDisk {
  let path: String

  /// Whether this process may mount one.
  static let isPermitted: Bool = {
    guard let disk = try? SmallDisk(megabytes: 1) else { return false }
    disk.remove()
    return true
  }()

  struct NotMounted: Error {}

  init(megabytes: Int) throws {
    path = FileManager.default.temporaryDirectory.path + "/taizhang-disk-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    guard try Self.run("mount", ["-t", "tmpfs", "-o", "size=\(megabytes)m", "tmpfs", path]) else {
      try? FileManager.default.removeItem(atPath: path)
      throw NotMounted()
    }
  }

  func remove() {
    guard (try? Self.run("umount", [path])) == true else { return }
    try? FileManager.default.removeItem(atPath: path)
  }

  private static func run(_ tool: String, _ arguments: [String]) throws -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [tool] + arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
