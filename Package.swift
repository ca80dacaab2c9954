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
  products: [
    .library(name: "TaizhangClient", targets: ["TaizhangClient"]),
    .executable(name: "taizhang", targets: ["taizhang"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", exact: "2.37.6"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ],
  targets: [
    // System libraries: module maps only.
    .systemLibrary(
      name: "CProtobufC", pkgConfig: "libprotobuf-c", providers: [.apt(["libprotobuf-c-dev"])]),
    .systemLibrary(name: "CNghttp2", pkgConfig: "libnghttp2", providers: [.apt(["libnghttp2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

    // Messages: generated value types and their codec.
    .target(name: "CTaizhangProto", dependencies: ["CProtobufC"]),
    .target(
      name: "Schema", dependencies: ["CTaizhangProto", "CProtobufC"], swiftSettings: settings),
    .testTarget(name: "SchemaTests", dependencies: ["Schema", "CProtobufC"], swiftSettings: settings),

    // gRPC over HTTP/2: server and client.
    .target(
      name: "RPC",
      dependencies: [
        "Schema", "CNghttp2", "CZlib",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "NIOTLS", package: "swift-nio"),
      ],
      swiftSettings: settings),
    .target(name: "TestCertificates", path: "Tests/TestCertificates", swiftSettings: settings),
    .testTarget(
      name: "RPCTests",
      dependencies: [
        "RPC", "Schema", "TestCertificates",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ],
      swiftSettings: settings),

    // Generated service protocols, method descriptors and typed clients.
    .target(name: "ServiceStubs", dependencies: ["RPC", "Schema"], swiftSettings: settings),

    // The services of gRPC's interoperability tests, generated like ours.
    .target(name: "CInteropProto", dependencies: ["CProtobufC"], path: "Tests/Interop/CInteropProto"),
    .target(
      name: "InteropSchema", dependencies: ["RPC", "Schema", "CInteropProto", "CProtobufC"],
      path: "Tests/Interop/InteropSchema", swiftSettings: settings),
    .executableTarget(
      name: "rpc-interop-server",
      dependencies: [
        "InteropSchema", "RPC", "Schema",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/Interop/Server", swiftSettings: settings),
    .executableTarget(
      name: "rpc-interop-client",
      dependencies: [
        "InteropSchema", "RPC", "Schema",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/Interop/Client", swiftSettings: settings),
    .executableTarget(
      name: "rpc-bench-server", dependencies: ["InteropSchema", "RPC", "Schema", "ServiceStubs"],
      path: "Tests/Benchmarks/RPC/Server", swiftSettings: settings),
    .executableTarget(
      name: "schema-bridge", dependencies: ["Schema", "InteropSchema"],
      path: "Tests/Interop/SchemaBridge", swiftSettings: settings),

    // Text → structure, projects, figures.
    .target(name: "Extraction", swiftSettings: settings),
    .testTarget(
      name: "ExtractionTests", dependencies: ["Extraction"], swiftSettings: settings),

    // The full-text index: files in, hits out.
    .target(name: "CSearchKernels", exclude: ["make_tables.py"]),
    .target(name: "SearchIndex", dependencies: ["CSearchKernels"], swiftSettings: settings),
    .target(
      name: "SearchIndexTestSupport", dependencies: ["SearchIndex"], path: "Tests/SearchIndexTestSupport",
      swiftSettings: settings),
    .executableTarget(
      name: "search-crash-writer", dependencies: ["SearchIndex", "SearchIndexTestSupport"],
      path: "Tests/SearchCrashWriter", swiftSettings: settings),
    .testTarget(
      name: "SearchIndexTests",
      dependencies: ["SearchIndex", "CSearchKernels", "SearchIndexTestSupport", "search-crash-writer"],
      swiftSettings: settings),

    // The ingest side's store: truth, idempotency, change feed.
    .target(
      name: "Ledger",
      dependencies: [
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "LedgerTests",
      dependencies: ["Ledger", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: settings),

    // The query side's store: read model, history, the search index in step.
    .target(
      name: "Catalog",
      dependencies: ["Schema", "SearchIndex", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: settings),
    .target(
      name: "CatalogFixtures", dependencies: ["Schema"], path: "Tests/CatalogFixtures",
      swiftSettings: settings),
    .testTarget(
      name: "CatalogTests",
      dependencies: [
        "Catalog", "CatalogFixtures", "Schema", "SearchIndex",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: settings),

    // The frame of every executable: flags, configuration, log, health, metrics, signals.
    .target(
      name: "ServiceRuntime",
      dependencies: [
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ServiceRuntimeTests",
      dependencies: [
        "ServiceRuntime",
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      swiftSettings: settings),

    // The ingest service: documents in, one outcome each; the change feed out.
    .target(
      name: "IngestService",
      dependencies: [
        "Schema", "RPC", "ServiceStubs", "ServiceRuntime", "Extraction", "Ledger",
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "IngestServiceTests",
      dependencies: [
        "IngestService", "Schema", "RPC", "ServiceStubs", "ServiceRuntime", "Extraction", "Ledger",
      ],
      swiftSettings: settings),

    .executableTarget(
      name: "taizhang-ingest",
      dependencies: [
        "IngestService", "ServiceRuntime",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    // The query service: RPC handlers, and the follower of the feed.
    .target(
      name: "QueryService",
      dependencies: [
        "Schema", "RPC", "ServiceStubs", "ServiceRuntime", "Catalog", "SearchIndex",
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "QueryServiceTests",
      dependencies: [
        "QueryService", "Schema", "RPC", "ServiceStubs", "ServiceRuntime", "Catalog", "CatalogFixtures",
        "SearchIndex",
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: settings),

    // The client that other Swift programs import.
    .target(
      name: "TaizhangClient", dependencies: ["RPC", "Schema", "ServiceStubs"], swiftSettings: settings),
    .testTarget(
      name: "TaizhangClientTests",
      dependencies: ["RPC", "Schema", "ServiceStubs", "TaizhangClient"], swiftSettings: settings),

    // The command line: everything but its main.
    .target(
      name: "CommandLineTool",
      dependencies: [
        "Extraction", "RPC", "Schema", "ServiceRuntime", "TaizhangClient",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "CommandLineToolTests",
      dependencies: [
        "CommandLineTool", "IngestService", "QueryService", "Schema", "ServiceRuntime", "TestCertificates",
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: settings),
    .executableTarget(name: "taizhang", dependencies: ["CommandLineTool"], swiftSettings: settings),
    .executableTarget(
      name: "taizhang-query",
      dependencies: [
        "QueryService", "ServiceRuntime",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    // Both services as processes, killed and restarted.
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "taizhang-ingest", "taizhang-query", "Schema", "RPC", "ServiceStubs", "Ledger", "TaizhangClient",
        "TestCertificates",
      ],
      swiftSettings: settings),

    // The house style.
    .testTarget(name: "HouseTests", swiftSettings: settings),
  ]
)
