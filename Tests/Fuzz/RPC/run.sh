#!/bin/bash
# run.sh http2|frames SECONDS: fuzzes from the seeds; findings land in .build/findings. `run.sh http2 0 FILE` shows one
# again; then it becomes a test in Tests/RPCTests.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
target=$1 seconds=${2:-1800}
swift build -c release --package-path "$here" --product "fuzz-$target" >&2
mkdir -p "$here/.build/corpus-$target" "$here/.build/findings"
program=$here/.build/release/fuzz-$target
# nghttp2 and the Swift runtime are not instrumented; what stays reachable from them is no leak of ours.
export ASAN_OPTIONS=detect_leaks=0
if [[ $seconds == 0 ]]; then exec "$program" "${@:3}"; fi
seeds=$here/.build/seeds-$target
python3 "$here/seeds.py" "$target" "$seeds"
exec "$program" -max_len=8192 -timeout=20 -rss_limit_mb=2048 -print_final_stats=1 \
  -artifact_prefix="$here/.build/findings/$target-" -max_total_time="$seconds" \
  "${@:3}" "$here/.build/corpus-$target" "$seeds"
