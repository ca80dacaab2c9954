// swift-tools-version: 6.2
// The extractor under libFuzzer and AddressSanitizer; `make fuzz-extract` runs it.
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .unsafeFlags(["-sanitize=fuzzer,address"]),
]

let package = Package(
  name: "fuzz-extraction",
  targets: [
    // The room is pure, so its sources are compiled here directly: a link to the folder.
    .target(name: "Extraction", swiftSettings: settings),
    .executableTarget(
      name: "fuzz", dependencies: ["Extraction"],
      swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]),
  ]
)
