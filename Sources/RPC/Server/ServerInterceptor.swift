// Code that runs around every call of a server.

/// Authentication, metrics, logging, tracing: sees every call, whatever its kind.
package protocol ServerInterceptor: Sendable {
  /// Runs around one call. Call `next` once to go on, and throw, with or without having called it, to refuse
  /// the call or to change its error. What `next` throws is how the handler failed.
  func intercept(_ context: ServerContext, next: @Sendable () async throws -> Void) async throws
}
