#!/bin/bash
# Builds the benchmark of the search index, fetches tantivy into a virtual environment, runs all engines.
set -euo pipefail
cd "$(dirname "$0")"
swift build -c release --quiet
[[ -x .venv/bin/python ]] || python3 -m venv .venv
.venv/bin/python -c 'import tantivy' 2>/dev/null || .venv/bin/pip install --quiet tantivy==0.27.0
exec .venv/bin/python bench.py "$@"
