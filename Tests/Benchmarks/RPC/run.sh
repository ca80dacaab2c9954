#!/bin/bash
# run.sh [--quick] [--json FILE]: builds the three servers in release form and runs bench_rpc.py.
#
# Needs libgrpc++-dev, protobuf-compiler-grpc, g++, h2load (nghttp2-client), and Python with requirements.txt
# (PYTHON names it).
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../../.." && pwd)
python=${PYTHON:-$([[ -x $top/.venv/bin/python ]] && echo "$top/.venv/bin/python" || echo python3)}

swift build --package-path "$top" --configuration release --product rpc-bench-server
bin=$(swift build --package-path "$top" --configuration release --show-bin-path)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
protoc -I "$top/proto" -I "$top/Tests/Interop/proto" --cpp_out="$work" --grpc_out="$work" \
  --plugin=protoc-gen-grpc="$(command -v grpc_cpp_plugin)" \
  "$top"/Tests/Interop/proto/grpc/testing/*.proto "$top"/proto/taizhang/v1/*.proto
# shellcheck disable=SC2046
g++ -O2 -std=c++17 -I"$work" -o "$work/bench_server" "$here/peers/bench_server.cc" \
  "$work"/grpc/testing/*.cc "$work"/taizhang/v1/{common,document,figure,project,query}*.cc \
  $(pkg-config --libs grpc++ protobuf)

"$python" "$here/bench_rpc.py" --ours "$bin/rpc-bench-server" --cpp "$work/bench_server" "$@"
