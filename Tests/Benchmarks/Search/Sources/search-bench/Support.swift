// Clocks, files, percentiles.

import Glibc

enum Clock {
  /// Milliseconds since some time in the past.
  static var wall: Double { read(CLOCK_MONOTONIC) }
  /// Milliseconds of processor time of the whole process.
  static var processor: Double { read(CLOCK_PROCESS_CPUTIME_ID) }

  private static func read(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
  }
}

struct BenchError: Error { var what: String }

enum Disk {
  static func write(_ text: String, _ path: String) throws {
    guard let file = fopen(path, "wb") else { throw BenchError(what: "cannot write \(path)") }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw BenchError(what: path) }
  }

  static func lines(_ path: String) throws -> [[String]] {
    guard let file = fopen(path, "rb") else { throw BenchError(what: "cannot read \(path)") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let got = fread(&buffer, 1, buffer.count, file)
      if got == 0 { break }
      bytes += buffer[..<got]
    }
    return bytes.split(separator: 0x0A).map {
      $0.split(separator: 0x09, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// Memory of the process's own, without mapped files, in MB.
  static func memory() -> Double { status("RssAnon:") }

  /// The most memory that the process ever had, with what it read of mapped files, in MB.
  static func peak() -> Double { status("VmHWM:") }

  private static func status(_ name: String) -> Double {
    for words in (try? lines("/proc/self/status")) ?? [] where words[0] == name && words.count > 1 {
      return (Double(words[1].split(separator: " ").first ?? "0") ?? 0) / 1024
    }
    return 0
  }
}

enum Percentile {
  static func of(_ part: Double, _ values: [Double]) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return 0 }
    return sorted[min(sorted.count - 1, Int((part * Double(sorted.count)).rounded(.up)) - 1)]
  }
}

extension Double {
  /// With three figures after the point.
  var short: String {
    let scaled = (self * 1_000).rounded()
    let whole = Int(scaled) / 1_000
    let rest = String(abs(Int(scaled)) % 1_000)
    return "\(whole)." + String(repeating: "0", count: 3 - rest.count) + rest
  }
}
