// Cells of HTML tables: broad and tall ones keep the columns in place.

extension LineScanner {
  /// Begins a cell; cells of rows above that reach into this row, and the cell's own breadth, are
  /// filled with empty ones, so that columns keep their place.
  mutating func beginCell(at offset: Int, end: Int) {
    skipSpanned(at: offset)
    let columns = attribute("colspan", offset..<end)
    let rows = attribute("rowspan", offset..<end)
    markup.fillers += 2
    for index in 0..<columns where index == 0 || markup.takeFiller() {
      if markup.column < TableGrid.widest {
        while markup.spans.count <= markup.column { markup.spans.append(0) }
        markup.spans[markup.column] = rows - 1
      }
      markup.column += 1
      // The words of a broad cell stand in its first column: the empty ones come before the next cell.
      if index == 0 {
        writer.cell(isFirst: markup.isFirstCell, source: offset)
      } else {
        markup.owed += 1
      }
      markup.isFirstCell = false
    }
  }

  private mutating func skipSpanned(at offset: Int) {
    while markup.owed > 0 {
      writer.cell(isFirst: false, source: offset)
      markup.owed -= 1
    }
    while markup.column < markup.spans.count, markup.spans[markup.column] > 0 {
      markup.spans[markup.column] -= 1
      markup.column += 1
      guard markup.takeFiller() else { continue }
      writer.cell(isFirst: markup.isFirstCell, source: offset)
      markup.isFirstCell = false
    }
  }

  /// The number that an attribute of a tag gives, 1…64; 1 where there is none.
  private func attribute(_ name: String, _ range: Range<Int>) -> Int {
    guard range.count > name.utf8.count + 5 else { return 1 }
    let wanted = Array(name.utf8)
    var offset = range.lowerBound
    while offset + wanted.count < range.upperBound {
      defer { offset += 1 }
      guard source[offset] | 0x20 == wanted[0], zip(source[offset...], wanted).allSatisfy({ $0 | 0x20 == $1 })
      else {
        continue
      }
      var value = 0
      for byte in source[(offset + wanted.count)..<range.upperBound] {
        if byte &- 0x30 < 10 { value = min(value * 10 + Int(byte - 0x30), 64) } else if value > 0 { break }
      }
      return max(value, 1)
    }
    return 1
  }
}
