// The directory of an index: its lock, its manifest, its files.

internal import Glibc
internal import Synchronization

/// One process at a time has it.
final class IndexDirectory: Sendable {
  let path: String
  private let lock: Mutex<Int32>

  init(_ path: String) throws(IndexError) {
    self.path = path
    if mkdir(path, 0o755) != 0 && errno != EEXIST {
      throw .io(operation: "mkdir", path: path, errno: errno)
    }
    let lock = open(path + "/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard lock >= 0 else { throw .io(operation: "open", path: path + "/lock", errno: errno) }
    if flock(lock, LOCK_EX | LOCK_NB) != 0 {
      Glibc.close(lock)
      throw .locked(path)
    }
    self.lock = Mutex(lock)
  }

  deinit { close() }

  /// Gives up the lock.
  func close() {
    lock.withLock {
      // Unlocked expressly: a child process that is just being started may hold a copy for a moment.
      if $0 >= 0 {
        flock($0, LOCK_UN)
        Glibc.close($0)
      }
      $0 = -1
    }
  }

  func path(_ name: String) -> String { path + "/" + name }

  /// The manifest of the last commit; a new directory gets an empty one.
  func readManifest() throws(IndexError) -> Manifest {
    guard let bytes = try read(Manifest.fileName) else {
      if try names().contains(where: Self.isSegment) { throw .damaged("the manifest is missing") }
      let manifest = Manifest()
      try write(manifest)
      return manifest
    }
    guard let manifest = Manifest(bytes) else { throw .damaged("the manifest is not whole") }
    return manifest
  }

  /// Replaces the manifest; the commit is durable when this returns.
  func write(_ manifest: Manifest) throws(IndexError) {
    let new = path(Manifest.fileName + ".new")
    let file = open(new, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw .io(operation: "open", path: new, errno: errno) }
    defer { Glibc.close(file) }
    let bytes = manifest.encoded()
    var done = 0
    while done < bytes.count {
      let wrote = bytes.withUnsafeBytes { buffer in
        buffer.baseAddress.map { Glibc.write(file, $0 + done, bytes.count - done) } ?? 0
      }
      if wrote < 0 && errno == EINTR { continue }
      guard wrote > 0 else { throw .io(operation: "write", path: new, errno: errno) }
      done += wrote
    }
    guard fsync(file) == 0 else { throw .io(operation: "fsync", path: new, errno: errno) }
    // The names of new segments must be there before the manifest that speaks of them.
    try sync()
    guard rename(new, path(Manifest.fileName)) == 0 else {
      throw .io(operation: "rename", path: new, errno: errno)
    }
    try sync()
  }

  private func sync() throws(IndexError) {
    let directory = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard directory >= 0 else { throw .io(operation: "open", path: path, errno: errno) }
    defer { Glibc.close(directory) }
    guard fsync(directory) == 0 else { throw .io(operation: "fsync", path: path, errno: errno) }
  }

  private func read(_ name: String) throws(IndexError) -> [UInt8]? {
    let file = open(path(name), O_RDONLY | O_CLOEXEC)
    if file < 0 {
      if errno == ENOENT { return nil }
      throw .io(operation: "open", path: path(name), errno: errno)
    }
    defer { Glibc.close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let got = Glibc.read(file, &buffer, buffer.count)
      if got < 0 && errno == EINTR { continue }
      guard got >= 0 else { throw .io(operation: "read", path: path(name), errno: errno) }
      if got == 0 { return bytes }
      bytes += buffer[..<got]
    }
  }

  func names() throws(IndexError) -> [String] {
    guard let directory = opendir(path) else { throw .io(operation: "opendir", path: path, errno: errno) }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      names.append(
        withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    return names
  }

  static func isSegment(_ name: String) -> Bool { name.hasSuffix(".segment") }

  static func segmentName(_ number: UInt64) -> String { "\(number).segment" }

  /// Removes the segment files that are not to be kept; these are asked for after the names were read, so
  /// that a
  /// file that is made meanwhile stays. What cannot be removed now is removed at the next opening.
  func removeSegments(except kept: () -> Set<String>) {
    guard let names = try? names() else { return }
    let kept = kept()
    for name in names where Self.isSegment(name) && !kept.contains(name) {
      SegmentBytes.remove(path(name))
    }
  }
}
