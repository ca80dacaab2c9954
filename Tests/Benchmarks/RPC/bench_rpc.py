"""make bench-rpc: our RPC layer beside gRPC C++'s and grpcio's, one after the other in the same run.

bench_rpc.py --ours COMMAND --cpp COMMAND [--quick] [--json FILE]

Load comes from h2load (16 connections × 32 streams unless said otherwise); each figure is the median of the rounds,
which go round robin over the servers, so that a disturbance meets all of them. Latency is measured at a fixed rate,
half of what gRPC C++ can do, from when a call was due and not from when it could be sent, and kept in an
HdrHistogram. Prints a table with ratios.
"""

import argparse
import json
import os
import re
import socket
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import grpc
from hdrh.histogram import HdrHistogram

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "Interop" / "python"))
import protos  # noqa: E402

messages, query = protos.load("interop_testing.messages_pb2", "taizhang.v1.query_pb2")

CONNECTIONS, STREAMS, THREADS = 16, 32, 2
STREAM_MESSAGES, STREAM_BYTES = 1000, 100
GET_PROJECT = "/taizhang.v1.QueryService/GetProject"
UNARY = "/grpc.testing.TestService/UnaryCall"
DOWN = "/grpc.testing.TestService/StreamingOutputCall"
UP = "/grpc.testing.TestService/StreamingInputCall"
TICKS = os.sysconf("SC_CLK_TCK")
TICK_US = 10_000


def framed(message):
    body = message.SerializeToString()
    return struct.pack(">BI", 0, len(body)) + body


def stream_down():
    request = messages.StreamingOutputCallRequest()
    for _ in range(STREAM_MESSAGES):
        request.response_parameters.add(size=STREAM_BYTES)
    return framed(request)


def stream_up():
    payload = messages.Payload(body=bytes(STREAM_BYTES))
    return framed(messages.StreamingInputCallRequest(payload=payload)) * STREAM_MESSAGES


# name, path, request, messages per call, calls of one round for each server, streams per connection
LOADS = [
    ("unary, about 400 B", GET_PROJECT, framed(query.GetProjectRequest(project_id="p-" + "0" * 32)), 1, 300_000, 32),
    ("unary, 4 KiB", UNARY, framed(messages.SimpleRequest(response_size=4096)), 1, 200_000, 32),
    ("server streaming, 100 B messages", DOWN, stream_down(), STREAM_MESSAGES, 2_000, 4),
    ("client streaming, 100 B messages", UP, stream_up(), STREAM_MESSAGES, 2_000, 4),
]
SLOW = {"grpcio": 0.05}  # the share of a round's calls that a slower server is given


class Server:
    def __init__(self, name, command):
        self.name = name
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline().strip()
        if not line.startswith("listening on "):
            raise SystemExit(f"{name} said {line!r} instead of where it listens")
        self.address = line.removeprefix("listening on ")

    def cpu_seconds(self):
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(") ", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def resident_bytes(self):
        for line in Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) * 1024
        return 0

    def stop(self):
        self.process.stdin.close()
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()


def h2load(server, path, body, *options):
    command = ["h2load", "-t", str(THREADS), "-c", str(CONNECTIONS), "-d", body]
    command += ["-H", "content-type: application/grpc", "-H", "te: trailers", *options]
    output = subprocess.run(
        command + [f"http://{server.address}{path}"], check=True, capture_output=True, text=True, timeout=300
    ).stdout
    done = re.search(r"requests: (\d+) total, .*? (\d+) succeeded, (\d+) failed", output)
    rate = re.search(r"finished in [^,]+, ([\d.]+) req/s", output)
    if not done or not rate or int(done[3]) > 0:
        raise SystemExit(f"h2load against {server.name}{path}:\n{output}")
    return float(rate[1])


def check(server):
    """h2load does not look at gRPC's status, so a stock client does, once for each call."""
    with grpc.insecure_channel(server.address) as channel:

        def call(path, request, answer, kind="unary_unary"):
            serialize = type(request[0]).SerializeToString if isinstance(request, list) else None
            serializer = serialize or type(request).SerializeToString
            method = getattr(channel, kind)(path, serializer, answer.FromString)
            return method(iter(request) if isinstance(request, list) else request, timeout=20)

        project = call(GET_PROJECT, query.GetProjectRequest(project_id="p"), query.GetProjectResponse)
        large = call(UNARY, messages.SimpleRequest(response_size=4096), messages.SimpleResponse)
        assert len(large.payload.body) == 4096, server.name
        request = messages.StreamingOutputCallRequest()
        for _ in range(7):
            request.response_parameters.add(size=STREAM_BYTES)
        answers = list(call(DOWN, request, messages.StreamingOutputCallResponse, "unary_stream"))
        assert [len(answer.payload.body) for answer in answers] == [STREAM_BYTES] * 7, server.name
        parts = [messages.StreamingInputCallRequest(payload=messages.Payload(body=bytes(STREAM_BYTES)))] * 7
        total = call(UP, parts, messages.StreamingInputCallResponse, "stream_unary")
        assert total.aggregated_payload_size == 7 * STREAM_BYTES, server.name
        return project.SerializeToString()


def throughput(servers, folder, rounds, share):
    rows = []
    for name, path, request, per_call, calls, streams in LOADS:
        body = folder / "body"
        body.write_bytes(request)
        rates, cpu = {s.name: [] for s in servers}, {s.name: [] for s in servers}
        for number in range(rounds + 1):
            for server in servers:
                count = max(int(calls * share * SLOW.get(server.name, 1)), CONNECTIONS * streams)
                before = server.cpu_seconds()
                rate = h2load(server, path, str(body), "-n", str(count), "-m", str(streams))
                if number > 0:  # the first round warms up
                    rates[server.name].append(rate * per_call)
                    cpu[server.name].append((server.cpu_seconds() - before) * 1e6 / count / per_call)
        rows.append(
            {
                "load": name,
                "rate": {key: statistics.median(values) for key, values in rates.items()},
                "rates": rates,
                "cpu_us": {key: statistics.median(values) for key, values in cpu.items()},
            }
        )
    return rows


def since_due(log, rate):
    """Microseconds from when each call was due to its answer. h2load lets calls out in ticks of 10 ms; what it sends
    later than a tick after the schedule was held back by answers that had not come, and waited that long."""
    calls = sorted(tuple(map(int, line.split("\t")[::2])) for line in log.read_text().splitlines())
    first = calls[0][0]
    for number, (start, taken) in enumerate(calls):
        yield taken + max(0, start - (first + number * 1e6 / rate) - TICK_US)


def latency(servers, folder, total_rate, seconds, rounds):
    body = folder / "body"
    body.write_bytes(LOADS[0][2])
    rate = max(1, int(total_rate / CONNECTIONS))
    shares = (50, 99, 99.9)
    found = {server.name: {f"p{share}": [] for share in shares} | {"calls": []} for server in servers}
    for _ in range(rounds):
        for server in servers:
            log = folder / "log"
            log.unlink(missing_ok=True)
            h2load(
                server, LOADS[0][1], str(body), "-n", str(rate * CONNECTIONS * seconds), "-m", "100", "--rps",
                str(rate), "--log-file", str(log),
            )  # fmt: skip
            histogram = HdrHistogram(1, 60_000_000, 3)
            for taken in since_due(log, rate * CONNECTIONS):
                histogram.record_value(max(1, int(taken)))
            for share in shares:
                found[server.name][f"p{share}"].append(histogram.get_value_at_percentile(share) / 1000)
            found[server.name]["calls"].append(histogram.get_total_count())
    rows = {name: {key: statistics.median(values) for key, values in row.items()} for name, row in found.items()}
    return rate * CONNECTIONS, rows


def literal(name, value):
    return b"\0" + bytes([len(name)]) + name + bytes([len(value)]) + value


def memory(server, connections=900, streams=20):
    """Bytes of resident memory per idle connection, and per open stream that waits for its message."""

    def frame(kind, flags, stream, payload):
        return struct.pack(">I", len(payload))[1:] + bytes([kind, flags]) + struct.pack(">I", stream) + payload

    host, port = server.address.rsplit(":", 1)
    head = b"\x83\x86" + literal(b":path", UP.encode()) + literal(b":authority", b"localhost")
    head += literal(b"content-type", b"application/grpc") + literal(b"te", b"trailers")
    before = server.resident_bytes()
    sockets = []
    for _ in range(connections):
        peer = socket.create_connection((host, int(port)))
        peer.sendall(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + frame(4, 0, 0, b"") + frame(4, 1, 0, b""))
        sockets.append(peer)
    time.sleep(1.5)
    idle = server.resident_bytes()
    for peer in sockets[:200]:
        peer.sendall(b"".join(frame(1, 4, 1 + 2 * index, head) for index in range(streams)))
    time.sleep(1.5)
    busy = server.resident_bytes()
    for peer in sockets:
        peer.close()
    time.sleep(1)
    return {"connection": (idle - before) / connections, "stream": (busy - idle) / (200 * streams)}


def show(results):
    names = results["servers"]
    others = names[1:]
    print("| load | " + " | ".join(f"{name}, per s" for name in names), end="")
    print(" | " + " | ".join(f"× {name}" for name in others) + " | CPU µs: " + " / ".join(names) + " |")
    print("|---" * (2 + len(names) + len(others)) + "|")
    for row in results["throughput"]:
        rates, cpu = row["rate"], row["cpu_us"]
        print(f"| {row['load']} | " + " | ".join(f"{rates[name]:,.0f}" for name in names), end=" | ")
        print(" | ".join(f"{rates[names[0]] / rates[name]:.1f}" for name in others), end=" | ")
        print(" / ".join(f"{cpu[name]:.2f}" for name in names) + " |")
    print()
    print(f"| at {results['latency_rate']:,} calls/s | p50 ms | p99 ms | p99.9 ms |")
    print("|---|---|---|---|")
    for name, row in results["latency"].items():
        print(f"| {name} | {row['p50']:.2f} | {row['p99']:.2f} | {row['p99.9']:.2f} |")
    print()
    print("| resident memory | KiB per idle connection | KiB per open stream |")
    print("|---|---|---|")
    for name, row in results["memory"].items():
        print(f"| {name} | {row['connection'] / 1024:.1f} | {row['stream'] / 1024:.1f} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--ours", required=True, help="our server's command")
    parser.add_argument("--cpp", required=True, help="the gRPC C++ server's command")
    parser.add_argument("--rounds", type=int, default=3, help="measured rounds (default 3)")
    parser.add_argument("--quick", action="store_true", help="a tenth of the calls, one round: to see that it works")
    parser.add_argument("--json", help="write every figure to this file")
    options = parser.parse_args()
    commands = [
        ("taizhang", [options.ours]),
        ("gRPC C++", [options.cpp]),
        ("grpcio", [sys.executable, str(HERE / "peers" / "bench_server.py")]),
    ]
    servers = [Server(name, command) for name, command in commands]
    try:
        answers = {check(server) for server in servers}
        if len(answers) != 1:
            raise SystemExit("the servers' projects differ: the comparison would not be fair")
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            rounds, share = (1, 0.1) if options.quick else (options.rounds, 1)
            results = {"servers": [server.name for server in servers], "answer_bytes": len(answers.pop())}
            results["memory"] = {server.name: memory(server) for server in servers}
            results["throughput"] = throughput(servers, folder, rounds, share)
            half = results["throughput"][0]["rate"]["gRPC C++"] / 2
            seconds = 3 if options.quick else 10
            results["latency_rate"], results["latency"] = latency(servers[:2], folder, half, seconds, rounds)
    finally:
        for server in servers:
            server.stop()
    show(results)
    if options.json:
        Path(options.json).write_text(json.dumps(results, indent=1))


if __name__ == "__main__":
    main()
