#!/bin/bash
# The five-minute tour: builds for release, starts both services on free ports with a folder of their own that is
# removed at the end, adds the samples, asks questions, and stops both. Everything printed after `$ ` is real.
# Standard output is the same at every run but for the ports (documents that are taken in together have no order of
# their own, so figures are listed by document); what is said about the work goes to standard error.
set -euo pipefail
cd "$(dirname "$0")/.."

deploy/install-dependencies.sh build
read -ra flags <<<"${SWIFT_FLAGS:-}"
echo "building for release (the first time takes some minutes) …" >&2
for product in taizhang-ingest taizhang-query taizhang; do
  swift build -c release --product "$product" "${flags[@]}" >&2
done
bin=$(swift build -c release --show-bin-path "${flags[@]}")

data=$(mktemp -d)
pids=()
finish() {
  status=$?
  trap - EXIT
  for pid in "${pids[@]}"; do kill -KILL "$pid" 2>/dev/null || true; done
  if [[ $status -ne 0 ]]; then
    echo "the demo failed; the services said:" >&2
    tail -n 40 "$data"/*.log >&2 || true
  fi
  rm -rf "$data"
  exit "$status"
}
trap finish EXIT
trap 'exit 130' INT TERM

# Starts a service and waits for the line that says where it listens; the address is left in $address.
start() {
  local name=$1; shift
  : >"$data/$name.out"
  "$bin/$name" --listen 127.0.0.1:0 --data "$data/$name" "$@" >"$data/$name.out" 2>"$data/$name.log" &
  local pid=$!
  pids+=("$pid")
  for _ in {1..300}; do
    address=$(sed -n 's/^listening on //p' "$data/$name.out")
    if [[ -n $address ]]; then return; fi
    kill -0 "$pid" 2>/dev/null || { echo "$name did not start" >&2; exit 1; }
    sleep 0.1
  done
  echo "$name did not say that it listens" >&2
  exit 1
}

# Prints a command and runs it.
show() {
  local words=()
  for word in "$@"; do
    if [[ $word =~ ^[^\ \"\'\*\$\|]+$ ]]; then words+=("$word"); else words+=("'$word'"); fi
  done
  echo "\$ ${words[*]}"
  "$@"
  echo
}

start taizhang-ingest
export TAIZHANG_INGEST=$address
start taizhang-query --ingest "$TAIZHANG_INGEST"
export TAIZHANG_QUERY=$address

taizhang() { "$bin/taizhang" "$@"; }
export NO_COLOR=1 COLUMNS=108

show taizhang add deploy/samples | tee "$data/add.txt"
revision=$(sed -n 's/.*; revision \([0-9]*\)$/\1/p' "$data/add.txt")
# The next answers hold what was just added, on any replica.
taizhang documents list --min-revision "$revision" --format json >"$data/wait.json"

show taizhang search 营商环境 --excerpts 1
show taizhang search '"在建工程" OR 老旧小区' --excerpts 1
show taizhang figures list --document d-c11e7c93d5e2e016c6a1ecc11dd82899 --limit 8
show taizhang figures list --document d-299710f1dae5c56a46245088d6bc3e40 --redaction redacted
show taizhang projects list --limit 8
show taizhang add deploy/samples
show taizhang status

for pid in "${pids[@]}"; do
  kill -TERM "$pid"
  wait "$pid" || { echo "a service did not stop cleanly (status $?)" >&2; exit 1; }
done
pids=()
echo "both services stopped cleanly" >&2
