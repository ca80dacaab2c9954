// How answers are printed.

package import ArgumentParser

/// The forms of an answer.
package enum OutputFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  /// For people.
  case table
  /// The stable machine form.
  case json
  /// For spreadsheets: RFC 4180.
  case csv
}

/// The flags of every command that reads.
package struct OutputOptions: ParsableArguments {
  @Option(help: "The form of the answer: table for people, json for programs, csv for spreadsheets.")
  package var format: OutputFormat = .table

  @Flag(
    help: "Begin CSV with a byte order mark, for spreadsheets that take UTF-8 for something else without one."
  )
  package var bom = false

  package init() {}
}

/// The flags of every command that lists.
package struct PagingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("How many to show at most.", valueName: "n"))
  package var limit = 50

  @Flag(help: "Show everything, however much it is.")
  package var all = false

  @Option(
    name: .customLong("min-revision"),
    help: ArgumentHelp(
      "Wait until the answer holds this revision, as `add` printed it (read your own writes).",
      valueName: "n"))
  package var minRevision: Int64 = 0

  package init() {}

  package func validate() throws {
    guard limit > 0 else {
      throw ValidationError("--limit \(limit) is out of bounds; use 1 or more, or --all")
    }
    guard minRevision >= 0 else {
      throw ValidationError("--min-revision \(minRevision) is out of bounds; use 0 or more")
    }
  }

  /// How many items to read at most.
  var bound: Int { all ? .max : limit }

  /// The page size that reads the wanted items with the fewest calls.
  func pageSize(max most: Int) -> Int32 { Int32(min(bound, most)) }
}
