// Look-ups in ascending tables that mostly come in order: the next is near behind the last.

extension Array {
  /// Index of the last element whose place is at most `offset`, or 0; places ascend, and there is at
  /// least one. Looks in wider and wider steps behind `cursor` first.
  @inline(__always)
  func lastIndex(at offset: Int, from cursor: Int, place: (Element) -> Int) -> Int {
    var low = cursor < count && place(self[cursor]) <= offset ? cursor : 0
    var step = 1
    while low + step < count, place(self[low + step]) <= offset {
      low += step
      step *= 2
    }
    var high = Swift.min(low + step, count)
    while high - low > 1 {
      let middle = (low + high) >> 1
      if place(self[middle]) <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
