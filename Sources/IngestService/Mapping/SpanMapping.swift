// Places and numbers of an extraction as wire messages.

import Extraction
import Schema

extension Schema.Span {
  init(_ span: SourceSpan) {
    self.init(
      cleanStart: Int64(span.clean.lowerBound), cleanEnd: Int64(span.clean.upperBound),
      sourceByteStart: Int64(span.bytes.lowerBound), sourceByteEnd: Int64(span.bytes.upperBound),
      sourceScalarStart: Int64(span.scalars.lowerBound), sourceScalarEnd: Int64(span.scalars.upperBound))
  }
}

extension Schema.PartialDate {
  init(_ date: DocumentDate) {
    self.init(year: Int32(clamping: date.year), month: Int32(date.month ?? 0), day: Int32(date.day ?? 0))
  }
}

extension Schema.Decimal {
  init(_ number: ExactDecimal) {
    self.init(value: number.description)
  }
}
