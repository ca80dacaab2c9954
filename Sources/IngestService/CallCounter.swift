// Counts the calls of the service by method and status, for its metrics.

import RPC
import ServiceRuntime

/// Sees every call to its end. A call that succeeds costs one look-up and one addition.
struct CallCounter: ServerInterceptor {
  private let metrics: MetricRegistry
  private let succeeded: [String: Counter]

  /// - Parameter methods: the paths of the methods that are served.
  init(_ metrics: MetricRegistry, methods: [String]) {
    self.metrics = metrics
    succeeded = Dictionary(
      methods.map { ($0, Self.counter(metrics, $0, .ok)) }, uniquingKeysWith: { first, _ in first })
  }

  func intercept(_ context: ServerContext, next: @Sendable () async throws -> Void) async throws {
    do {
      try await next()
      succeeded[context.method]?.increment()
    } catch {
      let code = (error as? RPCError)?.code ?? (error is CancellationError ? .cancelled : .internalError)
      Self.counter(metrics, context.method, code).increment()
      throw error
    }
  }

  private static func counter(_ metrics: MetricRegistry, _ method: String, _ code: StatusCode) -> Counter {
    metrics.counter(.rpcCalls, [("method", method), ("status", "\(code)")])
  }
}
