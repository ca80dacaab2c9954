"""Talks to a server of ours with no .proto file at hand: what it knows it learns through reflection. Asks for health.

    reflection_client.py SERVER

SERVER is the rpc-interop-server executable. Uses the stock clients of grpcio-reflection and grpcio-health-checking.
"""

import signal
import subprocess
import sys
import threading

import grpc
from google.protobuf import descriptor_pool, message_factory
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha import reflection_pb2
from grpc_reflection.v1alpha.proto_reflection_descriptor_database import ProtoReflectionDescriptorDatabase

SERVICE = "grpc.testing.TestService"


def expect(condition, what):
    if not condition:
        raise AssertionError(what)


def start(server):
    process = subprocess.Popen([server, "--port", "0"], stdout=subprocess.PIPE, text=True)
    line = process.stdout.readline()
    expect(line.startswith("listening on "), f"the server said {line!r}")
    return process, line.removeprefix("listening on ").strip()


def message_class(pool, name):
    return message_factory.GetMessageClass(pool.FindMessageTypeByName(name))


def call_through_reflection(channel, pool):
    """Finds a method, builds its request, reads its response: nothing but reflection tells what they look like."""
    method = pool.FindServiceByName(SERVICE).FindMethodByName("UnaryCall")
    request_class = message_factory.GetMessageClass(method.input_type)
    response_class = message_factory.GetMessageClass(method.output_type)
    call = channel.unary_unary(
        f"/{SERVICE}/{method.name}",
        request_serializer=request_class.SerializeToString,
        response_deserializer=response_class.FromString,
    )
    response = call(request_class(response_size=314), timeout=10)
    expect(len(response.payload.body) == 314, "UnaryCall gave another size")


def read_details(channel, pool):
    """A request with a broken string is refused with google.rpc details, whose types reflection knows."""
    call = channel.unary_unary(
        f"/{SERVICE}/UnaryCall", request_serializer=bytes, response_deserializer=bytes
    )
    # SimpleRequest.response_status.message = 0xff, 0xfe
    broken = bytes([7 << 3 | 2, 4, 2 << 3 | 2, 2, 0xFF, 0xFE])
    try:
        call(broken, timeout=10)
        raise AssertionError("a broken string was taken")
    except grpc.RpcError as error:
        expect(error.code() == grpc.StatusCode.INVALID_ARGUMENT, f"the status is {error.code()}")
        trailers = dict(error.trailing_metadata())
    status = message_class(pool, "google.rpc.Status").FromString(trailers["grpc-status-details-bin"])
    expect(status.code == grpc.StatusCode.INVALID_ARGUMENT.value[0], "the details have another code")
    details = {}
    for detail in status.details:
        name = detail.type_url.rpartition("/")[2]
        details[name] = message_class(pool, name).FromString(detail.value)
    info = details["google.rpc.ErrorInfo"]
    expect((info.domain, info.reason) == ("taizhang", "MALFORMED_MESSAGE"), f"ErrorInfo is {info}")
    violations = details["google.rpc.BadRequest"].field_violations
    expect([item.field for item in violations] == ["response_status.message"], f"violations: {violations}")


def ask(channel, version, *requests):
    """Raw questions to one version of the reflection service, over one stream."""
    call = channel.stream_stream(
        f"/grpc.reflection.{version}.ServerReflection/ServerReflectionInfo",
        request_serializer=reflection_pb2.ServerReflectionRequest.SerializeToString,
        response_deserializer=reflection_pb2.ServerReflectionResponse.FromString,
    )
    return list(call(iter(requests), timeout=10))


def check_reflection(channel, version):
    request = reflection_pb2.ServerReflectionRequest
    answers = ask(
        channel,
        version,
        request(host="h", list_services="*"),
        request(file_by_filename="no/such.proto"),
        request(file_containing_symbol="no.such.Symbol"),
        request(file_containing_symbol=f"{SERVICE}.UnaryCall"),
        request(file_containing_symbol="grpc.testing.SimpleRequest.fill_username"),
        request(all_extension_numbers_of_type="grpc.testing.SimpleRequest"),
        request(
            file_containing_extension=reflection_pb2.ExtensionRequest(
                containing_type="grpc.testing.SimpleRequest", extension_number=1
            )
        ),
        request(),
    )
    expect(len(answers) == 8, f"{len(answers)} answers")
    names = [service.name for service in answers[0].list_services_response.service]
    for name in (SERVICE, "grpc.health.v1.Health", f"grpc.reflection.{version}.ServerReflection"):
        expect(name in names, f"{name} is not listed")
    expect(answers[0].valid_host == "h" and answers[0].original_request.list_services == "*", "no echo")
    not_found = grpc.StatusCode.NOT_FOUND.value[0]
    expect(answers[1].error_response.error_code == not_found, "a file out of nothing")
    expect(answers[2].error_response.error_code == not_found, "a symbol out of nothing")
    # The service's file with what it imports; then only the messages' file, for the rest went already.
    expect(len(answers[3].file_descriptor_response.file_descriptor_proto) == 3, "files missing")
    expect(len(answers[4].file_descriptor_response.file_descriptor_proto) == 1, "files sent twice")
    numbers = answers[5].all_extension_numbers_response
    expect(numbers.base_type_name == "grpc.testing.SimpleRequest" and not numbers.extension_number, "extensions")
    expect(answers[6].error_response.error_code == not_found, "an extension out of nothing")
    expect(answers[7].error_response.error_code == grpc.StatusCode.INVALID_ARGUMENT.value[0], "nothing asked")


def check_health(channel):
    stub = health_pb2_grpc.HealthStub(channel)
    request = health_pb2.HealthCheckRequest
    for name in ("", SERVICE):
        status = stub.Check(request(service=name), timeout=10).status
        expect(status == health_pb2.HealthCheckResponse.SERVING, f"{name!r} is {status}")
    try:
        stub.Check(request(service="no.such.Service"), timeout=10)
        raise AssertionError("an unknown service has a state")
    except grpc.RpcError as error:
        expect(error.code() == grpc.StatusCode.NOT_FOUND, f"unknown service: {error.code()}")
    if hasattr(stub, "List"):
        listed = stub.List(health_pb2.HealthListRequest(), timeout=10).statuses
        expect(set(listed) == {"", SERVICE}, f"listed: {set(listed)}")
    unknown = stub.Watch(request(service="no.such.Service"), timeout=10)
    status = next(unknown).status
    expect(status == health_pb2.HealthCheckResponse.SERVICE_UNKNOWN, f"unknown service: {status}")
    unknown.cancel()


def check_drain(channel, process):
    """A watcher hears NOT_SERVING before the connection goes, and is no reason to wait for the grace time."""
    watch = health_pb2_grpc.HealthStub(channel).Watch(health_pb2.HealthCheckRequest(service=SERVICE))
    expect(next(watch).status == health_pb2.HealthCheckResponse.SERVING, "not serving")
    states = []
    ended = threading.Event()

    def read():
        try:
            for response in watch:
                states.append(response.status)
        except grpc.RpcError as error:
            states.append(error.code())
        ended.set()

    threading.Thread(target=read, daemon=True).start()
    process.send_signal(signal.SIGTERM)
    expect(ended.wait(30), "the watch did not end")
    wanted = [health_pb2.HealthCheckResponse.NOT_SERVING, grpc.StatusCode.UNAVAILABLE]
    expect(states == wanted, f"the watcher saw {states}")
    expect(process.wait(30) == 0, f"the server ended with {process.returncode}")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    process, address = start(sys.argv[1])
    failed = 0
    with grpc.insecure_channel(address) as channel:
        database = ProtoReflectionDescriptorDatabase(channel)
        pool = descriptor_pool.DescriptorPool(database)
        cases = [
            ("the stock client lists services", lambda: expect(SERVICE in database.get_services(), "not there")),
            ("a call through reflection alone", lambda: call_through_reflection(channel, pool)),
            ("error details through reflection alone", lambda: read_details(channel, pool)),
            ("every question, v1alpha", lambda: check_reflection(channel, "v1alpha")),
            ("every question, v1", lambda: check_reflection(channel, "v1")),
            ("health", lambda: check_health(channel)),
            ("a watcher hears of the drain", lambda: check_drain(channel, process)),
        ]
        for name, case in cases:
            try:
                case()
                print(f"ok    {name}")
            except Exception as error:  # pylint: disable=broad-except
                failed += 1
                print(f"FAIL  {name}: {type(error).__name__}: {error}")
    if process.poll() is None:
        process.kill()
        process.wait()
    print(f"{len(cases) - failed} passed, {failed} failed")
    if failed:
        sys.exit(1)


if __name__ == "__main__":
    main()
