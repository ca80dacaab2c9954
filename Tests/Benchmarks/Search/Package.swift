// swift-tools-version: 6.2
// The search index against brute force, SQLite FTS5 and tantivy. The rooms are linked in, so that it builds
// in seconds and sees what only the package sees.
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "search-bench",
  targets: [
    .target(name: "CSearchKernels", exclude: ["make_tables.py"]),
    .target(name: "SearchIndex", dependencies: ["CSearchKernels"], swiftSettings: settings),
    .executableTarget(
      name: "search-bench", dependencies: ["SearchIndex", "CSearchKernels"], swiftSettings: settings),
  ]
)
