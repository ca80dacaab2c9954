// Wrong command lines: exit status 2, a sentence on standard error, nothing on standard output.

import CommandLineTool
import Schema
import ServiceRuntime
import Testing

@Suite struct UsageTests {
  @Test(arguments: [
    (["bogus"], "bogus"),
    (["extract", "a.txt", "--bogus"], "Unknown option '--bogus'"),
    (["extract", "a.txt", "--encoding", "EBCDIC"], "--encoding EBCDIC is not known"),
    (["search"], "<query>"),
    (["search", " \t"], "the query is empty"),
    (["search", "a", "--excerpts", "11"], "--excerpts 11 is out of bounds; use 1 to 10"),
    (["figures", "list", "--role", "everything"], "total-investment"),
    (["figures", "list", "--limit", "0"], "--limit 0 is out of bounds"),
    (["documents", "list", "--timeout", "0"], "--timeout 0 is out of bounds; use 1 to 3600 seconds"),
    (["status", "--query", "localhost"], "--query: `localhost` is no address; write HOST:PORT"),
    (["status", "--ingest", "a:1,b"], "--ingest: `b` is no address"),
    (["add"], "<path>"),
  ])
  func isSaid(arguments: [String], words: String) async {
    let run = await CommandRun(arguments)
    #expect(run.status == .usage)
    #expect(run.output == "")
    #expect(run.notes.contains(words), "\(run.notes)")
  }

  @Test func anAddressInTheEnvironmentIsChecked() async {
    let run = await CommandRun(["status"], environment: ["TAIZHANG_QUERY": "nowhere"])
    #expect(run.notes.contains("TAIZHANG_QUERY: `nowhere` is no address"))
  }

  @Test func helpAndVersionAreAnswers() async {
    let help = await CommandRun("--help")
    #expect(help.status == .success && help.notes == "")
    for word in ["extract", "add", "search", "documents", "projects", "figures", "status", "EXAMPLES"] {
      #expect(help.output.contains(word))
    }
    let version = await CommandRun("--version")
    #expect(version.output == Software.version + "\n")
  }

  @Test func helpFitsEightyColumns() async {
    for command in [
      [], ["extract"], ["add"], ["search"], ["documents", "list"], ["projects", "list"], ["figures", "list"],
    ] {
      let help = await CommandRun(command + ["--help"])
      for line in help.output.split(separator: "\n") where !line.hasPrefix("USAGE:") {
        #expect(line.count <= 80, "\(command): \(line)")
      }
    }
  }

  @Test func enumsAreNamedInEnglishOrChinese() {
    #expect(Choice<FigureRole>(argument: "annual-plan")?.value == .annualPlan)
    #expect(Choice<FigureRole>(argument: "年度计划投资")?.value == .annualPlan)
    #expect(Choice<ProjectStage>(argument: "签约")?.value == .signed)
    #expect(Choice<SearchOrder>(argument: "") == nil)
    #expect(Choice<RedactionFilter>.allValueStrings == ["known", "redacted"])
  }
}
