// A service's life: announced once it is up, drained on a reason to stop, exit status by what happened.
import Logging
import Synchronization
import Testing

@testable import ServiceRuntime

@Suite struct LifecycleTests {
  /// What a run said and did, in order.
  private final class Record: Sendable {
    private let entries = Mutex<[String]>([])
    func add(_ entry: String) { entries.withLock { $0.append(entry) } }
    var all: [String] { entries.withLock { $0 } }
  }

  private func run(
    stopping reasons: [StopReason], drainFails: Bool = false, startError: StartupError? = nil
  ) async -> (status: CommandStatus, record: [String], ready: Bool) {
    let record = Record()
    let environment = ServiceEnvironment(
      name: "taizhang-x", listen: HostPort(host: "127.0.0.1", port: 0), data: "d",
      logger: Logger(label: "x") { _ in SwiftLogNoOpLogHandler() }, metrics: MetricRegistry(),
      health: Health(),
      grace: .seconds(3), fail: { _ in })
    var lifecycle = ServiceLifecycle(environment: environment, http: HostPort(host: "127.0.0.1", port: 0))
    lifecycle.announce = { record.add("out: \($0)") }
    lifecycle.complain = { record.add("err: \($0)") }
    let (stops, continuation) = AsyncStream<StopReason>.makeStream()
    for reason in reasons { continuation.yield(reason) }
    let status = await lifecycle.run(until: stops) {
      if let startError { throw startError }
      return RunningService(address: HostPort(host: "127.0.0.1", port: 4711)) { grace in
        record.add("drain within \(grace), ready: \(environment.health.isReady)")
        if drainFails { throw StartupError("disk full") }
      }
    }
    return (status, record.all, environment.health.isReady)
  }

  @Test func readsItsCertificatesAgainWhenAsked() async {
    let environment = ServiceEnvironment(
      name: "taizhang-x", listen: HostPort(host: "127.0.0.1", port: 0), data: "d",
      logger: Logger(label: "x") { _ in SwiftLogNoOpLogHandler() }, metrics: MetricRegistry(),
      health: Health(), grace: .zero, fail: { _ in })
    var lifecycle = ServiceLifecycle(environment: environment, http: nil)
    let record = Record()
    lifecycle.announce = { _ in }
    let (stops, stop) = AsyncStream<StopReason>.makeStream()
    let (reloads, reload) = AsyncStream<Void>.makeStream()
    for _ in 0..<3 { reload.yield() }
    let status = await lifecycle.run(until: stops, reloading: reloads) {
      let reload: @Sendable () throws -> Void = {
        record.add("reload")
        // The first one fails; the service goes on.
        if record.all.count == 1 { throw StartupError("no such file") }
        if record.all.count == 3 { stop.yield(.signal("SIGTERM")) }
      }
      return RunningService(address: HostPort(host: "127.0.0.1", port: 4711), reload: reload) { _ in
        record.add("drain")
      }
    }
    #expect(status == .success)
    #expect(record.all == ["reload", "reload", "reload", "drain"])
  }

  @Test func drainsOnASignalAndSucceeds() async {
    let result = await run(stopping: [.signal("SIGTERM"), .signal("SIGTERM")])
    #expect(result.status == .success)
    #expect(result.record == ["out: listening on 127.0.0.1:4711", "drain within 3.0 seconds, ready: false"])
  }

  @Test func aServiceThatCannotGoOnDrainsAndFails() async {
    let result = await run(stopping: [.failed(StartupError("the ledger is gone"))])
    #expect(result.status == .failure)
    #expect(result.record[1] == "err: taizhang-x: the ledger is gone")
    #expect(result.record.last?.hasPrefix("drain") == true)
  }

  @Test func aDrainThatFailsIsAFailure() async {
    let result = await run(stopping: [.signal("SIGINT")], drainFails: true)
    #expect(result.status == .failure)
    #expect(result.record.last == "err: taizhang-x: could not shut down cleanly: disk full")
  }

  @Test func aStartThatFailsSaysOneSentenceAndNothingElse() async {
    let result = await run(stopping: [], startError: StartupError("cannot open the ledger"))
    #expect(result.status == .failure)
    #expect(result.record == ["err: taizhang-x: cannot open the ledger"])
    #expect(!result.ready)
  }
}
