"""A grpcio (asyncio) server of the calls that `make bench-rpc` measures, from the same .proto files as ours.

Prints `listening on HOST:PORT` and serves until its standard input ends.
"""

import asyncio
import sys
from pathlib import Path

import grpc

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "Interop" / "python"))
import protos  # noqa: E402

messages, test_stubs, query, query_stubs, project, figure = protos.load(
    "interop_testing.messages_pb2",
    "interop_testing.test_pb2_grpc",
    "taizhang.v1.query_pb2",
    "taizhang.v1.query_pb2_grpc",
    "taizhang.v1.project_pb2",
    "taizhang.v1.figure_pb2",
)


def make_answer():
    """The same project as in the other servers of this benchmark: keep them in step."""
    answer = query.GetProjectResponse(revision=42)
    answer.project.id = "p-00112233445566778899aabbccddeeff"
    answer.project.name = "云岭新城智能装备产业园项目"
    answer.project.standing = project.PROJECT_STANDING_MENTIONED
    answer.project.stage = project.PROJECT_STAGE_ONGOING
    for index in range(3):
        item = answer.project.figures.add(
            id=f"f-{index}",
            surface="3.5亿元",
            indicator="完成投资",
            measure=figure.MEASURE_MONEY,
            unit="亿元",
            base_unit="元",
            qualifier=figure.QUALIFIER_EXACT,
            period="2025",
        )
        item.written.exact.value = "3.5"
        item.normalized.exact.value = "350000000"
    return answer


class QueryService(query_stubs.QueryServiceServicer):
    answer = make_answer()

    async def GetProject(self, request, context):
        return self.answer


class TestService(test_stubs.TestServiceServicer):
    async def UnaryCall(self, request, context):
        return messages.SimpleResponse(payload=messages.Payload(body=bytes(request.response_size)))

    async def StreamingOutputCall(self, request, context):
        for parameters in request.response_parameters:
            yield messages.StreamingOutputCallResponse(payload=messages.Payload(body=bytes(parameters.size)))

    async def StreamingInputCall(self, requests, context):
        total = 0
        async for request in requests:
            total += len(request.payload.body)
        return messages.StreamingInputCallResponse(aggregated_payload_size=total)


async def main():
    server = grpc.aio.server()
    query_stubs.add_QueryServiceServicer_to_server(QueryService(), server)
    test_stubs.add_TestServiceServicer_to_server(TestService(), server)
    port = server.add_insecure_port("127.0.0.1:0")
    await server.start()
    print(f"listening on 127.0.0.1:{port}", flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    await server.stop(grace=1)


asyncio.run(main())
