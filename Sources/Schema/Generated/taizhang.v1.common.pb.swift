// Generated from taizhang/v1/common.proto by proto/generate.sh; not for editing.

import CProtobufC
import CTaizhangProto

/// An exact decimal number. Never a binary float.
public struct Decimal: Message {
  public static var fullName: String { "taizhang.v1.Decimal" }

  /// Plain decimal notation: an optional `-`, digits, an optional `.` and digits; no exponent, no grouping
  /// (`1234.5`, `-0.08`). At most 38 significant digits.
  public var value: String = ""

  public init() {}

  public init(value: String = "") {
    self.value = value
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// A closed range of two exact numbers, low ≤ high, in one unit (`30—50亿元`).
public struct DecimalRange: Message {
  public static var fullName: String { "taizhang.v1.DecimalRange" }

  /// The lower end.
  public var low: Decimal? = nil

  /// The upper end, not below `low`.
  public var high: Decimal? = nil

  public init() {}

  public init(low: Decimal? = nil, high: Decimal? = nil) {
    self.low = low
    self.high = high
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// A calendar date that may be known only in part, as documents give it.
public struct PartialDate: Message {
  public static var fullName: String { "taizhang.v1.PartialDate" }

  /// The year, 1900 to 2200; 0 where it is not known.
  public var year: Int32 = 0

  /// The month, 1 to 12; 0 where it is not known.
  public var month: Int32 = 0

  /// The day of the month, 1 to 31; 0 where it is not known.
  public var day: Int32 = 0

  public init() {}

  public init(year: Int32 = 0, month: Int32 = 0, day: Int32 = 0) {
    self.year = year
    self.month = month
    self.day = day
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// Where something stands: the same range three times, each half open (start included, end excluded).
public struct Span: Message {
  public static var fullName: String { "taizhang.v1.Span" }

  /// Start in the cleaned text, in UTF-8 bytes.
  public var cleanStart: Int64 = 0

  /// End in the cleaned text, in UTF-8 bytes.
  public var cleanEnd: Int64 = 0

  /// Start in the file as it came in, in bytes of its own encoding.
  public var sourceByteStart: Int64 = 0

  /// End in the file as it came in, in bytes of its own encoding.
  public var sourceByteEnd: Int64 = 0

  /// Start in the file as it came in, in Unicode scalars.
  public var sourceScalarStart: Int64 = 0

  /// End in the file as it came in, in Unicode scalars.
  public var sourceScalarEnd: Int64 = 0

  public init() {}

  public init(
    cleanStart: Int64 = 0, cleanEnd: Int64 = 0, sourceByteStart: Int64 = 0, sourceByteEnd: Int64 = 0,
    sourceScalarStart: Int64 = 0, sourceScalarEnd: Int64 = 0
  ) {
    self.cleanStart = cleanStart
    self.cleanEnd = cleanEnd
    self.sourceByteStart = sourceByteStart
    self.sourceByteEnd = sourceByteEnd
    self.sourceScalarStart = sourceScalarStart
    self.sourceScalarEnd = sourceScalarEnd
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// How many items a list or a search has in all.
public struct Total: Message {
  public static var fullName: String { "taizhang.v1.Total" }

  /// The count, 0 or more.
  public var count: Int64 = 0

  /// False where counting stopped at a bound: there are at least `count`.
  public var exact: Bool = false

  public init() {}

  public init(count: Int64 = 0, exact: Bool = false) {
    self.count = count
    self.exact = exact
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

extension Decimal: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__Decimal()
    taizhang__v1__decimal__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__Decimal>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__Decimal.self)
    self.value = reader.string(c.pointee.value)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__Decimal.self, capacity: 1)
    taizhang__v1__decimal__init(c)
    if !self.value.isEmpty { c.pointee.value = writer.string(self.value) }
  }
}

extension DecimalRange: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__DecimalRange()
    taizhang__v1__decimal_range__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__DecimalRange>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__DecimalRange.self)
    self.low = reader.message(c.pointee.low)
    self.high = reader.message(c.pointee.high)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__DecimalRange.self, capacity: 1)
    taizhang__v1__decimal_range__init(c)
    c.pointee.low = writer.message(self.low)
    c.pointee.high = writer.message(self.high)
  }
}

extension PartialDate: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__PartialDate()
    taizhang__v1__partial_date__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__PartialDate>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__PartialDate.self)
    self.year = c.pointee.year
    self.month = c.pointee.month
    self.day = c.pointee.day
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__PartialDate.self, capacity: 1)
    taizhang__v1__partial_date__init(c)
    c.pointee.year = self.year
    c.pointee.month = self.month
    c.pointee.day = self.day
  }
}

extension Span: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__Span()
    taizhang__v1__span__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__Span>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__Span.self)
    self.cleanStart = c.pointee.clean_start
    self.cleanEnd = c.pointee.clean_end
    self.sourceByteStart = c.pointee.source_byte_start
    self.sourceByteEnd = c.pointee.source_byte_end
    self.sourceScalarStart = c.pointee.source_scalar_start
    self.sourceScalarEnd = c.pointee.source_scalar_end
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__Span.self, capacity: 1)
    taizhang__v1__span__init(c)
    c.pointee.clean_start = self.cleanStart
    c.pointee.clean_end = self.cleanEnd
    c.pointee.source_byte_start = self.sourceByteStart
    c.pointee.source_byte_end = self.sourceByteEnd
    c.pointee.source_scalar_start = self.sourceScalarStart
    c.pointee.source_scalar_end = self.sourceScalarEnd
  }
}

extension Total: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__Total()
    taizhang__v1__total__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__Total>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__Total.self)
    self.count = c.pointee.count
    self.exact = c.pointee.exact != 0
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__Total.self, capacity: 1)
    taizhang__v1__total__init(c)
    c.pointee.count = self.count
    c.pointee.exact = self.exact ? 1 : 0
  }
}
