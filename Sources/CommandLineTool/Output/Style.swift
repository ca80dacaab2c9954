// Colour and weight, on terminals only.

/// How text is set off on a terminal; on anything else it stays plain.
package struct Style: Sendable, Hashable {
  /// True where escape codes may be written.
  package var isOn: Bool

  package init(isOn: Bool) {
    self.isOn = isOn
  }

  /// Colour on a terminal, unless `NO_COLOR` is set to anything or the terminal is `dumb`.
  package init(isTerminal: Bool, environment: [String: String]) {
    let refused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    self.init(isOn: isTerminal && !refused && environment["TERM"] != "dumb")
  }

  package func heading(_ text: String) -> String { wrap(text, "1") }
  package func faint(_ text: String) -> String { wrap(text, "2") }
  package func found(_ text: String) -> String { wrap(text, "1;33") }
  package func good(_ text: String) -> String { wrap(text, "32") }
  package func bad(_ text: String) -> String { wrap(text, "31") }

  private func wrap(_ text: String, _ code: String) -> String {
    isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
