// The version of the software, said by `--version`, the status calls and the metrics.

/// What this build calls itself.
package enum Software {
  /// The version, `MAJOR.MINOR.PATCH`.
  package static let version = "0.1.0"
}
