// Every call is counted once, under the status that its caller sees.

import RPC
import ServiceRuntime
import Testing

@testable import IngestService

struct CallCounterTests {
  @Test func countsByMethodAndStatus() async throws {
    let metrics = MetricRegistry()
    let counter = CallCounter(metrics, methods: ["/a.B/C"])
    let context = ServerContext(method: "/a.B/C")
    for _ in 0..<3 { try await counter.intercept(context) {} }
    for error in [RPCError(.notFound), RPCError(.notFound)] {
      await #expect(throws: error) { try await counter.intercept(context) { throw error } }
    }
    await #expect(throws: CancellationError.self) {
      try await counter.intercept(context) { throw CancellationError() }
    }
    let text = metrics.prometheusText()
    #expect(text.contains(#"taizhang_rpc_calls_total{method="/a.B/C",status="OK"} 3"#))
    #expect(text.contains(#"taizhang_rpc_calls_total{method="/a.B/C",status="NOT_FOUND"} 2"#))
    #expect(text.contains(#"taizhang_rpc_calls_total{method="/a.B/C",status="CANCELLED"} 1"#))
  }
}
