"""Other engines on the same documents and queries: SQLite FTS5 (bigram, trigram) and tantivy with positions.

Bigrams are made here, as the index of this repository makes them, and handed over as words: a letter and its
successor, a run's last letter by itself. Making them is not counted as building.
Run by bench.py, one engine per process: engines.py ENGINE DIRECTORY. Prints one JSON object per line.
"""
import json
import os
import re
import shutil
import sqlite3
import sys
import time

RUN = re.compile(r"\w+")


def bigrams(text):
    words = []
    for run in RUN.findall(text.lower()):
        words.extend(run[i:i + 2] for i in range(len(run)))
    return words


def phrase_words(phrase):
    """The whole bigrams of a phrase; a single run of letters is assumed."""
    return [phrase[i:i + 2] for i in range(len(phrase) - 1)] or [phrase]


def phrases_of(query):
    """Runs of letters of each phrase: over punctuation these engines can't look, so runs are phrases."""
    for phrase in query["phrases"]:
        for run in RUN.findall(phrase.lower()):
            yield run


def documents(directory):
    with open(f"{directory}/documents.tsv", encoding="utf-8") as file:
        for line in file:
            key, date, year, region, kind, text = line.rstrip("\n").split("\t")
            yield key, int(date), year, region, kind, text


def queries(directory):
    with open(f"{directory}/queries.tsv", encoding="utf-8") as file:
        for line in file:
            kind, phrases, year, region, truth = line.rstrip("\n").split("\t")
            yield {"kind": kind, "phrases": phrases.split(" "), "year": year, "region": region, "truth": int(truth)}


def size(path):
    if os.path.isfile(path):
        return os.path.getsize(path)
    return sum(os.path.getsize(os.path.join(base, name)) for base, _, names in os.walk(path) for name in names)


class Stopwatch:
    """Processor time of the process without what is spent in preparing."""

    def __init__(self):
        self.start, self.preparing = time.process_time(), 0.0

    def prepare(self, make, *arguments):
        begun = time.thread_time()
        made = make(*arguments)
        self.preparing += time.thread_time() - begun
        return made

    @property
    def seconds(self):
        return time.process_time() - self.start - self.preparing


class Fts5:
    def __init__(self, directory, tokenizer):
        self.tokenizer, self.path = tokenizer, f"{directory}/fts5-{tokenizer}.db"

    def build(self, directory):
        if os.path.exists(self.path):
            os.remove(self.path)
        self.db = sqlite3.connect(self.path)
        self.db.execute("PRAGMA journal_mode=OFF")
        self.db.execute("PRAGMA synchronous=OFF")
        self.db.execute("PRAGMA cache_size=-262144")
        name = "trigram" if self.tokenizer == "trigram" else "unicode61"
        self.db.execute(f"CREATE VIRTUAL TABLE t USING fts5(text, year, region, content='', tokenize='{name}')")
        watch, bytes_ = Stopwatch(), 0
        reader, number = documents(directory), 0
        while True:
            document = watch.prepare(next, reader, None)
            if document is None:
                break
            _, _, year, region, _, text = document
            bytes_ += len(text.encode())
            if self.tokenizer == "bigram":
                text = watch.prepare(lambda: " ".join(bigrams(text)))
                region = watch.prepare(lambda: " ".join(bigrams(region)))
            self.db.execute("INSERT INTO t(rowid, text, year, region) VALUES (?,?,?,?)", (number, text, year, region))
            number += 1
        self.db.commit()
        self.db.execute("INSERT INTO t(t) VALUES ('optimize')")
        self.db.commit()
        return watch.seconds, bytes_

    def compile(self, query):
        def quoted(column, run):
            if self.tokenizer == "bigram":
                run = " ".join(phrase_words(run))
            return f'{column} : "{run}"'

        parts = [quoted("text", run) for run in phrases_of(query)]
        if query["year"]:
            parts.append(f'year : "{query["year"]}"')
        if query["region"]:
            parts.append(quoted("region", query["region"]))
        return " AND ".join(parts)

    def top(self, compiled):
        return self.db.execute("SELECT rowid FROM t WHERE t MATCH ? ORDER BY rank LIMIT 10", (compiled,)).fetchall()

    def count(self, compiled):
        return self.db.execute("SELECT count(*) FROM t WHERE t MATCH ?", (compiled,)).fetchone()[0]


class Tantivy:
    def __init__(self, directory):
        self.path = f"{directory}/tantivy"

    def build(self, directory):
        import tantivy
        self.tantivy = tantivy
        shutil.rmtree(self.path, ignore_errors=True)
        os.makedirs(self.path)
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("text", stored=False, tokenizer_name="whitespace", index_option="position")
        for name in ("year", "region"):
            builder.add_text_field(name, stored=False, tokenizer_name="raw", index_option="basic")
        self.schema = builder.build()
        self.index = tantivy.Index(self.schema, path=self.path)
        watch, bytes_ = Stopwatch(), 0
        writer = self.index.writer(heap_size=1_000_000_000, num_threads=1)
        reader = documents(directory)
        while True:
            document = watch.prepare(next, reader, None)
            if document is None:
                break
            _, _, year, region, _, text = document
            bytes_ += len(text.encode())
            words = watch.prepare(lambda: " ".join(bigrams(text)))
            writer.add_document(tantivy.Document(text=words, year=year, region=region))
        writer.commit()
        writer.wait_merging_threads()
        self.index.reload()
        self.searcher = self.index.searcher()
        return watch.seconds, bytes_

    def compile(self, query):
        must, make = self.tantivy.Occur.Must, self.tantivy.Query
        parts = []
        for run in phrases_of(query):
            words = phrase_words(run)
            if len(words) == 1:
                parts.append((must, make.term_query(self.schema, "text", words[0], "freq")))
            else:
                parts.append((must, make.phrase_query(self.schema, "text", words)))
        for name in ("year", "region"):
            if query[name]:
                filtered = make.const_score_query(make.term_query(self.schema, name, query[name], "basic"), 0.0)
                parts.append((must, filtered))
        return parts[0][1] if len(parts) == 1 else make.boolean_query(parts)

    def top(self, compiled):
        return self.searcher.search(compiled, 10, count=False).hits

    def count(self, compiled):
        return self.searcher.search(compiled, 1, count=True).count


def middle(values):
    return sorted(values)[len(values) // 2]


def main():
    name, directory = sys.argv[1:3]
    engine = Tantivy(directory) if name == "tantivy" else Fts5(directory, name.split("-")[1])
    seconds, bytes_ = engine.build(directory)
    print(json.dumps({"cpu_s": seconds, "mb_s_core": bytes_ / 1e6 / seconds, "ratio": size(engine.path) / bytes_}))
    for query in queries(directory):
        compiled = engine.compile(query)
        engine.top(compiled)
        times = []
        for _ in range(5):
            start = time.perf_counter()
            engine.top(compiled)
            times.append((time.perf_counter() - start) * 1e3)
        start = time.perf_counter()
        count = engine.count(compiled)
        all_ = (time.perf_counter() - start) * 1e3
        print(json.dumps({"kind": query["kind"], "query": " ".join(query["phrases"]), "count": count,
                          "exact": count == query["truth"], "top": middle(times), "all": all_}, ensure_ascii=False))
        sys.stdout.flush()


main()
