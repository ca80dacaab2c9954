#!/usr/bin/env python3
"""Writes tables.h from Python's Unicode data: which scalars are letters, and what the others fold to.

Folding is NFKC, then case folding, then NFKC again, scalar by scalar. Left alone: white space (the kernel
collapses it), anything whose folded form holds a space, and forms longer than four times the source.
Run: python3 make_tables.py > tables.h
"""
import unicodedata

SPACES = set([0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000])
SPACES |= set(range(0x2000, 0x200B))
IGNORED = [0x00AD, 0x034F, 0x061C, 0xFEFF] + list(range(0x180B, 0x1810)) + list(range(0x200B, 0x2010))
IGNORED += list(range(0x202A, 0x202F)) + list(range(0x2060, 0x2070)) + list(range(0xFE00, 0xFE10))
IGNORED += list(range(0xE0100, 0xE01F0))
IGNORED = set(IGNORED)


def letter(cp):
    return unicodedata.category(chr(cp))[0] in "LNM" and cp not in IGNORED


def fold(cp):
    if cp in SPACES or 0xD800 <= cp < 0xE000:
        return None
    if cp in IGNORED:
        return ""
    s = chr(cp)
    f = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", s).casefold())
    if f == s or any(ord(c) in SPACES for c in f) or not f:
        return None
    if len(f.encode()) > 4 * len(s.encode()):
        return None
    return f


def words(bits):
    return [sum(1 << i for i in range(64) if bits[w + i]) for w in range(0, 65536, 64)]


def emit(ctype, name, items, per, form):
    print(f"static const {ctype} {name}[{len(items)}] = {{")
    for i in range(0, len(items), per):
        print("  " + ", ".join(form(x) for x in items[i:i + per]) + ",")
    print("};\n")


def main():
    print("// Written by make_tables.py from Unicode", unicodedata.unidata_version, "data; never edited.")
    print("// Letters of the basic plane as bits, letters above it as ranges, and the folded forms.\n")
    print("#include <stdint.h>\n")
    emit("uint64_t", "tz_letter_bits", words([letter(c) for c in range(65536)]), 5, lambda x: f"0x{x:016x}")
    ranges, start = [], None
    for cp in range(0x10000, 0x110001):
        inside = cp < 0x110000 and letter(cp)
        if inside and start is None:
            start = cp
        if not inside and start is not None:
            ranges += [start, cp - 1]
            start = None
    emit("uint32_t", "tz_letter_ranges", ranges, 12, lambda x: f"{x}")
    folds = {}
    for cp in range(0x80, 0x110000):
        if 0xFF01 <= cp <= 0xFF5E:
            continue
        f = fold(cp)
        if f is not None:
            folds[cp] = f.encode()
    emit("uint64_t", "tz_fold_bits", words([c in folds for c in range(65536)]), 5, lambda x: f"0x{x:016x}")
    pool, at, entries = bytearray(), {}, []
    for cp in sorted(folds):
        b = folds[cp]
        if b not in at:
            found = pool.find(b)
            if found < 0:
                found = len(pool)
                pool += b
            at[b] = found
        entries.append((cp, at[b], len(b)))
    assert len(pool) < 65536 and max(e[2] for e in entries) < 256
    emit("uint32_t", "tz_fold_scalar", [e[0] for e in entries], 13, lambda x: f"{x}")
    emit("uint16_t", "tz_fold_offset", [e[1] for e in entries], 15, lambda x: f"{x}")
    emit("uint8_t", "tz_fold_length", [e[2] for e in entries], 34, lambda x: f"{x}")
    emit("uint8_t", "tz_fold_pool", list(pool), 21, lambda x: f"{x}")


main()
