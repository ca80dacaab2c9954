// A project is named by its name, as long as it has one that was not hidden.

/// `p-` and 32 hexadecimal digits.
package struct ProjectID: Sendable, Hashable, CustomStringConvertible {
  /// The id as the wire has it.
  package let string: String

  package var description: String { string }

  /// The project of a name, so that its spellings in any number of documents are one project. White space,
  /// width and case do not count, nor do quotes, brackets, and a last 项目, 工程 or 建设.
  package init(named name: String) {
    var builder = DigestBuilder("taizhang.project.named")
    builder.append(Self.key(of: name))
    string = "p-" + builder.digest().hexadecimal(first: 16)
  }

  /// The project of a mention whose name is only a placeholder (`XX项目`): it stands for itself alone, because
  /// two hidden names say nothing of each other.
  ///
  /// - Parameter ordinal: the place of the mention among the document's mentions.
  package init(unnamedIn document: DocumentID, ordinal: Int) {
    var builder = DigestBuilder("taizhang.project.unnamed")
    builder.append(document.string)
    builder.append(Int64(ordinal))
    string = "p-" + builder.digest().hexadecimal(first: 16)
  }

  /// The name with white space dropped, full-width ASCII folded to ASCII, and case folded.
  package static func normalised(_ name: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      guard !scalar.properties.isWhitespace else { continue }
      if (0xFF01...0xFF5E).contains(scalar.value), let ascii = Unicode.Scalar(scalar.value - 0xFEE0) {
        folded.append(contentsOf: ascii.properties.lowercaseMapping.unicodeScalars)
      } else {
        folded.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return String(folded)
  }

  /// The normalised name without what is said or left out at will; at least two letters are kept.
  private static func key(of name: String) -> String {
    var letters = normalised(name).unicodeScalars
    letters.removeAll { marks.contains($0) }
    while letters.count >= 4, tails.contains(where: { letters.suffix(2).elementsEqual($0.unicodeScalars) }) {
      letters.removeLast(2)
    }
    return String(letters)
  }

  private static let marks = Set("“”\"‘’'（）()「」《》".unicodeScalars)
  private static let tails = ["项目", "工程", "建设"]

  /// Whether nothing of a name is left once placeholders, numbers, punctuation and the words that any project
  /// has (项目、工程、等) are taken away.
  package static func isPlaceholder(_ name: String) -> Bool {
    var rest = String.UnicodeScalarView()
    for scalar in normalised(name).unicodeScalars {
      let isLetter = scalar.properties.isAlphabetic && !placeholderLetters.contains(scalar)
      if isLetter { rest.append(scalar) }
    }
    return rest.allSatisfy { genericLetters.contains($0) }
  }

  private static let placeholderLetters = Set("xⅹ×某〇○".unicodeScalars)
  private static let genericLetters = Set("项目工程等个的大重点产业园区建设".unicodeScalars)
}
