#!/usr/bin/env python3
"""The search index beside other engines, on the same generated documents and queries.

bench.py [--documents N] [--engines tantivy,tantivy-cover,tantivy-letters,fts5-bigram,fts5-trigram]
         [--directory DIR] [--steps S,S…] [--clock wall|processor]

Prints what each is: exact or not (truth by brute force), build speed per core, size, times of the top 10 by class
of query, and the ratios; then for the index alone totals, facets, scaling over threads, and fresh documents
while merging. Times are milliseconds, the middle of several warm runs, one thread.

Steps: make (documents and queries), build (all engines), check (counts and order by brute force), query (all
engines' times), alone (threads, fresh documents). Without --steps all of them; with --directory results are kept
there, so that the steps that are timed can be run while the machine does nothing else. On a machine that is never
idle, --clock processor takes the queries' times as processor time of the asking thread, for all engines alike.
"""
import argparse
import json
import math
import os
import shutil
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
    print(f"{name:<40}" + "".join(f" {cell:>16}" for cell in cells))


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
    row("nothing to find", *[f"{results[name][2]:.3f}" for name in names])
    print("\nours against the others (times faster, times smaller)")
    others = names[1:]
    row("", *others)

    def ratios(label, value):
        row(label, *[f"{value(name):.1f}" for name in others])

    for part, label in ((0.5, "p50"), (0.99, "p99")):
        ratios(f"top 10 {label}", lambda name: (
            percentile(part, times(name, "top")) / percentile(part, times("taizhang", "top"))))
    for kind in ("filtered", "rare name"):
        for part, label in ((0.5, "p50"), (0.99, "p99")):
            ratios(f"{kind} {label}", lambda name: (
                percentile(part, times(name, "top", kind)) / percentile(part, times("taizhang", "top", kind))))
    ratios("build", lambda name: ours[0]["mb_s_core"] / results[name][0]["mb_s_core"])
    ratios("size", lambda name: results[name][0]["ratio"] / ours[0]["ratio"])
    for name in others:
        slower = [q["query"] for q, other in zip(ours[1], results[name][1]) if q["top"] > other["top"]]
        print(f"queries where {name} is faster: {len(slower)} of {len(ours[1])}")


STEPS = ("make", "build", "check", "query", "alone")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--documents", type=int, default=20_000)
    parser.add_argument("--engines", default="tantivy,tantivy-cover,tantivy-letters,fts5-bigram,fts5-trigram")
    parser.add_argument("--directory")
    parser.add_argument("--clock", choices=("wall", "processor"), default="wall")
    parser.add_argument("--steps", default=",".join(STEPS))
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="taizhang-bench-search-") as temporary:
        directory = arguments.directory or temporary
        os.environ["BENCH_CLOCK"] = arguments.clock
        os.makedirs(directory, exist_ok=True)
        steps = arguments.steps.split(",")
        engines = [name for name in arguments.engines.split(",") if name]
        for step in STEPS:
            if step in steps:
                take(step, arguments.documents, engines, directory)
        if "query" in steps:
            report(engines, directory)
        if "alone" in steps:
            report_alone(directory)


def keep(directory, name, lines):
    with open(f"{directory}/{name}.json", "w", encoding="utf-8") as file:
        json.dump(lines, file, ensure_ascii=False)


def kept(directory, name):
    with open(f"{directory}/{name}.json", encoding="utf-8") as file:
        return json.load(file)


def take(step, documents, engines, directory):
    def ours(*command):
        return run(PROGRAM, *command)

    if step == "make":
        keep(directory, "make", ours("make", str(documents), directory))
    elif step == "check":
        keep(directory, "check", ours("check", directory))
    elif step == "alone":
        keep(directory, "scale", ours("scale", directory))
        # On a copy, for it changes the index.
        shutil.rmtree(f"{directory}/fresh", ignore_errors=True)
        shutil.copytree(f"{directory}/index", f"{directory}/fresh/index")
        keep(directory, "fresh", ours("fresh", f"{directory}/fresh", "4000"))
        shutil.rmtree(f"{directory}/fresh/index")
        shutil.copytree(f"{directory}/index", f"{directory}/fresh/index")
        keep(directory, "reopen", ours("reopen", f"{directory}/fresh", str(documents // 5)))
        keep(directory, "large", ours("large", "64"))
    else:
        last = [str(documents), directory] if step == "build" else [directory]
        keep(directory, f"{step}-taizhang", ours(step, *last))
        for name in engines:
            keep(directory, f"{step}-{name}", run(sys.executable, f"{HERE}/engines.py", step, name, directory))


def report(engines, directory):
    made = kept(directory, "make")[0]
    print(f"{made['documents']} documents, {made['text_mb']:.1f} MB, load {os.getloadavg()[0]:.1f}, "
          f"{os.cpu_count()} processors\n")
    build, lines, checks = (kept(directory, name) for name in ("build-taizhang", "query-taizhang", "check"))
    letters = [q for q in lines if q["kind"] == "one letter"]
    nothing = [q for q in lines if q["kind"] == "nothing"]
    answers = [q | check for q, check in zip(lines, checks)]
    results = {"taizhang": (build[0], answers, nothing[0]["top"])}
    for name in engines:
        lines = kept(directory, f"query-{name}")
        results[name] = (kept(directory, f"build-{name}")[0], lines[:-1], lines[-1]["top"])
    table(results)
    print("\nthe index alone")
    row("texts kept, of the text", f"{build[0]['stored_mb'] / build[0]['text_mb']:.3f}")
    row("memory while building, MB", f"{build[0]['rss_mb']:.0f}")
    row("top 10 as by brute-force BM25", f"{sum(q['same_order'] for q in answers)}/{len(answers)}")
    for key, label in (("bounded", "top 10 and total to 1,000"), ("facets", "the same with two facets"),
                       ("newest", "newest 10")):
        row(label, *[f"{name} {percentile(part, [q[key] for q in answers]):.3f}"
                     for name, part in (("p50", 0.5), ("p99", 0.99))])
    row("top 10 of one letter", *[f"{name} {percentile(part, [q['top'] for q in letters]):.3f}"
                                  for name, part in (("p50", 0.5), ("max", 1))])
    if "fts5-trigram" in engines:
        print("A trigram index has no trigram for two letters: those it counts as none.")


def report_alone(directory):
    for line in kept(directory, "scale"):
        for kind in ("threads", "processes"):
            part = line[kind]
            row(f"{line['readers']} reading {kind}", f"{part['queries_s']:.0f} q/s", f"x {part['scale']:.2f}",
                f"cpu {part['cpu_ms']:.3f} ms each", f"{part['waits_query']:.3f} waits each")
    fresh = kept(directory, "fresh")[0]
    for name, label in (("own", ""), ("beside", ", all merged")):
        part = fresh[name]
        for key, what in (("visible", "document until found"), ("read", "a reader meanwhile"),
                          ("commit", "a commit of 200")):
            row(what + label, *[f"{k} {part[key][k]:.3f}" for k in ("p50", "p99", "max")])
        for step, slow in part["slow"].items():
            row(f"{step} of 5 ms and more{label}", f"{slow['count']} times",
                *[f"{k} {slow[k]:.0f} ms" for k in ("computing", "queued", "blocked")], f"{slow['faults']} faults")
    row("documents during that merge", fresh["beside"]["count"], f"in {fresh['merge_s']:.1f} s")
    row("opening, ms", f"{fresh['open_ms']:.1f}")
    row("own memory after all, MB", f"{fresh['rss_mb']:.0f}")
    again, large = kept(directory, "reopen")[0], kept(directory, "large")[0]
    row("opening with deleted documents", f"{again['deleted']} deleted", f"{again['open_ms']:.1f} ms",
        f"first query {again['first_ms']:.1f} ms", f"later {again['later_ms']:.2f} ms")
    row("one document of 64 MB", f"{large['apply_ms']:.0f} ms", f"peak {large['peak_mb']:.0f} MB",
        f"its bytes {large['mb']:.0f} MB")


main()
