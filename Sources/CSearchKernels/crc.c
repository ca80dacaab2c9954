// CRC-32C, by instruction where there is one, by table elsewhere.

#include "CSearchKernels.h"
#include <string.h>

#if !defined(__ARM_FEATURE_CRC32)
static uint32_t table_crc(uint32_t crc, const uint8_t *p, size_t n) {
  // One nibble at a time: sixteen entries, no table to start up.
  static const uint32_t nibble[16] = {
    0x00000000, 0x105ec76f, 0x20bd8ede, 0x30e349b1, 0x417b1dbc, 0x5125dad3, 0x61c69362, 0x7198540d,
    0x82f63b78, 0x92a8fc17, 0xa24bb5a6, 0xb21572c9, 0xc38d26c4, 0xd3d3e1ab, 0xe330a81a, 0xf36e6f75,
  };
  while (n--) {
    crc ^= *p++;
    crc = crc >> 4 ^ nibble[crc & 15];
    crc = crc >> 4 ^ nibble[crc & 15];
  }
  return crc;
}
#endif

#if defined(__x86_64__) && !defined(TZ_PORTABLE)
#include <nmmintrin.h>

__attribute__((target("sse4.2")))
static uint32_t hardware_crc(uint32_t crc, const uint8_t *p, size_t n) {
  uint64_t c = crc;
  while (n >= 8) {
    uint64_t w;
    memcpy(&w, p, 8);
    c = _mm_crc32_u64(c, w);
    p += 8; n -= 8;
  }
  crc = (uint32_t)c;
  while (n--) crc = _mm_crc32_u8(crc, *p++);
  return crc;
}

uint32_t tz_crc32c(uint32_t crc, const void *bytes, size_t n) {
  static int has = -1; // the same answer from every thread, so a race is harmless
  int h = __atomic_load_n(&has, __ATOMIC_RELAXED);
  if (h < 0) { h = __builtin_cpu_supports("sse4.2") ? 1 : 0; __atomic_store_n(&has, h, __ATOMIC_RELAXED); }
  return ~(h ? hardware_crc(~crc, bytes, n) : table_crc(~crc, bytes, n));
}

#elif defined(__ARM_FEATURE_CRC32)
#include <arm_acle.h>

uint32_t tz_crc32c(uint32_t crc, const void *bytes, size_t n) {
  const uint8_t *p = bytes;
  crc = ~crc;
  while (n >= 8) {
    uint64_t w;
    memcpy(&w, p, 8);
    crc = __crc32cd(crc, w);
    p += 8; n -= 8;
  }
  while (n--) crc = __crc32cb(crc, *p++);
  return ~crc;
}

#else
uint32_t tz_crc32c(uint32_t crc, const void *bytes, size_t n) { return ~table_crc(~crc, bytes, n); }
#endif
