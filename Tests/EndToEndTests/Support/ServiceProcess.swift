// A service as its operator runs it: the real executable, started, killed and stopped.

import Foundation
import Synchronization

/// One run of an executable of this package, from its start to its end.
final class ServiceProcess: Sendable {
  /// Why a service did not come up.
  struct StartFailure: Error, CustomStringConvertible {
    var description: String
  }

  /// Where it listens, as it says itself.
  let address: String
  private let process: Int32
  private let exit: ExitStatus
  private let log: String

  /// Starts an executable and waits until it says where it listens.
  ///
  /// - Parameter log: the file that takes what it writes to standard error; runs are appended.
  init(_ executable: String, _ arguments: [String], log: String) async throws {
    let process = Process()
    process.executableURL = try Self.folder().appendingPathComponent(executable)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    if !FileManager.default.fileExists(atPath: log) { try Data().write(to: URL(fileURLWithPath: log)) }
    let errors = try FileHandle(forWritingTo: URL(fileURLWithPath: log))
    try errors.seekToEnd()
    process.standardError = errors
    let exit = ExitStatus()
    process.terminationHandler = { exit.set($0.terminationReason == .exit ? $0.terminationStatus : -1) }
    try process.run()
    guard let line = await Self.firstLine(of: output.fileHandleForReading) else {
      let text = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
      throw StartFailure(description: "\(executable) did not start: \(text.suffix(2_000))")
    }
    let prefix = "listening on "
    guard line.hasPrefix(prefix) else { throw StartFailure(description: "\(executable) said \(line)") }
    address = String(line.dropFirst(prefix.count))
    self.process = process.processIdentifier
    self.exit = exit
    self.log = log
  }

  /// `kill -9`, and the wait until it is gone.
  func crash() async {
    kill(process, SIGKILL)
    _ = await exit.value()
  }

  /// Sends it a signal.
  func send(_ signal: Int32) {
    kill(process, signal)
  }

  /// SIGTERM, and the wait until it is gone.
  ///
  /// - Returns: its exit status; -1 where a signal ended it.
  func stop() async -> Int32 {
    kill(process, SIGTERM)
    return await exit.value()
  }

  /// The folder of the executables: that of the tests themselves.
  private static func folder() throws -> URL {
    let path = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(fileURLWithPath: path).deletingLastPathComponent()
  }

  private static func firstLine(of handle: FileHandle) async -> String? {
    let text = Mutex<Data?>(Data())
    return await withCheckedContinuation { continuation in
      handle.readabilityHandler = { handle in
        let new = handle.availableData
        let line: String?? = text.withLock { text in
          guard var gathered = text else { return nil }
          gathered += new
          guard new.isEmpty || gathered.contains(0x0A) else {
            text = gathered
            return nil
          }
          text = nil
          let line = gathered.split(separator: 0x0A).first.map { String(decoding: $0, as: UTF8.self) }
          return .some(new.isEmpty ? nil : line)
        }
        if new.isEmpty { handle.readabilityHandler = nil }
        if let line { continuation.resume(returning: line) }
      }
    }
  }
}

/// The end of a process, for any number of those who wait for it.
private final class ExitStatus: Sendable {
  private let state = Mutex<(status: Int32?, waiters: [CheckedContinuation<Int32, Never>])>((nil, []))

  func set(_ status: Int32) {
    let waiters = state.withLock { state in
      state.status = status
      defer { state.waiters = [] }
      return state.waiters
    }
    for waiter in waiters { waiter.resume(returning: status) }
  }

  func value() async -> Int32 {
    await withCheckedContinuation { continuation in
      let status = state.withLock { state in
        if state.status == nil { state.waiters.append(continuation) }
        return state.status
      }
      if let status { continuation.resume(returning: status) }
    }
  }
}
