// Which connections a client has and wants: a value that knows neither sockets nor clocks.

/// The connections of a client, one per address, and the calls that wait for one.
struct PoolState<Connection: AnyObject & Sendable>: Sendable {
  /// What a call that wants a connection is to do.
  enum Pick {
    case use(Connection)
    /// Wait under that number; connect these slots.
    case wait(UInt64, connect: [Int])
    case fail(RPCError)
  }

  /// What follows from an event.
  struct Actions {
    /// Slots to connect now.
    var connect: [Int] = []
    /// Slots to tell `backoffOver` after so many nanoseconds.
    var pauses: [(slot: Int, nanoseconds: UInt64)] = []
    /// Waiting calls that are to pick again, and will not wait in vain.
    var retry: [UInt64] = []
    /// Waiting calls that fail.
    var fail: [(waiter: UInt64, error: RPCError)] = []
  }

  private enum Phase {
    case idle
    case connecting
    case ready(Connection, since: UInt64)
    case backingOff(RPCError)
  }

  private struct Slot {
    var phase = Phase.idle
    var backoff: Backoff
  }

  /// A connection that lived for less than this many nanoseconds counts as one that failed.
  static var provenAfter: UInt64 { 1_000_000_000 }

  private var slots: [Slot]
  private var nextSlot: Int
  /// Waiting calls, and whether they wait for ready.
  private var waiters: [UInt64: Bool] = [:]
  private var nextWaiter: UInt64 = 1
  private let waiterLimit: Int
  private var isClosed = false

  /// - Parameter start: where round robin begins; random, so that clients do not all begin at the first
  ///   address.
  init(addresses: Int, backoff: Backoff, waiterLimit: Int, start: Int) {
    slots = Array(repeating: Slot(backoff: backoff), count: addresses)
    nextSlot = addresses == 0 ? 0 : start % addresses
    self.waiterLimit = waiterLimit
  }

  /// Finds a connection for a call.
  mutating func pick(waitForReady: Bool) -> Pick {
    if isClosed { return .fail(RPCError(.unavailable, "the client is closed")) }
    if slots.isEmpty { return .fail(RPCError(.unavailable, "the client has no address")) }
    for step in 0..<slots.count {
      let index = (nextSlot + step) % slots.count
      if case .ready(let connection, _) = slots[index].phase {
        nextSlot = (index + 1) % slots.count
        return .use(connection)
      }
    }
    if !waitForReady, let error = failureOfAll { return .fail(error) }
    guard waiters.count < waiterLimit else {
      return .fail(RPCError(.resourceExhausted, "too many calls wait for a connection"))
    }
    let waiter = nextWaiter
    nextWaiter += 1
    waiters[waiter] = waitForReady
    return .wait(waiter, connect: connectIdle())
  }

  /// A waiting call gave up.
  mutating func cancel(waiter: UInt64) { waiters[waiter] = nil }

  /// A slot's connection is up.
  mutating func connected(_ slot: Int, _ connection: Connection, now: UInt64) -> Actions {
    guard !isClosed else { return Actions() }
    slots[slot].phase = .ready(connection, since: now)
    defer { waiters = [:] }
    return Actions(retry: waiters.keys.sorted())
  }

  /// A slot's attempt to connect failed.
  mutating func failed(_ slot: Int, _ error: RPCError, random: Double) -> Actions {
    guard !isClosed else { return Actions() }
    slots[slot].phase = .backingOff(error)
    var actions = Actions(pauses: [(slot, slots[slot].backoff.pause(random: random))])
    if let error = failureOfAll {
      for waiter in waiters.keys.sorted() where waiters[waiter] == false {
        waiters[waiter] = nil
        actions.fail.append((waiter, error))
      }
    }
    return actions
  }

  /// A connection takes no more calls: it is lost, or its server goes away.
  ///
  /// - Parameter wasUsed: whether it had calls; if not, no new one is made until it is wanted.
  mutating func lost(_ slot: Int, _ connection: Connection, wasUsed: Bool, now: UInt64, random: Double)
    -> Actions
  {
    guard case .ready(let current, let since) = slots[slot].phase, current === connection, !isClosed else {
      return Actions()
    }
    if now < since.adding(Self.provenAfter) {
      return failed(slot, RPCError(.unavailable, "the connection was lost at once"), random: random)
    }
    slots[slot].backoff.reset()
    slots[slot].phase = .idle
    guard wasUsed || !waiters.isEmpty else { return Actions() }
    slots[slot].phase = .connecting
    return Actions(connect: [slot])
  }

  /// The pause after a failure is over.
  mutating func backoffOver(_ slot: Int) -> Actions {
    guard case .backingOff = slots[slot].phase, !isClosed else { return Actions() }
    slots[slot].phase = .connecting
    return Actions(connect: [slot])
  }

  /// No more calls. Returns the connections to close.
  mutating func close() -> (connections: [Connection], actions: Actions) {
    isClosed = true
    let connections = slots.compactMap { slot -> Connection? in
      if case .ready(let connection, _) = slot.phase { connection } else { nil }
    }
    let error = RPCError(.unavailable, "the client is closed")
    let failures = waiters.keys.sorted().map { (waiter: $0, error: error) }
    waiters = [:]
    return (connections, Actions(fail: failures))
  }

  /// The error that a call gets at once if every address has failed; nil while there is hope.
  private var failureOfAll: RPCError? {
    var last: RPCError?
    for slot in slots {
      guard case .backingOff(let error) = slot.phase else { return nil }
      last = error
    }
    return last
  }

  private mutating func connectIdle() -> [Int] {
    slots.indices.filter { index in
      guard case .idle = slots[index].phase else { return false }
      slots[index].phase = .connecting
      return true
    }
  }
}
