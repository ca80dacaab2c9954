"""Other engines on the same documents and queries: SQLite FTS5 (bigram, trigram) and tantivy with positions.

Bigrams are made here, as the index of this repository makes them, and handed over as words: a letter and its
successor, a run's last letter by itself. Making them is not counted as building. tantivy is given its words in three
forms, each of them exact:

tantivy          bigrams; a phrase is all its bigrams.
tantivy-cover    bigrams, and a mark between runs; a phrase is every second bigram and the last: fewer lists to read.
tantivy-letters  single letters, and a mark between runs.

Run by bench.py, one engine per process: engines.py build|query ENGINE DIRECTORY. Prints one JSON object per line.
"""
import json
import os
import re
import shutil
import sqlite3
import sys
import time

try:
    import tantivy
except ImportError:
    tantivy = None

# Set by bench.py --clock.
CLOCK = time.thread_time if os.environ.get("BENCH_CLOCK") == "processor" else time.perf_counter
RUN = re.compile(r"\w+")


def bigrams(text):
    words = []
    for run in RUN.findall(text.lower()):
        words.extend(run[i:i + 2] for i in range(len(run)))
    return words


MARK = "|"


def marked(text, words_of):
    words = []
    for run in RUN.findall(text.lower()):
        words.extend(words_of(run))
        words.append(MARK)
    return words


def run_bigrams(run):
    return [run[i:i + 2] for i in range(len(run))]


def cover(phrase):
    """Bigrams that have every letter of a phrase, with their places."""
    last = len(phrase) - 2
    return [(i, phrase[i:i + 2]) for i in sorted({*range(0, last + 1, 2), last})]


def phrase_words(phrase):
    """The whole bigrams of a phrase; a single run of letters is assumed."""
    return [phrase[i:i + 2] for i in range(len(phrase) - 1)] or [phrase]


def runs(phrases):
    """Runs of letters of each phrase: over punctuation these engines can't look, so runs are phrases."""
    return [run for phrase in phrases for run in RUN.findall(phrase.lower())]


def documents(directory):
    with open(f"{directory}/documents.tsv", encoding="utf-8") as file:
        for line in file:
            key, date, year, region, kind, text = line.rstrip("\n").split("\t")
            yield key, int(date), year, region, kind, text


def queries(directory):
    with open(f"{directory}/queries.tsv", encoding="utf-8") as file:
        for line in file:
            kind, label, year, region, truth = line.rstrip("\n").split("\t")
            words = label.split(" ")
            yield {"kind": kind, "query": label, "either": label.startswith("|"), "year": year, "region": region,
                   "phrases": [word.lstrip("|") for word in words if not word.startswith("-")],
                   "without": [word[1:] for word in words if word.startswith("-")], "truth": int(truth)}


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

    def open(self):
        self.db = sqlite3.connect(self.path)
        self.db.execute("PRAGMA cache_size=-1048576")

    def build(self, directory):
        if os.path.exists(self.path):
            os.remove(self.path)
        self.open()
        self.db.execute("PRAGMA journal_mode=OFF")
        self.db.execute("PRAGMA synchronous=OFF")
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

        found = f" {'OR' if query['either'] else 'AND'} ".join(quoted("text", run) for run in runs(query["phrases"]))
        parts = [f"({found})"]
        if query["year"]:
            parts.append(f'year : "{query["year"]}"')
        if query["region"]:
            parts.append(quoted("region", query["region"]))
        left_out = "".join(f" NOT {quoted('text', run)}" for run in runs(query["without"]))
        return f"({' AND '.join(parts)}){left_out}"

    def top(self, compiled):
        return self.db.execute("SELECT rowid FROM t WHERE t MATCH ? ORDER BY rank LIMIT 10", (compiled,)).fetchall()

    def count(self, compiled):
        return self.db.execute("SELECT count(*) FROM t WHERE t MATCH ?", (compiled,)).fetchone()[0]


class Tantivy:
    def __init__(self, directory, form):
        self.form, self.path = form, f"{directory}/tantivy{form and '-' + form}"

    def words(self, text):
        if self.form == "letters":
            return marked(text, list)
        return marked(text, run_bigrams) if self.form == "cover" else bigrams(text)

    def phrase(self, run):
        if self.form == "letters" or len(run) < 3:
            return list(run) if self.form == "letters" else [run]
        return cover(run) if self.form == "cover" else phrase_words(run)

    def open(self):
        self.index = tantivy.Index.open(self.path)
        self.schema = self.index.schema
        self.searcher = self.index.searcher()

    def build(self, directory):
        shutil.rmtree(self.path, ignore_errors=True)
        os.makedirs(self.path)
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("text", stored=False, tokenizer_name="whitespace", index_option="position")
        for name in ("year", "region"):
            builder.add_text_field(name, stored=False, tokenizer_name="raw", index_option="basic")
        index = tantivy.Index(builder.build(), path=self.path)
        watch, bytes_ = Stopwatch(), 0
        writer = index.writer(heap_size=1_000_000_000, num_threads=1)
        reader = documents(directory)
        while True:
            document = watch.prepare(next, reader, None)
            if document is None:
                break
            _, _, year, region, _, text = document
            bytes_ += len(text.encode())
            words = watch.prepare(lambda: " ".join(self.words(text)))
            writer.add_document(tantivy.Document(text=words, year=year, region=region))
        writer.commit()
        writer.wait_merging_threads()
        return watch.seconds, bytes_

    def compile(self, query):
        occur, make = tantivy.Occur, tantivy.Query

        def phrase(run):
            words = self.phrase(run)
            if len(words) == 1:
                return make.term_query(self.schema, "text", words[0], "freq")
            return make.phrase_query(self.schema, "text", words)

        wanted = occur.Should if query["either"] else occur.Must
        parts = [(wanted, phrase(run)) for run in runs(query["phrases"])]
        others = [(occur.MustNot, phrase(run)) for run in runs(query["without"])]
        for name in ("year", "region"):
            if query[name]:
                filtered = make.const_score_query(make.term_query(self.schema, name, query[name], "basic"), 0.0)
                others.append((occur.Must, filtered))
        return parts[0][1] if len(parts + others) == 1 else make.boolean_query(parts + others)

    def top(self, compiled):
        return self.searcher.search(compiled, 10, count=False).hits

    def count(self, compiled):
        return self.searcher.search(compiled, 1, count=True).count


def middle(values):
    return sorted(values)[len(values) // 2]


def ask(engine, query):
    """Times of the top 10, the middle of five after one to warm up, fewer where each takes long; and the count."""
    compiled = engine.compile(query)
    start = CLOCK()
    engine.top(compiled)
    runs_ = 5 if CLOCK() - start < 0.2 else 3
    times = []
    for _ in range(runs_):
        start = CLOCK()
        engine.top(compiled)
        times.append((CLOCK() - start) * 1e3)
    start = CLOCK()
    count = engine.count(compiled)
    all_ = (CLOCK() - start) * 1e3
    return {"kind": query["kind"], "query": query["query"], "count": count, "exact": count == query["truth"],
            "top": middle(times), "all": all_}


def main():
    step, name, directory = sys.argv[1:4]
    kind, _, form = name.partition("-")
    engine = Tantivy(directory, form) if kind == "tantivy" else Fts5(directory, form)
    if step == "build":
        seconds, bytes_ = engine.build(directory)
        print(json.dumps({"cpu_s": seconds, "mb_s_core": bytes_ / 1e6 / seconds, "ratio": size(engine.path) / bytes_}))
        return
    engine.open()
    for query in queries(directory):
        print(json.dumps(ask(engine, query), ensure_ascii=False), flush=True)
    # What a call costs from Python, with nothing to find.
    nothing = ask(engine, {"kind": "", "query": "", "either": False, "phrases": ["鱻龘"], "without": [], "year": "",
                           "region": "", "truth": 0})
    print(json.dumps(nothing | {"kind": "nothing"}))


main()
