// One input: extract it in a chosen encoding and check what must hold of every result.
import Extraction

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

/// The first byte chooses the encoding, the rest is the document.
public func fuzzOne(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 0 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: data + 1, count: count - 1))
  let encodings: [TextEncoding?] = [nil, nil, nil, .utf8, .gb18030, .utf16LittleEndian, .utf16BigEndian]
  let options = ExtractionOptions(encoding: encodings[Int(data[0]) % encodings.count], fallbackYear: 2025)
  guard let document = try? Extractor.extract(bytes, options: options) else { return 0 }
  check(document, fileCount: bytes.count)
  _ = GoldJSON.render(document)
  return 0
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
