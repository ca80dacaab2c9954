// Copies values out of the C structs that protobuf-c unpacked.
import Glibc

/// Carries what goes wrong while a message is copied out of its C struct.
package struct WireReader {
  /// Whether a string was not valid UTF-8.
  var hasInvalidString = false

  init() {}

  /// A C string, checked. protobuf-c ends each with a NUL; that there is none inside was checked on the wire.
  @inline(__always)
  package mutating func string(_ text: UnsafeMutablePointer<CChar>?) -> String {
    guard let text, text.pointee != 0 else { return "" }
    return nonEmpty(text)
  }

  @inline(never)
  private mutating func nonEmpty(_ text: UnsafeMutablePointer<CChar>) -> String {
    let bytes = UnsafeRawBufferPointer(start: text, count: strlen(text))
    if let checked = try? UTF8Span(validating: bytes.bindMemory(to: UInt8.self).span) {
      return String(copying: checked)
    }
    hasInvalidString = true
    return ""
  }

  package static func bytes(_ count: Int, _ data: UnsafeMutablePointer<UInt8>?) -> [UInt8] {
    Array(UnsafeBufferPointer(start: data, count: data == nil ? 0 : count))
  }

  @inline(__always)
  package mutating func message<M: WireMessage, C>(_ message: UnsafeMutablePointer<C>?) -> M? {
    guard let message else { return nil }
    return M(reading: message, with: &self)
  }

  package mutating func messages<M: WireMessage, C>(
    _ count: Int, _ messages: UnsafeMutablePointer<UnsafeMutablePointer<C>?>?
  ) -> [M] {
    guard count > 0, let messages else { return [] }
    return Array(unsafeUninitializedCapacity: count) { buffer, initialized in
      for index in 0..<count {
        guard let message = messages[index] else { continue }
        buffer.initializeElement(at: initialized, to: M(reading: message, with: &self))
        initialized += 1
      }
    }
  }

  package mutating func strings(
    _ count: Int, _ strings: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
  ) -> [String] {
    guard count > 0, let strings else { return [] }
    return (0..<count).map { string(strings[$0]) }
  }

  package func array<C, Element>(
    _ count: Int, _ elements: UnsafeMutablePointer<C>?, _ convert: (C) -> Element
  ) -> [Element] {
    guard count > 0, let elements else { return [] }
    return (0..<count).map { convert(elements[$0]) }
  }
}
