"""An honest grpcio client: unary calls at a fixed rate, timed from when each was due, until its time is over.

honest.py HOST:PORT SECONDS RATE CANCEL_SHARE    prints one JSON object
"""

import json
import random
import sys
import threading
import time
from pathlib import Path

import grpc

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Interop" / "python"))
import protos  # noqa: E402

messages, stubs = protos.load("interop_testing.messages_pb2", "interop_testing.test_pb2_grpc")


def quantile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else None


def main():
    address, seconds, rate, cancel_share = sys.argv[1], float(sys.argv[2]), float(sys.argv[3]), float(sys.argv[4])
    chance = random.Random(1)
    latencies, errors = [], {}
    lock = threading.Lock()
    with grpc.insecure_channel(address) as channel:
        grpc.channel_ready_future(channel).result(timeout=20)
        stub = stubs.TestServiceStub(channel)
        request = messages.SimpleRequest(response_size=400)
        stub.UnaryCall(request, timeout=10)
        print("ready", flush=True)
        start = time.monotonic()
        pending = []
        for number in range(int(seconds * rate)):
            due = start + number / rate
            time.sleep(max(0, due - time.monotonic()))
            call = stub.UnaryCall.future(request, timeout=10)
            if chance.random() < cancel_share:
                call.cancel()
                continue

            def done(call, due=due):
                with lock:
                    latencies.append(time.monotonic() - due)
                    if call.code() != grpc.StatusCode.OK:
                        code = call.code().name
                        errors[code] = errors.get(code, 0) + 1

            call.add_done_callback(done)
            pending.append(call)
        for call in pending:
            try:
                call.result(timeout=12)
            except (grpc.RpcError, grpc.FutureTimeoutError):
                pass
    milliseconds = [1000 * value for value in latencies]
    print(
        json.dumps(
            {
                "calls": len(milliseconds),
                "errors": errors,
                "p50": quantile(milliseconds, 0.5),
                "p99": quantile(milliseconds, 0.99),
                "max": max(milliseconds, default=None),
            }
        )
    )


main()
