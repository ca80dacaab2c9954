// Where a command writes and what it knows of the terminal. Tests put their own in its place.

import Glibc
import ServiceRuntime

/// The two outputs of a command and the world around them.
package struct Console: Sendable {
  /// Writes answers, to standard output.
  package var write: @Sendable (String) -> Void
  /// Writes what is said about the work, to standard error.
  package var note: @Sendable (String) -> Void
  /// True where a person looks at the answers.
  package var outputIsTerminal: Bool
  /// True where a person looks at the notes.
  package var notesAreOnTerminal: Bool
  /// The columns to fit tables to: `COLUMNS`, or the terminal's; `nil` where there are none.
  package var width: Int?
  /// The environment variables.
  package var environment: [String: String]

  package init(
    write: @escaping @Sendable (String) -> Void, note: @escaping @Sendable (String) -> Void,
    outputIsTerminal: Bool = false, notesAreOnTerminal: Bool = false, width: Int? = nil,
    environment: [String: String] = [:]
  ) {
    self.write = write
    self.note = note
    self.outputIsTerminal = outputIsTerminal
    self.notesAreOnTerminal = notesAreOnTerminal
    self.width = width
    self.environment = environment
  }

  /// The console of the command that runs.
  @TaskLocal package static var current = Console.ofProcess

  /// The process's own streams.
  static let ofProcess: Console = {
    let environment = ProcessEnvironment.all()
    let asked = environment["COLUMNS"].flatMap(Int.init).flatMap { $0 > 0 ? $0 : nil }
    return Console(
      write: { StandardOutput.write($0) }, note: { StandardError.write($0) },
      outputIsTerminal: StandardOutput.isTerminal, notesAreOnTerminal: StandardError.isTerminal,
      width: asked ?? (StandardOutput.isTerminal ? Terminal.width() : nil), environment: environment)
  }()

  /// How answers are set off.
  package var style: Style { Style(isTerminal: outputIsTerminal, environment: environment) }
}

/// The terminal behind standard output.
enum Terminal {
  /// Its columns, 80 where it does not say.
  static func width() -> Int {
    var size = winsize()
    let told = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 ? Int(size.ws_col) : 0
    return told > 0 ? told : 80
  }
}

/// The process's environment variables.
enum ProcessEnvironment {
  /// Those that the command line tool reads.
  static let names = [
    "TAIZHANG_INGEST", "TAIZHANG_QUERY", "TAIZHANG_TLS_CA", "TAIZHANG_TLS_CERT", "TAIZHANG_TLS_KEY",
    "COLUMNS", "NO_COLOR", "TERM",
  ]

  static func all() -> [String: String] {
    var values: [String: String] = [:]
    for name in names {
      if let value = getenv(name) { values[name] = String(cString: value) }
    }
    return values
  }
}
