// Moments in time as text, without a date library: RFC 3339 in UTC.

import Glibc

/// A moment: seconds and nanoseconds since 1970-01-01T00:00:00Z.
package struct Timestamp: Sendable, Hashable {
  package var seconds: Int64
  /// 0 to 999,999,999.
  package var nanoseconds: Int32

  package init(seconds: Int64, nanoseconds: Int32 = 0) {
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  /// The moment now, by the system's clock.
  package static func now() -> Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(seconds: Int64(time.tv_sec), nanoseconds: Int32(time.tv_nsec))
  }

  /// `2025-11-21T18:52:54.123Z`; without the milliseconds where there is no fraction of a second and `short`
  /// is true.
  package func rfc3339(short: Bool = false) -> String {
    let (day, second) = seconds.quotientAndFloorRemainder(dividingBy: 86_400)
    let date = Self.civil(fromDays: day)
    let clock = [second / 3600, second / 60 % 60, second % 60].map { Self.padded($0, to: 2) }
    let (year, month) = (Self.padded(date.year, to: 4), Self.padded(date.month, to: 2))
    let text = "\(year)-\(month)-\(Self.padded(date.day, to: 2))"
    let fraction = short && nanoseconds == 0 ? "" : "." + Self.padded(Int64(nanoseconds) / 1_000_000, to: 3)
    return text + "T" + clock.joined(separator: ":") + fraction + "Z"
  }

  /// The proleptic Gregorian date of a day count from 1970-01-01 (Howard Hinnant's `civil_from_days`).
  private static func civil(fromDays days: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let shifted = days + 719_468
    let (era, dayOfEra) = shifted.quotientAndFloorRemainder(dividingBy: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  private static func padded(_ number: Int64, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension Int64 {
  /// Division that rounds down, so that moments before 1970 have a positive time of day.
  fileprivate func quotientAndFloorRemainder(dividingBy divisor: Int64) -> (Int64, Int64) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
