// Analysis of many documents at once: folded texts, letters, and their terms in order.

internal import CSearchKernels
internal import Glibc

/// Folded texts of many documents, their edits and letters, one after the other.
final class TextCollector {
  private var textBase: UnsafeMutablePointer<UInt8>
  private var textCapacity: Int
  private var editsBase: UnsafeMutablePointer<UInt8>
  private var editsCapacity: Int
  private var lettersBase: UnsafeMutablePointer<UInt32>
  private var lettersCapacity: Int
  private(set) var textLength = 0
  private(set) var editsLength = 0
  private(set) var lettersLength = 0
  /// By document: the index after its last letter.
  private(set) var letterEnds: [UInt64] = []
  /// Letters of the document that was added last.
  private(set) var lastLetters = 0

  var text: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: textBase, count: textLength) }
  var edits: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: editsBase, count: editsLength) }
  var letters: UnsafeBufferPointer<UInt32> { UnsafeBufferPointer(start: lettersBase, count: lettersLength) }

  /// - Parameter capacity: bytes of text that are expected.
  init(capacity: Int) {
    textCapacity = capacity + 1024
    editsCapacity = capacity / 4 + 1024
    lettersCapacity = capacity / 2 + 1024
    textBase = .allocate(capacity: textCapacity)
    editsBase = .allocate(capacity: editsCapacity)
    lettersBase = .allocate(capacity: lettersCapacity)
  }

  deinit {
    textBase.deallocate()
    editsBase.deallocate()
    lettersBase.deallocate()
  }

  /// Folds a document's original text and appends it.
  func add(_ original: [UInt8]) {
    let most = 4 * original.count + 64
    Self.reserve(&textBase, &textCapacity, textLength, most)
    Self.reserve(&editsBase, &editsCapacity, editsLength, most)
    var length = 0
    var edits = 0
    tz_fold(
      original, original.count, textBase + textLength, &length, editsBase + editsLength, &edits)
    editsLength += edits
    addLetters(UnsafeBufferPointer(start: textBase + textLength, count: length))
    textLength += length
  }

  /// Appends the letters of text that is folded already, as one document.
  func addLetters(_ folded: UnsafeBufferPointer<UInt8>) {
    Self.reserve(&lettersBase, &lettersCapacity, lettersLength, folded.count + 1)
    var letters = 0
    lettersLength += tz_letters(folded.baseAddress, folded.count, lettersBase + lettersLength, &letters)
    letterEnds.append(UInt64(lettersLength))
    lastLetters = letters
  }

  /// Forgets texts and edits, of which nothing is needed to sort terms.
  func dropTexts() {
    textBase.deallocate()
    editsBase.deallocate()
    (textBase, textCapacity, textLength) = (.allocate(capacity: 1), 1, 0)
    (editsBase, editsCapacity, editsLength) = (.allocate(capacity: 1), 1, 0)
  }

  /// Replaces letters by their ranks.
  fileprivate func rankLetters(_ alphabet: inout tz_alphabet) -> [UInt32] {
    var counts = [UInt32](repeating: 0, count: Int(alphabet.count))
    tz_rank_letters(&alphabet, lettersBase, lettersLength, &counts)
    return counts
  }

  private static func reserve<T>(
    _ base: inout UnsafeMutablePointer<T>, _ capacity: inout Int, _ used: Int, _ more: Int
  ) {
    if used + more <= capacity { return }
    let larger = max(capacity * 2, used + more)
    let grown = UnsafeMutablePointer<T>.allocate(capacity: larger)
    memcpy(grown, base, used * MemoryLayout<T>.stride)
    base.deallocate()
    base = grown
    capacity = larger
  }
}

/// Sorts the terms of collected texts.
enum TermSorter {
  typealias Visit = (Term, UnsafePointer<UInt32>, UnsafePointer<UInt32>, Int) throws(IndexError) -> Void

  /// What is sorted at once takes 64 MiB. A document may have many times as many letters; it is gone through
  /// once for each group of its first letters.
  static let pairsAtOnce = 4 << 20

  /// Calls `visit` for each term in order with its documents and counts. The letters are used up by this.
  static func each(
    _ texts: TextCollector, pairsAtOnce: Int = pairsAtOnce, _ visit: Visit
  ) throws(IndexError) {
    let letters = texts.letters
    guard letters.count > 0 else { return }
    var alphabet = tz_alphabet()
    guard tz_alphabet_init(&alphabet, letters.baseAddress, letters.count) == 1 else {
      throw .io(operation: "malloc", path: "memory", errno: ENOMEM)
    }
    defer { tz_alphabet_free(&alphabet) }
    let counts = texts.rankLetters(&alphabet)
    let groups = groups(counts, pairsAtOnce)
    let most = groups.map(\.pairs).max() ?? 0
    let pairs = UnsafeMutablePointer<UInt64>.allocate(capacity: 2 * most)
    let lists = UnsafeMutablePointer<UInt32>.allocate(capacity: 2 * texts.letterEnds.count)
    defer {
      pairs.deallocate()
      lists.deallocate()
    }
    for group in groups {
      let count = tz_sort_terms(
        letters.baseAddress, texts.letterEnds, UInt32(texts.letterEnds.count), alphabet.count,
        UInt32(group.ranks.lowerBound), UInt32(group.ranks.upperBound), pairs, pairs + most)
      guard count != .max, let names = alphabet.letters else {
        throw .io(operation: "malloc", path: "memory", errno: ENOMEM)
      }
      let (docs, tfs) = (lists, lists + texts.letterEnds.count)
      var at = 0
      while at < count {
        let pair = pairs[at]
        let term = Term(
          first: names[Int(pair >> 43)], second: names[Int(pair >> UInt64(TZ_DOC_BITS) & 0x1F_FFFF)])
        var frequency: UInt32 = 0
        at = tz_next_list(pairs, count, at, docs, tfs, &frequency)
        try visit(term, docs, tfs, Int(frequency))
      }
    }
  }

  /// Neighbouring ranks that together have no more pairs than that; a letter with more is alone.
  private static func groups(_ counts: [UInt32], _ pairsAtOnce: Int) -> [(ranks: Range<Int>, pairs: Int)] {
    var groups: [(ranks: Range<Int>, pairs: Int)] = []
    for rank in counts.indices.dropFirst() {
      let count = Int(counts[rank])
      if let last = groups.last, last.pairs + count <= pairsAtOnce {
        groups[groups.count - 1] = (last.ranks.lowerBound..<rank + 1, last.pairs + count)
      } else {
        groups.append((rank..<rank + 1, count))
      }
    }
    return groups
  }
}
