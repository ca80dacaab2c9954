// Puts what the tables hold among what the prose holds, in the order of the text.

extension ExtractedDocument {
  /// The same document with the figures and projects of its tables; indices point to the new order.
  func adding(_ tables: TableReader.Result) -> ExtractedDocument {
    guard !tables.figures.isEmpty || !tables.projects.isEmpty else { return self }
    var result = self
    let all = projects + tables.projects
    let order = all.indices.sorted { all[$0].span.clean.lowerBound < all[$1].span.clean.lowerBound }
    var place = [Int](repeating: 0, count: all.count)
    for (new, old) in order.enumerated() { place[old] = new }
    result.projects = order.map { old in
      var mention = all[old]
      mention.identity = place[old < projects.count ? mention.identity : mention.identity + projects.count]
      return mention
    }
    result.unifyIdentities()
    var moved = figures
    for index in moved.indices { moved[index].project = moved[index].project.map { place[$0] } }
    moved += tables.figures.map { figure in
      var figure = figure
      figure.project = figure.project.map { place[$0 + projects.count] }
      return figure
    }
    result.figures = moved.sorted { $0.span.clean.lowerBound < $1.span.clean.lowerBound }
    return result
  }

  /// Mentions with one name are one project: each takes the identity of the first of its name.
  private mutating func unifyIdentities() {
    var first: [String: Int] = [:]
    for index in projects.indices where !projects[index].redacted {
      if let known = first[projects[index].surface] {
        projects[index].identity = known
      } else {
        first[projects[index].surface] = projects[index].identity
      }
    }
  }
}
