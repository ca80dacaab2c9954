// What the words of a head or a title measure, without times, aspects, verbs and kinds of change.

enum HeadNoun {
  /// The noun in the words above a column; empty where they name only a time, an aspect or a change.
  static func read(_ words: String) -> String {
    if words == "户数" || words == "人数" { return words }
    if words == "宗数" { return "土地" }
    // What has been counted is no part of the occasion's name: `第六次全国人口普查(2010)`.
    if words.contains("次"), words.contains("普查") { return "" }
    var rest = words[...]
    // `A占B比重` gives A; 占地 is no share.
    if let share = rest.firstIndex(of: "占"), !rest[share...].hasPrefix("占地"), !rest[share...].hasPrefix("占用")
    {
      rest = rest[..<share]
    }
    var count = -1
    while count != rest.count {
      count = rest.count
      dropFront(&rest)
      dropBack(&rest)
    }
    let noun = String(rest)
    return empty.contains(noun) || noun.count < 2 || noun.allSatisfy(\.isNumber) ? "" : noun
  }

  /// A word for a size of any kind, 金额 or 总额: the noun stands elsewhere, if anywhere.
  static func isVague(_ noun: String) -> Bool { vague.contains(noun) }

  // MARK: Front

  private static func dropFront(_ rest: inout Substring) {
    while let first = rest.first, "#、，,：:的（(—-．.及和与".contains(first) { rest.removeFirst() }
    if let end = end(ofTime: rest) { rest = rest[end...] }
    for word in front where rest.hasPrefix(word) {
      let behind = rest.dropFirst(word.count)
      if let kept = keptBefore[word], kept.contains(where: behind.hasPrefix) { continue }
      rest = behind
      return
    }
  }

  /// Where a year, months, a quarter or `截至2023年底` at the front end.
  private static func end(ofTime rest: Substring) -> Substring.Index? {
    if ["截至", "截止", "自", "从"].contains(where: rest.hasPrefix),
      let end = rest.prefix(16).lastIndex(where: { "底末月日年来".contains($0) })
    {
      return rest.index(after: end)
    }
    if let digits = rest.firstIndex(where: { !$0.isNumber && !"-—–~至".contains($0) }),
      digits > rest.startIndex,
      rest[rest.startIndex].isNumber
    {
      var end = digits
      guard "年月季".contains(rest[end]) else { return nil }
      end = rest.index(after: end)
      while end < rest.endIndex, "度份底末".contains(rest[end]) { end = rest.index(after: end) }
      return end
    }
    for word in times where rest.hasPrefix(word) { return rest.index(rest.startIndex, offsetBy: word.count) }
    return nil
  }

  /// Longer words first.
  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init).sorted { $0.count > $1.count }
  }

  private static let times = words(
    """
    第一季度 第二季度 第三季度 第四季度 一季度 二季度 三季度 四季度 前三季度 上半年 下半年 本年度 上年度 年度 今年以来 今年 全年 本年 当年 上年同期 去年同期 上年 去年 同期
    本月末 本月 当月 上月 本季 当季 上季 本期 上期 年初 年末 年底 期末 月末 季末 开工以来 历年
    """)
  private static let front = words(
    """
    其中 其他 累计 达产后 投产后 已取得 完成 已完成 实际完成 实际 已发行 已 实现 预计 预期 拟 应完成 计划 目标 任务 预算 总计 合计 比 较 同比 环比 增长 增减 增速 增幅 排名 位次 新增
    完成年度 年度 全国 全省 全市 全州 全县 全区 在 居 高于 低于 快于 慢于
    """)
  /// With these behind them they are part of a noun.
  private static let keptBefore: [String: [String]] = [
    "计划": ["投资", "总投资"], "实际": ["利用", "使用", "到位"], "预算": ["收入", "支出", "内", "外", "资金", "单位"],
    "新增": ["就业", "债", "专项", "贷款", "存款", "财力"], "任务": ["书"], "目标": ["考核"], "预期": ["寿命"],
    "其他": ["收入", "支出", "资金", "产业", "项目", "行业", "服务业", "债务"], "增速": ["换挡"], "比": ["例", "重"],
    "全市": ["场"], "全县": ["域"], "全区": ["域"], "在": ["建", "校", "岗", "职", "册", "园", "线", "库", "孵", "谈", "地"],
    "居": ["民", "住"],
  ]

  // MARK: Back

  private static func dropBack(_ rest: inout Substring) {
    while let last = rest.last, "%±、，,：:的（(—-及和与".contains(last) { rest.removeLast() }
    for word in back where rest.hasSuffix(word) {
      let before = rest.dropLast(word.count)
      // `人口自然增长率`, `年均增长`
      if word.hasPrefix("增"), before.hasSuffix("自然") { return }
      rest = before
      return
    }
    if rest.hasSuffix("数"), !wholeCounts.contains(where: rest.hasSuffix) { rest.removeLast() }
  }

  private static let back = words(
    """
    完成情况 进展情况 情况 计划 任务 目标 目标值 完成值 实际值 完成额 计划额 任务额 目标额
    增减额 增加额 增长额 增减量 增减 增加 增长 增长率 增长速度 增速 增幅 涨幅 降幅 涨跌幅 涨跌幅度 同比 环比 比上年 较上年 比去年 较去年
    比年初 较年初 比上月 较上月
    上年同期 去年同期 同期 比 较 总量 绝对数 绝对量 绝对额 绝对值 完成 实际 预计 预期 预算 预算数 个数 家数 户数 套数 件数 数量 排名 排位 位次 名次 排序 占比 来源 累计 小计
    合计 总计 其中 执行数 决算数 计划数 任务数 完成数 目标数 实际数
    """)
  /// They end in 数 without counting what stands before it.
  private static let wholeCounts = [
    "指数", "天数", "人数", "系数", "次数", "倍数", "分数", "参数", "总数", "函数", "户数", "基数", "里程数",
  ]

  /// What is left of heads that name no noun: verbs of a stage, the names of sums.
  private static let empty = Set(
    words(
      """
      开工 新开工 竣工 签约 新签约 投产 落地 完工 开工建设 注册 入库 在建 续建 建成 达产 投用 通过 完成率 进度 完成进度 完成比例 比例
      年均 培育 认定 创建 申报 差距 平均差距 平均 平均水平 提高 比重 占比 幅度 综合 率 数 额 量 值 总数 合计 小计 总计 共计 累计
      年度 年份 全年 本月 规模 增量 净增 增长 计划 目标 任务 预算 实际 完成
      """))
  private static let vague: Set<String> = ["余额", "金额", "总额", "数量", "总量", "数额", "额度"]
}

/// The noun that the title of a table names: `全县固定资产投资完成情况表`.
enum TableTitle {
  /// The first of some lines that ends in a noun of statistics once times, places and 情况表 are gone.
  static func noun(in lines: [String]) -> String {
    for line in lines where line.count <= 60 {
      var rest = line.filter { !$0.isWhitespace }[...]
      guard !rest.contains("单位："), !rest.contains("单位:"), let last = rest.last, !"。；：:".contains(last) else {
        continue
      }
      if let mark = rest.lastIndex(where: { "：:".contains($0) }) { rest = rest[rest.index(after: mark)...] }
      dropLabel(&rest)
      var count = -1
      while count != rest.count {
        count = rest.count
        for word in endings + parts where rest.hasSuffix(word) { rest = rest.dropLast(word.count) }
        rest = HeadNoun.read(String(rest))[...]
        for word in parts + places where rest.hasPrefix(word) {
          rest = rest.dropFirst(word.count)
          break
        }
      }
      let noun = String(rest)
      if noun.count <= 16, nouns.contains(where: noun.hasSuffix) { return noun }
    }
    return ""
  }

  /// `附件2`, `表1`, `（一）`
  private static func dropLabel(_ rest: inout Substring) {
    // `3-2 各县人口`
    let behind = rest.drop { $0.isASCII && $0.isNumber || "-—".contains($0) }
    if let label = rest.firstIndex(where: { "-—".contains($0) }), label < behind.startIndex { rest = behind }
    for word in ["附件", "附表", "表"] where rest.hasPrefix(word) {
      let behind = rest.dropFirst(word.count).drop {
        $0.isASCII && $0.isNumber || "一二三四五六七八九十-—".contains($0)
      }
      if behind.count < rest.count - word.count { rest = behind }
      return
    }
  }

  private static let endings = [
    "汇总表", "统计表", "明细表", "分解表", "安排表", "调度表", "进度表", "一览表", "情况表", "计划表", "通报", "统计", "汇总", "表", "一览", "明细",
    "主要指标", "指标",
    "变化", "对比", "比较", "对照", "培育", "创建", "认定",
    "完成进度", "进度", "进展", "及增速", "及", "和", "与", "（分地区）", "分解", "安排", "执行",
  ]
  /// `表一：土地供应情况`: the title of this table alone.
  static func isOwn(_ line: String) -> Bool {
    let words = line.filter { !$0.isWhitespace }
    var rest = words[...]
    dropLabel(&rest)
    return rest.count < words.count && rest.drop { "：: ".contains($0) }.count >= 3
  }

  private static let parts = ["分季度", "分月度", "分月", "分年度", "分区域", "分行业", "分县区", "分乡镇"]
  private static let places: [String] = ["全", "各", "分", "本"].flatMap { lead in
    [
      "县（市、区）", "县(市、区)", "县市区", "乡镇街道", "镇办", "镇街", "区县", "县区", "市县", "乡镇", "街道", "省", "市", "县", "区", "州",
      "镇",
      "乡", "旗", "园区", "行业", "年龄组",
    ].map {
      lead + $0
    }
  }
  private static let nouns = [
    "投资", "收入", "支出", "产值", "增加值", "生产总值", "总额", "零售额", "销售额", "外资", "税收", "就业", "引资", "存款", "贷款", "用电量",
    "进出口", "利润", "债券",
    "资金", "产量", "面积", "企业", "人口",
  ]
}
