// The query language: what each form means, and where errors point.

import Testing

@testable import SearchIndex

private let syntax = QuerySyntax(fields: ["year": "year", "年份": "year", "region": "region", "地区": "region"])

private func parse(_ text: String) throws -> String { render(try Query.parse(text, syntax: syntax).root) }

/// A compact form of the tree for comparison.
private func render(_ node: Query.Node) -> String {
  switch node {
  case .all: "*"
  case .phrase(let phrase): String(decoding: phrase.folded, as: UTF8.self)
  case .field(let name, let value): "\(name)=\(value)"
  case .date(let from, let through): "\(from)...\(through)"
  case .and(let nodes): "(" + nodes.map(render).joined(separator: " & ") + ")"
  case .or(let nodes): "(" + nodes.map(render).joined(separator: " | ") + ")"
  case .not(let node): "-" + render(node)
  }
}

@Suite struct QueryParserTests {
  @Test(arguments: [
    ("营商环境", "营商环境"),
    ("项目　投资", "(项目 & 投资)"),
    ("项目 AND 投资", "(项目 & 投资)"),
    ("项目 ＯＲ 投资", "(项目 | 投资)"),
    ("项目｜投资 招商", "(项目 | (投资 & 招商))"),
    ("\"重点 项目\"", "重点 项目"),
    ("“十四五”规划", "(十四五 & 规划)"),
    ("「产业链」", "产业链"),
    ("-停建 项目", "(-停建 & 项目)"),
    ("项目 －（停建 OR 缓建）", "(项目 & -(停建 | 缓建))"),
    ("项目 NOT 停建", "(项目 & -停建)"),
    ("（项目）（投资）", "(项目 & 投资)"),
    ("增长8.5%", "增长8.5%"),
    ("１０，０００亩", "10,000亩"),
    ("项目，投资、招商。", "(项目 & 投资 & 招商)"),
    ("2025-2026", "2025-2026"),
    ("ＧＤＰ", "gdp"),
    ("year:2025 项目", "(year=2025 & 项目)"),
    ("年份：２０２５", "year=2025"),
    ("地区:东河区,西岭县", "(region=东河区 | region=西岭县)"),
    ("region:\"高新 区\"", "region=高新 区"),
    ("date:2025", "20250101...20251231"),
    ("日期：2025年3月", "20250301...20250331"),
    ("date:2025-03-05..2025-06", "20250305...20250631"),
    ("date:>=20250305", "20250305...2147483647"),
    ("date:<2025", "1...20250100"),
    ("date:..2024", "1...20241231"),
    ("date:2024~", "20240101...2147483647"),
    ("上午9:30", "上午9:30"),
    ("项目：", "项目"),
    ("https://x.cn", "https://x.cn"),
  ])
  func meaning(_ text: String, _ expected: String) throws {
    #expect(try parse(text) == expected)
  }

  @Test(arguments: [
    ("", QueryError.Reason.empty, 0),
    (" 　", .empty, 0),
    ("项目 \"投资", .quoteNotClosed, 3),
    ("（项目", .parenthesisNotClosed, 0),
    ("项目）", .parenthesisNotOpened, 2),
    ("项目 ()", .parenthesesEmpty, 3),
    ("项目 OR", .operandMissing("OR"), 3),
    ("OR 项目", .operandMissing("OR"), 0),
    ("项目 -", .operandMissing("-"), 3),
    ("项目 AND", .operandMissing("AND"), 3),
    ("“——”", .nothingToSearch("——"), 0),
    ("年份： 项目", .valueMissing(field: "年份"), 0),
    ("项目 date:去年", .badDate("去年"), 3),
    ("date:2025-13", .badDate("2025-13"), 0),
    ("reigon:东河区", .unknownField("reigon", known: ["region", "year", "地区", "年份", "date", "日期"]), 0),
  ])
  func errors(_ text: String, _ reason: QueryError.Reason, _ position: Int) {
    #expect(throws: QueryError(reason: reason, position: position)) { try parse(text) }
  }

  @Test func bounds() {
    #expect(throws: QueryError.self) { try parse(String(repeating: "项", count: 2_000)) }
    #expect(throws: QueryError.self) { try parse(String(repeating: "项 ", count: 65)) }
    #expect(throws: QueryError.self) {
      try parse(String(repeating: "(", count: 17) + "项" + String(repeating: ")", count: 17))
    }
    #expect(throws: Never.self) { try parse(String(repeating: "项 ", count: 64)) }
  }

  @Test func termsOfPhrases() {
    func terms(_ text: String) -> [[UInt32]] { Phrase(text)?.terms.map { [$0.first, $0.second] } ?? [] }
    #expect(terms("abc") == [[97, 98], [98, 99]])
    #expect(terms("ab，c") == [[97, 98], [98, 0]])
    #expect(terms("ab。") == [[97, 98], [98, 0]])
    #expect(terms("a") == [])
    #expect(Phrase("，的")?.soleLetter == Unicode.Scalar("的").value)
    #expect(Phrase("的")?.needsNoVerification == true)
    #expect(Phrase("，的")?.needsNoVerification == false)
    #expect(Phrase("项目")?.needsNoVerification == true)
    #expect(Phrase("在建工程")?.needsNoVerification == false)
    #expect(Phrase("，。") == nil)
  }
}
