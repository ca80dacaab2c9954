// Methods of each kind, short names, for a fuzzer to find.

import Schema
import Synchronization

@testable import RPC

typealias Word = GrpcHealthV1HealthCheckRequest

/// `/f/U` echoes, `/f/W` waits until it is cancelled, `/f/M` answers with many, `/f/C` counts, `/f/B` echoes
/// each, `/f/D` hears nothing and waits.
struct FuzzService: Service {
  let running = Counter()

  func register(with router: inout Router) {
    func method(_ name: String, _ kind: MethodKind) -> MethodDescriptor<Word, Word> {
      MethodDescriptor(service: "f", name: name, kind: kind)
    }
    router.unary(method("U", .unary)) { request, context in
      context.trailingMetadata = context.metadata
      context.compression = .gzip
      return try await counted { request }
    }
    router.unary(method("W", .unary)) { request, _ in
      try await counted {
        await untilCancelled()
        return request
      }
    }
    router.serverStreaming(method("M", .serverStreaming)) { request, writer, _ in
      try await counted {
        for _ in 0..<40 { try await writer.write(Word(service: String(repeating: "many", count: 50))) }
      }
    }
    router.clientStreaming(method("C", .clientStreaming)) { requests, _ in
      try await counted {
        var count = 0
        for try await _ in requests { count += 1 }
        return Word(service: "\(count)")
      }
    }
    router.bidirectional(method("B", .bidirectional)) { requests, writer, _ in
      try await counted { for try await request in requests { try await writer.write(request) } }
    }
    router.bidirectional(method("D", .bidirectional)) { _, _, _ in
      try await counted { await untilCancelled() }
    }
  }

  private func counted<Result>(_ body: () async throws -> Result) async rethrows -> Result {
    running.add(1)
    defer { running.add(-1) }
    return try await body()
  }

  /// A wait without a clock: everything has to stay on the one thread.
  private func untilCancelled() async {
    let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
    for await _ in stream {}
    continuation.finish()
  }
}

/// A counter to share.
final class Counter: Sendable {
  private let value = Atomic(0)
  func add(_ change: Int) { value.add(change, ordering: .relaxed) }
  var count: Int { value.load(ordering: .relaxed) }
}
