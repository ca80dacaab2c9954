// What the words of a heading say of the figures below it: whether they have happened, and when.

enum SectionHeadings {
  private static let reviews = PhraseSet(
    words: "回顾 工作简要回忆 工作回忆 工作总结 客观总结 总结20 过去 去年 完成情况 主要成绩 工作情况 工作成效 发展成就 主要成就 取得的 一年来 五年来 来之不易")
  private static let plans = PhraseSet(
    words: """
      安排 重点工作 主要任务 重点任务 目标 打算 部署 谋划 今年 思路 草案 预算（草案） 下一步 下步 下半年 下阶段 下一阶段 四季度 总体要求
      重要要求 工作要求 几点要求 几点意见 怎么办 怎么干 主要考虑 总体考虑 建议 工作任务 未来 展望
      """)
  /// Things that a government says it will do in its year.
  private static let promises = PhraseSet(words: "民生实事 惠民实事 为民实事 民心工程 实事项目 民生工程 责任分工 任务分解")
  private static let fulfilments = PhraseSet(words: "落实 兑现 如期")
  private static let states = PhraseSet(words: "情况 成效")
  /// 主要目标完成情况: what came of it.
  private static let completions = PhraseSet(words: "完成情况 执行情况 落实情况 进展情况")
  private static let accounts = PhraseSet(words: "情况 进展 做法")
  private static let ahead = PhraseSet(
    words: "下半年 下一步 下步 下阶段 下一阶段 向前看 今年的目标 今年要 目标任务 全年任务 各项任务 今年工作 今年任务")
  private static let resolves = PhraseSet(words: "以更大 以更高 以更新 以更实 以更强 以更优 以更足 坚定不移抓")
  private static let back = PhraseSet(words: "回头看 这一年 过去一年 过去的一年 肯定成绩")
  private static let commas = PhraseSet(words: "， ,")
  private static let spans = PhraseSet(words: "五” 五年")
  private static let newlySchemed = PhraseSet(words: "新增谋划 新谋划")
  private static let lastYears = PhraseSet(words: "过去一年 去年 一年来 过去的一年")
  private static let thisYear = PhraseSet(words: "今年")
  private static let nextYears = PhraseSet(words: "明年 关于明年")

  /// `正视问题，差距不容忽视`
  static func ownsUp(_ heading: String) -> Bool {
    isShort(heading) && wants.isIn(Array(heading.utf8))
  }

  /// As the name of a section is. Its bytes, which need not be counted, tell most that are not.
  private static func isShort(_ heading: String) -> Bool {
    heading.utf8.count <= 4 * longestName && heading.unicodeScalars.count <= longestName
  }

  /// In letters.
  private static let longestName = 26

  private static let wants = PhraseSet(words: "问题 差距 短板 不足")

  /// The name that the heading of a part of a report begins with, where line breaks are lost and the text
  /// runs on behind it: `2025年工作回顾过去一年，…`.
  static func name(of heading: String, level: Int, kind: DocumentKind) -> String {
    guard level == 1, kind == .report, !isShort(heading) || heading.holds(oneOf: commas) else {
      return heading
    }
    let clause = heading.prefix { $0 != "，" && $0 != "," && $0 != "。" && $0 != "：" }
    var end: String.Index?
    for name in names {
      guard let found = clause.firstPlace(of: name), found.upperBound > end ?? clause.startIndex else {
        continue
      }
      end = found.upperBound
    }
    // Behind the last of several, `…回顾和主要成绩`; what is no heading has its comma earlier.
    guard let end, clause[..<end].unicodeScalars.count <= longestName,
      // `主要目标提前完成，…` is a heading of its own.
      beginnings.contains(where: { clause[end...].hasPrefix($0) })
    else { return heading }
    return String(clause[..<end])
  }

  /// What the text behind such a name begins with.
  private static let beginnings = [
    "过去", "今年", "去年", "刚刚", "19", "20", "“", "我", "新时代", "根据", "按照", "围绕", "面对", "一年来", "五年来", "全",
    "在", "为", "政府", "各位", "本届", "当前", "这", "做好", "综合", "总",
  ]

  private static let names = [
    "工作回顾", "发展回顾", "工作总结", "主要成绩", "工作情况", "完成情况", "执行情况", "工作安排", "主要任务", "重点工作",
    "重点任务", "主要目标", "工作目标", "预期目标", "发展目标", "目标任务", "工作打算", "工作思路", "总体要求", "主要考虑",
  ]

  /// What a heading says; what it leaves open it takes from the section around it.
  ///
  /// - Parameter tellsOfDone: the title says that it tells what has been done, and no heading says otherwise.
  static func view(
    _ heading: String, year: Int?, kind: DocumentKind, isMidYear: Bool = false, tellsOfDone: Bool = false,
    within outer: SectionView
  ) -> SectionView {
    var view = outer
    // `明年怎么干，关键是把几件大事干成`, at the end of a year: what is asked of the next one.
    if let year, heading.begins(withOneOf: nextYears) {
      return SectionView(time: .year(year + 1), aspect: .target)
    }
    // A heading of clauses (在…，要…) is talk; a name of a section is short and has no comma.
    guard isShort(heading) else { return view }
    let bytes = Array(heading.utf8)
    if commas.isIn(bytes) {
      // `抓关键，下半年要见真章`: a time still to come speaks for itself.
      // `坚定不移抓创新，以更新理念激活动力`: still more of it.
      if ahead.isIn(bytes) || kind == .report && resolves.isIn(bytes) { view.aspect = .target }
      if back.isIn(bytes) { view.aspect = .actual }
      return view
    }
    let isAccount = heading.ends(withOneOf: completions)
    let isReview = reviews.isIn(bytes)
    // `民生实事有序推进`, `项目谋划储备质量不高`: how it goes.
    // `新增谋划项目13个`: which ones.
    let isState = heading.ends(withOneOf: standings) || newlySchemed.isIn(bytes)
    // `今年以来推进情况`: how far it has come.
    let isSoFar = heading.begins("今年以来") && !isReview && accounts.isIn(bytes)
    let isPlan =
      !isAccount && !isSoFar && !isState && plans.isIn(bytes)
      // `一、上半年工作`, and under it `（一）推进民生工程`: what came of them.
      || !isReview && !isState && outer.aspect != .actual && !tellsOfDone && promises.isIn(bytes)
        && !heading.begins(withOneOf: fulfilments)
        && !states.isIn(bytes)
    // A heading of both (发展成就和主要目标) leaves it to the sentences.
    if isReview != isPlan {
      view.aspect = isReview ? .actual : .target
    } else if isReview {
      view.aspect = nil
    } else if accounts.isIn(bytes) || !isPlan && isOfPast(heading) {
      // 工作进展, 主要做法: how things stand.
      view.aspect = .actual
    }
    let hasSpan = spans.isIn(bytes)
    view.isMixed = false
    if !isPlan, isReview || accounts.isIn(bytes) { view.quarter = quarter(heading) ?? view.quarter }
    if let stated = statedYear(bytes) {
      view.time = .year(stated)
      view.isMixed = hasSpan && isReview
    } else if isReview, lastYears.isIn(bytes), let year {
      view.time = .year(year - 1)
    } else if hasSpan, isReview || isPlan {
      view.time = .span
    } else if isReview, kind == .report, !isMidYear, !thisYear.isIn(bytes), let year {
      // An annual report reviews the year before the one it speaks from.
      view.time = .year(year - 1)
    } else if isPlan, thisYear.isIn(bytes), let year {
      view.time = .year(year)
    }
    return view
  }

  private static let standings = PhraseSet(
    words: """
      有序推进 稳步推进 进展顺利 成效明显 落地见效 有提升 有成效 有实效 有进展 有亮点 有起色 不高 不足 不够 不快 不强 不优 不大 不平衡 不均衡 缓慢 乏力 滞后 偏低 偏慢 偏少 薄弱 较慢 较少
      """)

  /// 一季度, 第二季度, and no 前三季度.
  private static func quarter(_ heading: String) -> Int? {
    guard let place = heading.firstPlace(of: "季度") else { return nil }
    let before = heading[..<place.lowerBound].unicodeScalars.suffix(2)
    guard let number = before.last, before.first != "前" else { return nil }
    return ChineseNumerals.digit(Glyph(unicodeScalarLiteral: number))
  }

  /// `上半年项目建设起步扎实`: what months that are over have brought.
  private static func isOfPast(_ heading: String) -> Bool {
    heading.begins(withOneOf: monthsOver) && !heading.unicodeScalars.contains("要")
  }

  private static let monthsOver = PhraseSet(words: "上半年 前三季度 今年以来 一季度")

  /// Whether it says what is to be done: `突出重点、精准发力`, and under it `聚焦项目为王，持续扩大有效投资`. A review says
  /// what came of it: `投资结构持续优化`.
  static func isOrder(_ heading: String, level: Int) -> Bool {
    let bytes = Array(heading.utf8)
    if stances.isIn(bytes), !heading.holds("问题导向") { return false }
    if level == 1,
      resolves.isIn(bytes) || heading.begins(withOneOf: undertakings)
        || heading.begins("要") && isCall(heading)
    {
      return true
    }
    if heading.holds("要"), hasDutyInTime(heading) || level == 2 && hasDuty(heading) { return true }
    if level == 1, orders.isIn(bytes) { return true }
    guard efforts.isIn(bytes) else { return false }
    let clauses = heading.split { $0 == "，" || $0 == "," || $0 == "、" }.map(String.init)
    // Below the first level, and in its last clause: `聚焦产业，动能加快转换` has come to pass.
    return level == 1 ? clauses.contains(where: isEffort) : clauses.last.map(isEffort) ?? false
  }

  /// 工业要顶上去, 要素要跟上来: 要 behind what it is asked of, and no part of a word.
  private static func hasDuty(_ heading: String) -> Bool {
    let letters = Array(heading.unicodeScalars)
    guard 4...14 ~= letters.count else { return false }
    return (2..<letters.count - 1).contains {
      letters[$0] == "要" && !beforeDuty.contains(letters[$0 - 1]) && !behindDuty.contains(letters[$0 + 1])
    }
  }

  /// `压实责任，上半年要交硬账`, `立下军令，今年的招商要有新章法`: what is asked of a time that is named.
  private static func hasDutyInTime(_ heading: String) -> Bool {
    heading.split { $0 == "，" || $0 == "," }.contains { clause in
      guard let time = dutyTimes.first(where: { clause.hasPrefix($0) }) else { return false }
      let letters = Array(clause.unicodeScalars)
      return (time.unicodeScalars.count..<letters.count).contains {
        letters[$0] == "要" && !beforeDuty.contains(letters[$0 - 1])
          && $0 + 1 < letters.count && !behindDuty.contains(letters[$0 + 1])
      }
    }
  }

  private static let dutyTimes = ["今年", "上半年", "下半年", "全年", "年内", "一季度", "二季度", "三季度", "四季度", "新的一年"]
  private static let beforeDuty = Set("主重需必纪只摘概简机首次不".unicodeScalars)
  private static let behindDuty = Set("素点求件闻目领务".unicodeScalars)

  /// 做强创新平台, 压实责任: what a point of a speech calls for.
  /// `要看到成绩，增强信心`, `要正视问题` ask for no deed: what follows tells how things stand.
  static func isCall(_ heading: String) -> Bool {
    heading.begins(withOneOf: calls) && !heading.begins(withOneOf: insights)
  }

  private static let insights = PhraseSet(
    words: """
      要看到 要充分看到 要清醒 要正视 要敢于正视 要认清 要看清 要肯定 要充分肯定 要认识 要深刻认识 要充分认识 要正确认识 要正确看待 要客观看待 要辩证看待 要坚定信心 要增强信心 要总结
      要把握形势 要认真总结 要清楚 要承认 要直面
      """)

  private static let calls = PhraseSet(
    words: """
      做大 做强 做优 做实 扛牢 拼 抓 紧盯 守牢 守住 压实 推进 突出 要在 要
      """)

  private static func isEffort(_ clause: String) -> Bool { clause.begins(withOneOf: efforts) }

  private static let stances = PhraseSet(
    words: "成绩 形势 差距 困难 问题 不足 责任感 紧迫感 使命感 信心 认识 回顾 成效 情况 了 意义")
  private static let orders = PhraseSet(
    words: "突出重点 精准发力 狠抓 压实 打好 打赢 全力 奋力 抓好 抓实 决战 大干 冲刺 求突破 再发力 再突破 破解 咬定 下功夫 见真章")
  private static let undertakings = PhraseSet(words: "关于做好 关于抓好 关于加强 关于加快")
  private static let efforts = PhraseSet(
    words: """
      加快 持续 全面 充分 不断 扎实 坚决 大力 全力 着力 切实 深入 积极 努力 奋力 进一步
      精准 狠抓 聚力 强化 坚定不移 千方百计 聚焦
      """)

  /// The first four digits before 年, and no more of them.
  private static func statedYear(_ heading: [UInt8]) -> Int? {
    var (digits, year) = (0, 0)
    for (place, byte) in heading.enumerated() {
      if 0x30...0x39 ~= byte {
        (digits, year) = (digits + 1, year &* 10 &+ Int(byte - 0x30))
      } else {
        if digits == 4, heading.span.letter(at: place) == 0xE5_B9_B4 { return year }
        (digits, year) = (0, 0)
      }
    }
    return nil
  }
}
