// Generated from taizhang/v1/query.proto by proto/generate.sh; not for editing.

import CProtobufC
import CTaizhangProto

/// The order of found documents.
public enum SearchOrder: Sendable, Hashable, CaseIterable {
  /// By relevance.
  case unspecified
  /// By relevance (BM25), best first.
  case relevance
  /// By date, newest first.
  case newest
  /// By date, oldest first.
  case oldest
  /// A value of a newer schema, kept as it came.
  case unrecognized(Int32)

  /// Every value that this schema knows, in its order.
  public static let allCases: [SearchOrder] = [.unspecified, .relevance, .newest, .oldest]

  /// The value with a number of the wire; `unrecognized` for a number that this schema does not know.
  public init(rawValue: Int32) {
    switch rawValue {
      case 0: self = .unspecified
      case 1: self = .relevance
      case 2: self = .newest
      case 3: self = .oldest
      default: self = .unrecognized(rawValue)
    }
  }

  /// The value with a name of the .proto file; nil where there is none.
  public init?(protoName: String) {
    switch protoName {
      case "SEARCH_ORDER_UNSPECIFIED": self = .unspecified
      case "SEARCH_ORDER_RELEVANCE": self = .relevance
      case "SEARCH_ORDER_NEWEST": self = .newest
      case "SEARCH_ORDER_OLDEST": self = .oldest
      default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
      case .unspecified: 0
      case .relevance: 1
      case .newest: 2
      case .oldest: 3
      case .unrecognized(let value): value
    }
  }

  /// The name in the .proto file; the number where this schema does not know it.
  public var protoName: String {
    switch self {
      case .unspecified: "SEARCH_ORDER_UNSPECIFIED"
      case .relevance: "SEARCH_ORDER_RELEVANCE"
      case .newest: "SEARCH_ORDER_NEWEST"
      case .oldest: "SEARCH_ORDER_OLDEST"
      case .unrecognized(let value): String(value)
    }
  }
}

/// Whether hidden numbers or names are wanted.
public enum RedactionFilter: Sendable, Hashable, CaseIterable {
  /// Both.
  case unspecified
  /// Only known ones.
  case known
  /// Only redacted ones.
  case redacted
  /// A value of a newer schema, kept as it came.
  case unrecognized(Int32)

  /// Every value that this schema knows, in its order.
  public static let allCases: [RedactionFilter] = [.unspecified, .known, .redacted]

  /// The value with a number of the wire; `unrecognized` for a number that this schema does not know.
  public init(rawValue: Int32) {
    switch rawValue {
      case 0: self = .unspecified
      case 1: self = .known
      case 2: self = .redacted
      default: self = .unrecognized(rawValue)
    }
  }

  /// The value with a name of the .proto file; nil where there is none.
  public init?(protoName: String) {
    switch protoName {
      case "REDACTION_FILTER_UNSPECIFIED": self = .unspecified
      case "REDACTION_FILTER_KNOWN": self = .known
      case "REDACTION_FILTER_REDACTED": self = .redacted
      default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
      case .unspecified: 0
      case .known: 1
      case .redacted: 2
      case .unrecognized(let value): value
    }
  }

  /// The name in the .proto file; the number where this schema does not know it.
  public var protoName: String {
    switch self {
      case .unspecified: "REDACTION_FILTER_UNSPECIFIED"
      case .known: "REDACTION_FILTER_KNOWN"
      case .redacted: "REDACTION_FILTER_REDACTED"
      case .unrecognized(let value): String(value)
    }
  }
}

/// How the search index is.
public enum IndexState: Sendable, Hashable, CaseIterable {
  /// Not known.
  case unspecified
  /// It is in step with the read model.
  case ready
  /// It was missing or damaged and is being rebuilt; searches answer from what is there.
  case rebuilding
  /// A value of a newer schema, kept as it came.
  case unrecognized(Int32)

  /// Every value that this schema knows, in its order.
  public static let allCases: [IndexState] = [.unspecified, .ready, .rebuilding]

  /// The value with a number of the wire; `unrecognized` for a number that this schema does not know.
  public init(rawValue: Int32) {
    switch rawValue {
      case 0: self = .unspecified
      case 1: self = .ready
      case 2: self = .rebuilding
      default: self = .unrecognized(rawValue)
    }
  }

  /// The value with a name of the .proto file; nil where there is none.
  public init?(protoName: String) {
    switch protoName {
      case "INDEX_STATE_UNSPECIFIED": self = .unspecified
      case "INDEX_STATE_READY": self = .ready
      case "INDEX_STATE_REBUILDING": self = .rebuilding
      default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
      case .unspecified: 0
      case .ready: 1
      case .rebuilding: 2
      case .unrecognized(let value): value
    }
  }

  /// The name in the .proto file; the number where this schema does not know it.
  public var protoName: String {
    switch self {
      case .unspecified: "INDEX_STATE_UNSPECIFIED"
      case .ready: "INDEX_STATE_READY"
      case .rebuilding: "INDEX_STATE_REBUILDING"
      case .unrecognized(let value): String(value)
    }
  }
}

/// A query over the documents' text.
public struct SearchDocumentsRequest: Message {
  public static var fullName: String { "taizhang.v1.SearchDocumentsRequest" }

  /// Words are joined by AND; `"…"` is a phrase; `OR`, `-word`, parentheses; `field:value` with the fields `year`,
  /// `region`, `kind`. At most 1,024 UTF-8 bytes and 32 words; must not be empty.
  public var query: String = ""

  /// The order of the hits.
  public var order: SearchOrder = .unspecified

  /// How many hits: default 10, maximum 100.
  public var pageSize: Int32 = 0

  /// Where to go on.
  public var pageToken: String = ""

  /// Wait for this revision; 0: do not wait.
  public var minRevision: Int64 = 0

  /// How many excerpts each hit carries: 0 means 1; maximum 10.
  public var excerptCount: Int32 = 0

  /// The fields to count hits by: `year`, `region`, `kind`.
  public var facets: [String] = []

  public init() {}

  public init(
    query: String = "", order: SearchOrder = .unspecified, pageSize: Int32 = 0, pageToken: String = "",
    minRevision: Int64 = 0, excerptCount: Int32 = 0, facets: [String] = []
  ) {
    self.query = query
    self.order = order
    self.pageSize = pageSize
    self.pageToken = pageToken
    self.minRevision = minRevision
    self.excerptCount = excerptCount
    self.facets = facets
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// A half-open range of an excerpt, in Unicode scalars.
public struct Highlight: Message {
  public static var fullName: String { "taizhang.v1.Highlight" }

  /// Start, from 0.
  public var start: Int32 = 0

  /// End, excluded.
  public var end: Int32 = 0

  public init() {}

  public init(start: Int32 = 0, end: Int32 = 0) {
    self.start = start
    self.end = end
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// A piece of a document's text around what was found (摘录).
public struct Excerpt: Message {
  public static var fullName: String { "taizhang.v1.Excerpt" }

  /// The text, at most 120 Unicode scalars.
  public var text: String = ""

  /// What was found, in order, not overlapping.
  public var highlights: [Highlight] = []

  /// Where the excerpt begins in the cleaned text, in UTF-8 bytes.
  public var cleanStart: Int64 = 0

  public init() {}

  public init(text: String = "", highlights: [Highlight] = [], cleanStart: Int64 = 0) {
    self.text = text
    self.highlights = highlights
    self.cleanStart = cleanStart
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// A found document.
public struct DocumentHit: Message {
  public static var fullName: String { "taizhang.v1.DocumentHit" }

  /// The document, without parts and sections.
  public var document: Document? = nil

  /// Its BM25 score: comparable inside one answer only.
  public var score: Double = 0

  /// Excerpts, in the order of the text.
  public var excerpts: [Excerpt] = []

  public init() {}

  public init(document: Document? = nil, score: Double = 0, excerpts: [Excerpt] = []) {
    self.document = document
    self.score = score
    self.excerpts = excerpts
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// How many hits a value of a field has.
public struct FacetValue: Message {
  public static var fullName: String { "taizhang.v1.FacetValue" }

  /// The value.
  public var value: String = ""

  /// How many hits have it.
  public var count: Int64 = 0

  public init() {}

  public init(value: String = "", count: Int64 = 0) {
    self.value = value
    self.count = count
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// The hits by the values of a field.
public struct Facet: Message {
  public static var fullName: String { "taizhang.v1.Facet" }

  /// The field.
  public var field: String = ""

  /// Its values, most frequent first, at most 50.
  public var values: [FacetValue] = []

  public init() {}

  public init(field: String = "", values: [FacetValue] = []) {
    self.field = field
    self.values = values
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// Found documents.
public struct SearchDocumentsResponse: Message {
  public static var fullName: String { "taizhang.v1.SearchDocumentsResponse" }

  /// The hits.
  public var hits: [DocumentHit] = []

  /// Where to go on; empty at the end.
  public var nextPageToken: String = ""

  /// How many documents match.
  public var total: Total? = nil

  /// The counts that were asked for.
  public var facets: [Facet] = []

  /// The revision that the answer is of.
  public var revision: Int64 = 0

  public init() {}

  public init(
    hits: [DocumentHit] = [], nextPageToken: String = "", total: Total? = nil, facets: [Facet] = [],
    revision: Int64 = 0
  ) {
    self.hits = hits
    self.nextPageToken = nextPageToken
    self.total = total
    self.facets = facets
    self.revision = revision
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// One document is wanted.
public struct GetDocumentRequest: Message {
  public static var fullName: String { "taizhang.v1.GetDocumentRequest" }

  /// Its id.
  public var documentId: String = ""

  /// Wait for this revision; 0: do not wait.
  public var minRevision: Int64 = 0

  /// True: leave out the text, figures and mentions.
  public var metadataOnly: Bool = false

  public init() {}

  public init(documentId: String = "", minRevision: Int64 = 0, metadataOnly: Bool = false) {
    self.documentId = documentId
    self.minRevision = minRevision
    self.metadataOnly = metadataOnly
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// One document.
public struct GetDocumentResponse: Message {
  public static var fullName: String { "taizhang.v1.GetDocumentResponse" }

  /// The document.
  public var document: Document? = nil

  /// The cleaned text, at most its first 1 MiB.
  public var text: String = ""

  /// True where the text is longer than what is given.
  public var textTruncated: Bool = false

  /// The first 1,000 figures; ListFigures has all.
  public var figures: [Figure] = []

  /// The first 1,000 mentions of projects.
  public var mentions: [ProjectMention] = []

  /// The revision that the answer is of.
  public var revision: Int64 = 0

  public init() {}

  public init(
    document: Document? = nil, text: String = "", textTruncated: Bool = false, figures: [Figure] = [],
    mentions: [ProjectMention] = [], revision: Int64 = 0
  ) {
    self.document = document
    self.text = text
    self.textTruncated = textTruncated
    self.figures = figures
    self.mentions = mentions
    self.revision = revision
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// Which documents are wanted; an unset field does not restrict.
public struct ListDocumentsRequest: Message {
  public static var fullName: String { "taizhang.v1.ListDocumentsRequest" }

  /// Only this kind.
  public var kind: DocumentKind = .unspecified

  /// Only this year.
  public var year: Int32 = 0

  /// Only this region, exactly.
  public var region: String = ""

  /// Only titles that hold these letters.
  public var titleContains: String = ""

  /// How many: default 50, maximum 500.
  public var pageSize: Int32 = 0

  /// Where to go on.
  public var pageToken: String = ""

  /// Wait for this revision; 0: do not wait.
  public var minRevision: Int64 = 0

  public init() {}

  public init(
    kind: DocumentKind = .unspecified, year: Int32 = 0, region: String = "", titleContains: String = "",
    pageSize: Int32 = 0, pageToken: String = "", minRevision: Int64 = 0
  ) {
    self.kind = kind
    self.year = year
    self.region = region
    self.titleContains = titleContains
    self.pageSize = pageSize
    self.pageToken = pageToken
    self.minRevision = minRevision
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// Documents, without parts and sections.
public struct ListDocumentsResponse: Message {
  public static var fullName: String { "taizhang.v1.ListDocumentsResponse" }

  /// The documents.
  public var documents: [Document] = []

  /// Where to go on; empty at the end.
  public var nextPageToken: String = ""

  /// How many there are in all.
  public var total: Total? = nil

  /// The revision that the answer is of.
  public var revision: Int64 = 0

  public init() {}

  public init(
    documents: [Document] = [], nextPageToken: String = "", total: Total? = nil, revision: Int64 = 0
  ) {
    self.documents = documents
    self.nextPageToken = nextPageToken
    self.total = total
    self.revision = revision
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// One project is wanted.
public struct GetProjectRequest: Message {
  public static var fullName: String { "taizhang.v1.GetProjectRequest" }

  /// Its id.
  public var projectId: String = ""

  /// Wait for this revision; 0: do not wait.
  public var minRevision: Int64 = 0

  public init() {}

  public init(projectId: String = "", minRevision: Int64 = 0) {
    self.projectId = projectId
    self.minRevision = minRevision
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// One project.
public struct GetProjectResponse: Message {
  public static var fullName: String { "taizhang.v1.GetProjectResponse" }

  /// The project.
  public var project: Project? = nil

  /// The revision that the answer is of.
  public var revision: Int64 = 0

  public init() {}

  public init(project: Project? = nil, revision: Int64 = 0) {
    self.project = project
    self.revision = revision
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// Which projects are wanted; an unset field does not restrict.
public struct ListProjectsRequest: Message {
  public static var fullName: String { "taizhang.v1.ListProjectsRequest" }

  /// Only names or aliases that hold these letters.
  public var nameContains: String = ""

  /// Only this stage.
  public var stage: ProjectStage = .unspecified

  /// Only projects that this document mentions.
  public var documentId: String = ""

  /// Known names, redacted ones, or both.
  public var redaction: RedactionFilter = .unspecified

  /// How many: default 50, maximum 500.
  public var pageSize: Int32 = 0

  /// Where to go on.
  public var pageToken: String = ""

  /// Wait for this revision; 0: do not wait.
  public var minRevision: Int64 = 0

  public init() {}

  public init(
    nameContains: String = "", stage: ProjectStage = .unspecified, documentId: String = "",
    redaction: RedactionFilter = .unspecified, pageSize: Int32 = 0, pageToken: String = "",
    minRevision: Int64 = 0
  ) {
    self.nameContains = nameContains
    self.stage = stage
    self.documentId = documentId
    self.redaction = redaction
    self.pageSize = pageSize
    self.pageToken = pageToken
    self.minRevision = minRevision
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// Projects, without their figures.
public struct ListProjectsResponse: Message {
  public static var fullName: String { "taizhang.v1.ListProjectsResponse" }

  /// The projects.
  public var projects: [Project] = []

  /// Where to go on; empty at the end.
  public var nextPageToken: String = ""

  /// How many there are in all.
  public var total: Total? = nil

  /// The revision that the answer is of.
  public var revision: Int64 = 0

  public init() {}

  public init(
    projects: [Project] = [], nextPageToken: String = "", total: Total? = nil, revision: Int64 = 0
  ) {
    self.projects = projects
    self.nextPageToken = nextPageToken
    self.total = total
    self.revision = revision
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// Which figures are wanted; an unset field does not restrict.
public struct ListFiguresRequest: Message {
  public static var fullName: String { "taizhang.v1.ListFiguresRequest" }

  /// Only figures of this document.
  public var documentId: String = ""

  /// Only figures of this project.
  public var projectId: String = ""

  /// Only indicators that hold these letters.
  public var indicatorContains: String = ""

  /// Only this role.
  public var role: FigureRole = .unspecified

  /// Only this measure.
  public var measure: Measure = .unspecified

  /// Only this change.
  public var change: Change = .unspecified

  /// Only this aspect.
  public var aspect: Aspect = .unspecified

  /// Only this period, exactly (`2020`, `Q1 2020`).
  public var period: String = ""

  /// Known numbers, redacted ones, or both.
  public var redaction: RedactionFilter = .unspecified

  /// How many: default 100, maximum 1,000.
  public var pageSize: Int32 = 0

  /// Where to go on.
  public var pageToken: String = ""

  /// Wait for this revision; 0: do not wait.
  public var minRevision: Int64 = 0

  public init() {}

  public init(
    documentId: String = "", projectId: String = "", indicatorContains: String = "",
    role: FigureRole = .unspecified, measure: Measure = .unspecified, change: Change = .unspecified,
    aspect: Aspect = .unspecified, period: String = "", redaction: RedactionFilter = .unspecified,
    pageSize: Int32 = 0, pageToken: String = "", minRevision: Int64 = 0
  ) {
    self.documentId = documentId
    self.projectId = projectId
    self.indicatorContains = indicatorContains
    self.role = role
    self.measure = measure
    self.change = change
    self.aspect = aspect
    self.period = period
    self.redaction = redaction
    self.pageSize = pageSize
    self.pageToken = pageToken
    self.minRevision = minRevision
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// Figures.
public struct ListFiguresResponse: Message {
  public static var fullName: String { "taizhang.v1.ListFiguresResponse" }

  /// The figures.
  public var figures: [Figure] = []

  /// Where to go on; empty at the end.
  public var nextPageToken: String = ""

  /// How many there are in all.
  public var total: Total? = nil

  /// How many of all are redacted.
  public var redactedCount: Int64 = 0

  /// The revision that the answer is of.
  public var revision: Int64 = 0

  public init() {}

  public init(
    figures: [Figure] = [], nextPageToken: String = "", total: Total? = nil, redactedCount: Int64 = 0,
    revision: Int64 = 0
  ) {
    self.figures = figures
    self.nextPageToken = nextPageToken
    self.total = total
    self.redactedCount = redactedCount
    self.revision = revision
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// Asks for the query service's state.
public struct GetQueryStatusRequest: Message {
  public static var fullName: String { "taizhang.v1.GetQueryStatusRequest" }

  public init() {}

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// The query service's state.
public struct GetQueryStatusResponse: Message {
  public static var fullName: String { "taizhang.v1.GetQueryStatusResponse" }

  /// The version of the software.
  public var version: String = ""

  /// The identity of the ledger that it follows; empty before the first contact.
  public var ledgerId: String = ""

  /// The revision that it has applied.
  public var revision: Int64 = 0

  /// The ledger's revision as last heard.
  public var ledgerRevision: Int64 = 0

  /// True while it is connected to the ingest service.
  public var following: Bool = false

  /// When it last heard from the ingest service; unset before the first contact.
  public var lastContactTime: GoogleProtobufTimestamp? = nil

  /// How many documents it holds.
  public var documentCount: Int64 = 0

  /// How many projects it holds.
  public var projectCount: Int64 = 0

  /// How many figures it holds.
  public var figureCount: Int64 = 0

  /// How many of these are redacted.
  public var redactedFigureCount: Int64 = 0

  /// How the search index is.
  public var indexState: IndexState = .unspecified

  /// How many documents the search index holds.
  public var indexedDocumentCount: Int64 = 0

  /// When the service was started.
  public var startTime: GoogleProtobufTimestamp? = nil

  public init() {}

  public init(
    version: String = "", ledgerId: String = "", revision: Int64 = 0, ledgerRevision: Int64 = 0,
    following: Bool = false, lastContactTime: GoogleProtobufTimestamp? = nil, documentCount: Int64 = 0,
    projectCount: Int64 = 0, figureCount: Int64 = 0, redactedFigureCount: Int64 = 0,
    indexState: IndexState = .unspecified, indexedDocumentCount: Int64 = 0,
    startTime: GoogleProtobufTimestamp? = nil
  ) {
    self.version = version
    self.ledgerId = ledgerId
    self.revision = revision
    self.ledgerRevision = ledgerRevision
    self.following = following
    self.lastContactTime = lastContactTime
    self.documentCount = documentCount
    self.projectCount = projectCount
    self.figureCount = figureCount
    self.redactedFigureCount = redactedFigureCount
    self.indexState = indexState
    self.indexedDocumentCount = indexedDocumentCount
    self.startTime = startTime
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

extension SearchDocumentsRequest: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__SearchDocumentsRequest()
    taizhang__v1__search_documents_request__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__SearchDocumentsRequest>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__SearchDocumentsRequest.self)
    self.query = reader.string(c.pointee.query)
    self.order = SearchOrder(rawValue: Int32(truncatingIfNeeded: c.pointee.order.rawValue))
    self.pageSize = c.pointee.page_size
    self.pageToken = reader.string(c.pointee.page_token)
    self.minRevision = c.pointee.min_revision
    self.excerptCount = c.pointee.excerpt_count
    self.facets = reader.strings(c.pointee.n_facets, c.pointee.facets)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__SearchDocumentsRequest.self, capacity: 1)
    taizhang__v1__search_documents_request__init(c)
    if !self.query.isEmpty { c.pointee.query = writer.string(self.query) }
    c.pointee.order = .init(rawValue: .init(truncatingIfNeeded: self.order.rawValue))
    c.pointee.page_size = self.pageSize
    if !self.pageToken.isEmpty { c.pointee.page_token = writer.string(self.pageToken) }
    c.pointee.min_revision = self.minRevision
    c.pointee.excerpt_count = self.excerptCount
    c.pointee.n_facets = self.facets.count
    c.pointee.facets = writer.strings(self.facets)
  }
}

extension Highlight: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__Highlight()
    taizhang__v1__highlight__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__Highlight>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__Highlight.self)
    self.start = c.pointee.start
    self.end = c.pointee.end
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__Highlight.self, capacity: 1)
    taizhang__v1__highlight__init(c)
    c.pointee.start = self.start
    c.pointee.end = self.end
  }
}

extension Excerpt: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__Excerpt()
    taizhang__v1__excerpt__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__Excerpt>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__Excerpt.self)
    self.text = reader.string(c.pointee.text)
    self.highlights = reader.messages(c.pointee.n_highlights, c.pointee.highlights)
    self.cleanStart = c.pointee.clean_start
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__Excerpt.self, capacity: 1)
    taizhang__v1__excerpt__init(c)
    if !self.text.isEmpty { c.pointee.text = writer.string(self.text) }
    c.pointee.n_highlights = self.highlights.count
    c.pointee.highlights = writer.messages(self.highlights)
    c.pointee.clean_start = self.cleanStart
  }
}

extension DocumentHit: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__DocumentHit()
    taizhang__v1__document_hit__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__DocumentHit>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__DocumentHit.self)
    self.document = reader.message(c.pointee.document)
    self.score = c.pointee.score
    self.excerpts = reader.messages(c.pointee.n_excerpts, c.pointee.excerpts)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__DocumentHit.self, capacity: 1)
    taizhang__v1__document_hit__init(c)
    c.pointee.document = writer.message(self.document)
    c.pointee.score = self.score
    c.pointee.n_excerpts = self.excerpts.count
    c.pointee.excerpts = writer.messages(self.excerpts)
  }
}

extension FacetValue: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__FacetValue()
    taizhang__v1__facet_value__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__FacetValue>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__FacetValue.self)
    self.value = reader.string(c.pointee.value)
    self.count = c.pointee.count
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__FacetValue.self, capacity: 1)
    taizhang__v1__facet_value__init(c)
    if !self.value.isEmpty { c.pointee.value = writer.string(self.value) }
    c.pointee.count = self.count
  }
}

extension Facet: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__Facet()
    taizhang__v1__facet__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__Facet>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__Facet.self)
    self.field = reader.string(c.pointee.field)
    self.values = reader.messages(c.pointee.n_values, c.pointee.values)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__Facet.self, capacity: 1)
    taizhang__v1__facet__init(c)
    if !self.field.isEmpty { c.pointee.field = writer.string(self.field) }
    c.pointee.n_values = self.values.count
    c.pointee.values = writer.messages(self.values)
  }
}

extension SearchDocumentsResponse: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__SearchDocumentsResponse()
    taizhang__v1__search_documents_response__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__SearchDocumentsResponse>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__SearchDocumentsResponse.self)
    self.hits = reader.messages(c.pointee.n_hits, c.pointee.hits)
    self.nextPageToken = reader.string(c.pointee.next_page_token)
    self.total = reader.message(c.pointee.total)
    self.facets = reader.messages(c.pointee.n_facets, c.pointee.facets)
    self.revision = c.pointee.revision
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__SearchDocumentsResponse.self, capacity: 1)
    taizhang__v1__search_documents_response__init(c)
    c.pointee.n_hits = self.hits.count
    c.pointee.hits = writer.messages(self.hits)
    if !self.nextPageToken.isEmpty { c.pointee.next_page_token = writer.string(self.nextPageToken) }
    c.pointee.total = writer.message(self.total)
    c.pointee.n_facets = self.facets.count
    c.pointee.facets = writer.messages(self.facets)
    c.pointee.revision = self.revision
  }
}

extension GetDocumentRequest: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__GetDocumentRequest()
    taizhang__v1__get_document_request__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__GetDocumentRequest>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__GetDocumentRequest.self)
    self.documentId = reader.string(c.pointee.document_id)
    self.minRevision = c.pointee.min_revision
    self.metadataOnly = c.pointee.metadata_only != 0
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__GetDocumentRequest.self, capacity: 1)
    taizhang__v1__get_document_request__init(c)
    if !self.documentId.isEmpty { c.pointee.document_id = writer.string(self.documentId) }
    c.pointee.min_revision = self.minRevision
    c.pointee.metadata_only = self.metadataOnly ? 1 : 0
  }
}

extension GetDocumentResponse: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__GetDocumentResponse()
    taizhang__v1__get_document_response__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__GetDocumentResponse>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__GetDocumentResponse.self)
    self.document = reader.message(c.pointee.document)
    self.text = reader.string(c.pointee.text)
    self.textTruncated = c.pointee.text_truncated != 0
    self.figures = reader.messages(c.pointee.n_figures, c.pointee.figures)
    self.mentions = reader.messages(c.pointee.n_mentions, c.pointee.mentions)
    self.revision = c.pointee.revision
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__GetDocumentResponse.self, capacity: 1)
    taizhang__v1__get_document_response__init(c)
    c.pointee.document = writer.message(self.document)
    if !self.text.isEmpty { c.pointee.text = writer.string(self.text) }
    c.pointee.text_truncated = self.textTruncated ? 1 : 0
    c.pointee.n_figures = self.figures.count
    c.pointee.figures = writer.messages(self.figures)
    c.pointee.n_mentions = self.mentions.count
    c.pointee.mentions = writer.messages(self.mentions)
    c.pointee.revision = self.revision
  }
}

extension ListDocumentsRequest: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__ListDocumentsRequest()
    taizhang__v1__list_documents_request__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__ListDocumentsRequest>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__ListDocumentsRequest.self)
    self.kind = DocumentKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    self.year = c.pointee.year
    self.region = reader.string(c.pointee.region)
    self.titleContains = reader.string(c.pointee.title_contains)
    self.pageSize = c.pointee.page_size
    self.pageToken = reader.string(c.pointee.page_token)
    self.minRevision = c.pointee.min_revision
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__ListDocumentsRequest.self, capacity: 1)
    taizhang__v1__list_documents_request__init(c)
    c.pointee.kind = .init(rawValue: .init(truncatingIfNeeded: self.kind.rawValue))
    c.pointee.year = self.year
    if !self.region.isEmpty { c.pointee.region = writer.string(self.region) }
    if !self.titleContains.isEmpty { c.pointee.title_contains = writer.string(self.titleContains) }
    c.pointee.page_size = self.pageSize
    if !self.pageToken.isEmpty { c.pointee.page_token = writer.string(self.pageToken) }
    c.pointee.min_revision = self.minRevision
  }
}

extension ListDocumentsResponse: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__ListDocumentsResponse()
    taizhang__v1__list_documents_response__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__ListDocumentsResponse>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__ListDocumentsResponse.self)
    self.documents = reader.messages(c.pointee.n_documents, c.pointee.documents)
    self.nextPageToken = reader.string(c.pointee.next_page_token)
    self.total = reader.message(c.pointee.total)
    self.revision = c.pointee.revision
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__ListDocumentsResponse.self, capacity: 1)
    taizhang__v1__list_documents_response__init(c)
    c.pointee.n_documents = self.documents.count
    c.pointee.documents = writer.messages(self.documents)
    if !self.nextPageToken.isEmpty { c.pointee.next_page_token = writer.string(self.nextPageToken) }
    c.pointee.total = writer.message(self.total)
    c.pointee.revision = self.revision
  }
}

extension GetProjectRequest: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__GetProjectRequest()
    taizhang__v1__get_project_request__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__GetProjectRequest>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__GetProjectRequest.self)
    self.projectId = reader.string(c.pointee.project_id)
    self.minRevision = c.pointee.min_revision
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__GetProjectRequest.self, capacity: 1)
    taizhang__v1__get_project_request__init(c)
    if !self.projectId.isEmpty { c.pointee.project_id = writer.string(self.projectId) }
    c.pointee.min_revision = self.minRevision
  }
}

extension GetProjectResponse: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__GetProjectResponse()
    taizhang__v1__get_project_response__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__GetProjectResponse>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__GetProjectResponse.self)
    self.project = reader.message(c.pointee.project)
    self.revision = c.pointee.revision
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__GetProjectResponse.self, capacity: 1)
    taizhang__v1__get_project_response__init(c)
    c.pointee.project = writer.message(self.project)
    c.pointee.revision = self.revision
  }
}

extension ListProjectsRequest: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__ListProjectsRequest()
    taizhang__v1__list_projects_request__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__ListProjectsRequest>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__ListProjectsRequest.self)
    self.nameContains = reader.string(c.pointee.name_contains)
    self.stage = ProjectStage(rawValue: Int32(truncatingIfNeeded: c.pointee.stage.rawValue))
    self.documentId = reader.string(c.pointee.document_id)
    self.redaction = RedactionFilter(rawValue: Int32(truncatingIfNeeded: c.pointee.redaction.rawValue))
    self.pageSize = c.pointee.page_size
    self.pageToken = reader.string(c.pointee.page_token)
    self.minRevision = c.pointee.min_revision
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__ListProjectsRequest.self, capacity: 1)
    taizhang__v1__list_projects_request__init(c)
    if !self.nameContains.isEmpty { c.pointee.name_contains = writer.string(self.nameContains) }
    c.pointee.stage = .init(rawValue: .init(truncatingIfNeeded: self.stage.rawValue))
    if !self.documentId.isEmpty { c.pointee.document_id = writer.string(self.documentId) }
    c.pointee.redaction = .init(rawValue: .init(truncatingIfNeeded: self.redaction.rawValue))
    c.pointee.page_size = self.pageSize
    if !self.pageToken.isEmpty { c.pointee.page_token = writer.string(self.pageToken) }
    c.pointee.min_revision = self.minRevision
  }
}

extension ListProjectsResponse: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__ListProjectsResponse()
    taizhang__v1__list_projects_response__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__ListProjectsResponse>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__ListProjectsResponse.self)
    self.projects = reader.messages(c.pointee.n_projects, c.pointee.projects)
    self.nextPageToken = reader.string(c.pointee.next_page_token)
    self.total = reader.message(c.pointee.total)
    self.revision = c.pointee.revision
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__ListProjectsResponse.self, capacity: 1)
    taizhang__v1__list_projects_response__init(c)
    c.pointee.n_projects = self.projects.count
    c.pointee.projects = writer.messages(self.projects)
    if !self.nextPageToken.isEmpty { c.pointee.next_page_token = writer.string(self.nextPageToken) }
    c.pointee.total = writer.message(self.total)
    c.pointee.revision = self.revision
  }
}

extension ListFiguresRequest: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__ListFiguresRequest()
    taizhang__v1__list_figures_request__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__ListFiguresRequest>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__ListFiguresRequest.self)
    self.documentId = reader.string(c.pointee.document_id)
    self.projectId = reader.string(c.pointee.project_id)
    self.indicatorContains = reader.string(c.pointee.indicator_contains)
    self.role = FigureRole(rawValue: Int32(truncatingIfNeeded: c.pointee.role.rawValue))
    self.measure = Measure(rawValue: Int32(truncatingIfNeeded: c.pointee.measure.rawValue))
    self.change = Change(rawValue: Int32(truncatingIfNeeded: c.pointee.change.rawValue))
    self.aspect = Aspect(rawValue: Int32(truncatingIfNeeded: c.pointee.aspect.rawValue))
    self.period = reader.string(c.pointee.period)
    self.redaction = RedactionFilter(rawValue: Int32(truncatingIfNeeded: c.pointee.redaction.rawValue))
    self.pageSize = c.pointee.page_size
    self.pageToken = reader.string(c.pointee.page_token)
    self.minRevision = c.pointee.min_revision
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__ListFiguresRequest.self, capacity: 1)
    taizhang__v1__list_figures_request__init(c)
    if !self.documentId.isEmpty { c.pointee.document_id = writer.string(self.documentId) }
    if !self.projectId.isEmpty { c.pointee.project_id = writer.string(self.projectId) }
    if !self.indicatorContains.isEmpty { c.pointee.indicator_contains = writer.string(self.indicatorContains) }
    c.pointee.role = .init(rawValue: .init(truncatingIfNeeded: self.role.rawValue))
    c.pointee.measure = .init(rawValue: .init(truncatingIfNeeded: self.measure.rawValue))
    c.pointee.change = .init(rawValue: .init(truncatingIfNeeded: self.change.rawValue))
    c.pointee.aspect = .init(rawValue: .init(truncatingIfNeeded: self.aspect.rawValue))
    if !self.period.isEmpty { c.pointee.period = writer.string(self.period) }
    c.pointee.redaction = .init(rawValue: .init(truncatingIfNeeded: self.redaction.rawValue))
    c.pointee.page_size = self.pageSize
    if !self.pageToken.isEmpty { c.pointee.page_token = writer.string(self.pageToken) }
    c.pointee.min_revision = self.minRevision
  }
}

extension ListFiguresResponse: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__ListFiguresResponse()
    taizhang__v1__list_figures_response__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__ListFiguresResponse>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__ListFiguresResponse.self)
    self.figures = reader.messages(c.pointee.n_figures, c.pointee.figures)
    self.nextPageToken = reader.string(c.pointee.next_page_token)
    self.total = reader.message(c.pointee.total)
    self.redactedCount = c.pointee.redacted_count
    self.revision = c.pointee.revision
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__ListFiguresResponse.self, capacity: 1)
    taizhang__v1__list_figures_response__init(c)
    c.pointee.n_figures = self.figures.count
    c.pointee.figures = writer.messages(self.figures)
    if !self.nextPageToken.isEmpty { c.pointee.next_page_token = writer.string(self.nextPageToken) }
    c.pointee.total = writer.message(self.total)
    c.pointee.redacted_count = self.redactedCount
    c.pointee.revision = self.revision
  }
}

extension GetQueryStatusRequest: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__GetQueryStatusRequest()
    taizhang__v1__get_query_status_request__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__GetQueryStatusRequest>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__GetQueryStatusRequest.self, capacity: 1)
    taizhang__v1__get_query_status_request__init(c)
  }
}

extension GetQueryStatusResponse: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__GetQueryStatusResponse()
    taizhang__v1__get_query_status_response__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__GetQueryStatusResponse>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__GetQueryStatusResponse.self)
    self.version = reader.string(c.pointee.version)
    self.ledgerId = reader.string(c.pointee.ledger_id)
    self.revision = c.pointee.revision
    self.ledgerRevision = c.pointee.ledger_revision
    self.following = c.pointee.following != 0
    self.lastContactTime = reader.message(c.pointee.last_contact_time)
    self.documentCount = c.pointee.document_count
    self.projectCount = c.pointee.project_count
    self.figureCount = c.pointee.figure_count
    self.redactedFigureCount = c.pointee.redacted_figure_count
    self.indexState = IndexState(rawValue: Int32(truncatingIfNeeded: c.pointee.index_state.rawValue))
    self.indexedDocumentCount = c.pointee.indexed_document_count
    self.startTime = reader.message(c.pointee.start_time)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__GetQueryStatusResponse.self, capacity: 1)
    taizhang__v1__get_query_status_response__init(c)
    if !self.version.isEmpty { c.pointee.version = writer.string(self.version) }
    if !self.ledgerId.isEmpty { c.pointee.ledger_id = writer.string(self.ledgerId) }
    c.pointee.revision = self.revision
    c.pointee.ledger_revision = self.ledgerRevision
    c.pointee.following = self.following ? 1 : 0
    c.pointee.last_contact_time = writer.message(self.lastContactTime)
    c.pointee.document_count = self.documentCount
    c.pointee.project_count = self.projectCount
    c.pointee.figure_count = self.figureCount
    c.pointee.redacted_figure_count = self.redactedFigureCount
    c.pointee.index_state = .init(rawValue: .init(truncatingIfNeeded: self.indexState.rawValue))
    c.pointee.indexed_document_count = self.indexedDocumentCount
    c.pointee.start_time = writer.message(self.startTime)
  }
}
