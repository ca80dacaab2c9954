// Whether a peer has room for more answers: it has as long as it reads those that it has been made.

import Synchronization

extension HTTP2Connection {
  /// Bytes were queued for the peer; false if the process has no memory for them.
  final func outputQueued(_ count: Int) -> Bool {
    let fits = budget.chargeUnread(count)
    if !budget.hasRoom(limits) { isHeldBack.store(true, ordering: .relaxed) }
    return fits
  }

  /// Bytes that were queued are on their way, or nobody wants them any more.
  final func outputTaken(_ count: Int) {
    budget.releaseUnread(count)
    lookForRoom()
  }

  /// Lets what waits for room go on if there is any: the peer has read, or others have, and room is shared.
  final func lookForRoom() {
    guard isHeldBack.load(ordering: .relaxed), budget.hasRoom(limits) else { return }
    isHeldBack.store(false, ordering: .relaxed)
    roomCame()
  }
}
