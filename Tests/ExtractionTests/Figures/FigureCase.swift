// A sentence and a figure that must be found in it, field by field.
import Testing

@testable import Extraction

/// What is expected of one figure; fields that are `nil` are not looked at.
struct FigureCase: Sendable, CustomTestStringConvertible {
  var sentence: String
  var surface: String
  var value: String?
  var unit: String?
  var measure: FigureMeasure?
  var qualifier: FigureQualifier?
  var indicator: String?
  var change: FigureChange?
  var direction: FigureDirection?
  var aspect: FigureAspect?
  var year: Int?

  var testDescription: String { "\(surface) in \(sentence)" }

  init(
    _ sentence: String, _ surface: String, value: String? = nil, unit: String? = nil,
    measure: FigureMeasure? = nil, qualifier: FigureQualifier? = nil, indicator: String? = nil,
    change: FigureChange? = nil, direction: FigureDirection? = nil, aspect: FigureAspect? = nil,
    year: Int? = nil
  ) {
    self.sentence = sentence
    self.surface = surface
    self.value = value
    self.unit = unit
    self.measure = measure
    self.qualifier = qualifier
    self.indicator = indicator
    self.change = change
    self.direction = direction
    self.aspect = aspect
    self.year = year
  }

  func check() throws {
    let figures = try Self.figures(sentence)
    let figure = try #require(
      figures.first { $0.surface == surface }, "found \(figures.map(\.surface)) in \(sentence)")
    if let value { #expect(Self.text(figure.value) == value) }
    if let unit { #expect(figure.unit == unit) }
    if let measure { #expect(figure.measure == measure) }
    if let qualifier { #expect(figure.qualifier == qualifier) }
    if let indicator { #expect(figure.indicator == indicator) }
    if let change { #expect(figure.change == change) }
    if let direction { #expect(figure.direction == direction) }
    if let aspect { #expect(figure.aspect == aspect) }
    if let year { #expect(figure.period?.year == year) }
    if change == .level || change == .share || change == .rank { #expect(figure.direction == nil) }
    #expect(!figure.rule.isEmpty)
  }

  /// The figures of a text that speaks from 2024.
  static func figures(_ text: String) throws -> [ExtractedFigure] {
    try Extractor.extract(Array(text.utf8), options: ExtractionOptions(fallbackYear: 2024)).figures
  }

  /// A value as the gold form writes it; `nil` for what has none.
  static func text(_ value: FigureValue) -> String? {
    switch value {
    case .exact(let number): number.description
    case .range(let low, let high): "\(low)~\(high)"
    case .fraction(let top, let bottom): "\(top)/\(bottom)"
    case .redacted, .vague: nil
    }
  }
}
