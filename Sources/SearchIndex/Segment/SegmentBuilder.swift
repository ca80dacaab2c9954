// Makes a segment in memory from documents.

internal import CSearchKernels
internal import Glibc

enum SegmentBuilder {
  /// Most documents in one segment that is built at once: what a pair of the sort can hold.
  static let documentsMax = 1 << 16

  /// Analyses documents and writes them as a segment in memory.
  static func build(_ documents: [IndexDocument], serial: UInt64) throws(IndexError) -> Segment {
    var columns = DocumentColumns()
    columns.reserve(documents.count)
    let texts = TextCollector(capacity: documents.reduce(0) { $0 + $1.text.count })
    for document in documents {
      texts.add(document.text)
      columns.textEnds.append(UInt64(texts.textLength))
      columns.editEnds.append(UInt64(texts.editsLength))
      columns.keys += Array(document.key.utf8)
      columns.keyEnds.append(UInt32(columns.keys.count))
      columns.lengths.append(UInt32(texts.lastLetters))
      columns.dates.append(document.date ?? 0)
    }
    let sink = try SegmentSink(path: nil)
    let textBytes = documents.reduce(0) { $0 + $1.text.count }
    let writer = try SegmentWriter(sink, columns: columns, textBytes: textBytes)
    writer.begin()
    try writer.append(texts.text)
    try writer.end(.texts)
    writer.begin()
    try writer.append(texts.edits)
    try writer.end(.edits)
    texts.dropTexts()
    try writer.write(.keys, columns.keys)
    writer.begin()
    try TermSorter.each(texts) { (term, docs, tfs, count) throws(IndexError) in
      let encoder = writer.beginList()
      guard tz_encoder_add(encoder, docs, tfs, count) == 1 else {
        throw .invalid("a posting list cannot be written")
      }
      try writer.endList(term)
    }
    for field in fieldLists(documents) { try writer.write(field) }
    try writer.end(.postings)
    try writer.finish(columns)
    return try Segment(try sink.takeMemory(), name: nil, serial: serial)
  }

  /// The values of all fields with their documents, in order.
  private static func fieldLists(_ documents: [IndexDocument]) -> [FieldList] {
    struct Name: Hashable {
      var name: [UInt8]
      var value: [UInt8]
    }
    var lists: [Name: FieldList] = [:]
    var folded: [String: [UInt8]] = [:]
    for (index, document) in documents.enumerated() {
      for (name, values) in document.fields {
        for value in values {
          let form = folded[value] ?? FoldedText.fold(value)
          folded[value] = form
          let key = Name(name: Array(name.utf8), value: form)
          let display = Array(value.utf8)
          lists[
            key,
            default: FieldList(
              name: key.name, value: form, display: display == form ? [] : display, documents: [])
          ].add(UInt32(index))
        }
      }
    }
    return lists.values.sorted { $0.precedes($1) }
  }
}

extension FieldList {
  /// Adds a document once.
  mutating func add(_ document: UInt32) {
    if documents.last != document { documents.append(document) }
  }

  /// By name, then by folded value.
  func precedes(_ other: FieldList) -> Bool {
    name == other.name
      ? value.lexicographicallyPrecedes(other.value) : name.lexicographicallyPrecedes(other.name)
  }
}
