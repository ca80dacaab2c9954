// An extracted figure as the wire has it.

import Extraction
import Ledger
import Schema

extension Schema.Figure {
  /// - Parameters:
  ///   - ordinal: its place among the document's figures.
  ///   - projectIDs: the id of the project of each mention of the document.
  init(
    _ figure: ExtractedFigure, ordinal: Int, document: ExtractedDocument, id: DocumentID, outline: Outline,
    projectIDs: [String]
  ) {
    let start = figure.span.clean.lowerBound
    let context = SentenceFinder.context(
      of: figure.span.clean, in: document.text.utf8, limit: IngestLimits.contextScalars)
    let project = figure.project.flatMap { projectIDs.indices.contains($0) ? $0 : nil }
    let field = IngestLimits.fieldBytes
    self.init(
      id: "f-" + id.string.dropFirst(2) + "-\(ordinal)",
      surface: figure.surface.cut(to: IngestLimits.surfaceBytes),
      indicator: figure.indicator.cut(to: field), role: .init(figure.role), measure: .init(figure.measure),
      written: Quantity(figure.value, surface: figure.surface, unit: figure.unit),
      unit: figure.unit.cut(to: 64),
      normalized: Quantity(normalizing: figure), baseUnit: figure.baseUnit.cut(to: 64),
      qualifier: .init(figure.qualifier), change: .init(figure.change), direction: .init(figure.direction),
      comparison: (figure.comparisonBase ?? "").cut(to: field), aspect: .init(figure.aspect),
      period: Self.period(figure.period), region: (figure.subjectRegion ?? "").cut(to: field),
      projectId: project.map { projectIDs[$0] } ?? "",
      projectName: (figure.projectSurface ?? "").cut(to: field),
      source: .extraction(
        ExtractionSource(
          documentId: id.string, ordinal: Int32(ordinal), span: Schema.Span(figure.span),
          part: Int32(outline.part(at: start)), section: Int32(outline.section(at: start)),
          rule: figure.rule, context: document.text.string(context))))
  }

  /// `2020`, `2021–2025`, `Q1 2020`, `2020-01–2020-08`; empty where no year is known.
  private static func period(_ period: FigurePeriod?) -> String {
    guard let period, let year = period.year else { return "" }
    if let last = period.lastYear, last != year { return "\(year)–\(last)" }
    if let quarter = period.quarter { return "Q\(quarter) \(year)" }
    guard let months = period.months, months != 1...12 else { return "\(year)" }
    let first = "\(year)-" + twoDigits(months.lowerBound)
    return months.count == 1 ? first : first + "–\(year)-" + twoDigits(months.upperBound)
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// Whether the publisher hid the number.
  var isRedacted: Bool {
    if case .redacted? = written?.kind { return true }
    return false
  }
}

extension Schema.Quantity {
  /// The number in the unit as written.
  init(_ value: FigureValue, surface: String, unit: String) {
    switch value {
    case .exact(let number): self.init(kind: .exact(Schema.Decimal(number)))
    case .range(let low, let high): self.init(kind: .range(DecimalRange(low: .init(low), high: .init(high))))
    case .redacted(let kind): self.init(kind: .redacted(Redaction(class: .init(kind))))
    case .fraction(let numerator, let denominator):
      if let number = ExactDecimal(numerator, over: denominator) {
        self.init(kind: .exact(Schema.Decimal(number)))
      } else {
        self.init(kind: .vague(VagueNumber(words: "\(numerator)/\(denominator)")))
      }
    case .vague:
      let words = surface.hasSuffix(unit) ? String(surface.dropLast(unit.count)) : surface
      self.init(kind: .vague(VagueNumber(words: words.cut(to: IngestLimits.surfaceBytes))))
    }
  }

  /// The number in the base unit; `nil` where the unit has none.
  init?(normalizing figure: ExtractedFigure) {
    guard !figure.baseUnit.isEmpty else { return nil }
    if let number = figure.baseValue {
      self.init(kind: .exact(Schema.Decimal(number)))
    } else if case .redacted(let kind) = figure.value {
      self.init(kind: .redacted(Redaction(class: .init(kind))))
    } else if case .range(let low, let high) = figure.value,
      let power = Self.powerOfTen(of: figure.unit, in: figure.baseUnit)
    {
      let scaled = [low, high].map {
        Schema.Decimal(ExactDecimal(coefficient: $0.coefficient, exponent: $0.exponent + power))
      }
      self.init(kind: .range(DecimalRange(low: scaled[0], high: scaled[1])))
    } else {
      return nil
    }
  }

  /// How many powers of ten a unit is above its base unit (亿元 is 8 above 元); `nil` where it is no power of
  /// ten.
  private static func powerOfTen(of unit: String, in base: String) -> Int? {
    guard unit.hasSuffix(base) else { return nil }
    var power = 0
    for scalar in unit.unicodeScalars.dropLast(base.unicodeScalars.count) {
      switch scalar {
      case "十": power += 1
      case "百": power += 2
      case "千": power += 3
      case "万": power += 4
      case "亿": power += 8
      default: return nil
      }
    }
    return power
  }
}

extension ExactDecimal {
  /// A fraction as a decimal; `nil` where no short one is exact (1/3).
  fileprivate init?(_ numerator: ExactDecimal, over denominator: ExactDecimal) {
    guard denominator.coefficient != 0, numerator.coefficient.magnitude < 1_000_000_000_000 else {
      return nil
    }
    var coefficient = numerator.coefficient
    for digits in 0...12 {
      if coefficient.isMultiple(of: denominator.coefficient) {
        self.init(
          coefficient: coefficient / denominator.coefficient,
          exponent: numerator.exponent - denominator.exponent - digits)
        return
      }
      coefficient *= 10
    }
    return nil
  }
}
