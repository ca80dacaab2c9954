// Waits for the end of the standard input, which is how the benchmark stops a server.

import Dispatch
import Glibc

func waitForEndOfInput() async throws {
  fflush(nil)
  await withCheckedContinuation { continuation in
    DispatchQueue.global().async {
      while readLine() != nil {}
      continuation.resume()
    }
  }
}
