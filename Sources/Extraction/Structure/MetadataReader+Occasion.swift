// The meeting that a document was given at.

extension MetadataReader {
  /// `在…会议上`: the meeting.
  static func occasion(in line: String) -> String? {
    guard line.holds("在"), line.holds("上") else { return nil }
    let scalars = Array(line.unicodeScalars)
    for start in scalars.indices where scalars[start] == "在" {
      let limit = min(scalars.count, start + 80)
      for end in (start + 3)..<max(limit, start + 3) where "上]】".unicodeScalars.contains(scalars[end]) {
        // What a label in brackets ends is no meeting.
        if scalars[end] == "]" || scalars[end] == "】" { break }
        if "会议式动班坛话典會議動壇".unicodeScalars.contains(scalars[end - 1]) {
          var words: [UInt8] = []
          for scalar in scalars[(start + 1)..<end] where !scalar.isBlank {
            TextDecoder.append(scalar.value, to: &words)
          }
          return String(decoding: words, as: UTF8.self)
        }
      }
    }
    return nil
  }

  /// `全县项目建设工作会议讲话`, `物流园奠基仪式发言稿`: the meeting, where a kind of speech is all that follows it.
  static func occasion(ofTitle title: String?) -> String? {
    guard let title, TitleRules.kind(of: title) == .speech,
      let last = meetings.compactMap({ title.ranges(of: $0).last }).max(by: { $0.upperBound < $1.upperBound }
      ),
      2...longestKind ~= title[last.upperBound...].unicodeScalars.count
    else { return nil }
    let start = (title.firstPlace(of: "在") ?? title.firstPlace(of: "关于")).flatMap {
      $0.upperBound < last.lowerBound ? $0.upperBound : nil
    }
    let name = TitleRules.trimmed(title[(start ?? title.startIndex)..<last.upperBound])
    return 4...60 ~= name.unicodeScalars.count && !name.holds("\n") ? name : nil
  }

  private static let meetings = ["会议", "大会", "会", "仪式", "典礼", "论坛"]
  /// In letters: `上的表态发言稿`.
  private static let longestKind = 7

  /// `2015年1月6日在岚川镇人民代表大会第三次会议`, with 在 or without.
  static func occasion(withoutEnd line: String) -> String? {
    guard line.ends(withOneOf: meetingEnds), let mark = line.firstPlace(of: "在") ?? line.firstPlace(of: "日"),
      DateReader.firstDate(in: String(line[..<mark.upperBound])) != nil
    else { return nil }
    let name = TitleRules.trimmed(line[mark.upperBound...])
    return 4...60 ~= name.unicodeScalars.count ? name : nil
  }

  /// `值此岚川县政协五次会议隆重召开之际`, `这次全县招商工作会议，是…`: the meeting that the first words name.
  static func occasion(opening: String, title: String?) -> String? {
    let first = opening.unicodeScalars.prefix(openingLetters)
    let head = String(String.UnicodeScalarView(first))
    if let start = head.firstPlace(of: "值此"), let end = head.firstPlace(of: "之际"),
      start.upperBound < end.lowerBound
    {
      let words = String(head[start.upperBound..<end.lowerBound])
      let cut = callings.compactMap { words.firstPlace(of: $0)?.lowerBound }.min() ?? words.endIndex
      return meeting(words[..<cut])
    }
    for this in ["这次", "本次", "在这里召开", "今天召开"] {
      guard let start = head.firstPlace(of: this) else { continue }
      let words = head[start.upperBound...].prefix { $0 != "，" && $0 != "," && $0 != "是" && $0 != "。" }
      if words.endIndex < head.endIndex, let name = meeting(words) { return name }
    }
    return nil
  }

  private static func meeting(_ words: Substring) -> String? {
    var name = TitleRules.trimmed(words)
    for call in ["召开", "举行"] where name.hasPrefix(call) { name = String(name.dropFirst(2)) }
    return 6...40 ~= name.unicodeScalars.count && (name.ends("会议") || name.ends("会"))
      && !name.ends(withOneOf: noMeetings) ? name : nil
  }

  private static let noMeetings = PhraseSet(words: "社会 机会 协会 委员会 商会 学会")
  private static let openingLetters = 160
  private static let callings = ["隆重召开", "隆重开幕", "胜利召开", "召开", "开幕", "举行", "隆重举行", "胜利闭幕"]
  private static let meetingEnds = PhraseSet(words: "会议 大会 全会 推进会 动员会 座谈会")

  /// `（2023年5月8日 全区经济工作会议）`
  static func occasion(behindDate line: String) -> String? {
    guard line.hasPrefix("（") || line.hasPrefix("("), line.hasSuffix("）") || line.hasSuffix(")"),
      let day = line.firstPlace(of: "日"), DateReader.firstDate(in: line)?.day != nil
    else { return nil }
    let rest = TitleRules.trimmed(line[day.upperBound...].dropLast())
    let isMeeting = ["会", "会议", "仪式", "活动", "论坛"].contains { rest.hasSuffix($0) }
    return isMeeting && 4...60 ~= rest.unicodeScalars.count ? rest : nil
  }
}
