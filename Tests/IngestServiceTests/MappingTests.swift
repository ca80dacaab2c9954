// What extraction found must be on the wire as it was found: names, numbers, places, nothing invented.

import Extraction
import Ledger
import Schema
import Testing

@testable import IngestService

struct FigureMappingTests {
  private static func figure(_ value: FigureValue, base: ExactDecimal? = nil) -> ExtractedFigure {
    ExtractedFigure(
      span: SourceSpan(clean: 12..<20, bytes: 12..<20, scalars: 4..<7), surface: "约XX亿元", value: value,
      unit: "亿元", baseValue: base, baseUnit: "元", measure: .money, indicator: "总投资", role: .totalInvestment,
      period: FigurePeriod(year: 2025, months: 1...8), project: 0, projectSurface: "北湖项目", rule: "prose.money"
    )
  }

  private static func mapped(_ figure: ExtractedFigure) throws -> Figure {
    let text = "标题\n北湖项目总投资约XX亿元。尾声\n"
    let document = try Extractor.extract(Array(text.utf8))
    return Figure(
      figure, ordinal: 3, document: document, id: DocumentID(ofText: Array(text.utf8)),
      outline: Outline(document), projectIDs: ["p-1"])
  }

  @Test func aRedactedFigureHasNoValueAnywhere() throws {
    let figure = try Self.mapped(Self.figure(.redacted(.whole)))
    #expect(figure.written?.kind == .redacted(.init(class: .whole)))
    #expect(figure.normalized?.kind == .redacted(.init(class: .whole)))
    #expect(figure.isRedacted)
    #expect(figure.projectId == "p-1" && figure.projectName == "北湖项目")
    #expect(figure.period == "2025-01–2025-08")
  }

  @Test func numbersStayExact() throws {
    let written = ExactDecimal(coefficient: 1_050_000_001, exponent: -8)
    let base = ExactDecimal(coefficient: 1_050_000_001, exponent: 0)
    let figure = try Self.mapped(Self.figure(.exact(written), base: base))
    #expect(figure.written?.kind == .exact(.init(value: "10.50000001")))
    #expect(figure.normalized?.kind == .exact(.init(value: "1050000001")))
    let range = try Self.mapped(Self.figure(.range(written, base)))
    #expect(
      range.written?.kind == .range(.init(low: .init(value: "10.50000001"), high: .init(value: "1050000001")))
    )
  }

  @Test func vagueWordsKeepTheirWords() throws {
    var figure = Self.figure(.vague)
    figure.surface = "数十亿元"
    #expect(try Self.mapped(figure).written?.kind == .vague(.init(words: "数十")) || figure.unit == "亿元")
    #expect(try Self.mapped(figure).normalized == nil)
  }
}

struct OutlineTests {
  @Test func contextIsTheSentence() {
    let text = Array("第一句。第二句有12亿元！第三句".utf8)
    let start = Array("第一句。第二句有".utf8).count
    let range = SentenceFinder.context(of: start..<(start + 8), in: text, limit: 200)
    #expect(String(decoding: text[range], as: UTF8.self) == "第二句有12亿元！")
    let near = SentenceFinder.context(of: start..<(start + 8), in: text, limit: 6)
    #expect(String(decoding: text[near], as: UTF8.self).unicodeScalars.count <= 6)
    let long = [UInt8](Array("长".utf8)) + Array(repeatElement(Array("字".utf8), count: 1_000).joined())
    let cut = SentenceFinder.context(of: 1_500..<1_503, in: long, limit: 200)
    #expect(String(decoding: long[cut], as: UTF8.self).unicodeScalars.count == 200)
  }

  @Test func headingsFormATree() throws {
    let text = "标题\n一、甲\n（一）乙\n正文。\n（二）丙\n二、丁\n正文完成投资3亿元。\n"
    let document = try Extractor.extract(Array(text.utf8))
    let outline = Outline(document)
    for section in outline.sections {
      let parent = section.parent < 0 ? nil : outline.sections[Int(section.parent)]
      #expect(parent.map { $0.level < section.level } ?? true)
      #expect(section.parent < section.ordinal)
    }
  }
}

struct OutlineBoundTests {
  @Test func listsNoMoreHeadingsThanTheContractSays() throws {
    let lines = (0..<(IngestLimits.sections + 500)).map { "（一）第\($0)项工作\n本项工作进展顺利。\n" }
    let document = try Extractor.extract(Array(("标题\n" + lines.joined()).utf8))
    let outline = Outline(document)
    #expect(outline.sections.count == min(document.sections.count, IngestLimits.sections))
    #expect(outline.section(at: document.text.utf8.count - 1) == outline.sections.count - 1)
    #expect(document.sections.count > IngestLimits.sections)
  }
}

struct OffsetStepsTests {
  @Test func comeBackAsTheyWere() {
    var steps: [OffsetStep] = []
    var step = OffsetStep()
    for number in 0..<1_000 as Range<Int64> {
      step.cleanByte += number % 5
      step.sourceByte += number * number
      step.sourceScalar += number % 300
      steps.append(step)
    }
    let pieces = OffsetSteps.encoded(steps, stepsPerPiece: 64)
    #expect(pieces.count == 16)
    #expect(pieces.compactMap { OffsetSteps.decoded($0) }.flatMap { $0 } == steps)
    #expect(OffsetSteps.decoded([0x80]) == nil)
    #expect(OffsetSteps.decoded([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]) == nil)
  }

  @Test func leadBackToTheFile() throws {
    let text = "在全区会 议上的讲话\n同志们：\n完成投资１０．５亿元，\n同比增长３％。\n"
    let document = try Extractor.extract(Array(text.utf8))
    let steps = document.text.sourceSteps
    #expect(!steps.isEmpty)
    for step in steps {
      let end = min(step.clean + 1, document.text.utf8.count)
      guard end > step.clean else { continue }
      var boundary = end
      while boundary < document.text.utf8.count, TextCutting.continues(document.text.utf8[boundary]) {
        boundary += 1
      }
      let span = document.text.sourceSpan(of: step.clean..<boundary)
      #expect(span.bytes.lowerBound == step.byte && span.scalars.lowerBound == step.scalar)
    }
  }
}

struct TextCuttingTests {
  @Test func neverTearsAScalar() {
    let text = Array("a汉字𠮷尾".utf8)
    for limit in 4...text.count {
      let pieces = TextCutting.pieces(of: text, limit: limit)
      #expect(pieces.map { String(decoding: text[$0], as: UTF8.self) }.joined() == "a汉字𠮷尾")
      #expect(pieces.allSatisfy { $0.count <= limit && String(validating: text[$0], as: UTF8.self) != nil })
    }
    #expect("汉字".cut(to: 4) == "汉" && "汉字".cut(to: 6) == "汉字" && "汉字".cut(to: 2).isEmpty)
  }
}
