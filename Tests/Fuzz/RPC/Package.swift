// swift-tools-version: 6.2
// The HTTP/2 session and the gRPC framing under libFuzzer and AddressSanitizer; `make fuzz-rpc` runs them.
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
  name: "fuzz-rpc",
  dependencies: [
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", exact: "2.37.6"),
  ],
  targets: [
    // The rooms' sources are compiled here, instrumented: links to the folders.
    .systemLibrary(name: "CProtobufC", pkgConfig: "libprotobuf-c"),
    .systemLibrary(name: "CNghttp2", pkgConfig: "libnghttp2"),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib"),
    .target(
      name: "CTaizhangProto", dependencies: ["CProtobufC"],
      cSettings: [.unsafeFlags(["-fsanitize=fuzzer-no-link,address"])]),
    .target(
      name: "Schema", dependencies: ["CTaizhangProto", "CProtobufC"],
      swiftSettings: settings + [.unsafeFlags(["-enable-testing"])]),
    .target(
      name: "RPC",
      dependencies: [
        "Schema", "CNghttp2", "CZlib",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "NIOTLS", package: "swift-nio"),
      ],
      swiftSettings: settings + [.unsafeFlags(["-enable-testing"])]),
    .executableTarget(
      name: "fuzz-http2",
      dependencies: [
        "RPC", "Schema",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOEmbedded", package: "swift-nio"),
      ],
      swiftSettings: fuzzer, linkerSettings: linker),
    .executableTarget(
      name: "fuzz-frames", dependencies: ["RPC"], swiftSettings: fuzzer, linkerSettings: linker),
  ]
)
