// Documents as the store sees them, made from a number.

import Ledger

enum Samples {
  /// A draft whose content follows from `seed`; different seeds are different documents.
  static func draft(_ seed: Int, textPieces: Int = 1, pieceBytes: Int = 60, figures: Int = 2) -> DocumentDraft
  {
    let text = "第\(seed)号文：在建工程完成投资\(seed)亿元。"
    var pieces = [Piece(.header, Array("header \(seed)".utf8))]
    for ordinal in 0..<textPieces {
      let filling = [UInt8](repeating: UInt8(ascii: "a") + UInt8(ordinal % 26), count: pieceBytes)
      pieces.append(Piece(.text, Array(text.utf8) + filling))
    }
    pieces.append(Piece(.figures, Array("figures of \(seed)".utf8)))
    pieces.append(Piece(.mentions, Array("mentions of \(seed)".utf8)))
    pieces.append(Piece(.source, Array(text.utf8)))
    return DocumentDraft(
      id: DocumentID(ofText: Array(text.utf8)), sourceKey: Digest(of: Array(text.utf8)),
      figureCount: Int64(figures), redactedFigureCount: 1, mentionCount: 3, pieces: pieces)
  }

  static func key(_ id: String, _ content: String = "") -> RequestKey {
    RequestKey(id: id, fingerprint: Digest(of: Array(content.utf8)))
  }
}

/// A small generator whose sequence follows from its seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
