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

// Asks for bytes that will be read soon.
static inline void tz_prefetch(const uint8_t *bytes, size_t n) {
  if (n > 4096) n = 4096;
  for (size_t i = 0; i < n; i += 64) __builtin_prefetch(bytes + i, 0, 2);
}

// Offset of the first occurrence at or after `from`, or n.
size_t tz_find(const uint8_t *text, size_t n, size_t from, const uint8_t *needle, size_t needle_length);

// ---- Checksummed files (file.c) ----

enum { TZ_PAGE = 16384 };

// A mapped file, or memory that needs no checking. Pages are checked when they are first read.
typedef struct {
  const uint8_t *base;
  uint64_t length;     // of the checked part
  const uint8_t *sums; // a CRC-32C per page, little-endian; null: trusted memory
  uint8_t *verified;   // one byte per page: 1 once it was found good
} tz_file;

// Whether a range lies in the file and all its pages have their checksums.
int tz_file_check(const tz_file *file, uint64_t offset, uint64_t length);

// Starts to write the bytes from `from` to `to` of a file to the disk and waits until those from `done` to `from`
// are there: a file that grows so never has much to write at once, and other files' syncs need not wait for it. This
// does not make anything durable. Returns an errno, or 0.
int tz_file_write_out(int file, uint64_t done, uint64_t from, uint64_t to);

// ---- Postings (pack.c) ----
//
// A list of n postings (document, count): deltas and counts bit-packed in blocks of 128. With one block: a byte
// each for the width of deltas, the width of counts and the best score, then the data. With more: a header of 12
// bytes per block (last document, offset of its data, the two widths, best score, postings - 1), then the data.
// The best score of a block is that of tf / (tf + norm), rounded up to 255ths.

enum { TZ_BLOCK = 128, TZ_BLOCK_HEADER = 12, TZ_WIDTH_MAX = 26, TZ_DOC_WIDTH_MAX = 24 };
#define TZ_DOCUMENTS_MAX ((uint32_t)1 << 24) // in one segment
#define TZ_TF_MAX ((uint32_t)1 << TZ_WIDTH_MAX) // more occurrences in one document count as this many
#define TZ_NONE UINT32_MAX

// Makes one list after the other.
typedef struct {
  const float *norms; // by document
  uint8_t *data, *headers;
  size_t data_length, data_capacity, headers_length, headers_capacity;
  uint32_t pending, frequency, start;
  uint32_t docs[TZ_BLOCK], tfs[TZ_BLOCK];
} tz_encoder;

void tz_encoder_init(tz_encoder *encoder, const float *norms);
void tz_encoder_free(tz_encoder *encoder);
// Begins a list.
void tz_encoder_begin(tz_encoder *encoder);
// Appends postings in ascending order; 0 if memory runs out.
int tz_encoder_add(tz_encoder *encoder, const uint32_t *docs, const uint32_t *tfs, size_t n);
// Ends the list: `headers` then `data` are its bytes.
int tz_encoder_finish(tz_encoder *encoder);

// Reads one list. After an operation `damaged` says whether the bytes made no sense.
typedef struct {
  const tz_file *file;
  uint64_t headers, data, limit;       // offsets in the file
  uint32_t blocks, frequency, documents;
  uint32_t block, count, position;     // the block that is decoded, its postings, where the cursor stands in it
  uint32_t ahead;                      // the block that tz_cursor_ahead looks at
  uint64_t tf_data;
  uint8_t tf_width, tfs_ready, damaged;
  uint32_t docs[TZ_BLOCK + 16], tfs[TZ_BLOCK];
} tz_cursor;

// A list in a file: at `offset`, not beyond `limit`, of `frequency` postings of documents below `documents`.
void tz_cursor_open(tz_cursor *cursor, const tz_file *file, uint64_t offset, uint64_t limit, uint32_t frequency,
                    uint32_t documents);
// A list of one posting.
void tz_cursor_open_single(tz_cursor *cursor, uint32_t document, uint32_t tf);
// Decodes a block and stands at its first posting; 0 if there is none or it is damaged.
int tz_cursor_load(tz_cursor *cursor, uint32_t block);
// Decodes the counts of the block that is loaded.
void tz_cursor_load_tfs(tz_cursor *cursor);
// The best score in a block, 0 to 255.
uint8_t tz_cursor_bound(const tz_cursor *cursor, uint32_t block);
// The last document of a block, TZ_NONE for the last block.
uint32_t tz_cursor_last(const tz_cursor *cursor, uint32_t block);
// Moves forward to the first document not below `document`; TZ_NONE at the end.
uint32_t tz_cursor_seek(tz_cursor *cursor, uint32_t document);
// The best score, 0 to 255, of the blocks that hold documents from `first` to `last`; returns the last document of
// the first of these blocks. `first` never goes back. Nothing is decoded, and the cursor stays where it is.
uint32_t tz_cursor_ahead(tz_cursor *cursor, uint32_t first, uint32_t last, uint8_t *bound);
// Of the n (up to 128) neighbours from `first` on: sets the bits of those in the list, and their counts in `tfs` if
// given (0 for the others, 128 entries). `first` never goes back.
void tz_cursor_window(tz_cursor *cursor, uint32_t first, uint32_t n, uint64_t mask[2], uint32_t *tfs);
// Of the documents at the bits of `mask` (n up to 128, ascending), clears those not in the list. If `tfs` is
// given, the counts of the others go there: as they are if `first`, else the lesser of old and new.
void tz_cursor_match(tz_cursor *cursor, const uint32_t *docs, uint64_t mask[2], uint32_t *tfs, int first);
// Adds 1 bits to `bits`, and counts to `counts` if given, for every posting; 0 if damaged.
int tz_cursor_collect(tz_cursor *cursor, uint64_t *bits, uint32_t *counts);
// How many postings are at the 1 bits; -1 if damaged.
int64_t tz_cursor_overlap(tz_cursor *cursor, const uint64_t *bits);
// Appends a whole list to another, documents renumbered by `map` (TZ_NONE: left out) or moved by `base`.
int tz_cursor_append(tz_cursor *cursor, tz_encoder *encoder, const uint32_t *map, uint32_t base);

// ---- Bounds of scores (bound.c) ----

// norms[i] = fixed + slope * length of docs[i], for n up to 128 documents.
void tz_norms(const uint32_t *docs, size_t n, const uint32_t *lengths, float fixed, float slope, float *norms);
// sums[i] += weight * tfs[i] / (tfs[i] + norms[i]) for all 128 places; sets instead of adding if `first`.
void tz_add_bounds(const uint32_t *tfs, const float *norms, float weight, float *sums, int first);
// Clears the bits of places whose sum is below `least`.
void tz_drop_below(const float *sums, float least, uint64_t mask[2]);
// The best score of all blocks of a list, 0 to 255.
uint8_t tz_cursor_best(const tz_cursor *cursor);

// ---- From letters to lists (sort.c) ----

// The letters that occur, ascending; entry 0 is 0.
typedef struct {
  uint64_t *bits;    // 0x110000 bits
  uint32_t *prefix;  // letters before each word of bits
  uint32_t *letters;
  uint32_t count;
} tz_alphabet;

int tz_alphabet_init(tz_alphabet *alphabet, const uint32_t *letters, size_t n);
void tz_alphabet_free(tz_alphabet *alphabet);

// One occurrence of a term: rank of the first letter, rank of the second, document: 21, 21 and 22 bits.
#define TZ_DOC_BITS 22

// Letters become their ranks, in place; `counts` says how often each rank occurs, 0 being ends of runs.
void tz_rank_letters(const tz_alphabet *alphabet, uint32_t *letters, size_t n, uint32_t *counts);

// Sorts the occurrences of all terms whose first letters have ranks from `from` (1 or more) to below `to`. `ends[d]` is
// the index after document d's last letter. `pairs` and `scratch` need an entry per occurrence; returns how many pairs
// there are (they are in `pairs`), or SIZE_MAX without memory.
size_t tz_sort_terms(const uint32_t *ranks, const uint64_t *ends, uint32_t documents, uint32_t ranks_count,
                     uint32_t from, uint32_t to, uint64_t *pairs, uint64_t *scratch);

// The postings of the term at `at`: fills `docs` and `tfs`, sets `frequency`; returns where the next term begins.
size_t tz_next_list(const uint64_t *pairs, size_t n, size_t at, uint32_t *docs, uint32_t *tfs, uint32_t *frequency);

#endif
