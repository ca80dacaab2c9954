"""A grpcio server of the interoperability test service, for our client to be tested against.

interop_server.py [--tls-cert FILE --tls-key FILE]
Prints `listening on HOST:PORT` and serves until its standard input ends.
"""

import argparse
import sys
import time
from concurrent import futures

import grpc

import protos

messages, empty_pb, stubs = protos.load(
    "interop_testing.messages_pb2", "interop_testing.empty_pb2", "interop_testing.test_pb2_grpc"
)

INITIAL = "x-grpc-test-echo-initial"
TRAILING = "x-grpc-test-echo-trailing-bin"


def echo_metadata(context):
    for key, value in context.invocation_metadata():
        if key == INITIAL:
            context.send_initial_metadata(((key, value),))
        elif key == TRAILING:
            context.set_trailing_metadata(((key, value),))


def end_with(status, context):
    context.set_code(next(code for code in grpc.StatusCode if code.value[0] == status.code))
    context.set_details(status.message)


class TestService(stubs.TestServiceServicer):
    def EmptyCall(self, request, context):
        echo_metadata(context)
        return empty_pb.Empty()

    def UnaryCall(self, request, context):
        echo_metadata(context)
        if request.HasField("response_status") and request.response_status.code:
            end_with(request.response_status, context)
            return messages.SimpleResponse()
        if request.response_compressed.value:
            context.set_compression(grpc.Compression.Gzip)
        return messages.SimpleResponse(payload=messages.Payload(body=b"\0" * request.response_size))

    def answers(self, request, context):
        for parameters in request.response_parameters:
            if parameters.interval_us:
                time.sleep(parameters.interval_us / 1e6)
            if parameters.HasField("compressed") and not parameters.compressed.value:
                context.disable_next_message_compression()
            yield messages.StreamingOutputCallResponse(payload=messages.Payload(body=b"\0" * parameters.size))

    def StreamingOutputCall(self, request, context):
        echo_metadata(context)
        if any(parameters.compressed.value for parameters in request.response_parameters):
            context.set_compression(grpc.Compression.Gzip)
        yield from self.answers(request, context)

    def StreamingInputCall(self, requests, context):
        echo_metadata(context)
        total = sum(len(request.payload.body) for request in requests)
        return messages.StreamingInputCallResponse(aggregated_payload_size=total)

    def FullDuplexCall(self, requests, context):
        echo_metadata(context)
        for request in requests:
            if request.HasField("response_status") and request.response_status.code:
                end_with(request.response_status, context)
                return
            yield from self.answers(request, context)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tls-cert", help="PEM file of the certificate chain: serve TLS")
    parser.add_argument("--tls-key", help="PEM file of the private key")
    options = parser.parse_args()
    server = grpc.server(futures.ThreadPoolExecutor(max_workers=8))
    stubs.add_TestServiceServicer_to_server(TestService(), server)
    if options.tls_cert:
        with open(options.tls_cert, "rb") as cert, open(options.tls_key, "rb") as key:
            credentials = grpc.ssl_server_credentials([(key.read(), cert.read())])
        port = server.add_secure_port("127.0.0.1:0", credentials)
    else:
        port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    print(f"listening on 127.0.0.1:{port}", flush=True)
    sys.stdin.read()
    server.stop(grace=1).wait()


if __name__ == "__main__":
    main()
