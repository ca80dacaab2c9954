// What the catalogue and the server report, as lines of the log and as obstacles to being ready.
import Catalog
import Logging
import RPC
import ServiceRuntime

extension CatalogEvent {
  /// Writes the event as one line.
  func write(to log: Logger) {
    switch self {
    case .modelDiscarded(let reason):
      log.warning("read model discarded; the feed brings everything again", metadata: ["reason": "\(reason)"])
    case .indexRebuildStarted(let reason, let from, let to):
      log.warning(
        "search index is being brought up to date",
        metadata: ["reason": "\(reason)", "from_revision": "\(from)", "to_revision": "\(to)"])
    case .indexRebuildProgress(let documents, let total):
      log.info("search index", metadata: ["documents_done": "\(documents)", "documents": "\(total)"])
    case .indexReady(let documents):
      log.info("search index is in step", metadata: ["documents": "\(documents)"])
    case .indexFailed(let what):
      log.error("search index could not be written; trying again", metadata: ["reason": "\(what)"])
    case .rebuildStarted(let reason):
      log.warning("read model is being built from nothing", metadata: ["reason": "\(reason)"])
    case .rebuildFinished(let ledgerID, let revision):
      log.info(
        "read model built anew is in use", metadata: ["ledger": "\(ledgerID)", "revision": "\(revision)"])
    }
  }

  /// Sets or removes what stands against being ready.
  func show(in health: Health) {
    switch self {
    case .indexRebuildStarted: health.setObstacle("index", "the search index is being brought up to date")
    case .indexRebuildProgress(let documents, let total):
      health.setObstacle(
        "index", "the search index is being brought up to date: \(documents) of \(total) documents")
    case .indexReady: health.setObstacle("index", nil)
    default: break
    }
  }
}

extension ServerEvent {
  /// Writes the event as one line.
  func write(to log: Logger) {
    switch self {
    case .connectionCut(let peer, let reason):
      log.notice("connection cut", metadata: ["peer": "\(peer)", "reason": "\(reason)"])
    case .handshakeFailed(let peer, let reason):
      log.notice("handshake failed", metadata: ["peer": "\(peer)", "reason": "\(reason)"])
    case .handlerFailed(let method, let requestID, let reason):
      log.error(
        "call failed",
        metadata: ["method": "\(method)", "request": "\(requestID)", "reason": "\(reason)"])
    }
  }
}
