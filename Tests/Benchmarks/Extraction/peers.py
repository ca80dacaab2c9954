#!/usr/bin/env python3
"""peers.py FOLDER [SECONDS]: the same corpus through JioNLP's extract_money and jieba's cut, one core.

Prints MB of source (UTF-8) per second of processor time for each. A peer runs over the files in order until the time is up.
"""
import sys
import time
from pathlib import Path


def read(path):
    data = path.read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("gb18030", errors="replace")


def measure(name, texts, seconds, run):
    for text in texts[:1]:
        run(text[:2000])  # load dictionaries
    done = 0
    start = time.process_time()
    while time.process_time() - start < seconds:
        for text in texts:
            run(text)
            done += len(text.encode())
            if time.process_time() - start >= seconds:
                break
    print(f"{name:<24}{done / 1e6 / (time.process_time() - start):.2f} MB/s", flush=True)


def main():
    texts = [read(p) for p in sorted(Path(sys.argv[1]).iterdir()) if p.is_file()]
    seconds = float(sys.argv[2]) if len(sys.argv) > 2 else 10
    import jieba
    import jionlp

    jieba.setLogLevel(60)
    measure("JioNLP extract_money", texts, seconds, lambda t: jionlp.ner.extract_money(t, with_parsing=False))
    measure("  with parsing", texts, seconds, lambda t: jionlp.ner.extract_money(t, with_parsing=True))
    measure("jieba cut", texts, seconds, lambda t: list(jieba.cut(t)))


main()
