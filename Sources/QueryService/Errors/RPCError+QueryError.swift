// The one place where the query service's errors become gRPC statuses.
package import RPC
import Catalog
import Schema

extension RPCError {
  /// The status of an error that a handler met.
  ///
  /// - Parameter requestID: named where the cause itself stays inside.
  package init(_ error: any Error, requestID: String) {
    switch error {
    case let error as RPCError: self = error
    case let error as QueryError: self.init(error, requestID: requestID)
    case let error as CatalogError: self.init(QueryError(error), requestID: requestID)
    case is CancellationError: self.init(QueryError.cancelled, requestID: requestID)
    default: self.init(QueryError.failed(what: ""), requestID: requestID)
    }
  }

  /// Runs a handler and maps what a caller is meant to hear. What failed inside goes on as it is, so that
  /// the server logs it before it is mapped.
  static func mapping<Output: Sendable>(
    _ context: ServerContext, _ handler: () async throws -> Output
  ) async throws -> Output {
    do {
      return try await handler()
    } catch {
      let known: QueryError? =
        switch error {
        case let error as QueryError: error
        case let error as CatalogError: QueryError(error)
        case is CancellationError: .cancelled
        default: nil
        }
      switch known {
      case nil, .failed: throw error
      case .some(let known): throw RPCError(known, requestID: context.requestID)
      }
    }
  }

  private init(_ error: QueryError, requestID: String) {
    let answer = error.answer(requestID: requestID)
    var details = [GoogleProtobufAny.packed(GoogleRpcErrorInfo(reason: answer.reason, domain: "taizhang"))]
    if case .invalid(let violations) = error {
      let fields = violations.map {
        GoogleRpcBadRequest.FieldViolation(field: $0.field, description: "\($0.field) \($0.what)")
      }
      details.append(.packed(GoogleRpcBadRequest(fieldViolations: fields)))
    }
    if let milliseconds = answer.retryAfterMilliseconds {
      let pause = GoogleProtobufDuration(
        seconds: milliseconds / 1_000, nanos: Int32(milliseconds % 1_000) * 1_000_000)
      details.append(.packed(GoogleRpcRetryInfo(retryDelay: pause)))
    }
    details.append(.packed(GoogleRpcLocalizedMessage(locale: "zh-CN", message: answer.chinese)))
    details.append(.packed(GoogleRpcRequestInfo(requestId: requestID)))
    let status = GoogleRpcStatus(
      code: Int32(answer.code.rawValue), message: answer.english, details: details.compactMap { $0 })
    self.init(answer.code, answer.english, details: try? status.encoded())
  }
}

/// What an error says on the wire.
private struct ErrorAnswer {
  var code: StatusCode
  /// For programs: stable, upper case.
  var reason: String
  var english: String
  var chinese: String
  var retryAfterMilliseconds: Int64?
}

extension QueryError {
  /// What an error of the read model means to a caller.
  init(_ error: CatalogError) {
    switch error {
    case .cancelled: self = .cancelled
    case .overloaded: self = .overloaded
    default: self = .failed(what: "\(error)")
    }
  }

  fileprivate func answer(requestID: String) -> ErrorAnswer {
    switch self {
    case .invalid(let violations):
      ErrorAnswer(
        code: .invalidArgument, reason: "INVALID_FIELD",
        english: violations.map { "\($0.field) \($0.what)" }.joined(separator: "; "),
        chinese: violations.map { "\($0.field) \($0.whatChinese)" }.joined(separator: "；"))
    case .documentNotFound(let id):
      ErrorAnswer(
        code: .notFound, reason: "DOCUMENT_NOT_FOUND", english: "there is no document \(id)",
        chinese: "没有文档 \(id)")
    case .projectNotFound(let id):
      ErrorAnswer(
        code: .notFound, reason: "PROJECT_NOT_FOUND", english: "there is no project \(id)",
        chinese: "没有项目 \(id)")
    case .revisionNotReached(let wanted, let reached):
      ErrorAnswer(
        code: .deadlineExceeded, reason: "REVISION_NOT_REACHED",
        english: "revision \(wanted) was not reached before the deadline; the service is at \(reached)",
        chinese: "截止时间前未达到修订号 \(wanted)，目前为 \(reached)")
    case .overloaded:
      ErrorAnswer(
        code: .resourceExhausted, reason: "OVERLOADED",
        english: "too many calls are under way; try again later",
        chinese: "请求过多，请稍后再试", retryAfterMilliseconds: 500)
    case .indexDamaged:
      ErrorAnswer(
        code: .unavailable, reason: "INDEX_REBUILDING",
        english: "the search index is damaged and is being rebuilt; try again later",
        chinese: "检索索引损坏，正在重建，请稍后再试", retryAfterMilliseconds: 2_000)
    case .cancelled:
      ErrorAnswer(
        code: .cancelled, reason: "CANCELLED", english: "the call was cancelled", chinese: "调用已取消")
    case .failed:
      ErrorAnswer(
        code: .internalError, reason: "INTERNAL", english: "internal error (request \(requestID))",
        chinese: "内部错误（请求 \(requestID)）")
    }
  }
}

extension GoogleProtobufAny {
  /// A detail as it travels; nil where it cannot be encoded, which a text with NUL would be.
  fileprivate static func packed<M: Message>(_ message: M) -> GoogleProtobufAny? {
    guard let bytes = try? message.encoded() else { return nil }
    return GoogleProtobufAny(typeUrl: "type.googleapis.com/\(M.fullName)", value: bytes)
  }
}
