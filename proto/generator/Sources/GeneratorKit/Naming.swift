// How protobuf names become Swift names, and what protoc-c makes of them in C.

/// Swift names.
package enum SwiftName {
  /// Words that can't be a property or case name as they are.
  private static let reserved: Set<String> = [
    "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do",
    "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if",
    "import",
    "in", "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private",
    "protocol",
    "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch",
    "throw",
    "throws", "true", "try", "typealias", "var", "where", "while", "Any", "Self", "Type",
  ]

  /// `search_documents`, `SearchDocuments` → `SearchDocuments`.
  package static func upperCamel(_ name: String) -> String {
    name.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// `search_documents`, `SearchDocuments` → `searchDocuments`, without escaping.
  package static func lowerCamel(_ name: String) -> String {
    let camel = upperCamel(name)
    return camel.prefix(1).lowercased() + camel.dropFirst()
  }

  /// The name between backquotes where Swift reserves it.
  package static func escaped(_ name: String) -> String {
    reserved.contains(name) ? "`\(name)`" : name
  }

  /// `FIGURE_ROLE_TOTAL_INVESTMENT` of `FigureRole` → `totalInvestment`.
  package static func enumCase(_ value: String, of enumName: String) -> String {
    let prefix = upperSnake(enumName) + "_"
    let rest = value.hasPrefix(prefix) ? String(value.dropFirst(prefix.count)) : value
    let name = lowerCamel(rest.lowercased())
    return name.first!.isNumber ? "_" + name : name
  }

  /// `FigureRole` → `FIGURE_ROLE`.
  package static func upperSnake(_ name: String) -> String {
    CName.lower(name).uppercased()
  }
}

/// C names, by the rules of protoc-c.
package enum CName {
  /// The C++ keywords, behind which protoc-c puts an underscore.
  private static let keywords: Set<String> = [
    "and", "and_eq", "asm", "auto", "bitand", "bitor", "bool", "break", "case", "catch", "char", "class",
    "compl",
    "const", "const_cast", "continue", "default", "delete", "do", "double", "dynamic_cast", "else", "enum",
    "explicit", "extern", "false", "float", "for", "friend", "goto", "if", "inline", "int", "long", "mutable",
    "namespace", "new", "not", "not_eq", "operator", "or", "or_eq", "private", "protected", "public",
    "register",
    "reinterpret_cast", "return", "short", "signed", "sizeof", "static", "static_cast", "struct", "switch",
    "template", "this", "throw", "true", "try", "typedef", "typeid", "typename", "union", "unsigned", "using",
    "virtual", "void", "volatile", "wchar_t", "while", "xor", "xor_eq",
  ]

  /// The struct of a message: `taizhang.v1.DocumentHit` → `Taizhang__V1__DocumentHit`.
  package static func type(_ fullName: String) -> String {
    fullName.split(separator: ".").map { SwiftName.upperCamel(String($0)) }.joined(separator: "__")
  }

  /// The prefix of a message's functions: `taizhang.v1.DocumentHit` → `taizhang__v1__document_hit`.
  package static func function(_ fullName: String) -> String {
    fullName.split(separator: ".").map { lower(String($0)) }.joined(separator: "__")
  }

  /// A struct member.
  package static func member(_ field: String) -> String {
    let name = field.lowercased()
    return keywords.contains(name) ? name + "_" : name
  }

  /// `DocumentHit` → `document_hit`; a run of capitals counts as one word.
  package static func lower(_ name: String) -> String {
    var result = ""
    var wasUpper = true
    for character in name {
      if character.isUppercase && !wasUpper { result += "_" }
      wasUpper = character.isUppercase
      result += character.lowercased()
    }
    return result
  }
}
