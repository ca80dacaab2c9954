// What is checked of a request before anything is done, each field by its name.

import Extraction
import Ledger
import Schema

/// What a sender says of a document, checked.
struct CheckedSource: Sendable {
  var name: String
  var region: String
  /// The encoding that was stated, `nil` to detect it.
  var encoding: TextEncoding?

  /// - Parameter path: the field that holds the source, for the error.
  init(_ source: DocumentSource?, path: String) throws(IngestError) {
    let source = source ?? DocumentSource()
    try Validation.length(source.name, path + ".name", IngestLimits.nameBytes)
    try Validation.length(source.region, path + ".region", IngestLimits.regionBytes)
    name = source.name
    region = source.region
    encoding = try Validation.encoding(source.encoding, path + ".encoding")
  }

  /// Names the file together with the stated encoding.
  func key(of content: [UInt8]) -> Digest {
    var builder = DigestBuilder("taizhang.source")
    builder.append(encoding?.rawValue ?? "")
    builder.append(content)
    return builder.digest()
  }
}

enum Validation {
  static func length(_ text: String, _ field: String, _ limit: Int) throws(IngestError) {
    let bytes = text.utf8.count
    guard bytes <= limit else { throw .invalidField(field, .tooLong(bytes: bytes, limit: limit)) }
  }

  static func encoding(_ name: String, _ field: String) throws(IngestError) -> TextEncoding? {
    switch name.uppercased() {
    case "": return nil
    case "UTF-8", "UTF8": return .utf8
    case "GB18030", "GBK", "GB2312": return .gb18030
    case "UTF-16LE": return .utf16LittleEndian
    case "UTF-16BE": return .utf16BigEndian
    default: throw .invalidField(field, .unknownEncoding)
    }
  }

  /// - Returns: the id, `nil` where it is empty.
  static func requestID(_ id: String) throws(IngestError) -> String? {
    guard !id.isEmpty else { return nil }
    try length(id, "request_id", IngestLimits.requestIDBytes)
    guard id.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
      throw .invalidField("request_id", .notVisibleASCII)
    }
    return id
  }

  static func documentID(_ id: String) throws(IngestError) -> DocumentID {
    guard !id.isEmpty else { throw .invalidField("document_id", .missing) }
    guard let checked = DocumentID(id) else { throw .invalidField("document_id", .malformedID) }
    return checked
  }
}
