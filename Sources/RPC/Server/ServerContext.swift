// What a handler knows of its call, and what it may say beside its messages.

/// Who is calling.
package struct Peer: Sendable, Hashable, CustomStringConvertible {
  /// The address, such as `127.0.0.1:50312`.
  package var address: String
  /// The certificate that the client showed over mutual TLS, in DER.
  package var certificate: [UInt8]?

  package init(address: String, certificate: [UInt8]? = nil) {
    self.address = address
    self.certificate = certificate
  }

  package var description: String { address }
}

/// The call being served. A value to pass around; all copies speak of the same call.
package struct ServerContext: Sendable {
  let storage: any ServerContextStorage

  init(storage: any ServerContextStorage) { self.storage = storage }

  /// The path of the method, such as `/taizhang.v1.QueryService/GetProject`.
  package var method: String { storage.method }
  /// What the client sent beside its messages, without the transport's own fields.
  package var metadata: Metadata { storage.metadata }
  /// When the call must be over; nil if never. Give it to calls made on behalf of this one.
  package var deadline: Deadline? { storage.callDeadline }
  /// Who is calling.
  package var peer: Peer { storage.peer }
  /// Names this call in logs and in errors that keep their cause to themselves; unique per process.
  package var requestID: String { storage.requestID }
  /// Whether nobody waits for the answer any more: cancelled, past its deadline, or the connection is lost.
  /// The handler's task is cancelled at the same time.
  package var isCancelled: Bool { storage.isCancelled }

  /// How many of the requests that have arrived so far came compressed.
  package var compressedRequestCount: Int { storage.compressedRequestCount }

  /// Metadata to send before the first message; setting it later has no effect.
  package var initialMetadata: Metadata {
    get { storage.response.initialMetadata }
    nonmutating set { storage.update { $0.initialMetadata = newValue } }
  }

  /// Metadata to send with the status.
  package var trailingMetadata: Metadata {
    get { storage.response.trailingMetadata }
    nonmutating set { storage.update { $0.trailingMetadata = newValue } }
  }

  /// How to compress the responses written from now on; gzip takes effect only for clients that accept it.
  package var compression: Compression {
    get { storage.response.compression }
    nonmutating set { storage.update { $0.compression = newValue } }
  }

  /// A value that an interceptor left for the handler.
  package subscript<Key: ContextKey>(key: Key.Type) -> Key.Value? {
    get { storage.response.values[ObjectIdentifier(key)] as? Key.Value }
    nonmutating set { storage.update { $0.values[ObjectIdentifier(key)] = newValue } }
  }
}

/// Names a value of a context, such as the authenticated caller.
package protocol ContextKey {
  associatedtype Value: Sendable
}

/// What a handler or an interceptor set on its call.
struct ContextResponse: Sendable {
  var initialMetadata = Metadata()
  var trailingMetadata = Metadata()
  var compression = Compression.identity
  /// What the head said, or will have to say, of compression; nil until that is settled.
  var announced: Compression?
  var values: [ObjectIdentifier: any Sendable] = [:]
}

/// Where a context's answers come from: a live call, or values made up for a test of a handler.
protocol ServerContextStorage: AnyObject, Sendable {
  var method: String { get }
  var metadata: Metadata { get }
  var callDeadline: Deadline? { get }
  var peer: Peer { get }
  var requestID: String { get }
  var isCancelled: Bool { get }
  var compressedRequestCount: Int { get }
  var response: ContextResponse { get }
  func update(_ change: (inout ContextResponse) -> Void)
}
