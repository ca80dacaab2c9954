// Messages with every kind of field set, for the tests of this room.
import Schema

enum Samples {
  static let figures: [Figure] = [
    Figure(
      id: "f-00112233445566778899aabbccddeeff-1", surface: "约12.5亿元", indicator: "总投资",
      role: .totalInvestment, measure: .money, written: Quantity(kind: .exact(Decimal(value: "12.5"))),
      unit: "亿元", normalized: Quantity(kind: .exact(Decimal(value: "1250000000"))), baseUnit: "元",
      qualifier: .about, change: .level, aspect: .actual, period: "2025", region: "云溪区",
      projectId: "p-1", projectName: "云溪智能装备产业园",
      source: .extraction(
        ExtractionSource(
          documentId: "d-00112233445566778899aabbccddeeff", ordinal: 1,
          span: Span(
            cleanStart: 120, cleanEnd: 134, sourceByteStart: 131, sourceByteEnd: 145, sourceScalarStart: 44,
            sourceScalarEnd: 50),
          part: 0, section: -1, rule: "money", context: "云溪智能装备产业园总投资约12.5亿元。")),
      revision: 9_000_000_000),
    Figure(surface: "X亿元", written: Quantity(kind: .redacted(Redaction(class: .whole)))),
    Figure(
      surface: "30—50亿元",
      written: Quantity(kind: .range(DecimalRange(low: Decimal(value: "30"), high: Decimal(value: "50"))))),
    Figure(
      surface: "数十亿元",
      written: Quantity(kind: .vague(VagueNumber(words: "数十", atLeast: Decimal(value: "20"))))),
    Figure(written: Quantity()),
    Figure(),
  ]

  static let projectAnswer = GetProjectResponse(
    project: Project(
      id: "p-00112233445566778899aabbccddeeff", name: "云溪智能装备产业园", aliases: ["智能装备园", "云溪产业园"],
      standing: .mentioned, stage: .ongoing,
      stageHistory: [StageRecord(stage: .signed, year: 2023), StageRecord(stage: .ongoing, year: 2025)],
      category: "先进制造", location: "云溪区东部", responsibleUnits: ["区发改局", "区工信局"],
      documentIds: ["d-00112233445566778899aabbccddeeff"], documentCount: 3, mentionCount: 7,
      figures: [figures[1]], figureCount: 5, redactedFigureCount: 2, etag: "e-42", revision: 42),
    revision: 42)

  static let feed = FollowResponse(
    ledgerId: "l-1",
    changes: [
      FeedChange(
        revision: 7,
        item: .document(
          Document(
            id: "d-1", title: "政府工作报告", kind: .report, date: PartialDate(year: 2025),
            parts: [DocumentPart(ordinal: 0, title: "一", span: Span(cleanEnd: 9))],
            ingestTime: GoogleProtobufTimestamp(seconds: 1_750_000_000, nanos: 5)))),
      FeedChange(revision: 7, item: .text(TextChunk(documentId: "d-1", offset: 0, text: "各位代表："))),
      FeedChange(revision: 7, item: .figure(figures[0])),
      FeedChange(revision: 8, item: .documentDeletion(DocumentDeletion(documentId: "d-0"))),
      FeedChange(),
    ],
    completeThrough: 8, ledgerRevision: 8)

  static let chunk = IngestDocumentsRequest(step: .chunk([0, 1, 2, 0xff, 0]))
}
