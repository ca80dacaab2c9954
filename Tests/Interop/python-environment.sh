#!/bin/bash
# python-environment.sh [REQUIREMENTS…]: prints a Python that has the packages of requirements.txt and of the files named:
# the one that PYTHON names, or one in .venv, made here where it is missing.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
if [[ -n ${PYTHON:-} ]]; then echo "$PYTHON"; exit 0; fi
venv=$here/../../.venv
more=()
for file; do more+=(-r "$file"); done
if [[ ! -x $venv/bin/python ]]; then python3 -m venv "$venv" >&2; fi
"$venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/python/requirements.txt" "${more[@]}" >&2
echo "$venv/bin/python"
