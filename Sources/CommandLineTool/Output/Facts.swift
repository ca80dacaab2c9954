// Names and values under one another.

/// A list of facts; those without a value are left out.
struct Facts {
  private var facts: [(name: String, value: String)] = []

  mutating func add(_ name: String, _ value: String) {
    let value = PlainText.line(value)
    if !value.isEmpty { facts.append((name, value)) }
  }

  func render(style: Style, indentation: String = "") -> String {
    let width = facts.reduce(0) { max($0, DisplayWidth.of($1.name)) }
    return facts.reduce(into: "") { text, fact in
      text += indentation + style.heading(DisplayWidth.pad(fact.name, to: width)) + "  \(fact.value)\n"
    }
  }
}
