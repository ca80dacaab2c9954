// Documents and queries into files, for every engine the same; the true counts by brute force.

import CSearchKernels
import SearchIndex

enum Make {
  static func documents(_ count: Int) -> (documents: [Made], maker: DocumentMaker) {
    var maker = DocumentMaker(seed: 20_260_101)
    return ((0..<count).map { maker.next($0) }, maker)
  }

  static func run(_ count: Int, _ directory: String) throws {
    let (documents, maker) = documents(count)
    var text = ""
    for document in documents {
      let flat = document.text.utf8.map { $0 == 0x0A ? UInt8(0x20) : $0 }
      text += "\(document.key)\t\(document.date)\t\(document.year)\t\(document.region)\t\(document.kind)\t"
      text += String(decoding: flat, as: UTF8.self) + "\n"
    }
    try Disk.write(text, directory + "/documents.tsv")
    var lines = ""
    for var query in BenchQuery.make(documents, maker) {
      query.truth = documents.count { matches($0, query) }
      lines += query.line + "\n"
    }
    try Disk.write(lines, directory + "/queries.tsv")
    print("{\"documents\":\(count),\"text_mb\":\((Double(text.utf8.count) / 1e6).short)}")
  }

  private static func matches(_ document: Made, _ query: BenchQuery) -> Bool {
    if !query.year.isEmpty && document.year != query.year { return false }
    if !query.region.isEmpty && document.region != query.region { return false }
    func holds(_ phrase: String) -> Bool { Brute.count(phrase, in: document.text) > 0 }
    if !query.without.isEmpty && holds(query.without) { return false }
    return query.isEither ? query.phrases.contains(where: holds) : query.phrases.allSatisfy(holds)
  }
}

/// The texts are made so that folding changes nothing in them that queries ask for, but full-width commas.
enum Brute {
  static func count(_ phrase: String, in text: String) -> Int {
    var (text, phrase) = (text, phrase)
    return text.withUTF8 { text in
      phrase.withUTF8 { tz_count(text.baseAddress, text.count, $0.baseAddress, $0.count, .max) }
    }
  }
}
