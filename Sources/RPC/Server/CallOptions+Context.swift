// What a call takes over from the call on whose behalf it is made.

extension CallOptions {
  /// The fields that say which trace a call belongs to (W3C Trace Context and Baggage).
  package static let traceFields: Set<String> = ["traceparent", "tracestate", "baggage"]

  /// The options of a call made while serving another one: it ends no later, and belongs to the same trace.
  /// Cancelling needs nothing: the handler's task is cancelled with its call, and takes the calls that it
  /// awaits with it.
  ///
  /// - Parameters:
  ///   - context: the call being served.
  ///   - timeout: time for this call, where that is less than what is left.
  package init(onBehalfOf context: ServerContext, timeout: Duration? = nil) {
    var metadata = Metadata()
    for entry in context.metadata.entries where Self.traceFields.contains(entry.name) {
      metadata.append(received: entry.name, entry.value)
    }
    self.init(timeout: timeout, deadline: context.deadline, metadata: metadata)
  }
}
