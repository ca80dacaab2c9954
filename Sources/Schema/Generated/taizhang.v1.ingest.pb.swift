// Generated from taizhang/v1/ingest.proto by proto/generate.sh; not for editing.

import CProtobufC
import CTaizhangProto

/// What became of a document.
public enum IngestOutcome: Sendable, Hashable, CaseIterable {
  /// Never sent.
  case unspecified
  /// It is new and is kept (已接收).
  case accepted
  /// Its text is there already; nothing was written (重复).
  case duplicate
  /// It can't be taken (已拒绝); `rejection` says why.
  case rejected
  /// A value of a newer schema, kept as it came.
  case unrecognized(Int32)

  /// Every value that this schema knows, in its order.
  public static let allCases: [IngestOutcome] = [.unspecified, .accepted, .duplicate, .rejected]

  /// The value with a number of the wire; `unrecognized` for a number that this schema does not know.
  public init(rawValue: Int32) {
    switch rawValue {
      case 0: self = .unspecified
      case 1: self = .accepted
      case 2: self = .duplicate
      case 3: self = .rejected
      default: self = .unrecognized(rawValue)
    }
  }

  /// The value with a name of the .proto file; nil where there is none.
  public init?(protoName: String) {
    switch protoName {
      case "INGEST_OUTCOME_UNSPECIFIED": self = .unspecified
      case "INGEST_OUTCOME_ACCEPTED": self = .accepted
      case "INGEST_OUTCOME_DUPLICATE": self = .duplicate
      case "INGEST_OUTCOME_REJECTED": self = .rejected
      default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
      case .unspecified: 0
      case .accepted: 1
      case .duplicate: 2
      case .rejected: 3
      case .unrecognized(let value): value
    }
  }

  /// The name in the .proto file; the number where this schema does not know it.
  public var protoName: String {
    switch self {
      case .unspecified: "INGEST_OUTCOME_UNSPECIFIED"
      case .accepted: "INGEST_OUTCOME_ACCEPTED"
      case .duplicate: "INGEST_OUTCOME_DUPLICATE"
      case .rejected: "INGEST_OUTCOME_REJECTED"
      case .unrecognized(let value): String(value)
    }
  }
}

/// Why a document can't be taken.
public enum RejectionReason: Sendable, Hashable, CaseIterable {
  /// Not rejected.
  case unspecified
  /// It holds no text.
  case empty
  /// It is not text (an image, an archive, an office file).
  case binary
  /// Its bytes are not valid in the stated encoding, or in any that is known.
  case encoding
  /// It is larger than 64 MiB.
  case tooLarge
  /// A value of a newer schema, kept as it came.
  case unrecognized(Int32)

  /// Every value that this schema knows, in its order.
  public static let allCases: [RejectionReason] = [.unspecified, .empty, .binary, .encoding, .tooLarge]

  /// The value with a number of the wire; `unrecognized` for a number that this schema does not know.
  public init(rawValue: Int32) {
    switch rawValue {
      case 0: self = .unspecified
      case 1: self = .empty
      case 2: self = .binary
      case 3: self = .encoding
      case 4: self = .tooLarge
      default: self = .unrecognized(rawValue)
    }
  }

  /// The value with a name of the .proto file; nil where there is none.
  public init?(protoName: String) {
    switch protoName {
      case "REJECTION_REASON_UNSPECIFIED": self = .unspecified
      case "REJECTION_REASON_EMPTY": self = .empty
      case "REJECTION_REASON_BINARY": self = .binary
      case "REJECTION_REASON_ENCODING": self = .encoding
      case "REJECTION_REASON_TOO_LARGE": self = .tooLarge
      default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
      case .unspecified: 0
      case .empty: 1
      case .binary: 2
      case .encoding: 3
      case .tooLarge: 4
      case .unrecognized(let value): value
    }
  }

  /// The name in the .proto file; the number where this schema does not know it.
  public var protoName: String {
    switch self {
      case .unspecified: "REJECTION_REASON_UNSPECIFIED"
      case .empty: "REJECTION_REASON_EMPTY"
      case .binary: "REJECTION_REASON_BINARY"
      case .encoding: "REJECTION_REASON_ENCODING"
      case .tooLarge: "REJECTION_REASON_TOO_LARGE"
      case .unrecognized(let value): String(value)
    }
  }
}

/// What a sender says of a document.
public struct DocumentSource: Message {
  public static var fullName: String { "taizhang.v1.DocumentSource" }

  /// The file name or another name for people, at most 1,024 UTF-8 bytes; may be empty.
  public var name: String = ""

  /// The encoding, where the sender knows it (`UTF-8`, `GB18030`, `GBK`, `UTF-16LE`, `UTF-16BE`); empty: detect it.
  public var encoding: String = ""

  /// The region it is of (`济南市历下区`), at most 256 UTF-8 bytes; empty where the sender does not say.
  public var region: String = ""

  public init() {}

  public init(name: String = "", encoding: String = "", region: String = "") {
    self.name = name
    self.encoding = encoding
    self.region = region
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// A rejection in words.
public struct Rejection: Message {
  public static var fullName: String { "taizhang.v1.Rejection" }

  /// Why, for programs.
  public var reason: RejectionReason = .unspecified

  /// Why and what to do, in English, for people.
  public var message: String = ""

  /// The same in Chinese.
  public var messageZh: String = ""

  public init() {}

  public init(reason: RejectionReason = .unspecified, message: String = "", messageZh: String = "") {
    self.reason = reason
    self.message = message
    self.messageZh = messageZh
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// The result for one document.
public struct IngestResult: Message {
  public static var fullName: String { "taizhang.v1.IngestResult" }

  /// What became of it.
  public var outcome: IngestOutcome = .unspecified

  /// The document as it is kept; for `REJECTED` unset.
  public var document: Document? = nil

  /// Why it can't be taken; set only for `REJECTED`.
  public var rejection: Rejection? = nil

  /// The revision at which the document is visible to queries; for `REJECTED` 0.
  public var revision: Int64 = 0

  public init() {}

  public init(
    outcome: IngestOutcome = .unspecified, document: Document? = nil, rejection: Rejection? = nil,
    revision: Int64 = 0
  ) {
    self.outcome = outcome
    self.document = document
    self.rejection = rejection
    self.revision = revision
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// A document to take in.
public struct IngestDocumentRequest: Message {
  public static var fullName: String { "taizhang.v1.IngestDocumentRequest" }

  /// The document's bytes as they lie in its file, at most 3 MiB.
  public var content: [UInt8] = []

  /// What the sender says of it.
  public var source: DocumentSource? = nil

  /// Chosen by the sender, at most 128 bytes of visible ASCII: the same id gives the same answer for at least
  /// 24 hours; empty: none. The same id with another document is INVALID_ARGUMENT.
  public var requestId: String = ""

  /// True: say what would become of it, with all that would be extracted, and write nothing.
  public var validateOnly: Bool = false

  public init() {}

  public init(
    content: [UInt8] = [], source: DocumentSource? = nil, requestId: String = "", validateOnly: Bool = false
  ) {
    self.content = content
    self.source = source
    self.requestId = requestId
    self.validateOnly = validateOnly
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// What became of the document.
public struct IngestDocumentResponse: Message {
  public static var fullName: String { "taizhang.v1.IngestDocumentResponse" }

  /// The result.
  public var result: IngestResult? = nil

  public init() {}

  public init(result: IngestResult? = nil) {
    self.result = result
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// Begins a document of the stream.
public struct DocumentBegin: Message {
  public static var fullName: String { "taizhang.v1.DocumentBegin" }

  /// Chosen by the sender, at most 256 UTF-8 bytes; its outcome carries it.
  public var itemId: String = ""

  /// What the sender says of it.
  public var source: DocumentSource? = nil

  /// True: say what would become of it and write nothing.
  public var validateOnly: Bool = false

  public init() {}

  public init(itemId: String = "", source: DocumentSource? = nil, validateOnly: Bool = false) {
    self.itemId = itemId
    self.source = source
    self.validateOnly = validateOnly
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// Ends a document of the stream.
public struct DocumentEnd: Message {
  public static var fullName: String { "taizhang.v1.DocumentEnd" }

  /// How many bytes were sent in all, so that a cut-off document is never taken for a whole one.
  public var totalBytes: Int64 = 0

  public init() {}

  public init(totalBytes: Int64 = 0) {
    self.totalBytes = totalBytes
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// One step of a stream of documents.
public struct IngestDocumentsRequest: Message {
  public static var fullName: String { "taizhang.v1.IngestDocumentsRequest" }

  /// The step.
  public var step: Step? = nil

  public init() {}

  public init(step: Step? = nil) {
    self.step = step
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }

  /// The step.
  public enum Step: Sendable, Hashable {
    /// A document begins.
    case begin(DocumentBegin)
    /// Its next bytes, 1 byte to 256 KiB.
    case chunk([UInt8])
    /// It ends.
    case end(DocumentEnd)
  }
}

/// The outcome of one document of the stream.
public struct IngestDocumentsResponse: Message {
  public static var fullName: String { "taizhang.v1.IngestDocumentsResponse" }

  /// The id that the sender gave it.
  public var itemId: String = ""

  /// The result.
  public var result: IngestResult? = nil

  public init() {}

  public init(itemId: String = "", result: IngestResult? = nil) {
    self.itemId = itemId
    self.result = result
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// The document to delete.
public struct DeleteDocumentRequest: Message {
  public static var fullName: String { "taizhang.v1.DeleteDocumentRequest" }

  /// Its id.
  public var documentId: String = ""

  /// As in IngestDocumentRequest.
  public var requestId: String = ""

  /// True: check that it is there and write nothing.
  public var validateOnly: Bool = false

  public init() {}

  public init(documentId: String = "", requestId: String = "", validateOnly: Bool = false) {
    self.documentId = documentId
    self.requestId = requestId
    self.validateOnly = validateOnly
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// The document is deleted.
public struct DeleteDocumentResponse: Message {
  public static var fullName: String { "taizhang.v1.DeleteDocumentResponse" }

  /// The revision at which it is gone for queries; with `validate_only` 0.
  public var revision: Int64 = 0

  public init() {}

  public init(revision: Int64 = 0) {
    self.revision = revision
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// Asks for the ingest service's state.
public struct GetIngestStatusRequest: Message {
  public static var fullName: String { "taizhang.v1.GetIngestStatusRequest" }

  public init() {}

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// The ingest service's state.
public struct GetIngestStatusResponse: Message {
  public static var fullName: String { "taizhang.v1.GetIngestStatusResponse" }

  /// The version of the software.
  public var version: String = ""

  /// The identity of the ledger: chosen at random when it was made, and kept for its life.
  public var ledgerId: String = ""

  /// The revision of the last change.
  public var revision: Int64 = 0

  /// How many documents it holds.
  public var documentCount: Int64 = 0

  /// How many figures they hold.
  public var figureCount: Int64 = 0

  /// How many of these are redacted.
  public var redactedFigureCount: Int64 = 0

  /// How many mentions of projects they hold.
  public var mentionCount: Int64 = 0

  /// The size of its files, in bytes.
  public var storedBytes: Int64 = 0

  /// How many followers are connected.
  public var followerCount: Int32 = 0

  /// When the service was started.
  public var startTime: GoogleProtobufTimestamp? = nil

  public init() {}

  public init(
    version: String = "", ledgerId: String = "", revision: Int64 = 0, documentCount: Int64 = 0,
    figureCount: Int64 = 0, redactedFigureCount: Int64 = 0, mentionCount: Int64 = 0, storedBytes: Int64 = 0,
    followerCount: Int32 = 0, startTime: GoogleProtobufTimestamp? = nil
  ) {
    self.version = version
    self.ledgerId = ledgerId
    self.revision = revision
    self.documentCount = documentCount
    self.figureCount = figureCount
    self.redactedFigureCount = redactedFigureCount
    self.mentionCount = mentionCount
    self.storedBytes = storedBytes
    self.followerCount = followerCount
    self.startTime = startTime
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

extension DocumentSource: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__DocumentSource()
    taizhang__v1__document_source__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__DocumentSource>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__DocumentSource.self)
    self.name = reader.string(c.pointee.name)
    self.encoding = reader.string(c.pointee.encoding)
    self.region = reader.string(c.pointee.region)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__DocumentSource.self, capacity: 1)
    taizhang__v1__document_source__init(c)
    if !self.name.isEmpty { c.pointee.name = writer.string(self.name) }
    if !self.encoding.isEmpty { c.pointee.encoding = writer.string(self.encoding) }
    if !self.region.isEmpty { c.pointee.region = writer.string(self.region) }
  }
}

extension Rejection: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__Rejection()
    taizhang__v1__rejection__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__Rejection>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__Rejection.self)
    self.reason = RejectionReason(rawValue: Int32(truncatingIfNeeded: c.pointee.reason.rawValue))
    self.message = reader.string(c.pointee.message)
    self.messageZh = reader.string(c.pointee.message_zh)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__Rejection.self, capacity: 1)
    taizhang__v1__rejection__init(c)
    c.pointee.reason = .init(rawValue: .init(truncatingIfNeeded: self.reason.rawValue))
    if !self.message.isEmpty { c.pointee.message = writer.string(self.message) }
    if !self.messageZh.isEmpty { c.pointee.message_zh = writer.string(self.messageZh) }
  }
}

extension IngestResult: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__IngestResult()
    taizhang__v1__ingest_result__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__IngestResult>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__IngestResult.self)
    self.outcome = IngestOutcome(rawValue: Int32(truncatingIfNeeded: c.pointee.outcome.rawValue))
    self.document = reader.message(c.pointee.document)
    self.rejection = reader.message(c.pointee.rejection)
    self.revision = c.pointee.revision
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__IngestResult.self, capacity: 1)
    taizhang__v1__ingest_result__init(c)
    c.pointee.outcome = .init(rawValue: .init(truncatingIfNeeded: self.outcome.rawValue))
    c.pointee.document = writer.message(self.document)
    c.pointee.rejection = writer.message(self.rejection)
    c.pointee.revision = self.revision
  }
}

extension IngestDocumentRequest: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__IngestDocumentRequest()
    taizhang__v1__ingest_document_request__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__IngestDocumentRequest>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__IngestDocumentRequest.self)
    self.content = WireReader.bytes(c.pointee.content.len, c.pointee.content.data)
    self.source = reader.message(c.pointee.source)
    self.requestId = reader.string(c.pointee.request_id)
    self.validateOnly = c.pointee.validate_only != 0
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__IngestDocumentRequest.self, capacity: 1)
    taizhang__v1__ingest_document_request__init(c)
    c.pointee.content = .init(len: self.content.count, data: writer.bytes(self.content))
    c.pointee.source = writer.message(self.source)
    if !self.requestId.isEmpty { c.pointee.request_id = writer.string(self.requestId) }
    c.pointee.validate_only = self.validateOnly ? 1 : 0
  }
}

extension IngestDocumentResponse: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__IngestDocumentResponse()
    taizhang__v1__ingest_document_response__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__IngestDocumentResponse>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__IngestDocumentResponse.self)
    self.result = reader.message(c.pointee.result)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__IngestDocumentResponse.self, capacity: 1)
    taizhang__v1__ingest_document_response__init(c)
    c.pointee.result = writer.message(self.result)
  }
}

extension DocumentBegin: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__DocumentBegin()
    taizhang__v1__document_begin__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__DocumentBegin>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__DocumentBegin.self)
    self.itemId = reader.string(c.pointee.item_id)
    self.source = reader.message(c.pointee.source)
    self.validateOnly = c.pointee.validate_only != 0
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__DocumentBegin.self, capacity: 1)
    taizhang__v1__document_begin__init(c)
    if !self.itemId.isEmpty { c.pointee.item_id = writer.string(self.itemId) }
    c.pointee.source = writer.message(self.source)
    c.pointee.validate_only = self.validateOnly ? 1 : 0
  }
}

extension DocumentEnd: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__DocumentEnd()
    taizhang__v1__document_end__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__DocumentEnd>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__DocumentEnd.self)
    self.totalBytes = c.pointee.total_bytes
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__DocumentEnd.self, capacity: 1)
    taizhang__v1__document_end__init(c)
    c.pointee.total_bytes = self.totalBytes
  }
}

extension IngestDocumentsRequest: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__IngestDocumentsRequest()
    taizhang__v1__ingest_documents_request__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__IngestDocumentsRequest>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__IngestDocumentsRequest.self)
    switch c.pointee.step_case.rawValue {
      case 1: self.step = reader.message(c.pointee.begin).map(Step.begin)
      case 2: self.step = .chunk(WireReader.bytes(c.pointee.chunk.len, c.pointee.chunk.data))
      case 3: self.step = reader.message(c.pointee.end).map(Step.end)
      default: self.step = nil
    }
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__IngestDocumentsRequest.self, capacity: 1)
    taizhang__v1__ingest_documents_request__init(c)
    switch self.step {
      case .begin(let value):
        c.pointee.step_case = .init(rawValue: 1)
        c.pointee.begin = writer.present(value)
      case .chunk(let value):
        c.pointee.step_case = .init(rawValue: 2)
        c.pointee.chunk = .init(len: value.count, data: writer.bytes(value))
      case .end(let value):
        c.pointee.step_case = .init(rawValue: 3)
        c.pointee.end = writer.present(value)
      case nil: break
    }
  }
}

extension IngestDocumentsResponse: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__IngestDocumentsResponse()
    taizhang__v1__ingest_documents_response__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__IngestDocumentsResponse>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__IngestDocumentsResponse.self)
    self.itemId = reader.string(c.pointee.item_id)
    self.result = reader.message(c.pointee.result)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__IngestDocumentsResponse.self, capacity: 1)
    taizhang__v1__ingest_documents_response__init(c)
    if !self.itemId.isEmpty { c.pointee.item_id = writer.string(self.itemId) }
    c.pointee.result = writer.message(self.result)
  }
}

extension DeleteDocumentRequest: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__DeleteDocumentRequest()
    taizhang__v1__delete_document_request__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__DeleteDocumentRequest>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__DeleteDocumentRequest.self)
    self.documentId = reader.string(c.pointee.document_id)
    self.requestId = reader.string(c.pointee.request_id)
    self.validateOnly = c.pointee.validate_only != 0
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__DeleteDocumentRequest.self, capacity: 1)
    taizhang__v1__delete_document_request__init(c)
    if !self.documentId.isEmpty { c.pointee.document_id = writer.string(self.documentId) }
    if !self.requestId.isEmpty { c.pointee.request_id = writer.string(self.requestId) }
    c.pointee.validate_only = self.validateOnly ? 1 : 0
  }
}

extension DeleteDocumentResponse: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__DeleteDocumentResponse()
    taizhang__v1__delete_document_response__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__DeleteDocumentResponse>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__DeleteDocumentResponse.self)
    self.revision = c.pointee.revision
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__DeleteDocumentResponse.self, capacity: 1)
    taizhang__v1__delete_document_response__init(c)
    c.pointee.revision = self.revision
  }
}

extension GetIngestStatusRequest: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__GetIngestStatusRequest()
    taizhang__v1__get_ingest_status_request__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__GetIngestStatusRequest>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__GetIngestStatusRequest.self, capacity: 1)
    taizhang__v1__get_ingest_status_request__init(c)
  }
}

extension GetIngestStatusResponse: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__GetIngestStatusResponse()
    taizhang__v1__get_ingest_status_response__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__GetIngestStatusResponse>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__GetIngestStatusResponse.self)
    self.version = reader.string(c.pointee.version)
    self.ledgerId = reader.string(c.pointee.ledger_id)
    self.revision = c.pointee.revision
    self.documentCount = c.pointee.document_count
    self.figureCount = c.pointee.figure_count
    self.redactedFigureCount = c.pointee.redacted_figure_count
    self.mentionCount = c.pointee.mention_count
    self.storedBytes = c.pointee.stored_bytes
    self.followerCount = c.pointee.follower_count
    self.startTime = reader.message(c.pointee.start_time)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__GetIngestStatusResponse.self, capacity: 1)
    taizhang__v1__get_ingest_status_response__init(c)
    if !self.version.isEmpty { c.pointee.version = writer.string(self.version) }
    if !self.ledgerId.isEmpty { c.pointee.ledger_id = writer.string(self.ledgerId) }
    c.pointee.revision = self.revision
    c.pointee.document_count = self.documentCount
    c.pointee.figure_count = self.figureCount
    c.pointee.redacted_figure_count = self.redactedFigureCount
    c.pointee.mention_count = self.mentionCount
    c.pointee.stored_bytes = self.storedBytes
    c.pointee.follower_count = self.followerCount
    c.pointee.start_time = writer.message(self.startTime)
  }
}
