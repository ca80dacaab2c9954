// Generated from taizhang/v1/feed.proto by proto/generate.sh; not for editing.

import CProtobufC
import CTaizhangProto

/// Where to begin.
public struct FollowRequest: Message {
  public static var fullName: String { "taizhang.v1.FollowRequest" }

  /// The last revision that the follower has applied; 0 for everything.
  public var afterRevision: Int64 = 0

  /// The ledger that the follower has followed so far; empty when it starts from nothing.
  public var ledgerId: String = ""

  public init() {}

  public init(afterRevision: Int64 = 0, ledgerId: String = "") {
    self.afterRevision = afterRevision
    self.ledgerId = ledgerId
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// A part of a document's text.
public struct TextChunk: Message {
  public static var fullName: String { "taizhang.v1.TextChunk" }

  /// The document's id.
  public var documentId: String = ""

  /// Where the chunk begins in the cleaned text, in UTF-8 bytes.
  public var offset: Int64 = 0

  /// The text, at most 256 KiB, cut between Unicode scalars.
  public var text: String = ""

  public init() {}

  public init(documentId: String = "", offset: Int64 = 0, text: String = "") {
    self.documentId = documentId
    self.offset = offset
    self.text = text
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// A document is gone.
public struct DocumentDeletion: Message {
  public static var fullName: String { "taizhang.v1.DocumentDeletion" }

  /// The document's id.
  public var documentId: String = ""

  public init() {}

  public init(documentId: String = "") {
    self.documentId = documentId
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

/// One change. A document is sent as `document`, then its `text` in order, then its `figure`s and `mention`s.
public struct FeedChange: Message {
  public static var fullName: String { "taizhang.v1.FeedChange" }

  /// The revision of the change.
  public var revision: Int64 = 0

  /// What changed.
  public var item: Item? = nil

  public init() {}

  public init(revision: Int64 = 0, item: Item? = nil) {
    self.revision = revision
    self.item = item
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }

  /// What changed.
  public enum Item: Sendable, Hashable {
    /// A document is new or has changed: it replaces all that the follower has of it.
    case document(Document)
    /// The next part of the last document's text.
    case text(TextChunk)
    /// A figure of the last document.
    case figure(Figure)
    /// A mention of a project in the last document.
    case mention(ProjectMention)
    /// A document is gone, with its figures and mentions.
    case documentDeletion(DocumentDeletion)
  }
}

/// A batch of changes (变更批次), at most about 1 MiB.
public struct FollowResponse: Message {
  public static var fullName: String { "taizhang.v1.FollowResponse" }

  /// The ledger's identity.
  public var ledgerId: String = ""

  /// The changes, in the order of their revisions.
  public var changes: [FeedChange] = []

  /// Everything up to this revision has been sent. A follower applies what it has gathered when this advances, in
  /// one transaction, and keeps this number with it. A batch that ends inside a document does not advance it.
  public var completeThrough: Int64 = 0

  /// The ledger's revision when the batch was made: how far there is to go.
  public var ledgerRevision: Int64 = 0

  public init() {}

  public init(
    ledgerId: String = "", changes: [FeedChange] = [], completeThrough: Int64 = 0, ledgerRevision: Int64 = 0
  ) {
    self.ledgerId = ledgerId
    self.changes = changes
    self.completeThrough = completeThrough
    self.ledgerRevision = ledgerRevision
  }

  public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(DecodingError) {
    self = try WireCodec.decode(bytes, limits: limits)
  }

  public func encoded(reserving prefix: Int) throws(EncodingError) -> [UInt8] {
    try WireCodec.encode(self, reserving: prefix)
  }
}

extension FollowRequest: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__FollowRequest()
    taizhang__v1__follow_request__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__FollowRequest>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__FollowRequest.self)
    self.afterRevision = c.pointee.after_revision
    self.ledgerId = reader.string(c.pointee.ledger_id)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__FollowRequest.self, capacity: 1)
    taizhang__v1__follow_request__init(c)
    c.pointee.after_revision = self.afterRevision
    if !self.ledgerId.isEmpty { c.pointee.ledger_id = writer.string(self.ledgerId) }
  }
}

extension TextChunk: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__TextChunk()
    taizhang__v1__text_chunk__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__TextChunk>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__TextChunk.self)
    self.documentId = reader.string(c.pointee.document_id)
    self.offset = c.pointee.offset
    self.text = reader.string(c.pointee.text)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__TextChunk.self, capacity: 1)
    taizhang__v1__text_chunk__init(c)
    if !self.documentId.isEmpty { c.pointee.document_id = writer.string(self.documentId) }
    c.pointee.offset = self.offset
    if !self.text.isEmpty { c.pointee.text = writer.string(self.text) }
  }
}

extension DocumentDeletion: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__DocumentDeletion()
    taizhang__v1__document_deletion__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__DocumentDeletion>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__DocumentDeletion.self)
    self.documentId = reader.string(c.pointee.document_id)
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__DocumentDeletion.self, capacity: 1)
    taizhang__v1__document_deletion__init(c)
    if !self.documentId.isEmpty { c.pointee.document_id = writer.string(self.documentId) }
  }
}

extension FeedChange: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__FeedChange()
    taizhang__v1__feed_change__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__FeedChange>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__FeedChange.self)
    self.revision = c.pointee.revision
    switch c.pointee.item_case.rawValue {
      case 2: self.item = reader.message(c.pointee.document).map(Item.document)
      case 3: self.item = reader.message(c.pointee.text).map(Item.text)
      case 4: self.item = reader.message(c.pointee.figure).map(Item.figure)
      case 5: self.item = reader.message(c.pointee.mention).map(Item.mention)
      case 6: self.item = reader.message(c.pointee.document_deletion).map(Item.documentDeletion)
      default: self.item = nil
    }
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__FeedChange.self, capacity: 1)
    taizhang__v1__feed_change__init(c)
    c.pointee.revision = self.revision
    switch self.item {
      case .document(let value):
        c.pointee.item_case = .init(rawValue: 2)
        c.pointee.document = writer.present(value)
      case .text(let value):
        c.pointee.item_case = .init(rawValue: 3)
        c.pointee.text = writer.present(value)
      case .figure(let value):
        c.pointee.item_case = .init(rawValue: 4)
        c.pointee.figure = writer.present(value)
      case .mention(let value):
        c.pointee.item_case = .init(rawValue: 5)
        c.pointee.mention = writer.present(value)
      case .documentDeletion(let value):
        c.pointee.item_case = .init(rawValue: 6)
        c.pointee.document_deletion = writer.present(value)
      case nil: break
    }
  }
}

extension FollowResponse: WireMessage {
  package static let wireType = WireType {
    var message = Taizhang__V1__FollowResponse()
    taizhang__v1__follow_response__init(&message)
    return UnsafeRawPointer(message.base.descriptor)
  }
  package static var wireSize: Int { MemoryLayout<Taizhang__V1__FollowResponse>.size }

  package init(reading message: UnsafeRawPointer, with reader: inout WireReader) {
    let c = message.assumingMemoryBound(to: Taizhang__V1__FollowResponse.self)
    self.ledgerId = reader.string(c.pointee.ledger_id)
    self.changes = reader.messages(c.pointee.n_changes, c.pointee.changes)
    self.completeThrough = c.pointee.complete_through
    self.ledgerRevision = c.pointee.ledger_revision
  }

  package func write(to message: UnsafeMutableRawPointer, with writer: inout WireWriter) {
    let c = message.bindMemory(to: Taizhang__V1__FollowResponse.self, capacity: 1)
    taizhang__v1__follow_response__init(c)
    if !self.ledgerId.isEmpty { c.pointee.ledger_id = writer.string(self.ledgerId) }
    c.pointee.n_changes = self.changes.count
    c.pointee.changes = writer.messages(self.changes)
    c.pointee.complete_through = self.completeThrough
    c.pointee.ledger_revision = self.ledgerRevision
  }
}
