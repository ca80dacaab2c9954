// Folding: width, case and compatibility forms of UTF-8 text, with the list of edits that leads back to the
// original; and the letters of folded text, from which terms are made.

#include "CSearchKernels.h"
#include "tables.h"
#include <string.h>

// Decodes one scalar; a bad byte gives U+FFFD with length 1, so any input is walked to its end.
static inline int decode(const uint8_t *p, size_t left, uint32_t *scalar) {
  uint8_t c = p[0];
  if (c < 0x80) { *scalar = c; return 1; }
  if (c >= 0xE0 && c < 0xF0) {
    if (left >= 3 && (p[1] & 0xC0) == 0x80 && (p[2] & 0xC0) == 0x80) {
      uint32_t v = (uint32_t)(c & 15) << 12 | (uint32_t)(p[1] & 63) << 6 | (p[2] & 63);
      if (v >= 0x800 && (v < 0xD800 || v > 0xDFFF)) { *scalar = v; return 3; }
    }
  } else if (c >= 0xC2 && c < 0xE0) {
    if (left >= 2 && (p[1] & 0xC0) == 0x80) { *scalar = (uint32_t)(c & 31) << 6 | (p[1] & 63); return 2; }
  } else if (c >= 0xF0 && c < 0xF5) {
    if (left >= 4 && (p[1] & 0xC0) == 0x80 && (p[2] & 0xC0) == 0x80 && (p[3] & 0xC0) == 0x80) {
      uint32_t v = (uint32_t)(c & 7) << 18 | (uint32_t)(p[1] & 63) << 12 | (uint32_t)(p[2] & 63) << 6
        | (p[3] & 63);
      if (v >= 0x10000 && v < 0x110000) { *scalar = v; return 4; }
    }
  }
  *scalar = 0xFFFD;
  return 1;
}

static inline int is_space(uint32_t c) {
  if (c < 0x80) return c == ' ' || (c >= 9 && c <= 13);
  return c == 0x3000 || c == 0xA0 || c == 0x85 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A)
    || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F;
}

int tz_is_letter(uint32_t c) {
  if (c < 0x10000) return (int)(tz_letter_bits[c >> 6] >> (c & 63) & 1);
  size_t low = 0, high = sizeof tz_letter_ranges / sizeof *tz_letter_ranges / 2;
  while (low < high) {
    size_t middle = (low + high) / 2;
    if (tz_letter_ranges[2 * middle + 1] < c) low = middle + 1; else high = middle;
  }
  return low < sizeof tz_letter_ranges / sizeof *tz_letter_ranges / 2 && tz_letter_ranges[2 * low] <= c;
}

// The index of a scalar's folded form, or -1.
static int fold_index(uint32_t c) {
  if (c < 0x10000 && !(tz_fold_bits[c >> 6] >> (c & 63) & 1)) return -1;
  size_t low = 0, count = sizeof tz_fold_scalar / sizeof *tz_fold_scalar, high = count;
  while (low < high) {
    size_t middle = (low + high) / 2;
    if (tz_fold_scalar[middle] < c) low = middle + 1; else high = middle;
  }
  return low < count && tz_fold_scalar[low] == c ? (int)low : -1;
}

static inline uint8_t *put_varint(uint8_t *p, size_t v) {
  while (v > 127) { *p++ = (uint8_t)(v | 128); v >>= 7; }
  *p++ = (uint8_t)v;
  return p;
}

// One edit: gap since the last edit and a code in a byte; a gap of 31 or more follows as a varint.
static inline uint8_t *put_head(uint8_t *e, size_t gap, int code) {
  if (gap < 31) { *e++ = (uint8_t)(gap << 3 | (size_t)code); return e; }
  *e++ = (uint8_t)(31 << 3 | code);
  return put_varint(e, gap);
}

static uint8_t *put_general(uint8_t *e, size_t gap, size_t folded, const uint8_t *from, size_t length) {
  e = put_head(e, gap, TZ_EDIT_GENERAL);
  e = put_varint(e, folded);
  e = put_varint(e, length);
  memcpy(e, from, length);
  return e + length;
}

// A run of white space becomes one space. `o` has it written already.
static uint8_t *put_space(uint8_t *e, size_t gap, const uint8_t *from, size_t length) {
  if (length == 1 && from[0] == '\n') return put_head(e, gap, TZ_EDIT_NEWLINE);
  if (length == 2 && from[0] == '\r' && from[1] == '\n') return put_head(e, gap, TZ_EDIT_CRLF);
  if (length == 3 && from[0] == 0xE3) return put_head(e, gap, TZ_EDIT_WIDE_SPACE);
  return put_general(e, gap, 1, from, length);
}

void tz_fold(const uint8_t *in, size_t n, uint8_t *out, size_t *out_length, uint8_t *edits, size_t *edits_length) {
  size_t i = 0;
  uint8_t *o = out, *e = edits, *last = out; // last: end of the last edit in the folded text
  while (i < n) {
    uint8_t c = in[i];
    // Unified ideographs U+4000..U+9FFF: nothing to fold.
    if (c >= 0xE4 && c <= 0xE9 && n - i >= 3 && (in[i + 1] & 0xC0) == 0x80 && (in[i + 2] & 0xC0) == 0x80) {
      o[0] = c; o[1] = in[i + 1]; o[2] = in[i + 2];
      o += 3; i += 3;
      continue;
    }
    if (c < 0x80 && c > ' ') {
      if (c >= 'A' && c <= 'Z') {
        e = put_head(e, (size_t)(o - last), TZ_EDIT_UPPER);
        *o++ = (uint8_t)(c + 32); last = o;
      } else *o++ = c;
      i++;
      continue;
    }
    uint32_t s;
    int l = decode(in + i, n - i, &s);
    if (is_space(s)) {
      size_t start = i;
      do { i += (size_t)l; } while (i < n && (l = decode(in + i, n - i, &s), is_space(s)));
      size_t gap = (size_t)(o - last);
      *o++ = ' ';
      if (i - start != 1 || in[start] != ' ') { e = put_space(e, gap, in + start, i - start); last = o; }
      continue;
    }
    if (s >= 0xFF01 && s <= 0xFF5E) {
      uint8_t a = (uint8_t)(s - 0xFEE0);
      int upper = a >= 'A' && a <= 'Z';
      e = put_head(e, (size_t)(o - last), upper ? TZ_EDIT_WIDE_UPPER : TZ_EDIT_WIDE);
      *o++ = upper ? (uint8_t)(a + 32) : a; last = o;
      i += 3;
      continue;
    }
    int f = l == 1 ? -1 : fold_index(s);
    if (f < 0) {
      for (int k = 0; k < l; k++) *o++ = in[i + (size_t)k];
    } else {
      size_t length = tz_fold_length[f];
      e = put_general(e, (size_t)(o - last), length, in + i, (size_t)l);
      memcpy(o, tz_fold_pool + tz_fold_offset[f], length);
      o += length; last = o;
    }
    i += (size_t)l;
  }
  *out_length = (size_t)(o - out);
  *edits_length = (size_t)(e - edits);
}

size_t tz_letters(const uint8_t *folded, size_t n, uint32_t *out, size_t *letters) {
  size_t i = 0, k = 0, count = 0;
  while (i < n) {
    uint32_t s;
    uint8_t c = folded[i];
    if (c >= 0xE5 && c <= 0xE9 && n - i >= 3 && (folded[i + 1] & 0xC0) == 0x80
        && (folded[i + 2] & 0xC0) == 0x80) {
      s = (uint32_t)(c & 15) << 12 | (uint32_t)(folded[i + 1] & 63) << 6 | (folded[i + 2] & 63);
      i += 3;
      out[k++] = s; count++;
      continue;
    }
    i += (size_t)decode(folded + i, n - i, &s);
    if (tz_is_letter(s)) { out[k++] = s; count++; }
    else if (k && out[k - 1]) out[k++] = 0;
  }
  if (k && out[k - 1]) out[k++] = 0;
  *letters = count;
  return k;
}
