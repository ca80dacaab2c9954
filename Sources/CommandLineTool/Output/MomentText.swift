// Moments and dates of messages as text.

import Schema
import ServiceRuntime

/// Text of timestamps and partly known dates.
enum MomentText {
  /// `2025-11-21T18:52:54Z`, with milliseconds where there are any.
  static func rfc3339(_ moment: GoogleProtobufTimestamp) -> String {
    Timestamp(seconds: moment.seconds, nanoseconds: moment.nanos).rfc3339(short: true)
  }

  /// `2025-03-18`, `2025-03`, `2025`, or nothing: as much as is known.
  static func date(_ date: PartialDate?) -> String {
    guard let date, date.year != 0 else { return "" }
    var text = "\(date.year)"
    for part in [date.month, date.day] {
      if part == 0 { break }
      text += part < 10 ? "-0\(part)" : "-\(part)"
    }
    return text
  }
}
