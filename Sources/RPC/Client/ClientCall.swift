// One attempt at a call: a stream on a connection.

import NIOCore
import Schema
import Synchronization

final class ClientCall: HTTP2Stream, @unchecked Sendable {
  let exchange: ClientExchange
  let requestHead: HeaderBlock
  /// The header list being received, or the last one. (loop)
  var head = ResponseHead()
  /// Whether the server is known not to have looked at the call. (loop)
  var isUnprocessed = false
  private let receivedMessageBytes: Int
  private var deframer = MessageDeframer()
  private var hasHead = false
  private var hasEnded = false
  /// Whether the attempt is over. (loop)
  var isOver: Bool { hasEnded }

  init(_ exchange: ClientExchange, on connection: ClientConnection, head: HeaderBlock) {
    self.exchange = exchange
    requestHead = head
    receivedMessageBytes = exchange.options.receivedMessageBytes ?? connection.limits.receivedMessageBytes
    super.init(loop: connection.loop, limits: connection.limits)
    deadline = exchange.deadline?.nanoseconds ?? .max
  }

  // MARK: Requests (any thread)

  /// Says that no more requests follow.
  func finishRequests() {
    output.withLock { $0.ended = true }
    tell()
  }

  /// Ends the attempt from this side.
  func cancel(_ error: RPCError) {
    if loop.eventLoop.inEventLoop {
      end(error)
    } else {
      loop.eventLoop.execute { self.loop.event { self.end(error) } }
    }
  }

  // MARK: Answers (loop)

  /// A header list is complete.
  func headArrived(endOfStream: Bool) {
    if head.httpStatus / 100 == 1, !endOfStream { return }
    if endOfStream {
      guard deframer.isBetweenMessages || head.grpcStatus != 0 else {
        return end(RPCError(.internalError, "the answer ended in the middle of a message"))
      }
      return end(head.outcome, trailing: head.metadata)
    }
    guard !hasHead else { return }
    hasHead = true
    if head.httpStatus != 200 || head.isOversize { return end(head.outcome) }
    guard head.isGRPC else {
      return end(RPCError(.unknown, "the server's content-type is not application/grpc"))
    }
    exchange.headArrived(head.metadata)
  }

  func take(_ chunk: UnsafeRawBufferPointer) {
    guard let connection, !hasEnded else {
      self.connection?.session.consume(id, chunk.count)
      return
    }
    do throws(RPCError) {
      guard hasHead else { throw RPCError(.internalError, "a message came before the head") }
      try deframer.receive(chunk, limit: receivedMessageBytes)
      guard deframer.compressedMessages == 0 || head.isCompressed else {
        throw RPCError(.internalError, "a message is compressed, but in no way that was announced")
      }
      let (credit, held) = exchange.sink.append(chunk, open: deframer.openBytes)
      connection.session.consume(id, credit)
      guard chargeInbound(held) else {
        throw RPCError(.resourceExhausted, "the client has too many bytes in flight")
      }
    } catch {
      end(error)
    }
  }

  /// What is read after the end is the caller's.
  override var inboundBytes: Int { hasEnded ? 0 : exchange.sink.heldBytes }

  /// The server ended the stream with DATA.
  func endedWithoutTrailers() {
    end(RPCError(.internalError, "the server closed the stream without a status"))
  }

  /// The attempt could not be put on its connection.
  func neverSent() {
    isUnprocessed = true
    end(RPCError(.unavailable, "the connection takes no more calls"))
  }

  /// The attempt is over.
  private func end(_ error: RPCError?, trailing: Metadata = Metadata()) {
    guard !hasEnded else { return }
    hasEnded = true
    deadline = .max
    let wasSending = output.withLock { !$0.ended || $0.queue.bytes > 0 }
    dropOutput(error ?? RPCError(.cancelled, "the call has ended"))
    if let connection {
      _ = chargeInbound(0)
      // An error of our own, or an answer that came before all was sent: the server need not go on.
      if error != nil || wasSending {
        connection.session.reset(id, code: 0x8)
        connection.needsFlush()
      }
    }
    exchange.attemptEnded(self, error, trailing: trailing, unprocessed: isUnprocessed)
  }

  // MARK: Stream

  override func submitTrailers(_ session: HTTP2Session) -> Bool { false }

  override func submitHead(_ session: HTTP2Session, ended: Bool) {}

  override func overBudget() {
    end(RPCError(.resourceExhausted, "the client has too many bytes in flight"))
  }

  override func deadlinePassed() {
    end(RPCError(.deadlineExceeded, "the deadline passed"))
  }

  override func closed(code: UInt32, connectionLost: RPCError?) {
    if code == 0x7, connectionLost == nil { isUnprocessed = true }
    end(connectionLost ?? StatusMapping.error(http2Code: code))
  }
}
