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
    var name = words
    if name == "％" { name = "%" }
    if let known = fixed[name] { return known }
    for (prefix, power) in multipliers where name.hasPrefix(prefix) {
      if let base = fixed[String(name.dropFirst(prefix.count))] {
        return TableUnit(name: name, measure: base.measure, base: base.base, power: base.power + power)
      }
    }
    return nil
  }

  /// The units of `单位：万元`, `（单位：亿元、%）`.
  static func declared(in words: String) -> [TableUnit] {
    guard let label = words.firstRange(of: "单位") else { return [] }
    let rest = words[label.upperBound...].drop { "：: 为".contains($0) }
    let end = rest.firstIndex { "）)。；\n".contains($0) } ?? rest.endIndex
    return rest[..<end].split { "、,，/ ".contains($0) }.compactMap { unit(String($0)) }
  }

  /// The unit of a column: `总投资（亿元）`, `增长(%)`, `面积/亩`; and the words without it.
  static func split(_ header: String) -> (words: String, unit: TableUnit?) {
    if let close = header.last, "）)".contains(close),
      let open = header.lastIndex(where: { "（(".contains($0) })
    {
      let inner = String(header[header.index(after: open)...].dropLast())
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

  private static let multipliers = [
    ("万亿", 12), ("千亿", 11), ("百亿", 10), ("亿", 8), ("千万", 7), ("百万", 6), ("十万", 5), ("万", 4), ("千", 3),
    ("百", 2),
  ]

  private static let fixed: [String: TableUnit] = {
    var units: [String: TableUnit] = [:]
    func add(_ names: String, _ measure: FigureMeasure, base: String? = nil, power: Int = 0) {
      for name in names.split(separator: " ").map(String.init) {
        units[name] = TableUnit(name: name, measure: measure, base: base ?? name, power: power)
      }
    }
    add("元 美元 港元 欧元 日元", .money)
    add("%", .percent)
    add("‰", .percent, base: "%", power: -1)
    add("个百分点 百分点", .points, base: "个百分点")
    add("个基点 基点 BP", .points, base: "个百分点", power: -2)
    add("亩 公顷 平方米 平方公里 ㎡", .area)
    add("人 户 名 人次", .people)
    add("个 家 项 件 套 次 处 所 条 台 辆 张 宗 艘 只 头 栋 间 座 场 批", .count)
    add("吨 公斤 千克 斤 米 公里 千米 立方米 升 千瓦 千瓦时 度 标准煤 吨标准煤 标箱 斤/亩 兆瓦", .other)
    add("天 日 年 个月 小时", .duration)
    add("位 名次", .rank, base: "位")
    add("倍", .multiple)
    return units
  }()
}

extension String {
  /// The last range of some words.
  fileprivate func lastRange(of words: String) -> Range<String.Index>? { ranges(of: words).last }
}
