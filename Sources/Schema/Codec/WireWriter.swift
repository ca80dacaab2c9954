// Copies values into C structs in the arena, for protobuf-c to pack.
import Glibc

/// Allocates from the arena of one encoding call. Encoding copies what the process already
/// holds, so its arena has no limit and an allocation fails only with the process.
package struct WireWriter {
  private let arena: UnsafeMutablePointer<WireArena>
  /// Whether a string held a NUL. protobuf-c would cut the string there, so the byte 0xFF stands
  /// in for it: no Swift string holds one, and so the scanner can tell where the NUL was.
  var hasNUL = false

  init(_ arena: UnsafeMutablePointer<WireArena>) {
    self.arena = arena
  }

  private func allocate(_ count: Int) -> UnsafeMutableRawPointer {
    let memory = arena.pointee.allocate(count)
    precondition(memory != nil, "the process is out of memory")
    return memory.unsafelyUnwrapped
  }

  package mutating func string(_ string: String) -> UnsafeMutablePointer<CChar> {
    var native = string
    return native.withUTF8 { utf8 in
      let memory = allocate(utf8.count + 1)
      if let base = utf8.baseAddress { memcpy(memory, base, utf8.count) }
      memory.storeBytes(of: 0, toByteOffset: utf8.count, as: UInt8.self)
      var start = memory
      let end = memory + utf8.count
      while let nul = memchr(start, 0, end - start) {
        hasNUL = true
        nul.storeBytes(of: 0xff, as: UInt8.self)
        start = nul + 1
      }
      return memory.bindMemory(to: CChar.self, capacity: utf8.count + 1)
    }
  }

  package func bytes(_ bytes: [UInt8]) -> UnsafeMutablePointer<UInt8>? {
    guard !bytes.isEmpty else { return nil }
    let memory = allocate(bytes.count)
    bytes.withUnsafeBytes { _ = memcpy(memory, $0.baseAddress!, $0.count) }
    return memory.bindMemory(to: UInt8.self, capacity: bytes.count)
  }

  @inline(__always)
  package mutating func present<M: WireMessage, C>(_ message: M) -> UnsafeMutablePointer<C> {
    let memory = allocate(M.wireSize)
    message.write(to: memory, with: &self)
    return memory.assumingMemoryBound(to: C.self)
  }

  @inline(__always)
  package mutating func message<M: WireMessage, C>(_ message: M?) -> UnsafeMutablePointer<C>? {
    guard let message else { return nil }
    return present(message)
  }

  package mutating func messages<M: WireMessage, C>(
    _ messages: [M]
  ) -> UnsafeMutablePointer<UnsafeMutablePointer<C>?>? {
    array(messages) { writer, message in writer.present(message) }
  }

  package mutating func strings(_ strings: [String]) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    array(strings) { writer, string in writer.string(string) }
  }

  @inline(__always)
  package mutating func array<Element, C>(
    _ elements: [Element], _ convert: (inout WireWriter, Element) -> C
  ) -> UnsafeMutablePointer<C>? {
    guard !elements.isEmpty else { return nil }
    let memory = allocate(elements.count * MemoryLayout<C>.stride).bindMemory(
      to: C.self, capacity: elements.count)
    for (index, element) in elements.enumerated() {
      (memory + index).initialize(to: convert(&self, element))
    }
    return memory
  }
}
