// Names of statistics that a line's end has cut: the second line goes on, whatever its width.

enum CutName {
  /// `实现地区生` / `产总值90亿元`
  static func crosses(_ bytes: Span<UInt8>, _ first: RoughLine, _ second: RoughLine) -> Bool {
    guard inner.contains(bytes.letter(before: first.end)) else { return false }
    return names.contains { name in
      stride(from: 6, to: name.count, by: 3).contains { cut in
        first.count >= cut && second.count >= name.count - cut
          && (0..<cut).allSatisfy { bytes[first.end - cut + $0] == name[$0] }
          && (cut..<name.count).allSatisfy { bytes[second.start - cut + $0] == name[$0] }
      }
    }
  }

  private static let names = """
    地区生产总值 国内生产总值 固定资产投资 公共预算收入 财政预算收入 社会消费品零售总额 规模以上工业增加值
    规上工业增加值 工业总产值 人均可支配收入 人均纯收入 进出口总额
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }

  /// The letters behind which a name can be cut.
  private static let inner: Set<UInt32> = {
    var letters: Set<UInt32> = []
    for name in names {
      for place in stride(from: 3, to: name.count - 3, by: 3) { letters.insert(name.span.letter(at: place)) }
    }
    return letters
  }()
}
