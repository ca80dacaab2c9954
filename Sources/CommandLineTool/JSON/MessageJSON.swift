// Any message as JSON: proto3's names and shapes, made from the message's own fields in one place.

package import Schema

/// JSON of messages, the CLI's stable machine form.
///
/// As in proto3's JSON: names in lowerCamelCase, enum values by their proto names, a `oneof` as the member
/// that is set, timestamps as RFC 3339 text, bytes in base 64. Two things are made easier for scripts: every
/// field that is not a message is there even at its default, and 64-bit integers are numbers. A message field
/// that is not set is left out.
package enum MessageJSON {
  /// A message as an object.
  package static func value(of message: some Message) -> JSONValue {
    object(message)
  }

  /// A message as text, one newline at the end.
  package static func text(of message: some Message) -> String {
    value(of: message).text + "\n"
  }

  private static func object(_ message: Any) -> JSONValue {
    if let moment = message as? GoogleProtobufTimestamp {
      return .string(MomentText.rfc3339(moment))
    }
    var members: [JSONValue.Member] = []
    for (label, child) in Mirror(reflecting: message).children {
      guard let label, let value = unwrapped(child) else { continue }
      let mirror = Mirror(reflecting: value)
      if mirror.displayStyle == .enum && !(value is any NamedValue) {
        // A oneof: the member that is set stands for it.
        guard let (name, content) = mirror.children.first, let name else { continue }
        members.append(.init(name: name, value: json(content)))
      } else {
        members.append(.init(name: label, value: json(value)))
      }
    }
    return .object(members)
  }

  /// A value that is no optional.
  private static func json(_ value: Any) -> JSONValue {
    switch value {
    case let text as String: .string(text)
    case let flag as Bool: .bool(flag)
    case let bytes as [UInt8] where type(of: value) == [UInt8].self: .string(Base64.text(of: bytes))
    case let number as any BinaryInteger: .number("\(number)")
    case let number as Double: number.isFinite ? .number("\(number)") : .string("\(number)")
    case let name as any NamedValue: name.json
    default:
      Mirror(reflecting: value).displayStyle == .collection
        ? .array(Mirror(reflecting: value).children.map { json($0.value) })
        : object(value)
    }
  }

  private static func unwrapped(_ value: Any) -> Any? {
    let mirror = Mirror(reflecting: value)
    guard mirror.displayStyle == .optional else { return value }
    return mirror.children.first?.value
  }
}

/// An enum of the schema, which JSON writes by its proto name.
protocol NamedValue {
  var protoName: String { get }
}

extension NamedValue {
  var json: JSONValue { .string(protoName) }
}

extension Aspect: NamedValue {}
extension Change: NamedValue {}
extension Direction: NamedValue {}
extension DocumentKind: NamedValue {}
extension FigureRole: NamedValue {}
extension IndexState: NamedValue {}
extension IngestOutcome: NamedValue {}
extension Measure: NamedValue {}
extension ProjectStage: NamedValue {}
extension ProjectStanding: NamedValue {}
extension Qualifier: NamedValue {}
extension RedactionClass: NamedValue {}
extension RejectionReason: NamedValue {}
