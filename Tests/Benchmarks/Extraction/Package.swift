// swift-tools-version: 6.2
// How fast the extractor is, stage by stage; `make bench-extract CORPUS=DIR` runs it beside its peers.
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  // The stages are internal to the room.
  .unsafeFlags(["-enable-testing"]),
]

let package = Package(
  name: "bench-extraction",
  targets: [
    // The room is pure, so its sources are compiled here directly: a link to the folder.
    .target(name: "Extraction", swiftSettings: settings),
    .executableTarget(name: "bench", dependencies: ["Extraction"], swiftSettings: settings),
  ]
)
