// Prints a list in the form that was asked for.

import Schema

/// A list's columns, and how its whole answer becomes JSON.
struct Listing<Row: Sendable>: Sendable {
  /// A column of the table.
  struct TableColumn: Sendable {
    var layout: Table.Column
    var text: @Sendable (Row) -> String

    init(
      _ title: String, alignsRight: Bool = false, widthMin: Int = 8, text: @escaping @Sendable (Row) -> String
    ) {
      layout = Table.Column(title, alignsRight: alignsRight, widthMin: widthMin)
      self.text = text
    }
  }

  /// A column of the CSV form; its name is stable.
  struct CSVColumn: Sendable {
    var name: String
    var text: @Sendable (Row) -> String

    init(_ name: String, text: @escaping @Sendable (Row) -> String) {
      self.name = name
      self.text = text
    }
  }

  var tableColumns: [TableColumn]
  var csvColumns: [CSVColumn]

  /// Prints rows.
  /// - Parameters:
  ///   - json: gives the whole answer as JSON.
  ///   - empty: what to say on standard error where there is nothing.
  func show(_ rows: [Row], json: () -> JSONValue, empty: String, format: OutputFormat, bom: Bool = false) {
    let console = Console.current
    switch format {
    case .json:
      console.write(json().text + "\n")
    case .csv:
      var text = bom ? CSV.byteOrderMark : ""
      text += CSV.line(csvColumns.map(\.name))
      for row in rows { text += CSV.line(csvColumns.map { $0.text(row) }) }
      console.write(text)
    case .table:
      if rows.isEmpty {
        console.note(empty + "\n")
        return
      }
      // A column without any content only takes room.
      let filled = tableColumns.filter { column in rows.contains { !column.text($0).isEmpty } }
      let table = Table(
        columns: filled.map(\.layout), rows: rows.map { row in filled.map { $0.text(row) } })
      console.write(table.render(width: console.width, style: console.style))
    }
  }

  /// Says on standard error how many more there are than were shown.
  static func noteRest(shown: Int, total: Total?, noun: String) {
    guard let total, Int(total.count) > shown else { return }
    let all = (total.exact ? "" : "at least ") + "\(total.count)"
    Console.current.note("\(shown) of \(all) \(noun) shown; --limit N shows more, --all shows everything\n")
  }
}
