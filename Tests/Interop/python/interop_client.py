"""gRPC's public interoperability cases, run by grpcio's client against a server of the test service.

interop_client.py --address HOST:PORT [--ca FILE --server-name NAME] [CASE…]
Prints a line for each case and `N passed, N failed` at the end; exit status 1 if any failed.
"""

import argparse
import queue
import sys
import time
import traceback

import grpc

import protos

messages, empty_pb, stubs = protos.load(
    "interop_testing.messages_pb2", "interop_testing.empty_pb2", "interop_testing.test_pb2_grpc"
)

CALL_TIMEOUT_SECONDS = 20
SPECIAL_MESSAGE = "\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP \U0001f608\t\n"
CASES = {}


def case(function):
    CASES[function.__name__] = function
    return function


def same(want, got):
    if want != got:
        raise AssertionError(f"want {want!r}, got {got!r}")


def payload(size):
    return messages.Payload(body=b"\0" * size)


def fails_with(code, call):
    try:
        call()
    except grpc.RpcError as error:
        same(code, error.code())
        return error
    raise AssertionError(f"want {code}, got an answer")


@case
def empty_unary(stub):
    same(empty_pb.Empty(), stub.EmptyCall(empty_pb.Empty(), timeout=CALL_TIMEOUT_SECONDS))


def large_request(**more):
    return messages.SimpleRequest(response_size=314159, payload=payload(271828), **more)


@case
def large_unary(stub):
    answer = stub.UnaryCall(large_request(), timeout=CALL_TIMEOUT_SECONDS)
    same(314159, len(answer.payload.body))


@case
def client_compressed_unary(stub):
    expect = messages.BoolValue(value=True)
    # Probe first: a server that can't see whether a message is compressed answers this.
    fails_with(
        grpc.StatusCode.INVALID_ARGUMENT,
        lambda: stub.UnaryCall(large_request(expect_compressed=expect), timeout=CALL_TIMEOUT_SECONDS),
    )
    answer = stub.UnaryCall(
        large_request(expect_compressed=expect), compression=grpc.Compression.Gzip, timeout=CALL_TIMEOUT_SECONDS
    )
    same(314159, len(answer.payload.body))
    answer = stub.UnaryCall(
        large_request(expect_compressed=messages.BoolValue(value=False)), timeout=CALL_TIMEOUT_SECONDS
    )
    same(314159, len(answer.payload.body))


@case
def server_compressed_unary(stub):
    for compressed in (True, False):
        request = large_request(response_compressed=messages.BoolValue(value=compressed))
        answer = stub.UnaryCall(request, timeout=CALL_TIMEOUT_SECONDS)
        same(314159, len(answer.payload.body))


STREAM_SIZES = (27182, 8, 1828, 45904)
ANSWER_SIZES = (31415, 9, 2653, 58979)


@case
def client_streaming(stub):
    requests = (messages.StreamingInputCallRequest(payload=payload(size)) for size in STREAM_SIZES)
    answer = stub.StreamingInputCall(requests, timeout=CALL_TIMEOUT_SECONDS)
    same(sum(STREAM_SIZES), answer.aggregated_payload_size)


@case
def client_compressed_streaming(stub):
    def requests():
        for size in (27182, 45904):
            yield messages.StreamingInputCallRequest(
                payload=payload(size), expect_compressed=messages.BoolValue(value=True)
            )

    fails_with(
        grpc.StatusCode.INVALID_ARGUMENT,
        lambda: stub.StreamingInputCall(requests(), timeout=CALL_TIMEOUT_SECONDS),
    )
    # grpcio chooses compression by the call, so every message of the stream is compressed.
    answer = stub.StreamingInputCall(
        requests(), compression=grpc.Compression.Gzip, timeout=CALL_TIMEOUT_SECONDS
    )
    same(73086, answer.aggregated_payload_size)


def streaming_request(sizes, compressed=()):
    request = messages.StreamingOutputCallRequest()
    for index, size in enumerate(sizes):
        parameters = request.response_parameters.add(size=size)
        if compressed:
            parameters.compressed.value = compressed[index]
    return request


@case
def server_streaming(stub):
    answers = stub.StreamingOutputCall(streaming_request(ANSWER_SIZES), timeout=CALL_TIMEOUT_SECONDS)
    same(list(ANSWER_SIZES), [len(answer.payload.body) for answer in answers])


@case
def server_compressed_streaming(stub):
    sizes = (31415, 92653)
    answers = stub.StreamingOutputCall(streaming_request(sizes, (True, False)), timeout=CALL_TIMEOUT_SECONDS)
    same(list(sizes), [len(answer.payload.body) for answer in answers])


class Requests:
    """A stream of requests that is fed while the call runs."""

    def __init__(self):
        self.queue = queue.Queue()

    def send(self, request):
        self.queue.put(request)

    def close(self):
        self.queue.put(None)

    def __iter__(self):
        return self

    def __next__(self):
        request = self.queue.get()
        if request is None:
            raise StopIteration
        return request


@case
def ping_pong(stub):
    requests = Requests()
    answers = stub.FullDuplexCall(requests, timeout=CALL_TIMEOUT_SECONDS)
    for sent, wanted in zip(STREAM_SIZES, ANSWER_SIZES):
        request = streaming_request([wanted])
        request.payload.CopyFrom(payload(sent))
        requests.send(request)
        same(wanted, len(next(answers).payload.body))
    requests.close()
    same([], list(answers))


@case
def empty_stream(stub):
    same([], list(stub.FullDuplexCall(iter(()), timeout=CALL_TIMEOUT_SECONDS)))


@case
def custom_metadata(stub):
    initial = ("x-grpc-test-echo-initial", "test_initial_metadata_value")
    trailing = ("x-grpc-test-echo-trailing-bin", b"\xab\xab\xab")
    request = messages.SimpleRequest(response_size=314159, payload=payload(271828))
    _, call = stub.UnaryCall.with_call(request, metadata=(initial, trailing), timeout=CALL_TIMEOUT_SECONDS)
    same(initial[1], dict(call.initial_metadata())[initial[0]])
    same(trailing[1], dict(call.trailing_metadata())[trailing[0]])
    requests = Requests()
    duplex = stub.FullDuplexCall(requests, metadata=(initial, trailing), timeout=CALL_TIMEOUT_SECONDS)
    requests.send(streaming_request([314159]))
    next(duplex)
    requests.close()
    same([], list(duplex))
    same(initial[1], dict(duplex.initial_metadata())[initial[0]])
    same(trailing[1], dict(duplex.trailing_metadata())[trailing[0]])


def ends_with_status(stub, message):
    status = messages.EchoStatus(code=2, message=message)
    error = fails_with(
        grpc.StatusCode.UNKNOWN,
        lambda: stub.UnaryCall(messages.SimpleRequest(response_status=status), timeout=CALL_TIMEOUT_SECONDS),
    )
    same(message, error.details())
    request = messages.StreamingOutputCallRequest(response_status=status)
    error = fails_with(
        grpc.StatusCode.UNKNOWN,
        lambda: list(stub.FullDuplexCall(iter([request]), timeout=CALL_TIMEOUT_SECONDS)),
    )
    same(message, error.details())


@case
def status_code_and_message(stub):
    ends_with_status(stub, "test status message")


@case
def special_status_message(stub):
    ends_with_status(stub, SPECIAL_MESSAGE)
    ends_with_status(stub, "中文状态：完成100%")


@case
def unimplemented_method(stub):
    fails_with(
        grpc.StatusCode.UNIMPLEMENTED,
        lambda: stub.UnimplementedCall(empty_pb.Empty(), timeout=CALL_TIMEOUT_SECONDS),
    )


@case
def unimplemented_service(stub):
    other = stubs.UnimplementedServiceStub(stub.channel)
    fails_with(
        grpc.StatusCode.UNIMPLEMENTED,
        lambda: other.UnimplementedCall(empty_pb.Empty(), timeout=CALL_TIMEOUT_SECONDS),
    )


@case
def cancel_after_begin(stub):
    requests = Requests()
    call = stub.StreamingInputCall.future(requests, timeout=CALL_TIMEOUT_SECONDS)
    call.cancel()
    requests.close()
    same(grpc.StatusCode.CANCELLED, call.code())


@case
def cancel_after_first_response(stub):
    requests = Requests()
    call = stub.FullDuplexCall(requests, timeout=CALL_TIMEOUT_SECONDS)
    request = streaming_request([31415])
    request.payload.CopyFrom(payload(27182))
    requests.send(request)
    next(call)
    call.cancel()
    requests.close()
    fails_with(grpc.StatusCode.CANCELLED, lambda: next(call))


@case
def timeout_on_sleeping_server(stub):
    request = messages.StreamingOutputCallRequest(payload=payload(27182))
    request.response_parameters.add(size=31415, interval_us=5_000_000)
    requests = Requests()
    requests.send(request)
    start = time.monotonic()
    fails_with(grpc.StatusCode.DEADLINE_EXCEEDED, lambda: list(stub.FullDuplexCall(requests, timeout=0.05)))
    requests.close()
    if time.monotonic() - start > 4:
        raise AssertionError("the deadline came seconds too late")


def connect(options):
    limits = [("grpc.max_receive_message_length", 16 << 20)]
    if not options.ca:
        return grpc.insecure_channel(options.address, options=limits)
    with open(options.ca, "rb") as file:
        credentials = grpc.ssl_channel_credentials(file.read())
    name = [("grpc.ssl_target_name_override", options.server_name)]
    return grpc.secure_channel(options.address, credentials, options=limits + name)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--address", required=True, help="HOST:PORT of the server")
    parser.add_argument("--ca", help="PEM file of the authority that signed the server's certificate: use TLS")
    parser.add_argument("--server-name", default="localhost", help="the name in the server's certificate")
    parser.add_argument("cases", nargs="*", help="the cases to run; all by default")
    options = parser.parse_args()
    passed = failed = 0
    with connect(options) as channel:
        grpc.channel_ready_future(channel).result(timeout=CALL_TIMEOUT_SECONDS)
        stub = stubs.TestServiceStub(channel)
        stub.channel = channel
        for name in options.cases or CASES:
            try:
                CASES[name](stub)
                passed += 1
                print(f"ok    {name}", flush=True)
            except Exception as error:  # each case reports for itself
                failed += 1
                print(f"FAIL  {name}: {error}", flush=True)
                traceback.print_exc()
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
