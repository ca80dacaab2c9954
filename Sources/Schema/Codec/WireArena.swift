// The bump arena that protobuf-c allocates from: bounded, and dropped as a whole.
import CProtobufC
import Glibc

/// Memory for one coding call. Begins in a block that the caller lends and goes on in blocks from the
/// heap, each twice as large, up to `limit` bytes in all. It must stay at one address while C holds it.
struct WireArena {
  private var cursor: UnsafeMutableRawPointer
  private var remaining: Int
  /// The heap blocks, each beginning with the address of the one before.
  private var blocks: UnsafeMutableRawPointer?
  private var nextBlock: Int
  private var left: Int
  /// Whether an allocation was refused.
  private(set) var isExhausted = false

  /// Enough for every C struct of protobuf-c.
  private static let alignment = 8
  private static let blockMax = 1 << 20

  /// - Parameters:
  ///   - first: memory to begin with, aligned to 8 bytes; it stays the caller's.
  ///   - limit: the most bytes that may be allocated in all.
  init(_ first: UnsafeMutableRawBufferPointer, limit: Int) {
    cursor = first.baseAddress!
    remaining = min(first.count & ~(Self.alignment - 1), limit)
    nextBlock = 4 * first.count
    left = limit - remaining
  }

  /// Memory aligned to 8 bytes; nil, and `isExhausted`, where the limit does not allow it.
  @inline(__always)
  mutating func allocate(_ count: Int) -> UnsafeMutableRawPointer? {
    // A size_t beyond Int.max arrives as a negative number, and one near it can't be rounded up.
    guard count >= 0, count < .max - Self.alignment else { return refuse() }
    let size = max(Self.alignment, (count + Self.alignment - 1) & ~(Self.alignment - 1))
    if size > remaining { return allocateInNewBlock(size) }
    defer {
      cursor += size
      remaining -= size
    }
    return cursor
  }

  private mutating func refuse() -> UnsafeMutableRawPointer? {
    isExhausted = true
    return nil
  }

  @inline(never)
  private mutating func allocateInNewBlock(_ size: Int) -> UnsafeMutableRawPointer? {
    guard size <= left else { return refuse() }
    let capacity = min(left, max(size, nextBlock))
    guard let block = malloc(capacity + Self.alignment) else { return refuse() }
    left -= capacity
    nextBlock = min(2 * nextBlock, Self.blockMax)
    block.storeBytes(of: blocks, as: UnsafeMutableRawPointer?.self)
    blocks = block
    cursor = block + Self.alignment + size
    remaining = (capacity - size) & ~(Self.alignment - 1)
    return block + Self.alignment
  }

  /// Frees every heap block; nothing allocated may be used afterwards.
  mutating func drop() {
    while let block = blocks {
      blocks = block.load(as: UnsafeMutableRawPointer?.self)
      free(block)
    }
  }
}

extension ProtobufCAllocator {
  /// An allocator that takes from the arena and frees nothing.
  init(_ arena: UnsafeMutablePointer<WireArena>) {
    self.init(
      alloc: { $0!.assumingMemoryBound(to: WireArena.self).pointee.allocate($1) },
      free: { _, _ in },
      allocator_data: arena)
  }
}
