// Whether the process lives and is ready to serve, and if not, why.

import Synchronization

/// The health of one service. A service is ready while it serves and nothing stands against it.
package final class Health: Sendable {
  private struct State {
    var serving = false
    var obstacles: [String: String] = [:]
  }

  private let state = Mutex(State())

  package init() {}

  /// Says that calls are served; false before the start has finished and from the beginning of a drain.
  package func setServing(_ serving: Bool) {
    state.withLock { $0.serving = serving }
  }

  /// Sets or, with `nil`, removes what stands against being ready.
  /// - Parameters:
  ///   - component: what it is about, such as `index`.
  ///   - reason: one short sentence for the operator.
  package func setObstacle(_ component: String, _ reason: String?) {
    state.withLock { $0.obstacles[component] = reason }
  }

  /// True while calls are served and nothing stands against it.
  package var isReady: Bool {
    state.withLock { $0.serving && $0.obstacles.isEmpty }
  }

  /// What stands against being ready, one line each, sorted; empty when ready.
  package var obstacles: [String] {
    state.withLock { state in
      let reasons = state.obstacles.map { "\($0.key): \($0.value)" }.sorted()
      return state.serving ? reasons : ["service: not serving"] + reasons
    }
  }
}
