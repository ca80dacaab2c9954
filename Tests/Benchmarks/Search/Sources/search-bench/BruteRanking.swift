// The ten best by brute force: every text is read, BM25 is computed anew, all matches are sorted.

import Glibc
import SearchIndex

struct BruteRanking {
  private struct Document {
    var key: String
    var date: Int32
    var year: String
    var region: String
    var text: String
    var letters: Int
  }
  private var documents: [Document] = []
  private let average: Double

  init(_ directory: String) throws {
    for line in try Disk.lines(directory + "/documents.tsv") {
      let letters = line[5].unicodeScalars.count { scalar in
        scalar.properties.isIdeographic || ("0"..."9").contains(scalar) || ("A"..."Z").contains(scalar)
      }
      documents.append(
        Document(
          key: line[0], date: Int32(line[1]) ?? 0, year: line[2], region: line[3], text: line[5],
          letters: letters))
    }
    average = Double(documents.reduce(0) { $0 + $1.letters }) / Double(max(1, documents.count))
  }

  /// In how many documents the rarest pair of the phrase's neighbours is.
  private func frequency(_ phrase: String) -> Int {
    let scalars = Array(phrase.unicodeScalars)
    var least = documents.count
    for start in 0..<max(1, scalars.count - 1) {
      var pair = String.UnicodeScalarView()
      pair.append(contentsOf: scalars[start..<min(scalars.count, start + 2)])
      let text = String(pair)
      least = min(least, documents.count { Brute.count(text, in: $0.text) > 0 })
    }
    return least
  }

  /// Whether these are the best, in order, with their scores.
  func agrees(_ hits: [Hit], _ query: BenchQuery) -> Bool {
    let total = Double(documents.count)
    let weights = query.phrases.map { phrase in
      let having = Double(frequency(phrase))
      return log1p((total - having + 0.5) / (having + 0.5))
    }
    var best: [(score: Double, date: Int32, key: String)] = []
    for document in documents {
      if !query.year.isEmpty && document.year != query.year { continue }
      if !query.region.isEmpty && document.region != query.region { continue }
      if !query.without.isEmpty && Brute.count(query.without, in: document.text) > 0 { continue }
      var score = 0.0
      var missing = 0
      for (phrase, weight) in zip(query.phrases, weights) {
        let count = Double(Brute.count(phrase, in: document.text))
        if count == 0 { missing += 1 }
        if missing > 0 && !query.isEither { break }
        let length = Double(document.letters) / average
        score += weight * count * 2.2 / (count + 1.2 * (0.25 + 0.75 * length))
      }
      if missing < (query.isEither ? weights.count : 1) {
        best.append((score, document.date, document.key))
      }
    }
    best.sort { a, b in
      if abs(a.score - b.score) > 1e-12 { return a.score > b.score }
      return a.date != b.date ? a.date > b.date : a.key < b.key
    }
    let expected = best.prefix(10)
    return expected.count == hits.count
      && zip(expected, hits).allSatisfy { $0.key == $1.key && abs($0.score - $1.score) < 1e-9 }
  }
}
