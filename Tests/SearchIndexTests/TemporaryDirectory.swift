// A directory that is gone when the test is over.

import Glibc

final class TemporaryDirectory {
  let path: String

  struct Failed: Error {}

  init() throws {
    var template = Array("/tmp/taizhang-search-XXXXXX\0".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failed() }
    path = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
  }

  deinit {
    for name in names() { unlink(path + "/" + name) }
    rmdir(path)
  }

  /// The files in it.
  func names() -> [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
