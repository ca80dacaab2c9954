"""Calls the pair of services as a stranger would: with Python's grpcio and nothing of ours but the .proto files.

    pair.py --ingest HOST:PORT --query HOST:PORT --samples FOLDER

Needs both services empty and running. Prints a line for each case and `N passed, N failed` at the end; exit status 1 if
any failed.
"""

import argparse
import sys
import traceback
from pathlib import Path

import grpc
from google.protobuf import any_pb2  # noqa: F401 (registers Any for the details)
from google.rpc import error_details_pb2, status_pb2
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha import reflection_pb2, reflection_pb2_grpc

import protos

figure, ingest, ingest_grpc, query, query_grpc, feed, feed_grpc = protos.load(
    "taizhang.v1.figure_pb2", "taizhang.v1.ingest_pb2", "taizhang.v1.ingest_pb2_grpc", "taizhang.v1.query_pb2",
    "taizhang.v1.query_pb2_grpc", "taizhang.v1.feed_pb2", "taizhang.v1.feed_pb2_grpc",
)

TIMEOUT_SECONDS = 20
TEXT = "在互通检查会上的讲话\n\n全区完成固定资产投资XX亿元，同比增长12.5%。云渡智造产业园项目总投资3.2亿元，已开工建设。\n"
CASES = []


def case(function):
    CASES.append(function)
    return function


def same(want, got):
    if want != got:
        raise AssertionError(f"want {want!r}, got {got!r}")


def refused(code, call):
    """Runs a call that must fail with a status, and gives its error."""
    try:
        call()
    except grpc.RpcError as error:
        same(code, error.code())
        return error
    raise AssertionError(f"want {code}, got an answer")


def reason(error):
    """The machine-readable reason of an error, from its google.rpc.Status."""
    for key, value in error.trailing_metadata():
        if key == "grpc-status-details-bin":
            for detail in status_pb2.Status.FromString(value).details:
                info = error_details_pb2.ErrorInfo()
                if detail.Unpack(info):
                    same("taizhang", info.domain)
                    return info.reason
    raise AssertionError("no ErrorInfo in the details")


class Called(
    grpc.UnaryUnaryClientInterceptor, grpc.UnaryStreamClientInterceptor,
    grpc.StreamUnaryClientInterceptor, grpc.StreamStreamClientInterceptor,
):
    """Remembers which methods were called."""

    def __init__(self):
        self.methods = set()

    def note(self, continuation, details, request):
        self.methods.add(details.method)
        return continuation(details, request)

    intercept_unary_unary = intercept_unary_stream = intercept_stream_unary = intercept_stream_stream = note


class Pair:
    def __init__(self, arguments):
        self.called = Called()
        self.ingest_channel = grpc.intercept_channel(grpc.insecure_channel(arguments.ingest), self.called)
        self.query_channel = grpc.intercept_channel(grpc.insecure_channel(arguments.query), self.called)
        self.ingest = ingest_grpc.IngestServiceStub(self.ingest_channel)
        self.query = query_grpc.QueryServiceStub(self.query_channel)
        self.feed = feed_grpc.FeedServiceStub(self.ingest_channel)
        self.samples = sorted(Path(arguments.samples).glob("*.txt"))
        self.revision = 0

    def add(self, text, **fields):
        request = ingest.IngestDocumentRequest(content=text.encode(), **fields)
        result = self.ingest.IngestDocument(request, timeout=TIMEOUT_SECONDS).result
        self.revision = max(self.revision, result.revision)
        return result

    def find(self, words, **fields):
        request = query.SearchDocumentsRequest(query=words, min_revision=self.revision, **fields)
        return self.query.SearchDocuments(request, timeout=TIMEOUT_SECONDS)

    def figures(self, **fields):
        request = query.ListFiguresRequest(min_revision=self.revision, **fields)
        return self.query.ListFigures(request, timeout=TIMEOUT_SECONDS)


@case
def both_are_healthy(pair):
    for channel, service in ((pair.ingest_channel, "IngestService"), (pair.query_channel, "QueryService")):
        stub = health_pb2_grpc.HealthStub(channel)
        for name in ("", f"taizhang.v1.{service}"):
            answer = stub.Check(health_pb2.HealthCheckRequest(service=name), timeout=TIMEOUT_SECONDS)
            same(health_pb2.HealthCheckResponse.SERVING, answer.status)
        refused(
            grpc.StatusCode.NOT_FOUND,
            lambda: stub.Check(health_pb2.HealthCheckRequest(service="no.such.Service"), timeout=TIMEOUT_SECONDS))


@case
def both_describe_themselves(pair):
    for channel, service in ((pair.ingest_channel, "IngestService"), (pair.query_channel, "QueryService")):
        stub = reflection_pb2_grpc.ServerReflectionStub(channel)
        asked = iter([
            reflection_pb2.ServerReflectionRequest(list_services=""),
            reflection_pb2.ServerReflectionRequest(file_containing_symbol=f"taizhang.v1.{service}"),
        ])
        listed, file = list(stub.ServerReflectionInfo(asked, timeout=TIMEOUT_SECONDS))
        assert f"taizhang.v1.{service}" in [one.name for one in listed.list_services_response.service]
        assert len(file.file_descriptor_response.file_descriptor_proto) > 0


@case
def a_document_is_accepted_once(pair):
    dry = pair.add(TEXT, validate_only=True)
    same(ingest.INGEST_OUTCOME_ACCEPTED, dry.outcome)
    first = pair.add(TEXT, source=ingest.DocumentSource(name="check.txt"))
    same(ingest.INGEST_OUTCOME_ACCEPTED, first.outcome)
    assert first.revision > 0 and first.document.id.startswith("d-") and len(first.document.id) == 34
    same(dry.document.id, first.document.id)
    again = pair.add(TEXT)
    same(ingest.INGEST_OUTCOME_DUPLICATE, again.outcome)
    same(first.document.id, again.document.id)


@case
def the_same_text_in_another_encoding_is_a_duplicate(pair):
    request = ingest.IngestDocumentRequest(content=TEXT.encode("gb18030"))
    same(ingest.INGEST_OUTCOME_DUPLICATE, pair.ingest.IngestDocument(request, timeout=TIMEOUT_SECONDS).result.outcome)


@case
def what_is_no_text_is_rejected_not_failed(pair):
    empty = pair.add("")
    same((ingest.INGEST_OUTCOME_REJECTED, ingest.REJECTION_REASON_EMPTY), (empty.outcome, empty.rejection.reason))
    assert empty.rejection.message and empty.rejection.message_zh and empty.revision == 0
    request = ingest.IngestDocumentRequest(content=b"\x7fELF\x02\x01\x01\x00\x00\x00\x00" * 40)
    binary = pair.ingest.IngestDocument(request, timeout=TIMEOUT_SECONDS).result
    same((ingest.INGEST_OUTCOME_REJECTED, ingest.REJECTION_REASON_BINARY), (binary.outcome, binary.rejection.reason))


@case
def a_request_id_gives_the_same_answer(pair):
    text = TEXT + "第二份。\n"
    first = pair.add(text, request_id="pair-1")
    same(ingest.INGEST_OUTCOME_ACCEPTED, first.outcome)
    same(first, pair.add(text, request_id="pair-1"))
    error = refused(grpc.StatusCode.INVALID_ARGUMENT, lambda: pair.add(TEXT, request_id="pair-1"))
    assert reason(error)


@case
def a_stream_of_documents_has_one_outcome_each(pair):
    def steps():
        for path in pair.samples:
            content = path.read_bytes()
            source = ingest.DocumentSource(name=path.name)
            yield ingest.IngestDocumentsRequest(begin=ingest.DocumentBegin(item_id=path.name, source=source))
            for start in range(0, len(content), 1000):
                yield ingest.IngestDocumentsRequest(chunk=content[start:start + 1000])
            yield ingest.IngestDocumentsRequest(end=ingest.DocumentEnd(total_bytes=len(content)))

    answers = list(pair.ingest.IngestDocuments(steps(), timeout=TIMEOUT_SECONDS))
    same([path.name for path in pair.samples], [answer.item_id for answer in answers])
    for answer in answers:
        same(ingest.INGEST_OUTCOME_ACCEPTED, answer.result.outcome)
        pair.revision = max(pair.revision, answer.result.revision)


@case
def a_protocol_mistake_ends_the_stream(pair):
    steps = iter([ingest.IngestDocumentsRequest(chunk=b"abc")])
    error = refused(
        grpc.StatusCode.INVALID_ARGUMENT, lambda: list(pair.ingest.IngestDocuments(steps, timeout=TIMEOUT_SECONDS)))
    assert reason(error)


@case
def a_search_finds_every_substring(pair):
    for words in ("在建工程", "营商环境", "工程"):
        want = sum(words in text(path) for path in pair.samples)
        answer = pair.find(words, page_size=100)
        same(want, len(answer.hits))
        same(want, answer.total.count)
        for hit in answer.hits:
            for excerpt in hit.excerpts:
                for mark in excerpt.highlights:
                    same(words, excerpt.text[mark.start:mark.end])


def text(path):
    """The text of a sample as a reader sees it: widths folded, no breaks inside words."""
    raw = path.read_bytes()
    decoded = raw.decode("gb18030") if ".gb18030." in path.name else raw.decode()
    return "".join(decoded.split())


@case
def a_search_is_restricted_ordered_and_counted(pair):
    answer = pair.find("工程 kind:report", facets=["kind", "year"], page_size=100)
    assert answer.hits
    same({"report": len(answer.hits)}, {one.value: one.count for one in answer.facets[0].values})
    same(len(answer.hits), sum(one.count for one in answer.facets[1].values))
    newest = pair.find("工程", order=query.SEARCH_ORDER_NEWEST, page_size=100).hits
    oldest = pair.find("工程", order=query.SEARCH_ORDER_OLDEST, page_size=100).hits
    dates = [(hit.document.date.year, hit.document.date.month, hit.document.date.day) for hit in newest]
    same(sorted(dates, reverse=True), dates)
    same(sorted(hit.document.id for hit in newest), sorted(hit.document.id for hit in oldest))


@case
def a_document_is_shown_with_all_that_was_read(pair):
    document = pair.add(TEXT).document.id
    request = query.GetDocumentRequest(document_id=document, min_revision=pair.revision)
    shown = pair.query.GetDocument(request, timeout=TIMEOUT_SECONDS)
    same("在互通检查会上的讲话", shown.document.title)
    assert "固定资产投资XX亿元" in shown.text and not shown.text_truncated
    same(["XX亿元", "12.5%", "3.2亿元"], [one.surface for one in shown.figures])
    same(["redacted", "exact", "exact"], [one.written.WhichOneof("kind") for one in shown.figures])
    same(["云渡智造产业园项目"], [one.surface for one in shown.mentions])
    bare = query.GetDocumentRequest(document_id=document, metadata_only=True)
    bare = pair.query.GetDocument(bare, timeout=TIMEOUT_SECONDS)
    same((shown.document.title, "", 0), (bare.document.title, bare.text, len(bare.figures)))
    missing = query.GetDocumentRequest(document_id="d-" + "0" * 32)
    assert reason(refused(
        grpc.StatusCode.NOT_FOUND, lambda: pair.query.GetDocument(missing, timeout=TIMEOUT_SECONDS)))


@case
def documents_are_listed_by_kind(pair):
    request = query.ListDocumentsRequest(min_revision=pair.revision)
    everything = pair.query.ListDocuments(request, timeout=TIMEOUT_SECONDS).documents
    assert len(everything) > len(pair.samples)
    for kind in {one.kind for one in everything}:
        request = query.ListDocumentsRequest(kind=kind, min_revision=pair.revision)
        listed = pair.query.ListDocuments(request, timeout=TIMEOUT_SECONDS).documents
        same({one.id for one in everything if one.kind == kind}, {one.id for one in listed})


@case
def both_count_the_same(pair):
    pair.figures(page_size=1)  # waits for the revision
    taken = pair.ingest.GetIngestStatus(ingest.GetIngestStatusRequest(), timeout=TIMEOUT_SECONDS)
    read = pair.query.GetQueryStatus(query.GetQueryStatusRequest(), timeout=TIMEOUT_SECONDS)
    for field in ("ledger_id", "revision", "document_count", "figure_count", "redacted_figure_count"):
        same(getattr(taken, field), getattr(read, field))
    same((True, query.INDEX_STATE_READY), (read.following, read.index_state))
    assert read.indexed_document_count == read.document_count > 0
    assert taken.redacted_figure_count > 0 and taken.follower_count >= 1


@case
def figures_come_in_pages_that_fit_together(pair):
    whole = pair.figures(page_size=1000)
    assert whole.total.count == len(whole.figures) > 100
    collected, token = [], ""
    while True:
        page = pair.figures(page_size=7, page_token=token)
        collected += page.figures
        token = page.next_page_token
        if not token:
            break
    same([one.id for one in whole.figures], [one.id for one in collected])


@case
def a_hidden_number_has_no_value(pair):
    answer = pair.figures(redaction=query.REDACTION_FILTER_REDACTED, page_size=1000)
    assert 0 < len(answer.figures) == answer.total.count == answer.redacted_count
    for one in answer.figures:
        same("redacted", one.written.WhichOneof("kind"))
        assert one.normalized.WhichOneof("kind") in (None, "redacted")
    known = pair.figures(redaction=query.REDACTION_FILTER_KNOWN, page_size=1)
    everything = pair.figures(page_size=1)
    same(everything.total.count, known.total.count + answer.total.count)


@case
def projects_are_listed_and_shown(pair):
    listed = pair.query.ListProjects(
        query.ListProjectsRequest(name_contains="云渡智造产业园", min_revision=pair.revision), timeout=TIMEOUT_SECONDS)
    same(1, len(listed.projects))
    request = query.GetProjectRequest(project_id=listed.projects[0].id)
    shown = pair.query.GetProject(request, timeout=TIMEOUT_SECONDS).project
    same(2, shown.document_count)
    assert shown.figure_count >= 1


@case
def bad_requests_are_refused_with_a_reason(pair):
    for call in (
        lambda: pair.figures(page_size=-1),
        lambda: pair.figures(page_token="nonsense"),
        lambda: pair.find(""),
        lambda: pair.find('"unclosed'),
    ):
        assert reason(refused(grpc.StatusCode.INVALID_ARGUMENT, call))
    missing = query.GetProjectRequest(project_id="p-" + "0" * 32)
    error = refused(grpc.StatusCode.NOT_FOUND, lambda: pair.query.GetProject(missing, timeout=TIMEOUT_SECONDS))
    assert reason(error)


@case
def a_revision_of_the_future_waits_until_the_deadline(pair):
    request = query.ListDocumentsRequest(min_revision=pair.revision + 1_000_000)
    refused(grpc.StatusCode.DEADLINE_EXCEEDED, lambda: pair.query.ListDocuments(request, timeout=0.3))


@case
def the_feed_gives_the_whole_state(pair):
    stream = pair.feed.Follow(feed.FollowRequest(), timeout=TIMEOUT_SECONDS)
    documents, complete = set(), 0
    for batch in stream:
        for change in batch.changes:
            if change.WhichOneof("item") == "document":
                documents.add(change.document.id)
        complete = batch.complete_through
        if complete >= pair.revision:
            break
    stream.cancel()
    same(len(pair.samples) + 2, len(documents))


@case
def a_deleted_document_is_gone_and_may_come_back(pair):
    document = pair.add(TEXT).document.id
    request = ingest.DeleteDocumentRequest(document_id=document)
    pair.revision = pair.ingest.DeleteDocument(request, timeout=TIMEOUT_SECONDS).revision
    same([], [hit for hit in pair.find("互通检查会", page_size=100).hits if hit.document.id == document])
    refused(grpc.StatusCode.NOT_FOUND, lambda: pair.ingest.DeleteDocument(request, timeout=TIMEOUT_SECONDS))
    same(ingest.INGEST_OUTCOME_ACCEPTED, pair.add(TEXT).outcome)
    same(1, len([hit for hit in pair.find("互通检查会", page_size=100).hits if hit.document.id == document]))


@case
def every_public_method_was_called(pair):
    public = {
        f"/{service.full_name}/{method.name}"
        for file in (ingest, query, feed)
        for service in file.DESCRIPTOR.services_by_name.values()
        for method in service.methods
    }
    same(set(), public - pair.called.methods)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--ingest", required=True)
    parser.add_argument("--query", required=True)
    parser.add_argument("--samples", required=True)
    pair = Pair(parser.parse_args())
    failed = 0
    for function in CASES:
        try:
            function(pair)
            print(f"ok    {function.__name__}")
        except Exception:  # every case is tried, whatever the others did
            failed += 1
            print(f"FAIL  {function.__name__}")
            traceback.print_exc(file=sys.stdout)
    print(f"{len(CASES) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
