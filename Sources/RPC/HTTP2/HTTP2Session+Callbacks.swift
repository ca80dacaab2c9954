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

private func from(_ context: UnsafeMutableRawPointer?) -> HTTP2Session {
  Unmanaged<HTTP2Session>.fromOpaque(context!).takeUnretainedValue()
}

private let failure = Int32(NGHTTP2_ERR_CALLBACK_FAILURE.rawValue)

extension HTTP2Session {
  static func install(_ callbacks: OpaquePointer?) {
    installFrames(callbacks)
    nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks) { _, frame, context in
      from(context).delegate.headersBegan(frame!.pointee.hd.stream_id) ? 0 : failure
    }
    nghttp2_session_callbacks_set_on_header_callback(callbacks) {
      _, frame, name, nameCount, value, valueCount, _, context in
      let kept = from(context).delegate.header(
        frame!.pointee.hd.stream_id, UnsafeRawBufferPointer(start: name, count: nameCount),
        UnsafeRawBufferPointer(start: value, count: valueCount))
      return kept ? 0 : failure
    }
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks) {
      _, flags, stream, bytes, count, context in
      let end = flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0
      let chunk = UnsafeRawBufferPointer(start: bytes, count: count)
      return from(context).delegate.dataArrived(stream, chunk, inLastFrame: end) ? 0 : failure
    }
    nghttp2_session_callbacks_set_on_stream_close_callback(callbacks) { _, stream, code, context in
      from(context).delegate.streamClosed(stream, code: code)
      return 0
    }
    nghttp2_session_callbacks_set_send_data_callback(callbacks) { _, _, header, count, source, context in
      let session = from(context)
      let stream = Unmanaged<HTTP2Stream>.fromOpaque(source!.pointee.ptr).takeUnretainedValue()
      session.out.writeBytes(UnsafeRawBufferPointer(start: header, count: 9))
      stream.takeData(count, into: &session.out)
      session.delegate.dataSent += 1
      return 0
    }
  }

  private static func installFrames(_ callbacks: OpaquePointer?) {
    nghttp2_session_callbacks_set_on_begin_frame_callback(callbacks) { _, header, context in
      let header = header!.pointee
      if header.type <= FrameType.headers { return 0 }
      let ack = header.flags & UInt8(NGHTTP2_FLAG_ACK.rawValue) != 0
      return from(context).delegate.controlFrameBegan(header.type, ack: ack) ? 0 : failure
    }
    nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks) { _, frame, context in
      let header = frame!.pointee.hd
      let delegate = from(context).delegate
      let end = header.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0
      switch header.type {
      case FrameType.data:
        if header.length == 0, !end { return delegate.emptyDataArrived() ? 0 : failure }
        if end { delegate.peerEnded(header.stream_id) }
      case FrameType.headers:
        return delegate.headersEnded(header.stream_id, endOfStream: end) ? 0 : failure
      case FrameType.ping:
        if header.flags & UInt8(NGHTTP2_FLAG_ACK.rawValue) != 0 {
          delegate.pingAnswered(drain: frame!.pointee.ping.opaque_data.0 == HTTP2Session.drainPing)
        }
      case FrameType.settings:
        if header.flags & UInt8(NGHTTP2_FLAG_ACK.rawValue) == 0 { delegate.settingsArrived() }
      case FrameType.goAway:
        delegate.goAwayArrived(
          lastStream: frame!.pointee.goaway.last_stream_id, code: frame!.pointee.goaway.error_code)
      default: break
      }
      return 0
    }
    nghttp2_session_callbacks_set_on_invalid_frame_recv_callback(callbacks) { _, _, _, context in
      from(context).delegate.invalidFrameArrived() ? 0 : failure
    }
    nghttp2_session_callbacks_set_on_frame_send_callback(callbacks) { _, frame, context in
      let header = frame!.pointee.hd
      if header.type == FrameType.headers, header.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0 {
        from(context).delegate.endSent(header.stream_id)
      }
      return 0
    }
    nghttp2_session_callbacks_set_on_frame_not_send_callback(callbacks) { _, frame, _, context in
      let header = frame!.pointee.hd
      if header.type == FrameType.headers { from(context).delegate.headersNotSent(header.stream_id) }
      return 0
    }
  }
}
