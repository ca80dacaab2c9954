// RFC 3339 text of moments, leap years and times before 1970 included.
import ServiceRuntime
import Testing

@Suite struct TimestampTests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (951_782_400, "2000-02-29T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
    (1_763_751_174, "2025-11-21T18:52:54Z"), (4_102_444_799, "2099-12-31T23:59:59Z"),
  ])
  func formats(seconds: Int64, text: String) {
    #expect(Timestamp(seconds: seconds).rfc3339(short: true) == text)
  }

  @Test func keepsMilliseconds() {
    #expect(Timestamp(seconds: 1, nanoseconds: 45_999_999).rfc3339() == "1970-01-01T00:00:01.045Z")
  }
}
