// Figures as rows.

import Schema

/// Text of figures.
enum FigureText {
  static let listing = Listing<Figure>(
    tableColumns: [
      .init("INDICATOR", widthMin: 12) { $0.indicator },
      .init("VALUE", alignsRight: true, widthMin: 14) { QuantityText.value(of: $0) },
      .init("CHANGE", widthMin: 4) { change($0) },
      .init("ASPECT", widthMin: 4) { Terms.term($0.aspect) },
      .init("PERIOD", widthMin: 7) { $0.period },
      .init("PROJECT", widthMin: 12) { $0.projectName },
      .init("CONTEXT", widthMin: 20) { extraction($0)?.context ?? "" },
    ],
    csvColumns: [
      .init("id") { $0.id }, .init("documentId") { extraction($0)?.documentId ?? "" },
      .init("indicator") { $0.indicator }, .init("surface") { $0.surface },
      .init("role") { $0.role.protoName }, .init("measure") { $0.measure.protoName },
      .init("value") { QuantityText.exact($0.written) },
      .init("low") { QuantityText.bounds($0.written).low },
      .init("high") { QuantityText.bounds($0.written).high },
      .init("redacted") { QuantityText.isRedacted($0.written) ? "true" : "false" },
      .init("unit") { $0.unit }, .init("normalized") { QuantityText.exact($0.normalized) },
      .init("baseUnit") { $0.baseUnit }, .init("qualifier") { $0.qualifier.protoName },
      .init("change") { $0.change.protoName }, .init("direction") { $0.direction.protoName },
      .init("comparison") { $0.comparison }, .init("aspect") { $0.aspect.protoName },
      .init("period") { $0.period }, .init("region") { $0.region }, .init("projectId") { $0.projectId },
      .init("projectName") { $0.projectName }, .init("rule") { extraction($0)?.rule ?? "" },
      .init("context") { extraction($0)?.context ?? "" },
    ])

  private static func change(_ figure: Figure) -> String {
    let comparison = figure.comparison.isEmpty ? "" : " " + figure.comparison
    return Terms.term(figure.change, figure.direction) + comparison
  }

  private static func extraction(_ figure: Figure) -> ExtractionSource? {
    if case .extraction(let source) = figure.source { return source }
    return nil
  }
}
