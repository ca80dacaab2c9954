// The plan of every named query: an index where one is meant, and no sort where the order is the index's.
// Method: SQLite explains each query over empty tables; what it says is compared with what was read and
// found good. `SCAN` of a list's covering index is meant where nothing narrows it; `position`, `deletion`,
// `staged` are small.
import GRDB
import Testing

@testable import Catalog

@Suite struct QueryPlanTests {
  @Test func everyQueryHasItsPlan() async throws {
    let database = try DatabaseQueue()
    let plans = try await database.write { db in
      try CatalogTables.create(db)
      var plans: [String: [String]] = [:]
      for query in NamedQuery.all {
        let statement = try db.makeStatement(sql: "EXPLAIN QUERY PLAN \(query.sql)")
        // Parameters stay unset: the plan is the same whatever is asked.
        statement.setUncheckedArguments(StatementArguments())
        plans[query.name] = try Row.fetchAll(statement).map { $0["detail"] }
      }
      return plans
    }
    #expect(plans.count == NamedQuery.all.count, "every query has a name of its own")
    let text = plans.sorted { $0.key < $1.key }.map { name, plan in
      ([name] + plan.map { "  \($0)" }).joined(separator: "\n")
    }
    #expect(text.joined(separator: "\n") == Self.expected)
  }

  private static let expected = """
    changedDocuments
      SEARCH document USING INTEGER PRIMARY KEY (rowid<?)
    counts
      SCAN position
    deletedDocuments
      SCAN deletion
    document
      SEARCH document USING INDEX sqlite_autoindex_document_1 (id=?)
    documentKey
      SEARCH document USING COVERING INDEX sqlite_autoindex_document_1 (id=?)
    documentTotal
      CO-ROUTINE (subquery-1)
      SCAN document USING COVERING INDEX document_list
      SCAN (subquery-1)
    documents
      SEARCH document USING INDEX document_list ((age,place)>(?,?))
    figureCountOfDocument
      SEARCH figure USING COVERING INDEX figure_list (document_key=?)
    figureCountOfProject
      SEARCH figure USING COVERING INDEX figure_of_project (project_id=?)
    figureProjectsOfDocument
      SEARCH figure USING COVERING INDEX figure_list (document_key=?)
      USE TEMP B-TREE FOR DISTINCT
    figureTotal
      CO-ROUTINE (subquery-1)
      SCAN figure USING COVERING INDEX figure_list
      SCAN (subquery-1)
    figureTotalInDocument
      CO-ROUTINE (subquery-2)
      SEARCH figure USING COVERING INDEX figure_list (document_key=?)
      SCALAR SUBQUERY 1
      SEARCH document USING COVERING INDEX sqlite_autoindex_document_1 (id=?)
      SCAN (subquery-2)
    figureTotalOfProject
      CO-ROUTINE (subquery-1)
      SEARCH figure USING COVERING INDEX figure_of_project (project_id=?)
      SCAN (subquery-1)
    figures
      SEARCH figure USING INDEX figure_list ((document_key,ordinal)>(?,?))
    figuresInDocument
      SEARCH figure USING INDEX figure_list (document_key=?)
      SCALAR SUBQUERY 1
      SEARCH document USING COVERING INDEX sqlite_autoindex_document_1 (id=?)
    figuresOfDocument
      SEARCH figure USING INDEX figure_list (document_key=?)
    figuresOfProject
      SEARCH figure USING INDEX figure_of_project (project_id=? AND (document_key,ordinal)>(?,?))
    firstFiguresOfProject
      CO-ROUTINE (subquery-1)
      SEARCH f USING COVERING INDEX figure_of_project (project_id=?)
      SEARCH d USING INTEGER PRIMARY KEY (rowid=?)
      USE TEMP B-TREE FOR ORDER BY
      SCAN (subquery-1)
      SEARCH figure USING INTEGER PRIMARY KEY (rowid=?)
    keyIsTaken
      SEARCH document USING INTEGER PRIMARY KEY (rowid=?)
    mentionsOfDocument
      SEARCH mention USING INDEX mention_list (document_key=?)
    mentionsOfProject
      SEARCH m USING INDEX mention_of_project (project_id=?)
      SEARCH d USING INTEGER PRIMARY KEY (rowid=?)
      USE TEMP B-TREE FOR ORDER BY
    position
      SCAN position
    project
      SCAN s
      SEARCH p USING INDEX sqlite_autoindex_project_1 (id=?) LEFT-JOIN
    projectTotal
      CO-ROUTINE (subquery-1)
      SCAN project USING COVERING INDEX project_list
      SCAN (subquery-1)
    projectTotalInDocument
      CO-ROUTINE (subquery-3)
      SEARCH project USING INDEX sqlite_autoindex_project_1 (id=?)
      LIST SUBQUERY 2
      SEARCH mention USING COVERING INDEX mention_list (document_key=?)
      SCALAR SUBQUERY 1
      SEARCH document USING COVERING INDEX sqlite_autoindex_document_1 (id=?)
      SCAN (subquery-3)
    projects
      SEARCH project USING INDEX project_list ((name_order,id)>(?,?))
    projectsInDocument
      SEARCH project USING INDEX sqlite_autoindex_project_1 (id=?)
      LIST SUBQUERY 2
      SEARCH mention USING COVERING INDEX mention_list (document_key=?)
      SCALAR SUBQUERY 1
      SEARCH document USING COVERING INDEX sqlite_autoindex_document_1 (id=?)
      USE TEMP B-TREE FOR ORDER BY
    projectsOfDocument
      SEARCH mention USING COVERING INDEX mention_list (document_key=?)
      USE TEMP B-TREE FOR DISTINCT
    staged
      SCAN staged
    summary
      SEARCH document USING INDEX sqlite_autoindex_document_1 (id=?)
    text
      SEARCH text_chunk USING INDEX text_chunk_order (document_key=?)
    """
}
