#!/usr/bin/env python3
"""The search index beside other engines, in one run, on the same generated documents and queries.

bench.py [--documents N] [--engines tantivy,fts5-bigram,fts5-trigram] [--directory DIR]

Prints what each is: exact or not (truth by brute force), build speed per core, size, times of the top 10 by class
of query, and the ratios; then for the index alone totals, facets, scaling over threads, and fresh documents
while merging. Times are milliseconds, the middle of several warm runs, one thread.
"""
import argparse
import json
import math
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
PROGRAM = f"{HERE}/.build/release/search-bench"


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def percentile(part, values):
    values = sorted(values)
    return values[max(0, math.ceil(part * len(values)) - 1)]


def row(name, *cells):
    print(f"{name:<34}" + "".join(f"{cell:>15}" for cell in cells))


def table(results):
    names = list(results)
    row("", *names)
    ours = results["taizhang"]
    counts = {name: f"{sum(q['exact'] for q in result[1])}/{len(result[1])}" for name, result in results.items()}
    row("exact counts", *[counts[name] for name in names])
    row("build MB/s per core", *[f"{results[name][0]['mb_s_core']:.1f}" for name in names])
    row("index / text", *[f"{results[name][0]['ratio']:.3f}" for name in names])

    def times(name, key, kind=None):
        return [q[key] for q in results[name][1] if kind in (None, q["kind"])]

    for part, label in ((0.5, "p50"), (0.99, "p99")):
        row(f"top 10, all classes, {label}", *[f"{percentile(part, times(name, 'top')):.3f}" for name in names])
    for kind in dict.fromkeys(q["kind"] for q in ours[1]):
        for part, label in ((0.5, "p50"), (0.99, "p99")):
            values = [f"{percentile(part, times(name, 'top', kind)):.3f}" for name in names]
            row(f"top 10, {kind}, {label}", *values)
    row("all counted, p50", *[f"{percentile(0.5, times(name, 'all')):.3f}" for name in names])
    row("all counted, p99", *[f"{percentile(0.99, times(name, 'all')):.3f}" for name in names])
    print("\nours against the others (times faster, times smaller)")
    for name in names[1:]:
        other = results[name]
        ratios = {
            "top 10 p50": percentile(0.5, times(name, "top")) / percentile(0.5, times("taizhang", "top")),
            "top 10 p99": percentile(0.99, times(name, "top")) / percentile(0.99, times("taizhang", "top")),
            "build": ours[0]["mb_s_core"] / other[0]["mb_s_core"],
            "size": other[0]["ratio"] / ours[0]["ratio"],
        }
        for kind in ("filtered", "rare name"):
            ratios[f"{kind} p50"] = percentile(0.5, times(name, "top", kind)) / percentile(
                0.5, times("taizhang", "top", kind))
        row(name, *[f"{label} {value:.1f}" for label, value in ratios.items()])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--documents", type=int, default=20_000)
    parser.add_argument("--engines", default="tantivy,fts5-bigram,fts5-trigram")
    parser.add_argument("--directory")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="taizhang-bench-search-") as temporary:
        directory = arguments.directory or temporary
        os.makedirs(directory, exist_ok=True)
        measure(arguments, directory)


def measure(arguments, directory):
    made = run(PROGRAM, "make", str(arguments.documents), directory)[0]
    print(f"{made['documents']} documents, {made['text_mb']:.1f} MB, load {os.getloadavg()[0]:.1f}\n")
    results = {}
    build = run(PROGRAM, "build", str(arguments.documents), directory)[0]
    answers = run(PROGRAM, "query", directory)
    results["taizhang"] = (build, answers)
    for engine in filter(None, arguments.engines.split(",")):
        lines = run(sys.executable, f"{HERE}/engines.py", engine, directory)
        results[engine] = (lines[0], lines[1:])
    table(results)
    print("\nthe index alone")
    row("texts kept, of the text", f"{build['stored_mb'] / build['text_mb']:.3f}")
    row("top 10 as by brute-force BM25", f"{sum(q['same_order'] for q in answers)}/{len(answers)}")
    for key, label in (("bounded", "top 10 and total to 1,000"), ("facets", "the same with two facets"),
                       ("newest", "newest 10")):
        row(label, *[f"{name} {percentile(part, [q[key] for q in answers]):.3f}"
                     for name, part in (("p50", 0.5), ("p99", 0.99))])
    for line in run(PROGRAM, "scale", directory):
        row(f"{line['threads']} reading threads", f"{line['queries_s']:.0f} q/s", f"x {line['scale']:.2f}",
            f"cpu {line['cpu_ms']:.3f} each")
    fresh = run(PROGRAM, "fresh", directory, "4000")[0]
    row("one document until it is found", *[f"{k} {fresh['visible_' + k]:.3f}" for k in ("p50", "p99", "max")])
    row("a reader meanwhile", *[f"{k} {fresh['read_' + k]:.3f}" for k in ("p50", "p99", "max")])
    row("a commit of 200", f"p50 {fresh['commit_p50']:.1f}", f"max {fresh['commit_max']:.1f}")
    row("own memory, MB", f"build {build['rss_mb']:.0f}", f"after {fresh['rss_mb']:.0f}")
    row("opening, ms", f"{fresh['open_ms']:.1f}")
    print("\nA trigram index has no trigram for two letters: those it counts as none.")


main()
