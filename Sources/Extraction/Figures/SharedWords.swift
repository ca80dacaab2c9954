// Words that more than one of the readers of a sentence asks for.

enum SharedWords {
  /// What a place, a firm or a work is ranked by.
  static let assessments: WordSet = """
    评估 评价 考核 考评 评比 测评 排名 指标评估 综合评价 综合考评 综合排名 综合排位 绩效考核 考核评价 综合考核评价 观摩 观摩活动 项目观摩 观摩评比 擂台赛 巡查
    """

  /// What a part has of its whole, behind 占.
  static let shares: WordSet = "占比 比重 所占比重 所占比例 比例 份额"

  /// Who owns or approves a thing, from the top.
  static let levelNames = [
    "国家级", "省级", "市级", "区级", "县级", "省本级", "市本级", "区本级", "县本级", "县市区", "区县",
  ]
  static let levels = WordSet(levelNames.joined(separator: " "))

  /// The parts of a work that come behind its first.
  static let laterPhases: WordSet = "二期 三期 四期"

  /// What is still to be done, or there, before its number.
  static let leftovers: WordSet = "还有 尚有 仍有 还剩 还剩下 剩下 还差"

  /// Before what has not been done.
  static let nots: WordSet = "没有 没 未 未能 尚未 仍未 还没 还没有"

  /// Before what is not reached yet.
  static let distances: WordSet = "离 距 距离"

  /// The day that is spoken on.
  static let nows: WordSet = "现在 目前 当前 眼下 如今"

  /// What a speaker owns to: what follows is stated.
  static let admissions: WordSet = "看到 认识到 意识到 正视 承认 知道 明白"

  /// When what is asked for within this year is due.
  static let termsOfYear: WordSet = "全年 今年 年内 下半年 三季度 四季度 年底前"

  /// What is given to firms and people.
  static let grants: WordSet = "奖励 补助 补贴 奖补 资助"

  /// Towns, parks and offices by their kind alone, as those who report count them.
  static let units: WordSet = """
    乡镇 镇街 街道 镇 乡 村 社区 县区 区县 县 区 园区 开发区 部门 县直部门 区直部门 单位
    """

  /// Where the first stand: `居8个地市首位`.
  static let tops: WordSet = "首位 前列 前茅 榜首 首席"

  /// What is left of a whole whose parts were told.
  static let rests: WordSet = "其他 其它 其余"

  /// 园区 and the like: parts of a place with a name of their own kind.
  /// What a plan is passed by; 超过 bounds a share.
  static let excesses: WordSet = "超 超出"
  static let zones: WordSet = """
    高新区 经开区 开发区 新区 园区 保税区 综合保税区 综保区 自贸区 临港区 城区 主城区 老城区 示范区 启动区 起步区 合作区 度假区 工业园区 产业园区
    """
}
