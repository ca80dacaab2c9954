"""Attacks a server of the test service, class by class, while an honest client measures itself.

attack.py [--seconds N] [--json FILE] [--only WORDS] SERVER [ARGUMENT…]

SERVER is a command that prints `listening on HOST:PORT`; it is started once and must survive everything. For
each class the table says what became of the attacker, the honest client's latency beside its baseline, and the
server's resident memory. The baseline is measured anew before each class, because a machine's pace drifts. The
attacker runs at the lowest priority: what it costs the server counts, not what its own program takes of the cores
that the honest client needs, too. Where the system itself is what is kept busy (`SYSTEMS`), the baseline is measured
while the same goes to a socket that nobody serves, and where it goes on at full speed (`SERVED`), while it goes
to a second server. Exit status 1 if the server died, an honest call failed, or memory grew without bound.
"""

import argparse
import contextlib
import json
import os
import socket
import subprocess
import sys
import time
from pathlib import Path

from attacks import ATTACKS

SYSTEMS = {"connect flood"}
SERVED = {"empty messages in the window", "late data flood"}
HERE = Path(__file__).resolve().parent
# 8 MiB that peers may leave unread, and for each of 20 an answer of 1 MB, twice while it is made; and some.
MEMORY_GROWTH_MAX_MIB = 96
# 100 streams of 5 connections, each with its window of 256 KiB full.
WINDOWS_FULL_MIB = {"queued empty messages": 128 + 16}


def resident_mib(pid):
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


class Honest:
    """The honest client in a process of its own."""

    def __init__(self, address, seconds, rate=200, cancel_share=0.0):
        command = [sys.executable, str(HERE / "honest.py"), address, str(seconds), str(rate), str(cancel_share)]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        if self.process.stdout.readline().strip() != "ready":
            raise SystemExit("the honest client could not connect")

    def result(self):
        output, _ = self.process.communicate(timeout=120)
        return json.loads(output)


def start_attacker(name, address, seconds):
    command = [sys.executable, str(HERE / "attack.py"), "--attacker", name, "--seconds", str(seconds), address]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


@contextlib.contextmanager
def started(command):
    """A server and where it listens."""
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        line = server.stdout.readline().strip()
        if not line.startswith("listening on "):
            raise SystemExit(f"the server said {line!r} instead of where it listens")
        yield server, line.removeprefix("listening on ")
    finally:
        server.terminate()
        server.wait(timeout=60)


@contextlib.contextmanager
def another_target(name, command):
    """Where the attack goes while the baseline is measured; None if nowhere."""
    if name in SYSTEMS:
        with socket.create_server(("127.0.0.1", 0), backlog=1024) as unserved:
            yield f"127.0.0.1:{unserved.getsockname()[1]}"
    elif name in SERVED:
        with started(command) as (_, address):
            yield address
    else:
        yield None


def measure_baseline(name, address, seconds, command):
    with another_target(name, command) as target:
        honest = Honest(address, seconds)
        attacker = start_attacker(name, target, seconds) if target else None
        baseline = honest.result()
        if attacker:
            attacker.communicate(timeout=120)
        return baseline


def one(name, address, pid, seconds, command):
    baseline = measure_baseline(name, address, seconds, command)
    before = resident_mib(pid)
    honest = Honest(address, seconds)
    attacker = start_attacker(name, address, seconds)
    peak = before
    while honest.process.poll() is None and Path(f"/proc/{pid}").exists():
        peak = max(peak, resident_mib(pid))
        time.sleep(0.1)
    row = {"attack": name, "baseline": baseline, "honest": honest.result(), "rss_before": before, "rss_peak": peak}
    row["fate"] = attacker.communicate(timeout=120)[0].strip() or "the attacker itself failed"
    row["rss_after"] = resident_mib(pid)
    return row


def describe(row):
    honest, baseline = row["honest"], row["baseline"]
    errors = " ".join(f"{code}×{count}" for code, count in honest["errors"].items()) or "none"
    return (
        f"| {row['attack']} | {row['fate']} | {baseline['p99']:.2f} | {honest['p99']:.2f} "
        f"| {honest['p99'] / baseline['p99']:.1f}× | {errors} "
        f"| {row['rss_before']:.0f} → {row['rss_peak']:.0f} → {row['rss_after']:.0f} |"
    )


def edges(address):
    """What must not be cut: a tenth of 200 calls/s cancelled."""
    honest = Honest(address, 60, 200, 0.1)
    result = honest.result()
    return {"attack": "honest edge: 10 % of 200 calls/s cancelled, 60 s", "honest": result}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=15, help="how long each class lasts (default 15)")
    parser.add_argument("--json", help="write every figure to this file")
    parser.add_argument("--only", help="only classes whose name holds these words")
    parser.add_argument("--attacker", help=argparse.SUPPRESS)
    parser.add_argument("--skip-edges", action="store_true", help="leave out the honest edge of a minute")
    parser.add_argument("server", nargs=argparse.REMAINDER, help="the server's command")
    options = parser.parse_args()
    if options.attacker:
        os.nice(19)
        until = time.monotonic() + options.seconds
        print(ATTACKS[options.attacker](options.server[0], until))
        return 0
    with started(options.server) as (server, address):
        return campaign(options, address, server)


def campaign(options, address, server):
    Honest(address, 3).result()  # warms the server up
    print("| attack | the attacker | p99 ms before | p99 ms meanwhile | ratio | errors | server MiB |")
    print("|---|---|---|---|---|---|---|")
    rows, failed = [], 0
    for name in ATTACKS:
        if options.only and options.only not in name:
            continue
        row = one(name, address, server.pid, options.seconds, options.server)
        rows.append(row)
        print(describe(row), flush=True)
        dead = server.poll() is not None
        grown = row["rss_peak"] - row["rss_before"] > WINDOWS_FULL_MIB.get(name, MEMORY_GROWTH_MAX_MIB)
        failed += bool(dead or grown or row["honest"]["errors"])
        if dead:
            print(f"the server died with status {server.returncode} under {name}")
            break
    if not options.skip_edges and server.poll() is None:
        row = edges(address)
        rows.append(row)
        print(f"{row['attack']}: {row['honest']}")
        failed += bool(row["honest"]["errors"])
    if options.json:
        Path(options.json).write_text(json.dumps(rows, indent=1))
    print(f"{len(rows) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
