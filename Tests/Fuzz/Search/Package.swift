// swift-tools-version: 6.2
// The query parser and the segment reader under libFuzzer and AddressSanitizer; `make fuzz-search` runs them.
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .unsafeFlags(["-sanitize=fuzzer,address"]),
]
let fuzzer: [SwiftSetting] =
  settings + [.unsafeFlags(["-parse-as-library", "-Xfrontend", "-enable-testing"])]
let linker: [LinkerSetting] = [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]

let package = Package(
  name: "fuzz-search",
  targets: [
    // The rooms are pure, so their sources are compiled here directly: links to the folders.
    .target(
      name: "CSearchKernels", exclude: ["make_tables.py"],
      cSettings: [.unsafeFlags(["-fsanitize=fuzzer-no-link,address"])]),
    .target(
      name: "SearchIndex", dependencies: ["CSearchKernels"],
      swiftSettings: settings + [.unsafeFlags(["-enable-testing"])]),
    .executableTarget(
      name: "fuzz-query", dependencies: ["SearchIndex"], swiftSettings: fuzzer, linkerSettings: linker),
    .executableTarget(
      name: "fuzz-segment", dependencies: ["SearchIndex", "CSearchKernels"], swiftSettings: fuzzer,
      linkerSettings: linker),
  ]
)
