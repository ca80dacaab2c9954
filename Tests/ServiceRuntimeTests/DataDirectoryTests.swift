// The data folder: made where missing, held by one holder at a time, refused with a sentence otherwise.
import Glibc
import Testing

@testable import ServiceRuntime

@Suite struct DataDirectoryTests {
  private func withTemporaryFolder(_ body: (String) throws -> Void) throws {
    var template = Array("/tmp/taizhang-test-XXXXXX".utf8CString)
    _ = try #require(mkdtemp(&template))
    let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    try body(path)
    for file in ["/a/b/lock", "/plain"] { unlink(path + file) }
    for folder in ["/a/b", "/a", ""] { rmdir(path + folder) }
  }

  @Test func isMadeWithItsParentsAndHeldOnce() throws {
    try withTemporaryFolder { folder in
      let held = try DataDirectory.open(folder + "/a/b")
      let error = #expect(throws: StartupError.self) { try DataDirectory.open(folder + "/a/b") }
      #expect(error?.description.contains("is in use by another process") == true)
      held.close()
      try DataDirectory.open(folder + "/a/b/").close()
    }
  }

  @Test func aFileInTheWayIsNamed() throws {
    try withTemporaryFolder { folder in
      close(creat(folder + "/plain", 0o600))
      let error = #expect(throws: StartupError.self) { try DataDirectory.open(folder + "/plain/deep") }
      #expect(error?.description.contains("cannot make the data folder \(folder)/plain/deep") == true)
    }
  }
}
