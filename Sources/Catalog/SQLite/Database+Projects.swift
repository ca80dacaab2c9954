// Putting projects together anew, for those that a transaction has touched.
import Foundation
import GRDB
import Schema

extension Database {
  /// Puts a project together anew, or removes it where no document mentions it any more.
  ///
  /// - Returns: by how many the number of projects has changed.
  func rebuildProject(_ id: String) throws -> Int {
    let rows = try rows(.mentionsOfProject, ["project": id])
    var mentions: [PlacedMention] = []
    while let row = try rows.next() {
      mentions.append(
        PlacedMention(mention: try row.message(at: 0), documentID: row[2], year: row[3], revision: row[5]))
    }
    try run("DELETE FROM project WHERE id = ?", [id])
    let before = changesCount
    guard !mentions.isEmpty else { return -before }
    var project = ProjectAssembly.assemble(id: id, mentions: mentions)
    if let row = try row(.figureCountOfProject, ["project": id]) {
      project.figureCount = row[0]
      project.redactedFigureCount = row[1]
    }
    try insert(try ProjectEncoding(project, figures: try firstFigures(ofProject: id)), of: project)
    return 1 - before
  }

  /// The first figures of a project in their wire form: most projects are put together more often than read.
  private func firstFigures(ofProject id: String) throws -> [[UInt8]] {
    let rows = try rows(.firstFiguresOfProject, ["project": id, "limit": ProjectBounds.figures])
    var figures: [[UInt8]] = []
    while let row = try rows.next() { figures.append(try row.bytes(at: 0) ?? []) }
    return figures
  }

  private func insert(_ encoding: ProjectEncoding, of project: Project) throws {
    let name = foldedForMatching(project.name)
    var names: [String] = [name]
    for alias in project.aliases.map(foldedForMatching) where !names.contains(alias) { names.append(alias) }
    try run(
      """
      INSERT INTO project (id, name_order, stage, redacted, names, summary, message)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        project.id, String(name.prefix(utf8Bytes: 192)), project.stage.rawValue, project.redacted,
        names.joined(separator: "\n"), Data(encoding.summary), Data(encoding.message),
      ])
  }
}
