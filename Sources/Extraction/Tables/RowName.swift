// The name of a row as what is measured.

struct RowName {
  var noun: String
  var unit: TableUnit?
  /// The name is that of a change: 地区生产总值增速.
  var isRate: Bool
  /// The change is a fall: 单位能耗下降.
  var isFall: Bool

  /// What a work is done to: `老旧小区改造`.
  var object: String {
    let work = Self.works.first { noun.hasSuffix($0) && noun.count > $0.count + 1 }
    return String(noun.dropLast(work?.count ?? 0))
  }

  private static let works = ["提升改造", "改造提升", "改造", "建设", "整治", "提升"]
  static let totals = ["合计", "总计", "小计", "共计"]
  private static let totalBytes = totals.map { Array($0.utf8) }

  /// Whether a line begins with the name of a sum.
  static func begins(_ bytes: Span<UInt8>, _ line: RoughLine) -> Bool {
    totalBytes.contains { bytes.hasBytes($0, at: line.start) }
  }

  init(_ words: String) {
    let (name, unit) = TableUnits.split(words.filter { !$0.isWhitespace })
    self.unit = unit
    var rest = Self.unmarked(name[...])
    isFall = Self.falls.contains(where: rest.hasSuffix)
    isRate = Self.rates.contains(where: rest.hasSuffix) && !rest.hasSuffix("自然增长率")
    if isRate, let word = Self.rates.first(where: rest.hasSuffix) { rest = rest.dropLast(word.count) }
    for word in Self.totals where rest.hasSuffix(word) && rest.count > word.count + 1 {
      rest = rest.dropLast(word.count)
    }
    for word in Self.verbs where rest.hasPrefix(word) && rest.count > word.count + 1 {
      let behind = rest.dropFirst(word.count)
      if word != "新增" || !Self.keptAfterNew.contains(where: behind.hasPrefix) { rest = behind }
      break
    }
    // `比上年增长` names nothing.
    noun = isRate && HeadNoun.read(String(rest)).isEmpty ? "" : String(rest)
  }

  /// `#轻工业`, `其中：契税`: a part of what stands above.
  static func isPart(_ words: String) -> Bool {
    let rest = words.drop { $0.isWhitespace }
    return rest.hasPrefix("#") || rest.hasPrefix("其中")
  }

  /// The level of a row's marker: 1 for `一、`, 2 for `（一）`, 3 for `1、`, 4 for `其中`; `nil` without one.
  static func level(_ words: String) -> Int? {
    let rest = words.drop { $0.isWhitespace }
    if isPart(words) { return 4 }
    let inner = rest.drop { "（(".contains($0) }
    let behind = inner.drop { "一二三四五六七八九十".contains($0) }
    if behind.count < inner.count, let mark = behind.first {
      return inner.count < rest.count ? (")）".contains(mark) ? 2 : nil) : ("、.．".contains(mark) ? 1 : nil)
    }
    let figure = inner.drop { $0.isASCII && $0.isNumber }
    guard figure.count < inner.count, let mark = figure.first else { return nil }
    return "、.．)）".contains(mark) ? 3 : nil
  }

  /// Whether what is named can only be an amount: its percents are growth.
  var isAmount: Bool { noun.count > 2 && Self.amounts.contains(where: noun.hasSuffix) }

  private static let amounts = ["增加值", "总产值", "生产总值", "投资", "零售总额", "进出口总额", "可支配收入", "预算收入", "税收收入"]

  /// Without `一、`, `1.`, `（二）`, `其中：`.
  private static func unmarked(_ words: Substring) -> Substring {
    var rest = words
    var count = -1
    while count != rest.count {
      count = rest.count
      let marker = rest.drop { $0.isASCII && $0.isNumber || "一二三四五六七八九十（()）".contains($0) }
      if marker.count < rest.count, let mark = marker.first,
        "、.．".contains(mark) || rest.first.map({ "（(".contains($0) }) ?? false
      {
        rest = "、.．".contains(mark) ? marker.dropFirst() : marker
      }
      for word in ["其中：", "其中:", "其中", "#", "★", "*", "：", "—", "-"] where rest.hasPrefix(word) {
        rest = rest.dropFirst(word.count)
      }
    }
    return rest
  }

  private static let falls = ["下降率", "下降", "降幅", "降低率", "降低", "跌幅"]
  private static let rates = ["增长速度", "增长率", "增速", "增幅", "增长", "涨跌幅度", "涨跌幅", "涨幅"] + falls
  private static let verbs = [
    "新建改造", "新建改建", "新建（改建）", "新改扩建", "改造提升", "新增", "新建", "改建", "扩建", "改造", "完成", "实施", "实现", "化解", "培育",
  ]
  private static let keptAfterNew = ["就业", "债", "专项", "贷款", "存款"]
}
