// HOST:PORT as people write it.
import ServiceRuntime
import Testing

@Suite struct HostPortTests {
  @Test(arguments: [
    ("127.0.0.1:7411", "127.0.0.1", 7411), ("ingest:0", "ingest", 0), ("[::1]:65535", "::1", 65535),
  ])
  func readsAndWritesTheSame(text: String, host: String, port: Int) throws {
    let address = try #require(HostPort(text))
    #expect(address == HostPort(host: host, port: port))
    #expect(address.description == text)
  }

  @Test(arguments: [
    "", "host", ":80", "host:", "host:65536", "host:-1", "host:+1", "::1:80", "a b:80", "host:8x",
  ])
  func refuses(text: String) {
    #expect(HostPort(text) == nil)
  }
}
