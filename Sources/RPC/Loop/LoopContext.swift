// What the connections of one event loop share: the executor that their handlers' tasks run on, and a buffer
// to write from.

import NIOCore
import Synchronization

/// An event loop as a task executor. A task that prefers it runs on the loop from start to end; one that is
/// started from a connection's event starts at the end of that event, before its output is flushed, without a
/// trip through the loop's queue.
final class LoopContext: TaskExecutor, @unchecked Sendable {
  let eventLoop: any EventLoop
  /// Jobs enqueued from the loop itself. (loop)
  @exclusivity(unchecked) private var jobs: [UnownedJob] = []
  @exclusivity(unchecked) private var head = 0
  /// Whether somebody up the stack will run them. (loop)
  @exclusivity(unchecked) private var willRun = false
  /// Connections with calls to start in this turn of the loop. (loop)
  private var line: [HTTP2Connection] = []
  /// Connections with calls left over from their turn: one of them goes on in each turn of the loop. (loop)
  private var leftOver: [HTTP2Connection] = []
  /// When the turn is over; the largest value before it is watched. (loop)
  private var turnEnd = UInt64.max
  /// Whether a later turn of the loop will go on. (loop)
  private var willContinue = false
  /// Connections with frames to flush. (loop)
  private var dirty: [HTTP2Connection] = []
  /// The buffer that frames are gathered in. (loop)
  var scratch = ByteBuffer()

  private init(_ eventLoop: any EventLoop) { self.eventLoop = eventLoop }

  private static let all = Mutex<[ObjectIdentifier: LoopContext]>([:])

  /// The context of a loop; there is one for each.
  static func of(_ eventLoop: any EventLoop) -> LoopContext {
    all.withLock { all in
      let key = ObjectIdentifier(eventLoop)
      if let known = all[key] { return known }
      let context = LoopContext(eventLoop)
      all[key] = context
      return context
    }
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    if eventLoop.inEventLoop {
      jobs.append(job)
      schedule()
    } else {
      eventLoop.execute {
        self.jobs.append(job)
        if !self.willRun { self.run() }
      }
    }
  }

  /// Remembers that a connection has frames to flush. (loop)
  func markDirty(_ connection: HTTP2Connection) {
    dirty.append(connection)
    schedule()
  }

  /// Remembers that a connection has calls to start. (loop)
  func lineUp(_ connection: HTTP2Connection) {
    line.append(connection)
    schedule()
  }

  private func schedule() {
    guard !willRun else { return }
    willRun = true
    eventLoop.execute {
      self.willRun = false
      self.run()
    }
  }

  /// Handles an event of a connection: what it enqueues runs when `body` is done. (loop)
  func event(_ body: () -> Void) {
    guard !willRun else { return body() }
    willRun = true
    body()
    willRun = false
    run()
  }

  /// How long jobs may go on before the loop looks at its other sockets, in nanoseconds: as `Limits.turn`.
  private static let turn: UInt64 = 250_000
  /// Jobs that run without a look at the clock.
  private static let jobsUnwatched = 4

  /// Starts calls, runs the jobs that are there and those that they enqueue, within reason, and flushes.
  /// (loop)
  private func run() {
    willRun = true
    turnEnd = .max
    repeat {
      startCalls()
      runJobs()
      flushDirty()
      // Flushing resumes writers, and makes room for calls that wait; both are the next round.
    } while hasWork && !isTurnOver
    willRun = false
    if hasWork || !leftOver.isEmpty { continueLater() }
  }

  private var hasWork: Bool { head < jobs.count || !line.isEmpty }

  /// Whether this turn has lasted long enough; it begins with the first question.
  private var isTurnOver: Bool {
    let now = Clock.now
    if turnEnd == .max { turnEnd = now.adding(Self.turn) }
    return now >= turnEnd
  }

  private func startCalls() {
    while let connection = line.popLast() {
      if !connection.startCalls() { leftOver.append(connection) }
    }
  }

  /// Runs the jobs that are there, unless that takes too long; those that they enqueue are left.
  private func runJobs() {
    let end = jobs.count
    var watched = head + Self.jobsUnwatched
    while head < end {
      if head == watched {
        if isTurnOver { return }
        watched += Self.jobsUnwatched
      }
      let job = jobs[head]
      head += 1
      job.runSynchronously(on: asUnownedTaskExecutor())
    }
    if head == jobs.count {
      jobs.removeAll(keepingCapacity: head <= 1_024)
      head = 0
    }
  }

  /// Runs `body`, and the jobs that it enqueued before all others. (loop)
  func ahead(_ body: () -> Void) {
    let first = jobs.count
    body()
    let end = jobs.count
    for index in first..<end { jobs[index].runSynchronously(on: asUnownedTaskExecutor()) }
    jobs.removeSubrange(first..<end)
  }

  /// Goes on once the loop has looked at its sockets. It runs what is handed to `execute`, and what is due,
  /// until there is no more of either; only then it looks.
  private func continueLater() {
    guard !willContinue else { return }
    willContinue = true
    eventLoop.scheduleTask(in: .microseconds(20)) {
      self.willContinue = false
      if !self.leftOver.isEmpty { self.line.append(self.leftOver.removeFirst()) }
      self.run()
    }
  }

  private func flushDirty() {
    while let connection = dirty.popLast() { connection.flush() }
  }
}
