// Excerpts: what was found is set off, whatever the service says of its place, and the line fits the
// terminal.
import Schema
import Testing

@testable import CommandLineTool

@Suite struct HitTextTests {
  private let plain = Style(isOn: false)

  @Test func marksWhatWasFound() {
    let excerpt = Excerpt(
      text: "推进在建工程和在建工程", highlights: [Highlight(start: 2, end: 6), Highlight(start: 7, end: 11)])
    #expect(HitText.highlighted(excerpt, style: plain) == "…推进【在建工程】和【在建工程】…")
    #expect(HitText.highlighted(excerpt, style: Style(isOn: true)).contains("\u{1B}[1;33m在建工程\u{1B}[0m"))
  }

  @Test func placesThatAreOffDoNoHarm() {
    let excerpt = Excerpt(
      text: "项目",
      highlights: [Highlight(start: -3, end: 1), Highlight(start: 0, end: 99), Highlight(start: 9, end: 2)])
    #expect(HitText.highlighted(excerpt, style: plain) == "…【项】【目】…")
  }

  @Test func fitsTheWidthAroundTheFirstFind() {
    let text = String(repeating: "前", count: 60) + "在建工程" + String(repeating: "后", count: 60)
    let excerpt = Excerpt(text: text, highlights: [Highlight(start: 60, end: 64)])
    for width in 20...120 {
      let line = HitText.highlighted(excerpt, style: plain, width: width)
      #expect(line.contains("【在建工程】"))
      #expect(DisplayWidth.of(line) <= width)
    }
  }
}
