// What a table says beyond its heads: goals and their years, rows that are parts of others, cells that tell.

extension TableReading {
  /// Whether a column says of goals what they are: 预期性 or 约束性.
  var binds: Bool {
    columns.indices.contains { column in
      guard columns[column].words.hasSuffix("属性") else { return false }
      return (grid.headerCount..<grid.rows.count).contains { row in
        grid.cell(row, column).map { ["预期性", "约束性"].contains(text.string($0)) } ?? false
      }
    }
  }

  /// All years of some words.
  static func years(_ words: String) -> [Int] {
    words.split { !($0.isASCII && $0.isNumber) }.compactMap {
      $0.count == 4 ? Int($0).flatMap { 1949...2100 ~= $0 ? $0 : nil } : nil
    }
  }

  /// Whether a row without a unit is a part of the one above: `1、国内游客` below `一、接待人数（人次）`, 门票收入
  /// below `收入合计（万元）`.
  func isBelow(_ name: RowName, _ level: Int?, _ above: Line?) -> Bool {
    guard let above, let unit = above.name.unit, !name.isRate else { return false }
    if let upper = above.level { return level.map { $0 > upper } ?? true }
    return above.isTotal && level == nil && unit.measure == .money && TableColumn.tellsMoney(name.noun)
  }

  /// `改造小区12个，惠及居民900户`: words around a number, more than a name or a date has.
  func tells(_ cell: Range<Int>) -> Bool {
    guard cell.count >= 18 else { return false }
    let utf8 = text.utf8
    var (letters, digits) = (0, 0)
    var offset = cell.lowerBound
    while offset < cell.upperBound {
      let letter = utf8.span.letter(at: offset)
      if letter &- 0x30 < 10 { digits += 1 }
      if 0xE4_B8_80...0xE9_BF_BF ~= letter { letters += 1 }
      offset += utf8.span.letterLength(at: offset)
    }
    return digits > 0 && letters >= 5
  }
}
