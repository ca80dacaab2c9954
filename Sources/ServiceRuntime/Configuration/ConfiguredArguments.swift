// Puts the configuration file's settings under the command line's: a flag that is given wins.

/// The command line with the settings of `--config FILE` worked in.
package enum ConfiguredArguments {
  /// Expands `--config FILE` (or `--config=FILE`).
  ///
  /// - Parameters:
  ///   - arguments: the command line without the program's name.
  ///   - names: the options that take a value, without dashes.
  ///   - read: gives a file's text; throws a `StartupError` where it can't be read.
  /// - Returns: the settings that the command line does not give itself, as flags, and the command line
  ///   behind them.
  package static func expand(
    _ arguments: [String], names: [String], read: (String) throws(StartupError) -> String
  ) throws(StartupError) -> [String] {
    guard let path = value(of: "config", in: arguments) else { return arguments }
    let settable = names.filter { $0 != "config" }
    let file = try ConfigurationFile(parsing: try read(path), path: path, names: settable)
    let missing = file.settings.filter { value(of: $0.name, in: arguments) == nil }
    return missing.map { "--\($0.name)=\($0.value)" } + arguments
  }

  /// The names of the options that take a value, read from a command's help: the one place that lists
  /// them all.
  package static func names(inHelp help: String) -> [String] {
    var names: [String] = []
    for line in help.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
      guard words.count >= 2, words[0].hasPrefix("--"), words[1].hasPrefix("<") else { continue }
      names.append(String(words[0].dropFirst(2)))
    }
    return names
  }

  private static func value(of name: String, in arguments: [String]) -> String? {
    let flag = "--\(name)"
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { return nil }
      if argument == flag { return index + 1 < arguments.count ? arguments[index + 1] : nil }
      if argument.hasPrefix(flag + "=") { return String(argument.dropFirst(flag.count + 1)) }
    }
    return nil
  }
}
