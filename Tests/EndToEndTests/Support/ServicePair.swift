// Both services over folders of their own, each at an address that it keeps through its restarts.

import Foundation
import Ledger
import RPC
import Schema
import TaizhangClient

/// A pair for one test; its files go when it does.
final class ServicePair {
  /// Which of the two.
  enum Member: CaseIterable {
    case ingest, query
  }

  let folder: String
  private var ingest: ServiceProcess
  private var query: ServiceProcess

  var ingestFolder: String { folder + "/ingest" }

  init() async throws {
    folder = FileManager.default.temporaryDirectory.path + "/taizhang-pair-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    ingest = try await Self.startIngest(folder, "127.0.0.1:0")
    query = try await Self.startQuery(folder, "127.0.0.1:0", ingest: ingest.address)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Runs calls with a client of their own, as each run of the command line has.
  func withClient<T>(_ body: (TaizhangClient) async throws -> T) async throws -> T {
    let retry = RetryPolicy(
      attempts: 20, firstPause: .milliseconds(20), longestPause: .milliseconds(500), repeatable: true)
    let client = TaizhangClient(
      ingest: ingest.address, query: query.address, settings: .init(timeout: .seconds(120), retry: retry))
    do {
      let result = try await body(client)
      await client.close()
      return result
    } catch {
      await client.close()
      throw error
    }
  }

  /// How many documents the ledger holds.
  func storedDocuments() async throws -> Int64 {
    try await withClient { try await $0.ingestStatus().documentCount }
  }

  /// Kills one of the two, and starts it again where it was.
  ///
  /// - Returns: how many documents the ledger held when it was killed.
  func crash(_ member: Member) async throws -> Int64 {
    switch member {
    case .ingest:
      await ingest.crash()
      let ledger = try SQLiteLedger(.init(directory: ingestFolder))
      let held = ledger.summary.documentCount
      await ledger.close()
      ingest = try await Self.startIngest(folder, ingest.address)
      return held
    case .query:
      await query.crash()
      query = try await Self.startQuery(folder, query.address, ingest: ingest.address)
      return .max
    }
  }

  /// Stops both as their operator does.
  ///
  /// - Returns: their exit statuses.
  func stop() async -> [Int32] {
    [await query.stop(), await ingest.stop()]
  }

  private static func startIngest(_ folder: String, _ address: String) async throws -> ServiceProcess {
    try await ServiceProcess(
      "taizhang-ingest", ["--listen", address, "--data", folder + "/ingest"], log: folder + "/ingest.log")
  }

  private static func startQuery(
    _ folder: String, _ address: String, ingest: String
  ) async throws -> ServiceProcess {
    try await ServiceProcess(
      "taizhang-query", ["--listen", address, "--ingest", ingest, "--data", folder + "/query"],
      log: folder + "/query.log")
  }
}
