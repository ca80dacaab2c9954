// From the letters of documents to posting lists: terms are sorted by their two letters with two counting passes,
// which leaves the documents of each in order.

#include "CSearchKernels.h"
#include <stdlib.h>
#include <string.h>

enum { WORDS = 0x110000 / 64 };

int tz_alphabet_init(tz_alphabet *a, const uint32_t *letters, size_t n) {
  a->bits = calloc(WORDS, 8);
  a->prefix = malloc(WORDS * 4);
  a->letters = NULL;
  a->count = 1;
  if (!a->bits || !a->prefix) { tz_alphabet_free(a); return 0; }
  for (size_t i = 0; i < n; i++) a->bits[letters[i] >> 6] |= 1ull << (letters[i] & 63);
  a->bits[0] &= ~1ull; // 0 ends a run; it comes first by itself
  for (size_t w = 0; w < WORDS; w++) {
    a->prefix[w] = a->count;
    a->count += (uint32_t)__builtin_popcountll(a->bits[w]);
  }
  a->letters = malloc(4 * (size_t)a->count);
  if (!a->letters) { tz_alphabet_free(a); return 0; }
  uint32_t *out = a->letters;
  *out++ = 0;
  for (uint32_t w = 0; w < WORDS; w++)
    for (uint64_t bits = a->bits[w]; bits; bits &= bits - 1) *out++ = w * 64 + (uint32_t)__builtin_ctzll(bits);
  return 1;
}

void tz_alphabet_free(tz_alphabet *a) {
  free(a->bits); free(a->prefix); free(a->letters);
  a->bits = NULL; a->prefix = a->letters = NULL;
}

static inline uint32_t rank(const tz_alphabet *a, uint32_t letter) {
  if (!letter) return 0;
  uint64_t below = a->bits[letter >> 6] & ((1ull << (letter & 63)) - 1);
  return a->prefix[letter >> 6] + (uint32_t)__builtin_popcountll(below);
}

void tz_rank_letters(const tz_alphabet *a, uint32_t *letters, size_t n, uint32_t *counts) {
  memset(counts, 0, 4 * (size_t)a->count);
  for (size_t i = 0; i < n; i++) counts[letters[i] = rank(a, letters[i])]++;
}

size_t tz_sort_terms(const uint32_t *ranks, const uint64_t *ends, uint32_t documents, uint32_t ranks_count,
                     uint32_t from, uint32_t to, uint64_t *pairs, uint64_t *scratch) {
  size_t count = 0, i = 0;
  uint32_t *first = calloc(2 * (size_t)ranks_count, 4), *second = first + ranks_count;
  if (!first) return SIZE_MAX;
  // Every run of letters ends with a 0, so each letter has a successor.
  for (uint32_t d = 0; d < documents; d++)
    for (; i < ends[d]; i++) {
      uint32_t here = ranks[i];
      if (here - from >= to - from) continue;
      uint32_t next = i + 1 < ends[d] ? ranks[i + 1] : 0;
      first[here]++;
      second[next]++;
      pairs[count++] = (uint64_t)here << 43 | (uint64_t)next << TZ_DOC_BITS | d;
    }
  uint32_t sum = 0, other = 0;
  for (size_t k = 0; k < ranks_count; k++) {
    uint32_t f = first[k], s = second[k];
    first[k] = sum; sum += f;
    second[k] = other; other += s;
  }
  for (size_t k = 0; k < count; k++) scratch[second[pairs[k] >> TZ_DOC_BITS & 0x1FFFFF]++] = pairs[k];
  for (size_t k = 0; k < count; k++) pairs[first[scratch[k] >> 43]++] = scratch[k];
  free(first);
  return count;
}

size_t tz_next_list(const uint64_t *pairs, size_t n, size_t at, uint32_t *docs, uint32_t *tfs, uint32_t *frequency) {
  uint64_t term = pairs[at] >> TZ_DOC_BITS;
  uint32_t count = 0;
  while (at < n && pairs[at] >> TZ_DOC_BITS == term) {
    uint64_t pair = pairs[at];
    size_t from = at;
    do at++; while (at < n && pairs[at] == pair);
    docs[count] = (uint32_t)(pair & ((1u << TZ_DOC_BITS) - 1));
    tfs[count++] = (uint32_t)(at - from);
  }
  *frequency = count;
  return at;
}
