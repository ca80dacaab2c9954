#!/bin/bash
# run.sh SECONDS: fuzzes the extractor from the seeds beside this script; findings land in .build/findings.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
swift build -c release --package-path "$here" >&2
mkdir -p "$here/.build/corpus" "$here/.build/findings"
# The words that the rules ask for, and those of their examples.
export FUZZ_WORDS="$here/.build/words.txt"
LC_ALL=C.UTF-8 grep -rhoP '\p{Han}{1,6}' "$here/Sources/Extraction/" --include='*.swift' | sort -u >"$FUZZ_WORDS"
ASAN_OPTIONS=detect_leaks=0 "$here/.build/release/fuzz" -max_len=4096 -timeout=10 -rss_limit_mb=2048 \
  -dict="$here/words.dict" -artifact_prefix="$here/.build/findings/" -max_total_time="${1:-1800}" \
  "$here/.build/corpus" "$here/seeds"
