// What can be wrong with a query, and where.

/// A query that cannot be understood.
package struct QueryError: Error, Sendable, Hashable {
  package enum Reason: Sendable, Hashable {
    case empty
    case tooLong(bytesMax: Int)
    case tooManyTerms(max: Int)
    case tooDeep(max: Int)
    case quoteNotClosed
    case parenthesisNotClosed
    case parenthesisNotOpened
    case parenthesesEmpty
    /// Nothing stands after (or before) this operator.
    case operandMissing(String)
    /// A phrase without letters or digits.
    case nothingToSearch(String)
    case unknownField(String, known: [String])
    case valueMissing(field: String)
    case badDate(String)
  }

  package var reason: Reason
  /// Where, in Unicode scalars from the beginning of the query.
  package var position: Int

  /// One sentence in English.
  package var message: String {
    switch reason {
    case .empty: "the query is empty"
    case .tooLong(let most): "the query is longer than \(most) bytes"
    case .tooManyTerms(let most): "the query has more than \(most) terms"
    case .tooDeep(let most): "parentheses and - are nested more than \(most) deep"
    case .quoteNotClosed: "the quotation mark is not closed"
    case .parenthesisNotClosed: "the parenthesis is not closed"
    case .parenthesisNotOpened: "the closing parenthesis has no opening one"
    case .parenthesesEmpty: "nothing stands between the parentheses"
    case .operandMissing(let name): "\(name) needs a word on each side it applies to"
    case .nothingToSearch(let text): "“\(text)” holds no letter or digit to search for"
    case .unknownField(let name, let known):
      "there is no field “\(name)”; there are \(known.joined(separator: ", "))"
    case .valueMissing(let field): "\(field): needs a value"
    case .badDate(let text):
      "“\(text)” is not a date or a range of dates; write 2025, 2025-03, 2025-03-01..2025-06"
    }
  }
}
