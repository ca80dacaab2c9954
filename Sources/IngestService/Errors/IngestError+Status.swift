// The one place where the service's errors become gRPC statuses with details.

package import RPC

extension IngestError {
  /// What the caller is told. Internal text stays here; the request id leads an operator to it.
  package func status(requestID: String) -> RPCError {
    let told = telling(requestID: requestID)
    let details = ErrorDetails(
      reason: told.reason,
      fieldViolations: told.field.map { [.init(field: $0, description: told.message)] } ?? [],
      retryDelay: told.retrySeconds.map { .seconds($0) }, localizedText: .chinese(told.chinese),
      requestID: requestID)
    return RPCError(told.code, told.message, details: details)
  }

  /// Everything that is said of one error.
  private struct Telling {
    var code: StatusCode
    var reason: String
    var message: String
    var chinese: String
    var field: String?
    var retrySeconds: Int64?
  }

  private func telling(requestID: String) -> Telling {
    switch self {
    case .invalidField(let field, let problem):
      let (message, chinese) = problem.sentences(field)
      return Telling(
        code: .invalidArgument, reason: "INVALID_FIELD", message: message, chinese: chinese, field: field)
    case .protocolMistake(let sentence):
      return Telling(
        code: .invalidArgument, reason: "STREAM_PROTOCOL", message: sentence,
        chinese: "文档流的步骤次序不对：每篇文档依次为 begin、若干 chunk、end。", field: "step")
    case .requestIDReused:
      return Telling(
        code: .invalidArgument, reason: "REQUEST_ID_REUSED",
        message: "request_id was used before with another request", chinese: "该 request_id 已用于另一请求。",
        field: "request_id")
    case .tooLargeForCall(let bytes):
      return Telling(
        code: .resourceExhausted, reason: "DOCUMENT_TOO_LARGE_FOR_CALL",
        message: "the document has \(bytes) bytes, a single call takes \(IngestLimits.callContentBytes): "
          + "send it through IngestDocuments",
        chinese: "文档过大，单次调用最多 3 MiB，请改用 IngestDocuments。", field: "content")
    case .documentNotFound:
      return Telling(
        code: .notFound, reason: "DOCUMENT_NOT_FOUND", message: "there is no document with this id",
        chinese: "没有该编号的文档。")
    case .otherLedger, .revisionAhead: return tellingFollower
    case .overloaded, .storageFull, .draining, .damaged, .internalFailure:
      return tellingState(requestID: requestID)
    }
  }

  private var tellingFollower: Telling {
    if case .revisionAhead(let asked, let current) = self {
      return Telling(
        code: .failedPrecondition, reason: "REVISION_AHEAD",
        message: "after_revision is \(asked), the ledger is at \(current): start again from 0",
        chinese: "所请求的修订号超前于台账，请从 0 重新开始。")
    }
    return Telling(
      code: .failedPrecondition, reason: "LEDGER_MISMATCH",
      message: "this is another ledger than the one followed so far: start again from 0",
      chinese: "这不是此前跟随的台账，请从 0 重新开始。")
  }

  private func tellingState(requestID: String) -> Telling {
    switch self {
    case .overloaded:
      return Telling(
        code: .resourceExhausted, reason: "OVERLOADED",
        message: "the service has more to do than it can take: try again in a second",
        chinese: "服务繁忙，请稍后再试。", retrySeconds: 1)
    case .storageFull:
      return Telling(
        code: .resourceExhausted, reason: "STORAGE_FULL",
        message: "the ledger's disk is full: nothing was written; try again when there is room",
        chinese: "台账所在磁盘已满，未写入任何内容；腾出空间后请重试。", retrySeconds: 30)
    case .draining:
      return Telling(
        code: .unavailable, reason: "DRAINING", message: "the service is shutting down: try again",
        chinese: "服务正在停止，请重试。", retrySeconds: 1)
    case .damaged:
      return Telling(
        code: .dataLoss, reason: "LEDGER_DAMAGED",
        message: "the ledger holds something that is not what was written: its operator must look at it "
          + "(request \(requestID))",
        chinese: "台账数据已损坏，请联系管理员。")
    default:
      return Telling(
        code: .internalError, reason: "INTERNAL", message: "internal error (request \(requestID))",
        chinese: "服务内部错误，请联系管理员。")
    }
  }
}

extension IngestError.FieldProblem {
  /// What is wrong and what is right, in English and Chinese.
  func sentences(_ field: String) -> (String, String) {
    switch self {
    case .tooLong(let bytes, let limit):
      return ("\(field) has \(bytes) bytes, at most \(limit) are allowed", "\(field) 过长，最多 \(limit) 字节。")
    case .notVisibleASCII:
      return ("\(field) must be visible ASCII", "\(field) 只能用可见的 ASCII 字符。")
    case .negative:
      return ("\(field) must not be negative", "\(field) 不能为负数。")
    case .unknownEncoding:
      return (
        "\(field) must be UTF-8, GB18030, GBK, GB2312, UTF-16LE or UTF-16BE, or empty to detect it",
        "\(field) 须为 UTF-8、GB18030、GBK、GB2312、UTF-16LE 或 UTF-16BE，留空则自动识别。"
      )
    case .malformedID:
      return ("\(field) must be d- and 32 hexadecimal digits", "\(field) 须为 d- 加 32 位十六进制数字。")
    case .missing:
      return ("\(field) must be set", "\(field) 不能为空。")
    }
  }
}
