// Generated from taizhang/v1/project.proto by proto/generate.sh; not for editing.

import CProtobufC
import CTaizhangProto

/// Where a project stands in its life (建设阶段).
public enum ProjectStage: Sendable, Hashable, CaseIterable {
  /// Not stated.
  case unspecified
  /// 谋划、拟建.
  case planned
  /// 储备.
  case reserve
  /// 洽谈.
  case negotiating
  /// 签约.
  case signed
  /// 前期.
  case preliminary
  /// 开工、新开工.
  case started
  /// 在建、续建.
  case ongoing
  /// 竣工、建成.
  case completed
  /// 投产、开业.
  case operating
  /// 停工.
  case suspended
  /// 取消、终止.
  case cancelled
  /// A value of a newer schema, kept as it came.
  case unrecognized(Int32)

  /// Every value that this schema knows, in its order.
  public static let allCases: [ProjectStage] = [
    .unspecified, .planned, .reserve, .negotiating, .signed, .preliminary, .started, .ongoing, .completed,
    .operating, .suspended, .cancelled
  ]

  /// The value with a number of the wire; `unrecognized` for a number that this schema does not know.
  public init(rawValue: Int32) {
    switch rawValue {
      case 0: self = .unspecified
      case 1: self = .planned
      case 2: self = .reserve
      case 3: self = .negotiating
      case 4: self = .signed
      case 5: self = .preliminary
      case 6: self = .started
      case 7: self = .ongoing
      case 8: self = .completed
      case 9: self = .operating
      case 10: self = .suspended
      case 11: self = .cancelled
      default: self = .unrecognized(rawValue)
    }
  }

  /// The value with a name of the .proto file; nil where there is none.
  public init?(protoName: String) {
    switch protoName {
      case "PROJECT_STAGE_UNSPECIFIED": self = .unspecified
      case "PROJECT_STAGE_PLANNED": self = .planned
      case "PROJECT_STAGE_RESERVE": self = .reserve
      case "PROJECT_STAGE_NEGOTIATING": self = .negotiating
      case "PROJECT_STAGE_SIGNED": self = .signed
      case "PROJECT_STAGE_PRELIMINARY": self = .preliminary
      case "PROJECT_STAGE_STARTED": self = .started
      case "PROJECT_STAGE_ONGOING": self = .ongoing
      case "PROJECT_STAGE_COMPLETED": self = .completed
      case "PROJECT_STAGE_OPERATING": self = .operating
      case "PROJECT_STAGE_SUSPENDED": self = .suspended
      case "PROJECT_STAGE_CANCELLED": self = .cancelled
      default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
      case .unspecified: 0
      case .planned: 1
      case .reserve: 2
      case .negotiating: 3
      case .signed: 4
      case .preliminary: 5
      case .started: 6
      case .ongoing: 7
      case .completed: 8
      case .operating: 9
      case .suspended: 10
      case .cancelled: 11
      case .unrecognized(let value): value
    }
  }

  /// The name in the .proto file; the number where this schema does not know it.
  public var protoName: String {
    switch self {
      case .unspecified: "PROJECT_STAGE_UNSPECIFIED"
      case .planned: "PROJECT_STAGE_PLANNED"
      case .reserve: "PROJECT_STAGE_RESERVE"
      case .negotiating: "PROJECT_STAGE_NEGOTIATING"
      case .signed: "PROJECT_STAGE_SIGNED"
      case .preliminary: "PROJECT_STAGE_PRELIMINARY"
      case .started: "PROJECT_STAGE_STARTED"
      case .ongoing: "PROJECT_STAGE_ONGOING"
      case .completed: "PROJECT_STAGE_COMPLETED"
      case .operating: "PROJECT_STAGE_OPERATING"
      case .suspended: "PROJECT_STAGE_SUSPENDED"
      case .cancelled: "PROJECT_STAGE_CANCELLED"
      case .unrecognized(let value): String(value)
    }
  }
}

/// What a project is known from.
public enum ProjectStanding: Sendable, Hashable, CaseIterable {
  /// Not stated.
  case unspecified
  /// Only mentioned in documents (仅见于文档).
  case mentioned
  /// A value of a newer schema, kept as it came.
  case unrecognized(Int32)

  /// Every value that this schema knows, in its order.
  public static let allCases: [ProjectStanding] = [.unspecified, .mentioned]

  /// The value with a number of the wire; `unrecognized` for a number that this schema does not know.
  public init(rawValue: Int32) {
    switch rawValue {
      case 0: self = .unspecified
      case 1: self = .mentioned
      default: self = .unrecognized(rawValue)
    }
  }

  /// The value with a name of the .proto file; nil where there is none.
  public init?(protoName: String) {
    switch protoName {
      case "PROJECT_STANDING_UNSPECIFIED": self = .unspecified
      case "PROJECT_STANDING_MENTIONED": self = .mentioned
      default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
      case .unspecified: 0
      case .mentioned: 1
      case .unrecognized(let value): value
    }
  }

  /// The name in the .proto file; the number where this schema does not know it.
  public var protoName: String {
    switch self {
      case .unspecified: "PROJECT_STANDING_UNSPECIFIED"
      case .mentioned: "PROJECT_STANDING_MENTIONED"
      case .unrecognized(let value): String(value)
    }
  }
}

/// One place where a document names a project (提及).
public struct ProjectMention: Message {
  public static var fullName: String { "taizhang.v1.ProjectMention" }

  /// The document's id.
  public var documentId: String = ""

  /// Its place among the document's mentions, from 0.
  public var ordinal: Int32 = 0

  /// The id of the project that it names.
  public var projectId: String = ""

  /// The name as it stands in the text.
  public var surface: String = ""

  /// True where a placeholder stands for the name or a part of it (`X等项目`).
  public var redacted: Bool = false

  /// The stage that the sentence gives.
  public var stage: ProjectStage = .unspecified

  /// Where it stands.
  public var span: Span? = nil

  /// The category that the text gives (产业类别); empty where it gives none.
  public var category: String = ""

  /// The location that the text gives; empty where it gives none.
  public var location: String = ""

  /// The responsible unit that the text gives (责任单位); empty where it gives none.
  public var responsibleUnit: String = ""

  public init() {}

  public init(
    documentId: String = "", ordinal: Int32 = 0, projectId: String = "", surface: String = "",
    redacted: Bool = false, stage: ProjectStage = .unspecified, span: Span? = nil, category: String = "",
    location: String = "", responsibleUnit: String = ""
  ) {
    self.documentId = documentId
    self.ordinal = ordinal
    self.projectId = projectId
    self.surface = surface
    self.redacted = redacted
    self.stage = stage
    self.span = span
    self.category = category
    self.location = location
    self.responsibleUnit = responsibleUnit
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// A stage that a document gave a project.
public struct StageRecord: Message {
  public static var fullName: String { "taizhang.v1.StageRecord" }

  /// The stage.
  public var stage: ProjectStage = .unspecified

  /// The year of the document that said so; 0 where it is not known.
  public var year: Int32 = 0

  /// The document's id.
  public var documentId: String = ""

  public init() {}

  public init(stage: ProjectStage = .unspecified, year: Int32 = 0, documentId: String = "") {
    self.stage = stage
    self.year = year
    self.documentId = documentId
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// A project, put together from every document that mentions it.
public struct Project: Message {
  public static var fullName: String { "taizhang.v1.Project" }

  /// `p-` and 32 hexadecimal digits. Mentions of one name are one project, whatever their white space, width,
  /// quotes, brackets, and a last 项目, 工程 or 建设; a name that is only a placeholder stands for itself alone and
  /// is never merged with another.
  public var id: String = ""

  /// Its name: the most frequent spelling, the longest of equals.
  public var name: String = ""

  /// Every other spelling.
  public var aliases: [String] = []

  /// True where a placeholder stands for the name or a part of it.
  public var redacted: Bool = false

  /// What it is known from.
  public var standing: ProjectStanding = .unspecified

  /// The stage that the latest document gives; of one document's, the furthest.
  public var stage: ProjectStage = .unspecified

  /// Every stage that a document gave it, oldest first.
  public var stageHistory: [StageRecord] = []

  /// The category that documents give; empty where none does.
  public var category: String = ""

  /// The location that documents give; empty where none does.
  public var location: String = ""

  /// The responsible units that documents give, in order of first mention.
  public var responsibleUnits: [String] = []

  /// The ids of the documents that mention it, in order of first mention, at most 100.
  public var documentIds: [String] = []

  /// How many documents mention it.
  public var documentCount: Int32 = 0

  /// How many mentions it has.
  public var mentionCount: Int32 = 0

  /// Its figures, in order of document and place, at most 100.
  public var figures: [Figure] = []

  /// How many figures it has.
  public var figureCount: Int32 = 0

  /// How many of them are redacted.
  public var redactedFigureCount: Int32 = 0

  /// Changes whenever the project does.
  public var etag: String = ""

  /// The revision of its last change.
  public var revision: Int64 = 0

  public init() {}

  public init(
    id: String = "", name: String = "", aliases: [String] = [], redacted: Bool = false,
    standing: ProjectStanding = .unspecified, stage: ProjectStage = .unspecified,
    stageHistory: [StageRecord] = [], category: String = "", location: String = "",
    responsibleUnits: [String] = [], documentIds: [String] = [], documentCount: Int32 = 0,
    mentionCount: Int32 = 0, figures: [Figure] = [], figureCount: Int32 = 0, redactedFigureCount: Int32 = 0,
    etag: String = "", revision: Int64 = 0
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.redacted = redacted
    self.standing = standing
    self.stage = stage
    self.stageHistory = stageHistory
    self.category = category
    self.location = location
    self.responsibleUnits = responsibleUnits
    self.documentIds = documentIds
    self.documentCount = documentCount
    self.mentionCount = mentionCount
    self.figures = figures
    self.figureCount = figureCount
    self.redactedFigureCount = redactedFigureCount
    self.etag = etag
    self.revision = revision
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

extension ProjectMention: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__ProjectMention()
    taizhang__v1__project_mention__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__ProjectMention>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__ProjectMention.self)
    self.documentId = reader.string(c.pointee.document_id)
    self.ordinal = c.pointee.ordinal
    self.projectId = reader.string(c.pointee.project_id)
    self.surface = reader.string(c.pointee.surface)
    self.redacted = c.pointee.redacted != 0
    self.stage = ProjectStage(rawValue: Int32(truncatingIfNeeded: c.pointee.stage.rawValue))
    self.span = reader.message(c.pointee.span)
    self.category = reader.string(c.pointee.category)
    self.location = reader.string(c.pointee.location)
    self.responsibleUnit = reader.string(c.pointee.responsible_unit)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__ProjectMention.self, capacity: 1)
    taizhang__v1__project_mention__init(c)
    if !self.documentId.isEmpty { c.pointee.document_id = writer.string(self.documentId) }
    c.pointee.ordinal = self.ordinal
    if !self.projectId.isEmpty { c.pointee.project_id = writer.string(self.projectId) }
    if !self.surface.isEmpty { c.pointee.surface = writer.string(self.surface) }
    c.pointee.redacted = self.redacted ? 1 : 0
    c.pointee.stage = .init(rawValue: .init(truncatingIfNeeded: self.stage.rawValue))
    c.pointee.span = writer.message(self.span)
    if !self.category.isEmpty { c.pointee.category = writer.string(self.category) }
    if !self.location.isEmpty { c.pointee.location = writer.string(self.location) }
    if !self.responsibleUnit.isEmpty { c.pointee.responsible_unit = writer.string(self.responsibleUnit) }
  }
}

extension StageRecord: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__StageRecord()
    taizhang__v1__stage_record__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__StageRecord>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__StageRecord.self)
    self.stage = ProjectStage(rawValue: Int32(truncatingIfNeeded: c.pointee.stage.rawValue))
    self.year = c.pointee.year
    self.documentId = reader.string(c.pointee.document_id)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__StageRecord.self, capacity: 1)
    taizhang__v1__stage_record__init(c)
    c.pointee.stage = .init(rawValue: .init(truncatingIfNeeded: self.stage.rawValue))
    c.pointee.year = self.year
    if !self.documentId.isEmpty { c.pointee.document_id = writer.string(self.documentId) }
  }
}

extension Project: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__Project()
    taizhang__v1__project__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__Project>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__Project.self)
    self.id = reader.string(c.pointee.id)
    self.name = reader.string(c.pointee.name)
    self.aliases = reader.strings(c.pointee.n_aliases, c.pointee.aliases)
    self.redacted = c.pointee.redacted != 0
    self.standing = ProjectStanding(rawValue: Int32(truncatingIfNeeded: c.pointee.standing.rawValue))
    self.stage = ProjectStage(rawValue: Int32(truncatingIfNeeded: c.pointee.stage.rawValue))
    self.stageHistory = reader.messages(c.pointee.n_stage_history, c.pointee.stage_history)
    self.category = reader.string(c.pointee.category)
    self.location = reader.string(c.pointee.location)
    self.responsibleUnits = reader.strings(c.pointee.n_responsible_units, c.pointee.responsible_units)
    self.documentIds = reader.strings(c.pointee.n_document_ids, c.pointee.document_ids)
    self.documentCount = c.pointee.document_count
    self.mentionCount = c.pointee.mention_count
    self.figures = reader.messages(c.pointee.n_figures, c.pointee.figures)
    self.figureCount = c.pointee.figure_count
    self.redactedFigureCount = c.pointee.redacted_figure_count
    self.etag = reader.string(c.pointee.etag)
    self.revision = c.pointee.revision
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__Project.self, capacity: 1)
    taizhang__v1__project__init(c)
    if !self.id.isEmpty { c.pointee.id = writer.string(self.id) }
    if !self.name.isEmpty { c.pointee.name = writer.string(self.name) }
    c.pointee.n_aliases = self.aliases.count
    c.pointee.aliases = writer.strings(self.aliases)
    c.pointee.redacted = self.redacted ? 1 : 0
    c.pointee.standing = .init(rawValue: .init(truncatingIfNeeded: self.standing.rawValue))
    c.pointee.stage = .init(rawValue: .init(truncatingIfNeeded: self.stage.rawValue))
    c.pointee.n_stage_history = self.stageHistory.count
    c.pointee.stage_history = writer.messages(self.stageHistory)
    if !self.category.isEmpty { c.pointee.category = writer.string(self.category) }
    if !self.location.isEmpty { c.pointee.location = writer.string(self.location) }
    c.pointee.n_responsible_units = self.responsibleUnits.count
    c.pointee.responsible_units = writer.strings(self.responsibleUnits)
    c.pointee.n_document_ids = self.documentIds.count
    c.pointee.document_ids = writer.strings(self.documentIds)
    c.pointee.document_count = self.documentCount
    c.pointee.mention_count = self.mentionCount
    c.pointee.n_figures = self.figures.count
    c.pointee.figures = writer.messages(self.figures)
    c.pointee.figure_count = self.figureCount
    c.pointee.redacted_figure_count = self.redactedFigureCount
    if !self.etag.isEmpty { c.pointee.etag = writer.string(self.etag) }
    c.pointee.revision = self.revision
  }
}
