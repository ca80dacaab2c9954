// Pages of a mapped file are checked against their checksums when they are first read; files are written out
// while they are made.

#define _GNU_SOURCE
#include "CSearchKernels.h"
#include <errno.h>
#include <fcntl.h>
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

#if defined(__linux__)
static int write_out(int file, uint64_t from, uint64_t to, unsigned flags) {
  if (to <= from || sync_file_range(file, (off_t)from, (off_t)(to - from), flags) == 0) return 0;
  // Not every file system can; the data are then written when the file is synced.
  return errno == ENOSYS || errno == ESPIPE || errno == EINVAL || errno == EOPNOTSUPP ? 0 : errno;
}
#endif

int tz_file_write_out(int file, uint64_t done, uint64_t from, uint64_t to) {
#if defined(__linux__)
  int problem = write_out(file, from, to, SYNC_FILE_RANGE_WRITE);
  if (problem) return problem;
  return write_out(file, done, from,
                   SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER);
#else
  (void)file, (void)done, (void)from, (void)to;
  return 0;
#endif
}
