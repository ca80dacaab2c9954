// The views for people: everything found is shown, nothing of the text escapes into markup.
import Testing

@testable import Extraction

@Suite struct ViewTests {
  private static let source = """
    关于<重点>项目的"报告" & 说明
    单位：万元
    编号\t项目名称\t总投资\t完成率
    1\t东湖一号产业园\t1200\t50
    2\t东湖二号产业园\tXX\t60
    一、下一步
    抓紧推进。
    """

  private func document() throws -> ExtractedDocument { try Extractor.extract(Array(Self.source.utf8)) }

  @Test func thePlainViewNumbersItsFigures() throws {
    let view = ReadableView.render(try document(), colour: false)
    #expect(view.contains("1200[1]"))
    #expect(view.contains("[1] 1200 万元"))
    #expect(view.contains("（隐去） 万元"))
    #expect(!view.contains("\u{1B}"))
    #expect(ReadableView.render(try document(), colour: true).contains("\u{1B}[32m1200"))
  }

  @Test func thePageIsWholeAndEscaped() throws {
    let page = String(decoding: HTMLPage.render(try document()), as: UTF8.self)
    #expect(page.hasPrefix("<!doctype html>"))
    #expect(page.contains("&lt;重点&gt;"))
    #expect(!page.contains("<重点>"))
    #expect(page.contains("id=\"f1\""))
    #expect(page.contains("href=\"#f4\""))
    #expect(!page.contains("http"))
  }

  @Test func segmentsCoverTheTextOnce() throws {
    let document = try document()
    let segments = TextSegments.cut(document)
    #expect(segments.reduce(0) { $0 + $1.range.count } == document.text.utf8.count)
    #expect(zip(segments, segments.dropFirst()).allSatisfy { $0.range.upperBound == $1.range.lowerBound })
  }
}
