// Documents as districts write them, about 2.4 KB each, the same for the same seed.

struct Random {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x5851_F42D_4C95_7F2D }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// Early entries far more often than late ones.
  mutating func skewed(_ bound: Int) -> Int {
    let unit = Double(next() >> 11) / Double(1 << 53)
    return min(bound - 1, Int(unit * unit * Double(bound)))
  }
}

struct Made {
  var key: String
  var text: String
  var year: String
  var region: String
  var kind: String
  var date: Int32
}

struct DocumentMaker {
  private var random: Random
  private let districts: [String]
  /// Companies and officials that some documents name.
  let companies: [String]
  let officials: [String]

  init(seed: UInt64) {
    var random = Random(seed: seed)
    func place(_ ends: [String]) -> String {
      var name = String.UnicodeScalarView()
      for _ in 0..<2 { name.append(Words.places[random.below(Words.places.count)]) }
      return String(name) + ends[random.below(ends.count)]
    }
    districts = (0..<40).map { _ in place(["区", "县", "市"]) }
    companies = (0..<4_000).map { _ in
      var name = String.UnicodeScalarView()
      for _ in 0..<2 { name.append(Words.brands[random.below(Words.brands.count)]) }
      return String(name) + Words.trades[random.below(Words.trades.count)]
        + Words.companyEnds[random.below(Words.companyEnds.count)]
    }
    officials = (0..<3_000).map { _ in
      var name = String.UnicodeScalarView()
      for _ in 0..<1 + random.below(2) { name.append(Words.given[random.below(Words.given.count)]) }
      return Words.families[random.below(Words.families.count)] + String(name)
    }
    self.random = random
  }

  private mutating func pick(_ words: [String]) -> String { words[random.skewed(words.count)] }

  private mutating func any(_ words: [String]) -> String { words[random.below(words.count)] }

  private mutating func amount() -> String {
    switch random.below(4) {
    case 0: "\(1 + random.below(99)).\(random.below(100))亿元"
    case 1: "\(1 + random.below(900))亿元"
    case 2: "\(100 + random.below(9_900))万元"
    default: "X亿元"
    }
  }

  private mutating func rate() -> String { "\(random.below(30)).\(random.below(10))%" }

  private mutating func place() -> String {
    var name = String.UnicodeScalarView()
    for _ in 0..<2 { name.append(Words.places[random.below(Words.places.count)]) }
    return String(name) + pick(Words.placeEnds)
  }

  /// A sentence with its places filled in.
  private mutating func sentence(_ district: String) -> String {
    let template = Words.sentences[random.below(Words.sentences.count)]
    var text = ""
    var place: Unicode.Scalar?
    for scalar in template.unicodeScalars {
      switch scalar {
      case "{": place = "{"
      case "}":
        if let place { text += fill(place, district) }
        place = nil
      default:
        if place == nil { text.unicodeScalars.append(scalar) } else { place = scalar }
      }
    }
    return text
  }

  private mutating func fill(_ place: Unicode.Scalar, _ district: String) -> String {
    switch place {
    case "接": pick(Words.connectives)
    case "指": pick(Words.indicators)
    case "企": any(companies)
    case "程": pick(Words.works)
    case "局": pick(Words.departments)
    case "人": any(officials)
    case "业": pick(Words.trades)
    case "副": pick(Words.adjectives)
    case "动": pick(Words.verbs)
    case "名": pick(Words.nouns)
    case "新": any(Words.nouns)
    case "常": pick(Words.common)
    case "区": district
    case "地": self.place()
    case "额": amount()
    case "率": rate()
    case "点": "\(random.below(9)).\(random.below(10))"
    case "月": "\(1 + random.below(12))"
    default: "\(1 + random.below(300))"
    }
  }

  mutating func next(_ number: Int) -> Made {
    let year = 2015 + random.below(11)
    let month = 1 + random.below(12)
    let district = pick(districts)
    let kind = any(Words.occasions)
    var text = "\(district)\(year)年\(kind)\n同志们：\n"
    let length = 1_600 + random.below(1_600)
    while text.utf8.count < length {
      for _ in 0..<3 + random.below(5) { text += sentence(district) }
      text += "\n"
    }
    return Made(
      key: "doc-\(number)", text: text, year: "\(year)", region: district, kind: kind,
      date: Int32(year * 10_000 + month * 100 + 1 + random.below(28)))
  }
}
