#!/bin/bash
# check-readme.sh [--update] [--from FILE]: compares the tour of README.md and README.zh-CN.md with what the demo
# prints, word for word but for the ports (the services' usual ones stand in the text). --update writes the demo's
# output into both; --from takes the demo's output from a file instead of running it.
set -euo pipefail
cd "$(dirname "$0")/.."
update=false
from=
while [[ $# -gt 0 ]]; do
  case $1 in
    --update) update=true ;;
    --from) from=$2; shift ;;
    *) echo "check-readme.sh: unknown flag $1" >&2; exit 2 ;;
  esac
  shift
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [[ -n $from ]]; then cp "$from" "$work/demo"; else deploy/demo.sh >"$work/demo"; fi
sed -E 's/^(ingest service at 127\.0\.0\.1:)[0-9]+/\17411/; s/^(query service at 127\.0\.0\.1:)[0-9]+/\17412/' \
  "$work/demo" >"$work/real"

# The tour's blocks begin with ```console; a block is one command and its answer.
blocks() { awk '/^```/ { if (inside) { print "" } ; inside = !inside && $0 == "```console"; next } inside' "$1"; }

status=0
for readme in README.md README.zh-CN.md; do
  if $update; then
    # The nth block becomes the nth command with its answer.
    awk -v real="$work/real" '
      BEGIN { while ((getline line < real) > 0) { if (line ~ /^\$ /) count++; text[count] = text[count] line "\n" } }
      /^```console$/ { block++; gsub(/\n+$/, "", text[block]); print; print text[block]
                       while ((getline line) > 0 && line !~ /^```/) {}; print "```"; next }
      { print }' "$readme" >"$work/new"
    cat "$work/new" >"$readme"
  fi
  if diff -u <(blocks "$readme") "$work/real" >"$work/difference"; then
    echo "$readme: the tour is what the demo prints"
  else
    echo "$readme: the tour is not what the demo prints:"
    cat "$work/difference"
    status=1
  fi
done
exit "$status"
