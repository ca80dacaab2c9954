// The search index measured. See `bench.py`, which runs it beside other engines.
//
// search-bench make DOCS DIRECTORY      documents.tsv and queries.tsv with the true counts
// search-bench build DOCS DIRECTORY     builds the index in DIRECTORY/index
// search-bench query DIRECTORY          every query: times
// search-bench check DIRECTORY          every query: counts and order against brute force
// search-bench hostile DIRECTORY        queries that are meant to tire the index
// search-bench scale DIRECTORY          1, 2, 4, 8 reading threads, and as many reading processes
// search-bench fresh DIRECTORY COUNT    time until a document is found, and the longest stalls, while merging
// search-bench reopen DIRECTORY COUNT   opening after so many documents were deleted
// search-bench large MEGABYTES          one document of that size: time and memory

import Glibc

let arguments = CommandLine.arguments
do {
  switch arguments.dropFirst().first {
  case "make" where arguments.count == 4: try Make.run(Int(arguments[2]) ?? 2_000, arguments[3])
  case "build" where arguments.count == 4: try Build.run(Int(arguments[2]) ?? 2_000, arguments[3])
  case "query" where arguments.count == 3: try Ask.run(arguments[2])
  case "check" where arguments.count == 3: try Ask.check(arguments[2])
  case "hostile" where arguments.count == 3: try Hostile.run(arguments[2])
  case "scale" where arguments.count == 3: try Scale.run(arguments[2])
  case "reader" where arguments.count == 3: try Scale.read(arguments[2])
  case "fresh" where arguments.count == 4: try Fresh.run(arguments[2], Int(arguments[3]) ?? 2_000)
  case "reopen" where arguments.count == 4: try Reopen.run(arguments[2], Int(arguments[3]) ?? 2_000)
  case "large" where arguments.count == 3: try Large.run(Int(arguments[2]) ?? 64)
  default:
    print(
      "usage: search-bench make|build DOCS DIRECTORY | query|check|hostile|scale DIRECTORY "
        + "| fresh|reopen DIRECTORY COUNT | large MEGABYTES"
    )
    exit(2)
  }
} catch {
  print("failed: \(error)")
  exit(1)
}
