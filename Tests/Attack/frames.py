"""HTTP/2 frames as raw bytes, so that a test can send what no library would."""

import socket
import struct
import threading
import time

DATA, HEADERS, PRIORITY, RST_STREAM, SETTINGS, PING, GOAWAY, WINDOW_UPDATE, CONTINUATION = 0, 1, 2, 3, 4, 6, 7, 8, 9
END_STREAM, END_HEADERS, ACK = 0x1, 0x4, 0x1
PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
ERROR_NAMES = [
    "NO_ERROR", "PROTOCOL_ERROR", "INTERNAL_ERROR", "FLOW_CONTROL_ERROR", "SETTINGS_TIMEOUT", "STREAM_CLOSED",
    "FRAME_SIZE_ERROR", "REFUSED_STREAM", "CANCEL", "COMPRESSION_ERROR", "CONNECT_ERROR", "ENHANCE_YOUR_CALM",
    "INADEQUATE_SECURITY", "HTTP_1_1_REQUIRED",
]  # fmt: skip


def frame(kind, flags=0, stream=0, payload=b""):
    return struct.pack(">I", len(payload))[1:] + bytes([kind, flags]) + struct.pack(">I", stream) + payload


def settings(**values):
    numbers = {"header_table_size": 1, "max_concurrent_streams": 3, "initial_window_size": 4, "max_frame_size": 5}
    return frame(SETTINGS, payload=b"".join(struct.pack(">HI", numbers[k], v) for k, v in values.items()))


def literal(name, value):
    """One header without indexing and without Huffman coding."""

    def text(data):
        return integer(len(data), 7) + data

    return b"\x00" + text(name) + text(value)


def integer(value, bits, first=0):
    limit = (1 << bits) - 1
    if value < limit:
        return bytes([first | value])
    out = bytearray([first | limit])
    value -= limit
    while value >= 128:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def request_headers(path, *more):
    block = b"\x83\x86"  # :method POST, :scheme http
    for name, value in (
        (b":path", path.encode()),
        (b":authority", b"localhost"),
        (b"content-type", b"application/grpc"),
        (b"te", b"trailers"),
        *more,
    ):
        block += literal(name, value)
    return block


def message(body, compressed=False):
    return struct.pack(">BI", compressed, len(body)) + body


class Peer:
    """A raw connection whose answers are read in the background; `fate` says how the server ended it."""

    def __init__(self, address, opening=True, read=True, window=65535):
        host, port = address.rsplit(":", 1)
        self.socket = socket.create_connection((host, int(port)), timeout=10)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.sent_frames = 0
        self.goaway = None
        self.closed = False
        self.resets = {}
        self.received = 0
        self.stream_window = None
        self.windows = {0: 65535}
        self.refilled = threading.Condition()
        if opening:
            self.socket.sendall(PREFACE + settings(initial_window_size=window))
        if read:
            threading.Thread(target=self._drain, daemon=True).start()

    def _drain(self):
        buffer = bytearray()
        try:
            while True:
                try:
                    data = self.socket.recv(1 << 16)
                except TimeoutError:  # a server that says nothing has not closed
                    continue
                if not data:
                    break
                self.received += len(data)
                buffer += data
                while len(buffer) >= 9:
                    size = int.from_bytes(buffer[:3], "big")
                    if len(buffer) < 9 + size:
                        break
                    stream = int.from_bytes(buffer[5:9], "big")
                    self._note(buffer[3], stream, bytes(buffer[9 : 9 + size]))
                    del buffer[: 9 + size]
        except OSError:
            pass
        self.closed = True

    def _note(self, kind, stream, payload):
        if kind == GOAWAY and len(payload) >= 8:
            self.goaway = int.from_bytes(payload[4:8], "big")
        elif kind == RST_STREAM and len(payload) == 4:
            code = int.from_bytes(payload, "big")
            self.resets[code] = self.resets.get(code, 0) + 1
        elif kind == WINDOW_UPDATE and len(payload) == 4:
            with self.refilled:
                self.windows[stream] = self._window(stream) + int.from_bytes(payload, "big")
                self.refilled.notify_all()
        elif kind == SETTINGS and payload:
            with self.refilled:
                for at in range(0, len(payload), 6):
                    if payload[at : at + 2] == b"\0\4":  # SETTINGS_INITIAL_WINDOW_SIZE
                        self.stream_window = int.from_bytes(payload[at + 2 : at + 6], "big")
                self.refilled.notify_all()

    def _window(self, stream):
        return self.windows.get(stream, self.stream_window)

    def agree(self):
        """Waits for the server's SETTINGS and acknowledges them, so that its windows hold."""
        with self.refilled:
            self.refilled.wait_for(lambda: self.stream_window is not None, 5)
        self.send(frame(SETTINGS, ACK), 0)

    def take_window(self, stream, size, patience=1):
        """Waits until both windows have room for `size` bytes and takes it; False if that takes too long."""

        def is_there():
            return self.cut or min(self._window(0), self._window(stream)) >= size

        with self.refilled:
            if not self.refilled.wait_for(is_there, patience) or self.cut:
                return False
            self.windows[0] -= size
            self.windows[stream] = self._window(stream) - size
            return True

    @property
    def cut(self):
        return self.closed or (self.goaway or 0) != 0

    def send(self, data, frames=1):
        """Sends and counts; False once the server has cut the connection or takes nothing for a second."""
        if self.cut:
            return False
        self.socket.settimeout(1)
        try:
            self.socket.sendall(data)
        except TimeoutError:
            return False
        except OSError:
            self.closed = True
            return False
        self.sent_frames += frames
        return True

    def flood(self, chunks, until):
        """Sends (bytes, frames) pairs until the time is over or the server ends it."""
        for data, frames in chunks:
            if time.monotonic() >= until or not self.send(data, frames):
                break
        time.sleep(0.2)
        return self.fate()

    def fate(self):
        resets = ", ".join(f"{count}× RST {name(code)}" for code, count in sorted(self.resets.items()))
        if self.goaway:
            end = f"GOAWAY {name(self.goaway)}"
        elif self.closed:
            end = "closed"
        else:
            end = "held"
        return f"{end} after {self.sent_frames:,} frames" + (f" ({resets})" if resets else "")

    def close(self):
        try:
            self.socket.close()
        except OSError:
            pass


def name(code):
    return ERROR_NAMES[code] if code < len(ERROR_NAMES) else str(code)
