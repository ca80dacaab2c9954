// What goes into the index: documents, changes, configuration.

/// One document as the caller hands it over.
package struct IndexDocument: Sendable, Hashable {
  /// The caller's name for the document, 1 to 512 bytes; a document with the same key replaces the former
  /// one.
  package var key: String
  /// The text to be searched, UTF-8. Excerpts and their offsets refer to exactly these bytes.
  package var text: [UInt8]
  /// Values by field name (year, region, kind, part …), for filters and facets. Compared after folding.
  package var fields: [String: [String]]
  /// The document's date as `yyyymmdd`, if it has one.
  package var date: Int32?

  package init(key: String, text: [UInt8], fields: [String: [String]] = [:], date: Int32? = nil) {
    self.key = key
    self.text = text
    self.fields = fields
    self.date = date
  }

  package init(key: String, text: String, fields: [String: [String]] = [:], date: Int32? = nil) {
    self.init(key: key, text: Array(text.utf8), fields: fields, date: date)
  }
}

/// One change to the index.
package enum IndexChange: Sendable, Hashable {
  /// Adds the document, or replaces the one with its key.
  case upsert(IndexDocument)
  /// Removes the document with this key; nothing happens if there is none.
  case delete(String)
}

/// Bounds and habits of an index. The defaults suit a query service.
package struct IndexConfiguration: Sendable, Hashable {
  /// A fresh segment above this many bytes of text is kept in a file instead of memory.
  package var memorySegmentBytes = 16 << 20
  /// Segments that together exceed this many bytes of text are not merged any more.
  package var largestSegmentBytes = 2 << 30
  /// How many segments of one size class are merged into one.
  package var mergeFanIn = 8
  /// Whether merges run by themselves, on two threads of the index.
  package var mergesInBackground = true
  /// Longest key in bytes.
  package var keyBytesMax = 512
  /// Longest text in bytes.
  package var textBytesMax = 64 << 20
  /// Verify every checksum when the index is opened instead of when a page is first read.
  package var verifiesAtOpen = false

  package init() {}
}

/// Why the index could not do what was asked.
package enum IndexError: Error, Hashable {
  /// A file is missing or its bytes are not what was written; the index must be rebuilt from its source.
  case damaged(String)
  /// The caller's data breaks a bound of the configuration.
  case invalid(String)
  /// The system refused: which operation, on what, with which errno.
  case io(operation: String, path: String, errno: Int32)
  /// Another process has the directory open.
  case locked(String)
  /// The index was closed.
  case closed
  /// Whoever asked no longer wants to know.
  case cancelled
}

extension IndexError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .damaged(let what): "the search index is damaged: \(what)"
    case .invalid(let what): what
    case .io(let operation, let path, let code): "\(operation) \(path): error \(code)"
    case .locked(let path): "\(path) is in use by another process"
    case .closed: "the search index is closed"
    case .cancelled: "the search was cancelled"
    }
  }
}
