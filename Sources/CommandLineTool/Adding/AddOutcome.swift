// What became of one file of `taizhang add`, in each form of output.

import RPC
import Schema
import TaizhangClient

/// One file and its fate.
struct AddOutcome: Sendable {
  /// What became of it.
  enum Fate: String, Sendable {
    case accepted
    case duplicate
    case rejected
    /// It could not be read here, or sending it failed for good.
    case failed
  }

  /// The path as it was given or found.
  var path: String
  var fate: Fate
  /// The document as it is kept.
  var document: Document?
  /// The revision at which queries see it; 0 where it was not taken.
  var revision: Int64 = 0
  /// Why it was not taken, in one sentence.
  var reason = ""

  init(path: String, unreadable reason: String) {
    self.path = path
    self.fate = .failed
    self.reason = reason
  }

  init(path: String, outcome: UploadOutcome) {
    self.path = path
    switch outcome {
    case .accepted(let document, let revision):
      (fate, self.document, self.revision) = (.accepted, document, revision)
    case .duplicate(let document, let revision):
      (fate, self.document, self.revision) = (.duplicate, document, revision)
    case .rejected(let rejection):
      fate = .rejected
      reason = rejection.message.isEmpty ? Terms.term(rejection.reason) : rejection.message
    case .unreadable(let error):
      (fate, reason) = (.failed, "\(error)")
    case .failed(let error):
      (fate, reason) = (.failed, error.message.isEmpty ? "\(error.code)" : error.message)
    }
  }

  /// True where the text is in the ledger.
  var isIn: Bool { fate == .accepted || fate == .duplicate }

  /// One line for people.
  func line(style: Style) -> String {
    let word = DisplayWidth.pad(fate.rawValue, to: 9)
    let name = PlainText.line(path)
    switch fate {
    case .accepted:
      return "\(style.good(word))  \(name)  \(contents)"
    case .duplicate:
      return "\(style.faint(word))  \(name)  is there already: \(document?.id ?? "")"
    case .rejected, .failed:
      return "\(style.bad(word))  \(name)  \(PlainText.line(reason))"
    }
  }

  private var contents: String {
    guard let document else { return "" }
    var text = "\(document.id)  \(ByteText.items(Int(document.figureCount), "figure"))"
    if document.redactedFigureCount > 0 { text += " (\(document.redactedFigureCount) redacted)" }
    return text + ", \(ByteText.items(Int(document.mentionCount), "mention")) of projects"
  }

  var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init(name: "path", value: .string(path)), .init(name: "outcome", value: .string(fate.rawValue)),
      .init(name: "revision", value: .integer(revision)), .init(name: "reason", value: .string(reason)),
    ]
    if let document { members.append(.init(name: "document", value: MessageJSON.value(of: document))) }
    return .object(members)
  }

  static let csvColumns = [
    "path", "outcome", "documentId", "title", "figureCount", "redactedFigureCount", "mentionCount",
    "revision",
    "reason",
  ]

  var csvCells: [String] {
    let figures = document.map { "\($0.figureCount)" } ?? ""
    let redacted = document.map { "\($0.redactedFigureCount)" } ?? ""
    let mentions = document.map { "\($0.mentionCount)" } ?? ""
    return [
      path, fate.rawValue, document?.id ?? "", document?.title ?? "", figures, redacted, mentions,
      isIn ? "\(revision)" : "", reason,
    ]
  }
}
