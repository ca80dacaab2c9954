// Reads the files of a folder, repeats them to 50 MB, and times every stage on one core.
//
//   bench FOLDER [MEGABYTES]
//
// Each line: stage, MB of source per second of processor time, so that other work on the machine does not
// count. A stage's time is its own, the input ready in memory.
import Glibc

@testable import Extraction

@main
enum Bench {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 1 else {
      print("usage: bench FOLDER [MEGABYTES]")
      exit(2)
    }
    let files = try Files.read(arguments[1])
    let size = files.reduce(0) { $0 + $1.count }
    guard size > 0 else {
      print("no files in \(arguments[1])")
      exit(1)
    }
    let wanted = (arguments.count > 2 ? Int(arguments[2]) ?? 50 : 50) << 20
    let rounds = max(1, (wanted + size - 1) / size)
    print("files \(files.count), bytes \(size), rounds \(rounds)")
    try measure(files, rounds: rounds, bytes: size * rounds)
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    print("peak memory: \(usage.ru_maxrss / 1024) MiB, largest file \(files.map(\.count).max() ?? 0) bytes")
  }

  private static func measure(_ files: [[UInt8]], rounds: Int, bytes: Int) throws {
    let decoded = try files.map { try TextDecoder.decode($0, as: nil) }
    let cleaned = try decoded.map { try TextCleaner.clean($0) }
    let options = ExtractionOptions()
    let structures = cleaned.map { StructureReader.read($0, options: options) }
    let documents = try files.map { try Extractor.extract($0) }
    try time("decode", bytes, rounds) { for file in files { _ = try TextDecoder.decode(file, as: nil) } }
    try time("clean", bytes, rounds) { for text in decoded { _ = try TextCleaner.clean(text) } }
    time("structure", bytes, rounds) {
      for text in cleaned { _ = StructureReader.read(text, options: options) }
    }
    time("figures and projects", bytes, rounds) {
      for (text, (structure, metadata)) in zip(cleaned, structures) {
        _ = ProseReader.read(text: text.text, structure: structure, metadata: metadata)
      }
    }
    time("tables", bytes, rounds) {
      for (text, (structure, metadata)) in zip(cleaned, structures) {
        _ = TableReader.read(text.text, structure: structure, metadata: metadata)
      }
    }
    try time("extract, whole", bytes, rounds) { for file in files { _ = try Extractor.extract(file) } }
    time("gold JSON", bytes, rounds) { for document in documents { _ = GoldJSON.render(document) } }
    let figures = documents.reduce(0) { $0 + $1.figures.count }
    print("figures \(figures), projects \(documents.reduce(0) { $0 + $1.projects.count })")
  }

  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  private static func time(
    _ name: String, _ bytes: Int, _ rounds: Int, _ body: () throws -> Void
  ) rethrows {
    let start = processorSeconds()
    for _ in 0..<rounds { try body() }
    let seconds = processorSeconds() - start
    let rate = Double(bytes) / 1_000_000 / max(seconds, 1e-9)
    let tenths = Int((rate * 10).rounded())
    let padded = name + String(repeating: " ", count: max(0, 24 - name.count))
    print("\(padded)\(tenths / 10).\(tenths % 10) MB/s")
  }
}

/// The regular files of a folder, by name.
private enum Files {
  static func read(_ folder: String) throws -> [[UInt8]] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted().compactMap { contents("\(folder)/\($0)") }.filter { !$0.isEmpty }
  }

  private static func contents(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }
}
