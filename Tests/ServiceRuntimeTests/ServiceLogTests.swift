// The log: one line per event whatever is in it, in a form that programs can split.
import Logging
import Synchronization
import Testing

@testable import ServiceRuntime

@Suite struct ServiceLogTests {
  private func line(_ message: Logger.Message, _ metadata: Logger.Metadata) -> String {
    let lines = Lines()
    var logger = Logger(label: "x") { _ in
      ServiceLog(
        service: "taizhang-x", level: .info, now: { Timestamp(seconds: 0, nanoseconds: 5_000_000) },
        write: { lines.append($0) })
    }
    logger[metadataKey: "peer"] = "a"
    logger.info(message, metadata: metadata)
    logger.debug("not this one")
    return lines.text
  }

  @Test func sortsAndQuotes() {
    #expect(
      line("document taken", ["name": "讲话.txt", "bytes": "12", "note": "a \"b\"\n= c"])
        == "time=1970-01-01T00:00:00.005Z level=info service=taizhang-x msg=\"document taken\" "
        + "bytes=12 name=讲话.txt note=\"a \\\"b\\\"\\n= c\" peer=a\n")
  }

  @Test(arguments: ["a\u{1B}[2Jb", "a\u{2028}b", "a\rb", ""])
  func nothingBreaksTheLine(value: String) {
    let text = line("m", ["v": "\(value)"])
    #expect(text.unicodeScalars.filter { $0.value < 0x20 || $0.value == 0x2028 } == ["\n"])
    #expect(text.contains("v=\""))
  }
}

/// Collects lines from the log handler's closure.
private final class Lines: Sendable {
  private let lines = Mutex<[String]>([])
  func append(_ line: String) { lines.withLock { $0.append(line) } }
  var text: String { lines.withLock { $0.joined() } }
}
