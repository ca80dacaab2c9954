// Substring search: two bytes of the needle are compared at 16 or 32 places at once, the rest where both agree.

#include "CSearchKernels.h"
#include <string.h>

static size_t find_scalar(const uint8_t *t, size_t n, size_t i, const uint8_t *q, size_t k) {
  while (i + k <= n) {
    const uint8_t *hit = memchr(t + i, q[0], n - k - i + 1);
    if (!hit) return n;
    if (!memcmp(hit, q, k)) return (size_t)(hit - t);
    i = (size_t)(hit - t) + 1;
  }
  return n;
}

#if defined(__x86_64__) && !defined(TZ_PORTABLE)
#include <immintrin.h>

// Which byte of the needle to look for first: the last byte of its first scalar tells ideographs apart better
// than the lead byte, which they nearly all share.
static inline size_t first_probe(size_t k) { return k >= 6 ? 2 : 0; }

#define SEARCH_LOOP(ON_HIT)                                                                        \
  size_t a = first_probe(k), b = k - 1;                                                            \
  __m256i va = _mm256_set1_epi8((char)q[a]), vb = _mm256_set1_epi8((char)q[b]);                    \
  for (; i + 31 + k <= n; i += 32) {                                                               \
    __m256i x = _mm256_cmpeq_epi8(va, _mm256_loadu_si256((const __m256i *)(t + i + a)));           \
    __m256i y = _mm256_cmpeq_epi8(vb, _mm256_loadu_si256((const __m256i *)(t + i + b)));           \
    uint32_t m = (uint32_t)_mm256_movemask_epi8(_mm256_and_si256(x, y));                           \
    while (m) {                                                                                    \
      size_t p = i + (size_t)__builtin_ctz(m);                                                     \
      if (!memcmp(t + p, q, k)) { ON_HIT; }                                                        \
      m &= m - 1;                                                                                  \
    }                                                                                              \
  }

__attribute__((target("avx2")))
static size_t count_avx2(const uint8_t *t, size_t n, const uint8_t *q, size_t k, size_t most) {
  size_t i = 0, c = 0;
  SEARCH_LOOP(if (++c >= most) return c)
  while (c < most && (i = find_scalar(t, n, i, q, k)) < n) { c++; i++; }
  return c;
}

__attribute__((target("avx2")))
static size_t find_avx2(const uint8_t *t, size_t n, size_t i, const uint8_t *q, size_t k) {
  SEARCH_LOOP(return p)
  return find_scalar(t, n, i, q, k);
}

static inline int has_avx2(void) {
  static int has = -1;
  int h = __atomic_load_n(&has, __ATOMIC_RELAXED);
  if (h < 0) { h = __builtin_cpu_supports("avx2") ? 1 : 0; __atomic_store_n(&has, h, __ATOMIC_RELAXED); }
  return h;
}
#else
static inline int has_avx2(void) { return 0; }
#define count_avx2(t, n, q, k, most) 0
#define find_avx2(t, n, i, q, k) 0
#endif

size_t tz_count(const uint8_t *t, size_t n, const uint8_t *q, size_t k, size_t most) {
  if (k == 0 || n < k) return 0;
  if (has_avx2()) return count_avx2(t, n, q, k, most);
  size_t i = 0, c = 0;
  while (c < most && (i = find_scalar(t, n, i, q, k)) < n) { c++; i++; }
  return c;
}

size_t tz_find(const uint8_t *t, size_t n, size_t i, const uint8_t *q, size_t k) {
  if (k == 0 || n < k || i > n - k) return n;
  if (has_avx2()) return find_avx2(t, n, i, q, k);
  return find_scalar(t, n, i, q, k);
}
