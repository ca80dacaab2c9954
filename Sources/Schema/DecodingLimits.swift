// How much working memory the decoder may take for a message of a given size.

/// The bound on the decoder's arena. Without one, 4 MiB of crafted bytes unpack to 250 MB.
public struct DecodingLimits: Sendable, Hashable {
  /// Bytes of arena allowed for each byte of the message.
  public var arenaFactor: Int
  /// Bytes of arena that any message may take, however small it is: a short message of many empty
  /// submessages is honest.
  public var arenaFloor: Int

  /// 16 × the message, and at least 1 MiB. Messages of text take 2 to 4 times their size, a long list of
  /// nearly empty figures, which is honest, 10 times. An arena lives for one synchronous call, so a process
  /// holds no more of them than it has threads decoding.
  public static let standard = DecodingLimits(arenaFactor: 16, arenaFloor: 1 << 20)

  /// - Parameters:
  ///   - arenaFactor: bytes of arena for each byte of the message; at least 1.
  ///   - arenaFloor: bytes of arena for any message; at least 0.
  public init(arenaFactor: Int, arenaFloor: Int) {
    self.arenaFactor = max(1, arenaFactor)
    self.arenaFloor = max(0, arenaFloor)
  }

  /// The bytes of arena that a message of `count` bytes may take.
  public func arenaBytes(forMessageOf count: Int) -> Int {
    let (product, overflow) = count.multipliedReportingOverflow(by: arenaFactor)
    return max(arenaFloor, overflow ? .max : product)
  }
}
