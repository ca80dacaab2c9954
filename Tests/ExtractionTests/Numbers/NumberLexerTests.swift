// The number lexer as a table: what is written, what it is worth, how far it goes.
import Testing

@testable import Extraction

@Suite struct NumberLexerTests {
  /// The number that `text` begins with: its letters and its value.
  private func lex(_ text: String, at index: Int = 0) -> (letters: String, value: FigureValue)? {
    let letters = SentenceText(text)
    return NumberLexer.lex(letters, at: index).map { (letters.string($0.range), $0.value) }
  }

  @Test(arguments: [
    ("3.2亿", "3.2", "3.2"), ("1,234家", "1,234", "1234"), ("12,345,678元", "12,345,678", "12345678"),
    ("007", "007", "7"),
    ("5.50%", "5.50", "5.50"), ("3万4000人", "3万4000", "34000"), ("1亿2000万元", "1亿2000", "12000"),
    ("4.78万亿", "4.78", "4.78"),
    ("二十亩", "二十", "20"), ("三百零五亩", "三百零五", "305"), ("两万五千元", "两万五千", "25000"), ("两万五", "两万五", "25000"),
    ("三千二百万元", "三千二百", "3200"), ("十亿元", "十", "10"), ("一亿两千万元", "一亿两千", "12000"), ("三点六亿元", "三点六", "3.6"),
    ("二○二四年", "二○二四", "2024"), ("十五点二五", "十五点二五", "15.25"),
  ])
  func exactNumbers(text: String, letters: String, value: String) throws {
    let found = try #require(lex(text))
    #expect(found.letters == letters)
    guard case .exact(let number) = found.value else {
      Issue.record("\(text) is \(found.value)")
      return
    }
    #expect(number.description == value)
  }

  @Test(arguments: [
    ("X亿元", "X", RedactionClass.whole), ("XX个", "XX", .whole), ("××家", "××", .whole), ("**%", "**", .whole),
    ("□□亩", "□□", .whole),
    ("__万元", "__", .whole), ("#个", "#", .whole), ("X.X%", "X.X", .whole), ("#.x亿", "#.x", .whole),
    ("ⅹⅹ亿元", "ⅹⅹ", .whole),
    ("2X亿元", "2X", .partial), ("1X0个", "1X0", .partial), ("X5.2%", "X5.2", .partial),
    ("3.X亿元", "3.X", .partial),
  ])
  func placeholders(text: String, letters: String, kind: RedactionClass) throws {
    let found = try #require(lex(text))
    #expect(found.letters == letters)
    #expect(found.value == .redacted(kind))
  }

  @Test(arguments: ["T5航站楼", "V8", "G331", "PM2.5", "第三", "姓名"])
  func namesAreNoNumbers(text: String) {
    for index in 0..<text.utf16.count {
      #expect(lex(text, at: index) == nil, "\(text) at \(index)")
    }
  }

  @Test func aProductHasNoValue() {
    #expect(lex("2×660兆瓦") == nil)
  }

  @Test func vagueWordsAreASize() throws {
    #expect(try #require(lex("数十亿元")).value == .vague)
    #expect(try #require(lex("上百个")).value == .vague)
  }

  @Test func runsBeyondTheLimitAreSkipped() {
    let long = String(repeating: "9", count: NumberLexer.lengthLimit + 1)
    #expect(lex(long + "亿元") == nil)
    #expect(lex(String(repeating: "X", count: 5000)) == nil)
  }

  @Test func sumsAreExact() throws {
    let tenth = ExactDecimal(coefficient: 1, exponent: -1)
    let fifth = ExactDecimal(coefficient: 2, exponent: -1)
    #expect(try #require(tenth.adding(fifth)).description == "0.3")
    #expect(
      ExactDecimal(coefficient: .max, exponent: 0).adding(ExactDecimal(coefficient: 1, exponent: 0)) == nil)
  }
}
