// A number with its unit as it stands in a sentence, before its meaning is known.

/// Positions are letters of the sentence. Many are copied on their way, so it is kept small.
struct Quantity {
  var value: FigureValue
  /// The unit as written, multiplier included.
  var unit: String
  var meaning: UnitMeaning
  var script: LexedNumber.Script
  var qualifier: FigureQualifier
  /// A number that is written like a figure but is none (a date, a name): it still parts the sentence.
  var isName: Bool
  /// A name that is a size reached (突破百万辆): it ends what is said of its noun.
  var isSize = false
  /// A name that is a date: `2025年`, `5月10日`, `1至8月`.
  var isTime: Bool
  /// The rule of the scanner that found it.
  var rule: RuleName
  private var surfaceStart: Int16 = 0
  private var surfaceEnd: Int16 = 0
  private var numberStart: Int16 = 0
  private var numberEnd: Int16 = 0
  private var power: Int16 = 0

  init(
    surface: Range<Int>, number: Range<Int>, value: FigureValue, script: LexedNumber.Script, unit: String,
    multiplierPower: Int, meaning: UnitMeaning, qualifier: FigureQualifier, rule: RuleName,
    isName: Bool = false, isTime: Bool = false
  ) {
    self.value = value
    self.script = script
    self.unit = unit
    self.meaning = meaning
    self.qualifier = qualifier
    self.rule = rule
    self.isName = isName
    self.isTime = isTime
    self.surface = surface
    self.number = number
    self.multiplierPower = multiplierPower
  }

  /// From the number, or a qualifier glued before it, to the end of the unit or a qualifier glued behind.
  var surface: Range<Int> {
    get { Range(surfaceStart, to: surfaceEnd) }
    set {
      surfaceStart = Int16(truncatingIfNeeded: newValue.lowerBound)
      surfaceEnd = Int16(truncatingIfNeeded: newValue.upperBound)
    }
  }

  /// As what its predicate is read: 下降2个位次 is a distance, as points are, and no place of its own.
  var predicateMeasure: FigureMeasure { measure == .rank && rule != "prose.rank" ? .points : measure }

  /// The number alone.
  var number: Range<Int> {
    get { Range(numberStart, to: numberEnd) }
    set {
      numberStart = Int16(truncatingIfNeeded: newValue.lowerBound)
      numberEnd = Int16(truncatingIfNeeded: newValue.upperBound)
    }
  }

  /// The power of ten of the multiplier.
  var multiplierPower: Int {
    get { Int(power) }
    set { power = Int16(truncatingIfNeeded: newValue) }
  }

  var measure: FigureMeasure { meaning.measure }

  /// The value in base units, where it is exact.
  var baseValue: ExactDecimal? {
    guard case .exact(let number) = value else { return nil }
    return number.scaled(by: multiplierPower + meaning.power).plain
  }
}

extension Range<Int> {
  /// The range between bounds that are kept small, and are known to be in order.
  @inline(__always)
  init(_ start: Int16, to end: Int16) { self.init(uncheckedBounds: (Int(start), Int(end))) }
}
