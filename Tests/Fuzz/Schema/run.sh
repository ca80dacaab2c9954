#!/bin/bash
# run.sh [SECONDS] [-libfuzzer-option…]: fuzzes the message decoders with libFuzzer and AddressSanitizer; one minute unless
# told otherwise. Keeps its corpus and its findings in .build/fuzz/schema under the repository's root. A finding is a file
# crash-…, leak-… or oom-… there: run `run.sh 0 FILE` to see it again, then make it a test in Tests/SchemaTests.
#
# Needs Swift's clang and libprotobuf-c-dev.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../../.." && pwd)
out=$top/.build/fuzz/schema
seconds=${1:-60}
[[ $# -gt 0 ]] && shift
mkdir -p "$out/objects" "$out/corpus"

# The C messages and the Swift ones, both instrumented.
(cd "$top/Sources/CTaizhangProto" && find . -name '*.c' | LC_ALL=C sort) | while read -r file; do
  object=$out/objects/$(tr / _ <<<"${file#./}").o
  [[ $object -nt $top/Sources/CTaizhangProto/$file ]] ||
    clang -O1 -g -fsanitize=fuzzer-no-link,address -I "$top/Sources/CTaizhangProto/include" \
      -c "$top/Sources/CTaizhangProto/$file" -o "$object"
done
mapfile -t sources < <(find "$top/Sources/Schema" -name '*.swift' | LC_ALL=C sort)
cd "$out/objects" # swiftc leaves its module files where it runs
swiftc -O -g -swift-version 6 -parse-as-library -whole-module-optimization -module-name SchemaFuzzer \
  -package-name taizhang -sanitize=fuzzer,address \
  -I "$top/Sources/CTaizhangProto/include" -I "$top/Sources/CProtobufC" \
  "${sources[@]}" "$here/SchemaFuzzer.swift" "$out"/objects/*.o -lprotobuf-c -o "$out/schema-fuzzer"

cd "$out"
# A crafted message must not take more memory than its arena and the values in it: 1 GiB is far beyond both.
if [[ $seconds == 0 ]]; then exec ./schema-fuzzer "$@"; fi
exec ./schema-fuzzer -max_total_time="$seconds" -max_len=16384 -rss_limit_mb=1024 -timeout=10 -use_value_profile=1 \
  -print_final_stats=1 "$@" corpus
