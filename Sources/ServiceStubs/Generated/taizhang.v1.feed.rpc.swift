// Generated from taizhang/v1/feed.proto by proto/generate.sh; not for editing.

public import RPC
public import Schema

/// The methods of taizhang.v1.FeedService.
public enum FeedServiceMethods {
  /// The full name of the service.
  public static let service = "taizhang.v1.FeedService"

  /// Streams what changed after `after_revision`, then keeps streaming until the caller ends it.
  /// Errors: FAILED_PRECONDITION (the `ledger_id` is another one, or `after_revision` is ahead of the ledger:
  /// it was restored or replaced, start again from 0), UNAVAILABLE (the service is draining).
  public static let follow = MethodDescriptor<FollowRequest, FollowResponse>(
    service: service, name: "Follow", kind: .serverStreaming
  )
}

/// Publishes the ledger's changes. The feed is state, not a log: it sends everything that changed after a
/// revision as it is now, in the order of the last change, and then goes on as changes happen.
///
/// What the server of taizhang.v1.FeedService implements.
package protocol FeedServiceProvider: Service {
  /// Streams what changed after `after_revision`, then keeps streaming until the caller ends it.
  /// Errors: FAILED_PRECONDITION (the `ledger_id` is another one, or `after_revision` is ahead of the ledger:
  /// it was restored or replaced, start again from 0), UNAVAILABLE (the service is draining).
  func follow(
    _ request: FollowRequest, to responses: ResponseWriter<FollowResponse>, context: ServerContext
  ) async throws

  /// How a method, by its name such as `Follow`, is run.
  func options(forMethod name: String) -> MethodOptions
}

extension FeedServiceProvider {
  package func options(forMethod name: String) -> MethodOptions { MethodOptions() }

  package func register(with router: inout Router) {
    router.serverStreaming(
      FeedServiceMethods.follow, options: options(forMethod: "Follow")
    ) { input, responses, context in
      try await self.follow(input, to: responses, context: context)
    }
  }
}

/// Publishes the ledger's changes. The feed is state, not a log: it sends everything that changed after a
/// revision as it is now, in the order of the last change, and then goes on as changes happen.
///
/// Calls taizhang.v1.FeedService.
public struct FeedServiceClient: Sendable {
  /// What the calls go through.
  public let client: Client

  public init(_ client: Client) {
    self.client = client
  }

  /// Streams what changed after `after_revision`, then keeps streaming until the caller ends it.
  /// Errors: FAILED_PRECONDITION (the `ledger_id` is another one, or `after_revision` is ahead of the ledger:
  /// it was restored or replaced, start again from 0), UNAVAILABLE (the service is draining).
  public func follow(
    _ request: FollowRequest, options: CallOptions = CallOptions()
  ) -> ResponseStream<FollowResponse> {
    client.serverStreaming(FeedServiceMethods.follow, request, options: options)
  }
}
