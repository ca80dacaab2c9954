// Every SQL query of the read model by name. A test asserts the plan of each one.

/// A query whose text never changes, so that its prepared statement is kept.
struct NamedQuery: Sendable, Hashable {
  /// Its name in tests and logs.
  var name: String
  var sql: String

  private init(_ name: String, _ sql: String) {
    self.name = name
    self.sql = sql
  }

  static let position = NamedQuery("position", "SELECT ledger_id, revision FROM position")
  static let counts = NamedQuery(
    "counts", "SELECT document_count, project_count, figure_count, redacted_figure_count FROM position")

  // One project: the revision comes with the row, so that one statement sees one state.
  static let project = NamedQuery(
    "project",
    "SELECT s.revision, p.message FROM position s LEFT JOIN project p ON p.id = ?1")

  // Documents.
  static let document = NamedQuery(
    "document", "SELECT key, message FROM document WHERE id = :id")
  static let summary = NamedQuery("summary", "SELECT summary FROM document WHERE id = :id")
  static let text = NamedQuery(
    "text", "SELECT text FROM text_chunk WHERE document_key = :key ORDER BY offset")
  static let figuresOfDocument = NamedQuery(
    "figuresOfDocument",
    "SELECT message FROM figure WHERE document_key = :key ORDER BY ordinal LIMIT :limit")
  static let mentionsOfDocument = NamedQuery(
    "mentionsOfDocument",
    "SELECT message FROM mention WHERE document_key = :key ORDER BY ordinal LIMIT :limit")

  private static let documentFilter = """
    (:kind IS NULL OR kind = :kind) AND (:year IS NULL OR year = :year)
    AND (:region IS NULL OR region = :region) AND (:title IS NULL OR instr(title, :title) > 0)
    """
  static let documents = NamedQuery(
    "documents",
    """
    SELECT age, place, summary FROM document INDEXED BY document_list
    WHERE (age, place) > (:age, :place) AND \(documentFilter) ORDER BY age, place LIMIT :limit
    """)
  static let documentTotal = NamedQuery(
    "documentTotal",
    """
    SELECT count(*) FROM
      (SELECT 1 FROM document INDEXED BY document_list WHERE \(documentFilter) LIMIT :limit)
    """)

  // Projects.
  private static let projectFilter = """
    (:stage IS NULL OR stage = :stage) AND (:redacted IS NULL OR redacted = :redacted)
    AND (:name IS NULL OR instr(names, :name) > 0)
    """
  private static let inDocument = """
    id IN (SELECT project_id FROM mention
      WHERE document_key = (SELECT key FROM document WHERE id = :document))
    """
  static let projects = NamedQuery(
    "projects",
    """
    SELECT name_order, id, summary FROM project INDEXED BY project_list
    WHERE (name_order, id) > (:nameOrder, :id) AND \(projectFilter) ORDER BY name_order, id LIMIT :limit
    """)
  static let projectTotal = NamedQuery(
    "projectTotal",
    """
    SELECT count(*) FROM
      (SELECT 1 FROM project INDEXED BY project_list WHERE \(projectFilter) LIMIT :limit)
    """)
  static let projectsInDocument = NamedQuery(
    "projectsInDocument",
    """
    SELECT name_order, id, summary FROM project
    WHERE \(inDocument) AND (name_order, id) > (:nameOrder, :id) AND \(projectFilter)
    ORDER BY name_order, id LIMIT :limit
    """)
  static let projectTotalInDocument = NamedQuery(
    "projectTotalInDocument",
    "SELECT count(*) FROM (SELECT 1 FROM project WHERE \(inDocument) AND \(projectFilter) LIMIT :limit)")

  // Figures.
  private static let figureFilter = """
    (:role IS NULL OR role = :role) AND (:measure IS NULL OR measure = :measure)
    AND (:change IS NULL OR change = :change) AND (:aspect IS NULL OR aspect = :aspect)
    AND (:redacted IS NULL OR redacted = :redacted) AND (:period IS NULL OR period = :period)
    AND (:indicator IS NULL OR instr(indicator, :indicator) > 0)
    """
  private static func figurePage(_ source: String) -> String {
    """
    SELECT document_key, ordinal, message FROM figure \(source)
    AND (document_key, ordinal) > (:documentKey, :ordinal) AND \(figureFilter)
    ORDER BY document_key, ordinal LIMIT :limit
    """
  }
  private static func figureTotal(_ source: String) -> String {
    """
    SELECT count(*), coalesce(sum(redacted), 0) FROM
      (SELECT redacted FROM figure \(source) AND \(figureFilter) LIMIT :limit)
    """
  }
  private static let allFigures = "INDEXED BY figure_list WHERE true"
  private static let figuresInDocument = """
    INDEXED BY figure_list WHERE document_key = (SELECT key FROM document WHERE id = :document)
    AND (:project IS NULL OR project_id = :project)
    """
  private static let figuresOfOneProject = "INDEXED BY figure_of_project WHERE project_id = :project"
  static let figures = NamedQuery("figures", figurePage(allFigures))
  static let figureTotal = NamedQuery("figureTotal", figureTotal(allFigures))
  static let figuresInDocumentPage = NamedQuery("figuresInDocument", figurePage(figuresInDocument))
  static let figureTotalInDocument = NamedQuery("figureTotalInDocument", figureTotal(figuresInDocument))
  static let figuresOfProjectPage = NamedQuery("figuresOfProject", figurePage(figuresOfOneProject))
  static let figureTotalOfProject = NamedQuery("figureTotalOfProject", figureTotal(figuresOfOneProject))

  // Putting a project together: oldest document first.
  static let mentionsOfProject = NamedQuery(
    "mentionsOfProject",
    """
    SELECT m.message, d.key, d.id, d.year, d.age, d.revision
    FROM mention m INDEXED BY mention_of_project JOIN document d ON d.key = m.document_key
    WHERE m.project_id = :project ORDER BY d.age DESC, d.key DESC, m.ordinal
    """)
  static let firstFiguresOfProject = NamedQuery(
    "firstFiguresOfProject",
    """
    SELECT message FROM (
      SELECT f.key AS figure_key
      FROM figure f INDEXED BY figure_of_project JOIN document d ON d.key = f.document_key
      WHERE f.project_id = :project ORDER BY d.age DESC, d.key DESC, f.ordinal LIMIT :limit
    ) CROSS JOIN figure ON figure.key = figure_key
    """)
  static let figureCountOfProject = NamedQuery(
    "figureCountOfProject",
    """
    SELECT count(*), coalesce(sum(redacted), 0) FROM figure INDEXED BY figure_of_project
    WHERE project_id = :project
    """)

  // What a document touches.
  static let documentKey = NamedQuery("documentKey", "SELECT key FROM document WHERE id = :id")
  static let keyIsTaken = NamedQuery("keyIsTaken", "SELECT 1 FROM document WHERE key = :key")
  static let projectsOfDocument = NamedQuery(
    "projectsOfDocument", "SELECT DISTINCT project_id FROM mention WHERE document_key = :key")
  static let figureProjectsOfDocument = NamedQuery(
    "figureProjectsOfDocument",
    """
    SELECT DISTINCT project_id FROM figure INDEXED BY figure_list
    WHERE document_key = :key AND project_id IS NOT NULL
    """)
  static let figureCountOfDocument = NamedQuery(
    "figureCountOfDocument",
    """
    SELECT count(*), coalesce(sum(redacted), 0) FROM figure INDEXED BY figure_list
    WHERE document_key = :key
    """)

  // What the search index needs.
  static let changedDocuments = NamedQuery(
    "changedDocuments",
    "SELECT key, revision, summary FROM document WHERE key < :bound ORDER BY key DESC")
  static let deletedDocuments = NamedQuery(
    "deletedDocuments", "SELECT document_id FROM deletion WHERE revision > :revision")

  static let staged = NamedQuery(
    "staged", "SELECT change FROM staged WHERE revision <= :revision ORDER BY sequence")

  /// All of them.
  static let all: [NamedQuery] = [
    position, counts, project, document, summary, text, figuresOfDocument, mentionsOfDocument, documents,
    documentTotal, projects, projectTotal, projectsInDocument, projectTotalInDocument, figures, figureTotal,
    figuresInDocumentPage, figureTotalInDocument, figuresOfProjectPage, figureTotalOfProject,
    mentionsOfProject, firstFiguresOfProject, figureCountOfProject, documentKey, keyIsTaken,
    projectsOfDocument, figureProjectsOfDocument, figureCountOfDocument, changedDocuments,
    deletedDocuments, staged,
  ]
}
