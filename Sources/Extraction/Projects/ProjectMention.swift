// One mention of a project in a text.

/// A named undertaking where the text mentions it.
///
/// `Optional` is written out, as in `ExtractedFigure`.
package struct ProjectMention: Sendable, Hashable {
  package var span: SourceSpan
  /// The name in the cleaned text.
  package var surface: String
  /// A placeholder stands for the name or for a part of it.
  package var redacted: Bool
  package var stage: Optional<ProjectStage>
  /// 新建、续建、产业类… where the text says.
  package var category: Optional<String>
  package var location: Optional<String>
  package var responsibleUnit: Optional<String>
  /// Mentions of one project in one document share this number: the index of the first of them.
  package var identity: Int

  package init(
    span: SourceSpan, surface: String, redacted: Bool, stage: ProjectStage? = nil, category: String? = nil,
    location: String? = nil, responsibleUnit: String? = nil, identity: Int
  ) {
    self.span = span
    self.surface = surface
    self.redacted = redacted
    self.stage = stage
    self.category = category
    self.location = location
    self.responsibleUnit = responsibleUnit
    self.identity = identity
  }
}

package enum ProjectStage: String, Sendable, Hashable, CaseIterable {
  /// 谋划、拟建
  case planned
  /// 储备
  case reserve
  /// 洽谈
  case negotiating
  /// 签约
  case signed
  /// 前期
  case preliminary
  /// 开工
  case started
  /// 在建、续建
  case ongoing
  /// 竣工
  case completed
  /// 投产、开业
  case operating
  /// 停工
  case suspended
  /// 取消、终止
  case cancelled
}
