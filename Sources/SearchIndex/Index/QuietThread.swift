// Long work on a thread of low priority: where processors are few, readers and the writer come first.

internal import Glibc

enum QuietThread {
  /// Added to the caller's niceness: beside threads that are always busy, this one gets a tenth of a
  /// processor.
  private static let niceness: Int32 = 10

  private final class Box {
    let body: () -> Void
    init(_ body: @escaping () -> Void) { self.body = body }
  }

  /// Does the work while the caller waits. The caller keeps its priority, so locks that others wait for are
  /// best taken by the caller, before or after.
  static func run<Value>(_ work: () throws(IndexError) -> Value) throws(IndexError) -> Value {
    var result: Result<Value, IndexError>?
    let code = withoutActuallyEscaping({
      do throws(IndexError) { result = .success(try work()) } catch { result = .failure(error) }
    }) { body in
      var thread = pthread_t()
      let code = start(body, &thread)
      if code == 0 { pthread_join(thread, nil) }
      return code
    }
    if let result { return try result.get() }
    throw .io(operation: "pthread_create", path: "merge", errno: code)
  }

  /// Does the work some time, and does not make the caller wait unless there can be no thread.
  static func leave(_ work: @escaping @Sendable () -> Void) {
    var thread = pthread_t()
    if start(work, &thread) == 0 { pthread_detach(thread) } else { work() }
  }

  /// Runs a closure in a thread of its own; answers what `pthread_create` said.
  private static func start(_ body: @escaping () -> Void, _ thread: inout pthread_t) -> Int32 {
    let box = Unmanaged.passRetained(Box(body))
    let code = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        let box = Unmanaged<Box>.fromOpaque(argument).takeRetainedValue()
        QuietThread.lowerPriority()
        box.body()
        return nil
      }, box.toOpaque())
    if code != 0 { box.release() }
    return code
  }

  /// Of the calling thread only; a system that refuses leaves it as it is.
  private static func lowerPriority() {
    let thread = __priority_which_t(PRIO_PROCESS.rawValue)
    setpriority(thread, 0, min(19, getpriority(thread, 0) + niceness))
  }
}
