// The states of the health service, set and asked in process.
@testable import RPC
import Schema
import Testing

@Suite struct HealthServiceTests {
  private let context = ServerContext(method: "/grpc.health.v1.Health/Check")

  @Test func statesAreSetByName() async throws {
    let health = HealthService(services: ["a.B"], state: .notServing)
    #expect(try await health.check(.init(), context: context).status == .notServing)
    health.set(.serving, for: "a.B")
    #expect(try await health.check(.init(service: "a.B"), context: context).status == .serving)
    #expect(try await health.check(.init(), context: context).status == .notServing)
    health.setAll(.serving)
    #expect(try await health.check(.init(), context: context).status == .serving)
    health.set(.notServing, for: "later")
    let list = try await health.list(.init(), context: context).statuses
    #expect(list.map(\.key) == ["", "a.B", "later"])
    #expect(list.map { $0.value?.status } == [.serving, .serving, .notServing])
  }

  @Test func anUnknownServiceIsNotFound() async {
    let health = HealthService(services: [])
    let error = await #expect(throws: RPCError.self) {
      try await health.check(.init(service: "no.such"), context: context)
    }
    #expect(error?.code == .notFound)
  }

  @Test func nothingServesAgainAfterADrain() async throws {
    let health = HealthService(services: ["a.B"])
    await health.serverWillDrain()
    health.set(.serving, for: "a.B")
    health.setAll(.serving)
    #expect(try await health.check(.init(), context: context).status == .notServing)
    #expect(try await health.check(.init(service: "a.B"), context: context).status == .notServing)
  }
}
