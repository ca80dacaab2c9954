// A document on its way to the ingest service, and what became of it.

public import RPC
public import Schema

/// A document to take in. Its bytes are read when their turn comes, and again where it has to be sent again.
public struct DocumentUpload: Sendable {
  /// The largest document that the ingest service takes, in bytes.
  public static let byteCountMax = 64 << 20

  /// What the ingest service is told of it: name, encoding, region; each may be empty.
  public var source: DocumentSource
  /// Gives the document's bytes as they lie in its file.
  public var load: @Sendable () throws -> [UInt8]

  public init(source: DocumentSource, load: @escaping @Sendable () throws -> [UInt8]) {
    self.source = source
    self.load = load
  }

  /// A document whose bytes are in memory.
  public static func file(named name: String, bytes: [UInt8], region: String = "") -> DocumentUpload {
    DocumentUpload(source: DocumentSource(name: name, region: region)) { bytes }
  }
}

/// What became of one document of an upload.
public struct UploadReport: Sendable {
  /// Its place among the documents that were given, from 0.
  public var index: Int
  /// What became of it.
  public var outcome: UploadOutcome
}

/// What became of one document.
public enum UploadOutcome: Sendable {
  /// It is new and is kept; queries see it at `revision`.
  case accepted(Document, revision: Int64)
  /// Its text was there already.
  case duplicate(Document, revision: Int64)
  /// The service can't take it.
  case rejected(Rejection)
  /// Its bytes could not be read here.
  case unreadable(any Error)
  /// Sending it failed for good.
  case failed(RPCError)
}
