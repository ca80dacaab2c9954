// swift-tools-version: 6.2
// The code generator: a protoc plugin with no dependencies, built by proto/generate.sh and by nothing else.
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "taizhang-generator",
  targets: [
    .target(name: "GeneratorKit", swiftSettings: settings),
    .executableTarget(
      name: "protoc-gen-taizhang", dependencies: ["GeneratorKit"], swiftSettings: settings),
    .testTarget(name: "GeneratorKitTests", dependencies: ["GeneratorKit"], swiftSettings: settings),
  ]
)
