// Our server of the calls that `make bench-rpc` measures: GetProject with a constant answer of about 400
// bytes, and the streaming calls of the test service. Prints `listening on HOST:PORT` and serves until its
// input ends.

import InteropSchema
import RPC
import Schema
import ServiceStubs

@main
struct BenchServer {
  static func main() async throws {
    let server = try await Server(ServerConfiguration(), services: [ProjectCalls(), StreamCalls()]).start()
    print("listening on \(server.address)")
    try await waitForEndOfInput()
    await server.drain(grace: .seconds(1))
  }
}

/// The same project as in the other servers of this benchmark: keep them in step.
private func makeAnswer() -> GetProjectResponse {
  let figures = (0..<3).map { index in
    Figure(
      id: "f-\(index)", surface: "3.5亿元", indicator: "完成投资", measure: .money,
      written: Quantity(kind: .exact(Decimal(value: "3.5"))), unit: "亿元",
      normalized: Quantity(kind: .exact(Decimal(value: "350000000"))), baseUnit: "元", qualifier: .exact,
      period: "2025")
  }
  let project = Project(
    id: "p-00112233445566778899aabbccddeeff", name: "云岭新城智能装备产业园项目", standing: .mentioned,
    stage: .ongoing, figures: figures)
  return GetProjectResponse(project: project, revision: 42)
}

/// Only `GetProject` is measured; the other methods of the service answer UNIMPLEMENTED.
private struct ProjectCalls: Service {
  let answer = makeAnswer()

  func register(with router: inout Router) {
    let answer = answer
    router.unary(QueryServiceMethods.getProject) { _, _ in answer }
  }
}

private struct StreamCalls: Service {
  func register(with router: inout Router) {
    router.unary(GrpcTestingTestServiceMethods.unaryCall) { request, _ in
      GrpcTestingSimpleResponse(payload: Self.payload(request.responseSize))
    }
    router.serverStreaming(GrpcTestingTestServiceMethods.streamingOutputCall) { request, responses, _ in
      for parameters in request.responseParameters {
        let payload = Self.payload(parameters.size)
        try await responses.write(GrpcTestingStreamingOutputCallResponse(payload: payload))
      }
    }
    router.clientStreaming(GrpcTestingTestServiceMethods.streamingInputCall) { requests, _ in
      var total = 0
      for try await request in requests { total += request.payload?.body.count ?? 0 }
      return GrpcTestingStreamingInputCallResponse(aggregatedPayloadSize: Int32(total))
    }
  }

  private static func payload(_ size: Int32) -> GrpcTestingPayload {
    GrpcTestingPayload(body: [UInt8](repeating: 0, count: Int(size)))
  }
}
