// One nghttp2 session: bytes in, events out; frames in, bytes out. The only owner of the C object.
//
// Used on one event loop only. nghttp2 calls back into it from `receive` and `drain`; neither may be called
// from such a callback, and nothing here keeps a pointer that a callback lent.

import CNghttp2
import NIOCore

/// Which end of the connection this is.
enum HTTP2Role {
  case server
  case client
}

final class HTTP2Session {
  private var raw: OpaquePointer!
  /// Where frames go while `drain` runs.
  @exclusivity(unchecked) var out = ByteBuffer()

  init(_ role: HTTP2Role, limits: Limits, delegate: HTTP2Connection) {
    var options: OpaquePointer?
    nghttp2_option_new(&options)
    nghttp2_option_set_no_auto_window_update(options, 1)
    nghttp2_option_set_no_closed_streams(options, 1)
    nghttp2_option_set_max_reserved_remote_streams(options, 0)
    nghttp2_option_set_max_outbound_ack(options, 1_000)
    nghttp2_option_set_max_continuations(options, limits.continuations)
    // The connection's own guard knows which resets are honest; nghttp2's does not and must not strike first.
    nghttp2_option_set_stream_reset_rate_limit(options, 1 << 40, 1 << 40)
    // Frames of unknown types would be skipped without a word; so they are seen and counted.
    for type in FrameType.continuation + 1...UInt8.max {
      nghttp2_option_set_user_recv_extension_type(options, type)
    }
    var callbacks: OpaquePointer?
    nghttp2_session_callbacks_new(&callbacks)
    Self.install(callbacks)
    // The connection owns this session, so it outlives every callback.
    let context = Unmanaged.passUnretained(delegate).toOpaque()
    let result =
      switch role {
      case .server: nghttp2_session_server_new2(&raw, callbacks, context, options)
      case .client: nghttp2_session_client_new2(&raw, callbacks, context, options)
      }
    precondition(result == 0, "out of memory")
    nghttp2_session_callbacks_del(callbacks)
    nghttp2_option_del(options)
    start(role, limits)
  }

  deinit { nghttp2_session_del(raw) }

  private func start(_ role: HTTP2Role, _ limits: Limits) {
    var settings = [
      (NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, limits.streamWindowBytes),
      (NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE, limits.headerListBytes),
    ]
    switch role {
    case .server:
      settings.append((NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, limits.concurrentStreams))
      settings.append((NGHTTP2_SETTINGS_NO_RFC7540_PRIORITIES, 1))
    case .client:
      settings.append((NGHTTP2_SETTINGS_ENABLE_PUSH, 0))
      settings.append((NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, 0))
    }
    let entries = settings.map {
      nghttp2_settings_entry(settings_id: Int32($0.0.rawValue), value: UInt32($0.1))
    }
    nghttp2_submit_settings(raw, 0, entries, entries.count)
    nghttp2_session_set_local_window_size(raw, 0, 0, Int32(limits.connectionWindowBytes))
  }

  // MARK: Bytes

  /// Takes bytes from the peer. False once the connection is beyond repair.
  func receive(_ bytes: UnsafeRawBufferPointer) -> Bool {
    nghttp2_session_mem_recv(raw, bytes.bindMemory(to: UInt8.self).baseAddress, bytes.count) == bytes.count
  }

  /// Appends frames that wait to be sent, until `limit` bytes are there or none waits. Whoever lent the
  /// buffer gets it back in `buffer`.
  func drain(into buffer: inout ByteBuffer, limit: Int) {
    swap(&out, &buffer)
    defer { swap(&out, &buffer) }
    while out.readableBytes < limit {
      var bytes: UnsafePointer<UInt8>?
      let count = nghttp2_session_mem_send(raw, &bytes)
      guard count > 0 else { return }
      out.writeBytes(UnsafeRawBufferPointer(start: bytes, count: count))
    }
  }

  /// Whether the session has nothing more to read nor to send.
  var isOver: Bool { nghttp2_session_want_read(raw) == 0 && nghttp2_session_want_write(raw) == 0 }
  /// Whether frames wait to be sent.
  var wantsWrite: Bool { nghttp2_session_want_write(raw) != 0 }

  // MARK: Streams

  /// Opens the answer on a stream; messages follow from `source` until it says that they have ended.
  func submitResponse(_ stream: Int32, _ head: HeaderFields, source: HTTP2Stream) {
    var provider = Self.provider(source)
    head.withFields { _ = nghttp2_submit_response(raw, stream, $0, $1, &provider) }
  }

  /// Answers a stream with nothing but a head.
  func submitResponse(_ stream: Int32, _ head: HeaderFields) {
    head.withFields { _ = nghttp2_submit_response(raw, stream, $0, $1, nil) }
  }

  /// Opens a stream; returns its number, or nil if there are no more numbers.
  func submitRequest(_ head: HeaderFields, source: HTTP2Stream) -> Int32? {
    var provider = Self.provider(source)
    let stream = head.withFields { nghttp2_submit_request(raw, nil, $0, $1, &provider, nil) }
    return stream > 0 ? stream : nil
  }

  /// Ends the answer on a stream.
  func submitTrailers(_ stream: Int32, _ fields: HeaderFields) {
    fields.withFields { _ = nghttp2_submit_trailer(raw, stream, $0, $1) }
  }

  /// Says that a stream whose source had nothing to send has something now.
  func resume(_ stream: Int32) { nghttp2_session_resume_data(raw, stream) }

  /// Ends a stream with an HTTP/2 error code.
  func reset(_ stream: Int32, code: UInt32) { nghttp2_submit_rst_stream(raw, 0, stream, code) }

  /// Gives the peer credit for `count` bytes on the connection.
  func consumeConnection(_ count: Int) { nghttp2_session_consume_connection(raw, count) }

  /// Gives the peer credit for `count` bytes on a stream.
  func consume(_ stream: Int32, _ count: Int) { nghttp2_session_consume_stream(raw, stream, count) }

  /// Whether the peer has ended its side of the stream.
  func peerHasEnded(_ stream: Int32) -> Bool { nghttp2_session_get_stream_remote_close(raw, stream) != 0 }

  // MARK: Connection

  /// Sends a PING; its payload tells the one of a drain from those of keepalive.
  func ping(drain: Bool) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 8) { payload in
      payload.initialize(repeating: drain ? Self.drainPing : Self.keepalivePing)
      nghttp2_submit_ping(raw, 0, payload.baseAddress)
    }
  }

  static let drainPing: UInt8 = 0xd7
  private static let keepalivePing: UInt8 = 0x6b

  /// Says that the connection is about to go, without refusing what is on its way.
  func submitShutdownNotice() { nghttp2_submit_shutdown_notice(raw) }

  /// Says that no stream past those seen is taken.
  func submitGoAway(code: UInt32) {
    nghttp2_submit_goaway(raw, 0, nghttp2_session_get_last_proc_stream_id(raw), code, nil, 0)
  }

  /// Ends the connection as soon as the GOAWAY is out.
  func terminate(code: UInt32) { nghttp2_session_terminate_session(raw, code) }

  /// How many more streams the peer takes from us at once.
  var remoteConcurrentStreams: Int {
    Int(nghttp2_session_get_remote_settings(raw, NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS))
  }

  private static func provider(_ source: HTTP2Stream) -> nghttp2_data_provider {
    var provider = nghttp2_data_provider()
    provider.source.ptr = Unmanaged.passUnretained(source).toOpaque()
    provider.read_callback = { _, _, _, length, flags, source, _ in
      let next = Unmanaged<HTTP2Stream>.fromOpaque(source!.pointee.ptr)._withUnsafeGuaranteedRef {
        $0.nextData(limit: length)
      }
      switch next {
      case .wait: return Int(NGHTTP2_ERR_DEFERRED.rawValue)
      case .bytes(let count):
        flags!.pointee |= NGHTTP2_DATA_FLAG_NO_COPY.rawValue
        return count
      case .last(let count, let trailersFollow):
        var bits = NGHTTP2_DATA_FLAG_EOF.rawValue
        if count > 0 { bits |= NGHTTP2_DATA_FLAG_NO_COPY.rawValue }
        if trailersFollow { bits |= NGHTTP2_DATA_FLAG_NO_END_STREAM.rawValue }
        flags!.pointee |= bits
        return count
      }
    }
    return provider
  }
}
