// Values in and out of concurrent code under test.

import Synchronization

/// Gathers values in the order in which they come.
final class Collector<Value: Sendable>: Sendable {
  private let storage = Mutex<[Value]>([])

  var values: [Value] { storage.withLock { $0 } }

  func append(_ value: Value) {
    storage.withLock { $0.append(value) }
  }
}

/// Gives values one after the other.
final class Sequencer<Value: Sendable>: Sendable {
  private let rest: Mutex<ArraySlice<Value>>

  init(_ values: [Value]) {
    rest = Mutex(values[...])
  }

  func next() -> Value? {
    rest.withLock { $0.popFirst() }
  }
}

/// Counts up and down.
final class Tally: Sendable {
  private let count = Atomic<Int>(0)

  /// - Returns: the count with the change.
  @discardableResult
  func add(_ change: Int) -> Int {
    count.wrappingAdd(change, ordering: .sequentiallyConsistent).newValue
  }
}
