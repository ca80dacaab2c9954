// Generated from taizhang/v1/figure.proto by proto/generate.sh; not for editing.

import CProtobufC
import CTaizhangProto

/// What an amount of money is to its project or region (指标口径).
public enum FigureRole: Sendable, Hashable, CaseIterable {
  /// Not stated or not recognised.
  case unspecified
  /// 总投资、计划总投资.
  case totalInvestment
  /// 年度计划投资.
  case annualPlan
  /// 年初以来累计完成投资.
  case completedYearToDate
  /// 本月完成投资.
  case completedMonth
  /// 自开工以来累计完成投资.
  case completedTotal
  /// 签约金额、合同金额.
  case contracted
  /// 到位资金.
  case fundsInPlace
  /// 实际利用外资.
  case foreignCapital
  /// Any other indicator.
  case other
  /// A value of a newer schema, kept as it came.
  case unrecognized(Int32)

  /// Every value that this schema knows, in its order.
  public static let allCases: [FigureRole] = [
    .unspecified, .totalInvestment, .annualPlan, .completedYearToDate, .completedMonth, .completedTotal,
    .contracted, .fundsInPlace, .foreignCapital, .other
  ]

  /// The value with a number of the wire; `unrecognized` for a number that this schema does not know.
  public init(rawValue: Int32) {
    switch rawValue {
      case 0: self = .unspecified
      case 1: self = .totalInvestment
      case 2: self = .annualPlan
      case 3: self = .completedYearToDate
      case 4: self = .completedMonth
      case 5: self = .completedTotal
      case 6: self = .contracted
      case 7: self = .fundsInPlace
      case 8: self = .foreignCapital
      case 9: self = .other
      default: self = .unrecognized(rawValue)
    }
  }

  /// The value with a name of the .proto file; nil where there is none.
  public init?(protoName: String) {
    switch protoName {
      case "FIGURE_ROLE_UNSPECIFIED": self = .unspecified
      case "FIGURE_ROLE_TOTAL_INVESTMENT": self = .totalInvestment
      case "FIGURE_ROLE_ANNUAL_PLAN": self = .annualPlan
      case "FIGURE_ROLE_COMPLETED_YEAR_TO_DATE": self = .completedYearToDate
      case "FIGURE_ROLE_COMPLETED_MONTH": self = .completedMonth
      case "FIGURE_ROLE_COMPLETED_TOTAL": self = .completedTotal
      case "FIGURE_ROLE_CONTRACTED": self = .contracted
      case "FIGURE_ROLE_FUNDS_IN_PLACE": self = .fundsInPlace
      case "FIGURE_ROLE_FOREIGN_CAPITAL": self = .foreignCapital
      case "FIGURE_ROLE_OTHER": self = .other
      default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
      case .unspecified: 0
      case .totalInvestment: 1
      case .annualPlan: 2
      case .completedYearToDate: 3
      case .completedMonth: 4
      case .completedTotal: 5
      case .contracted: 6
      case .fundsInPlace: 7
      case .foreignCapital: 8
      case .other: 9
      case .unrecognized(let value): value
    }
  }

  /// The name in the .proto file; the number where this schema does not know it.
  public var protoName: String {
    switch self {
      case .unspecified: "FIGURE_ROLE_UNSPECIFIED"
      case .totalInvestment: "FIGURE_ROLE_TOTAL_INVESTMENT"
      case .annualPlan: "FIGURE_ROLE_ANNUAL_PLAN"
      case .completedYearToDate: "FIGURE_ROLE_COMPLETED_YEAR_TO_DATE"
      case .completedMonth: "FIGURE_ROLE_COMPLETED_MONTH"
      case .completedTotal: "FIGURE_ROLE_COMPLETED_TOTAL"
      case .contracted: "FIGURE_ROLE_CONTRACTED"
      case .fundsInPlace: "FIGURE_ROLE_FUNDS_IN_PLACE"
      case .foreignCapital: "FIGURE_ROLE_FOREIGN_CAPITAL"
      case .other: "FIGURE_ROLE_OTHER"
      case .unrecognized(let value): String(value)
    }
  }
}

/// What kind of quantity it is (计量类别).
public enum Measure: Sendable, Hashable, CaseIterable {
  /// Not recognised.
  case unspecified
  /// 金额: money.
  case money
  /// 百分比: per cent.
  case percent
  /// 百分点: percentage points.
  case points
  /// 面积: area.
  case area
  /// 数量: a count of things.
  case count
  /// 人数、户数: people or households.
  case people
  /// 位次: a rank.
  case rank
  /// 时长: a duration.
  case duration
  /// 倍数: a multiple.
  case multiple
  /// Anything else: weights, lengths, volumes, energy.
  case other
  /// A value of a newer schema, kept as it came.
  case unrecognized(Int32)

  /// Every value that this schema knows, in its order.
  public static let allCases: [Measure] = [
    .unspecified, .money, .percent, .points, .area, .count, .people, .rank, .duration, .multiple, .other
  ]

  /// The value with a number of the wire; `unrecognized` for a number that this schema does not know.
  public init(rawValue: Int32) {
    switch rawValue {
      case 0: self = .unspecified
      case 1: self = .money
      case 2: self = .percent
      case 3: self = .points
      case 4: self = .area
      case 5: self = .count
      case 6: self = .people
      case 7: self = .rank
      case 8: self = .duration
      case 9: self = .multiple
      case 10: self = .other
      default: self = .unrecognized(rawValue)
    }
  }

  /// The value with a name of the .proto file; nil where there is none.
  public init?(protoName: String) {
    switch protoName {
      case "MEASURE_UNSPECIFIED": self = .unspecified
      case "MEASURE_MONEY": self = .money
      case "MEASURE_PERCENT": self = .percent
      case "MEASURE_POINTS": self = .points
      case "MEASURE_AREA": self = .area
      case "MEASURE_COUNT": self = .count
      case "MEASURE_PEOPLE": self = .people
      case "MEASURE_RANK": self = .rank
      case "MEASURE_DURATION": self = .duration
      case "MEASURE_MULTIPLE": self = .multiple
      case "MEASURE_OTHER": self = .other
      default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
      case .unspecified: 0
      case .money: 1
      case .percent: 2
      case .points: 3
      case .area: 4
      case .count: 5
      case .people: 6
      case .rank: 7
      case .duration: 8
      case .multiple: 9
      case .other: 10
      case .unrecognized(let value): value
    }
  }

  /// The name in the .proto file; the number where this schema does not know it.
  public var protoName: String {
    switch self {
      case .unspecified: "MEASURE_UNSPECIFIED"
      case .money: "MEASURE_MONEY"
      case .percent: "MEASURE_PERCENT"
      case .points: "MEASURE_POINTS"
      case .area: "MEASURE_AREA"
      case .count: "MEASURE_COUNT"
      case .people: "MEASURE_PEOPLE"
      case .rank: "MEASURE_RANK"
      case .duration: "MEASURE_DURATION"
      case .multiple: "MEASURE_MULTIPLE"
      case .other: "MEASURE_OTHER"
      case .unrecognized(let value): String(value)
    }
  }
}

/// How the text bounds the number (约数).
public enum Qualifier: Sendable, Hashable, CaseIterable {
  /// Not stated.
  case unspecified
  /// The number itself.
  case exact
  /// 约、左右: about.
  case about
  /// 超过、以上、余、多: more than.
  case over
  /// 近、不足、以内: less than.
  case under
  /// A value of a newer schema, kept as it came.
  case unrecognized(Int32)

  /// Every value that this schema knows, in its order.
  public static let allCases: [Qualifier] = [.unspecified, .exact, .about, .over, .under]

  /// The value with a number of the wire; `unrecognized` for a number that this schema does not know.
  public init(rawValue: Int32) {
    switch rawValue {
      case 0: self = .unspecified
      case 1: self = .exact
      case 2: self = .about
      case 3: self = .over
      case 4: self = .under
      default: self = .unrecognized(rawValue)
    }
  }

  /// The value with a name of the .proto file; nil where there is none.
  public init?(protoName: String) {
    switch protoName {
      case "QUALIFIER_UNSPECIFIED": self = .unspecified
      case "QUALIFIER_EXACT": self = .exact
      case "QUALIFIER_ABOUT": self = .about
      case "QUALIFIER_OVER": self = .over
      case "QUALIFIER_UNDER": self = .under
      default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
      case .unspecified: 0
      case .exact: 1
      case .about: 2
      case .over: 3
      case .under: 4
      case .unrecognized(let value): value
    }
  }

  /// The name in the .proto file; the number where this schema does not know it.
  public var protoName: String {
    switch self {
      case .unspecified: "QUALIFIER_UNSPECIFIED"
      case .exact: "QUALIFIER_EXACT"
      case .about: "QUALIFIER_ABOUT"
      case .over: "QUALIFIER_OVER"
      case .under: "QUALIFIER_UNDER"
      case .unrecognized(let value): String(value)
    }
  }
}

/// What the number says of its indicator (变化类型).
public enum Change: Sendable, Hashable, CaseIterable {
  /// Not recognised.
  case unspecified
  /// 总量: the amount itself.
  case level
  /// 增长: growth.
  case growth
  /// 差额: a difference from something else.
  case difference
  /// 占比、完成率: a share of a whole.
  case share
  /// 位次: a rank.
  case rank
  /// A value of a newer schema, kept as it came.
  case unrecognized(Int32)

  /// Every value that this schema knows, in its order.
  public static let allCases: [Change] = [.unspecified, .level, .growth, .difference, .share, .rank]

  /// The value with a number of the wire; `unrecognized` for a number that this schema does not know.
  public init(rawValue: Int32) {
    switch rawValue {
      case 0: self = .unspecified
      case 1: self = .level
      case 2: self = .growth
      case 3: self = .difference
      case 4: self = .share
      case 5: self = .rank
      default: self = .unrecognized(rawValue)
    }
  }

  /// The value with a name of the .proto file; nil where there is none.
  public init?(protoName: String) {
    switch protoName {
      case "CHANGE_UNSPECIFIED": self = .unspecified
      case "CHANGE_LEVEL": self = .level
      case "CHANGE_GROWTH": self = .growth
      case "CHANGE_DIFFERENCE": self = .difference
      case "CHANGE_SHARE": self = .share
      case "CHANGE_RANK": self = .rank
      default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
      case .unspecified: 0
      case .level: 1
      case .growth: 2
      case .difference: 3
      case .share: 4
      case .rank: 5
      case .unrecognized(let value): value
    }
  }

  /// The name in the .proto file; the number where this schema does not know it.
  public var protoName: String {
    switch self {
      case .unspecified: "CHANGE_UNSPECIFIED"
      case .level: "CHANGE_LEVEL"
      case .growth: "CHANGE_GROWTH"
      case .difference: "CHANGE_DIFFERENCE"
      case .share: "CHANGE_SHARE"
      case .rank: "CHANGE_RANK"
      case .unrecognized(let value): String(value)
    }
  }
}

/// Which way a growth or difference goes (升降).
public enum Direction: Sendable, Hashable, CaseIterable {
  /// Neither a growth nor a difference.
  case unspecified
  /// 上升.
  case up
  /// 下降.
  case down
  /// A value of a newer schema, kept as it came.
  case unrecognized(Int32)

  /// Every value that this schema knows, in its order.
  public static let allCases: [Direction] = [.unspecified, .up, .down]

  /// The value with a number of the wire; `unrecognized` for a number that this schema does not know.
  public init(rawValue: Int32) {
    switch rawValue {
      case 0: self = .unspecified
      case 1: self = .up
      case 2: self = .down
      default: self = .unrecognized(rawValue)
    }
  }

  /// The value with a name of the .proto file; nil where there is none.
  public init?(protoName: String) {
    switch protoName {
      case "DIRECTION_UNSPECIFIED": self = .unspecified
      case "DIRECTION_UP": self = .up
      case "DIRECTION_DOWN": self = .down
      default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
      case .unspecified: 0
      case .up: 1
      case .down: 2
      case .unrecognized(let value): value
    }
  }

  /// The name in the .proto file; the number where this schema does not know it.
  public var protoName: String {
    switch self {
      case .unspecified: "DIRECTION_UNSPECIFIED"
      case .up: "DIRECTION_UP"
      case .down: "DIRECTION_DOWN"
      case .unrecognized(let value): String(value)
    }
  }
}

/// Whether it has happened (实绩或目标).
public enum Aspect: Sendable, Hashable, CaseIterable {
  /// Not recognised.
  case unspecified
  /// 实绩: has happened, or is so.
  case actual
  /// 目标: is aimed at.
  case target
  /// A rule, an example, another place's figure.
  case other
  /// A value of a newer schema, kept as it came.
  case unrecognized(Int32)

  /// Every value that this schema knows, in its order.
  public static let allCases: [Aspect] = [.unspecified, .actual, .target, .other]

  /// The value with a number of the wire; `unrecognized` for a number that this schema does not know.
  public init(rawValue: Int32) {
    switch rawValue {
      case 0: self = .unspecified
      case 1: self = .actual
      case 2: self = .target
      case 3: self = .other
      default: self = .unrecognized(rawValue)
    }
  }

  /// The value with a name of the .proto file; nil where there is none.
  public init?(protoName: String) {
    switch protoName {
      case "ASPECT_UNSPECIFIED": self = .unspecified
      case "ASPECT_ACTUAL": self = .actual
      case "ASPECT_TARGET": self = .target
      case "ASPECT_OTHER": self = .other
      default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
      case .unspecified: 0
      case .actual: 1
      case .target: 2
      case .other: 3
      case .unrecognized(let value): value
    }
  }

  /// The name in the .proto file; the number where this schema does not know it.
  public var protoName: String {
    switch self {
      case .unspecified: "ASPECT_UNSPECIFIED"
      case .actual: "ASPECT_ACTUAL"
      case .target: "ASPECT_TARGET"
      case .other: "ASPECT_OTHER"
      case .unrecognized(let value): String(value)
    }
  }
}

/// Why a number is not known (隐去方式).
public enum RedactionClass: Sendable, Hashable, CaseIterable {
  /// Not recognised.
  case unspecified
  /// A placeholder stands where the whole number was: `X亿元`, `××个`, `**％`.
  case whole
  /// Part of the digits is left: `2X亿元`, `X.5亿元`.
  case partial
  /// The number was removed without a mark: `总投资.亿元`.
  case removed
  /// A word stands for it: `某亿元`.
  case word
  /// A value of a newer schema, kept as it came.
  case unrecognized(Int32)

  /// Every value that this schema knows, in its order.
  public static let allCases: [RedactionClass] = [.unspecified, .whole, .partial, .removed, .word]

  /// The value with a number of the wire; `unrecognized` for a number that this schema does not know.
  public init(rawValue: Int32) {
    switch rawValue {
      case 0: self = .unspecified
      case 1: self = .whole
      case 2: self = .partial
      case 3: self = .removed
      case 4: self = .word
      default: self = .unrecognized(rawValue)
    }
  }

  /// The value with a name of the .proto file; nil where there is none.
  public init?(protoName: String) {
    switch protoName {
      case "REDACTION_CLASS_UNSPECIFIED": self = .unspecified
      case "REDACTION_CLASS_WHOLE": self = .whole
      case "REDACTION_CLASS_PARTIAL": self = .partial
      case "REDACTION_CLASS_REMOVED": self = .removed
      case "REDACTION_CLASS_WORD": self = .word
      default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
      case .unspecified: 0
      case .whole: 1
      case .partial: 2
      case .removed: 3
      case .word: 4
      case .unrecognized(let value): value
    }
  }

  /// The name in the .proto file; the number where this schema does not know it.
  public var protoName: String {
    switch self {
      case .unspecified: "REDACTION_CLASS_UNSPECIFIED"
      case .whole: "REDACTION_CLASS_WHOLE"
      case .partial: "REDACTION_CLASS_PARTIAL"
      case .removed: "REDACTION_CLASS_REMOVED"
      case .word: "REDACTION_CLASS_WORD"
      case .unrecognized(let value): String(value)
    }
  }
}

/// A number that the publisher has hidden (隐去的数值): never zero, never in a sum, always counted.
public struct Redaction: Message {
  public static var fullName: String { "taizhang.v1.Redaction" }

  /// How it was hidden.
  public var `class`: RedactionClass = .unspecified

  public init() {}

  public init(`class`: RedactionClass = .unspecified) {
    self.`class` = `class`
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// A number that the text leaves open (`数十亿元`, `上百个`).
public struct VagueNumber: Message {
  public static var fullName: String { "taizhang.v1.VagueNumber" }

  /// The words as written, without the unit.
  public var words: String = ""

  /// The least that the words can mean, where they say; unset otherwise.
  public var atLeast: Decimal? = nil

  /// The most that the words can mean, where they say; unset otherwise.
  public var atMost: Decimal? = nil

  public init() {}

  public init(words: String = "", atLeast: Decimal? = nil, atMost: Decimal? = nil) {
    self.words = words
    self.atLeast = atLeast
    self.atMost = atMost
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// A number as a text can give it. Exactly one kind is set.
public struct Quantity: Message {
  public static var fullName: String { "taizhang.v1.Quantity" }

  /// The number, or why there is none.
  public var kind: Kind? = nil

  public init() {}

  public init(kind: Kind? = nil) {
    self.kind = kind
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }

  /// The number, or why there is none.
  public enum Kind: Sendable, Hashable {
    /// One known number.
    case exact(Decimal)
    /// A range of known numbers.
    case range(DecimalRange)
    /// A hidden number.
    case redacted(Redaction)
    /// A number left open.
    case vague(VagueNumber)
  }
}

/// Where an extracted figure stands (出处).
public struct ExtractionSource: Message {
  public static var fullName: String { "taizhang.v1.ExtractionSource" }

  /// The document's id.
  public var documentId: String = ""

  /// Its place among the document's figures, from 0.
  public var ordinal: Int32 = 0

  /// Where it stands.
  public var span: Span? = nil

  /// The part of the document that holds it, from 0.
  public var part: Int32 = 0

  /// The ordinal of the heading it stands under; -1 before the first.
  public var section: Int32 = 0

  /// The rule that found it.
  public var rule: String = ""

  /// The sentence around it, at most 200 Unicode scalars, for reading.
  public var context: String = ""

  public init() {}

  public init(
    documentId: String = "", ordinal: Int32 = 0, span: Span? = nil, part: Int32 = 0, section: Int32 = 0,
    rule: String = "", context: String = ""
  ) {
    self.documentId = documentId
    self.ordinal = ordinal
    self.span = span
    self.part = part
    self.section = section
    self.rule = rule
    self.context = context
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// One quantity with its meaning.
public struct Figure: Message {
  public static var fullName: String { "taizhang.v1.Figure" }

  /// `f-`, 32 hexadecimal digits and `-` and a number: the document's id and the figure's place in it.
  public var id: String = ""

  /// The words as they stand in the text, unit included (`约XX亿元`).
  public var surface: String = ""

  /// What is measured (指标名称), as the text names it.
  public var indicator: String = ""

  /// What an amount of money is to its project or region.
  public var role: FigureRole = .unspecified

  /// What kind of quantity it is.
  public var measure: Measure = .unspecified

  /// The number in the unit as written.
  public var written: Quantity? = nil

  /// The unit as written (`亿元`, `%`, `个百分点`).
  public var unit: String = ""

  /// The number in the base unit; unset where the unit has none.
  public var normalized: Quantity? = nil

  /// The base unit (`元`, `%`, `平方米`); empty where the unit has none.
  public var baseUnit: String = ""

  /// How the text bounds the number.
  public var qualifier: Qualifier = .unspecified

  /// What the number says of its indicator.
  public var change: Change = .unspecified

  /// Which way it goes.
  public var direction: Direction = .unspecified

  /// What a growth or difference is measured against (`同比`, `全市平均`); empty where the text does not say.
  public var comparison: String = ""

  /// Whether it has happened.
  public var aspect: Aspect = .unspecified

  /// The period it is of: `2020`, `Q1 2020`; empty where nothing settles it.
  public var period: String = ""

  /// The region or unit it is of, where the text says so.
  public var region: String = ""

  /// The id of the project it is of; empty where it is of none.
  public var projectId: String = ""

  /// The project's name as the text has it; empty where it is of none.
  public var projectName: String = ""

  /// Where it comes from. Exactly one source is set.
  public var source: Source? = nil

  /// The revision of its last change.
  public var revision: Int64 = 0

  public init() {}

  public init(
    id: String = "", surface: String = "", indicator: String = "", role: FigureRole = .unspecified,
    measure: Measure = .unspecified, written: Quantity? = nil, unit: String = "", normalized: Quantity? = nil,
    baseUnit: String = "", qualifier: Qualifier = .unspecified, change: Change = .unspecified,
    direction: Direction = .unspecified, comparison: String = "", aspect: Aspect = .unspecified,
    period: String = "", region: String = "", projectId: String = "", projectName: String = "",
    source: Source? = nil, revision: Int64 = 0
  ) {
    self.id = id
    self.surface = surface
    self.indicator = indicator
    self.role = role
    self.measure = measure
    self.written = written
    self.unit = unit
    self.normalized = normalized
    self.baseUnit = baseUnit
    self.qualifier = qualifier
    self.change = change
    self.direction = direction
    self.comparison = comparison
    self.aspect = aspect
    self.period = period
    self.region = region
    self.projectId = projectId
    self.projectName = projectName
    self.source = source
    self.revision = revision
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }

  /// Where it comes from. Exactly one source is set.
  public enum Source: Sendable, Hashable {
    /// It was read in a document.
    case extraction(ExtractionSource)
  }
}

extension Redaction: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__Redaction()
    taizhang__v1__redaction__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__Redaction>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__Redaction.self)
    self.`class` = RedactionClass(rawValue: Int32(truncatingIfNeeded: c.pointee.class_.rawValue))
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__Redaction.self, capacity: 1)
    taizhang__v1__redaction__init(c)
    c.pointee.class_ = .init(rawValue: .init(truncatingIfNeeded: self.`class`.rawValue))
  }
}

extension VagueNumber: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__VagueNumber()
    taizhang__v1__vague_number__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__VagueNumber>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__VagueNumber.self)
    self.words = reader.string(c.pointee.words)
    self.atLeast = reader.message(c.pointee.at_least)
    self.atMost = reader.message(c.pointee.at_most)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__VagueNumber.self, capacity: 1)
    taizhang__v1__vague_number__init(c)
    if !self.words.isEmpty { c.pointee.words = writer.string(self.words) }
    c.pointee.at_least = writer.message(self.atLeast)
    c.pointee.at_most = writer.message(self.atMost)
  }
}

extension Quantity: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__Quantity()
    taizhang__v1__quantity__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__Quantity>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__Quantity.self)
    switch c.pointee.kind_case.rawValue {
      case 1: self.kind = reader.message(c.pointee.exact).map(Kind.exact)
      case 2: self.kind = reader.message(c.pointee.range).map(Kind.range)
      case 3: self.kind = reader.message(c.pointee.redacted).map(Kind.redacted)
      case 4: self.kind = reader.message(c.pointee.vague).map(Kind.vague)
      default: self.kind = nil
    }
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__Quantity.self, capacity: 1)
    taizhang__v1__quantity__init(c)
    switch self.kind {
      case .exact(let value):
        c.pointee.kind_case = .init(rawValue: 1)
        c.pointee.exact = writer.present(value)
      case .range(let value):
        c.pointee.kind_case = .init(rawValue: 2)
        c.pointee.range = writer.present(value)
      case .redacted(let value):
        c.pointee.kind_case = .init(rawValue: 3)
        c.pointee.redacted = writer.present(value)
      case .vague(let value):
        c.pointee.kind_case = .init(rawValue: 4)
        c.pointee.vague = writer.present(value)
      case nil: break
    }
  }
}

extension ExtractionSource: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__ExtractionSource()
    taizhang__v1__extraction_source__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__ExtractionSource>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__ExtractionSource.self)
    self.documentId = reader.string(c.pointee.document_id)
    self.ordinal = c.pointee.ordinal
    self.span = reader.message(c.pointee.span)
    self.part = c.pointee.part
    self.section = c.pointee.section
    self.rule = reader.string(c.pointee.rule)
    self.context = reader.string(c.pointee.context)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__ExtractionSource.self, capacity: 1)
    taizhang__v1__extraction_source__init(c)
    if !self.documentId.isEmpty { c.pointee.document_id = writer.string(self.documentId) }
    c.pointee.ordinal = self.ordinal
    c.pointee.span = writer.message(self.span)
    c.pointee.part = self.part
    c.pointee.section = self.section
    if !self.rule.isEmpty { c.pointee.rule = writer.string(self.rule) }
    if !self.context.isEmpty { c.pointee.context = writer.string(self.context) }
  }
}

extension Figure: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__Figure()
    taizhang__v1__figure__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__Figure>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__Figure.self)
    self.id = reader.string(c.pointee.id)
    self.surface = reader.string(c.pointee.surface)
    self.indicator = reader.string(c.pointee.indicator)
    self.role = FigureRole(rawValue: Int32(truncatingIfNeeded: c.pointee.role.rawValue))
    self.measure = Measure(rawValue: Int32(truncatingIfNeeded: c.pointee.measure.rawValue))
    self.written = reader.message(c.pointee.written)
    self.unit = reader.string(c.pointee.unit)
    self.normalized = reader.message(c.pointee.normalized)
    self.baseUnit = reader.string(c.pointee.base_unit)
    self.qualifier = Qualifier(rawValue: Int32(truncatingIfNeeded: c.pointee.qualifier.rawValue))
    self.change = Change(rawValue: Int32(truncatingIfNeeded: c.pointee.change.rawValue))
    self.direction = Direction(rawValue: Int32(truncatingIfNeeded: c.pointee.direction.rawValue))
    self.comparison = reader.string(c.pointee.comparison)
    self.aspect = Aspect(rawValue: Int32(truncatingIfNeeded: c.pointee.aspect.rawValue))
    self.period = reader.string(c.pointee.period)
    self.region = reader.string(c.pointee.region)
    self.projectId = reader.string(c.pointee.project_id)
    self.projectName = reader.string(c.pointee.project_name)
    switch c.pointee.source_case.rawValue {
      case 19: self.source = reader.message(c.pointee.extraction).map(Source.extraction)
      default: self.source = nil
    }
    self.revision = c.pointee.revision
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__Figure.self, capacity: 1)
    taizhang__v1__figure__init(c)
    if !self.id.isEmpty { c.pointee.id = writer.string(self.id) }
    if !self.surface.isEmpty { c.pointee.surface = writer.string(self.surface) }
    if !self.indicator.isEmpty { c.pointee.indicator = writer.string(self.indicator) }
    c.pointee.role = .init(rawValue: .init(truncatingIfNeeded: self.role.rawValue))
    c.pointee.measure = .init(rawValue: .init(truncatingIfNeeded: self.measure.rawValue))
    c.pointee.written = writer.message(self.written)
    if !self.unit.isEmpty { c.pointee.unit = writer.string(self.unit) }
    c.pointee.normalized = writer.message(self.normalized)
    if !self.baseUnit.isEmpty { c.pointee.base_unit = writer.string(self.baseUnit) }
    c.pointee.qualifier = .init(rawValue: .init(truncatingIfNeeded: self.qualifier.rawValue))
    c.pointee.change = .init(rawValue: .init(truncatingIfNeeded: self.change.rawValue))
    c.pointee.direction = .init(rawValue: .init(truncatingIfNeeded: self.direction.rawValue))
    if !self.comparison.isEmpty { c.pointee.comparison = writer.string(self.comparison) }
    c.pointee.aspect = .init(rawValue: .init(truncatingIfNeeded: self.aspect.rawValue))
    if !self.period.isEmpty { c.pointee.period = writer.string(self.period) }
    if !self.region.isEmpty { c.pointee.region = writer.string(self.region) }
    if !self.projectId.isEmpty { c.pointee.project_id = writer.string(self.projectId) }
    if !self.projectName.isEmpty { c.pointee.project_name = writer.string(self.projectName) }
    switch self.source {
      case .extraction(let value):
        c.pointee.source_case = .init(rawValue: 19)
        c.pointee.extraction = writer.present(value)
      case nil: break
    }
    c.pointee.revision = self.revision
  }
}
