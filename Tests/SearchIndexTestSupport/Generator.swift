// Random documents, changes and queries, the same for the same seed.

package import SearchIndex

/// Random documents, changes and queries.
package struct Generator {
  package var random: SeededRandom
  /// Few letters, so that substrings meet; folding, punctuation, other scripts, letters beyond the basic
  /// plane.
  package static let letters = [
    "项", "目", "投", "资", "工", "程", "建", "设", "区", "ａ", "B", "b", "９", "9", "é", "𠀀", "①",
  ]
  package static let marks = ["，", "。", " ", "\n", "　", "：", "(", "——", "\u{200B}", "\n　　"]

  package init(seed: UInt64) { random = SeededRandom(seed: seed) }

  package mutating func text(_ length: Int) -> String {
    var text = ""
    for _ in 0..<length {
      let isMark = random.below(9) == 0
      text +=
        isMark
        ? Self.marks[random.below(Self.marks.count)] : Self.letters[skewed(Self.letters.count)]
    }
    return text
  }

  /// Low numbers more often.
  private mutating func skewed(_ bound: Int) -> Int { min(random.below(bound), random.below(bound)) }

  package mutating func document(_ key: String) -> IndexDocument {
    IndexDocument(
      key: key, text: text(random.below(120)),
      fields: [
        "year": ["\(2020 + random.below(5))"],
        "tag": (0..<random.below(3)).map { _ in "t\(random.below(4))" },
      ],
      date: random.below(6) == 0 ? nil : Int32(20_200_101 + random.below(5) * 10_000 + random.below(3)))
  }

  package mutating func changes(_ count: Int, keys: Int) -> [IndexChange] {
    (0..<count).map { _ in
      let key = "key-\(random.below(keys))"
      return random.below(4) == 0 ? .delete(key) : .upsert(document(key))
    }
  }

  package mutating func node(_ depth: Int, from texts: [String]) -> Query.Node {
    switch random.below(depth > 2 ? 6 : 12) {
    case 0: return .field(name: "year", value: "\(2019 + random.below(6))")
    case 1: return .field(name: "tag", value: "T\(random.below(4))")
    case 2:
      let from = Int32(20_200_101 + random.below(5) * 10_000)
      return .date(from: from, through: from + Int32(random.below(3) * 10_000))
    case 6, 7, 8: return .and((0..<2 + random.below(2)).map { _ in node(depth + 1, from: texts) })
    case 9, 10: return .or((0..<2 + random.below(2)).map { _ in node(depth + 1, from: texts) })
    case 11: return .not(node(depth + 1, from: texts))
    default: return phrase(from: texts).map { .phrase($0) } ?? .all
    }
  }

  /// 1 to 12 letters out of a text, sometimes with a letter that is wrong.
  private mutating func phrase(from texts: [String]) -> Phrase? {
    guard !texts.isEmpty else { return Phrase(text(2)) }
    let scalars = Array(texts[random.below(texts.count)].unicodeScalars)
    guard !scalars.isEmpty else { return Phrase(text(1)) }
    let start = random.below(scalars.count)
    let length = random.below(3) == 0 ? 1 + random.below(12) : 1 + random.below(3)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[start..<min(scalars.count, start + length)])
    if random.below(8) == 0 { view.append("程") }
    return Phrase(String(view))
  }
}
