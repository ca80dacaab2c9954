// Seconds since 1970 as the schema's timestamp.
package import Schema

extension GoogleProtobufTimestamp {
  /// A point in time from seconds since 1970.
  package init(_ seconds: Double) {
    let whole = seconds.rounded(.down)
    let nanos = Int32(min(999_999_999, ((seconds - whole) * 1_000_000_000).rounded(.down)))
    self.init(seconds: Int64(whole), nanos: nanos)
  }
}
