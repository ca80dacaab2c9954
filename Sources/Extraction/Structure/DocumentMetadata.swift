// What a document says of itself.

/// The sort of document (文种).
package enum DocumentKind: String, Sendable, Hashable, CaseIterable {
  /// 讲话、致辞、发言
  case speech
  /// 工作报告、总结、汇报
  case report
  /// 规划、计划、方案
  case plan
  /// 通知、意见、公告
  case notice
  /// Anything else.
  case other
}

/// A calendar date of which the day, or month and day, may be missing.
package struct DocumentDate: Sendable, Hashable {
  package var year: Int
  /// 1…12
  package var month: Int?
  /// 1…31
  package var day: Int?

  package init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }
}

/// Title, kind, occasion, issuer, speaker and date, each `nil` where the document does not say.
package struct DocumentMetadata: Sendable, Hashable {
  /// The title; several lines of it are joined by a newline.
  package var title: String?
  package var kind: DocumentKind
  /// The meeting at which it was given: `区政府全体（扩大）会议`.
  package var occasion: String?
  /// The body that issued it: `陕西省人民政府`.
  package var issuer: String?
  /// Who spoke, as written: `陕西省省长 赵刚`.
  package var speaker: String?
  /// The day it was given or issued.
  package var date: DocumentDate?
  /// The year the document speaks from (`今年`).
  package var year: Int?

  package init(
    title: String? = nil, kind: DocumentKind = .other, occasion: String? = nil,
    issuer: String? = nil, speaker: String? = nil, date: DocumentDate? = nil, year: Int? = nil
  ) {
    self.title = title
    self.kind = kind
    self.occasion = occasion
    self.issuer = issuer
    self.speaker = speaker
    self.date = date
    self.year = year
  }
}
