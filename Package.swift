// swift-tools-version: 6.2
// The targets are the rooms of ARCHITECTURE.md, in the order in which they may import one another.
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "taizhang",
  products: [],
  dependencies: [],
  targets: [
    // System libraries: module maps only.
    .systemLibrary(
      name: "CProtobufC", pkgConfig: "libprotobuf-c", providers: [.apt(["libprotobuf-c-dev"])]),
    .systemLibrary(name: "CNghttp2", pkgConfig: "libnghttp2", providers: [.apt(["libnghttp2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

    // Messages: generated value types and their codec.
    .target(name: "Schema", swiftSettings: settings),

    // Text → structure, projects, figures.
    .target(name: "Extraction", swiftSettings: settings),
    .testTarget(
      name: "ExtractionTests", dependencies: ["Extraction"], swiftSettings: settings),
  ]
)
