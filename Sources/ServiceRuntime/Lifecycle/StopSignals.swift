// SIGTERM and SIGINT as a stream of reasons to stop, SIGHUP as one of requests to reload.

import Dispatch
import Glibc
import Synchronization

/// The process's reasons to stop, from its signals and from the service itself.
package struct StopSignals: Sendable {
  /// Each reason once, in order.
  package let reasons: AsyncStream<StopReason>
  /// One element for each SIGHUP, or for several in a row.
  package let reloads: AsyncStream<Void>
  private let continuation: AsyncStream<StopReason>.Continuation
  private let reload: AsyncStream<Void>.Continuation

  private init() {
    (reloads, reload) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    (reasons, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(4))
  }

  /// Takes SIGTERM, SIGINT and SIGHUP over for the rest of the process's life, and ignores SIGPIPE. The first
  /// signal asks for a drain; a second one ends the process at once, with the status a shell expects.
  package static func install() -> StopSignals {
    let stops = StopSignals()
    signal(SIGPIPE, SIG_IGN)
    let queue = DispatchQueue(label: "signals")
    let seen = SignalCount()
    for (number, name) in [(SIGTERM, "SIGTERM"), (SIGINT, "SIGINT")] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      // The handler holds its own source: both live as long as the process.
      source.setEventHandler {
        _ = source
        if seen.next() > 1 { _exit(128 + number) }
        stops.continuation.yield(.signal(name))
      }
      source.activate()
    }
    signal(SIGHUP, SIG_IGN)
    let hangup = DispatchSource.makeSignalSource(signal: SIGHUP, queue: queue)
    hangup.setEventHandler {
      _ = hangup
      stops.reload.yield()
    }
    hangup.activate()
    return stops
  }

  /// Stops the service because it cannot go on.
  package func fail(_ error: StartupError) {
    continuation.yield(.failed(error))
  }
}

/// How many signals have come.
private final class SignalCount: Sendable {
  private let count = Atomic<Int>(0)

  func next() -> Int {
    count.wrappingAdd(1, ordering: .relaxed).newValue
  }
}
