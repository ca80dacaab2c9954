// Pages: fetched as they are read, each with the token of the one before, never round for ever.

import RPC
import Schema
import Synchronization
import Testing

@testable import TaizhangClient

@Suite struct PagesTests {
  /// The tokens that were asked for.
  private final class Asked: Sendable {
    private let tokens = Mutex<[String]>([])
    func add(_ token: String) { tokens.withLock { $0.append(token) } }
    var all: [String] { tokens.withLock { $0 } }
  }

  private func pages(_ next: [String: String], asked: Asked) -> Pages<ListFiguresResponse> {
    Pages(from: "") { token throws(RPCError) in
      asked.add(token)
      if token == "bad" { throw RPCError(.invalidArgument, "no such page") }
      return (ListFiguresResponse(nextPageToken: next[token] ?? ""), next[token] ?? "")
    }
  }

  @Test func readsToTheEmptyToken() async throws {
    let asked = Asked()
    var count = 0
    for try await _ in pages(["": "a", "a": "b"], asked: asked) { count += 1 }
    #expect(count == 3)
    #expect(asked.all == ["", "a", "b"])
  }

  @Test func fetchesNoMoreThanIsRead() async throws {
    let asked = Asked()
    for try await _ in pages(["": "a", "a": "b"], asked: asked) { break }
    #expect(asked.all == [""])
  }

  @Test func aTokenThatComesBackEndsIt() async throws {
    let asked = Asked()
    for try await _ in pages(["": "a", "a": "a"], asked: asked) {}
    #expect(asked.all == ["", "a"])
  }

  @Test func anErrorEndsIt() async {
    var iterator = pages(["": "bad"], asked: Asked()).makeAsyncIterator()
    _ = try? await iterator.next()
    await #expect(throws: RPCError.self) { _ = try await iterator.next() }
    let after = try? await iterator.next()
    #expect(after == .some(nil))
  }
}
