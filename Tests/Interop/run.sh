#!/bin/bash
# run.sh [--cpp]: the gRPC interoperability cases in every pairing, in plaintext and over TLS.
#
#   our server ← grpcio's client      our client → grpcio's server
#   our server ← gRPC C++'s client (--cpp: needs libgrpc++-dev, protobuf-compiler-grpc, g++)
#
# and our server with stock clients that have no .proto files, and our message codec with Google's.
#
# Needs Python with the packages of requirements.txt (PYTHON names it), openssl, and the built package. Ends with
# `N passed, N failed`; exit status 1 if any case failed.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
python=${PYTHON:-python3}
configuration=${CONFIGURATION:-debug}
cpp=false
[[ ${1:-} == --cpp ]] && cpp=true

swift build --package-path "$top" --configuration "$configuration" --product rpc-interop-server
swift build --package-path "$top" --configuration "$configuration" --product rpc-interop-client
swift build --package-path "$top" --configuration "$configuration" --product schema-bridge
bin=$(swift build --package-path "$top" --configuration "$configuration" --show-bin-path)

work=$(mktemp -d)
servers=()
finish() {
  for pid in "${servers[@]}"; do kill "$pid" 2>/dev/null || true; done
  rm -rf "$work"
}
trap finish EXIT

# A certificate authority and a certificate for localhost, made for this run.
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "/CN=taizhang test authority" \
  -keyout "$work/ca.key" -out "$work/ca.pem" 2>/dev/null
openssl req -newkey rsa:2048 -nodes -subj "/CN=localhost" -keyout "$work/server.key" -out "$work/server.csr" 2>/dev/null
openssl x509 -req -in "$work/server.csr" -CA "$work/ca.pem" -CAkey "$work/ca.key" -CAcreateserial -days 2 \
  -extfile <(printf 'subjectAltName=DNS:localhost,IP:127.0.0.1') -out "$work/server.pem" 2>/dev/null

if $cpp; then
  mkdir -p "$work/cpp"
  protoc -I "$here/proto" --cpp_out="$work/cpp" --grpc_out="$work/cpp" \
    --plugin=protoc-gen-grpc="$(command -v grpc_cpp_plugin)" "$here"/proto/grpc/testing/*.proto
  # shellcheck disable=SC2046
  g++ -O1 -std=c++17 -I"$work/cpp" -o "$work/interop_client" "$here/cpp/interop_client.cc" \
    "$work"/cpp/grpc/testing/*.cc $(pkg-config --libs grpc++ protobuf)
fi

# start LOG COMMAND…: runs a server in the background and sets `address` to where it listens. A server that
# serves until its standard input ends gets one that does not.
start() {
  local log=$1
  shift
  : >"$log"
  "$@" >"$log" 2>>"$work/servers.log" < <(exec sleep 600) &
  servers+=($!)
  for _ in $(seq 300); do
    address=$(sed -n 's/^listening on //p' "$log")
    [[ -n $address ]] && return
    kill -0 "${servers[-1]}" 2>/dev/null || break
    sleep 0.1
  done
  echo "run.sh: the server did not start: $*" >&2
  cat "$work/servers.log" >&2
  exit 1
}

passed=0
failed=0

# pairing NAME COMMAND…: runs a client, shows its lines and adds up its last one.
pairing() {
  local name=$1 output
  shift
  echo "== $name"
  output=$(timeout 180 "$@" 2>&1) || true
  echo "$output"
  if [[ $(tail -n 1 <<<"$output") =~ ^([0-9]+)\ passed,\ ([0-9]+)\ failed$ ]]; then
    passed=$((passed + BASH_REMATCH[1]))
    failed=$((failed + BASH_REMATCH[2]))
  else
    echo "FAIL  $name: the client gave no result"
    failed=$((failed + 1))
  fi
}

start "$work/ours" "$bin/rpc-interop-server" --port 0
plain=$address
start "$work/ours-tls" "$bin/rpc-interop-server" --port 0 --tls-cert "$work/server.pem" --tls-key "$work/server.key"
secure=$address
start "$work/grpcio" "$python" "$here/python/interop_server.py"
grpcio_plain=$address
start "$work/grpcio-tls" "$python" "$here/python/interop_server.py" \
  --tls-cert "$work/server.pem" --tls-key "$work/server.key"
grpcio_secure=$address

pairing "our server, our client, plaintext" "$bin/rpc-interop-client" --address "$plain"
pairing "our server, our client, TLS" "$bin/rpc-interop-client" --address "$secure" --ca "$work/ca.pem"
pairing "our server, grpcio's client, plaintext" "$python" "$here/python/interop_client.py" --address "$plain"
pairing "our server, grpcio's client, TLS" "$python" "$here/python/interop_client.py" --address "$secure" --ca "$work/ca.pem"
pairing "grpcio's server, our client, plaintext" \
  "$bin/rpc-interop-client" --address "$grpcio_plain" --no-compression-probe
pairing "grpcio's server, our client, TLS" \
  "$bin/rpc-interop-client" --address "$grpcio_secure" --ca "$work/ca.pem" --no-compression-probe
if $cpp; then
  pairing "our server, gRPC C++'s client, plaintext" "$work/interop_client" "$plain"
  pairing "our server, gRPC C++'s client, TLS" "$work/interop_client" "$secure" "$work/ca.pem" localhost
fi
pairing "our server, no .proto files at hand" "$python" "$here/python/reflection_client.py" "$bin/rpc-interop-server"
pairing "our codec, Google's codec" "$python" "$here/python/schema_roundtrip.py" "$bin/schema-bridge"

echo "$passed passed, $failed failed"
[[ $failed == 0 ]]
