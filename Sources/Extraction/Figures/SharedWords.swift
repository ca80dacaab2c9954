// Words that more than one of the readers of a sentence asks for.

enum SharedWords {
  /// What a place, a firm or a work is ranked by.
  static let assessments: WordSet = """
    评估 评价 考核 考评 评比 测评 排名 指标评估 综合评价 综合考评 综合排名 综合排位 绩效考核 考核评价 综合考核评价 观摩 观摩活动 项目观摩 观摩评比 擂台赛
    """

  /// What a part has of its whole, behind 占.
  static let shares: WordSet = "占比 比重 比例 份额"

  /// Where the first stand: `居8个地市首位`.
  static let tops: WordSet = "首位 前列 前茅 榜首 首席"

  /// What is left of a whole whose parts were told.
  static let rests: WordSet = "其他 其它 其余"

  /// 园区 and the like: parts of a place with a name of their own kind.
  static let zones: WordSet = """
    高新区 经开区 开发区 新区 园区 保税区 综合保税区 综保区 自贸区 临港区 城区 主城区 老城区 示范区 启动区 起步区 合作区 度假区 工业园区 产业园区
    """
}
