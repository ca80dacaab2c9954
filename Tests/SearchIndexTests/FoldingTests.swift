// Folding and the way back: every original must come out again, byte for byte.

import SearchIndexTestSupport
import Testing

@testable import SearchIndex

@Suite struct FoldingTests {
  @Test(arguments: [
    ("ＧＤＰ增长８．５％", "gdp增长8.5%"),
    ("总投资 \n　　达到", "总投资 达到"),
    ("①推进ⅡB㎡", "1推进iibm2"),
    ("⼯程（一期）", "工程(一期)"),
    ("零\u{200B}宽\u{FEFF}", "零宽"),
    ("ΑΒГД É", "αβгд é"),
    ("ｶﾀｶﾅ", "カタカナ"),
    ("甲乙丙丁 abc 123", "甲乙丙丁 abc 123"),
  ])
  func folds(_ text: String, _ expected: String) {
    #expect(String(decoding: FoldedText.fold(text), as: UTF8.self) == expected)
  }

  @Test func restoresOriginal() {
    var random = SeededRandom(seed: 7)
    let pieces = [
      "项目", "，", "。", "ＡＢ", "Ab", " ", "\n", "\r\n", "　", "\n　　", "①", "㎡", "\u{200B}", "投资", "9", "É", "𠀀",
      "🙂",
    ]
    for _ in 0..<400 {
      var original: [UInt8] = []
      for _ in 0..<random.below(60) {
        if random.below(12) == 0 { original.append(UInt8(random.below(256))) }
        original += Array(pieces[random.below(pieces.count)].utf8)
      }
      if random.below(8) == 0 { original += [UInt8](repeating: 0x2E, count: 500) + [0x41] }
      let folded = FoldedText(original)
      var restorer = Restorer(folded, from: 0)
      restorer.copy(through: folded.bytes.count + 1, cutting: false)
      #expect(restorer.offset == 0)
      #expect(restorer.original == original)
      let start = random.below(folded.bytes.count + 1)
      var tail = Restorer(folded, from: start)
      tail.copy(through: folded.bytes.count + 1, cutting: false)
      #expect(Array(original[tail.offset...]) == tail.original)
    }
  }

  @Test func foldingTwiceChangesNothing() {
    for value in UInt32(0)..<0x30000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = FoldedText(Array(String(Character(scalar)).utf8)).bytes
      #expect(FoldedText(once).bytes == once || once.count > 8, "U+\(String(value, radix: 16))")
    }
  }

  @Test func lettersAreOfAnyScript() {
    func letters(_ text: String) -> [UInt32] { FoldedText.letters(Array(text.utf8)).scalars }
    #expect(letters("工a1é，々。") == [0x5DE5, 97, 49, 0xE9, 0, 0x3005, 0])
    #expect(letters("，。 —") == [])
    #expect(letters("𠀀🙂я") == [0x20000, 0, 0x44F, 0])
  }
}
