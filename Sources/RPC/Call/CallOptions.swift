// What a caller may choose for one call.

/// How messages are compressed.
public enum Compression: Sendable, Hashable {
  /// Not at all.
  case identity
  /// gzip, message by message.
  case gzip
}

/// When and how often a failed call is tried again.
public struct RetryPolicy: Sendable, Hashable {
  /// Attempts in all, the first included; 1 never retries.
  public var attempts: Int
  /// The pause before the second attempt; it doubles each time and is jittered by a fifth.
  public var firstPause: Duration
  /// The longest pause.
  public var longestPause: Duration
  /// Whether a call that may have reached the server can be sent again: nil asks the method's idempotency.
  public var repeatable: Bool?

  public init(
    attempts: Int = 4, firstPause: Duration = .milliseconds(50), longestPause: Duration = .seconds(2),
    repeatable: Bool? = nil
  ) {
    self.attempts = attempts
    self.firstPause = firstPause
    self.longestPause = longestPause
    self.repeatable = repeatable
  }

  /// One attempt. A call that provably never reached a server is still moved to another connection.
  public static let never = RetryPolicy(attempts: 1)
}

/// The options of one call; those that are nil come from the client's configuration.
public struct CallOptions: Sendable, Hashable {
  /// Time for the whole call from its start, retries included. The earlier of this and `deadline` counts.
  public var timeout: Duration?
  /// The point at which the call must be over, such as that of the call being served
  /// (`ServerContext.deadline`).
  public var deadline: Deadline?
  /// Metadata to send.
  public var metadata: Metadata
  /// How to compress requests; the server compresses answers as it sees fit.
  public var compression: Compression?
  /// Whether to wait for a connection instead of failing with UNAVAILABLE while there is none.
  public var waitForReady: Bool?
  /// When to try again.
  public var retry: RetryPolicy?
  /// The largest answer taken, in bytes.
  public var receivedMessageBytes: Int?

  public init(
    timeout: Duration? = nil, deadline: Deadline? = nil, metadata: Metadata = Metadata(),
    compression: Compression? = nil, waitForReady: Bool? = nil, retry: RetryPolicy? = nil,
    receivedMessageBytes: Int? = nil
  ) {
    self.timeout = timeout
    self.deadline = deadline
    self.metadata = metadata
    self.compression = compression
    self.waitForReady = waitForReady
    self.retry = retry
    self.receivedMessageBytes = receivedMessageBytes
  }
}
