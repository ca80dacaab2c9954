"""Writes the seeds of the two targets: calls of every kind and the frames around them, right and wrong.

seeds.py http2|frames DIR
"""

import gzip
import struct
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "Attack"))
from frames import (  # noqa: E402
    ACK, CONTINUATION, DATA, END_HEADERS, END_STREAM, GOAWAY, HEADERS, PING, PREFACE, PRIORITY, RST_STREAM,
    SETTINGS, WINDOW_UPDATE, frame, literal, message, request_headers, settings,
)  # fmt: skip

WORD = b"\x0a\x04fuzz"  # HealthCheckRequest { service: "fuzz" }
LIST = b"\x3a\x01*"  # ServerReflectionRequest { list_services: "*" }
FILE = b"grpc.health.v1.Health"


def call(stream, path, *bodies, more=(), end=True):
    data = b"".join(message(body) for body in bodies)
    return frame(HEADERS, END_HEADERS, stream, request_headers(path, *more)) + frame(
        DATA, END_STREAM if end else 0, stream, data
    )


def http2():
    paths = ["/f/U", "/f/W", "/f/M", "/f/C", "/f/B", "/f/D", "/grpc.health.v1.Health/Check",
             "/grpc.health.v1.Health/Watch", "/grpc.health.v1.Health/List"]  # fmt: skip
    for path in paths:
        yield call(1, path, WORD)
        yield call(1, path, WORD, WORD, end=False) + frame(RST_STREAM, 0, 1, struct.pack(">I", 8))
        yield call(1, path, WORD, more=((b"grpc-timeout", b"1n"),)) + call(3, path, WORD)
    reflection = "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo"
    yield call(1, reflection, LIST, bytes([0x22, len(FILE)]) + FILE)
    packed = message(gzip.compress(WORD * 40), compressed=True)
    head = request_headers("/f/C", (b"grpc-encoding", b"gzip"), (b"grpc-accept-encoding", b"gzip"))
    yield frame(HEADERS, END_HEADERS, 1, head) + frame(DATA, END_STREAM, 1, packed)
    yield settings(initial_window_size=0) + call(1, "/f/M", WORD) + frame(
        WINDOW_UPDATE, 0, 1, struct.pack(">I", 100)
    ) + frame(WINDOW_UPDATE, 0, 0, struct.pack(">I", 100))
    split = request_headers("/f/U", (b"x-bin", b"AAEC,AwQ"))
    yield frame(HEADERS, 0, 1, split[:20]) + frame(CONTINUATION, END_HEADERS, 1, split[20:]) + frame(
        DATA, END_STREAM | 0x8, 1, b"\x02" + message(WORD) + b"\0\0"
    )
    yield frame(PING, 0, 0, b"12345678") + frame(PING, ACK, 0, b"\xd7" * 8) + frame(SETTINGS, ACK)
    yield frame(PRIORITY, 0, 1, b"\0\0\0\2\1") + frame(GOAWAY, 0, 0, bytes(8)) + frame(0x77, 1, 3, b"what")
    yield call(1, "/f/B", WORD, end=False) + frame(
        HEADERS, END_HEADERS | END_STREAM, 1, literal(b"x-late", b"1")
    )
    yield frame(HEADERS, END_HEADERS | END_STREAM, 1, b"\x82\x86\x84")  # GET /
    yield b"".join(call(stream, "/f/W", WORD) for stream in range(1, 21, 2))


def frames():
    yield message(b"") + message(b"one") + message(b"two" * 50)
    yield message(gzip.compress(b"many" * 100), compressed=True)
    yield gzip.compress(b"many" * 100)
    for text in (b"99999999H", b"1n", b"100m", b"%E5%8F%B0%F0%9F%98%80%", b"AAEC,AwQ=", b"grpc-status13"):
        yield text


def main():
    kind, folder = sys.argv[1], Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    number = 0
    for body in http2() if kind == "http2" else frames():
        controls = ([255, 0], [8, 2], [70, 4], [255, 24], [100, 48]) if kind == "http2" else ([255, 4], [3, 3])
        for control in controls:
            (folder / f"{number:03}").write_bytes(bytes(control) + body)
            number += 1
    if kind == "http2":
        (folder / "bare").write_bytes(bytes([255, 1]) + PREFACE + settings() + call(1, "/f/U", WORD))
        (folder / "other").write_bytes(bytes([255, 1]) + b"GET / HTTP/1.1\r\n\r\n")


main()
