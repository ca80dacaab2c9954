// Units as table heads name them: （万元）, 单位：亿元, %.

/// A unit and what it measures.
struct TableUnit: Sendable, Hashable {
  var name: String
  var measure: FigureMeasure
  var base: String
  /// Power of ten to the base unit.
  var power: Int
}

enum TableUnits {
  /// The unit that the words name exactly.
  static func unit(_ words: String) -> TableUnit? {
    guard !words.isEmpty, words.utf8.count <= 36 else { return nil }
    var name = words
    if name == "％" { name = "%" }
    if name.contains("萬") || name.contains("億") {
      name = String(name.map { $0 == "萬" ? "万" : $0 == "億" ? "亿" : $0 })
      return unit(name).map { TableUnit(name: words, measure: $0.measure, base: $0.base, power: $0.power) }
    }
    if let known = fixed[name] { return known }
    for (prefix, power) in multipliers where name.hasPrefix(prefix) {
      if let base = fixed[String(name.dropFirst(prefix.count))] {
        return TableUnit(name: name, measure: base.measure, base: base.base, power: base.power + power)
      }
    }
    return rate(name)
  }

  /// `公斤/亩`, `元/平方米`: money stays money, the rest is of no kind.
  private static func rate(_ name: String) -> TableUnit? {
    guard let slash = name.firstIndex(of: "/"), perWords.contains(String(name[name.index(after: slash)...])),
      let unit = unit(String(name[..<slash])), [.money, .other, .area, .count].contains(unit.measure)
    else { return nil }
    return TableUnit(
      name: name, measure: unit.measure == .money ? .money : .other,
      base: unit.base + name[slash...], power: unit.power)
  }

  private static let perWords = Set(UnitTable.perWords.split(whereSeparator: \.isWhitespace).map(String.init))

  /// The units of `单位：万元`, `（单位：亿元、%）`.
  static func declared(in words: String) -> [TableUnit] {
    guard let label = words.firstRange(of: "单位") else { return [] }
    let rest = words[label.upperBound...].drop { "：: 为".contains($0) }
    let end = rest.firstIndex { "）)。；|\n".contains($0) } ?? rest.endIndex
    return rest[..<end].split { "、,，和 ".contains($0) }.flatMap { part in
      unit(String(part)).map { [$0] } ?? part.split(separator: "/").compactMap { unit(String($0)) }
    }
  }

  /// The unit of a column: `总投资（亿元）`, `增长(%)`, `面积/亩`; and the words without it.
  static func split(_ marked: String) -> (words: String, unit: TableUnit?) {
    let header = withoutNote(marked)
    if let close = header.last, "）)".contains(close),
      let open = header.lastIndex(where: { "（(".contains($0) })
    {
      let inner = String(header[header.index(after: open)...].dropLast())
      // `人口(万)`
      if inner == "万", header[..<open].hasSuffix("人口") { return (String(header[..<open]), unit("万人")) }
      if let unit = unit(inner) ?? declared(in: inner).first { return (String(header[..<open]), unit) }
    }
    for separator in ["/", "：", ":"] {
      if let cut = header.lastRange(of: separator), let unit = unit(String(header[cut.upperBound...])) {
        return (String(header[..<cut.lowerBound]), unit)
      }
    }
    if header.hasSuffix("%") { return (String(header.dropLast()), unit("%")) }
    return (header, nil)
  }

  /// `年均增速[2]`, `人均用水量（升）*`: the mark of a note is no part of a name.
  private static func withoutNote(_ header: String) -> String {
    if header.hasSuffix("]"), let open = header.lastIndex(of: "[") {
      let mark = header[open...].dropFirst().dropLast()
      if 1...2 ~= mark.count, mark.allSatisfy({ $0.isASCII && $0.isNumber }) {
        return String(header[..<open])
      }
    }
    let front = header.reversed().drop { $0 == "*" || $0 == "＊" }
    guard front.count < header.count, let last = front.first, "）)".contains(last) else { return header }
    return String(header.prefix(front.count))
  }

  private static let multipliers = [
    ("万亿", 12), ("千亿", 11), ("百亿", 10), ("亿", 8), ("千万", 7), ("百万", 6), ("十万", 5), ("万", 4), ("千", 3),
    ("百", 2),
  ]

  /// The units of prose, but for words too weak to stand in a head, and what tables alone write.
  private static let fixed: [String: TableUnit] = {
    var units: [String: TableUnit] = [:]
    func add(_ names: String, _ measure: FigureMeasure, base: String? = nil, power: Int = 0) {
      for name in names.split(whereSeparator: \.isWhitespace).map(String.init) {
        units[name] = TableUnit(name: name, measure: measure, base: base ?? name, power: power)
      }
    }
    for group in UnitTable.groups { add(group.words, group.measure, base: group.base, power: group.power) }
    for word in UnitTable.weakWords.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      units[String(word)] = nil
    }
    add("‰", .percent, base: "%", power: -1)
    add("BP", .points, base: "个百分点", power: -2)
    add("度", .other, base: "千瓦时")
    add("头 口 眼 孔 株 标台", .count)
    add("升", .other)
    add("斤/亩 标准煤 μg/m³ µg/m³ μg/m3 ug/m3 mg/m³ mg/m3 mg/L", .other)
    add("位 名次", .rank, base: "位")
    add("人次", .people)
    return units
  }()
}

extension String {
  /// The last range of some words.
  fileprivate func lastRange(of words: String) -> Range<String.Index>? { ranges(of: words).last }
}
