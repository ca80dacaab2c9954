// Whether a name is a name: it needs a part that no other place would use for its own.

extension ProjectReader {
  /// What a range of tokens has that a kind of project has not.
  struct Evidence {
    /// Chinese letters in no word of the lexicon.
    var unknown = 0
    /// Known words.
    var known = 0
    var region = false
    var place = false
    var quoted = false
    var latin = false
    var length = 0
  }

  func evidence(_ range: Range<Int>) -> Evidence {
    var evidence = Evidence()
    for index in range {
      let token = tokens[index]
      evidence.length += token.range.count
      switch token.kind {
      case .quoted: evidence.quoted = evidence.quoted || text[token.start] == "“"
      case .letter:
        if text[token.start].isHan {
          evidence.unknown += 1
          if index > range.lowerBound, tokens[index - 1].kind == .letter,
            ProjectTable.placeLetters.contains(text[token.start])
          {
            evidence.place = true
          }
          if index + 1 < range.upperBound, ProjectTable.provinceLetters.contains(text[token.start]),
            tokens[index + 1].kind == .letter,
            ProjectTable.provinceLetters.contains(text[tokens[index + 1].start])
          {
            evidence.place = true
          }
        } else {
          evidence.latin = true
        }
      case .word:
        if token.range.count == 1 {
          evidence.unknown += 1
        } else if token.wordClass.contains(.region), !isPark(token) {
          evidence.region = true
        } else {
          evidence.known += 1
        }
      default: break
      }
    }
    return evidence
  }

  /// 开发区, 高新区: every district has one.
  private func isPark(_ token: Token) -> Bool { text[token.end - 1] == "区" && token.range.count == 3 }

  /// A complete member of a list of projects: something of its own and something that it is.
  func isCompleteMember(_ range: Range<Int>) -> Bool {
    let evidence = evidence(range)
    if hasPlaceholder(range) { return !isPlaceholder(range) }
    if evidence.quoted { return true }
    if evidence.known == 0 { return evidence.unknown >= 4 && !evidence.latin }
    return evidence.unknown >= 2 || evidence.region && evidence.length > 3
  }

  /// A name with a head of its own that is no kind.
  func isProper(_ range: Range<Int>) -> Bool {
    let evidence = evidence(range)
    guard let last = range.last else { return false }
    let end = tokens[last].end
    if ProjectLexicon.shared.isFunction(text, endingAt: end) { return false }
    if evidence.quoted { return !isProjectWord(range) && isQuotedProgram(range) }
    if isProjectWord(range) { return evidence.place || evidence.region || hasInnerHead(range) }
    if ProjectLexicon.shared.isWeak(text, endingAt: end) {
      return evidence.place || evidence.region && range.count > 2
        || text.has("黄河", at: tokens[range.lowerBound].start)
    }
    if evidence.latin, evidence.unknown + evidence.known > 0 {
      return evidence.region || evidence.unknown >= 2
    }
    return evidence.unknown >= 2 && evidence.length > 3 || evidence.region && evidence.length > 3
      || evidence.place
  }

  /// `泺口片区二期项目`: a name with a head of its own before 项目.
  private func hasInnerHead(_ range: Range<Int>) -> Bool {
    var unknown = 0
    for index in range.dropLast() {
      let token = tokens[index]
      if token.kind == .letter, text[token.start].isHan { unknown += 1 }
      let isHead =
        ProjectLexicon.shared.isPhase(text, token)
        || ProjectLexicon.shared.head(text, endingAt: token.end) != nil && !token.wordClass.contains(.action)
      if isHead, unknown >= 2 { return true }
    }
    return false
  }

  /// `“三北”工程`: a quoted name of its own; a slogan has several members.
  private func isQuotedProgram(_ range: Range<Int>) -> Bool {
    guard range.count <= 3 else { return false }
    for index in range where tokens[index].kind == .quoted {
      for place in tokens[index].range where text[place] == "、" || text[place] == "," || text[place] == "+" {
        return false
      }
    }
    return true
  }

  func endsInHead(_ range: Range<Int>) -> Bool {
    guard let last = range.last else { return false }
    let token = tokens[last]
    if token.kind == .parenthesis, range.count > 1 {
      return ProjectLexicon.shared.head(text, endingAt: tokens[last - 1].end) != nil
    }
    guard let length = ProjectLexicon.shared.head(text, endingAt: token.end) else { return false }
    return token.end - length > tokens[range.lowerBound].start
  }

  /// The name says itself that it is a project.
  func isProjectWord(_ range: Range<Int>) -> Bool {
    guard let last = range.last else { return false }
    return text.has("项目", endingAt: tokens[last].end)
  }

  func hasPlaceholder(_ range: Range<Int>) -> Bool {
    range.contains { isPlaceholder($0..<$0 + 1) }
  }

  /// Nothing but a run of placeholders.
  func isPlaceholder(_ range: Range<Int>) -> Bool {
    guard range.count == 1, tokens[range.lowerBound].kind == .letter else { return false }
    return tokens[range.lowerBound].range.allSatisfy { text[$0].isPlaceholder }
  }

  /// `XX项目`, `X科技产业园`: a placeholder before a head; `XX区的项目` is none.
  func isRedactedName(_ range: Range<Int>) -> Bool {
    isPlaceholder(range.lowerBound..<range.lowerBound + 1) && range.count > 1
  }
}
