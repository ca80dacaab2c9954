// Every metric that the services export: its name, kind and meaning. The one list of them.

/// A metric. The raw value is the name that Prometheus sees.
package enum MetricName: String, Sendable, CaseIterable {
  // Both services.
  case buildInfo = "taizhang_build_info"
  case processStartTime = "taizhang_process_start_time_seconds"
  case rpcConnections = "taizhang_rpc_connections"
  case rpcCalls = "taizhang_rpc_calls_total"

  // taizhang-ingest.
  case ingestDocuments = "taizhang_ingest_documents_total"
  case ingestBytes = "taizhang_ingest_bytes_total"
  case ledgerRevision = "taizhang_ledger_revision"
  case ledgerDocuments = "taizhang_ledger_documents"
  case ledgerFigures = "taizhang_ledger_figures"
  case ledgerBytes = "taizhang_ledger_bytes"
  case feedFollowers = "taizhang_feed_followers"

  // taizhang-query.
  case catalogRevision = "taizhang_catalog_revision"
  case catalogLedgerRevision = "taizhang_catalog_ledger_revision"
  case catalogDocuments = "taizhang_catalog_documents"
  case catalogProjects = "taizhang_catalog_projects"
  case catalogFigures = "taizhang_catalog_figures"
  case catalogFollowing = "taizhang_catalog_following"
  case searches = "taizhang_searches_total"

  /// Whether it only ever goes up.
  package enum Kind: String, Sendable {
    case counter
    case gauge
  }

  /// By Prometheus's convention, counters and only they end in `_total`.
  package var kind: Kind { rawValue.hasSuffix("_total") ? .counter : .gauge }

  /// One line for the reader of the metrics.
  package var help: String {
    switch self {
    case .buildInfo: "Always 1; the label `version` is the version of the software."
    case .processStartTime: "When the process started, in seconds since 1970."
    case .rpcConnections: "RPC connections that are open."
    case .rpcCalls: "RPC calls that have ended, by method and status."
    case .ingestDocuments: "Documents received, by outcome."
    case .ingestBytes: "Bytes of documents received."
    case .ledgerRevision: "The revision of the ledger's last change."
    case .ledgerDocuments: "Documents that the ledger holds."
    case .ledgerFigures: "Figures that the ledger holds."
    case .ledgerBytes: "The size of the ledger's files, in bytes."
    case .feedFollowers: "Followers of the change feed that are connected."
    case .catalogRevision: "The revision that the read model has applied."
    case .catalogLedgerRevision: "The ledger's revision as last heard."
    case .catalogDocuments: "Documents that the read model holds."
    case .catalogProjects: "Projects that the read model holds."
    case .catalogFigures: "Figures that the read model holds."
    case .catalogFollowing: "1 while the ingest service is being followed, else 0."
    case .searches: "Searches answered."
    }
  }
}
