// Single letters at the left edge of a name: part of it, or of the verb before it.

extension ProjectReader {
  func isLeadingLetter(_ index: Int, _ range: Range<Int>) -> Bool {
    switch text[pieces[index].start] {
    // 如皋, 如东 are words.
    case "像", "对", "与", "从", "有", "如": return true
    // `以瀚海新材料项目为龙头`
    case "以" where text.at(pieces[range.upperBound - 1].end) == "为": return true
    // `投资3000万元建汶溪公路`
    case "建", "修":
      return index > 0 && pieces[index - 1].kind == .wall && tokens[pieces[index - 1].token].kind == .quantity
    case "省", "市", "区", "县":
      return !isInstitution(index + 1, range) && standsAlone(index, range)
    // `半年度考评`, `年底前入库`: the end of a time.
    case "度": return index > 0 && text.at(pieces[index].start - 1) == "年"
    case "前":
      switch text.at(pieces[index].start - 1) {
      case "底", "末", "月", "年", "期": return true
      default: return false
      }
    case "深", "细", "透", "牢", "紧", "足", "准", "稳", "早", "实", "优", "强": return isComplement(index)
    // 三批重点项目
    case "二" where isBatch(index), "三" where isBatch(index): return true
    case "一" where isPartOfPhrase(index): return false
    case "以", "好", "要", "由", "向", "一", "批", "个", "到", "至", "用", "会", "能", "可", "应", "及", "级", "每", "后",
      "里":
      return standsAlone(index, range)
    default: return false
    }
  }

  /// It begins neither a place nor another unknown name.
  private func standsAlone(_ index: Int, _ range: Range<Int>) -> Bool {
    index + 1 == range.upperBound || pieces[index + 1].kind != .letter
      || !isPlace(index, range) && isOwn(index + 1)
  }

  private func isBatch(_ index: Int) -> Bool {
    text.at(pieces[index].end) == "批" && text.at(pieces[index].end + 1) != "次"
  }

  /// 一带一路公园, 一中新校区
  private func isPartOfPhrase(_ index: Int) -> Bool {
    let start = pieces[index].start
    if text.has("一带一路", at: start) { return true }
    switch text.at(start + 1) {
    case "中", "小", "幼", "院": return Self.schoolParts.begins(text, at: start + 2)
    default: return false
    }
  }

  private static let schoolParts: WordSet = "校区 新校区 东校区 西校区 南校区 北校区 分校 院区 新院区 迁建 扩建 改扩建 新建 改造 搬迁"

  private func isPlace(_ index: Int, _ range: Range<Int>) -> Bool {
    index + 2 < range.upperBound && pieces[index + 2].kind == .letter
      && NameLexicon.shared.isPlaceEnd(text[pieces[index + 2].start])
  }

  /// 市二院, 县人民医院: whose it is tells it from others.
  private func isInstitution(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index < range.upperBound else { return false }
    // 省儿童医院城北院区
    if pieces[index].kind == .word, !pieces[index].isA(.head), index + 1 < range.upperBound,
      Self.institutions.contains(text, pieces[index + 1].range)
    {
      return true
    }
    if pieces[index].kind == .word { return pieces[index].isA(.head) && index + 1 < range.upperBound }
    switch text[pieces[index].start] {
    case "一", "二", "三", "四", "五", "六", "七", "八", "九", "十": break
    default: return false
    }
    switch text.at(pieces[index].end) {
    case "院", "中", "小", "幼", "职": return true
    default: return false
    }
  }

  /// 做深, 跟紧: the end of the verb before the name.
  private func isComplement(_ index: Int) -> Bool {
    guard index > 0, pieces[index - 1].end == pieces[index].start, pieces[index - 1].range.count == 1 else {
      return false
    }
    switch text[pieces[index - 1].start] {
    case "做", "抓", "盯", "跟", "谋", "推", "管", "建", "办", "落", "补", "守": return true
    default: return false
    }
  }

  private static let institutions: WordSet = "医院 中学 小学 学院 大学 学校 博物馆 图书馆 美术馆"

  /// `二、汶溪大桥工程。`: the number of a heading is no member of a list.
  func isMarker(_ member: Range<Int>) -> Bool {
    guard let first = member.first, let last = member.last else { return false }
    // `进展情况1、汶溪大桥工程。`: behind a heading whose line break is lost.
    if text[pieces[last].end - 1].isDigit, text.at(pieces[last].end) == "、",
      text.has("情况", endingAt: pieces[last].end - 1)
    {
      return true
    }
    guard pieces[first].start == text.remarkEnd else { return false }
    return ChineseNumerals.areAll(text, pieces[first].start..<pieces[last].end)
  }
}
