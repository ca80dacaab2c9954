// nghttp2's callbacks, turned into calls of the connection.

import CNghttp2
import NIOCore

/// The frame types that a connection counts, by their number on the wire.
enum FrameType {
  static let data: UInt8 = 0
  static let headers: UInt8 = 1
  static let reset: UInt8 = 3
  static let settings: UInt8 = 4
  static let ping: UInt8 = 6
  static let goAway: UInt8 = 7
  static let windowUpdate: UInt8 = 8
  static let continuation: UInt8 = 9
}

/// The connection that a callback is for, lent for the length of `body`. Whoever called into the session
/// holds it, so it need not be retained once more for each frame and field.
@inline(__always)
private func with<Result>(_ context: UnsafeMutableRawPointer?, _ body: (HTTP2Connection) -> Result) -> Result
{
  Unmanaged<HTTP2Connection>.fromOpaque(context!)._withUnsafeGuaranteedRef(body)
}

private let failure = Int32(NGHTTP2_ERR_CALLBACK_FAILURE.rawValue)

extension HTTP2Session {
  static func install(_ callbacks: OpaquePointer?) {
    installFrames(callbacks)
    nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks) { _, frame, context in
      with(context) { $0.headersBegan(frame!.pointee.hd.stream_id) } ? 0 : failure
    }
    nghttp2_session_callbacks_set_on_header_callback(callbacks) {
      _, frame, name, nameCount, value, valueCount, _, context in
      let kept = with(context) { connection in
        connection.header(
          frame!.pointee.hd.stream_id, UnsafeRawBufferPointer(start: name, count: nameCount),
          UnsafeRawBufferPointer(start: value, count: valueCount))
      }
      return kept ? 0 : failure
    }
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks) {
      _, flags, stream, bytes, count, context in
      let end = flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0
      let chunk = UnsafeRawBufferPointer(start: bytes, count: count)
      return with(context) { connection in
        connection.heard = true
        return connection.dataArrived(stream, chunk, inLastFrame: end)
      } ? 0 : failure
    }
    nghttp2_session_callbacks_set_on_stream_close_callback(callbacks) { _, stream, code, context in
      with(context) { $0.streamClosed(stream, code: code) }
      return 0
    }
    nghttp2_session_callbacks_set_send_data_callback(callbacks) { _, _, header, count, source, context in
      with(context) { connection in
        connection.dataSent += 1
        connection.floods.progress()
        let session = connection.session!
        session.out.writeBytes(UnsafeRawBufferPointer(start: header, count: 9))
        Unmanaged<HTTP2Stream>.fromOpaque(source!.pointee.ptr)._withUnsafeGuaranteedRef { stream in
          stream.takeData(count, into: &session.out)
        }
      }
      return 0
    }
  }

  private static func installFrames(_ callbacks: OpaquePointer?) {
    nghttp2_session_callbacks_set_on_begin_frame_callback(callbacks) { _, header, context in
      let header = header!.pointee
      with(context) { $0.heard = true }
      if header.type <= FrameType.headers { return 0 }
      let ack = header.flags & UInt8(NGHTTP2_FLAG_ACK.rawValue) != 0
      return with(context) { $0.controlFrameBegan(header.type, header.stream_id, ack: ack) } ? 0 : failure
    }
    // Frames of unknown types are counted like others, and then ignored.
    nghttp2_session_callbacks_set_unpack_extension_callback(callbacks) { _, _, _, _ in
      Int32(NGHTTP2_ERR_CANCEL.rawValue)
    }
    nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks) { _, frame, context in
      with(context) { frameArrived($0, frame!) } ? 0 : failure
    }
    nghttp2_session_callbacks_set_on_invalid_frame_recv_callback(callbacks) { _, _, _, context in
      with(context) { $0.invalidFrameArrived() } ? 0 : failure
    }
    nghttp2_session_callbacks_set_on_frame_send_callback(callbacks) { _, frame, context in
      let header = frame!.pointee.hd
      if header.type == FrameType.headers, header.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0 {
        with(context) { connection in
          connection.floods.progress()
          connection.endSent(header.stream_id)
        }
      }
      return 0
    }
    nghttp2_session_callbacks_set_on_frame_not_send_callback(callbacks) { _, frame, _, context in
      let header = frame!.pointee.hd
      if header.type == FrameType.headers { with(context) { $0.headersNotSent(header.stream_id) } }
      return 0
    }
  }
}

/// A whole frame has arrived; false ends the connection.
private func frameArrived(_ connection: HTTP2Connection, _ frame: UnsafePointer<nghttp2_frame>) -> Bool {
  let header = frame.pointee.hd
  let end = header.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0
  // For PING and SETTINGS the same bit means ACK.
  let ack = end
  switch header.type {
  case FrameType.data:
    if header.length == frame.pointee.data.padlen, !end { return connection.emptyDataArrived() }
    if end { connection.peerEnded(header.stream_id) }
  case FrameType.headers:
    return connection.headersEnded(header.stream_id, endOfStream: end)
  case FrameType.ping:
    if ack { connection.pingAnswered(drain: frame.pointee.ping.opaque_data.0 == HTTP2Session.drainPing) }
  case FrameType.settings:
    if !ack { connection.settingsArrived() }
  case FrameType.goAway:
    connection.goAwayArrived(
      lastStream: frame.pointee.goaway.last_stream_id, code: frame.pointee.goaway.error_code)
  default: break
  }
  return true
}
