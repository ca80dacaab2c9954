// One input: extract it in a chosen encoding, or as words that rules ask for, and check what must hold of
// every result.
import Extraction
import Glibc

/// libFuzzer's driver; the package manager names the program's entry after its target.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<UnsafeMutableRawPointer?>,
  _ callback: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
) -> CInt

@_cdecl("fuzz_main")
public func fuzzMain(_ count: CInt, _ arguments: UnsafeMutableRawPointer?) -> CInt {
  var count = count
  var arguments = arguments
  return runDriver(&count, &arguments) { fuzzOne($0, $1) }
}

/// The first byte chooses the encoding, the rest is the document; from 128 on, the rest spells it in words.
public func fuzzOne(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 0 else { return 0 }
  let rest = UnsafeBufferPointer(start: data + 1, count: count - 1)
  let isSpelled = data[0] >= 128 && !words.isEmpty
  let bytes = isSpelled ? spelled(rest) : Array(rest)
  let encodings: [TextEncoding?] = [nil, nil, nil, .utf8, .gb18030, .utf16LittleEndian, .utf16BigEndian]
  let encoding = isSpelled ? .utf8 : encodings[Int(data[0]) % encodings.count]
  let options = ExtractionOptions(encoding: encoding, fallbackYear: 2025)
  guard let document = try? Extractor.extract(bytes, options: options) else { return 0 }
  check(document, fileCount: bytes.count)
  _ = GoldJSON.render(document)
  return 0
}

/// The words of `FUZZ_WORDS`, a file with one on each line: a change of one byte exchanges a word, which no
/// change of one byte does in UTF-8.
private let words: [[UInt8]] = {
  guard let path = getenv("FUZZ_WORDS"), let file = fopen(path, "rb") else { return [] }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  while case let byte = getc(file), byte != EOF { bytes.append(UInt8(byte)) }
  return bytes.split(separator: UInt8(ascii: "\n")).map(Array.init)
}()

/// What stands between words: numbers and marks.
private let signs: [[UInt8]] = [
  "5亿元", "65%", "3个", "第4位", "X万元", "2倍", "1.2个百分点", "30亩", "6月", "2023年", "XX", "120户", "3%—5%", "40天",
  "。", "，", "、", "；", "\n", "：", "（", "）", "“", "”", "一、", "（一）", "1、", "？", "！", "《", "》", "\n\n",
].map { Array($0.utf8) }

/// Below 64 a byte is a sign; any other begins a word of two.
private func spelled(_ data: UnsafeBufferPointer<UInt8>) -> [UInt8] {
  var text: [UInt8] = []
  var place = 0
  while place < data.count {
    let byte = Int(data[place])
    if byte < 64 {
      text += signs[byte % signs.count]
      place += 1
    } else {
      let next = place + 1 < data.count ? Int(data[place + 1]) : 0
      text += words[((byte - 64) * 256 + next) % words.count]
      place += 2
    }
  }
  return text
}

private func check(_ document: ExtractedDocument, fileCount: Int) {
  let text = document.text
  precondition(String(validating: text.utf8, as: UTF8.self) != nil, "the cleaned text is not UTF-8")
  for figure in document.figures { check(figure.span, text, fileCount) }
  for mention in document.projects { check(mention.span, text, fileCount) }
  for section in document.sections { check(section.span, text, fileCount) }
  for part in document.parts { check(part.span, text, fileCount) }
  var end = 0
  for figure in document.figures {
    precondition(figure.span.clean.lowerBound >= end, "figures overlap or are out of order")
    end = figure.span.clean.upperBound
    if case .redacted = figure.value {
      precondition(figure.baseValue == nil, "a redacted figure has a value")
    }
    if let project = figure.project { precondition(document.projects.indices.contains(project)) }
  }
}

/// A span lies in the text and in the file, on scalar boundaries.
private func check(_ span: SourceSpan, _ text: CleanText, _ fileCount: Int) {
  precondition(span.clean.upperBound <= text.utf8.count)
  precondition(span.bytes.upperBound <= fileCount)
  precondition(span.scalars.upperBound <= text.source.count)
  for edge in [span.clean.lowerBound, span.clean.upperBound] where edge < text.utf8.count {
    precondition(text.utf8[edge] & 0xC0 != 0x80, "a span cuts a character")
  }
  precondition(text.sourceSpan(of: span.clean) == span, "a span maps back otherwise")
}
