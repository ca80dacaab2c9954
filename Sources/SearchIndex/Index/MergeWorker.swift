// A thread that works when it is woken. Merges are long and must not hold up the threads of tasks.

internal import Glibc

final class MergeWorker: Sendable {
  nonisolated(unsafe) private let shared: UnsafeMutablePointer<Shared>
  private let work: @Sendable () -> Bool

  private struct Shared {
    var mutex = pthread_mutex_t()
    var condition = pthread_cond_t()
    var thread = pthread_t()
    var isWoken = false
    var isStopped = false
  }

  /// - Parameter work: called after each `wake()`, again and again while it answers true.
  init(_ work: @escaping @Sendable () -> Bool) throws(IndexError) {
    self.work = work
    shared = .allocate(capacity: 1)
    shared.initialize(to: Shared())
    pthread_mutex_init(&shared.pointee.mutex, nil)
    pthread_cond_init(&shared.pointee.condition, nil)
    let reference = Unmanaged.passRetained(self)
    let code = pthread_create(
      &shared.pointee.thread, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<MergeWorker>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }, reference.toOpaque())
    if code != 0 {
      reference.release()
      throw .io(operation: "pthread_create", path: "merge", errno: code)
    }
  }

  deinit {
    pthread_mutex_destroy(&shared.pointee.mutex)
    pthread_cond_destroy(&shared.pointee.condition)
    shared.deallocate()
  }

  func wake() {
    pthread_mutex_lock(&shared.pointee.mutex)
    shared.pointee.isWoken = true
    pthread_cond_signal(&shared.pointee.condition)
    pthread_mutex_unlock(&shared.pointee.mutex)
  }

  /// Lets the thread end after what it is doing.
  func stop() {
    pthread_mutex_lock(&shared.pointee.mutex)
    shared.pointee.isStopped = true
    pthread_cond_signal(&shared.pointee.condition)
    pthread_mutex_unlock(&shared.pointee.mutex)
  }

  /// Waits for the end of a thread that was told to stop; not from the thread itself.
  func join() {
    if pthread_equal(pthread_self(), shared.pointee.thread) == 0 { pthread_join(shared.pointee.thread, nil) }
  }

  /// Nobody will wait for the thread.
  func detach() { pthread_detach(shared.pointee.thread) }

  private func run() {
    while true {
      pthread_mutex_lock(&shared.pointee.mutex)
      while !shared.pointee.isWoken && !shared.pointee.isStopped {
        pthread_cond_wait(&shared.pointee.condition, &shared.pointee.mutex)
      }
      let isStopped = shared.pointee.isStopped
      shared.pointee.isWoken = false
      pthread_mutex_unlock(&shared.pointee.mutex)
      if isStopped { return }
      while work() {}
    }
  }
}
