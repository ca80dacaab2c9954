// The inner loops of the search index: folding, checksums, substring search, bit packing, posting cursors and
// the sort that makes postings. Plain C11; x86-64 gets AVX2 and CRC instructions when the machine has them.

#ifndef CSEARCHKERNELS_H
#define CSEARCHKERNELS_H

#include <stddef.h>
#include <stdint.h>

// ---- Folding (fold.c) ----

// Codes of edits that lead from folded text back to the original.
enum {
  TZ_EDIT_GENERAL = 0,    // varint folded length, varint original length, original bytes
  TZ_EDIT_WIDE = 1,       // one ASCII byte that was a full-width form
  TZ_EDIT_UPPER = 2,      // one ASCII letter that was upper case
  TZ_EDIT_NEWLINE = 3,    // a space that was a line feed
  TZ_EDIT_WIDE_SPACE = 4, // a space that was U+3000
  TZ_EDIT_WIDE_UPPER = 5, // one ASCII letter that was full-width upper case
  TZ_EDIT_CRLF = 6,       // a space that was carriage return and line feed
};

// Folds `n` bytes. `out` and `edits` need 4 n + 64 bytes each.
void tz_fold(const uint8_t *in, size_t n, uint8_t *out, size_t *out_length, uint8_t *edits, size_t *edits_length);

// The letters of folded text as scalars, a 0 after each run of letters. `out` needs n + 1 entries; returns how
// many it wrote, and in `letters` how many were letters.
size_t tz_letters(const uint8_t *folded, size_t n, uint32_t *out, size_t *letters);

// Whether a scalar is a letter, a mark or a number of any script.
int tz_is_letter(uint32_t scalar);

// ---- Checksums (crc.c) ----

// CRC-32C (Castagnoli) of `n` bytes, continued from `crc` (0 to begin).
uint32_t tz_crc32c(uint32_t crc, const void *bytes, size_t n);

// ---- Substrings (find.c) ----

// Occurrences of `needle` in `text`, overlapping ones too; stops at `most`. `needle_length` is 1 or more.
size_t tz_count(const uint8_t *text, size_t n, const uint8_t *needle, size_t needle_length, size_t most);

// Offset of the first occurrence at or after `from`, or n.
size_t tz_find(const uint8_t *text, size_t n, size_t from, const uint8_t *needle, size_t needle_length);

#endif
