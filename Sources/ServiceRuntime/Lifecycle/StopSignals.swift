// SIGTERM and SIGINT as a stream of reasons to stop.

import Dispatch
import Glibc

/// The process's reasons to stop, from its signals and from the service itself.
package struct StopSignals: Sendable {
  /// Each reason once, in order.
  package let reasons: AsyncStream<StopReason>
  private let continuation: AsyncStream<StopReason>.Continuation

  private init() {
    (reasons, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(4))
  }

  /// Takes SIGTERM and SIGINT over for the rest of the process's life, and ignores SIGPIPE. The first
  /// signal asks for a drain; a second one ends the process at once, with the status a shell expects.
  package static func install() -> StopSignals {
    let stops = StopSignals()
    signal(SIGPIPE, SIG_IGN)
    let queue = DispatchQueue(label: "signals")
    let seen = SignalCount()
    for (number, name) in [(SIGTERM, "SIGTERM"), (SIGINT, "SIGINT")] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler {
        if seen.next() > 1 { _exit(128 + number) }
        stops.continuation.yield(.signal(name))
      }
      source.activate()
      seen.keep(source)
    }
    return stops
  }

  /// Stops the service because it cannot go on.
  package func fail(_ error: StartupError) {
    continuation.yield(.failed(error))
  }
}

/// How many signals have come; used on one dispatch queue only, which it keeps its sources alive for.
private final class SignalCount: @unchecked Sendable {
  private var count = 0
  private var sources: [any DispatchSourceSignal] = []

  func next() -> Int {
    count += 1
    return count
  }

  func keep(_ source: any DispatchSourceSignal) {
    sources.append(source)
  }
}
