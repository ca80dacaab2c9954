// `taizhang extract`: results where they belong, one clear sentence for each file that can't be read, and the
// exit status that says which of the two it was.

import ServiceRuntime
import Testing

@Suite struct ExtractTests {
  private let text = "一、重点\n全区完成固定资产投资X亿元，同比增长12.5%。\n"

  @Test func printsOneFile() async throws {
    let scratch = try Scratch()
    let file = try scratch.file("a.txt", text)
    let run = await CommandRun("extract", file)
    #expect(run.status == .success)
    #expect(run.output.hasPrefix("{\n  \"document\": "))
    #expect(run.output.contains("\"surface\": \"X亿元\", \"value\": null, \"redacted\": true"))
    #expect(run.notes == "")
  }

  @Test func htmlIsAPageCompleteInItself() async throws {
    let scratch = try Scratch()
    let file = try scratch.file("a.txt", text)
    let page = await CommandRun("extract", file, "--html")
    #expect(page.status == .success && page.output.hasPrefix("<!doctype html>"))
    #expect(page.output.contains("X亿元") && !page.output.contains("src="))
    #expect(await CommandRun("extract", file, "--format", "html").output == page.output)
    #expect(await CommandRun("extract", file, "--html", "--format", "text").status == .usage)
  }

  @Test func severalFilesNeedAFolder() async throws {
    let scratch = try Scratch()
    let (a, b) = (try scratch.file("a.txt", text), try scratch.file("b.gb18030.txt", text))
    let refused = await CommandRun("extract", a, b)
    #expect(refused.status == .usage)
    #expect(refused.notes.contains("several files need --output DIR"))
    let run = await CommandRun("extract", a, b, "--output", "\(scratch.path)/out/deep")
    #expect(run.status == .success)
    #expect(run.output == "")
    #expect(run.notes == "2 of 2 files read; the results are in \(scratch.path)/out/deep\n")
    #expect(scratch.names(in: "out/deep") == ["a.json", "b.gb18030.json"])
    #expect(scratch.text("out/deep/a.json") == scratch.text("out/deep/b.gb18030.json"))
  }

  @Test func twoFilesOfOneNameAreRefusedBeforeAnythingIsWritten() async throws {
    let scratch = try Scratch()
    let (inner, other) = (scratch.folder("x"), scratch.folder("y"))
    try scratch.file("x/a.txt", text)
    try scratch.file("y/a.txt", text)
    let run = await CommandRun(
      "extract", "\(inner)/a.txt", "\(other)/a.txt", "--output", "\(scratch.path)/out")
    #expect(run.status == .usage)
    #expect(run.notes.contains("would both give a.json"))
    #expect(scratch.names(in: "out") == [])
  }

  @Test func someFailedIsThree() async throws {
    let scratch = try Scratch()
    let (good, empty) = (try scratch.file("a.txt", text), try scratch.file("empty.txt", ""))
    let run = await CommandRun("extract", empty, good, "--output", scratch.path)
    #expect(run.status == .partial)
    let said = "taizhang: \(empty) is empty: there is nothing to read\n"
    #expect(run.notes == said + "1 of 2 files read; the results are in \(scratch.path)\n")
    #expect(scratch.text("a.json") != nil)
    #expect(scratch.text("empty.json") == nil)
  }

  @Test(arguments: [
    ("binary", [0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 0, 0, 0] as [UInt8], "is not text"),
    ("empty", [], "is empty"),
  ])
  func badFilesGetASentence(name: String, bytes: [UInt8], words: String) async throws {
    let scratch = try Scratch()
    let file = try scratch.file(name, bytes)
    let run = await CommandRun("extract", file)
    #expect(run.status == .failure)
    #expect(run.output == "")
    #expect(run.notes.hasPrefix("taizhang: \(file) \(words)"))
    #expect(run.notes.filter { $0 == "\n" }.count == 1)
  }

  @Test func missingFilesAndFoldersGetASentence() async throws {
    let scratch = try Scratch()
    let missing = await CommandRun("extract", "\(scratch.path)/none.txt")
    #expect(missing.notes == "taizhang: \(scratch.path)/none.txt cannot be read: No such file or directory\n")
    let folder = await CommandRun("extract", scratch.path)
    #expect(folder.notes == "taizhang: \(scratch.path) is a folder, not a file\n")
    #expect(missing.status == .failure && folder.status == .failure)
  }

  @Test func aFileThatIsTooLargeIsRefusedBySize() async throws {
    let scratch = try Scratch()
    let file = try scratch.file("big.txt", "a")
    #expect(truncateFile(file, 200 << 20))
    let run = await CommandRun("extract", file)
    #expect(run.status == .failure)
    #expect(run.notes == "taizhang: \(file) is too large: 200 MB, and a document has at most 64 MB\n")
  }

  @Test func aFullDiskLeavesNothingHalfWritten() async throws {
    let scratch = try Scratch()
    let file = try scratch.file("full.txt", text)
    let run = await CommandRun("extract", file, "--output", "/dev/full")
    #expect(run.status == .failure)
    #expect(run.notes.contains("/dev/full"))
  }
}
