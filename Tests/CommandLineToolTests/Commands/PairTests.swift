// The commands against both real services: documents in, one outcome each, answers out in every form.

import CommandLineTool
import ServiceRuntime
import Testing

@Suite struct PairTests {
  private static let speech =
    "在项目推进会上的讲话\n\n全区完成固定资产投资X亿元，同比增长12.5%。云渡智造产业园项目总投资3.2亿元，已开工建设。\n"
  private static let report = "政府工作报告\n\n2025年，全区实现地区生产总值512.6亿元，增长6.1%。持续优化营商环境。\n"

  /// A folder with two documents, a copy of one, an empty file and a binary.
  private func folder(_ scratch: Scratch) throws -> String {
    let folder = scratch.folder("in")
    _ = scratch.folder("in/deep")
    try scratch.file("in/1 speech.txt", Self.speech)
    try scratch.file("in/deep/2 report.txt", Self.report)
    try scratch.file("in/deep/3 again.txt", Self.speech)
    try scratch.file("in/4 empty.txt", "")
    try scratch.file("in/5 binary.bin", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0])
    try scratch.file("in/.hidden", Self.report)
    return folder
  }

  @Test func addTellsTheFateOfEveryFile() async throws {
    try await ServicePair.with { pair in
      let scratch = try Scratch()
      let folder = try folder(scratch)
      let dry = await pair.run("add", folder, "--dry-run")
      #expect(dry.output.contains("nothing was written (dry run)"))
      let first = await pair.run("add", folder)
      #expect(first.status == .partial)
      let lines = first.output.split(separator: "\n")
      #expect(lines.count == 6)
      #expect(lines.filter { $0.hasPrefix("accepted ") }.count == 2)
      #expect(lines.filter { $0.hasPrefix("duplicate") }.count == 1)
      #expect(lines.filter { $0.hasPrefix("rejected ") }.count == 2)
      #expect(lines.last?.hasPrefix("2 accepted, 1 duplicate, 2 rejected; revision ") == true)
      #expect(first.notes == "")
      let second = await pair.run("add", folder, "--quiet")
      #expect(second.output.split(separator: "\n").count == 3)
      #expect(second.output.contains("3 duplicates, 2 rejected"))
    }
  }

  @Test func answersComeInEveryForm() async throws {
    try await ServicePair.with { pair in
      let scratch = try Scratch()
      let added = await pair.run("add", try folder(scratch), "--region", "云川市清澜区", "--format", "json")
      let revision = try #require(added.output.firstMatch(of: /"revision": ([0-9]+)\n  }\n}/)?.1)
      let wait = "--min-revision=\(revision)"

      let found = await pair.run("search", "营商环境", wait)
      #expect(found.status == .success)
      #expect(found.output.contains("政府工作报告") && found.output.contains("【营商环境】"))
      let counted = await pair.run("search", "营商环境", "--facet", "region", "--facet", "kind", wait)
      #expect(counted.output.hasPrefix(found.output))
      #expect(counted.output.contains("region: 云川市清澜区 ") && counted.output.contains("\nkind: report "))
      let none = await pair.run("search", "没有这样的话", wait)
      #expect(none.status == .success && none.output == "" && none.notes == "no document matches\n")

      let figures = await pair.run("figures", "list", wait)
      #expect(figures.output.contains("X亿元（隐去）"))
      #expect(figures.output.hasSuffix("5 figures: 4 known, 1 redacted\n"))
      let csv = await pair.run("figures", "list", "--redaction", "redacted", "--format", "csv", "--bom", wait)
      #expect(csv.output.hasPrefix("\u{FEFF}id,documentId,indicator,surface,"))
      #expect(csv.output.contains(",X亿元,") && csv.output.contains(",,,,true,亿元,"))
      let json = await pair.run("figures", "list", "--limit", "1", "--format", "json", wait)
      #expect(json.output.contains("\"total\": {\n    \"count\": 5,\n    \"exact\": true"))
      #expect(json.notes == "1 of 5 figures shown; --limit N shows more, --all shows everything\n")

      let documents = await pair.run("documents", "list", "--region", "云川市清澜区", "--format", "csv", wait)
      #expect(documents.output.split(separator: "\r\n").count == 3)
      let id = try #require(documents.output.firstMatch(of: /d-[0-9a-f]{32}/)?.0)
      let shown = await pair.run("documents", "show", String(id), "--text")
      #expect(shown.output.contains("全区"))
      let projects = await pair.run("projects", "list", "--name", "云渡", wait)
      #expect(projects.output.contains("云渡智造产业园项目"))
      let project = try #require(projects.output.firstMatch(of: /p-[0-9a-f]{32}/)?.0)
      let one = await pair.run("projects", "show", String(project))
      #expect(one.output.contains("总投资") || one.output.contains("3.2亿元"))
    }
  }

  @Test func whatIsDeletedIsGoneAndMayComeBack() async throws {
    try await ServicePair.with { pair in
      let scratch = try Scratch()
      let file = try scratch.file("a.txt", Self.speech)
      let added = await pair.run("add", file)
      let id = String(try #require(added.output.firstMatch(of: /d-[0-9a-f]{32}/)?.0))
      let other = "d-" + String(repeating: "0", count: 32)

      let dry = await pair.run("documents", "delete", id, "--dry-run")
      #expect(dry.output == "there      \(id)\n1 of 1 there; nothing was deleted (dry run)\n")
      let some = await pair.run("documents", "delete", id, other)
      #expect(some.status == .partial)
      #expect(some.output == "deleted    \(id)\nnot there  \(other)\n1 of 2 deleted; revision 2\n")
      let left = await pair.run("search", "云渡智造", "--min-revision", "2")
      #expect(left.notes == "no document matches\n")
      let again = await pair.run("documents", "delete", id)
      #expect(again.status == .failure && again.output == "not there  \(id)\n0 of 1 deleted\n")
      #expect(await pair.run("add", file).output.hasPrefix("accepted "))
      let back = await pair.run("search", "云渡智造", "--min-revision", "3")
      #expect(back.output.contains(id))
      let halfWay = await pair.run("documents", "delete", id, "no id", other)
      #expect(halfWay.output == "deleted    \(id)\n1 of 3 deleted; revision 4\n")
      #expect(halfWay.status != .success && halfWay.notes.contains("document_id"))
    }
  }

  @Test func statusSaysThatBothAgree() async throws {
    try await ServicePair.with { pair in
      let scratch = try Scratch()
      let added = await pair.run("add", try scratch.file("a.txt", Self.speech))
      #expect(added.status == .success)
      _ = await pair.run("documents", "list", "--min-revision", "1")
      let status = await pair.run("status")
      #expect(status.status == .success)
      #expect(status.output.hasSuffix("both agree at revision 1\n"))
      let json = await pair.run("status", "--format", "json", "--only", "query")
      #expect(
        json.output.contains("\"indexState\": \"INDEX_STATE_READY\"") && !json.output.contains("\"ingest\""))
    }
  }

  @Test func whatTheServicesRefuseIsOneSentence() async throws {
    try await ServicePair.with { pair in
      let query = await pair.run("search", "\"没有结束")
      #expect(query.status == .failure && query.output == "")
      #expect(query.notes.hasPrefix("taizhang: ") && query.notes.filter { $0 == "\n" }.count == 1)
      let missing = await pair.run("documents", "show", "d-" + String(repeating: "0", count: 32))
      #expect(missing.status == .failure)
      let late = await pair.run("documents", "list", "--min-revision", "999999", "--timeout", "1")
      #expect(late.status == .failure)
      #expect(late.notes.contains("did not answer within 1 s") || late.notes.contains("revision"))
    }
  }

  @Test func aServiceThatIsDownIsOneSentenceAndNotOnePerFile() async throws {
    let scratch = try Scratch()
    let folder = try folder(scratch)
    // Port 1 is reserved and nobody listens there.
    let nowhere = ["TAIZHANG_INGEST": "127.0.0.1:1", "TAIZHANG_QUERY": "127.0.0.1:1"]
    let add = await CommandRun(["add", folder, "--timeout", "5"], environment: nowhere)
    #expect(add.status == .failure)
    let reason = "taizhang: cannot reach the ingest service at 127.0.0.1:1 (nothing listens there); "
    #expect(add.notes.hasPrefix(reason))
    #expect(add.notes.contains("start it with `taizhang-ingest --listen"))
    #expect(add.notes.filter { $0 == "\n" }.count == 1)
    let search = await CommandRun(["search", "项目", "--timeout", "5"], environment: nowhere)
    #expect(search.notes.contains("--query HOST:PORT or TAIZHANG_QUERY"))
    let status = await CommandRun(["status", "--timeout", "5"], environment: nowhere)
    #expect(status.status == .failure)
    #expect(status.output.contains("state  not reachable"))
  }
}
