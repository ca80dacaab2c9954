// What an error tells programs and people beside its code: the
// messages of google.rpc in `grpc-status-details-bin`.

/// The details of a failed call.
public struct ErrorDetails: Sendable, Hashable {
  /// What is wrong with one field of a request.
  public struct FieldViolation: Sendable, Hashable {
    /// The path of the field from the request, such as `source.name` or `documents[3].title`.
    public var field: String
    /// What is wrong with it, for people.
    public var description: String

    public init(field: String, description: String) {
      self.field = field
      self.description = description
    }
  }

  /// A text for the person in front of the screen.
  public struct LocalizedText: Sendable, Hashable {
    /// The language as a BCP 47 tag.
    public var locale: String
    /// The text.
    public var text: String

    public init(locale: String, text: String) {
      self.locale = locale
      self.text = text
    }

    /// A text in simplified Chinese.
    public static func chinese(_ text: String) -> LocalizedText {
      LocalizedText(locale: "zh-CN", text: text)
    }
  }

  /// Why, for programs: UPPER_SNAKE_CASE, unique within the domain (`ErrorInfo`).
  public var reason: String
  /// Who defines the reason; `taizhang` for these services.
  public var domain: String
  /// More about this one error (`ErrorInfo`).
  public var metadata: [String: String]
  /// What is wrong with the request, field by field (`BadRequest`).
  public var fieldViolations: [FieldViolation]
  /// How long to wait before trying again; nil where that would not help (`RetryInfo`).
  public var retryDelay: Duration?
  /// The error for people (`LocalizedMessage`).
  public var localizedText: LocalizedText?
  /// Under which id the service's log has the call; empty where it is not told (`RequestInfo`).
  public var requestID: String

  /// The domain of the services' own reasons.
  public static let domain = "taizhang"

  public init(
    reason: String, domain: String = ErrorDetails.domain, metadata: [String: String] = [:],
    fieldViolations: [FieldViolation] = [], retryDelay: Duration? = nil, localizedText: LocalizedText? = nil,
    requestID: String = ""
  ) {
    self.reason = reason
    self.domain = domain
    self.metadata = metadata
    self.fieldViolations = fieldViolations
    self.retryDelay = retryDelay
    self.localizedText = localizedText
    self.requestID = requestID
  }
}
