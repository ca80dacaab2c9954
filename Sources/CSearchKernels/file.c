// Pages of a mapped file are checked against their checksums when they are first read.

#include "CSearchKernels.h"
#include <string.h>

static int check_page(const tz_file *f, uint64_t page) {
  uint64_t from = page * TZ_PAGE, length = f->length - from;
  if (length > TZ_PAGE) length = TZ_PAGE;
  uint32_t sum;
  memcpy(&sum, f->sums + 4 * page, 4);
  if (tz_crc32c(0, f->base + from, length) != sum) return 0;
  __atomic_store_n(f->verified + page, 1, __ATOMIC_RELAXED);
  return 1;
}

int tz_file_check(const tz_file *f, uint64_t offset, uint64_t length) {
  if (offset > f->length || length > f->length - offset) return 0;
  if (!f->sums || !length) return 1;
  for (uint64_t page = offset / TZ_PAGE; page <= (offset + length - 1) / TZ_PAGE; page++)
    if (!__atomic_load_n(f->verified + page, __ATOMIC_RELAXED) && !check_page(f, page)) return 0;
  return 1;
}
