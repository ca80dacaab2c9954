// The stage of a project as a table's cell names it.

/// The stage that a cell names.
enum TableStage {
  static func read(_ words: String) -> ProjectStage? { stages.first { words.contains($0.0) }?.1 }

  private static let stages: [(String, ProjectStage)] = [
    (.cancelled, "取消 终止"), (.suspended, "停工 停建"), (.operating, "投产 运营 开业"),
    (.completed, "竣工 完工 建成"), (.ongoing, "续建 在建"), (.started, "新开工 新建 开工"),
    (.preliminary, "前期"), (.signed, "签约"), (.negotiating, "洽谈"), (.reserve, "储备"),
    (.planned, "谋划 拟建"),
  ].flatMap { (stage: ProjectStage, words: String) in words.split(separator: " ").map { (String($0), stage) }
  }
}
