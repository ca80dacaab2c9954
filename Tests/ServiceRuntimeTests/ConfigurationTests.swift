// The configuration file: what it takes, what it refuses and with which words, and that flags win.
import Testing

@testable import ServiceRuntime

@Suite struct ConfigurationFileTests {
  @Test func readsNamesValuesAndComments() throws {
    let text = "# ports\r\nlisten = 0.0.0.0:7411\n\n  data=/srv/a = b  \n"
    let file = try ConfigurationFile(parsing: text, path: "x.conf", names: ["listen", "data"])
    #expect(file.settings.map(\.name) == ["listen", "data"])
    #expect(file.settings.map(\.value) == ["0.0.0.0:7411", "/srv/a = b"])
    #expect(file.settings.map(\.line) == [2, 4])
  }

  @Test(arguments: [
    ("listen = a:1\nlisen = b:2", "x.conf, line 2: unknown setting `lisen`; the settings are data, listen"),
    ("\nlisten a:1", "x.conf, line 2: expected `name = value`, found `listen a:1`"),
    ("listen =", "x.conf, line 1: `listen` has no value"),
    ("data = a\ndata = b", "x.conf, line 2: `data` is set already on line 1"),
  ])
  func namesFileAndLineOfWhatIsWrong(text: String, sentence: String) {
    let error = #expect(throws: StartupError.self) {
      try ConfigurationFile(parsing: text, path: "x.conf", names: ["listen", "data"])
    }
    #expect(error?.description == sentence)
  }
}

@Suite struct ConfiguredArgumentsTests {
  private func expand(_ arguments: [String], file: String) throws -> [String] {
    try ConfiguredArguments.expand(arguments, names: ["listen", "data", "config"]) {
      path throws(StartupError) in
      guard path == "x.conf" else { throw StartupError("cannot read \(path)") }
      return file
    }
  }

  @Test func settingsStandInFrontOfTheFlags() throws {
    let arguments = try expand(["--config", "x.conf", "--http", "a:1"], file: "listen = b:2")
    #expect(arguments == ["--listen=b:2", "--config", "x.conf", "--http", "a:1"])
  }

  @Test(arguments: [["--listen", "a:1", "--config=x.conf"], ["--config=x.conf", "--listen=a:1"]])
  func aFlagWinsOverTheFile(arguments: [String]) throws {
    let expanded = try expand(arguments, file: "listen = b:2\ndata = /srv")
    #expect(expanded == ["--data=/srv"] + arguments)
  }

  @Test func theFileCannotNameAnotherFile() {
    #expect(throws: StartupError.self) { try expand(["--config", "x.conf"], file: "config = y.conf") }
  }

  @Test func namesComeFromTheHelp() {
    let help = """
      OPTIONS:
        --listen <host:port>    Where to listen.
        --log-level <level>     The least (default: info)
        --quiet                 Say nothing.
        -h, --help              Show help information.
      """
    #expect(ConfiguredArguments.names(inHelp: help) == ["listen", "log-level"])
  }
}
