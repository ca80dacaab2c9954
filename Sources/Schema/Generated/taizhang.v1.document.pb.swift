// Generated from taizhang/v1/document.proto by proto/generate.sh; not for editing.

import CProtobufC
import CTaizhangProto

/// What sort of document it is (文种).
public enum DocumentKind: Sendable, Hashable, CaseIterable {
  /// Not stated or not recognised.
  case unspecified
  /// 讲话: a speech, or a compilation of speeches.
  case speech
  /// 报告: a work report.
  case report
  /// 规划、计划、方案: a plan.
  case plan
  /// 通知、意见: a notice.
  case notice
  /// Anything else.
  case other
  /// A value of a newer schema, kept as it came.
  case unrecognized(Int32)

  /// Every value that this schema knows, in its order.
  public static let allCases: [DocumentKind] = [.unspecified, .speech, .report, .plan, .notice, .other]

  /// The value with a number of the wire; `unrecognized` for a number that this schema does not know.
  public init(rawValue: Int32) {
    switch rawValue {
      case 0: self = .unspecified
      case 1: self = .speech
      case 2: self = .report
      case 3: self = .plan
      case 4: self = .notice
      case 5: self = .other
      default: self = .unrecognized(rawValue)
    }
  }

  /// The value with a name of the .proto file; nil where there is none.
  public init?(protoName: String) {
    switch protoName {
      case "DOCUMENT_KIND_UNSPECIFIED": self = .unspecified
      case "DOCUMENT_KIND_SPEECH": self = .speech
      case "DOCUMENT_KIND_REPORT": self = .report
      case "DOCUMENT_KIND_PLAN": self = .plan
      case "DOCUMENT_KIND_NOTICE": self = .notice
      case "DOCUMENT_KIND_OTHER": self = .other
      default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
      case .unspecified: 0
      case .speech: 1
      case .report: 2
      case .plan: 3
      case .notice: 4
      case .other: 5
      case .unrecognized(let value): value
    }
  }

  /// The name in the .proto file; the number where this schema does not know it.
  public var protoName: String {
    switch self {
      case .unspecified: "DOCUMENT_KIND_UNSPECIFIED"
      case .speech: "DOCUMENT_KIND_SPEECH"
      case .report: "DOCUMENT_KIND_REPORT"
      case .plan: "DOCUMENT_KIND_PLAN"
      case .notice: "DOCUMENT_KIND_NOTICE"
      case .other: "DOCUMENT_KIND_OTHER"
      case .unrecognized(let value): String(value)
    }
  }
}

/// A separate speech or report inside one file (汇编中的一篇).
public struct DocumentPart: Message {
  public static var fullName: String { "taizhang.v1.DocumentPart" }

  /// Its place in the file, from 0.
  public var ordinal: Int32 = 0

  /// Its own title; empty where it has none.
  public var title: String = ""

  /// Who speaks, where the text says so.
  public var speaker: String = ""

  /// Where it stands.
  public var span: Span? = nil

  public init() {}

  public init(ordinal: Int32 = 0, title: String = "", speaker: String = "", span: Span? = nil) {
    self.ordinal = ordinal
    self.title = title
    self.speaker = speaker
    self.span = span
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// A heading of the section tree (章节标题).
public struct Section: Message {
  public static var fullName: String { "taizhang.v1.Section" }

  /// Its place among the document's headings, from 0.
  public var ordinal: Int32 = 0

  /// Its depth: 1 for 一、 or 第一句话, 2 for （一） or 1、, 3 for 一是, 一要 or ——.
  public var level: Int32 = 0

  /// The marker as written (`一、`).
  public var marker: String = ""

  /// The heading after the marker, at most 40 Unicode scalars.
  public var heading: String = ""

  /// The ordinal of the heading it stands under; -1 at the top.
  public var parent: Int32 = 0

  /// Where the heading stands, marker included.
  public var span: Span? = nil

  public init() {}

  public init(
    ordinal: Int32 = 0, level: Int32 = 0, marker: String = "", heading: String = "", parent: Int32 = 0,
    span: Span? = nil
  ) {
    self.ordinal = ordinal
    self.level = level
    self.marker = marker
    self.heading = heading
    self.parent = parent
    self.span = span
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// A document without its text.
public struct Document: Message {
  public static var fullName: String { "taizhang.v1.Document" }

  /// `d-` and 32 hexadecimal digits: the first 128 bits of the SHA-256 of the decoded text. The same text has
  /// the same id, whatever file or encoding it came in.
  public var id: String = ""

  /// The title as the document gives it; empty where it has none.
  public var title: String = ""

  /// What sort of document it is.
  public var kind: DocumentKind = .unspecified

  /// The meeting or event (会议、活动); empty where the text does not say.
  public var occasion: String = ""

  /// The organisation or region that speaks (发文机关), as the text or the sender names it.
  public var issuer: String = ""

  /// Who speaks (讲话人), as the text names the person or the post.
  public var speaker: String = ""

  /// The date it bears; unset where it bears none.
  public var date: PartialDate? = nil

  /// The year it speaks from; 0 where nothing settles it.
  public var year: Int32 = 0

  /// The region that the sender named for it (`济南市历下区`); empty where none was named.
  public var region: String = ""

  /// The separate speeches in the file, in order; one for an ordinary document. At most 512 are listed.
  public var parts: [DocumentPart] = []

  /// The headings, in order. At most 4,096 are listed.
  public var sections: [Section] = []

  /// The file name or other name that the sender gave; the first one where it was sent more than once.
  public var sourceName: String = ""

  /// The encoding that it was read in (`UTF-8`, `GB18030`, `UTF-16LE`, …).
  public var sourceEncoding: String = ""

  /// The size of the file as it came in, in bytes.
  public var sourceBytes: Int64 = 0

  /// The size of the cleaned text, in UTF-8 bytes.
  public var textBytes: Int64 = 0

  /// How many figures were found in it.
  public var figureCount: Int32 = 0

  /// How many of these figures are redacted (数值被隐去).
  public var redactedFigureCount: Int32 = 0

  /// How many mentions of projects were found in it.
  public var mentionCount: Int32 = 0

  /// When it was accepted.
  public var ingestTime: GoogleProtobufTimestamp? = nil

  /// The revision of its last change.
  public var revision: Int64 = 0

  public init() {}

  public init(
    id: String = "", title: String = "", kind: DocumentKind = .unspecified, occasion: String = "",
    issuer: String = "", speaker: String = "", date: PartialDate? = nil, year: Int32 = 0, region: String = "",
    parts: [DocumentPart] = [], sections: [Section] = [], sourceName: String = "",
    sourceEncoding: String = "", sourceBytes: Int64 = 0, textBytes: Int64 = 0, figureCount: Int32 = 0,
    redactedFigureCount: Int32 = 0, mentionCount: Int32 = 0, ingestTime: GoogleProtobufTimestamp? = nil,
    revision: Int64 = 0
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.occasion = occasion
    self.issuer = issuer
    self.speaker = speaker
    self.date = date
    self.year = year
    self.region = region
    self.parts = parts
    self.sections = sections
    self.sourceName = sourceName
    self.sourceEncoding = sourceEncoding
    self.sourceBytes = sourceBytes
    self.textBytes = textBytes
    self.figureCount = figureCount
    self.redactedFigureCount = redactedFigureCount
    self.mentionCount = mentionCount
    self.ingestTime = ingestTime
    self.revision = revision
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// One step of the map from the cleaned text back to the file: from here on, up to the next step, both sides
/// advance together, scalar by scalar.
public struct OffsetStep: Message {
  public static var fullName: String { "taizhang.v1.OffsetStep" }

  /// Where the step begins in the cleaned text, in UTF-8 bytes.
  public var cleanByte: Int64 = 0

  /// The matching place in the file, in bytes of its own encoding.
  public var sourceByte: Int64 = 0

  /// The matching place in the file, in Unicode scalars.
  public var sourceScalar: Int64 = 0

  public init() {}

  public init(cleanByte: Int64 = 0, sourceByte: Int64 = 0, sourceScalar: Int64 = 0) {
    self.cleanByte = cleanByte
    self.sourceByte = sourceByte
    self.sourceScalar = sourceScalar
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

extension DocumentPart: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__DocumentPart()
    taizhang__v1__document_part__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__DocumentPart>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__DocumentPart.self)
    self.ordinal = c.pointee.ordinal
    self.title = reader.string(c.pointee.title)
    self.speaker = reader.string(c.pointee.speaker)
    self.span = reader.message(c.pointee.span)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__DocumentPart.self, capacity: 1)
    taizhang__v1__document_part__init(c)
    c.pointee.ordinal = self.ordinal
    if !self.title.isEmpty { c.pointee.title = writer.string(self.title) }
    if !self.speaker.isEmpty { c.pointee.speaker = writer.string(self.speaker) }
    c.pointee.span = writer.message(self.span)
  }
}

extension Section: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__Section()
    taizhang__v1__section__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__Section>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__Section.self)
    self.ordinal = c.pointee.ordinal
    self.level = c.pointee.level
    self.marker = reader.string(c.pointee.marker)
    self.heading = reader.string(c.pointee.heading)
    self.parent = c.pointee.parent
    self.span = reader.message(c.pointee.span)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__Section.self, capacity: 1)
    taizhang__v1__section__init(c)
    c.pointee.ordinal = self.ordinal
    c.pointee.level = self.level
    if !self.marker.isEmpty { c.pointee.marker = writer.string(self.marker) }
    if !self.heading.isEmpty { c.pointee.heading = writer.string(self.heading) }
    c.pointee.parent = self.parent
    c.pointee.span = writer.message(self.span)
  }
}

extension Document: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__Document()
    taizhang__v1__document__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__Document>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__Document.self)
    self.id = reader.string(c.pointee.id)
    self.title = reader.string(c.pointee.title)
    self.kind = DocumentKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    self.occasion = reader.string(c.pointee.occasion)
    self.issuer = reader.string(c.pointee.issuer)
    self.speaker = reader.string(c.pointee.speaker)
    self.date = reader.message(c.pointee.date)
    self.year = c.pointee.year
    self.region = reader.string(c.pointee.region)
    self.parts = reader.messages(c.pointee.n_parts, c.pointee.parts)
    self.sections = reader.messages(c.pointee.n_sections, c.pointee.sections)
    self.sourceName = reader.string(c.pointee.source_name)
    self.sourceEncoding = reader.string(c.pointee.source_encoding)
    self.sourceBytes = c.pointee.source_bytes
    self.textBytes = c.pointee.text_bytes
    self.figureCount = c.pointee.figure_count
    self.redactedFigureCount = c.pointee.redacted_figure_count
    self.mentionCount = c.pointee.mention_count
    self.ingestTime = reader.message(c.pointee.ingest_time)
    self.revision = c.pointee.revision
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__Document.self, capacity: 1)
    taizhang__v1__document__init(c)
    if !self.id.isEmpty { c.pointee.id = writer.string(self.id) }
    if !self.title.isEmpty { c.pointee.title = writer.string(self.title) }
    c.pointee.kind = .init(rawValue: .init(truncatingIfNeeded: self.kind.rawValue))
    if !self.occasion.isEmpty { c.pointee.occasion = writer.string(self.occasion) }
    if !self.issuer.isEmpty { c.pointee.issuer = writer.string(self.issuer) }
    if !self.speaker.isEmpty { c.pointee.speaker = writer.string(self.speaker) }
    c.pointee.date = writer.message(self.date)
    c.pointee.year = self.year
    if !self.region.isEmpty { c.pointee.region = writer.string(self.region) }
    c.pointee.n_parts = self.parts.count
    c.pointee.parts = writer.messages(self.parts)
    c.pointee.n_sections = self.sections.count
    c.pointee.sections = writer.messages(self.sections)
    if !self.sourceName.isEmpty { c.pointee.source_name = writer.string(self.sourceName) }
    if !self.sourceEncoding.isEmpty { c.pointee.source_encoding = writer.string(self.sourceEncoding) }
    c.pointee.source_bytes = self.sourceBytes
    c.pointee.text_bytes = self.textBytes
    c.pointee.figure_count = self.figureCount
    c.pointee.redacted_figure_count = self.redactedFigureCount
    c.pointee.mention_count = self.mentionCount
    c.pointee.ingest_time = writer.message(self.ingestTime)
    c.pointee.revision = self.revision
  }
}

extension OffsetStep: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__OffsetStep()
    taizhang__v1__offset_step__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__OffsetStep>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__OffsetStep.self)
    self.cleanByte = c.pointee.clean_byte
    self.sourceByte = c.pointee.source_byte
    self.sourceScalar = c.pointee.source_scalar
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__OffsetStep.self, capacity: 1)
    taizhang__v1__offset_step__init(c)
    c.pointee.clean_byte = self.cleanByte
    c.pointee.source_byte = self.sourceByte
    c.pointee.source_scalar = self.sourceScalar
  }
}
