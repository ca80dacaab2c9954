// What a stream has still to send, as a value.

import NIOCore

/// The sending side's state, shared between the writers and the event loop.
struct StreamOutput {
  enum Step {
    case queued(isFull: Bool)
    case queuedAndTell(isFull: Bool)
    case full
    case closed(RPCError)
  }

  /// Frames not yet sent.
  var queue = ChunkQueue()
  /// No more frames will be written.
  var ended = false
  /// How this side ends, if not with success.
  var outcome: RPCError?
  /// Why nobody reads any more.
  var failure: RPCError?
  /// Whether the loop knows that there is something new.
  var told = false
  /// Tasks that wait for room.
  var writers: [UnsafeContinuation<Void, Never>] = []

  /// Whether there is somebody to write for.
  var isOpen: Bool { failure == nil && !ended }

  func isFull(_ limit: Int) -> Bool { queue.bytes >= limit && isOpen }

  mutating func append(_ frame: [UInt8], limit: Int) -> Step {
    if let failure { return .closed(failure) }
    if ended { return .closed(RPCError(.internalError, "a message was written after the end of its stream")) }
    if queue.bytes >= limit { return .full }
    queue.append(frame)
    let isFull = queue.bytes >= limit
    if told { return .queued(isFull: isFull) }
    told = true
    return .queuedAndTell(isFull: isFull)
  }

  mutating func takeWriters() -> [UnsafeContinuation<Void, Never>] {
    guard !writers.isEmpty else { return [] }
    defer { writers = [] }
    return writers
  }
}

/// Bytes in order, kept in the arrays in which they were written. The first array costs no queue.
struct ChunkQueue {
  /// Bytes in the queue.
  private(set) var bytes = 0
  private var first: [UInt8] = []
  /// How much of `first` is gone.
  private var offset = 0
  private var rest: [[UInt8]] = []
  private var restHead = 0

  mutating func append(_ chunk: [UInt8]) {
    guard !chunk.isEmpty else { return }
    if bytes == 0 {
      first = chunk
      offset = 0
    } else {
      rest.append(chunk)
    }
    bytes += chunk.count
  }

  /// Moves `count` bytes, which are there, to the end of `buffer`.
  mutating func move(_ count: Int, into buffer: inout ByteBuffer) {
    precondition(count <= bytes)
    bytes -= count
    var left = count
    while left > 0 {
      let step = min(left, first.count - offset)
      first.withUnsafeBytes { source in
        _ = buffer.writeBytes(UnsafeRawBufferPointer(rebasing: source[offset..<offset + step]))
      }
      offset += step
      left -= step
      if offset == first.count { advance() }
    }
  }

  private mutating func advance() {
    offset = 0
    guard restHead < rest.count else {
      first = []
      rest.removeAll(keepingCapacity: restHead <= 256)
      restHead = 0
      return
    }
    first = rest[restHead]
    rest[restHead] = []
    restHead += 1
  }
}
