// Why a document can't be taken, and what its sender can do, in English and Chinese.

import Extraction
import Schema

/// The rejections. A rejection is the outcome of one document, never the failure of a call.
enum Rejections {
  static let empty = Rejection(
    reason: .empty, message: "The document holds no text.", messageZh: "文档中没有文字。")

  static func tooLarge(bytes: Int) -> Rejection {
    Rejection(
      reason: .tooLarge,
      message: "The document has \(bytes) bytes; at most \(IngestLimits.documentBytes) (64 MiB) are taken.",
      messageZh: "文档大小为 \(bytes) 字节，超过 64 MiB 的上限。")
  }

  /// What a file's first bytes say it is, where that is no text.
  static func signature(of content: [UInt8]) -> Rejection? {
    for (prefix, name, chinese) in signatures where content.starts(with: prefix) {
      return Rejection(
        reason: .binary, message: "The file is \(name), not text: save it as plain text and send that.",
        messageZh: "该文件是\(chinese)，不是文本；请另存为纯文本后再提交。")
    }
    return nil
  }

  /// What extraction could not read.
  static func because(_ error: ExtractionError, content: [UInt8]) -> Rejection {
    switch error {
    case .tooLarge(let bytes, _):
      return tooLarge(bytes: bytes)
    case .undecodable(let encoding, let offset):
      return Rejection(
        reason: .encoding,
        message: "Byte \(offset) is not valid \(encoding.rawValue), the encoding that was stated: state the "
          + "right one, or none to have it detected.",
        messageZh: "第 \(offset) 字节不符合所声明的编码 \(encoding.rawValue)；请更正编码，或留空由系统识别。")
    case .binary(let offset):
      guard content.indices.contains(offset), isControl(content[offset]) else {
        return Rejection(
          reason: .encoding,
          message: "Byte \(offset) fits none of UTF-8, UTF-16 and GB18030: convert the document to UTF-8.",
          messageZh: "第 \(offset) 字节不符合 UTF-8、UTF-16 或 GB18030 编码；请将文档转为 UTF-8。")
      }
      return Rejection(
        reason: .binary,
        message:
          "Byte \(offset) is a control byte, so this is not text: save it as plain text and send that.",
        messageZh: "第 \(offset) 字节是控制字符，该文件不是文本；请另存为纯文本后再提交。")
    }
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x09 || (0x0E..<0x20).contains(byte) || byte == 0x7F
  }

  private static let signatures: [(prefix: [UInt8], name: String, chinese: String)] = [
    (Array("%PDF-".utf8), "a PDF", " PDF 文件"),
    ([0x50, 0x4B, 0x03, 0x04], "an archive or an office file (docx, xlsx, zip)", "压缩包或 Office 文件"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "an old office file (doc, xls, wps)", "旧版 Office 或 WPS 文件"),
    ([0x89, 0x50, 0x4E, 0x47], "an image (PNG)", "图片（PNG）"),
    ([0xFF, 0xD8, 0xFF], "an image (JPEG)", "图片（JPEG）"),
    (Array("GIF8".utf8), "an image (GIF)", "图片（GIF）"),
    ([0x1F, 0x8B], "a compressed file (gzip)", "压缩文件（gzip）"),
    (Array("Rar!".utf8), "an archive (RAR)", "压缩包（RAR）"),
    ([0x37, 0x7A, 0xBC, 0xAF], "an archive (7z)", "压缩包（7z）"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program", "可执行程序"),
    (Array("{\\rtf".utf8), "a rich text file (RTF)", "富文本文件（RTF）"),
  ]
}
