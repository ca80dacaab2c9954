// What a text has said before a sentence that holds for its projects: the stage in the heading that they
// stand under, and the names that something beside them once told apart.

struct ProjectCarry {
  private struct Lead {
    var level: Int
    var style: Style
    var stage: ProjectStage
  }

  /// Two kinds of markers share a level: `（一）` and the `1、` under it.
  private enum Style { case bracket, digit, other }

  private var leads: [Lead] = []
  /// Where in its sentence the mention ended that was last given the stage of its heading.
  var end = -1

  /// Names of general words that their cost or their neighbours made names: from then on they are known.
  private(set) var told: NameSet = []

  mutating func tell(_ name: String) { told.insert(name) }

  /// All names that were mentioned: what has been spoken of as an undertaking is one where it is named again.
  private(set) var known: NameSet = []

  mutating func know(_ name: String) { known.insert(name) }

  /// That of the projects which the sentence before counted: `9个续建项目完成投资。其中，A、B…`.
  private(set) var counted: ProjectStage?

  mutating func count(_ noun: String?) { counted = noun.flatMap(Self.stage) }

  /// The stage of all that stands under the heading: `（一）在建项目要抢进度`.
  var stage: ProjectStage? { leads.last?.stage }

  mutating func enter(_ heading: SectionHeading) {
    let style = Self.style(heading.marker)
    leads.removeAll { $0.level > heading.level || $0.level == heading.level && $0.style == style }
    guard let stage = Self.stage(of: heading.heading) else { return }
    leads.append(Lead(level: heading.level, style: style, stage: stage))
  }

  /// 一是… and its like hold for their paragraph.
  mutating func enterParagraph() {
    counted = nil
    if leads.last?.level == 3 { leads.removeAll { $0.level == 3 } }
  }

  private static func style(_ marker: String) -> Style {
    switch marker.utf8.first ?? 0 {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case 0x28, 0xEF: .bracket
    default: .other
    }
  }

  private static func stage(of heading: String) -> ProjectStage? {
    guard heading.holds("项目") || heading.holds("一批") else { return nil }
    let told = stages.filter { heading.holds($0.words) && !isCounted($0.words, in: heading) }
    // `续建项目和新开工项目`: some are the one, some the other.
    let isMixed = told.contains { $0.stage != told[0].stage && !told[0].words.holds($0.words) }
    return isMixed ? nil : told.first?.stage
  }

  /// `二是新开工项目12个，竣工项目x个`: told of as many, and not the stage of what follows.
  private static func isCounted(_ words: String, in heading: String) -> Bool {
    guard let range = heading.utf8.firstRange(of: words.utf8), range.upperBound < heading.utf8.endIndex else {
      return false
    }
    switch heading.utf8[range.upperBound] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "x"), UInt8(ascii: "X"), UInt8(ascii: "*"):
      return true
    default: return false
    }
  }

  private static let stages: [(words: String, stage: ProjectStage)] = [
    ("停工项目", .suspended), ("停建项目", .suspended), ("在谈项目", .negotiating), ("洽谈项目", .negotiating),
    ("签约项目", .signed), ("前期项目", .preliminary), ("前期推进", .preliminary), ("储备项目", .reserve),
    ("谋划项目", .planned), ("拟建项目", .planned), ("谋划一批", .planned), ("储备一批", .reserve), ("签约一批", .signed),
    ("投产项目", .operating), ("投产一批", .operating), ("竣工项目", .completed), ("建成项目", .completed),
    ("竣工一批", .completed), ("建成一批", .completed), ("开工项目", .started), ("开工建设一批", .started),
    ("开工一批", .started), ("在建项目", .ongoing), ("续建项目", .ongoing), ("建设一批", .ongoing), ("推进一批", .ongoing),
  ]
}
