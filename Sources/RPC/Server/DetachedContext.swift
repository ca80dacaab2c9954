// A context without a connection, so that handlers can be called directly.

import Synchronization

extension ServerContext {
  /// A context of no call: for tests of handlers and for calls within the process.
  package init(
    method: String, metadata: Metadata = Metadata(), deadline: Deadline? = nil,
    peer: Peer = Peer(address: "in-process"), requestID: String = "detached"
  ) {
    self.init(
      storage: DetachedContext(
        method: method, metadata: metadata, deadline: deadline, peer: peer, requestID: requestID))
  }
}

private final class DetachedContext: ServerContextStorage {
  let method: String
  let metadata: Metadata
  let callDeadline: Deadline?
  let peer: Peer
  let requestID: String
  private let state = Mutex(ContextResponse())

  init(method: String, metadata: Metadata, deadline: Deadline?, peer: Peer, requestID: String) {
    self.method = method
    self.metadata = metadata
    self.callDeadline = deadline
    self.peer = peer
    self.requestID = requestID
  }

  var compressedRequestCount: Int { 0 }
  var isCancelled: Bool { Task.isCancelled }
  var response: ContextResponse { state.withLock { $0 } }
  func update(_ change: (inout ContextResponse) -> Void) { state.withLock { change(&$0) } }
}
