// What a store must say of a ledger, worked out from the ledger alone and in another way.
import CatalogFixtures
import Schema
import Testing

@testable import Catalog

/// Newest first, as lists have it.
func newestFirst(_ documents: [Document]) -> [Document] {
  documents.sorted { left, right in
    let (a, b) = (DocumentDate.number(of: left) ?? 0, DocumentDate.number(of: right) ?? 0)
    return a != b ? a > b : left.revision > right.revision
  }
}

/// Compares everything that a store says with the ledger.
func expectTruth(_ dump: StoreDump, of ledger: LedgerModel) {
  let documents = ledger.documents.values
  #expect(dump.position == CatalogPosition(ledgerID: ledger.ledgerID, revision: ledger.revision))
  let summaries = newestFirst(documents.map(\.document)).map { document in
    var summary = document
    summary.parts = []
    summary.sections = []
    return summary
  }
  #expect(dump.documents == summaries)
  #expect(dump.texts == ledger.documents.mapValues(\.text))
  #expect(dump.whole == ledger.documents.mapValues(\.document))
  #expect(dump.mentions == ledger.documents.mapValues(\.mentions))
  let lastTakenFirst = documents.sorted { $0.document.revision > $1.document.revision }
  #expect(dump.figures == lastTakenFirst.flatMap(\.figures))
  let redacted = dump.figures.filter(\.isRedacted).count
  #expect(
    dump.counts
      == CatalogCounts(
        documents: Int64(documents.count), projects: Int64(dump.projects.count),
        figures: Int64(dump.figures.count), redactedFigures: Int64(redacted)))
  let mentioned = Set(documents.flatMap { $0.mentions.map(\.projectId) })
  #expect(Set(dump.projects.map(\.id)) == mentioned)
  for project in dump.projects {
    guard let bytes = dump.encodedProjects[project.id], let whole = try? Project(decoding: bytes) else {
      Issue.record("\(project.id) cannot be had alone")
      continue
    }
    expectTruth(of: whole, in: ledger)
    var summary = whole
    summary.figures = []
    #expect(summary == project)
  }
}

private func expectTruth(of project: Project, in ledger: LedgerModel) {
  let oldestFirst = newestFirst(ledger.documents.values.map(\.document)).reversed().compactMap {
    ledger.documents[$0.id]
  }
  let holders = oldestFirst.filter { $0.mentions.contains { $0.projectId == project.id } }
  let mentions = holders.flatMap { $0.mentions.filter { $0.projectId == project.id } }
  let figures = oldestFirst.flatMap { $0.figures.filter { $0.projectId == project.id } }
  #expect(project.documentIds == holders.map(\.id))
  #expect(project.documentCount == Int32(holders.count))
  #expect(project.mentionCount == Int32(mentions.count))
  #expect(project.figures == Array(figures.prefix(100)))
  #expect(project.figureCount == Int32(figures.count))
  #expect(project.redactedFigureCount == Int32(figures.filter(\.isRedacted).count))
  #expect(project.revision == holders.map(\.document.revision).max())
  #expect(Set([project.name] + project.aliases) == Set(mentions.map(\.surface)))
  let counts = Dictionary(grouping: mentions, by: \.surface).mapValues(\.count)
  #expect(counts[project.name] == counts.values.max())
  for alias in project.aliases where counts[alias] == counts[project.name] {
    #expect(alias.unicodeScalars.count <= project.name.unicodeScalars.count)
  }
  var stage = ProjectStage.unspecified
  var records: [StageRecord] = []
  for holder in holders {
    let here = holder.mentions.filter { $0.projectId == project.id && $0.stage != .unspecified }
    let stages = here.map(\.stage)
    if let furthest = stages.max(by: { $0.rawValue < $1.rawValue }) { stage = furthest }
    for value in Set(stages.map(\.rawValue)).sorted() {
      records.append(
        StageRecord(
          stage: ProjectStage(rawValue: value), year: holder.document.year, documentId: holder.id))
    }
  }
  #expect(project.stage == stage)
  #expect(project.stageHistory == records)
  #expect(Set(project.responsibleUnits) == Set(mentions.map(\.responsibleUnit)).subtracting([""]))
  #expect(project.standing == .mentioned)
  #expect(project.etag.utf8.count == 16)
}
