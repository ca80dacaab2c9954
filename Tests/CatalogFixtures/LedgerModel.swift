// A ledger in memory that changes at random, and the feed that it would send.
package import Schema

/// One document with all that hangs on it.
package struct ModelDocument: Sendable {
  package var document: Document
  package var text: String
  package var figures: [Figure]
  package var mentions: [ProjectMention]

  package var id: String { document.id }

  /// The feed's changes for it, its text cut into pieces.
  package func changes(using random: inout SeededRandom) -> [FeedChange] {
    let revision = document.revision
    var changes = [FeedChange(revision: revision, item: .document(document))]
    var rest = Substring(text)
    var offset = 0
    while !rest.isEmpty {
      let piece = rest.prefix(Int.random(in: 1...40, using: &random))
      changes.append(
        FeedChange(
          revision: revision,
          item: .text(TextChunk(documentId: id, offset: Int64(offset), text: String(piece)))))
      offset += piece.utf8.count
      rest = rest.dropFirst(piece.count)
    }
    changes += figures.map { FeedChange(revision: revision, item: .figure($0)) }
    changes += mentions.map { FeedChange(revision: revision, item: .mention($0)) }
    return changes
  }
}

/// The ledger.
package struct LedgerModel: Sendable {
  package var ledgerID: String
  package var revision: Int64 = 0
  package var documents: [String: ModelDocument] = [:]
  package var deletions: [String: Int64] = [:]

  package init(ledgerID: String = "ledger-one") {
    self.ledgerID = ledgerID
  }

  /// A ledger after some changes.
  package static func grown(
    _ steps: Int, ledgerID: String = "ledger-one", using random: inout SeededRandom
  ) -> LedgerModel {
    var ledger = LedgerModel(ledgerID: ledgerID)
    for _ in 0..<steps { ledger.mutate(using: &random) }
    return ledger
  }

  /// The ids of the documents whose text holds some letters.
  package func holding(_ letters: String) -> Set<String> {
    Set(documents.values.filter { $0.text.contains(letters) }.map(\.id))
  }

  /// Puts a document in, or anew, at the next revision.
  package mutating func put(_ document: ModelDocument) {
    revision += 1
    var document = document
    document.document.revision = revision
    for place in document.figures.indices { document.figures[place].revision = revision }
    documents[document.id] = document
    deletions[document.id] = nil
  }

  package mutating func delete(_ id: String) {
    guard documents.removeValue(forKey: id) != nil else { return }
    revision += 1
    deletions[id] = revision
  }

  /// Everything that changed after a revision, as it is now, in the order of the last change.
  package func changes(after: Int64, using random: inout SeededRandom) -> [FeedChange] {
    var steps: [(revision: Int64, changes: [FeedChange])] = []
    for document in documents.values where document.document.revision > after {
      steps.append((document.document.revision, document.changes(using: &random)))
    }
    for (id, revision) in deletions where revision > after {
      let item = FeedChange.Item.documentDeletion(DocumentDeletion(documentId: id))
      steps.append((revision, [FeedChange(revision: revision, item: item)]))
    }
    return steps.sorted { $0.revision < $1.revision }.flatMap(\.changes)
  }

  /// The feed after a revision in batches that are cut anywhere. A batch that ends inside a step completes
  /// only what came before, or nothing new.
  package func batches(after: Int64, using random: inout SeededRandom) -> [FollowResponse] {
    let all = changes(after: after, using: &random)
    var batches: [FollowResponse] = []
    var complete = after
    var place = 0
    while place < all.count {
      let end = min(all.count, place + Int.random(in: 1...30, using: &random))
      if end == all.count {
        complete = revision
      } else if all[end].revision > all[end - 1].revision {
        complete = all[end - 1].revision
      }
      batches.append(
        FollowResponse(
          ledgerId: ledgerID, changes: Array(all[place..<end]), completeThrough: complete,
          ledgerRevision: revision))
      place = end
    }
    if complete < revision {
      batches.append(
        FollowResponse(ledgerId: ledgerID, changes: [], completeThrough: revision, ledgerRevision: revision))
    }
    return batches
  }

  /// Changes something at random.
  package mutating func mutate(using random: inout SeededRandom) {
    if random.chance(25), let id = documents.keys.sorted().randomElement(using: &random) {
      delete(id)
    } else {
      put(.random(number: Int.random(in: 0..<25, using: &random), using: &random))
    }
  }
}

extension ModelDocument {
  private static let projectNames = ["滨河新区医院", "智慧 物流园", "光伏产业园", "老旧小区改造", "ABC数据中心"]
  private static let indicators = ["总投资", "完成投资", "地区生产总值", "ＧＤＰ增速", "一般公共预算收入"]
  private static let words = ["推进项目建设", "营商环境", "在建工程", "稳中求进", "高质量发展", "2025年", "，", "。"]

  /// A document of its number: the number gives its id, everything else is random.
  package static func random(number: Int, using random: inout SeededRandom) -> ModelDocument {
    let hex = String(number &* 2_654_435_761 & 0xFFFFF | 0x10_0000, radix: 16).suffix(5)
    let id = "d-\(hex)\(String(repeating: "0", count: 25))\(number + 10)"
    var document = Document(id: id)
    document.title = "第\(number)次会议上的\(random.pick(["讲话", "工作报告", "Report", "通　知"]))"
    document.kind = random.pick([.speech, .report, .plan, .notice, .other, .unspecified])
    document.year = random.pick([0, 2023, 2024, 2025])
    if document.year != 0 && random.chance(60) {
      document.date = PartialDate(year: document.year, month: random.pick([0, 3, 11]), day: 0)
    }
    document.region = random.pick(["", "东湖区", "西山县"])
    document.parts = [DocumentPart(ordinal: 0, title: document.title)]
    document.sections = [Section(ordinal: 0, level: 1, marker: "一、", heading: "总体要求", parent: -1)]
    let text = (0..<Int.random(in: 1...30, using: &random)).map { _ in random.pick(words) }.joined()
    document.textBytes = Int64(text.utf8.count)
    let projects = projectNames.indices.filter { _ in random.chance(35) }
    let mentions = projects.flatMap { project in
      (0..<Int.random(in: 1...3, using: &random)).map { _ in
        mention(project, of: id, using: &random)
      }
    }
    let figures = (0..<Int.random(in: 0...8, using: &random)).map { ordinal -> Figure in
      let project = random.chance(50) ? projects.randomElement(using: &random) : nil
      return figure(ordinal, of: id, project: project, using: &random)
    }
    return ModelDocument(
      document: document, text: text, figures: figures,
      mentions: mentions.enumerated().map { place, mention in
        var mention = mention
        mention.ordinal = Int32(place)
        return mention
      })
  }

  package static func projectID(_ number: Int) -> String { "p-\(String(repeating: "a", count: 31))\(number)" }

  private static func mention(
    _ project: Int, of id: String, using random: inout SeededRandom
  ) -> ProjectMention {
    let name = projectNames[project]
    return ProjectMention(
      documentId: id, projectId: projectID(project),
      surface: random.pick([
        name, name, name.replacing(" ", with: ""), "\(name.prefix(2)) \(name.dropFirst(2))",
      ]),
      redacted: false, stage: random.pick([.unspecified, .signed, .started, .ongoing, .completed]),
      category: random.pick(["", "制造业", "民生"]), location: random.pick(["", "东湖区"]),
      responsibleUnit: random.pick(["", "区发改局", "区住建局"]))
  }

  private static func figure(
    _ ordinal: Int, of id: String, project: Int?, using random: inout SeededRandom
  ) -> Figure {
    var figure = Figure(id: "f-\(id.dropFirst(2))-\(ordinal)")
    figure.indicator = random.pick(indicators)
    figure.role = random.pick([.totalInvestment, .other, .completedYearToDate])
    figure.measure = random.pick([.money, .percent])
    figure.change = random.pick([.level, .growth])
    figure.aspect = random.pick([.actual, .target])
    figure.period = random.pick(["", "2024", "Q1 2025"])
    figure.unit = "亿元"
    figure.written =
      random.chance(30)
      ? Quantity(kind: .redacted(Redaction(class: .whole)))
      : Quantity(kind: .exact(Decimal(value: "\(Int.random(in: 1...999, using: &random)).5")))
    if let project { figure.projectId = projectID(project) }
    figure.source = .extraction(ExtractionSource(documentId: id, ordinal: Int32(ordinal), context: "上下文"))
    return figure
  }
}
