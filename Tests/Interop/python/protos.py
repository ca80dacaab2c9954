"""Compiles .proto files of this repository for the Python side of the tests, into a temporary folder."""

import atexit
import importlib
import shutil
import sys
import tempfile
from pathlib import Path

import grpc_tools
from grpc_tools import protoc

REPOSITORY = Path(__file__).resolve().parents[3]
_folder = None


def load(*modules):
    """Returns the generated modules by their dotted names, e.g. `grpc.testing.test_pb2` as `testing/…`."""
    global _folder
    if _folder is None:
        _folder = Path(tempfile.mkdtemp(prefix="taizhang-protos-"))
        atexit.register(shutil.rmtree, _folder, ignore_errors=True)
        roots = [REPOSITORY / "proto", REPOSITORY / "Tests" / "Interop" / "proto"]
        wellknown = Path(grpc_tools.__file__).parent / "_proto"
        for root in roots:
            files = [
                str(path.relative_to(root))
                for path in sorted(root.rglob("*.proto"))
                # grpcio's own packages bring these; compiling them again would register them twice.
                if path.relative_to(root).parts[:2] in (("taizhang", "v1"), ("grpc", "testing"))
            ]
            if not files:
                continue
            # `grpc` is the name of a package already; the test service's modules move aside.
            status = protoc.main(
                ["protoc", f"-I{root}", f"-I{wellknown}", f"--python_out={_folder}", f"--grpc_python_out={_folder}"]
                + files
            )
            if status != 0:
                raise SystemExit(f"protoc failed on {root}")
        _rename_grpc_testing(_folder)
        sys.path.insert(0, str(_folder))
    return [importlib.import_module(name) for name in modules]


def _rename_grpc_testing(folder):
    source = folder / "grpc" / "testing"
    if not source.exists():
        return
    target = folder / "interop_testing"
    target.mkdir()
    for path in source.glob("*.py"):
        text = path.read_text(encoding="utf-8").replace("from grpc.testing import", "from interop_testing import")
        (target / path.name).write_text(text, encoding="utf-8")
    shutil.rmtree(folder / "grpc")
