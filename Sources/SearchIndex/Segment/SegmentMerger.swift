// Merges segments into one: documents that live are copied, lists are joined term by term.

internal import CSearchKernels

/// One segment that goes into a merge, with what was deleted when it began.
struct MergeInput {
  var segment: Segment
  var deletions: Deletions?
}

struct SegmentMerger {
  private let inputs: [MergeInput]
  private let isCancelled: () -> Bool
  /// By input: the new number of each document, `TZ_NONE` for deleted ones.
  private(set) var maps: [[UInt32]] = []
  private var columns = DocumentColumns()

  /// - Parameter isCancelled: asked now and then; the merge throws `IndexError.closed` when it says yes.
  init(_ inputs: [MergeInput], isCancelled: @escaping () -> Bool = { false }) {
    self.inputs = inputs
    self.isCancelled = isCancelled
    var next: UInt32 = 0
    for input in inputs {
      var map = [UInt32](repeating: .max, count: input.segment.documents)
      for document in map.indices where !(input.deletions?.contains(document) ?? false) {
        map[document] = next
        next += 1
      }
      maps.append(map)
    }
  }

  /// Documents of the result.
  var documents: Int { maps.reduce(0) { $0 + $1.count { $0 != .max } } }

  /// Writes the merged segment to the sink.
  mutating func write(to sink: SegmentSink) throws(IndexError) {
    try collectColumns()
    var textBytes = 0
    for input in inputs {
      let segment = input.segment
      let share =
        Double(segment.documents - (input.deletions?.count ?? 0)) / Double(max(1, segment.documents))
      textBytes += Int(Double(segment.footer.textBytes) * share)
    }
    let writer = try SegmentWriter(sink, columns: columns, textBytes: textBytes)
    try copy(.texts, writer) { $0.textRange($1) }
    try copy(.edits, writer) { $0.editRange($1) }
    try writer.write(.keys, columns.keys)
    writer.begin()
    try mergeTerms(writer)
    try mergeFields(writer)
    try writer.end(.postings)
    try writer.finish(columns)
  }

  private mutating func collectColumns() throws(IndexError) {
    columns.reserve(documents)
    var (text, edits) = (0, 0)
    for (input, map) in zip(inputs, maps) {
      let segment = input.segment
      for document in map.indices where map[document] != .max {
        text += segment.textRange(document).count
        edits += segment.editRange(document).count
        columns.textEnds.append(UInt64(text))
        columns.editEnds.append(UInt64(edits))
        columns.keys += try segment.checked(segment.keyRange(document))
        columns.keyEnds.append(UInt32(columns.keys.count))
        columns.lengths.append(segment.lengths[document])
        columns.dates.append(segment.dates[document])
      }
    }
  }

  /// Copies the bytes of the documents that live, neighbours at once.
  private func copy(
    _ section: SegmentSection, _ writer: SegmentWriter, _ range: (Segment, Int) -> Range<Int>
  ) throws(IndexError) {
    writer.begin()
    for (input, map) in zip(inputs, maps) {
      var document = 0
      while document < map.count {
        guard map[document] != .max else {
          document += 1
          continue
        }
        let start = range(input.segment, document).lowerBound
        var end = start
        while document < map.count, map[document] != .max, end - start < 1 << 20 {
          end = range(input.segment, document).upperBound
          document += 1
        }
        if isCancelled() { throw .closed }
        try writer.append(try input.segment.checked(start..<end))
      }
    }
    try writer.end(section)
  }

  private func mergeTerms(_ writer: SegmentWriter) throws(IndexError) {
    let cursor = UnsafeMutablePointer<tz_cursor>.allocate(capacity: 1)
    cursor.initialize(to: tz_cursor())
    defer { cursor.deallocate() }
    var walkers = inputs.map { TermWalker($0.segment) }
    var count = 0
    while true {
      count += 1
      if count & 4_095 == 0 && isCancelled() { throw .closed }
      var least = UInt64.max
      for walker in walkers where walker.term < least { least = walker.term }
      if least == .max { return }
      let encoder = writer.beginList()
      for index in walkers.indices where walkers[index].term == least {
        let segment = inputs[index].segment
        segment.open(walkers[index].list(segment), cursor)
        try append(cursor, to: encoder, input: index)
        walkers[index].advance(segment)
      }
      try writer.endList(Term(first: UInt32(least >> 21), second: UInt32(least & 0x1F_FFFF)))
    }
  }

  private func append(
    _ cursor: UnsafeMutablePointer<tz_cursor>, to encoder: UnsafeMutablePointer<tz_encoder>, input: Int
  ) throws(IndexError) {
    let isGood =
      if inputs[input].deletions == nil {
        tz_cursor_append(cursor, encoder, nil, maps[input].first ?? 0)
      } else {
        tz_cursor_append(cursor, encoder, maps[input], 0)
      }
    if isGood == 0 {
      if cursor.pointee.damaged == 0 { throw .invalid("a posting list cannot be written") }
      throw .damaged(inputs[input].segment.label)
    }
  }

  private func mergeFields(_ writer: SegmentWriter) throws(IndexError) {
    let cursor = UnsafeMutablePointer<tz_cursor>.allocate(capacity: 1)
    cursor.initialize(to: tz_cursor())
    defer { cursor.deallocate() }
    var positions = [Int](repeating: 0, count: inputs.count)
    while true {
      var least: FieldList?
      for (input, position) in zip(inputs, positions) where position < input.segment.fieldCount {
        let entry = input.segment.fieldList(position)
        if least.map({ entry.precedes($0) }) ?? true { least = entry }
      }
      guard var field = least else { return }
      for index in inputs.indices where positions[index] < inputs[index].segment.fieldCount {
        let segment = inputs[index].segment
        let entry = segment.fieldList(positions[index])
        guard entry.name == field.name, entry.value == field.value else { continue }
        segment.open(segment.list(field: positions[index]), cursor)
        for block in 0..<cursor.pointee.blocks {
          guard tz_cursor_load(cursor, block) == 1 else { break }
          let docs = UnsafeRawPointer(cursor) + MemoryLayout<tz_cursor>.offset(of: \.docs)!
          for i in 0..<Int(cursor.pointee.count) {
            let document = maps[index][Int(docs.load(fromByteOffset: 4 * i, as: UInt32.self))]
            if document != .max { field.documents.append(document) }
          }
        }
        guard cursor.pointee.damaged == 0 else { throw .damaged(segment.label) }
        positions[index] += 1
      }
      try writer.write(field)
    }
  }
}

extension Segment {
  /// A field's entry without its documents.
  fileprivate func fieldList(_ index: Int) -> FieldList {
    FieldList(
      name: Array(fieldName(index)), value: Array(fieldValue(index)),
      display: fields[index].displayLength == 0 ? [] : Array(fieldDisplay(index)), documents: [])
  }
}

/// Walks the terms of a segment in order.
private struct TermWalker {
  private var index = 0
  private var letter = 0
  /// Both letters as one number; the greatest at the end.
  private(set) var term = UInt64.max

  init(_ segment: Segment) { load(segment) }

  private mutating func load(_ segment: Segment) {
    guard index < segment.termCount else {
      term = .max
      return
    }
    while Int(segment.letters[letter + 1].term) <= index { letter += 1 }
    let second = segment.terms[index].second & TermEntry.secondMask
    term = UInt64(segment.letters[letter].letter) << 21 | UInt64(second)
  }

  func list(_ segment: Segment) -> TermList { segment.list(term: index, letter: letter) }

  mutating func advance(_ segment: Segment) {
    index += 1
    load(segment)
  }
}
