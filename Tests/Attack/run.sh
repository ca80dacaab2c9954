#!/bin/bash
# run.sh [options of attack.py]: builds the interoperability server in release form and attacks it.
#
# Needs Python with Tests/Interop/python/requirements.txt (PYTHON names it) and, for the class that opens 20,000
# connections, a limit of open files above that.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
python=${PYTHON:-$([[ -x $top/.venv/bin/python ]] && echo "$top/.venv/bin/python" || echo python3)}

swift build --package-path "$top" --configuration release --product rpc-interop-server
bin=$(swift build --package-path "$top" --configuration release --show-bin-path)
exec "$python" "$here/attack.py" "$@" "$bin/rpc-interop-server" --port 0
