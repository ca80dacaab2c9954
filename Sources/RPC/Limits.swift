// Every bound of the transport, each with the reason for it and what happens past it.

/// The bounds of one server or client. Over a bound a call fails with RESOURCE_EXHAUSTED, or the connection
/// gets a GOAWAY: nothing crashes, hangs or is silently dropped.
public struct Limits: Sendable, Hashable {
  // MARK: Messages

  /// The largest message taken in, in bytes, both as it travels and after inflating. Past it the call ends
  /// with RESOURCE_EXHAUSTED.
  public var receivedMessageBytes = 4 << 20
  /// The largest message sent, in bytes before compression. Past it the call ends with RESOURCE_EXHAUSTED.
  public var sentMessageBytes = 4 << 20
  /// Messages smaller than this many bytes are not compressed: the gzip frame alone is 18 bytes.
  public var compressionFloorBytes = 256

  // MARK: Memory

  /// Bytes of messages in flight in the whole process (taken in and not yet handled, or answered and not yet
  /// sent). Past it new calls end with RESOURCE_EXHAUSTED. What handlers hold themselves comes on top: while
  /// they write, the message and its frame.
  public var inFlightBytes = 256 << 20
  /// Bytes of messages that wait in one stream for their reader. Past it the peer gets no more flow-control
  /// credit.
  public var streamInboundBytes = 64 << 10
  /// Bytes of messages that wait in one stream to be sent. Past it the writer is suspended.
  public var streamOutboundBytes = 64 << 10
  /// Bytes of answers in the whole process that are made and that their peers leave unread. The connections
  /// share them; one that has left more than its share, and more than one stream may, is made no more: its
  /// calls wait in order, to begin or to write on, until it reads or their deadlines end them.
  public var unreadAnswerBytes = 8 << 20
  /// Bytes handed to the socket's buffer before framing pauses until the peer reads.
  public var socketOutboundBytes = 256 << 10
  /// Bytes that the system keeps for a socket beyond those that are under way to the peer. Past it the socket
  /// takes no more; the system's own bound is megabytes for each peer that reads nothing.
  public var unsentBytes = 256 << 10

  // MARK: HTTP/2

  /// Calls at once on one connection (SETTINGS_MAX_CONCURRENT_STREAMS). More are refused, safe to retry.
  public var concurrentStreams = 100
  /// Connections at once; further ones wait in the kernel's backlog.
  public var connections = 1_024
  /// Bytes of one header list, names, values and 32 for each field (SETTINGS_MAX_HEADER_LIST_SIZE). Past it
  /// the call ends with RESOURCE_EXHAUSTED.
  public var headerListBytes = 16 << 10
  /// Bytes of one header list sent, counted in the same way: what other people's clients take unless told
  /// otherwise. Past it an answer is its status and a shortened message alone, or RESOURCE_EXHAUSTED where it
  /// was to succeed; a request is never sent, and ends with RESOURCE_EXHAUSTED.
  public var sentHeaderListBytes = 8 << 10
  /// Header lists received may exceed their bound by this factor before the connection is closed: a list that
  /// large is no mistake.
  public var headerListGrace = 4
  /// Flow-control window of one stream, in bytes: what a peer may send before somebody reads it.
  public var streamWindowBytes = 256 << 10
  /// Flow-control window of one connection, in bytes.
  public var connectionWindowBytes = 1 << 20

  // MARK: Time

  /// How long a connection may take for TLS and the HTTP/2 preface. Past it the connection is closed.
  public var handshakeTimeout: Duration = .seconds(10)
  /// How long a connection may wait with its first request. Past it the connection is closed.
  public var firstRequestTimeout: Duration = .seconds(10)
  /// How long a request's header list may take from its first frame to its last. Past it the connection is
  /// closed.
  public var headerTimeout: Duration = .seconds(10)
  /// How long a connection may be without a call. Past it the connection is drained.
  public var idleTimeout: Duration = .seconds(300)
  /// The deadline of a call that came without one; a method that lives on purpose (`MethodOptions`) has none.
  public var defaultCallTimeout: Duration = .seconds(30)
  /// How long a peer that has responses to read may read nothing at all. Past it the connection is closed.
  public var stalledWriteTimeout: Duration = .seconds(60)

  /// How long the calls of one connection may hold up an event loop before it looks at the others. What is
  /// left starts in a later turn.
  public var turn: Duration = .microseconds(250)

  // MARK: Keepalive

  /// A connection with calls on which nothing arrived for this long is sent a PING.
  public var keepaliveInterval: Duration = .seconds(60)
  /// How long that PING may stay unanswered. Past it the connection is closed.
  public var keepaliveTimeout: Duration = .seconds(20)

  // MARK: Floods (tokens of a bucket, and how many come back per second)

  /// PING frames without any DATA or HEADERS, either way, since the last one. Bandwidth probes of grpc-go and
  /// grpc-java come with DATA.
  public var pings = TokenBucket.Size(burst: 100, perSecond: 5)
  /// SETTINGS frames after the first.
  public var settings = TokenBucket.Size(burst: 32, perSecond: 1)
  /// Streams that the peer resets before their answer. A completed call gives half a token back.
  public var resets = TokenBucket.Size(burst: 400, perSecond: 50)
  /// DATA frames that carry nothing, or only padding, and end nothing.
  public var emptyData = TokenBucket.Size(burst: 100, perSecond: 10)
  /// WINDOW_UPDATE frames beyond four for each DATA frame sent.
  public var windowUpdates = TokenBucket.Size(burst: 1_000, perSecond: 100)
  /// Frames that ask for nothing: PRIORITY, GOAWAY, unknown ones, RST_STREAM for streams that are closed
  /// already, and reads that hold nothing but DATA for such. A stream's end gives one token back.
  public var needlessFrames = TokenBucket.Size(burst: 1_000, perSecond: 50)
  /// Requests that are answered with a protocol error or refused.
  public var badRequests = TokenBucket.Size(burst: 400, perSecond: 50)
  /// CONTINUATION frames in one header list.
  public var continuations = 8

  // MARK: Client

  /// Calls that wait for a connection in one client. More fail with RESOURCE_EXHAUSTED.
  public var waitingCalls = 10_000
  /// Retries of failed calls in one client, so that a service in trouble is not buried under them.
  public var retries = TokenBucket.Size(burst: 100, perSecond: 10)

  /// The bounds that a client begins with: keepalive no more often than other people's servers bear, metadata
  /// as large as our own take.
  public static var client: Limits {
    var limits = Limits()
    limits.keepaliveInterval = .seconds(300)
    limits.sentHeaderListBytes = limits.headerListBytes
    return limits
  }

  public init() {}
}
