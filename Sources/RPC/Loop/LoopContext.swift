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

  /// Rounds of jobs and flushing before the loop looks at its other sockets.
  private static let roundLimit = 8

  /// Runs the jobs that are there and those that they enqueue, within reason, and flushes. (loop)
  private func run() {
    willRun = true
    var rounds = 0
    repeat {
      rounds += 1
      // Jobs enqueued meanwhile are the next round's.
      let end = jobs.count
      while head < end {
        let job = jobs[head]
        head += 1
        job.runSynchronously(on: asUnownedTaskExecutor())
      }
      if head == jobs.count {
        jobs.removeAll(keepingCapacity: head <= 1_024)
        head = 0
      }
      flushDirty()
      // Flushing resumes writers; their jobs are the next round.
    } while head < jobs.count && rounds < Self.roundLimit
    willRun = false
    if head < jobs.count { schedule() }
  }

  private func flushDirty() {
    while let connection = dirty.popLast() { connection.flush() }
  }
}
