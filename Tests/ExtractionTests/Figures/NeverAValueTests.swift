// A redacted number never gets a value: placeholders of every shape in sentences put together at random.
import Testing

@testable import Extraction

@Suite struct NeverAValueTests {
  private static let signs = ["X", "x", "×", "*", "＊", "○", "□", "_", "#", "Ｘ", "ⅹ"]
  private static let units = [
    "亿元", "万元", "元", "％", "%", "个百分点", "个", "家", "亩", "万平方米", "公里", "万人", "户", "倍", "天", "亿美元",
  ]
  private static let heads = [
    "总投资", "税收同比增长", "新增企业", "约", "力争达到", "占比", "完成投资", "突破", "其中", "位居第", "从", "，", "“", "（",
  ]
  private static let tails = ["。", "，", "以上。", "左右，", "的项目", "、", "余", "多，", "）。", "至", "—", "到", ""]

  /// A small generator with a seed, so that a failure can be run again.
  private struct Random {
    var state: UInt64

    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }

    mutating func pick(_ choices: [String]) -> String { choices[next(choices.count)] }
  }

  /// A placeholder alone, repeated, parted by spaces or points, or mixed with digits.
  private static func placeholder(_ random: inout Random) -> String {
    let sign = random.pick(signs)
    switch random.next(8) {
    case 0: return sign
    case 1: return sign + sign
    case 2: return sign + " " + sign
    case 3: return sign + "." + sign
    case 4: return String(random.next(9) + 1) + sign
    case 5: return sign + String(random.next(10))
    case 6: return String(random.next(9) + 1) + "." + sign
    default: return sign + sign + sign
    }
  }

  @Test(arguments: 0..<40)
  func placeholdersHaveNoValue(seed: Int) throws {
    var random = Random(state: UInt64(seed) &* 977 &+ 13)
    for _ in 0..<100 {
      var text = ""
      for _ in 0...random.next(3) {
        text +=
          random.pick(Self.heads) + Self.placeholder(&random) + random.pick(Self.units)
          + random.pick(Self.tails)
      }
      for figure in try FigureCase.figures(text) {
        let hasSign = figure.surface.contains { Self.signs.contains(String($0)) }
        guard hasSign else { continue }
        if case .redacted = figure.value { continue }
        Issue.record("\(figure.surface) in \(text) has \(figure.value)")
      }
    }
  }

  @Test(arguments: 0..<20)
  func figuresDoNotOverlapAndStayInside(seed: Int) throws {
    var random = Random(state: UInt64(seed) &* 7919 &+ 5)
    let pieces =
      Self.signs + Self.units + Self.heads + Self.tails + [
        "一", "百", "亿", "3", "1,234", "4.5", "等", "项目", "工程", "分别增长", "2024年", "\n", "《", "第", "百分之", "某", " ",
      ]
    var text = ""
    for _ in 0..<600 { text += random.pick(pieces) }
    let document = try Extractor.extract(Array(text.utf8))
    var last = 0
    for figure in document.figures {
      #expect(figure.span.clean.lowerBound >= last)
      #expect(!figure.span.clean.isEmpty)
      last = figure.span.clean.upperBound
    }
    #expect(last <= document.text.utf8.count)
  }

  /// Long runs of one letter must end in bounded work; the test's own limit is that it ends.
  @Test(arguments: ["X", "一", "（", "9", "、", "等", "亿", "项目", "第", "“", "，", "1、", "工程、"])
  func longRunsEnd(piece: String) throws {
    let text = String(repeating: piece, count: 120_000 / piece.utf8.count)
    let document = try Extractor.extract(Array(text.utf8))
    #expect(document.figures.count < text.utf8.count)
  }
}

extension NeverAValueTests {
  /// A sentence longer than one reading is cut, but never inside a number.
  @Test(arguments: [2030, 2040, 2044, 2045, 2046, 2047, 2048, 2049, 2060])
  func longSentencesAreNotCutInsideNumbers(length: Int) throws {
    let filler = String(repeating: "发", count: length)
    let figures = try FigureCase.figures(filler + "，总投资1234.5亿元，增长8%。")
    #expect(figures.map(\.surface) == ["1234.5亿元", "8%"])
    let hidden = String(repeating: "X", count: length)
    for figure in try FigureCase.figures("总投资" + hidden + "5亿元。") {
      if case .redacted = figure.value { continue }
      Issue.record("\(figure.surface) has \(figure.value)")
    }
  }
}
