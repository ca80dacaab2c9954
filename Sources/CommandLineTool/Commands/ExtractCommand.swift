// `taizhang extract`: reads files on the spot, without a service.

package import ArgumentParser
import Extraction
import ServiceRuntime

/// Reads documents and prints what is in them.
package struct ExtractCommand: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Read documents on the spot and print what is in them; needs no service.",
    discussion: """
      Prints the document's title, kind and year, its figures, projects and
      headings: as JSON, as text with what was found marked, or as a page for a
      browser. In JSON, offsets are Unicode scalars in the file as it lies
      there, end excluded. A hidden number (`X亿元`) has no value and is marked
      redacted.

      Several files need --output and give DIR/NAME.json each.

      EXAMPLES:
        taizhang extract report.txt
        taizhang extract report.txt --format text
        taizhang extract report.txt --html > report.html
        taizhang extract reports/*.txt --output extracted
        iconv -f GBK -t UTF-8 old.txt | taizhang extract -
      """)

  @Argument(
    help: ArgumentHelp("The files to read; `-` is standard input.", valueName: "file"),
    completion: .file())
  var files: [String]

  @Option(
    help: ArgumentHelp("The folder for the results; made if missing.", valueName: "dir"),
    completion: .directory)
  var output: String?

  @Option(help: "The form of the result: json for programs, text for reading, html for a browser.")
  var format: ExtractFormat = .json

  @Flag(name: .customLong("html"), help: "The same as --format html: a page complete in itself.")
  var isPage = false

  @Option(
    help: ArgumentHelp(
      "The encoding of the files (UTF-8, UTF-16LE, UTF-16BE, GB18030); found out unless given.",
      valueName: "name"))
  var encoding: String?

  package init() {}

  private var form: ExtractFormat { isPage ? .html : format }

  package func validate() throws {
    if files.isEmpty { throw ValidationError("no file is given") }
    if isPage && format == .text { throw ValidationError("--html and --format text exclude each other") }
    if files.count > 1 && output == nil {
      throw ValidationError("several files need --output DIR; each gives DIR/NAME.\(form.suffix)")
    }
    if let encoding, Self.encoding(named: encoding) == nil {
      let names = TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--encoding \(encoding) is not known; the encodings are \(names)")
    }
    var names: [String: String] = [:]
    for file in files where output != nil {
      if let other = names.updateValue(file, forKey: resultName(of: file)) {
        throw ValidationError("\(other) and \(file) would both give \(resultName(of: file))")
      }
    }
  }

  package func run() async throws {
    if let output {
      do { try FileBytes.makeFolder(output) } catch { throw CommandFailure("the folder \(output) \(error)") }
    }
    let console = Console.current
    var failureCount = 0
    for file in files {
      let text: String
      do throws(FileFailure) {
        text = try extract(file)
      } catch {
        failureCount += 1
        console.note("taizhang: \(PlainText.line(file)) \(error)\n")
        continue
      }
      guard let output else {
        console.write(text)
        continue
      }
      let target = "\(output)/\(resultName(of: file))"
      // The next one would fail as well (a full disk): say it once and stop.
      do { try FileBytes.write(Array(text.utf8), to: target) } catch {
        throw CommandFailure("\(target) \(error)")
      }
    }
    if let output, files.count > 1 {
      let read = files.count - failureCount
      console.note("\(read) of \(files.count) files read; the results are in \(PlainText.line(output))\n")
    }
    if failureCount > 0 {
      throw CommandFailure("", status: failureCount == files.count ? .failure : .partial)
    }
  }

  private func extract(_ file: String) throws(FileFailure) -> String {
    let bytes = try FileBytes.read(file, byteCountMax: ExtractionOptions().maximumBytes)
    guard !bytes.isEmpty else { throw FileFailure("is empty: there is nothing to read") }
    let options = ExtractionOptions(encoding: encoding.flatMap(Self.encoding(named:)))
    do throws(ExtractionError) {
      let colour = output == nil && Console.current.style.isOn
      return form.render(try Extractor.extract(bytes, options: options), colour: colour)
    } catch {
      throw FileFailure(Self.sentence(error))
    }
  }

  private func resultName(of file: String) -> String {
    let name = file == "-" ? "stdin" : FileFinder.name(of: file)
    let stem = name.hasSuffix(".txt") ? String(name.dropLast(4)) : name
    return "\(stem).\(form.suffix)"
  }

  private static func encoding(named name: String) -> TextEncoding? {
    let upper = name.uppercased()
    if upper == "GBK" || upper == "GB2312" { return .gb18030 }
    return TextEncoding(rawValue: upper)
  }

  /// The end of a sentence that begins with the file's name.
  static func sentence(_ error: ExtractionError) -> String {
    switch error {
    case .tooLarge(let bytes, let limit):
      "is too large: \(ByteText.size(bytes)), and a document has at most \(ByteText.size(limit))"
    case .binary(let offset):
      "is not text (byte \(offset) shows it); save it as plain text first"
    case .undecodable(let encoding, let offset):
      "is not valid \(encoding.rawValue) at byte \(offset); leave --encoding out to have it found out"
    }
  }
}

/// The forms of an extraction.
enum ExtractFormat: String, ExpressibleByArgument, CaseIterable {
  /// The stable machine form.
  case json
  /// The text with what was found marked, for people.
  case text
  /// One page for a browser, complete in itself.
  case html

  var suffix: String { self == .text ? "txt" : rawValue }

  func render(_ document: ExtractedDocument, colour: Bool) -> String {
    switch self {
    case .json: GoldJSON.render(document)
    case .text: ReadableView.render(document, colour: colour)
    case .html: String(decoding: HTMLPage.render(document), as: UTF8.self)
    }
  }
}
