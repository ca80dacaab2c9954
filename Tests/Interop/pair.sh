#!/bin/bash
# pair.sh: starts both services with an empty folder and lets Python's grpcio call them (python/pair.py).
# PYTHON names a Python with the packages of requirements.txt; CONFIGURATION is debug unless told otherwise.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
configuration=${CONFIGURATION:-debug}
for product in taizhang-ingest taizhang-query; do
  swift build --package-path "$top" --configuration "$configuration" --product "$product"
done
bin=$(swift build --package-path "$top" --configuration "$configuration" --show-bin-path)

work=$(mktemp -d)
pids=()
finish() {
  for pid in "${pids[@]}"; do kill -KILL "$pid" 2>/dev/null || true; done
  rm -rf "$work"
}
trap finish EXIT

start() {
  local name=$1
  shift
  : >"$work/$name.out"
  "$bin/$name" --listen 127.0.0.1:0 --data "$work/$name" "$@" >"$work/$name.out" 2>"$work/$name.log" &
  pids+=($!)
  for _ in {1..300}; do
    address=$(sed -n 's/^listening on //p' "$work/$name.out")
    [[ -z $address ]] || return 0
    kill -0 "${pids[-1]}" 2>/dev/null || break
    sleep 0.1
  done
  echo "pair.sh: $name did not start" >&2
  cat "$work/$name.log" >&2
  exit 1
}

start taizhang-ingest
ingest=$address
start taizhang-query --ingest "$ingest"
query=$address

echo "== the pair, called by grpcio"
status=0
timeout 300 "${PYTHON:-python3}" "$here/python/pair.py" \
  --ingest "$ingest" --query "$query" --samples "$top/deploy/samples" || status=$?
for pid in "${pids[@]}"; do
  kill -TERM "$pid"
  wait "$pid" || { echo "a service did not stop cleanly (status $?)"; status=1; }
done
pids=()
if [[ $status -ne 0 ]]; then tail -n 20 "$work"/*.log; fi
exit "$status"
