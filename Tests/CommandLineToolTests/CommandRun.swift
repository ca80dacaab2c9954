// Runs command lines in the test process and keeps what they print.

import CommandLineTool
import FoundationEssentials
import Glibc
import ServiceRuntime
import Synchronization
import Testing

/// What a command line did.
struct CommandRun {
  var status: CommandStatus
  var output: String
  var notes: String

  /// Runs one command line.
  init(_ arguments: String..., environment: [String: String] = [:]) async {
    await self.init(arguments, environment: environment)
  }

  init(_ arguments: [String], environment: [String: String] = [:]) async {
    let (written, noted) = (Collected(), Collected())
    let console = Console(
      write: { written.add($0) }, note: { noted.add($0) }, environment: environment)
    status = await Console.$current.withValue(console) { await TaizhangTool.run(arguments) }
    output = written.text
    notes = noted.text
  }
}

/// Text that comes in pieces.
private final class Collected: Sendable {
  private let pieces = Mutex("")
  func add(_ piece: String) { pieces.withLock { $0 += piece } }
  var text: String { pieces.withLock { $0 } }
}

/// A folder of its own for a test, removed with all that is in it when the test ends.
final class Scratch {
  let path: String

  init() throws {
    var template = Array("/tmp/taizhang-cli-XXXXXX".utf8CString)
    _ = try #require(mkdtemp(&template))
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file and gives its path.
  @discardableResult
  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = "\(path)/\(name)"
    let descriptor = try #require(creat(file, 0o644) as Int32?)
    #expect(write(descriptor, bytes, bytes.count) == bytes.count)
    close(descriptor)
    return file
  }

  @discardableResult
  func file(_ name: String, _ text: String) throws -> String { try file(name, Array(text.utf8)) }

  func folder(_ name: String) -> String {
    mkdir("\(path)/\(name)", 0o755)
    return "\(path)/\(name)"
  }

  /// The text of a file, `nil` where there is none.
  func text(_ name: String) -> String? {
    let descriptor = open("\(path)/\(name)", O_RDONLY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    let count = read(descriptor, &buffer, buffer.count)
    return String(decoding: buffer[..<max(0, count)], as: UTF8.self)
  }

  /// The names in the folder, sorted.
  func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")) ?? []).sorted()
  }
}

/// Makes a file as long as that, without writing it.
func truncateFile(_ path: String, _ byteCount: Int) -> Bool {
  truncate(path, byteCount) == 0
}
