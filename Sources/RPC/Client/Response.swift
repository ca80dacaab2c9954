// What a call with one response answers, metadata included.

public import Schema

/// One response with its metadata.
public struct Response<Output: Message>: Sendable {
  /// The message.
  public let message: Output
  /// What came before the message.
  public let initialMetadata: Metadata
  /// What came with the status.
  public let trailingMetadata: Metadata
}
