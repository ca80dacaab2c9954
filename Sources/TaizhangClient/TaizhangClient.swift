// The typed client of both services: what another Swift program imports.

public import RPC
public import ServiceStubs

/// Calls the two services of Taizhang (台账). Safe to share; one per process is enough.
///
/// ```swift
/// let taizhang = TaizhangClient(ingest: "127.0.0.1:7411", query: "127.0.0.1:7412")
/// let result = try await taizhang.ingest(.file(named: "report.txt", bytes: bytes))
/// var request = SearchDocumentsRequest(query: "在建工程")
/// request.minRevision = result.revision                 // read your own write
/// let found = try await taizhang.search(request)
/// for try await page in taizhang.figures(ListFiguresRequest(documentId: found.hits[0].document!.id)) {
///   for figure in page.figures { print(figure.indicator, figure.surface) }
/// }
/// await taizhang.close()
/// ```
///
/// Nothing is connected before the first call. Calls that only read are tried again where a service is
/// briefly unavailable; so are documents, because the same text twice is one document. Every call has a
/// deadline.
public final class TaizhangClient: Sendable {
  /// The ingest service's own methods, for what this client has no shorter word for.
  public let ingestService: IngestServiceClient
  /// The query service's own methods, for what this client has no shorter word for.
  public let queryService: QueryServiceClient

  let settings: Settings
  private let ingestChannel: Client
  private let queryChannel: Client

  /// What the calls of a client have in common.
  public struct Settings: Sendable {
    /// The time that a call may take, retries included.
    public var timeout: Duration
    /// How often and how patiently a call is tried again where a service is unavailable.
    public var retry: RetryPolicy
    /// TLS; `nil` speaks plaintext.
    public var tls: ClientTLS?

    public init(timeout: Duration = .seconds(30), retry: RetryPolicy = RetryPolicy(), tls: ClientTLS? = nil) {
      self.timeout = timeout
      self.retry = retry
      self.tls = tls
    }
  }

  /// A client of the services at these addresses (`HOST:PORT`, or several joined by commas: calls go round
  /// robin over all that can be reached).
  public init(
    ingest: String = "127.0.0.1:7411", query: String = "127.0.0.1:7412", settings: Settings = Settings()
  ) {
    self.settings = settings
    ingestChannel = Self.channel(ingest, settings)
    queryChannel = Self.channel(query, settings)
    ingestService = IngestServiceClient(ingestChannel)
    queryService = QueryServiceClient(queryChannel)
  }

  /// Ends all connections; calls under way may finish for `grace`.
  public func close(grace: Duration = .zero) async {
    await ingestChannel.close(grace: grace)
    await queryChannel.close(grace: grace)
  }

  private static func channel(_ addresses: String, _ settings: Settings) -> Client {
    let list = addresses.split(separator: ",").map { part in String(part.filter { $0 != " " }) }
    var configuration = ClientConfiguration(addresses: list, tls: settings.tls)
    configuration.userAgent = "taizhang-client"
    return Client(configuration)
  }

  /// The options of a call that can be repeated without harm.
  var repeatable: CallOptions {
    var retry = settings.retry
    retry.repeatable = true
    return CallOptions(timeout: settings.timeout, retry: retry)
  }
}
