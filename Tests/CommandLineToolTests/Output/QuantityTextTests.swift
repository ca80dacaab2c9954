// Values of figures as people read them: a hidden number is never shown as a number.
import CommandLineTool
import Schema
import Testing

@Suite struct QuantityTextTests {
  private func text(_ kind: Quantity.Kind?, surface: String = "", qualifier: Qualifier = .exact) -> String {
    QuantityText.value(
      of: Figure(surface: surface, written: Quantity(kind: kind), unit: "亿元", qualifier: qualifier))
  }

  @Test func showsEachKind() {
    #expect(text(.exact(Decimal(value: "12.50"))) == "12.50亿元")
    #expect(text(.exact(Decimal(value: "3")), qualifier: .over) == "超3亿元")
    #expect(text(.range(DecimalRange(low: Decimal(value: "30"), high: Decimal(value: "50")))) == "30~50亿元")
    #expect(text(.redacted(Redaction(class: .whole)), surface: "约XX亿元", qualifier: .about) == "约XX亿元（隐去）")
    #expect(text(.vague(VagueNumber(words: "数十")), surface: "数十亿元") == "数十亿元（约数）")
  }

  @Test func aHiddenNumberHasNoNumberForMachines() {
    let hidden = Quantity(kind: .redacted(Redaction(class: .partial)))
    #expect(QuantityText.exact(hidden) == "")
    #expect(QuantityText.bounds(hidden) == ("", ""))
    #expect(QuantityText.isRedacted(hidden))
    #expect(!QuantityText.isRedacted(nil))
  }
}
