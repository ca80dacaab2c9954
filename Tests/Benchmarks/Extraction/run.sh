#!/bin/bash
# run.sh FOLDER: the extractor's stages and its peers on the same files in one run, one core each.
set -euo pipefail
corpus=${1:?usage: run.sh FOLDER}
here=$(cd "$(dirname "$0")" && pwd)
# As deploy/Dockerfile builds what is shipped.
swift build -c release --static-swift-stdlib --package-path "$here" >&2
"$here/.build/release/bench" "$corpus"
venv=$here/.venv-peers
if [[ ! -x $venv/bin/python ]]; then
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet jionlp==1.5.31 jieba==0.42.1
fi
"$venv/bin/python" "$here/peers.py" "$corpus" | grep -v '^#'
