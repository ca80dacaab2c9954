// Calls of one connection that have all they need to begin, in the order in which they came.

/// A queue from whose midst calls that are over can be taken.
struct WaitingCalls {
  private var calls: [ServerCall] = []
  private var head = 0

  var isEmpty: Bool { head == calls.count }

  mutating func append(_ call: ServerCall) { calls.append(call) }

  mutating func removeFirst() -> ServerCall {
    let call = calls[head]
    head += 1
    settle()
    return call
  }

  /// Takes a call out. There are never more than a connection has streams.
  mutating func remove(_ call: ServerCall) {
    guard let index = calls[head...].firstIndex(where: { $0 === call }) else { return }
    calls.remove(at: index)
    settle()
  }

  /// Forgets what is through: at the end, or when it is half of all.
  private mutating func settle() {
    if head == calls.count {
      calls.removeAll(keepingCapacity: true)
    } else if head >= 64, head * 2 >= calls.count {
      calls.removeSubrange(..<head)
    } else {
      return
    }
    head = 0
  }
}
