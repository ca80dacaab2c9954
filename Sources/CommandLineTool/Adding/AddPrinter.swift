// Prints the outcomes of `taizhang add` as they come, and their sum at the end.

import ServiceRuntime

/// Takes outcomes one after the other. Used by one task only.
final class AddPrinter {
  private let output: OutputOptions
  private let isQuiet: Bool
  private let isDryRun: Bool
  private let console = Console.current
  private let began = ContinuousClock.now
  private var progress: ProgressLine
  private var tally = AddTally()
  private var outcomes: [AddOutcome] = []

  init(output: OutputOptions, isQuiet: Bool, isDryRun: Bool, total: Int) {
    self.output = output
    self.isQuiet = isQuiet
    self.isDryRun = isDryRun
    progress = ProgressLine(total: total)
    if output.format == .csv {
      console.write((output.bom ? CSV.byteOrderMark : "") + CSV.line(AddOutcome.csvColumns))
    }
  }

  /// Takes the outcome of a file of `bytes` bytes.
  func take(_ outcome: AddOutcome, bytes: Int) {
    tally.count(outcome)
    progress.advance(bytes: bytes)
    clearProgress()
    switch output.format {
    case .json: outcomes.append(outcome)
    case .csv: console.write(CSV.line(outcome.csvCells))
    case .table:
      if !isQuiet || !outcome.isIn { console.write(outcome.line(style: console.style) + "\n") }
    }
    if console.notesAreOnTerminal, let text = progress.draw(elapsed: ContinuousClock.now - began) {
      console.note(text)
    }
  }

  /// Prints the sum.
  func finish() -> CommandStatus {
    clearProgress()
    switch output.format {
    case .json:
      let json = JSONValue.members(["documents": .array(outcomes.map(\.json)), "total": tally.json])
      console.write(json.text + "\n")
    case .csv: console.note(tally.sentence(isDryRun: isDryRun) + "\n")
    case .table: console.write(tally.sentence(isDryRun: isDryRun) + "\n")
    }
    return tally.status
  }

  private func clearProgress() {
    if console.notesAreOnTerminal { console.note(ProgressLine.clear) }
  }
}
