// Tables: alignment with wide letters, fitting to a terminal, nothing that a terminal could act on.
import CommandLineTool
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("abc", 3), ("项目", 4), ("Ｘ亿元", 6), ("e\u{301}", 1), ("％", 2), ("×", 1), ("。，", 4), ("𠮷", 2), ("", 0),
  ])
  func counts(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(arguments: [
    ("重大项目", 8, "重大项目"), ("重大项目", 7, "重大项…"), ("重大项目", 6, "重大…"), ("重大", 1, "…"), ("重大", 0, ""),
  ])
  func cuts(text: String, width: Int, cut: String) {
    #expect(DisplayWidth.cut(text, to: width) == cut)
    #expect(DisplayWidth.of(cut) <= width)
  }
}

@Suite struct TableTests {
  private let table = Table(
    columns: [.init("NAME"), .init("VALUE", alignsRight: true)],
    rows: [["总投资", "12.5亿元"], ["a\nb\u{1B}[31m", "3"]])

  @Test func alignsWideLetters() {
    #expect(
      table.render(width: nil, style: Style(isOn: false))
        == "NAME         VALUE\n总投资    12.5亿元\na b [31m         3\n")
  }

  @Test func fitsTheTerminal() {
    let table = Table(
      columns: [.init("NAME"), .init("TEXT"), .init("N", alignsRight: true)],
      rows: [["甲乙丙丁戊己庚辛", "a long text that goes on and on", "7"]])
    for width in 24...60 {
      for line in table.render(width: width, style: Style(isOn: false)).split(separator: "\n") {
        #expect(DisplayWidth.of(line) <= width)
        #expect(line.hasSuffix("7") || line.hasSuffix("N"))
      }
    }
  }

  @Test func emptyTableIsItsHeading() {
    #expect(
      Table(columns: [.init("A")], rows: []).render(width: 80, style: Style(isOn: true))
        == "\u{1B}[1mA\u{1B}[0m\n")
  }
}

@Suite struct StyleTests {
  @Test func colourOnlyWhereItIsWanted() {
    #expect(Style(isTerminal: true, environment: ["TERM": "xterm"]).isOn)
    #expect(!Style(isTerminal: false, environment: [:]).isOn)
    #expect(!Style(isTerminal: true, environment: ["NO_COLOR": "1"]).isOn)
    #expect(Style(isTerminal: true, environment: ["NO_COLOR": ""]).isOn)
    #expect(!Style(isTerminal: true, environment: ["TERM": "dumb"]).isOn)
  }
}

@Suite struct PlainTextTests {
  @Test func leavesNothingToActOn() {
    #expect(PlainText.line(" a\u{1B}[2J\r\n\t b\u{202E}c\u{200B} ") == "a [2J bc")
    #expect(PlainText.block("a\u{1B}b\r\n\tc\u{9B}") == "ab\n\tc")
  }
}

@Suite struct CSVTests {
  @Test func quotesWhatNeedsIt() {
    #expect(CSV.line(["a", "b,c", "d\"e", "f\r\ng", ""]) == "a,\"b,c\",\"d\"\"e\",\"f\r\ng\",\r\n")
  }
}
