// Words that name two things at once, words that contrast, and words that members of a list share.

enum PairTable {
  /// A word for two things, and the two.
  static let pairs: [(String, String, String)] = [
    ("存贷款", "存款", "贷款"), ("内外资", "内资", "外资"), ("城乡低保", "城市低保", "农村低保"), ("城乡", "城镇", "农村"),
    ("产销量", "产量", "销量"), ("大中型", "大型", "中型"), ("中小学", "中学", "小学"), ("供排水", "供水", "排水"),
  ]

  /// Words of one row exclude each other: what follows one of them holds for all.
  private static let contrasts: [String: Int] = {
    var rows: [String: Int] = [:]
    for (row, words) in contrastRows.enumerated() {
      for word in words.split(separator: " ") { rows[String(word)] = row }
    }
    return rows
  }()

  private static let contrastWords = WordSet(contrastRows.joined(separator: " "))
  private static let contrastRows = [
    "城镇 农村 城市 乡村 牧区 农牧区 农村牧区", "国家 国家级 省级 市级 区级 县级 部级 省部级", "一产 二产 三产", "第一产业 第二产业 第三产业",
    "省内 省外 市内 市外 国内 国外 境内 境外", "高新技术 科技型 创新型", "规上 规下 规模以上 规模以下", "公办 民办", "职工 居民", "小学 初中 高中",
  ]

  /// Whether the letters are a contrasting word, before a string is made of them.
  static func mayContrast(_ text: SentenceText, _ word: Range<Int>) -> Bool {
    contrastWords.contains(text, word)
  }

  /// The row of a contrasting word.
  static func contrast(_ word: String) -> Int? { contrasts[word] }

  static let sharedPrefixes = words(
    "限额以上 限上 规模以上 规上 农村 城镇 城乡 国家 国家级 省级 市级 区级 对 金融机构 全社会 居民 单位 人均 境外 境内 工业 省属企业 老旧 机场")

  static let bareHeads = WordSet(
    """
    总量 总花费 总收入 死亡人数 利润 利润总额 净利润 营收 营业收入 收入 产值 总产值 出口 进口 出口额 进口额
    出口量 货运量 客运量 产量 销量 面积 人数 数量 户数 税收
    市场占有率 余额 受伤人数 参保人数 总额 金额 规模 单产 总产 总产量 产能 投资额 成交额 增加值
    总市值 市值 资产总额 营业总收入
    能耗 水耗 电耗 资产 负债 支出 存栏 出栏 存栏量 出栏量 比率 比值 比例
    """)

  /// Heads that can stand before another head: 存款、贷款余额.
  static let attributiveHeads = WordSet("存款 贷款 出口 进口 保费 投资 就业 游客 用户 案件 人口 收入 产值 补贴 补助 低保 养老金 基础养老金 津贴")

  /// Those that one tail can follow together: `存款、贷款余额`.
  static let siblings: [[String]] = [
    ["存款", "贷款", "保费"], ["出口", "进口"], ["投资"], ["就业"], ["游客"], ["用户"], ["案件"], ["人口"], ["收入", "支出"], ["产值"],
    ["补贴", "补助", "低保", "养老金", "基础养老金", "津贴"],
  ]

  /// Longer ones first.
  static let genericTails = [
    "增加值", "余额", "总额", "数量", "规模", "占比", "比重", "面积", "总量", "人数", "增量", "金额", "总值", "标准", "数", "量", "额",
  ]

  private static func words(_ table: String) -> Set<String> {
    Set(table.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }
}
