// The plugin: reads protoc's request on standard input, writes the answer on standard output.
import GeneratorKit
import Glibc

var request: [UInt8] = []
var buffer = [UInt8](repeating: 0, count: 1 << 16)
while true {
  let count = read(STDIN_FILENO, &buffer, buffer.count)
  guard count > 0 else { break }
  request += buffer[..<count]
}
var answer = Generator.run(request).encoded[...]
while !answer.isEmpty {
  let count = answer.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
  guard count > 0 else { exit(1) }
  answer = answer.dropFirst(count)
}
