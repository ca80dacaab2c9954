// Enum values of the schema as flags take them: `total-investment` or 总投资.

import ArgumentParser
package import Schema

/// An enum of the schema that a flag can name.
package protocol ChoiceValue: Sendable {
  static var choices: [Self] { get }
  var protoName: String { get }
  /// What all names of the enum begin with, such as `FIGURE_ROLE_`.
  static var protoPrefix: String { get }
  /// The Chinese term.
  var term: String { get }
}

/// One value, given by its English name or its Chinese term.
package struct Choice<Value: ChoiceValue>: ExpressibleByArgument, Sendable {
  package var value: Value

  package init?(argument: String) {
    guard !argument.isEmpty,
      let value = Value.choices.first(where: { Self.name(of: $0) == argument || $0.term == argument })
    else { return nil }
    self.value = value
  }

  package static var allValueStrings: [String] { Value.choices.map(name(of:)) }

  package var defaultValueDescription: String { Self.name(of: value) }

  private static func name(of value: Value) -> String {
    let name = value.protoName.dropFirst(Value.protoPrefix.count)
    return String(name.lowercased().map { $0 == "_" ? "-" : $0 })
  }
}

extension DocumentKind: ChoiceValue {
  package static var choices: [Self] { Array(allCases.dropFirst()) }
  package static var protoPrefix: String { "DOCUMENT_KIND_" }
  package var term: String { Terms.term(self) }
}

extension FigureRole: ChoiceValue {
  package static var choices: [Self] { Array(allCases.dropFirst()) }
  package static var protoPrefix: String { "FIGURE_ROLE_" }
  package var term: String { Terms.term(self) }
}

extension Measure: ChoiceValue {
  package static var choices: [Self] { Array(allCases.dropFirst()) }
  package static var protoPrefix: String { "MEASURE_" }
  package var term: String { Terms.term(self) }
}

extension Change: ChoiceValue {
  package static var choices: [Self] { Array(allCases.dropFirst()) }
  package static var protoPrefix: String { "CHANGE_" }
  package var term: String { Terms.term(self, .unspecified) }
}

extension Aspect: ChoiceValue {
  package static var choices: [Self] { Array(allCases.dropFirst()) }
  package static var protoPrefix: String { "ASPECT_" }
  package var term: String { Terms.term(self) }
}

extension ProjectStage: ChoiceValue {
  package static var choices: [Self] { Array(allCases.dropFirst()) }
  package static var protoPrefix: String { "PROJECT_STAGE_" }
  package var term: String { Terms.term(self) }
}

extension RedactionFilter: ChoiceValue {
  package static var choices: [Self] { [.known, .redacted] }
  package static var protoPrefix: String { "REDACTION_FILTER_" }
  package var term: String { self == .known ? "已知" : "隐去" }
}

extension SearchOrder: ChoiceValue {
  package static var choices: [Self] { [.relevance, .newest, .oldest] }
  package static var protoPrefix: String { "SEARCH_ORDER_" }
  package var term: String { "" }
}
