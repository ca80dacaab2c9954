// Upper bounds of scores for a block of candidates at once, in single precision: callers allow for rounding.

#include "CSearchKernels.h"

void tz_norms(const uint32_t *docs, size_t n, const uint32_t *lengths, float fixed, float slope, float *norms) {
  for (size_t i = 0; i < n; i++) norms[i] = fixed + slope * (float)lengths[docs[i]];
  for (size_t i = n; i < TZ_BLOCK; i++) norms[i] = 1;
}

typedef float floats __attribute__((vector_size(16), aligned(4)));
typedef int32_t ints __attribute__((vector_size(16), aligned(4)));

void tz_add_bounds(const uint32_t *tfs, const float *norms, float weight, float *sums, int first) {
  const floats w = {weight, weight, weight, weight};
  for (int i = 0; i < TZ_BLOCK; i += 4) {
    floats tf = __builtin_convertvector(*(const ints *)(tfs + i), floats);
    floats score = w * tf / (tf + *(const floats *)(norms + i));
    *(floats *)(sums + i) = first ? score : *(floats *)(sums + i) + score;
  }
}

void tz_drop_below(const float *sums, float least, uint64_t mask[2]) {
  for (int half = 0; half < 2; half++) {
    uint64_t keep = 0;
    if (!mask[half]) continue;
    for (int i = 0; i < 64; i++) keep |= (uint64_t)(sums[64 * half + i] >= least) << i;
    mask[half] &= keep;
  }
}

uint8_t tz_cursor_best(const tz_cursor *cursor) {
  uint8_t best = 0;
  for (uint32_t b = 0; b < cursor->blocks; b++) {
    uint8_t bound = tz_cursor_bound(cursor, b);
    if (bound > best) best = bound;
  }
  return best;
}
