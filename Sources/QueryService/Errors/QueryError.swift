// What a caller can be told: a small closed set, in English for programs' logs and in Chinese for people.

/// One field that a request has wrong.
package struct FieldViolation: Sendable, Hashable {
  /// The field's name in the request (`page_size`).
  package var field: String
  /// What is wrong with it, as the rest of a sentence that begins with the field's name.
  package var what: String
  /// The same in Chinese.
  package var whatChinese: String

  package init(_ field: String, _ what: String, _ whatChinese: String) {
    self.field = field
    self.what = what
    self.whatChinese = whatChinese
  }
}

/// An answer that is an error. Its status is decided in `RPCError.init(_:requestID:)` alone.
package enum QueryError: Error, Sendable, Hashable {
  /// The request is wrong in these fields; at least one.
  case invalid([FieldViolation])
  /// There is no document of this id.
  case documentNotFound(String)
  /// There is no project of this id.
  case projectNotFound(String)
  /// The read model did not reach the wanted revision in time.
  case revisionNotReached(wanted: Int64, reached: Int64)
  /// Too many calls are under way; trying again helps.
  case overloaded
  /// The search index was found damaged and is being rebuilt; trying again helps.
  case indexDamaged
  /// The caller cancelled, or its deadline passed.
  case cancelled
  /// Something failed inside; `what` is for the log.
  case failed(what: String)
}
