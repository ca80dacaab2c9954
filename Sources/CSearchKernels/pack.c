// Posting lists: bit packing in blocks of 128, four lanes side by side, and cursors over them.

#include "CSearchKernels.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

typedef uint32_t lanes __attribute__((vector_size(16)));

static inline lanes load(const void *p) { lanes v; memcpy(&v, p, 16); return v; }
static inline void store(void *p, lanes v) { memcpy(p, &v, 16); }
static inline uint32_t load32(const uint8_t *p) { uint32_t v; memcpy(&v, p, 4); return v; }

static inline int width(uint32_t most) { return most ? 32 - __builtin_clz(most) : 0; }

// ---- 128 values: value i is in row i / 4, lane i % 4; each lane is a stream of `b` bits per row. ----

static void pack_block(const uint32_t *in, uint8_t *out, int b) {
  if (!b) return;
  lanes word = {0, 0, 0, 0};
  int shift = 0;
  for (int row = 0; row < 32; row++) {
    lanes v = load(in + 4 * row);
    word |= v << shift;
    shift += b;
    if (shift >= 32) {
      store(out, word);
      out += 16;
      shift -= 32;
      word = shift ? v >> (b - shift) : (lanes){0, 0, 0, 0};
    }
  }
}

__attribute__((always_inline))
static inline void unpack_width(const uint8_t *in, uint32_t *out, const int b) {
  const uint32_t m = (1u << b) - 1;
  const lanes mask = {m, m, m, m};
  lanes word = load(in);
  int shift = 0;
  in += 16;
#pragma clang loop unroll(full)
  for (int row = 0; row < 32; row++) {
    lanes v = word >> shift;
    shift += b;
    if (shift >= 32 && row < 31) {
      shift -= 32;
      word = load(in);
      in += 16;
      if (shift) v |= word << (b - shift);
    }
    store(out + 4 * row, v & mask);
  }
}

static void unpack_block(const uint8_t *in, uint32_t *out, int b) {
#define W(n) case n: unpack_width(in, out, n); break;
  switch (b) {
    case 0: memset(out, 0, 4 * TZ_BLOCK); break;
    W(1) W(2) W(3) W(4) W(5) W(6) W(7) W(8) W(9) W(10) W(11) W(12) W(13)
    W(14) W(15) W(16) W(17) W(18) W(19) W(20) W(21) W(22) W(23) W(24) W(25) W(26)
  }
#undef W
}

// ---- Fewer values: one stream of bits. ----

static size_t pack_tail(const uint32_t *in, size_t n, uint8_t *out, int b) {
  size_t bytes = (n * (size_t)b + 7) / 8;
  memset(out, 0, bytes + 8);
  for (size_t i = 0; b && i < n; i++) {
    size_t bit = i * (size_t)b;
    uint64_t w;
    memcpy(&w, out + (bit >> 3), 8);
    w |= (uint64_t)in[i] << (bit & 7);
    memcpy(out + (bit >> 3), &w, 8);
  }
  return bytes;
}

// Reads up to 8 bytes beyond the values; every section of a segment is followed by that much.
static void unpack_tail(const uint8_t *in, uint32_t *out, size_t n, int b) {
  uint64_t mask = (1ull << b) - 1;
  for (size_t i = 0; i < n; i++) {
    size_t bit = i * (size_t)b;
    uint64_t w;
    memcpy(&w, in + (bit >> 3), 8);
    out[i] = (uint32_t)(w >> (bit & 7) & mask);
  }
}

static inline size_t packed_size(size_t n, int b) { return (n * (size_t)b + 7) / 8; }

// ---- Encoder ----

void tz_encoder_init(tz_encoder *e, const float *norms) { memset(e, 0, sizeof *e); e->norms = norms; }

void tz_encoder_free(tz_encoder *e) { free(e->data); free(e->headers); e->data = e->headers = NULL; }

void tz_encoder_begin(tz_encoder *e) {
  e->data_length = e->headers_length = 0;
  e->pending = e->frequency = e->start = 0;
}

static int reserve(uint8_t **bytes, size_t *capacity, size_t need) {
  if (need <= *capacity) return 1;
  size_t more = *capacity * 2 > need ? *capacity * 2 : need + 4096;
  uint8_t *grown = realloc(*bytes, more);
  if (!grown) return 0;
  *bytes = grown;
  *capacity = more;
  return 1;
}

static int flush(tz_encoder *e) {
  size_t n = e->pending;
  uint32_t deltas[TZ_BLOCK], most_delta = 0, most_tf = 0, next = e->start;
  float best = 0;
  for (size_t i = 0; i < n; i++) {
    // Some 67 million occurrences in one document are as good as more.
    if (e->tfs[i] > TZ_TF_MAX) e->tfs[i] = TZ_TF_MAX;
    float tf = (float)e->tfs[i], score = tf / (tf + e->norms[e->docs[i]]);
    best = score > best ? score : best;
  }
  for (size_t i = 0; i < n; i++) {
    deltas[i] = e->docs[i] - next;
    next = e->docs[i] + 1;
    e->tfs[i] -= 1;
    most_delta |= deltas[i];
    most_tf |= e->tfs[i];
  }
  int db = width(most_delta), tb = width(most_tf);
  if (db > TZ_DOC_WIDTH_MAX || tb > TZ_WIDTH_MAX) return 0;
  if (!reserve(&e->data, &e->data_capacity, e->data_length + 16 * (size_t)(db + tb) + 32)) return 0;
  if (!reserve(&e->headers, &e->headers_capacity, e->headers_length + TZ_BLOCK_HEADER)) return 0;
  uint8_t *h = e->headers + e->headers_length;
  uint32_t last = next - 1, offset = (uint32_t)e->data_length;
  float scaled = ceilf(best * 255.0f + 0.01f);
  memcpy(h, &last, 4);
  memcpy(h + 4, &offset, 4);
  h[8] = (uint8_t)db; h[9] = (uint8_t)tb; h[10] = scaled > 255 ? 255 : (uint8_t)scaled; h[11] = (uint8_t)(n - 1);
  e->headers_length += TZ_BLOCK_HEADER;
  uint8_t *out = e->data + e->data_length;
  if (n == TZ_BLOCK) {
    pack_block(deltas, out, db);
    pack_block(e->tfs, out + 16 * db, tb);
    e->data_length += 16 * (size_t)(db + tb);
  } else {
    size_t bytes = pack_tail(deltas, n, out, db);
    e->data_length += bytes + pack_tail(e->tfs, n, out + bytes, tb);
  }
  e->start = next;
  e->frequency += (uint32_t)n;
  e->pending = 0;
  return 1;
}

int tz_encoder_add(tz_encoder *e, const uint32_t *docs, const uint32_t *tfs, size_t n) {
  while (n) {
    size_t room = TZ_BLOCK - e->pending, take = n < room ? n : room;
    memcpy(e->docs + e->pending, docs, 4 * take);
    memcpy(e->tfs + e->pending, tfs, 4 * take);
    e->pending += (uint32_t)take;
    docs += take; tfs += take; n -= take;
    if (e->pending == TZ_BLOCK && !flush(e)) return 0;
  }
  return 1;
}

int tz_encoder_finish(tz_encoder *e) {
  if (e->pending && !flush(e)) return 0;
  if (e->headers_length == TZ_BLOCK_HEADER) { // one block: widths and bound only
    memmove(e->headers, e->headers + 8, 3);
    e->headers_length = 3;
  }
  return 1;
}

// ---- Cursor ----

void tz_cursor_open(tz_cursor *c, const tz_file *file, uint64_t offset, uint64_t limit, uint32_t frequency,
                    uint32_t documents) {
  c->file = file;
  c->headers = offset;
  c->limit = limit;
  c->frequency = frequency;
  c->documents = documents;
  c->blocks = (uint32_t)(((uint64_t)frequency + TZ_BLOCK - 1) / TZ_BLOCK);
  c->data = offset + (c->blocks > 1 ? (uint64_t)c->blocks * TZ_BLOCK_HEADER : 3);
  c->block = TZ_NONE;
  c->count = c->position = c->ahead = 0;
  c->tfs_ready = 0;
  c->damaged = documents > TZ_DOCUMENTS_MAX || frequency == 0 || frequency > documents || c->data > limit
    || !tz_file_check(file, offset, c->data - offset);
  if (c->damaged) c->blocks = 0;
}

void tz_cursor_open_single(tz_cursor *c, uint32_t document, uint32_t tf) {
  c->file = NULL;
  c->blocks = c->frequency = c->count = 1;
  c->block = c->position = c->ahead = 0;
  c->docs[0] = document;
  c->tfs[0] = tf;
  for (int i = 1; i < 16; i++) c->docs[i] = TZ_NONE;
  c->tfs_ready = 1;
  c->damaged = 0;
}

static inline const uint8_t *header(const tz_cursor *c, uint32_t block) {
  return c->file->base + c->headers + (uint64_t)block * TZ_BLOCK_HEADER;
}

uint8_t tz_cursor_bound(const tz_cursor *c, uint32_t block) {
  if (!c->file) return 255;
  return c->blocks > 1 ? header(c, block)[10] : c->file->base[c->headers + 2];
}

uint32_t tz_cursor_last(const tz_cursor *c, uint32_t block) {
  if (block + 1 >= c->blocks) return TZ_NONE;
  return c->file ? load32(header(c, block)) : TZ_NONE;
}

static int fail(tz_cursor *c) { c->damaged = 1; c->blocks = c->count = 0; c->block = TZ_NONE; return 0; }

// Deltas to documents; what lies behind the last is above every document.
static inline void accumulate(tz_cursor *c, uint32_t start) {
  uint32_t n = c->count, *docs = c->docs;
  if (n == TZ_BLOCK) {
    lanes base = {start, start + 1, start + 2, start + 3};
    for (int i = 0; i < TZ_BLOCK; i += 4) {
      lanes v = load(docs + i), zero = {0, 0, 0, 0};
      v += __builtin_shufflevector(zero, v, 0, 4, 5, 6);
      v += __builtin_shufflevector(zero, v, 0, 0, 4, 5);
      store(docs + i, v + base);
      uint32_t sum = v[3] + 4;
      base += (lanes){sum, sum, sum, sum};
    }
  } else {
    for (uint32_t i = 0; i < n; i++) { start += docs[i]; docs[i] = start++; }
  }
  for (uint32_t i = n; i < n + 16; i++) docs[i] = TZ_NONE;
}

int tz_cursor_load(tz_cursor *c, uint32_t block) {
  if (block >= c->blocks) return 0;
  if (c->block == block) { c->position = 0; return 1; }
  uint32_t n = block + 1 < c->blocks ? TZ_BLOCK : c->frequency - block * TZ_BLOCK;
  if (!c->file) return block == 0;
  const uint8_t *h;
  uint32_t start = 0;
  uint64_t at = c->data;
  if (c->blocks > 1) {
    h = header(c, block) + 8;
    at += load32(h - 4);
    if (block) start = load32(h - 8 - TZ_BLOCK_HEADER) + 1;
    if (h[3] != n - 1 || start > c->documents) return fail(c);
  } else {
    h = c->file->base + c->headers;
  }
  int db = h[0], tb = h[1];
  uint64_t doc_bytes = packed_size(n, db), bytes = doc_bytes + packed_size(n, tb);
  if (db > TZ_DOC_WIDTH_MAX || tb > TZ_WIDTH_MAX || at > c->limit || bytes > c->limit - at
      || !tz_file_check(c->file, at, bytes)) return fail(c);
  const uint8_t *data = c->file->base + at;
  if (n == TZ_BLOCK) unpack_block(data, c->docs, db); else unpack_tail(data, c->docs, n, db);
  c->count = n;
  accumulate(c, start);
  // Start and 128 deltas of at most 24 bits stay below 2^32: the documents ascend, and the last bounds them all.
  uint32_t last = c->docs[n - 1];
  if (last >= c->documents || (c->blocks > 1 && last != load32(h - 8))) return fail(c);
  c->block = block;
  c->position = 0;
  c->tfs_ready = 0;
  c->tf_data = at + doc_bytes;
  c->tf_width = (uint8_t)tb;
  return 1;
}

void tz_cursor_load_tfs(tz_cursor *c) {
  if (c->tfs_ready) return;
  c->tfs_ready = 1;
  const uint8_t *data = c->file->base + c->tf_data;
  if (c->count == TZ_BLOCK) unpack_block(data, c->tfs, c->tf_width);
  else unpack_tail(data, c->tfs, c->count, c->tf_width);
  for (uint32_t i = 0; i < c->count; i++) c->tfs[i] += 1;
}

// The first block from `block` on whose last document is not below `document`.
static uint32_t find_block(const tz_cursor *c, uint32_t block, uint32_t document) {
  uint32_t step = 1, low = block;
  while (low + step < c->blocks && tz_cursor_last(c, low + step - 1) < document) { low += step; step *= 2; }
  uint32_t high = low + step < c->blocks ? low + step : c->blocks;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (tz_cursor_last(c, middle) < document) low = middle + 1; else high = middle;
  }
  return low;
}

uint32_t tz_cursor_seek(tz_cursor *c, uint32_t document) {
  if (c->block == TZ_NONE || (c->count && c->docs[c->count - 1] < document)) {
    uint32_t from = c->block == TZ_NONE ? 0 : c->block + 1;
    if (from >= c->blocks) { c->position = c->count; return TZ_NONE; }
    uint32_t block = tz_cursor_last(c, from) >= document ? from : find_block(c, from, document);
    if (!tz_cursor_load(c, block)) return TZ_NONE;
  }
  uint32_t p = c->position;
  while (c->docs[p + 7] < document) p += 8;
  // Without branches: how many of the next eight are below.
  uint32_t below = 0;
  for (uint32_t i = 0; i < 8; i++) below += c->docs[p + i] < document;
  c->position = p += below;
  return c->docs[p];
}

uint32_t tz_cursor_ahead(tz_cursor *c, uint32_t first, uint32_t last, uint8_t *bound) {
  *bound = 0;
  if (c->ahead >= c->blocks) return TZ_NONE;
  if (tz_cursor_last(c, c->ahead) < first) c->ahead = find_block(c, c->ahead + 1, first);
  uint32_t block = c->ahead;
  if (block >= c->blocks) return TZ_NONE;
  uint32_t until = tz_cursor_last(c, block);
  *bound = tz_cursor_bound(c, block);
  while (tz_cursor_last(c, block) < last && ++block < c->blocks) {
    uint8_t next = tz_cursor_bound(c, block);
    if (next > *bound) *bound = next;
  }
  return until;
}

void tz_cursor_window(tz_cursor *c, uint32_t first, uint32_t n, uint64_t mask[2], uint32_t *tfs) {
  mask[0] = mask[1] = 0;
  if (tfs) memset(tfs, 0, 4 * TZ_BLOCK);
  uint32_t end = first + n;
  for (uint32_t document = tz_cursor_seek(c, first); document < end;
       document = tz_cursor_seek(c, c->docs[c->count - 1] + 1)) {
    if (tfs) tz_cursor_load_tfs(c);
    uint32_t p = c->position;
    for (; p < c->count && c->docs[p] < end; p++) {
      uint32_t slot = c->docs[p] - first;
      mask[slot >> 6] |= 1ull << (slot & 63);
      if (tfs) tfs[slot] = c->tfs[p];
    }
    c->position = p;
    if (p < c->count) return;
  }
}

void tz_cursor_match(tz_cursor *c, const uint32_t *docs, uint64_t mask[2], uint32_t *tfs, int first) {
  for (int half = 0; half < 2; half++) {
    uint64_t bits = mask[half];
    while (bits) {
      int bit = __builtin_ctzll(bits);
      bits &= bits - 1;
      uint32_t slot = (uint32_t)(64 * half + bit), document = docs[slot];
      uint32_t found = c->block != TZ_NONE && c->docs[c->position] >= document && c->position < c->count
        ? c->docs[c->position] : tz_cursor_seek(c, document);
      if (found != document) { mask[half] &= ~(1ull << bit); continue; }
      if (!tfs) continue;
      if (!c->tfs_ready) tz_cursor_load_tfs(c);
      uint32_t tf = c->tfs[c->position];
      tfs[slot] = first || tf < tfs[slot] ? tf : tfs[slot];
    }
  }
}

int tz_cursor_collect(tz_cursor *c, uint64_t *bits, uint32_t *counts) {
  for (uint32_t b = 0; b < c->blocks; b++) {
    if (!tz_cursor_load(c, b)) return 0;
    if (counts) tz_cursor_load_tfs(c);
    for (uint32_t i = 0; i < c->count; i++) {
      uint32_t document = c->docs[i];
      bits[document >> 6] |= 1ull << (document & 63);
      if (counts) counts[document] += c->tfs[i];
    }
  }
  return !c->damaged;
}

int64_t tz_cursor_overlap(tz_cursor *c, const uint64_t *bits) {
  int64_t count = 0;
  for (uint32_t b = 0; b < c->blocks; b++) {
    if (!tz_cursor_load(c, b)) return -1;
    for (uint32_t i = 0; i < c->count; i++) count += bits[c->docs[i] >> 6] >> (c->docs[i] & 63) & 1;
  }
  return c->damaged ? -1 : count;
}

int tz_cursor_append(tz_cursor *c, tz_encoder *e, const uint32_t *map, uint32_t base) {
  for (uint32_t b = 0; b < c->blocks; b++) {
    if (!tz_cursor_load(c, b)) return 0;
    tz_cursor_load_tfs(c);
    uint32_t n = c->count;
    if (map) {
      uint32_t docs[TZ_BLOCK], tfs[TZ_BLOCK], kept = 0;
      for (uint32_t i = 0; i < n; i++) {
        docs[kept] = map[c->docs[i]];
        tfs[kept] = c->tfs[i];
        kept += docs[kept] != TZ_NONE;
      }
      if (!tz_encoder_add(e, docs, tfs, kept)) return 0;
    } else {
      uint32_t docs[TZ_BLOCK];
      for (uint32_t i = 0; i < n; i++) docs[i] = c->docs[i] + base;
      if (!tz_encoder_add(e, docs, c->tfs, n)) return 0;
    }
  }
  return !c->damaged;
}
