// The messages of one direction of a stream as the task that reads them gets them.

import Schema
import Synchronization

/// Decodes what waits in a stream's queue, one message after the other. One reader at a time.
final class MessageQueue<Element: Message>: Sendable {
  private let inbound: InboundQueue
  private let sizeLimit: Int
  private let failureCode: StatusCode
  private let reading = Mutex(Reading())

  /// - Parameters:
  ///   - sizeLimit: the largest message accepted, in bytes, once it is inflated.
  ///   - failureCode: the status of bytes that are no such message: the peer's fault or ours.
  init(_ inbound: InboundQueue, sizeLimit: Int, failureCode: StatusCode) {
    self.inbound = inbound
    self.sizeLimit = sizeLimit
    self.failureCode = failureCode
  }

  /// The next message, or nil after the last one.
  func next(isolation: isolated (any Actor)? = #isolation) async throws(RPCError) -> Element? {
    while true {
      switch try reading.withLock({ reading throws(RPCError) in try step(&reading) }) {
      case .message(let message): return message
      case .end: return nil
      case .turn: await Task.yield()
      case .wait:
        guard !Task.isCancelled else { throw RPCError(.cancelled, "the reading task was cancelled") }
        await inbound.wait(isolation: isolation)
      }
    }
  }

  private enum Step {
    case message(Element)
    case end
    case turn
    case wait
  }

  private func step(_ reading: inout Reading) throws(RPCError) -> Step {
    if reading.at == reading.frames.count || inbound.hasFailed {
      reading.at = 0
      reading.told = 0
      switch inbound.refill(&reading.frames) {
      case .messages: break
      case .end: return .end
      case .failed(let error): throw error
      case .wait:
        reading.spent = 0
        return .wait
      }
    }
    if reading.spent >= Reading.turn {
      reading.spent = 0
      return .turn
    }
    return .message(try decodeNext(&reading))
  }

  private func decodeNext(_ reading: inout Reading) throws(RPCError) -> Element {
    do throws(RPCError) {
      let (message, end) = try reading.frames.withRawBytes { frames throws(RPCError) in
        let framed = FramedMessage(in: frames, at: reading.at)
        return (try framed.withBytes(limit: sizeLimit, decode), framed.end)
      }
      reading.spent += end - reading.at + Reading.messageCost
      reading.at = end
      if end - reading.told >= Reading.worthTelling {
        inbound.readOn(end - reading.told)
        reading.told = end
      }
      return message
    } catch {
      reading = Reading()
      inbound.reject(error)
      throw error
    }
  }

  private func decode(_ bytes: UnsafeRawBufferPointer) throws(RPCError) -> Element {
    do throws(DecodingError) {
      return try Element(decoding: bytes, limits: .standard)
    } catch {
      throw RPCError(decoding: error, code: failureCode)
    }
  }
}

/// The messages that the reader has taken out of the queue.
private struct Reading {
  /// Bytes after which a reader that never had to wait lets others go first: an event loop runs it and its
  /// handler until it suspends. A message counts for as many more as it takes longer than its bytes.
  static let turn = 64 << 10
  static let messageCost = 256
  /// Bytes read after which the queue is told.
  static let worthTelling = 16 << 10

  var frames: [UInt8] = []
  /// Where the next message begins.
  var at = 0
  /// How far the queue knows of.
  var told = 0
  /// Bytes read since others were let go first.
  var spent = 0
}

extension RPCError {
  /// A message that could not be decoded: the peer is told which field, never what it held.
  init(decoding error: DecodingError, code: StatusCode) {
    if case .needsTooMuchMemory = error.reason {
      self.init(.resourceExhausted, error.description)
    } else if code == .invalidArgument {
      var details = ErrorDetails(reason: "MALFORMED_MESSAGE")
      if !error.field.isEmpty {
        details.fieldViolations = [.init(field: error.field, description: error.description)]
      }
      self.init(code, error.description, details: details)
    } else {
      self.init(code, error.description)
    }
  }
}
