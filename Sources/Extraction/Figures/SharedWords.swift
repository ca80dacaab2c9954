// Words that more than one of the readers of a sentence asks for.

enum SharedWords {
  /// What a place, a firm or a work is ranked by.
  static let assessments: WordSet = """
    评估 评价 考核 考评 评比 测评 排名 指标评估 综合评价 综合考评 综合排名 综合排位 绩效考核 考核评价 综合考核评价
    """

  /// What a part has of its whole, behind 占.
  static let shares: WordSet = "占比 比重 比例 份额"
}
