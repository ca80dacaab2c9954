#!/bin/bash
# run.sh query|segment SECONDS: fuzzes from the seeds; findings land in .build/findings.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
target=$1
swift build -c release --package-path "$here" --product "fuzz-$target" >&2
mkdir -p "$here/.build/corpus-$target" "$here/.build/findings"
program=$here/.build/release/fuzz-$target
if [[ $target == segment ]]; then
  seeds=$here/.build/seeds-segment length=65536
  mkdir -p "$seeds"
  WRITE_SEEDS=$seeds "$program"
else
  seeds=$here/seeds-query length=512
fi
ASAN_OPTIONS=detect_leaks=1 "$program" -max_len=$length -timeout=20 -rss_limit_mb=2048 \
  -dict="$here/words.dict" -artifact_prefix="$here/.build/findings/$target-" \
  -max_total_time="${2:-1800}" "$here/.build/corpus-$target" "$seeds"
