// Counters and gauges of one process, and their text for Prometheus.

import Synchronization

/// A number that only goes up. Cheap enough for every call: one atomic addition.
package final class Counter: Sendable {
  private let count = Atomic<Int64>(0)

  package init() {}

  /// Adds to the count; a negative amount is ignored.
  package func increment(by amount: Int64 = 1) {
    guard amount > 0 else { return }
    count.wrappingAdd(amount, ordering: .relaxed)
  }

  package var value: Int64 { count.load(ordering: .relaxed) }
}

/// The metrics of a process. Handles are made once and kept; gauges are read only when somebody asks for
/// the text.
package final class MetricRegistry: Sendable {
  /// Name and value of each label, in the order in which they are printed.
  package typealias Labels = [(name: String, value: String)]

  private enum Source: Sendable {
    case counter(Counter)
    case gauge(@Sendable () -> Double)
  }

  private struct Series: Sendable {
    var labels: String
    var source: Source
  }

  private let series = Mutex<[MetricName: [Series]]>([:])

  package init() {
    gauge(.buildInfo, [("version", Software.version)]) { 1 }
    let started = Timestamp.now()
    gauge(.processStartTime) { Double(started.seconds) }
  }

  /// The counter of that name and labels: the same one each time.
  package func counter(_ name: MetricName, _ labels: Labels = []) -> Counter {
    let text = Self.text(of: labels)
    return series.withLock { series in
      for known in series[name, default: []] where known.labels == text {
        if case .counter(let counter) = known.source { return counter }
      }
      let counter = Counter()
      series[name, default: []].append(Series(labels: text, source: .counter(counter)))
      return counter
    }
  }

  /// Sets what gives a gauge's value; it is asked once for each reading of the metrics, so it must be quick.
  package func gauge(
    _ name: MetricName, _ labels: Labels = [], read: @escaping @Sendable () -> Double
  ) {
    let text = Self.text(of: labels)
    series.withLock { series in
      series[name, default: []].removeAll { $0.labels == text }
      series[name, default: []].append(Series(labels: text, source: .gauge(read)))
    }
  }

  /// Everything, in Prometheus's text format 0.0.4.
  package func prometheusText() -> String {
    let snapshot = series.withLock { $0 }
    var text = ""
    for name in MetricName.allCases {
      guard let list = snapshot[name], !list.isEmpty else { continue }
      text += "# HELP \(name.rawValue) \(name.help)\n# TYPE \(name.rawValue) \(name.kind.rawValue)\n"
      for one in list.sorted(by: { $0.labels < $1.labels }) {
        switch one.source {
        case .counter(let counter): text += "\(name.rawValue)\(one.labels) \(counter.value)\n"
        case .gauge(let read): text += "\(name.rawValue)\(one.labels) \(Self.number(read()))\n"
        }
      }
    }
    return text
  }

  private static func text(of labels: Labels) -> String {
    if labels.isEmpty { return "" }
    let pairs = labels.map { "\($0.name)=\"\(escaped($0.value))\"" }
    return "{" + pairs.joined(separator: ",") + "}"
  }

  private static func escaped(_ value: String) -> String {
    var text = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\": text += "\\\\"
      case "\"": text += "\\\""
      case "\n": text += "\\n"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// Whole numbers without a fraction, as people write them.
  private static func number(_ value: Double) -> String {
    Int64(exactly: value).map(String.init) ?? "\(value)"
  }
}
