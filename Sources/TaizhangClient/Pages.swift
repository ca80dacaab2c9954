// The pages of a list, fetched one after the other as they are read.

public import RPC
public import Schema

/// The pages of a list. A page is fetched when it is asked for, so breaking off the loop costs nothing more.
public struct Pages<Page: Message>: AsyncSequence, Sendable {
  public typealias Failure = RPCError

  private let firstToken: String
  private let fetch: @Sendable (_ token: String) async throws(RPCError) -> (page: Page, nextToken: String)

  init(
    from token: String,
    fetch: @escaping @Sendable (_ token: String) async throws(RPCError) -> (page: Page, nextToken: String)
  ) {
    firstToken = token
    self.fetch = fetch
  }

  public func makeAsyncIterator() -> Iterator { Iterator(token: firstToken, fetch: fetch) }

  public struct Iterator: AsyncIteratorProtocol {
    /// What the next page is asked with; `nil` after the last one.
    var token: String?
    let fetch: @Sendable (_ token: String) async throws(RPCError) -> (page: Page, nextToken: String)

    public mutating func next() async throws(RPCError) -> Page? {
      guard let asked = token else { return nil }
      token = nil
      return take(try await fetch(asked), asked)
    }

    public mutating func next(isolation actor: isolated (any Actor)?) async throws(RPCError) -> Page? {
      guard let asked = token else { return nil }
      token = nil
      return take(try await fetch(asked), asked)
    }

    private mutating func take(_ answer: (page: Page, nextToken: String), _ asked: String) -> Page {
      // The same token again would go round for ever.
      if !answer.nextToken.isEmpty && answer.nextToken != asked { token = answer.nextToken }
      return answer.page
    }
  }
}
