// The queries: 2 to 12 letters, dense and rare, phrases, several words, either and without, filters, names.

struct BenchQuery {
  var kind: String
  /// Each a phrase; all must be there, or one of them if `isEither`.
  var phrases: [String]
  var isEither = false
  /// What must not be there; empty: nothing.
  var without = ""
  var year = ""
  var region = ""
  var truth = 0

  /// As a person would type it.
  var text: String {
    var parts = phrases.map { "\"\($0)\"" }
    if isEither { parts = ["(" + parts.joined(separator: " OR ") + ")"] }
    if !without.isEmpty { parts.append("-\"\(without)\"") }
    if !year.isEmpty { parts.append("year:\(year)") }
    if !region.isEmpty { parts.append("region:\(region)") }
    return parts.joined(separator: " ")
  }

  /// For files and results: the phrases, `|` before each if any of them will do, then what must not be there.
  var label: String {
    let words = phrases.map { isEither ? "|" + $0 : $0 } + (without.isEmpty ? [] : ["-" + without])
    return words.joined(separator: " ")
  }

  var line: String { "\(kind)\t\(label)\t\(year)\t\(region)\t\(truth)" }

  init(kind: String, phrases: [String], year: String = "", region: String = "") {
    self.kind = kind
    self.phrases = phrases
    self.year = year
    self.region = region
  }

  init(line: [String]) {
    kind = line[0]
    let words = line[1].split(separator: " ").map(String.init)
    isEither = words[0].hasPrefix("|")
    without = words.last { $0.hasPrefix("-") }.map { String($0.dropFirst()) } ?? ""
    phrases = words.filter { !$0.hasPrefix("-") }.map { $0.hasPrefix("|") ? String($0.dropFirst()) : $0 }
    year = line[2]
    region = line[3]
    truth = Int(line[4]) ?? 0
  }

  private static func combined() -> [BenchQuery] {
    let several = [
      "项目 营商环境", "总投资 竣工", "工程 问题", "产业 企业 资金", "民生实事 财政", "营商环境 招商引资 开工", "老旧小区 改造", "人才 技术 市场",
    ]
    let either = [
      "|营商环境 |招商引资", "|老旧小区 |棚户区改造", "|产业链 |集群", "|养老服务 |托育机构 |社区食堂", "|在建工程 |安置房", "|税收收入 |一般公共预算收入",
      "|人才 |技术", "|专项债券 |信贷投放",
    ]
    let without = [
      "营商环境 -招商引资", "总投资 -竣工投产", "项目 -问题", "产业链 -集群", "固定资产投资 -民间投资", "老旧小区 改造 -资金", "工程 -投资", "乡村振兴 -高标准农田",
    ]
    func made(_ kind: String, _ labels: [String]) -> [BenchQuery] {
      labels.map { BenchQuery(line: [kind, $0, "", "", "0"]) }
    }
    return made("several words", several) + made("either", either) + made("without", without)
  }

  static func make(_ documents: [Made], _ maker: DocumentMaker) -> [BenchQuery] {
    var random = Random(seed: 4_242)
    var queries: [BenchQuery] = []
    func add(_ kind: String, _ words: [String]) {
      queries += words.map { BenchQuery(kind: kind, phrases: [$0]) }
    }
    add("pair", Words.list("项目 投资 工作 完成 企业 问题 推进 增长 工程 领导 同志 税收"))
    add("word", Words.list("营商环境 在建工程 总投资 固定资产 年度计划 百分点 包联领导 竣工投产 招商引资 产业链"))
    add("longer", Words.list("累计完成投资 一般公共预算收入 固定资产投资完成 高于全市平均水平 年度计划投资 新签约亿元以上项目"))
    for length in [3, 4, 5, 6, 7, 8, 9, 10, 11, 12] {
      queries.append(BenchQuery(kind: "any substring", phrases: [substring(length, documents, &random)]))
    }
    add(
      "rare name",
      (0..<12).map { _ in
        random.below(2) == 0
          ? maker.companies[random.below(maker.companies.count)]
          : maker.officials[random.below(maker.officials.count)]
      })
    queries += combined()
    for (index, text) in ["项目", "营商环境", "总投资", "在建工程", "企业 资金", "产业链", "累计完成投资", "乡村振兴"].enumerated() {
      let document = documents[random.below(documents.count)]
      queries.append(
        BenchQuery(
          kind: "filtered", phrases: Words.list(text), year: index % 3 == 1 ? "" : document.year,
          region: index % 3 == 0 ? "" : document.region))
    }
    return queries
  }

  private static func substring(_ length: Int, _ documents: [Made], _ random: inout Random) -> String {
    while true {
      let scalars = Array(documents[random.below(documents.count)].text.unicodeScalars)
      let start = random.below(scalars.count - length)
      let part = scalars[start..<start + length]
      if part.allSatisfy({ $0.properties.isIdeographic || $0.properties.numericType != nil }) {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: part)
        return String(view)
      }
    }
  }
}
