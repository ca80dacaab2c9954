// Halves in and behind a unit: `1天半`, `2年半`, `1个半小时`.

extension QuantityScanner {
  /// `1天半的时间`, `2年半内`, `1个半小时`: the half is part of the number, unless it begins a word (半数).
  func takeInHalf(_ text: SentenceText, _ unit: FoundUnit, _ quantity: inout Quantity) {
    let isInside = unit.word.count > 2 && text.at(unit.word.lowerBound + 1) == "半"
    guard isInside || text.at(unit.end) == "半", case .exact(let value) = quantity.value, value.exponent == 0,
      unit.multiplier.isEmpty
    else { return }
    if isInside {
      quantity.unit = text.at(unit.end - 1) == "月" ? "个月" : "个小时"
    } else {
      guard quantity.surface.upperBound == unit.end, ends(half: unit.end + 1, in: text) else { return }
      quantity.surface = quantity.surface.lowerBound..<unit.end + 1
    }
    quantity.value = .exact(ExactDecimal(coefficient: value.coefficient * 10 + 5, exponent: -1))
  }

  private func ends(half place: Int, in text: SentenceText) -> Bool {
    switch text.at(place) {
    case "的", "时", "内", "来", "多", "左", "以", "之", "就", "才", "后", "前": true
    case let next: !next.isHan
    }
  }
}
